"""What the pictures ask the library, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eventbrowser.model.overview import DayCounts, Network, TopicYears
from eventbrowser.model.query import Group, Query
from eventbrowser.model.records import FacetCounts
from eventbrowser.progress import Progress

if TYPE_CHECKING:
    from eventbrowser.library import Library


@dataclass(frozen=True, slots=True)
class Charted:
    """What the charts show of the events that answer a query."""

    query: Query
    topics: TopicYears
    counts: FacetCounts


def day_counts(query: Query) -> Callable[[Library, Progress], tuple[Query, DayCounts]]:
    """On which days are the events that answer, were no days asked for?"""

    def question(library: Library, _progress: Progress) -> tuple[Query, DayCounts]:
        from eventbrowser.library import overview

        return query, library.overview(overview.day_counts, query)

    return question


def charted(query: Query) -> Callable[[Library, Progress], Charted]:
    """Which topics, hosts and places have the events that answer?"""

    def question(library: Library, progress: Progress) -> Charted:
        from eventbrowser.library import overview

        topics = library.overview(overview.topic_years, query)
        progress(1, 2)
        return Charted(query, topics, library.counts(query, (Group.HOSTS, Group.CITIES, Group.COUNTRIES)))

    return question


def network(query: Query) -> Callable[[Library, Progress], Network]:
    """Who met whom at the events that answer?"""

    def question(library: Library, _progress: Progress) -> Network:
        from eventbrowser.library import overview

        return library.overview(overview.network, query)

    return question
