"""Vocabulary as data: what the rules know, made from the tables of `resources/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Token:
    """A word of a text; `key` is its form for comparison.

    Not frozen: an article makes thousands of them, and a frozen one takes three times as long to make.
    """

    start: int
    end: int
    key: str


def tokens(text: str, within: Span | None = None) -> list[Token]:
    """The words of a text or of a part of it, as written."""
    part = within or Span(0, len(text))
    return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text, part.start, part.end)]


def stem(word: str) -> str:
    """An English word without letter case and plural ending, for comparison only."""
    word = word.casefold()
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """Phrases of whole words and what each means; found in one pass over the words, however many phrases there are.

    The keys of the tokens must be made as those of the phrases: as written, casefolded, or stemmed.
    """

    _by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]

    @classmethod
    def of(cls, meanings: Iterable[tuple[Sequence[str], T]]) -> Phrases[T]:
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for keys, meaning in meanings:
            if keys:
                by_first.setdefault(keys[0], []).append((tuple(keys), meaning))
        return cls({first: tuple(sorted(entries, key=lambda e: -len(e[0]))) for first, entries in by_first.items()})

    def find(self, words: Sequence[Token], gap: int = 2) -> Iterator[tuple[Span, T]]:
        """Where the phrases stand, the longest at each place, none overlapping, words at most `gap` signs apart."""
        by_first, free = self._by_first, 0
        for at in [at for at, word in enumerate(words) if word.key in by_first]:
            if at < free:
                continue
            for phrase, meaning in by_first[words[at].key]:
                length = len(phrase)
                if length == 1 or _follow(words, at, phrase, gap):
                    free = at + length
                    yield Span(words[at].start, words[free - 1].end), meaning
                    break


def _follow(words: Sequence[Token], at: int, phrase: tuple[str, ...], gap: int) -> bool:
    """Whether the words from this one on are those of the phrase."""
    if at + len(phrase) > len(words) or words[at + 1].key != phrase[1]:
        return False
    for number in range(1, len(phrase)):
        word = words[at + number]
        if word.key != phrase[number] or word.start - words[at + number - 1].end > gap:
            return False
    return True


def keys_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as written."""
    return tuple(_TOKEN.findall(phrase))
