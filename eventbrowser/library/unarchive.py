"""An archive becomes a library again, checked on the way in; nothing in it is believed, and no name in it is a path.

It is unpacked beside the place it is for, and takes that place only when it is sound as a whole.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from eventbrowser.errors import LibraryError, LibraryTooNew
from eventbrowser.library import archive, derived, health, opening, originals
from eventbrowser.library.failures import told
from eventbrowser.model.records import Topic
from eventbrowser.model.sentences import tell

_ORIGINAL = re.compile(r"originals/([0-9a-f]{2})/(\1[0-9a-f]{62})(\.\w{1,12})?", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[a-z_]{1,64}")
_LARGEST_MANIFEST = 256 << 20
_LONGEST_LINE = 64 << 20
_RATIO = 100
_SMALL = 1 << 30
"""Bytes up to which an archive may unpack, however small it is; beyond, to so many times its size."""

_PIECE = 1 << 20

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RecursionError, ValueError, NotImplementedError)
"""What comes of reading a broken archive; the last where it seems to be of a version to come."""

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What an archive says of itself; files by name with their size and SHA-256."""

    schema: int
    sequences: Mapping[str, int]
    files: Mapping[str, tuple[int, str]]


class _Unsound(Exception):
    """Why an archive cannot be believed."""


def read(source: Path, folder: Path, topics: Iterable[Topic]) -> None:
    """Make the library in `folder`, where there is none yet, from an archive; LibraryError where it is not sound."""
    with told(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise LibraryError(
                tell(
                    "There is something in {folder} already. Name another folder for the archive's library.",
                    folder=folder,
                )
            )
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = folder.with_name(f".{secrets.token_hex(8)}")
        try:
            _unpack(source, unfinished)
            opening.open_database(unfinished, topics).close()
            if folder.exists():
                folder.rmdir()
            unfinished.rename(folder)
        except (_Unsound, *_BROKEN) as error:
            raise LibraryError(
                tell(
                    "{name} is no sound archive of a library: {reason}. Nothing was kept of it.",
                    name=source.name,
                    reason=error,
                )
            ) from error
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def _unpack(source: Path, folder: Path) -> None:
    with zipfile.ZipFile(source) as packed:
        manifest = _manifest(packed)
        _bound(packed, manifest, source.stat().st_size, shutil.disk_usage(folder.parent).free)
        folder.mkdir()
        with closing(opening.make_bare(folder / opening.FILE_NAME, manifest.schema)) as db:
            _fill(db, packed, manifest)
            for name in manifest.files:
                if found := _ORIGINAL.fullmatch(name):
                    _copy(packed, name, manifest, originals.path_of(folder, found[2], found[3] or ""), found[2])
            opening.complete(db)
            if faults := health.faults(db, folder, missing_originals=False):
                raise _Unsound(faults[0].rstrip("."))


def _manifest(packed: zipfile.ZipFile) -> _Manifest:
    names = [entry.filename for entry in packed.infolist()]
    if len(set(names)) < len(names):
        raise _Unsound(tell("it has two files of one name"))
    if archive.MANIFEST not in names or packed.getinfo(archive.MANIFEST).file_size > _LARGEST_MANIFEST:
        raise _Unsound(tell("it has no manifest"))
    with _entry(packed, archive.MANIFEST) as file:
        said = json.loads(file.read(_LARGEST_MANIFEST))
    if not isinstance(said, dict) or said.get("format") != archive.FORMAT:
        raise _Unsound(tell("its manifest is of something else"))
    version, schema = said.get("version"), said.get("schema")
    if not isinstance(version, int) or not isinstance(schema, int) or min(version, schema) < 1:
        raise _Unsound(tell("its manifest does not tell its version"))
    if version > archive.FORM or schema > opening.VERSION:
        raise LibraryTooNew(tell("The archive was written by a newer version of Event Browser. Install that version."))
    sequences, files = said.get("sequences"), said.get("files")
    if not isinstance(sequences, dict) or not all(map(_is_count, sequences.values())):
        raise _Unsound(tell("its manifest does not tell the ids given"))
    if not isinstance(files, dict) or not all(map(_is_file, files.values())):
        raise _Unsound(tell("its manifest does not tell its files"))
    if {*files, archive.MANIFEST} != set(names):
        raise _Unsound(tell("its files are not those of its manifest"))
    return _Manifest(schema, sequences, {name: (size, digest) for name, (size, digest) in files.items()})


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**63


def _is_file(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and _is_count(value[0])
        and isinstance(value[1], str)
        and _DIGEST.fullmatch(value[1]) is not None
    )


def _bound(packed: zipfile.ZipFile, manifest: _Manifest, size: int, free: int) -> None:
    for name, (declared, _digest) in manifest.files.items():
        if packed.getinfo(name).file_size != declared:
            raise _Unsound(tell("{name} has not the size its manifest tells", name=name[:80]))
        if not _ORIGINAL.fullmatch(name) and not name.startswith(f"{archive.TABLES}/"):
            raise _Unsound(tell("{name} does not belong in it", name=name[:80]))
    total = sum(declared for declared, _digest in manifest.files.values())
    if total > max(_SMALL, _RATIO * size):
        raise _Unsound(tell("it would unpack to an unreasonable size"))
    # A table takes about the room of its lines once more for its indexes and the search.
    if 2 * total > free:
        raise LibraryError(
            tell("The archive's library has no room on this disk. Make room, or name a folder on another.")
        )


def _entry(packed: zipfile.ZipFile, name: str) -> IO[bytes]:
    info = packed.getinfo(name)
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _Unsound(tell("it is locked, or packed in another way"))
    return packed.open(info)


def _fill(db: sqlite3.Connection, packed: zipfile.ZipFile, manifest: _Manifest) -> None:
    known = archive.tables(db)
    if {name for name in manifest.files if not _ORIGINAL.fullmatch(name)} != {_file_of(table) for table in known}:
        raise _Unsound(tell("its tables are not those of its version"))
    db.execute("BEGIN")
    try:
        for table in known:
            names = derived.columns(db, table)
            db.execute(f"DELETE FROM {table}")
            db.executemany(
                f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
                _rows(packed, _file_of(table), manifest, names),
            )
        for table, seq in manifest.sequences.items():
            if table in known:
                db.execute("DELETE FROM sqlite_sequence WHERE name = ?", [table])
                db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [table, seq])
    except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError) as error:
        raise _Unsound(tell("a record does not fit ({reason})", reason=error)) from error
    db.execute("COMMIT")


def _file_of(table: str) -> str:
    return f"{archive.TABLES}/{table}.jsonl"


def _rows(packed: zipfile.ZipFile, name: str, manifest: _Manifest, names: list[str]) -> Iterator[list[Value]]:
    digest, wanted = hashlib.sha256(), set(names)
    with _entry(packed, name) as file:
        while line := file.readline(_LONGEST_LINE + 1):
            if len(line) > _LONGEST_LINE:
                raise _Unsound(tell("a record is too long"))
            digest.update(line)
            row = json.loads(line, parse_constant=_refuse)
            if not isinstance(row, dict) or row.keys() != wanted:
                raise _Unsound(tell("a record of {name} has other fields than those of its version", name=name))
            if not all(value is None or type(value) in (str, int, float) for value in row.values()):
                raise _Unsound(tell("a record of {name} has a value that is none", name=name))
            yield [row[column] for column in names]
    if digest.hexdigest() != manifest.files[name][1]:
        raise _Unsound(tell("{name} was altered", name=name))


def _refuse(word: str) -> float:
    raise _Unsound(f"{word} is no number")


def _copy(packed: zipfile.ZipFile, name: str, manifest: _Manifest, target: Path, sha256: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with _entry(packed, name) as file, target.open("xb") as copy:
        while piece := file.read(_PIECE):
            digest.update(piece)
            copy.write(piece)
    if not digest.hexdigest() == manifest.files[name][1] == sha256:
        raise _Unsound(tell("{name} was altered", name=name))
