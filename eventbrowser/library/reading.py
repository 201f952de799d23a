"""Rows of SQLite become the records of `model.records`, here and nowhere else."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from eventbrowser.library.failures import Missing
from eventbrowser.model.draft import EventKind, Mode, Part, Speech
from eventbrowser.model.records import (
    Appearance,
    ArticleRef,
    Event,
    EventRow,
    Evidence,
    Statement,
    Topic,
)
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, Span

Row = tuple[str, ...]

_ARTICLE = (
    "a.id, a.sha256, a.file_name, a.kind, a.headline, a.outlet, a.author, a.published, a.url, a.language, a.imported"
)


def topics(db: sqlite3.Connection) -> tuple[Topic, ...]:
    """All of them in their order, those of a heading together."""
    rows = db.execute(
        "SELECT slug, label, heading, own, words FROM topics ORDER BY min(place) OVER (PARTITION BY heading), place, id"
    )
    return tuple(
        Topic(slug, label, heading, own=bool(own), words=tuple(words.splitlines()))
        for slug, label, heading, own, words in rows
    )


def event_rows(db: sqlite3.Connection, ids: Sequence[int]) -> list[EventRow]:
    """Lines of the list in the order given; what is no longer there is left out."""
    wanted = json.dumps(list(ids))
    hosts = _names(
        db,
        "SELECT event_id, name FROM event_organisations WHERE role = 'host' "
        "AND event_id IN (SELECT value FROM json_each(?)) ORDER BY event_id, place",
        wanted,
    )
    speakers = _names(
        db,
        "SELECT event_id, name FROM appearances "
        "WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY event_id, place",
        wanted,
    )
    found = {
        number: EventRow(
            number, title, EventKind(kind), _day(start), _day(end), city, hosts[number], speakers[number], bool(starred)
        )
        for number, title, kind, start, end, city, starred in db.execute(
            "SELECT id, title, kind, start_date, end_date, city, starred FROM events "
            "WHERE id IN (SELECT value FROM json_each(?))",
            [wanted],
        )
    }
    return [found[number] for number in ids if number in found]


def _names(db: sqlite3.Connection, query: str, wanted: str) -> defaultdict[int, tuple[str, ...]]:
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for number, name in db.execute(query, [wanted]):
        found[number] += (name,)
    return found


def event(db: sqlite3.Connection, event_id: int) -> Event:
    row = db.execute(
        "SELECT title, kind, start_date, end_date, venue, city, country, mode, summary, notes, starred "
        "FROM events WHERE id = ?",
        [event_id],
    ).fetchone()
    if row is None:
        raise Missing(tell("Event {id} is not in the library; it may have been deleted or undone.", id=event_id))
    title, kind, start, end, venue, city, country, mode, summary, notes, starred = row
    return Event(
        id=event_id,
        title=title,
        kind=EventKind(kind),
        start=_day(start),
        end=_day(end),
        venue=venue,
        city=city,
        country=country,
        mode=Mode(mode) if mode else None,
        hosts=_organisations(db, event_id, "host"),
        partners=_organisations(db, event_id, "partner"),
        topics=_column(
            db,
            "SELECT t.slug FROM event_topics l JOIN topics t ON t.id = l.topic_id WHERE l.event_id = ? ORDER BY l.id",
            event_id,
        ),
        summary=summary,
        notes=notes,
        starred=bool(starred),
        people=tuple(appearances(db, _numbers(db, "SELECT id FROM appearances WHERE event_id = ?", event_id))),
        sources=tuple(
            article_ref(source)
            for source in db.execute(
                f"SELECT {_ARTICLE} FROM event_sources s JOIN articles a ON a.id = s.article_id "
                "WHERE s.event_id = ? ORDER BY s.id",
                [event_id],
            )
        ),
        evidence=_evidence(db, event_id),
        collections=_column(
            db,
            "SELECT c.name FROM collection_events l JOIN collections c ON c.id = l.collection_id "
            "WHERE l.event_id = ? ORDER BY fold(c.name), c.id",
            event_id,
        ),
    )


def appearances(db: sqlite3.Connection, ids: Iterable[int]) -> list[Appearance]:
    """Appearances by their ids, in the order of their articles."""
    wanted = json.dumps(list(ids))
    parts: defaultdict[int, tuple[Part, ...]] = defaultdict(tuple)
    for number, part in db.execute(
        "SELECT appearance_id, part FROM appearance_parts "
        "WHERE appearance_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [wanted],
    ):
        parts[number] += (Part(part),)
    said: defaultdict[int, tuple[Statement, ...]] = defaultdict(tuple)
    for number, key, article, start, end, text, kind in db.execute(
        "SELECT appearance_id, id, article_id, span_start, span_end, text, kind FROM statements "
        "WHERE appearance_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, span_start, id",
        [wanted],
    ):
        said[number] += (Statement(key, article, Span(start, end), text, Speech(kind)),)
    return [
        Appearance(number, person, name, honorific, position, organisation, parts[number], said[number])
        for number, person, name, honorific, position, organisation in db.execute(
            "SELECT a.id, coalesce(p.shown_as, p.id), a.name, a.honorific, a.position, a.organisation "
            "FROM appearances a JOIN people p ON p.id = a.person_id "
            "WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.event_id, a.place, a.id",
            [wanted],
        )
    ]


def article_ref(row: Sequence[str]) -> ArticleRef:
    number, sha256, file_name, kind, headline, outlet, author, published, url, language, imported = row
    return ArticleRef(
        int(number),
        sha256,
        file_name,
        FileKind(kind),
        headline,
        outlet,
        author,
        _day(published),
        url,
        language,
        datetime.fromisoformat(imported),
    )


def newest_event(db: sqlite3.Connection) -> int:
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
    return int(row[0]) if row else 0


def article_text(db: sqlite3.Connection, article_id: int) -> str:
    row = db.execute("SELECT text FROM article_texts WHERE id = ?", [article_id]).fetchone()
    if row is None:
        raise _no_article(article_id)
    return str(row[0])


def article_file(db: sqlite3.Connection, article_id: int) -> tuple[str, str]:
    """The SHA-256 and the ending of an article's original."""
    row = db.execute("SELECT sha256, ending FROM articles WHERE id = ?", [article_id]).fetchone()
    if row is None:
        raise _no_article(article_id)
    return row[0], row[1]


def article_with(db: sqlite3.Connection, sha256: str) -> tuple[ArticleRef, tuple[int, ...]] | None:
    row = db.execute(f"SELECT {_ARTICLE} FROM articles a WHERE sha256 = ? ORDER BY id DESC", [sha256]).fetchone()
    if row is None:
        return None
    query = (
        "SELECT DISTINCT s.event_id FROM articles a JOIN event_sources s ON s.article_id = a.id "
        "WHERE a.sha256 = ? ORDER BY s.event_id"
    )
    return article_ref(row), tuple(found[0] for found in db.execute(query, [sha256]))


def _no_article(article_id: int) -> Missing:
    return Missing(tell("Article {id} is not in the library; its import may have been undone.", id=article_id))


def _evidence(db: sqlite3.Connection, event_id: int) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            field,
            value,
            article,
            None if start is None else Span(start, end),
            rule,
            reason,
            sure,
            owner,
            bool(corrected),
        )
        for field, value, article, start, end, rule, reason, sure, owner, corrected in db.execute(
            "SELECT field, value, article_id, span_start, span_end, rule, reason, confidence, appearance_id, corrected "
            "FROM evidence WHERE event_id = ? ORDER BY id",
            [event_id],
        )
    )


def _organisations(db: sqlite3.Connection, event_id: int, role: str) -> tuple[str, ...]:
    query = "SELECT name FROM event_organisations WHERE event_id = ? AND role = ? ORDER BY place, id"
    return tuple(row[0] for row in db.execute(query, [event_id, role]))


def _column(db: sqlite3.Connection, query: str, event_id: int) -> tuple[str, ...]:
    return tuple(row[0] for row in db.execute(query, [event_id]))


def _numbers(db: sqlite3.Connection, query: str, event_id: int) -> list[int]:
    return [row[0] for row in db.execute(query, [event_id])]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
