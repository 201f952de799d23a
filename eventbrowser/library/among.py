"""Sets of events large enough to hold a whole library, handed to SQLite as one value."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

_FEW = 2000
"""Up to so many events are looked up one by one; for more, an index is run through and each row checked."""


@dataclass(frozen=True, slots=True)
class Among:
    """A set of events as SQL: a condition with one question mark, and the value for it."""

    value: str | bytes

    @classmethod
    def all_of(cls, parts: Sequence[array[int]], highest: int) -> Among:
        """The events that are in every part; no id is above `highest`."""
        few = next((part for part in parts if len(part) <= _FEW), None)
        if few is not None:
            common = set(few).intersection(*(part for part in parts if part is not few))
            return cls(json.dumps(sorted(common)))
        flags = _flags(parts[0], highest)
        for part in parts[1:]:
            both = int.from_bytes(flags) & int.from_bytes(_flags(part, highest))
            flags = both.to_bytes(len(flags))
        return cls(flags)

    def holds(self, column: str) -> str:
        """The condition that an event of the set stands in `column`."""
        if isinstance(self.value, str):
            return f"{column} IN (SELECT value FROM json_each(?))"
        return f"substr(?, ({column}) + 1, 1) = x'01'"


def _flags(ids: array[int], highest: int) -> bytes:
    flags = bytearray(highest + 1)
    for number in ids:
        flags[number] = 1
    return bytes(flags)


def ids_of(db: sqlite3.Connection, query: str, values: Sequence[str | int | bytes]) -> array[int]:
    """The column `id` of a query; as one JSON text, which takes half the time of as many rows."""
    row = db.execute(f"SELECT json_group_array(id) FROM ({query})", values).fetchone()
    return array("q", json.loads(row[0]))
