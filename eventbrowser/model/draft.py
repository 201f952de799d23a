"""What extraction proposes about one document, for a person to review."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from eventbrowser.model.text import Document, Found, Span


class EventKind(StrEnum):
    """What sort of gathering an event is; the values are the contract's `type`."""

    SEMINAR = "seminar"
    WEBINAR = "webinar"
    CONFERENCE = "conference"
    ROUNDTABLE = "roundtable"
    WORKSHOP = "workshop"
    LECTURE = "lecture"
    BOOK_LAUNCH = "book launch"
    DIALOGUE = "dialogue"
    FORUM = "forum"
    PANEL_DISCUSSION = "panel discussion"
    SYMPOSIUM = "symposium"
    MEETING = "meeting"
    BRIEFING = "briefing"
    CEREMONY = "ceremony"
    TRAINING = "training"
    OTHER = "other"


class Mode(StrEnum):
    """Whether people met in a room, online, or both."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Part(StrEnum):
    """What a person did at an event."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    KEYNOTE = "keynote"
    CHIEF_GUEST = "chief guest"
    OPENING = "opening"
    CLOSING = "closing"
    SPEAKER = "speaker"
    AUTHOR = "author"
    ATTENDEE = "attendee"


class Speech(StrEnum):
    """How an article gives what somebody said."""

    DIRECT = "direct"
    REPORTED = "reported"


class Doubt(StrEnum):
    """Why a person should look at a draft before it is kept."""

    NO_EVENT = "no event"
    NO_TITLE = "no title"
    NO_DATE = "no date"
    EITHER_WAY = "ambiguous date"
    NO_PEOPLE = "no people"
    UNSURE = "unsure"


EITHER_WAY = "date/either-way"
"""The rule of a day written like 03/04/2025, the other reading of which is among `others`."""

SURE = 0.93
"""Values with at least this confidence are shown as sure; of those, 97 % and more are right."""
LIKELY = 0.8
"""An event whose title, kind, days and city have at least this confidence needs nobody to look first."""


@dataclass(frozen=True, slots=True)
class DraftStatement:
    """One sentence reported as a person's; its text is `span.of(document.text)`."""

    span: Span
    kind: Speech
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """A person at an event, as billed there.

    `name` is the fullest form the text gives, without honorific. `mentions` are the other forms under which the text
    speaks of the person ("Dr Faiza", "Chohan"), each where it stands first.
    """

    name: Found[str]
    honorific: Found[str] | None = None
    position: Found[str] | None = None
    organisation: Found[str] | None = None
    parts: tuple[Found[Part], ...] = ()
    statements: tuple[DraftStatement, ...] = ()
    mentions: tuple[Found[str], ...] = ()


@dataclass(frozen=True, slots=True)
class DraftEvent:
    """An event that the document speaks of; absent values are None or empty.

    Topics are slugs of `resources/topics.toml`.
    """

    title: Found[str] | None = None
    kind: Found[EventKind] | None = None
    start: Found[date] | None = None
    end: Found[date] | None = None
    venue: Found[str] | None = None
    city: Found[str] | None = None
    country: Found[str] | None = None
    mode: Found[Mode] | None = None
    hosts: tuple[Found[str], ...] = ()
    partners: tuple[Found[str], ...] = ()
    topics: tuple[Found[str], ...] = ()
    people: tuple[DraftPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftArticle:
    """What is known of the article itself, from its text or from what its file says."""

    headline: Found[str] | None = None
    outlet: Found[str] | None = None
    author: Found[str] | None = None
    published: Found[date] | None = None
    url: Found[str] | None = None
    language: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A document and what extraction proposes about it; no event means that none was found."""

    document: Document
    article: DraftArticle = field(default_factory=DraftArticle)
    events: tuple[DraftEvent, ...] = ()

    def doubts(self) -> tuple[Doubt, ...]:
        """Why a person should look first; empty for a draft that is ready to keep."""
        if not self.events:
            return (Doubt.NO_EVENT,)
        found = dict.fromkeys(doubt for event in self.events for doubt in doubts_about(event))
        return tuple(found)


def doubts_about(event: DraftEvent) -> tuple[Doubt, ...]:
    """Why a person should look at this event first."""
    doubts = []
    if event.title is None:
        doubts.append(Doubt.NO_TITLE)
    if event.start is None:
        doubts.append(Doubt.NO_DATE)
    elif event.start.rule == EITHER_WAY and event.start.confidence < SURE:
        doubts.append(Doubt.EITHER_WAY)
    if not event.people:
        doubts.append(Doubt.NO_PEOPLE)
    single = (event.title, event.kind, event.start, event.end, event.city)
    if any(value is not None and value.confidence < LIKELY for value in single):
        doubts.append(Doubt.UNSURE)
    return tuple(doubts)
