"""An article made ready to be read sentence by sentence, and what is then known of each person in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from eventbrowser.extraction.identity import Person
from eventbrowser.extraction.mentions import Mention
from eventbrowser.extraction.parts import Cue
from eventbrowser.extraction.quoting import Quoted
from eventbrowser.extraction.sentences import Sentence
from eventbrowser.extraction.words import Token
from eventbrowser.model.draft import DraftStatement
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Page:
    """All that reading the sentences needs, sentence by sentence."""

    text: str
    sentences: Sequence[Sentence]
    tokens: Sequence[list[Token]]
    quoted: Sequence[Sequence[Quoted]]
    mentions: Mapping[int, Sequence[tuple[Mention, int]]]
    people: Sequence[Person]
    skipped: frozenset[int]


@dataclass(slots=True)
class Role:
    """What the article tells of one person's share in the event."""

    statements: list[DraftStatement] = field(default_factory=list)
    cues: list[tuple[Cue, Span]] = field(default_factory=list)
    position: Span | None = None
    organisation: Span | None = None
    acts: bool = False
