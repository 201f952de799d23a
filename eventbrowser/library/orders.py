"""Orders of the list: all events by one of its columns, and how an order follows changes."""

from __future__ import annotations

import json
import sqlite3
from array import array
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import compress

from eventbrowser.library.changed import Changed
from eventbrowser.library.search_index import UNDATED
from eventbrowser.library.shelf import Value, pieces_of
from eventbrowser.model.query import Query, SortKey

_PIECE = 20_000
"""Ids that are looked at in one go, in which no other thread of the program runs."""

_KEYS = {
    SortKey.TITLE: "title",
    SortKey.KIND: "kind",
    SortKey.CITY: "city",
    SortKey.HOST: "host",
    SortKey.SPEAKERS: "speaker",
}


@dataclass(frozen=True, slots=True)
class Order:
    """All events in the order of a query."""

    query: Query
    ids: array[int]

    @classmethod
    def read(cls, db: sqlite3.Connection, query: Query) -> Order:
        return cls(query, ordered(db, query, "true", []))

    def after(self, db: sqlite3.Connection, changed: Changed, size: int) -> Order:
        """With the events that have changed where they stand now."""
        if not changed.events:
            return self
        stays = bytearray(b"\1") * size
        for event in changed.events:
            stays[event] = 0
        left = array("I")
        for start in range(0, len(self.ids), _PIECE):
            piece = self.ids[start : start + _PIECE]
            left.extend(compress(piece, map(stays.__getitem__, piece)))
        there = "event_id IN (SELECT value FROM json_each(?))"
        moved = ordered(db, self.query, there, [json.dumps([*changed.events])])
        key = _standing(db, self.query)
        ids, taken = array("I"), 0
        for event in moved:
            place = bisect(left, key(event), taken, key=key)
            ids.extend(left[taken:place])
            ids.append(event)
            taken = place
        ids.extend(left[taken:])
        return Order(self.query, ids)


def ordered(db: sqlite3.Connection, query: Query, condition: str, values: list[Value]) -> array[int]:
    ids: array[int] = array("I")
    for where, order in halves(query):
        rows = f"SELECT event_id FROM event_keys WHERE {where} AND {condition} ORDER BY {order}"
        for piece in pieces_of(db.execute(f"SELECT json_group_array(event_id) FROM ({rows})", values).fetchone()[0]):
            ids.extend(piece)
    return ids


def halves(query: Query) -> Iterator[tuple[str, str]]:
    """Condition and order of those events that have a value to sort by, then of the others."""
    direction = "DESC" if query.descending else "ASC"
    if query.sort is SortKey.DATE:
        for dated in (f">= {UNDATED}", f"< {UNDATED}"):
            yield f"date_order {dated}", f"date_order {direction}"
        return
    key = _KEYS[query.sort]
    for present in (f"{key} IS NOT NULL", f"{key} IS NULL"):
        yield present, f"{key} {direction}, date_order DESC"


@dataclass(frozen=True, slots=True)
class _Standing:
    """By what an event has its place in the order of a query."""

    query: Query
    text: str | None
    day: int

    def __lt__(self, other: _Standing) -> bool:
        if self.query.sort is SortKey.DATE:
            if (self.day < UNDATED) != (other.day < UNDATED):
                return other.day < UNDATED
            return self.day > other.day if self.query.descending else self.day < other.day
        if self.text == other.text:
            return self.day > other.day
        if self.text is None or other.text is None:
            return other.text is None
        return self.text > other.text if self.query.descending else self.text < other.text


def _standing(db: sqlite3.Connection, query: Query) -> Callable[[int], _Standing]:
    column = "NULL" if query.sort is SortKey.DATE else _KEYS[query.sort]
    asking = f"SELECT {column}, date_order FROM event_keys WHERE event_id = ?"
    return lambda event: _Standing(query, *db.execute(asking, [event]).fetchone())
