"""What each step of the journal changed, in words a person knows: which event, which value, from what to what.

The journal keeps a row as it was on the far side of a step, seen from now: before a step that holds, after one that is
undone. The near side of it is the far side of the next step towards now that touched the row, or else the row itself.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from eventbrowser.library import telling
from eventbrowser.library.derived import columns
from eventbrowser.library.failures import Missing
from eventbrowser.library.telling import Key, Row
from eventbrowser.model.history import Step, StepChanges
from eventbrowser.model.sentences import tell

_MOST_ROWS = 20_000
"""Of so many changed rows it is told what became of them, those of events first."""

Range = tuple[str, int, int]
"""A table, and the first and last of the ids that a step gave in it."""


def steps(db: sqlite3.Connection) -> list[Step]:
    """All that are remembered, newest first."""
    rows = db.execute("SELECT id, label, made, undone FROM steps ORDER BY id DESC")
    return [Step(number, label, datetime.fromisoformat(made), bool(undone)) for number, label, made, undone in rows]


def changes_of(db: sqlite3.Connection, number: int) -> StepChanges:
    """What a step changed; Missing where it is not remembered."""
    row = db.execute("SELECT undone FROM steps WHERE id = ?", [number]).fetchone()
    if row is None:
        raise Missing(tell("This step is forgotten; what it did stays done."))
    undone = bool(row[0])
    far, given = _far_side(db, number)
    near = _near_side(db, number, undone, far, given)
    far = {key: far.get(key) for key in {**far, **near}}
    before, after = (near, far) if undone else (far, near)
    return telling.told(db, before, after, _unread(db, number, far))


def _unread(db: sqlite3.Connection, number: int, far: dict[Key, Row | None]) -> int:
    if len(far) < _MOST_ROWS:
        return 0
    query = "SELECT count(*) FROM changes WHERE step_id = ? AND in_table = 'events'"
    return max(0, int(db.execute(query, [number]).fetchone()[0]) - sum(table == "events" for table, _ in far))


def _far_side(db: sqlite3.Connection, number: int) -> tuple[dict[Key, Row | None], list[Range]]:
    """Each row that a step touched as its journal has it, None where there was none; ids that it gave."""
    far: dict[Key, Row | None] = {}
    given: list[Range] = []
    query = (
        "SELECT in_table, row_id, last_id, before FROM changes "
        "WHERE step_id = ? AND in_table IN (SELECT value FROM json_each(?)) ORDER BY in_table != 'events', id LIMIT ?"
    )
    for table, first, last, before in db.execute(query, [number, json.dumps(telling.TABLES), _MOST_ROWS]):
        if before is not None:
            far.setdefault((table, first), json.loads(before))
        elif first == last:
            far.setdefault((table, first), None)
        else:
            given.append((table, first, last))
    return far, given


def _near_side(
    db: sqlite3.Connection, number: int, undone: bool, far: dict[Key, Row | None], given: list[Range]
) -> dict[Key, Row | None]:
    between = "id < ? AND undone ORDER BY id DESC" if undone else "id > ? AND NOT undone ORDER BY id"
    touched: dict[Key, int] = {}
    for (step,) in db.execute(f"SELECT id FROM steps WHERE {between}", [number]).fetchall():
        for change, table, row in db.execute(
            "SELECT id, in_table, row_id FROM changes WHERE step_id = ? AND (last_id IS NULL OR last_id = row_id) "
            "ORDER BY id",
            [step],
        ):
            key = (table, row)
            if key in far or any(name == table and first <= row <= last for name, first, last in given):
                touched.setdefault(key, change)
    near: dict[Key, Row | None] = {}
    for key, change in touched.items():
        image = db.execute("SELECT before FROM changes WHERE id = ?", [change]).fetchone()[0]
        near[key] = None if image is None else json.loads(image)
    for key in far:
        if key not in near:
            near[key] = telling.row_now(db, key)
    for table, first, last in given:
        names = columns(db, table)
        query = f"SELECT {', '.join(names)} FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"
        for values in db.execute(query, [first, last, _MOST_ROWS]):
            there: Row = dict(zip(names, values, strict=True))
            near.setdefault((table, int(str(there["id"]))), there)
    return near
