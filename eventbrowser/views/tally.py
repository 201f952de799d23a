"""The counts as the filter pane shows them: a section per group, with the values that most events have.

Made beside the window, since there may be a hundred thousand hosts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from heapq import nsmallest

from eventbrowser.model.query import Group, Query, Value
from eventbrowser.model.records import FacetCounts
from eventbrowser.views.names import Names

Order = tuple[int, str]

SHOWN = 12
"""Values of a group that the pane shows, besides those in force."""

SECTIONS = (Group.COLLECTIONS, Group.TOPICS, Group.YEARS, Group.COUNTRIES, Group.KINDS, Group.HOSTS, Group.SPEAKERS)
"""The whole groups, in their order from the top."""

COUNTED = {
    Group.TOPICS: frozenset({Group.TOPICS, Group.HEADINGS}),
    Group.COUNTRIES: frozenset({Group.COUNTRIES, Group.CITIES}),
}
"""What must be counted for a section, where that is more than its own group."""


@dataclass(frozen=True, slots=True)
class Row:
    """A value, or several under a heading: its events, None where they were not counted, and the values below it."""

    values: frozenset[Value]
    text: str
    count: int | None
    below: tuple[Row, ...] = ()
    own: bool = False
    """Whether it is a topic that the person made."""


@dataclass(frozen=True, slots=True)
class Section:
    """A group's values; `all` is how many it has where not all are among the rows, else 0, and None if uncounted."""

    group: Group
    rows: tuple[Row, ...]
    all: int | None = 0


def counted_for(sections: Iterable[Group]) -> frozenset[Group]:
    """The groups that must be counted to show some sections."""
    return frozenset().union(*(COUNTED.get(group, {group}) for group in sections))


def sections(counts: FacetCounts, query: Query, names: Names, wanted: Iterable[Group]) -> tuple[Section, ...]:
    """The sections that are wanted, each with the values in force, whatever their number of events."""
    asked = {value for condition in query.conditions for value in condition.any_of}
    return tuple(_section(group, counts, asked, names) for group in SECTIONS if group in wanted)


def all_rows(group: Group, counts: FacetCounts, names: Names) -> list[Row]:
    """Every value of a section's group, most events first; years newest first, cities with their countries."""
    if group is Group.TOPICS:
        return [below for row in _topics(counts, names) for below in row.below]
    if group is Group.COUNTRIES:
        cities = (
            _row(Value(Group.CITIES, city), number, _placed(city, counts.country_of))
            for city, number in counts.cities.items()
        )
        return sorted([*_rows(Group.COUNTRIES, counts.countries, names), *cities], key=_most_first)
    return sorted(_rows(group, _counts_of(group, counts), names), key=_order(group))


def _section(group: Group, counts: FacetCounts, asked: set[Value], names: Names) -> Section:
    if group is Group.TOPICS:
        return Section(group, tuple(_topics(counts, names)))
    if group is Group.COUNTRIES:
        return _places(counts, asked, names)
    if group is Group.COLLECTIONS:
        return Section(group, tuple(_rows(group, counts.collections, names)))
    known = _counts_of(group, counts)
    missing = (value for value in asked if value.group is group and value.name not in known)
    rows = _top(
        [*_rows(group, known, names), *(_row(value, None, names.of_value(value)) for value in missing)],
        asked,
        _order(group),
    )
    if group in counts.cut:
        return Section(group, rows, counts.cut[group])
    return Section(group, rows, len(known) if len(rows) < len(known) else 0)


def _topics(counts: FacetCounts, names: Names) -> Iterator[Row]:
    for heading in names.headings:
        below = [
            replace(_row(Value(Group.TOPICS, slug), counts.topics.get(slug, 0), label), own=slug in names.own)
            for slug, label in names.topics.items()
            if Value(Group.TOPICS, slug) in heading.values
        ]
        yield Row(heading.values, heading.text, counts.headings.get(heading.name, 0), tuple(below))


def _places(counts: FacetCounts, asked: set[Value], names: Names) -> Section:
    cities: dict[str | None, list[Row]] = {}
    for city, number in counts.cities.items():
        cities.setdefault(counts.country_of.get(city), []).append(_row(Value(Group.CITIES, city), number, city))
    for value in asked:
        if value.group is Group.CITIES and value.name not in counts.cities:
            cities.setdefault(counts.country_of.get(value.name), []).append(_row(value, None, value.name))
    countries = [*_rows(Group.COUNTRIES, counts.countries, names)]
    known = {row.text for row in countries}
    named = {value.name for value in asked if value.group is Group.COUNTRIES} | {name for name in cities if name}
    countries += [_row(Value(Group.COUNTRIES, name), None, name) for name in sorted(named - known)]
    holding = asked | {
        Value(Group.COUNTRIES, country or "")
        for country, rows in cities.items()
        if any(row.values & asked for row in rows)
    }
    shown = _top(countries, holding, _most_first)
    rows = [Row(row.values, row.text, row.count, _top(cities.get(row.text, []), asked, _most_first)) for row in shown]
    # A city whose country nobody told stands among the countries.
    rows += _top(cities.get(None, []), asked, _most_first)
    number = len(counts.countries) + len(counts.cities)
    there = sum(1 + len(row.below) for row in rows if row.count)
    return Section(Group.COUNTRIES, tuple(rows), number if there < number else 0)


def _counts_of(group: Group, counts: FacetCounts) -> Mapping[str, int]:
    if group is Group.YEARS:
        return {str(year): number for year, number in counts.years.items()}
    return {Group.KINDS: counts.kinds, Group.HOSTS: counts.hosts, Group.SPEAKERS: counts.speakers}[group]


def _rows(group: Group, counts: Mapping[str, int], names: Names) -> Iterator[Row]:
    for name, number in counts.items():
        value = Value(group, name)
        yield _row(value, number, names.of_value(value))


def _row(value: Value, count: int | None, text: str) -> Row:
    return Row(frozenset({value}), text, count)


def _top(rows: Iterable[Row], asked: set[Value], order: Callable[[Row], Order]) -> tuple[Row, ...]:
    known = list(rows)
    shown = nsmallest(SHOWN, known, key=order)
    return (*shown, *(row for row in known if row.values & asked and row not in shown))


def _most_first(row: Row) -> Order:
    return (-(row.count or 0), row.text)


def _newest_first(row: Row) -> Order:
    return (-int(row.text) if row.text.isdecimal() else 0, row.text)


def _order(group: Group) -> Callable[[Row], Order]:
    return _newest_first if group is Group.YEARS else _most_first


def _placed(city: str, country_of: Mapping[str, str]) -> str:
    return f"{city}, {country_of[city]}" if city in country_of else city
