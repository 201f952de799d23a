"""What one person said, sentence by sentence; sentences can be removed and given to another person."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QWidget

from eventbrowser.model.draft import Draft, DraftStatement, Speech
from eventbrowser.views.import_wizard.cells import PICTURE, wrap
from eventbrowser.views.import_wizard.doubt import fill_menu
from eventbrowser.views.import_wizard.editing import billed, move_statement, remove_statement
from eventbrowser.views.import_wizard.empty import say_nothing_here
from eventbrowser.views.import_wizard.names import proof_text
from eventbrowser.views.import_wizard.places import Field, Place, is_doubtful
from eventbrowser.views.import_wizard.wishes import Wishes

STATEMENT_MIME = "application/x-eventbrowser-statement"
"""A statement of the draft that is shown; the list knows which."""


class StatementList(QListWidget):
    """Shows a person's statements; Del removes the current one."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self._event = 0
        self._person = -1
        self._shown: tuple[DraftStatement, ...] = ()
        self.setObjectName("statements")
        self.setAccessibleName(self.tr("Statements"))
        self.setWordWrap(True)
        wrap(self)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        self.currentRowChanged.connect(self._on_row_changed)

    def show_person(self, draft: Draft | None, event: int, person: int) -> None:
        """Show the statements of a person; -1 for nobody."""
        row = self.currentRow() if (event, person) == (self._event, self._person) else 0
        same_article = draft is not None and self._draft is not None and draft.document is self._draft.document
        self._draft, self._event, self._person = draft, event, person
        people = draft.events[event].people if draft is not None and event < len(draft.events) else ()
        statements = people[person].statements if 0 <= person < len(people) else ()
        if not (same_article and statements is self._shown):
            self._shown = statements
            self._fill(row)

    def go_to(self, place: Place) -> None:
        self.setCurrentRow(place.index or 0)

    def place(self) -> Place | None:
        """The current statement."""
        row = self.currentRow()
        return Place(Field.STATEMENT, self._event, self._person, row) if row >= 0 else None

    def move_to(self, other: int) -> None:
        """Give the current statement to another person of the event."""
        place = self.place()
        if place is not None and other != self._person:
            event, person, row = self._event, self._person, place.index or 0
            self._wishes.ask(lambda draft: move_statement(draft, event, person, row, other))

    def remove(self) -> None:
        place = self.place()
        if place is not None:
            event, person, row = self._event, self._person, place.index or 0
            self._wishes.ask(lambda draft: remove_statement(draft, event, person, row))

    def fill_others(self, menu: QMenu) -> None:
        """The people to whom the current statement can be given."""
        if self._draft is None or self._event >= len(self._draft.events):
            return
        for number, person in enumerate(self._draft.events[self._event].people):
            if number != self._person:
                menu.addAction(billed(person)).triggered.connect(
                    lambda _checked=False, number=number: self.move_to(number)
                )

    def pop_up_others(self) -> None:
        """The people to whom the current statement can be given."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_others(menu)
        menu.popup(self.viewport().mapToGlobal(self.visualItemRect(self.currentItem()).bottomLeft()))

    def mimeData(self, _items: object) -> QMimeData:
        data = QMimeData()
        data.setData(STATEMENT_MIME, b"")
        data.setText(self.currentItem().text())
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._on_row_changed(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            say_nothing_here(self, self.tr("Select a sentence in the article and use it as a statement of somebody."))

    def _fill(self, row: int) -> None:
        self.blockSignals(True)
        self.clear()
        if self._draft is not None:
            for number, statement in enumerate(self._shown):
                self._add(self._draft, number, statement.span.of(self._draft.document.text), statement.kind)
        self.setCurrentRow(min(max(row, 0), len(self._shown) - 1))
        self.blockSignals(False)

    def _add(self, draft: Draft, number: int, words: str, kind: Speech) -> None:
        place = Place(Field.STATEMENT, self._event, self._person, number)
        doubtful = is_doubtful(draft, place)
        item = QListWidgetItem(" ".join(words.split()), self)
        item.setData(PICTURE, "doubt" if doubtful else "statement" if kind is Speech.DIRECT else "article")
        direct = (
            self.tr("In the speaker’s own words.") if kind is Speech.DIRECT else self.tr("Reported by the article.")
        )
        item.setToolTip(f"{direct} {proof_text(draft, place)}")
        if doubtful:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Doubtful: {words}").format(words=words))

    def _on_row_changed(self, _row: int) -> None:
        place = self.place()
        if place is not None and self.hasFocus():
            self._wishes.entered.emit(place)

    def _on_menu_asked(self, where: QPoint) -> None:
        place = self.place()
        if place is None or self._draft is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_doubtful(self._draft, place):
            fill_menu(menu, self._draft, place, self._wishes)
            menu.addSeparator()
        self.fill_others(menu.addMenu(self.tr("Said by…")))
        menu.addAction(self.tr("Remove this statement")).triggered.connect(self.remove)
        menu.popup(self.viewport().mapToGlobal(where))
