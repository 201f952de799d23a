"""Imports of many files, and the watched folder: which files stand in line, and what became of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from eventbrowser.library import import_queue, watched
from eventbrowser.library.failures import told
from eventbrowser.model.records import FileState, ImportRun, QueuedFile


class Imports:
    """`Library.imports`; none of its changes is a step that can be undone."""

    def __init__(
        self, folder: Path, db: sqlite3.Connection, reading: Callable[[], AbstractContextManager[sqlite3.Connection]]
    ) -> None:
        self._folder, self._db, self._reading = folder, db, reading

    def start(self, paths: Iterable[Path]) -> int:
        """Line up files, each once, to be read; the import's id."""
        with told(self._folder):
            return import_queue.start(self._db, paths)

    def note(self, import_id: int, files: Sequence[QueuedFile]) -> None:
        """Write down what became of files of an import."""
        with told(self._folder):
            import_queue.note(self._db, import_id, files)

    def change(self, import_id: int, before: FileState, after: FileState) -> None:
        """Give the files of an import that are in one state another: to try the failed again, to leave the rest."""
        with told(self._folder):
            import_queue.change_states(self._db, import_id, before, after)

    def unfinished(self) -> ImportRun | None:
        """The last import with files that were not reached."""
        with self._reading() as db:
            return import_queue.unfinished(db)

    def last(self) -> ImportRun | None:
        with self._reading() as db:
            return import_queue.last(db)

    def watched_files(self) -> dict[Path, watched.Stamp]:
        """The files of the watched folder with their size and change as last read."""
        with self._reading() as db:
            return watched.known(db)

    def note_watched(self, files: Mapping[Path, watched.Stamp]) -> None:
        """These files of the watched folder were read as they are."""
        with told(self._folder):
            watched.note(self._db, files)

    def forget_watched(self) -> None:
        with told(self._folder):
            watched.forget(self._db)
