"""On which day or days the event is: of all days an article names the one that is the event's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.dates import DateWords, Reading, Said, durations, resolve, shown
from eventbrowser.model.text import Found, Span

_HELD = re.compile(
    r"\b(?:held|hosted|organi[sz]ed|convened|took place|takes place|take place|taking place|kicked off|opened|opens|began|begins|started"
    r"|concluded|concludes|ended|ends|inaugurated|launched|conducted|arranged|delivered|scheduled|slated|met|gathered|addressed|addressing|presented"
    r"|attended|commenced|hosts|holds|invites?|join|convene|conference|seminar|webinar|workshop|roundtable|round table|lecture|forum|dialogue|symposium)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|told|urged|called|stressed|warned|termed|heard|highlighted|expressed|addressed|spoke|underlined|discussed|asked|advised|demanded)\b",
    re.IGNORECASE,
)
_NOT_ITS = re.compile(
    r"\b(?:since|until|till|by|before|after|from|of|in|born|signed|adopted|dated|ended in|attacks?|deadline|due|closing date|expires?|lapses?|elections?"
    r"|published|register|reply|rsvp|accreditation|apply|following|the events of|massacre|agreement|treaty|resolution|later|last|killed|died)\s+(?:on\s+|the\s+|of\s+)?$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:rsvp|register by|reply|deadline|accreditation|apply|application|closing date|abstracts?|submit|submissions?|early bird|no later than|tickets?)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:last month|last year|previous|earlier this|next (?:month|edition|session|meeting|conference)|will continue|reception|dinner|side event|field (?:trip|visit)|excursion|born|anniversary|founded|established|independence|assassinat|tabled|earthquake|attack(?:ed|s)?|war|signed|invaded|exodus|election)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:concluded|ended|closed|concludes|ends|wrapped up|came to (?:an end|a close)|culminated|conclud(?:e|ing)|closing (?:session|ceremony|day)|final day|last day)\b",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"\b(?:began|begun|opened|started|kicked off|commenced|inaugurated|starts|opens|begins|gets under ?way|got under ?way|opening (?:ceremony|session|day)|first day|day one)\b",
    re.IGNORECASE,
)
_ENDS_LATER = re.compile(
    r"\b(?:ends?|concludes?|continues?|runs?|closes?|will (?:end|conclude|continue|run)|until|till|through)\b",
    re.IGNORECASE,
)
_HERE = re.compile(r"\bhere\s+(?:on\s+|in\s+\w+\s+on\s+)?(?:the\s+)?$", re.IGNORECASE)
_HOURS = re.compile(
    r"^[^\n]{0,25}?\b\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\b|hrs|hours|uhr|\s?[–-]\s?\d{1,2}[:.]\d{2})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(r"\b(?:EDT|EST|PDT|PST|CDT|CST|Washington,? D\.?C\.?|New York|United States)\b")


@dataclass(frozen=True, slots=True)
class Choice:
    """A day that may be the event's, and how strongly it looks it."""

    said: Said
    reading: Reading
    score: float
    rule: str
    why: str


def read_days(clues: Clues) -> tuple[Found[date] | None, Found[date] | None]:
    """First and last day of the event, with other possible days."""
    choices = sorted(_choices(clues), key=lambda choice: -choice.score)
    if not choices or choices[0].score <= 0:
        return None, None
    best = choices[0]
    first, last = _stretch(clues, best, choices)
    others = _others(best, choices)
    confidence = min(
        best.reading.confidence,
        0.95 if best.score >= 6 else 0.85 if best.score >= 4 else 0.65 if best.score >= 2 else 0.45,
    )
    span = best.said.span
    start = Found(first, span, best.rule, _reason(clues, best, first), confidence, others)
    end = Found(last, span, best.rule, _reason(clues, best, last), confidence if first == last else confidence * 0.95)
    return start, end


def _others(best: Choice, choices: list[Choice]) -> tuple[date, ...]:
    days = [*best.reading.others, *(choice.reading.first for choice in choices[1:] if choice.score > 0)]
    return tuple(dict.fromkeys(day for day in days if day != best.reading.first))[:3]


def _reason(clues: Clues, choice: Choice, day: date) -> str:
    words = choice.said.span.of(clues.text)
    if choice.reading.reason:
        return f"{shown(day)}, from “{words}”; {choice.reading.reason}"
    if choice.said.first is None:
        source = "the dateline" if clues.layout.dateline and clues.layout.dateline.day else "the day of publication"
        return f"{shown(day)}, from “{words}” and {source}"
    return f"{shown(day)}, from “{words}”" if day != choice.reading.first else ""


def anchor(clues: Clues) -> date | None:
    """The day the article was written: the dateline's where it gives one, else the day of publication."""
    dateline, published = clues.layout.dateline, clues.layout.published
    if dateline is not None and dateline.day is not None:
        day = dateline.day.value
        if published is None or abs((published.value - day).days) < 20:
            return day
    return published.value if published is not None else None


def _choices(clues: Clues) -> Iterator[Choice]:
    day, ahead = anchor(clues), clues.ahead
    month_first = bool(_MONTH_FIRST.search(clues.text[:6000]))
    known_year = day or _year_named(clues)
    own = _own_spans(clues)
    labelled = [(label.value, "label") for label in clues.labelled("date", "time")]
    deadlines = [label.value for label in clues.labelled("deadline", "published")]
    for said in clues.days:
        if any(span.holds(said.span) for span in own) or any(value.holds(said.span) for value in deadlines):
            continue
        reading = resolve(
            said,
            known_year if said.first is not None else day,
            ahead=ahead or _is_ahead(clues, said),
            month_first=month_first,
        )
        if reading is None:
            continue
        in_label = any(value.holds(said.span) for value, _ in labelled)
        score, rule, why = _score(clues, said, reading, day, in_label=in_label, ahead=ahead)
        yield Choice(said, reading, score, rule, why)


def _own_spans(clues: Clues) -> list[Span]:
    """Where the article says when it was itself written."""
    spans = []
    if clues.layout.published is not None and clues.layout.published.span is not None:
        spans.append(clues.layout.published.span)
    if clues.layout.dateline is not None:
        spans.append(clues.layout.dateline.span)
    return spans


def _year_named(clues: Clues) -> date | None:
    """Some day of the year that the text names most, for days given without one in an undated text."""
    years = [said.first.year for said in clues.days if said.first is not None and said.first.year]
    years += [int(year) for year in re.findall(r"\b20\d\d\b", clues.text[:1500])]
    return date(max(set(years), key=years.count), 6, 30) if years else None


def _is_ahead(clues: Clues, said: Said) -> bool:
    before = clues.text[max(0, said.span.start - 70) : said.span.start]
    after = clues.text[said.span.end : said.span.end + 30]
    return bool(
        re.search(
            r"\b(?:will|to be held|continues?|ends|concludes|scheduled|slated|upcoming|next|deliver on)\b[^.]*$", before
        )
        or re.match(r"\s*(?:next|coming)", after)
    )


def _score(
    clues: Clues, said: Said, reading: Reading, day: date | None, *, in_label: bool, ahead: bool
) -> tuple[float, str, str]:
    if in_label:
        return 12.0, "date/label", ""
    text, at = clues.text, said.span.start
    if any(span.holds(said.span) for span in clues.layout.head):
        return _head_score(clues, said), "date/heading", ""
    if clues.headline is not None and clues.headline.holds(said.span):
        return 3.0, "date/headline", ""
    number = clues.sentence_number(at)
    if number is None:
        return -5.0, said.rule, ""
    span = clues.sentences[number].span
    before, after = text[max(span.start, at - 60) : at], text[said.span.end : min(span.end, said.span.end + 60)]
    score = _place_score(clues, said, number, span, before)
    if _NOT_ITS.search(before):
        score -= 2.5 if said.first is not None else 1.5
    if _DEADLINE.search(text, max(span.start, at - 90), min(span.end, said.span.end + 40)):
        score -= 6
    if _OTHER.search(before) or _OTHER.search(after[:35]):
        score -= 2.5
    if _in_quotation(text, span, at):
        score -= 4
    if _HOURS.match(after):
        score += 1.5
    score += _distance_score(reading, day, said, ahead=ahead)
    return score, said.rule, ""


def _place_score(clues: Clues, said: Said, number: int, span: Span, before: str) -> float:
    text, at = clues.text, said.span.start
    score = 0.0
    near = any(abs(mention.span.start - at) < 160 for mention in clues.mentions_in(span))
    if number in clues.telling:
        score += 3.5
    elif near:
        score += 2.5
    elif _SAID.search(text, span.start, span.end):
        score += 1.5 if number < 6 else 0.3
    if near and any(mention.kind is not None for mention in clues.mentions_in(span)):
        score += 0.5
    if _HERE.search(before) or before.rstrip().endswith("here"):
        score += 3
    if re.search(
        r"\b(?:held|organi[sz]ed|hosted|convened|place|launched|began|opened|concluded|kicked off|delivered|inaugurated|ended)\b[^.;]{0,45}$",
        before,
        re.IGNORECASE,
    ):
        score += 1.5
    if re.search(r"\bon (?:the )?(?:morning of |afternoon of |evening of )?$", before, re.IGNORECASE):
        score += 0.6
    score += max(0.0, 2.4 - 0.2 * number)
    return score


def _head_score(clues: Clues, said: Said) -> float:
    """A day over the text is the event's on a page that announces, else most likely that of publication."""
    line = next(span for span in clues.layout.head if span.holds(said.span))
    timed = bool(_HOURS.match(clues.text[said.span.end : line.end]))
    if said.first != said.last or timed:
        return 9.0
    return 8.0 if clues.announces else 1.0


def _distance_score(reading: Reading, day: date | None, said: Said, *, ahead: bool) -> float:
    if day is None:
        return 0.5 if said.first is not None and said.first.year is not None else 0.0
    days = (reading.first - day).days
    if ahead:
        return 1.0 if 0 <= days < 200 else -4.0
    if -10 <= (reading.last - day).days <= 3 or -10 <= days <= 3:
        return 1.0
    return 0.0 if -45 <= days <= 30 else -2.0 if -120 <= days <= 120 else -6.0


def _in_quotation(text: str, span: Span, at: int) -> bool:
    before = text[span.start : at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _stretch(clues: Clues, best: Choice, choices: list[Choice]) -> tuple[date, date]:
    """First and last day where the words tell how long the event lasts or when its other end is."""
    first, last = best.reading.first, best.reading.last
    if first != last:
        return first, last
    length = _length(clues)
    span = clues.sentence_span(best.said.span.start) or best.said.span
    clause = clues.text[max(span.start, best.said.span.start - 110) : best.said.span.start]
    other = _other_end(clues, best, choices)
    if other is not None and abs((other - first).days) < 15:
        return min(first, other), max(first, other)
    if length is None:
        return first, last
    ended, began = _last_match(_ENDED, clause), _last_match(_BEGAN, clause)
    if ended > began:
        return first - timedelta(days=length - 1), first
    if began > ended or clues.ahead:
        return first, first + timedelta(days=length - 1)
    return first, last


def _last_match(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _length(clues: Clues) -> int | None:
    """How many days the event lasts, where a sentence that names it says so."""
    dates = clues.lexicon.of(DateWords)
    for number, sentence in enumerate(clues.sentences[:14]):
        for span, days in durations(clues.text, dates, sentence.span):
            follows = [m for m in clues.mentions_in(Span(span.end, min(sentence.span.end, span.end + 60)))]
            if follows or number in clues.telling:
                return days
    return None


def _other_end(clues: Clues, best: Choice, choices: list[Choice]) -> date | None:
    """The day at which the event began or will end, named apart from the one it is reported for."""
    for choice in choices:
        if choice is best or choice.reading.first == best.reading.first:
            continue
        span = clues.sentence_span(choice.said.span.start)
        if span is None or choice.score < -3:
            continue
        before = clues.text[max(span.start, choice.said.span.start - 70) : choice.said.span.start]
        later = choice.reading.first > best.reading.first
        told = any(True for _ in clues.mentions_in(span)) or re.match(
            r"\s*(?:It|The)\b", clues.text[span.start : span.end]
        )
        if not told:
            continue
        if later and (_ENDS_LATER.search(before)) and not re.search(r"\bnext (?:edition|year|session)\b", before):
            return choice.reading.first
        if not later and _BEGAN.search(before) and (best.reading.first - choice.reading.first).days < 10:
            return choice.reading.first
    return None
