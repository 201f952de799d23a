"""How steps are called: what they were done to, in few words, since a label stands in a menu."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

_LONGEST = 40
"""Characters of a title or name."""


def short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def titled(db: sqlite3.Connection, table: str, numbers: Sequence[int]) -> str:
    """One of a table of events by its title, several by their number."""
    titles = db.execute(
        f"SELECT title FROM {table} WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2", [json.dumps(numbers)]
    ).fetchall()
    return f"“{short(titles[0][0])}”" if len(titles) == len(numbers) == 1 else counted(len(numbers), "event")
