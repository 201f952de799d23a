"""Which values the program can read: what a column must hold so that a row becomes a record."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from eventbrowser.model.draft import Draft, EventKind, Mode, Part, Speech
from eventbrowser.model.facts import FactKind
from eventbrowser.model.text import FileKind


@dataclass(frozen=True, slots=True)
class Column:
    """A column, SQL that is true where its value can be read, and SQL for a value to stand in; None: the row goes."""

    table: str
    name: str
    condition: str
    instead: str | None = None


def _one_of(table: str, name: str, words: type[StrEnum], instead: str | None) -> Column:
    listed = ", ".join(f"'{word}'" for word in words)
    return Column(table, name, f"{name} IS NULL OR {name} IN ({listed})", instead)


def _day(table: str, name: str) -> Column:
    return Column(table, name, f"{name} IS NULL OR ({name} IS date({name}, '+0 days') AND {name} >= '0001')", "NULL")


def _moment(table: str, name: str) -> Column:
    shape = "____-__-__T__:__:__+00:00"
    return Column(table, name, f"{name} LIKE '{shape}' AND datetime({name}) IS NOT NULL", "'2000-01-01T00:00:00+00:00'")


COLUMNS = (
    _one_of("events", "kind", EventKind, f"'{EventKind.OTHER}'"),
    _one_of("events", "mode", Mode, "NULL"),
    _day("events", "start_date"),
    _day("events", "end_date"),
    _one_of("articles", "kind", FileKind, f"'{FileKind.TEXT}'"),
    _day("articles", "published"),
    _moment("articles", "imported"),
    _one_of("appearance_parts", "part", Part, None),
    _one_of("facts", "kind", FactKind, None),
    _moment("facts", "made"),
    _one_of("statements", "kind", Speech, f"'{Speech.REPORTED}'"),
    _day("trash", "start_date"),
    _moment("trash", "deleted"),
    Column("trash", "images", "json_valid(images) AND images ->> '$.events' IS NOT NULL"),
)


def broken_drafts(db: sqlite3.Connection) -> Iterator[int]:
    """The ids of drafts whose text is not that of a draft any more."""
    import msgspec

    for number, *texts in db.execute("SELECT id, draft, as_read FROM drafts"):
        try:
            for text in texts:
                if text is not None:
                    msgspec.json.decode(text, type=Draft)
        except msgspec.DecodeError:
            yield number
