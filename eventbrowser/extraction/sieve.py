"""Many patterns over many sentences: those are passed over of which a sentence lacks a word that each match has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_
from typing import Generic, TypeVar

from eventbrowser.extraction.lexicon import small

T = TypeVar("T")

_WORD = re.compile("\\w+|[@:\ue000-\uf8ff]")
_MEMO_SIZE = 50_000


class _Pieces(dict[str, int]):
    """Of each word asked about the bits of all pieces that it holds. Words repeat, so what was found is kept."""

    def __init__(self, *, folds: bool = False) -> None:
        super().__init__()
        self._folds = folds
        self._bits: dict[str, int] = {}
        self._finder: tuple[re.Pattern[str], dict[str, int]] | None = None

    def add(self, piece: str, bits: int) -> None:
        self._bits[piece] = self._bits.get(piece, 0) | bits
        self._finder = None
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
        known = len(self._bits)
        pattern, bits = self._finder or self._made_finder()
        held = reduce(or_, map(bits.__getitem__, pattern.findall(word.lower() if self._folds else word)), 0)
        if known == len(self._bits):  # else another thread made a pattern meanwhile, and its pieces were not looked for
            self[word] = held
        return held

    def _made_finder(self) -> tuple[re.Pattern[str], dict[str, int]]:
        """Finds the longest piece at each place of a word, with the bits of it and of all it begins with."""
        own = dict(self._bits)
        bits = {
            piece: reduce(or_, (own.get(piece[:end], 0) for end in range(1, len(piece) + 1)), 0) for piece in ["", *own]
        }
        self._finder = re.compile(f"(?=({_any_of(own)}))"), bits
        return self._finder

    def within(self, words: Iterable[str]) -> int:
        """The bits of all pieces that stand within a text's words."""
        return reduce(or_, map(self.__getitem__, words), 0)


def _any_of(pieces: Iterable[str]) -> str:
    """A pattern of the longest of some words, which takes no beginning twice."""
    rests: dict[str, list[str]] = {}
    for piece in pieces:
        rests.setdefault(piece[:1], []).append(piece[1:])
    ends = rests.pop("", None) is not None
    branches = [re.escape(first) + (_any_of(rest) if any(rest) else "") for first, rest in rests.items()]
    return branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})" + "?" * ends


def words_of(text: str) -> list[str]:
    """The words of a text as a sieve goes through them; a colon, @ and a character for private use are such too."""
    return _WORD.findall(text)


@dataclass(frozen=True, slots=True)
class Sieve(Generic[T]):
    """Rules, each with what the words of a text must hold if the rule's pattern is to be found there.

    A rule's own bit is set by any of the pieces that tell most; `_further` are the bits of what else it needs.
    """

    _rules: tuple[T, ...]
    _further: tuple[int, ...]
    _always: int
    _pieces: _Pieces

    @classmethod
    def of(cls, rules: Iterable[tuple[str, T]], *, folds: bool = False) -> Sieve[T]:
        """Rules with the sources of their patterns, which are of small letters where `folds`."""
        sources, kept = zip(*rules, strict=True)
        pieces = _Pieces(folds=folds)
        groups: dict[frozenset[str], int] = {}
        further = []
        always = 0
        for number, needs in enumerate(map(needs_of, sources)):
            own = most_telling(needs)
            always |= 0 if own else 1 << number
            for piece in own:
                pieces.add(piece, 1 << number)
            others = [groups.setdefault(need, 1 << (len(kept) + len(groups))) for need in needs if need != own]
            further.append(reduce(or_, others, 0))
        for need, bit in groups.items():
            for piece in need:
                pieces.add(piece, bit)
        return cls(kept, tuple(further), always, pieces)

    def __iter__(self) -> Iterator[T]:
        return iter(self._rules)

    def fitting(self, words: Iterable[str]) -> list[T]:
        """The rules whose patterns may be found in a text of these words, in their order."""
        held = self._pieces.within(words)
        fit = self._always | held & ((1 << len(self._rules)) - 1)
        fitting = []
        while fit:
            lowest = fit & -fit
            number = lowest.bit_length() - 1
            if held & self._further[number] == self._further[number]:
                fitting.append(self._rules[number])
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
    pieces: Mapping[int, str]
    """Each piece by its bit."""
    any_piece: int
    folds: bool
    _last: list[_Present] = field(default_factory=lambda: [_Present("", "", ())], repr=False, compare=False)

    @classmethod
    def of(cls, source: str, flags: re.RegexFlag = re.NOFLAG) -> Sought:
        pattern = re.compile(source, flags)
        folds = bool(flags & re.IGNORECASE)
        lowered = in_small_letters(source) if folds else source
        finder = re.compile(lowered, flags & ~re.IGNORECASE) if folds else pattern
        pieces = {_SOUGHT.bit_of(piece): piece for piece in sorted(most_telling(needs_of(lowered)))}
        return cls(pattern, finder, pieces, reduce(or_, pieces, 0), folds)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        stop = len(text) if end is None else end
        folded = self._where_it_may_be(text, start, stop)
        if folded is None:
            return iter(())
        found = self.finder.finditer(folded, start, stop)
        return filter(None, (self._proper(one, text, stop) for one in found)) if self.folds else found

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        stop = len(text) if end is None else end
        folded = self._where_it_may_be(text, start, stop)
        return None if folded is None else self._proper(self.finder.search(folded, start, stop), text, stop)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        stop = len(text) if end is None else end
        folded = self._where_it_may_be(text, start, stop)
        return None if folded is None else self._proper(self.finder.match(folded, start, stop), text, stop)

    def _proper(self, found: re.Match[str] | None, text: str, stop: int) -> re.Match[str] | None:
        """The match as the text writes it."""
        return found if found is None or not self.folds else self.pattern.match(text, found.start(), stop)

    def _where_it_may_be(self, text: str, start: int, stop: int) -> str | None:
        """The text as it is searched, None where the part asked about has none of the pieces."""
        seen = self._last[0]
        if seen.text is not text:
            seen = self._last[0] = self._look(text)
        folded = seen.folded
        for piece in seen.pieces:
            if folded.find(piece, start, stop) >= 0:
                return folded
        return None if self.pieces else folded

    def _look(self, text: str) -> _Present:
        folded = _folded(text) if self.folds else text
        held = _sought_in(folded, _SOUGHT.count) & self.any_piece
        return _Present(text, folded, tuple(map(self.pieces.__getitem__, _single_bits(held))))


def _single_bits(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


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
    return _SOUGHT.within(words_of(text))


_SYNTAX_OR_LETTERS = re.compile(r"\\.|\(\?P?<?|[^\W\d_]+")


def in_small_letters(source: str) -> str:
    """A pattern for texts in small letters. One that ignores case would have to be tried at every sign of a text;
    this one at its first letter only."""
    if "(?i" in source or "(?-i" in source:
        raise ValueError(f"letter case changes its meaning within {source}")
    return _SYNTAX_OR_LETTERS.sub(lambda found: found[0] if found[0][0] in "\\(" else found[0].lower(), source)


Needs = list[frozenset[str]]
"""Of each of these sets at least one piece stands within the words of whatever a pattern matches."""


def needs_of(source: str) -> Needs:
    """What every match of a pattern holds; empty where the pattern does not tell.

    A colon, @ and a character for private use count as words.
    """
    reader = _Reader(source)
    try:
        return list(dict.fromkeys(reader.alternatives()))
    except _Unread:
        return []


def most_telling(needs: Needs) -> frozenset[str]:
    """The need that fewest texts meet."""
    return max(needs, key=lambda pieces: (min(map(len, pieces)), -len(pieces)), default=frozenset())


class _Unread(Exception):
    """The pattern uses what this reader does not know."""


_NO_SIGN = "bBwWdDsSAZ"
_LOOK = ("?=", "?!", "?<=", "?<!")
_COUNT = re.compile(r"\{(\d*),?\d*\}|[*+?]")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_LETTERS_IN_CLASS = re.compile(r"\[(\w{1,3})\]")
_MOST_SPELLINGS = 8
_GROUP = re.compile(r"\((\?:|\?>|\?P<\w+>|\?<?[=!])?")


@dataclass(slots=True)
class _Reader:
    """Goes through a pattern's source once."""

    source: str
    at: int = 0

    def alternatives(self) -> Needs:
        """Up to the end of the source or of the group: what it needs, or what any of several branches needs most."""
        branches = [self._branch()]
        while self.at < len(self.source) and self.source[self.at] == "|":
            self.at += 1
            branches.append(self._branch())
        if len(branches) == 1:
            return branches[0]
        return [frozenset().union(*map(most_telling, branches))] if all(branches) else []

    def _branch(self) -> Needs:
        needed: Needs = []
        runs = [""]
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            signs, inside = self._item()
            least = self._least()
            if signs and least == 1 and len(runs) * len(signs) <= _MOST_SPELLINGS:
                runs = [run + sign for run in runs for sign in signs]
                continue
            if len(signs) == 1 and least:
                runs = [run + signs for run in runs]
            needed += _words_in(runs)
            needed += inside if least else []
            runs = [""]
        return needed + _words_in(runs)

    def _item(self) -> tuple[str, Needs]:
        """Any of the signs, or what the group needs, at this place; neither where many signs may stand."""
        sign = self.source[self.at]
        if sign == "\\":
            sign = self.source[self.at + 1]
            self.at += 2
            if sign.isalnum() and sign not in _NO_SIGN:
                raise _Unread
            return ("" if sign.isalnum() else sign), []
        if sign == "[":
            some = _LETTERS_IN_CLASS.match(self.source, self.at)
            self.at = self._matched(_CLASS).end()
            return ("".join(dict.fromkeys(some[1])) if some else ""), []
        if sign == "(":
            return "", self._group()
        self.at += 1
        return ("" if sign in ".^$" else sign), []

    def _group(self) -> Needs:
        opened = self._matched(_GROUP)
        self.at = opened.end()
        if self.source[self.at] == "?":
            raise _Unread
        inside = self.alternatives()
        self.at += 1
        return [] if opened[1] in _LOOK else inside

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


def _words_in(runs: list[str]) -> Needs:
    """The words of a run of signs, each in all its spellings."""
    return [frozenset(spellings) for spellings in zip(*map(_WORD.findall, runs), strict=True)]
