"""Vocabulary as data: what the rules know, made from the tables of `resources/`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Generic, Protocol, Self, TypeVar, cast

from eventbrowser.model.text import Span

T = TypeVar("T")

Table = Mapping[str, object]
Tables = Mapping[str, Table]
"""The parsed files by their stem; the topic list is "topics"."""


class Vocabulary(Protocol):
    """What one part of extraction needs of the tables, typed, its patterns compiled."""

    @classmethod
    def from_tables(cls, tables: Tables) -> Self: ...


V = TypeVar("V", bound=Vocabulary)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All vocabularies; each is made at its first use and kept. Pickles as its tables."""

    tables: Tables
    _made: dict[type, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def from_tables(cls, tables: Tables) -> Lexicon:
        return cls(tables)

    def of(self, kind: type[V]) -> V:
        """This lexicon's vocabulary of that kind: `lexicon.of(Places)`."""
        made = self._made.get(kind)
        if made is None:
            made = self._made[kind] = kind.from_tables(self.tables)
        return cast(V, made)

    def __reduce__(self) -> tuple[type[Lexicon], tuple[Tables]]:
        return Lexicon, (self.tables,)


def words(table: Table, key: str) -> tuple[str, ...]:
    """A list of strings out of a table; empty where the table has no such key."""
    value = table.get(key, ())
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise TypeError(f"“{key}” must be a list of strings")
    return tuple(str(word) for word in value)


def word(table: Table, key: str, default: str = "") -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise TypeError(f"“{key}” must be a string")
    return value


def rows(table: Table, key: str) -> tuple[Table, ...]:
    """An array of tables out of a table; empty where there is none."""
    value = table.get(key, ())
    if not isinstance(value, Sequence) or not all(isinstance(row, Mapping) for row in value):
        raise TypeError(f"“{key}” must be an array of tables")
    return tuple(value)


def subtable(table: Table, key: str) -> Table:
    """A table within a table; empty where there is none."""
    value = table.get(key, {})
    if not isinstance(value, Mapping):
        raise TypeError(f"“{key}” must be a table")
    return value


def small(text: str) -> str:
    """A text in small letters, every sign at its own place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)


def alternation(phrases: Iterable[str]) -> str:
    """A non-capturing pattern of any of the phrases, longest first, any spacing between their words."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) + ")"


_TOKEN = re.compile(r"\w+")
_WORDS_KEPT = re.compile(r"(\w+)")


@dataclass(frozen=True, slots=True)
class WordRow:
    """The words of a text in their order: where each starts and ends, and its form for comparison."""

    starts: Sequence[int]
    ends: Sequence[int]
    keys: Sequence[str]

    def __len__(self) -> int:
        return len(self.keys)

    def keyed(self, form: Callable[[str], str]) -> WordRow:
        """The same words in another form."""
        return WordRow(self.starts, self.ends, list(map(form, self.keys)))

    def until(self, end: int) -> WordRow:
        """The words that start before a place."""
        count = bisect_left(self.starts, end)
        return WordRow(self.starts[:count], self.ends[:count], self.keys[:count])


def words_in(text: str, *parts: Span) -> WordRow:
    """The words of a text or of parts of it, as written."""
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    for part in parts or (Span(0, len(text)),):
        pieces = _WORDS_KEPT.split(part.of(text))
        edges = list(accumulate(map(len, pieces), initial=part.start))
        keys += pieces[1::2]
        starts += edges[1:-1:2]
        ends += edges[2::2]
    return WordRow(starts, ends, keys)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """An English word without letter case and plural ending, for comparison only."""
    word = word.casefold()
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word


@dataclass(frozen=True, slots=True)
class _Opening(Generic[T]):
    """What begins with a word: the word alone, if it means something, and longer phrases by their second word."""

    alone: list[T]
    longer: dict[str, list[tuple[list[str], T]]]


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """Phrases of whole words and what each means; found in one pass over the words, however many phrases there are.

    The keys of the words must be made as those of the phrases: as written, casefolded, or stemmed.
    """

    _by_first: Mapping[str, _Opening[T]]

    @classmethod
    def of(cls, meanings: Iterable[tuple[Sequence[str], T]]) -> Phrases[T]:
        by_first: dict[str, _Opening[T]] = {}
        for keys, meaning in meanings:
            if keys:
                opening = by_first.setdefault(keys[0], _Opening([], {}))
                if len(keys) == 1:
                    opening.alone.append(meaning)
                else:
                    opening.longer.setdefault(keys[1], []).append((list(keys), meaning))
        for opening in by_first.values():
            for entries in opening.longer.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        return cls(by_first)

    def find(self, row: WordRow, gap: int = 2) -> Iterator[tuple[Span, T]]:
        """Where the phrases stand, the longest at each place, none overlapping, words at most `gap` signs apart."""
        free, firsts = 0, self._by_first
        for at in [at for at, key in enumerate(row.keys) if key in firsts]:
            known = self._at(row, at, gap) if at >= free else None
            if known is not None:
                length, meaning = known
                free = at + length
                yield Span(row.starts[at], row.ends[free - 1]), meaning

    def _at(self, row: WordRow, at: int, gap: int) -> tuple[int, T] | None:
        """How many words the longest phrase takes that begins here, and what it means."""
        opening = self._by_first[row.keys[at]]
        second = row.keys[at + 1] if at + 1 < len(row) else ""
        for phrase, meaning in opening.longer.get(second, ()):
            end = at + len(phrase)
            if row.keys[at:end] == phrase and all(
                row.starts[number + 1] - row.ends[number] <= gap for number in range(at, end - 1)
            ):
                return len(phrase), meaning
        return (1, opening.alone[0]) if opening.alone else None


def keys_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as written."""
    return tuple(_TOKEN.findall(phrase))
