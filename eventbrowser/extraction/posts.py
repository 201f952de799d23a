"""What a person is and for whom: the job and the body that stand before or behind a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eventbrowser.extraction.names import Name
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    BODY_WORD,
    CAPITAL,
    FIELD,
    GIVEN,
    NEVER,
    NOT_IN_NAMES,
    PARTICLE,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    TITLE,
    VERB,
    WEAK_BODY,
    WEAK_POST,
    WORD,
    Token,
    Words,
    phrase_at,
)

Range = tuple[int, int]
"""Half-open range of tokens."""

WINDOW = 40
TITLED = 2


def weights(names: Iterable[Name]) -> dict[int, int]:
    """Where names may begin: 2 with a title, 1 with several words, 0 with one."""
    return {name.start: TITLED if name.titled else int(name.last - name.first > 1) for name in names}


"""Most tokens looked at on either side of a name."""

_DETERMINERS = frozenset("the a an its his her their our this that local another one".split())
_AFTER_NAME = frozenset(("of", "from", "at", "with", "representing"))
_NOW = frozenset(("now", "currently", "presently", "formerly"))
_OF = frozenset("of for to on de del da do des du di der für von y".split())
_AT = frozenset("at from with in en em à bei".split())
_JOINTS = _OF | _AT | frozenset("and & the - – / 's e und et la el los las".split())


@dataclass(frozen=True, slots=True)
class Billing:
    """Position and organisation as token ranges; the words from `start` to `end` are all the billing takes."""

    start: int
    end: int
    position: Range | None = None
    organisation: Range | None = None


def _joins(token: Token) -> bool:
    return token.key in _JOINTS and not token.is_any(CAPITAL)


def before(tokens: list[Token], at: int, floor: int, words: Words) -> Billing | None:
    """The billing that ends where a name (with its titles) begins; `floor` is where the words of others end."""
    last = at - 1 if at > floor and tokens[at - 1].text == "," else at
    first = _chain_start(tokens, last, max(floor, last - WINDOW))
    first = _skip_openers(tokens, first, last)
    if first >= last:
        return None
    if _joins(tokens[last - 1]) or tokens[last - 1].key in _DETERMINERS:
        return None
    billing = parse(tokens, first, last, words)
    if billing is None or billing.position is None:
        return None
    return Billing(billing.start, at, billing.position, billing.organisation)


def _chain_start(tokens: list[Token], last: int, floor: int) -> int:
    at = last
    depth = 0
    while at > floor:
        token = tokens[at - 1]
        if token.text == ")":
            depth += 1
        elif token.text == "(":
            depth -= 1
            if depth < 0:
                break
        elif not depth and not _in_chain(token):
            break
        at -= 1
    return at


def _in_chain(token: Token) -> bool:
    if token.key in _JOINTS or token.key in _DETERMINERS:
        return True
    if not token.is_any(WORD):
        return token.text in ("’", "&")
    if token.is_any(CAPITAL):
        return not token.is_any(NEVER) or token.is_any(POST | POST_WORD | FIELD | BODY)
    if token.is_any(VERB) and not token.is_any(POST | POST_WORD | FIELD | BODY):
        return False
    return token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD | PEOPLE) or "-" in token.key


def _skip_openers(tokens: list[Token], first: int, last: int) -> int:
    while first < last and (
        tokens[first].key in _JOINTS or tokens[first].key in _DETERMINERS or not tokens[first].is_any(WORD)
    ):
        first += 1
    return first


def parse(tokens: list[Token], first: int, last: int, words: Words, behind: bool = False) -> Billing | None:
    """Read a noun phrase without a name in it as “body, job, field, body”; None where no job stands in it.

    `behind`: the phrase follows a name, so capitalised words before the job are rather part of it.
    """
    head = _first_head(tokens, first, last, words)
    if head is None:
        return None
    begin, stop = _grown_head(tokens, head, last, words)
    position_start, body = _left_of(tokens, first, begin, behind)
    position_end, right_body, end = _right_of(tokens, begin, stop, last, words)
    return Billing(first, end, (position_start, position_end), body or right_body)


def _first_head(tokens: list[Token], first: int, last: int, words: Words) -> Range | None:
    for at in range(first, last):
        several = phrase_at(words.posts, tokens, at)
        if several and at + several <= last:
            return at, at + several
        token = tokens[at]
        if token.is_any(POST) and _is_head(tokens, at, first, last):
            return at, at + 1
    return None


def _is_head(tokens: list[Token], at: int, first: int, last: int) -> bool:
    following = tokens[at + 1] if at + 1 < last else None
    if following is not None and following.text in ("'s", "’"):
        return False
    if following is not None and following.is_any(POST) and tokens[at].is_any(POST_WORD):
        return True
    if not tokens[at].is_any(WEAK_POST):
        return True
    if tokens[at].is_any(CAPITAL):
        return following is None or not (following.is_any(BODY) and following.is_any(CAPITAL))
    return following is None or following.key in _OF | _AT or at > first


def _grown_head(tokens: list[Token], head: Range, last: int, words: Words) -> Range:
    """“Chief” grows to “Chief Research Fellow”, “secretary” to “secretary and spokesperson”."""
    begin, stop = head
    while stop < last:
        reach = stop
        while (
            reach < min(last, stop + 4)
            and tokens[reach].is_any(POST_WORD | FIELD | BODY_WORD)
            and tokens[reach].is_any(WORD)
        ):
            if tokens[reach].key in _JOINTS or tokens[reach].is_any(POST):
                break
            reach += 1
        if reach < last and tokens[reach].is_any(POST) and tokens[reach].key not in _JOINTS:
            several = phrase_at(words.posts, tokens, reach)
            stop = reach + max(1, several)
            continue
        if tokens[stop].key in ("and", "&", "cum", "-", "/") and stop + 1 < last:
            joined = _first_head(tokens, stop + 1, min(last, stop + 4), words)
            if joined is not None and all(tokens[i].is_any(POST_WORD | FIELD) for i in range(stop + 1, joined[0])):
                stop = joined[1]
                continue
        break
    return begin, min(stop, last)


def _left_of(tokens: list[Token], first: int, begin: int, behind: bool) -> tuple[int, Range | None]:
    """Where the job begins, and the body named before it."""
    at = begin
    while at > first:
        token = tokens[at - 1]
        if token.is_any(BODY) and token.is_any(CAPITAL) and not token.is_any(POST_WORD | WEAK_BODY):
            break
        if token.is_any(BODY) and not token.is_any(POST_WORD | FIELD):
            break
        if token.is_any(ACRONYM) and not token.is_any(PLACE | PEOPLE | POST | POST_WORD):
            break
        if token.text in ("'s", "’", ")") or not token.is_any(POST_WORD | FIELD | PEOPLE | PLACE | BODY_WORD | POST):
            break
        if token.key in _JOINTS:
            break
        if token.key.endswith("-based"):
            break
        at -= 1
    if at < begin and at > first and tokens[at].is_any(PLACE) and tokens[at - 1].text != "'s":
        return at, None
    body_end = at
    if body_end > first and tokens[body_end - 1].text in ("'s", "’"):
        body_end -= 1
    if body_end > first and tokens[body_end - 1].text == ")":
        body_end = _before_bracket(tokens, first, body_end)
    body = trimmed(tokens, first, body_end)
    if body is None:
        return at, None
    possessive = body_end < at
    if not _names_body(tokens, body, possessive):
        return at, None
    if behind and not possessive and tokens[begin].is_any(CAPITAL) and not _is_body(tokens, *body):
        return body[0], None
    return at, body


def _before_bracket(tokens: list[Token], first: int, end: int) -> int:
    at = end - 1
    while at > first and tokens[at].text != "(":
        at -= 1
    return at if at > first else end


def _names_body(tokens: list[Token], body: Range, possessive: bool) -> bool:
    inside = [tokens[at] for at in range(*body)]
    if any(
        token.is_any(BODY) and not token.is_any(POST) or token.is_any(ACRONYM) and not token.is_any(PLACE)
        for token in inside
    ):
        return True
    capitals = [
        token for token in inside if token.is_any(CAPITAL) and not token.is_any(PLACE | PEOPLE | NEVER | POST_WORD)
    ]
    return bool(capitals) and not capitals[-1].key.endswith(("-based", "-born")) and (possessive or len(inside) <= 4)


def trimmed(tokens: list[Token], first: int, last: int) -> Range | None:
    """A body's words without articles and small words before its first capital, and joining words behind."""
    capital = next((at for at in range(first, last) if tokens[at].is_any(CAPITAL)), None)
    if capital is not None:
        first = capital
    while first < last and (
        _joins(tokens[first])
        or tokens[first].key in _DETERMINERS
        or tokens[first].text in "(),;:’'"
        or tokens[first].key.endswith("-based")
    ):
        first += 1
    while last > first and (
        _joins(tokens[last - 1]) or tokens[last - 1].text in "(,;:.’" and not _closes(tokens, first, last)
    ):
        last -= 1
    return (first, last) if last > first else None


def _closes(tokens: list[Token], first: int, last: int) -> bool:
    """A full stop that belongs to the word before it: “S.p.A.”, “Ltd.”."""
    if tokens[last - 1].text != "." or last - 2 < first:
        return False
    word = tokens[last - 2]
    return "." in word.text or word.key in ("ltd", "inc", "co", "corp", "jr", "st", "univ", "dept")


def _right_of(tokens: list[Token], begin: int, stop: int, last: int, words: Words) -> tuple[int, Range | None, int]:
    """Where the job ends, the body named after it, and where the whole ends."""
    position_end = stop
    at = stop
    while at < last:
        token = tokens[at]
        if token.text == "(":
            close = _bracket_end(tokens, at, last)
            inside = (at + 1, close - 1)
            if _is_body(tokens, *inside):
                return position_end, trimmed(tokens, *inside), close
            position_end = at = close
            continue
        if token.key in _OF and not token.is_any(CAPITAL):
            end = _segment_end(tokens, at + 1, last)
            if _stays_in_position(tokens, begin, stop, at + 1, end, words):
                position_end = at = end
                continue
            return position_end, trimmed(tokens, at + 1, _body_end(tokens, at + 1, last)), last
        if token.key in _AT and not token.is_any(CAPITAL) or token.text == ",":
            body = trimmed(tokens, at + 1, _body_end(tokens, at + 1, last))
            if body is not None and (
                _is_body(tokens, *body) or not _only(tokens, *body, PLACE | PEOPLE | FIELD | BODY_WORD)
            ):
                return position_end, body, last
            if body is not None and _only(tokens, *body, FIELD | BODY_WORD) and token.key == "in":
                position_end = at = body[1]
                continue
            return position_end, None, last
        if token.key in ("and", "&", "'s", "’", "-", "–", "/") or token.key in _NOW:
            at += 1
            continue
        end = _segment_end(tokens, at, last)
        if end == at:
            break
        if _is_body(tokens, at, end) or not _only(
            tokens, at, end, PLACE | PEOPLE | FIELD | BODY_WORD | POST_WORD | POST
        ):
            return position_end, trimmed(tokens, at, _body_end(tokens, at, last)), last
        position_end = at = end
    return position_end, None, max(at, position_end)


def _bracket_end(tokens: list[Token], at: int, last: int) -> int:
    for end in range(at + 1, last):
        if tokens[end].text == ")":
            return end + 1
    return last


def _segment_end(tokens: list[Token], at: int, last: int) -> int:
    """Where a complement ends: before the next “at”, bracket or comma, or “of” after something already read."""
    end = at
    while end < last:
        token = tokens[end]
        if token.text in ("(", ",") or token.key in _AT:
            break
        if token.key in _OF and end > at and not _is_body(tokens, at, end):
            break
        end += 1
    return end


def _body_end(tokens: list[Token], at: int, last: int) -> int:
    """A body's name ends before a bracket and before the place it stands in."""
    for end in range(at, last):
        if tokens[end].text == "(" or tokens[end].key == "in" and _only(tokens, end + 1, last, PLACE | PEOPLE):
            return end
    return last


def _stays_in_position(tokens: list[Token], begin: int, stop: int, at: int, end: int, words: Words) -> bool:
    """“Minister for Commerce”, “Mayor of Mutsamudu”, “Member of the European Parliament” are whole."""
    start = at
    while start < end and tokens[start].key in _DETERMINERS:
        start += 1
    if start < end:
        several = phrase_at(words.whole, tokens, start)
        if several and start + several >= end - (1 if tokens[end - 1].key in _JOINTS else 0):
            return True
    if tokens[at - 1].key == "to" and " ".join(token.key for token in tokens[begin:stop]) in words.over_places:
        return True
    if _is_body(tokens, start, end):
        return False
    if _only(tokens, start, end, PLACE | PEOPLE | FIELD | BODY_WORD | POST_WORD | POST):
        return True
    if not any(token.is_any(CAPITAL) for token in tokens[start:end]):
        return not any(token.is_any(BODY) for token in tokens[start:end])
    head = " ".join(token.key for token in tokens[begin:stop])
    if head in words.over_places or tokens[stop - 1].key in words.over_places:
        return True
    return "minister" in head or "secretary" in head


def _is_body(tokens: list[Token], first: int, last: int) -> bool:
    for at in range(first, last):
        token = tokens[at]
        if token.is_any(ACRONYM) and not token.is_any(PLACE | PEOPLE | FIELD) and not token.is_any(TITLE):
            return True
        if token.is_any(BODY) and not (token.is_any(WEAK_BODY) and not token.is_any(CAPITAL)):
            if token.is_any(WEAK_BODY) and at == first and last - first > 1 and not tokens[at + 1].is_any(CAPITAL):
                continue
            return True
    return False


def _only(tokens: list[Token], first: int, last: int, kinds: int) -> bool:
    """Every word is of these kinds or a joining word; lower-case words count as ordinary."""
    return all(
        token.is_any(kinds) or token.key in _JOINTS or token.key in _DETERMINERS or not token.is_any(CAPITAL)
        for token in tokens[first:last]
    )


def after(tokens: list[Token], at: int, names: Mapping[int, int], words: Words, listed: bool = False) -> Billing:
    """The billing that follows a name ending at `at`; `names` tells where others may begin, and how surely (see `weights`).

    `listed`: the name stands in a list of people, one a line, so a bare phrase behind it is a body.
    """
    end = at
    position: Range | None = None
    body: Range | None = None
    while end < len(tokens):
        piece = _next_piece(tokens, end, {} if listed else names, words, position is None and body is None, listed)
        if piece is None:
            break
        piece_start, piece_end = piece
        read = _read_piece(tokens, piece_start, piece_end, words, listed or position is not None, tokens[end].key)
        if read is None:
            break
        if read.position is not None and position is None:
            position = read.position
            body = read.organisation or body
        elif read.position is not None:
            if body is not None or tokens[end].text == "(":
                break
            body = read.organisation
        elif read.organisation is not None:
            if body is None:
                body = read.organisation
            elif _is_body(tokens, *read.organisation) and tokens[end].text == ",":
                body = (body[0], read.organisation[1])
        elif not _only(tokens, piece_start, piece_end, PLACE | PEOPLE):
            break
        end = piece_end
        if end < len(tokens) and tokens[end].text == ")":
            end += 1
    return Billing(at, end, position, body)


def _next_piece(
    tokens: list[Token], at: int, names: Mapping[int, int], words: Words, first: bool, listed: bool
) -> Range | None:
    """The next stretch behind a name: after a comma, a dash, “of”, “from”, “at”, or in brackets."""
    token = tokens[at]
    if token.text == "(":
        close = _bracket_end(tokens, at, len(tokens))
        return (at + 1, close - 1) if close - at < 16 else None
    if token.text in (",", "–", "—", "-", "|", ":", "/"):
        if token.text in "-:/|" and not listed:
            return None
        start = at + 1
        if (
            start >= len(tokens)
            or names.get(start) == TITLED
            or start in names
            and not _reads_as_post(tokens, start, words)
        ):
            return None
        end = _piece_end(tokens, start, names)
        if end <= start or any(_bills_another(tokens, at, names) for at in range(start + 1, end)):
            return None
        return start, end
    if first and token.key in _AFTER_NAME:
        end = _piece_end(tokens, at + 1, {start: sure for start, sure in names.items() if start > at + 2}, token.key)
        return (at + 1, end) if end > at + 1 else None
    if (
        first
        and token.is_any(CAPITAL)
        and token.is_any(POST | POST_WORD)
        and _first_head(tokens, at, min(at + 3, len(tokens)), words)
    ):
        end = _piece_end(tokens, at, names)
        return at, end
    return None


def _bills_another(tokens: list[Token], at: int, names: Mapping[int, int]) -> bool:
    """At this place the post read so far turns out to be another person's: “…, Registrar Kamran Tipu”."""
    return at in names and (names[at] == TITLED or tokens[at - 1].is_any(POST) and not tokens[at].is_any(POST))


def _reads_as_post(tokens: list[Token], at: int, words: Words) -> bool:
    return phrase_at(words.posts, tokens, at) > 0 or tokens[at].is_any(POST | POST_WORD)


def _is_unknown_verb(token: Token, strict: bool) -> bool:
    """A small word that is no part of a job or a body; without brackets or commas around, any such word ends it."""
    if not token.is_any(WORD) or token.is_any(CAPITAL) or _joins(token) or token.key in _DETERMINERS:
        return False
    if token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD | PEOPLE | PARTICLE):
        return False
    return strict or token.key.endswith("ed") and len(token.key) > 4


def _piece_end(tokens: list[Token], start: int, names: Mapping[int, int], opener: str = ",") -> int:
    end = start
    capital_seen = False
    while end < min(len(tokens), start + WINDOW):
        token = tokens[end]
        if token.text in (",", ";", "(", ")", ":", "–", "—", "|", "“", "”", '"', "?", "!", "•", "…"):
            break
        if token.text == "." and not _closes(tokens, start, end + 1):
            break
        if end > start and names.get(end) and _new_person(tokens, start, end):
            return end - 1 if tokens[end - 1].key in ("and", "&") else end
        if token.is_any(VERB) and not token.is_any(CAPITAL) and not token.is_any(POST | POST_WORD | FIELD | BODY):
            break
        if token.is_any(NEVER) and not token.is_any(CAPITAL) and not _may_stand_inside(tokens, end):
            break
        capital_seen = capital_seen or token.is_any(CAPITAL)
        if _is_unknown_verb(token, capital_seen and opener in _AFTER_NAME):
            break
        end += 1
    while end > start and tokens[end - 1].key in _JOINTS and tokens[end - 1].key != "'s":
        end -= 1
    return end


def _may_stand_inside(tokens: list[Token], at: int) -> bool:
    key = tokens[at].key
    if key == "in" and at + 1 < len(tokens) and tokens[at + 1].key in ("his", "her", "their", "a", "an"):
        return False
    if key in _JOINTS or key in _DETERMINERS:
        return True
    return key in _NOW and at + 1 < len(tokens) and _joins(tokens[at + 1])


def _new_person(tokens: list[Token], start: int, at: int) -> bool:
    previous = tokens[at - 1]
    if previous.key in ("and", "&", "while", "along"):
        return True
    return tokens[at].is_any(TITLE) and previous.key not in _OF and at > start


def _read_piece(tokens: list[Token], start: int, end: int, words: Words, listed: bool, opener: str) -> Billing | None:
    first = start
    if opener == "," and tokens[first].key in _AFTER_NAME:
        opener = tokens[first].key
        first += 1
    while first < end and tokens[first].key in _DETERMINERS:
        first += 1
    if (
        first >= end
        or tokens[first].is_any(NEVER)
        and not tokens[first].is_any(CAPITAL | POST | POST_WORD | FIELD | BODY)
    ):
        return None
    if opener in _AFTER_NAME:
        if _only(tokens, first, end, PLACE | PEOPLE):
            return Billing(start, end)
        if not any(token.is_any(CAPITAL) for token in tokens[first:end]) and not _is_body(tokens, first, end):
            return None
        if opener == "from" and not _is_body(tokens, first, end):
            return Billing(start, end)
        return Billing(start, end, None, trimmed(tokens, first, end))
    billing = parse(tokens, first, end, words, behind=True)
    if billing is not None:
        return billing
    if _only(tokens, first, end, PLACE | PEOPLE) and any(token.is_any(PLACE) for token in tokens[first:end]):
        return Billing(start, end)
    if _is_body(tokens, first, end) or listed and any(token.is_any(CAPITAL) for token in tokens[first:end]):
        return Billing(start, end, None, trimmed(tokens, first, end))
    if opener == "(" and not any(token.is_any(WORD) for token in tokens[first:end]):
        return Billing(start, end)
    return None


__all__ = ["GIVEN", "NOT_IN_NAMES", "PARTICLE", "Billing", "Range", "after", "before", "parse", "trimmed"]
