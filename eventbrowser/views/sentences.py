"""What the rooms below tell in English, in the person's language: sentences are read back by the forms they are of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PySide6.QtCore import QLocale

from eventbrowser.assets import resource
from eventbrowser.views.wording import apart, day_text, english, translate

_HOLE = re.compile(r"\{(\w+)\}")
_QUOTED = re.compile(r"“\{(\w+)\}”")
_BETWEEN = ". "
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class _Form:
    """A sentence with holes; `pieces` is what stands around them, `quoted` are those for words of articles."""

    words: str
    pieces: tuple[str, ...]
    quoted: frozenset[str]

    def values_in(self, sentence: str) -> Mapping[str, str] | None:
        """What stands in the holes where the sentence was made of this form."""
        if not (sentence.startswith(self.pieces[0]) and sentence.endswith(self.pieces[-1])):
            return None
        if not all(piece in sentence for piece in self.pieces):
            return None
        holes = iter(_HOLE.findall(self.words))
        pattern = re.escape(self.pieces[0]) + "".join(
            f"(?P<{next(holes)}>.+?){re.escape(piece)}" for piece in self.pieces[1:]
        )
        match = re.fullmatch(pattern, sentence, re.DOTALL)
        return match.groupdict() if match else None


def in_words(sentence: str) -> str:
    """The sentence, or several in a row, as the person reads them; what was made of no known form stays as it is."""
    if english() or not sentence:
        return sentence
    several = sentence.split(_BETWEEN)
    told = [_read(each) for each in several]
    whole = None if all(told) else _read(sentence)
    if whole is None and any(told):
        between = translate("Sentence", ". ")
        return between.join(each or words for each, words in zip(told, several, strict=True))
    return whole or sentence


def _read(sentence: str) -> str | None:
    for form in _forms():
        values = form.values_in(sentence)
        if values is not None:
            shown = {hole: apart(value) if hole in form.quoted else _value(value) for hole, value in values.items()}
            return translate("Sentence", form.words).format_map(shown)
    return None


def _value(words: str) -> str:
    """A reason within a sentence is told by a form of its own, a day as the person writes it."""
    if _DAY.fullmatch(words):
        return day_text(datetime.strptime(words, "%d %B %Y").date())  # noqa: DTZ007 - a day has no zone
    if words in _WEEKDAYS:
        return QLocale().dayName(_WEEKDAYS.index(words) + 1)
    return _read(words) or apart(words)


@cache
def _forms() -> tuple[_Form, ...]:
    """Those first that say most themselves, so that none is taken for a vaguer one."""
    lines: Iterable[str] = resource("translations/sentences.txt").read_text("utf-8").splitlines()
    forms = [
        _Form(words, tuple(_HOLE.sub("\n", words).split("\n")), frozenset(_QUOTED.findall(words))) for words in lines
    ]
    return tuple(sorted(forms, key=lambda form: -sum(map(len, form.pieces))))
