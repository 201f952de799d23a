"""What the event is about, out of the fixed list, with the words that speak for it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.lexicon import Phrases, Tables, keys_of, rows, stem, word, words
from eventbrowser.model.text import Found, Span

WEIGHTS = (("strong", 3.0), ("words", 1.5), ("weak", 0.6))


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The weighted vocabulary of all topics: what each phrase weighs for which slugs."""

    phrases: Phrases[tuple[tuple[str, float], ...]]
    labels: dict[str, str]

    @classmethod
    def from_tables(cls, tables: Tables) -> TopicWords:
        meanings: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
        labels: dict[str, str] = {}
        for row in rows(tables["topics"], "topic"):
            slug = word(row, "slug")
            labels[slug] = word(row, "label")
            for key, weight in WEIGHTS:
                for phrase in words(row, key):
                    keys = tuple(stem(part) for part in keys_of(phrase))
                    meanings[keys][slug] = max(weight, meanings[keys].get(slug, 0.0))
        return cls(Phrases.of((keys, tuple(slugs.items())) for keys, slugs in meanings.items()), labels)


@dataclass(frozen=True, slots=True)
class _Hit:
    span: Span
    phrase: str
    weight: float


def read_topics(clues: Clues, title: Found[str] | None) -> tuple[Found[str], ...]:
    """One to six topics, likeliest first, each with its best word."""
    known = clues.lexicon.of(TopicWords)
    hits: dict[str, list[_Hit]] = defaultdict(list)
    for span, slugs in known.phrases.find(clues.written.keyed(stem)):
        place = _place_worth(clues, span, title)
        for slug, weight in slugs:
            hits[slug].append(_Hit(span, span.of(clues.text).casefold(), weight * place))
    for hit in _pairs(clues):
        hits["bilateral-relations"].append(hit)
    length = max(1.0, log(1 + len(clues.written) / 150))
    scores = {slug: _score(found) / length for slug, found in hits.items()}
    return _chosen(scores, hits)


def _place_worth(clues: Clues, span: Span, title: Found[str] | None) -> float:
    if title is not None and title.span is not None and title.span.holds(span):
        return 3.0
    if clues.headline is not None and clues.headline.holds(span):
        return 2.2
    if clues.in_body(span):
        return 0.3
    number = clues.sentence_number(span.start)
    return 1.3 if number is not None and number < 4 else 1.0


def _score(hits: Sequence[_Hit]) -> float:
    """Each phrase counts once in full and less each time it comes again; many different phrases say more than one."""
    best: dict[str, float] = {}
    times = Counter(hit.phrase for hit in hits)
    for hit in hits:
        best[hit.phrase] = max(hit.weight, best.get(hit.phrase, 0.0))
    return sum(weight * (1 + 0.35 * log(times[phrase])) for phrase, weight in best.items())


_PAIR = re.compile(r"^[-–—/]$|^\s?[-–—]\s?$|^ and $")


def _pairs(clues: Clues) -> list[_Hit]:
    """Two countries joined: "Pakistan-Russia", "India and China"; the mark of relations between two."""
    found = []
    places = sorted(clues.atlas.countries)
    for (first, one), (second, other) in pairwise(places):
        if one != other and _PAIR.match(clues.text[first.end : second.start]):
            span = Span(first.start, second.end)
            worth = 3.0 if clues.headline and clues.headline.holds(span) else 1.6
            found.append(_Hit(span, f"{one}–{other}", worth))
    return found


def _chosen(scores: dict[str, float], hits: dict[str, list[_Hit]]) -> tuple[Found[str], ...]:
    ranked = sorted(scores, key=lambda slug: -scores[slug])
    if not ranked:
        return ()
    top = scores[ranked[0]]
    chosen = []
    for slug, least in zip(ranked, LEAST, strict=False):
        share = scores[slug] / top
        if (scores[slug] < least and share < FLAT) or share < SHARE:
            break
        best = max(hits[slug], key=lambda hit: hit.weight)
        said = list(dict.fromkeys(hit.phrase for hit in sorted(hits[slug], key=lambda hit: -hit.weight)))[:4]
        reason = "It speaks of " + ", ".join(f"“{phrase}”" for phrase in said)
        confidence = min(0.95, 0.4 + 0.35 * min(1.0, share * 2) + 0.2 * min(1.0, scores[slug] / 12))
        chosen.append(Found(slug, best.span, "topic/words", reason, confidence))
    return tuple(chosen)


LEAST = (0.0, 2.0, 3.0, 5.0, 7.0, 9.0)
"""What the words of the first, second, … topic must weigh together at least."""
SHARE, FLAT = 0.14, 0.45
"""And how much of what the first topic's words weigh; one that weighs nearly as much as the first is always taken."""
