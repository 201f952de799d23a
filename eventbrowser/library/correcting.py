"""What a person changes in events and appearances afterwards; the evidence of the old values becomes history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypedDict

from eventbrowser.library import identity
from eventbrowser.library.failures import Missing
from eventbrowser.library.links import add_part, link_organisation, link_topic
from eventbrowser.library.proofs import decide
from eventbrowser.model.draft import EventKind, Mode, Part


class EventChanges(TypedDict, total=False):
    """Fields of an event and their new values; what is not given stays."""

    title: str
    kind: EventKind
    start: date | None
    end: date | None
    venue: str | None
    city: str | None
    country: str | None
    mode: Mode | None
    hosts: Sequence[str]
    partners: Sequence[str]
    topics: Sequence[str]
    summary: str
    notes: str
    starred: bool


class AppearanceChanges(TypedDict, total=False):
    """Fields of an appearance and their new values; what is not given stays."""

    name: str
    honorific: str | None
    position: str | None
    organisation: str | None
    parts: Sequence[Part]


_EVENT_COLUMNS = {"start": "start_date", "end": "end_date"}
_LISTS = {"hosts": "host", "partners": "partner", "topics": "topic", "parts": "part"}
_WITHOUT_EVIDENCE = {"summary", "notes", "starred"}


def change_event(db: sqlite3.Connection, event_id: int, changes: EventChanges) -> None:
    if db.execute("SELECT 1 FROM events WHERE id = ?", [event_id]).fetchone() is None:
        raise Missing(f"Event {event_id} is not in the library; it may have been deleted or undone.")
    for name, value in changes.items():
        if name in _LISTS:
            assert isinstance(value, (list, tuple))
            _change_list(db, event_id, _LISTS[name], value)
        else:
            column = _EVENT_COLUMNS.get(name, name)
            db.execute(f"UPDATE events SET {column} = ? WHERE id = ?", [_plain(value), event_id])
            if name not in _WITHOUT_EVIDENCE:
                decide(db, event_id, None, name, [] if value is None else [str(_plain(value))])


def _change_list(db: sqlite3.Connection, event_id: int, field: str, values: Sequence[str]) -> None:
    if field == "topic":
        db.execute("DELETE FROM event_topics WHERE event_id = ?", [event_id])
        for slug in values:
            link_topic(db, event_id, slug)
    else:
        db.execute("DELETE FROM event_organisations WHERE event_id = ? AND role = ?", [event_id, field])
        for name in values:
            link_organisation(db, event_id, field, identity.organisation(db, name, {}), name)
    decide(db, event_id, None, field, values)


def change_appearance(db: sqlite3.Connection, appearance_id: int, changes: AppearanceChanges) -> None:
    row = db.execute("SELECT event_id, person_id, name FROM appearances WHERE id = ?", [appearance_id]).fetchone()
    if row is None:
        raise Missing("This person's part in the event is not in the library; it may have been deleted or undone.")
    event_id, person_id, old_name = row
    if "name" in changes:
        db.execute("UPDATE appearances SET name = ? WHERE id = ?", [changes["name"], appearance_id])
        _rename(db, person_id, old_name, changes["name"])
        decide(db, event_id, appearance_id, "name", [changes["name"]])
    for name, value in (("honorific", changes.get("honorific")), ("position", changes.get("position"))):
        if name in changes:
            db.execute(f"UPDATE appearances SET {name} = ? WHERE id = ?", [value, appearance_id])
            decide(db, event_id, appearance_id, name, [value] if value else [])
    if "organisation" in changes:
        employer = changes["organisation"]
        number = identity.organisation(db, employer, {}) if employer else None
        db.execute(
            "UPDATE appearances SET organisation = ?, organisation_id = ? WHERE id = ?",
            [employer, number, appearance_id],
        )
        decide(db, event_id, appearance_id, "organisation", [employer] if employer else [])
    if "parts" in changes:
        db.execute("DELETE FROM appearance_parts WHERE appearance_id = ?", [appearance_id])
        for part in changes["parts"]:
            add_part(db, appearance_id, part)
        decide(db, event_id, appearance_id, "part", changes["parts"])


def _rename(db: sqlite3.Connection, person_id: int, old: str, new: str) -> None:
    """The person is known by the new form; a misspelling that no event bills any more is forgotten."""
    identity.remember_name(db, person_id, new, billed=True)
    query = "SELECT 1 FROM appearances WHERE person_id = ? AND name = ?"
    if new != old and db.execute(query, [person_id, old]).fetchone() is None:
        db.execute("DELETE FROM person_names WHERE person_id = ? AND name = ?", [person_id, old])
        db.execute("UPDATE people SET name = ? WHERE id = ? AND name = ?", [new, person_id, old])


def delete_events(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Take events out of the library with all that was said there; their articles stay."""
    db.executemany("DELETE FROM events WHERE id = ?", [(number,) for number in event_ids])


def _plain(value: object) -> str | int | None:
    if isinstance(value, date):
        return value.isoformat()
    return value if value is None or isinstance(value, int) else str(value)
