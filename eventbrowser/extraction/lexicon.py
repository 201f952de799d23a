"""Vocabulary as data: what the rules know, made from the tables of `resources/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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
    if not isinstance(value, Iterable) or isinstance(value, str):
        raise TypeError(f"“{key}” must be a list of strings")
    return tuple(str(word) for word in value)


def subtable(table: Table, key: str) -> Table:
    """A table within a table; empty where there is none."""
    value = table.get(key, {})
    if not isinstance(value, Mapping):
        raise TypeError(f"“{key}” must be a table")
    return value


def alternation(phrases: Iterable[str]) -> str:
    """A non-capturing pattern of any of the phrases, longest first, any spacing between their words."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) + ")"


_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """Phrases of whole words and what each means; found in one pass over a text, however many there are."""

    _by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]
    _fold: bool

    @classmethod
    def of(cls, meanings: Iterable[tuple[str, T]], *, fold: bool = True) -> Phrases[T]:
        """`fold`: letter case does not matter."""
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in meanings:
            parts = tuple(_WORD.findall(phrase.casefold() if fold else phrase))
            by_first.setdefault(parts[0], []).append((parts, meaning))
        ordered = {
            first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in by_first.items()
        }
        return cls(ordered, fold)

    def find(self, text: str, within: Span | None = None) -> Iterator[tuple[Span, T]]:
        """Where the phrases stand, the longest at each place, none overlapping."""
        part = within or Span(0, len(text))
        tokens = list(_WORD.finditer(text, part.start, part.end))
        keys = [token.group().casefold() if self._fold else token.group() for token in tokens]
        at = 0
        while at < len(tokens):
            for phrase, meaning in self._by_first.get(keys[at], ()):
                if tuple(keys[at : at + len(phrase)]) == phrase:
                    yield Span(tokens[at].start(), tokens[at + len(phrase) - 1].end()), meaning
                    at += len(phrase) - 1
                    break
            at += 1
