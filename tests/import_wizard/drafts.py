"""Drafts by hand, as extraction would make them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from eventbrowser.model.draft import (
    Draft,
    DraftArticle,
    DraftEvent,
    DraftPerson,
    DraftStatement,
    EventKind,
    Mode,
    Part,
    Speech,
)
from eventbrowser.model.text import Document, FileKind, Found, Span, T

HEADLINE = "Institute hosts seminar on open seas"
TEXT = f"""{HEADLINE} 🌊
LISBON, 3 June 2025: The Institute for Ocean Policy (IOP) held a seminar on “Open Seas, Shared Rules” at the \
Harbour Hall here on Tuesday, together with the Atlantic Forum.
Dr. Marta Quintela, Director of the IOP, chaired the session. She said that the sea belongs to nobody.
Ambassador Tomas Brandt of the Northern Law Centre said that rules need judges. \
“Without courts there is no law,” he said.
Prof. Ana Reis, a historian, spoke about charts.
The meeting ended with a tour of the harbour.
"""


def place_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def found(value: T, words: str, confidence: float = 1.0, reason: str = "", others: tuple[T, ...] = ()) -> Found[T]:
    return Found(value, place_of(words), "test/rule", reason, confidence, others)


def said(words: str, kind: Speech = Speech.REPORTED) -> DraftStatement:
    return DraftStatement(place_of(words), kind, "speech/verb")


QUINTELA = DraftPerson(
    name=found("Marta Quintela", "Marta Quintela"),
    honorific=found("Dr.", "Dr."),
    position=found("Director", "Director"),
    organisation=found("IOP", "IOP, chaired"),
    parts=(found(Part.CHAIR, "chaired"),),
    statements=(said("She said that the sea belongs to nobody."),),
)
BRANDT = DraftPerson(
    name=found("Tomas Brandt", "Tomas Brandt"),
    honorific=found("Ambassador", "Ambassador"),
    organisation=found("Northern Law Centre", "Northern Law Centre", confidence=0.6, others=("Northern Law",)),
    parts=(found(Part.SPEAKER, "said that rules"),),
    statements=(
        said("Ambassador Tomas Brandt of the Northern Law Centre said that rules need judges."),
        said("“Without courts there is no law,” he said.", Speech.DIRECT),
    ),
)
EVENT = DraftEvent(
    title=found("Open Seas, Shared Rules", "Open Seas, Shared Rules"),
    kind=found(EventKind.SEMINAR, "seminar on “"),
    start=found(date(2025, 6, 3), "3 June 2025"),
    end=found(date(2025, 6, 3), "3 June 2025"),
    city=found("Lisbon", "LISBON"),
    country=found("Portugal", "LISBON"),
    mode=found(Mode.IN_PERSON, "Harbour Hall"),
    hosts=(found("Institute for Ocean Policy", "Institute for Ocean Policy"),),
    partners=(found("Atlantic Forum", "Atlantic Forum"),),
    topics=(found("maritime", "sea belongs"),),
    people=(QUINTELA, BRANDT),
)
SURE_EVENT = replace(
    EVENT,
    people=(QUINTELA, replace(BRANDT, organisation=found("Northern Law Centre", "Northern Law Centre"))),
)
"""The same without a doubt."""
DOUBTED_DATE = found(
    date(2025, 6, 3), "Tuesday", 0.55, "3 June 2025, from “Tuesday” and the dateline.", (date(2025, 5, 27),)
)


def document(name: str = "seas.txt", text: str = TEXT) -> Document:
    return Document(name, hashlib.sha256((name + text).encode()).hexdigest(), FileKind.TEXT, text)


def draft(*events: DraftEvent, name: str = "seas.txt", text: str = TEXT) -> Draft:
    article = DraftArticle(headline=Found(HEADLINE, Span(0, len(HEADLINE)), "headline/first-line"))
    return Draft(document(name, text), article, events)
