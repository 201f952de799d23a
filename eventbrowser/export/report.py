"""What every kind of report says alike: which words a date, a part, a billing and a source are given in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from eventbrowser.model.draft import EventKind, Mode, Speech
from eventbrowser.model.records import Appearance, ArticleRef, Event, Statement, Topic

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MODES = {Mode.IN_PERSON: "In person", Mode.ONLINE: "Online", Mode.HYBRID: "In person and online"}
_STEERING = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]")
"""Controls, marks that turn the direction of writing for all that follows, and stand-ins for objects."""
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_LONGEST_GAP = 2
"""Characters between two statements that can only be white space, so the article gives them in one go."""


@dataclass(frozen=True, slots=True)
class Report:
    """The events of one file, in its order, and the topics their slugs stand for."""

    events: Sequence[Event]
    topics: Mapping[str, Topic]

    def topic_labels(self, event: Event) -> list[str]:
        """The topics in words; a slug that the list does not know stands for itself."""
        return [self.topics[slug].label if slug in self.topics else slug for slug in event.topics]

    def name(self) -> str:
        """What the file as a whole is about, in one line."""
        if len(self.events) == 1:
            return title(self.events[0])
        count = f"{len(self.events)} events"
        days = [day for event in self.events for day in (event.start, event.end) if day]
        return f"{count}, {period(min(days), max(days))}" if days else count


@dataclass(frozen=True, slots=True)
class Passage:
    """Statements that follow each other without a gap, as one paragraph."""

    text: str
    kind: Speech
    article_id: int


def title(event: Event) -> str:
    """The event's title in one line; never empty."""
    return one_line(event.title) or "Untitled event"


def day_in_words(day: date) -> str:
    """29 April 2025."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period(start: date, end: date | None) -> str:
    """29 April 2025; 14–15 May 2025; 30 April – 2 May 2025."""
    if end is None or end <= start:
        return day_in_words(start)
    if start.year != end.year:
        return f"{day_in_words(start)} – {day_in_words(end)}"
    if start.month != end.month:
        return f"{start.day} {_MONTHS[start.month - 1]} – {day_in_words(end)}"
    return f"{start.day}–{day_in_words(end)}"


def when(event: Event) -> str | None:
    """The event's day with its weekday, or its days; None where no source tells."""
    if event.start is None:
        return None
    if event.end is None or event.end <= event.start:
        return f"{_WEEKDAYS[event.start.weekday()]}, {day_in_words(event.start)}"
    return period(event.start, event.end)


def where(event: Event) -> str | None:
    """Venue, city and country, as far as known; a country that the city's name repeats is said once."""
    return ", ".join(dict.fromkeys(place for place in (event.venue, event.city, event.country) if place)) or None


def how(event: Event) -> str | None:
    """Whether people met in a room or online."""
    return _MODES[event.mode] if event.mode else None


def kind(event: Event) -> str:
    """The event's kind as a heading gives it."""
    return "Event" if event.kind is EventKind.OTHER else capitalised(event.kind.value)


def billed_name(person: Appearance) -> str:
    """Dr. Khuram Iqbal."""
    return f"{person.honorific} {person.name}" if person.honorific else person.name


def post(person: Appearance) -> str:
    """President, CAPS; empty where neither is known."""
    return ", ".join(value for value in (person.position, person.organisation) if value)


def parts(person: Appearance) -> str:
    """Chair, speaker; empty where no part is known."""
    return capitalised(", ".join(part.value for part in person.parts))


def capitalised(text: str) -> str:
    """The first letter made large, the others left alone."""
    return text[:1].upper() + text[1:]


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
