"""Which sort of event it is, of all the event nouns an article uses."""

from __future__ import annotations

import re
from collections import defaultdict

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.nouns import EventNouns, Mention
from eventbrowser.extraction.where import WhereWords
from eventbrowser.model.draft import EventKind
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_BOOK = (
    re.compile(
        r"\bbook\b[^.\n]{0,80}?\b(?:launch(?:ed|es|ing)?|releas(?:ed|e)|unveil(?:ed|ing)|presented|presentation)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:launch(?:ed|ing)?|releas(?:e|ed|ing)|unveil(?:ed|ing)|presentation)\b[^.\n]{0,60}?\b(?:book|memoir|novel|anthology)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:launch|release|unveiling|presentation)\s+of\s+(?:the\s+)?[“\"‘'][^\n]{3,160}?[”\"’'][^.\n]{0,60}?"
        r"\b(?:written|authored|edited|penned|co-authored|by)\b"
    ),
    re.compile(r"\b(?:discussants?|discussion)\b[^.\n]{0,60}?\b(?:the|his|her|their|new) book\b", re.IGNORECASE),
)
_ABOUT_BOOKS = re.compile(r"\b(?:author|book|chapters?|publisher|volume)\b", re.IGNORECASE)
_LECTURE = re.compile(
    r"\b(?:delivered|delivering|gave|giving|to deliver|will deliver)\b[^.\n]{0,50}?"
    r"\b(?:lecture|public talk|talk|oration)\b",
    re.IGNORECASE,
)
IN_PASSING = re.compile(
    r"\bwho (?:had |has )?(?:(?:last|earlier this) (?:week|month|year)|recently|earlier|previously|once)[^.;,]{0,60}$"
)
"""“who last month gave a lecture”: what somebody did elsewhere."""
_WITHIN = re.compile(
    r"\b(?:(?:first|second|third|last|final|opening|closing) (?:day|part|session|half)|as part"
    r"|(?:with)?in the framework|the sidelines|the margins|in parallel) (?:of|to|with) (?:the|this|its|a|an) [^.;]*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|last|final|opening|closing|each|following) $", re.IGNORECASE
)
_IS_HELD = re.compile(
    r"[^.;“”\"]{0,60}?\s(?:was|were|is|will be|has been|being)?\s?(?:held|organi[sz]ed|hosted|convened|opened"
    r"|kicked off|took place|takes place|take place|concluded|began|begins|opens|wrapped up|brought together)\b"
)
_SECTION = re.compile(r"\W*(?:(?:upcoming|past|online|hybrid|public|live)?\s*(?:events?)?\W*)?", re.IGNORECASE)
EVERYDAY = frozenset((EventKind.MEETING, EventKind.CEREMONY, EventKind.BRIEFING, EventKind.OTHER))
"""Kinds whose nouns stand in every newspaper: ministers meet and police brief every day."""
ENOUGH = 1.2
LEAD = 1200
"""So much of a text, from its beginning, tells what somebody was there for."""
REACH = 1000
"""So far back in a sentence, however long, a word tells that a noun means another event."""


def read_kind(clues: Clues) -> Found[EventKind] | None:
    """The kind most strongly named, with where it is best seen and the next likeliest ones."""
    labelled = _labelled(clues)
    if labelled is not None:
        return labelled
    scores: dict[EventKind, float] = defaultdict(float)
    best: dict[EventKind, tuple[float, Span]] = {}
    for mention in clues.mentions:
        if mention.kind is None:
            continue
        worth = weight(mention, clues)
        scores[mention.kind] += worth if mention.kind not in best else worth * 0.5
        if worth > best.get(mention.kind, (0.0, mention.span))[0] or mention.kind not in best:
            best[mention.kind] = (worth, mention.span)
    book = book_launch(clues)
    if book is not None:
        scores[EventKind.BOOK_LAUNCH] += 5
        best.setdefault(EventKind.BOOK_LAUNCH, (5, book))
    lecture = _LECTURE.search(clues.text, 0, LEAD)
    passing = lecture is not None and IN_PASSING.search(clues.text, 0, lecture.start())
    if lecture is not None and not passing and EventKind.LECTURE in scores:
        scores[EventKind.LECTURE] += 1.5
    ranked = sorted(scores, key=lambda kind: -scores[kind])
    if not ranked or scores[ranked[0]] < ENOUGH:
        return _by_parts(clues) or (_found(ranked, scores, best) if ranked else None)
    return _found(ranked, scores, best)


def _found(
    ranked: list[EventKind], scores: dict[EventKind, float], best: dict[EventKind, tuple[float, Span]]
) -> Found[EventKind]:
    first = ranked[0]
    lead = scores[first] - (scores[ranked[1]] if len(ranked) > 1 else 0)
    confidence = 0.95 if lead > 3 else 0.88 if lead > 1.5 else 0.7 if lead > 0.7 else 0.55
    if scores[first] < ENOUGH:
        confidence = 0.45
    return Found(first, best[first][1], "kind/noun", confidence=confidence, others=tuple(ranked[1:4]))


def weight(mention: Mention, clues: Clues) -> float:
    """How much one event noun tells of what the article is about."""
    at = mention.span.start
    worth = 1.0 if not mention.faint else 0.35 if mention.kind in EVERYDAY else 0.5
    if mention.named and not mention.fresh:
        worth *= 1.3 if mention.faint else 0.7
    headline = clues.headline
    if headline is not None and headline.holds(mention.span):
        return worth * 2.2
    if any(span.holds(mention.span) for span in clues.layout.head):
        return worth * (2.2 if mention.fresh else 1.5)
    number = clues.sentence_number(at)
    if number is None:
        return worth * 0.3
    if number in clues.telling:
        worth *= 1.8
    if mention.fresh:
        worth *= 1.6
    elif mention.definite:
        worth *= 1.2
    if (
        clues.text[mention.span.end : mention.span.end + 30]
        .lstrip(" ,:")
        .startswith(("titled", "entitled", "on ", "“", '"', "‘", "'", "themed", "under the"))
    ):
        worth *= 1.5
    span = clues.sentences[number].span
    if clues.lexicon.of(WhereWords).other_event.search(clues.text, max(span.start, at - REACH), at):
        worth *= 0.5
    if mention.kind is EventKind.PANEL_DISCUSSION and _NUMBERED.search(clues.text, max(0, at - 14), at):
        worth *= 0.35
    if mention.named and number == min(clues.telling, default=-1) and _IS_HELD.match(clues.text, mention.span.end):
        worth *= 2.6
    if _WITHIN.search(clues.text, max(span.start, mention.span.start - 90), mention.span.start):
        worth *= 0.5
    if clues.announces:
        return worth
    return worth * (1.2 if number < 8 else 0.8 if number < 20 else 0.4)


def _labelled(clues: Clues) -> Found[EventKind] | None:
    nouns = clues.lexicon.of(EventNouns)
    for label in clues.labelled("kind"):
        for mention in clues.mentions_in(label.value):
            if mention.kind is not None and mention.kind in nouns.kinds.values():
                return Found(mention.kind, mention.span, "kind/label", confidence=0.95)
    for area in clues.layout.head:
        for mention in clues.mentions_in(area):
            around = clues.text[area.start : mention.span.start] + clues.text[mention.span.end : area.end]
            if mention.kind is not None and clues.announces and _SECTION.fullmatch(around):
                return Found(mention.kind, mention.span, "kind/section", confidence=0.9)
    return None


def book_launch(clues: Clues) -> Span | None:
    """Where the article says that a book is launched, if it does; a book merely mentioned does not count."""
    if not clues.speaks_of("book", "books", "author", "memoir", "novel", "volume"):
        return None
    areas = [clues.headline] if clues.headline is not None else []
    if clues.sentences:
        areas.append(Span(clues.sentences[0].span.start, clues.sentences[:8][-1].span.end))
    for area in areas:
        for pattern in _BOOK:
            match = pattern.search(clues.text, area.start, area.end)
            if match is not None and len(_ABOUT_BOOKS.findall(clues.text, 0, 20_000)) >= 3:
                return Span(*match.span())
    return None


def _by_parts(clues: Clues) -> Found[EventKind] | None:
    """An announcement that names several speakers and a moderator is of a panel discussion whatever it is called."""
    people = list(clues.labelled("people"))
    if len(people) >= 2 and clues.announces:
        return Found(
            EventKind.PANEL_DISCUSSION, people[0].span, "kind/speakers", tell("It lists speakers and a moderator"), 0.6
        )
    return None
