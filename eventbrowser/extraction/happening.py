"""On which day or days the event is: of all days an article names the one that is the event's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from eventbrowser.extraction.clues import LEAD, Clues
from eventbrowser.extraction.dates import DateWords, Said
from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.extraction.partial import make
from eventbrowser.extraction.sieve import Sought
from eventbrowser.extraction.whichday import Reading, durations, resolve, shown
from eventbrowser.model.draft import EITHER_WAY
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_SAID = Sought.of(
    r"\b(?:said|told|urged|called|stressed|warned|termed|heard|highlighted|expressed|addressed|spoke|underlined|discussed|asked"
    r"|advised|demanded|inaugurated)\b",
    re.IGNORECASE,
)
_HERE = Sought.of(r"\bhere\s+(?:on\s+|in\s+\w+\s+on\s+)?(?:the\s+)?$|\bhere$", re.IGNORECASE)
_ON = Sought.of(r"\bon (?:the )?(?:(?:morning|afternoon|evening) of )?$", re.IGNORECASE)
_HOURS = Sought.of(
    r"^[^\n]{0,25}?\b\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\b|hrs|hours|uhr|\s?[–-]\s?\d{1,2}[:.]\d{2})", re.IGNORECASE
)
_CLOSES = Sought.of(r"\b(?:through|until|till|to)\s(?:(?:next|this|the)\s)?$", re.IGNORECASE)
_UNTIL = Sought.of(r"\b(?:through|until|till)\s(?:next\s|this\s)?$", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\s*(?:next|coming)\b")
_MONTH_FIRST = re.compile(r"\b(?:EDT|EST|PDT|PST|CDT|CST|Washington,? D\.?C\.?|New York|United States)\b")
_SAID_ON = re.compile(
    r"\b(?:said|told|stated|announced|disclosed|added)\b(?:\s+(?:reporters|journalists|newsmen|the media"
    r"|in a (?:press )?(?:statement|release)|a press conference|[A-Z]{2,6}))?\s+(?:here\s+)?(?:on\s+)?$"
)
"""What stands before the day on which somebody spoke to the press."""
_EDITION = re.compile(
    r"(?:The|Its) (?:first|second|third|fourth|fifth|previous|inaugural|earlier|\d(?:st|nd|rd|th))"
    r" (?:\w+ ){1,3}(?:was|were|took|had)\b"
)
"""How a sentence begins that tells of other meetings of a series."""
_AT_EVENT = re.compile(r"\s+(?:at|during|while|in|after|as)\b")
_MEANWHILE = Sought.of(r"\bduring\s(?:an?\s|the\s|this\s)?$", re.IGNORECASE)
_LASTS = re.compile(r"\b(?:continue|continues|last|lasts|run|runs|spread|lasted|ran)\s(?:for|over)?\s?$")
_FOR_DAYS = re.compile(r"(?:For|Over|During)\s(?:the\s)?")
_YEAR = re.compile(r"\b20\d\d\b")
_LATEST = 2029
"""Later years that a text speaks of are goals: “by 2030”."""


@dataclass(frozen=True, slots=True)
class DayClues:
    """The words around a day, compiled."""

    held_before: Sought
    not_its: Sought
    deadline: Sought
    other: Sought
    ended: Sought
    began: Sought
    ends_later: Sought
    ahead: Sought
    announced: Sought

    @classmethod
    def from_tables(cls, tables: Tables) -> DayClues:
        table = tables["happening"]

        def near(key: str, behind: str = "") -> Sought:
            return Sought.of(rf"\b{alternation(words(table, key))}\b{behind}", re.IGNORECASE)

        return cls(
            near("held_before", r"[^.;]{0,45}$"),
            near("not_its", r"\s+(?:on\s+|the\s+|of\s+)?$"),
            near("deadline"),
            near("other"),
            near("ended"),
            near("began"),
            near("ends_later"),
            near("ahead", r"[^.]*$"),
            near("coming"),
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """A day that may be the event's, and how strongly it looks it."""

    said: Said
    reading: Reading
    score: float
    rule: str


def read_days(clues: Clues) -> tuple[Found[date] | None, Found[date] | None]:
    """First and last day of the event, with other possible days."""
    known = clues.lexicon.of(DayClues)
    choices = sorted(_choices(clues, known), key=lambda choice: -choice.score)
    if not choices or choices[0].score <= 0:
        return _day_of_writing(clues)
    best = choices[0]
    best = _whole_row(best, choices)
    first, last = _stretch(clues, known, best, choices)
    others = _others(best, choices)
    sure = 0.95 if best.score >= 6 else 0.85 if best.score >= 4 else 0.65 if best.score >= 2 else 0.45
    confidence = min(best.reading.confidence, sure)
    if clues.layout.published is None and clues.layout.made is not None and not _whole(best.said):
        confidence = min(confidence, 0.4)
    span = best.said.span
    rule = EITHER_WAY if best.reading.either_way else best.rule
    start = Found(first, span, rule, _reason(clues, best, first), confidence, others)
    end = Found(last, span, best.rule, _reason(clues, best, last), confidence * (1 if first == last else 0.95))
    return start, end


def _whole(said: Said) -> bool:
    """Whether the words alone give the day, its year too."""
    return said.first is not None and said.first.year is not None


def _whole_row(best: Choice, choices: list[Choice]) -> Choice:
    """The row of days that begins with the best one where the article gives it too: "on 17 May … (17–18 May)"."""
    for choice in choices:
        row = choice.reading
        if choice.score > 0 and row.first != row.last and row.first == best.reading.first == best.reading.last:
            return choice
    return best


def _day_of_writing(clues: Clues) -> tuple[Found[date] | None, Found[date] | None]:
    """Where no day is named, a report is mostly of the day in its dateline, or of the one over a press release."""
    dateline, published = clues.layout.dateline, clues.layout.published
    day = dateline.day if dateline is not None else None
    if day is None and published is not None and published.rule == "layout/day-line" and published.confidence < 0.9:
        day = published
    if day is None or clues.ahead:
        return None, None
    reason = tell("No day is named; {day} is the day of the report", day=shown(day.value))
    found = Found(day.value, day.span, "date/day-of-writing", reason, 0.5)
    return found, found


def _others(best: Choice, choices: list[Choice]) -> tuple[date, ...]:
    days = [*best.reading.others, *(choice.reading.first for choice in choices[1:] if choice.score > 0)]
    return tuple(dict.fromkeys(day for day in days if day != best.reading.first))[:3]


def _reason(clues: Clues, choice: Choice, day: date) -> str:
    said = choice.said.span.of(clues.text)
    if choice.reading.reason:
        return tell("{day}, from “{said}”; {reason}", day=shown(day), said=said, reason=choice.reading.reason)
    if choice.said.first is None:
        layout = clues.layout
        source = tell("the day of publication") if layout.published else tell("the day on which the file was made")
        source = tell("the dateline") if layout.dateline and layout.dateline.day else source
        return tell("{day}, from “{said}” and {source}", day=shown(day), said=said, source=source)
    return tell("{day}, from “{said}”", day=shown(day), said=said) if day != choice.reading.first else ""


def anchor(clues: Clues) -> date | None:
    """The day the article was written: the dateline's where it gives one, else the day of publication."""
    dateline, published = clues.layout.dateline, clues.layout.published
    if dateline is not None and dateline.day is not None:
        day = dateline.day.value
        if published is None or abs((published.value - day).days) < 20:
            return day
    return published.value if published is not None else clues.layout.made


def _choices(clues: Clues, known: DayClues) -> Iterator[Choice]:
    day, ahead = anchor(clues), clues.ahead
    month_first = bool(_MONTH_FIRST.search(clues.text[:6000]))
    year = day or _year_named(clues)
    by_weekday = None if day is not None else _year_by_weekday(clues)
    own = _own_spans(clues)
    labelled = [label.value for label in clues.labelled("date", "time")]
    deadlines = [label.value for label in clues.labelled("deadline", "published")]
    for said in clues.days:
        if any(span.holds(said.span) for span in (*own, *deadlines)):
            continue
        from_day = (year or by_weekday) if said.first is not None else day
        coming = ahead or _is_ahead(clues, known, said)
        reading = resolve(said, from_day, ahead=coming, month_first=month_first)
        if reading is None:
            continue
        if any(value.holds(said.span) for value in labelled):
            yield Choice(said, reading, 12.0, "date/label")
        else:
            yield Choice(said, reading, *_score(clues, known, said, reading, day, ahead=ahead))


def _own_spans(clues: Clues) -> list[Span]:
    """Where the article says when it was itself written."""
    spans = []
    if clues.layout.published is not None and clues.layout.published.span is not None:
        spans.append(clues.layout.published.span)
    if clues.layout.dateline is not None:
        spans.append(clues.layout.dateline.span)
    return spans


def _year_named(clues: Clues) -> date | None:
    """Some day of the year that an undated text speaks in, for days given without one: that of its other days, or the
    one in its headline."""
    years = [said.first.year for said in clues.days[:4] if said.first is not None and said.first.year]
    areas = [*clues.layout.head, *([clues.headline] if clues.headline else [])]
    years += [int(match.group()) for area in areas for match in _YEAR.finditer(clues.text, area.start, area.end)]
    return date(max(years), 6, 30) if years else None


def _year_by_weekday(clues: Clues) -> date | None:
    """Where “Tuesday, June 4” stands in an undated text: the year that it speaks of in which that is a Tuesday."""
    years = {int(match.group()) for match in _YEAR.finditer(clues.text, 0, LEAD)}
    for said in clues.days:
        if said.first is not None and said.first.year is None and said.weekday is not None:
            days = (make(year, said.first.month, said.first.day) for year in years)
            fitting = [day for day in days if day is not None and day.weekday() == said.weekday]
            return fitting[0] if len(fitting) == 1 else _next_to(years, said) if not fitting else None
    return None


def _next_to(years: set[int], said: Said) -> date | None:
    """The same day with its weekday in the year next to the latest that an undated text speaks of."""
    latest = max((year for year in years if year <= _LATEST), default=None)
    if said.first is None or latest is None:
        return None
    days = (make(year, said.first.month, said.first.day) for year in (latest + 1, latest - 1))
    return next((day for day in days if day is not None and day.weekday() == said.weekday), None)


def _is_ahead(clues: Clues, known: DayClues, said: Said) -> bool:
    span = clues.sentence_span(said.span.start) or said.span
    before = max(span.start, said.span.start - 70)
    if _UNTIL.search(clues.text, before, said.span.start) or known.announced.search(
        clues.text, span.start, said.span.start
    ):
        return True
    ahead = known.ahead.search(clues.text, before, said.span.start)
    if ahead is not None and _SAID.search(clues.text, ahead.start(), said.span.start):
        return False
    return bool(ahead or _AFTERWARDS.match(clues.text, said.span.end))


def _score(
    clues: Clues, known: DayClues, said: Said, reading: Reading, day: date | None, *, ahead: bool
) -> tuple[float, str]:
    text, at = clues.text, said.span.start
    if any(span.holds(said.span) for span in clues.layout.head):
        late = day is not None and not ahead and (reading.first - day).days > 30
        return (-5.0 if late else _head_score(clues, said)), "date/heading"
    if clues.headline is not None and clues.headline.holds(said.span):
        return 3.0, "date/headline"
    number = clues.sentence_number(at)
    if number is None:
        return -5.0, said.rule
    span = clues.sentences[number].span
    before = max(span.start, at - 60)
    score = _place_score(clues, known, said, number, span)
    if known.not_its.search(text, before, at) and said.first == said.last:
        score -= 2.5 if said.first is not None else 1.5
    if known.deadline.search(text, max(span.start, at - 90), min(span.end, said.span.end + 40)):
        score -= 6
    if known.other.search(text, before, at) or known.other.search(
        text, said.span.end, min(span.end, said.span.end + 35)
    ):
        score -= 2.5
    if clues.in_quotation(at):
        score -= 4
    if number > 0 and _EDITION.match(text, span.start):
        score -= 4
    if _is_press_day(clues, said, span):
        score -= 5
    if said.days == 0 and number not in clues.telling and not _HERE.search(text, before, at):
        score -= 1.5 if any(True for _ in clues.mentions_in(span)) else 3.5
    if _HOURS.match(text[said.span.end : min(span.end, said.span.end + 60)]):
        score += 1.5
    return score + _distance_score(reading, day, said, ahead=ahead), said.rule


def _is_press_day(clues: Clues, said: Said, sentence: Span) -> bool:
    """Whether somebody only spoke of the event on that day: "The minister said here on Monday that a seminar …"."""
    told = _SAID_ON.search(clues.text, max(sentence.start, said.span.start - 60), said.span.start)
    if told is None or _AT_EVENT.match(clues.text, said.span.end):
        return False
    return not any(True for _ in clues.mentions_in(Span(sentence.start, told.start())))


def _place_score(clues: Clues, known: DayClues, said: Said, number: int, span: Span) -> float:
    text, at = clues.text, said.span.start
    score = max(0.0, 2.4 - 0.2 * number)
    near = [mention for mention in clues.mentions_in(span) if abs(mention.span.start - at) < 160]
    if number in clues.telling:
        score += 3.5
    elif near:
        score += 2.5
    elif _SAID.search(text, span.start, span.end):
        score += 1.5 if number < 6 else 0.3
    if any(mention.kind is not None for mention in near):
        score += 0.5
    before = max(span.start, at - 60)
    if _HERE.search(text, before, at):
        score += 3
    if known.held_before.search(text, before, at):
        score += 1.5
    if _ON.search(text, before, at):
        score += 0.6
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


def _stretch(clues: Clues, known: DayClues, best: Choice, choices: list[Choice]) -> tuple[date, date]:
    """First and last day where the words tell how long the event lasts or when its other end is."""
    first, last = best.reading.first, best.reading.last
    if first != last:
        return first, last
    length = _length(clues)
    other = _other_end(clues, known, best, choices)
    if other is not None and abs((other - first).days) < 15:
        return min(first, other), max(first, other)
    if length is None:
        return first, last
    span = clues.sentence_span(best.said.span.start) or best.said.span
    start, stop = max(span.start, best.said.span.start - 110), best.said.span.start
    ended, began = _last_at(known.ended, clues.text, start, stop), _last_at(known.began, clues.text, start, stop)
    if ended < 0 and began < 0:
        stop = min(span.end, best.said.span.end + 90)
        ended, began = _last_at(known.ended, clues.text, start, stop), _last_at(known.began, clues.text, start, stop)
    if ended > began:
        return first - timedelta(days=length - 1), first
    if began > ended or clues.ahead or known.announced.search(clues.text, span.start, span.end):
        return first, first + timedelta(days=length - 1)
    return first, last


def _last_at(pattern: Sought, text: str, start: int, stop: int) -> int:
    return max((match.start() for match in pattern.finditer(text, start, stop)), default=-1)


def _length(clues: Clues) -> int | None:
    """How many days the event lasts, where a sentence that names it says so."""
    dates = clues.lexicon.of(DateWords)
    for number, sentence in enumerate(clues.sentences[:14]):
        for span, days in durations(clues.text, dates, sentence.span):
            behind = Span(span.end, min(sentence.span.end, span.end + 60))
            if _MEANWHILE.search(clues.text, sentence.span.start, span.start):
                continue
            if number < 5 and _FOR_DAYS.fullmatch(clues.text, sentence.span.start, span.start):
                return days
            lasts = _LASTS.search(clues.text, sentence.span.start, span.start)
            if number in clues.telling or any(True for _ in clues.mentions_in(sentence.span if lasts else behind)):
                return days
    return None


def _other_end(clues: Clues, known: DayClues, best: Choice, choices: list[Choice]) -> date | None:
    """The day at which the event began or will end, named apart from the one it is reported for."""
    for choice in choices:
        day, at = choice.reading.first, choice.said.span
        span = clues.sentence_span(at.start)
        if day == best.reading.first or span is None or choice.score < -3:
            continue
        if not (any(True for _ in clues.mentions_in(span)) or clues.text.startswith(("It ", "The "), span.start)):
            continue
        start, stop = max(span.start, at.start - 70), min(span.end, at.end + 40)
        if day > best.reading.first:
            if known.ends_later.search(clues.text, start, stop) and not known.other.search(clues.text, start, at.start):
                return day
        elif (best.reading.first - day).days < 10:
            closes = span.holds(best.said.span) and _CLOSES.search(clues.text, at.end, best.said.span.start)
            if closes or known.began.search(clues.text, start, at.start):
                return day
    return None
