"""Where a value stands in a draft, and how it is read and replaced there. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from eventbrowser.model.draft import SURE, Draft, DraftArticle, DraftEvent, DraftPerson
from eventbrowser.model.text import Found

_Owner = TypeVar("_Owner", bound=DraftEvent | DraftPerson | DraftArticle)

Value: TypeAlias = str | date
"""What a field holds; kinds, modes and parts are strings too."""


class Field(StrEnum):
    """What a value is; for values of events and people the names are those of `Evidence.field`."""

    TITLE = "title"
    KIND = "kind"
    START = "start"
    END = "end"
    VENUE = "venue"
    CITY = "city"
    COUNTRY = "country"
    MODE = "mode"
    HOST = "host"
    PARTNER = "partner"
    TOPIC = "topic"
    NAME = "name"
    HONORIFIC = "honorific"
    POSITION = "position"
    ORGANISATION = "organisation"
    PART = "part"
    STATEMENT = "statement"
    HEADLINE = "headline"
    OUTLET = "outlet"
    AUTHOR = "author"
    PUBLISHED = "published"


ARTICLE_FIELDS = (Field.HEADLINE, Field.OUTLET, Field.AUTHOR, Field.PUBLISHED)
EVENT_FIELDS = (
    Field.TITLE,
    Field.KIND,
    Field.START,
    Field.END,
    Field.VENUE,
    Field.CITY,
    Field.COUNTRY,
    Field.MODE,
)
PERSON_FIELDS = (Field.HONORIFIC, Field.NAME, Field.POSITION, Field.ORGANISATION)
_LISTS = {
    Field.HOST: "hosts",
    Field.PARTNER: "partners",
    Field.TOPIC: "topics",
    Field.PART: "parts",
    Field.STATEMENT: "statements",
}
EVENT_LISTS = (Field.HOST, Field.PARTNER, Field.TOPIC)
PERSON_LISTS = (Field.PART, Field.STATEMENT)


@dataclass(frozen=True, slots=True)
class Place:
    """The address of one value of a draft.

    `person` is given for a person's values; `index` for one of several (hosts, parts, statements …). A name without
    `person` stands for the people that an event lacks.
    """

    field: Field
    event: int = 0
    person: int | None = None
    index: int | None = None


def value_at(draft: Draft, place: Place) -> Found[Value] | None:
    """The value with its proof, None where the place is empty or gone; of a statement its words."""
    if place.field in ARTICLE_FIELDS:
        found: Found[Value] | None = getattr(draft.article, place.field)
        return found
    owner = _owner(draft, place)
    if owner is None:
        return None
    if place.field is Field.STATEMENT:
        return _words(draft, owner, place.index)
    if place.field not in _LISTS:
        single: Found[Value] | None = getattr(owner, place.field)
        return single
    several: tuple[Found[Value], ...] = getattr(owner, _LISTS[place.field])
    return several[place.index] if place.index is not None and place.index < len(several) else None


def put(draft: Draft, place: Place, found: Found[Value] | None) -> Draft:
    """The draft with another value there; None empties the place. An index behind the last one adds a value."""
    if place.field in ARTICLE_FIELDS:
        return replace(draft, article=_with(draft.article, place.field, found))
    owner = _owner(draft, place)
    if owner is None:
        return draft
    if place.field not in _LISTS:
        return put_owner(draft, place, _with(owner, place.field, found))
    name = _LISTS[place.field]
    several = list(getattr(owner, name))
    index = len(several) if place.index is None else place.index
    several[index : index + 1] = [] if found is None else [found]
    return put_owner(draft, place, _with(owner, name, tuple(several)))


def put_owner(draft: Draft, place: Place, owner: DraftEvent | DraftPerson) -> Draft:
    """The draft with another event, or another person where `place` is within one."""
    if isinstance(owner, DraftPerson):
        event = draft.events[place.event]
        people = list(event.people)
        people[place.person or 0] = owner
        owner = replace(event, people=tuple(people))
    events = list(draft.events)
    events[place.event] = owner
    return replace(draft, events=tuple(events))


def places(draft: Draft, event: int) -> Iterator[Place]:
    """Every value of an event, and every place where one is wanted, in the order in which they are reviewed."""
    wanted = _missing(draft.events[event], event)
    for field in EVENT_FIELDS:
        place = Place(field, event)
        if place in wanted or value_at(draft, place) is not None:
            yield place
    for field in EVENT_LISTS:
        for index in range(len(getattr(draft.events[event], _LISTS[field]))):
            yield Place(field, event, index=index)
    for number, person in enumerate(draft.events[event].people):
        yield from _places_of(draft, event, number, person)
    yield from (place for place in wanted if place.field is Field.NAME)


def _places_of(draft: Draft, event: int, number: int, person: DraftPerson) -> Iterator[Place]:
    for field in PERSON_FIELDS:
        if value_at(draft, Place(field, event, number)) is not None:
            yield Place(field, event, number)
    for field in PERSON_LISTS:
        for index in range(len(getattr(person, _LISTS[field]))):
            yield Place(field, event, number, index)


def is_doubtful(draft: Draft, place: Place) -> bool:
    """Whether a person should look at this value, or at its absence."""
    found = value_at(draft, place)
    if found is not None:
        return found.confidence < SURE
    return place.event < len(draft.events) and place in _missing(draft.events[place.event], place.event)


def doubtful(draft: Draft) -> list[Place]:
    """What a person should look at, event after event."""
    return [place for event in range(len(draft.events)) for place in places(draft, event) if is_doubtful(draft, place)]


def next_doubtful(draft: Draft, after: Place | int, *, backwards: bool = False) -> Place | None:
    """The doubtful place that follows another one; the first of an event, or behind it, for the event's number."""
    ahead = [place for event in range(len(draft.events)) for place in places(draft, event)]
    if backwards:
        ahead.reverse()
    if after in ahead:
        ahead = ahead[ahead.index(after) + 1 :]
    else:
        here = after.event if isinstance(after, Place) else after
        ahead = [place for place in ahead if (place.event <= here if backwards else place.event >= here)]
    return next((place for place in ahead if is_doubtful(draft, place)), None)


def _missing(event: DraftEvent, number: int) -> list[Place]:
    wanted = (
        (event.title is None, Field.TITLE),
        (event.start is None, Field.START),
        (not event.people, Field.NAME),
    )
    return [Place(field, number) for missing, field in wanted if missing]


def _owner(draft: Draft, place: Place) -> DraftEvent | DraftPerson | None:
    if place.event >= len(draft.events):
        return None
    event = draft.events[place.event]
    if place.field not in PERSON_FIELDS + PERSON_LISTS:
        return event
    if place.person is None or place.person >= len(event.people):
        return None
    return event.people[place.person]


def _words(draft: Draft, person: DraftEvent | DraftPerson, index: int | None) -> Found[Value] | None:
    if not isinstance(person, DraftPerson) or index is None or index >= len(person.statements):
        return None
    statement = person.statements[index]
    words = statement.span.of(draft.document.text)
    return Found(words, statement.span, statement.rule, confidence=statement.confidence)


def _with(owner: _Owner, name: str, value: object) -> _Owner:
    changes: dict[str, Any] = {name: value}
    return replace(owner, **changes)
