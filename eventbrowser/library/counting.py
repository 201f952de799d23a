"""How many of some events each topic, year, country, city, kind and host has."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import compress

from eventbrowser.library.events import Events
from eventbrowser.library.search_index import EVENT_BITS, days
from eventbrowser.library.shelf import Stand

_BITS_OF_AN_ID = 32


class Group(StrEnum):
    """What events are counted by."""

    TOPICS = "topics"
    YEARS = "years"
    COUNTRIES = "countries"
    CITIES = "cities"
    KINDS = "kinds"
    HOSTS = "hosts"


@dataclass(frozen=True, slots=True)
class Facet:
    """A group's values with their events: as bits where these are many, else as pairs of an id and a value's place."""

    common: tuple[tuple[str, int], ...]
    rare: tuple[str, ...]
    rare_ids: array[int]
    rare_places: array[int]

    @classmethod
    def of(cls, values: Iterable[tuple[str, list[int]]], size: int) -> Facet:
        common: list[tuple[str, int]] = []
        rare: list[str] = []
        ids, places = array("I"), array("I")
        for value, events in values:
            if len(events) * _BITS_OF_AN_ID > size:
                common.append((value, Events.of(events, size).as_bits()))
                continue
            once = dict.fromkeys(events)
            ids.extend(once)
            places.extend([len(rare)] * len(once))
            rare.append(value)
        return cls(tuple(common), tuple(rare), ids, places)

    def counts(self, events: Events | None) -> dict[str, int]:
        """Events per value among `events`, of all where that is None; values without events are left out."""
        found: Counter[str] = Counter()
        if events is None:
            places = Counter(self.rare_places)
            for value, bits in self.common:
                found[value] += bits.bit_count()
        else:
            among, flags = events.as_bits(), events.flags() if self.rare else b""
            places = Counter(compress(self.rare_places, map(flags.__getitem__, self.rare_ids)))
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
            yield value, json.loads(ids)

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
        yield str(year), json.loads(row[0])


_READ: dict[Group, Callable[[sqlite3.Connection], Iterator[tuple[str, list[int]]]]] = {
    Group.TOPICS: _grouped(
        "SELECT t.slug, c.ids FROM (SELECT topic_id, json_group_array(event_id) AS ids FROM event_topics "
        "GROUP BY topic_id) c JOIN topics t ON t.id = c.topic_id"
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
}
