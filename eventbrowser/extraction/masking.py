"""A sentence with its people, quotations and verbs reduced to signs, so that a rule sees how it is built.

Every person with all that bills them is one character, every quotation is one, and a verb carries a sign before it.
"The minister said …" and "X, Director of the Y Centre, Z University, said …" thus look the same to a rule.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from eventbrowser.extraction.words import CAPITAL, QUIET, SAYING, Token, word_set
from eventbrowser.model.text import Span

NAMED = 0xE000
PRONOUN = 0xE800
QUOTE = "\uf000"
SAY = "\uf010"
STILL = "\uf011"
DONE = "\uf012"
"""Before a verb of saying in the passive: whoever spoke stands behind “by”."""

_JOINT = r"(?:[,;] ?(?:and |as well as |together with )?| and | & | as well as )(?:[\w’'-]+ ){0,6}?| "
_TELLS = (
    "who(?! (?:represent|teach|head|lead|work|serv|came|chair|run)[a-z]*)|which|while|whose|said|by|told|about|was|were"
)
_REMNANT = (
    rf"\.?(?:[,;(]| ?[–—-]| of| from| at| in| for| to| on)(?![^\ue000-\uefff]{{0,80}}\b(?:{_TELLS})\b)"
    "[^\ue000-\uefff\uf000]{0,100}?(?:[,;)] ?(?:and |as well as |including )?| and | & |, )"
)
"""What may be left between two people of a row when all that was understood is taken: “, New Delhi;”."""

MACROS = {
    "who": "[\ue000-\uefff]",
    "named": "[\ue000-\ue7ff]",
    "pronoun": "[\ue800-\uefff]",
    "all": "[\ue000-\uefff](?:(?:[,;] ?(?:and |as well as )?| and | & | )[\ue000-\ue7ff]){0,40}",
    "row": f"[\ue000-\uefff](?:(?:{_JOINT}|{_REMNANT})[\ue000-\ue7ff]){{0,40}}",
    "say": f"{SAY}[\\w-]+",
    "done": f"{DONE}[\\w-]+",
    "still": f"{STILL}[\\w-]+",
    "quote": QUOTE,
    "gap": "(?![’']s)[^\ue000-\uefff\uf000;:]{0,120}?",
    "mid": "[^\ue000-\uefff\uf000\uf010]{0,200}?",
    "adv": "(?:(?:also|then|further|later|however|earlier|himself|herself|briefly|jointly|ably|all|who|,) )*",
    "aside": "(?![’']s)(?:, ?(?:[^\ue000-\uefff]{0,120}?,)?| (?:with|from|of|in|at|for) [^\ue000-\uefff]{0,120}?,"
    "| ?[–—](?: [^\ue000-\uefff]{0,90} [–—])?)?",
}


def in_full(source: str) -> str:
    """A rule's pattern with its macros filled in: `{who}` any person, `{say}` a verb of saying, …"""
    for name, meaning in MACROS.items():
        source = source.replace("{" + name + "}", meaning)
    return source


class LatePattern:
    """A rule's pattern that is compiled when it is first tried: of the hundreds a few articles need some dozens."""

    def __init__(self, source: str) -> None:
        self.pattern = source

    @cached_property
    def finditer(self) -> Callable[[str], Iterator[re.Match[str]]]:
        return re.compile(self.pattern).finditer


@dataclass(frozen=True, slots=True)
class Masked:
    """The reduced sentence; `people[i]` is who stands behind `chr(NAMED + i)`, pronouns behind `chr(PRONOUN + i)`."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def origin(self, at: int) -> int:
        """Where in the article the character at this place comes from."""
        index = bisect_right(self.starts, at) - 1
        return self.origins[index] + (at - self.starts[index])


@dataclass(frozen=True, slots=True)
class Sign:
    """A stretch of the article and the sign it becomes; `keep` leaves the words behind the sign."""

    span: Span
    sign: str
    keep: bool = False


def mask(text: str, sentence: Span, signs: Iterable[Sign]) -> Masked:
    """The sentence with the signs in place of their stretches; what begins inside a taken stretch is left out."""
    parts: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    length = 0
    at = sentence.start
    reached = sentence.start
    for sign in sorted(signs, key=lambda one: (one.span.start, -one.span.end)):
        span = sign.span
        if span.start < reached:
            continue
        reached = max(reached, span.end)
        for piece, origin in ((text[at : span.start], at), (sign.sign, span.start)):
            if piece:
                starts.append(length)
                origins.append(origin)
                parts.append(piece)
                length += len(piece)
        at = span.start if sign.keep else span.end
    parts.append(text[at : sentence.end])
    starts.append(length)
    origins.append(at)
    return Masked("".join(parts), tuple(starts), tuple(origins))


_PRONOUNS = frozenset(("he", "she"))


@dataclass(frozen=True, slots=True)
class VerbRules:
    """When a verb's surroundings tell that something was said, or that nothing was."""

    object_verbs: frozenset[str]
    quiet_objects: re.Pattern[str]
    bare_speech: frozenset[str]
    bare_behind: re.Pattern[str]
    only_with_that: frozenset[str]
    that: re.Pattern[str]
    subject_verbs: frozenset[str]
    subject_matter: re.Pattern[str]


_REPORTING = SAYING | QUIET


def verb_signs(tokens: Sequence[Token], rules: VerbRules, text: str, end: int) -> list[Sign]:
    """Signs before the verbs of a sentence: whether each reports something said."""
    signs = []
    for at, token in enumerate(tokens):
        if token.kinds & _REPORTING and not token.kinds & CAPITAL and _is_verb(tokens, at):
            says = _says(token, rules, text, end)
            said = DONE if _is_passive(tokens, at) else SAY
            signs.append(Sign(Span(token.start, token.start), said if says else STILL, keep=True))
    return signs


def _says(token: Token, rules: VerbRules, text: str, end: int) -> bool:
    behind = min(end, token.end + 120)
    if token.key in rules.subject_verbs and rules.subject_matter.match(text, token.end, behind):
        return True
    if not token.is_any(SAYING):
        return False
    if _THAT.match(text, token.end):
        return True
    if token.key in rules.object_verbs and rules.quiet_objects.match(text, token.end, behind):
        return False
    if token.key in rules.bare_speech and rules.bare_behind.match(text, token.end, behind):
        return False
    return token.key not in rules.only_with_that or rules.that.match(text, token.end, behind) is not None


_THAT = re.compile(r"\s+(?:that|how|why|whether)\b")


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    previous = tokens[at - 1] if at else None
    if previous is not None and previous.key in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "of",
        "'s",
        "this",
        "these",
    ):
        return False
    if token.key.endswith("s") and not token.key.endswith("ss"):
        return (
            previous is None
            or previous.is_any(CAPITAL)
            or previous.key
            in ("he", "she", "who", "also", ",", ")", "”", '"', "further", "but", "then", "yet", "later")
        )
    return True


_BEING = word_set("is are was were be been being")
_BETWEEN = word_set("also then further later jointly not largely widely being")


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].key.endswith("ing"):
        return at > 0 and tokens[at - 1].key == "be"
    while at and tokens[at - 1].key in _BETWEEN:
        at -= 1
    return at > 0 and tokens[at - 1].key in _BEING


def pronouns(tokens: Sequence[Token]) -> list[Token]:
    """He and she where they stand for a person who acts."""
    return [token for token in tokens if token.key in _PRONOUNS and token.text not in ("HE", "H.E.")]
