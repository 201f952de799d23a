"""All values of a section of the filter pane, most events first, with a line to find one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from eventbrowser.model.conditions import Choice, Conditions
from eventbrowser.model.names import fold
from eventbrowser.model.query import Group, Query
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.counted_rows import COUNT, CountedRows
from eventbrowser.views.dialog_frame import take_room
from eventbrowser.views.filter_entries import is_left_out, tick
from eventbrowser.views.filter_tree import choice_of
from eventbrowser.views.filters import Filters
from eventbrowser.views.names import group_text
from eventbrowser.views.tally import Row
from eventbrowser.views.wording import events_text

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class AllValues(QDialog):
    """Choosing works as in the pane; a plain choice closes, one with Ctrl, Shift or Alt stays for the next."""

    def __init__(self, group: Group, filters: Filters, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("values-dialog")
        self.setWindowTitle(group_text(group))
        self._filters = filters
        self._model = _Values(filters.query.conditions, self)
        self.line = _Line(self)
        self.line.setObjectName("find-value")
        self.line.setPlaceholderText(self.tr("Find by name"))
        self.line.setAccessibleName(self.tr("Find by name"))
        self.list = _List(self)
        self.list.setObjectName("all-values")
        self.list.setAccessibleName(group_text(group))
        self.list.setModel(self._model)
        rows = CountedRows(self)
        self.list.setItemDelegate(rows)
        advice = QLabel(self.tr("Ctrl for one more that must hold, Shift for an alternative, Alt to leave out."), self)
        advice.setProperty("tone", "muted")
        advice.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(dialog_button(self, "close-values", self.tr("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        for widget in (self.line, self.list, advice):
            column.addWidget(widget)
        column.addLayout(foot)
        self.line.textChanged.connect(self._on_words)
        self.line.taken.connect(self._on_chosen)
        self.line.left.connect(self._on_left)
        self.list.taken.connect(self._on_chosen)
        filters.changed.connect(self._on_filters_changed)
        take_room(self, 440, 520)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._model.set_rows(rows)
        self._on_words(self.line.text())

    def _on_words(self, words: str) -> None:
        self._model.find(words)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _on_left(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, choice: Choice) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._filters.choose(self._model.row(index).values, choice)
            if choice is Choice.ONLY:
                self.accept()

    def _on_filters_changed(self, query: Query) -> None:
        self._model.show_conditions(query.conditions)


class _Line(QLineEdit):
    """Enter takes the first value found, Down goes to the list, Esc clears before it closes."""

    taken = Signal(Choice)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(choice_of(event.modifiers()))
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    taken = Signal(Choice)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(choice_of(event.modifiers()))
        elif event.key() == Qt.Key.Key_Space:
            self.taken.emit(Choice.OR)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self.taken.emit(choice_of(event.modifiers()))

    def viewportEvent(self, event: QEvent) -> bool:
        # A click asks for the value; nothing is dragged or rubber-banded over the rows.
        return event.type() == QEvent.Type.MouseMove or super().viewportEvent(event)


class _Values(QAbstractListModel):
    """The values whose names have a word that begins with each of the words looked for."""

    def __init__(self, conditions: Conditions, parent: QObject) -> None:
        super().__init__(parent)
        self._conditions = conditions
        self._rows: Sequence[tuple[str, Row]] = ()
        self._found: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self._rows = [(f" {fold(row.text)}", row) for row in rows]

    def find(self, words: str) -> None:
        wanted = [f" {word}" for word in fold(words).split()]
        self.beginResetModel()
        self._found = [row for name, row in self._rows if all(word in name for word in wanted)]
        self.endResetModel()

    def show_conditions(self, conditions: Conditions) -> None:
        self._conditions = conditions
        if self._found:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._found) - 1, 0))

    def row(self, index: Index) -> Row:
        return self._found[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.CheckStateRole:
                return tick(row.values, self._conditions)
            case Qt.ItemDataRole.FontRole if is_left_out(row.values, self._conditions):
                font = QFont()
                font.setStrikeOut(True)
                return font
            case Qt.ItemDataRole.AccessibleTextRole:
                told = f"{row.text}, {events_text(row.count or 0)}"
                return self.tr("{}, left out").format(told) if is_left_out(row.values, self._conditions) else told
        return row.count if role == COUNT else None
