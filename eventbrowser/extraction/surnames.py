"""Words that mean something else and yet stand in a person’s name: “Monday Ubani”, “Jack London”, “KS Bawani”."""

from __future__ import annotations

from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    BODY_WORD,
    CAPITAL,
    COMMON,
    FIELD,
    GIVEN,
    INITIAL,
    NEVER,
    NOT_IN_NAMES,
    PEOPLE,
    PLACE,
    POST,
    POST_WORD,
    TITLE,
    VERB,
    WEAK_BODY,
    WORD,
    Token,
    word_set,
)


def initials_stand(tokens: list[Token], at: int) -> bool:
    """“KS Bawani”, “ANM Shibly Khan”: initials without stops, which a word that may only be a name follows."""
    token = tokens[at]
    if token.kinds & ~(ACRONYM | CAPITAL | WORD) or not token.is_any(ACRONYM) or not token.text.isalpha():
        return False
    if len(token.text) > 3 or not token.text.isupper() or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if not following.is_any(CAPITAL) or (following.is_any(NOT_IN_NAMES) and not given_stands(tokens, at + 1)):
        return False
    if following.is_any(INITIAL | TITLE):
        return False
    before = tokens[at - 1] if at else None
    if before is None:
        return True
    return before.key not in ("of", "for", "at", "the") and (len(token.text) == 2 or not before.is_any(POST))


def weekday_stands(tokens: list[Token], at: int) -> bool:
    """“…, Monday Ubani, …”: a day's name in a person's place."""
    token = tokens[at]
    if token.key not in _DAYS or not at or at + 1 >= len(tokens):
        return False
    previous, following = tokens[at - 1], tokens[at + 1]
    if not (previous.text in (",", ";") or previous.is_any(POST) or previous.key in ("and", "&")):
        return False
    return following.is_any(CAPITAL) and not following.is_any(NOT_IN_NAMES | INITIAL)


_DAYS = frozenset(("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"))


def place_stands(tokens: list[Token], at: int) -> bool:
    """“Bo Larsen, Fellow, …”, “and Sofia Malik said”: a place's name where only a person fits."""
    token = tokens[at]
    if not token.is_any(PLACE) or token.kinds & ~(PLACE | CAPITAL | WORD) or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if not following.is_any(CAPITAL) or following.is_any(NOT_IN_NAMES | INITIAL):
        return False
    if at and not (tokens[at - 1].text in ",;(|–—-•" or tokens[at - 1].is_any(POST) or tokens[at - 1].key == "and"):
        return False
    if at + 2 >= len(tokens):
        return True
    behind = tokens[at + 2]
    return behind.text in ",|(–—-:;" or (behind.is_any(VERB) and not behind.is_any(CAPITAL))


def is_family_he(tokens: list[Token], at: int) -> bool:
    """“He Zukun” is a name: no sentence goes on with a capital after the pronoun."""
    if tokens[at].text != "He" or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].is_any(CAPITAL) and not tokens[at + 1].is_any(NOT_IN_NAMES | INITIAL)


def given_stands(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if not token.is_any(GIVEN) or token.is_any(NEVER | BODY | POST):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].is_any(CAPITAL) and not tokens[at + 1].is_any(NOT_IN_NAMES)


TRADE_SURNAMES = word_set("""
    major king prince bishop baron marshal abbot contractor sheriff pope earl knight priest cook mason carpenter
    merchant master pilot engineer mayor judge page chef painter shepherd miner farmer fisher singer nurse
    """)


def closes_name(tokens: list[Token], at: int) -> bool:
    """No more of a name or a job follows: “Ms Mahrukh Contractor, …”."""
    if at + 1 >= len(tokens):
        return True
    following = tokens[at + 1]
    if following.text == ",":
        return at + 2 >= len(tokens) or not tokens[at + 2].is_any(BODY | ACRONYM)
    return not following.is_any(CAPITAL) and following.key not in ("of", "for", "at", "in", "general")


def shouted_surname(tokens: list[Token], at: int, begin: int, titled: bool) -> bool:
    if at > begin and tokens[at - 1].is_any(INITIAL | GIVEN):
        return len(tokens[at].text) > 2 or titled
    if at == begin + 1 and len(tokens[at].text) == 3 and at + 1 < len(tokens) and tokens[at + 1].text == ":":
        return not tokens[at - 1].is_any(NOT_IN_NAMES)
    if at > begin and len(tokens[at].text) > 3 and not tokens[at - 1].is_any(NOT_IN_NAMES):
        return tokens[at - 1].is_any(CAPITAL)
    if at == begin:
        return titled and at + 1 < len(tokens) and tokens[at + 1].is_any(CAPITAL)
    return titled and (len(tokens[at].text) == 2 or len(tokens[at].text) > 3)


def shouted_first(tokens: list[Token], at: int) -> bool:
    """“KOMATSU Reiko, President …”: the family name in capitals, then a given name that closes the name."""
    token = tokens[at]
    if token.kinds & ~(ACRONYM | CAPITAL | WORD | GIVEN) or not token.is_any(ACRONYM) or at + 1 >= len(tokens):
        return False
    if len(token.text) < 3 - token.is_any(GIVEN) or not token.text.replace("-", "").replace("’", "").isupper():
        return False
    following = tokens[at + 1]
    if not following.is_any(CAPITAL) or following.text.isupper() or len(following.text) < 2:
        return False
    if following.is_any(NOT_IN_NAMES) and not (following.is_any(GIVEN) or "-" in following.text):
        return False
    if at + 2 >= len(tokens):
        return True
    behind = tokens[at + 2]
    return behind.text in ",()" or behind.is_any(VERB) or not behind.is_any(CAPITAL | WORD)


def surname_like(tokens: list[Token], at: int, begin: int, titled: bool) -> bool:
    """A word with another meaning closes a name whose first word is plainly a given name: “Jack London”."""
    token = tokens[at]
    if token.is_any(GIVEN):
        return not token.is_any(NEVER | BODY) or _month_stands(tokens, at)
    if token.key in _SMALL_SURNAMES and _small_word_stands(tokens, at, at - begin + titled):
        return True
    if token.is_any(NEVER | POST | TITLE) or (token.is_any(BODY) and not token.is_any(WEAK_BODY)):
        return False
    if token.is_any(PLACE) and not token.is_any(FIELD | BODY_WORD | ACRONYM) and _ends_long_name(tokens, at, begin):
        return True
    if not (titled or tokens[at - 1].is_any(GIVEN | INITIAL)):
        return False
    if token.is_any(FIELD | BODY_WORD | POST_WORD | WEAK_BODY) and not titled:
        return False
    closes = at + 1 >= len(tokens) or (not tokens[at + 1].is_any(CAPITAL) and tokens[at + 1].key not in ("of", "for"))
    return closes and (token.is_any(PLACE | PEOPLE | COMMON) or (titled and at - begin <= 1))


_SMALL_SURNAMES = word_set(
    "were will may can so an on no do ha long day best wise in you to ho me be hope page she are noon nor"
)


def _small_word_stands(tokens: list[Token], at: int, ahead: int) -> bool:
    """“Dr Margaret Auma Were, the Dean, …”: a small word with a capital, behind two words that only name somebody."""
    if ahead < 2 or tokens[at].text.isupper():
        return False
    if at + 1 >= len(tokens):
        return True
    following = tokens[at + 1]
    return following.text in ",(." or (following.is_any(VERB) and not following.is_any(CAPITAL))


def _month_stands(tokens: list[Token], at: int) -> bool:
    """“Zhai Jun”, “Theresa May”: a month's name closes a person's where no day follows."""
    before = tokens[at - 1]
    if tokens[at].key not in _MONTHS or (before.is_any(NOT_IN_NAMES & ~PLACE) and not shouted_first(tokens, at - 1)):
        return False
    return at + 1 >= len(tokens) or not tokens[at + 1].text[0].isdigit()


_MONTHS = frozenset(("jun", "may", "june", "april", "august", "sun"))


def _ends_long_name(tokens: list[Token], at: int, begin: int) -> bool:
    """“Marcela Undurraga Lagos stressed”: a family name that is also a place, behind two plain words."""
    if at - begin < 2 or any(token.is_any(NOT_IN_NAMES) for token in tokens[begin:at]):
        return False
    return at + 1 < len(tokens) and tokens[at + 1].is_any(VERB) and not tokens[at + 1].is_any(CAPITAL)
