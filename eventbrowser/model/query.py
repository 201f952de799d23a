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
    YEARS = "years"
    COUNTRIES = "countries"
    CITIES = "cities"
    KINDS = "kinds"
    HOSTS = "hosts"


@dataclass(frozen=True, slots=True)
class Query:
    """Which events, in what order; the empty query asks for all, newest first.

    `text` is what a person typed: every word must occur, the last one as a beginning. `topics` are slugs of which an
    event must have at least one. `person` is a person's id. `days` are the first and the last on which it may begin.
    """

    text: str = ""
    topics: frozenset[str] = frozenset()
    person: int | None = None
    host: str | None = None
    city: str | None = None
    days: tuple[date, date] | None = None
    sort: SortKey = SortKey.DATE
    descending: bool = True
