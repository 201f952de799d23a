"""Which event of the library an event of a draft is: that of its title and day, or one reported in nearly its text."""

from __future__ import annotations

import sqlite3
from datetime import date

from eventbrowser.library import likeness
from eventbrowser.model.draft import Draft
from eventbrowser.model.names import fold
from eventbrowser.model.records import Likeness

_WORDS_IN_COMMON = 0.5


class Sameness:
    """Asked for the events of one draft, in their order."""

    def __init__(self, db: sqlite3.Connection, draft: Draft) -> None:
        self._db = db
        self._only = len(draft.events) == 1
        alike = likeness.alike(db, draft.document.text, draft.document.sha256)
        self._copies = list(dict.fromkeys(event for copy in alike for event in copy.events))

    def event(self, title: str, start: date | None) -> int | None:
        number = self._titled(title, start)
        if number is None:
            number = self._copied(title, start)
        if number in self._copies:
            self._copies.remove(number)
        return number

    def _titled(self, title: str, start: date | None) -> int | None:
        """The event of that day with that title, also where a person has since given it a better one."""
        if start is None:
            return None
        folded = fold(title)
        rows = self._db.execute(
            "SELECT e.id, e.title, v.value FROM events e LEFT JOIN evidence v ON v.event_id = e.id "
            "AND v.appearance_id IS NULL AND v.field = 'title' WHERE e.start_date = ? ORDER BY e.id",
            [start.isoformat()],
        )
        return next((number for number, *titles in rows if folded in (fold(other or "") for other in titles)), None)

    def _copied(self, title: str, start: date | None) -> int | None:
        """The event of the same story, unless its day is another one; among several, that with most of the title."""
        fitting: dict[int, str] = {}
        for number in self._copies:
            other, day = self._db.execute("SELECT title, start_date FROM events WHERE id = ?", [number]).fetchone()
            if None in (start, day) or day == str(start):
                fitting[number] = other
        if self._only and len(fitting) == 1:
            return next(iter(fitting))
        best = max(fitting, key=lambda number: _in_common(title, fitting[number]), default=None)
        return best if best is not None and _in_common(title, fitting[best]) >= _WORDS_IN_COMMON else None


def events_like(db: sqlite3.Connection, draft: Draft) -> tuple[Likeness, ...]:
    """The events of the library that a draft's events would join, whatever its text."""
    same = Sameness(db, draft)
    numbers = [
        same.event(event.title.value, event.start.value if event.start else None)
        for event in draft.events
        if event.title
    ]
    found = (
        (number, *db.execute("SELECT title, start_date FROM events WHERE id = ?", [number]).fetchone())
        for number in dict.fromkeys(numbers)
        if number is not None
    )
    return tuple(
        Likeness(0.0, title, None, date.fromisoformat(day) if day else None, None, None, (number,))
        for number, title, day in found
    )


def _in_common(title: str, other: str) -> float:
    some, others = set(fold(title).split()), set(fold(other).split())
    return len(some & others) / max(1, min(len(some), len(others)))
