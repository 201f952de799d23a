"""What pictures of the events are made of, held against the tables read plainly."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from eventbrowser.library import Library, events, overview
from eventbrowser.model.query import Condition, Group, Query
from tests.benchmarks.made_library import make


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "library"
    make(folder, 300)
    return folder


@pytest.fixture(params=["few", "many"])
def library(request: pytest.FixtureRequest, made: Path, monkeypatch: pytest.MonkeyPatch):
    """Sets of events are kept as ids, and as bits."""
    monkeypatch.setattr(events, "FEW", 2000 if request.param == "few" else 3)
    with Library.open(made) as opened:
        yield opened


def shown(library: Library, query: Query):
    return [library.event(number) for number in library.event_ids(query)]


def test_days_are_counted_whatever_days_are_asked_for(library):
    query = Query(text="city:islamabad", days=(date(2020, 1, 1), date(2020, 12, 31)))
    told = library.overview(overview.day_counts, query)
    found = shown(library, Query(text="city:islamabad"))
    assert told.days == Counter(event.start for event in found if event.start)
    assert list(told.days) == sorted(told.days)
    assert told.undated == sum(event.start is None for event in found)


def test_topics_are_counted_in_each_of_the_last_years(library):
    told = library.overview(
        overview.topic_years, Query(text="kind:seminar", conditions=(Condition.of(Group.TOPICS, "water"),))
    )
    found = shown(library, Query(text="kind:seminar"))
    assert told.years == tuple(range(told.years[0], told.years[-1] + 1))
    assert told.totals == Counter(slug for event in found for slug in event.topics)
    for slug, counts in told.topics:
        years = Counter(event.start.year for event in found if event.start and slug in event.topics)
        assert counts == tuple(years[year] for year in told.years)


def test_people_meet_at_the_events_they_share(library):
    told = library.overview(overview.network, Query(text="after:2015"))
    found = [{person.person_id for person in event.people} for event in shown(library, Query(text="after:2015"))]
    people = Counter(person for group in found for person in group)
    pairs = Counter(pair for group in found for pair in combinations(sorted(group), 2))
    assert {guest.id: guest.events for guest in told.people} == people
    assert [guest.events for guest in told.people] == sorted(people.values(), reverse=True)
    assert told.all_people == len(people)
    assert told.all_meetings == len(pairs)
    assert {(meeting.one, meeting.other): meeting.events for meeting in told.meetings}.items() <= pairs.items()


def test_of_very_many_people_those_with_most_events_are_given(library, monkeypatch):
    monkeypatch.setattr(overview, "MOST_PEOPLE", 10)
    monkeypatch.setattr(overview, "MOST_MEETINGS", 5)
    told = library.overview(overview.network, Query())
    whole = Counter(person.person_id for event in shown(library, Query()) for person in event.people)
    assert [guest.events for guest in told.people] == sorted(whole.values(), reverse=True)[:10]
    assert told.all_people == len(whole)
    assert len(told.meetings) == 5
    assert told.all_meetings > 5


def test_nothing_found_is_nothing_to_draw(library):
    query = Query(text="nosuchword")
    assert library.overview(overview.day_counts, query).days == {}
    assert library.overview(overview.topic_years, query).years == ()
    assert library.overview(overview.network, query).people == ()
