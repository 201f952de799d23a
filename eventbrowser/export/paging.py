"""Where a column of text is cut into pages: never a heading alone at the foot, never one line of a paragraph apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one height to another, measured from the top of the uncut column."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Band:
    """The least that is never cut: a line, or the lines of table cells that stand side by side.

    `keep` asks to stay on one page with the next band. `header` is the head of the table the band is in, to be shown
    again where a page begins with this band.
    """

    place: Stretch
    keep: bool = False
    header: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of the column and how far below the page's upper edge it is shown."""

    place: Stretch
    at: float


Page = tuple[Slice, ...]


def paginate(bands: Sequence[Band], height: float) -> list[Page]:
    """The column cut into pages of at most `height`; `keep` yields only where one page cannot hold what it asks for."""
    pages = []
    first = 0
    while first < len(bands):
        header = bands[first].header
        room = height - (header.height if header else 0)
        after = _cut(bands, first, room)
        content = Stretch(bands[first].place.top, bands[after - 1].place.bottom)
        repeated = (Slice(header, 0),) if header else ()
        pages.append((*repeated, Slice(content, header.height if header else 0)))
        first = after
    return pages


def _cut(bands: Sequence[Band], first: int, room: float) -> int:
    after = first + 1
    while after < len(bands) and bands[after].place.bottom - bands[first].place.top <= room:
        after += 1
    if after == len(bands):
        return after
    best = after
    while best > first + 1 and bands[best - 1].keep:
        best -= 1
    return after if bands[best - 1].keep else best
