"""A line of text with some of its words marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from eventbrowser.model.text import Span
from eventbrowser.views.theme import tints


def draw_marked(painter: QPainter, rect: QRect, text: str, marks: Sequence[Span], font: QFont, colour: QColor) -> None:
    """Draw the text on the middle of `rect`, elided; marked words are bold and on the colour of evidence."""
    back = QColor(tints(QApplication.palette()).evidence)
    layout = _layout(text, marks, font, back)
    line = layout.lineAt(0)
    if line.naturalTextWidth() > rect.width():
        end = line.xToCursor(rect.width() - painter.fontMetrics().horizontalAdvance("… "))
        layout = _layout(text[:end].rstrip() + "…", [mark for mark in marks if mark.end <= end], font, back)
        line = layout.lineAt(0)
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(colour)
    left = rect.left()
    if layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft:
        left = rect.right() - int(line.naturalTextWidth())
    layout.draw(painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2))
    painter.restore()


def _layout(text: str, marks: Sequence[Span], font: QFont, back: QColor) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.DemiBold)
    marked.setBackground(back)
    layout.setFormats([_range(text, mark, marked) for mark in marks])
    layout.beginLayout()
    layout.createLine().setLineWidth(1 << 20)
    layout.endLayout()
    return layout


def _range(text: str, mark: Span, marked: QTextCharFormat) -> QTextLayout.FormatRange:
    formats = QTextLayout.FormatRange()
    # Qt counts in UTF-16.
    formats.start = len(text[: mark.start].encode("utf-16-le")) // 2
    formats.length = len(mark.of(text).encode("utf-16-le")) // 2
    formats.format = marked
    return formats
