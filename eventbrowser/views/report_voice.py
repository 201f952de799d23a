"""How a report speaks that is made from the window: in the person's language, and in its direction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt

from eventbrowser.export import Voice
from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.records import Topic
from eventbrowser.views.wording import english, kind_text, mode_text, named, number, parts_text, spoken, translate


class Spoken(Voice):
    """The person's language, as the window speaks it."""

    def __init__(self) -> None:
        self.right_to_left = QLocale(spoken()).textDirection() is Qt.LayoutDirection.RightToLeft

    def say(self, form: str, /, **values: object) -> str:
        return translate("Report", form).format_map(values)

    def number(self, count: int) -> str:
        return number(count)

    def day(self, day: date) -> str:
        return _written(day, "d MMMM yyyy")

    def day_of_week(self, day: date) -> str:
        return _written(day, "dddd d MMMM yyyy")

    def period(self, start: date, end: date | None) -> str:
        if end is None or end <= start:
            return self.day(start)
        if (start.year, start.month) == (end.year, end.month):
            return f"{number(start.day)}–{self.day(end)}"
        first = _written(start, "d MMMM") if start.year == end.year else self.day(start)
        return f"{first} – {self.day(end)}"

    def kind(self, kind: EventKind) -> str:
        return translate("Report", "Event") if kind is EventKind.OTHER else kind_text(kind)

    def topic(self, topic: Topic) -> str:
        return named([topic])[0].label

    def mode(self, mode: Mode) -> str:
        return _capitalised(mode_text(mode))

    def parts(self, parts: Iterable[Part]) -> str:
        return _capitalised(parts_text(parts).lower())


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def voice() -> Voice:
    """How a report is to speak that the person asks for now."""
    return Voice() if english() else Spoken()
