"""A reduced sentence and who stands behind its signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.attribution import is_subject
from eventbrowser.extraction.masking import NAMED, SAY, STILL, Masked, Sign
from eventbrowser.extraction.references import Reference
from eventbrowser.extraction.words import word_set
from eventbrowser.model.text import Span

Who = Callable[[bool], int | None]
"""Who “she” (True) or “he” (False) is at this point."""


def person_sign(known: dict[str, int], span: Span, person: int) -> Sign:
    sign = chr(NAMED + len(known) % 0x700)
    known[sign] = person
    return Sign(span, sign)


@dataclass(frozen=True, slots=True)
class View:
    """A reduced sentence, with and without signs before verbs, and who its signs are.

    `words` are those of the sentence with such signs; `named` are the people named in it, in order.
    """

    masked: Masked
    plain: Masked
    words: Sequence[str]
    known: Mapping[str, int]
    sexes: Mapping[str, bool]
    named: Sequence[int]
    references: Sequence[Reference]

    def person(self, sign: str, who: Who) -> int | None:
        if sign in self.known:
            return self.known[sign]
        if sign in self.sexes:
            return self._own_subject(sign) or who(self.sexes[sign])
        if sign in ("his", "him", "her"):
            return who(sign == "her")
        return None

    def _own_subject(self, sign: str) -> int | None:
        """The person whom the same sentence names as its subject before the pronoun."""
        text = self.masked.text
        match = _SUBJECT.match(text)
        if match is None or match.group("who") not in self.known or match.start("who") > text.index(sign):
            return None
        return self.known[match.group("who")] if is_subject(text, match.start("who")) else None

    def subject(self, who: Who) -> tuple[int, bool, str] | None:
        """The person who acts in the sentence, whether by name, and the word of the act."""
        match = _SUBJECT.match(self.masked.text)
        if match is None or not is_subject(self.masked.text, match.start("who")):
            return None
        person = self.person(match.group("who"), who)
        return None if person is None else (person, match.group("who") in self.known, match.group("verb"))


_SUBJECT = re.compile(
    "^(?:[^\ue000-\uefff\uf010]{0,120}, ?|(?:The|Then|And|But|Earlier|Later|Yet|So|Here|Also) ?)?"
    "(?P<who>[\ue000-\uefff])"
    "(?:, [^\ue000-\uefff]{0,160}?,| \\([^)]*\\))?"
    "(?:[’'](?:d|ve)|[’']s(?= (?:been|got|not|\\w+(?:ing|ed))\\b))?,?"
    "(?: (?:also|then|however|further|himself|herself|has|have|today|yesterday|tonight|now|once|again|soon|still|never"
    "|even|just|too|meanwhile|later|earlier|on \\w+day|\\w+ly)\\b)*"
    f" ?(?P<verb>[{SAY}{STILL}]?[a-z][\\w’'-]*)"
)
_STILL_VERBS = word_set("""
    is was are were be been has had have will would shall may can could did does do who whose whom which and or of
    from at in on for with to by as the a an
    """)


def may_report(verb: str, by_name: bool, running: bool) -> bool:
    """Whether the bare fact that a person does this tells of what the person put forward."""
    if verb.startswith(STILL):
        return False
    word = verb.lstrip(SAY)
    if word in _STILL_VERBS:
        return not by_name and running and word in ("had", "did", "would", "could")
    return word.isalpha() or "-" in word


def is_deed(verb: str) -> bool:
    """Whether the verb tells of something a person did there: “showed the guests”, “sat down”."""
    word = verb.lstrip(SAY + STILL)
    return word not in _STILL_VERBS and word.isalpha()
