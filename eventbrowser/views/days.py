"""A day out of what a person types or selects."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(?P<month>[a-z]{3})[a-z]*\\.?"
_DAY = "(?P<day>\\d{1,2})(?:st|nd|rd|th)?"
_YEAR = "(?P<year>\\d{4})"
_WHOLE_YEAR = re.compile(r"\d{4}")
_FORMS = tuple(
    re.compile(rf"\b{form}\b", re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})",
        rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    )
)


def typed_day(text: str) -> date | None:
    """A day typed in the person's own way, or as `read_day` takes it."""
    # Qt takes a year of two digits for one of the last century.
    if _WHOLE_YEAR.search(text) is None:
        return None
    for form in _locale_forms():
        day = QLocale().toDate(text.strip(), form)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return read_day(text)


def _locale_forms() -> list[str]:
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return [
        short if "yyyy" in short else short.replace("yy", "yyyy"),
        locale.dateFormat(QLocale.FormatType.LongFormat),
        "d MMM yyyy",
        "d MMMM yyyy",
    ]


def read_day(text: str) -> date | None:
    """The first whole day named in English or as ISO 8601: "2025-04-29", "29th Apr, 2025", "April 29, 2025"."""
    for form in _FORMS:
        match = form.search(text)
        month = _month(match["month"]) if match else 0
        if match and month:
            return _day(int(match["year"]), month, int(match["day"]))
    return None


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _MONTHS.index(word.lower()) + 1 if word.lower() in _MONTHS else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # the 31st of February
        return None
