"""The words that noun phrases of jobs and bodies are held together by, and where such a phrase names a body."""

from __future__ import annotations

from collections.abc import Sequence

from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    CAPITAL,
    FIELD,
    PEOPLE,
    PLACE,
    TITLE,
    WEAK_BODY,
    WORD,
    Token,
    word_set,
)
from eventbrowser.model.text import Span

Range = tuple[int, int]
"""Half-open range of tokens."""
_LONGEST_BRACKET = 40
DETERMINERS = word_set("the a an its his her their our this that local another one")
NOW = frozenset(("now", "current", "currently", "presently", "formerly"))
OF = word_set("of for to on de del da do des du di der für von y")
AT = word_set("at from with in en em à bei")
JOINTS = OF | AT | word_set("and & the - – / 's e und et la el los las")


def spanned(tokens: Sequence[Token], part: Range) -> Span:
    """The place of a range of tokens in the text."""
    return Span(tokens[part[0]].start, tokens[part[1] - 1].end)


def joins(token: Token) -> bool:
    return token.key in JOINTS and not token.is_any(CAPITAL)


def skip_openers(tokens: list[Token], first: int, last: int) -> int:
    while first < last and (
        tokens[first].key in JOINTS or tokens[first].key in DETERMINERS or not tokens[first].is_any(WORD)
    ):
        first += 1
    return first


def trimmed(tokens: list[Token], first: int, last: int) -> Range | None:
    """A body's words without articles and small words before its first capital, and joining words behind."""
    capital = next((at for at in range(first, last) if tokens[at].is_any(CAPITAL)), None)
    if capital is not None:
        first = capital
    while first < last and (
        joins(tokens[first])
        or tokens[first].key in DETERMINERS
        or tokens[first].text in "(),;:’'"
        or tokens[first].key.endswith("-based")
    ):
        first += 1
    while last > first and (
        joins(tokens[last - 1]) or (tokens[last - 1].text in "(,;:.’" and not closes(tokens, first, last))
    ):
        last -= 1
    return (first, last) if last > first else None


def closes(tokens: list[Token], first: int, last: int) -> bool:
    """A full stop that belongs to the word before it: “S.p.A.”, “Ltd.”."""
    if tokens[last - 1].text != "." or last - 2 < first:
        return False
    word = tokens[last - 2]
    return "." in word.text or word.key in ("ltd", "inc", "co", "corp", "jr", "st", "univ", "dept")


def bracket_end(tokens: list[Token], at: int, last: int) -> int:
    for end in range(at + 1, min(last, at + _LONGEST_BRACKET)):
        if tokens[end].text == ")":
            return end + 1
    return min(last, at + _LONGEST_BRACKET)


def is_body(tokens: list[Token], first: int, last: int) -> bool:
    for at in range(first, last):
        token = tokens[at]
        if token.is_any(ACRONYM) and not token.is_any(PLACE | PEOPLE | FIELD) and not token.is_any(TITLE):
            return True
        if token.is_any(BODY) and not (token.is_any(WEAK_BODY) and not token.is_any(CAPITAL)):
            if token.is_any(WEAK_BODY) and at == first and last - first > 1 and not tokens[at + 1].is_any(CAPITAL):
                continue
            return True
    return False


def only(tokens: list[Token], first: int, last: int, kinds: int) -> bool:
    """Every word is of these kinds or a joining word; lower-case words count as ordinary."""
    return all(
        token.is_any(kinds) or token.key in JOINTS or token.key in DETERMINERS or not token.is_any(CAPITAL)
        for token in tokens[first:last]
    )
