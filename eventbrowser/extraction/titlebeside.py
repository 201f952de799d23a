"""Titles that stand behind an event noun, with or without marks, and where one without marks ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.kinds import IN_PASSING
from eventbrowser.extraction.nouns import Mention
from eventbrowser.extraction.quotes import OPENING, quoted_at
from eventbrowser.extraction.titlewords import TitleWords
from eventbrowser.model.draft import EventKind
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A title that a rule saw, and how likely it is right."""

    span: Span
    rule: str
    confidence: float
    reason: str = ""


def beside(clues: Clues, known: TitleWords, mention: Mention, kind: EventKind | None) -> Iterator[Candidate]:
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
    run = unquoted(clues, match.end(), area.end, known)
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
    run = unquoted(clues, on.end(), stop, known)
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


def unquoted(clues: Clues, start: int, stop: int, known: TitleWords) -> Span:
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
    following = QUOTED_LINE.match(clues.text, span.end)
    if following is not None and clues.text[span.end - 1] not in ".!?”\"’'":
        return min(len(clues.text), following.end() + 2)
    return min(len(clues.text), span.end + 1)


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


QUOTED_LINE = re.compile(rf"\s*(?=[{re.escape(OPENING)}]\S)")
