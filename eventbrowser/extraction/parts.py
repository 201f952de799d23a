"""What people did at the event, read from reduced sentences by cues that are data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Tables, small, subtable, words
from eventbrowser.extraction.masking import MACROS, NAMED, LatePattern, Masked, in_full
from eventbrowser.extraction.sieve import Sieve, in_small_letters
from eventbrowser.model.draft import Part

ABSENT = "absent"
"""Who is named but did not take part."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A way to say that somebody has a part; `part` is None where the words say that somebody was not there.

    `pattern` is of small letters, and tried only where the sentence has one of the pieces in `needs`, if there are any.
    """

    name: str
    part: Part | None
    pattern: LatePattern
    needs: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The pattern, with the pieces that a sentence needs before it."""
        return f"(?:{'|'.join(map(re.escape, self.needs))}){self.pattern.pattern}"

    def may_be_in(self, text: str) -> bool:
        for piece in self.needs:
            if piece in text:
                return True
        return not self.needs


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of the tables, in their order."""

    sieve: Sieve[Cue]

    @classmethod
    def from_tables(cls, tables: Tables) -> Cues:
        return cls(Sieve.of(((cue.source, cue) for cue in _cues(tables)), folds=True))


def _cues(tables: Tables) -> Iterator[Cue]:
    entries = tables.get("parts", {}).get("cue", ())
    for entry in entries if isinstance(entries, Iterable) else ():
        if isinstance(entry, Mapping):
            name = str(entry["part"])
            part = None if name == ABSENT else Part(name)
            needs = tuple(piece.lower() for piece in words(entry, "needs"))
            for source in words(entry, "patterns"):
                yield Cue(f"part/{name.replace(' ', '-')}", part, LatePattern(in_full(in_small_letters(source))), needs)


@dataclass(frozen=True, slots=True)
class Played:
    """A cue seen in a sentence; `sign` is the character that stands for the person, `start` to `end` the words."""

    sign: str
    cue: Cue
    start: int
    end: int


def played(masked: Masked, said: Iterable[str], cues: Cues) -> Iterator[Played]:
    """Every part that a reduced sentence of the words `said` gives to somebody."""
    if _PERSON.search(masked.text) is None:
        return
    text = small(masked.text)
    for cue in cues.sieve.fitting(said):
        if not cue.may_be_in(text):
            continue
        for match in cue.pattern.finditer(text):
            groups = match.groupdict()
            for sign in f"{groups.get('who') or ''}{groups.get('who2') or ''}":
                if is_person(sign):
                    yield Played(sign, cue, match.start(), match.end())


_PERSON = re.compile(MACROS["who"])


def is_person(sign: str) -> bool:
    return NAMED <= ord(sign) < 0xF000


_NOBODY = ("none", "pause")


@dataclass(frozen=True, slots=True)
class Labels:
    """Which part the people under a label have; None for labels under which no people stand.

    `pauses` of a programme end a list, but people may follow.
    """

    parts: dict[str, Part | None]
    pauses: frozenset[str]
    exact: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> Labels:
        table = subtable(tables.get("parts", {}), "labels")
        keys = [key for key in table if key != "exact"]
        parts = {label: None if key in _NOBODY else Part(key) for key in keys for label in words(table, key)}
        return cls(parts, frozenset(words(table, "pause")), frozenset(words(table, "exact")))

    def part_of(self, label: str) -> tuple[bool, Part | None]:
        """Whether the words are a label, and its part."""
        plain = plain_label(label)
        if plain in self.parts:
            return True, self.parts[plain]
        pieces = plain.split()
        for length in range(min(4, len(pieces) - 1), 0, -1):
            for some in (" ".join(pieces[:length]), " ".join(pieces[-length:])):
                if some in self.parts and (some not in self.exact or re.search(r"\d", label)):
                    return True, self.parts[some]
        return False, None


def plain_label(label: str) -> str:
    """A label without case, numbers and marks."""
    return " ".join(_NOT_LABEL.sub(" ", label.casefold()).split())


_NOT_LABEL = re.compile(r"[^\w&'’()\- ]|\b\d+\b|\b[ivx]+\b")
