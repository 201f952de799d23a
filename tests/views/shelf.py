"""A small library made by hand: five events, people who come back, and a draft that waits."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from eventbrowser import topics
from eventbrowser.library import Library
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
from eventbrowser.model.text import Document, FileKind, Found, Span

T = TypeVar("T")

WATER, SEAS, TRADE, CLIMATE, URDU = (
    "Sharing the Indus",
    "Open Seas",
    "Trade Corridors",
    "Heat and Cities",
    "پانی کا مستقبل",
)


@dataclass(frozen=True)
class Talk:
    """A person as billed, and the sentences reported as theirs."""

    name: str
    honorific: str | None
    position: str | None
    organisation: str | None
    part: Part
    said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Told:
    """An article as a person would write it down; its text is made of the values, so that each can be found in it."""

    title: str
    kind: EventKind
    day: date
    city: str
    country: str
    host: str
    topics: tuple[str, ...]
    people: tuple[Talk, ...]
    filler: int = 0

    @property
    def text(self) -> str:
        billed = "\n".join(
            " ".join(word for word in (talk.honorific, talk.name, talk.position, talk.organisation) if word) + "."
            for talk in self.people
        )
        said = "\n".join(sentence for talk in self.people for sentence in talk.said)
        padding = "The hall was full and tea was served.\n" * self.filler
        return (
            f"{self.host} held a {self.kind} on “{self.title}” in {self.city}, {self.country}, "
            f"on {self.day:%d %B %Y}.\n"
            f"{billed}\n{padding}{said}\n"
        )


CHOHAN = "Naela Chohan"
IQBAL = "Khuram Iqbal"
ARTICLES = (
    Told(
        WATER,
        EventKind.SEMINAR,
        date(2025, 4, 29),
        "Islamabad",
        "Pakistan",
        "Indus Institute",
        ("water", "bilateral-relations"),
        (
            Talk(IQBAL, "Dr.", "President", "CAPS", Part.CHAIR, ("Dr. Iqbal said that rivers join what maps divide.",)),
            Talk(
                CHOHAN,
                "Ambassador",
                "Director",
                "Indus Institute",
                Part.KEYNOTE,
                ("“Water is not a weapon,” said Ambassador Chohan.", "She asked both sides to publish their figures."),
            ),
        ),
        filler=60,
    ),
    Told(
        SEAS,
        EventKind.CONFERENCE,
        date(2025, 6, 3),
        "Lisbon",
        "Portugal",
        "Institute for Ocean Policy",
        ("maritime",),
        (
            Talk("Marta Quintela", "Dr.", "Director", "Institute for Ocean Policy", Part.CHAIR),
            Talk(CHOHAN, "Ambassador", None, None, Part.SPEAKER, ("Ambassador Chohan said that rules need judges.",)),
        ),
    ),
    Told(
        TRADE,
        EventKind.ROUNDTABLE,
        date(2024, 11, 12),
        "Islamabad",
        "Pakistan",
        "CAPS",
        ("trade", "connectivity"),
        (
            Talk(IQBAL, "Dr.", "President", "CAPS", Part.CHAIR),
            Talk("Gleb Makarevich", None, "Fellow", None, Part.SPEAKER),
        ),
    ),
    Told(
        CLIMATE,
        EventKind.WEBINAR,
        date(2023, 7, 1),
        "Lahore",
        "Pakistan",
        "Indus Institute",
        ("climate", "water"),
        (Talk(CHOHAN, "Dr.", "Senior Fellow", "CAPS", Part.MODERATOR),),
    ),
    Told(
        URDU,
        EventKind.LECTURE,
        date(2022, 1, 20),
        "Karachi",
        "Pakistan",
        "ادارہ برائے آب",
        ("water",),
        (Talk("نائلہ چوہان", None, None, None, Part.SPEAKER),),
    ),
)


def fill(folder: Path) -> None:
    """Keep all articles as events, as one import."""
    with Library.open(folder, topics.load()) as library:
        library.keep_drafts([library.save_draft(draft_of(told), told.text.encode()) for told in ARTICLES])


def add_draft(folder: Path) -> None:
    """Leave one more article waiting for review."""
    with Library.open(folder, topics.load()) as library:
        library.save_draft(Draft(_document("waiting.txt", "Nothing of interest.")), b"Nothing of interest.")


def draft_of(told: Told) -> Draft:
    text = told.text
    event = DraftEvent(
        title=_found(told.title, text),
        kind=_found(told.kind, text),
        start=_found(told.day, text, f"{told.day:%d %B %Y}"),
        end=_found(told.day, text, f"{told.day:%d %B %Y}"),
        city=_found(told.city, text),
        country=_found(told.country, text),
        mode=None if told.kind is EventKind.WEBINAR else _found(Mode.IN_PERSON, text, "held"),
        hosts=(_found(told.host, text),),
        topics=tuple(_found(slug, text, told.title) for slug in told.topics),
        people=tuple(_person(talk, text) for talk in told.people),
    )
    article = DraftArticle(headline=_found(told.title, text), published=_found(told.day, text, f"{told.day:%d %B %Y}"))
    return Draft(_document(f"{told.city.lower()}-{told.day.year}.txt", text), article, (event,))


def _document(name: str, text: str) -> Document:
    return Document(name, hashlib.sha256(text.encode()).hexdigest(), FileKind.TEXT, text)


def _person(talk: Talk, text: str) -> DraftPerson:
    return DraftPerson(
        name=_found(talk.name, text),
        honorific=_found(talk.honorific, text) if talk.honorific else None,
        position=_found(talk.position, text) if talk.position else None,
        organisation=_found(talk.organisation, text) if talk.organisation else None,
        parts=(_found(talk.part, text, talk.name),),
        statements=tuple(
            DraftStatement(_span(said, text), Speech.DIRECT if "“" in said else Speech.REPORTED, "statement/said")
            for said in talk.said
        ),
    )


def _found(value: T, text: str, words: str = "") -> Found[T]:
    return Found(value, _span(words or str(value), text), "hand/made")


def _span(words: str, text: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
