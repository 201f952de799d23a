"""What a person is billed as behind the name: “X, Director, Y Centre”, “X of Y University”, “X (Y)”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from eventbrowser.extraction.billing import WINDOW
from eventbrowser.extraction.clauses import open_phrase
from eventbrowser.extraction.names import Name
from eventbrowser.extraction.phrases import (
    DETERMINERS,
    JOINTS,
    NOW,
    OF,
    Range,
    bracket_end,
    closes,
    is_body,
    joins,
    only,
    trimmed,
)
from eventbrowser.extraction.posts import Billing, first_head, parse
from eventbrowser.extraction.words import (
    ACRONYM,
    AFTER_NAME,
    BODY,
    BODY_WORD,
    CAPITAL,
    FIELD,
    NEVER,
    PARTICLE,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    VERB,
    WEAK_BODY,
    WORD,
    Token,
    Words,
    phrase_at,
    word_set,
)

TITLED = 2
_CONSTITUENCY = re.compile(r"[A-Z]{1,3}[-–/.]+[A-Z]{2}\.?|[A-Z]-[A-Z][a-z]+\.?")
_AGE = re.compile(r"[1-9]\d")
"""“Natasha Zulu, 22, a student leader,”"""

_OTHERS = word_set("""
    scholars experts students members officials representatives others delegates faculty staff many several other
    diplomats
    """)
_TODAY = frozenset(("current", "currently", "now", "presently", "today"))
_PAST = frozenset(("former", "formerly", "ex", "previously"))
_AFTER_NAME = frozenset(("of", "from", "at", "with", "representing"))


def weights(names: Iterable[Name]) -> dict[int, int]:
    """Where names may begin: 2 with a title, 1 with several words, 0 with one."""
    return {name.start: TITLED if name.titled else int(name.last - name.first > 1) for name in names}


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
    if (
        end + 2 < len(tokens)
        and tokens[end].text == tokens[end + 2].text == ","
        and _AGE.fullmatch(tokens[end + 1].text)
    ):
        end += 2
    while end < len(tokens):
        piece = _next_piece(tokens, end, {} if listed else names, words, position is None and body is None, listed)
        if piece is None:
            break
        piece_start, piece_end = piece
        if ahead is not None and _bills_next_in_row(tokens, piece_start, piece_end, ahead, names, words):
            break
        read = _read_piece(tokens, piece_start, piece_end, words, listed or position is not None, tokens[end].key)
        if read is None or (read.position is None and _is_subject(tokens, end, piece_start, piece_end)):
            break
        now = position is not None and tokens[position[0]].key in _PAST and tokens[piece_start].key in _TODAY
        if read.position is not None and (position is None or now):
            position = read.position
            body = read.organisation or (None if now else body)
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
                over = position is not None and tokens[body[0] - 1].key == "for" and not is_body(tokens, *body)
                position = (position[0], body[1]) if over and position is not None else position
                body = read.organisation if over else (body[0], read.organisation[1])
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


def _is_subject(tokens: list[Token], mark: int, start: int, end: int) -> bool:
    """“Under the patronage of X, the Centre convened …”: what follows the comma is who does what comes next."""
    opens = tokens[mark].text == "," and tokens[start].key == "the"
    return opens and end < len(tokens) and tokens[end].is_any(VERB) and not tokens[end].is_any(CAPITAL)


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
    if (
        end + 1 < len(tokens)
        and tokens[end].text == ","
        and names.get(end + 1)
        and not _reads_as_post(tokens, end + 1, words)
    ):
        return True
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
    if key == "countries":
        return tokens[at - 1].is_any(PEOPLE | PLACE | ACRONYM)
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
    if opener == "," and tokens[first].key == "with" and not is_body(tokens, first, end):
        return None
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
    if opener == "(" and all(token.is_any(AFTER_NAME) or not token.is_any(WORD) for token in tokens[start:end]):
        return Billing(start, end)
    if all(token.key in ("ad", "interim", "a.i", "designate", "elect", "acting") for token in tokens[start:end]):
        return Billing(start, end)
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
    if (
        opener == "("
        and end - first > 1
        and all(token.is_any(CAPITAL) and token.is_any(WORD) for token in tokens[first:end])
    ):
        return Billing(start, end, None, (first, end))
    return None
