"""Collections: events that the person puts together under names of their own; an event may be in several."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from eventbrowser.errors import UserError
from eventbrowser.library import journal, searches
from eventbrowser.library.failures import Missing, told
from eventbrowser.library.labels import short
from eventbrowser.model.names import fold
from eventbrowser.model.query import Group, Value
from eventbrowser.model.records import EventCollection
from eventbrowser.model.sentences import tell


class Collections:
    """`Library.collections`; each change is a step. Missing where a collection is not there any more.

    No two have names that read alike; UserError where one would.
    """

    def __init__(
        self, folder: Path, db: sqlite3.Connection, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]
    ) -> None:
        self._folder, self._db, self._reading = folder, db, reading

    def all(self) -> tuple[EventCollection, ...]:
        """In the order of their names."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT id, name, (SELECT count(*) FROM collection_events WHERE collection_id = c.id) "
                "FROM collections c ORDER BY fold(name), id"
            )
            return tuple(EventCollection(*row) for row in rows)

    def names(self) -> dict[str, int]:
        """The id of each by its name, in the order of their names."""
        with self._reading() as db:
            return dict(db.execute("SELECT name, id FROM collections ORDER BY fold(name), id"))

    def holding(self, event_ids: Sequence[int]) -> dict[int, int]:
        """How many of these events are in each collection that has any of them, by its id."""
        with self._reading() as db:
            return dict(
                db.execute(
                    "SELECT collection_id, count(*) FROM collection_events "
                    "WHERE event_id IN (SELECT value FROM json_each(?)) GROUP BY collection_id",
                    [json.dumps(list(event_ids))],
                )
            )

    def make(self, name: str, event_ids: Iterable[int] = ()) -> None:
        """A new collection with these events."""
        with told(self._folder), journal.step(self._db, lambda: f"Making of collection “{short(name)}”"):
            self._refuse_twice(name, None)
            number = self._db.execute("INSERT INTO collections (name) VALUES (?)", [name]).lastrowid
            assert number is not None
            self._put(number, event_ids)

    def put(self, collection_id: int, event_ids: Iterable[int]) -> None:
        """Put events into a collection; those that are in it already stay."""
        with told(self._folder), journal.step(self._db, lambda: f"Adding to collection {self._told(collection_id)}"):
            self._put(collection_id, event_ids)

    def take_out(self, collection_id: int, event_ids: Iterable[int]) -> None:
        """Take events out of a collection; they stay in the library."""
        with told(self._folder), journal.step(self._db, lambda: f"Removal from collection {self._told(collection_id)}"):
            self._db.execute(
                "DELETE FROM collection_events WHERE collection_id = ? "
                "AND event_id IN (SELECT value FROM json_each(?))",
                [collection_id, json.dumps(list(event_ids))],
            )

    def rename(self, collection_id: int, name: str) -> None:
        with told(self._folder), journal.step(self._db, lambda: f"Renaming of collection {self._told(collection_id)}"):
            self._refuse_twice(name, collection_id)
            self._rename_in_searches(collection_id, name)
            self._db.execute("UPDATE collections SET name = ?1 WHERE id = ?2 AND name <> ?1", [name, collection_id])

    def delete(self, collection_id: int) -> None:
        """Forget a collection; its events stay in the library."""
        with told(self._folder), journal.step(self._db, lambda: f"Deletion of collection {self._told(collection_id)}"):
            self._db.execute("DELETE FROM collections WHERE id = ?", [collection_id])

    def _put(self, collection_id: int, event_ids: Iterable[int]) -> None:
        self._db.execute(
            "INSERT INTO collection_events (collection_id, event_id) SELECT ?1, id FROM events "
            "WHERE id IN (SELECT value FROM json_each(?2)) "
            "AND id NOT IN (SELECT event_id FROM collection_events WHERE collection_id = ?1)",
            [collection_id, json.dumps(list(event_ids))],
        )

    def _rename_in_searches(self, collection_id: int, name: str) -> None:
        (old,) = self._db.execute("SELECT name FROM collections WHERE id = ?", [collection_id]).fetchone()
        searches.say_otherwise(self._db, Value(Group.COLLECTIONS, old), Value(Group.COLLECTIONS, name))

    def _refuse_twice(self, name: str, besides: int | None) -> None:
        others = self._db.execute("SELECT name FROM collections WHERE id IS NOT ?", [besides])
        if any((fold(other) or other) == (fold(name) or name) for (other,) in others):
            raise UserError(tell("There is a collection “{name}” already; choose another name.", name=name))

    def _told(self, collection_id: int) -> str:
        row = self._db.execute("SELECT name FROM collections WHERE id = ?", [collection_id]).fetchone()
        if row is None:
            raise Missing(tell("This collection is not there any more; it may have been deleted or undone."))
        return f"“{short(row[0])}”"
