"""Whether a library is sound: the file, its links, its search index, its originals and its proofs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from eventbrowser.library import originals, readable
from eventbrowser.model.sentences import tell

_MOST = 20
"""Faults of one kind that are told."""


def faults(db: sqlite3.Connection, folder: Path, *, missing_originals: bool = True) -> list[str]:
    """A sentence about each thing that is wrong; none for a sound library. Missing originals may not count."""
    if found := damage(db):
        return found
    return [*_links(db), *_values(db), *_index(db), *_originals(db, folder, missing_originals), *_statements(db)]


def damage(db: sqlite3.Connection) -> list[str]:
    """What is wrong with the file itself; none where SQLite can read all of it."""
    return [*_damage(db)]


def contents(db: sqlite3.Connection) -> list[str]:
    """What does not fit together in a file that can be read."""
    return [*_links(db), *_values(db), *_statements(db)]


def _damage(db: sqlite3.Connection) -> Iterator[str]:
    try:
        for (found,) in db.execute("PRAGMA quick_check(20)"):
            if found != "ok":
                yield tell("The file library.db is damaged: {reason}.", reason=found)
    except sqlite3.DatabaseError as error:
        if not _is_corruption(error):
            raise
        yield tell("The file library.db is damaged: {reason}.", reason=error)


def _is_corruption(error: sqlite3.DatabaseError) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT


def _links(db: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield tell(
            "Row {id} of {table} points to a row of {parent} that is not there.", id=row, table=table, parent=parent
        )


def _values(db: sqlite3.Connection) -> Iterator[str]:
    for column in readable.COLUMNS:
        for (number,) in db.execute(f"SELECT id FROM {column.table} WHERE NOT ({column.condition}) LIMIT {_MOST}"):
            yield tell(
                "Row {id} of {table} has no {column} that can be read.",
                id=number,
                table=column.table,
                column=column.name,
            )
    for number in readable.broken_drafts(db):
        yield tell("Draft {id} cannot be read.", id=number)


def _index(db: sqlite3.Connection) -> Iterator[str]:
    try:
        for index in ("events_fts", "notes_fts"):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
            return  # the index is compared by a statement that may write, so only where one may
        if not _is_corruption(error):
            raise
        yield tell("The search index does not agree with the events ({reason}).", reason=error)
    missing = db.execute(
        "SELECT count(*) FROM events WHERE id NOT IN (SELECT event_id FROM event_texts) "
        "OR id IN (SELECT event_id FROM stale_events)"
    ).fetchone()[0]
    if missing:
        yield tell("{n} events are not in the search index as they are now.", n=missing)


def _originals(db: sqlite3.Connection, folder: Path, missing: bool) -> Iterator[str]:
    names = dict(db.execute("SELECT sha256 || ending, file_name FROM articles"))
    for sha256, ending in db.execute(originals.ALL):
        path = originals.path_of(folder, sha256, ending)
        name = names.get(sha256 + ending, path.name)
        if not path.is_file():
            if missing:
                yield tell("The original of {name} is missing: {path}.", name=name, path=path)
        elif originals.digest(path) != sha256:
            yield tell("The original of {name} was altered: {path}.", name=name, path=path)


def _statements(db: sqlite3.Connection) -> Iterator[str]:
    article, whole = 0, ""
    for number, source, start, end, text in db.execute(
        "SELECT id, article_id, span_start, span_end, text FROM statements ORDER BY article_id"
    ):
        if source != article:
            row = db.execute("SELECT text FROM article_texts WHERE id = ?", [source]).fetchone()
            article, whole = source, row[0] if row else ""
        if whole[start:end] != text:
            yield tell("Statement {id} differs from the words of its article {source}.", id=number, source=source)
