"""Where the words of a search stand in an event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from eventbrowser.model.text import Span


class FoundIn(StrEnum):
    """What of an event a passage is from, besides its title."""

    SPEAKER = "speaker"
    STATEMENT = "statement"
    ORGANISATION = "organisation"
    PLACE = "place"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words around a hit; `marks` are the hits in `text`, `who` is the speaker of a statement, else empty."""

    where: FoundIn
    who: str
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The hits in an event's title, and the passage besides that has most of what was looked for."""

    title: tuple[Span, ...]
    passage: Passage | None
