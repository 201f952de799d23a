"""What every kind of report says alike: what a title, a billing and a source are given as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from eventbrowser.export.voice import ENGLISH, Voice
from eventbrowser.model.draft import Speech
from eventbrowser.model.records import Appearance, ArticleRef, Event, Statement, Topic

_STEERING = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]")
"""Controls, marks that turn the direction of writing for all that follows, and stand-ins for objects."""
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LONGEST_GAP = 2
"""Characters between two statements that can only be white space, so the article gives them in one go."""


@dataclass(frozen=True, slots=True)
class Report:
    """The events of one file, in its order, the topics their slugs stand for, and the language it is written in."""

    events: Sequence[Event]
    topics: Mapping[str, Topic]
    voice: Voice = ENGLISH

    def topic_labels(self, event: Event) -> list[str]:
        """The topics in words; a slug that the list does not know stands for itself."""
        return [self.voice.topic(self.topics[slug]) if slug in self.topics else slug for slug in event.topics]

    def title(self, event: Event) -> str:
        """The event's title in one line; never empty."""
        return one_line(event.title) or self.voice.say("Untitled event")

    def when(self, event: Event) -> str | None:
        """The event's day with its weekday, or its days; None where no source tells."""
        if event.start is None:
            return None
        if event.end is None or event.end <= event.start:
            return self.voice.day_of_week(event.start)
        return self.voice.period(event.start, event.end)

    def days(self, event: Event) -> str | None:
        """The event's days; None where no source tells."""
        return self.voice.period(event.start, event.end) if event.start else None

    def count(self) -> str:
        """How many events there are."""
        return self.voice.say("{n} events", n=self.voice.number(len(self.events)))

    def period(self) -> str | None:
        """From the first to the last day of all events; None where no source tells any."""
        days = [day for event in self.events for day in (event.start, event.end) if day]
        return self.voice.period(min(days), max(days)) if days else None

    def name(self) -> str:
        """What the file as a whole is about, in one line."""
        if len(self.events) == 1:
            return self.title(self.events[0])
        return ", ".join(filter(None, (self.count(), self.period())))


@dataclass(frozen=True, slots=True)
class Passage:
    """Statements that follow each other without a gap, as one paragraph."""

    text: str
    kind: Speech
    article_id: int


def where(event: Event) -> str | None:
    """Venue, city and country, as far as known; a country that the city's name repeats is said once."""
    return ", ".join(dict.fromkeys(place for place in (event.venue, event.city, event.country) if place)) or None


def billed_name(person: Appearance) -> str:
    """Dr. Khuram Iqbal."""
    return f"{person.honorific} {person.name}" if person.honorific else person.name


def post(person: Appearance) -> str:
    """President, CAPS; empty where neither is known."""
    return ", ".join(value for value in (person.position, person.organisation) if value)


def one_line(text: str) -> str:
    """The text with every run of white space as one space, and nothing in it that only steers a screen or a printer."""
    return " ".join(_STEERING.sub("", text).split())


def passages(statements: Iterable[Statement]) -> list[Passage]:
    """A person's statements as paragraphs: what the article gives in one go stays together."""
    found: list[Passage] = []
    end = 0
    for statement in statements:
        text = one_line(statement.text)
        last = found[-1] if found else None
        gap = statement.span.start - end
        if (
            last
            and last.article_id == statement.article_id
            and last.kind == statement.kind
            and 0 <= gap <= _LONGEST_GAP
        ):
            found[-1] = replace(last, text=f"{last.text} {text}")
        else:
            found.append(Passage(text, statement.kind, statement.article_id))
        end = statement.span.end
    return found


def source_title(source: ArticleRef) -> str:
    """The article's headline, or its file's name where it has none."""
    return one_line(source.headline or source.file_name)


def web_address(source: ArticleRef) -> str | None:
    """The article's address if it leads to the web; nothing else becomes a link."""
    return source.url if source.url and _WEB_ADDRESS.fullmatch(source.url) else None


def source_numbers(event: Event) -> dict[int, int]:
    """The number each article has in the list of sources, by its id."""
    return {source.id: number for number, source in enumerate(event.sources, 1)}


def witnesses(event: Event, field: str, value: str | None = None, appearance_id: int | None = None) -> list[int]:
    """The numbers of the sources that give a field, or this value of it; none for an event with one source only."""
    if len(event.sources) < 2:
        return []
    numbers = source_numbers(event)
    return sorted(
        {
            numbers[evidence.article_id]
            for evidence in event.evidence
            if evidence.field == field
            and evidence.appearance_id == appearance_id
            and not evidence.corrected
            and evidence.article_id in numbers
            and (value is None or evidence.value == value)
        }
    )
