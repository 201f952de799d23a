"""Many patterns over many sentences: those are passed over of which a sentence lacks a word that each match has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_
from typing import Generic, TypeVar

from eventbrowser.extraction.lexicon import small

T = TypeVar("T")

_WORD = re.compile("\\w+|[\ue000-\uf8ff]")
_MEMO_SIZE = 50_000


class _Pieces(dict[str, int]):
    """Of each word asked about the bits of all pieces that it holds. Words repeat, so what was found is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._bits: dict[str, int] = {}
        self._letters: tuple[str, ...] = ()
        self._longer: dict[str, tuple[str, ...]] = {}

    def add(self, piece: str, bits: int) -> None:
        if piece not in self._bits and len(piece) == 1:
            self._letters += (piece,)
        elif piece not in self._bits:
            self._longer[piece[:2]] = (*self._longer.get(piece[:2], ()), piece)
        self._bits[piece] = self._bits.get(piece, 0) | bits
        self.clear()

    @property
    def count(self) -> int:
        return len(self._bits)

    def bit_of(self, piece: str) -> int:
        """The piece's own bit, given to it where it has none."""
        if piece not in self._bits:
            self.add(piece, 1 << len(self._bits))
        return self._bits[piece]

    def __missing__(self, word: str) -> int:
        if len(self) > _MEMO_SIZE:
            self.clear()
        held, known = 0, len(self._bits)
        for letter in self._letters:
            if letter in word:
                held |= self._bits.get(letter, 0)
        for at in range(len(word) - 1):
            pieces = self._longer.get(word[at : at + 2])
            if pieces is not None and word.startswith(pieces, at):
                for piece in pieces:
                    held |= self._bits.get(piece, 0) if word.startswith(piece, at) else 0
        if known == len(self._bits):  # else another thread made a pattern meanwhile, and its pieces were not looked for
            self[word] = held
        return held

    def within(self, text: str) -> int:
        """The bits of all pieces that stand within a text's words."""
        return reduce(or_, map(self.__getitem__, _WORD.findall(text)), 0)


@dataclass(frozen=True, slots=True)
class Sieve(Generic[T]):
    """Rules, each with what one of the words of a text must hold if the rule's pattern is to be found there."""

    _rules: tuple[T, ...]
    _always: int
    _pieces: _Pieces

    @classmethod
    def of(cls, rules: Iterable[tuple[str, T]]) -> Sieve[T]:
        """Rules with the sources of their patterns."""
        kept: list[T] = []
        pieces = _Pieces()
        always = 0
        for number, (source, rule) in enumerate(rules):
            bit = 1 << number
            needed = pieces_of(source)
            always |= 0 if needed else bit
            for piece in needed:
                pieces.add(piece, bit)
            kept.append(rule)
        return cls(tuple(kept), always, pieces)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rules)

    def fitting(self, text: str) -> list[T]:
        """The rules whose patterns may be found in a text, in their order."""
        fit = self._always | self._pieces.within(text)
        fitting = []
        while fit:
            lowest = fit & -fit
            fitting.append(self._rules[lowest.bit_length() - 1])
            fit ^= lowest
        return fitting


@dataclass(frozen=True, slots=True)
class Sought:
    """A pattern that is tried only where a text has one of the pieces of words that it needs.

    Stands in for a compiled pattern that is asked about many parts of the same text. One that ignores letter case is
    looked for in small letters, which is many times faster, and then matched at the place found.
    """

    pattern: re.Pattern[str]
    finder: re.Pattern[str]
    pieces: tuple[tuple[str, int], ...]
    any_piece: int
    folds: bool
    _last: list[_Present] = field(default_factory=lambda: [_Present("", "", ())], repr=False, compare=False)

    @classmethod
    def of(cls, source: str, flags: re.RegexFlag = re.NOFLAG) -> Sought:
        pattern = re.compile(source, flags)
        folds = bool(flags & re.IGNORECASE)
        lowered = in_small_letters(source) if folds else source
        finder = re.compile(lowered, flags & ~re.IGNORECASE) if folds else pattern
        pieces = tuple((piece, _SOUGHT.bit_of(piece)) for piece in sorted(pieces_of(lowered)))
        return cls(pattern, finder, pieces, reduce(or_, (bit for _, bit in pieces), 0), folds)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        stop = len(text) if end is None else end
        seen = self._seen(text)
        if not self._may_be_in(seen, start, stop):
            return iter(())
        found = self.finder.finditer(seen.folded, start, stop)
        return filter(None, (self._proper(one, text, stop) for one in found)) if self.folds else found

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        stop = len(text) if end is None else end
        seen = self._seen(text)
        found = self.finder.search(seen.folded, start, stop) if self._may_be_in(seen, start, stop) else None
        return self._proper(found, text, stop)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        stop = len(text) if end is None else end
        seen = self._seen(text)
        found = self.finder.match(seen.folded, start, stop) if self._may_be_in(seen, start, stop) else None
        return self._proper(found, text, stop)

    def _proper(self, found: re.Match[str] | None, text: str, stop: int) -> re.Match[str] | None:
        """The match as the text writes it."""
        return found if found is None or not self.folds else self.pattern.match(text, found.start(), stop)

    def _seen(self, text: str) -> _Present:
        last = self._last[0]
        if last.text is not text:
            folded = _folded(text) if self.folds else text
            held = _sought_in(folded, _SOUGHT.count) & self.any_piece
            present = tuple([piece for piece, bit in self.pieces if bit & held]) if held else ()
            last = self._last[0] = _Present(text, folded, present)
        return last

    def _may_be_in(self, seen: _Present, start: int, stop: int) -> bool:
        for piece in seen.pieces:
            if seen.folded.find(piece, start, stop) >= 0:
                return True
        return not self.pieces


@dataclass(frozen=True, slots=True)
class _Present:
    """Which pieces stand anywhere in the text asked about last."""

    text: str
    folded: str
    pieces: tuple[str, ...]


_folded = lru_cache(maxsize=8)(small)
_SOUGHT = _Pieces()
"""The pieces of all patterns that are sought, so that each text is gone through once for all of them."""


@lru_cache(maxsize=8)
def _sought_in(text: str, _known: int) -> int:
    """Which of the pieces known so far stand in a text."""
    return _SOUGHT.within(text)


_SYNTAX_OR_LETTERS = re.compile(r"\\.|\(\?P?<?|[^\W\d_]+")


def in_small_letters(source: str) -> str:
    """A pattern for texts in small letters. One that ignores case would have to be tried at every sign of a text;
    this one at its first letter only."""
    if "(?i" in source or "(?-i" in source:
        raise ValueError(f"letter case changes its meaning within {source}")
    return _SYNTAX_OR_LETTERS.sub(lambda found: found[0] if found[0][0] in "\\(" else found[0].lower(), source)


def pieces_of(source: str) -> frozenset[str]:
    """Parts of words of which every match of a pattern holds at least one; empty where the pattern does not tell.

    A character for private use counts as a word.
    """
    reader = _Reader(source)
    try:
        return reader.alternatives()
    except _Unread:
        return frozenset()


class _Unread(Exception):
    """The pattern uses what this reader does not know."""


_NO_SIGN = "bBwWdDsSAZ"
_LOOK = ("?=", "?!", "?<=", "?<!")
_COUNT = re.compile(r"\{(\d*),?\d*\}|[*+?]")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_GROUP = re.compile(r"\((\?:|\?>|\?P<\w+>|\?<?[=!])?")


@dataclass(slots=True)
class _Reader:
    """Goes through a pattern's source once."""

    source: str
    at: int = 0
    _nothing: frozenset[str] = field(default=frozenset(), init=False)

    def alternatives(self) -> frozenset[str]:
        """Up to the end of the source or of the group: what the branches need, if every branch needs something."""
        branches = [self._branch()]
        while self.at < len(self.source) and self.source[self.at] == "|":
            self.at += 1
            branches.append(self._branch())
        return frozenset().union(*branches) if all(branches) else self._nothing

    def _branch(self) -> frozenset[str]:
        needed: list[frozenset[str]] = []
        run = ""
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            sign, pieces = self._item()
            least = self._least()
            if sign and least == 1:
                run += sign
                continue
            needed += _words_in(run + sign if least else run)
            needed += [pieces] if pieces and least else []
            run = ""
        needed += _words_in(run)
        return max(needed, key=lambda pieces: (min(map(len, pieces)), -len(pieces)), default=self._nothing)

    def _item(self) -> tuple[str, frozenset[str]]:
        """The sign, or what the group needs, at this place; neither where any of several signs may stand."""
        sign = self.source[self.at]
        if sign == "\\":
            sign = self.source[self.at + 1]
            self.at += 2
            if sign.isalnum() and sign not in _NO_SIGN:
                raise _Unread
            return ("" if sign.isalnum() else sign), self._nothing
        if sign == "[":
            self.at = self._matched(_CLASS).end()
            return "", self._nothing
        if sign == "(":
            return "", self._group()
        self.at += 1
        return ("" if sign in ".^$" else sign), self._nothing

    def _group(self) -> frozenset[str]:
        opened = self._matched(_GROUP)
        self.at = opened.end()
        if self.source[self.at] == "?":
            raise _Unread
        inside = self.alternatives()
        self.at += 1
        return self._nothing if opened[1] in _LOOK else inside

    def _least(self) -> int:
        """How often the item just read stands at least: 1 where nothing is said, 2 for any number of times above 0."""
        count = _COUNT.match(self.source, self.at)
        if count is None:
            return 1
        self.at = count.end()
        if self.source[self.at : self.at + 1] in ("?", "+"):
            self.at += 1
        if count[0] == "+":
            return 2
        return 0 if count[0] in "*?" or not int(count[1] or 0) else 2

    def _matched(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self.source, self.at)
        if found is None:
            raise _Unread
        return found


def _words_in(run: str) -> list[frozenset[str]]:
    return [frozenset((word,)) for word in _WORD.findall(run)]
