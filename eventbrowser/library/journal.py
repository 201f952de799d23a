"""Named steps that can be undone and redone, also after a restart and from another process.

While a step is recorded, triggers (see `derived`) put each row as it was before a change into `changes`; rows that the
step added are noted at its end, as one range of ids per table. Undoing applies the changes backwards with the triggers
at work, so that the step then holds what redoing needs: one function does both.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby

from eventbrowser.errors import LibraryError
from eventbrowser.library import search_index
from eventbrowser.library.derived import JOURNALLED, columns
from eventbrowser.library.failures import Missing
from eventbrowser.model.sentences import tell

MOST_STEPS = 300
MOST_BYTES = 256 * 1024**2
"""How far back one can undo; the last step can always be undone, however large."""

_CHUNK = 1000

Image = Mapping[str, str | int | float | None]


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
def step(db: sqlite3.Connection, label: Callable[[], str], *, returning: bool = False) -> Iterator[None]:
    """A transaction whose changes can be undone under a label; what was undone before can no longer be redone.

    The label is asked for inside the transaction, so that it can tell of what the library has. A step in which rows
    come back under ids that were given before must say so by `returning`.
    """
    with transaction(db):
        made = datetime.now(UTC).isoformat(timespec="seconds")
        number = db.execute("INSERT INTO steps (label, made) VALUES (?, ?)", [label(), made]).lastrowid
        assert number is not None
        last = _last_ids(db)
        with _recording(db, number, inserts=returning):
            yield
        _note_additions(db, number, last)
        if _measure(db, number):
            forget_undone(db)
            _forget_oldest(db)
        else:
            db.execute("DELETE FROM steps WHERE id = ?", [number])


@contextmanager
def _recording(db: sqlite3.Connection, number: int, *, inserts: bool) -> Iterator[None]:
    db.execute("INSERT INTO recording VALUES (?, ?)", [number, inserts])
    yield
    db.execute("DELETE FROM recording")


def _last_ids(db: sqlite3.Connection) -> dict[str, int]:
    last: dict[str, int] = dict(db.execute("SELECT name, seq FROM sqlite_sequence"))
    return {table: last.get(table, 0) for table in JOURNALLED}


def _note_additions(db: sqlite3.Connection, number: int, before: dict[str, int]) -> None:
    """Rows above the last id of before are the step's own: to take them away undoes all that happened to them."""
    for table, last in _last_ids(db).items():
        if last > before[table]:
            db.execute(
                "DELETE FROM changes WHERE step_id = ? AND in_table = ? AND row_id > ?", [number, table, before[table]]
            )
            db.execute(
                "INSERT INTO changes (step_id, in_table, row_id, last_id) VALUES (?, ?, ?, ?)",
                [number, table, before[table] + 1, last],
            )


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


_UNDONE_NEXT = "SELECT id FROM steps WHERE NOT undone ORDER BY id DESC"
_REDONE_NEXT = "SELECT id FROM steps WHERE undone ORDER BY id"


def undo(db: sqlite3.Connection) -> None:
    """Take back the last step that was not undone; Missing where there is none."""
    _turn(db, f"{_UNDONE_NEXT} LIMIT 1", tell("There is nothing to undo."))


def redo(db: sqlite3.Connection) -> None:
    """Make again the step undone last; Missing where there is none."""
    _turn(db, f"{_REDONE_NEXT} LIMIT 1", tell("There is nothing to redo."))


def undo_to(db: sqlite3.Connection, number: int) -> None:
    """Take back a step with all that were made after it, or none of them."""
    _turn(db, _UNDONE_NEXT, tell("This step was undone meanwhile, or is forgotten."), until=number)


def redo_to(db: sqlite3.Connection, number: int) -> None:
    """Make again a step with all that were undone after it, or none of them."""
    _turn(db, _REDONE_NEXT, tell("This step can no longer be redone."), until=number)


def _turn(db: sqlite3.Connection, which: str, otherwise: str, until: int | None = None) -> None:
    try:
        with transaction(db):
            numbers = [number for (number,) in db.execute(which)]
            if not numbers or until not in (None, *numbers):
                raise Missing(otherwise)
            for number in numbers if until is None else numbers[: numbers.index(until) + 1]:
                _reverse(db, number)
                db.execute("UPDATE steps SET undone = NOT undone WHERE id = ?", [number])
    except sqlite3.IntegrityError as error:
        raise LibraryError(
            tell(
                "This step can no longer be undone or redone, since another program has changed the library meanwhile. "
                "Nothing was changed now."
            )
        ) from error


def _reverse(db: sqlite3.Connection, number: int) -> None:
    last = db.execute("SELECT max(id) FROM changes WHERE step_id = ?", [number]).fetchone()[0]
    # An added row goes first, while an older one may still point to it until its own change is taken back.
    db.execute("PRAGMA defer_foreign_keys = ON")
    names = {table: columns(db, table) for table in JOURNALLED}
    at = last + 1
    with _recording(db, number, inserts=True):
        while changes := db.execute(
            "SELECT id, in_table, row_id, last_id, before FROM changes WHERE step_id = ? AND id < ? "
            "ORDER BY id DESC LIMIT ?",
            [number, at, _CHUNK],
        ).fetchall():
            for (table, was_there), run in groupby(changes, key=lambda change: (change[1], change[4] is not None)):
                if was_there:
                    put_back(db, table, names[table], (json.loads(before) for *_, before in run))
                else:
                    ranges = [(first, until) for _, _, first, until, _ in run]
                    db.executemany(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", ranges)
            at = changes[-1][0]
    db.execute("DELETE FROM changes WHERE step_id = ? AND id <= ?", [number, last])


def put_back(db: sqlite3.Connection, table: str, names: list[str], images: Iterable[Image]) -> None:
    """Make rows as their images say, a value by the name of each column; columns made since then stay as they are."""
    for given, alike in groupby(images, key=lambda image: [name for name in names if name in image]):
        db.executemany(
            f"INSERT INTO {table} ({', '.join(given)}) VALUES ({', '.join('?' * len(given))}) "
            f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in given)}",
            ([image[name] for name in given] for image in alike),
        )
