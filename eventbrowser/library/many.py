"""Several events of an open library changed together."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from eventbrowser.library import correcting, journal, reading
from eventbrowser.library.correcting import EventChanges
from eventbrowser.library.failures import told
from eventbrowser.library.labels import titled
from eventbrowser.model.batch import Line, Wishes


class Many:
    """`Library.many`."""

    def __init__(
        self, folder: Path, db: sqlite3.Connection, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]
    ) -> None:
        self._folder, self._db, self._reading = folder, db, reading

    def lines(self, event_ids: Sequence[int]) -> list[Line]:
        """The events in the order given; those that are no longer there are left out."""
        with self._reading() as db:
            return _lines(db, event_ids)

    def change(self, event_ids: Iterable[int], wishes: Wishes) -> None:
        """Make all of the events as wished, as one step that tells of those it changes."""
        numbers = tuple(dict.fromkeys(event_ids))
        changes: dict[int, EventChanges] = {}

        def label() -> str:
            for line in _lines(self._db, numbers):
                if (wished := wishes.applied(line)) != line:
                    changes[line.id] = _difference(line, wished)
            return f"Change of {titled(self._db, 'events', tuple(changes))}"

        with told(self._folder), journal.step(self._db, label):
            for number, change in changes.items():
                correcting.change_event(self._db, number, change)


def _difference(line: Line, wished: Line) -> EventChanges:
    changes: EventChanges = {}
    if wished.kind is not line.kind:
        changes["kind"] = wished.kind
    if wished.city != line.city:
        changes["city"] = wished.city
    if wished.hosts != line.hosts:
        changes["hosts"] = wished.hosts
    if wished.topics != line.topics:
        changes["topics"] = wished.topics
    if wished.starred != line.starred:
        changes["starred"] = wished.starred
    return changes


def _lines(db: sqlite3.Connection, event_ids: Sequence[int]) -> list[Line]:
    topics: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for number, slug in db.execute(
        "SELECT l.event_id, t.slug FROM event_topics l JOIN topics t ON t.id = l.topic_id "
        "WHERE l.event_id IN (SELECT value FROM json_each(?)) ORDER BY l.event_id, l.id",
        [json.dumps(list(event_ids))],
    ):
        topics[number] += (slug,)
    return [
        Line(row.id, row.title, row.kind, row.city, row.hosts, topics[row.id], row.starred)
        for row in reading.event_rows(db, event_ids)
    ]
