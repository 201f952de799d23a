"""The searchable text of each event, kept true to the tables.

A row of `event_texts` is found by `date_order`: the day, then the event's id in the lowest bits. So the full-text index
gives matches newest first by itself, and the event's id without looking anything up.
"""

from __future__ import annotations

import sqlite3

ID_BITS = 24
"""Events whose ids need more bits than that do not fit; 16 million."""

EVENT_OF_ROW = f"rowid & {(1 << ID_BITS) - 1}"
"""SQL for the event's id of a row of `events_fts`."""

_DATE_ORDER = f"""coalesce(
    substr(e.start_date, 1, 4) * 372 + substr(e.start_date, 6, 2) * 31 + substr(e.start_date, 9, 2), 0
) << {ID_BITS} | e.id"""

_TEXTS = f"""
INSERT INTO event_texts (date_order, event_id, title, people, organisations, places, statements)
SELECT
    {_DATE_ORDER}, e.id, e.title,
    coalesce((SELECT group_concat(name, char(10)) FROM (
        SELECT name FROM appearances WHERE event_id = e.id ORDER BY place)), ''),
    coalesce((SELECT group_concat(name, char(10)) FROM (
        SELECT name FROM event_organisations WHERE event_id = e.id
        UNION SELECT o.name FROM event_organisations l JOIN organisations o ON o.id = l.organisation_id
            WHERE l.event_id = e.id
        UNION SELECT organisation FROM appearances WHERE event_id = e.id AND organisation IS NOT NULL)), ''),
    coalesce(e.venue, '') || char(10) || coalesce(e.city, '') || char(10) || coalesce(e.country, ''),
    coalesce((SELECT group_concat(s.text, char(10))
        FROM statements s JOIN appearances a ON a.id = s.appearance_id WHERE a.event_id = e.id), '')
FROM events e WHERE e.id IN (SELECT event_id FROM stale_texts)
"""


def renew(db: sqlite3.Connection) -> None:
    """Make the texts of all events anew whose parts have changed; inside the transaction that changed them."""
    if db.execute("SELECT 1 FROM stale_texts LIMIT 1").fetchone() is None:
        return
    db.execute("DELETE FROM event_texts WHERE event_id IN (SELECT event_id FROM stale_texts)")
    db.execute(_TEXTS)
    db.execute("DELETE FROM stale_texts")
