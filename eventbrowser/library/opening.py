"""From a folder to an open connection: made where there is none, brought up to date, or refused with a reason."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from eventbrowser.errors import LibraryError, LibraryTooNew
from eventbrowser.library import search_index, topic_names
from eventbrowser.library.failures import told
from eventbrowser.library.journal import transaction
from eventbrowser.model.records import Topic
from eventbrowser.model.sentences import tell

APPLICATION_ID = 0x45764272
"""Marks a SQLite file as ours ("EvBr")."""

VERSION = 9
"""How many migrations `schema` has; known here so that opening an up-to-date file need not import them."""

FILE_NAME = "library.db"
PATIENCE = 10.0
"""Seconds to wait for another program that is writing."""


def open_database(folder: Path, topics: Iterable[Topic]) -> sqlite3.Connection:
    """The library in `folder`, up to date, with at least these topics; made where there is none.

    Where nothing can be written, it is opened to be read, as it is.
    """
    _make_folder(folder)
    path = folder / FILE_NAME
    known = tuple(topics)
    with told(folder):
        if not may_write(folder):
            return topic_names.prepare(_open_to_read(folder), known)
        db = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        try:
            _prepare(db, path)
            _know_topics(db, known)
        except BaseException:
            db.close()
            raise
    return topic_names.prepare(db, known)


def reader(path: Path, *, immutable: bool = True) -> sqlite3.Connection:
    """A file opened to be read only; as immutable, nobody may be changing it."""
    place = quote(path.absolute().as_posix())
    slashes = "//" if place.startswith("/") else "///"
    return sqlite3.connect(f"file:{slashes}{place}?mode=ro&immutable={immutable:d}", uri=True, isolation_level=None)


def open_backup(path: Path, topics: Iterable[Topic]) -> sqlite3.Connection:
    """A backup, opened to be read; LibraryError where it is of another version of the program."""
    return topic_names.prepare(_up_to_date(reader(path), path), tuple(topics))


def _up_to_date(db: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    try:
        _refuse_older(path, _version(db, path))
    except BaseException:
        db.close()
        raise
    search_index.prepare(db)
    return db


def _refuse_older(path: Path, version: int) -> None:
    if version == VERSION:
        return
    if path.name == FILE_NAME:
        raise LibraryError(
            tell(
                "The library in {folder} is of an older version of Event Browser and must be brought up to date, "
                "but nothing can be written there. Copy the folder to a place where you may write, and open the copy.",
                folder=path.parent,
            )
        )
    raise LibraryError(
        tell(
            "The backup {name} was made by an older version of Event Browser. "
            "Restore it to look into it; what is there now is kept as a backup, too.",
            name=path.stem,
        )
    )


def _make_folder(folder: Path) -> None:
    with told(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise LibraryError(
                tell(
                    "{folder} cannot hold a library: there is a file of that name. Choose another folder.",
                    folder=folder,
                )
            ) from error
        if not may_write(folder) and not os.access(folder / FILE_NAME, os.R_OK):
            raise LibraryError(
                tell(
                    "The library in {folder} could not be opened: you have no right to write there. "
                    "Give yourself that right, or open a library in another folder.",
                    folder=folder,
                )
            )


def may_write(folder: Path) -> bool:
    """Whether the library in a folder can be changed, or made where there is none."""
    path = folder / FILE_NAME
    return os.access(folder, os.W_OK | os.X_OK) and (not path.exists() or os.access(path, os.W_OK | os.R_OK))


def _open_to_read(folder: Path) -> sqlite3.Connection:
    path = folder / FILE_NAME
    log = path.with_name(path.name + "-wal")
    if not log.exists():
        return _up_to_date(reader(path), path)
    # Somebody else may be writing, or was when the power went: what was written last is in the log.
    try:
        return _up_to_date(reader(path, immutable=False), path)
    except sqlite3.OperationalError as error:
        if log.stat().st_size:
            raise LibraryError(
                tell(
                    "The library in {folder} was not closed properly, and nothing can be written there to mend that. "
                    "Copy the folder to a place where you may write, and open the copy.",
                    folder=folder,
                )
            ) from error
        return _up_to_date(reader(path), path)


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    version = _version(db, path)
    search_index.prepare(db)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = FAST")
    if version < VERSION:
        _bring_up_to_date(db, path, version)
    if search_index.is_stale(db):
        with transaction(db):
            search_index.renew(db)


def _version(db: sqlite3.Connection, path: Path) -> int:
    """How many migrations the file has seen; 0 for a file without tables."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            raise LibraryError(
                tell(
                    "The file {path} is a database of another program. "
                    "Move it away, or open a library in another folder.",
                    path=path,
                )
            )
        return 0
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise LibraryTooNew(
            tell(
                "The library in {folder} was written by a newer version of Event Browser. "
                "Install that version, or open a library in another folder; nothing was changed.",
                folder=path.parent,
            )
        )
    return version


def _bring_up_to_date(db: sqlite3.Connection, path: Path, version: int) -> None:
    from sqlite_utils import Database

    from eventbrowser.library import derived
    from eventbrowser.library.schema import migrations

    if version:
        copy = path.with_name(f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S-%f}.db")  # noqa: DTZ005 - the person's clock
        db.execute("VACUUM INTO ?", [str(copy)])
    _keep_a_write_ahead_log(db)
    with transaction(db):
        migrations.apply(Database(db))
        derived.remake(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")


def make_bare(path: Path, version: int) -> sqlite3.Connection:
    """A new file with the bare tables of a version, to be filled and then `complete`d; links are not enforced."""
    from sqlite_utils import Database

    from eventbrowser.library.schema import migrations

    names = [migration.name for migration in migrations.pending(Database(memory=True))]
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA synchronous = OFF")
    migrations.apply(Database(db), stop_before=names[version] if version < len(names) else None)
    return db


def complete(db: sqlite3.Connection) -> None:
    """Bring a file that `make_bare` made up to date, make all that can be made from its tables, and write it out."""
    from sqlite_utils import Database

    from eventbrowser.library import derived
    from eventbrowser.library.schema import migrations

    search_index.prepare(db)
    with transaction(db):
        migrations.apply(Database(db))
        derived.remake(db)
        db.execute("INSERT INTO stale_events SELECT id FROM events WHERE true ON CONFLICT DO NOTHING")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA journal_mode = WAL")


def _keep_a_write_ahead_log(db: sqlite3.Connection) -> None:
    """Switch the file's journal, which another program that opens it at the same moment may do as well.

    SQLite refuses the switch at once where it would wait for any other lock; so whoever writes is waited for instead.
    """
    until = time.monotonic() + PATIENCE
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            db.execute("BEGIN IMMEDIATE")
            db.execute("ROLLBACK")
        else:
            return


def _know_topics(db: sqlite3.Connection, topics: tuple[Topic, ...]) -> None:
    known = set(db.execute("SELECT slug, label, heading, place FROM topics"))
    wanted = [(topic.slug, topic.label, topic.group, place) for place, topic in enumerate(topics)]
    if known.issuperset(wanted):
        return
    with transaction(db):
        db.executemany(
            "INSERT INTO topics (slug, label, heading, place) VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO UPDATE "
            "SET label = excluded.label, heading = excluded.heading, place = excluded.place, own = 0",
            wanted,
        )
