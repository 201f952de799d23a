"""What a person changes in events and appearances afterwards; the evidence of the old values becomes history."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from eventbrowser.errors import UserError
from eventbrowser.library import facts, identity, lessons, trash
from eventbrowser.library.failures import Missing
from eventbrowser.library.links import add_part, link_organisation, link_topic
from eventbrowser.library.proofs import decide
from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.sentences import tell


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


_COLUMNS = {"start": "start_date", "end": "end_date"}
_LISTS = {"hosts": "host", "partners": "partner", "topics": "topic"}
_OWN_WORDS = {"summary", "notes"}
_FLAG = "starred"


def title_of(db: sqlite3.Connection, event_id: int) -> str:
    row = db.execute("SELECT title FROM events WHERE id = ?", [event_id]).fetchone()
    if row is None:
        raise Missing(tell("Event {id} is not in the library; it may have been deleted or undone.", id=event_id))
    return str(row[0])


def billed_name(db: sqlite3.Connection, appearance_id: int) -> str:
    row = db.execute("SELECT name FROM appearances WHERE id = ?", [appearance_id]).fetchone()
    if row is None:
        raise Missing(
            tell("This person's part in the event is not in the library; it may have been deleted or undone.")
        )
    return str(row[0])


def change_event(db: sqlite3.Connection, event_id: int, changes: EventChanges) -> None:
    """Give an event new values; text is trimmed, and empty text takes a value away. What that teaches is learned."""
    title_of(db, event_id)
    before = _taught_by(db, event_id)
    for name, value in changes.items():
        if name in _LISTS:
            assert isinstance(value, Sequence)
            _change_list(db, event_id, _LISTS[name], [text for each in value if (text := _text(each))])
        elif name == _FLAG or name in _OWN_WORDS:
            db.execute(
                f"UPDATE events SET {name} = ? WHERE id = ?",
                [int(bool(value)) if name == _FLAG else _text(value) or "", event_id],
            )
        else:
            text = _text(value)
            if name == "title" and text is None:
                raise UserError(tell("An event needs a title; the old one was kept."))
            db.execute(f"UPDATE events SET {_COLUMNS.get(name, name)} = ? WHERE id = ?", [text, event_id])
            decide(db, event_id, None, name, [text] if text else [])
    after = _taught_by(db, event_id)
    taught = [*lessons.bodies(before.bodies, after.bodies)]
    if after.venue and after.city and "city" in changes:
        taught += lessons.city(after.venue, before.city, after.city)
    _learn(db, event_id, taught)


@dataclass(frozen=True, slots=True)
class _TaughtBy:
    """The values of an event whose correction may teach something."""

    bodies: list[str]
    venue: str | None
    city: str | None


def _taught_by(db: sqlite3.Connection, event_id: int) -> _TaughtBy:
    names = db.execute("SELECT name FROM event_organisations WHERE event_id = ? ORDER BY role, place", [event_id])
    bodies = [str(name) for (name,) in names]
    venue, city = db.execute("SELECT venue, city FROM events WHERE id = ?", [event_id]).fetchone()
    return _TaughtBy(bodies, venue, city)


def _learn(db: sqlite3.Connection, event_id: int, taught: Iterable[lessons.Lesson]) -> None:
    facts.take_in(db, taught, facts.Origin(title_of(db, event_id), event_id))


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
    """Give an appearance new values; text is trimmed, and empty text takes a value away."""
    event_id, person_id, old_name, old_body = db.execute(
        "SELECT event_id, person_id, name, organisation FROM appearances WHERE id = ?", [appearance_id]
    ).fetchone()
    for name, value in changes.items():
        if name == "parts":
            assert isinstance(value, Sequence)
            db.execute("DELETE FROM appearance_parts WHERE appearance_id = ?", [appearance_id])
            for part in value:
                add_part(db, appearance_id, part)
            decide(db, event_id, appearance_id, "part", list(value))
            continue
        text = _text(value)
        if name == "name" and text is None:
            raise UserError(tell("A person needs a name; the old one was kept."))
        db.execute(f"UPDATE appearances SET {name} = ? WHERE id = ?", [text, appearance_id])
        if name == "name" and text:
            _rename(db, person_id, old_name, text)
            _learn(db, event_id, lessons.person(old_name, text))
        if name == "organisation":
            organisation = identity.organisation(db, text, {}) if text else None
            db.execute("UPDATE appearances SET organisation_id = ? WHERE id = ?", [organisation, appearance_id])
            if old_body and text:
                _learn(db, event_id, lessons.bodies([old_body], [text]))
        decide(db, event_id, appearance_id, name, [text] if text else [])


def give_statement(db: sqlite3.Connection, statement_id: int, appearance_id: int) -> None:
    """Let a statement be that of another person of the same event."""
    moved = db.execute(
        "UPDATE statements SET appearance_id = ?1 WHERE id = ?2 AND (SELECT event_id FROM appearances WHERE id = ?1) = "
        "(SELECT event_id FROM appearances WHERE id = statements.appearance_id)",
        [appearance_id, statement_id],
    )
    if not moved.rowcount:
        raise Missing(tell("This statement is not in the event any more; it may have been deleted or undone."))


def _rename(db: sqlite3.Connection, person_id: int, old: str, new: str) -> None:
    """The person is known by the new form; a misspelling that no event bills any more is forgotten."""
    identity.remember_name(db, person_id, new, billed=True)
    query = "SELECT 1 FROM appearances WHERE person_id = ? AND name = ?"
    if new != old and db.execute(query, [person_id, old]).fetchone() is None:
        db.execute("DELETE FROM person_names WHERE person_id = ? AND name = ?", [person_id, old])
        db.execute("UPDATE people SET name = ? WHERE id = ? AND name = ?", [new, person_id, old])


def turn_stars(db: sqlite3.Connection, event_ids: Sequence[int]) -> bool:
    """Star events, or take their stars where all have one; whether they are starred now."""
    numbers = json.dumps(event_ids)
    among = "id IN (SELECT value FROM json_each(?))"
    starred = (
        db.execute(f"SELECT 1 FROM events WHERE NOT starred AND {among} LIMIT 1", [numbers]).fetchone() is not None
    )
    db.execute(f"UPDATE events SET starred = ? WHERE starred <> ? AND {among}", [starred, starred, numbers])
    return starred


def delete_events(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Move events into the trash with all that was said there; their articles stay."""
    numbers = tuple(event_ids)
    trash.put(db, numbers)
    trash.take_away(db, numbers)


def _text(value: object) -> str | None:
    """A value as SQLite keeps it; halves of characters that came with pasted text are not kept."""
    if value is None:
        return None
    if isinstance(value, date):
        return value.isoformat()
    return str(value).encode(errors="replace").decode().strip() or None
