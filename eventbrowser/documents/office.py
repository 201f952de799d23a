"""What a text processor's paragraphs, lists and tables become: lines of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from eventbrowser.documents.lines import row, stacked, with_previous

LONGEST_CELL = 200
LIST, TABLE = "list", "table"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; neighbours of the same group, the items of a list or the rows of a table, stand close together."""

    text: str
    group: str = ""


def item(text: str) -> Line:
    return Line(f"- {text}", LIST)


def text_of(lines: Iterable[Line]) -> str:
    return stacked(
        (line.text, before is not None and before.group == line.group != "") for before, line in with_previous(lines)
    )


def row_lines(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """A row as one line, followed by what its cells hold beyond their first lines; cells of running text one by one."""
    filled = [cell for cell in cells if cell]
    if len(filled) == 1 or any(len(cell[0].text) > LONGEST_CELL for cell in filled):
        yield from (line for cell in filled for line in cell)
    elif filled:
        yield Line(row([cell[0].text.removeprefix("- ") for cell in filled]), TABLE)
        yield from (line for cell in filled for line in cell[1:])


def day_of(stamp: str | None) -> datetime | None:
    """The day that a time stamp of an office file begins with; None where it is none."""
    made = re.match(r"\d{4}-\d{2}-\d{2}", stamp or "")
    try:
        return datetime.fromisoformat(made[0]) if made is not None else None
    except ValueError:
        return None
