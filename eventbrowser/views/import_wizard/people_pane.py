"""Who took part and what each of them said, with the buttons to add, remove and move."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.text import TYPED, typed
from eventbrowser.views.import_wizard.editing import add_person, billed, insert_person, remove_person
from eventbrowser.views.import_wizard.people_model import NAME
from eventbrowser.views.import_wizard.people_table import PeopleTable
from eventbrowser.views.import_wizard.places import PERSON_FIELDS, Field, Place
from eventbrowser.views.import_wizard.statement_list import StatementList
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.keymap import with_keys
from eventbrowser.views.pane_header import PaneHeader
from eventbrowser.views.theme import pad
from eventbrowser.views.wording import number

_INSET = 10
"""Brings the first column's words under the heading."""


class PeoplePane(QWidget):
    """The people of the event that is shown."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self._event = 0
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        upper, lower = QWidget(halves), QWidget(halves)
        self._people_header = PaneHeader(self.tr("People"), upper)
        self.table = PeopleTable(wishes, upper)
        self._said_header = PaneHeader(self.tr("Statements"), lower)
        self.statements = StatementList(wishes, lower)
        self.add = self._people_header.add_button("add", self.tr("Add a person"))
        self.remove = self._people_header.add_button("delete", self.tr("Remove this person (Del)"))
        self.give = self._said_header.add_button("move", self.tr("Give this statement to another person"))
        self.remove_statement = self._said_header.add_button("delete", self.tr("Remove this statement (Del)"))
        for name, button in (
            ("add-person", self.add),
            ("remove-person", self.remove),
            ("move-statement", self.give),
            ("remove-statement", self.remove_statement),
        ):
            button.setObjectName(name)
        self._others = QMenu(self.give)
        self.give.setMenu(self._others)
        self.give.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        _fill(upper, self._people_header, self.table)
        _fill(lower, self._said_header, self.statements)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
        self._connect()
        stops = (self.table, self.add, self.remove, self.statements, self.give, self.remove_statement)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def tell_keys(self, give: QAction) -> None:
        """Let the button say the keys of the command that does the same."""
        self.give.setToolTip(with_keys(self.give.accessibleName(), give))

    def show_draft(self, draft: Draft | None, event: int) -> None:
        self._draft, self._event = draft, event
        self.table.show_draft(draft, event)
        self._people_header.set_heading(self.tr("People ({n})").format(n=number(self.table.people.rowCount())))
        self._on_person_changed(self.table.current_person())

    def widget_at(self, place: Place) -> QWidget | None:
        """What to put the focus on for a value of a person, made current; the button to add one where none is."""
        if place.person is None:
            return self.add if place.field in PERSON_FIELDS else None
        self.table.go_to(place)
        if place.field is not Field.STATEMENT:
            return self.table
        self.statements.go_to(place)
        return self.statements

    def current_person(self) -> int:
        return self.table.current_person()

    def pop_up_others(self) -> None:
        """The people to whom the current statement can be given, where there are any."""
        if self.give.isEnabled():
            self.statements.pop_up_others()

    def add_somebody(self) -> None:
        """A new person whose name is to be typed at once."""
        name = self.tr("New person")
        self._wishes.ask(lambda draft: add_person(draft, self._event, typed(name)))
        index = self.table.people.index(self.table.people.rowCount() - 1, NAME)
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _connect(self) -> None:
        self.table.person_changed.connect(self._on_person_changed)
        self.table.removal_asked.connect(self.remove_current)
        self.table.dropped.connect(self.statements.move_to)
        self.add.clicked.connect(self.add_somebody)
        self.remove.clicked.connect(self.remove_current)
        self.remove_statement.clicked.connect(self.statements.remove)
        self._others.aboutToShow.connect(self._on_others_asked)

    def _on_person_changed(self, person: int) -> None:
        self.statements.show_person(self._draft, self._event, person)
        people = self.table.people.people()
        there = 0 <= person < len(people)
        self.remove.setEnabled(there)
        count = self.statements.count()
        self.give.setEnabled(count > 0 and len(people) > 1)
        self.remove_statement.setEnabled(count > 0)
        if there:
            said = self.tr("What {name} said ({n})").format(name=billed(people[person]), n=number(count))
        self._said_header.set_heading(said if there else self.tr("Statements"))

    def remove_current(self) -> None:
        event, number = self._event, self.current_person()
        if number >= 0:
            person = self.table.people.people()[number]
            self._wishes.ask(lambda draft: remove_person(draft, event, number))
            fact = None if person.name.rule == TYPED else Fact(FactKind.NO_PERSON, person.name.value)
            self._wishes.removed.emit(billed(person), lambda draft: insert_person(draft, event, number, person), fact)

    def _on_others_asked(self) -> None:
        self._others.clear()
        self.statements.fill_others(self._others)


def _fill(half: QWidget, header: QWidget, view: QWidget) -> None:
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    inset = QHBoxLayout()
    pad(inset, _INSET, 0, 0, 0)
    inset.addWidget(view)
    column.addLayout(inset, 1)
