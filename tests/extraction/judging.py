"""Which of the values that extraction proposes are right, each with its rule and its confidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson
from eventbrowser.model.text import Found
from tests.extraction.score import (
    Json,
    same_name,
    same_organisation,
    same_position,
    same_text,
    same_words,
    squeezed,
)

Same = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Judged:
    """A proposed value and whether the gold annotation bears it out; `value` is for a person to read."""

    field: str
    rule: str
    confidence: float
    right: bool
    value: str


def judge(draft: Draft, gold: Json) -> Iterator[Judged]:
    """Every value of a draft; of an article in which there is no event all are wrong."""
    wanted = dict(enumerate(gold["events"]))
    left = list(gold["people"])
    for number, event in enumerate(draft.events):
        yield from _of_event(event, wanted.get(number, {}), gold)
        for person in event.people:
            ours = next((one for one in left if same_name(one["name"], person.name.value)), None)
            if ours is not None:
                left.remove(ours)
            yield from _of_person(draft, person, ours or {})


def _of_event(event: DraftEvent, gold: Json, article: Json) -> Iterator[Judged]:
    single: tuple[tuple[str, Found[Any] | None, str, Same], ...] = (
        ("title", event.title, "title", same_text),
        ("kind", event.kind, "type", same_words),
        ("start", event.start, "start", _same_day),
        ("end", event.end, "end", _same_day),
        ("venue", event.venue, "venue", same_organisation),
        ("city", event.city, "city", same_words),
        ("country", event.country, "country", same_words),
        ("mode", event.mode, "mode", same_words),
    )
    for name, found, key, same in single:
        if found is not None:
            yield _judged(name, found, bool(gold.get(key)) and same(gold[key], _text(found.value)))
    for name, several, key in (("host", event.hosts, "hosts"), ("partner", event.partners, "partners")):
        for found in several:
            yield _judged(name, found, _among(found.value, gold.get(key) or [], same_organisation))
    topics = article.get("topics") or [] if article["is_event"] else []
    for found in event.topics:
        yield _judged("topic", found, found.value in topics)


def _of_person(draft: Draft, person: DraftPerson, gold: Json) -> Iterator[Judged]:
    yield _judged("name", person.name, bool(gold))
    if person.honorific is not None:
        yield _judged("honorific", person.honorific, same_text(gold.get("honorific") or "", person.honorific.value))
    for name, found, key, same in (
        ("position", person.position, "position", same_position),
        ("organisation", person.organisation, "organization", same_organisation),
    ):
        if found is not None:
            yield _judged(name, found, bool(gold.get(key)) and same(gold[key], found.value))
    for part in person.parts:
        yield _judged("part", part, part.value.value in (gold.get("parts") or []))
    for statement in person.statements:
        words = squeezed(statement.span.of(draft.document.text))
        right = any(squeezed(start) in words for start in gold.get("remarks") or [])
        yield Judged("statement", statement.rule, statement.confidence, right, words[:60])


def _judged(name: str, found: Found[Any], right: bool) -> Judged:
    return Judged(name, found.rule, found.confidence, right, _text(found.value))


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _among(value: str, wanted: Sequence[str], same: Same) -> bool:
    return any(same(one, value) for one in wanted)


def _same_day(one: str, other: str) -> bool:
    return one[:10] == other[:10]
