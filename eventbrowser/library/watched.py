"""The files of a watched folder as they were when they were last read, or when the watch began."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from eventbrowser.library.journal import transaction

Stamp = tuple[int, int]
"""A file's size in bytes and when it was changed, in nanoseconds."""


def known(db: sqlite3.Connection) -> dict[Path, Stamp]:
    rows = db.execute("SELECT path, size, changed FROM watched_files")
    return {Path(os.fsdecode(path)): (size, changed) for path, size, changed in rows}


def note(db: sqlite3.Connection, files: Mapping[Path, Stamp]) -> None:
    with transaction(db):
        db.executemany(
            "INSERT OR REPLACE INTO watched_files (path, size, changed) VALUES (?, ?, ?)",
            [(os.fsencode(path), *stamp) for path, stamp in files.items()],
        )


def forget(db: sqlite3.Connection) -> None:
    with transaction(db):
        db.execute("DELETE FROM watched_files")
