"""The dropped files as they were, named by their content and never altered: `originals/ab/abcd….pdf`."""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from pathlib import Path

from eventbrowser.errors import Unreadable

FOLDER = "originals"
_PREFIX = 2

ALL = "SELECT sha256, ending FROM articles UNION SELECT sha256, ending FROM drafts"
"""SQL for the SHA-256 and ending of each original that a library needs."""


def path_of(folder: Path, sha256: str, ending: str) -> Path:
    """Where the original with this content is, or would be."""
    return folder / FOLDER / sha256[:_PREFIX] / (sha256 + ending)


def put(folder: Path, original: bytes | Path, sha256: str, ending: str) -> None:
    """Keep a file under its content's name, whole or not at all; one already there is left alone.

    Unreadable where a file is no longer what was read from it.
    """
    target = path_of(folder, sha256, ending)
    if target.exists():
        return
    data = original if isinstance(original, bytes) else _unchanged(original, sha256)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{secrets.token_hex(8)}")
    try:
        with unfinished.open("xb") as copy:
            copy.write(data)
            copy.flush()
            os.fsync(copy.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _unchanged(file: Path, sha256: str) -> bytes:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable(file, "it went away while it was imported", "Put it back and import it again.") from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Unreadable(file, "it changed while it was imported", "Import it again.")
    return data


def spoken_of(db: sqlite3.Connection, sha256: str) -> bool:
    """Whether an article or a draft of the library came from the file with this content."""
    query = "SELECT 1 FROM drafts WHERE sha256 = ? UNION ALL SELECT 1 FROM articles WHERE sha256 = ?"
    return db.execute(query, [sha256, sha256]).fetchone() is not None


def remove(folder: Path, sha256: str, ending: str) -> None:
    """Forget an original that nothing in the library speaks of."""
    path_of(folder, sha256, ending).unlink(missing_ok=True)


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
