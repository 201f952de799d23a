"""What can be drawn of many events: when they were, what about, and who met whom. Counts and ids, no pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many events begin on each day that has any, in the order of the days."""

    days: Mapping[date, int]
    undated: int


@dataclass(frozen=True, slots=True)
class TopicYears:
    """Events of each topic in each of some years that follow one another; topics by slug, most events first.

    The total of a topic also counts events of other years and without a date. `cut` tells that earlier years are left
    out.
    """

    years: tuple[int, ...]
    topics: tuple[tuple[str, tuple[int, ...]], ...]
    totals: Mapping[str, int]
    cut: bool


@dataclass(frozen=True, slots=True)
class Guest:
    """A person with their number of events; `body` is the id of the organisation they were most often billed for."""

    id: int
    name: str
    events: int
    body: int | None


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation for which several of the people spoke."""

    id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two people, by id, and how many events they shared."""

    one: int
    other: int
    events: int


@dataclass(frozen=True, slots=True)
class Network:
    """People with most events first, the meetings between them, most shared events first, and their organisations.

    `all_people` and `all_meetings` are how many there are where only the first are given.
    """

    people: tuple[Guest, ...]
    bodies: tuple[Body, ...]
    meetings: tuple[Meeting, ...]
    all_people: int
    all_meetings: int
