"""Where people may be named: by a title with what follows it, or by capitalised words that mean nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eventbrowser.extraction.surnames import (
    TRADE_SURNAMES,
    closes_name,
    given_stands,
    initials_stand,
    is_family_he,
    place_stands,
    shouted_first,
    shouted_surname,
    surname_like,
    weekday_stands,
)
from eventbrowser.extraction.words import (
    ACRONYM,
    AFTER_NAME,
    BODY,
    BODY_WORD,
    CAPITAL,
    FIELD,
    GIVEN,
    INITIAL,
    NEVER,
    NOT_IN_NAMES,
    PARTICLE,
    PLACE,
    POST,
    POST_WORD,
    POSTS,
    SUFFIX,
    TITLE,
    TITLE_AND_POST,
    WORD,
    Token,
    Words,
    phrase_at,
)

LONGEST = 7
"""Most words a name has, particles included."""


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens that may name a person: `titles` stand before (and in brackets behind) the name's own tokens.

    `start` and `end` hold titles, name and bracketed rank; `first` and `last` (half-open) the name itself.
    """

    start: int
    first: int
    last: int
    end: int
    titles: tuple[tuple[int, int], ...] = ()

    @property
    def titled(self) -> bool:
        return bool(self.titles)


_OPENING = CAPITAL | TITLE
"""Only words of these kinds begin a name."""


def find_names(tokens: list[Token], words: Words) -> list[Name]:
    """All places of a sentence where a person may be named, in order, none overlapping."""
    found = []
    at = 0
    while at < len(tokens):
        several = phrase_at(words.posts, tokens, at) if tokens[at].key in words.posts else 0
        if several > 1:
            at += several
            continue
        name = _name_at(tokens, at, words) if tokens[at].kinds & _OPENING else None
        if name is None:
            at += 1
            continue
        found.append(name)
        at = name.end
    return found


def _name_at(tokens: list[Token], at: int, words: Words) -> Name | None:
    token = tokens[at]
    titles_end = at if _inside_post(tokens, at, words) else read_titles(tokens, at, words)
    if titles_end > at:
        if titles_end < len(tokens) and phrase_at(words.posts, tokens, titles_end) > 1:
            return None
        last = _run(tokens, titles_end, titled=True)
        if _names_place(tokens, titles_end, last):
            last = last - 1 if last - titles_end > 2 else titles_end
        if last > titles_end:
            return _with_rank_behind(tokens, at, titles_end, _past_seat(tokens, titles_end, last), words)
        return None
    if not token.is_any(CAPITAL) or not _may_begin(tokens, at):
        return None
    last = _run(tokens, at, titled=False)
    if at and tokens[at - 1].key in ("of", "the"):
        at = next((inside for inside in range(at + 1, last - 1) if tokens[inside].is_any(GIVEN)), at)
    if last == at or _belongs_to_body(tokens, at, last) or _is_no_name(tokens, at, last):
        return None
    return _with_rank_behind(tokens, at, at, last, words)


def _is_no_name(tokens: list[Token], first: int, last: int) -> bool:
    """“Finance Minister II”, “the Daily Star”, “at Ikeja”: a single word that cannot be a person."""
    if last - first > 1:
        return False
    if tokens[first].is_any(SUFFIX) or _JOINED.fullmatch(tokens[first].text):
        return True
    return first > 0 and tokens[first - 1].key in _PAPERS and tokens[first - 1].is_any(CAPITAL)


_JOINED = re.compile(r"(?!Ma?c|De|La|Le|Di|Da|Du|Fitz|Van|El|Al|O)[A-Z][a-z]+(?:[A-Z][a-z]+)+")
"""“OpCom”, “CoLab”: words run together name no person."""
_PAPERS = frozenset(("daily", "sunday", "morning", "evening", "weekly"))


def _past_seat(tokens: list[Token], first: int, last: int) -> int:
    """“Lord Pemberton of Wye”: a peer's place belongs to the name."""
    if tokens[first - 1].key not in _PEERS or last + 1 >= len(tokens) or tokens[last].key != "of":
        return last
    return last + 2 if tokens[last + 1].is_any(CAPITAL) and not tokens[last + 1].is_any(BODY | ACRONYM) else last


_PEERS = frozenset(("lord", "lady", "baroness", "baron", "viscount", "viscountess", "earl", "countess"))


def _inside_post(tokens: list[Token], at: int, words: Words) -> bool:
    """“General” closes “Consul General” and begins no name."""
    return at > 0 and tokens[at].is_any(TITLE_AND_POST) and phrase_at(words.posts, tokens, at - 1) > 1


def read_titles(tokens: list[Token], at: int, words: Words) -> int:
    """Where the titles of respect and rank that begin at `at` end; `at` itself where none stands."""
    end = at
    while end < len(tokens):
        several = phrase_at(words.titles, tokens, end)
        if not several and phrase_at(words.posts, tokens, end) > 1:
            break
        if several and (tokens[end].is_any(CAPITAL)):
            end += several
        elif tokens[end].is_any(TITLE) and tokens[end].is_any(CAPITAL) and _is_title(tokens, end, words, end > at):
            end += 1
        elif end > at and _rank_end(tokens, end, words) > end:
            end = _rank_end(tokens, end, words)
        else:
            break
        if end < len(tokens) and tokens[end].text == ".":
            end += 1
        if end + 1 < len(tokens) and tokens[end].text in ("’", "'") and tokens[end + 1].is_any(CAPITAL):
            end += 1
    return end


def _is_title(tokens: list[Token], at: int, words: Words, follows_title: bool) -> bool:
    if at + 1 >= len(tokens):
        return False
    token, following = tokens[at], tokens[at + 1]
    if token.text == "He":
        return False
    if token.key in words.doubtful and not token.text.endswith(".") and following.text != "(":
        if (
            follows_title
            or not (at + 2 < len(tokens) and tokens[at + 2].is_any(CAPITAL))
            or not following.is_any(CAPITAL)
        ):
            return False
        return not _is_ordinary(following)
    if following.text in ("’", "'"):
        return True
    if token.is_any(TITLE_AND_POST | POST):
        if following.is_any(POST_WORD) and at + 2 < len(tokens) and tokens[at + 2].is_any(POST):
            return False
        return following.text in ("(", ".", "®") or (following.is_any(CAPITAL) and not _is_ordinary(following))
    return following.is_any(CAPITAL) or following.text in ("(", ".", "®") or following.is_any(PARTICLE)


def _is_ordinary(token: Token) -> bool:
    return token.is_any(BODY | BODY_WORD | FIELD | NEVER | ACRONYM | POST) and not token.is_any(TITLE | GIVEN | INITIAL)


def _bracketed(tokens: list[Token], at: int, allowed: frozenset[str]) -> bool:
    if at + 2 >= len(tokens) or tokens[at].text != "(":
        return False
    if tokens[at + 2].text == ")":
        return tokens[at + 1].key in allowed
    return False


def _may_begin(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.is_any(INITIAL) and token.is_any(NEVER):
        return at + 1 < len(tokens) and tokens[at + 1].is_any(INITIAL)
    if not token.is_any(NOT_IN_NAMES) or given_stands(tokens, at) or is_family_he(tokens, at):
        return True
    if shouted_first(tokens, at):
        return True
    return initials_stand(tokens, at) or weekday_stands(tokens, at) or place_stands(tokens, at)


_PATRONYMIC_ENDS = frozenset(("uulu", "kyzy", "kizi", "oglu", "oğlu", "ogly", "qizi", "zada", "zoda"))
"""Behind a father's name: “Bakyt uulu”."""


def _run(tokens: list[Token], at: int, titled: bool) -> int:
    """Where the name that begins at `at` ends, half-open."""
    end = at
    solid = at
    while end < len(tokens) and end - at < LONGEST:
        token = tokens[end]
        if token.is_any(SUFFIX) and end > at:
            return end + 1
        if token.text == "," and end + 1 < len(tokens) and tokens[end + 1].key in ("jr", "sr") and solid == end > at:
            return end + 2
        if end > at and tokens[end - 1].text != "." and token.text == "." and tokens[end - 1].is_any(INITIAL):
            end += 1
            continue
        if end > at and _is_letters(token):
            break
        if _continues(tokens, end, at, titled):
            end += 1
            solid = end
        elif token.is_any(PARTICLE) and (end > at or titled):
            end += 1
            if token.key in _PATRONYMIC_ENDS and end - at > 2:
                solid = end
        elif end > at and _nickname(tokens, end):
            end += 3
        elif end > at and _stroke_closes(tokens, end):
            end += 1
        else:
            break
    return solid


def _stroke_closes(tokens: list[Token], at: int) -> bool:
    """“Achieng’ Odhiambo”: a mark that belongs to the given name."""
    if tokens[at].text not in ("'", "’") or tokens[at].start != tokens[at - 1].end or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    own = tokens[at - 1].is_any(GIVEN) or not tokens[at - 1].key.endswith("s")
    return own and following.is_any(CAPITAL) and not following.is_any(NOT_IN_NAMES)


def _nickname(tokens: list[Token], at: int) -> bool:
    """“Victor “Dindo” Manhit”: a name in quotation marks amid the name."""
    if at + 3 >= len(tokens) or tokens[at].text not in "\"“‘'(" or tokens[at + 2].text not in "\"”’')":
        return False
    return tokens[at + 1].is_any(CAPITAL) and tokens[at + 3].is_any(CAPITAL) and not tokens[at + 3].is_any(NOT_IN_NAMES)


def _continues(tokens: list[Token], at: int, begin: int, titled: bool) -> bool:
    token = tokens[at]
    if not token.is_any(CAPITAL) or not token.is_any(WORD) or (at == begin and _several_posts(token)):
        return False
    if token.is_any(PARTICLE) and not token.text[0].isupper():
        return "-" in token.text
    if token.is_any(INITIAL):
        return not token.is_any(NEVER) or (at + 1 < len(tokens) and tokens[at + 1].is_any(CAPITAL))
    if not token.is_any(NOT_IN_NAMES) or (at > begin and tokens[at - 1].key in ("bin", "ibn", "bint", "binti")):
        return True
    if token.is_any(ACRONYM) and not token.is_any(BODY | POST | PLACE | NEVER | FIELD | POST_WORD):
        if at == begin and shouted_first(tokens, at):
            return True
        return shouted_surname(tokens, at, begin, titled) or (at == begin and initials_stand(tokens, at))
    if at == begin:
        if titled:
            return token.is_any(GIVEN) or not token.is_any(NEVER | BODY | POST | TITLE)
        if given_stands(tokens, at) or is_family_he(tokens, at):
            return True
        return initials_stand(tokens, at) or weekday_stands(tokens, at) or place_stands(tokens, at)
    if token.is_any(TITLE | POST) and not token.is_any(GIVEN):
        return token.key in TRADE_SURNAMES and (titled or tokens[at - 1].is_any(GIVEN)) and closes_name(tokens, at)
    return surname_like(tokens, at, begin, titled)


def _several_posts(token: Token) -> bool:
    """“Presidents X and Y”, “Ministers X and Y”."""
    return token.is_any(POSTS) and not token.is_any(GIVEN)


def _belongs_to_body(tokens: list[Token], first: int, last: int) -> bool:
    """The run is part of a body's name: “Margalla Centre”, “University of Peshawar”."""
    following = tokens[last] if last < len(tokens) else None
    if (
        following is not None
        and following.is_any(CAPITAL)
        and following.is_any(BODY | BODY_WORD)
        and not following.is_any(POST)
    ):
        return True
    if following is not None and following.key in ("&", "-", "–") and last + 1 < len(tokens):
        apart = following.key != "&" and tokens[last - 1].end < following.start
        return not apart and tokens[last + 1].is_any(BODY | BODY_WORD) and tokens[last + 1].is_any(CAPITAL)
    before = tokens[first - 1] if first else None
    if before is None or before.key not in ("of", "for", "de", "del", "für", "and", "&"):
        return False
    if before.key in ("and", "&") and sum(token.is_any(CAPITAL) for token in tokens[first:last]) > 1:
        return False
    governor = _governor(tokens, first - 1)
    return governor is not None and governor.is_any(BODY) and not governor.is_any(POST) and governor.is_any(CAPITAL)


def _governor(tokens: list[Token], at: int) -> Token | None:
    """The noun that an “of” at this place hangs on."""
    at -= 1
    return tokens[at] if at >= 0 else None


def _names_place(tokens: list[Token], first: int, last: int) -> bool:
    """“Allama Iqbal Hall” is no person."""
    if last >= len(tokens):
        return False
    if last - first < 2:
        last = _past_body_words(tokens, last)
        if last >= len(tokens):
            return False
    following = tokens[last]
    return (
        following.is_any(CAPITAL)
        and following.is_any(BODY)
        and not following.is_any(POST)
        and not following.is_any(ACRONYM)
    )


def _past_body_words(tokens: list[Token], at: int) -> int:
    """“Open” in “Allama Iqbal Open University”: words that lead up to what sort of body it is."""
    end = at
    while end < min(len(tokens), at + 3) and tokens[end].is_any(CAPITAL) and tokens[end].is_any(BODY_WORD | FIELD):
        if tokens[end].is_any(BODY | POST | GIVEN):
            break
        end += 1
    return end


def _with_rank_behind(tokens: list[Token], start: int, first: int, last: int, words: Words) -> Name:
    titles: tuple[tuple[int, int], ...] = ((start, first),) if first > start else ()
    end = _letters_end(tokens, last)
    rank = _rank_end(tokens, end, words)
    if rank > end:
        titles += ((end, rank),)
        end = _letters_end(tokens, rank)
    return Name(start, first, last, end, titles)


def _rank_end(tokens: list[Token], at: int, words: Words) -> int:
    if at < len(tokens) and tokens[at].text == "®":
        return at + 1
    if _bracketed(tokens, at, words.qualifiers):
        return at + 3
    if at + 3 < len(tokens) and tokens[at].text == "(" and tokens[at + 1].key in words.qualifiers:
        return at + 4 if tokens[at + 2].text == "." and tokens[at + 3].text == ")" else at
    return at


def _letters_end(tokens: list[Token], at: int) -> int:
    """Past the letters after a name: “OBE”, “, PVSM, AVSM”, “MdB”."""
    end = at
    while end < len(tokens):
        comma = end + 1 < len(tokens) and tokens[end].text == ","
        token = tokens[end + 1] if comma else tokens[end]
        behind = end + (2 if comma else 1)
        if not (_is_letters(token) or (comma and token.is_any(AFTER_NAME) and token.text.islower())):
            break
        if comma and behind < len(tokens) and tokens[behind].is_any(POST):
            break
        end = behind
        if end < len(tokens) and tokens[end].text == "." and "." in token.text:
            end += 1
        if end + 2 < len(tokens) and tokens[end].text == "(" and tokens[end + 2].text == ")":
            end += 3 if len(tokens[end + 1].text) == 1 else 0
    return end


def _is_letters(token: Token) -> bool:
    if _DEGREE.fullmatch(token.text):
        return True
    return token.is_any(AFTER_NAME) and sum(letter.isupper() for letter in token.text) > 1


_DEGREE = re.compile(
    r"(?:M|B|S|D|LL|Ph|A|L)\.(?:A|Sc|D|Hum|Si|H|Phil|Ed|M|B|E|Eng|Tech|Com|Pd|Kom|T|Ag|Ec|Ak|Pol|IP|Sos)\.?(?:[A-Z]\.?)?",
    re.IGNORECASE,
)
"""Degrees behind a name: “M.Sc.”, “Ph.D”, “S.H.”, “M.Hum.”."""


def spelled(tokens: Sequence[Token], first: int, last: int, text: str) -> str:
    """The name as the text writes it, white space squeezed."""
    return " ".join(text[tokens[first].start : tokens[last - 1].end].split())
