"""The event's own name or theme, as the article gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.kinds import IN_PASSING, book_launch
from eventbrowser.extraction.nouns import Mention
from eventbrowser.extraction.organisations import BodyWords, is_acronym
from eventbrowser.extraction.quotes import OPENING, quotations, quoted_at
from eventbrowser.extraction.titlewords import TitleWords
from eventbrowser.model.draft import EventKind
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A title that a rule saw, and how likely it is right."""

    span: Span
    rule: str
    confidence: float
    reason: str = ""


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
        yield from _beside(clues, known, mention, kind)
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
        under = headline is not None and headline.holds(mention.span) and _QUOTED_LINE.match(text, headline.end)
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


def _beside(clues: Clues, known: TitleWords, mention: Mention, kind: EventKind | None) -> Iterator[Candidate]:
    """Titles that stand behind an event noun: quoted, after "titled" and the like, or after "on"."""
    text, at = clues.text, mention.span.end
    place, stop = _place_worth(clues, known, mention), _stop(clues, mention)
    if place == 0:
        return
    if mention.kind is not None and kind is not None and mention.kind is not kind:
        named_so = known.named.match(text, at, stop) or known.plain.match(text, at, stop)
        place *= (0.9 if named_so else 0.72) if mention.faint else 0.92 if named_so else 0.85
    strong = mention.kind is not None or clues.sentence_number(mention.span.start) in clues.telling
    for pattern, rule in ((known.next, "title/quoted"), (known.named, "title/named")):
        match = pattern.match(text, at, stop)
        if match is None or not strong or known.other_things.search(text, at, match.end()):
            continue
        if known.sidelines.search(text, at, match.end()):
            continue
        inner = quoted_at(text, match.end(), min(len(text), match.end() + 300))
        if inner is not None and known.is_title(text, inner):
            yield Candidate(inner, rule, 0.95 * place * (0.97 if mention.kind is None or mention.faint else 1.0))
            return
    if strong:
        yield from _without_marks(clues, known, Span(at, stop), place)
    bare = known.bare.match(text, at, stop)
    if bare is not None and strong and not clues.in_body(Span(*bare.span("at"))):
        yield Candidate(Span(*bare.span("at")), "title/beside", 0.86 * place)
    yield from _next_line(clues, known, mention, place)
    if mention.kind is kind or not mention.faint:
        yield from _on(clues, known, mention, stop, place)


def _without_marks(clues: Clues, known: TitleWords, area: Span, place: float) -> Iterator[Candidate]:
    """“… titled The Gravity of Trust”, “Seminar: Rivers and Law” right behind an event noun."""
    text = clues.text
    plain = known.plain.match(text, area.start, area.end)
    colon = known.colon.match(text, area.start, area.end) if plain is None else None
    match = plain or colon
    if match is None or known.other_things.search(text, area.start, match.end()):
        return
    run = _unquoted(clues, match.end(), area.end, known)
    listed = (colon is not None and text.startswith(",", run.end)) or " " not in run.of(text).strip()
    if not listed and (known.capital_share(run.of(text)) > 0.6 or (plain is not None and known.is_told(run.of(text)))):
        yield Candidate(run, "title/named", 0.86 * place)


def _next_line(clues: Clues, known: TitleWords, mention: Mention, place: float) -> Iterator[Candidate]:
    """“… to a roundtable titled” at the end of a line: the title is the next one."""
    ending = known.line_end.match(clues.text, mention.span.end)
    if ending is not None and mention.kind is not None:
        stop = clues.text.find("\n", ending.end())
        yield Candidate(Span(ending.end(), stop if stop >= 0 else len(clues.text)), "title/next-line", 0.93 * place)


def _on(clues: Clues, known: TitleWords, mention: Mention, stop: int, place: float) -> Iterator[Candidate]:
    if mention.kind is None:
        return
    text = clues.text
    on = known.on.match(text, mention.span.end, stop)
    if on is None or known.not_title.match(text, on.end()):
        return
    run = _unquoted(clues, on.end(), stop, known)
    words = run.of(text).split()
    if 1 < len(words) <= 22 or (len(words) == 1 and words[0][0].isupper()):
        article = known.article.match(text, run.start, run.end)
        start = article.end() if article else run.start
        named = known.capital_share(clues.text[start : run.end]) > 0.6
        if named and (name := known.name_before.search(text, max(0, mention.span.start - 80), mention.span.end)):
            whole = known.event_name_in(text, Span(name.start(), run.end))
            if whole is not None:
                yield Candidate(whole, "title/name", 0.82 * place)
                return
        worth = 0.8 if named else 0.7 if len(words) < 15 else 0.62
        yield Candidate(Span(start, run.end), "title/on", (worth - 0.1 if mention.faint else worth) * place)


def _unquoted(clues: Clues, start: int, stop: int, known: TitleWords) -> Span:
    """A title that is not quoted, up to where the sentence goes on; one in capitals goes on over a colon."""
    at = _end_past_list(clues, start + 3, stop, known)
    if clues.text.startswith(":", at) and known.capital_share(clues.text[start:at]) > 0.6:
        at = _end_past_list(clues, at + 2, stop, known)
    return Span(start, max(start, at))


def _end_past_list(clues: Clues, start: int, stop: int, known: TitleWords) -> int:
    """Where a title ends; commas of a row such as "rivers, dams and the law" do not end it."""
    text = clues.text
    end = _end_of_title(clues, start, stop, known)
    if end is not None and text.startswith(",", end.start()) and known.list_goes_on.match(text, end.start()):
        joint = text.find(" and ", end.start())
        end = _end_of_title(clues, joint + 5, stop, known)
    return end.start() if end is not None else stop


def _end_of_title(clues: Clues, start: int, stop: int, known: TitleWords) -> re.Match[str] | None:
    """What ends a title from a place on; "in" before a country does not, as a theme may well be of one."""
    end = known.ends.search(clues.text, start, min(len(clues.text), stop + 1))
    while end is not None and end.group().startswith(" in "):
        behind = end.start() + len(" in ")
        if not any(place.start == behind for place, _ in clues.atlas.countries):
            break
        end = known.ends.search(clues.text, behind, min(len(clues.text), stop + 1))
    return end


def _stop(clues: Clues, mention: Mention) -> int:
    """How far behind a noun its title may stand: the sentence, and the next line where that is a quotation."""
    span = clues.sentence_span(mention.span.start)
    if span is None:
        line_end = clues.text.find("\n", mention.span.end)
        return line_end if line_end >= 0 else len(clues.text)
    following = _QUOTED_LINE.match(clues.text, span.end)
    if following is not None and clues.text[span.end - 1] not in ".!?”\"’'":
        return min(len(clues.text), following.end() + 2)
    return min(len(clues.text), span.end + 1)


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
_QUOTED_LINE = re.compile(rf"\s*(?=[{re.escape(OPENING)}]\S)")


def _place_worth(clues: Clues, known: TitleWords, mention: Mention) -> float:
    """How far a noun's place lets its title be the event's: nouns late in a long article often mean other events."""
    headline = clues.headline
    if headline is not None and headline.holds(mention.span):
        return 0.86
    number = clues.sentence_number(mention.span.start)
    if number is None:
        return 0.8 if any(span.holds(mention.span) for span in clues.layout.head) else 0
    if known.beside_event.search(clues.text, max(0, mention.span.start - 50), mention.span.start):
        return 0
    if IN_PASSING.search(clues.text, max(0, mention.span.start - 60), mention.span.start):
        return 0
    worth = 1.0 if number < 6 else 0.95 if number < 12 else 0.8 if number < 25 else 0.55
    if known.other_events.search(clues.text, max(0, mention.span.start - 60), mention.span.start):
        worth *= 0.7
    return worth if number in clues.telling or mention.fresh or mention.definite else worth * 0.9


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
            run = _unquoted(clues, match.end(), span.end, known)
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
