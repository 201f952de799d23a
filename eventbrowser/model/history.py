"""What was done to a library, step by step, and what it let go: as the library tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Step:
    """Something done under one name ("Import of 14 articles"); one that is undone can be done again."""

    id: int
    label: str
    made: datetime
    undone: bool


class Thing(StrEnum):
    """What a step may change, in the order in which it is told."""

    EVENT = "event"
    PERSON = "person"
    LESSON = "lesson"
    TOPIC = "topic"
    ARTICLE = "article"
    ORGANISATION = "organisation"
    COLLECTION = "collection"


class Deed(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value before and after, each empty where there was none; several in one are parted by "; ".

    `field` is a field of `Event`, or of `Appearance` where `person` names the one it is of; "starred" is "1" or empty.
    """

    field: str
    before: str
    after: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class ThingChange:
    """What became of one thing; `id` is None where there is no such thing in the library now."""

    thing: Thing
    deed: Deed
    name: str
    id: int | None
    values: tuple[ValueChange, ...] = ()


@dataclass(frozen=True, slots=True)
class StepChanges:
    """What a step changed; `more` things besides are not told one by one."""

    changes: tuple[ThingChange, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class DeletedEvent:
    """An event in the trash; `id` is that of its place there."""

    id: int
    event_id: int
    title: str
    start: date | None
    deleted: datetime
