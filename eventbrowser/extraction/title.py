"""The event's own name or theme, as the article gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.kinds import IN_PASSING, book_launch
from eventbrowser.extraction.organisations import BodyWords, is_acronym
from eventbrowser.extraction.quotes import OPENING, quotations, quoted_at
from eventbrowser.extraction.titlebeside import QUOTED_LINE, Candidate, beside, unquoted
from eventbrowser.extraction.titlewords import TitleWords
from eventbrowser.model.draft import EventKind
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span


def read_title(clues: Clues, kind: EventKind | None) -> Found[str] | None:
    """The likeliest title with up to three others."""
    known = clues.lexicon.of(TitleWords)
    found: dict[str, Candidate] = {}
    for candidate in _candidates(clues, known, kind):
        span = tidy(clues.text, candidate.span)
        key = re.sub(r"\W+", " ", span.of(clues.text)).casefold().strip()
        if (
            _SAYS_MUCH.search(key)
            and not _TIME.match(key)
            and (key not in found or found[key].confidence < candidate.confidence)
        ):
            found[key] = Candidate(span, candidate.rule, candidate.confidence, candidate.reason)
    ranked = sorted(found.values(), key=lambda one: (-one.confidence, one.span.start))
    if not ranked:
        return None
    first = ranked[0]
    others = tuple(one.span.of(clues.text) for one in ranked[1:4])
    return Found(first.span.of(clues.text), first.span, first.rule, first.reason, min(first.confidence, 0.97), others)


def tidy(text: str, span: Span) -> Span:
    """A title without the marks and the punctuation around it."""
    start, end = span.start, span.end
    by = _BY_SOMEBODY.search(text, start + 8, end)
    end = by.start() if by is not None else end
    while start < end and (text[start].isspace() or text[start] in OPENING + ",:;–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "”\"’'»“,;:.–—-"):
        if text[end - 1] == "." and re.search(r"\b(?:[A-Z]\.){1,4}$", text[start:end]):
            break
        end -= 1
    return Span(start, end)


def _candidates(clues: Clues, known: TitleWords, kind: EventKind | None) -> Iterator[Candidate]:
    yield from _labelled(clues)
    yield from _quoted_lines(clues)
    if book_launch(clues) is not None:
        yield from _of_book(clues, known)
    for mention in clues.mentions:
        yield from beside(clues, known, mention, kind)
    yield from _themes(clues, known)
    yield from _names(clues, known)
    yield from _loose_quotes(clues, known)
    yield from _announced(clues, known)


def _labelled(clues: Clues) -> Iterator[Candidate]:
    for label in clues.labelled("title"):
        value = label.value
        if not 6 <= value.end - value.start <= 250 or any(value.holds(day.span) for day in clues.days):
            continue
        inner = quoted_at(clues.text, value.start, value.end)
        told = label.span.of(clues.text).casefold() in ("title", "theme", "topic", "tema", "título", "titel")
        yield Candidate(inner or value, "title/label", 0.93 if told and clues.announces else 0.6)


def _quoted_lines(clues: Clues) -> Iterator[Candidate]:
    """“SYMPOSIUM: “Every drop””, and a line in quotation marks under a headline that names a lecture or a series."""
    text, headline = clues.text, clues.headline
    for mention in clues.mentions[:12]:
        start = text.rfind("\n", 0, mention.span.start) + 1
        marked = _COLON_QUOTED.match(text, mention.span.end)
        under = headline is not None and headline.holds(mention.span) and QUOTED_LINE.match(text, headline.end)
        if marked is not None and not mention.faint and mention.span.start - start < _LABEL:
            inner = quoted_at(text, marked.end(), text.find("\n", marked.end()) + 1 or len(text))
        elif under:
            inner = quoted_at(text, under.end(), text.find("\n", under.end()) + 1 or len(text))
        else:
            continue
        if inner is not None:
            yield Candidate(inner, "title/quoted-line", 0.93)


def _lead(clues: Clues, sentences: int) -> list[Span]:
    """The first sentences and the headline."""
    areas = [sentence.span for sentence in clues.sentences[:sentences]]
    return [*areas, clues.headline] if clues.headline is not None else areas


def _of_book(clues: Clues, known: TitleWords) -> Iterator[Candidate]:
    for area in _lead(clues, 12):
        worth = 0.88 if area is clues.headline else 0.94
        for near in known.book_near.finditer(clues.text, area.start, area.end):
            inner = quoted_at(clues.text, near.end(), area.end)
            if inner is not None:
                yield Candidate(inner, "title/book", worth)
        for plain in known.book_plain.finditer(clues.text, area.start, area.end):
            if known.capital_share(plain["at"]) > 0.5:
                yield Candidate(Span(*plain.span("at")), "title/book", worth - 0.04)


_SAYS_MUCH = re.compile(r"[^\W\d_]{3}|[^\W\d_].*[^\W\d_]{2}")
_TIME = re.compile(r"\d{1,2} \d{2}|\d{1,2} ?[ap]m")
_IS_HELD = re.compile(
    r"[^.;“”\"]{0,60}?\s(?:(?:was|were|will be) (?:held|organi[sz]ed|hosted|convened|opened)"
    r"|took place|concluded|opened|kicked off)\b"
)
_GOES_ON = re.compile(r"\s[a-z]{4,}")
_PRIZE = re.compile(r"\b(?:Award|Prize|Medal)s?$")
_BY_SOMEBODY = re.compile(
    r",?\s(?:by|delivered by)\s(?:H\.?\s?E\.?|His|Her|Dr|Prof|Professor|Ambassador|Amb|Mr|Mrs|Ms|Sir|Dame|Lord|Hon|Gen"
    r"|General|Lt|Air|Admiral|Justice|Senator)\b.*$"
)
_LABEL = 20
"""Signs before an event noun that opens a line as its label: “PUBLIC SYMPOSIUM: …”."""

_COLON_QUOTED = re.compile(rf"\s?[:：–—]\s*(?=[{re.escape(OPENING)}]\S)")


def _themes(clues: Clues, known: TitleWords) -> Iterator[Candidate]:
    """“Titled ‘X’, the conference …”, “The theme of the round table was ‘X’”."""
    for number, sentence in enumerate(clues.sentences[:30]):
        span = sentence.span
        if number not in clues.telling and not any(True for _ in clues.mentions_in(span)):
            continue
        for pattern, worth in ((known.opening, 0.95), (known.theme, 0.91)):
            for match in pattern.finditer(clues.text, span.start, span.end):
                inner = quoted_at(clues.text, match.end(), min(len(clues.text), match.end() + 300))
                if inner is None or known.other_things.search(clues.text, span.start, match.start()):
                    continue
                if known.is_title(clues.text, inner):
                    yield Candidate(inner, "title/theme", worth * (1.0 if number < 12 else 0.85))
        yield from _plain_themes(clues, known, span, 1.0 if number < 12 else 0.85)


def _plain_themes(clues: Clues, known: TitleWords, span: Span, worth: float) -> Iterator[Candidate]:
    """“The theme of the dialogue was Food Security”, “…, titled Values for Africa”."""
    for pattern, sure in ((known.theme_plain, 0.86), (known.told_plain, 0.8)):
        for match in pattern.finditer(clues.text, span.start, span.end):
            if known.other_things.search(clues.text, max(span.start, match.start() - 60), match.end()):
                continue
            run = unquoted(clues, match.end(), span.end, known)
            if known.is_told(run.of(clues.text)):
                yield Candidate(run, "title/theme", sure * worth)


def _names(clues: Clues, known: TitleWords) -> Iterator[Candidate]:
    """Events with a name of their own: "ASEAN Digital Trust Forum 2024"; a name in capitals where something is held."""
    headline = clues.headline.of(clues.text).casefold() if clues.headline is not None else ""
    for area in _lead(clues, 12):
        for match in known.event_name.finditer(clues.text, area.start, area.end):
            span = known.event_name_in(clues.text, Span(*match.span()))
            worth = _name_worth(clues, known, span, area, headline) if span is not None else 0
            if span is not None and worth:
                yield Candidate(span, "title/name", worth)
        for match in known.title_run.finditer(clues.text, area.start, area.end):
            if not clues.lexicon.of(BodyWords).names_body(match["at"]) and not _PRIZE.search(match["at"]):
                yield Candidate(Span(*match.span("at")), "title/capitals", 0.72)


def _name_worth(clues: Clues, known: TitleWords, span: Span, area: Span, headline: str) -> float:
    text, name = clues.text, span.of(clues.text)
    worth = 0.84 if known.edition.search(text, span.start, span.end) else 0.72
    if area is clues.headline:
        return worth * (0.8 if worth > 0.8 or text.find(name, area.end) >= 0 else 0.6)
    if known.other_events.search(text, max(area.start, span.start - 60), span.start):
        return worth * 0.7
    if " on " in name and _GOES_ON.match(text, span.end) and not known.ends.match(text, span.end):
        return worth * 0.7
    body = clues.body_around(span)
    if body is not None and body.acronym and body.span == span:
        return 0
    if worth > 0.8 and (name.casefold() in headline or _IS_HELD.match(text, span.end)):
        return 0.9
    return worth


def _loose_quotes(clues: Clues, known: TitleWords) -> Iterator[Candidate]:
    """A quotation that looks like a title and is nobody's words, near the words that tell of the event."""
    for number, sentence in enumerate(clues.sentences[:14]):
        if not (number in clues.telling or number - 1 in clues.telling or number < 3):
            continue
        for inner in quotations(clues.text, sentence.span.start, sentence.span.end):
            words = inner.of(clues.text)
            before = max(sentence.span.start, inner.start - 45)
            if len(words.split()) < 3 or known.capital_share(words) < 0.7 or words[-1] in ".,!":
                continue
            if known.spoken.match(clues.text, inner.end) or known.other_things.search(clues.text, before, inner.start):
                continue
            around = max(sentence.span.start, inner.start - 90)
            if known.sidelines.search(clues.text, around, inner.start) or IN_PASSING.search(
                clues.text, around, inner.start
            ):
                continue
            long = len(words.split()) >= 5 and number < 6
            yield Candidate(inner, "title/quotation", 0.78 if long else 0.7 if number in clues.telling else 0.6)
    if clues.headline is not None:
        for inner in quotations(clues.text, clues.headline.start, clues.headline.end):
            if known.capital_share(inner.of(clues.text)) > 0.7 and len(inner.of(clues.text).split()) >= 3:
                yield Candidate(inner, "title/headline-quotation", 0.68)


def _behind_house(clues: Clues, known: TitleWords, headline: Span) -> int:
    """Where a headline goes on behind the name of the institute: "Salt Institute event: …"."""
    house = known.house.match(clues.text, headline.start, headline.end)
    bodies = clues.lexicon.of(BodyWords)
    named = house is not None and (bodies.names_body(house["house"]) or is_acronym(house["house"]))
    return house.end() if house is not None and named else headline.start


def _line_below(text: str, at: int) -> Span | None:
    """The next line that holds anything, where it is short enough for a title."""
    below = _NEXT_LINE.match(text, at)
    return Span(*below.span("line")) if below is not None else None


_NEXT_LINE = re.compile(r"\s*\n\s*(?P<line>\S[^\n]{9,180}?)[ \t]*(?:\n|$)")


def _announced(clues: Clues, known: TitleWords) -> Iterator[Candidate]:
    """On an event's own page the headline is its title."""
    headline = clues.layout.headline
    if headline is None or headline.span is None:
        return
    named = known.announcing.match(clues.text, _behind_house(clues, known, headline.span), headline.span.end)
    if known.news_verb.search(clues.text, headline.span.start, headline.span.end):
        return
    if (
        headline.value.endswith(":")
        and clues.announces
        and (below := _line_below(clues.text, headline.span.end)) is not None
    ):
        yield Candidate(below, "title/page", 0.9, tell("The page announces the event under this line"))
        return
    told = clues.layout.dateline is not None or clues.layout.byline is not None or headline.value.endswith(".")
    if told and not clues.announces and named is None:
        return
    start = named.end() if named else headline.span.start
    again = clues.text.find(f"\n{headline.value}\n", headline.span.end) >= 0
    if clues.announces or again:
        reason = tell("The page announces the event under this headline")
        yield Candidate(Span(start, headline.span.end), "title/page", 0.88, reason)
    elif named is not None:
        reason = tell("The headline names the kind of event before it")
        yield Candidate(Span(start, headline.span.end), "title/headline", 0.6 if told else 0.84, reason)
    elif known.capital_share(headline.value) > 0.6 and known.never_in_name.isdisjoint(headline.value.split()):
        yield Candidate(
            Span(start, headline.span.end), "title/headline", 0.5, tell("The headline, no title being named")
        )
