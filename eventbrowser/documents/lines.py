"""Lines of text: made uniform once, and joined where a writer's program had broken them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TypeVar

from eventbrowser.model.text import SelfDescription

T = TypeVar("T")

LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
NEVER_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")
LONE_SURROGATES = re.compile("[\ud800-\udfff]")

NARROWEST_MARGIN, WIDEST_MARGIN = 45, 100
OWN_LINE = re.compile(r"\s*(?:[-*•–—·▪◦>|#]\s|\d{1,2}[.)]\s|[A-Z][\w ]{1,24}:\s)")
"""How a line begins that no running text flows into: list items, quotes, labels ("Venue: …")."""

BREAKS = {True: "\n", False: "\n\n"}

HEADLINE_WITHIN = 8
"""Lines at the head of a text among which its headline may stand behind a date or a rubric."""


def tidy(text: str) -> str:
    """The text in Unicode NFC with line feeds, no blanks at the ends of lines or of the whole; else unchanged."""
    text = LINE_ENDS.sub("\n", text)
    text = LONE_SURROGATES.sub("�", NEVER_TEXT.sub("", text))
    return "\n".join(line.rstrip() for line in unicodedata.normalize("NFC", text).split("\n")).strip("\n")


def unwrap(lines: Iterable[str]) -> Iterator[str]:
    """The lines with those joined that were broken only because the margin was reached.

    A line flows into the next when the next one's first word would not have fitted behind it.
    """
    given = [line.rstrip() for line in lines]
    margin = _margin(given)
    held = ""
    for line, following in zip_longest(given, given[1:], fillvalue=""):
        whole = f"{held} {line.lstrip()}" if held else line
        room = _room(line, following)
        if margin is not None and room is not None and margin in room:
            held = whole
        else:
            yield whole
            held = ""


def _room(line: str, following: str) -> range | None:
    """The margins at which a line would have been broken before the next; None where it surely ends a paragraph."""
    if not line.strip() or not following.strip() or OWN_LINE.match(following):
        return None
    if following[0].isspace() and not (line[0].isspace() or OWN_LINE.match(line)):
        return None
    return range(len(line), len(line) + 1 + len(following.split(None, 1)[0]))


def _margin(lines: Sequence[str]) -> int | None:
    """The margin at which most lines were broken; None where too few were to tell."""
    rooms = [room for room in map(_room, lines, lines[1:]) if room and room.start >= NARROWEST_MARGIN]
    counts = Counter(margin for room in rooms for margin in room if margin <= WIDEST_MARGIN)
    if not counts:
        return None
    margin, broken = counts.most_common(1)[0]
    return margin if broken >= 2 and broken >= 0.5 * len(rooms) else None


def row(cells: Sequence[str], labelled: bool = False) -> str:
    """A table's row as a line: "Venue: Beach Hotel" where the first cell is a label, else the cells parted by bars."""
    shown = [cell for cell in cells if cell]
    if len(shown) == 2 and (labelled or shown[0].endswith(":")):
        return f"{shown[0].rstrip(': ')}: {shown[1]}"
    return " | ".join(shown)


def stacked(parts: Iterable[tuple[str, bool]]) -> str:
    """Paragraphs as one text; each comes with whether it stands close below the one before, not after an empty line."""
    return "".join(f"{BREAKS[close]}{text}" for text, close in parts).lstrip("\n")


def with_previous(items: Iterable[T]) -> Iterator[tuple[T | None, T]]:
    """Each item with the one before it, None for the first."""
    before: T | None = None
    for item in items:
        yield before, item
        before = item


def headed(text: str, about: SelfDescription) -> str:
    """The text with the file's own headline as its first line, unless one of its first lines is that already."""
    if about.headline is None:
        return text
    headline = plain(about.headline.value)
    shown = [line for line in text.split("\n", 40) if line.strip()][:HEADLINE_WITHIN]
    return text if any(plain(line) == headline for line in shown) else f"{about.headline.value}\n\n{text}"


def plain(text: str) -> str:
    """Letters and digits only, for comparing texts whose quotes and blanks differ."""
    return "".join(char for char in text.casefold() if char.isalnum())
