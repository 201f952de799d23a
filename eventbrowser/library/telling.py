"""Rows before and after a step become what a person would say of it: events, people and lessons, with their values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from eventbrowser.library.derived import columns
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.history import Deed, StepChanges, Thing, ThingChange, ValueChange

Key = tuple[str, int]
"""A row by its table and id."""
Row = dict[str, str | int | float | None]
"""A row as the journal keeps it: a value by the name of each column."""
Sides = Mapping[Key, Row | None]

TABLES = (
    "events",
    "event_organisations",
    "event_topics",
    "event_sources",
    "appearances",
    "appearance_parts",
    "statements",
    "people",
    "facts",
    "topics",
    "articles",
    "organisations",
    "collections",
    "collection_events",
)
"""Whose rows are told of; the others follow from these."""

_MOST = 300
"""Things that are told one by one."""

_EVENT_FIELDS = {
    "title": "title",
    "kind": "kind",
    "start_date": "start",
    "end_date": "end",
    "venue": "venue",
    "city": "city",
    "country": "country",
    "mode": "mode",
    "summary": "summary",
    "notes": "notes",
    "starred": "starred",
}
_BILLED_FIELDS = ("name", "honorific", "position", "organisation")
_ROLES = {"host": "hosts", "partner": "partners"}
_NAMED = {
    Thing.PERSON: ("people", "name"),
    Thing.TOPIC: ("topics", "label"),
    Thing.ARTICLE: ("articles", "file_name"),
    Thing.ORGANISATION: ("organisations", "name"),
    Thing.COLLECTION: ("collections", "name"),
}

_MORE = {Thing.TOPIC: (("heading", "heading"), ("words", "words"))}
"""What else is told of things that have a name."""


def told(db: sqlite3.Connection, before: Sides, after: Sides, unread: int) -> StepChanges:
    """What became of things whose rows stand on both sides; `unread` more are not among them."""
    changes = [*_Telling(db, before, after).all()]
    return StepChanges(tuple(changes[:_MOST]), len(changes[_MOST:]) + unread)


def row_now(db: sqlite3.Connection, key: Key) -> Row | None:
    """A row as the library has it."""
    table, number = key
    names = columns(db, table)
    values = db.execute(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", [number]).fetchone()
    return None if values is None else dict(zip(names, values, strict=True))


@dataclass(frozen=True, slots=True)
class _Telling:
    db: sqlite3.Connection
    before: Sides
    after: Sides

    def all(self) -> Iterator[ThingChange]:
        yield from self._events()
        yield from self._named(Thing.PERSON)
        yield from self._lessons()
        for thing in (Thing.COLLECTION, Thing.TOPIC, Thing.ARTICLE, Thing.ORGANISATION):
            yield from self._named(thing)

    def _changed(self, table: str) -> Iterator[tuple[int, Row | None, Row | None]]:
        for key, before in self.before.items():
            after = self.after[key]
            if key[0] == table and before != after:
                yield key[1], before, after

    def _known(self, table: str, number: object) -> Row:
        """A row as it was after the step or before it, or is now, or was at any time."""
        key = (table, int(str(number)))
        found = self.after.get(key) or self.before.get(key) or row_now(self.db, key)
        if found is None:
            query = "SELECT before FROM changes WHERE in_table = ? AND row_id = ? AND before IS NOT NULL LIMIT 1"
            image = self.db.execute(query, key).fetchone()
            found = {} if image is None else json.loads(image[0])
        return found

    def _is_there(self, table: str, number: int) -> bool:
        return self.db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [number]).fetchone() is not None

    # ---- events ------------------------------------------------------------------------------------------------------

    def _events(self) -> Iterator[ThingChange]:
        whole: dict[int, Deed] = {}
        values: dict[int, list[ValueChange]] = {}
        for number, before, after in self._changed("events"):
            if before is None or after is None:
                whole[number] = Deed.ADDED if before is None else Deed.REMOVED
            else:
                pairs = _EVENT_FIELDS.items()
                values[number] = [*_differing(before, after, pairs)]
        for event, value in (*self._lists(), *self._billed()):
            if event not in whole:
                values.setdefault(event, []).append(value)
        for number, deed in (*whole.items(), *((number, Deed.CHANGED) for number, each in values.items() if each)):
            there = number if self._is_there("events", number) else None
            title = _text(self._known("events", number).get("title"))
            told = tuple(values[number]) if deed is Deed.CHANGED else ()
            yield ThingChange(Thing.EVENT, deed, title, there, told)

    def _lists(self) -> Iterator[tuple[int, ValueChange]]:
        """Names that joined or left a list of an event, those in the same place left out."""
        gathered = _Lists()
        for _, before, after in self._changed("event_organisations"):
            for side, row in ((0, before), (1, after)):
                if row is not None:
                    field = _ROLES.get(_text(row["role"]), "hosts")
                    gathered.add(row["event_id"], field, side, row["name"], row["place"])
        for table, field, link, (named, name) in (
            ("event_topics", "topics", "topic_id", _NAMED[Thing.TOPIC]),
            ("event_sources", "sources", "article_id", _NAMED[Thing.ARTICLE]),
            ("collection_events", "collections", "collection_id", _NAMED[Thing.COLLECTION]),
        ):
            for number, before, after in self._changed(table):
                for side, row in ((0, before), (1, after)):
                    if row is not None:
                        gathered.add(row["event_id"], field, side, self._known(named, row[link]).get(name), number)
        for number, before, after in self._changed("appearances"):
            if before is None or after is None:
                for side, row in ((0, before), (1, after)):
                    if row is not None:
                        gathered.add(row["event_id"], "people", side, row["name"], number)
        return gathered.values()

    def _billed(self) -> Iterator[tuple[int, ValueChange]]:
        """What changed about people at events where they were before and are after."""
        come_or_gone = set()
        for number, before, after in self._changed("appearances"):
            if before is None or after is None:
                come_or_gone.add(number)
                continue
            for value in _differing(before, after, ((field, field) for field in _BILLED_FIELDS)):
                yield int(str(after["event_id"])), _of(value, _text(before["name"]))
        gathered = _Lists()
        for table, field, column in (("appearance_parts", "parts", "part"), ("statements", "statements", "text")):
            for number, before, after in self._changed(table):
                for side, row in ((0, before), (1, after)):
                    if row is not None and row["appearance_id"] not in come_or_gone:
                        gathered.add(row["appearance_id"], field, side, row[column], number)
        for appearance, value in gathered.values():
            row = self._known("appearances", appearance)
            if row:
                yield int(str(row["event_id"])), _of(value, _text(row["name"]))

    # ---- the rest ----------------------------------------------------------------------------------------------------

    def _named(self, thing: Thing) -> Iterator[ThingChange]:
        table, column = _NAMED[thing]
        for number, before, after in self._changed(table):
            row = after or before or {}
            values: list[ValueChange] = []
            if before is not None and after is not None:
                values = [*_differing(before, after, ((column, "name"), *_MORE.get(thing, ())))]
                if thing is Thing.PERSON and before["shown_as"] != after["shown_as"]:
                    shown = [self._person(side["shown_as"]) for side in (before, after)]
                    values.append(ValueChange("shown_as", *shown))
            if before is None or after is None or values:
                there = thing is Thing.PERSON and self._is_there(table, number)
                yield ThingChange(
                    thing, _deed(before, after), _text(row[column]), number if there else None, tuple(values)
                )

    def _person(self, number: object) -> str:
        return "" if number is None else _text(self._known("people", number).get("name"))

    def _lessons(self) -> Iterator[ThingChange]:
        for _, before, after in self._changed("facts"):
            lessons = [None if row is None else _lesson(row) for row in (before, after)]
            if lessons[0] != lessons[1]:
                values = (ValueChange("lesson", *map(_text, lessons)),) if all(lessons) else ()
                name = _text(lessons[1] or lessons[0])
                yield ThingChange(Thing.LESSON, _deed(before, after), name, None, values)


class _Lists:
    """Names in their order, by owner, field and side."""

    def __init__(self) -> None:
        self._names: dict[tuple[int, str], tuple[list[tuple[int, str]], list[tuple[int, str]]]] = {}

    def add(self, owner: object, field: str, side: int, name: object, place: object) -> None:
        sides = self._names.setdefault((int(str(owner)), field), ([], []))
        sides[side].append((int(str(place)), _text(name)))

    def values(self) -> Iterator[tuple[int, ValueChange]]:
        for (owner, field), sides in self._names.items():
            before, after = ([name for _, name in sorted(side)] for side in sides)
            if before == after:
                continue
            if sorted(before) != sorted(after):
                before, after = (
                    [name for name in one if name not in other] for one, other in ((before, after), (after, before))
                )
            yield owner, ValueChange(field, "; ".join(before), "; ".join(after))


def _differing(before: Row, after: Row, fields: Iterable[tuple[str, str]]) -> Iterator[ValueChange]:
    for column, field in fields:
        if before.get(column) != after.get(column):
            yield ValueChange(field, *(_text(side.get(column) or None) for side in (before, after)))


def _of(value: ValueChange, person: str) -> ValueChange:
    return ValueChange(value.field, value.before, value.after, person)


def _deed(before: Row | None, after: Row | None) -> Deed:
    if before is not None and after is not None:
        return Deed.CHANGED
    return Deed.ADDED if before is None else Deed.REMOVED


def _lesson(row: Row) -> str:
    return str(Fact(FactKind(_text(row["kind"])), _text(row["words"]), _text(row["meaning"])))


def _text(value: object) -> str:
    return "" if value is None else str(value)
