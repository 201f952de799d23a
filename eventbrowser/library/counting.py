"""How many of some events each topic, heading of topics, year, country, city, kind, host and speaker has."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import compress, groupby
from operator import itemgetter

from eventbrowser.library.events import Events
from eventbrowser.library.search_index import EVENT_BITS, days
from eventbrowser.library.shelf import Stand, numbers_of
from eventbrowser.model.query import Group

_SHARE = 64
"""A value is common that has more events than one in so many: as bits these need the least room and time."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A group's values with their events.

    `common` values have theirs as bits, of `size` each. Of `rare` ones `column` tells for each id the place of the
    first that the event has, 0 for none; what an event has besides stands in pairs of an id and a place.
    """

    common: tuple[tuple[str, int], ...]
    rare: tuple[str, ...]
    column: array[int]
    more_ids: array[int]
    more_places: array[int]

    @classmethod
    def of(cls, values: Iterable[tuple[str, list[int]]], size: int) -> Facet:
        common: list[tuple[str, int]] = []
        rare = [""]
        column = array("I", [0]) * size
        ids, places = array("I"), array("I")
        for value, events in values:
            if len(events) * _SHARE > size:
                common.append((value, Events.of(events, size).as_bits()))
                continue
            for number in dict.fromkeys(events):
                if column[number]:
                    ids.append(number)
                    places.append(len(rare))
                else:
                    column[number] = len(rare)
            rare.append(value)
        return cls(tuple(common), tuple(rare), column if len(rare) > 1 else array("I"), ids, places)

    def values(self) -> Iterator[str]:
        yield from (value for value, _ in self.common)
        yield from self.rare[1:]

    def counts(self, events: Events) -> dict[str, int]:
        """How many of the events have each value; values without events are left out."""
        among, flags = events.as_bits(), events.flags() if self.column else b""
        places = Counter(compress(self.column, flags))
        places.update(compress(self.more_places, map(flags.__getitem__, self.more_ids)))
        del places[0]
        found: Counter[str] = Counter()
        for value, bits in self.common:
            found[value] += (bits & among).bit_count()
        for place, number in places.items():
            found[self.rare[place]] += number
        return {value: number for value, number in found.items() if number}


def facet(db: sqlite3.Connection, stand: Stand, group: Group) -> Facet:
    """The values of a group, read once for a state of the library."""
    return stand.once("facet", group, lambda: Facet.of(_READ[group](db), stand.size), Facet)


def _grouped(query: str) -> Callable[[sqlite3.Connection], Iterator[tuple[str, list[int]]]]:
    def read(db: sqlite3.Connection) -> Iterator[tuple[str, list[int]]]:
        for value, ids in db.execute(query):
            yield value, numbers_of(ids)

    return read


def _years(db: sqlite3.Connection) -> Iterator[tuple[str, list[int]]]:
    first, last = db.execute(
        "SELECT substr(min(start_date), 1, 4), substr(max(start_date), 1, 4) FROM events"
    ).fetchone()
    for year in range(int(first or 1), int(last or 0) + 1):
        span = (days(year, 1, 1), days(year + 1, 1, 1))
        row = db.execute(
            f"SELECT json_group_array(date_order & {EVENT_BITS}) FROM event_keys WHERE date_order >= ? "
            "AND date_order < ?",
            span,
        ).fetchone()
        yield str(year), numbers_of(row[0])


def _speakers(db: sqlite3.Connection) -> Iterator[tuple[str, list[int]]]:
    rows = db.execute(
        "SELECT q.id, q.name, c.ids FROM (SELECT person_id, json_group_array(event_id) AS ids FROM appearances "
        "INDEXED BY appearances_by_person GROUP BY person_id) c JOIN people p ON p.id = c.person_id "
        "JOIN people q ON q.id = coalesce(p.shown_as, p.id) ORDER BY q.id"
    )
    for (_, name), records in groupby(rows, key=itemgetter(0, 1)):
        yield name, [event for _, _, ids in records for event in numbers_of(ids)]


_READ: dict[Group, Callable[[sqlite3.Connection], Iterator[tuple[str, list[int]]]]] = {
    Group.TOPICS: _grouped(
        "SELECT t.slug, c.ids FROM (SELECT topic_id, json_group_array(event_id) AS ids FROM event_topics "
        "GROUP BY topic_id) c JOIN topics t ON t.id = c.topic_id"
    ),
    Group.HEADINGS: _grouped(
        "SELECT t.heading, json_group_array(l.event_id) FROM event_topics l JOIN topics t ON t.id = l.topic_id "
        "GROUP BY t.heading"
    ),
    Group.YEARS: _years,
    Group.COUNTRIES: _grouped(
        "SELECT country, json_group_array(id) FROM events WHERE country IS NOT NULL GROUP BY country"
    ),
    Group.CITIES: _grouped(
        "SELECT (SELECT city FROM events WHERE id = c.newest), c.ids FROM (SELECT "
        f"max(date_order) & {EVENT_BITS} AS newest, json_group_array(date_order & {EVENT_BITS}) AS ids "
        "FROM event_keys WHERE city IS NOT NULL GROUP BY city) c"
    ),
    Group.KINDS: _grouped(f"SELECT kind, json_group_array(date_order & {EVENT_BITS}) FROM event_keys GROUP BY kind"),
    Group.HOSTS: _grouped(
        "SELECT o.name, c.ids FROM (SELECT organisation_id, json_group_array(event_id) AS ids "
        "FROM event_organisations INDEXED BY event_organisations_by_organisation WHERE role = 'host' "
        "GROUP BY organisation_id) c JOIN organisations o ON o.id = c.organisation_id"
    ),
    Group.SPEAKERS: _speakers,
}
