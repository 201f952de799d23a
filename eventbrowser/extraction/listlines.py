"""The lines of lists of people: which of them bill somebody, and which are prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eventbrowser.extraction.behind import after
from eventbrowser.extraction.billing import ahead_of
from eventbrowser.extraction.names import Name, find_names
from eventbrowser.extraction.phrases import is_body
from eventbrowser.extraction.posts import Billing, first_head
from eventbrowser.extraction.tables import with_bars
from eventbrowser.extraction.words import ACRONYM, BODY, CAPITAL, GIVEN, TITLE, VERB, WORD, Token, Words, word_set
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Line:
    span: Span
    tokens: list[Token]
    bullet: bool


_LONGEST_LINE = 260
"""Longer lines are prose."""
_LINE = re.compile(r"[^\n]+")
_LEAD = re.compile(r"\s*(?:[-–—*•●▪◦‣·|]+(?:\s+|(?=[A-ZÀ-Þ]))|\d{1,2}[.)]\s+(?=\D))?")


def lines_of(text: str, body: Sequence[Span], reader: Words, common: frozenset[str]) -> Iterator[Line]:
    for part in body:
        for match in _LINE.finditer(text, part.start, part.end):
            lead = _LEAD.match(text, match.start(), match.end())
            start = lead.end() if lead else match.start()
            span = Span(start, match.end())
            if span.of(text).strip():
                bullet = bool(lead and lead.group().strip())
                short = span.end - span.start < _LONGEST_LINE
                read = span if short else _first_sentence(text, span) if bullet else None
                tokens = with_bars(text, reader.read(text, read, common)) if read is not None else []
                yield Line(span, tokens, bullet)


def _first_sentence(text: str, item: Span) -> Span | None:
    """What bills the person in a long item, before the life story."""
    end = _STORY.search(text, item.start, min(item.end, item.start + _LONGEST_LINE))
    return Span(item.start, end.start()) if end is not None else None


_STORY = re.compile(r"(?<=[a-z)]{3})\. +(?=[A-ZÀ-Þ])")


def has_neighbour(lines: Sequence[Line], at: int, reader: Words) -> bool:
    """Without a label two such lines in a row make a list: “Name, Post, Body” or “Name, Post, Country”."""
    near = [lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    return bills_itself(lines[at], reader) and any(bills_itself(line, reader) for line in near)


def pairs_up(lines: Sequence[Line], at: int, reader: Words) -> bool:
    """The line is a name and nothing else, and the next one tells of a job."""
    if at < 0 or at + 1 >= len(lines):
        return False
    tokens, below = lines[at].tokens, lines[at + 1].tokens
    name = leading_name(tokens, reader) if tokens and below else None
    if name is None or name.end < len(tokens) or leading_name(below, reader) is not None or is_prose(lines[at + 1]):
        return False
    head = first_head(below, 0, min(len(below), 8), reader)
    return head is not None and not any(token.is_any(VERB) and not token.is_any(CAPITAL) for token in below)


def bills_itself(line: Line, reader: Words) -> bool:
    tokens = line.tokens
    name = leading_name(tokens, reader) if tokens and not is_prose(line) else None
    if name is None or name.end >= len(tokens) or tokens[name.end].text not in (",", ";", "–", "—", "-", "|", "("):
        return False
    if tokens[name.end].text == ";":
        tokens = [*tokens[: name.end], replace(tokens[name.end], text=","), *tokens[name.end + 1 :]]
    behind = after(tokens, name.end, {}, reader, listed=True)
    if behind.position is None and not (name.titled and behind.organisation is not None):
        return False
    return not any(token.is_any(VERB) and not token.is_any(CAPITAL) for token in tokens[behind.end :])


def leading_name(tokens: list[Token], reader: Words) -> Name | None:
    names = find_names(tokens[:14], reader)
    if not names or names[0].start != 0:
        return None
    name = names[0]
    parts = [token for token in tokens[name.first : name.last] if token.is_any(CAPITAL)]
    if len(parts) < 2 and not name.titled and not (parts and parts[0].is_any(GIVEN)):
        return None
    if name.end < len(tokens):
        following = tokens[name.end]
        if following.is_any(WORD) and not (
            following.is_any(CAPITAL) and first_head(tokens, name.end, min(name.end + 3, len(tokens)), reader)
        ):
            return name if following.key in ("of", "from", "at", "is") else None
    return name


def acts(tokens: Sequence[Token], at: int) -> bool:
    """A verb right behind shows a sentence, not a list's line."""
    while at < len(tokens) and tokens[at].text in (",", ")"):
        at += 1
    return at < len(tokens) and tokens[at].is_any(VERB) and tokens[at].key not in ("who", "which", "whom")


def is_prose(line: Line) -> bool:
    if len(line.tokens) > 40:
        return True
    return len(line.tokens) > 8 and line.tokens[-1].text in (".", "”") and not line.bullet


def shouting_softened(tokens: list[Token]) -> list[Token]:
    """“KHURAM IQBAL” at the head of a line is a name, not two acronyms."""
    softened = list(tokens)
    at = 0
    while at < len(tokens) and (tokens[at].is_any(ACRONYM | TITLE) or tokens[at].text == "."):
        at += 1
    shouted = [
        i for i in range(at) if tokens[i].is_any(ACRONYM) and not tokens[i].is_any(BODY) and len(tokens[i].text) > 2
    ]
    if len(shouted) >= 2 and not is_body(tokens, len(tokens), len(tokens)):
        for i in shouted:
            softened[i] = replace(tokens[i], kinds=tokens[i].kinds & ~ACRONYM)
    return softened


def named_last(tokens: list[Token], reader: Words) -> tuple[Name, Billing] | None:
    """“President, Hyun Wook Kim”: the job first, then the name, and at most a body behind it."""
    names = find_names(tokens, reader) if 2 < len(tokens) < 24 else []
    if not names or (names[0].end < len(tokens) and (tokens[names[0].end].text != "," or tokens[-1].text == ".")):
        return None
    if len(names) > 1 and names[0].end == len(tokens):
        return None
    ahead = ahead_of(tokens, names[0], 0, reader)
    return (names[0], ahead) if ahead is not None and ahead.start == 0 else None


def opens_session(tokens: Sequence[Token]) -> bool:
    """A line that opens a session or gives a talk's title."""
    if any(token.text in ':?“"' for token in tokens):
        return True
    return any(token.key in _SESSIONS for token in tokens[:2])


_SESSIONS = word_set("panel session break lunch keynote remarks moderator speakers discussants q&a opening closing")


def for_one(label: str, names: Sequence[Name]) -> bool:
    """“Moderator: X, editor, Polis Andina”: a label for one person, and no second title."""
    told = label.casefold().rstrip(" :")
    plural = told.endswith(("s", "by", "n", "es")) or told.split(" ")[0].endswith("s")
    return not plural and not _OF_SEVERAL.match(label) and not any(name.titled for name in names[1:])


def stands_first(tokens: Sequence[Token], name: Name, floor: int) -> bool:
    several = sum(token.is_any(CAPITAL) for token in tokens[name.first : name.last]) > 1
    if not (name.titled or several):
        return False
    between = tokens[floor : name.start]
    return all(not token.is_any(VERB) for token in between) and len(between) < 12


_OF_SEVERAL = re.compile(r"\s*(?:panel|session|round ?table)\b", re.IGNORECASE)
_TITLE_WORDS = re.compile(r"(?!(?:Dr|Prof|Mr|Ms|Mrs|Amb|H\.?\s?E)\b)[A-ZÀ-Þ][^,;:()\n]*(?:\s[^,;:()\n\s]+){3,}")
"""At least four words without a mark between them: two names in a row have one, or “and”."""
_NUMBERED = re.compile(r"(?:panel|session|round ?table)\s+(?:\d{1,2}|[ivx]{1,4})$", re.IGNORECASE)


def is_session_title(label: str, behind: str) -> bool:
    """“Panel II – Sirens, Neighbours and Text Messages”: what is talked about, and nobody billed."""
    if _NUMBERED.match(label.strip()) is not None:
        return not any(mark in behind for mark in "(:;")
    return _OF_SEVERAL.match(label) is not None and _TITLE_WORDS.fullmatch(behind.strip()) is not None


def opens_turn(tokens: Sequence[Token], at: int) -> bool:
    """What is said stands behind the name and a colon, as in a transcript."""
    if at + 3 >= len(tokens) or tokens[at].text != ":" or tokens[-1].text not in (".", "?", "!", "…", "”"):
        return False
    return any(token.key in _SPOKEN for token in tokens[at + 1 :])


_SPOKEN = word_set("i we you my our your us me thank is are was were have has will")


_BRACKETED_ROW = re.compile(
    r"[^():;\n]{4,60}\([^()\n]+\)(?:[,;]?\s(?:and\s|&\s)?[^():;\n]{4,60}\([^()\n]+\))+[.;,]?\s*"
)


def is_bracketed_row(words: str) -> bool:
    """“Anna Berg (Salt Institute), Lee Bora (Coast Centre)”: people in a row, each with the body in brackets."""
    return _BRACKETED_ROW.fullmatch(words) is not None
