"""What pictures of many events are made of: for `Library.overview`, which hands these functions what they read from.

What all pictures of one state of the library have in common (the day of each event, its people) is kept on the shelf.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, compress, groupby
from operator import itemgetter

from eventbrowser.library import searching
from eventbrowser.library.events import Events
from eventbrowser.library.search_index import ID_BITS, UNDATED
from eventbrowser.library.shelf import Stand
from eventbrowser.model.conditions import without_group
from eventbrowser.model.overview import Body, DayCounts, Guest, Meeting, Network, TopicYears
from eventbrowser.model.query import Group, Query

MOST_PEOPLE, MOST_MEETINGS, MOST_BODIES = 500, 2000, 60
MOST_TOPICS, MOST_YEARS = 15, 16
_DAYS_OF_YEAR, _DAYS_OF_MONTH = 372, 31
_IDS_AT_ONCE = 10_000
"""Of so many ids rows are read, or days counted, at once: no other thread of the program runs meanwhile."""


def day_counts(db: sqlite3.Connection, stand: Stand, query: Query) -> DayCounts:
    """The days of the events that answer a query, whatever it asks of days."""
    among = searching.answering(db, stand, replace(query, days=None))
    days, flags = _days(db, stand), among.flags()
    counted: Counter[int] = Counter()
    for first in range(0, len(days), _IDS_AT_ONCE):
        counted.update(compress(days[first : first + _IDS_AT_ONCE], flags[first : first + _IDS_AT_ONCE]))
    undated = counted.pop(0, 0)
    return DayCounts({_day(number): counted[number] for number in sorted(counted)}, undated)


def _day(number: int) -> date:
    # The numbers of `search_index.days`: each month has 31 and each year twelve of those.
    year, rest = divmod(number - _DAYS_OF_MONTH - 1, _DAYS_OF_YEAR)
    month, day = divmod(rest, _DAYS_OF_MONTH)
    return date(year, month + 1, day + 1)


def _days(db: sqlite3.Connection, stand: Stand) -> array[int]:
    """For each id the number of the event's day; 0 where it has none."""

    def read() -> array[int]:
        column = array("I", [0]) * stand.size
        for (order,) in db.execute("SELECT date_order FROM event_keys WHERE date_order >= ?", [UNDATED]):
            column[order & (UNDATED - 1)] = order >> ID_BITS
        return column

    return stand.once("overview", "days", read, array)


def topic_years(db: sqlite3.Connection, stand: Stand, query: Query) -> TopicYears:
    """The topics of the events that answer a query, whatever it asks of topics."""
    among = searching.answering(db, stand, replace(query, conditions=without_group(query.conditions, Group.TOPICS)))
    days = _days(db, stand)
    found = {_day(number).year for number in set(compress(days, among.flags())) if number}
    years = tuple(range(max(min(found), max(found) - MOST_YEARS + 1), max(found) + 1)) if found else ()
    bits = among.as_bits()
    of_year = [_year_bits(db, stand, year) & bits for year in years]
    rows = []
    totals = {}
    for slug, events in _topics(db, stand):
        total = (events & bits).bit_count()
        if total:
            totals[slug] = total
            rows.append((slug, tuple((events & year).bit_count() for year in of_year)))
    rows.sort(key=lambda row: (-totals[row[0]], row[0]))
    return TopicYears(years, tuple(rows[:MOST_TOPICS]), totals, bool(found) and min(found) < years[0])


def _year_bits(db: sqlite3.Connection, stand: Stand, year: int) -> int:
    return searching.answering(db, stand, Query(days=(date(year, 1, 1), date(year, 12, 31)))).as_bits()


def _topics(db: sqlite3.Connection, stand: Stand) -> tuple[tuple[str, int], ...]:
    """The events of each topic as bits."""

    def read() -> tuple[tuple[str, int], ...]:
        rows = db.execute(
            "SELECT t.slug, c.ids FROM (SELECT topic_id, json_group_array(event_id) AS ids FROM event_topics "
            "GROUP BY topic_id) c JOIN topics t ON t.id = c.topic_id"
        )
        return tuple((slug, Events.of(json.loads(ids), stand.size).as_bits()) for slug, ids in rows)

    return stand.once("overview", "topics", read, tuple)


@dataclass(frozen=True, slots=True)
class _Billed:
    """Who was at which event for which organisation, 0 for none: three columns, ordered by event."""

    events: array[int]
    people: array[int]
    bodies: array[int]

    def of(self, events: Events) -> _Billed:
        flags = events.flags()
        return self.picked(bytes(map(flags.__getitem__, self.events)))

    def picked(self, wanted: bytes) -> _Billed:
        return _Billed(*(array("I", compress(column, wanted)) for column in (self.events, self.people, self.bodies)))


def network(db: sqlite3.Connection, stand: Stand, query: Query) -> Network:
    """The people of the events that answer a query; those with most events, where there are very many."""
    billed = _billed(db, stand, searching.answering(db, stand, query))
    events = Counter(billed.people)
    # The most first, of equals the one known longest.
    first = sorted(events, key=lambda person: (-events[person], person))[:MOST_PEOPLE]
    chosen = frozenset(first)
    billed = billed.picked(bytes(map(chosen.__contains__, billed.people)))
    shared = Counter(_pairs(billed))
    strongest = sorted(shared, key=lambda pair: (-shared[pair], pair))[:MOST_MEETINGS]
    body_of = _body_of(billed)
    people = Counter(body_of.values())
    large = [body for body in sorted(people, key=lambda body: (-people[body], body)) if people[body] > 1]
    return Network(
        tuple(_guests(db, first, events, body_of)),
        tuple(_bodies(db, large[:MOST_BODIES], people)),
        tuple(Meeting(*pair, shared[pair]) for pair in strongest),
        len(events),
        len(shared),
    )


def _pairs(billed: _Billed) -> Iterator[tuple[int, int]]:
    rows = zip(billed.events, billed.people, strict=True)
    for _event, group in groupby(rows, key=itemgetter(0)):
        yield from combinations(sorted(person for _same, person in group), 2)


def _body_of(billed: _Billed) -> dict[int, int]:
    """The organisation each person was most often billed for."""
    found: dict[int, int] = {}
    counted = Counter(zip(billed.people, billed.bodies, strict=True))
    for (person, body), _number in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
        if body:
            found.setdefault(person, body)
    return found


def _billed(db: sqlite3.Connection, stand: Stand, events: Events) -> _Billed:
    if events.few is not None:
        ids = json.dumps(sorted(events.few))
        return _read_billed([db.execute(_BILLED.format("IN (SELECT value FROM json_each(?))"), [ids])])

    def read() -> _Billed:
        parts = range(0, stand.size, _IDS_AT_ONCE)
        asking = _BILLED.format("BETWEEN ? AND ?")
        return _read_billed(db.execute(asking, [first, first + _IDS_AT_ONCE - 1]) for first in parts)

    return stand.once("overview", "billed", read, _Billed).of(events)


_BILLED = """
SELECT json_group_array(event_id), json_group_array(person), json_group_array(body) FROM (
    SELECT a.event_id, coalesce(p.shown_as, p.id) AS person, max(coalesce(a.organisation_id, 0)) AS body
    FROM appearances a JOIN people p ON p.id = a.person_id WHERE a.event_id {}
    GROUP BY a.event_id, person ORDER BY a.event_id)
"""


def _read_billed(answers: Iterable[sqlite3.Cursor]) -> _Billed:
    billed = _Billed(array("I"), array("I"), array("I"))
    for answer in answers:
        columns = answer.fetchone()
        for column, numbers in zip((billed.events, billed.people, billed.bodies), columns, strict=True):
            column.extend(json.loads(numbers))
    return billed


def _guests(
    db: sqlite3.Connection, people: list[int], events: Counter[int], body_of: dict[int, int]
) -> Iterator[Guest]:
    wanted = json.dumps(people)
    shown = dict(db.execute("SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?))", [wanted]))
    for person in people:
        yield Guest(person, shown[person], events[person], body_of.get(person))


def _bodies(db: sqlite3.Connection, bodies: list[int], people: Counter[int]) -> Iterator[Body]:
    asking = "SELECT id, name FROM organisations WHERE id IN (SELECT value FROM json_each(?))"
    names = dict(db.execute(asking, [json.dumps(bodies)]))
    for body in bodies:
        yield Body(body, names[body], people[body])
