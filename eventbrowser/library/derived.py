"""What the tables imply and can be made again at any time: triggers and the three public views.

Made anew after every migration, since a migration that rebuilds a table (`transform()`) loses the table's triggers.

- Triggers of the journal put the row before each change into `changes` while a step is being recorded.
- Triggers of the search index mark events whose searchable text has changed; `search_index` renews it in time.
- The views `v_events`, `v_appearances` and `v_statements` are promised to stay as the room's docstring lists them.
"""

from __future__ import annotations

import sqlite3

JOURNALLED = (
    "articles",
    "article_texts",
    "organisations",
    "organisation_names",
    "people",
    "person_names",
    "topics",
    "events",
    "event_organisations",
    "event_topics",
    "event_sources",
    "appearances",
    "appearance_parts",
    "statements",
    "evidence",
    "drafts",
    "facts",
    "trash",
    "searches",
    "collections",
    "collection_events",
    "different_events",
)
"""Tables whose changes can be undone, those first that others refer to; each has an integer key `id`."""

MADE_AGAIN = ("event_texts", "event_keys", "stale_events", "recording", "_sqlite_migrations")
"""Tables that hold nothing of their own."""

JOURNAL = ("steps", "changes")

OF_THIS_MACHINE = ("imports", "import_files", "watched_files")
"""Tables of files outside the library that were, are or will be read: they mean nothing elsewhere."""

_MARKS_STALE = {
    "events": "SELECT {row}.id WHERE true",
    "event_organisations": "SELECT {row}.event_id WHERE true",
    "appearances": "SELECT {row}.event_id WHERE true",
    "statements": "SELECT event_id FROM appearances WHERE id = {row}.appearance_id",
}
"""How a row of each searchable table leads to its event."""

_SEARCHED = {"events": ("id", "title", "kind", "start_date", "venue", "city", "country", "notes")}
"""Of tables that also hold other things, what is searched and ordered by; a star on each event is then soon given."""

_INDEXES = {"events_fts": "title, people, organisations, places, statements", "notes_fts": "notes"}
"""The full-text indexes over `event_texts`, and the columns of each."""

_VIEWS = (
    """
    CREATE VIEW v_events AS SELECT
        e.id, e.title, e.kind, e.start_date, e.end_date, e.venue, e.city, e.country, e.mode,
        (SELECT group_concat(name, '; ') FROM (
            SELECT name FROM event_organisations WHERE event_id = e.id AND role = 'host' ORDER BY place)) AS hosts,
        (SELECT group_concat(name, '; ') FROM (
            SELECT name FROM event_organisations WHERE event_id = e.id AND role = 'partner'
            ORDER BY place)) AS partners,
        (SELECT group_concat(name, '; ') FROM (
            SELECT name FROM appearances WHERE event_id = e.id ORDER BY place)) AS people,
        (SELECT group_concat(slug, '; ') FROM (
            SELECT slug FROM event_topics l JOIN topics t ON t.id = l.topic_id WHERE l.event_id = e.id
            ORDER BY l.id)) AS topics,
        (SELECT group_concat(file_name, '; ') FROM (
            SELECT file_name FROM event_sources s JOIN articles a ON a.id = s.article_id WHERE s.event_id = e.id
            ORDER BY s.id)) AS sources,
        e.summary, e.notes, e.starred
    FROM events e
    """,
    """
    CREATE VIEW v_appearances AS SELECT
        a.id, a.event_id, e.title AS event, e.start_date, shown.id AS person_id, shown.name AS person,
        a.name AS billed_as, a.honorific, a.position, a.organisation,
        (SELECT group_concat(part, '; ') FROM (
            SELECT part FROM appearance_parts WHERE appearance_id = a.id ORDER BY id)) AS parts,
        (SELECT count(*) FROM statements WHERE appearance_id = a.id) AS statements
    FROM appearances a
    JOIN events e ON e.id = a.event_id
    JOIN people p ON p.id = a.person_id
    JOIN people shown ON shown.id = coalesce(p.shown_as, p.id)
    """,
    """
    CREATE VIEW v_statements AS SELECT
        s.id, s.appearance_id, a.event_id, e.title AS event, e.start_date, shown.id AS person_id, shown.name AS person,
        s.kind, s.text, s.article_id, r.file_name AS article, r.outlet, r.published, r.url, s.span_start, s.span_end
    FROM statements s
    JOIN appearances a ON a.id = s.appearance_id
    JOIN events e ON e.id = a.event_id
    JOIN people p ON p.id = a.person_id
    JOIN people shown ON shown.id = coalesce(p.shown_as, p.id)
    JOIN articles r ON r.id = s.article_id
    """,
)


def columns(db: sqlite3.Connection, table: str) -> list[str]:
    """The names of a table's columns in their order."""
    return [row[0] for row in db.execute("SELECT name FROM pragma_table_info(?)", [table])]


def remake(db: sqlite3.Connection) -> None:
    """Drop all triggers and views and make them as this version of the program wants them."""
    for kind, name in db.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall():
        db.execute(f'DROP {kind} "{name}"')
    for table in JOURNALLED:
        _journal(db, table)
    for table, event in _MARKS_STALE.items():
        _mark_stale(db, table, event)
    _follow_texts(db)
    for view in _VIEWS:
        db.execute(view)


def _journal(db: sqlite3.Connection, table: str) -> None:
    image = "json_object(" + ", ".join(f"'{name}', old.{name}" for name in columns(db, table)) + ")"
    for action in ("update", "delete"):
        db.execute(
            f"CREATE TRIGGER journal_{table}_{action} AFTER {action} ON {table} BEGIN "
            f"INSERT INTO changes (step_id, in_table, row_id, before) "
            f"SELECT step_id, '{table}', old.id, {image} FROM recording; END"
        )
    db.execute(
        f"CREATE TRIGGER journal_{table}_insert AFTER INSERT ON {table} BEGIN "
        f"INSERT INTO changes (step_id, in_table, row_id, last_id) "
        f"SELECT step_id, '{table}', new.id, new.id FROM recording WHERE inserts; END"
    )


def _mark_stale(db: sqlite3.Connection, table: str, event: str) -> None:
    searched = " OR ".join(f"old.{name} IS NOT new.{name}" for name in _SEARCHED.get(table, ()))
    for action, row in (("insert", "new"), ("update", "new"), ("delete", "old")):
        when = f"WHEN {searched} " if searched and action == "update" else ""
        db.execute(
            f"CREATE TRIGGER stale_{table}_{action} AFTER {action} ON {table} {when}BEGIN "
            f"INSERT INTO stale_events {event.format(row=row)} ON CONFLICT DO NOTHING; END"
        )


def _follow_texts(db: sqlite3.Connection) -> None:
    leave = enter = ""
    for index, names in _INDEXES.items():
        old, new = (", ".join(f"{row}.{name}" for name in names.split(", ")) for row in ("old", "new"))
        leave += f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.date_order, {old});"
        enter += f"INSERT INTO {index} (rowid, {names}) VALUES (new.date_order, {new});"
    for action, what in (("insert", enter), ("delete", leave), ("update", leave + enter)):
        db.execute(f"CREATE TRIGGER fts_{action} AFTER {action} ON event_texts BEGIN {what} END")
