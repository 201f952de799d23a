"""Why a value stands in the library: rows of `evidence` written, and read when something must not be overwritten."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from eventbrowser.model.text import TYPED, Found


@dataclass(frozen=True, slots=True)
class Proofs:
    """The evidence of one article for itself, for an event or for an appearance there."""

    db: sqlite3.Connection
    article: int
    event: int | None = None
    appearance: int | None = None

    def add(self, field: str, found: Found[object] | None) -> None:
        """Keep why this article gives the field that value; the same proof is kept once."""
        if found is None:
            return
        span = (found.span.start, found.span.end) if found.span else (None, None)
        where = [self.article, self.event, self.appearance, field, str(found.value), *span]
        self.db.execute(
            "INSERT INTO evidence (article_id, event_id, appearance_id, field, value, span_start, span_end, rule, "
            "reason, confidence) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS (SELECT 1 "
            "FROM evidence WHERE article_id = ?1 AND event_id IS ?2 AND appearance_id IS ?3 AND field = ?4 AND value = ?5 "
            "AND span_start IS ?6 AND span_end IS ?7)",
            [*where, found.rule, found.reason, round(found.confidence, 6)],
        )

    def decided(self, field: str) -> bool:
        """Whether a person has said what this field of the event or appearance is."""
        query = (
            "SELECT 1 FROM evidence WHERE event_id IS ? AND appearance_id IS ? AND field = ? "
            "AND (corrected OR rule = ?)"
        )
        return self.db.execute(query, [self.event, self.appearance, field, TYPED]).fetchone() is not None
