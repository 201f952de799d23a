"""The dropped files as they were, named by their content and never altered: `originals/ab/abcd….pdf`."""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell

FOLDER = "originals"
_PREFIX = 2

ALL = "SELECT sha256, ending FROM articles UNION SELECT sha256, ending FROM drafts"
"""SQL for the SHA-256 and ending of each original that a library needs."""


def path_of(folder: Path, sha256: str, ending: str) -> Path:
    """Where the original with this content is, or would be."""
    return folder / FOLDER / sha256[:_PREFIX] / (sha256 + ending)


def put(folder: Path, files: Iterable[tuple[bytes | Path, str, str]]) -> list[Unreadable | None]:
    """Keep files, each with its SHA-256 and ending, under their content's names; one already there is left alone.

    Each is kept whole or not at all, and those that are kept are on the disk afterwards. Unreadable stands for a file
    that is no longer what was read from it.
    """
    unfinished: dict[Path, Path] = {}
    try:
        failures = [_copy(original, path_of(folder, *name), unfinished) for original, *name in files]
        # All are written before the first is waited for, so that the disk takes them together.
        for copy in unfinished.values():
            with copy.open("r+b") as file:
                os.fsync(file.fileno())
        for target in list(unfinished):
            unfinished.pop(target).replace(target)
    finally:
        for copy in unfinished.values():
            copy.unlink(missing_ok=True)
    return failures


def _copy(original: bytes | Path, target: Path, unfinished: dict[Path, Path]) -> Unreadable | None:
    if target in unfinished or target.exists():
        return None
    try:
        data = original if isinstance(original, bytes) else _unchanged(original, target.stem)
    except Unreadable as error:
        return error
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished[target] = target.with_name(f".{secrets.token_hex(8)}")
    with unfinished[target].open("xb") as copy:
        copy.write(data)
    return None


def _unchanged(file: Path, sha256: str) -> bytes:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable(
            file, tell("it went away while it was imported"), tell("Put it back and import it again.")
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Unreadable(file, tell("it changed while it was imported"), tell("Import it again."))
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
