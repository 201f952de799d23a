"""An event that a file describes for programs, written out as the lines of an announcement.

What was stated in a field of its own becomes a line with a label, so that every value can be shown in the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from eventbrowser.model.text import Stated, StatedEvent


@dataclass(frozen=True, slots=True)
class Announcement:
    """An event, and what only people read of it: its hours, its place as written, its description, its address."""

    event: StatedEvent
    hours: str = ""
    place: str = ""
    description: str = ""
    url: str = ""

    def text(self) -> str:
        head = [self.event.name.value] if self.event.name is not None else []
        paragraphs = [*head, "\n".join(self._labels()), self._performers(), self.description.strip()]
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    def _labels(self) -> list[str]:
        labels = {
            "Date": ", ".join(part for part in (_days(self.event), self.hours) if part),
            "Venue": self.place or ", ".join(_values(self.event.venue, self.event.city, self.event.country)),
            "Organiser": "; ".join(_values(*self.event.organisers)),
            "Website": self.url,
        }
        return [f"{label}: {value}" for label, value in labels.items() if value]

    def _performers(self) -> str:
        names = _values(*self.event.performers)
        return "\n".join(["Speakers:", *(f"- {name}" for name in names)]) if names else ""


def _values(*stated: Stated | None) -> list[str]:
    return list(dict.fromkeys(one.value for one in stated if one is not None))


def _days(event: StatedEvent) -> str:
    days = [_long(one.value) for one in (event.start, event.end) if one is not None]
    return " – ".join(dict.fromkeys(days))


def _long(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
