"""Who is who: names as compared, and which person or organisation of the library a name means."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping

from eventbrowser.model.names import fold, fold_organisation

_INTRODUCED = re.compile(r"\s*\(\s*[“\"]?([\w&./-]{2,12})[”\"]?\s*\)")
_BRACKETED = re.compile(r"(.+?)\s*\(([\w&./-]{2,12})\)")


def introduced_acronyms(names: Iterable[str], text: str) -> dict[str, str]:
    """Short forms that the text gives in brackets after a name: folded short form → the name."""
    longest_first = sorted(set(names), key=len, reverse=True)
    found: dict[str, str] = {}
    for match in _INTRODUCED.finditer(text):
        name = next((name for name in longest_first if text.endswith(name, 0, match.start())), None)
        if name is not None and sum(letter.isupper() for letter in match[1]) > 1:
            found.setdefault(fold(match[1]), name)
    return found


def organisation(db: sqlite3.Connection, name: str, acronyms: Mapping[str, str]) -> int:
    """The organisation of that name, added where the library has none; `acronyms` are the article's own.

    A short form means a known organisation only where the article introduces it; it is noted as a name all the same, so
    that events can be found by the host as billed.
    """
    bracketed = _BRACKETED.fullmatch(name)
    full = bracketed[1] if bracketed else acronyms.get(fold(name), name)
    acronym = bracketed[2] if bracketed else name if full != name else None
    query = "SELECT organisation_id, name FROM organisation_names WHERE folded = ? AND NOT acronym"
    found = db.execute(query, [fold_organisation(full)]).fetchall()
    if len({row[0] for row in found}) == 1:
        number, known = int(found[0][0]), {row[1] for row in found}
    else:
        number = db.execute("INSERT INTO organisations (name) VALUES (?) RETURNING id", [full]).fetchone()[0]
        known = set()
    if acronym is not None:
        db.execute("UPDATE organisations SET acronym = ? WHERE id = ? AND acronym IS NULL", [acronym, number])
    for form in dict.fromkeys((full, name, acronym)):
        if form is not None and form not in known:
            db.execute(
                "INSERT OR IGNORE INTO organisation_names (organisation_id, name, folded, acronym) VALUES (?, ?, ?, ?)",
                [number, form, fold_organisation(form), form == acronym],
            )
    return number


def person(db: sqlite3.Connection, name: str, organisation_id: int | None) -> int:
    """The one person known by that name, else a new one.

    Where the name is a single word, or several people have it, only somebody who was at the same organisation is meant.
    """
    found = db.execute(
        "SELECT min(p.id), coalesce(p.shown_as, p.id) AS shown FROM person_names n JOIN people p ON p.id = n.person_id "
        "WHERE n.folded = ? AND n.billed GROUP BY shown",
        [fold(name)],
    ).fetchall()
    if len(found) > 1 or " " not in fold(name):
        found = [row for row in found if _has_been_at(db, row[1], organisation_id)]
    if len(found) != 1:
        return new_person(db, name)
    remember_name(db, found[0][0], name, billed=True)
    return int(found[0][0])


def new_person(db: sqlite3.Connection, name: str) -> int:
    number = db.execute("INSERT INTO people (name) VALUES (?)", [name]).lastrowid
    assert number is not None
    remember_name(db, number, name, billed=True)
    return number


def _has_been_at(db: sqlite3.Connection, shown: int, organisation_id: int | None) -> bool:
    query = (
        "SELECT 1 FROM appearances WHERE organisation_id = ? "
        "AND person_id IN (SELECT ?2 UNION SELECT id FROM people WHERE shown_as = ?2)"
    )
    return organisation_id is not None and db.execute(query, [organisation_id, shown]).fetchone() is not None


def remember_name(db: sqlite3.Connection, person_id: int, name: str, *, billed: bool) -> None:
    """Note a form of a person's name; forms under which an article only mentions somebody identify nobody."""
    db.execute(
        "INSERT INTO person_names (person_id, name, folded, billed) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (person_id, name) DO UPDATE SET billed = 1 WHERE excluded.billed AND NOT billed",
        [person_id, name, fold(name), billed],
    )
