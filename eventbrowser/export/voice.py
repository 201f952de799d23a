"""The language of a report: English from the command line, the person's own from a window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.records import Topic

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MODES = {Mode.IN_PERSON: "In person", Mode.ONLINE: "Online", Mode.HYBRID: "In person and online"}


class Voice:
    """Speaks English. A window's own says what is handed to `say` in another language, so each is written out there."""

    right_to_left = False

    def say(self, form: str, /, **values: object) -> str:
        """A heading or sentence of ours, with its values filled in."""
        return form.format_map(values) if values else form

    def number(self, count: int) -> str:
        return str(count)

    def day(self, day: date) -> str:
        """29 April 2025."""
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def day_of_week(self, day: date) -> str:
        """Tuesday, 29 April 2025."""
        return f"{_WEEKDAYS[day.weekday()]}, {self.day(day)}"

    def period(self, start: date, end: date | None) -> str:
        """29 April 2025; 14–15 May 2025; 30 April – 2 May 2025."""
        if end is None or end <= start:
            return self.day(start)
        if start.year != end.year:
            return f"{self.day(start)} – {self.day(end)}"
        if start.month != end.month:
            return f"{start.day} {_MONTHS[start.month - 1]} – {self.day(end)}"
        return f"{start.day}–{self.day(end)}"

    def kind(self, kind: EventKind) -> str:
        """The event's kind as a heading gives it."""
        return "Event" if kind is EventKind.OTHER else capitalised(kind.value)

    def topic(self, topic: Topic) -> str:
        return topic.label

    def mode(self, mode: Mode) -> str:
        """Whether people met in a room or online."""
        return _MODES[mode]

    def parts(self, parts: Iterable[Part]) -> str:
        """Chair, speaker; empty where no part is known."""
        return capitalised(", ".join(part.value for part in parts))


def capitalised(text: str) -> str:
    """The first letter made large, the others left alone."""
    return text[:1].upper() + text[1:]


ENGLISH = Voice()
