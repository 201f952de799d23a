"""What a person types into the search line: text → the query as understood. Any text has a reading.

    speaker:chohan topic:water after:2024 city:islamabad "indus waters" -trade (kashmir OR siachen)

Parts that follow one another must all be true, OR (or |) between two lets one suffice, brackets hold parts together,
a minus or NOT turns one round, an equals sign after the colon asks for just that value (city:="New York"). Words with
a colon that name no part, and values that a part cannot have, are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from eventbrowser.model.draft import EventKind, Part
from eventbrowser.model.names import fold


class Sign(StrEnum):
    """What a part of a query is about."""

    TEXT = "text"
    TITLE = "title"
    SPEAKER = "speaker"
    SAID = "said"
    PART = "part"
    TOPIC = "topic"
    AFTER = "after"
    BEFORE = "before"
    YEAR = "year"
    CITY = "city"
    COUNTRY = "country"
    KIND = "kind"
    HOST = "host"
    ORGANISATION = "org"
    COLLECTION = "collection"
    NOTE = "note"
    STARRED = "starred"


@dataclass(frozen=True, slots=True)
class Term:
    """One condition.

    `whole` tells that it was quoted: these words in this order. `typing` tells that its last word may go on. `exact`
    asks for what is called just so.
    """

    sign: Sign
    value: str
    whole: bool = False
    typing: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """All events that are not in `of`."""

    of: Node


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of `parts` is true; of no parts, always."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of `parts` is true."""

    parts: tuple[Node, ...]


Node = Term | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Understood:
    """One part of what was typed, as a chip tells it; `typed` are its own words, `without` is the rest of the text.

    `sign` is None for several parts held together by OR, NOT or brackets; `value` then quotes them.
    """

    sign: Sign | None
    value: str
    negated: bool
    typed: str
    without: str


EXACT = frozenset({Sign.TOPIC, Sign.YEAR, Sign.CITY, Sign.COUNTRY, Sign.KIND, Sign.HOST, Sign.SPEAKER, Sign.COLLECTION})
"""What can be asked for by a value's very name."""

_SIGNS = {
    "title": Sign.TITLE,
    "speaker": Sign.SPEAKER,
    "person": Sign.SPEAKER,
    "by": Sign.SPEAKER,
    "said": Sign.SAID,
    "says": Sign.SAID,
    "part": Sign.PART,
    "role": Sign.PART,
    "topic": Sign.TOPIC,
    "about": Sign.TOPIC,
    "after": Sign.AFTER,
    "since": Sign.AFTER,
    "from": Sign.AFTER,
    "before": Sign.BEFORE,
    "until": Sign.BEFORE,
    "year": Sign.YEAR,
    "date": Sign.YEAR,
    "city": Sign.CITY,
    "place": Sign.CITY,
    "in": Sign.CITY,
    "country": Sign.COUNTRY,
    "kind": Sign.KIND,
    "type": Sign.KIND,
    "host": Sign.HOST,
    "org": Sign.ORGANISATION,
    "organisation": Sign.ORGANISATION,
    "organization": Sign.ORGANISATION,
    "collection": Sign.COLLECTION,
    "note": Sign.NOTE,
    "notes": Sign.NOTE,
    "starred": Sign.STARRED,
    "is": Sign.STARRED,
}
_OF_WORDS = frozenset({Sign.TEXT, Sign.TITLE, Sign.SPEAKER, Sign.SAID, Sign.ORGANISATION, Sign.NOTE})
_QUOTES = '"“”„«»'
_TOKEN = re.compile(
    rf"(?P<bracket>[-−!]?\(|\))|(?P<minus>[-−!]?)(?:(?P<sign>[^\W\d_]+):(?P<exact>=?))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)(?P<shut>[{_QUOTES}]?)|(?P<word>[^\s(){_QUOTES}]+))"
)
_DAY = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_YEARS = re.compile(r"(\d{4})(?:(?:-|–|\.\.)(\d{4}))?")
_YES = {"", "yes", "true", "starred", "1", "star"}
_DEEPEST = 12
"""Brackets inside so many others are overlooked."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    what: str
    """"(", ")", "OR", "NOT", or "" for a term."""
    term: Term | None = None
    negated: bool = False


def parse(text: str) -> AllOf:
    """The query as a tree."""
    tokens = list(_tokens(text))
    tree = _Reader(tokens).any_of(0)
    return tree if isinstance(tree, AllOf) else AllOf((tree,))


def words_of(node: Node) -> Iterator[Term]:
    """The conditions that words of an event can meet; what it must not have is left out."""
    if isinstance(node, AllOf | AnyOf):
        for part in node.parts:
            yield from words_of(part)
    elif isinstance(node, Term) and node.sign in _OF_WORDS:
        yield node


def understood(text: str) -> tuple[Understood, ...]:
    """The parts of what was typed one by one; neighbouring words are one part, and so is what OR holds together."""
    found = []
    for group in _groups(list(_tokens(text))):
        start, end = group[0].start, group[-1].end
        without = f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
        terms = [token.term for token in group if token.term is not None]
        if not terms:
            continue
        if len(terms) == len(group) and (len(terms) == 1 or all(term.sign is Sign.TEXT for term in terms)):
            value = text[start:end] if terms[0].sign is Sign.TEXT and not terms[0].whole else terms[0].value
            negated = group[0].negated
            value = value.lstrip("-−!") if negated else value
            found.append(Understood(terms[0].sign, value, negated, text[start:end], without))
        else:
            found.append(Understood(None, text[start:end], False, text[start:end], without))
    return tuple(found)


def span_of_days(value: str) -> tuple[date, date] | None:
    """The first day of "2024", "2024-05" or "2024-05-17", and the first day after it; None where it is no date."""
    match = _DAY.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        if day is not None:
            return first, date.fromordinal(first.toordinal() + 1)
        if month is not None:
            return first, date(first.year + month // 12, month % 12 + 1, 1)
        return first, date(first.year + 1, 1, 1)
    except (ValueError, OverflowError):
        return None


def years_of(value: str) -> tuple[int, int] | None:
    """The first and the last year of "2024" or "2020-2024"."""
    match = _YEARS.fullmatch(value.strip())
    if match is None:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    return (first, last) if 0 < first <= last < 9999 else None


def kinds_of(value: str) -> tuple[EventKind, ...]:
    """The kinds whose name has a word that begins so: "panel", "webinars"."""
    return tuple(kind for kind in EventKind if _is_meant(value, kind.value))


def parts_of(value: str) -> tuple[Part, ...]:
    """The parts whose name has a word that begins so: "mod", "chief guests"."""
    return tuple(part for part in Part if _is_meant(value, part.value))


def _is_meant(value: str, name: str) -> bool:
    wanted = fold(value)
    return bool(wanted) and (f" {name}".find(f" {wanted}") >= 0 or wanted.removesuffix("s") == name)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if match["bracket"]:
            yield _Token(start, end, match["bracket"][-1], negated=len(match["bracket"]) > 1)
        elif match["word"] in ("OR", "|", "||") and not match["sign"] and not match["minus"]:
            yield _Token(start, end, "OR")
        elif match["word"] == "NOT" and not match["sign"]:
            yield _Token(start, end, "NOT")
        elif match["word"] in ("AND", "&", "&&") and not match["sign"]:
            continue
        elif (term := _term(match, at_end=end == len(text))) is not None:
            yield _Token(start, end, "", term, bool(match["minus"]))


def _term(match: re.Match[str], *, at_end: bool) -> Term | None:
    """The condition; None for what has neither letters nor digits, and for a part whose value is still to come."""
    value = match["quoted"] if match["word"] is None else match["word"]
    sign = _SIGNS.get((match["sign"] or "").casefold())
    whole = match["quoted"] is not None
    if sign is None and value is not None and value.endswith(":") and value[:-1].casefold() in _SIGNS:
        sign, value = _SIGNS[value[:-1].casefold()], ""
    if value is None:
        return None
    if sign is Sign.STARRED and (fold(value) in _YES or fold(value) in ("no", "false", "0")):
        return Term(sign, "yes" if fold(value) in _YES else "no")
    if sign is not None and not any(letter.isalnum() for letter in value):
        return None
    if sign is None or not _may_be(sign, value):
        value = f"{match['sign']}:{value}" if match["sign"] else value
        sign = Sign.TEXT
    if not any(letter.isalnum() for letter in value):
        return None
    exact = bool(match["exact"]) and sign in EXACT
    return Term(sign, value, whole, typing=at_end and not match["shut"] and not exact, exact=exact)


def _may_be(sign: Sign, value: str) -> bool:
    if sign in (Sign.AFTER, Sign.BEFORE):
        return span_of_days(value) is not None
    if sign is Sign.YEAR:
        return years_of(value) is not None or span_of_days(value) is not None
    if sign is Sign.KIND:
        return bool(kinds_of(value))
    if sign is Sign.PART:
        return bool(parts_of(value))
    return sign is not Sign.STARRED


class _Reader:
    """Recursive descent; every token sequence is read to its end."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def any_of(self, depth: int) -> Node:
        parts = [self._all_of(depth)]
        while self._next() == "OR":
            self._at += 1
            parts.append(self._all_of(depth))
        # An OR that leads nowhere is not one: "water OR" is still being typed.
        parts = [part for part in parts if part.parts] or parts[:1]
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self, depth: int) -> AllOf:
        parts: list[Node] = []
        while (what := self._next()) is not None and what != "OR":
            if what == ")" and depth and depth <= _DEEPEST:
                break
            found = self._one(depth)
            if found is not None:
                parts.append(found)
        return AllOf(tuple(parts))

    def _one(self, depth: int) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        negated = token.negated
        while token.what == "NOT":
            if self._next() in (None, "OR", ")"):
                return None
            negated = True
            token = self._tokens[self._at]
            self._at += 1
        if token.term is not None:
            return Not(token.term) if negated else token.term
        if token.what != "(" or depth >= _DEEPEST:
            return None
        inside = self.any_of(depth + 1)
        if self._next() == ")":
            self._at += 1
        if isinstance(inside, AllOf) and not inside.parts:
            return None
        return Not(inside) if negated else inside

    def _next(self) -> str | None:
        return self._tokens[self._at].what if self._at < len(self._tokens) else None


def _groups(tokens: list[_Token]) -> Iterator[list[_Token]]:
    """Tokens that make one chip."""
    held: list[_Token] = []
    depth = 0
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        depth = max(0, depth + (token.what == "(") - (token.what == ")"))
        held.append(token)
        if depth or token.what in ("OR", "NOT") or (following is not None and following.what == "OR"):
            continue
        if following is not None and len(held) and _is_word(following) and all(map(_is_word, held)):
            ahead = tokens[place + 2].what if place + 2 < len(tokens) else None
            if ahead != "OR":
                continue
        yield held
        held = []
    if held:
        yield held


def _is_word(token: _Token) -> bool:
    term = token.term
    return term is not None and term.sign is Sign.TEXT and not term.whole and not token.negated
