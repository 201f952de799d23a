"""Words for what people do that no table holds, told by ending and place: “marathoner X”, “X, a ferryman from”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from eventbrowser.extraction.words import (
    AFTER_NAME,
    CAPITAL,
    GIVEN,
    INITIAL,
    NOT_IN_NAMES,
    POST,
    TITLE,
    WORD,
    Token,
    word_set,
)

_ENDING = re.compile(r"[a-z-]{2,}(?:[^e]er|[^o]or|ist|man|woman|eer|[nlt]yst|arian|keeper|hand|wife|wright|monger)$")
_FARTHEST = 5
"""Most words between “a” and the trade: “, a second-generation deep-sea fisher”."""


def with_trades(tokens: list[Token]) -> list[Token]:
    """The tokens, with such words taken for jobs where they stand beside what may be a name."""
    found = {at: replace(tokens[at], kinds=tokens[at].kinds | POST) for at in _trades(tokens)}
    return [found.get(at, token) for at, token in enumerate(tokens)] if found else tokens


def _trades(tokens: list[Token]) -> Iterator[int]:
    for at in [at for at, token in enumerate(tokens) if token.kinds == WORD and _ends_as_trade(token.key)]:
        if _before_name(tokens, at) or _in_apposition(tokens, at):
            yield at


@lru_cache(maxsize=20_000)
def _ends_as_trade(key: str) -> bool:
    return _ENDING.match(key) is not None and key not in _THINGS


def _before_name(tokens: list[Token], at: int) -> bool:
    behind = tokens[at + 1 : at + 3]
    return len(behind) == 2 and all(_may_name(token) for token in behind)


def _in_apposition(tokens: list[Token], at: int) -> bool:
    """“X, a reindeer keeper from …”: between a capitalised word and what goes on about somebody."""
    if at + 1 < len(tokens) and not (tokens[at + 1].text in ",.;)" or tokens[at + 1].key in _GOES_ON):
        return False
    opens = next((i for i in range(at - 1, max(-1, at - _FARTHEST - 1), -1) if tokens[i].key in ("a", "an")), 0)
    if opens < 2 or tokens[opens - 1].text not in ",(" or not _may_name(tokens[opens - 2]):
        return False
    return all(token.is_any(WORD) and not token.is_any(CAPITAL) for token in tokens[opens:at])


def _may_name(token: Token) -> bool:
    if not token.is_any(CAPITAL) or not token.is_any(WORD):
        return False
    return not token.is_any(NOT_IN_NAMES) or token.is_any(GIVEN | TITLE | INITIAL | AFTER_NAME)


_GOES_ON = word_set("from of in at who with whose and for by based said told on")
_THINGS = word_set("""
    after another bigger border carrier center charter cinder clear computer cover dealer developer either emitter
    ever factor filter former freighter further gather greater grocer harbor higher however insurer larger later lender
    letter lower maker manufacturer matter member meter never newspaper number offer operator or order other over
    paper per poster power prefer producer provider publisher quarter rather rear refer register remember retailer river
    rooftop smaller solar supplier tanker theater together trawler under utter wafer water weather whether winter
    barrier bomber boulder container counter cruiser destroyer drier fiber fighter flier frigate ladder layer liner
    locker loser marker monster mortar nuclear peer pier popular regular similar singular steamer tower trailer tuber
    user
    winner anchor color conductor corridor debtor doctor error exterior favor flavor floor harbour honor humor interior
    inferior junior labor major mayor minor mirror motor poor prior reactor rumor sector senior sensor superior tenor
    terror tractor tremor vector vendor vigor broadcaster distributor processor generator contractor
    assist consist exist insist least list mist persist resist twist best just most must past
    human woman man german roman ottoman talisman shaman
    consumer customer calendar december october november september chapter character cluster disaster master minister
    semester shelter sister brother father mother daughter slaughter laughter bitter better sober timber lumber chamber
    cyber amber hand beforehand secondhand firsthand merger hunger danger anger finger ginger passenger messenger
    stronger longer younger older deeper cheaper upper proper super hyper copper pepper diaper wallpaper bumper
    """)
