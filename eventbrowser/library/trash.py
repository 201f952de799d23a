"""The trash: deleted events with all their rows, until they are restored, emptied, too old or too many.

It is one of the journalled tables, so to delete, restore and empty are steps like any other. It holds more than the
journal, which forgets a deletion after some hundred other steps.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from eventbrowser.errors import LibraryError
from eventbrowser.library.derived import columns
from eventbrowser.library.failures import Missing
from eventbrowser.library.journal import put_back
from eventbrowser.model.history import DeletedEvent
from eventbrowser.model.sentences import tell

KEPT = timedelta(days=365)
MOST_BYTES = 256 * 1024**2
"""How long, and how much of, what was deleted stays; what was deleted last stays however large it is."""

_OF_APPEARANCE = "appearance_id IN (SELECT id FROM appearances WHERE event_id {0})"
_ROWS = {
    "events": "id {0}",
    "event_organisations": "event_id {0}",
    "event_topics": "event_id {0}",
    "event_sources": "event_id {0}",
    "collection_events": "event_id {0}",
    "different_events": "event_id {0}",
    "appearances": "event_id {0}",
    "appearance_parts": _OF_APPEARANCE,
    "statements": _OF_APPEARANCE,
    "evidence": f"event_id {{0}} OR {_OF_APPEARANCE}",
}
"""Which rows go with events, told by a comparison with their ids; those first that others refer to."""

_LESSONS = "facts"

_LOOSE = {"event_topics": ("topic_id", "topics"), "collection_events": ("collection_id", "collections")}
"""Rows that stay away where what they link to was deleted meanwhile, and the columns and tables of those links."""


def put(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Keep events that are about to be deleted."""
    images = [f"'{table}', ({_images(db, table, condition.format('= e.id'))})" for table, condition in _ROWS.items()]
    images.append(f"'{_LESSONS}', (SELECT json_group_array(id) FROM facts WHERE event_id = e.id)")
    now = datetime.now(UTC).isoformat(timespec="seconds")
    db.executemany(
        "INSERT INTO trash (event_id, title, start_date, deleted, size, images) "
        "SELECT id, title, start_date, ?, length(images), images FROM ("
        f"SELECT e.id, e.title, e.start_date, json_object({', '.join(images)}) AS images FROM events e WHERE e.id = ?)",
        [(now, number) for number in event_ids],
    )


def _images(db: sqlite3.Connection, table: str, condition: str) -> str:
    pairs = ", ".join(f"'{name}', {name}" for name in columns(db, table))
    return f"SELECT json_group_array(json_object({pairs})) FROM {table} WHERE {condition}"


def take_away(db: sqlite3.Connection, event_ids: Sequence[int]) -> None:
    """Delete events with all their rows: table by table, which is sooner done than to go from each row to the next."""
    numbers = json.dumps(event_ids)
    for table, condition in reversed(_ROWS.items()):
        db.execute(f"DELETE FROM {table} WHERE {condition.format('IN (SELECT value FROM json_each(?1))')}", [numbers])


def listed(db: sqlite3.Connection, before: int | None, limit: int) -> list[DeletedEvent]:
    """What was deleted, last first; of it what has a place lower than `before`."""
    rows = db.execute(
        "SELECT id, event_id, title, start_date, deleted FROM trash WHERE id < coalesce(?, id + 1) "
        "ORDER BY id DESC LIMIT ?",
        [before, limit],
    )
    return [
        DeletedEvent(
            number, event, title, date.fromisoformat(start) if start else None, datetime.fromisoformat(deleted)
        )
        for number, event, title, start, deleted in rows
    ]


def count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM trash").fetchone()[0])


def restore(db: sqlite3.Connection, numbers: Iterable[int]) -> tuple[int, ...]:
    """Put events back as they were when deleted, under their old ids; those ids."""
    return tuple(_restore(db, number) for number in numbers)


def _restore(db: sqlite3.Connection, number: int) -> int:
    row = db.execute("SELECT event_id, images FROM trash WHERE id = ?", [number]).fetchone()
    if row is None:
        raise Missing(tell("This event is no longer in the trash; it may have been restored already."))
    event_id, images = int(row[0]), json.loads(row[1])
    try:
        for table in _ROWS:
            names = columns(db, table)
            whole = (image for image in images.get(table, ()) if _is_whole(db, table, image))
            put_back(db, table, names, whole)
    except sqlite3.IntegrityError as error:
        raise LibraryError(
            tell(
                "This event can no longer be restored, since another program has taken away what belongs to it. "
                "Nothing was changed now; a backup may still have it."
            )
        ) from error
    lessons = json.dumps(images.get(_LESSONS, []))
    db.execute(
        "UPDATE facts SET event_id = ? WHERE event_id IS NULL AND id IN (SELECT value FROM json_each(?))",
        [event_id, lessons],
    )
    db.execute("DELETE FROM trash WHERE id = ?", [number])
    return event_id


def _is_whole(db: sqlite3.Connection, table: str, image: Mapping[str, object]) -> bool:
    if table not in _LOOSE:
        return True
    column, linked = _LOOSE[table]
    return db.execute(f"SELECT 1 FROM {linked} WHERE id = ?", [image[column]]).fetchone() is not None


def empty(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM trash")


def thin(db: sqlite3.Connection) -> None:
    """Let go what has been there too long, and the oldest of what takes too much room; no step of its own."""
    long_ago = (datetime.now(UTC) - KEPT).isoformat(timespec="seconds")
    db.execute("DELETE FROM trash WHERE deleted < ?", [long_ago])
    db.execute(
        "DELETE FROM trash WHERE id < (SELECT max(id) FROM trash) AND id IN ("
        "SELECT id FROM (SELECT id, sum(size) OVER (ORDER BY id DESC) AS total FROM trash) WHERE total > ?)",
        [MOST_BYTES],
    )
