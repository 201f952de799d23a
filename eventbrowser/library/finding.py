"""Events found from little: beginnings of titles, or an event they are related to; and where words stand in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from eventbrowser.library import excerpting, reading, related
from eventbrowser.library.search_index import EVENT_OF_ROW
from eventbrowser.model.excerpt import Excerpt
from eventbrowser.model.names import fold
from eventbrowser.model.records import EventRow, Related

_LAST = "\U0010ffff"


class Finding:
    """`Library.finding`."""

    def __init__(self, reading_: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._reading = reading_

    def titled(self, text: str, limit: int) -> list[EventRow]:
        """Events whose title begins with the text, then those with words that begin as its words do, newest first."""
        with self._reading() as db:
            return _titled(db, fold(text), limit)

    def excerpts(self, text: str, ids: Sequence[int]) -> dict[int, Excerpt]:
        """Where the words that a search line looks for stand in these events; those without one are left out."""
        with self._reading() as db:
            return excerpting.excerpts(db, text, ids)

    def related(self, event_id: int, limit: int) -> list[Related]:
        """Events that share speakers, hosts or several topics with one, those with most in common first."""
        with self._reading() as db:
            return related.related(db, event_id, limit)


def _titled(db: sqlite3.Connection, folded: str, limit: int) -> list[EventRow]:
    if not folded:
        return []
    begun = db.execute(
        "SELECT event_id FROM event_keys WHERE title >= ? AND title < ? ORDER BY title, date_order DESC LIMIT ?",
        [folded, folded + _LAST, limit],
    )
    words = " AND ".join(f'"{word}" *' for word in folded.split())
    holding = db.execute(
        f"SELECT {EVENT_OF_ROW} FROM events_fts WHERE events_fts MATCH ? ORDER BY rowid DESC LIMIT ?",
        [f"{{title}} : ({words})", 2 * limit],
    )
    ids = dict.fromkeys(row[0] for rows in (begun, holding) for row in rows)
    return reading.event_rows(db, list(ids)[:limit])
