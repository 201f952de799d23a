"""Tables of people in plain text: a row of headings, and below it rows of cells between bars or tabs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eventbrowser.extraction.parts import plain_label
from eventbrowser.extraction.words import Token, word_set
from eventbrowser.model.text import Span

_MARK = re.compile(r" *\| *| *\t[ \t]*")
_NAMES = word_set(
    "name names speaker speakers participant participants panelist panellist expert presenter delegate guest"
)
_ROLES = word_set("role part function")
_OTHERS = word_set("""
    designation position title post affiliation organisation organization institution institute country city email
    company department rank no nr sr serial # time session topic theme subject profile bio
    """)


_HEADINGS = _NAMES | _ROLES | _OTHERS


@dataclass(frozen=True, slots=True)
class Columns:
    """In which columns of a table names and parts stand, counted from 0."""

    name: int
    role: int | None


def columns(text: str, line: Span) -> Columns | None:
    """The columns where the line is a row of headings such as “Name | Designation | Role”; None for any other line."""
    row = cells(text, line)
    labels = [_last_word(cell.of(text)) for cell in row] if len(row) > 1 else []
    if not labels or not _HEADINGS.issuperset(labels):
        return None
    name = next((at for at, label in enumerate(labels) if label in _NAMES), None)
    if name is None:
        return None
    return Columns(name, next((at for at, label in enumerate(labels) if label in _ROLES), None))


def cells(text: str, line: Span) -> list[Span]:
    """The cells of a line between bars or tabs; one where it has neither."""
    found, start = [], line.start
    for mark in _MARK.finditer(text, line.start, line.end):
        if mark.start() > start:
            found.append(Span(start, mark.start()))
        start = mark.end()
    if start < line.end:
        found.append(Span(start, line.end))
    return found


def with_bars(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of a line with a bar where a tab parts two of them."""
    parted: list[Token] = []
    for token in tokens:
        if parted and "\t" in text[parted[-1].end : token.start]:
            parted.append(Token("|", parted[-1].end, parted[-1].end + 1, "|", 0))
        parted.append(token)
    return parted


def _last_word(label: str) -> str:
    words = plain_label(label.replace("/", " ")).split()
    return words[-1] if words and len(words) < 4 else ("#" if label.strip().strip(".") in ("#", "S") else "")
