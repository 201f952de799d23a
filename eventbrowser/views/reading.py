"""What the person reads: joins the filters, the list, the event page and the speaker pane to the library."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from eventbrowser.errors import UserError
from eventbrowser.model.conditions import line_of
from eventbrowser.model.language import parse, words_of
from eventbrowser.model.query import Condition, Group, Query
from eventbrowser.model.records import Person
from eventbrowser.views.asking import (
    Answer,
    Counted,
    First,
    Place,
    events,
    events_and_filters,
    filters,
    first_events,
    people,
    person,
)
from eventbrowser.views.chip_bar import ChipBar
from eventbrowser.views.event_list import EventList
from eventbrowser.views.event_model import Lines
from eventbrowser.views.event_page import EventPage
from eventbrowser.views.filter_pane import FilterPane
from eventbrowser.views.filters import Filters, chips_of, is_narrow
from eventbrowser.views.links import Link, Way
from eventbrowser.views.menus import link_menu
from eventbrowser.views.middle import Middle, View
from eventbrowser.views.names import Names
from eventbrowser.views.notices import Notices
from eventbrowser.views.search_line import SearchLine
from eventbrowser.views.speaker_pane import SpeakerPane
from eventbrowser.views.wording import listed
from eventbrowser.work import Latest

if TYPE_CHECKING:
    from eventbrowser.library import Library

_PEOPLE = 200
_LARGE = 30_000
"""In libraries of so many events the first that answer are shown before all are known."""
_TO_PAINT = 40
"""Milliseconds for painting what was found, before another job takes turns with the window."""


@dataclass(frozen=True, slots=True)
class Panes:
    """The parts of the window that show the library."""

    filters: FilterPane
    chips: ChipBar
    events: EventList
    page: EventPage
    speaker: SpeakerPane
    search: SearchLine
    middle: Middle

    def surfaces(self) -> list[QWidget]:
        """What hears the mouse over lists and pages."""
        page = self.page
        areas = (self.events.table, page.overview, page.statements, self.speaker.page, self.filters.tree)
        return [area.viewport() for area in areas]


@dataclass(frozen=True, slots=True)
class Look:
    """What the window shows: what was asked, and the ids of the event and of the person that are open."""

    query: Query
    event: int | None
    person: int | None


class Reading(QObject):
    """Every word shown is a way in: it opens a person, an event, a place in a source, or filters."""

    answered = Signal(Answer)
    """The list shows what answers the filters."""
    menu_made = Signal(QMenu, Link)
    """The context menu of a link is about to open; more may be added to it."""
    statements_wanted = Signal(int)
    """All that this person said is to be copied."""
    turned = Signal()
    """Another event is on the page, or another person is wanted beside it, or none."""

    def __init__(self, place: Place, library: Library, panes: Panes, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._library = library
        self._panes = panes
        self._notices = notices
        self.names = Names(place.topics)
        self.names.know(library.topics())
        self._wanted: int | None = None
        self._returning: int | None = None
        self._person_id: int | None = None
        self._total = 0
        self._names: dict[int, str] = {}
        self._may_save = library.why_only_read() is None
        self.filters = Filters(self)
        self._beginning = Latest(self)
        self._rest = QTimer(self, singleShot=True, interval=_TO_PAINT)
        self._rest.timeout.connect(self._find)
        self._besides = QTimer(self, singleShot=True, interval=_TO_PAINT)
        self._besides.timeout.connect(self._count)
        self._finding = Latest(self)
        self._counting = Latest(self)
        self._both = Latest(self)
        self._people = Latest(self)
        self._person = Latest(self)
        self._namesake = Latest(self)
        self._naming: int | None = None
        self._beginning.answered.connect(self._on_begun)
        self._finding.answered.connect(self._on_found)
        self._counting.answered.connect(self._on_counted)
        self._both.answered.connect(self._on_both)
        self._people.answered.connect(panes.speaker.show_people)
        self._person.answered.connect(self._on_person)
        self._namesake.answered.connect(self._on_named)
        about_people = (self._people, self._person, self._namesake)
        for latest in (self._beginning, self._finding, self._counting, self._both, *about_people):
            latest.failed.connect(notices.tell)
        self._join(panes)

    def _join(self, panes: Panes) -> None:
        filters = self.filters
        filters.changed.connect(self._on_filters_changed)
        panes.search.searched.connect(filters.search)
        panes.filters.chosen.connect(filters.choose)
        panes.filters.opened.connect(self._count)
        panes.chips.removed.connect(filters.ask)
        panes.chips.cleared.connect(filters.clear)
        panes.events.clear_asked.connect(filters.clear)
        panes.events.sort_asked.connect(filters.sort_by)
        panes.events.chosen.connect(self.show_event)
        panes.page.followed.connect(self._on_followed)
        panes.page.menu_asked.connect(self._on_menu_asked)
        panes.speaker.followed.connect(self._on_followed)
        panes.speaker.menu_asked.connect(self._on_menu_asked)
        panes.speaker.people_asked.connect(self._find_people)
        panes.speaker.left.connect(self._on_person_left)

    def start(self, query: Query) -> None:
        """Show what answers this query first of all."""
        if query == self.filters.query:
            self._on_filters_changed(query)
        else:
            self.filters.ask(query)
        self._find_people(self._panes.speaker.searched())

    def refresh(self) -> None:
        """Show everything as the library has it now."""
        self.names.know(self._library.topics())
        self._show_chips()
        self._ask()
        self._find_people(self._panes.speaker.searched())
        shown, speaker = self._panes.page.event_shown, self._panes.speaker.person
        if shown is not None:
            self.show_event(shown.id)
        if speaker is not None:
            self.show_person(speaker.id)

    def reveal(self, event_id: int) -> None:
        """Show the event in the list, too; filters that would hide it are cleared."""
        self._wanted = event_id
        self._panes.middle.turn_to(View.LIST)
        self._ask()

    @property
    def look(self) -> Look:
        shown = self._panes.page.event_shown
        return Look(self.filters.query, None if shown is None else shown.id, self._person_id)

    def return_to(self, look: Look) -> None:
        """Show what was looked at before, as far as it is still there."""
        self._wanted, self._returning = None, look.event
        self._panes.events.choose(look.event)
        self.show_event(look.event)
        if look.person is None:
            self._panes.speaker.show_nobody()
        elif look.person != self._person_id:
            self.show_person(look.person)
        self.filters.ask(look.query)

    def show_event(self, event_id: int | None) -> None:
        try:
            event = None if event_id is None else self._library.event(event_id)
        except UserError:
            event = None
        if event is None:
            self._panes.page.show_nothing(self._panes.events.number())
        else:
            self._panes.page.show_event(event, self.names.topics, self._text_of)
        self.turned.emit()

    def _text_of(self, article_id: int) -> str:
        try:
            return self._library.article_text(article_id)
        except UserError as error:
            self._notices.tell(error)
            return ""

    def show_person(self, person_id: int) -> None:
        """Show a person as soon as the library has told of them."""
        self._person_id = person_id
        self._person.ask(self._place.asked(person(person_id)))
        self.turned.emit()

    def _on_person_left(self) -> None:
        self._person.stop()
        self._person_id = None
        self.turned.emit()

    def follow(self, link: Link, adding: bool = False) -> None:
        """Go where a link leads; a filter replaces those in force, or joins them where `adding`."""
        match link.way:
            case Way.PERSON:
                self.show_person(link.ids[0])
            case Way.EVENT:
                self._open_event(link.ids[0])
            case Way.STATEMENT:
                event_id, statement_id = link.ids
                self._open_event(event_id)
                self._panes.page.show_statement(statement_id)
            case Way.PROOF:
                self._panes.page.show_proof(link.target)
            case Way.HOST:
                self._filter_by(Condition.of(Group.HOSTS, link.target), adding)
            case Way.CITY:
                self._filter_by(Condition.of(Group.CITIES, link.target), adding)
            case Way.TOPIC:
                self._filter_by(Condition.of(Group.TOPICS, link.target), adding)
            case Way.COLLECTION:
                self._filter_by(Condition.of(Group.COLLECTIONS, link.target), adding)
            case Way.GRIP:
                pass
            case Way.EDIT:
                self._panes.page.edit_asked.emit(link)
            case Way.SAID_BY:
                self.statements_wanted.emit(link.ids[0])
            case Way.EVENTS_OF:
                self._filter(replace(self._base(adding), person=link.ids[0], companion=None))

    def _base(self, adding: bool) -> Query:
        return self.filters.query if adding else Query()

    def _filter_by(self, condition: Condition, adding: bool) -> None:
        base = self._base(adding)
        others = tuple(each for each in base.conditions if each != condition)
        self._filter(replace(base, conditions=(*others, condition)))

    def _filter(self, query: Query) -> None:
        self.filters.show_only(query)

    def _open_event(self, event_id: int) -> None:
        self._panes.middle.turn_to(View.LIST)
        shown = self._panes.page.event_shown
        if shown is None or shown.id != event_id:
            self._panes.events.choose(event_id)
            self.show_event(event_id)

    def _ask(self) -> None:
        self._stop()
        if not self._is_large():
            question = events_and_filters(self.filters.query, self.names, self._panes.filters.wanted())
            self._both.ask(self._place.asked(question))
        else:
            self._find()

    def _is_large(self) -> bool:
        return self._library.newest_event() >= _LARGE

    def _find(self) -> None:
        self._finding.ask(self._place.asked(events(self.filters.query)))

    def _count(self) -> None:
        self._counting.ask(self._place.asked(filters(self.filters.query, self.names, self._panes.filters.wanted())))

    def _stop(self) -> None:
        self._rest.stop()
        self._besides.stop()
        for latest in (self._beginning, self._finding, self._counting, self._both):
            latest.stop()

    def _find_people(self, name: str) -> None:
        self._people.ask(self._place.asked(people(name, _PEOPLE)))

    def _on_filters_changed(self, query: Query) -> None:
        self._show_chips()
        self._panes.search.show_text(query.text)
        if self._total and not self._is_large():
            self._ask()
            return
        self._stop()
        self._beginning.ask(self._place.asked(first_events(query)))

    def _show_chips(self) -> None:
        query = self.filters.query
        self._naming = next((each for each in query.people if each not in self._names), None)
        if self._naming is not None:
            self._namesake.ask(self._place.asked(person(self._naming)))
        self._panes.chips.show_chips(chips_of(query, self.names, self._names))
        line = self.line()
        self._panes.filters.show_conditions(query.conditions, line, may_save=self._may_save and bool(line))

    def line(self) -> str:
        """The query in force as one could type it; empty where it asks for all."""
        query = self.filters.query
        return line_of(query, (self._names[each] for each in query.people if each in self._names))

    def told(self) -> str:
        """The query in force in the words of its chips."""
        query = self.filters.query
        return listed(chip.text for chip in chips_of(query, self.names, self._names))

    def _on_person(self, found: Person | None) -> None:
        if found is None:
            self._panes.speaker.show_nobody()
            return
        self._names[found.id] = found.name
        self._panes.speaker.show_person(found, self.names.topics)

    def _on_named(self, found: Person | None) -> None:
        if self._naming is not None:
            self._names[self._naming] = self.tr("nobody any more") if found is None else found.name
            self._show_chips()

    def _lines(self, query: Query) -> Lines:
        for_words = any(words_of(parse(query.text)))
        return Lines(
            self._library.event_rows, partial(self._library.finding.excerpts, query.text) if for_words else None
        )

    def _on_begun(self, first: First) -> None:
        self._panes.events.show_first(first, self._lines(first.query))
        if first.ids:
            self._panes.chips.show_begun(len(first.ids))
        if self._is_large():
            self._rest.start()
        else:
            self._ask()

    def _on_both(self, found: tuple[Answer, Counted]) -> None:
        answer, counted = found
        self._on_counted(counted)
        self._show(answer)

    def _on_found(self, answer: Answer) -> None:
        self._besides.start()
        self._show(answer)

    def _on_counted(self, counted: Counted) -> None:
        self._panes.filters.show_sections(counted.sections, self.filters.query.conditions)

    def _show(self, answer: Answer) -> None:
        self._total = answer.total
        self._panes.events.show_answer(answer, self._lines(answer.query))
        self._panes.chips.show_count(len(answer.ids), answer.total)
        wanted, self._wanted = self._wanted, None
        returning, self._returning = self._returning, None
        if returning is not None and returning == self.look.event:
            self._panes.events.choose(returning)
        if wanted is not None and not self._panes.events.choose(wanted) and is_narrow(answer.query):
            self._wanted = wanted
            self.filters.clear()
        if self._panes.page.event_shown is None:
            self._panes.page.show_nothing(len(answer.ids))
        self.answered.emit(answer)

    def _on_followed(self, link: Link) -> None:
        self.follow(link, bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier))

    def _on_menu_asked(self, link: Link, words: str, place: QPoint) -> None:
        menu = link_menu(link, words, self.follow, self._panes.page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu, link)
        menu.popup(place)
