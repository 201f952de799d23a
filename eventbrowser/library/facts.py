"""The facts that a library holds: learned, listed, forgotten; what they say stands in `model.facts`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from eventbrowser.library.failures import Missing
from eventbrowser.library.lessons import Lesson
from eventbrowser.model.facts import Fact, FactKind, Learned, key_of
from eventbrowser.model.sentences import tell


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person taught something: the event's or article's title, and the event or the article's file."""

    source: str
    event_id: int | None = None
    sha256: str | None = None


def all_learned(db: sqlite3.Connection, after: int = 0) -> tuple[Learned, ...]:
    """The facts with an id above `after`, as they were learned."""
    rows = db.execute(
        "SELECT f.id, f.kind, f.words, f.meaning, f.source, f.made, coalesce(f.event_id, ("
        "SELECT min(s.event_id) FROM articles a JOIN event_sources s ON s.article_id = a.id "
        "WHERE a.sha256 = f.sha256)) FROM facts f WHERE f.id > ? ORDER BY f.id",
        [after],
    )
    return tuple(
        Learned(number, Fact(FactKind(kind), words, meaning), source, datetime.fromisoformat(made), event)
        for number, kind, words, meaning, source, made, event in rows
    )


def take_in(db: sqlite3.Connection, lessons: Iterable[Lesson], origin: Origin) -> None:
    """Learn facts and forget those that have proved wrong. What is doubtful in this library is not learned:

    - a name that somebody else has here, or an acronym that another body has here;
    - the reverse of a fact, which only takes that fact back.
    """
    for lesson in lessons:
        fact = lesson.fact
        if not lesson.holds:
            db.execute("DELETE FROM facts WHERE kind = ? AND folded = ?", [fact.kind, fact.key])
        elif not _takes_back(db, fact) and not _is_ambiguous(db, fact):
            learn(db, fact, origin)


def learn(db: sqlite3.Connection, fact: Fact, origin: Origin) -> None:
    """Keep a fact, in place of what was known of the same words."""
    if not fact.key or fact.key == key_of(fact.kind, fact.meaning):
        return
    known = "SELECT 1 FROM facts WHERE kind = ? AND folded = ? AND meaning = ?"
    if db.execute(known, [fact.kind, fact.key, fact.meaning]).fetchone() is not None:
        return
    db.execute("DELETE FROM facts WHERE kind = ? AND folded = ?", [fact.kind, fact.key])
    made = datetime.now(UTC).isoformat(timespec="seconds")
    db.execute(
        "INSERT INTO facts (kind, words, folded, meaning, source, sha256, event_id, made) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [fact.kind, fact.words, fact.key, fact.meaning, origin.source, origin.sha256, origin.event_id, made],
    )


def forget(db: sqlite3.Connection, fact_ids: Iterable[int]) -> None:
    db.executemany("DELETE FROM facts WHERE id = ?", [(number,) for number in fact_ids])


def fact_of(db: sqlite3.Connection, fact_id: int) -> Fact:
    row = db.execute("SELECT kind, words, meaning FROM facts WHERE id = ?", [fact_id]).fetchone()
    if row is None:
        raise Missing(tell("Fact {id} is not in the library; it may have been forgotten or undone.", id=fact_id))
    return Fact(FactKind(row[0]), row[1], row[2])


def _takes_back(db: sqlite3.Connection, fact: Fact) -> bool:
    """Whether the library holds the reverse: then neither name is to be preferred any more."""
    return bool(
        db.execute(
            "DELETE FROM facts WHERE kind = ? AND folded = ? AND meaning = ?",
            [fact.kind, key_of(fact.kind, fact.meaning), fact.words],
        ).rowcount
        if fact.meaning
        else 0
    )


def _is_ambiguous(db: sqlite3.Connection, fact: Fact) -> bool:
    if fact.kind is FactKind.PERSON:
        query = (
            "SELECT 1 FROM person_names n JOIN people p ON p.id = n.person_id WHERE n.folded = ?1 AND n.billed "
            "AND coalesce(p.shown_as, p.id) NOT IN (SELECT coalesce(q.shown_as, q.id) FROM person_names m "
            "JOIN people q ON q.id = m.person_id WHERE m.folded = ?2)"
        )
    elif fact.kind is FactKind.ORGANISATION:
        query = (
            "SELECT 1 FROM organisation_names WHERE folded = ?1 AND acronym AND organisation_id NOT IN "
            "(SELECT organisation_id FROM organisation_names WHERE folded = ?2)"
        )
    else:
        return False
    return db.execute(query, [fact.key, key_of(fact.kind, fact.meaning)]).fetchone() is not None
