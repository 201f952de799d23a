"""The values of a group with their events, made so that those with most events are found without counting the others.

A value that many events have (`Kept`) stands with them, as bits where they are very many. Unless all are such, each
event also tells its values (`Links`). So few events are counted by their values, and many by the values with
most events, until no other can have more.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import chain, compress, count, islice

from eventbrowser.library.events import Events

_SHARE = 64
"""A value is very common that has more events than one in so many: as bits these need the least room and time."""

FEW = 8000
"""So many events are counted by their values at once,"""

_SPARSE = 33
"""and one of so many: of these no value has enough to leave the rare ones out."""

_PIECE = 5000
"""Events that are counted in one go, in which no other thread of the program runs."""


_MOST_NEWER = 5000
"""Where more events have changed, a group's values are made anew."""


class Chosen:
    """Events that are to be counted; what every group needs of them is made once."""

    def __init__(self, events: Events, *, all_there_are: bool = False) -> None:
        self.events = events
        self.all_there_are = all_there_are

    def __len__(self) -> int:
        return self._number

    @cached_property
    def _number(self) -> int:
        return len(self.events)

    @cached_property
    def bits(self) -> int:
        return self.events.as_bits()

    @cached_property
    def flags(self) -> bytes:
        return self.events.flags()

    def ids(self) -> Iterator[int]:
        return iter(self.events.few) if self.events.few is not None else compress(count(), self.flags)


@dataclass(frozen=True, slots=True)
class Kept:
    """A value by its place, with its events; of very common ones as bits."""

    place: int
    total: int
    bits: int = 0
    ids: array[int] | None = None

    @classmethod
    def common(cls, place: int, bits: int) -> Kept:
        return cls(place, bits.bit_count(), bits)

    @classmethod
    def of(cls, place: int, ids: Iterable[int]) -> Kept:
        each = array("I", dict.fromkeys(ids))
        return cls(place, len(each), ids=each)

    def after(self, changed: int, values: Collection[int], events: Iterable[int]) -> Kept:
        """Of the events `values`, which are the bits `changed`, just these have the value."""
        if self.ids is None:
            return Kept.common(self.place, self.bits & ~changed | sum(1 << event for event in events))
        left = array("I", (event for event in self.ids if event not in values))
        left.extend(events)
        return Kept(self.place, len(left), ids=left)

    def among(self, chosen: Chosen) -> int:
        if chosen.all_there_are:
            return self.total
        if self.ids is None:
            return (self.bits & chosen.bits).bit_count()
        return sum(map(chosen.flags.__getitem__, self.ids))


def is_common(number: int, size: int) -> bool:
    return number * _SHARE > size


@dataclass(frozen=True, slots=True)
class Links:
    """The places of an event's values: those of event n are `places[starts[n]:starts[n + 1]]`, or what `newer` says."""

    starts: array[int]
    places: array[int]
    newer: Mapping[int, tuple[int, ...]]

    def of(self, event: int) -> tuple[int, ...]:
        newer = self.newer.get(event)
        if newer is not None or event + 1 >= len(self.starts):
            return newer or ()
        return tuple(self.places[self.starts[event] : self.starts[event + 1]])

    def counted(self, chosen: Chosen) -> Counter[int]:
        found: Counter[int] = Counter()
        ids = chosen.ids()
        if self.newer:
            changed = [number for number in self.newer if chosen.events.has()(number)]
            found.update(chain.from_iterable(self.newer[number] for number in changed))
            ids = (number for number in ids if number not in self.newer)
        start, place = self.starts.__getitem__, self.places.__getitem__
        while piece := [*islice(ids, _PIECE)]:
            spans = map(slice, map(start, piece), map(start, [number + 1 for number in piece]))
            found.update(chain.from_iterable(map(place, spans)))
        return found


@dataclass(frozen=True, slots=True)
class Facet:
    """A group's values; `ranked` has the most common first, and no value besides has more events than `rare`."""

    ranked: tuple[Kept, ...]
    rare: int = 0
    links: Links | None = None

    def counts(self, chosen: Chosen, most: int | None) -> tuple[dict[int, int], bool]:
        """How many of the events have each value, by place, and whether these are all values that any of them has.

        With `most` at least so many of those with most events are told, and whatever has as many as the last.
        """
        if self.links is None:
            return {each.place: each.among(chosen) for each in self.ranked}, True
        many = len(chosen) > max(FEW, chosen.events.size // _SPARSE)
        if most is not None and many:
            found = self._best(chosen, most)
            if found is not None:
                return found, False
        if most is None and not self.rare and many:
            return {each.place: each.among(chosen) for each in self.ranked}, True
        return dict(self.links.counted(chosen)), True

    def after(self, values: Mapping[int, tuple[int, ...]]) -> Facet | None:
        """With these events having just these values; None where a new value cannot be told."""
        changed = sum(1 << event for event in values)
        events_of: dict[int, list[int]] = {}
        for event, places in values.items():
            for place in places:
                events_of.setdefault(place, []).append(event)
        old = () if self.links is None else chain.from_iterable(map(self.links.of, values))
        touched = {*old, *events_of}
        ranked = [
            each.after(changed, values, events_of.pop(each.place, []))
            if each.ids is None or each.place in touched
            else each
            for each in self.ranked
        ]
        ranked.sort(key=lambda each: -each.total)
        if self.links is None:
            return Facet(tuple(ranked)) if not events_of else None
        rare = self.rare + max(map(len, events_of.values()), default=0)
        links = Links(self.links.starts, self.links.places, {**self.links.newer, **values})
        return Facet(tuple(ranked), rare, links) if len(links.newer) <= _MOST_NEWER else None

    def _best(self, chosen: Chosen, most: int) -> dict[int, int] | None:
        """None where a value that is not kept may be among the best."""
        found: dict[int, int] = {}
        least = 0
        for seen, each in enumerate(self.ranked):
            if seen and not seen % most:
                least = nlargest(most, found.values())[-1]
                if seen >= 4 * most and least <= self.rare:
                    return None
            if each.total < least:
                return found
            found[each.place] = each.among(chosen)
        enough = len(found) >= most and nlargest(most, found.values())[-1] > self.rare
        return found if enough else None
