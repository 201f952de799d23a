"""What was done to an open library and what it let go: told, taken back to any step, and restored from the trash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path

from eventbrowser.library import history, journal, trash
from eventbrowser.library.failures import told
from eventbrowser.library.labels import titled
from eventbrowser.model.history import DeletedEvent, Step, StepChanges


class Past:
    """`Library.past`; Missing where a step or a deleted event is no longer known."""

    def __init__(
        self, folder: Path, db: sqlite3.Connection, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]
    ) -> None:
        self._folder, self._db, self._reading = folder, db, reading

    def steps(self) -> list[Step]:
        """All steps that are remembered, some hundred at most, newest first."""
        with self._reading() as db:
            return history.steps(db)

    def changes_of(self, step_id: int) -> StepChanges:
        """What a step changed, however the library was changed since."""
        with self._reading() as db:
            return history.changes_of(db, step_id)

    def undo_to(self, step_id: int) -> None:
        """Take back a step and all made after it."""
        with told(self._folder):
            journal.undo_to(self._db, step_id)

    def redo_to(self, step_id: int) -> None:
        """Make an undone step again, and all undone steps made before it."""
        with told(self._folder):
            journal.redo_to(self._db, step_id)

    def deleted(self, before: int | None = None, limit: int = 200) -> list[DeletedEvent]:
        """Events in the trash, last deleted first; of them those with a lower id than `before`."""
        with self._reading() as db:
            return trash.listed(db, before, limit)

    def number_deleted(self) -> int:
        """How many events are in the trash."""
        with self._reading() as db:
            return trash.count(db)

    def restore(self, deleted_ids: Iterable[int]) -> tuple[int, ...]:
        """Put events from the trash back, as one step; the ids of the events."""
        numbers = tuple(dict.fromkeys(deleted_ids))

        def label() -> str:
            return f"Restoring of {titled(self._db, 'trash', numbers)}"

        with told(self._folder), journal.step(self._db, label, returning=True):
            return trash.restore(self._db, numbers)

    def empty_trash(self) -> None:
        """Let all deleted events go, as one step."""
        with told(self._folder), journal.step(self._db, lambda: "Emptying of the trash"):
            trash.empty(self._db)

    def thin_trash(self) -> None:
        """Let go what has been in the trash too long, or is too much."""
        with told(self._folder), journal.transaction(self._db):
            trash.thin(self._db)
