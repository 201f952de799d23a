"""Why a value stands in the library: rows of `evidence` written, and read where something must not be overwritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from eventbrowser.model.text import TYPED, Found

Row = tuple[int, int | None, int | None, str, str, int | None, int | None]
"""Article, event, appearance, field, value, span: the same proof is kept once."""

DIGITS = 6
"""Confidence is kept to so many places, so that the journal's text gives back the same number."""


class Proofs:
    """The evidence that one article gives, gathered and then written at once."""

    def __init__(self, db: sqlite3.Connection, article: int, *, known: bool) -> None:
        self._db = db
        self._article = article
        self._new: dict[Row, tuple[str, str, float]] = {}
        self._there: set[Row] = set()
        if known:
            query = (
                "SELECT article_id, event_id, appearance_id, field, value, span_start, span_end "
                "FROM evidence WHERE article_id = ?"
            )
            self._there.update(db.execute(query, [article]))

    def add(self, field: str, found: Found[object] | None, event: int | None = None, owner: int | None = None) -> None:
        """Note why the article gives a field of itself, of an event or of an appearance (`owner`) that value."""
        if found is None:
            return
        start, end = (found.span.start, found.span.end) if found.span else (None, None)
        row = (self._article, event, owner, field, str(found.value), start, end)
        if row not in self._there:
            self._new.setdefault(row, (found.rule, found.reason, round(found.confidence, DIGITS)))

    def write(self) -> None:
        self._db.executemany(
            "INSERT INTO evidence (article_id, event_id, appearance_id, field, value, span_start, span_end, rule, "
            "reason, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [row + why for row, why in self._new.items()],
        )


def decided(db: sqlite3.Connection, event: int) -> set[tuple[int | None, str]]:
    """Which fields of an event (None) and of its appearances (their ids) a person has given or taken away."""
    query = "SELECT appearance_id, field FROM evidence WHERE event_id = ? AND (corrected OR rule = ?)"
    return set(db.execute(query, [event, TYPED]))


def decide(db: sqlite3.Connection, event: int, owner: int | None, field: str, values: Sequence[str]) -> None:
    """Note that a person gave a field these values; evidence of others becomes history."""
    outdate(db, event, owner, field, values)
    db.executemany(
        "INSERT INTO evidence (article_id, event_id, appearance_id, field, value, rule, reason, confidence) "
        "SELECT min(article_id), ?1, ?2, ?3, ?4, ?5, '', 1 FROM event_sources WHERE event_id = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM evidence WHERE event_id = ?1 AND appearance_id IS ?2 AND field = ?3 "
        "AND value = ?4 AND NOT corrected) HAVING min(article_id) IS NOT NULL",
        [(event, owner, field, value, TYPED) for value in values],
    )


def outdate(db: sqlite3.Connection, event: int, owner: int | None, field: str, values: Sequence[str]) -> None:
    """Make evidence of other values than these history."""
    others = ", ".join("?" * len(values))
    db.execute(
        "UPDATE evidence SET corrected = 1 WHERE event_id = ? AND appearance_id IS ? AND field = ? "
        f"AND NOT corrected AND value NOT IN ({others})",
        [event, owner, field, *values],
    )
