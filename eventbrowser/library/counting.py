"""How many of some events each collection, topic, heading, year, country, city, kind, host and speaker has."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from heapq import nlargest
from itertools import accumulate, islice, repeat
from operator import lshift, or_

from eventbrowser.library.changed import Changed
from eventbrowser.library.events import Flags
from eventbrowser.library.facets import Chosen, Facet, Kept, Links, is_common
from eventbrowser.library.search_index import UNDATED, YEAR_OF_ORDER
from eventbrowser.library.shelf import Stand, pieces_of
from eventbrowser.model.names import fold
from eventbrowser.model.query import Group

_IDS_AT_ONCE = 1000
"""Of so many ids the values are read at once: turning JSON into numbers holds up every other thread."""

_PLACE_BITS = 32
"""A place of a value needs no more."""

_SMALL = 1 << 16
"""Places below need half the room."""

_LABELS_AT_MOST = 200
"""Of very many values only so many of those with most events get a label."""

_COUNTRY_AFTER = "\n"

Key = str | int


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a group's values stand: SQL for `event_id` and `key` of all, and for the label of each of some keys.

    Keys that are numbers are their own places. `same` gives the keys that stand for one value, as JSON arrays,
    where several rows of `table` have one name.
    """

    pairs: str
    labels: str = "SELECT value, value FROM json_each(?)"
    same: str = ""
    numbers: bool = False
    table: str = ""


_SAME_NAME = "SELECT json_group_array(id) FROM {} GROUP BY {} HAVING count(*) > 1"
_SOURCES = {
    Group.TOPICS: _Source(
        "SELECT event_id, topic_id AS key FROM event_topics",
        "SELECT id, slug FROM topics WHERE id IN (SELECT value FROM json_each(?))",
        numbers=True,
    ),
    Group.HEADINGS: _Source(
        "SELECT event_id, topic_id AS key FROM event_topics",
        "SELECT id, heading FROM topics WHERE id IN (SELECT value FROM json_each(?))",
        same=_SAME_NAME.format("topics", "heading"),
        numbers=True,
    ),
    Group.YEARS: _Source(
        f"SELECT event_id, {YEAR_OF_ORDER} AS key FROM event_keys WHERE date_order >= {UNDATED}",
        numbers=True,
    ),
    Group.COUNTRIES: _Source("SELECT id AS event_id, country AS key FROM events WHERE country IS NOT NULL"),
    Group.CITIES: _Source(
        "SELECT event_id, city AS key FROM event_keys WHERE city IS NOT NULL",
        "SELECT value, (SELECT city FROM events WHERE id = (SELECT event_id FROM event_keys "
        "WHERE city = value ORDER BY date_order DESC LIMIT 1)) FROM json_each(?)",
    ),
    Group.KINDS: _Source("SELECT event_id, kind AS key FROM event_keys"),
    Group.HOSTS: _Source(
        "SELECT event_id, organisation_id AS key FROM event_organisations WHERE role = 'host'",
        "SELECT id, name FROM organisations WHERE id IN (SELECT value FROM json_each(?))",
        same=_SAME_NAME.format("organisations", "name"),
        numbers=True,
        table="organisations",
    ),
    Group.COLLECTIONS: _Source(
        "SELECT event_id, collection_id AS key FROM collection_events",
        "SELECT id, name FROM collections WHERE id IN (SELECT value FROM json_each(?))",
        numbers=True,
    ),
    Group.SPEAKERS: _Source(
        "SELECT event_id, person_id AS key FROM appearances",
        "SELECT p.id, q.name FROM people p JOIN people q ON q.id = coalesce(p.shown_as, p.id) "
        "WHERE p.id IN (SELECT value FROM json_each(?))",
        same=_SAME_NAME.format(
            "people p",
            "CASE WHEN shown_as IS NULL THEN name ELSE (SELECT name FROM people WHERE id = p.shown_as) END",
        ),
        numbers=True,
        table="people",
    ),
}
_HOMES = _Source(
    f"SELECT id AS event_id, city || '{_COUNTRY_AFTER}' || country AS key FROM events "
    "WHERE city IS NOT NULL AND country IS NOT NULL"
)


class _Places:
    """A number for each key: itself, or its place among those known; one for all keys that stand for one value."""

    def __init__(self, source: _Source, same: Iterable[list[int]]) -> None:
        self.numbers = source.numbers
        self._first_of = array("I")
        for keys in same:
            self._first_of.extend(range(len(self._first_of), max(keys) + 1))
            for key in keys:
                self._first_of[key] = min(keys)
        self._known: list[str] = []
        self._place_of: dict[str, int] = {}

    def of(self, key: Key) -> int:
        if isinstance(key, int):
            return self._first_of[key] if key < len(self._first_of) else key
        place = self._place_of.setdefault(key, len(self._known))
        if place == len(self._known):
            self._known.append(key)
        return place

    def all_of(self, keys: list[Key]) -> Iterable[int]:
        if self.numbers and keys and int(max(keys)) < len(self._first_of):
            return map(self._first_of.__getitem__, keys)  # type: ignore[arg-type]
        return map(self.of, keys)

    def __len__(self) -> int:
        return len(self._known)

    def key(self, place: int) -> Key:
        return place if self.numbers else self._known[place]

    def keys(self, places: Collection[int]) -> list[Key]:
        """All keys that stand for these values."""
        if not self.numbers:
            return [key for place, key in enumerate(self._known) if place in places]
        others = (place for place in places if place >= len(self._first_of))
        return [*(key for key, place in enumerate(self._first_of) if place in places), *others]


@dataclass(frozen=True, slots=True)
class Counted:
    """A group's values and what they are called by."""

    source: _Source
    places: _Places
    facet: Facet

    def counts(self, db: sqlite3.Connection, chosen: Chosen, most: int | None) -> tuple[dict[str, int], int | None]:
        """By label; and how many values there are, None where that is not known. See `Facet.counts`."""
        every, whole = self.facet.counts(chosen, most)
        found = {place: events for place, events in every.items() if events}
        number = len(found) if whole else None
        if most is not None and len(found) > _LABELS_AT_MOST:
            least = nlargest(most, found.values())[-1]
            best = sorted((place for place in found if found[place] >= least), key=lambda place: (-found[place], place))
            found = {place: found[place] for place in best[:_LABELS_AT_MOST]}
        labels = self.labels(db, found)
        return {labels[place]: events for place, events in found.items()}, number

    def after(self, db: sqlite3.Connection, changed: Changed, _size: int) -> Counted | None:
        if not changed.events and not changed.people and not changed.organisations:
            return self
        touched = {"people": changed.people, "organisations": changed.organisations}.get(self.source.table, frozenset())
        if touched and not self._stand_alone(db, touched):
            return None
        values: dict[int, dict[int, None]] = {event: {} for event in changed.events}
        rows = db.execute(
            f"SELECT event_id, key FROM ({self.source.pairs}) WHERE event_id IN (SELECT value FROM json_each(?))",
            [json.dumps([*values])],
        )
        for event, key in rows:
            values[event][self.places.of(key)] = None
        facet = self.facet.after({event: tuple(places) for event, places in values.items()})
        return None if facet is None else Counted(self.source, self.places, facet)

    def _stand_alone(self, db: sqlite3.Connection, keys: frozenset[int]) -> bool:
        """Whether no other key stood or stands for the same value as one of these."""
        if any(self.places.of(key) != key for key in keys) or len(self.places.keys(keys)) > len(keys):
            return False
        merged = " AND shown_as IS NULL" if self.source.table == "people" else ""
        there, named = db.execute(
            f"WITH touched AS (SELECT * FROM {self.source.table} WHERE id IN (SELECT value FROM json_each(?))) "
            f"SELECT (SELECT count(*) FROM touched), (SELECT count(*) FROM {self.source.table} "
            f"WHERE name IN (SELECT name FROM touched){merged})",
            [json.dumps([*keys])],
        ).fetchone()
        return bool(there == named)

    def labels(self, db: sqlite3.Connection, places: Iterable[int]) -> dict[int, str]:
        place_of = {self.places.key(place): place for place in places}
        rows = db.execute(self.source.labels, [json.dumps([*place_of])])
        return {place_of[key]: str(label) for key, label in rows if label is not None}


def counted(db: sqlite3.Connection, stand: Stand, group: Group) -> Counted:
    """The values of a group, read once for a state of the library."""
    return stand.once("facet", group, lambda: _read(db, _SOURCES[group], stand.size), Counted)


def country_of(db: sqlite3.Connection, stand: Stand, everything: Chosen) -> dict[str, str]:
    """The country in which most events of a city are, by the city's name as it is counted."""

    def read() -> dict[str, str]:
        homes = stand.once("facet", "homes", lambda: _read(db, _HOMES, stand.size), Counted)
        found, _ = homes.facet.counts(everything, None)
        there = sorted((number, str(homes.places.key(place))) for place, number in found.items() if number)
        pairs = (key.split(_COUNTRY_AFTER) for _, key in there)
        cities = counted(db, stand, Group.CITIES)
        names = cities.labels(db, range(len(cities.places)))
        name_of = {cities.places.key(place): name for place, name in names.items()}
        return {name_of[fold(city)]: country for city, country in pairs if fold(city) in name_of}

    return stand.once("counts", "country of", read, dict)


def _read(db: sqlite3.Connection, source: _Source, size: int) -> Counted:
    same = (json.loads(keys) for (keys,) in db.execute(source.same)) if source.same else ()
    places = _Places(source, same)
    totals: Counter[int] = Counter()
    ids_of: dict[int, array[int]] = {}
    if source.table:
        for key, number in db.execute(f"SELECT key, count(*) FROM ({source.pairs}) GROUP BY key"):
            totals[places.of(key)] += number
    else:
        ids_of = _ids(db, source, places)
        totals.update({place: len(ids) for place, ids in ids_of.items()})
    ranked = sorted(totals, key=totals.__getitem__, reverse=True)
    room = accumulate(0 if is_common(totals[place], size) else totals[place] for place in ranked)
    best = ranked[: sum(taken <= size for taken in room)]
    if source.table:
        ids_of = _ids(db, source, places, best)
    kept = tuple(
        Kept.common(place, Flags.of(ids_of.pop(place), size))
        if is_common(totals[place], size)
        # Asked for last, a value's ids need not be twice in memory.
        else Kept.of(place, ids_of.pop(place))
        for place in best
    )
    if len(kept) == len(ranked) and all(each.ids is None for each in kept):
        return Counted(source, places, Facet(kept))
    rare = totals[ranked[len(kept)]] if len(kept) < len(ranked) else 0
    links = _links(db, source, places, array("H" if max(totals) < _SMALL else "I"), size)
    return Counted(source, places, Facet(kept, rare, links))


def _ids(
    db: sqlite3.Connection, source: _Source, places: _Places, wanted: Collection[int] | None = None
) -> dict[int, array[int]]:
    """The events of all values, or of those that are wanted."""
    where, keys = "", []
    if wanted is not None:
        where, keys = "WHERE key IN (SELECT value FROM json_each(?))", [json.dumps(places.keys(frozenset(wanted)))]
    found: defaultdict[int, array[int]] = defaultdict(partial(array, "I"))
    for key, ids in db.execute(
        f"SELECT key, json_group_array(event_id) FROM ({source.pairs}) {where} GROUP BY key", keys
    ):
        for piece in pieces_of(ids):
            found[places.of(key)].extend(piece)
    return found


def _links(db: sqlite3.Connection, source: _Source, places: _Places, linked: array[int], size: int) -> Links:
    starts = array("I", [0])
    for first in range(0, size, _IDS_AT_ONCE):
        after = min(size, first + _IDS_AT_ONCE)
        events, keys = (
            json.loads(numbers)
            for numbers in db.execute(
                "SELECT json_group_array(event_id), json_group_array(key) FROM (SELECT event_id, key "
                f"FROM ({source.pairs}) WHERE event_id >= ? AND event_id < ? ORDER BY event_id)",
                [first, after],
            ).fetchone()
        )
        found = [*places.all_of(keys)]
        # Numbers, since so many tuples would keep the collector of garbage busy.
        pairs = dict.fromkeys(map(or_, map(lshift, events, repeat(_PLACE_BITS)), found))
        if len(pairs) < len(found):
            events = [pair >> _PLACE_BITS for pair in pairs]
            found = [pair & (1 << _PLACE_BITS) - 1 for pair in pairs]
        number = Counter(events).get
        starts.extend(islice(accumulate(map(number, range(first, after), repeat(0)), initial=len(linked)), 1, None))
        linked.extend(found)
    return Links(starts, linked, {})
