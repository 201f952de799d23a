"""Words between quotation marks of any style."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventbrowser.model.text import Span

OPENING = "“\"‘'«„”‟`"
_CLOSING = {
    "“": '”“"',
    '"': '"”',
    "‘": "’'",
    "'": "'’",
    "«": "»",
    "„": '“”"',
    "”": "”",
    "‟": "”",
    "`": "`'’",
    "’": "’'",
}
_LONGEST = 260
_OPEN = re.compile(rf"(?<![^\W_])[{OPENING}](?=[^\s\W]|[¿¡«“(‘'])")


def quoted_at(text: str, at: int, stop: int) -> Span | None:
    """What is quoted by the mark at this place, the marks left out; None where no quotation begins or ends in reach."""
    if at >= stop or text[at] not in _CLOSING:
        return None
    closers, single = _CLOSING[text[at]], text[at] in "‘'`’"
    stop = min(stop, at + _LONGEST)
    fallback: int | None = None
    for place in range(at + 2, stop):
        sign = text[place]
        if sign == "\n" and text[place : place + 2] == "\n\n":
            break
        if sign not in closers:
            continue
        behind = text[place + 1] if place + 1 < len(text) else " "
        if not single:
            return Span(at + 1, place)
        if behind.isalnum():
            continue
        if text[place - 1] in "sS" and fallback is None and behind == " ":
            fallback = place
            continue
        if fallback is not None and re.search(r"\s[‘']\w", text[fallback:place]):
            break
        return Span(at + 1, place)
    return Span(at + 1, fallback) if fallback is not None else None


def quotations(text: str, start: int, stop: int) -> Iterator[Span]:
    """All quotations in a part of the text, in order, none overlapping."""
    at = start
    while (opened := _OPEN.search(text, at, stop)) is not None:
        inner = quoted_at(text, opened.start(), stop)
        if inner is None:
            at = opened.end()
        else:
            yield inner
            at = inner.end + 1
