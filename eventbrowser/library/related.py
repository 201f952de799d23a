"""Events that have something in common with one: speakers, hosts or several topics."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable

from eventbrowser.library import reading
from eventbrowser.model.records import Related

_NEWEST = 200
"""So many events of each speaker, host and topic are compared, those that came into the library last."""
_MOST_EACH = 50
"""So many speakers, hosts and topics of the event are gone by."""
_SPEAKER, _HOST, _TOPIC = 4, 3, 1
_ENOUGH = 2
"""One topic in common is too little."""

_SAME = (
    "WITH shown (id) AS (SELECT DISTINCT coalesce(p.shown_as, p.id) FROM appearances a "
    "JOIN people p ON p.id = a.person_id WHERE a.event_id = ?) SELECT id FROM shown "
    "UNION ALL SELECT p.id FROM people p JOIN shown ON p.shown_as = shown.id LIMIT ?"
)
_BY_SPEAKER = "SELECT event_id FROM appearances WHERE person_id = ? ORDER BY event_id DESC LIMIT ?"
_BY_HOST = (
    "SELECT event_id FROM event_organisations WHERE organisation_id = ? AND role = 'host' "
    "ORDER BY event_id DESC LIMIT ?"
)
_BY_TOPIC = "SELECT event_id FROM event_topics WHERE topic_id = ? ORDER BY event_id DESC LIMIT ?"

_AMONG = "IN (SELECT value FROM json_each(?))"
_SPEAKERS = (
    "SELECT a.event_id, count(DISTINCT coalesce(p.shown_as, p.id)) FROM appearances a JOIN people p "
    f"ON p.id = a.person_id WHERE a.event_id {_AMONG} AND a.person_id {_AMONG} GROUP BY a.event_id"
)
_HOSTS = (
    "SELECT event_id, count(DISTINCT organisation_id) FROM event_organisations "
    f"WHERE event_id {_AMONG} AND organisation_id {_AMONG} AND role = 'host' GROUP BY event_id"
)
_TOPICS = f"SELECT event_id, count(*) FROM event_topics WHERE event_id {_AMONG} AND topic_id {_AMONG} GROUP BY event_id"


def related(db: sqlite3.Connection, event_id: int, limit: int) -> list[Related]:
    """The events with most in common, of equals the newest first."""
    people = _column(db, _SAME, event_id, _MOST_EACH)
    hosts = _column(
        db,
        "SELECT DISTINCT organisation_id FROM event_organisations WHERE event_id = ? AND role = 'host' LIMIT ?",
        *(event_id, _MOST_EACH),
    )
    topics = _column(db, "SELECT topic_id FROM event_topics WHERE event_id = ? LIMIT ?", event_id, _MOST_EACH)
    ways = ((_BY_SPEAKER, people), (_BY_HOST, hosts), (_BY_TOPIC, topics))
    found = {event for query, ids in ways for one in ids for event in _column(db, query, one, _NEWEST)} - {event_id}
    speakers, same_hosts, same_topics = (
        _counts(db, query, found, ids) for query, ids in ((_SPEAKERS, people), (_HOSTS, hosts), (_TOPICS, topics))
    )
    scores = {
        event: _SPEAKER * speakers[event] + _HOST * same_hosts[event] + _TOPIC * same_topics[event] for event in found
    }
    near = {event: score for event, score in scores.items() if score >= _ENOUGH}
    order = dict(
        db.execute(f"SELECT event_id, date_order FROM event_keys WHERE event_id {_AMONG}", [json.dumps(list(near))])
    )
    nearest = sorted(near, key=lambda event: (near[event], order.get(event, 0)), reverse=True)
    return [
        Related(row.id, row.title, row.start, speakers[row.id], same_hosts[row.id], same_topics[row.id])
        for row in reading.event_rows(db, nearest[:limit])
    ]


def _column(db: sqlite3.Connection, query: str, *values: int) -> list[int]:
    return [row[0] for row in db.execute(query, values)]


def _counts(db: sqlite3.Connection, query: str, events: Iterable[int], ids: Iterable[int]) -> Counter[int]:
    return Counter(dict(db.execute(query, [json.dumps(list(events)), json.dumps(list(ids))])))
