"""What a noun phrase says of a job and the body it is held at: “former Director of the X Centre, Y University”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eventbrowser.extraction.phrases import (
    AT,
    DETERMINERS,
    JOINTS,
    NOW,
    OF,
    Range,
    bracket_end,
    is_body,
    only,
    skip_openers,
    trimmed,
)
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    BODY_WORD,
    CAPITAL,
    COMMON,
    FIELD,
    NEVER,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    POSTS,
    TITLE,
    VERB,
    WEAK_BODY,
    WEAK_POST,
    WORD,
    Token,
    Words,
    phrase_at,
)


@dataclass(frozen=True, slots=True)
class Billing:
    """Position and organisation as token ranges; the words from `start` to `end` are all the billing takes."""

    start: int
    end: int
    position: Range | None = None
    organisation: Range | None = None


def parse(tokens: list[Token], first: int, last: int, words: Words, behind: bool = False) -> Billing | None:
    """Read a noun phrase without a name in it as “body, job, field, body”; None where no job stands in it.

    `behind`: the phrase follows a name, so capitalised words before the job are rather part of it.
    """
    head = first_head(tokens, first, last, words)
    if head is None:
        return None
    begin, stop = _grown_head(tokens, head, last, words)
    role = _head_from(tokens, first, last, words)
    if role is not None and role != head:
        first = role[1]
    position_start, body = _left_of(tokens, first, begin, behind)
    opening = first + (first < position_start and tokens[first].key in ("former", "ex"))
    if behind and body is None and all(_describes(token) for token in tokens[opening:position_start]):
        position_start = skip_openers(tokens, first, begin)
    position_end, right_body, end = _right_of(tokens, begin, stop, last, words)
    position = (position_start, position_end)
    if is_role(tokens, position, words):
        return None
    return Billing(first, end, position, body or right_body)


def is_role(tokens: Sequence[Token], position: Range, words: Words) -> bool:
    """The words name a part at the event, not a job."""
    said = [token for token in tokens[position[0] : position[1]] if not token.is_any(PEOPLE)]
    keys = [token.key for token in said if token.key not in DETERMINERS]
    return " ".join(keys) in words.roles


def first_head(tokens: list[Token], first: int, last: int, words: Words) -> Range | None:
    """The first noun that a job may be built on; what is only a part at the event gives way to a job behind it."""
    head = _head_from(tokens, first, last, words)
    if head is not None and is_role(tokens, head, words):
        return _head_from(tokens, head[1], last, words) or head
    return head


def _head_from(tokens: list[Token], first: int, last: int, words: Words) -> Range | None:
    for at in range(first, last):
        token = tokens[at]
        several = phrase_at(words.posts, tokens, at) if token.key in words.posts else 0
        if several and at + several <= last:
            return at, at + several
        if token.is_any(POST) and _is_head(tokens, at, first, last):
            return at, at + 1
    return None


def _is_head(tokens: list[Token], at: int, first: int, last: int) -> bool:
    following = tokens[at + 1] if at + 1 < last else None
    if following is not None and following.text in ("'s", "’"):
        return False
    if (
        at - 2 >= first
        and tokens[at - 1].key == "of"
        and tokens[at - 2].is_any(BODY)
        and tokens[at - 2].is_any(CAPITAL)
    ):
        return False
    if following is not None and following.is_any(POST) and tokens[at].is_any(POST_WORD):
        return True
    if not tokens[at].is_any(WEAK_POST):
        return True
    if tokens[at].is_any(CAPITAL):
        return following is None or not (following.is_any(BODY) and following.is_any(CAPITAL))
    return following is None or following.key in OF | AT or at > first


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
            if tokens[reach].key in JOINTS or tokens[reach].is_any(POST):
                break
            reach += 1
        if reach < last and tokens[reach].is_any(POST) and tokens[reach].key not in JOINTS:
            several = phrase_at(words.posts, tokens, reach)
            stop = reach + max(1, several)
            continue
        if tokens[stop].key in ("and", "&", "cum", "-", "/") and stop + 1 < last:
            joined = first_head(tokens, stop + 1, min(last, stop + 4), words)
            if joined is not None and all(tokens[i].is_any(POST_WORD | FIELD) for i in range(stop + 1, joined[0])):
                stop = joined[1]
                continue
        break
    return begin, min(stop, last)


def _describes(token: Token) -> bool:
    """“forensic” in “a Guatemalan forensic anthropologist”: a small word, or a people's, that belongs to the trade."""
    if token.key in NOW or not token.is_any(WORD):
        return False
    return not token.is_any(CAPITAL | BODY | VERB | NEVER) or token.is_any(PEOPLE)


def _two_fields(ahead: Sequence[Token]) -> bool:
    """“Customs and freight specialist”: two fields before a job, the first with the phrase's capital."""
    joined = len(ahead) > 1 and ahead[0].is_any(CAPITAL) and ahead[1].key in ("and", "&")
    return joined and all(_describes(token) for token in ahead[2:])


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
        if token.key in JOINTS:
            break
        if token.key.endswith("-based"):
            break
        at -= 1
    if at > first and tokens[at - 1].key in ("of", "for", "and", "&") and is_body(tokens, first, at - 1):
        at = begin
        while at > first and tokens[at - 1].is_any(POST_WORD) and not tokens[at - 1].is_any(FIELD | BODY_WORD | BODY):
            at -= 1
        return at, trimmed(tokens, first, at)
    if (
        first < at < begin
        and tokens[at].is_any(PLACE)
        and not (tokens[at - 1].is_any(BODY | ACRONYM) or tokens[at - 1].text == "'s")
    ):
        return at, None
    if behind and _two_fields(tokens[first:at]):
        return first, None
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
    if behind and not possessive and tokens[begin].is_any(CAPITAL) and not is_body(tokens, *body):
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
        (token.is_any(BODY) and not token.is_any(POST)) or (token.is_any(ACRONYM) and not token.is_any(PLACE))
        for token in inside
    ):
        return True
    capitals = [
        token for token in inside if token.is_any(CAPITAL) and not token.is_any(PLACE | PEOPLE | NEVER | POST_WORD)
    ]
    return bool(capitals) and not capitals[-1].key.endswith(("-based", "-born")) and (possessive or len(inside) <= 4)


def _right_of(tokens: list[Token], begin: int, stop: int, last: int, words: Words) -> tuple[int, Range | None, int]:
    """Where the job ends, the body named after it, and where the whole ends."""
    position_end = stop
    at = stop
    while at < last:
        token = tokens[at]
        if token.text == "(":
            close = bracket_end(tokens, at, last)
            inside = (at + 1, close - 1)
            if _abbreviates(tokens, begin, at, inside):
                at = close
                continue
            if is_body(tokens, *inside):
                return position_end, trimmed(tokens, *inside), close
            position_end = at = close
            continue
        if token.key in OF and not token.is_any(CAPITAL):
            end = _segment_end(tokens, at + 1, last)
            other = another_post(tokens, at + 1, end, words)
            if other is not None and is_body(tokens, at + 1, other[0]):
                return position_end, trimmed(tokens, at + 1, other[0]), last
            if other is not None:
                position_end = at = other[1]
                continue
            if _stays_in_position(tokens, begin, stop, at + 1, end, words):
                position_end = at = end
                continue
            return position_end, trimmed(tokens, at + 1, _body_end(tokens, at + 1, last)), last
        if (token.key in AT and not token.is_any(CAPITAL)) or token.text == ",":
            other = another_post(tokens, at + 1, last, words)
            stop_at = other[0] if other is not None else last
            fields = _field_end(tokens, at, last) if token.text == "," else at
            if fields > at:
                position_end = at = fields
                continue
            body = trimmed(tokens, at + 1, _body_end(tokens, at + 1, stop_at))
            if body is not None and _is_workplace(tokens, body, token.key):
                return position_end, body, last
            if body is not None and only(tokens, *body, FIELD | BODY_WORD) and token.key == "in":
                position_end = at = body[1]
                continue
            return position_end, None, last
        if token.key in ("and", "&", ","):
            second = parse(tokens, at + 1, last, words) if first_head(tokens, at + 1, last, words) else None
            if second is not None and second.position is not None:
                return position_end if second.organisation else second.position[1], second.organisation, last
        if token.text in ("–", "—"):
            return position_end, None, at
        if token.key in ("and", "&", "'s", "’", "-", "–", "/") or token.key in NOW:
            at += 1
            continue
        end = _segment_end(tokens, at, last)
        if end == at:
            break
        if is_body(tokens, at, end) or not only(tokens, at, end, PLACE | PEOPLE | FIELD | BODY_WORD | POST_WORD | POST):
            return position_end, trimmed(tokens, at, _body_end(tokens, at, last)), last
        position_end = at = end
    return position_end, None, max(at, position_end)


def _body_follows(tokens: list[Token], end: int) -> bool:
    """“Head of Arctic Underwriting at X”, “Director for Networks, Y Forum”: the job's field, and then its body."""
    if end + 2 >= len(tokens) or not tokens[end + 1 + (tokens[end + 1].key in DETERMINERS)].is_any(CAPITAL):
        return False
    if tokens[end].key in AT and not tokens[end].is_any(CAPITAL):
        return True
    if tokens[end].text != ",":
        return False
    stop = next((at for at in range(end + 1, len(tokens)) if tokens[at].text in ",;()."), len(tokens))
    return is_body(tokens, end + 1, stop)


def _field_end(tokens: list[Token], at: int, last: int) -> int:
    """Past “, Planning and Economic Development” behind a field: more of what the office is over; `at` elsewhere."""
    if not tokens[at - 1].is_any(FIELD | BODY_WORD) or tokens[at - 1].is_any(BODY):
        return at
    end = at + 1
    while end < last and (tokens[end].key in ("and", "&") or tokens[end].is_any(FIELD | BODY_WORD)):
        if tokens[end].is_any(BODY | POST) and not tokens[end].is_any(FIELD):
            return at
        end += 1
    return end if end == last and end > at + 1 and tokens[end - 1].is_any(CAPITAL) else at


def another_post(tokens: list[Token], at: int, last: int, words: Words) -> Range | None:
    """The “and” that opens a second job, and where its noun ends: “of Political Science and Program Coordinator”."""
    for joint in range(at + 1, last - 1):
        if tokens[joint].key not in ("and", "&"):
            continue
        head = _head_from(tokens, joint + 1, min(last, joint + 6), words)
        if head is None or tokens[joint + 1].is_any(WEAK_POST) or tokens[head[0]].is_any(POSTS):
            continue
        between = tokens[joint + 1 : head[0]]
        if all(token.is_any(POST_WORD | FIELD | PEOPLE | PLACE) and token.is_any(WORD) for token in between):
            return joint, head[1]
    return None


def _abbreviates(tokens: list[Token], begin: int, end: int, inside: Range) -> bool:
    """The bracket holds the first letters of the job itself: “Special Assistant to Prime Minister (SAPM)”."""
    letters = "".join(token.text[0] for token in tokens[begin:end] if token.is_any(CAPITAL))
    return inside[1] - inside[0] == 1 and len(letters) > 1 and tokens[inside[0]].text == letters


def _is_workplace(tokens: list[Token], body: Range, opener: str) -> bool:
    if is_body(tokens, *body):
        return True
    return opener != "from" and not only(tokens, *body, PLACE | PEOPLE | FIELD | BODY_WORD)


def _segment_end(tokens: list[Token], at: int, last: int) -> int:
    """Where a complement ends: before the next “at”, bracket or comma, or “of” after something already read."""
    end = at
    while end < last:
        token = tokens[end]
        if token.text in ("(", ",", "–", "—") or token.key in AT:
            break
        if token.key in OF and end > at and not is_body(tokens, at, end):
            break
        end += 1
    return end


def _body_end(tokens: list[Token], at: int, last: int) -> int:
    """A body's name ends before a bracket and before the place it stands in."""
    for end in range(at, last):
        if tokens[end].text == "(" or (tokens[end].key == "in" and only(tokens, end + 1, last, PLACE | PEOPLE)):
            return end
    return last


def _stays_in_position(tokens: list[Token], begin: int, stop: int, at: int, end: int, words: Words) -> bool:
    """“Minister for Commerce”, “Mayor of Mutsamudu”, “Member of the European Parliament” are whole."""
    start = at
    while start < end and tokens[start].key in DETERMINERS:
        start += 1
    if start < end:
        several = phrase_at(words.whole, tokens, start)
        if several and start + several >= end - (1 if tokens[end - 1].key in JOINTS else 0):
            return True
        if several and tokens[start + several].key == "for" and not is_body(tokens, start + several, end):
            return True
    if tokens[at - 1].key == "on" or (tokens[at - 1].key == "to" and start < end and _names_post(tokens, start, words)):
        return True
    if (
        tokens[at - 1].key == "for"
        and start < end
        and tokens[start].is_any(TITLE | POST)
        and not is_body(tokens, start, end)
    ):
        return True
    if tokens[at - 1].key == "to" and " ".join(token.key for token in tokens[begin:stop]) in words.over_places:
        return True
    over = tokens[at - 1].key == "for" and tokens[begin].key == "minister"
    if over or is_body(tokens, start, end):
        return over
    if _body_follows(tokens, end):
        return True
    if only(tokens, start, end, PLACE | PEOPLE | FIELD | BODY_WORD | POST_WORD | POST | COMMON):
        return True
    if not any(token.is_any(CAPITAL) for token in tokens[start:end]):
        return not any(token.is_any(BODY) for token in tokens[start:end])
    head = " ".join(token.key for token in tokens[begin:stop])
    if head in words.over_places or tokens[stop - 1].key in words.over_places:
        return True
    return "minister" in head or ("secretary" in head and "general" not in head)


def _names_post(tokens: list[Token], at: int, words: Words) -> bool:
    return tokens[at].is_any(POST | TITLE) or phrase_at(words.posts, tokens, at) > 1
