"""What a person corrects on the event page: a name, a body, a city, who is the same; from the menu of the word."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from eventbrowser.model.records import Appearance, Companion, Event
from eventbrowser.views.edits import Edits
from eventbrowser.views.event_page import EventPage
from eventbrowser.views.links import Link, Way
from eventbrowser.views.naming import NameDialog, PersonDialog

if TYPE_CHECKING:
    from eventbrowser.library import Library


class Corrections(QObject):
    """Adds what can be corrected to the menu of a link, asks for the right value, and hands the change on."""

    def __init__(self, library: Library, page: EventPage, edits: Edits, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._page, self._edits, self._window = library, page, edits, window

    def add_to(self, menu: QMenu, link: Link) -> None:
        """The corrections that fit this link, at the menu's end."""
        event = self._page.event_shown
        deeds: list[tuple[str, Callable[[], None]]] = []
        if link.way is Way.PERSON:
            deeds = self._of_person(event, link.ids[0])
        elif event is not None and link.way is Way.HOST and link.target in event.hosts:
            deeds = [(self.tr("Correct this name…"), lambda: self._correct_host(event, link.target))]
        elif event is not None and link.way is Way.CITY and link.target == event.city:
            deeds = [(self.tr("Correct the city…"), lambda: self._correct_city(event))]
        if deeds:
            menu.addSeparator()
        for words, deed in deeds:
            action = QAction(words, menu)
            action.triggered.connect(lambda _on=False, deed=deed: deed())
            menu.addAction(action)

    def _of_person(self, event: Event | None, person: int) -> list[tuple[str, Callable[[], None]]]:
        billed = next((each for each in event.people if each.person_id == person), None) if event else None
        same = (self.tr("The same person as…"), lambda: self._ask_who(person))
        if billed is None:
            return [same]
        name = (self.tr("Correct this name…"), lambda: self._correct_name(billed))
        body = (self.tr("Correct the organisation…"), lambda: self._correct_body(billed))
        return [name, body, same]

    def _ask(self, question: str, value: str, then: Callable[[Library, str], object]) -> None:
        dialog = NameDialog(question, value, self._window)
        dialog.given.connect(lambda right: self._edits.correct(lambda library: then(library, right)))
        dialog.open()

    def _correct_host(self, event: Event, host: str) -> None:
        def change(library: Library, right: str) -> None:
            library.change_event(event.id, hosts=[right if each == host else each for each in event.hosts])

        self._ask(self.tr("What is the host called?"), host, change)

    def _correct_city(self, event: Event) -> None:
        self._ask(
            self.tr("In which city was it?"),
            event.city or "",
            lambda library, right: library.change_event(event.id, city=right),
        )

    def _correct_name(self, billed: Appearance) -> None:
        self._ask(
            self.tr("What is the person called?"),
            billed.name,
            lambda library, right: library.change_appearance(billed.id, name=right),
        )

    def _correct_body(self, billed: Appearance) -> None:
        self._ask(
            self.tr("For which organisation was {} there?").format(billed.name),
            billed.organisation or "",
            lambda library, right: library.change_appearance(billed.id, organisation=right),
        )

    def _ask_who(self, person: int) -> None:
        name = self._library.person(person).name

        def others(text: str) -> list[Companion]:
            return [each for each in self._library.people(text) if each.person_id != person]

        dialog = PersonDialog(self.tr("“{}” is the same person as").format(name), others, self._window)
        dialog.chosen.connect(
            lambda other: self._edits.correct(lambda library: library.merge_people(keep=other, other=person))
        )
        dialog.open()
