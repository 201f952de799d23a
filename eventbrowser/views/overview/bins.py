"""Days put into weeks, months or years that follow one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from eventbrowser.views.wording import day_text, events_text, month_text, translate


class Unit(StrEnum):
    """What one bar stands for, the shortest first."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


UNITS = tuple(Unit)


@dataclass(frozen=True, slots=True)
class Bins:
    """Events of each period from `first`, the number of a week, month or year, on; none is left out."""

    unit: Unit
    first: int
    counts: tuple[int, ...]

    def days(self, bar: int) -> tuple[date, date]:
        """The first and the last day of a bar."""
        number = self.first + bar
        return _start(self.unit, number), _start(self.unit, number + 1) - timedelta(days=1)

    def bar(self, day: date) -> int:
        """The bar of a day; of one before or after all bars the number that it would have."""
        return _NUMBERS[self.unit](day) - self.first

    def told(self, bar: int) -> str:
        """ "March 2025: 12 events"."""
        return _told(self.name(bar), self.counts[bar])

    def told_span(self, first: int, last: int) -> str:
        """The same of several bars."""
        if first == last:
            return self.told(first)
        return _told(f"{self.name(first)} – {self.name(last)}", sum(self.counts[first : last + 1]))

    def name(self, bar: int) -> str:
        first = self.days(bar)[0]
        match self.unit:
            case Unit.WEEK:
                return translate("Timeline", "week of {}").format(day_text(first))
            case Unit.MONTH:
                return month_text(first)
            case Unit.YEAR:
                return str(first.year)


def binned(days: Mapping[date, int], unit: Unit) -> Bins:
    """All of them; no bars where there are no days."""
    if not days:
        return Bins(unit, 0, ())
    number = _NUMBERS[unit]
    first = number(min(days))
    counts = [0] * (number(max(days)) - first + 1)
    for day, events in days.items():
        counts[number(day) - first] += events
    return Bins(unit, first, tuple(counts))


def fitting(days: Mapping[date, int], most: int) -> Unit:
    """The shortest unit, but weeks for half a year only, of which there are no more than `most`; else years."""
    if not days:
        return Unit.MONTH
    first, last = min(days), max(days)
    if (last - first).days <= 183:
        return Unit.WEEK
    month = _NUMBERS[Unit.MONTH]
    months = month(last) - month(first) + 1
    return Unit.MONTH if months <= most else Unit.YEAR


def _told(name: str, events: int) -> str:
    return translate("Timeline", "{when}: {events}").format(when=name, events=events_text(events))


_NUMBERS: Mapping[Unit, Callable[[date], int]] = {
    Unit.WEEK: lambda day: (day.toordinal() - 1) // 7,
    Unit.MONTH: lambda day: day.year * 12 + day.month - 1,
    Unit.YEAR: lambda day: day.year,
}
"""The number of a day's week, month or year."""


def _start(unit: Unit, number: int) -> date:
    """The first day of a week, month or year; the last of all days where the calendar ends before."""
    try:
        match unit:
            case Unit.WEEK:
                return date.fromordinal(number * 7 + 1)
            case Unit.MONTH:
                return date(number // 12, number % 12 + 1, 1)
            case Unit.YEAR:
                return date(number, 1, 1)
    except (ValueError, OverflowError):
        return date.max
