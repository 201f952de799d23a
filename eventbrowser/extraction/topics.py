"""What the event is about, out of the fixed list, with the words that speak for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import exp, log

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.lexicon import Tables, WordRow, keys_of, rows, stem, word, words
from eventbrowser.model.draft import DraftPerson
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_NONE: Mapping[str, Sequence[str]] = {}
WEIGHTS = (("strong", 3.0), ("words", 1.5), ("weak", 0.5))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that speak for topics; `after` are those behind the first, each in its one form."""

    words: str
    after: tuple[str, ...]
    weights: tuple[tuple[str, float], ...]
    capitals: bool
    alone: bool
    """Whether its words say nothing else where they stand together."""


Ways = dict[str, tuple[Phrase, ...]]
"""How phrases that begin alike go on: by the form of the second word, the longest first; "" for a word alone."""


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The weighted vocabulary of all topics: by first words as written, in small letters."""

    by_first: Mapping[str, Ways]
    given: Mapping[str, float]
    """How much more readily than others, in log odds, readers give a topic whose words they meet."""
    forms: Mapping[str, str]
    """The words behind the first ones as written, and the one form for each."""

    @classmethod
    def from_tables(cls, tables: Tables) -> TopicWords:
        table = tables["topics"]
        alone = frozenset(words(table, "nothing"))
        weights: dict[str, dict[str, float]] = {phrase: {} for phrase in alone}
        for row in rows(table, "topic"):
            slug = word(row, "slug")
            for key, weight in WEIGHTS:
                for phrase in words(row, key):
                    weights.setdefault(phrase, {}).setdefault(slug, weight)
        given = {word(row, "slug"): float(str(row.get("given", 0.0))) for row in rows(table, "topic")}
        return cls._of(weights, alone, given)

    @classmethod
    def of_own(cls, words_of: Mapping[str, Sequence[str]]) -> TopicWords:
        """A vocabulary of the person's own, by slug."""
        weights: dict[str, dict[str, float]] = {}
        for slug, phrases in words_of.items():
            for phrase in filter(keys_of, phrases):
                weights.setdefault(phrase, {})[slug] = 1.0
        return cls._of(weights, frozenset(), {})

    @classmethod
    def _of(
        cls, weights: Mapping[str, Mapping[str, float]], alone: frozenset[str], given: Mapping[str, float]
    ) -> TopicWords:
        by_first: dict[str, dict[str, list[Phrase]]] = {}
        forms: dict[str, str] = {}
        for phrase, slugs in weights.items():
            first, *behind = (key.casefold() for key in keys_of(phrase))
            after = tuple(stem(key) for key in behind)
            entry = Phrase(phrase.casefold(), after, tuple(slugs.items()), phrase.isupper(), phrase in alone)
            for form in _forms(first, not after):
                by_first.setdefault(form, {}).setdefault(after[0] if after else "", []).append(entry)
            for key, form in zip(behind, after, strict=True):
                forms.update(dict.fromkeys(_forms(key), form))
        return cls({first: _longest_first(ways) for first, ways in by_first.items()}, given, forms)

    def find(self, text: str, row: WordRow) -> Iterator[tuple[Span, Phrase]]:
        """Where the phrases stand in words in small letters, at each the longest first; none overlaps one `alone`."""
        free, firsts = 0, self.by_first
        for at in [at for at, key in enumerate(row.keys) if key in firsts]:
            if at < free:
                continue
            for number, (last, phrase) in enumerate(self._from(row, at)):
                span = Span(row.starts[at], row.ends[last])
                if (phrase.capitals and not span.of(text).isupper()) or (phrase.alone and number):
                    continue
                yield span, phrase
                if phrase.alone:
                    free = last + 1
                    break

    def _from(self, row: WordRow, at: int) -> Iterator[tuple[int, Phrase]]:
        """The phrases that begin at a word, and where each ends."""
        ways = self.by_first[row.keys[at]]
        if at + 1 < len(row):
            for phrase in ways.get(self.forms.get(row.keys[at + 1], " "), ()):
                if self._follow(row, at, phrase.after):
                    yield at + len(phrase.after), phrase
        for phrase in ways.get("", ()):
            yield at, phrase

    def _follow(self, row: WordRow, at: int, after: tuple[str, ...]) -> bool:
        if at + len(after) >= len(row):
            return False
        for number, key in enumerate(after, at + 1):
            if row.starts[number] - row.ends[number - 1] > GAP or self.forms.get(row.keys[number]) != key:
                return False
        return True


GAP = 2
"""So many signs may stand between two words of a phrase."""


def _longest_first(ways: Mapping[str, list[Phrase]]) -> Ways:
    return {
        second: tuple(sorted(phrases, key=lambda one: -len(one.after))) if len(phrases) > 1 else (phrases[0],)
        for second, phrases in ways.items()
    }


_AMERICAN = (
    (re.compile(r"is(e|ed|es|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"(lab|neighb|harb|rum|behavi|hon|endeav)our"), r"\1or"),
    (re.compile(r"(def|off|lic)ence"), r"\1ense"),
    (re.compile(r"(cent|fib)re"), r"\1er"),
    (re.compile(r"programme"), "program"),
)
_BRITISH = re.compile("|".join(british.pattern for british, _ in _AMERICAN))


@lru_cache(maxsize=4096)
def _forms(key: str, number: bool = False) -> tuple[str, ...]:
    """How a word may be written: singly and in the plural, unless its number counts, and as Americans spell it."""
    single = stem(key)
    if number and single != key:
        found = [key]
    else:
        found = [key, single, single + "s", single[:-1] + "ies" if single.endswith("y") else single]
    if _BRITISH.search(single):
        for british, american in _AMERICAN:
            found += [british.sub(american, form) for form in found]
    return tuple(dict.fromkeys(found))


@dataclass(slots=True)
class _Evidence:
    """What speaks for one topic; each phrase counts once, however often and wherever it stands."""

    said: dict[str, float] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    title: dict[str, float] = field(default_factory=dict)
    headline: dict[str, float] = field(default_factory=dict)
    names: dict[str, float] = field(default_factory=dict)
    best: dict[str, tuple[float, Span]] = field(default_factory=dict)
    """Where each phrase weighs most."""
    until: int = 0

    def add(self, place: str, span: Span, phrase: str, weight: float) -> None:
        shown = weight * SHOWN[place]
        if shown > self.best.get(phrase, (0.0, span))[0]:
            self.best[phrase] = shown, span
        if place == "name":
            self.names[phrase] = weight
            return
        self.said[phrase] = weight
        self.times[phrase] += 1
        if place != "text":
            (self.title if place == "title" else self.headline)[phrase] = weight

    @property
    def asides(self) -> float:
        """What the names of institutes and posts weigh with words that stand nowhere else."""
        return min(MOST_ASIDE, sum(weight for phrase, weight in self.names.items() if phrase not in self.said))

    @property
    def weight(self) -> float:
        said = sum(weight * (1 + AGAIN * log(self.times[phrase])) for phrase, weight in self.said.items())
        title, headline = (min(MOST_TITLE, sum(found.values())) for found in (self.title, self.headline))
        return said + TITLE * title + HEADLINE * headline + ASIDE * self.asides

    @property
    def phrases(self) -> list[tuple[str, Span]]:
        """The phrases and where they stand, those that weigh most first."""
        found = sorted(self.best.items(), key=lambda item: (-item[1][0], item[1][1]))
        return [(phrase, span) for phrase, (_, span) in found]


AGAIN = 0.35
"""How much more a phrase weighs for each further e-fold of the times it is said."""
TITLE, HEADLINE, ASIDE = 2.0, 1.0, 0.3
"""What the words of the title and the headline weigh on top of the text's, and those of names beside it."""
MOST_TITLE, MOST_ASIDE = 4.5, 6.0
SHOWN = {"title": 3.0, "headline": 2.0, "text": 1.0, "name": 0.1}
"""Which of a topic's words is shown as its cause."""


def read_topics(
    clues: Clues, title: Found[str] | None, people: Sequence[DraftPerson] = (), own: Mapping[str, Sequence[str]] = _NONE
) -> tuple[Found[str], ...]:
    """One to six topics, likeliest first, each with its best word; then the person's `own` whose words are there.

    The names of the institutes and posts of `people` and of other bodies may bear a topic out, but never carry one.
    """
    evidence = _gather(clues, title, people)
    weights = {slug: found.weight for slug, found in evidence.items() if found.said}
    ranked = sorted(weights, key=lambda slug: -weights[slug])
    chosen = []
    given = clues.lexicon.of(TopicWords).given
    for rank, slug in enumerate(ranked):
        likely = _likelihood(
            weights[slug], evidence[slug].asides, weights[slug] / weights[ranked[0]], rank, given[slug]
        )
        if likely >= LEAST or not rank:
            phrases = evidence[slug].phrases
            spans = [span for _, span in phrases]
            chosen.append(Found(slug, spans[0], "topic/words", _spoken_of(clues, spans), likely))
    return (*sorted(chosen, key=lambda found: -found.confidence)[:MOST], *_own_topics(clues, own))


def _spoken_of(clues: Clues, spans: Sequence[Span]) -> str:
    return tell("It speaks of {words}", words=", ".join(f"“{span.of(clues.text)}”" for span in spans[:4]))


def _own_topics(clues: Clues, own: Mapping[str, Sequence[str]]) -> Iterator[Found[str]]:
    """Whoever names the words for a topic wants it wherever they stand."""
    said: dict[str, dict[str, Span]] = {}
    for span, phrase in TopicWords.of_own(own).find(clues.text, clues.folded) if own else ():
        for slug, _weight in phrase.weights:
            said.setdefault(slug, {}).setdefault(phrase.words, span)
    for slug, spans in said.items():
        found = [*spans.values()]
        yield Found(slug, found[0], OWN_WORDS, _spoken_of(clues, found), OWN_SURENESS)


OWN_WORDS = "topic/own-words"
OWN_SURENESS = 0.95
"""The words are surely there; that the event is about them is what the person said."""


LEAST, MOST = 0.36, 6


def _likelihood(weight: float, asides: float, share: float, rank: int, given: float) -> float:
    """How likely a reader gives the topic; fitted to annotated articles, where it is right as often as it says."""
    return 1 / (1 + exp(6.65 - 2.35 * log(1 + weight) - 0.34 * asides - 1.83 * share - 1.77 / (1 + rank) - given))


def _gather(clues: Clues, title: Found[str] | None, people: Sequence[DraftPerson]) -> dict[str, _Evidence]:
    place_of = _Places(clues, title, people).of
    evidence: dict[str, _Evidence] = defaultdict(_Evidence)
    for span, phrase in clues.lexicon.of(TopicWords).find(clues.text, clues.folded):
        place = place_of(span)
        for slug, weight in phrase.weights:
            known = evidence[slug]
            if span.start >= known.until:
                known.add(place, span, phrase.words, weight)
                known.until = span.end
    for span, pair in _pairs(clues):
        evidence["bilateral-relations"].add(place_of(span), span, pair, PAIR)
    return evidence


class _Places:
    """Tells title, headline, names and the rest of the text apart."""

    def __init__(self, clues: Clues, title: Found[str] | None, people: Sequence[DraftPerson]) -> None:
        self._clues = clues
        self._title = title.span if title is not None else None
        posts = (found for person in people for found in (person.position, person.organisation) if found is not None)
        self._posts = sorted(found.span for found in posts if found.span is not None)
        self._starts = [span.start for span in self._posts]

    def of(self, span: Span) -> str:
        if self._title is not None and self._title.holds(span):
            return "title"
        if self._clues.in_body(span) or self._in_post(span):
            return "name"
        headline = self._clues.headline
        return "headline" if headline is not None and headline.holds(span) else "text"

    def _in_post(self, span: Span) -> bool:
        number = bisect_right(self._starts, span.start) - 1
        return number >= 0 and self._posts[number].holds(span)


PAIR = 2.0
_PAIR = re.compile(r"^[-–—/]$|^\s?[-–—]\s?$|^ and $")


def _pairs(clues: Clues) -> Iterator[tuple[Span, str]]:
    """Two countries joined: "Pakistan-Russia", "India and China"; the mark of relations between two."""
    for (first, one), (second, other) in pairwise(sorted(clues.atlas.countries)):
        between = clues.text[first.end : min(second.start, first.end + 6)]
        if one != other and _PAIR.match(between):
            yield Span(first.start, second.end), f"{one}–{other}"
