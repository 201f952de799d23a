"""Questions to the library that may be slow: asked beside the window, with a library of their own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from eventbrowser.model.query import Group, Query
from eventbrowser.model.records import Companion, EventCollection, EventRow, Person, SavedSearch, Topic
from eventbrowser.progress import Progress
from eventbrowser.views.names import Names
from eventbrowser.views.tally import SHOWN, Row, Section, all_rows, counted_for, sections
from eventbrowser.views.wording import named

if TYPE_CHECKING:
    from eventbrowser.library import Library

T = TypeVar("T")

_AMONG = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where the library is and which topics it knows: what a thread needs to open it, or the backup of that name."""

    folder: Path
    topics: Sequence[Topic]
    backup: str | None = None

    def open(self) -> Library:
        from eventbrowser.library import Library

        if self.backup is not None:
            return Library.open_backup(self.folder, self.backup, self.topics)
        return Library.open(self.folder, self.topics)

    def named(self, topics: Iterable[Topic]) -> tuple[Topic, ...]:
        """Topics out of the library, the program's own among them called as in the person's language."""
        return named(self.known(topics))

    def known(self, topics: Iterable[Topic]) -> tuple[Topic, ...]:
        """Topics out of the library, which has English names only, with those in all languages."""
        ours = {topic.slug: topic for topic in self.topics}
        return tuple(ours.get(topic.slug, topic) for topic in topics)

    def asked(self, question: Callable[[Library, Progress], T]) -> Callable[[Progress], T]:
        """The question as work for a job."""

        def work(progress: Progress) -> T:
            with self.open() as library, library.stoppable(progress):
                return question(library, progress)

        return work


@dataclass(frozen=True, slots=True)
class First:
    """The first events that answer a query, in its order, before it is known how many there are."""

    query: Query
    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class Answer:
    """All events that answer a query, in its order; `total` is how many the library has."""

    query: Query
    ids: Sequence[int]
    total: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What the filters would find besides, section by section."""

    query: Query
    sections: Sequence[Section]


def first_events(query: Query) -> Callable[[Library, Progress], First]:
    """With which events does the list begin?"""
    return lambda library, _progress: First(query, library.first_ids(query))


def events(query: Query) -> Callable[[Library, Progress], Answer]:
    """Which events answer a query?"""
    return lambda library, _progress: Answer(query, library.event_ids(query), library.counts(query, ()).total)


def filters(query: Query, names: Names, wanted: Collection[Group]) -> Callable[[Library, Progress], Counted]:
    """What do the sections that are wanted hold?"""

    def question(library: Library, _progress: Progress) -> Counted:
        counts = library.counts(query, counted_for(wanted), SHOWN)
        return Counted(query, sections(counts, query, names, wanted))

    return question


def events_and_filters(
    query: Query, names: Names, wanted: Collection[Group]
) -> Callable[[Library, Progress], tuple[Answer, Counted]]:
    """Both at once, where neither takes long."""

    def question(library: Library, progress: Progress) -> tuple[Answer, Counted]:
        answer = events(query)(library, progress)
        progress(1, 2)
        return answer, filters(query, names, wanted)(library, progress)

    return question


def values(query: Query, names: Names, group: Group) -> Callable[[Library, Progress], list[Row]]:
    """Which values of a section would find how many events?"""
    return lambda library, _progress: all_rows(group, library.counts(query, counted_for([group])), names)


def searches(library: Library, _progress: Progress) -> tuple[SavedSearch, ...]:
    """What was saved, and how many events does it find now?"""
    return library.searches.all()


def people(text: str, limit: int) -> Callable[[Library, Progress], list[Companion]]:
    """Who is called something like that? All, most events first, where `text` is empty."""
    return lambda library, _progress: library.people(text, limit)


@dataclass(frozen=True, slots=True)
class Named:
    """Events and people that are called something like `text`, and all collections."""

    text: str
    events: Sequence[EventRow]
    people: Sequence[Companion]
    collections: Sequence[EventCollection]


def called(text: str, limit: int) -> Callable[[Library, Progress], Named]:
    """Which events, so many at most, and which people, some more to choose from, are called something like that?"""

    def question(library: Library, _progress: Progress) -> Named:
        people = library.people(text, _AMONG * limit) if text else []
        return Named(text, library.finding.titled(text, limit), people, library.collections.all())

    return question


def person(person_id: int) -> Callable[[Library, Progress], Person | None]:
    """Who is this? None where nobody is, any more."""

    def question(library: Library, _progress: Progress) -> Person | None:
        from eventbrowser.library import Missing

        try:
            return library.person(person_id)
        except Missing:
            return None

    return question
