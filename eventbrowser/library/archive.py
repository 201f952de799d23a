"""The whole library as one file: a `.zip` with a line of JSON per record, the originals, and a manifest of checksums.

`tables/NAME.jsonl` holds a table's rows, `originals/…` the files as the library keeps them, `manifest.json` the version
of this form and of the tables, the highest ids ever given, and size and SHA-256 of each file. Left out are the steps
that can be undone, the files under way or watched, and what is made again from the rest (search index, sort keys).
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from eventbrowser.library import derived, originals
from eventbrowser.model.sentences import tell

FORMAT = "eventbrowser-archive"
FORM = 1
"""The version of the archive's form."""

MANIFEST = "manifest.json"
TABLES = "tables"

_PIECE = 1 << 20


def write(db: sqlite3.Connection, folder: Path, target: Path) -> list[str]:
    """Write a library's archive, whole or not at all; a sentence about each original that is not there.

    Inside one reading transaction, so that all of it is of one moment.
    """
    unfinished = target.with_name(f".{secrets.token_hex(8)}.zip")
    try:
        with zipfile.ZipFile(unfinished, "x", zipfile.ZIP_DEFLATED, allowZip64=True) as packed:
            missing = _fill(_Writer(packed), db, folder)
        with unfinished.open("r+b") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return missing


def _fill(writer: _Writer, db: sqlite3.Connection, folder: Path) -> list[str]:
    for table in tables(db):
        writer.add(f"{TABLES}/{table}.jsonl", _lines(db, table))
    missing = []
    for sha256, ending in db.execute(originals.ALL).fetchall():
        path = originals.path_of(folder, sha256, ending)
        if path.is_file():
            writer.add(path.relative_to(folder).as_posix(), _pieces(path))
        else:
            missing.append(tell("The original {path} is missing, and so it is in the archive.", path=path))
    sequences = dict(db.execute("SELECT name, seq FROM sqlite_sequence WHERE name != 'steps'"))
    writer.close(int(db.execute("PRAGMA user_version").fetchone()[0]), sequences)
    return missing


def tables(db: sqlite3.Connection) -> list[str]:
    """The tables whose rows are the library wherever it is."""
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    left_out = {*derived.MADE_AGAIN, *derived.JOURNAL, *derived.OF_THIS_MACHINE}
    return [name for (name,) in db.execute(query) if name not in left_out and "sqlite_" not in name]


class _Writer:
    """An archive that is being filled, and what its manifest will say."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self._files: dict[str, list[int | str]] = {}

    def add(self, name: str, pieces: Iterable[bytes]) -> None:
        size, digest = 0, hashlib.sha256()
        with self._packed.open(name, "w", force_zip64=True) as entry:
            for piece in pieces:
                entry.write(piece)
                size += len(piece)
                digest.update(piece)
        self._files[name] = [size, digest.hexdigest()]

    def close(self, schema: int, sequences: dict[str, int]) -> None:
        manifest = {
            "format": FORMAT,
            "version": FORM,
            "schema": schema,
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "sequences": sequences,
            "files": self._files,
        }
        self._packed.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))


def _lines(db: sqlite3.Connection, table: str) -> Iterator[bytes]:
    names = derived.columns(db, table)
    for row in db.execute(f"SELECT {', '.join(names)} FROM {table}"):
        yield (json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n").encode()


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece
