"""How the cells of a table are drawn in which whole rows are chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from eventbrowser.views.wording import apart

_NO_FOCUS = ~QStyle.StateFlag.State_HasFocus


class RowCells(QStyledItemDelegate):
    """Some columns stand out, the rest is quiet; no frame around the cell in focus, since the whole row is chosen."""

    def __init__(self, leading: frozenset[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._leading = leading

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = apart(option.text)
        option.state &= _NO_FOCUS
        if index.column() not in self._leading:
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.color(QPalette.ColorRole.PlaceholderText))
