"""What sort of event an article speaks of, from the nouns it uses for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Phrases, Tables, WordRow, keys_of, subtable, words
from eventbrowser.extraction.quotes import OPENING
from eventbrowser.model.draft import EventKind
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Noun:
    """What an event noun means: its kind, None for a word that means any event, and whether it means much alone."""

    kind: EventKind | None
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """An event noun where it stands.

    `fresh`: it brings the event in ("a seminar"); `named`: it ends a name ("the Plenipotentiary Conference").
    """

    span: Span
    kind: EventKind | None
    faint: bool
    fresh: bool
    definite: bool
    named: bool
    several: bool = False


@dataclass(frozen=True, slots=True)
class EventNouns:
    """The nouns of events, compiled."""

    phrases: Phrases[Noun]
    kinds: dict[str, EventKind]
    not_before: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> EventNouns:
        table = tables["kinds"]
        meta = subtable(table, "meta")
        faint = set(words(meta, "faint"))
        nouns: dict[tuple[str, ...], Noun] = {}
        kinds: dict[str, EventKind] = {}
        for kind in EventKind:
            for phrase in words(table, kind.value):
                nouns[keys_of(phrase.casefold())] = Noun(kind, phrase in faint)
                kinds[phrase.casefold()] = kind
        for phrase in words(meta, "generic"):
            nouns.setdefault(keys_of(phrase.casefold()), Noun(None, faint=True))
        return cls(Phrases.of(nouns.items()), kinds, frozenset(words(meta, "not_before")))


_FRESH = re.compile(
    r"(?:\b(?:an?|one|another|two|its|his|her|their|first|second|\d+(?:st|nd|rd|th)|annual|[\w-]+-day|day-long|half-day)\s+)"
    r"(?:[\w’'–-]+\s+){0,4}$",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|this|that|said)\s+(?:[\w’'–-]+\s+){0,3}$", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+ $")
_QUOTATION_BEHIND = re.compile(rf",?\s?(?:titled |entitled |on )?[{re.escape(OPENING)}][^\s]")
_PLURAL = re.compile(r"(?<!s)s$")
_REACH = 60


def find_mentions(text: str, folded: WordRow, known: EventNouns) -> Iterator[Mention]:
    """The event nouns of a text; `folded` are its words without letter case."""
    by_end = {end: at for at, end in enumerate(folded.ends)}
    for span, noun in known.phrases.find(folded):
        behind = by_end[span.end] + 1
        near = behind < len(folded) and folded.starts[behind] - span.end == 1
        if near and folded.keys[behind] in known.not_before:
            continue
        before = text[max(0, span.start - _REACH) : span.start]
        before = before[max(before.rfind(sign) for sign in ".;\n!?") + 1 :]
        titled = _QUOTATION_BEHIND.match(text, span.end) is not None
        faint = (noun.faint and not (titled and noun.kind)) or _is_verb(text, span, before)
        faint = faint or before.casefold().endswith("keynote ")
        named = text[span.start].isupper() and bool(_CAPITAL_BEFORE.search(before))
        several = text[span.start].islower() and bool(_PLURAL.search(text, span.start, span.end))
        yield Mention(
            span, noun.kind, faint, bool(_FRESH.search(before)), bool(_DEFINITE.search(before)), named, several
        )


def _is_verb(text: str, span: Span, before: str) -> bool:
    """Whether "forum", "talks", "panel" and the like are no noun here: "he talks", "to debate"."""
    return bool(re.search(r"\b(?:he|she|who|to|they|will)\s$", before)) and text[span.start].islower()
