"""Many patterns over many sentences: those are passed over of which a sentence lacks a word that each match has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Generic, TypeVar

from eventbrowser.extraction.lexicon import small

T = TypeVar("T")

_WORD = re.compile("\\w+|[\ue000-\uf8ff]")
_MEMO_SIZE = 50_000
_HEAD = 3
"""Signs by which pieces are looked up; shorter ones by all of theirs."""


@dataclass(frozen=True, slots=True)
class Sieve(Generic[T]):
    """Rules, each with what one of the words of a text must hold if the rule's pattern is to be found there.

    Words repeat, so what each of them holds is kept; all the rest is one look-up a word. A new word is asked at each of
    its signs for the pieces that begin with the next few.
    """

    _rules: tuple[T, ...]
    _always: int
    _pieces: Mapping[str, tuple[tuple[str, int], ...]]
    _lengths: tuple[int, ...]
    _memo: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, rules: Iterable[tuple[str, T]]) -> Sieve[T]:
        """Rules with the sources of their patterns."""
        kept: list[T] = []
        pieces: dict[str, int] = {}
        always = 0
        for number, (source, rule) in enumerate(rules):
            bit = 1 << number
            needed = pieces_of(source)
            always |= 0 if needed else bit
            for piece in needed:
                pieces[piece] = pieces.get(piece, 0) | bit
            kept.append(rule)
        by_head: dict[str, list[tuple[str, int]]] = {}
        for piece, bits in pieces.items():
            by_head.setdefault(piece[:_HEAD], []).append((piece, bits))
        lengths = tuple(sorted({len(head) for head in by_head}))
        return cls(tuple(kept), always, {head: tuple(found) for head, found in by_head.items()}, lengths)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rules)

    def fitting(self, text: str) -> list[T]:
        """The rules whose patterns may be found in a text, in their order."""
        fit, memo = self._always, self._memo
        for word in _WORD.findall(text):
            known = memo.get(word)
            fit |= self._look_up(word) if known is None else known
        fitting = []
        while fit:
            lowest = fit & -fit
            fitting.append(self._rules[lowest.bit_length() - 1])
            fit ^= lowest
        return fitting

    def _look_up(self, word: str) -> int:
        if len(self._memo) > _MEMO_SIZE:
            self._memo.clear()
        fit = 0
        for length in self._lengths:
            for at in range(len(word) - length + 1):
                for piece, bits in self._pieces.get(word[at : at + length], ()):
                    if word.startswith(piece, at):
                        fit |= bits
        self._memo[word] = fit
        return fit


@dataclass(frozen=True, slots=True)
class Sought:
    """A pattern that is tried only where a text has one of the pieces of words that it needs.

    Stands in for a compiled pattern that is asked about many parts of the same text. One that ignores letter case is
    looked for in small letters, which is many times faster, and then matched at the place found.
    """

    pattern: re.Pattern[str]
    finder: re.Pattern[str]
    pieces: tuple[str, ...]
    folds: bool
    _last: list[_Present] = field(default_factory=lambda: [_Present("", "", ())], repr=False, compare=False)

    @classmethod
    def of(cls, source: str, flags: re.RegexFlag = re.NOFLAG) -> Sought:
        pattern = re.compile(source, flags)
        if not flags & re.IGNORECASE:
            return cls(pattern, pattern, tuple(sorted(pieces_of(source))), folds=False)
        lowered = in_small_letters(source)
        finder = re.compile(lowered, flags & ~re.IGNORECASE)
        return cls(pattern, finder, tuple(sorted(pieces_of(lowered))), folds=True)

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
            last = self._last[0] = _Present(text, folded, tuple(piece for piece in self.pieces if piece in folded))
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
