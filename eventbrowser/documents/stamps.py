"""Days in the dates of metadata."""

from __future__ import annotations

import re
from datetime import date

ISO_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
SPOKEN_DATES = (
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"),
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def iso_day(value: str) -> str | None:
    """The day in a date as metadata write it, ISO 8601 or in English words; None where there is none that can be."""
    if (numbers := ISO_DATE.match(value.strip())) is not None:
        return _day(int(numbers[1]), int(numbers[2]), int(numbers[3]))
    for pattern in SPOKEN_DATES:
        if (words := pattern.search(value)) is not None and words["month"][:3].lower() in MONTHS:
            return _day(int(words["year"]), MONTHS.index(words["month"][:3].lower()) + 1, int(words["day"]))
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if 1900 <= year <= 2100 else None
    except ValueError:
        return None
