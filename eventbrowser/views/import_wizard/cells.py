"""How cells of lists and tables are drawn: pictures that follow the theme, and room for all of their words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from eventbrowser.views.theme import icon, scaled
from eventbrowser.views.wording import apart

Index = QModelIndex | QPersistentModelIndex

PICTURE = Qt.ItemDataRole.UserRole + 7
"""The role of an item's picture, by its meaning for `theme.icon`."""

_SIZE = 16
_BESIDE = 8
_SIDES = 14
_ABOVE_AND_BELOW = 10


class Pictured(QStyledItemDelegate):
    """Asks for an item's picture when it is drawn: one that was set once would keep the colours of its day."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = apart(option.text)
        name = index.data(PICTURE)
        if name:
            option.icon = icon(name)
            option.decorationSize = QSize(scaled(_SIZE), scaled(_SIZE))
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class Wrapping(Pictured):
    """As high as the wrapped words need; Qt's own reckoning forgets the icon beside them and cuts their last line."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._width(index) - _SIDES - (scaled(_SIZE) + _BESIDE if index.data(PICTURE) else 0)
        words = index.data(Qt.ItemDataRole.DisplayRole) or ""
        need = option.fontMetrics.boundingRect(QRect(0, 0, max(width, 1), 0), Qt.TextFlag.TextWordWrap, words)
        return QSize(self._width(index), need.height() + _ABOVE_AND_BELOW)

    def _width(self, index: Index) -> int:
        if isinstance(self._view, QTableView):
            return self._view.columnWidth(index.column())
        return self._view.viewport().width()


def wrap(view: QAbstractItemView) -> None:
    """Let a table or list wrap its words and follow its width."""
    view.setItemDelegate(Wrapping(view))
    if isinstance(view, QTableView):
        view.setWordWrap(True)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
