"""A damaged file leaves its place to a sound one, and is kept as it is in `damaged/`."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from eventbrowser.errors import LibraryError
from eventbrowser.library import opening
from eventbrowser.model.sentences import tell

FOLDER = "damaged"


def replace(folder: Path, sound: Path) -> Path:
    """Put a sound file in the place of the library's; the folder where that one, and its log, are kept.

    LibraryError where another program has the library open.
    """
    path = folder / opening.FILE_NAME
    place = folder / FOLDER / datetime.now(UTC).strftime("%Y%m%dT%H%M%S-%fZ")
    place.mkdir(parents=True)
    for suffix in ("", "-wal"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            shutil.copy2(part, place / part.name)
            _make_sure(place / part.name)
    try:
        _refuse_company(path)
    except LibraryError:
        shutil.rmtree(place)
        raise
    _make_sure(sound)
    # The damaged file's log goes first: SQLite would play it into whatever file it finds beside it.
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    sound.replace(path)
    return place


def _make_sure(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _refuse_company(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as db:
        try:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise LibraryError(
                    tell(
                        "The library in {folder} is open in another window or program. Close it and try again.",
                        folder=path.parent,
                    )
                ) from error
