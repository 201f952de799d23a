"""What a person does to a draft under review: each deed takes a draft and gives the changed one. No Qt."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson, DraftStatement, EventKind, Mode, Part, Speech
from eventbrowser.model.records import StoredDraft
from eventbrowser.model.text import TYPED, Found, Span, typed
from eventbrowser.views.days import read_day
from eventbrowser.views.import_wizard.faults import fault_of
from eventbrowser.views.import_wizard.places import Field, Place, Value, doubtful, put, put_owner, value_at

_QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»"}
_SPEECH = re.compile('["“«]')
_GUESS = 0.5


class State(StrEnum):
    """In what condition a draft comes to review."""

    READY = "ready"
    """Nothing in it is missing, doubtful or impossible."""
    MINOR = "minor doubts"
    """Only values are doubtful by which no event is found or ordered; the command line keeps such articles, too."""
    DOUBTFUL = "doubtful"
    NO_EVENT = "no event"
    KNOWN = "known"


def state_of(stored: StoredDraft) -> State:
    if stored.known_events:
        return State.KNOWN
    if not stored.draft.events:
        return State.NO_EVENT
    if stored.draft.doubts() or fault_of(stored.draft) is not None:
        return State.DOUBTFUL
    return State.MINOR if doubtful(stored.draft) else State.READY


def title_of(draft: Draft) -> str:
    """What to call a draft in a list: its event's title, else its headline, else its first line or file."""
    if draft.events and draft.events[0].title:
        return draft.events[0].title.value
    if draft.article.headline:
        return draft.article.headline.value
    return next((line.strip() for line in draft.document.text.splitlines() if line.strip()), draft.document.file_name)


def billed(person: DraftPerson) -> str:
    """A person's name with the honorific before it."""
    return f"{person.honorific.value} {person.name.value}" if person.honorific else person.name.value


def give(draft: Draft, place: Place, value: Value | None) -> Draft:
    """A value typed or picked by the person; None or an empty text takes the value away."""
    if isinstance(value, str) and not isinstance(value, EventKind | Mode | Part):
        value = " ".join(value.split())
    if not value:
        return draft if place.field is Field.NAME else put(draft, place, None)
    return put(draft, place, typed(value))


def confirm(draft: Draft, place: Place) -> Draft:
    """The person says that a doubtful value is right; its proof stays."""
    found = value_at(draft, place)
    if found is None:
        return draft
    if place.field is not Field.STATEMENT:
        return put(draft, place, replace(found, confidence=1.0))
    person = person_at(draft, place)
    statements = [
        replace(statement, confidence=1.0) if number == place.index else statement
        for number, statement in enumerate(person.statements)
    ]
    return put_owner(draft, place, replace(person, statements=tuple(statements)))


def clear(draft: Draft, place: Place) -> Draft:
    """The person says that a value is wrong; of a person's name, that nobody such was there."""
    if place.field is Field.NAME and place.person is not None:
        return remove_person(draft, place.event, place.person)
    return put(draft, place, None)


def choose(draft: Draft, place: Place, other: Value) -> Draft:
    """The person picks another reading of the same words; the one before becomes an alternative."""
    found = value_at(draft, place)
    if found is None:
        return give(draft, place, other)
    others = (found.value, *(value for value in found.others if value != other))
    return put(draft, place, Found(other, found.span, TYPED, found.reason, 1.0, others))


def use_words(draft: Draft, place: Place, span: Span) -> Draft:
    """Words of the article that the person selected as a value; they stay its proof.

    The draft stays as it is where a day is wanted and the words name none.
    """
    words = plain_words(span.of(draft.document.text))
    value = read_day(words) if place.field in (Field.START, Field.END, Field.PUBLISHED) else words
    return put(draft, place, Found(value, span, TYPED)) if value else draft


def plain_words(words: str) -> str:
    """Words on one line, without quotation marks around them or punctuation behind."""
    words = " ".join(words.split()).strip(" ,;:")
    if len(words) > 1 and words[-1] == _QUOTES.get(words[0]):
        words = words[1:-1].strip(" ,;:")
    return words


def person_at(draft: Draft, place: Place) -> DraftPerson:
    return draft.events[place.event].people[place.person or 0]


def add_person(draft: Draft, event: int, name: Found[str]) -> Draft:
    changed = draft.events[event]
    return put_owner(draft, Place(Field.TITLE, event), replace(changed, people=(*changed.people, DraftPerson(name))))


def remove_person(draft: Draft, event: int, person: int) -> Draft:
    changed = draft.events[event]
    people = changed.people[:person] + changed.people[person + 1 :]
    return put_owner(draft, Place(Field.TITLE, event), replace(changed, people=people))


def insert_person(draft: Draft, event: int, number: int, person: DraftPerson) -> Draft:
    """A removed person in the place from before."""
    changed = draft.events[event]
    people = (*changed.people[:number], person, *changed.people[number:])
    return put_owner(draft, Place(Field.TITLE, event), replace(changed, people=people))


def insert_value(draft: Draft, place: Place, found: Found[str]) -> Draft:
    """A removed host or partner in the place from before."""
    event = draft.events[place.event]
    owner = Place(Field.TITLE, place.event)
    if place.field is Field.HOST:
        return put_owner(draft, owner, replace(event, hosts=_inserted(event.hosts, place, found)))
    return put_owner(draft, owner, replace(event, partners=_inserted(event.partners, place, found)))


def _inserted(values: tuple[Found[str], ...], place: Place, found: Found[str]) -> tuple[Found[str], ...]:
    return (*values[: place.index], found, *values[place.index :]) if place.index is not None else (*values, found)


def set_parts(draft: Draft, place: Place, parts: list[Part]) -> Draft:
    """What a person did, in the order given; parts that were found keep their proof."""
    person = person_at(draft, place)
    known = {found.value: found for found in person.parts}
    return put_owner(draft, place, replace(person, parts=tuple(known.get(part, typed(part)) for part in parts)))


def add_statement(draft: Draft, event: int, person: int, span: Span) -> Draft:
    """Selected words as a statement of a person, in its place in the article."""
    kind = Speech.DIRECT if _SPEECH.search(span.of(draft.document.text)) else Speech.REPORTED
    return _put_statement(draft, event, person, DraftStatement(span, kind, TYPED))


def remove_statement(draft: Draft, event: int, person: int, index: int) -> Draft:
    return put(draft, Place(Field.STATEMENT, event, person, index), None)


def move_statement(draft: Draft, event: int, person: int, index: int, to: int) -> Draft:
    """The same words as a statement of another person of the event."""
    statement = draft.events[event].people[person].statements[index]
    return _put_statement(remove_statement(draft, event, person, index), event, to, statement)


def _put_statement(draft: Draft, event: int, number: int, statement: DraftStatement) -> Draft:
    place = Place(Field.STATEMENT, event, number)
    person = person_at(draft, place)
    others = [known for known in person.statements if known.span != statement.span]
    statements = tuple(sorted([*others, statement], key=lambda each: each.span))
    return put_owner(draft, place, replace(person, statements=statements))


def add_event(draft: Draft) -> Draft:
    """One more event, empty."""
    return replace(draft, events=(*draft.events, DraftEvent()))


def file_as_event(draft: Draft) -> Draft:
    """An event for an article in which none was found; its title is guessed to be the headline."""
    headline = draft.article.headline
    words = headline.value if headline else title_of(draft)
    start = draft.document.text.find(words)
    span = headline.span if headline else Span(start, start + len(words)) if start >= 0 else None
    title = Found(words, span, TYPED, "The article’s headline.", _GUESS)
    return replace(draft, events=(*draft.events, DraftEvent(title=title)))


def insert_event(draft: Draft, number: int, event: DraftEvent) -> Draft:
    """A removed event in the place from before."""
    return replace(draft, events=(*draft.events[:number], event, *draft.events[number:]))


def remove_event(draft: Draft, event: int) -> Draft:
    return replace(draft, events=draft.events[:event] + draft.events[event + 1 :])
