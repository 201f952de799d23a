"""Questions to the library that may be slow: asked beside the window, with a library of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from eventbrowser.model.query import Query
from eventbrowser.model.records import Companion, Person, Topic
from eventbrowser.progress import Progress

if TYPE_CHECKING:
    from eventbrowser.library import Library

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the library is and which topics it knows: what a thread needs to open it."""

    folder: Path
    topics: Sequence[Topic]

    def open(self) -> Library:
        from eventbrowser.library import Library

        return Library.open(self.folder, self.topics)

    def asked(self, question: Callable[[Library, Progress], T]) -> Callable[[Progress], T]:
        """The question as work for a job."""

        def work(progress: Progress) -> T:
            with self.open() as library:
                return question(library, progress)

        return work


@dataclass(frozen=True, slots=True)
class Answer:
    """The events that answer a query, in its order.

    `topic_counts` are events per topic with the rest of the query in force, `in_any_topic` is their number without
    regard to topics, `total` that of all events.
    """

    query: Query
    ids: Sequence[int]
    topic_counts: Mapping[str, int]
    in_any_topic: int
    total: int


def events(query: Query) -> Callable[[Library, Progress], Answer]:
    """Which events answer a query?"""

    def question(library: Library, progress: Progress) -> Answer:
        ids = library.event_ids(query)
        progress(1, 4)
        counts = library.topic_counts(query)
        progress(2, 4)
        in_any_topic = len(ids) if not query.topics else len(library.event_ids(_without_topics(query)))
        progress(3, 4)
        total = in_any_topic if _without_topics(query) == Query() else len(library.event_ids(Query()))
        return Answer(query, ids, counts, in_any_topic, total)

    return question


def _without_topics(query: Query) -> Query:
    return Query(text=query.text, person=query.person, host=query.host, city=query.city)


def people(text: str, limit: int) -> Callable[[Library, Progress], list[Companion]]:
    """Who is called something like that? All, most events first, where `text` is empty."""
    return lambda library, _progress: library.people(text, limit)


def person(person_id: int) -> Callable[[Library, Progress], Person | None]:
    """Who is this? None where nobody is, any more."""

    def question(library: Library, _progress: Progress) -> Person | None:
        from eventbrowser.library import Missing

        try:
            return library.person(person_id)
        except Missing:
            return None

    return question
