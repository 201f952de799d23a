"""What a file states of its event in a form made for programs, laid over what its text tells.

A stated value has its own provenance. It fills what the text leaves open; where both give a day and differ, the stated
one stands and the text's is the alternative. The end of a day is no end of the event: a page often states hours only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from eventbrowser.extraction.heading import stated
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.places import Places, city_named
from eventbrowser.model.draft import DraftEvent, DraftPerson
from eventbrowser.model.text import Document, FileKind, Found, Stated, StatedEvent, StatedPerson

T = TypeVar("T")

_OF_ITS_OWN = frozenset({FileKind.CALENDAR, FileKind.DATA})
_SURE = 0.95
_NAME = 6
"""Letters of a full name, at least."""
_CODE = 3
"""Letters of a country's code, at most."""


def event_stated(document: Document, headline: Found[str] | None) -> StatedEvent | None:
    """The one event that the file is about; None where it states none, several, or another than its headline's."""
    if len(document.says.events) != 1:
        return None
    (event,) = document.says.events
    if document.kind in _OF_ITS_OWN:
        return event
    name = _letters(event.name.value) if event.name is not None else ""
    shown = _letters(headline.value) if headline is not None else ""
    return event if name and shown and (name in shown or shown in name) else None


def with_stated(event: DraftEvent, said: StatedEvent, text: str, lexicon: Lexicon) -> DraftEvent:
    """The event with what the file states of it."""
    city = stated(said.city, text, "city")
    known = city_named(city.value, lexicon.of(Places)) if city is not None else None
    spelled = said.country if said.country is not None and len(said.country.value) > _CODE else None
    country = stated(spelled, text, "country")
    start, end = _day(said.start, text), _day(said.end, text)
    return replace(
        event,
        title=event.title or stated(said.name, text, "title"),
        start=_settled(start, event.start),
        end=_settled(end or start, event.end),
        venue=event.venue or stated(said.venue, text, "venue"),
        city=event.city or city,
        country=event.country or country or (replace(city, value=known) if city is not None and known else None),
        hosts=event.hosts or _all(said.organisers, text, "host"),
    )


def with_cards(event: DraftEvent, cards: Iterable[StatedPerson], text: str) -> DraftEvent:
    """The event, its people with the position and organisation that a card of theirs gives and the text does not."""
    known = {name: card for card in cards if len(name := _letters(card.name.value)) >= _NAME}
    return replace(event, people=tuple(_carded(person, known, text) for person in event.people)) if known else event


def _carded(person: DraftPerson, known: Mapping[str, StatedPerson], text: str) -> DraftPerson:
    name = _letters(person.name.value)
    card = next((card for full, card in known.items() if full.endswith(name)), None)  # a card has the honorific, too
    if card is None or len(person.name.value.split()) < 2 or person.position or person.organisation:
        return person
    position, organisation = stated(card.position, text, "position"), stated(card.organisation, text, "organisation")
    return replace(person, position=position, organisation=organisation)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _day(value: Stated | None, text: str) -> Found[date] | None:
    found = stated(value, text, "day")
    return _with_value(found, date.fromisoformat(found.value)) if found is not None else None


def _with_value(found: Found[str], value: T) -> Found[T]:
    return Found(value, found.span, found.rule, found.reason, found.confidence)


def _settled(said: Found[date] | None, told: Found[date] | None) -> Found[date] | None:
    if said is None:
        return told
    if told is None:
        return said
    if told.value == said.value:
        return replace(told, confidence=max(told.confidence, _SURE))
    return replace(said, others=(told.value,))


def _all(values: Iterable[Stated], text: str, field: str) -> tuple[Found[str], ...]:
    return tuple(found for value in values if (found := stated(value, text, field)) is not None)
