"""The list of events: a table that shows what answers the filters, and says what to do where nothing does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QWidget,
)

from eventbrowser.model.query import SortKey
from eventbrowser.model.records import EventRow
from eventbrowser.views.asking import Answer, First
from eventbrowser.views.event_model import COLUMNS, TITLE, Carrier, EventModel, Lines
from eventbrowser.views.event_table import EventTable
from eventbrowser.views.hint import Hint
from eventbrowser.views.theme import icon, tints
from eventbrowser.views.wording import day_text

_WORDS = {2: "Panel discussion", 3: "Johannesburg"}
"""Columns that are wide enough for these words."""
_SHARES = {1: 0.52, 4: 0.24}
"""Columns that take a share of the rest; the last column takes what is left."""
_NARROWEST = {1: 190, 4: 90}
_PADDING = 8
COMFORTABLE, COMPACT = 32, 24


class EventList(QWidget):
    """Events one may choose from; ids in the order of the answer, rows only for what is on the screen."""

    chosen = Signal(object)
    """The id of the event to read, None where there is none any more."""
    sort_asked = Signal(SortKey, bool)
    menu_asked = Signal(int, QPoint)
    """A context menu is wanted for an event, at a place on the screen."""
    clear_asked = Signal()
    topics_dropped = Signal(list, frozenset)
    """Topics with these slugs were dropped on events: on the selected ones, or on one that is not selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EventModel(self)
        self.table = self._make_table()
        self.nothing = Hint(
            "search",
            self.tr("No event fits these filters"),
            self.tr("Try fewer words or topics, or look at everything again."),
            self,
        )
        self.nothing.setObjectName("no-events")
        clear = self.nothing.add_button(self.tr("Clear filters"))
        clear.setObjectName("clear-filters-here")
        clear.clicked.connect(self.clear_asked)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        self.table.topics_dropped.connect(self._on_topics_dropped)
        self._model.sort_asked.connect(self.sort_asked)
        self._arranged = self._fitting = False
        self._chosen_before: int | None = None

    def show_first(self, first: First, lines: Lines) -> None:
        """Show the beginning of the list until all of it is known; what was chosen comes back with the rest."""
        chosen = self.current_id()
        if chosen is not None:
            self._chosen_before = chosen
        with QSignalBlocker(self.table.horizontalHeader()):
            self._show_order(first.query.sort, first.query.descending)
        self.table.show_passages(lines.excerpts is not None)
        with QSignalBlocker(self):
            self._model.show(first.ids, lines)
            if chosen is not None and (row := self._model.row_of(chosen)) is not None:
                self._choose_row(row)
        if first.ids:
            self._stack.setCurrentWidget(self.table)

    def show_answer(self, answer: Answer, lines: Lines) -> None:
        """Show what was found; the event chosen before stays chosen where it is among it."""
        chosen, self._chosen_before = self.current_id() or self._chosen_before, None
        with QSignalBlocker(self.table.horizontalHeader()):
            self._show_order(answer.query.sort, answer.query.descending)
        self.table.show_passages(lines.excerpts is not None)
        with QSignalBlocker(self):
            self._model.go_on(answer.ids, lines)
            row = None if chosen is None else self._model.row_of(chosen)
            if row is not None:
                self._choose_row(row)
        self._stack.setCurrentWidget(self.table if answer.ids else self.nothing)
        if chosen is not None and row is None:
            self.chosen.emit(None)

    def number(self) -> int:
        """How many events the list holds."""
        return self._model.rowCount()

    def current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def has_selection(self) -> bool:
        return self.table.selectionModel().hasSelection()

    def selected_ids(self) -> list[int]:
        """All selected events, in the order of the list."""
        ids: list[int] = []
        after = 0
        parts = self.table.selectionModel().selection().toList()
        for first, last in sorted((part.top(), part.bottom()) for part in parts):
            ids += self._model.ids_of(max(first, after), last + 1)
            after = max(after, last + 1)
        return ids

    def event_row(self, event_id: int) -> EventRow | None:
        row = self._model.row_of(event_id)
        return None if row is None else self._model.event_row(row)

    def choose(self, event_id: int | None) -> bool:
        """Choose an event and bring it into view, or none; False where the list does not hold it."""
        row = None if event_id is None else self._model.row_of(event_id)
        if row is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            return False
        self._choose_row(row)
        return True

    def choose_one(self) -> None:
        """Of the selected events keep the one that is open, if one is."""
        index = self.table.currentIndex()
        self.table.clearSelection()
        if index.isValid():
            self.table.selectRow(index.row())

    def set_carrier(self, carrier: Carrier) -> None:
        """What is dragged out of the list is made by `carrier`."""
        self._model.set_carrier(carrier)

    def choose_first(self) -> None:
        if self._model.rowCount():
            self._choose_row(0)

    def focus(self) -> None:
        """Let the keys go to the list, at its first event where none is chosen."""
        if self.current_id() is None:
            self.choose_first()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_density(self, height: int) -> None:
        self.table.set_density(height)

    def dress(self) -> None:
        """Take the icons' colours from the theme."""
        self._model.set_star(icon("starred", tints(self.palette()).star))
        self.table.viewport().update()

    def columns(self) -> QByteArray:
        """The widths and order of the columns; empty where the person has left them to the program."""
        return self.table.horizontalHeader().saveState() if self._arranged else QByteArray()

    def restore_columns(self, state: QByteArray) -> None:
        header = self.table.horizontalHeader()
        with QSignalBlocker(header):
            self._arranged = not state.isEmpty() and header.restoreState(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._arranged:
            self._fit_columns()

    def _fit_columns(self) -> None:
        self._fitting = True
        room = self.width() - self.table.verticalScrollBar().sizeHint().width()
        advance = self.table.fontMetrics().horizontalAdvance
        for column, words in {0: _widest_day(advance), **_WORDS}.items():
            width = advance(words) + 2 * _PADDING
            self.table.setColumnWidth(column, width)
            room -= width
        for column, share in _SHARES.items():
            self.table.setColumnWidth(column, max(_NARROWEST[column], int(room * share)))
        self._fitting = False

    def _on_column_changed(self, column: int) -> None:
        # The last column also follows the window's width.
        if not self._fitting and column != len(COLUMNS) - 1:
            self._arranged = True

    def _choose_row(self, row: int) -> None:
        self.table.selectRow(row)
        self.table.scrollTo(self._model.index(row, TITLE), QAbstractItemView.ScrollHint.EnsureVisible)

    def _show_order(self, sort: SortKey, descending: bool) -> None:
        column = [column.sort for column in COLUMNS].index(sort)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _make_table(self) -> EventTable:
        table = EventTable(self)
        table.setObjectName("events")
        table.setAccessibleName(self.tr("Events"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.setCornerButtonEnabled(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu_asked)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(60)
        # A header asks each row whether it is selected, for a look that ours has not: a second for 100,000 of them.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        with QSignalBlocker(header):
            header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        with QSignalBlocker(self._model):
            table.setSortingEnabled(True)
        header.sectionResized.connect(self._on_column_changed)
        header.sectionMoved.connect(self._on_column_changed)
        table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        return table

    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.id_at(current.row()))

    def _on_topics_dropped(self, row: int, slugs: frozenset[str]) -> None:
        on, selected = self._model.id_at(row), self.selected_ids()
        self.topics_dropped.emit(selected if on in selected else [on], slugs)

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.table.indexAt(place)
        if index.isValid():
            self.menu_asked.emit(self._model.id_at(index.row()), self.table.viewport().mapToGlobal(place))


def _widest_day(advance: Callable[[str], int]) -> str:
    """A day of the month with the longest name, and room for the sign of the order."""
    return max((f"{day_text(date(2026, month, 30 if month != 2 else 28))} ^" for month in range(1, 13)), key=advance)
