"""Days as words give them, and what day each is once the day of writing is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from eventbrowser.extraction.lexicon import Tables, alternation, subtable, words
from eventbrowser.model.text import Span

EARLIEST, LATEST = 1900, 2100


@dataclass(frozen=True, slots=True)
class Partial:
    """A day of a month, its year perhaps unsaid."""

    year: int | None
    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Said:
    """A day, or a row of days, as the words give it.

    Either `first` and `last` are given, or the day is told from the day of writing: `weekday` (Monday 0) or `days` from
    it. `lean` is -1 for "last Tuesday", 1 for "next Tuesday". `swapped` is the other reading of 03/04/2025.
    """

    span: Span
    rule: str
    first: Partial | None = None
    last: Partial | None = None
    weekday: int | None = None
    days: int | None = None
    lean: int = 0
    swapped: Partial | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What day or days words mean: with what certainty, why, and what else they could mean."""

    first: date
    last: date
    confidence: float
    reason: str = ""
    others: tuple[date, ...] = ()


def make(year: int | None, month: int, day: int) -> date | None:
    """A date, or None where the calendar has no such day."""
    if year is None or not EARLIEST <= year <= LATEST or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shown(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


Reader = Callable[["DateWords", re.Match[str]], Said | None]
DatePattern = tuple[re.Pattern[str], Reader]


@dataclass(frozen=True, slots=True)
class DateWords:
    """The vocabulary of dates, compiled."""

    months: dict[str, int]
    weekdays: dict[str, int]
    relative: dict[str, int]
    numbers: dict[str, int]
    named: tuple[DatePattern, ...]
    digits: tuple[DatePattern, ...]
    near: tuple[DatePattern, ...]
    near_words: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> DateWords:
        table = tables["dates"]
        months = _numbered(table.get("months"))
        weekdays = _numbered(table.get("weekdays"))
        spoken = {word.casefold(): weekdays[word.casefold()] for word in words(table, "spoken_weekdays")}
        relative = {key.casefold(): int(str(value)) for key, value in subtable(table, "relative").items()}
        numbers = {key.casefold(): int(str(value)) for key, value in subtable(table, "numbers").items()}
        return cls(
            months,
            weekdays,
            relative,
            numbers,
            _named(alternation(months), alternation(weekdays)),
            _DIGITS,
            _near_patterns(alternation(spoken), alternation(relative)),
            frozenset(name.split()[-1] for name in [*spoken, *relative]),
        )


def _numbered(value: object) -> dict[str, int]:
    if not isinstance(value, list):
        raise TypeError("months and weekdays must be lists of lists")
    return {str(name).casefold(): number for number, names in enumerate(value) for name in names}


def _named(month: str, weekday: str) -> tuple[DatePattern, ...]:
    start, end = r"(?<![\w.,/$€£-])", r"(?![\w%])(?![:.,]\d)"
    ordinal = r"(?:\s?(?:st|nd|rd|th|º|er))?"
    of = r"(?:\s*,?\s*(?:of|de|del)\s+|[\s.,-]{0,3})"
    year = r"(?:[\s,.'’-]{1,3}(?:de\s+|del\s+)?(?P<%s>(?:19|20)\d\d)(?!\d))"
    to = r"\s*(?:[-–—‑/&+]|to|and|until|till|through|bis|al|au|a|,\s*and)\s*"
    more = rf"(?:\s*,\s*\d{{1,2}}{ordinal}){{0,3}}"
    said = rf"(?:(?P<wd>{weekday})\b[.,]{{0,2}}\s+(?:the\s+)?)?"
    also = rf"(?:{weekday}\b[.,]?\s+)?"
    day = rf"(?P<d>\d{{1,2}}){ordinal}"
    name = rf"(?P<m>{month})(?![^\W\d])\.?"
    patterns: tuple[tuple[str, Reader], ...] = (
        (
            rf"{start}{said}{day}(?:{of}(?P<m1>{month})\b\.?{year % 'y1'}?)?{more}{to}{also}"
            rf"(?P<d2>\d{{1,2}}){ordinal}{of}{name}{year % 'y'}?{end}",
            _range_before,
        ),
        (
            rf"{start}{said}{name}\s{{0,2}}{day}{year % 'y1'}?{more}{to}{also}(?:(?P<m2>{month})\b\.?\s*)?"
            rf"(?P<d2>\d{{1,2}}){ordinal}{year % 'y'}?{end}(?!\s*(?:{month})\b)",
            _range_after,
        ),
        (rf"{start}{said}{day}{of}{name}{year % 'y'}?{end}", _single),
        (rf"{start}{said}{name}\s{{0,2}}{day}{year % 'y'}?{end}", _single),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in patterns)


def _near_patterns(spoken: str, relative: str) -> tuple[DatePattern, ...]:
    lean = r"(?:(?P<lean>last|next|this|coming|this\s+coming|past)\s+)?"
    after = r"(?:\s+(?P<after>last|next|week))?"
    return (
        (re.compile(rf"(?<![\w-]){lean}(?P<wd>{spoken})\b{after}(?![\w-])", re.IGNORECASE), _weekday),
        (re.compile(rf"(?<![\w-])(?P<near>{relative})(?![\w-])", re.IGNORECASE), _relative),
    )


def _month(known: DateWords, name: str) -> int | None:
    if name.islower() and name in ("may", "mar", "march", "mart", "mars", "set"):
        return None
    number = known.months.get(name.casefold())
    return None if number is None else number + 1


def _year(match: re.Match[str], *groups: str) -> int | None:
    said = next((match[group] for group in groups if match[group]), None)
    return int(said) if said else None


def _said_weekday(known: DateWords, match: re.Match[str]) -> int | None:
    name = match["wd"]
    return known.weekdays.get(name.casefold()) if name else None


def _range_before(known: DateWords, match: re.Match[str]) -> Said | None:
    month = _month(known, match["m"])
    first_month = _month(known, match["m1"]) if match["m1"] else month
    if month is None or first_month is None:
        return None
    year = _year(match, "y")
    first = Partial(_year(match, "y1", "y"), first_month, int(match["d"]))
    return _ordered(
        match, "date/days-month", first, Partial(year, month, int(match["d2"])), _said_weekday(known, match)
    )


def _range_after(known: DateWords, match: re.Match[str]) -> Said | None:
    month = _month(known, match["m"])
    last_month = _month(known, match["m2"]) if match["m2"] else month
    if month is None or last_month is None:
        return None
    first = Partial(_year(match, "y1", "y"), month, int(match["d"]))
    last = Partial(_year(match, "y", "y1"), last_month, int(match["d2"]))
    return _ordered(match, "date/month-days", first, last, _said_weekday(known, match))


def _ordered(match: re.Match[str], rule: str, first: Partial, last: Partial, weekday: int | None) -> Said | None:
    if not (_possible(first) and _possible(last)):
        return None
    if first.year == last.year and (first.month, first.day) >= (last.month, last.day):
        return None
    return Said(_span(match), rule, first, last, weekday)


_ABBREVIATED = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))


def _span(match: re.Match[str]) -> Span:
    """The match without a full stop that ends the sentence and not an abbreviation."""
    stop = match.group().endswith(".") and match["m"].casefold() not in _ABBREVIATED
    return Span(match.start(), match.end() - stop)


def _possible(day: Partial) -> bool:
    return make(day.year or 2024, day.month, day.day) is not None


def _single(known: DateWords, match: re.Match[str]) -> Said | None:
    month = _month(known, match["m"])
    if month is None:
        return None
    day = Partial(_year(match, "y"), month, int(match["d"]))
    return Said(_span(match), "date/day-month", day, day, _said_weekday(known, match)) if _possible(day) else None


def _iso(_: DateWords, match: re.Match[str]) -> Said | None:
    day = Partial(int(match["y"]), int(match["m"]), int(match["d"]))
    return Said(Span(*match.span()), "date/iso", day, day) if _possible(day) else None


def _numbers(_: DateWords, match: re.Match[str]) -> Said | None:
    year, a, b = int(match["y"]), int(match["a"]), int(match["b"])
    day_first, month_first = Partial(year, b, a), Partial(year, a, b)
    span = Span(*match.span())
    if not _possible(day_first):
        return Said(span, "date/numbers", month_first, month_first) if _possible(month_first) else None
    swapped = month_first if a != b and _possible(month_first) and match[2] == "/" else None
    return Said(span, "date/numbers", day_first, day_first, swapped=swapped)


_DIGITS: tuple[DatePattern, ...] = (
    (re.compile(r"(?<![\w/-])(?P<y>(?:19|20)\d\d)([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d|[-/]\d)"), _iso),
    (re.compile(r"(?P<y>(?:19|20)\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日号]"), _iso),
    (re.compile(r"(?<![\w/.,-])(?P<a>\d{1,2})([./-])(?P<b>\d{1,2})\2(?P<y>(?:19|20)\d\d)(?!\d)"), _numbers),
)


def _weekday(known: DateWords, match: re.Match[str]) -> Said | None:
    if match["wd"].islower():
        return None
    lean = (match["lean"] or match["after"] or "").casefold()
    sign = -1 if lean in ("last", "past") else 1 if lean in ("next", "week", "coming", "this coming") else 0
    return Said(Span(*match.span()), "date/weekday", weekday=known.weekdays[match["wd"].casefold()], lean=sign)


def _relative(known: DateWords, match: re.Match[str]) -> Said | None:
    days = known.relative[" ".join(match["near"].casefold().split())]
    return Said(Span(*match.span()), "date/relative", days=days)


_REACH = 60
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")


def find_days(text: str, known: DateWords, within: Span | None = None) -> list[Said]:
    """All words that give a day, in the order of the text, the longest at each place."""
    part = within or Span(0, len(text))
    dated = [part] if _DIGIT.search(text, part.start, part.end) else []
    months: list[Span] = []
    near: list[Span] = []
    for match in _LETTERS.finditer(text, part.start, part.end):
        name = match.group().casefold()
        if dated and name in known.months:
            _add(months, part, match)
        if name in known.near_words:
            _add(near, part, match)
    found = [
        said
        for patterns, places in ((known.named, months), (known.digits, dated), (known.near, near))
        for pattern, read in patterns
        for place in places
        for match in pattern.finditer(text, place.start, place.end)
        if (said := read(known, match)) is not None
    ]
    found.sort(key=lambda said: (said.span.start, -said.span.end))
    kept: list[Said] = []
    for said in found:
        if not kept or kept[-1].span.end <= said.span.start:
            kept.append(said)
    return kept


def _add(places: list[Span], part: Span, match: re.Match[str]) -> None:
    """Widen the places to search by the surroundings of a word, keeping them apart from each other."""
    start, end = max(part.start, match.start() - _REACH), min(part.end, match.end() + _REACH)
    if places and places[-1].end >= start:
        places[-1] = Span(places[-1].start, end)
    else:
        places.append(Span(start, end))


def resolve(said: Said, anchor: date | None, *, ahead: bool = False, month_first: bool = False) -> Reading | None:
    """What the words mean in a text written on `anchor`; `ahead`: it speaks of what is to come."""
    if said.first is not None and said.last is not None:
        return _of_calendar(said, said.first, said.last, anchor, ahead=ahead, month_first=month_first)
    if anchor is None:
        return None
    if said.days is not None:
        day = anchor + timedelta(days=said.days)
        return Reading(day, day, 0.93)
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


def _of_calendar(
    said: Said, first: Partial, last: Partial, anchor: date | None, *, ahead: bool, month_first: bool
) -> Reading | None:
    confidence, reason = 0.97, ""
    others: list[date] = []
    if said.swapped is not None:
        chosen, other = (said.swapped, first) if month_first else (first, said.swapped)
        first = last = chosen
        alternative = make(other.year, other.month, other.day)
        others += [alternative] if alternative else []
        confidence, reason = 0.5, "day and month could be the other way round"
    start = make(first.year, first.month, first.day) or _near(first, anchor, said.weekday, ahead=ahead)
    if start is None:
        return None
    end = make(last.year or start.year, last.month, last.day)
    if end is not None and end < start and last.year is None:
        end = make(start.year + 1, last.month, last.day)
    if first.year is None and last.year is not None and end is not None:
        start = make(end.year, first.month, first.day) or start
        if start > end:
            start = make(end.year - 1, first.month, first.day) or start
    if end is None or end < start or (end - start).days > 60:
        end = start
    if first.year is None and last.year is None:
        confidence, reason = 0.9, "the year is that of the article"
    if said.weekday is not None and start.weekday() != said.weekday:
        wrong = _with_weekday(first, said.weekday, start)
        others += [wrong] if wrong else []
        confidence, reason = min(confidence, 0.55), f"{shown(start)} was not a {_WEEKDAYS[said.weekday]}"
    return Reading(start, end, confidence, reason, tuple(others[:3]))


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _near(day: Partial, anchor: date | None, weekday: int | None, *, ahead: bool) -> date | None:
    """The day in the year that fits best: not long after the article unless it announces; a weekday said decides."""
    if anchor is None:
        return None
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    known = [found for year in years if (found := make(year, day.month, day.day)) is not None]
    slack = timedelta(days=300 if ahead else 45)
    fitting = [found for found in known if found - anchor <= slack] or known
    fitting = [found for found in fitting if found.weekday() == weekday] or fitting
    return min(fitting, key=lambda found: abs((found - anchor).days), default=None)


def _with_weekday(day: Partial, weekday: int, start: date) -> date | None:
    for year in (start.year - 1, start.year + 1):
        found = make(year, day.month, day.day)
        if found is not None and found.weekday() == weekday:
            return found
    nearest = [start + timedelta(days=off) for off in (-1, 1, -2, 2, -3, 3)]
    return next((found for found in nearest if found.weekday() == weekday), None)


def durations(text: str, known: DateWords, within: Span) -> Iterator[tuple[Span, int]]:
    """ "two-day", "three day": how many days something lasts."""
    for match in _DURATION.finditer(text, within.start, within.end):
        number = match[1].casefold()
        days = known.numbers.get(number) or (int(number) if number.isdigit() else None)
        if days is not None and 1 < days < 31:
            yield Span(*match.span()), days


_DURATION = re.compile(
    r"\b([A-Za-z]+|\d{1,2})[\s-]days?(?:[\s-]long)?\b(?!\s+(?:ago|later|before|after|earlier|notice|leave))"
)
