"""Searches that the person has given a name: kept as one would type them, so that they mean the same elsewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from eventbrowser.library import journal, searching
from eventbrowser.library.failures import Missing, told
from eventbrowser.library.labels import short
from eventbrowser.library.shelf import Stand
from eventbrowser.model.conditions import line_of, query_of, renamed
from eventbrowser.model.query import Value
from eventbrowser.model.records import SavedSearch
from eventbrowser.model.sentences import tell


class Searches:
    """`Library.searches`; each change is a step. Missing where a search is not there any more."""

    def __init__(
        self,
        folder: Path,
        db: sqlite3.Connection,
        reading: Callable[[], AbstractContextManager[sqlite3.Connection]],
        stand: Callable[[sqlite3.Connection], Stand],
    ) -> None:
        self._folder, self._db, self._reading, self._stand = folder, db, reading, stand

    def all(self) -> tuple[SavedSearch, ...]:
        """In the order of their names, each with the number of events that answer it."""
        with self._reading() as db:
            stand = self._stand(db)
            rows = db.execute("SELECT id, name, line FROM searches ORDER BY fold(name), id").fetchall()
            return tuple(
                SavedSearch(number, name, line, len(searching.answering(db, stand, query_of(line))))
                for number, name, line in rows
            )

    def save(self, name: str, line: str) -> None:
        """Keep a search under a name, in place of one that has it."""
        with told(self._folder), journal.step(self._db, lambda: f"Saving of search “{short(name)}”"):
            self._db.execute("DELETE FROM searches WHERE name = ?", [name])
            self._db.execute("INSERT INTO searches (name, line) VALUES (?, ?)", [name, line])

    def rename(self, search_id: int, name: str) -> None:
        """Give a search another name, in place of one that has it."""
        with told(self._folder), journal.step(self._db, lambda: f"Renaming of search “{short(self._name(search_id))}”"):
            self._db.execute("DELETE FROM searches WHERE name = ? AND id <> ?", [name, search_id])
            self._db.execute("UPDATE searches SET name = ? WHERE id = ?", [name, search_id])

    def delete(self, search_id: int) -> None:
        with told(self._folder), journal.step(self._db, lambda: f"Deletion of search “{short(self._name(search_id))}”"):
            self._db.execute("DELETE FROM searches WHERE id = ?", [search_id])

    def _name(self, search_id: int) -> str:
        row = self._db.execute("SELECT name FROM searches WHERE id = ?", [search_id]).fetchone()
        if row is None:
            raise Missing(tell("This saved search is not there any more; it may have been deleted or undone."))
        return str(row[0])


def say_otherwise(db: sqlite3.Connection, old: Value, new: Value) -> None:
    """Let saved searches for a value ask for another in its place; inside a step."""
    for number, line in db.execute("SELECT id, line FROM searches").fetchall():
        query = query_of(line)
        if (other := renamed(query, old, new)) != query:
            db.execute("UPDATE searches SET line = ? WHERE id = ?", [line_of(other), number])
