"""Conditions as a person makes them by clicks, and as the search line would say them.

topic:="water"   (host:="CAPS" OR host:="Unity House")   -kind:="webinar"
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum, auto

from eventbrowser.model.language import EXACT, AllOf, AnyOf, Node, Not, Sign, Term, parse, understood
from eventbrowser.model.query import SINGLE, Condition, Group, Query, Value


class Choice(Enum):
    """How a value that is chosen joins the conditions in force."""

    ONLY = auto()
    ALSO = auto()
    OR = auto()
    NOT = auto()


_SIGN_OF = {
    Group.TOPICS: Sign.TOPIC,
    Group.YEARS: Sign.YEAR,
    Group.COUNTRIES: Sign.COUNTRY,
    Group.CITIES: Sign.CITY,
    Group.KINDS: Sign.KIND,
    Group.HOSTS: Sign.HOST,
    Group.SPEAKERS: Sign.SPEAKER,
    Group.COLLECTIONS: Sign.COLLECTION,
}
_GROUP_OF = {sign: group for group, sign in _SIGN_OF.items()}
_SPAN = re.compile(r"(?<!\S)after:(\d{4}-\d\d-\d\d) before:(\d{4}-\d\d-\d\d)(?!\S)")
_MARKS = re.compile('["“”„«»]')

Conditions = tuple[Condition, ...]


def choose(now: Conditions, values: frozenset[Value], choice: Choice) -> Conditions:
    """The conditions after a choice; what was chosen in the same way already is taken away.

    ONLY replaces what is asked of the same group, ALSO asks for these values besides, OR takes them as alternatives to
    those of the group, NOT leaves them out. A second value of a group of which an event has but one is an alternative.
    """
    wanted, excluded = Condition(values), Condition(values, negated=True)
    own = [each for each in now if each.group is wanted.group]
    asked = [each for each in own if not each.negated]
    if choice is Choice.ONLY:
        others = without_group(now, wanted.group)
        return others if own == [wanted] else (*others, wanted)
    if choice is Choice.NOT:
        if excluded in now:
            return tuple(each for each in now if each != excluded)
        return (*_reduced(now, values, asked), excluded)
    if any(values <= each.any_of for each in asked):
        return _reduced(now, values, asked)
    rest = tuple(each for each in now if each != excluded)
    alternatives = choice is Choice.OR or all(value.group in SINGLE for value in values)
    if not alternatives or not asked:
        return (*rest, wanted)
    return tuple(Condition(each.any_of | values) if each is asked[-1] else each for each in rest)


def renamed(query: Query, old: Value, new: Value) -> Query:
    """The query where a value has another name."""
    conditions = (
        replace(each, any_of=frozenset(new if value == old else value for value in each.any_of))
        for each in query.conditions
    )
    return replace(query, conditions=tuple(conditions))


def without_group(now: Conditions, group: Group) -> Conditions:
    """The conditions that ask nothing of a group, nor of what is a part of the same whole."""
    return tuple(each for each in now if each.group is not group.whole)


def _reduced(now: Conditions, values: frozenset[Value], among: list[Condition]) -> Conditions:
    """Without these values in some of the conditions."""
    left = (Condition(each.any_of - values) if each in among else each for each in now)
    return tuple(each for each in left if each.any_of)


def node_of(condition: Condition) -> Node:
    terms = tuple(Term(_SIGN_OF[value.group], value.name, exact=True) for value in sorted(condition.any_of))
    node: Node = terms[0] if len(terms) == 1 else AnyOf(terms)
    return Not(node) if condition.negated else node


def line_of(query: Query, people: Iterable[str] = ()) -> str:
    """The query as one could type it; `people` are the names of the query's people."""
    named = (Condition.of(Group.SPEAKERS, person) for person in people)
    parts = [_typed(condition) for condition in (*query.conditions, *named)]
    if query.days is not None:
        first, last = query.days
        parts.append(f"after:{first.isoformat()} before:{date.fromordinal(last.toordinal() + 1).isoformat()}")
    return " ".join([*parts, query.text] if query.text else parts)


def query_of(line: str) -> Query:
    """The query of such a line: exact values become conditions, a span of whole days its days; the rest stays text."""
    conditions: list[Condition] = []
    typed = []
    line, days = _days(line)
    for part in understood(line):
        condition = condition_of(part.typed)
        if condition is None:
            typed.append(part.typed)
        else:
            conditions.append(condition)
    return Query(text=" ".join(typed), conditions=tuple(conditions), days=days)


def _days(line: str) -> tuple[str, tuple[date, date] | None]:
    """The line without its first span of days, as `line_of` writes one, and that span."""
    match = _SPAN.search(line)
    if match is None:
        return line, None
    try:
        first, after = map(date.fromisoformat, match.groups())
        last = date.fromordinal(after.toordinal() - 1)
    except ValueError:
        return line, None
    return f"{line[: match.start()]} {line[match.end() :]}".strip(), (first, last)


def _typed(condition: Condition) -> str:
    words = " OR ".join(
        f'{_SIGN_OF[value.group]}:="{_MARKS.sub(" ", value.name)}"' for value in sorted(condition.any_of)
    )
    if len(condition.any_of) > 1:
        words = f"({words})"
    return f"-{words}" if condition.negated else words


def condition_of(typed: str) -> Condition | None:
    """What a part of the search line asks for, where it is exact values of one group; else None."""
    tree = parse(typed)
    if len(tree.parts) != 1:
        return None
    node = tree.parts[0]
    negated = isinstance(node, Not)
    if isinstance(node, Not):
        node = node.of
    while isinstance(node, AllOf) and len(node.parts) == 1:
        node = node.parts[0]
    values = set()
    for part in node.parts if isinstance(node, AnyOf) else (node,):
        term = part.parts[0] if isinstance(part, AllOf) and len(part.parts) == 1 else part
        if not isinstance(term, Term) or term.sign not in EXACT or not term.exact:
            return None
        values.add(Value(_GROUP_OF[term.sign], term.value))
    one_whole = len({value.group.whole for value in values}) == 1
    return Condition(frozenset(values), negated) if one_whole else None
