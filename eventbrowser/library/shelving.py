"""The ninth migration: collections, own topics with their words, different events told apart, notes that are found."""

from __future__ import annotations

TABLES = (
    "CREATE TABLE collections (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT",
    """
    CREATE TABLE collection_events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        collection_id INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        UNIQUE (collection_id, event_id)
    ) STRICT
    """,
    "CREATE INDEX collection_events_by_event ON collection_events (event_id, collection_id)",
    "ALTER TABLE topics ADD COLUMN own INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE topics ADD COLUMN words TEXT NOT NULL DEFAULT ''",
    "UPDATE topics SET own = 1 WHERE heading = 'Own topics'",
    """
    CREATE TABLE different_events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        UNIQUE (sha256, event_id)
    ) STRICT
    """,
    "CREATE INDEX different_events_by_event ON different_events (event_id)",
    "ALTER TABLE event_texts ADD COLUMN notes TEXT NOT NULL DEFAULT ''",
    """
    CREATE VIRTUAL TABLE notes_fts USING fts5 (
        notes, content='event_texts', content_rowid='date_order', prefix='2 3',
        tokenize='unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO notes_fts (notes_fts) VALUES ('rebuild')",
    "INSERT OR IGNORE INTO stale_events SELECT id FROM events WHERE notes <> ''",
)
