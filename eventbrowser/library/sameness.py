"""Which event of the library an event of a draft is: that of its title and day, or one reported in nearly its text."""

from __future__ import annotations

import sqlite3
from datetime import date

from eventbrowser.library import different, likeness
from eventbrowser.model.draft import Draft
from eventbrowser.model.names import fold
from eventbrowser.model.records import Likeness

_WORDS_IN_COMMON = 0.5


class Sameness:
    """Asked for the events of one draft, in their order; `different` are those that it does not report."""

    def __init__(self, db: sqlite3.Connection, draft: Draft, *, also_different: bool = False) -> None:
        self._db = db
        self._only = len(draft.events) == 1
        every = likeness.alike(db, draft.document.text, draft.document.sha256)
        self.different = frozenset() if also_different else different.told(db, draft.document.sha256, every)
        self.alike = tuple(different.without(every, self.different))
        self._copies = list(dict.fromkeys(event for copy in self.alike for event in copy.events))

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
        named = (number for number, *titles in rows if folded in (fold(other or "") for other in titles))
        return next((number for number in named if number not in self.different), None)

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


def alike(db: sqlite3.Connection, text: str, sha256: str) -> tuple[Likeness, ...]:
    """The texts that are like a file's own, without what the person said is a different event."""
    every = likeness.alike(db, text, sha256)
    return tuple(different.without(every, different.told(db, sha256, every)))


def likely_same(db: sqlite3.Connection, draft: Draft, *, also_different: bool) -> tuple[Likeness, ...]:
    """What has nearly the text of a draft, else the events of the library that the draft's events would join."""
    same = Sameness(db, draft, also_different=also_different)
    return same.alike or _events_like(db, same, draft)


def _events_like(db: sqlite3.Connection, same: Sameness, draft: Draft) -> tuple[Likeness, ...]:
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
