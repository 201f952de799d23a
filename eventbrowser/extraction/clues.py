"""All that is read once in an article and asked for many times: its words, days, places, bodies and event nouns."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eventbrowser.extraction.dates import DateWords, Said, find_days
from eventbrowser.extraction.labels import Label, LabelWords, Line, find_labels, lines_of
from eventbrowser.extraction.layout import Layout
from eventbrowser.extraction.lexicon import Lexicon, Tables, WordRow, alternation, words, words_in
from eventbrowser.extraction.nouns import EventNouns, Mention, find_mentions
from eventbrowser.extraction.organisations import Body, BodyWords, Registry
from eventbrowser.extraction.places import Atlas, Places
from eventbrowser.extraction.sentences import Sentence
from eventbrowser.extraction.sieve import Sought
from eventbrowser.model.text import Span

MOST_LABELS = 200
LEAD = 3000
"""So much of a text, from its beginning, tells whether the event is still to come."""
LONGEST_SENTENCE = 4_000
LONG = 200_000
"""Of a text longer than this only the first part is read for the event; nobody announces one further down."""


@dataclass(frozen=True, slots=True)
class HoldingWords:
    """The verbs of holding an event, compiled."""

    any: Sought
    coming: Sought
    past: Sought

    @classmethod
    def from_tables(cls, tables: Tables) -> HoldingWords:
        happening = tables["happening"]
        return cls(
            *(
                Sought.of(rf"\b{alternation(phrases)}\b", re.IGNORECASE)
                for phrases in (words(tables["hosts"], "holding"), words(happening, "coming"), words(happening, "past"))
            )
        )


@dataclass(frozen=True, slots=True)
class Clues:
    """What was read of one article, or of the part of it that tells of one event. Spans lie in the whole text."""

    text: str
    lexicon: Lexicon
    layout: Layout
    sentences: tuple[Sentence, ...]
    written: WordRow
    folded: WordRow
    labels: tuple[Label, ...]
    mentions: tuple[Mention, ...]
    days: tuple[Said, ...]
    atlas: Atlas
    registry: Registry
    mention_starts: tuple[int, ...]
    starts: tuple[int, ...]
    body_starts: tuple[int, ...]
    vocabulary: frozenset[str]
    announces: bool
    """Whether the page lists an event's day, place and people under labels, rather than telling a story."""
    telling: frozenset[int]
    """Numbers of the sentences that tell of an event being held."""

    def speaks_of(self, *keys: str) -> bool:
        """Whether any of these words, in small letters, stands in the article."""
        return not self.vocabulary.isdisjoint(keys)

    def sentence_number(self, at: int) -> int | None:
        """The number of the sentence that a place lies in."""
        number = bisect_right(self.starts, at) - 1
        return number if number >= 0 and at < self.sentences[number].span.end else None

    def sentence_span(self, at: int) -> Span | None:
        number = self.sentence_number(at)
        return None if number is None else self.sentences[number].span

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """The event nouns in a part of the text."""
        first = bisect_left(self.mention_starts, span.start)
        for number in range(first, len(self.mentions)):
            mention = self.mentions[number]
            if mention.span.start >= span.end:
                return
            if mention.span.end <= span.end:
                yield mention

    def labelled(self, *means: str) -> Iterator[Label]:
        return (label for label in self.labels if label.means in means)

    def in_body(self, span: Span) -> bool:
        """Whether a place lies in a body's name: "University of Galway"."""
        return self.body_around(span) is not None

    def body_around(self, span: Span) -> Body | None:
        """The body in whose name a place lies."""
        number = bisect_right(self.body_starts, span.start) - 1
        body = self.registry.bodies[number] if number >= 0 else None
        return body if body is not None and span.end <= body.span.end else None

    def body_before(self, at: int) -> Body | None:
        """The last body whose name, with the bracket behind it, ends before a place."""
        number = bisect_right(self.body_starts, at) - 1
        while number >= 0 and self.registry.bodies[number].end > at:
            number -= 1
        return self.registry.bodies[number] if number >= 0 else None

    def in_quotation(self, at: int) -> bool:
        """Whether a place lies between quotation marks, as far as its sentence shows."""
        span = self.sentence_span(at)
        before = self.text[span.start : at] if span is not None else ""
        opened = len(_OPENED.findall(before))
        return opened > before.count("”") + before.count("“") - opened or before.count('"') % 2 == 1

    @property
    def headline(self) -> Span | None:
        return self.layout.headline.span if self.layout.headline else None

    @property
    def ahead(self) -> bool:
        """Whether the article speaks of an event that is still to come."""
        known = self.lexicon.of(HoldingWords)
        return bool(known.coming.search(self.text, 0, LEAD)) and not known.past.search(self.text, 0, LEAD)


_INVITES = re.compile(
    r"\b(?:[Pp]lease join|[Jj]oin us|Join (?:the )?[A-Z]\w+|[Rr]egister (?:here|now)|RSVP|Add to [Cc]alendar"
    r"|[Rr]egistration (?:for this event )?is (?:now )?(?:open|closed|required)"
    r"|[Tt]his event has (?:passed|ended|finished)|[Ff]ree ticket"
    r"|[Ss]ign(?:ing)? up (?:here|for this event)|(?:[Bb]ook|[Rr]eserve) your (?:place|seat|spot|ticket)"
    r"|[Ii]nvitation[- ]only|(?:Meeting|Webinar|Conference) ID)\b"
)
_OPENED = re.compile(r"“(?=\S)(?<![\w.,?!]“)")
_HOURS = re.compile(
    r"\d\s?[:.h]\s?\d{2}\b[^\n]{0,12}(?:[–—-]|\bto\b)|\b\d{1,2}\s?[ap]\.?m\.?\s?(?:[–—-]|to\b)", re.IGNORECASE
)
_HABIT = Sought.of(
    r"\b(?:hosts|holds|organi[sz]es|convenes|conducts|publishes|runs)\b[^.;]{0,80}\b(?:each|every|regularly|annually|monthly|weekly"
    r"|yearly|conferences|seminars|workshops|courses|lectures|forums)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\W{0,3}\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m)", re.IGNORECASE)
_BEGINS = re.compile(
    r"^(?!.*\b(?:published|updated|posted|modified|by)\b).*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*?"
    r"\b\d{1,2}(?:[:.h][0-5][05])?\s?(?:[ap]\.?m\b|hrs\b|uhr\b|(?:gmt|utc|[a-z]{0,2}[st]t)\b)",
    re.IGNORECASE,
)
"""A line of an event's page that says when it begins: a weekday and an hour, and not that something was published."""
_BILLED = re.compile(
    r"[-•*–▪]\s+(?:[A-Z][\w.]{1,5}\.?\s){0,2}[A-ZÀ-Þ][\w.’'-]+(?:\s[\w.’'-]+){0,2}\s[A-ZÀ-Þ][\w’'-]+,\s\w"
)
"""An item of a list that begins with a name and a comma."""
_PROGRAMME = re.compile(
    r"\W*(?:(?:event|conference|tentative|draft)\s)?(?:programme|program|agenda|schedule)\W*", re.IGNORECASE
)


def read_clues(text: str, layout: Layout, sentences: Sequence[Sentence], lexicon: Lexicon) -> Clues:
    """Read an article once; only what stands in its headline, head, dateline and body counts."""
    areas = _areas(layout, len(text))
    written = words_in(text, *areas)
    folded = written.keyed(str.casefold)
    dates = lexicon.of(DateWords)
    lines = [
        line for line in lines_of(text[:LONG]) if any(area.holds(line.span) or area.meets(line.span) for area in areas)
    ]
    mentions = tuple(find_mentions(text, folded, lexicon.of(EventNouns)))
    kept = tuple(_within_reach(sentence) for sentence in sentences if sentence.span.start < LONG)
    registry = Registry.of(text, areas, lexicon.of(BodyWords))
    labels = find_labels(text, lines, lexicon.of(LabelWords))[:MOST_LABELS]
    clues = Clues(
        text,
        lexicon,
        layout,
        kept,
        written,
        folded,
        tuple(labels),
        mentions,
        tuple(said for area in areas for said in find_days(text, dates, area)),
        Atlas.of(written, lexicon.of(Places)),
        registry,
        tuple(mention.span.start for mention in mentions),
        tuple(sentence.span.start for sentence in kept),
        tuple(body.span.start for body in registry.bodies),
        frozenset(folded.keys),
        _announces(text, layout, labels, lines),
        frozenset(),
    )
    return _with_telling(clues)


def _within_reach(sentence: Sentence) -> Sentence:
    """What is longer is no sentence, and rules that look across it for each of its words would take long."""
    start, end = sentence.span.start, sentence.span.end
    return replace(sentence, span=Span(start, start + LONGEST_SENTENCE)) if end - start > LONGEST_SENTENCE else sentence


def _announces(text: str, layout: Layout, labels: Sequence[Label], lines: Sequence[Line]) -> bool:
    means = {label.means for label in labels} & {"date", "time", "venue", "people", "host", "mode"}
    parts = {label.span.of(text).casefold() for label in labels if label.means == "people"}
    short = [line.span for line in lines if len(line.text) < 110]
    begins = any(len(line.text) < 110 and _BEGINS.match(line.text) for line in lines[:8])
    timed = begins or any(_HOURS.search(text, span.start, span.end) for span in (*layout.head, *short))
    hours = sum(bool(_CLOCK.match(line.text)) for line in lines)
    agenda = (hours > 2) + (hours > 2 and any(_PROGRAMME.fullmatch(line.text) for line in lines))
    invites = _INVITES.search(text, 0, LEAD) is not None
    billed = sum(bool(_BILLED.match(line.text)) for line in lines) > 2
    return len(means) + timed + agenda + invites + (len(parts) > 1) + billed >= 2


def _areas(layout: Layout, length: int) -> list[Span]:
    """The parts of the text that count, in order, none overlapping."""
    spans = [*layout.head, *layout.body]
    if layout.headline is not None and layout.headline.span is not None:
        spans.append(layout.headline.span)
    if layout.dateline is not None:
        spans.append(layout.dateline.span)
    kept: list[Span] = []
    for span in sorted(spans):
        start = max(span.start, kept[-1].end) if kept else span.start
        if start < min(span.end, LONG, length):
            kept.append(Span(start, min(span.end, LONG)))
    return kept


def _with_telling(clues: Clues) -> Clues:
    holding = clues.lexicon.of(HoldingWords)
    telling, seen = set(), set()
    for mention in clues.mentions:
        number = clues.sentence_number(mention.span.start)
        if number is None or number in seen:
            continue
        seen.add(number)
        span = clues.sentences[number].span
        if holding.any.search(clues.text, span.start, span.end) and not _HABIT.search(clues.text, span.start, span.end):
            telling.add(number)
    return replace(clues, telling=frozenset(telling))
