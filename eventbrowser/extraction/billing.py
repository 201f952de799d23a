"""What a person is billed as: the job and the body that stand before or behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from eventbrowser.extraction.clauses import open_phrase
from eventbrowser.extraction.names import Name
from eventbrowser.extraction.posts import (
    DETERMINERS,
    JOINTS,
    NOW,
    OF,
    Billing,
    Range,
    bracket_end,
    closes,
    first_head,
    is_body,
    joins,
    only,
    parse,
    skip_openers,
    trimmed,
)
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    BODY_WORD,
    CAPITAL,
    FIELD,
    GIVEN,
    NEVER,
    PARTICLE,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    POSTS,
    TITLE_AND_POST,
    VERB,
    WEAK_BODY,
    WORD,
    Token,
    Words,
    phrase_at,
    word_set,
)

WINDOW = 40
"""Most tokens looked at on either side of a name."""

TITLED = 2
_CONSTITUENCY = re.compile(r"[A-Z]{1,3}[-–/.]*[A-Z]{2}\.?|[A-Z]-[A-Z][a-z]+\.?")
_OTHERS = word_set("""
    scholars experts students members officials representatives others delegates faculty staff many several other
    diplomats
    """)
_AFTER_NAME = frozenset(("of", "from", "at", "with", "representing"))


def weights(names: Iterable[Name]) -> dict[int, int]:
    """Where names may begin: 2 with a title, 1 with several words, 0 with one."""
    return {name.start: TITLED if name.titled else int(name.last - name.first > 1) for name in names}


"""Most tokens looked at on either side of a name."""


def before(tokens: list[Token], at: int, floor: int, words: Words) -> Billing | None:
    """The billing that ends where a name (with its titles) begins; `floor` is where the words of others end."""
    last = at - 1 if at > floor and tokens[at - 1].text == "," else at
    if last == at > floor and tokens[last - 1].is_any(POSTS) and not tokens[last - 1].is_any(CAPITAL):
        return Billing(last - 1, at, (last - 1, last))
    first = _chain_start(tokens, last, max(floor, last - WINDOW))
    first = _behind_to(tokens, first, last, words)
    if last < at and first > floor and tokens[first - 1].key in ("by", "from") and tokens[first].key in ("a", "an"):
        return None
    first = skip_openers(tokens, first, last)
    if first >= last:
        return None
    if joins(tokens[last - 1]) or tokens[last - 1].key in DETERMINERS:
        return None
    billing = parse(tokens, first, last, words) or _parted_by_comma(tokens, first, last, floor, words)
    if billing is None or billing.position is None:
        return None
    return Billing(billing.start, at, billing.position, billing.organisation)


def _parted_by_comma(tokens: list[Token], first: int, last: int, floor: int, words: Words) -> Billing | None:
    """“The Special Adviser, Office of Overseas Affairs, Prof. X”: between commas stands the body alone."""
    if first - 1 <= floor or tokens[first - 1].text != "," or not is_body(tokens, first, last):
        return None
    start = _chain_start(tokens, first - 1, max(floor, first - WINDOW))
    if tokens[start].key not in ("the", "a", "an", "its"):
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
    small = token.is_any(WORD) and not token.is_any(VERB | NEVER)
    return small and before.key in OF and behind.key in JOINTS and before.key != "to"


def _in_chain(token: Token) -> bool:
    if token.key in JOINTS or token.key in DETERMINERS:
        return True
    if not token.is_any(WORD):
        return token.text in ("’", "'", "&")
    if token.is_any(CAPITAL):
        return not token.is_any(NEVER) or token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD)
    if token.is_any(VERB) and not token.is_any(POST | POST_WORD | FIELD | BODY):
        return False
    return token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD | PEOPLE) or "-" in token.key


def after(
    tokens: list[Token],
    at: int,
    names: Mapping[int, int],
    words: Words,
    listed: bool = False,
    ahead: Billing | None = None,
) -> Billing:
    """The billing that follows a name ending at `at`; `names` tells where others may begin, and how surely.

    `listed`: the name stands in a list of people, one a line, so a bare phrase behind it is a body. `ahead` is what
    bills the person before the name; in a row of people so billed, a job behind the name is the next one's.
    """
    end = at
    position: Range | None = None
    body: Range | None = None
    field: Range | None = None
    while end < len(tokens):
        piece = _next_piece(tokens, end, {} if listed else names, words, position is None and body is None, listed)
        if piece is None:
            break
        piece_start, piece_end = piece
        if ahead is not None and _bills_next_in_row(tokens, piece_start, piece_end, ahead, names, words):
            break
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
            if (
                body is None
                and position is not None
                and tokens[end].text in ",("
                and _narrows(tokens, piece_start, piece_end, words)
            ):
                field = position[0], piece_end + (1 if tokens[end].text == "(" else 0)
            elif body is None and field is not None:
                position, body = field, read.organisation
            elif body is None:
                body = read.organisation
            elif is_body(tokens, *read.organisation) and tokens[end].text == ",":
                body = (body[0], read.organisation[1])
        end = piece_end
        if end < len(tokens) and tokens[end].text == ")":
            end += 1
    if body is None and field is not None and position is not None:
        told = trimmed(tokens, position[1] + 1, field[1])
        if told is not None and is_body(tokens, *told):
            body = told
        else:
            position = field
    return Billing(at, end, position, body)


def _narrows(tokens: list[Token], start: int, end: int, words: Words) -> bool:
    """“Research and Policy” in “Head, Research and Policy, X Insights”, “(ER)” in “Secretary (ER), Ministry of …”."""
    if tokens[start - 1].text == "(":
        following = end + 1
        return following + 1 < len(tokens) and tokens[following].text == "," and end - start < 6
    if phrase_at(words.whole, tokens, start) == end - start:
        return True
    inside = tokens[start:end]
    if any(token.is_any(BODY | WEAK_BODY | ACRONYM) for token in inside):
        return False
    return all(token.is_any(FIELD | BODY_WORD | PLACE | PEOPLE) for token in inside if token.is_any(CAPITAL))


def _next_piece(
    tokens: list[Token], at: int, names: Mapping[int, int], words: Words, first: bool, listed: bool
) -> Range | None:
    """The next stretch behind a name: after a comma, a dash, “of”, “from”, “at”, or in brackets."""
    token = tokens[at]
    if token.text == "(":
        close = bracket_end(tokens, at, len(tokens))
        return (at + 1, close - 1) if close - at < 16 else None
    if token.text in (",", "–", "—", "-", "|", ":", "/"):
        if token.text in "-:/|" and not (listed or _spaced_dash(tokens, at, words)):
            return None
        start = at + 1
        if (
            start >= len(tokens)
            or names.get(start) == TITLED
            or (start in names and not _reads_as_post(tokens, start, words))
        ):
            return None
        end = _piece_end(tokens, start, names)
        if end <= start or _leads_to_another(tokens, end, names):
            return None
        if any(_bills_another(tokens, start, inside, names) for inside in range(start + 1, end)):
            return None
        return start, end
    if first and token.key in _AFTER_NAME and names.get(at + 1) != TITLED:
        end = _piece_end(tokens, at + 1, {start: sure for start, sure in names.items() if start > at + 2}, token.key)
        return (at + 1, end) if end > at + 1 else None
    if first and token.key == "the" and at + 1 < len(tokens) and tokens[at + 1].is_any(CAPITAL):
        return _next_piece(tokens, at + 1, names, words, first, listed)
    if (
        first
        and token.is_any(CAPITAL)
        and token.is_any(POST | POST_WORD)
        and first_head(tokens, at, min(at + 3, len(tokens)), words)
    ):
        end = _piece_end(tokens, at, names)
        return at, end
    return None


def _spaced_dash(tokens: list[Token], at: int, words: Words) -> bool:
    """“Mr Do Viet - Deputy Minister of …”: a hyphen between spaces, and a job behind it."""
    if tokens[at].text != "-" or not at or at + 1 >= len(tokens):
        return False
    apart = tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start
    return apart and first_head(tokens, at + 1, min(at + 5, len(tokens)), words) is not None


def _bills_next_in_row(
    tokens: list[Token], start: int, end: int, ahead: Billing, names: Mapping[int, int], words: Words
) -> bool:
    """“Rector of A Inga Z, Mayor of B Ilham I”, “governor of A, Senator X, the minister of B, Mr Y”."""
    if tokens[start - 1].text not in (",", ";") or first_head(tokens, start, end, words) is None:
        return False
    if tokens[ahead.end - 1].text == ",":
        return end + 1 < len(tokens) and tokens[end].text == "," and end + 1 in names
    if names.get(end):
        return True
    return any(
        names.get(at) and not joins(tokens[at - 1]) and tokens[at - 1].is_any(WORD) for at in range(start + 1, end)
    )


def _leads_to_another(tokens: list[Token], end: int, names: Mapping[int, int]) -> bool:
    """What was read is the billing of the person named right behind it: “…, VC X University Prof Dr Y”."""
    if end < len(tokens) and tokens[end].text == "(":
        end = bracket_end(tokens, end, len(tokens))
        while end < len(tokens) and tokens[end].is_any(PLACE) and end not in names:
            end += 1
        return bool(names.get(end))
    return names.get(end) == TITLED


def _bills_another(tokens: list[Token], start: int, at: int, names: Mapping[int, int]) -> bool:
    """At this place the post read so far turns out to be another person's: “…, Registrar Kamran Tipu”."""
    if at not in names or names[at] == TITLED:
        return at in names
    previous = tokens[at - 1]
    if previous.text == "'s" and names[at] > 0:
        return True
    if previous.is_any(POST) and not tokens[at].is_any(POST):
        return not _serves(tokens, start, at)
    opens = tokens[start].is_any(POST | POST_WORD) and names[at] > 0
    return opens and not joins(previous) and previous.is_any(FIELD | BODY | BODY_WORD | PLACE | ACRONYM)


def _serves(tokens: list[Token], start: int, at: int) -> bool:
    """“Deputy Spokesperson for President John Mahama”: who is named is the one served."""
    begin = at - 1
    while (
        begin > start and tokens[begin - 1].is_any(POST | POST_WORD | PEOPLE | PLACE) and tokens[begin - 1].is_any(WORD)
    ):
        begin -= 1
    served = begin - 1 > start and tokens[begin - 1].key in ("to", "for", "of")
    return served and any(token.is_any(POST) for token in tokens[start : begin - 1])


def _reads_as_post(tokens: list[Token], at: int, words: Words) -> bool:
    return phrase_at(words.posts, tokens, at) > 0 or tokens[at].is_any(POST | POST_WORD)


def _is_unknown_verb(token: Token, strict: bool) -> bool:
    """A small word that is no part of a job or a body; without brackets or commas around, any such word ends it."""
    if not token.is_any(WORD) or token.is_any(CAPITAL) or joins(token) or token.key in DETERMINERS:
        return False
    if token.is_any(POST | POST_WORD | FIELD | BODY | BODY_WORD | PEOPLE | PARTICLE):
        return False
    return strict or (token.key.endswith("ed") and len(token.key) > 4)


def _piece_end(tokens: list[Token], start: int, names: Mapping[int, int], opener: str = ",") -> int:
    end = open_phrase(tokens, start)
    capital_seen = False
    while end < min(len(tokens), start + WINDOW):
        token = tokens[end]
        if token.text in (",", ";", "(", ")", ":", "–", "—", "|", "“", "”", '"', "?", "!", "•", "…", "[", "]"):
            break
        if token.text == "." and not closes(tokens, start, end + 1):
            break
        if token.key in _OTHERS and end > start and tokens[end - 1].key in ("and", "&"):
            return end - 1
        if token.key in ("and", "&") and _bills_next(tokens, end, names):
            return end
        if end > start and names.get(end) and _new_person(tokens, start, end, names):
            return end - 1 if tokens[end - 1].key in ("and", "&") else end
        if token.is_any(VERB) and not token.is_any(CAPITAL) and not token.is_any(POST | POST_WORD | FIELD | BODY):
            break
        if token.is_any(NEVER) and not token.is_any(CAPITAL | POST | POST_WORD) and not _may_stand_inside(tokens, end):
            break
        capital_seen = capital_seen or token.is_any(CAPITAL)
        if _is_unknown_verb(token, capital_seen and opener in _AFTER_NAME):
            break
        end += 1
    while end > start and joins(tokens[end - 1]) and tokens[end - 1].key != "'s":
        end -= 1
    return end


def _may_stand_inside(tokens: list[Token], at: int) -> bool:
    key = tokens[at].key
    if key == "in" and at + 1 < len(tokens) and tokens[at + 1].key in ("his", "her", "their", "a", "an"):
        return False
    if key in JOINTS or key in DETERMINERS:
        return True
    if key not in NOW or at + 1 >= len(tokens):
        return False
    return joins(tokens[at + 1]) or tokens[at + 1].key in DETERMINERS


def _bills_next(tokens: list[Token], at: int, names: Mapping[int, int]) -> bool:
    """“… of Rwanda and lawyer Nikhil Hira”: a job right after “and”, and a name right behind the job."""
    for name in range(at + 2, at + 9):
        if name in names:
            opens = POST | POST_WORD | PEOPLE | PLACE | ACRONYM | BODY
            return tokens[at + 1].is_any(opens) and tokens[name - 1].is_any(POST) and not tokens[at + 1].is_any(NEVER)
        if name < len(tokens) and (tokens[name].text in ",;" or tokens[name].key in ("and", "&")):
            return False
    return False


def _new_person(tokens: list[Token], start: int, at: int, names: Mapping[int, int]) -> bool:
    previous = tokens[at - 1]
    if previous.key in ("and", "&", "while", "along"):
        return True
    return names[at] == TITLED and previous.key not in OF and at > start


def _tells_nothing(inside: Sequence[Token]) -> bool:
    """What a bracket behind a name holds besides posts: the name in another script, “pictured”, “second from left”."""
    return all(token.text[0].upper() == token.text[0].lower() and token.is_any(WORD) for token in inside) or all(
        token.key in _PICTURED for token in inside
    )


_PICTURED = word_set("""
    pictured photo file above below left right centre center second third from far online virtually remotely via video
    link zoom seated standing in person with microphone inset l r aged
    """)


def _read_piece(tokens: list[Token], start: int, end: int, words: Words, listed: bool, opener: str) -> Billing | None:
    first = start
    if opener == "," and tokens[first].key in _AFTER_NAME:
        opener = tokens[first].key
        first += 1
    while first < end and (tokens[first].key in DETERMINERS or tokens[first].key in NOW):
        first += 1
    if first >= end or (
        tokens[first].is_any(NEVER)
        and not tokens[first].is_any(CAPITAL | POST | POST_WORD | FIELD | BODY)
        and open_phrase(tokens, start) == start
    ):
        return None
    if opener == "(" and _tells_nothing(tokens[start:end]):
        return Billing(start, end)
    if opener == "(" and _CONSTITUENCY.fullmatch("".join(token.text for token in tokens[first:end])):
        return Billing(start, end)
    if opener in _AFTER_NAME:
        if only(tokens, first, end, PLACE | PEOPLE):
            return Billing(start, end)
        if not any(token.is_any(CAPITAL) for token in tokens[first:end]) and not is_body(tokens, first, end):
            return None
        if opener == "from" and not is_body(tokens, first, end):
            return Billing(start, end)
        return Billing(start, end, None, trimmed(tokens, first, end))
    billing = parse(tokens, first, end, words, behind=True)
    if billing is not None:
        return billing
    if only(tokens, first, end, PLACE | PEOPLE) and any(token.is_any(PLACE) for token in tokens[first:end]):
        return Billing(start, end)
    capital = any(token.is_any(CAPITAL) for token in tokens[first:end])
    if any(token.key in _OTHERS for token in tokens[first:end]) and not capital:
        return None
    if (is_body(tokens, first, end) and (capital or end - start < 4)) or (listed and capital):
        return Billing(start, end, None, trimmed(tokens, first, end))
    if opener == "(" and not any(token.is_any(WORD) for token in tokens[first:end]):
        return Billing(start, end)
    return None
