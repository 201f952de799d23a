"""Whether an article tells of an event at all, and of how many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import sqrt

from eventbrowser.extraction.clues import Clues, read_clues
from eventbrowser.extraction.kinds import EVERYDAY, book_launch
from eventbrowser.extraction.lexicon import Phrases, Tables, alternation, keys_of, words
from eventbrowser.extraction.nouns import Mention
from eventbrowser.extraction.sieve import Sought
from eventbrowser.model.text import Span

ENOUGH = 2.2
_SEVERAL = 0.5
"""What a noun tells that speaks of several events: "two round tables were held with industry"."""
READ = 12_000
"""So much of a text, from its beginning, decides what sort of text it is."""

_FIRST_PERSON = re.compile(r"\b(?:I|my|me|myself)\b")
_QUOTED = re.compile(r"[“\"][^”\"\n]{0,600}[”\"]")
_TITLED = re.compile(
    r",?\s(?:(?:titled|entitled|themed|on|under the theme|on the theme|on the topic)(?: of)?,?:?\s)?[“\"‘'«][A-ZÀ-Þ]"
)
_TITLED_LATER = re.compile(
    r"[^.;“”\"\n]{1,80}?\b(?:titled|entitled|themed|tagged|dubbed|under the (?:theme|title|topic|motto|slogan|banner)"
    r"|on the (?:theme|topic)|with the theme)(?: of)?,?:?\s?(?:[“\"‘'’]|(?<=theme,\s)[A-Z])"
)
_PAST = re.compile(
    r"\b(?:was|were|had|said|told|gave|spoke|took|held|met|heard|led|stressed|noted|highlighted|hosted|organi[sz]ed|attended"
    r"|addressed|presented|explained|opened|delivered|discussed|visited|talked|gathered|brought|warned|argued|urged)\b"
)
_THIS_EVENT = re.compile(
    r"\b[Tt]his (?:event|webinar|panel|discussion|seminar|talk|lecture|workshop|conference|conversation)"
    r" (?:will|is being|is part|is organi[sz]ed|explores|examines|brings)\b"
)
"""How a page speaks of the event that it announces."""
_CALLED_EVENT = re.compile(
    r"(?:[A-Z][\w&’'-]*\s){0,4}?(?:past |upcoming |online |live )?"
    r"(?:event|webinar|seminar|lecture|conference|workshop|book launch|round ?table"
    r"|panel)(?: report| summary)?\s?[:|–-]",
    re.IGNORECASE,
)
WEIGHTS = {
    "speaking_parts": (0.7, 4.2),
    "opinion": (-2.0, -6.0),
    "opinion_top": (0.0, 0.0),
    "vacancy_top": (0.0, 0.0),
    "publication_top": (0.0, 0.0),
    "vacancy": (-1.2, -9.0),
    "publication": (-1.0, -6.0),
    "crime": (-0.7, -5.0),
    "sport": (-0.7, -6.0),
    "product": (-0.7, -5.0),
    "government": (-0.7, -3.5),
    "politics": (-0.7, -4.9),
    "entertainment": (-0.7, -4.0),
}
"""What each phrase of a trait weighs, and all of them together at most."""
ON_TOP = {"opinion_top": -4.0, "vacancy_top": -5.0, "publication_top": -4.0}
"""What a trait weighs that is named over the text; only a vacancy counts in the headline too."""


@dataclass(frozen=True, slots=True)
class Traits:
    """The phrases of texts that tell of an event and of those that do not."""

    phrases: Phrases[tuple[str, ...]]
    at_event: Sought
    another: re.Pattern[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> Traits:
        traits: dict[tuple[str, ...], tuple[str, ...]] = {}
        for trait in WEIGHTS:
            for phrase in words(tables["deciding"], trait):
                keys = keys_of(phrase.casefold())
                traits[keys] = (*traits.get(keys, ()), trait)
        table = tables["deciding"]
        return cls(
            Phrases.of(traits.items()),
            Sought.of(rf"\b{alternation(words(table, 'at_event'))}\s+(?:[\w’'-]+\s+){{0,5}}$", re.IGNORECASE),
            re.compile(rf"{alternation(words(table, 'another'))}\b"),
        )


def tells_of_event(clues: Clues) -> float:
    """How strongly the article looks like one about an event: over `ENOUGH`, it is."""
    return sum(worth for _, worth in reasons(clues))


def reasons(clues: Clues) -> Iterator[tuple[str, float]]:
    """What speaks for and against an event, each with its weight."""
    text = clues.text[: READ + 2000]
    solid = [mention for mention in clues.mentions if mention.kind is not None and not mention.faint]
    yield "telling", min(4.0, sum(_telling_worth(clues, number) for number in clues.telling))
    yield "telling early", max([0.0, *(2.0 * _worth(m) for m in clues.mentions if _tells_early(clues, m))])
    headline = clues.headline
    if headline is not None:
        yield "headline", max([0.0, *(2.0 * _worth(m) for m in clues.mentions_in(headline))])
    if solid and any(m.fresh and _worth(m) > _SEVERAL for m in solid[:4]):
        yield "brought in", 1.0
    elif solid and (clues.sentence_number(solid[0].span.start) or 0) < 3:
        yield "named early", 1.0
    if book_launch(clues) is not None:
        yield "book", 3.0
    known = clues.lexicon.of(Traits)
    addressed = [m for m in clues.mentions[:12] if known.at_event.search(text, max(0, m.span.start - 60), m.span.start)]
    yield "addressed", max([0.0, *(2.0 * _worth(m) for m in addressed)])
    if any(_TITLED.match(text, mention.span.end) for mention in clues.mentions[:8]):
        yield "titled", 1.2
    elif any(_TITLED_LATER.match(text, mention.span.end) for mention in clues.mentions[:8]):
        yield "titled", 0.9
    if headline is not None and _CALLED_EVENT.match(text, headline.start):
        yield "called an event", 1.5
    if _THIS_EVENT.search(text) is not None and not clues.announces:
        yield "this event", 2.0
    if clues.announces:
        means = {label.means for label in clues.labels}
        yield "labels", 2.0 + ("date" in means) + ("people" in means)
    if not clues.days and not clues.announces and not clues.ahead and _PAST.search(text) is None:
        yield "timeless", -3.0
    body = " ".join(span.of(clues.text) for span in clues.layout.body)[:READ]
    yield from _traits(clues)
    own = len(_FIRST_PERSON.findall(_QUOTED.sub("", body)))
    if own > 2:
        yield "first person", -min(4.0, own * 0.7)


def _worth(mention: Mention) -> float:
    """How far a noun alone means an event of this sort: ministers meet and police brief every day."""
    if not mention.faint:
        return _SEVERAL if mention.several else 1.0
    return 0.5 if mention.kind is not None and mention.kind not in EVERYDAY else 0.15


def _telling_worth(clues: Clues, number: int) -> float:
    worth: float = max([0.0, *(_worth(mention) for mention in clues.mentions_in(clues.sentences[number].span))])
    return sqrt(worth)


def _tells_early(clues: Clues, mention: Mention) -> bool:
    number = clues.sentence_number(mention.span.start)
    return mention.kind is not None and number is not None and number < 8 and number in clues.telling


def _traits(clues: Clues) -> Iterator[tuple[str, float]]:
    seen: dict[str, set[str]] = {}
    top: set[str] = set()
    heads, headline = clues.layout.head[:4], clues.headline
    for span, traits in clues.lexicon.of(Traits).phrases.find(clues.folded.until(READ)):
        over = any(head.holds(span) for head in heads)
        headed = headline is not None and headline.holds(span)
        for trait in traits:
            seen.setdefault(trait, set()).add(span.of(clues.text).casefold())
            if over or (headed and trait == "vacancy_top"):
                top.add(trait)
    for trait, (each, most) in WEIGHTS.items():
        worth = each * len(seen.get(trait, ()))
        yield trait, max(most, worth) if each < 0 else min(most, worth)
        if trait in top and trait in ON_TOP:
            yield trait, ON_TOP[trait]


def passages(clues: Clues) -> list[Clues]:
    """The parts of an article that each tell of one event: none, mostly one, or several."""
    if tells_of_event(clues) < ENOUGH:
        return []
    starts = _listed(clues) or _told_apart(clues)
    if not starts:
        return [clues]
    return [_part(clues, start, end, first=number == 0) for number, (start, end) in enumerate(_between(clues, starts))]


def _between(clues: Clues, starts: list[int]) -> list[tuple[int, int]]:
    begin = clues.layout.body[0].start
    edges = [begin, *starts, clues.layout.body[-1].end]
    return [(one, other) for one, other in pairwise(edges) if one < other]


def _listed(clues: Clues) -> list[int]:
    """Where the second and further events of a list begin: each has a "Date:" line of its own under its title."""
    dates = [label for label in clues.labelled("date") if clues.text[label.value.start : label.value.end]]
    if len(dates) < 2 or len({label.value.of(clues.text).casefold() for label in dates}) < 2:
        return []
    places = {label.span.start for label in clues.labelled("venue")}
    if len(places) < 2:
        return []
    starts = []
    for before, label in pairwise(dates):
        line = clues.text.rfind("\n", before.value.end, label.span.start)
        above = clues.text[before.value.end : line].rstrip() if line > 0 else ""
        title = before.value.end + above.rfind("\n") + 1
        if title > before.value.end:
            starts.append(title)
    return starts


def _told_apart(clues: Clues) -> list[int]:
    """Where a paragraph turns to another event: "Meanwhile, … organised a seminar …"."""
    known = clues.lexicon.of(Traits)
    starts = []
    opened = False
    for number, sentence in enumerate(clues.sentences):
        fresh = [m for m in clues.mentions_in(sentence.span) if m.kind is not None and not m.faint and m.fresh]
        turns = known.another.match(clues.text, sentence.span.start, sentence.span.end)
        begins = number > 0 and clues.sentences[number - 1].paragraph != sentence.paragraph
        if opened and turns and begins and number in clues.telling and fresh:
            starts.append(sentence.span.start)
        opened = opened or number in clues.telling
    return starts


def _part(clues: Clues, start: int, end: int, *, first: bool) -> Clues:
    """The clues of one part of the article; the headline belongs to its first event."""
    body = tuple(
        Span(max(span.start, start), min(span.end, end))
        for span in clues.layout.body
        if span.start < end and span.end > start
    )
    layout = replace(clues.layout, body=body)
    if not first:
        layout = replace(layout, headline=None, head=())
    sentences = [sentence for sentence in clues.sentences if any(span.holds(sentence.span) for span in body)]
    return read_clues(clues.text, layout, sentences, clues.lexicon)
