"""The table of the people who took part: every cell editable, statements dropped on a line move to that person."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from eventbrowser.model.draft import Draft, Part
from eventbrowser.views.import_wizard.cells import wrap
from eventbrowser.views.import_wizard.doubt import fill_menu
from eventbrowser.views.import_wizard.editing import set_parts
from eventbrowser.views.import_wizard.empty import say_nothing_here
from eventbrowser.views.import_wizard.names import value_text
from eventbrowser.views.import_wizard.people_model import COLUMNS, NAME, PART, SAID, Index, PeopleModel
from eventbrowser.views.import_wizard.places import Field, Place, is_doubtful
from eventbrowser.views.import_wizard.statement_list import STATEMENT_MIME
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import scaled

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_WIDTHS = {Field.HONORIFIC: 98, Field.PART: 118, Field.STATEMENT: 56}


class PeopleTable(QTableView):
    """Cells are edited with F2, Enter or a double click; parts are ticked in a menu."""

    person_changed = Signal(int)
    """Another person is current; -1 for none."""
    removal_asked = Signal()
    """The person is to be taken off."""
    dropped = Signal(int)
    """The statement being dragged was dropped on a person."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self._event = 0
        self.people = PeopleModel(wishes, self)
        self.setModel(self.people)
        self.setObjectName("people-of-event")
        self.setAccessibleName(self.tr("People who took part"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        self.doubleClicked.connect(self._on_double_clicked)
        self._lay_out()

    def show_draft(self, draft: Draft | None, event: int) -> None:
        row, column = max(0, self.currentIndex().row()), self.currentIndex().column()
        fresh = draft is None or self._draft is None or draft.document is not self._draft.document
        if fresh or event != self._event:
            row, column = 0, NAME
        self._draft, self._event = draft, event
        self.people.show_draft(draft, event)
        row = min(row, self.people.rowCount() - 1)
        if row != self.currentIndex().row() or not self.currentIndex().isValid():
            self.setCurrentIndex(self.people.index(row, max(column, 0)))
        self.person_changed.emit(self.current_person())

    def current_person(self) -> int:
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def go_to(self, place: Place) -> None:
        """Make the cell of a value the current one."""
        self.setCurrentIndex(self.people.index_of(place))
        self.scrollTo(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.person_changed.emit(current.row())
        if current.isValid() and self.hasFocus():
            self._wishes.entered.emit(self.people.place(current))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self._wishes.entered.emit(self.people.place(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # The Enter that ends the editing of a cell comes here too.
        idle = self.state() != QAbstractItemView.State.EditingState
        if plain and idle and index.isValid() and event.key() in _EDIT_KEYS:
            self._edit(index)
            return
        if event.key() == Qt.Key.Key_Delete and idle and index.isValid():
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.people.rowCount():
            say_nothing_here(self, self.tr("Select a name in the article and use it as a person, or add one by hand."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(STATEMENT_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        event.setAccepted(index.isValid() and event.mimeData().hasFormat(STATEMENT_MIME))

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.mimeData().hasFormat(STATEMENT_MIME):
            event.acceptProposedAction()
            self.dropped.emit(index.row())

    def _lay_out(self) -> None:
        wrap(self)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, field in enumerate(COLUMNS):
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Interactive if field in _WIDTHS else QHeaderView.ResizeMode.Stretch
            )
            if field in _WIDTHS:
                self.setColumnWidth(column, (_WIDTHS[field] + scaled(_WIDTHS[field])) // 2)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() == PART:
            self._edit(index)

    def _edit(self, index: QModelIndex) -> None:
        if index.column() == PART:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._fill_parts(menu, index.row())
            menu.popup(self._below(index))
        elif index.column() != SAID:
            self.edit(index)

    def _on_menu_asked(self, where: QPoint) -> None:
        index = self.indexAt(where)
        index = index if index.isValid() else self.currentIndex()
        if not index.isValid() or self._draft is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.people.place(index)
        if is_doubtful(self._draft, place):
            fill_menu(menu, self._draft, place, self._wishes)
            menu.addSeparator()
        if index.column() == PART:
            self._fill_parts(menu, index.row())
        elif index.column() != SAID:
            menu.addAction(self.tr("Edit")).triggered.connect(lambda: self.edit(index))
        menu.popup(self._below(index))

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _fill_parts(self, menu: QMenu, row: int) -> None:
        has = [found.value for found in self.people.people()[row].parts]
        place = Place(Field.PART, self._event, row)
        for part in Part:
            action = menu.addAction(value_text(part))
            action.setCheckable(True)
            action.setChecked(part in has)
            wanted = [other for other in has if other != part] if part in has else [*has, part]
            action.triggered.connect(
                lambda _checked=False, wanted=wanted: self._wishes.ask(lambda draft: set_parts(draft, place, wanted))
            )
