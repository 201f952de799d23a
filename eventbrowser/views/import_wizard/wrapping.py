"""Cells as high as their wrapped words need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

_ICON = 24
_SIDES = 14
_ABOVE_AND_BELOW = 10


class Wrapping(QStyledItemDelegate):
    """Qt's own reckoning forgets the icon beside the words and cuts their last line."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._width(index) - _SIDES - (_ICON if index.data(Qt.ItemDataRole.DecorationRole) else 0)
        words = index.data(Qt.ItemDataRole.DisplayRole) or ""
        need = option.fontMetrics.boundingRect(QRect(0, 0, max(width, 1), 0), Qt.TextFlag.TextWordWrap, words)
        return QSize(self._width(index), need.height() + _ABOVE_AND_BELOW)

    def _width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        if isinstance(self._view, QTableView):
            return self._view.columnWidth(index.column())
        return self._view.viewport().width()


def wrap(view: QAbstractItemView) -> None:
    """Let a table or list wrap its words and follow its width."""
    view.setItemDelegate(Wrapping(view))
    if isinstance(view, QTableView):
        view.setWordWrap(True)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
