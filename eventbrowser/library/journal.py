"""Named steps that can be undone and redone, also after a restart and from another process.

While a step is recorded, triggers (see `derived`) put each row as it was before a change into `changes`. Undoing
applies these backwards with the triggers at work, so that they then hold what redoing needs: one function does both.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from eventbrowser.library import search_index
from eventbrowser.library.derived import JOURNALLED, columns
from eventbrowser.library.failures import Missing

MOST_STEPS = 300
MOST_BYTES = 256 * 1024**2
"""How far back one can undo; the last step can always be undone, however large."""

_CHUNK = 1000


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All that is written inside is kept together or not at all."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        search_index.renew(db)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def step(db: sqlite3.Connection, label: str) -> Iterator[None]:
    """A transaction whose changes can be undone under this label; what was undone before can no longer be redone."""
    with transaction(db):
        made = datetime.now(UTC).isoformat(timespec="seconds")
        number = db.execute("INSERT INTO steps (label, made) VALUES (?, ?)", [label, made]).lastrowid
        assert number is not None
        with _recording(db, number):
            yield
        if _measure(db, number):
            forget_undone(db)
            _forget_oldest(db)
        else:
            db.execute("DELETE FROM steps WHERE id = ?", [number])


@contextmanager
def _recording(db: sqlite3.Connection, number: int) -> Iterator[None]:
    db.execute("INSERT INTO recording VALUES (?)", [number])
    yield
    db.execute("DELETE FROM recording")


def _measure(db: sqlite3.Connection, number: int) -> int:
    """Note how much room a step's changes take, in bytes."""
    query = "SELECT coalesce(sum(coalesce(length(before), 0) + 32), 0) FROM changes WHERE step_id = ?"
    size = int(db.execute(query, [number]).fetchone()[0])
    db.execute("UPDATE steps SET size = ? WHERE id = ?", [size, number])
    return size


def forget_undone(db: sqlite3.Connection) -> None:
    """What was undone can no longer be redone."""
    db.execute("DELETE FROM changes WHERE step_id IN (SELECT id FROM steps WHERE undone)")
    db.execute("DELETE FROM steps WHERE undone")


def _forget_oldest(db: sqlite3.Connection) -> None:
    sizes = db.execute("SELECT id, size FROM steps ORDER BY id DESC").fetchall()
    total = 0
    for place, (number, size) in enumerate(sizes):
        total += size
        if place and (place >= MOST_STEPS or total > MOST_BYTES):
            db.execute("DELETE FROM changes WHERE step_id <= ?", [number])
            db.execute("DELETE FROM steps WHERE id <= ?", [number])
            return


def undo_label(db: sqlite3.Connection) -> str | None:
    row = db.execute("SELECT label FROM steps WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
    return row[0] if row else None


def redo_label(db: sqlite3.Connection) -> str | None:
    row = db.execute("SELECT label FROM steps WHERE undone ORDER BY id LIMIT 1").fetchone()
    return row[0] if row else None


def undo(db: sqlite3.Connection) -> None:
    """Take back the last step that was not undone; Missing where there is none."""
    with transaction(db):
        row = db.execute("SELECT id FROM steps WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
        if row is None:
            raise Missing("There is nothing to undo.")
        _reverse(db, row[0])
        db.execute("UPDATE steps SET undone = 1 WHERE id = ?", row)


def redo(db: sqlite3.Connection) -> None:
    """Make again the step undone last; Missing where there is none."""
    with transaction(db):
        row = db.execute("SELECT id FROM steps WHERE undone ORDER BY id LIMIT 1").fetchone()
        if row is None:
            raise Missing("There is nothing to redo.")
        _reverse(db, row[0])
        db.execute("UPDATE steps SET undone = 0 WHERE id = ?", row)


def _reverse(db: sqlite3.Connection, number: int) -> None:
    last = db.execute("SELECT max(id) FROM changes WHERE step_id = ?", [number]).fetchone()[0]
    db.execute("PRAGMA defer_foreign_keys = ON")
    names = {table: columns(db, table) for table in JOURNALLED}
    at = last + 1
    with _recording(db, number):
        while changes := db.execute(
            "SELECT id, in_table, row_id, before FROM changes WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
            [number, at, _CHUNK],
        ).fetchall():
            for _, table, row, before in changes:
                _restore(db, table, names[table], row, before)
            at = changes[-1][0]
    db.execute("DELETE FROM changes WHERE step_id = ? AND id <= ?", [number, last])


def _restore(db: sqlite3.Connection, table: str, names: list[str], row: int, before: str | None) -> None:
    if before is None:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row])
        return
    image = json.loads(before)
    given = [name for name in names if name in image]
    db.execute(
        f"INSERT INTO {table} ({', '.join(given)}) VALUES ({', '.join('?' * len(given))}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in given)}",
        [image[name] for name in given],
    )
