"""Labels in the lines of lists: over people, before them, between two, and in brackets behind a name."""

from __future__ import annotations

import re

from eventbrowser.extraction.parts import Labels, plain_label
from eventbrowser.model.draft import Part
from eventbrowser.model.text import Span

LABEL = re.compile(r"([^:\n“”\"]{2,60}?)\s*(?::|\s[–—|]\s)\s*")
_MODERATED = re.compile(
    r"((?:[Mm]oderated|[Cc]haired|[Ff]acilitated|[Ii]ntroduced|[Kk]eynote|[Ll]ecture|[Tt]alk) by)\s+(?=[A-ZÀ-Þ])"
)
_ROLE_BEHIND = re.compile(
    r"\s*[(\[,|\t–—-]\s*(?:session |panel |the |and )?(?P<role>[A-Za-z][A-Za-z ]{3,24}?)[)\]]?\s*$"
)
_ROLE_INSIDE = re.compile(
    r"(?P<name>[^\n(:;]{4,60}?)\s?\((?:session |panel |the )?(?P<role>[A-Za-z][A-Za-z ]{3,24})\)(?=\s*[–—,:|-])"
)
_NEXT_LABEL = re.compile(
    r"(?<=[.;)])\s+(?=(?:Moderator|Chair|Speakers?|Panell?ists?|Discussants?|Keynote)[^:.]{0,20}:\s)"
    r"|\s+(?=(?:(?:Welcom(?:e|ing)|Opening|Inaugural|Introductory|Keynote|Special|Ministerial|Presidential|Closing|Concluding"
    r"|Valedictory|Guest|Lead|Panel|Session)\s){1,3}(?:Remarks|Address|Speech|Note|Speakers?|Discussants?|Chair):\s"
    r"|(?:Moderator|Chair|Panell?ists|Speakers|Discussants?|Vote of Thanks):\s)"
)
_NOWHERE = Span(0, 0)


def labelled(text: str, rest: Span, labels: Labels) -> tuple[bool, Part | None, Span | None, Span]:
    """Whether a line opens with a label, its part, where it stands, and the rest of the line."""
    by = _MODERATED.match(text, rest.start, rest.end)
    if by is not None:
        known, part = labels.part_of(by.group(1))
        if known:
            return True, part, Span(*by.span(1)), Span(by.end(), rest.end)
    match = LABEL.match(text, rest.start, rest.end)
    if match is not None:
        known, part = labels.part_of(match.group(1))
        if known and len(match.group(1).split()) <= 7:
            return True, part, Span(*match.span(1)), Span(match.end(), rest.end)
    whole = rest.of(text).strip().rstrip(":")
    if len(whole.split()) <= 6 and not whole.endswith((".", "?", "!", ",")):
        known, part = labels.part_of(whole)
        if known and ("," not in whole):
            return True, part, rest, Span(rest.end, rest.end)
    return False, None, None, rest


def own_role(text: str, rest: Span, labels: Labels) -> tuple[Part | None, Span]:
    """The part in brackets behind a name, and the stretch without it: “Dr Ana Pérez (moderator)”."""
    role = _ROLE_BEHIND.search(text, rest.start, rest.end)
    own = _told(role, labels)
    return (own, Span(rest.start, role.start())) if role is not None and own is not None else (None, rest)


def role_inside(text: str, rest: Span, labels: Labels) -> tuple[Part | None, Span]:
    """The part in brackets between a name and a post, and where it stands: “Ana Pérez (moderator) – Editor, …”."""
    role = _ROLE_INSIDE.match(text, rest.start, rest.end)
    own = _told(role, labels)
    return (own, Span(role.end("name"), role.end())) if role is not None and own is not None else (None, _NOWHERE)


def _told(role: re.Match[str] | None, labels: Labels) -> Part | None:
    if role is None or plain_label(role["role"]) not in labels.parts:
        return None
    return labels.part_of(role["role"])[1]


def stretches(text: str, rest: Span) -> list[Span]:
    """What stands behind a label, cut before each further label of the same line."""
    begins, ends = [rest.start], []
    for match in _NEXT_LABEL.finditer(text, rest.start, rest.end):
        if len(begins) == 1 or ":" in text[begins[-1] : match.start()]:
            ends.append(match.start())
            begins.append(match.end())
    return [Span(*edges) for edges in zip(begins, [*ends, rest.end], strict=True)]
