"""Which events have other values since a step, by what the journal wrote down of the steps made or undone meanwhile."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

_MOST_ROWS = 5000
_MOST_EVENTS = 1000
"""Above these numbers what is kept is made anew."""

_SHOWN = ("title", "kind", "start_date", "city", "country", "venue", "notes")
"""What of an event orders, filters and searches go by, besides its star."""

_OF_AN_EVENT = ("event_topics", "event_organisations", "appearances", "collection_events")
_NAMES = ("person_names", "organisation_names", "appearance_parts", "collections")
_ROWS = "SELECT {} FROM {} WHERE id BETWEEN ? AND ?"


@dataclass(frozen=True, slots=True)
class Changed:
    """`people` and `organisations` are those whose own rows changed; `found` tells whether searches may find others."""

    events: frozenset[int]
    people: frozenset[int]
    organisations: frozenset[int]
    found: bool
    starred: bool


def since(db: sqlite3.Connection, before: int, now: int) -> Changed | None:
    """What changed while the last step in effect became another; None where that is not known, or is very much."""
    if before and db.execute("SELECT 1 FROM steps WHERE id = ?", [before]).fetchone() is None:
        return None
    if not before and db.execute("SELECT count(*) = max(id) FROM steps").fetchone()[0] == 0:
        return None
    rows = db.execute(
        "SELECT in_table, row_id, coalesce(last_id, row_id), before FROM changes WHERE step_id > ? AND step_id <= ? "
        "LIMIT ?",
        [min(before, now), max(before, now), _MOST_ROWS + 1],
    ).fetchall()
    tables = {table for table, *_ in rows}
    if len(rows) > _MOST_ROWS or "topics" in tables:
        return None
    seen = _Seen(db)
    for table, first, last, image in rows:
        seen.look(table, first, last, json.loads(image) if image else {})
        if len(seen.events) > _MOST_EVENTS:
            return None
    found = bool(seen.events or seen.of["people"] or seen.of["organisations"] or tables & {*_NAMES})
    return Changed(
        frozenset(seen.events), frozenset(seen.of["people"]), frozenset(seen.of["organisations"]), found, seen.starred
    )


class _Seen:
    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.events: set[int] = set()
        self.of: dict[str, set[int]] = {"people": set(), "organisations": set()}
        self.starred = False

    def look(self, table: str, first: int, last: int, image: dict[str, str | int | None]) -> None:
        """At rows that were as `image` says, or were not there."""
        if table == "events":
            self._look_at_event(first, last, image)
        elif table in self.of:
            self.of[table].update(range(first, min(last, first + _MOST_EVENTS) + 1))
        elif table in _OF_AN_EVENT:
            self._add(_number(image, "event_id"))
            self._add(self._values("event_id", table, first, last))
        elif table == "statements":
            for appearance in {*_number(image, "appearance_id"), *self._values("appearance_id", table, first, last)}:
                self._add(self._values("event_id", "appearances", appearance, appearance))

    def _look_at_event(self, first: int, last: int, image: dict[str, str | int | None]) -> None:
        now = self._db.execute(_ROWS.format(", ".join((*_SHOWN, "starred")), "events"), [first, last]).fetchone()
        if not image or now is None or now[:-1] != tuple(image[name] for name in _SHOWN):
            self._add(range(first, min(last, first + _MOST_EVENTS) + 1))
        self.starred = True

    def _add(self, events: Iterable[int]) -> None:
        self.events.update(events)

    def _values(self, column: str, table: str, first: int, last: int) -> list[int]:
        asking = f"{_ROWS.format(f'DISTINCT {column}', table)} LIMIT {_MOST_EVENTS + 1}"
        return [value for (value,) in self._db.execute(asking, [first, last])]


def _number(image: dict[str, str | int | None], name: str) -> list[int]:
    value = image.get(name)
    return [value] if isinstance(value, int) else []
