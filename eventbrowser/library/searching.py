"""A query becomes SQL: which events answer it, in what order, and how many have each topic, year, place and so on.

Each part of a query is answered by an index of its own with nothing but ids; the parts meet as sets (`events`), which
are kept for the next question (`shelf`), as are the orders of the list. The newest events that answer are found without
knowing the others: the full-text index gives its matches newest first.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Container, Iterator
from dataclasses import replace
from itertools import islice

from eventbrowser.library import asked
from eventbrowser.library.counting import counted, country_of
from eventbrowser.library.events import FEW, Events
from eventbrowser.library.facets import Chosen
from eventbrowser.library.orders import Order, halves, ordered
from eventbrowser.library.search_index import EVENT_BITS, EVENT_OF_ROW, UNDATED, days
from eventbrowser.library.shelf import Stand, Value
from eventbrowser.model.conditions import node_of, without_group
from eventbrowser.model.language import Node, parse
from eventbrowser.model.query import Condition, Group, Query, SortKey
from eventbrowser.model.records import FacetCounts

_MANY = (Group.HOSTS, Group.SPEAKERS)
"""Groups that may have a hundred thousand values."""


def event_ids(db: sqlite3.Connection, stand: Stand, query: Query) -> array[int]:
    """All events that answer, in the query's order; those without a value to sort by come last."""
    events = _events(db, stand, query)
    if events is not None and len(events) <= FEW:
        few = events.few if events.few is not None else events.in_order(range(stand.size))
        value = json.dumps(sorted(few))
        return ordered(db, query, "event_id IN (SELECT value FROM json_each(?))", [value])
    order = stand.once("order", (query.sort, query.descending), lambda: Order.read(db, query), Order).ids
    return order if events is None else events.in_order(order)


def first_ids(db: sqlite3.Connection, stand: Stand, query: Query, limit: int) -> array[int]:
    """The first events of `event_ids`, found without the others where the order is that of the days."""
    expression, rest = _asked(query)
    if query.sort is not SortKey.DATE and expression is not None:
        return event_ids(db, stand, query)[:limit]
    among = asked.all_in(db, stand, rest, _filtered(db, stand, query))
    if among is not None and among.few is not None:
        return event_ids(db, stand, query)[:limit]
    found: Iterator[int] = _streamed(db, query, expression and asked.spelt_out(db, expression))
    if among is not None:
        found = filter(among.has(), found)
    return array("I", islice(found, limit))


def counts(
    db: sqlite3.Connection, stand: Stand, query: Query, groups: Container[Group], most: int | None = None
) -> FacetCounts:
    """Events per value of each of these groups, with all of the query in force but what it asks of that very group."""
    everything = stand.once(
        "counts", "everything", lambda: Chosen(asked.everything(db, stand), all_there_are=True), Chosen
    )
    chosen: dict[Query, Chosen] = {}
    cut: dict[Group, int | None] = {}

    def among(which: Group) -> Chosen:
        relaxed = _relaxed(query, which)
        if relaxed not in chosen:
            events = _events(db, stand, relaxed)
            chosen[relaxed] = everything if events is None else Chosen(events)
        return chosen[relaxed]

    def group(which: Group) -> dict[str, int]:
        if which not in groups:
            return {}
        found, number = counted(db, stand, which).counts(db, among(which), most if which in _MANY else None)
        if number != len(found):
            cut[which] = number
            found |= _asked_for(db, stand, query, which, among(which).events)
        return found

    return FacetCounts(
        topics=group(Group.TOPICS),
        headings=group(Group.HEADINGS),
        years={int(year): number for year, number in group(Group.YEARS).items()},
        countries=group(Group.COUNTRIES),
        cities=group(Group.CITIES),
        kinds=group(Group.KINDS),
        hosts=group(Group.HOSTS),
        speakers=group(Group.SPEAKERS),
        collections=_with_empty(db, group(Group.COLLECTIONS)) if Group.COLLECTIONS in groups else {},
        country_of=country_of(db, stand, everything) if Group.CITIES in groups else {},
        in_any_topic=len(among(Group.TOPICS)),
        total=len(everything),
        cut=cut,
    )


def _with_empty(db: sqlite3.Connection, counts: dict[str, int]) -> dict[str, int]:
    """All collections in the order of their names, also those without such events."""
    names = [str(name) for (name,) in db.execute("SELECT name FROM collections ORDER BY fold(name), id")]
    return {name: counts.get(name, 0) for name in names}


def _asked_for(db: sqlite3.Connection, stand: Stand, query: Query, group: Group, among: Events) -> dict[str, int]:
    """The values of a group that the query has conditions on."""
    values = {value for condition in query.conditions for value in condition.any_of if value.group is group}
    sets = {value.name: asked.all_in(db, stand, [node_of(Condition(frozenset([value])))], [among]) for value in values}
    return {name: len(events) for name, events in sets.items() if events}


def answering(db: sqlite3.Connection, stand: Stand, query: Query) -> Events:
    """The events that answer, without order."""
    events = _events(db, stand, query)
    return asked.everything(db, stand) if events is None else events


def _relaxed(query: Query, group: Group) -> Query:
    conditions = without_group(query.conditions, group)
    if group is Group.SPEAKERS:
        return replace(query, conditions=conditions, person=None, companion=None)
    if group is Group.YEARS:
        return replace(query, conditions=conditions, days=None)
    return replace(query, conditions=conditions)


def _events(db: sqlite3.Connection, stand: Stand, query: Query) -> Events | None:
    """The events that answer, without order; None where the query asks for all."""
    expression, rest = _asked(query)
    found = [asked.matches(db, stand, expression)] if expression is not None else []
    return asked.all_in(db, stand, rest, [*found, *_filtered(db, stand, query)])


def _streamed(db: sqlite3.Connection, query: Query, expression: str | None) -> Iterator[int]:
    for where, order in halves(query):
        if expression is None:
            rows = db.execute(f"SELECT event_id FROM event_keys WHERE {where} ORDER BY {order}")
        else:
            where, order = (part.replace("date_order", "rowid") for part in (where, order))
            asking = f"SELECT {EVENT_OF_ROW} FROM events_fts WHERE events_fts MATCH ? AND {where} ORDER BY {order}"
            rows = db.execute(asking, [expression])
        yield from (row[0] for row in rows)


def _asked(query: Query) -> tuple[str | None, list[Node]]:
    """What of text and conditions the full-text index can answer, and the rest."""
    expression, rest = asked.split(parse(query.text))
    return expression, [*rest, *map(node_of, query.conditions)]


def _filtered(db: sqlite3.Connection, stand: Stand, query: Query) -> Iterator[Events]:
    for sql, values in _parts(query):
        yield stand.events(db, sql, values)


def _parts(query: Query) -> Iterator[tuple[str, list[Value]]]:
    for person in query.people:
        yield (
            "SELECT event_id AS id FROM appearances WHERE person_id IN (SELECT id FROM people WHERE "
            "coalesce(shown_as, id) = (SELECT coalesce(shown_as, id) FROM people WHERE id = ?))",
            [person],
        )
    if query.days is not None:
        first, last = (days(day.year, day.month, day.day) for day in query.days)
        # A day's last event is before the first of the next number, which need not be a day.
        yield (
            f"SELECT date_order & {EVENT_BITS} AS id FROM event_keys WHERE date_order >= ? AND date_order < ?",
            [first, last + UNDATED],
        )
