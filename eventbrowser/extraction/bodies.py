"""The full name of a body that a billing only calls "the Centre"."""

from __future__ import annotations

import re

from eventbrowser.model.text import Span

_GENERIC = re.compile(
    r"(?:the |its |our )?(centre|center|institute|foundation|university|commission|ministry|academy|council|forum"
    r"|association|department|college|organisation|organization|institut|trust|network|bank|federation|society|board"
    r"|authority|union|agency|division|programme|program|school|faculty|observatory|observatorio|stiftung|company|group"
    r"|think tank)",
    re.IGNORECASE,
)
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]+"
_OF = r"(?:of|for|and|on|de|del|für)"
_BEHIND = r"(?:of|for|on|de|del|für)"


def full_name(text: str, span: Span) -> Span | None:
    """Where the text gives the full name of a body that stands at `span` as a bare noun; None for any other name."""
    bare = _GENERIC.fullmatch(text, span.start, span.end)
    if bare is None:
        return None
    noun = re.escape(bare.group(1).rstrip("eo")) + "[eo]?"
    name = re.compile(
        rf"(?:{_CAPITAL} (?:{_OF} )?){{0,6}}(?i:{noun})"
        rf"(?: {_BEHIND} (?:the )?{_CAPITAL}(?:,? (?:and )?{_CAPITAL})*){{0,3}}"
    )
    for match in name.finditer(text, 0, min(len(text), 20000)):
        if len(match.group().split()) > 2 and match.group()[0].isupper():
            start = match.start() + (4 if match.group().startswith("The ") else 0)
            return Span(start, match.end())
    return None
