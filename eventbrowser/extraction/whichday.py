"""What day the words of a text mean, once its day of writing is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from eventbrowser.extraction.dates import DateWords, Said
from eventbrowser.extraction.partial import Partial, make
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Span

SLACK, AHEAD = timedelta(days=45), timedelta(days=300)
"""How long after an article a day without a year may lie in it; the second where it announces."""
LONGEST = 60
"""A row of more days than this is no event."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Reading:
    """What day or days words mean: with what certainty, why, and what else they could mean.

    `either_way`: day and month could be the other way round, and nothing decides.
    """

    first: date
    last: date
    confidence: float
    reason: str = ""
    others: tuple[date, ...] = ()
    either_way: bool = False


def shown(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def resolve(said: Said, anchor: date | None, *, ahead: bool = False, month_first: bool = False) -> Reading | None:
    """What the words mean in a text written on `anchor`; `ahead`: it speaks of what is to come."""
    if said.swapped is not None and said.first is not None:
        return _either_way(said, said.first, said.swapped, month_first=month_first)
    if said.first is not None and said.last is not None:
        return _of_calendar(said, said.first, said.last, anchor, ahead=ahead)
    if anchor is None:
        return None
    if said.days is not None:
        day = anchor + timedelta(days=said.days)
        if said.rule in ("date/weeks-ago", "date/other-day"):
            others = tuple(day - timedelta(days=more) for more in (1, 2))
            return Reading(day, day, 0.35, tell("only about that day is meant"), others)
        return Reading(day, day, 0.93)
    if said.months is not None and said.day is not None:
        month = anchor.month - 1 + said.months
        found = make(anchor.year + month // 12, month % 12 + 1, said.day)
        return Reading(found, found, 0.9) if found is not None else None
    if said.weekday is None:
        return None
    return _of_weekday(said.weekday, said.lean, anchor, ahead=ahead)


def _of_weekday(weekday: int, lean: int, anchor: date, *, ahead: bool) -> Reading:
    back = (anchor.weekday() - weekday) % 7
    past, coming = anchor - timedelta(days=back or (7 if lean < 0 else 0)), anchor + timedelta(days=-back % 7)
    if lean > 0 or (ahead and lean == 0):
        day = coming if coming > anchor or lean == 0 else coming + timedelta(days=7)
        return Reading(day, day, 0.85 if lean == 0 else 0.75, others=(day + timedelta(days=7),))
    sure = 0.93 if lean == 0 else 0.8
    return Reading(past, past, sure, others=(past - timedelta(days=7),))


def _either_way(said: Said, day_first: Partial, month_first_too: Partial, *, month_first: bool) -> Reading | None:
    """03/04/2025: a weekday named beside it decides; else both readings are kept, and neither is sure."""
    both = [day for part in (day_first, month_first_too) if (day := make(part.year, part.month, part.day)) is not None]
    if len(both) < 2:
        return Reading(both[0], both[0], 0.9) if both else None
    fitting = [day for day in both if day.weekday() == said.weekday]
    if len(fitting) == 1:
        reason = tell("{weekday} tells which number is the day", weekday=_WEEKDAYS[fitting[0].weekday()])
        return Reading(fitting[0], fitting[0], 0.93, reason, tuple(day for day in both if day != fitting[0]))
    chosen, other = reversed(both) if month_first else both
    reason = tell("day and month could be the other way round, {day}", day=shown(other))
    return Reading(chosen, chosen, 0.5, reason, (other,), either_way=True)


def _of_calendar(said: Said, first: Partial, last: Partial, anchor: date | None, *, ahead: bool) -> Reading | None:
    if said.years is not None and anchor is not None and first.year is None:
        first = Partial(anchor.year + said.years, first.month, first.day)
    start = make(first.year, first.month, first.day)
    if start is None and first.year is None:
        start = _near(first, anchor, said.weekday, ahead=ahead)
    if start is None:
        return None
    start, end = _row(first, last, start)
    confidence, reason = 0.97, ""
    if first.year is None and last.year is None:
        confidence, reason = 0.9, tell("the year is that of the article")
    others: list[date] = []
    for day, part, weekday in ((start, first, said.weekday), (end, last, said.last_weekday)):
        if weekday is not None and day.weekday() != weekday:
            others += _with_weekday(part, weekday, day) if day == start else []
            confidence, reason = (
                min(confidence, 0.55),
                tell("{day} is not a {weekday}", day=shown(day), weekday=_WEEKDAYS[weekday]),
            )
    return Reading(start, end, confidence, reason, tuple(others))


def _row(first: Partial, last: Partial, start: date) -> tuple[date, date]:
    """First and last day, years that are unsaid taken from each other."""
    end = make(last.year or start.year, last.month, last.day)
    if end is not None and end < start and last.year is None:
        end = make(start.year + 1, last.month, last.day)
    if first.year is None and last.year is not None and end is not None:
        start = make(end.year, first.month, first.day) or start
        if start > end:
            start = make(end.year - 1, first.month, first.day) or start
    if end is None or end < start or (end - start).days > LONGEST:
        end = start
    return start, end


def _near(day: Partial, anchor: date | None, weekday: int | None, *, ahead: bool) -> date | None:
    """The day in the year that fits best: not long after the article unless it announces; a weekday said decides."""
    if anchor is None:
        return None
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    known = [found for year in years if (found := make(year, day.month, day.day)) is not None]
    fitting = [found for found in known if found - anchor <= (AHEAD if ahead else SLACK)] or known
    fitting = [found for found in fitting if found.weekday() == weekday] or fitting
    return min(fitting, key=lambda found: abs((found - anchor).days), default=None)


def _with_weekday(day: Partial, weekday: int, start: date) -> list[date]:
    """The days that fit the weekday: the same day of a neighbouring year, and the nearest one."""
    same = [make(year, day.month, day.day) for year in (start.year - 1, start.year + 1)]
    nearest = [start + timedelta(days=off) for off in (-1, 1, -2, 2, -3, 3)]
    fitting = [found for found in same if found is not None and found.weekday() == weekday]
    return [*fitting, *[found for found in nearest if found.weekday() == weekday][:1]]


def durations(text: str, known: DateWords, within: Span) -> Iterator[tuple[Span, int]]:
    """ "two-day", "three day": how many days something lasts."""
    if text.find("day", within.start, within.end) < 0:
        return
    for match in _DURATION.finditer(text, within.start, within.end):
        number = match[1].casefold()
        days = known.numbers.get(number) or (int(number) if number.isdigit() else None)
        if days is not None and 1 < days < 31:
            yield Span(*match.span()), days


_DURATION = re.compile(
    r"\b([A-Za-z]+|\d{1,2})[\s-]days?(?:[\s-]long)?\b(?!\s+(?:ago|later|before|after|earlier|notice|leave))"
)
