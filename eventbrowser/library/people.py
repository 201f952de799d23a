"""Speakers across all events: who there is, one person in full, and the links that join two records of one person."""

from __future__ import annotations

import json
import sqlite3

from eventbrowser.library import facts, reading
from eventbrowser.library.failures import Missing
from eventbrowser.library.lessons import Lesson, is_telling_name
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.names import fold
from eventbrowser.model.records import Companion, Person, PersonAppearance
from eventbrowser.model.sentences import tell

_MOST_COMPANIONS = 12


def person(db: sqlite3.Connection, person_id: int) -> Person:
    """A person in full, under any id that is linked to them."""
    row = db.execute(
        "SELECT q.id, q.name FROM people p JOIN people q ON q.id = coalesce(p.shown_as, p.id) WHERE p.id = ?",
        [person_id],
    ).fetchone()
    if row is None:
        raise Missing(tell("Person {id} is not in the library; the import may have been undone.", id=person_id))
    number, name = row
    same = json.dumps(
        [found[0] for found in db.execute("SELECT id FROM people WHERE coalesce(shown_as, id) = ?", [number])]
    )
    names = db.execute(
        "SELECT name FROM person_names WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY id", [same]
    )
    found = _appearances(db, same)
    events = json.dumps([appearance.event.id for appearance in found])
    return Person(
        number,
        name,
        tuple(dict.fromkeys([name, *(other[0] for other in names)])),
        found,
        tuple(
            db.execute(
                "SELECT t.slug, count(*) AS events FROM event_topics l JOIN topics t ON t.id = l.topic_id "
                "WHERE l.event_id IN (SELECT value FROM json_each(?)) GROUP BY t.id ORDER BY events DESC, t.place",
                [events],
            )
        ),
        tuple(
            Companion(*row)
            for row in db.execute(
                "SELECT q.id, q.name, count(DISTINCT a.event_id) AS events FROM appearances a "
                "JOIN people p ON p.id = a.person_id JOIN people q ON q.id = coalesce(p.shown_as, p.id) "
                "WHERE a.event_id IN (SELECT value FROM json_each(?)) AND q.id <> ? "
                "GROUP BY q.id ORDER BY events DESC, q.name LIMIT ?",
                [events, number, _MOST_COMPANIONS],
            )
        ),
    )


def _appearances(db: sqlite3.Connection, same: str) -> tuple[PersonAppearance, ...]:
    rows = db.execute(
        "SELECT a.id, a.event_id FROM appearances a JOIN events e ON e.id = a.event_id "
        "WHERE a.person_id IN (SELECT value FROM json_each(?)) ORDER BY e.start_date DESC, e.id DESC, a.place",
        [same],
    ).fetchall()
    appearances = {found.id: found for found in reading.appearances(db, [row[0] for row in rows])}
    events = {event.id: event for event in reading.event_rows(db, [row[1] for row in rows])}
    return tuple(PersonAppearance(events[event], appearances[number]) for number, event in rows)


def people(db: sqlite3.Connection, text: str, limit: int) -> list[Companion]:
    """People with events whose name has words beginning as those of `text`, most events first."""
    words = fold(text).split()
    named = " AND ".join("' ' || folded LIKE ?" for _ in words)
    among = (
        "WHERE person_id IN (SELECT id FROM people WHERE coalesce(shown_as, id) IN (SELECT coalesce(p.shown_as, p.id) "
        f"FROM people p WHERE p.id IN (SELECT person_id FROM person_names WHERE {named})))"
        if words
        else ""
    )
    return [
        Companion(*row)
        for row in db.execute(
            "SELECT q.id, q.name, c.events FROM ("
            "SELECT coalesce(p.shown_as, p.id) AS person, count(DISTINCT a.event_id) AS events "
            f"FROM appearances a JOIN people p ON p.id = a.person_id {among} GROUP BY person) c "
            "JOIN people q ON q.id = c.person ORDER BY c.events DESC, q.name, q.id LIMIT ?",
            [*(f"% {word}%" for word in words), limit],
        )
    ]


def merge(db: sqlite3.Connection, keep: int, other: int) -> None:
    """Let two records stand for one person, shown under the first's name; only a link is set, and the fact learned."""
    first, second = _shown(db, keep), _shown(db, other)
    if first == second:
        return
    fact = Fact(FactKind.PERSON, name_of(db, second), name_of(db, first))
    db.execute("UPDATE people SET merged_into = ? WHERE id = ?", [first, second])
    db.execute("UPDATE people SET shown_as = ? WHERE coalesce(shown_as, id) = ?", [first, second])
    if is_telling_name(fact.words):
        facts.take_in(db, [Lesson(fact)], facts.Origin(fact.meaning, _event_of(db, second)))


def _event_of(db: sqlite3.Connection, person_id: int) -> int | None:
    row = db.execute("SELECT min(event_id) FROM appearances WHERE person_id = ?", [person_id]).fetchone()
    return None if row is None else row[0]


def split(db: sqlite3.Connection, person_id: int) -> None:
    """Take back the link of a record to another, with all that was linked to it before."""
    row = db.execute("SELECT merged_into FROM people WHERE id = ?", [person_id]).fetchone()
    if row is None or row[0] is None:
        raise Missing(tell("This name is not linked to another person, so there is nothing to separate."))
    own = str(db.execute("SELECT name FROM people WHERE id = ?", [person_id]).fetchone()[0])
    facts.take_in(db, [Lesson(Fact(FactKind.PERSON, own), holds=False)], facts.Origin(own))
    db.execute("UPDATE people SET merged_into = NULL WHERE id = ?", [person_id])
    db.execute(
        "WITH RECURSIVE own (id) AS (SELECT ?1 UNION SELECT p.id FROM people p JOIN own ON p.merged_into = own.id) "
        "UPDATE people SET shown_as = nullif(?1, id) WHERE id IN own",
        [person_id],
    )


def name_of(db: sqlite3.Connection, person_id: int) -> str:
    """The name a person is shown under."""
    return str(db.execute("SELECT name FROM people WHERE id = ?", [_shown(db, person_id)]).fetchone()[0])


def _shown(db: sqlite3.Connection, person_id: int) -> int:
    row = db.execute("SELECT coalesce(shown_as, id) FROM people WHERE id = ?", [person_id]).fetchone()
    if row is None:
        raise Missing(tell("Person {id} is not in the library; the import may have been undone.", id=person_id))
    return int(row[0])
