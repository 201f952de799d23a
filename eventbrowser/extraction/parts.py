"""What people did at the event, read from reduced sentences by cues that are data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Tables, subtable, words
from eventbrowser.extraction.masking import NAMED, Masked, pattern
from eventbrowser.model.draft import Part

ABSENT = "absent"
"""Who is named but did not take part."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A way to say that somebody has a part; `part` is None where the words say that somebody was not there.

    `needs` is looked for first: without it the pattern cannot match.
    """

    name: str
    part: Part | None
    pattern: re.Pattern[str]
    needs: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of the tables, in their order."""

    cues: tuple[Cue, ...]

    @classmethod
    def from_tables(cls, tables: Tables) -> Cues:
        entries = tables.get("parts", {}).get("cue", ())
        found = []
        for entry in entries if isinstance(entries, Iterable) else ():
            if isinstance(entry, Mapping):
                name = str(entry["part"])
                part = None if name == ABSENT else Part(name)
                pieces = words(entry, "needs")
                needs = re.compile("|".join(map(re.escape, pieces)), re.IGNORECASE) if pieces else None
                label = f"part/{name.replace(' ', '-')}"
                found += [
                    Cue(label, part, pattern(source, re.IGNORECASE), needs) for source in words(entry, "patterns")
                ]
        return cls(tuple(found))


@dataclass(frozen=True, slots=True)
class Played:
    """A cue seen in a sentence; `sign` is the character that stands for the person, `start` to `end` the words."""

    sign: str
    cue: Cue
    start: int
    end: int


def played(masked: Masked, cues: Cues) -> Iterator[Played]:
    """Every part that a reduced sentence gives to somebody."""
    if not any(is_person(sign) for sign in masked.text):
        return
    asked: dict[re.Pattern[str] | None, bool] = {None: True}
    for cue in cues.cues:
        if cue.needs not in asked:
            asked[cue.needs] = cue.needs is not None and cue.needs.search(masked.text) is not None
        if not asked[cue.needs]:
            continue
        for match in cue.pattern.finditer(masked.text):
            groups = match.groupdict()
            for sign in f"{groups.get('who') or ''}{groups.get('who2') or ''}":
                if is_person(sign):
                    yield Played(sign, cue, match.start(), match.end())


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
    return " ".join(re.sub(r"[^\w&'’()\- ]|\b\d+\b|\b[ivx]+\b", " ", label.casefold()).split())
