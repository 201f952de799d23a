"""A library of any size, written straight to SQLite: people, bodies, topics and statements in realistic proportion."""

from __future__ import annotations

import random
import sqlite3
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from eventbrowser import topics
from eventbrowser.library import Library, search_index
from eventbrowser.library.opening import open_database
from eventbrowser.model.draft import EventKind, Part, Speech
from eventbrowser.model.names import fold

SEED = 20250601
_CITIES = ("Islamabad", "Karachi", "London", "Łódź", "Nairobi", "Jakarta", "Brussels", "Ankara", "São Paulo", "Doha")
_FIRST = (
    "Naela",
    "Khuram",
    "Selma",
    "Idris",
    "Lina",
    "Tomás",
    "Zoë",
    "Ahmed",
    "Fatima",
    "Omar",
    "Grace",
    "Yusuf",
    "Ivan",
)
_COMMON = ("the", "water", "of", "policy", "trade", "security", "and", "region", "treaty", "climate", "a", "forum")
_BATCH = 1000


class _Words:
    """Words with the frequencies of a language: few common, most rare."""

    def __init__(self, dice: random.Random) -> None:
        consonants, vowels = "bcdfghklmnprstvz", "aeiou"
        self._dice = dice
        self.all = [
            "".join(dice.choice(consonants) + dice.choice(vowels) for _ in range(dice.randint(1, 4)))
            for _ in range(30_000)
        ]
        self.all[: len(_COMMON)] = _COMMON
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.all))))

    def sentence(self, length: int) -> str:
        return " ".join(self._dice.choices(self.all, cum_weights=self._weights, k=length))


def make(folder: Path, events: int) -> None:
    """Make a library in `folder`, without originals and journal."""
    Library.open(folder, topics.load()).close()
    db = open_database(folder, ())
    db.execute("PRAGMA synchronous = OFF")
    dice = random.Random(SEED)
    words = _Words(dice)
    people = _people(db, dice, words, max(50, events // 3))
    bodies = _bodies(db, dice, words, max(20, events // 50))
    topic_ids = [row[0] for row in db.execute("SELECT id FROM topics ORDER BY id")]
    for first in range(0, events, _BATCH):
        db.execute("BEGIN")
        for number in range(first + 1, min(first + _BATCH, events) + 1):
            _event(db, dice, words, number, people, bodies, topic_ids)
        search_index.renew(db)
        db.execute("COMMIT")
    db.close()


def _people(db: sqlite3.Connection, dice: random.Random, words: _Words, number: int) -> list[str]:
    names = [
        f"{dice.choice(_FIRST)} {dice.choice(words.all).capitalize()} {dice.choice(words.all).capitalize()}"
        for _ in range(number)
    ]
    db.execute("BEGIN")
    db.executemany("INSERT INTO people (name) VALUES (?)", [(name,) for name in names])
    db.executemany(
        "INSERT INTO person_names (person_id, name, folded, billed) VALUES (?, ?, ?, 1)",
        [(place, name, fold(name)) for place, name in enumerate(names, 1)],
    )
    db.execute("COMMIT")
    return names


def _bodies(db: sqlite3.Connection, dice: random.Random, words: _Words, number: int) -> list[str]:
    names = [
        f"Institute for {dice.choice(words.all).capitalize()} {dice.choice(words.all).capitalize()} Studies"
        for _ in range(number)
    ]
    db.execute("BEGIN")
    db.executemany("INSERT INTO organisations (name) VALUES (?)", [(name,) for name in names])
    db.executemany(
        "INSERT OR IGNORE INTO organisation_names (organisation_id, name, folded, acronym) VALUES (?, ?, ?, 0)",
        [(place, name, fold(name)) for place, name in enumerate(names, 1)],
    )
    db.execute("COMMIT")
    return names


def _often_first(dice: random.Random, length: int, how: int = 3) -> int:
    return int(length * dice.random() ** how)


def _event(
    db: sqlite3.Connection,
    dice: random.Random,
    words: _Words,
    number: int,
    people: list[str],
    bodies: list[str],
    topic_ids: list[int],
) -> None:
    day = (date(2012, 1, 1) + timedelta(days=dice.randrange(14 * 365))).isoformat()
    db.execute(
        "INSERT INTO events (id, title, kind, start_date, end_date, city, country) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            number,
            words.sentence(dice.randint(4, 9)).capitalize(),
            list(EventKind)[_often_first(dice, len(EventKind))],
            day if dice.random() < 0.97 else None,
            day,
            _CITIES[_often_first(dice, len(_CITIES))] if dice.random() < 0.9 else None,
            "Pakistan",
        ],
    )
    text: list[str] = []
    at = 0
    db.execute(
        "INSERT INTO articles (id, sha256, ending, file_name, kind, headline, outlet, imported) "
        "VALUES (?, ?, '.txt', ?, 'text', 'h', 'o', '2025-01-01T00:00:00+00:00')",
        [number, f"{number:064x}", f"{number}.txt"],
    )
    db.execute("INSERT INTO event_sources (event_id, article_id) VALUES (?, ?)", [number, number])
    host = _often_first(dice, len(bodies))
    db.execute(
        "INSERT INTO event_organisations (event_id, organisation_id, role, place, name) VALUES (?, ?, 'host', 1, ?)",
        [number, host + 1, bodies[host]],
    )
    for topic in {topic_ids[_often_first(dice, len(topic_ids))] for _ in range(3)}:
        db.execute("INSERT INTO event_topics (event_id, topic_id) VALUES (?, ?)", [number, topic])
    for place, person in enumerate(
        dict.fromkeys(_often_first(dice, len(people), 2) for _ in range(dice.randint(3, 9)))
    ):
        body = _often_first(dice, len(bodies))
        row = db.execute(
            "INSERT INTO appearances (event_id, person_id, place, name, position, organisation, organisation_id) "
            "VALUES (?, ?, ?, ?, 'Director', ?, ?)",
            [number, person + 1, place, people[person], bodies[body], body + 1],
        ).lastrowid
        db.execute(
            "INSERT INTO appearance_parts (appearance_id, part) VALUES (?, ?)",
            [row, Part.SPEAKER if place else Part.CHAIR],
        )
        db.execute(
            "INSERT INTO evidence (article_id, event_id, appearance_id, field, value, span_start, span_end, rule, "
            "reason, confidence) VALUES (?, ?, ?, 'name', ?, 0, 1, 'made', '', 1)",
            [number, number, row, people[person]],
        )
        for _ in range(dice.randint(0, 4)):
            said = words.sentence(dice.randint(12, 28))
            db.execute(
                "INSERT INTO statements (appearance_id, article_id, span_start, span_end, text, kind, rule, "
                "confidence) VALUES (?, ?, ?, ?, ?, ?, 'made', 1)",
                [row, number, at, at + len(said), said, Speech.REPORTED],
            )
            text.append(said)
            at += len(said) + 1
    db.execute("INSERT INTO article_texts (id, text) VALUES (?, ?)", [number, "\n".join(text)])
