"""The tables of a library and the migrations that make them: a list that only grows.

What can be made again from the tables (triggers, views) stands in `derived`. Importing this module imports
sqlite_utils, so `opening` does it only where a migration is due. Tables of the journal (`derived.JOURNALLED`) never
give an id twice.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from eventbrowser.library import likeness, shelving

migrations = Migrations("eventbrowser")

_M001 = (
    """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        ending TEXT NOT NULL,
        file_name TEXT NOT NULL,
        kind TEXT NOT NULL,
        headline TEXT,
        outlet TEXT,
        author TEXT,
        published TEXT,
        url TEXT,
        language TEXT,
        imported TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX articles_by_file ON articles (sha256)",
    """
    CREATE TABLE article_texts (
        id INTEGER PRIMARY KEY AUTOINCREMENT REFERENCES articles (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE organisations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        acronym TEXT
    ) STRICT
    """,
    """
    CREATE TABLE organisation_names (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        acronym INTEGER NOT NULL,
        UNIQUE (organisation_id, name)
    ) STRICT
    """,
    "CREATE INDEX organisation_names_by_fold ON organisation_names (folded, organisation_id)",
    """
    CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        merged_into INTEGER REFERENCES people (id),
        shown_as INTEGER REFERENCES people (id)
    ) STRICT
    """,
    "CREATE INDEX people_by_link ON people (merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX people_by_shown ON people (shown_as) WHERE shown_as IS NOT NULL",
    """
    CREATE TABLE person_names (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        billed INTEGER NOT NULL,
        UNIQUE (person_id, name)
    ) STRICT
    """,
    "CREATE INDEX person_names_by_fold ON person_names (folded, person_id)",
    """
    CREATE TABLE topics (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        slug TEXT NOT NULL UNIQUE,
        label TEXT NOT NULL,
        heading TEXT NOT NULL,
        place INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        start_date TEXT,
        end_date TEXT,
        venue TEXT,
        city TEXT,
        country TEXT,
        mode TEXT,
        summary TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        starred INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX events_by_date ON events (start_date)",
    """
    CREATE TABLE event_organisations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        organisation_id INTEGER NOT NULL REFERENCES organisations (id),
        role TEXT NOT NULL CHECK (role IN ('host', 'partner')),
        place INTEGER NOT NULL,
        name TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX event_organisations_by_event ON event_organisations (event_id, role, place, name)",
    "CREATE INDEX event_organisations_by_organisation ON event_organisations (organisation_id, role, event_id)",
    """
    CREATE TABLE event_topics (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        topic_id INTEGER NOT NULL REFERENCES topics (id),
        UNIQUE (topic_id, event_id)
    ) STRICT
    """,
    "CREATE INDEX event_topics_by_event ON event_topics (event_id, topic_id)",
    """
    CREATE TABLE event_sources (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        article_id INTEGER NOT NULL REFERENCES articles (id),
        UNIQUE (event_id, article_id)
    ) STRICT
    """,
    "CREATE INDEX event_sources_by_article ON event_sources (article_id, event_id)",
    """
    CREATE TABLE appearances (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people (id),
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        honorific TEXT,
        position TEXT,
        organisation TEXT,
        organisation_id INTEGER REFERENCES organisations (id)
    ) STRICT
    """,
    "CREATE INDEX appearances_by_event ON appearances (event_id, place, name)",
    "CREATE INDEX appearances_by_person ON appearances (person_id, event_id)",
    "CREATE INDEX appearances_by_organisation ON appearances (organisation_id, person_id)",
    """
    CREATE TABLE appearance_parts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        appearance_id INTEGER NOT NULL REFERENCES appearances (id) ON DELETE CASCADE,
        part TEXT NOT NULL,
        UNIQUE (appearance_id, part)
    ) STRICT
    """,
    """
    CREATE TABLE statements (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        appearance_id INTEGER NOT NULL REFERENCES appearances (id) ON DELETE CASCADE,
        article_id INTEGER NOT NULL REFERENCES articles (id),
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        rule TEXT NOT NULL,
        confidence REAL NOT NULL,
        CHECK (0 <= span_start AND span_start <= span_end)
    ) STRICT
    """,
    "CREATE INDEX statements_by_appearance ON statements (appearance_id)",
    "CREATE INDEX statements_by_article ON statements (article_id)",
    """
    CREATE TABLE evidence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        event_id INTEGER REFERENCES events (id) ON DELETE CASCADE,
        appearance_id INTEGER REFERENCES appearances (id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        span_start INTEGER,
        span_end INTEGER,
        rule TEXT NOT NULL,
        reason TEXT NOT NULL,
        confidence REAL NOT NULL,
        corrected INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX evidence_by_event ON evidence (event_id, appearance_id, field)",
    "CREATE INDEX evidence_by_appearance ON evidence (appearance_id)",
    "CREATE INDEX evidence_by_article ON evidence (article_id)",
    """
    CREATE TABLE drafts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256 TEXT NOT NULL,
        ending TEXT NOT NULL,
        draft TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        label TEXT NOT NULL,
        made TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0,
        size INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        step_id INTEGER NOT NULL,
        in_table TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        last_id INTEGER,
        before TEXT
    ) STRICT
    """,
    "CREATE INDEX changes_by_step ON changes (step_id)",
    "CREATE TABLE recording (step_id INTEGER NOT NULL, inserts INTEGER NOT NULL) STRICT",
    """
    CREATE TABLE event_texts (
        date_order INTEGER PRIMARY KEY,
        event_id INTEGER NOT NULL UNIQUE REFERENCES events (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        people TEXT NOT NULL,
        organisations TEXT NOT NULL,
        places TEXT NOT NULL,
        statements TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE event_keys (
        event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
        date_order INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        city TEXT,
        host TEXT,
        speaker TEXT
    ) STRICT
    """,
    "CREATE INDEX event_keys_by_date ON event_keys (date_order)",
    "CREATE INDEX event_keys_by_title ON event_keys (title, date_order DESC)",
    "CREATE INDEX event_keys_by_kind ON event_keys (kind, date_order DESC)",
    "CREATE INDEX event_keys_by_city ON event_keys (city, date_order DESC)",
    "CREATE INDEX event_keys_by_host ON event_keys (host, date_order DESC)",
    "CREATE INDEX event_keys_by_speaker ON event_keys (speaker, date_order DESC)",
    "CREATE TABLE stale_events (event_id INTEGER PRIMARY KEY) STRICT",
    """
    CREATE VIRTUAL TABLE events_fts USING fts5 (
        title, people, organisations, places, statements,
        content='event_texts', content_rowid='date_order', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
    )
    """,
)


@migrations()
def m001_library(db: Database) -> None:
    for statement in _M001:
        db.execute(statement)


_M002 = (
    """
    CREATE TABLE facts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        folded TEXT NOT NULL,
        meaning TEXT NOT NULL,
        source TEXT NOT NULL,
        sha256 TEXT,
        event_id INTEGER REFERENCES events (id) ON DELETE SET NULL,
        made TEXT NOT NULL,
        UNIQUE (kind, folded)
    ) STRICT
    """,
    "CREATE INDEX facts_by_event ON facts (event_id) WHERE event_id IS NOT NULL",
    "ALTER TABLE drafts ADD COLUMN as_read TEXT",
)


@migrations()
def m002_facts(db: Database) -> None:
    for statement in _M002:
        db.execute(statement)


_M003 = (
    "CREATE TABLE sketches (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE) STRICT",
    """
    CREATE TABLE sketch_marks (
        mark INTEGER NOT NULL,
        sketch_id INTEGER NOT NULL REFERENCES sketches (id) ON DELETE CASCADE,
        PRIMARY KEY (mark, sketch_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX sketch_marks_by_sketch ON sketch_marks (sketch_id)",
    "ALTER TABLE drafts ADD COLUMN apart INTEGER NOT NULL DEFAULT 0",
)


@migrations()
def m003_sketches(db: Database) -> None:
    for statement in _M003:
        db.execute(statement)
    texts = (
        "SELECT a.sha256, t.text FROM articles a JOIN article_texts t ON t.id = a.id "
        "UNION ALL SELECT sha256, draft ->> '$.document.text' FROM drafts"
    )
    for sha256, text in db.execute(texts):
        likeness.remember(db.conn, sha256, text)


_M004 = (
    """
    CREATE TABLE imports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE import_files (
        id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        path BLOB NOT NULL,
        state TEXT NOT NULL,
        sentence TEXT NOT NULL DEFAULT '',
        told TEXT,
        UNIQUE (import_id, path)
    ) STRICT
    """,
    "CREATE INDEX import_files_in_line ON import_files (import_id) WHERE state = 'waiting'",
)


@migrations()
def m004_imports(db: Database) -> None:
    for statement in _M004:
        db.execute(statement)


@migrations()
def m005_watched_files(db: Database) -> None:
    db.execute(
        "CREATE TABLE watched_files (path BLOB PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL) "
        "STRICT, WITHOUT ROWID"
    )


@migrations()
def m006_plain_texts(db: Database) -> None:
    db.execute(
        "INSERT OR IGNORE INTO stale_events SELECT event_id FROM event_texts "
        "WHERE title || people || organisations || places || statements GLOB '*[łøđħıŁØĐĦßæœÆŒ]*'"
    )


@migrations()
def m007_trash(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE trash (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            event_id INTEGER NOT NULL,
            title TEXT NOT NULL,
            start_date TEXT,
            deleted TEXT NOT NULL,
            size INTEGER NOT NULL,
            images TEXT NOT NULL
        ) STRICT
        """
    )


@migrations()
def m008_searches(db: Database) -> None:
    db.execute(
        "CREATE TABLE searches (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, line TEXT NOT NULL) STRICT"
    )


@migrations()
def m009_shelves(db: Database) -> None:
    for statement in shelving.TABLES:
        db.execute(statement)
