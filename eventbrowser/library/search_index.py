"""What the list and the search of events go by, kept true to the tables: sort keys and searchable text.

Both are ordered by `date_order`: the day, then the event's id in the lowest bits. It is the row number of the full-text
index, which so gives matches newest first by itself, and the event's id without looking anything up. The texts stand
in plain letters ("Lodz"), as questions are put. Notes stand twice: with the places, where any words are looked for, and
alone, with an index of their own.
"""

from __future__ import annotations

import sqlite3

from eventbrowser.model.names import fold, plain

ID_BITS = 24
"""Events whose ids need more bits than that do not fit; 16 million."""

UNDATED = 1 << ID_BITS
"""Events without a date have a `date_order` below this."""

EVENT_BITS = UNDATED - 1
"""What of a `date_order` is the event's id."""

EVENT_OF_ROW = f"rowid & {EVENT_BITS}"
"""SQL for the event's id of a row of `events_fts`."""

_STALE = "e.id IN (SELECT event_id FROM stale_events)"
_DATE_ORDER = f"""coalesce(
    substr(e.start_date, 1, 4) * 372 + substr(e.start_date, 6, 2) * 31 + substr(e.start_date, 9, 2), 0
) << {ID_BITS} | e.id"""

_KEYS = f"""
INSERT INTO event_keys (event_id, date_order, title, kind, city, host, speaker)
SELECT
    e.id, {_DATE_ORDER}, fold(e.title), e.kind, fold(e.city),
    fold((SELECT name FROM event_organisations WHERE event_id = e.id AND role = 'host' ORDER BY place LIMIT 1)),
    fold((SELECT name FROM appearances WHERE event_id = e.id ORDER BY place LIMIT 1))
FROM events e WHERE {_STALE}
"""

_TEXTS = f"""
INSERT INTO event_texts (date_order, event_id, title, people, organisations, places, statements, notes)
SELECT
    {_DATE_ORDER}, e.id, plain(e.title),
    coalesce((SELECT plain(group_concat(name, char(10))) FROM (
        SELECT name FROM appearances WHERE event_id = e.id ORDER BY place)), ''),
    coalesce((SELECT plain(group_concat(name, char(10))) FROM (
        SELECT name FROM event_organisations WHERE event_id = e.id
        UNION SELECT o.name FROM event_organisations l JOIN organisations o ON o.id = l.organisation_id
            WHERE l.event_id = e.id
        UNION SELECT organisation FROM appearances WHERE event_id = e.id AND organisation IS NOT NULL)), ''),
    plain(coalesce(e.venue, '') || char(10) || coalesce(e.city, '') || char(10) || coalesce(e.country, '')
        || char(10) || e.notes),
    coalesce((SELECT plain(group_concat(s.text, char(10)))
        FROM statements s JOIN appearances a ON a.id = s.appearance_id WHERE a.event_id = e.id), ''),
    plain(e.notes)
FROM events e WHERE {_STALE}
"""


YEAR_OF_ORDER = f"((date_order >> {ID_BITS}) - 32) / 372"
"""SQL for the year of a `date_order` that has one."""


def days(year: int, month: int, day: int) -> int:
    """The lowest `date_order` of a day."""
    return (year * 372 + month * 31 + day) << ID_BITS


def prepare(db: sqlite3.Connection) -> None:
    """Give a connection what `renew` needs."""
    db.create_function("fold", 1, lambda text: fold(text) if text else None, deterministic=True)
    db.create_function("plain", 1, lambda text: plain(text) if text else text, deterministic=True)


def is_stale(db: sqlite3.Connection) -> bool:
    """Whether events have changed since; with another program than ours, for ours renews in the same transaction."""
    return db.execute("SELECT 1 FROM stale_events LIMIT 1").fetchone() is not None


def renew(db: sqlite3.Connection) -> None:
    """Make keys and texts anew of all events that have changed; inside a transaction."""
    if not is_stale(db):
        return
    for table, fill in (("event_keys", _KEYS), ("event_texts", _TEXTS)):
        db.execute(f"DELETE FROM {table} WHERE event_id IN (SELECT event_id FROM stale_events)")
        db.execute(fill)
    db.execute("DELETE FROM stale_events")
