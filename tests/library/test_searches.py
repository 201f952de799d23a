"""Searches that were given a name, and the one language of filters and search line."""

from __future__ import annotations

from datetime import date

import pytest

from eventbrowser.library import Library, unarchive
from eventbrowser.model.conditions import Choice, choose, line_of, query_of
from eventbrowser.model.query import Condition, Group, Query, Value
from tests.library.drafts import TOPICS, draft_of, keep, seminar

WATER, TRADE = frozenset({Value(Group.TOPICS, "water")}), frozenset({Value(Group.TOPICS, "trade")})
YEAR, BEFORE = frozenset({Value(Group.YEARS, "2025")}), frozenset({Value(Group.YEARS, "2024")})
LODZ, POLAND = frozenset({Value(Group.CITIES, "Łódź")}), frozenset({Value(Group.COUNTRIES, "Poland")})


def chosen(*steps):
    now = ()
    for values, choice in steps:
        now = choose(now, values, choice)
    return [(("-" if each.negated else "") + "|".join(sorted(value.name for value in each.any_of))) for each in now]


@pytest.mark.parametrize(
    ("steps", "then"),
    [
        ([(WATER, Choice.ONLY), (TRADE, Choice.ONLY)], ["trade"]),
        ([(WATER, Choice.ONLY), (WATER, Choice.ONLY)], []),
        ([(WATER, Choice.ONLY), (YEAR, Choice.ONLY)], ["water", "2025"]),
        ([(WATER, Choice.ONLY), (TRADE, Choice.ALSO)], ["water", "trade"]),
        ([(WATER, Choice.ONLY), (TRADE, Choice.ALSO), (WATER, Choice.ALSO)], ["trade"]),
        ([(WATER, Choice.ONLY), (TRADE, Choice.OR)], ["trade|water"]),
        ([(WATER, Choice.ONLY), (TRADE, Choice.OR), (WATER, Choice.OR)], ["trade"]),
        ([(WATER, Choice.NOT), (TRADE, Choice.NOT)], ["-water", "-trade"]),
        ([(WATER, Choice.NOT), (WATER, Choice.NOT)], []),
        ([(WATER, Choice.NOT), (WATER, Choice.ALSO)], ["water"]),
        ([(WATER, Choice.ONLY), (TRADE, Choice.OR), (WATER, Choice.NOT)], ["trade", "-water"]),
        ([(YEAR, Choice.ONLY), (BEFORE, Choice.ALSO)], ["2024|2025"]),
        ([(POLAND, Choice.ONLY), (LODZ, Choice.OR)], ["Poland|Łódź"]),
        ([(POLAND, Choice.ONLY), (LODZ, Choice.ONLY)], ["Łódź"]),
    ],
)
def test_choices_join_as_the_person_means_them(steps, then):
    assert chosen(*steps) == then


def test_a_query_is_one_line_and_the_line_is_the_query():
    query = Query(
        text='chohan -"old water"',
        conditions=(
            Condition.of(Group.TOPICS, "water"),
            Condition.of(Group.HOSTS, "Unity House", "CAPS"),
            Condition(LODZ | POLAND, negated=True),
            Condition.of(Group.KINDS, "book launch", negated=True),
        ),
        days=(date(2024, 1, 1), date(2024, 12, 31)),
    )
    line = 'topic:="water" (host:="CAPS" OR host:="Unity House") -(city:="Łódź" OR country:="Poland") '
    assert line_of(query) == f'{line}-kind:="book launch" after:2024-01-01 before:2025-01-01 {query.text}'
    assert query_of(line_of(query)) == query
    assert query_of(line_of(Query(text="a OR b"), people=["Ann Lee"])) == Query(
        text="a OR b", conditions=(Condition.of(Group.SPEAKERS, "Ann Lee"),)
    )
    assert query_of('(host:="CAPS" OR topic:="water")').conditions == (), "of two groups, it stays as typed"


def test_saved_searches_are_steps_and_travel_with_the_library(library, tmp_path):
    keep(library, draft_of(seminar()))
    library.searches.save("Water", 'topic:="water"')
    library.searches.save("after rain", "rain")
    assert [(each.name, each.events) for each in library.searches.all()] == [("after rain", 0), ("Water", 1)]
    library.searches.rename(library.searches.all()[1].id, "Rivers")
    library.searches.save("Rivers", "speaker:bello")
    assert [(each.name, each.line) for each in library.searches.all()] == [
        ("after rain", "rain"),
        ("Rivers", "speaker:bello"),
    ]
    library.searches.delete(library.searches.all()[0].id)
    assert library.undo_label() == "Deletion of search “after rain”"
    library.undo()
    library.undo()
    assert [each.line for each in library.searches.all()] == ["rain", 'topic:="water"']
    library.archive(tmp_path / "all.zip")
    unarchive.read(tmp_path / "all.zip", tmp_path / "elsewhere", TOPICS)
    with Library.open(tmp_path / "elsewhere", TOPICS) as there:
        assert there.searches.all() == library.searches.all()
    assert library.back_up() is not None
