"""What a clause tells of a person's job: “, who teaches economics at the Institute of …”, “X is a Fellow at …”."""

from __future__ import annotations

from eventbrowser.extraction.phrases import JOINTS, Range, bracket_end, closes, is_body, only, skip_openers, trimmed
from eventbrowser.extraction.posts import parse
from eventbrowser.extraction.words import CAPITAL, PEOPLE, PLACE, POST, POST_WORD, VERB, WORD, Token, Words, word_set

WINDOW = 40
"""Most tokens looked at."""

_WORKS = word_set(
    "teaches lectures works taught lectured worked serves served sits teaching working serving is was researches"
)
_LEADS = word_set(
    "heads leads runs directs chairs edits founded manages coordinates led headed runs founded co-founded"
)


def clause(tokens: list[Token], at: int, words: Words) -> tuple[Range | None, Range | None]:
    """Position and body out of a clause behind the name: “, who teaches economics at the Institute of …,”."""
    if at + 2 < len(tokens) and tokens[at].key in ("is", "was") and _opens_post(tokens, at + 1):
        stop = _clause_end(tokens, at + 1)
        further = (i for i in range(at + 2, stop - 1) if tokens[i].key == "and" and tokens[i + 1].is_any(VERB))
        stop = next((i for i in further if not tokens[i + 1].is_any(CAPITAL)), stop)
        told = parse(tokens, _today(tokens, at + 1, stop), stop, words, behind=True)
        return (None, None) if told is None else (told.position, told.organisation)
    who = next((i for i in range(at, min(at + 8, len(tokens))) if tokens[i].key == "who"), None)
    if who is None or (who > at and not all(_is_aside(token) for token in tokens[at:who])):
        return None, None
    end = _clause_end(tokens, who)
    position: Range | None = None
    body: Range | None = None
    for at_verb in range(who + 1, end):
        key = tokens[at_verb].key
        stop = next(
            (
                i
                for i in range(at_verb + 1, end)
                if tokens[i].key == "and" and i + 1 < end and tokens[i + 1].is_any(VERB)
            ),
            end,
        )
        if key in ("is", "was", "serves", "served") and at_verb + 1 < stop:
            billing = parse(tokens, skip_openers(tokens, at_verb + 1, stop), stop, words, behind=True)
            if billing is not None and (position is None or key in ("is", "serves")):
                position, body = billing.position, billing.organisation
        elif key in _WORKS:
            body = body or _body_after(tokens, at_verb + 1, stop, ("at", "for", "with", "in"))
        elif key in _LEADS:
            body = _body_after(tokens, at_verb, stop, (key,)) or body
    return position, body


def _today(tokens: list[Token], start: int, stop: int) -> int:
    """Where “is a historian and currently Vice President” comes to the job of today."""
    now = (at for at in range(start + 1, stop - 1) if tokens[at].key in ("currently", "now", "presently"))
    return next((at + 1 for at in now if tokens[at - 1].key == "and"), start)


def open_phrase(tokens: list[Token], start: int) -> int:
    """Past “a” and any small words up to a trade: “an early warning officer”, “a city councillor”."""
    if start >= len(tokens) or tokens[start].key not in ("a", "an"):
        return start
    for at in range(start + 1, min(len(tokens), start + 7)):
        token = tokens[at]
        if token.is_any(POST) and not (at + 1 < len(tokens) and tokens[at + 1].is_any(POST)):
            return at
        finite = token.is_any(VERB) and not token.key.endswith(("ing", "ed"))
        foreign = token.is_any(CAPITAL) and not token.is_any(PEOPLE | PLACE)
        if not token.is_any(WORD) or finite or foreign or (token.key in JOINTS and token.key != "and"):
            return start
    return start


def _opens_post(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.key in ("a", "an", "the") or (token.is_any(CAPITAL) and token.is_any(POST | POST_WORD)):
        return True
    return token.is_any(POST) and at + 1 < len(tokens) and tokens[at + 1].key in ("of", "for", "at")


def _is_aside(token: Token) -> bool:
    return not token.is_any(CAPITAL) and not token.is_any(VERB) and token.text not in ".;()"


def _clause_end(tokens: list[Token], who: int) -> int:
    inside = 0
    for at in range(who + 1, min(len(tokens), who + WINDOW)):
        if at < inside:
            continue
        if tokens[at].text == "(":
            close = bracket_end(tokens, at, len(tokens))
            if close < len(tokens) and tokens[close].key in ("of", "at"):
                inside = close
                continue
        if tokens[at].text in (",", ";", "—", "(", "“", '"') or (
            tokens[at].text == "." and not closes(tokens, who, at + 1)
        ):
            return at
    return min(len(tokens), who + WINDOW)


def _body_after(tokens: list[Token], start: int, end: int, openers: tuple[str, ...]) -> Range | None:
    """The last body named behind one of these words, without what it owns: “the Institute's energy programme”."""
    for at in range(end - 1, start - 1, -1):
        if tokens[at].key not in openers:
            continue
        stop = next((i for i in range(at + 1, end) if tokens[i].key == "'s" or tokens[i].is_any(VERB)), end)
        found = trimmed(tokens, at + 1, stop)
        if found is None:
            continue
        named = any(tokens[i].is_any(CAPITAL) for i in range(*found))
        named = named and (tokens[at].key == "at" or not only(tokens, *found, PLACE | PEOPLE))
        if named or is_body(tokens, *found):
            return found
    return None
