"""What the library keeps, as it hands it out: a row of SQLite becomes one of these in `library/` and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from eventbrowser.model.draft import Draft, EventKind, Mode, Part, Speech
from eventbrowser.model.query import Group
from eventbrowser.model.text import FileKind, Span

OWN_HEADING = "Own topics"
"""Under which topics of the person's own stand, unless they say otherwise."""


@dataclass(frozen=True, slots=True)
class TopicName:
    """What a topic and its group are called in a language, given by its code."""

    language: str
    label: str
    group: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject of the library's list; `group` is the heading it stands under, `others` its names besides English.

    `own` tells that the person made it; `words` are those by which it is then found in articles.
    """

    slug: str
    label: str
    group: str
    others: tuple[TopicName, ...] = ()
    own: bool = False
    words: tuple[str, ...] = ()

    def named_in(self, language: str) -> Topic:
        """The topic with its label and group in that language; as it is where it has no name in it."""
        for name in self.others:
            if name.language == language:
                return replace(self, label=name.label, group=name.group)
        return self


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """An article without its text."""

    id: int
    sha256: str
    file_name: str
    kind: FileKind
    headline: str | None
    outlet: str | None
    author: str | None
    published: date | None
    url: str | None
    language: str | None
    imported: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a value stands in the library.

    `field` is a field of `Event` or `Appearance` in the singular ("title", "host", "position"); `appearance_id` is None
    for a value of the event itself. `span` is None for what the file states outside its text. `corrected` tells that a
    person has since given another value, so this one is history.
    """

    field: str
    value: str
    article_id: int
    span: Span | None
    rule: str
    reason: str
    confidence: float
    appearance_id: int | None = None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an article reported as a person's at an event."""

    id: int
    article_id: int
    span: Span
    text: str
    kind: Speech


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person at an event, as billed there; `name` is the form this event gives."""

    id: int
    person_id: int
    name: str
    honorific: str | None
    position: str | None
    organisation: str | None
    parts: tuple[Part, ...]
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One event with all that is known of it. Topics are slugs. `people` stand in the order of the article."""

    id: int
    title: str
    kind: EventKind
    start: date | None
    end: date | None
    venue: str | None
    city: str | None
    country: str | None
    mode: Mode | None
    hosts: tuple[str, ...]
    partners: tuple[str, ...]
    topics: tuple[str, ...]
    summary: str
    notes: str
    starred: bool
    people: tuple[Appearance, ...]
    sources: tuple[ArticleRef, ...]
    evidence: tuple[Evidence, ...]
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as a line of the list; `speakers` are names as billed, in the order of the article."""

    id: int
    title: str
    kind: EventKind
    start: date | None
    end: date | None
    city: str | None
    hosts: tuple[str, ...]
    speakers: tuple[str, ...]
    starred: bool


@dataclass(frozen=True, slots=True)
class Related:
    """An event with how many speakers, hosts and topics it has in common with another."""

    id: int
    title: str
    start: date | None
    speakers: int
    hosts: int
    topics: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """Events per value of each group that was asked for; values without events are left out, but for collections.

    Topics are slugs; headings, hosts, places and speakers are names. Each group is counted with all of the query in
    force but what it asks of that group. `country_of` gives the country of most events in a city, where cities were
    asked for. `in_any_topic` is the number of events without regard to topics, `total` that of all events. Of the
    groups in `cut` there are more values, so many or an unknown number, with fewer events than those told.
    """

    topics: Mapping[str, int]
    headings: Mapping[str, int]
    years: Mapping[int, int]
    countries: Mapping[str, int]
    cities: Mapping[str, int]
    kinds: Mapping[str, int]
    hosts: Mapping[str, int]
    speakers: Mapping[str, int]
    country_of: Mapping[str, str]
    in_any_topic: int
    total: int
    cut: Mapping[Group, int | None] = field(default_factory=dict)
    collections: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with the person's name for it, and how many events answer it now; `line` is as one would type it."""

    id: int
    name: str
    line: str
    events: int


@dataclass(frozen=True, slots=True)
class EventCollection:
    """Events that the person put together under a name, and how many they are."""

    id: int
    name: str
    events: int


@dataclass(frozen=True, slots=True)
class PersonAppearance:
    """One event of a person: where, when, as what."""

    event: EventRow
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who shared events with a person."""

    person_id: int
    name: str
    events: int


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker across all events, newest appearance first.

    `names` are all forms under which the person was billed or mentioned, `name` the one shown. `topics` counts the
    person's events per topic slug, most first; `companions` those met most often, most first.
    """

    id: int
    name: str
    names: tuple[str, ...]
    appearances: tuple[PersonAppearance, ...]
    topics: tuple[tuple[str, int], ...]
    companions: tuple[Companion, ...]


@dataclass(frozen=True, slots=True)
class ReadAnew:
    """A waiting draft before and after it was read with what was learned meanwhile; `id` is the stored draft's."""

    id: int
    before: Draft
    draft: Draft


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft that waits in the library for review. `known_events` are the events already kept from the same file.

    `apart` tells that a person wants events of its own for it, whatever text or event of the library is like it.
    """

    id: int
    draft: Draft
    known_events: tuple[int, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """An article of the library, or else a draft that waits in it, whose text is nearly the same as another.

    `share` is the part of the shorter text's runs of words that both have, 0 to 1. `title` is its headline, or its
    file's name where it has none. `events` are those of the article. With neither article nor draft it is an event of
    the same title and day as one of the other's, by that title and day; `share` is then 0.
    """

    share: float
    title: str
    outlet: str | None
    published: date | None
    article_id: int | None
    draft_id: int | None
    events: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A draft that has come to wait, and what was there before it with nearly the same text."""

    stored: StoredDraft
    alike: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library as it was; `size` is in bytes, `events` None where the copy cannot be read.

    `replaced` tells that it is what a restored backup took the place of.
    """

    name: str
    made: datetime
    size: int
    events: int | None
    replaced: bool


class FileState(StrEnum):
    """How a file of an import stands; one that is left was not reached and is not going to be."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file of an import: a sentence on what became of it, and when that was told."""

    path: Path
    state: FileState
    sentence: str = ""
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import with its files in their order."""

    id: int
    started: datetime
    files: tuple[QueuedFile, ...]

    def of(self, state: FileState) -> list[QueuedFile]:
        return [file for file in self.files if file.state is state]
