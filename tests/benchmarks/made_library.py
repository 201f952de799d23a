"""A library of any size, written straight to SQLite: people, bodies, topics and statements in realistic proportion.

Secondary indexes, triggers and the full-text index are made last, and above 100,000 events are copies in other years
and with other hosts, so that a million take minutes.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from eventbrowser import topics
from eventbrowser.library import Library, derived, search_index
from eventbrowser.library.opening import open_database
from eventbrowser.model.draft import EventKind, Speech
from eventbrowser.model.names import fold
from tests.benchmarks.made_articles import GIVEN_NAMES

SEED = 20250601
_CITIES = ("Islamabad", "Karachi", "London", "Łódź", "Nairobi", "Jakarta", "Brussels", "Ankara", "São Paulo", "Doha")
_FIRST = GIVEN_NAMES[:13]
_COMMON = ("the", "water", "of", "policy", "trade", "security", "and", "region", "treaty", "climate", "a", "forum")
_BATCH = 5000
_YEARS = range(2012, 2026)
_MOST_ANEW = 100_000
_MUCH_MEMORY, _USUAL_MEMORY = 64 << 20, 1 << 20
"""What the full-text index collects before it writes, in bytes."""
_NEEDED = (
    "events_by_date",
    "event_organisations_by_event",
    "appearances_by_event",
    "statements_by_appearance",
)
"""Indexes without which the program could not make keys and texts."""
_OWN_ID = {
    "event_id": "events",
    "article_id": "articles",
    "person_id": "people",
    "organisation_id": "organisations",
    "appearance_id": "appearances",
}
_HOSTS = ("Institute", "Centre", "Council", "Forum", "Academy", "Society", "Foundation", "Chamber", "League", "School")

Row = tuple[str | int | None, ...]


class Words:
    """Words with the frequencies of a language: few common, most rare."""

    def __init__(self, dice: random.Random) -> None:
        consonants, vowels = "bcdfghklmnprstvz", "aeiou"
        self._dice = dice
        self.all = [
            "".join(dice.choice(consonants) + dice.choice(vowels) for _ in range(dice.randint(1, 4)))
            for _ in range(30_000)
        ]
        self.all[: len(_COMMON)] = _COMMON
        weights = [*accumulate(1 / (rank + 3) for rank in range(len(self.all)))]
        self._speech = dice.choices(self.all, cum_weights=weights, k=1_000_000)

    def sentence(self, length: int) -> str:
        start = int(self._dice.random() * (len(self._speech) - length))
        return " ".join(self._speech[start : start + length])


@dataclass(slots=True)
class _Rows:
    """What is to be written of some events, by table."""

    events: list[Row] = field(default_factory=list)
    articles: list[Row] = field(default_factory=list)
    article_texts: list[Row] = field(default_factory=list)
    event_sources: list[Row] = field(default_factory=list)
    event_organisations: list[Row] = field(default_factory=list)
    event_topics: list[Row] = field(default_factory=list)
    appearances: list[Row] = field(default_factory=list)
    appearance_parts: list[Row] = field(default_factory=list)
    evidence: list[Row] = field(default_factory=list)
    statements: list[Row] = field(default_factory=list)

    def write(self, db: sqlite3.Connection) -> None:
        for statement, rows in (
            (
                "events (id, title, kind, start_date, end_date, city, country) VALUES (?, ?, ?, ?, ?, ?, 'Pakistan')",
                self.events,
            ),
            (
                "articles (id, sha256, ending, file_name, kind, headline, outlet, imported) "
                "VALUES (?, ?, '.txt', ?, 'text', 'h', 'o', '2025-01-01T00:00:00+00:00')",
                self.articles,
            ),
            ("article_texts (id, text) VALUES (?, ?)", self.article_texts),
            ("event_sources (event_id, article_id) VALUES (?, ?)", self.event_sources),
            (
                "event_organisations (event_id, organisation_id, role, place, name) VALUES (?, ?, 'host', 1, ?)",
                self.event_organisations,
            ),
            ("event_topics (event_id, topic_id) VALUES (?, ?)", self.event_topics),
            (
                "appearances (id, event_id, person_id, place, name, position, organisation, organisation_id) "
                "VALUES (?, ?, ?, ?, ?, 'Director', ?, ?)",
                self.appearances,
            ),
            ("appearance_parts (appearance_id, part) VALUES (?, ?)", self.appearance_parts),
            (
                "evidence (article_id, event_id, appearance_id, field, value, span_start, span_end, rule, reason, "
                "confidence) VALUES (?, ?, ?, 'name', ?, 0, 1, 'made', '', 1)",
                self.evidence,
            ),
            (
                "statements (appearance_id, article_id, span_start, span_end, text, kind, rule, confidence) "
                f"VALUES (?, ?, ?, ?, ?, '{Speech.REPORTED}', 'made', 1)",
                self.statements,
            ),
        ):
            db.executemany(f"INSERT INTO {statement}", rows)
            rows.clear()


def make(folder: Path, events: int, tell: Callable[[str], None] = lambda _what: None) -> None:
    """Make a library in `folder`, without originals and journal; `tell` hears what is being done."""
    Library.open(folder, topics.load()).close()
    db = open_database(folder, ())
    for setting in ("foreign_keys = OFF", "journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"):
        db.execute(f"PRAGMA {setting}")
    copies = max(1, events // _MOST_ANEW)
    with _bulk(db, tell):
        tell("events")
        _write(db, events // copies)
        tell("keys and texts")
        _index(db)
        if copies > 1:
            tell("copies")
            _copy(db, events // copies, copies)
    tell("full text")
    remember = "INSERT INTO events_fts (events_fts, rank) VALUES ('hashsize', ?)"
    db.execute(remember, [_MUCH_MEMORY])
    for index in ("events_fts", "notes_fts"):
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    db.execute(remember, [_USUAL_MEMORY])
    derived.remake(db)
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


@contextmanager
def _bulk(db: sqlite3.Connection, tell: Callable[[str], None]) -> Iterator[None]:
    """Write without triggers and without indexes, which are made afterwards."""
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    indexes = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    later = [(name, sql) for name, sql in indexes if name not in _NEEDED]
    for name, _sql in later:
        db.execute(f"DROP INDEX {name}")
    yield
    for name, sql in later:
        tell(name)
        db.execute(sql)


def _write(db: sqlite3.Connection, events: int) -> None:
    dice = random.Random(SEED)
    words = Words(dice)
    db.execute("BEGIN")
    people = _people(db, dice, words, max(50, events // 3))
    bodies = _bodies(db, dice, words, max(20, events // 50))
    topic_ids = [row[0] for row in db.execute("SELECT id FROM topics ORDER BY id")]
    made = _Making(dice, words, people, bodies, topic_ids)
    for number in range(1, events + 1):
        made.event(number)
        if number % _BATCH == 0:
            made.rows.write(db)
    made.rows.write(db)
    db.execute("COMMIT")


def _index(db: sqlite3.Connection) -> None:
    """Let the program itself make keys and texts, in the order in which they are stored."""
    spans = [
        ("", "2000"),
        *((f"{year}-{month:02}", f"{year}-{month:02}-99") for year in _YEARS for month in range(1, 13)),
    ]
    for first, last in spans:
        db.execute("BEGIN")
        db.execute(
            "INSERT INTO stale_events SELECT id FROM events WHERE coalesce(start_date, '') BETWEEN ? AND ?",
            [first, last],
        )
        search_index.renew(db)
        db.execute("COMMIT")


def _copy(db: sqlite3.Connection, events: int, copies: int) -> None:
    """Make as many events as there are again and again, in other years and with other people and hosts."""
    sizes = {name: db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for name, table in _OWN_ID.items()}
    tables = {table: sizes[name] for name, table in _OWN_ID.items()} | {"article_texts": events}
    for copy in range(1, copies):
        host = _HOSTS[copy % len(_HOSTS)]
        db.execute("BEGIN")
        for table in derived.JOURNALLED:
            if table in ("topics", "drafts", "facts"):
                continue
            size = tables.get(table) or db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] // copy
            given = {name: _copied(table, name, copy, size, sizes, host) for name in derived.columns(db, table)}
            db.execute(f"INSERT INTO {table} SELECT {', '.join(given.values())} FROM {table} WHERE id <= {size}")
        db.execute("COMMIT")
    _copy_texts(db, events, copies)


def _copied(table: str, column: str, copy: int, size: int, sizes: dict[str, int], host: str) -> str:
    """SQL for what a column of a copied row holds."""
    if column == "id":
        return f"id + {size * copy}"
    if column in sizes:
        return f"{column} + {sizes[column] * copy}"
    if column in ("start_date", "end_date"):
        year = f"{_YEARS[0]} + (substr({column}, 1, 4) - {_YEARS[0]} + {copy}) % {len(_YEARS)}"
        return f"({year}) || substr({column}, 5)"
    if column == "sha256":
        return f"printf('%064x', id + {size * copy})"
    if "organisation" in table + column:
        return f"replace(replace({column}, '{_HOSTS[0]}', '{host}'), '{_HOSTS[0].lower()}', '{host.lower()}')"
    return column


def _copy_texts(db: sqlite3.Connection, events: int, copies: int) -> None:
    day, bits = f"(date_order >> {search_index.ID_BITS})", search_index.ID_BITS
    year = f"(({day} - 32) / 372)"
    shift = f"(({_YEARS[0]} + ({year} - {_YEARS[0]} + copy) % {len(_YEARS)} - {year}) * 372)"
    order = f"iif({day} = 0, 0, {day} + {shift}) << {bits} | event_id + copy * {events}"
    db.execute("CREATE TEMP TABLE copies (copy INTEGER PRIMARY KEY, host TEXT)")
    db.executemany("INSERT INTO copies VALUES (?, ?)", [(copy, _HOSTS[copy % len(_HOSTS)]) for copy in range(copies)])
    db.execute("CREATE TEMP TABLE made AS SELECT * FROM event_texts ORDER BY event_id")
    db.execute("CREATE TEMP TABLE orders (date_order INTEGER PRIMARY KEY, event INTEGER, copy INTEGER)")
    db.execute(f"INSERT INTO orders SELECT {order}, event_id, copy FROM made, copies ORDER BY 1")
    db.execute("BEGIN")
    db.execute("DELETE FROM event_texts")
    db.execute(
        f"INSERT INTO event_texts SELECT o.date_order, o.event + o.copy * {events}, m.title, m.people, "
        f"replace(m.organisations, '{_HOSTS[0]}', c.host), m.places, m.statements, m.notes FROM orders o "
        "CROSS JOIN copies c ON c.copy = o.copy CROSS JOIN made m ON m.rowid = o.event ORDER BY o.date_order"
    )
    db.execute(
        f"INSERT INTO event_keys SELECT event_id + copy * {events}, {order}, title, kind, city, "
        f"replace(k.host, '{_HOSTS[0].lower()}', lower(c.host)), speaker FROM copies c CROSS JOIN event_keys k "
        "WHERE copy > 0"
    )
    db.execute("COMMIT")


def _people(db: sqlite3.Connection, dice: random.Random, words: Words, number: int) -> list[str]:
    names = [
        f"{dice.choice(_FIRST)} {dice.choice(words.all).capitalize()} {dice.choice(words.all).capitalize()}"
        for _ in range(number)
    ]
    db.executemany("INSERT INTO people (name) VALUES (?)", [(name,) for name in names])
    db.executemany(
        "INSERT INTO person_names (person_id, name, folded, billed) VALUES (?, ?, ?, 1)",
        [(place, name, fold(name)) for place, name in enumerate(names, 1)],
    )
    return names


def _bodies(db: sqlite3.Connection, dice: random.Random, words: Words, number: int) -> list[str]:
    names = [
        f"Institute for {dice.choice(words.all).capitalize()} {dice.choice(words.all).capitalize()} Studies"
        for _ in range(number)
    ]
    db.executemany("INSERT INTO organisations (name) VALUES (?)", [(name,) for name in names])
    db.executemany(
        "INSERT OR IGNORE INTO organisation_names (organisation_id, name, folded, acronym) VALUES (?, ?, ?, 0)",
        [(place, name, fold(name)) for place, name in enumerate(names, 1)],
    )
    return names


class _Making:
    """Events one after another, written from `rows` when there are enough."""

    def __init__(
        self, dice: random.Random, words: Words, people: list[str], bodies: list[str], topic_ids: list[int]
    ) -> None:
        self.rows = _Rows()
        self._dice = dice
        self._words = words
        self._people = people
        self._bodies = bodies
        self._topic_ids = topic_ids
        self._kinds = [str(kind) for kind in EventKind]
        first = date(_YEARS[0], 1, 1)
        self._days = [(first + timedelta(days=day)).isoformat() for day in range(len(_YEARS) * 365)]
        # The other years of a copy need not have it.
        self._days = [day for day in self._days if not day.endswith("02-29")]
        self._appearances = 0

    def event(self, number: int) -> None:
        dice, rows = self._dice, self.rows
        day = self._days[self._often_first(len(self._days), 1)]
        rows.events.append(
            (
                number,
                self._words.sentence(self._between(4, 9)).capitalize(),
                self._kinds[self._often_first(len(self._kinds))],
                day if dice.random() < 0.97 else None,
                day,
                _CITIES[self._often_first(len(_CITIES))] if dice.random() < 0.9 else None,
            )
        )
        rows.articles.append((number, f"{number:064x}", f"{number}.txt"))
        rows.event_sources.append((number, number))
        host = self._often_first(len(self._bodies))
        rows.event_organisations.append((number, host + 1, self._bodies[host]))
        for topic in {self._topic_ids[self._often_first(len(self._topic_ids))] for _ in range(3)}:
            rows.event_topics.append((number, topic))
        text: list[str] = []
        at = 0
        chosen = dict.fromkeys(self._often_first(len(self._people), 2) for _ in range(self._between(3, 9)))
        for place, person in enumerate(chosen):
            at = self._appearance(number, place, person, text, at)
        rows.article_texts.append((number, "\n".join(text)))

    def _appearance(self, event: int, place: int, person: int, text: list[str], at: int) -> int:
        rows = self.rows
        self._appearances += 1
        row = self._appearances
        body = self._often_first(len(self._bodies))
        name = self._people[person]
        rows.appearances.append((row, event, person + 1, place, name, self._bodies[body], body + 1))
        rows.appearance_parts.append((row, "speaker" if place else "chair"))
        rows.evidence.append((event, event, row, name))
        for _ in range(self._between(0, 4)):
            said = self._words.sentence(self._between(12, 28))
            rows.statements.append((row, event, at, at + len(said), said))
            text.append(said)
            at += len(said) + 1
        return at

    def _between(self, least: int, most: int) -> int:
        return least + int(self._dice.random() * (most - least + 1))

    def _often_first(self, length: int, how: int = 3) -> int:
        return int(length * self._dice.random() ** how)
