"""What a click in a picture asks for: the query in force with one filter in place of its group's, or without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from eventbrowser.model.conditions import Choice, choose, without_group
from eventbrowser.model.query import Condition, Group, Query, Value


def of_days(query: Query, days: tuple[date, date] | None) -> Query:
    """These days only; all days where it is None."""
    return replace(query, days=days)


def of_topic(query: Query, slug: str) -> Query:
    return _chosen(query, Value(Group.TOPICS, slug))


def of_topic_and_days(query: Query, slug: str, days: tuple[date, date]) -> Query:
    """Both, or neither where both are asked for already."""
    if has_topic(query, slug) and query.days == days:
        return replace(query, conditions=without_group(query.conditions, Group.TOPICS), days=None)
    return replace(query if has_topic(query, slug) else of_topic(query, slug), days=days)


def of_host(query: Query, host: str) -> Query:
    return _chosen(query, Value(Group.HOSTS, host))


def of_city(query: Query, city: str) -> Query:
    return _chosen(query, Value(Group.CITIES, city))


def of_person(query: Query, person_id: int) -> Query:
    return replace(query, person=person_id, companion=None)


def of_meeting(query: Query, person_id: int, other_id: int) -> Query:
    """Where both were."""
    return replace(query, person=person_id, companion=other_id)


def of_body(query: Query, name: str) -> Query:
    """Where somebody spoke for the organisation, or it was host or partner."""
    return _said(query, f'org:"{_unquoted(name)}"')


def has_topic(query: Query, slug: str) -> bool:
    return _has_only(query, Value(Group.TOPICS, slug))


def has_host(query: Query, host: str) -> bool:
    return _has_only(query, Value(Group.HOSTS, host))


def has_city(query: Query, city: str) -> bool:
    return _has_only(query, Value(Group.CITIES, city))


def _chosen(query: Query, value: Value) -> Query:
    return replace(query, conditions=choose(query.conditions, frozenset({value}), Choice.ONLY))


def _has_only(query: Query, value: Value) -> bool:
    own = [each for each in query.conditions if each.group is value.group.whole]
    return own == [Condition(frozenset({value}))]


def _said(query: Query, part: str) -> Query:
    # In front, since the last word of what was typed may go on.
    return query if part in query.text else replace(query, text=f"{part} {query.text}".strip())


def _unquoted(name: str) -> str:
    return "".join(" " if sign in '"“”„«»' else sign for sign in name)
