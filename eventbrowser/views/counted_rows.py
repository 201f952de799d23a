"""Rows with a number at their far end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eventbrowser.views.wording import number

COUNT = Qt.ItemDataRole.UserRole + 1
"""The role under which a row's number is kept; None shows none."""

MARK = Qt.ItemDataRole.UserRole + 40
"""The role under which a word is kept that stands quietly before the number; far from those that models have."""

_ROW_HEIGHT = 26
_MARGIN = 10


class CountedRows(QStyledItemDelegate):
    """Draws the number quietly, and the whole row so where it is nought."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(COUNT) == 0:
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.color(QPalette.ColorRole.PlaceholderText))
        style = option.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        start = option.rect.right() - words.right() if mirrored else words.x() - option.rect.x()
        count = option.fontMetrics.horizontalAdvance(_end(index))
        space = option.rect.width() - start - count - 2 * _MARGIN
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, space)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(_ROW_HEIGHT, size.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()
        if index.data(COUNT) is None:
            return
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.drawText(
            option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0), aligned | Qt.AlignmentFlag.AlignVCenter, _end(index)
        )
        painter.restore()


def _end(index: QModelIndex | QPersistentModelIndex) -> str:
    count = number(index.data(COUNT) or 0)
    return f"{index.data(MARK)}  {count}" if index.data(MARK) else count
