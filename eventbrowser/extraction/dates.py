"""Days as words give them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from eventbrowser.extraction.lexicon import Tables, alternation, subtable, words
from eventbrowser.extraction.partial import Partial, days_between, make
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Said:
    """A day, or a row of days, as the words give it.

    Either `first` and `last` are given, or the day is told from the day of writing: `weekday` (Monday 0), `days` from
    it, or `months` from its month and the `day` there. `lean` is -1 for "last Tuesday", 1 for "next Tuesday".
    `last_weekday` is the one named with `last`. `swapped` is the other reading of 03/04/2025. `years` are to be added
    to the year of writing: "2 March next year".
    """

    span: Span
    rule: str
    first: Partial | None = None
    last: Partial | None = None
    weekday: int | None = None
    days: int | None = None
    lean: int = 0
    swapped: Partial | None = None
    last_weekday: int | None = None
    years: int | None = None
    months: int | None = None
    day: int | None = None


Reader = Callable[["DateWords", re.Match[str]], Said | None]
DatePattern = tuple[re.Pattern[str], Reader]


@dataclass(frozen=True, slots=True)
class DateWords:
    """The vocabulary of dates, compiled."""

    months: dict[str, int]
    weekdays: dict[str, int]
    relative: dict[str, int]
    numbers: dict[str, int]
    ranges: tuple[DatePattern, ...]
    singles: tuple[DatePattern, ...]
    near: tuple[DatePattern, ...]
    hints: dict[str, tuple[int, ...]]
    """Of each word in small letters the patterns in `near` that may match around it."""
    telling: frozenset[str]
    """The months and the words in `hints`."""

    @classmethod
    def from_tables(cls, tables: Tables) -> DateWords:
        table = tables["dates"]
        months = _numbered(table.get("months"))
        weekdays = _numbered(table.get("weekdays"))
        spoken = {word.casefold(): weekdays[word.casefold()] for word in words(table, "spoken_weekdays")}
        relative = {key.casefold(): int(str(value)) for key, value in subtable(table, "relative").items()}
        numbers = {key.casefold(): int(str(value)) for key, value in subtable(table, "numbers").items()}
        ranges, singles = _named(alternation(months), alternation(weekdays))
        around = (spoken, relative, ("ago",), ("month",))
        hints: dict[str, tuple[int, ...]] = {}
        for number, phrases in enumerate(around):
            for word in {phrase.split()[-1] for phrase in phrases}:
                hints[word] = (*hints.get(word, ()), number)
        return cls(
            months,
            weekdays,
            relative,
            numbers,
            ranges,
            singles,
            _near_patterns(alternation(spoken), alternation(relative), alternation(numbers)),
            hints,
            frozenset((*months, *hints)),
        )


def _numbered(value: object) -> dict[str, int]:
    if not isinstance(value, list):
        raise TypeError("months and weekdays must be lists of lists")
    return {str(name).casefold(): number for number, names in enumerate(value) for name in names}


def _named(month: str, weekday: str) -> tuple[tuple[DatePattern, ...], tuple[DatePattern, ...]]:
    """Patterns of several days and of one, with the month's name."""
    start, end = r"(?<![\w.,/$€£-])", r"(?![\w%])(?![:.,]\d)"
    ordinal = r"(?:\s?(?:st|nd|rd|th|º|er|\.(?=\s)))?"
    of = r"(?:\s*,?\s*(?:of|de|del)\s+|[\s.,-]{0,3})"
    year = r"(?:[\s,.'’/-]{1,3}(?:de\s+|del\s+)?(?P<%s>(?:19|20)\d\d)(?!\d))"
    to = r"\s*(?:[-–—‑/&+]|to|and|until|till|through|bis|al|au|a|,\s*and)\s*"
    more = rf"(?:\s*,\s*\d{{1,2}}{ordinal}){{0,3}}"
    said = rf"(?:(?P<wd>{weekday})\b[.,]{{0,2}}\s+(?:the\s+)?)?"
    also = rf"(?:(?P<wd2>{weekday})\b[.,]?\s+(?:the\s+)?)?"
    further = r"(?P<further>\s+(?:of\s+)?(?:next|last|this)\s+year\b)?"
    day = rf"(?P<d>\d{{1,2}}){ordinal}"
    name = rf"(?P<m>{month})(?![^\W\d])\.?"
    patterns: tuple[tuple[str, Reader], ...] = (
        (
            rf"{start}{said}{day}(?:{of}(?P<m1>{month})\b\.?{year % 'y1'}?)?{more}{to}{also}"
            rf"(?P<d2>\d{{1,2}}){ordinal}{of}{name}{year % 'y'}?{end}{further}",
            _range_before,
        ),
        (
            rf"{start}{said}{name}\s{{0,2}}{day}{year % 'y1'}?{more}{to}{also}(?:(?P<m2>{month})\b\.?\s*)?"
            rf"(?P<d2>\d{{1,2}}){ordinal}{year % 'y'}?{end}(?!\s*(?:{month})\b){further}",
            _range_after,
        ),
        (rf"{start}{said}{day}{of}{name}{year % 'y'}?{end}{further}", _single),
        (rf"{start}{said}{name}\s{{0,2}}{day}{year % 'y'}?{end}{further}", _single),
        (rf"{start}{said}(?P<d>\d{{1,2}})-{name}-(?P<y>\d\d)(?![\w-]){further}", _single),
    )
    compiled = tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in patterns)
    return compiled[:2], compiled[2:]


_OF_MONTH = re.compile(
    r"(?<![\w.,/-])(?P<d>\d{1,2})(?:st|nd|rd|th)?\s+of\s+(?:the\s+)?(?P<which>this|current|same|last|next)\s+month\b",
    re.IGNORECASE,
)


def _near_patterns(spoken: str, relative: str, number: str) -> tuple[DatePattern, ...]:
    lean = r"(?:(?P<lean>last|next|this|coming|this\s+coming|past)\s+)?"
    after = r"(?:\s+(?P<after>last|next|week))?"
    return (
        (re.compile(rf"(?<![\w-]){lean}(?P<wd>{spoken})\b{after}(?![\w-])", re.IGNORECASE), _weekday),
        (re.compile(rf"(?<![\w-])(?P<near>{relative})(?![\w-])", re.IGNORECASE), _relative),
        (re.compile(rf"(?<![\w-])(?P<number>an?|one|{number}|\d{{1,2}})\s+(?P<unit>day|week)s?\s+ago\b", re.I), _ago),
        (_OF_MONTH, _of_month),
    )


def _month(known: DateWords, name: str) -> int | None:
    if name.islower() and name in ("may", "mar", "march", "mart", "mars", "set"):
        return None
    number = known.months.get(name.casefold())
    return None if number is None else number + 1


def _year(match: re.Match[str], *groups: str) -> int | None:
    said = next((match[group] for group in groups if match[group]), None)
    return int(said) + (2000 if len(said) == 2 else 0) if said else None


def _said_weekday(known: DateWords, name: str | None) -> int | None:
    return known.weekdays.get(name.casefold()) if name else None


def _years(match: re.Match[str]) -> int | None:
    """How many years after that of writing: "next year"."""
    words = (match["further"] or "").casefold().split()
    return {"next": 1, "last": -1, "this": 0}[words[-2]] if words else None


def _range_before(known: DateWords, match: re.Match[str]) -> Said | None:
    month = _month(known, match["m"])
    first_month = _month(known, match["m1"]) if match["m1"] else month
    if month is None or first_month is None:
        return None
    year = _year(match, "y")
    first = Partial(_year(match, "y1", "y"), first_month, int(match["d"]))
    return _ordered(known, match, "date/days-month", first, Partial(year, month, int(match["d2"])))


def _range_after(known: DateWords, match: re.Match[str]) -> Said | None:
    month = _month(known, match["m"])
    last_month = _month(known, match["m2"]) if match["m2"] else month
    if month is None or last_month is None:
        return None
    first = Partial(_year(match, "y1", "y"), month, int(match["d"]))
    last = Partial(_year(match, "y", "y1"), last_month, int(match["d2"]))
    return _ordered(known, match, "date/month-days", first, last)


def _ordered(known: DateWords, match: re.Match[str], rule: str, first: Partial, last: Partial) -> Said | None:
    if not (_possible(first) and _possible(last)):
        return None
    if first.year == last.year and (first.month, first.day) >= (last.month, last.day):
        return None
    weekday, last_weekday = _said_weekday(known, match["wd"]), _said_weekday(known, match["wd2"])
    return Said(_span(match), rule, first, last, weekday, last_weekday=last_weekday, years=_years(match))


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
    if not _possible(day):
        return None
    return Said(_span(match), "date/day-month", day, day, _said_weekday(known, match["wd"]), years=_years(match))


def _iso(_: DateWords, match: re.Match[str]) -> Said | None:
    day = Partial(int(match["y"]), int(match["m"]), int(match["d"]))
    return Said(Span(*match.span()), "date/iso", day, day) if _possible(day) else None


def _numbers(_: DateWords, match: re.Match[str]) -> Said | None:
    year, a, b = int(match["y"]), int(match["a"]), int(match["b"])
    if year < 100:
        year += 2000
    day_first, month_first = Partial(year, b, a), Partial(year, a, b)
    span = Span(*match.span())
    if not _possible(day_first):
        return Said(span, "date/numbers", month_first, month_first) if _possible(month_first) else None
    swapped = month_first if a != b and _possible(month_first) and match[2] != "." else None
    return Said(span, "date/numbers", day_first, day_first, swapped=swapped)


_DIGITS: tuple[DatePattern, ...] = (
    (re.compile(r"(?<![\w/-])(?P<y>(?:19|20)\d\d)([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d|[-/]\d)"), _iso),
    (re.compile(r"(?P<y>(?:19|20)\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日号]"), _iso),
    (re.compile(r"(?<![\w/.,-])(?P<a>\d{1,2})([./-])(?P<b>\d{1,2})\2(?P<y>(?:19|20)\d\d)(?!\d)"), _numbers),
    (re.compile(r"(?<![\w/.,-])(?P<a>\d{1,2})(\.) (?P<b>\d{1,2})\. (?P<y>(?:19|20)\d\d)(?!\d)"), _numbers),
    (re.compile(r"(?<![\w/.,-])(?P<a>\d{1,2})(/)(?P<b>\d{1,2})/(?P<y>[0-4]\d)(?![\w/.-])"), _numbers),
    (re.compile(r"(?<![\w/.,-])(?P<a>\d\d)(\.)(?P<b>\d\d)\.(?P<y>[0-4]\d)(?![\w/-]|\.\d)"), _numbers),
)


def _weekday(known: DateWords, match: re.Match[str]) -> Said | None:
    if match["wd"].islower():
        return None
    lean = (match["lean"] or match["after"] or "").casefold()
    sign = -1 if lean in ("last", "past") else 1 if lean in ("next", "week", "coming", "this coming") else 0
    return Said(Span(*match.span()), "date/weekday", weekday=known.weekdays[match["wd"].casefold()], lean=sign)


def _relative(known: DateWords, match: re.Match[str]) -> Said | None:
    words = " ".join(match["near"].casefold().split())
    if match["near"][0].isupper() and _IN_A_NAME.search(match.string, max(0, match.start() - 30), match.start()):
        return None
    rule = "date/other-day" if words == "the other day" else "date/relative"
    return Said(Span(*match.span()), rule, days=known.relative[words])


_IN_A_NAME = re.compile(r"(?<![.!?] )\b[A-ZÀ-Þ][\w’'-]* $")
"""“Students Today, Alumni Tomorrow”: what stands before such a word in a name."""


def _ago(known: DateWords, match: re.Match[str]) -> Said | None:
    word = match["number"].casefold()
    number = int(word) if word.isdigit() else known.numbers.get(word, 1)
    weeks = match["unit"].casefold() == "week"
    return Said(Span(*match.span()), "date/weeks-ago" if weeks else "date/days-ago", days=-number * (7 if weeks else 1))


def _of_month(_: DateWords, match: re.Match[str]) -> Said | None:
    months = {"last": -1, "next": 1}.get(match["which"].casefold(), 0)
    return Said(Span(*match.span()), "date/of-month", months=months, day=int(match["d"]))


_REACH = 60
_DAY_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_IN_DIGITS = re.compile(r"\d(?:[-/.]\d|\. \d|\s?年)")
_LETTERS = re.compile(r"[^\W\d_]+")


def find_days(text: str, known: DateWords, within: Span | None = None) -> list[Said]:
    """All words that give a day, in the order of the text, the longest at each place."""
    part = within or Span(0, len(text))
    found = [
        said
        for (pattern, read), places in _worth_a_look(text, known, part)
        for place in places
        for match in pattern.finditer(text, place.start, place.end)
        if (said := read(known, match)) is not None
    ]
    found.sort(key=lambda said: (said.span.start, -said.span.end))
    kept: list[Said] = []
    for said in found:
        if not kept or kept[-1].span.end <= said.span.start:
            kept.append(said)
    return list(_joined(text, kept))


_BETWEEN = re.compile(r"\s*[,(]\s*(?:the\s+)?")


def _joined(text: str, days: list[Said]) -> Iterator[Said]:
    """The days with the weekdays beside them: "Wednesday (29 April 2025)", "29 April, Wednesday"."""
    at = 0
    while at < len(days):
        one = days[at]
        other = days[at + 1] if at + 1 < len(days) else None
        at += 1
        if other is not None and _UP_TO.fullmatch(text, one.span.end, other.span.start):
            row = _row_of_numbers(one, other)
            yield row or one
            at += row is not None
            continue
        if other is not None and _BETWEEN.fullmatch(text, one.span.end, other.span.start):
            named, plain = (one, other) if one.first is None else (other, one)
            if _is_weekday(named) and plain.first is not None and plain.weekday is None and plain.first == plain.last:
                end = other.span.end + text.startswith(")", other.span.end)
                yield replace(plain, span=Span(one.span.start, end), weekday=named.weekday)
                at += 1
                continue
        yield one


_UP_TO = re.compile(r"\s*(?:[-–—‑]|to|until)\s*")
_NEAR = 14
"""So many days lie at most between the ends of a row, where another reading makes it longer."""


def _row_of_numbers(one: Said, other: Said) -> Said | None:
    """“03/04/2025 – 04/04/2025”: a row of days, where one reading alone makes it a short one."""
    pairs = ((one.first, other.first), (one.swapped or one.first, other.swapped or other.first))
    rows = {
        (first, last)
        for first, last in pairs
        if first is not None and last is not None and 0 < days_between(first, last) <= _NEAR
    }
    if one.rule != "date/numbers" or other.rule != "date/numbers" or len(rows) != 1:
        return None
    ((first, last),) = rows
    return Said(Span(one.span.start, other.span.end), "date/numbers", first, last)


def _is_weekday(said: Said) -> bool:
    return said.weekday is not None and said.first is None and said.lean == 0


def _worth_a_look(text: str, known: DateWords, part: Span) -> Iterator[tuple[DatePattern, list[Span]]]:
    """Each pattern with the places where it may match: around the words and numbers without which it cannot."""
    months: list[Span] = []
    near: list[list[Span]] = [[] for _ in known.near]
    telling: list[str] = []
    if not known.telling.isdisjoint(_LETTERS.findall(part.of(text).casefold())):
        telling = [
            word for word in set(_LETTERS.findall(text, part.start, part.end)) if word.casefold() in known.telling
        ]
    for place in sorted(place for word in telling for place in _standing(text, word, part)):
        name = place.of(text).casefold()
        if name in known.months:
            _add(months, part, place)
        for number in known.hints.get(name, ()):
            _add(near[number], part, place)
    days = [len(_DAY_NUMBER.findall(text, place.start, place.end)) for place in months]
    several = [place for place, count in zip(months, days, strict=True) if count > 1]
    any_day = [place for place, count in zip(months, days, strict=True) if count]
    if several:
        yield from ((pattern, several) for pattern in known.ranges)
    if any_day:
        yield from ((pattern, any_day) for pattern in known.singles)
    if _IN_DIGITS.search(text, part.start, part.end):
        yield from ((pattern, [part]) for pattern in _DIGITS)
    if telling:
        yield from zip(known.near, near, strict=True)


def _standing(text: str, word: str, part: Span) -> Iterator[Span]:
    """Where a word stands by itself."""
    at = text.find(word, part.start, part.end)
    while at >= 0:
        end = at + len(word)
        if not (at > part.start and _LETTERS.match(text, at - 1)) and not _LETTERS.match(text, end, part.end):
            yield Span(at, end)
        at = text.find(word, end, part.end)


def _add(places: list[Span], part: Span, word: Span) -> None:
    """Widen the places to search by the surroundings of a word, keeping them apart from each other."""
    start, end = max(part.start, word.start - _REACH), min(part.end, word.end + _REACH)
    if places and places[-1].end >= start:
        places[-1] = Span(places[-1].start, end)
    else:
        places.append(Span(start, end))
