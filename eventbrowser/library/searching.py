"""A query becomes SQL: which events answer it, in what order, and how many have each topic.

Text and newest-first order come from the full-text index alone (see `search_index`); ids come back as an array of
eight bytes each, so that a hundred thousand events need no more than a megabyte.
"""

from __future__ import annotations

import sqlite3
from array import array
from dataclasses import dataclass, replace

from eventbrowser.library.identity import fold
from eventbrowser.library.search_index import EVENT_OF_ROW
from eventbrowser.model.query import Query, SortKey

_ORDERS = {
    SortKey.DATE: "e.start_date",
    SortKey.TITLE: "e.title COLLATE NOCASE",
    SortKey.KIND: "e.kind",
    SortKey.CITY: "e.city COLLATE NOCASE",
    SortKey.HOST: "(SELECT name FROM event_organisations WHERE event_id = e.id AND role = 'host' "
    "ORDER BY place LIMIT 1) COLLATE NOCASE",
    SortKey.SPEAKERS: "(SELECT name FROM appearances WHERE event_id = e.id ORDER BY place LIMIT 1) COLLATE NOCASE",
}


@dataclass(frozen=True, slots=True)
class _Condition:
    sql: str
    values: tuple[str | int, ...]


def event_ids(db: sqlite3.Connection, query: Query) -> array[int]:
    """All events that answer, in the query's order; those without a value to sort by come last."""
    order, direction = _ORDERS[query.sort], "DESC" if query.descending else "ASC"
    conditions = _conditions(query)
    found = db.execute(
        f"SELECT e.id FROM events e{_where(conditions)} ORDER BY {order} {direction} NULLS LAST, e.id {direction}",
        _values(conditions),
    )
    return array("q", (row[0] for row in found))


def topic_counts(db: sqlite3.Connection, query: Query) -> dict[str, int]:
    """Events per topic slug, with all of the query but its topics in force; topics without events are left out."""
    conditions = _conditions(replace(query, topics=frozenset()))
    among = f" WHERE l.event_id IN (SELECT e.id FROM events e{_where(conditions)})" if conditions else ""
    return dict(
        db.execute(
            f"SELECT t.slug, c.events FROM (SELECT l.topic_id, count(*) AS events FROM event_topics l{among} "
            "GROUP BY l.topic_id) c JOIN topics t ON t.id = c.topic_id",
            _values(conditions),
        )
    )


def match_expression(text: str) -> str | None:
    """What FTS5 must match so that every word occurs, the last as a beginning; None where there is no word."""
    words = [word for word in text.split() if any(letter.isalnum() for letter in word)]
    if not words:
        return None
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " ".join(dict.fromkeys([*quoted[:-1], quoted[-1] + " *"]))


def _conditions(query: Query) -> list[_Condition]:
    found = []
    expression = match_expression(query.text.replace("\0", " ").encode(errors="replace").decode())
    if expression is not None:
        found.append(
            _Condition(f"e.id IN (SELECT {EVENT_OF_ROW} FROM events_fts WHERE events_fts MATCH ?)", (expression,))
        )
    if query.topics:
        found.append(
            _Condition(
                "e.id IN (SELECT l.event_id FROM event_topics l JOIN topics t ON t.id = l.topic_id "
                f"WHERE t.slug IN ({', '.join('?' * len(query.topics))}))",
                tuple(sorted(query.topics)),
            )
        )
    if query.person is not None:
        found.append(
            _Condition(
                "e.id IN (SELECT event_id FROM appearances WHERE person_id IN ("
                "SELECT id FROM people WHERE coalesce(shown_as, id) = "
                "(SELECT coalesce(shown_as, id) FROM people WHERE id = ?)))",
                (query.person,),
            )
        )
    if query.host is not None:
        found.append(
            _Condition(
                "e.id IN (SELECT event_id FROM event_organisations WHERE role = 'host' AND organisation_id IN ("
                "SELECT organisation_id FROM organisation_names WHERE folded = ?))",
                (fold(query.host),),
            )
        )
    if query.city is not None:
        found.append(_Condition("e.city = ? COLLATE NOCASE", (query.city,)))
    return found


def _where(conditions: list[_Condition]) -> str:
    return " WHERE " + " AND ".join(condition.sql for condition in conditions) if conditions else ""


def _values(conditions: list[_Condition]) -> list[str | int]:
    return [value for condition in conditions for value in condition.values]
