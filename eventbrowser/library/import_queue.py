"""Imports of files, each file with what became of it: what was not reached when the program ended can be gone on with.

Not a part of what can be undone. The last few imports are kept as their log.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from eventbrowser.library.journal import transaction
from eventbrowser.model.records import FileState, ImportRun, QueuedFile

_KEPT = 10


def start(db: sqlite3.Connection, paths: Iterable[Path]) -> int:
    """Line up files for an import; its id."""
    with transaction(db):
        number = db.execute("INSERT INTO imports (started) VALUES (?)", [_now()]).lastrowid
        assert number is not None
        db.executemany(
            "INSERT OR IGNORE INTO import_files (import_id, path, state) VALUES (?, ?, ?)",
            [(number, os.fsencode(path.absolute()), FileState.WAITING) for path in paths],
        )
        db.execute("DELETE FROM imports WHERE id <= ?", [number - _KEPT])
    return number


def note(db: sqlite3.Connection, number: int, files: Sequence[QueuedFile]) -> None:
    """What became of files of an import."""
    with transaction(db):
        db.executemany(
            "UPDATE import_files SET state = ?, sentence = ?, told = ? WHERE import_id = ? AND path = ?",
            [(each.state, each.sentence, _now(), number, os.fsencode(each.path.absolute())) for each in files],
        )


def change_states(db: sqlite3.Connection, number: int, before: FileState, after: FileState) -> None:
    """Give all files of an import that are in one state another."""
    with transaction(db):
        db.execute("UPDATE import_files SET state = ? WHERE import_id = ? AND state = ?", [after, number, before])


def unfinished(db: sqlite3.Connection) -> ImportRun | None:
    """The last import that has files which were not reached."""
    query = "SELECT max(import_id) FROM import_files WHERE state = ?"
    row = db.execute(query, [FileState.WAITING]).fetchone()
    return None if row[0] is None else _run(db, row[0])


def last(db: sqlite3.Connection) -> ImportRun | None:
    row = db.execute("SELECT max(id) FROM imports").fetchone()
    return None if row[0] is None else _run(db, row[0])


def _run(db: sqlite3.Connection, number: int) -> ImportRun:
    (started,) = db.execute("SELECT started FROM imports WHERE id = ?", [number]).fetchone()
    query = "SELECT path, state, sentence, told FROM import_files WHERE import_id = ? ORDER BY id"
    files = tuple(
        QueuedFile(
            Path(os.fsdecode(path)), FileState(state), sentence, None if told is None else datetime.fromisoformat(told)
        )
        for path, state, sentence, told in db.execute(query, [number])
    )
    return ImportRun(number, datetime.fromisoformat(started), files)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
