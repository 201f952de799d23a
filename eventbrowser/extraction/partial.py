"""A day of the calendar as words give it, whole or without its year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

EARLIEST, LATEST = 1900, 2060
"""Years beyond are those of other calendars: 2081 is a year of Nepal, 2568 one of Thailand."""


@dataclass(frozen=True, slots=True)
class Partial:
    """A day of a month, its year perhaps unsaid."""

    year: int | None
    month: int
    day: int


def make(year: int | None, month: int, day: int) -> date | None:
    """A date, or None where the calendar has no such day."""
    if year is None or not EARLIEST <= year <= LATEST or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_between(first: Partial, last: Partial) -> int:
    start, end = make(first.year, first.month, first.day), make(last.year, last.month, last.day)
    return (end - start).days if start is not None and end is not None else -1
