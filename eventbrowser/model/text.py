"""A text and the places in it that prove a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

TYPED = "person/typed"
"""The rule of a value that a person typed; such a value needs no span."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters in `Document.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value, the place that proves it, and the rule that saw it.

    `span` is None for two kinds of value only: one that the file states of itself outside its text (the rule then
    begins with "file/" and `reason` quotes the statement) and one that a person typed (`rule` is `TYPED`).
    `reason` is a sentence for a person where the words alone do not explain the value ("29 April 2025, from
    “on Tuesday” and the dateline"). `confidence` is the share of such values that are right, 0 to 1. `others` are up to
    three alternatives, likeliest first.
    """

    value: T_co
    span: Span | None
    rule: str
    reason: str = ""
    confidence: float = 1.0
    others: tuple[T_co, ...] = ()


def typed(value: T) -> Found[T]:
    """A value that a person gave."""
    return Found(value, None, TYPED)


class FileKind(StrEnum):
    """What kind of file a document was read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    MAIL = "mail"
    CALENDAR = "calendar"
    DATA = "data"
    PASTED = "pasted"


@dataclass(frozen=True, slots=True)
class Stated:
    """Something a file says of itself outside its text.

    `value` is clean (a date is ISO 8601), `where` names the place ("json-ld datePublished", "mail header From").
    """

    value: str
    where: str


@dataclass(frozen=True, slots=True)
class StatedEvent:
    """An event that a file describes in a form made for programs: iCalendar, schema.org.

    Days are ISO 8601; `end` is the last day, not the one after it.
    """

    name: Stated | None = None
    start: Stated | None = None
    end: Stated | None = None
    venue: Stated | None = None
    city: Stated | None = None
    country: Stated | None = None
    organisers: tuple[Stated, ...] = ()
    performers: tuple[Stated, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedPerson:
    """A person as a contact card or a page's data describe them: vCard, hCard, schema.org."""

    name: Stated
    position: Stated | None = None
    organisation: Stated | None = None


@dataclass(frozen=True, slots=True)
class SelfDescription:
    """What a file says of itself outside its text, each None where it says nothing."""

    headline: Stated | None = None
    author: Stated | None = None
    outlet: Stated | None = None
    published: Stated | None = None
    url: Stated | None = None
    language: Stated | None = None
    events: tuple[StatedEvent, ...] = ()
    people: tuple[StatedPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as read from a file.

    `text` is Unicode NFC with line feeds, paragraphs as lines or parted by empty lines, list items as lines beginning
    "- ", page boilerplate removed where the file's format tells it apart. It never changes after reading: every span
    points into it. `sha256` is of the file's bytes (of the UTF-8 text for pasted text), in hexadecimal.
    """

    file_name: str
    sha256: str
    kind: FileKind
    text: str
    says: SelfDescription = SelfDescription()
