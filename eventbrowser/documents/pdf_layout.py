"""From pieces of text on pages to paragraphs: columns, running heads, lines that flow on, hyphens at their ends."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from eventbrowser.documents.lines import stacked, with_previous

SOFT_HYPHEN = "\u00ad"
HYPHENS = ("-", SOFT_HYPHEN)

WIDE_GAP = 2.5
"""Gap in heights of a line from which pieces beside each other are cells of a table."""

ALIGNED = 0.5
BAR = " | "

EDGE_LINES = 2
"""Lines at the head and foot of a page among which running heads and page numbers stand."""

SAME_SIZE = 1.12
SAME_COLUMN = 3.0
SAME_EDGE = 0.3
SLACK = 0.3
USUAL_EDGE = 0.95
"""Share of the lines of a column that end at its edge or before it; the rest stick out."""

INDENT = 0.8
LEADING_SLACK = 1.25
WIDEST_STEP = 3.0
CENTRE = (30, 71)
"""Hundredths of the text's width where a gutter between columns may be."""

FEWEST_IN_COLUMN = 4
LONG_PIECE = 18

PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,4}\W*(?:(?:of|von|/)\W*\d{1,4})?\W*", re.IGNORECASE)
NUMBERED_FOOT = re.compile(r".*\bpage \d{1,4}(?: of | ?/ ?)\d{1,4}\W*", re.IGNORECASE)
PRINTED_FOOT = re.compile(r"(?P<url>https?://\S+)\W+\d{1,3}\s*/\s*\d{1,3}")
PRINTED_HEAD = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4},? +\d{1,2}:\d{2}\b.*")
RUNNING = (PAGE_NUMBER, NUMBERED_FOOT, PRINTED_FOOT, PRINTED_HEAD)
BULLET = re.compile(r"[•●▪◦‣·*]\s*|[–-]\s+|(?:\d{1,2}|[a-z])[.)]\s+")
MAYBE_BULLET = re.compile(r"[–-]\s|(?:\d{1,2}|[a-z])[.)]\s")
"""What also begins a line of running text: a dash, or the number that ended a sentence."""

LIST_MARK = re.compile(r"\A(?:[•●▪◦‣·*]\s*|–\s+)")
MARK_ALONE = re.compile(r"[•●▪◦‣·–*-]|(?:\d{1,2}|[a-z])[.)]")
PRESENTATION = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LIST_OPENED = re.compile(r"[.!?:;,]['\"”’)]*$")
SENTENCE_END = re.compile(r"[.!?:]['\"”’)]*$")
KEEP_HYPHEN = frozenset(
    {
        "all", "anti", "co", "cross", "ex", "full", "half", "high", "ill", "long", "low", "mid", "non", "off", "on",
        "one", "post", "pre", "pro", "quasi", "self", "semi", "short", "so", "two", "vice", "well",
    }
)  # fmt: skip
"""What mostly keeps its hyphen before another word."""

KEEP_HYPHEN_BEFORE = frozenset(
    {
        "based", "by", "free", "general", "in", "led", "like", "made", "of", "off", "old", "on", "out", "over",
        "speaking", "style", "term", "the", "to", "up", "wide",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page; `top` and `bottom` grow downwards from the page's upper edge."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def is_beside(self, other: Box) -> bool:
        """Whether both stand on one line."""
        overlap = min(self.bottom, other.bottom) - max(self.top, other.top)
        return overlap > 0.5 * min(self.height, other.height)

    def gap_to(self, other: Box) -> float:
        """How far apart both are sideways, in either direction; negative where they overlap."""
        return max(other.left - self.right, self.left - other.right)

    def around(self, other: Box) -> Box:
        left, right = min(self.left, other.left), max(self.right, other.right)
        return Box(left, right, min(self.top, other.top), max(self.bottom, other.bottom))


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stands together on one line of a page; `size` is the height of most of it, `page` counts from 0."""

    text: str
    box: Box
    size: float
    page: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """The text of all pages, and the address that a browser printed at their feet."""

    text: str
    url: str = ""


def laid_out(pages: Sequence[Sequence[Piece]]) -> Layout:
    """The pages' pieces, each page in drawing order, as paragraphs parted by empty lines."""
    lines = [
        list(_lines(_ordered([replace(piece, page=number) for piece in page]))) for number, page in enumerate(pages)
    ]
    foots = [
        found for page in lines for line in _edge(page) if (found := PRINTED_FOOT.fullmatch(line.text)) is not None
    ]
    return Layout(_joined(list(_without_running(lines))), foots[0]["url"] if foots else "")


def _ordered(pieces: list[Piece]) -> list[Piece]:
    """The pieces in reading order: column by column between what spans the columns, else as drawn."""
    gutter = _gutter(pieces)
    if gutter is None:
        return _downwards(pieces)
    ordered: list[Piece] = []
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.box.top):
        if piece.box.left < gutter < piece.box.right:
            ordered += [*_ordered(left), *_ordered(right), piece]
            left, right = [], []
        else:
            (left if piece.box.right <= gutter else right).append(piece)
    return [*ordered, *_ordered(left), *_ordered(right)]


def _downwards(pieces: list[Piece]) -> list[Piece]:
    """As drawn, or from the top where a program drew back and forth."""
    back = sum(piece.box.bottom < before.box.top for before, piece in pairwise(pieces))
    if not back:
        return pieces
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.box.top + piece.box.bottom) / 2):
        if rows and rows[-1][-1].box.is_beside(piece.box):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    place = {id(piece): number for number, piece in enumerate(pieces)}
    return [piece for row in rows for piece in sorted(row, key=lambda piece: place[id(piece)])]


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where a blank stripe parts running text into two columns."""
    long = [piece.box for piece in pieces if len(piece.text) >= LONG_PIECE]
    if len(long) < 2 * FEWEST_IN_COLUMN:
        return None
    first, last = min(box.left for box in long), max(box.right for box in long)
    places = [first + (last - first) * share / 100 for share in range(*CENTRE)]
    best = min(places, key=lambda place: sum(box.left < place < box.right for box in long))
    left = [box for box in long if box.right <= best]
    right = [box for box in long if box.left >= best]
    crossing = len(long) - len(left) - len(right)
    few = min(len(left), len(right))
    if few < FEWEST_IN_COLUMN or crossing > few or not (_is_filled(left) and _is_filled(right)):
        return None
    return best


def _is_filled(boxes: Sequence[Box]) -> bool:
    """Whether most lines reach the edge of their column, as running text does and cells of a table do not."""
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    return sum(box.right > right - 0.2 * (right - left) for box in boxes) >= 0.5 * len(boxes)


def _lines(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces beside each other as one line, the cells of a table with a bar between them."""
    starts = [piece.box.left for before, piece in pairwise(pieces) if _is_apart(before, piece)]
    held: Piece | None = None
    for before, piece in with_previous(pieces):
        if before is not None and held is not None and held.box.is_beside(piece.box):
            aligned = sum(abs(start - piece.box.left) < ALIGNED * piece.size for start in starts)
            is_cell = _is_apart(before, piece) and aligned > 1 and not MARK_ALONE.fullmatch(held.text)
            text = f"{held.text}{BAR if is_cell else ' '}{piece.text}"
            size = max(held, piece, key=lambda part: len(part.text)).size
            held = replace(held, text=text, box=held.box.around(piece.box), size=size)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _is_apart(before: Piece, piece: Piece) -> bool:
    return before.box.is_beside(piece.box) and before.box.gap_to(piece.box) > WIDE_GAP * piece.size


def _edge(lines: Sequence[Piece]) -> list[Piece]:
    """The lines at the head and foot of a page."""
    downwards = sorted(lines, key=lambda line: line.box.top)
    return [*downwards[:EDGE_LINES], *downwards[EDGE_LINES:][-EDGE_LINES:]]


def _without_running(pages: Sequence[Sequence[Piece]]) -> Iterator[Piece]:
    """All lines but running heads, page numbers and what a browser prints around a page."""
    counts = Counter(key for page in pages for key in {_without_digits(line.text) for line in _edge(page)})
    often = max(2, len(pages) / 3)
    for page in pages:
        edge = {id(line) for line in _edge(page)}
        for line in page:
            running = counts[_without_digits(line.text)] >= often or any(form.fullmatch(line.text) for form in RUNNING)
            if not (running and id(line) in edge):
                yield line


def _without_digits(text: str) -> str:
    """A running head in a form that is the same on all pages."""
    return re.sub(r"\d+", "#", text.replace(BAR, " "))


def _joined(lines: Sequence[Piece]) -> str:
    """The lines as paragraphs, words that were divided at the end of a line whole again."""
    words = Counter(word.lower() for line in lines for word in WORD.findall(line.text))
    room = _Room(lines)
    paragraphs: list[str] = []
    for before, line in with_previous(lines):
        text = unicodedata.normalize("NFKC", line.text) if PRESENTATION.search(line.text) else line.text
        if before is not None and room.flows(before, line):
            paragraphs[-1] = _appended(paragraphs[-1], text, words)
        else:
            paragraphs.append(LIST_MARK.sub("- ", text, count=1))
    bare = [paragraph.replace(SOFT_HYPHEN, "") for paragraph in paragraphs]
    listed = [paragraph.startswith("- ") for paragraph in bare]
    return stacked(zip(bare, [False, *map(all, pairwise(listed))], strict=False))


def _appended(text: str, more: str, words: Counter[str]) -> str:
    if not text.endswith(HYPHENS) or text.endswith((" -", " –")):
        return f"{text} {more}"
    first, second = WORD.findall(text)[-1:], WORD.match(more)
    if not first or second is None:
        return text.removesuffix(SOFT_HYPHEN) + more
    start, end = first[0].lower(), second[0].lower()
    whole, parted = words[start + end], words[f"{start}-{end}"]
    keeps = start in KEEP_HYPHEN or end in KEEP_HYPHEN_BEFORE or not second[0][0].islower() or (parted > whole)
    bare = text[:-1]
    return f"{bare}-{more}" if keeps and not whole > parted else bare + more


class _Room:
    """How much room the lines of a document have, so whether one was broken only for want of it."""

    def __init__(self, lines: Sequence[Piece]) -> None:
        self._by_page: dict[int, list[Piece]] = {}
        for line in lines:
            self._by_page.setdefault(line.page, []).append(line)
        steps = [_step(line, after) for line, after in pairwise(lines) if line.page == after.page]
        self._leading = median([step for step in steps if 0 < step < WIDEST_STEP] or [1.0])

    def flows(self, line: Piece, after: Piece) -> bool:
        """Whether a line goes on in the next."""
        in_sentence = MAYBE_BULLET.match(after.text) and not LIST_OPENED.search(line.text)
        if not _are_alike(line, after) or (BULLET.match(after.text) and not in_sentence):
            return False
        if BAR in line.text + after.text:
            return False
        if line.text.endswith(HYPHENS) and after.text[:1].islower():
            return _step(line, after) < WIDEST_STEP
        if not self._is_full(line, after):
            return False
        if line.page != after.page or _step(line, after) < 0:
            return SENTENCE_END.search(line.text) is None
        indented = after.box.left > line.box.left + INDENT * line.size
        may_indent = self._are_centred(line, after) or BULLET.match(line.text) is not None
        return _step(line, after) <= LEADING_SLACK * self._leading and (may_indent or not indented)

    def _are_centred(self, line: Piece, after: Piece) -> bool:
        """Whether two lines have one middle and no edge that other lines keep to."""
        left, right = after.box.left - line.box.left, line.box.right - after.box.right
        if abs(left - right) > 2 * line.size or abs(left) < INDENT * line.size:
            return False
        others = [other for other in self._by_page[line.page] if other is not line and other is not after]
        return not any(abs(other.box.left - line.box.left) < SAME_EDGE * line.size for other in others)

    def _is_full(self, line: Piece, after: Piece) -> bool:
        """Whether the next line's first word would not have fitted behind the line."""
        alike = [other.box for other in self._by_page[line.page] if _are_alike(line, other)]
        word = (len(after.text.split(" ", 1)[0]) + 1) * (line.box.right - line.box.left) / len(line.text)
        if self._are_centred(line, after):
            return line.box.right - line.box.left + word > max(box.right - box.left for box in alike)
        column = [box for box in alike if abs(box.left - line.box.left) <= SAME_COLUMN * line.size]
        rights = sorted(box.right for box in (column if len(column) > 1 else alike))
        edge = rights[int(USUAL_EDGE * (len(rights) - 1))]
        return line.box.right + word > edge - SLACK * line.size


def _step(line: Piece, after: Piece) -> float:
    """From one line down to the next, in heights of the first; negative where the next stands higher."""
    return (after.box.bottom - line.box.bottom) / line.size


def _are_alike(line: Piece, other: Piece) -> bool:
    return max(line.size, other.size) <= SAME_SIZE * min(line.size, other.size)
