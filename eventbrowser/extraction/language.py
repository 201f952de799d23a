"""Which language an article is in, as far as the commonest small words tell."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Tables, words
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

READ, ENOUGH_WORDS, LEAST = 4000, 20, 0.12
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class SmallWords:
    """Of each language, by its ISO 639-1 code, the words that no text in it does without."""

    of: dict[str, frozenset[str]]

    @classmethod
    def from_tables(cls, tables: Tables) -> SmallWords:
        return cls({code: frozenset(words(tables["languages"], code)) for code in tables["languages"]})


def read_language(text: str, body: tuple[Span, ...], known: SmallWords) -> Found[str] | None:
    """The language most of whose small words the text uses; None for a text too short or of an unknown one."""
    if not body:
        return None
    part = Span(body[0].start, min(body[-1].end, body[0].start + READ))
    said = Counter(_WORD.findall(part.of(text).casefold()))
    if said.total() < ENOUGH_WORDS:
        return None
    total, written = said.total(), set(said)
    shares = {code: sum(said[word] for word in small & written) / total for code, small in known.of.items()}
    best = max(shares, key=lambda code: shares[code])
    if shares[best] < LEAST:
        return None
    return Found(best, part, "language/small-words", tell("Its commonest words are of this language"), 0.95)
