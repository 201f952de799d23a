"""What is asked of the library."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SortKey(StrEnum):
    """A column of the event list that it can be ordered by."""

    DATE = "date"
    TITLE = "title"
    KIND = "kind"
    CITY = "city"
    HOST = "host"
    SPEAKERS = "speakers"


class Group(StrEnum):
    """What events are counted by; the values are the fields of `FacetCounts`."""

    TOPICS = "topics"
    HEADINGS = "headings"
    YEARS = "years"
    COUNTRIES = "countries"
    CITIES = "cities"
    KINDS = "kinds"
    HOSTS = "hosts"
    SPEAKERS = "speakers"
    COLLECTIONS = "collections"

    @property
    def whole(self) -> Group:
        """The group that this one is a part of, as cities are of countries; else itself."""
        return {Group.CITIES: Group.COUNTRIES, Group.HEADINGS: Group.TOPICS}.get(self, self)


SINGLE = frozenset({Group.YEARS, Group.COUNTRIES, Group.CITIES, Group.KINDS})
"""Groups of which an event has one value at most."""


@dataclass(frozen=True, slots=True, order=True)
class Value:
    """A value of a group, by which events are filtered: a topic's slug, a year's figures, a name."""

    group: Group
    name: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One of these values, all of one whole group, belongs to the event; none of them where it is negated."""

    any_of: frozenset[Value]
    negated: bool = False

    @classmethod
    def of(cls, group: Group, *names: str, negated: bool = False) -> Condition:
        return cls(frozenset(Value(group, name) for name in names), negated)

    @property
    def group(self) -> Group:
        """The whole group that it asks about."""
        return next(iter(self.any_of)).group.whole


@dataclass(frozen=True, slots=True)
class Query:
    """Which events, in what order; the empty query asks for all, newest first.

    `text` is what a person typed: every word must occur, the last one as a beginning. All of `conditions` must hold.
    `person` and `companion` are the ids of people who both took part. `days` are the first and the last on which it may
    begin.
    """

    text: str = ""
    conditions: tuple[Condition, ...] = ()
    person: int | None = None
    companion: int | None = None
    days: tuple[date, date] | None = None
    sort: SortKey = SortKey.DATE
    descending: bool = True

    @property
    def people(self) -> tuple[int, ...]:
        """The ids of those who took part."""
        return tuple(each for each in (self.person, self.companion) if each is not None)
