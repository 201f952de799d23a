"""What a person is billed as before the name: “Director General ISSI X”, “the Y Centre’s X”."""

from __future__ import annotations

from eventbrowser.extraction.names import Name
from eventbrowser.extraction.phrases import (
    DETERMINERS,
    JOINTS,
    OF,
    Range,
    is_body,
    joins,
    only,
    skip_openers,
    trimmed,
)
from eventbrowser.extraction.posts import Billing, first_head, parse
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    BODY_WORD,
    CAPITAL,
    FIELD,
    GIVEN,
    NEVER,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    POSTS,
    TITLE_AND_POST,
    VERB,
    WORD,
    Token,
    Words,
)

WINDOW = 40
"""Most tokens looked at on either side of a name."""


_COUNTED = frozenset(("two", "three", "four", "both", "several"))
"""“two of the town’s councillors, X and Y”: who is counted is named next."""


def before(tokens: list[Token], at: int, floor: int, words: Words) -> Billing | None:
    """The billing that ends where a name (with its titles) begins; `floor` is where the words of others end."""
    last = at - 1 if at > floor and tokens[at - 1].text == "," else at
    several = at > floor and tokens[last - 1].is_any(POSTS)
    counted = any(token.key in _COUNTED for token in tokens[max(floor, last - 8) : last])
    if several and (last == at or counted):
        return Billing(last - 1, at, (last - 1, last))
    first = _chain_start(tokens, last, max(floor, last - WINDOW))
    first = _behind_to(tokens, first, last, words)
    if last < at and first > floor and tokens[first - 1].key in ("by", "from") and tokens[first].key in ("a", "an"):
        return None
    first = _over_fields(tokens, skip_openers(tokens, first, last), last, max(floor, first - WINDOW))
    if first >= last:
        return None
    if joins(tokens[last - 1]) or tokens[last - 1].key in DETERMINERS:
        return None
    billing = parse(tokens, first, last, words) or _parted_by_comma(tokens, first, last, floor, words)
    if billing is None or billing.position is None:
        return None
    if _is_produce(tokens, billing):
        return Billing(billing.start, at, (billing.start, billing.position[1]))
    return Billing(billing.start, at, billing.position, billing.organisation)


_PRODUCERS = frozenset(
    ("farmer", "grower", "breeder", "trader", "seller", "fisherman", "herder", "driver", "worker", "producer", "vendor")
)


def _is_produce(tokens: list[Token], billing: Billing) -> bool:
    """“Shrimp farmer X”: the one word at the beginning tells what is farmed, and is no body."""
    position, body = billing.position, billing.organisation
    if position is None or body is None or body != (0, 1) or position[0] != 1:
        return False
    return tokens[1].key in _PRODUCERS and not tokens[0].is_any(ACRONYM | BODY | BODY_WORD | PLACE)


def _over_fields(tokens: list[Token], first: int, last: int, floor: int) -> int:
    """“Minister of Finance, Planning and Economic Development”: a comma between two fields of one office."""
    while first - 2 > floor and tokens[first - 1].text == "," and only(tokens, first, last, FIELD | BODY_WORD):
        opens = _chain_start(tokens, first - 1, floor)
        if (
            first >= last
            or not tokens[first].is_any(FIELD | BODY_WORD)
            or not tokens[first - 2].is_any(FIELD | BODY_WORD)
        ):
            break
        if not any(token.is_any(POST) for token in tokens[opens : first - 1]) and opens == first - 1:
            break
        first = skip_openers(tokens, opens, last)
    return first


def _parted_by_comma(tokens: list[Token], first: int, last: int, floor: int, words: Words) -> Billing | None:
    """“The Special Adviser, Office of Overseas Affairs, Prof. X”: between commas stands the body alone."""
    first = _past_and(tokens, first, floor)
    if first - 1 <= floor or tokens[first - 1].text != "," or not is_body(tokens, first, last):
        return None
    start = _chain_start(tokens, first - 1, max(floor, first - WINDOW))
    if tokens[start].key not in ("the", "a", "an", "its") and not tokens[start].is_any(POST | POST_WORD):
        return None
    start = skip_openers(tokens, start, first - 1)
    billing = parse(tokens, start, first - 1, words) if start < first - 1 else None
    if billing is None or billing.position is None or billing.organisation is not None:
        return None
    return Billing(start, last, billing.position, trimmed(tokens, first, last))


def _behind_to(tokens: list[Token], first: int, last: int, words: Words) -> int:
    """In “adviser to Prime Minister X” only what follows “to” bills X."""
    for at in range(last - 1, first, -1):
        if tokens[at].key == "to" and at + 1 < last and tokens[at + 1].key != "the":
            head = first_head(tokens, at + 1, last, words)
            return at + 1 if head is not None and head[1] == last else first
    return first


def possessor(tokens: list[Token], at: int, floor: int) -> Range | None:
    """The body whose person is named: “CFR's Steven Cook”."""
    if at - 1 <= floor or tokens[at - 1].text != "'s":
        return None
    first = at - 1
    while first > floor and (
        tokens[first - 1].is_any(CAPITAL)
        or (tokens[first - 1].key in ("of", "for") and tokens[first - 2].is_any(CAPITAL))
    ):
        first -= 1
    first = _past_and(tokens, first, floor)
    first = skip_openers(tokens, first, at - 1)
    if first >= at - 1 or only(tokens, first, at - 1, PLACE | PEOPLE | NEVER | GIVEN):
        return None
    return first, at - 1


def _past_and(tokens: list[Token], first: int, floor: int) -> int:
    """Where a body's name with “and” in it begins: “Institute of Islamic Thought and Civilisation”."""
    if first - 2 <= floor or tokens[first - 1].key not in ("and", "&"):
        return first
    at = first - 1
    while at > floor and (tokens[at - 1].is_any(CAPITAL) or tokens[at - 1].key in OF or tokens[at - 1].text == ","):
        at -= 1
    governed = (i for i in range(at, first - 1) if tokens[i].is_any(BODY) and tokens[i + 1].key in ("of", "for", "on"))
    head = next(governed, None)
    if head is None:
        return first
    while head > at and tokens[head - 1].is_any(CAPITAL):
        head -= 1
    return head


def ahead_of(tokens: list[Token], name: Name, floor: int, words: Words) -> Billing | None:
    """The billing before a name, its own rank counting as a job where something bills it: “Deputy Ambassador X”."""
    as_post = title_as_post(tokens, name, floor, words)
    if as_post is not None and tokens[name.start - 1].is_any(POST_WORD):
        return as_post
    return before(tokens, name.start, floor, words) or as_post


def title_as_post(tokens: list[Token], name: Name, floor: int, words: Words) -> Billing | None:
    """“HSE University Professor X”, “US Ambassador X”: a rank with a body or a country before it is a job as well."""
    if name.first == name.start or not tokens[name.start].is_any(TITLE_AND_POST):
        return None
    first = skip_openers(tokens, _chain_start(tokens, name.start, max(floor, name.start - WINDOW)), name.start)
    if first >= name.start or not any(
        token.is_any(BODY | ACRONYM | PLACE | PEOPLE) for token in tokens[first : name.start]
    ):
        return None
    billing = parse(tokens, first, name.start + 1, words)
    if billing is None or billing.position is None or tokens[name.start - 1].key in JOINTS:
        return None
    return Billing(billing.start, name.start, billing.position, billing.organisation)


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
        elif not depth and (token.key == "with" or not (_in_chain(token) or _amid_body(tokens, at - 1, last))):
            break
        at -= 1
    return at


def _amid_body(tokens: list[Token], at: int, last: int) -> bool:
    """A small word or a number inside a body's name: “Assembly of people of Kazakhstan”, “Bersih 2.0 chairman”."""
    if not at or at + 1 >= last:
        return False
    before, token, behind = tokens[at - 1], tokens[at], tokens[at + 1]
    if token.text[0].isdigit():
        return before.is_any(CAPITAL) and not before.is_any(NEVER) and behind.is_any(WORD)
    small = token.is_any(WORD) and (not token.is_any(VERB | NEVER) or token.key == "people")
    return small and before.key in OF and behind.key in JOINTS and before.key != "to"


def _in_chain(token: Token) -> bool:
    if token.key in JOINTS or token.key in DETERMINERS:
        return True
    if not token.is_any(WORD):
        return token.text in ("’", "'", "&")
    if token.is_any(CAPITAL):
        known = POST | POST_WORD | FIELD | BODY | BODY_WORD
        return not token.is_any(NEVER) or token.is_any(known) or token.key == "people"
    if token.is_any(VERB) and not token.is_any(POST | POST_WORD | FIELD | BODY):
        return False
    return token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD | PEOPLE) or "-" in token.key
