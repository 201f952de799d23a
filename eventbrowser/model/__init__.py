"""The records every room speaks of: frozen dataclasses and enums, standard library only.

`text` is what a file says (Document, Span, Found), `draft` what extraction proposes, `records` what the library keeps,
`query` what is asked of it. Nothing here reads, writes, draws or decides.
"""
