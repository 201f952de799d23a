"""An event's organisations and topics and an appearance's parts: each held once."""

from __future__ import annotations

import sqlite3

from eventbrowser.model.records import OWN_HEADING


def link_organisation(db: sqlite3.Connection, event: int, role: str, organisation: int, name: str) -> None:
    """Give an event a host or partner under the name it is billed by, after those it has."""
    db.execute(
        "INSERT INTO event_organisations (event_id, organisation_id, role, place, name) "
        "SELECT ?1, ?2, ?3, count(*), ?4 FROM event_organisations WHERE event_id = ?1 AND role = ?3 "
        "HAVING NOT coalesce(max(organisation_id = ?2), 0)",
        [event, organisation, role, name],
    )


def link_topic(db: sqlite3.Connection, event: int, slug: str) -> None:
    """Give an event a topic; one that the library does not know yet becomes the person's own."""
    linked = db.execute(
        "INSERT OR IGNORE INTO event_topics (event_id, topic_id) SELECT ?, id FROM topics WHERE slug = ? RETURNING id",
        [event, slug],
    ).fetchall()
    if not linked and db.execute("SELECT 1 FROM topics WHERE slug = ?", [slug]).fetchone() is None:
        topic = db.execute(
            "INSERT INTO topics (slug, label, heading, place, own) "
            "SELECT ?1, ?1, ?2, 1 + coalesce(max(place), 0), 1 FROM topics",
            [slug, OWN_HEADING],
        ).lastrowid
        db.execute("INSERT INTO event_topics (event_id, topic_id) VALUES (?, ?)", [event, topic])


def add_part(db: sqlite3.Connection, appearance: int, part: str) -> None:
    db.execute("INSERT OR IGNORE INTO appearance_parts (appearance_id, part) VALUES (?, ?)", [appearance, part])
