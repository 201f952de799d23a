"""A chapter's HTML → bands to page and ink to draw, through one QTextDocument per chapter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLine,
    QTextTable,
    QTextTableCell,
)

from eventbrowser.export.fonts import SERIF, font
from eventbrowser.export.paging import Band, Page, Slice, Stretch, paginate

_BODY_POINTS = 10.5
_INDENT_PIXELS = 20.0
_BAR_INSET_POINTS = 6.0
_STAYS_WITH_NEXT, _QUOTATION, _TITLE = 1, 2, 3
"""Block states that report.css sets."""
_HAIRLINE, _RULE = QColor("#c9d0d6"), QColor("#14283c")
_QUOTE_BAR = QColor("#c9a7a1")


@dataclass(frozen=True, slots=True)
class Ink:
    """A line drawn beside the text: along the bottom of `place`, or upright at `across` where that is given."""

    place: Stretch
    colour: QColor
    points: float
    across: float | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    place: Stretch
    line: QTextLine
    origin: QPointF


class Column:
    """A chapter laid out in one column as wide as the page's text, cut into pages of `size`."""

    def __init__(self, html: str, style: str, device: QPagedPaintDevice, size: QSizeF) -> None:
        self._document = document = QTextDocument()
        self._width, self._dots_per_point = size.width(), device.logicalDpiY() / 72
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT_PIXELS)
        document.setDefaultFont(font(SERIF, _BODY_POINTS))
        document.setDefaultStyleSheet(style)
        document.documentLayout().setPaintDevice(device)
        document.setHtml(html)
        self._balance_titles(device)
        document.setTextWidth(size.width())
        document.documentLayout().documentSize()  # lays all of it out; unasked, Qt does so bit by bit
        self._ink: list[Ink] = []
        self._lines: list[_Line] = []
        self.pages = paginate(list(self._bands()), size.height())

    def draw(self, painter: QPainter, page: Page) -> None:
        """Paint one page's text with its upper left corner at the painter's origin."""
        for piece in page:
            painter.save()
            painter.translate(0, piece.at - piece.place.top)
            for line in self._lines:
                if line.place.top >= piece.place.top and line.place.bottom <= piece.place.bottom:
                    line.line.draw(painter, line.origin)
            self._draw_ink(painter, piece)
            painter.restore()

    def _draw_ink(self, painter: QPainter, piece: Slice) -> None:
        for ink in self._ink:
            if ink.place.top >= piece.place.top and ink.place.bottom <= piece.place.bottom:
                painter.setPen(QPen(ink.colour, ink.points * self._dots_per_point))
                if ink.across is None:
                    painter.drawLine(QPointF(0, ink.place.bottom), QPointF(self._width, ink.place.bottom))
                else:
                    painter.drawLine(QPointF(ink.across, ink.place.top), QPointF(ink.across, ink.place.bottom))

    def _balance_titles(self, device: QPagedPaintDevice) -> None:
        block = self._document.begin()
        while block.isValid():
            if block.userState() == _TITLE:
                metrics = QFontMetricsF(block.begin().fragment().charFormat().font(), device)
                lines = balanced(block.text(), self._width, metrics.horizontalAdvance)
                self._break_after(block, lines[:-1])
            block = block.next()

    def _break_after(self, block: QTextBlock, lines: list[str]) -> None:
        cursor = QTextCursor(block)
        for line in lines:
            cursor.setPosition(cursor.position() + len(line.encode("utf-16-le")) // 2)
            cursor.deleteChar()
            cursor.insertText("\N{LINE SEPARATOR}")

    def _bands(self) -> Iterator[Band]:
        for part in _parts(self._document.rootFrame()):
            if isinstance(part, QTextTable):
                yield from self._table(part)
            elif isinstance(part, QTextBlock) and part.text():
                yield from self._block(part)

    def _block(self, block: QTextBlock) -> Iterator[Band]:
        lines = self._lines_of(block)
        heading = block.userState() in (_STAYS_WITH_NEXT, _TITLE)
        for place, line in enumerate(lines):
            single = len(lines) > 1 and place in (0, len(lines) - 2)
            yield Band(line, keep=heading or single)
        if lines and block.userState() == _QUOTATION:
            self._ink += [Ink(line, _QUOTE_BAR, 1.2, self._bar(block)) for line in lines]

    def _bar(self, block: QTextBlock) -> float:
        """Where a quotation's bar stands: on the side where its lines begin."""
        inset = _BAR_INSET_POINTS * self._dots_per_point
        return self._width - inset if block.textDirection() == Qt.LayoutDirection.RightToLeft else inset

    def _lines_of(self, block: QTextBlock) -> list[Stretch]:
        layout = block.layout()
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        found = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            place = Stretch(origin.y() + line.y(), origin.y() + line.y() + line.height())
            self._lines.append(_Line(place, line, origin))
            found.append(place)
        return found

    def _table(self, table: QTextTable) -> Iterator[Band]:
        rows = [self._row(table, row) for row in range(table.rows())]
        gap = max(0.0, min((below[0].top - above[-1].bottom for above, below in pairwise(rows)), default=0.0))
        headers = table.format().headerRowCount()
        header = Stretch(rows[0][0].top - gap / 2, rows[0][-1].bottom + gap / 2) if headers else None
        for number, row in enumerate(rows):
            edged = [*row[:-1], Stretch(row[-1].top, row[-1].bottom + gap / 2)]
            edged[0] = Stretch(edged[0].top - gap / 2, edged[0].bottom)
            for place, line in enumerate(edged):
                yield Band(
                    line, keep=place + 1 < len(edged) or number < headers, header=header if number >= headers else None
                )
            if headers:
                head = number < headers
                self._ink.append(Ink(edged[-1], _RULE if head else _HAIRLINE, 0.8 if head else 0.4))

    def _row(self, table: QTextTable, row: int) -> list[Stretch]:
        """The lines of a row's cells, those that stand side by side as one."""
        lines = sorted(
            (
                line
                for column in range(table.columns())
                for block in _parts(table.cellAt(row, column))
                if isinstance(block, QTextBlock)
                for line in self._lines_of(block)
            ),
            key=lambda line: line.top,
        )
        merged = [lines[0]]
        for line in lines[1:]:
            if line.top < merged[-1].bottom:
                merged[-1] = Stretch(merged[-1].top, max(merged[-1].bottom, line.bottom))
            else:
                merged.append(line)
        return merged


def balanced(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The text in as few lines as it needs, broken between words so that they are of like length."""
    words = text.split(" ")
    lines = _filled(words, width, measure)
    for hundredth in range(99, 49, -1):
        narrower = _filled(words, width * hundredth / 100, measure)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def _filled(words: list[str], width: float, measure: Callable[[str], float]) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _parts(frame: QTextFrame | QTextTableCell) -> Iterator[QTextFrame | QTextBlock]:
    place = frame.begin()
    while not place.atEnd():
        yield place.currentFrame() or place.currentBlock()
        place += 1
