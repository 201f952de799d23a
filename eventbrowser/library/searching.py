"""A query becomes SQL: which events answer it, in what order, and how many have each topic.

Each part of a query is answered by an index of its own with nothing but ids; the parts meet as flags, one byte per
event (`Among`). The order comes from an index too, so that nothing is sorted and no event is looked at.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace

from eventbrowser.library.among import Among, ids_of
from eventbrowser.library.search_index import EVENT_OF_ROW, UNDATED
from eventbrowser.model.names import fold, fold_organisation
from eventbrowser.model.query import Query, SortKey

_KEYS = {
    SortKey.TITLE: "title",
    SortKey.KIND: "kind",
    SortKey.CITY: "city",
    SortKey.HOST: "host",
    SortKey.SPEAKERS: "speaker",
}


def event_ids(db: sqlite3.Connection, query: Query) -> array[int]:
    """All events that answer, in the query's order; those without a value to sort by come last."""
    direction = "DESC" if query.descending else "ASC"
    found: array[int] = array("q")
    if query.sort is not SortKey.DATE:
        among, key = _among(db, query), _KEYS[query.sort]
        for present in (f"{key} IS NOT NULL", f"{key} IS NULL"):
            found += _ordered(db, "event_keys", present, f"{key} {direction}, date_order DESC", among)
        return found
    expression = match_expression(query.text)
    among = _among(db, replace(query, text=""))
    for dated in (f">= {UNDATED}", f"< {UNDATED}"):
        if expression is None:
            found += _ordered(db, "event_keys", f"date_order {dated}", f"date_order {direction}", among)
        else:
            present = f"events_fts MATCH ? AND rowid {dated}"
            found += _ordered(db, "events_fts", present, f"rowid {direction}", among, [expression])
    return found


def _ordered(
    db: sqlite3.Connection, table: str, present: str, order: str, among: Among | None, values: Sequence[str] = ()
) -> array[int]:
    event = EVENT_OF_ROW if table == "events_fts" else "event_id"
    asked: list[str | bytes] = list(values)
    if among is not None:
        present += f" AND {among.holds(event)}"
        asked.append(among.value)
    return ids_of(db, f"SELECT {event} AS id FROM {table} WHERE {present} ORDER BY {order}", asked)


def topic_counts(db: sqlite3.Connection, query: Query) -> dict[str, int]:
    """Events per topic slug, with all of the query but its topics in force; topics without events are left out."""
    among = _among(db, replace(query, topics=frozenset()))
    where = f" WHERE {among.holds('event_id')}" if among else ""
    return dict(
        db.execute(
            f"SELECT t.slug, c.events FROM (SELECT topic_id, count(*) AS events FROM event_topics{where} "
            "GROUP BY topic_id) c JOIN topics t ON t.id = c.topic_id",
            [among.value] if among else [],
        )
    )


def match_expression(text: str) -> str | None:
    """What FTS5 must match so that every word occurs, the last as a beginning; None where there is no word."""
    clean = text.replace("\0", " ").encode(errors="replace").decode()
    words = [word for word in clean.split() if any(letter.isalnum() for letter in word)]
    if not words:
        return None
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " ".join(dict.fromkeys([*quoted[:-1], quoted[-1] + " *"]))


def _among(db: sqlite3.Connection, query: Query) -> Among | None:
    """The events that answer, without order; None where the query asks for all."""
    parts = [ids_of(db, sql, values) for sql, values in _parts(query)]
    if not parts:
        return None
    highest = db.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()[0]
    return Among.all_of(parts, highest)


def _parts(query: Query) -> Iterator[tuple[str, list[str | int]]]:
    expression = match_expression(query.text)
    if expression is not None:
        yield f"SELECT {EVENT_OF_ROW} AS id FROM events_fts WHERE events_fts MATCH ?", [expression]
    if query.topics:
        slugs = sorted(query.topics)
        yield (
            "SELECT event_id AS id FROM event_topics WHERE topic_id IN "
            f"(SELECT id FROM topics WHERE slug IN ({', '.join('?' * len(slugs))}))",
            [*slugs],
        )
    if query.person is not None:
        yield (
            "SELECT event_id AS id FROM appearances WHERE person_id IN (SELECT id FROM people WHERE "
            "coalesce(shown_as, id) = (SELECT coalesce(shown_as, id) FROM people WHERE id = ?))",
            [query.person],
        )
    if query.host is not None:
        yield (
            "SELECT event_id AS id FROM event_organisations WHERE role = 'host' AND organisation_id IN "
            "(SELECT organisation_id FROM organisation_names WHERE folded = ?)",
            [fold_organisation(query.host)],
        )
    if query.city is not None:
        yield "SELECT event_id AS id FROM event_keys WHERE city = ?", [fold(query.city)]
