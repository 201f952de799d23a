"""A query as understood becomes questions to SQL: conditions of words to the full-text index, others to the tables."""

from __future__ import annotations

import re
import sqlite3
import string
from collections.abc import Callable, Iterable
from datetime import date

from eventbrowser.library.events import Events
from eventbrowser.library.search_index import EVENT_BITS, EVENT_OF_ROW, UNDATED, days
from eventbrowser.library.shelf import Stand, Value
from eventbrowser.model.language import (
    AllOf,
    AnyOf,
    Node,
    Not,
    Sign,
    Term,
    kinds_of,
    parts_of,
    span_of_days,
    years_of,
)
from eventbrowser.model.names import fold, fold_organisation, plain
from eventbrowser.model.spellings import alike

_COLUMNS = {Sign.TITLE: "title", Sign.SPEAKER: "people", Sign.SAID: "statements"}
_LONG_BEGINNING = re.compile(r'(?<!")"([A-Za-z0-9]{4,})" \*')
"""A beginning for which the index has no entries of its own."""

_WORDS_AT_MOST = 24
_LAST = "\U0010ffff"
Question = tuple[str, list[Value]]


def all_in(db: sqlite3.Connection, stand: Stand, nodes: Iterable[Node], found: Iterable[Events] = ()) -> Events | None:
    """The events of `found` sets that also are in all nodes; None where nothing was asked."""
    sets = [*found]
    excluded = []
    for node in nodes:
        if isinstance(node, Not):
            excluded.append(_set(db, stand, node.of))
        else:
            sets.append(_set(db, stand, node))
    if not sets and not excluded:
        return None
    sets.sort(key=lambda events: events.few is None)
    common = sets[0] if sets else everything(db, stand)
    for other in sets[1:]:
        common &= other
    for other in excluded:
        common -= other
    return common


def split(tree: AllOf) -> tuple[str | None, list[Node]]:
    """What the full-text index can answer in one expression, and the rest."""
    words: list[str] = []
    rest: list[Node] = []
    for part in tree.parts:
        expression = _expression(part)
        if expression is None:
            rest.append(part)
        else:
            words.append(expression)
    return (" AND ".join(dict.fromkeys(words)) or None), rest


def spelt_out(db: sqlite3.Connection, expression: str) -> str:
    """The same with the words that there are in place of their beginnings, where they are not many.

    FTS5 then finds the newest matches without the others; of a beginning it reads all first.
    """

    def words(match: re.Match[str]) -> str:
        beginning = match[1].lower()
        found = [beginning]
        while len(found) <= _WORDS_AT_MOST:
            row = db.execute("SELECT term FROM temp.words WHERE term >= ? LIMIT 1", [found[-1] + "\0"]).fetchone()
            if row is None or not row[0].startswith(beginning):
                return _any_of(map(_quoted, found))
            found.append(row[0])
        return match[0]

    if _LONG_BEGINNING.search(expression) is None:
        return expression
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'events_fts', 'instance')")
    return _LONG_BEGINNING.sub(words, expression)


def matches(db: sqlite3.Connection, stand: Stand, expression: str) -> Events:
    """The events whose text an expression of FTS5 matches."""
    return stand.events(db, f"SELECT {EVENT_OF_ROW} AS id FROM events_fts WHERE events_fts MATCH ?", [expression])


def everything(db: sqlite3.Connection, stand: Stand) -> Events:
    return stand.events(db, "SELECT event_id AS id FROM event_keys", [])


def _set(db: sqlite3.Connection, stand: Stand, node: Node) -> Events:
    expression = _expression(node)
    if expression is not None:
        return matches(db, stand, expression)
    if isinstance(node, AllOf | Not):
        parts = node.parts if isinstance(node, AllOf) else (node,)
        found = all_in(db, stand, parts)
        return everything(db, stand) if found is None else found
    if isinstance(node, AnyOf):
        union = _set(db, stand, node.parts[0])
        for part in node.parts[1:]:
            union |= _set(db, stand, part)
        return union
    query, values = _QUESTIONS[node.sign](node)
    return stand.events(db, query, values)


def _expression(node: Node) -> str | None:
    """The node as FTS5 asks; None where it takes more than the full-text index."""
    if isinstance(node, Term):
        if node.sign is Sign.TEXT:
            return _words(node)
        column = None if node.exact else _COLUMNS.get(node.sign)
        return f"{{{column}}} : ({_words(node, beginning=True)})" if column else None
    if isinstance(node, Not) or not node.parts:
        return None
    parts = [_expression(part) for part in node.parts]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return "(" + (" AND " if isinstance(node, AllOf) else " OR ").join(known) + ")"


def _words(term: Term, *, beginning: bool = False) -> str:
    """The words of a term, or its phrase; SQLite's own signs in them mean nothing."""
    clean = plain(term.value.replace("\0", " ").encode(errors="replace").decode())
    if term.whole:
        return _quoted(clean) + (" *" if term.typing else "")
    words = [word for word in clean.split() if any(letter.isalnum() for letter in word)]
    forms = [_forms(word) for word in words[:-1]]
    forms.append(_beginning(words[-1]) if term.typing or beginning else _forms(words[-1]))
    return " AND ".join(forms)


def _forms(word: str) -> str:
    return _any_of(map(_quoted, alike(word)))


def _beginning(word: str) -> str:
    """A word that may go on. The index has beginnings of two letters and more, so one letter asks for all of those."""
    if len(word) == 1 and word.isascii():
        return _any_of([_quoted(word), *(f'"{word}{letter}" *' for letter in string.ascii_lowercase + string.digits)])
    return _any_of([_quoted(word) + " *", *(_quoted(form) for form in alike(word) if not form.startswith(fold(word)))])


def _any_of(expressions: Iterable[str]) -> str:
    several = [*expressions]
    return several[0] if len(several) == 1 else f"({' OR '.join(several)})"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _between(first: date | None, after: date | None) -> Question:
    low = days(first.year, first.month, first.day) if first else UNDATED
    high = days(after.year, after.month, after.day) if after else 1 << 62
    return (
        f"SELECT date_order & {EVENT_BITS} AS id FROM event_keys WHERE date_order >= ? AND date_order < ?",
        [low, high],
    )


def _after(term: Term) -> Question:
    span = span_of_days(term.value)
    return _between(span[0] if span else None, None)


def _before(term: Term) -> Question:
    span = span_of_days(term.value)
    return _between(None, span[0] if span else None)


def _year(term: Term) -> Question:
    years = years_of(term.value)
    if years is not None:
        return _between(date(years[0], 1, 1), date(years[1] + 1, 1, 1))
    return _between(*(span_of_days(term.value) or (None, None)))


def _city(term: Term) -> Question:
    return f"SELECT date_order & {EVENT_BITS} AS id FROM event_keys WHERE city >= ? AND city < ?", _range(term)


def _range(term: Term) -> list[Value]:
    wanted = fold(term.value)
    return [wanted, wanted + ("\0" if term.whole or term.exact else _LAST)]


def _country(term: Term) -> Question:
    wanted = fold(term.value)
    among = (
        "SELECT country FROM (WITH RECURSIVE known (country) AS (SELECT min(country) FROM events UNION ALL "
        "SELECT (SELECT min(country) FROM events WHERE country > known.country) FROM known WHERE country IS NOT NULL) "
        "SELECT country FROM known WHERE country IS NOT NULL)"
    )
    like = "=" if term.exact else "LIKE"
    asked_for = wanted if term.exact else f"{wanted}%"
    return f"SELECT id FROM events WHERE country IN ({among} WHERE fold(country) {like} ?)", [asked_for]


def _kind(term: Term) -> Question:
    kinds: list[Value] = [
        kind for kind in kinds_of(term.value) if not term.exact or fold(kind.value) == fold(term.value)
    ]
    marks = ", ".join("?" * len(kinds))
    return f"SELECT date_order & {EVENT_BITS} AS id FROM event_keys WHERE kind IN ({marks})", kinds


def _part(term: Term) -> Question:
    parts: list[Value] = [*parts_of(term.value)]
    return (
        "SELECT DISTINCT a.event_id AS id FROM appearance_parts p JOIN appearances a ON a.id = p.appearance_id "
        f"WHERE p.part IN ({', '.join('?' * len(parts))})",
        parts,
    )


def _topic(term: Term) -> Question:
    wanted = fold(term.value)
    if term.exact:
        return (
            "SELECT event_id AS id FROM event_topics WHERE topic_id IN "
            "(SELECT id FROM topics WHERE slug = ? OR fold(label) = ? OR also_called(slug, ?))",
            [term.value, wanted, wanted],
        )
    return (
        "SELECT event_id AS id FROM event_topics WHERE topic_id IN (SELECT id FROM topics "
        "WHERE ' ' || fold(slug) LIKE ? OR ' ' || fold(label) LIKE ? OR also_begins(slug, ?))",
        [f"% {wanted}%", f"% {wanted}%", wanted],
    )


def _collection(term: Term) -> Question:
    among = "SELECT DISTINCT event_id AS id FROM collection_events WHERE collection_id IN (SELECT id FROM collections "
    wanted = fold(term.value)
    if term.exact:
        return f"{among} WHERE name = ? OR fold(name) = nullif(?, ''))", [term.value, wanted]
    like = f"% {wanted} %" if term.whole and not term.typing else f"% {wanted}%"
    return f"{among} WHERE ' ' || fold(name) || ' ' LIKE ?)", [like]


_BODIES = "(SELECT organisation_id FROM organisation_names WHERE ' ' || folded || ' ' LIKE ?)"


def _like_body(term: Term) -> str:
    return f"% {fold_organisation(term.value)} %" if term.whole else f"% {fold_organisation(term.value)}%"


def _host(term: Term) -> Question:
    if term.exact:
        return (
            "SELECT event_id AS id FROM event_organisations WHERE role = 'host' AND organisation_id IN "
            "(SELECT organisation_id FROM organisation_names WHERE folded = ?)",
            [fold_organisation(term.value)],
        )
    return (
        f"SELECT event_id AS id FROM event_organisations WHERE role = 'host' AND organisation_id IN {_BODIES}",
        [_like_body(term)],
    )


def _organisation(term: Term) -> Question:
    like = _like_body(term)
    expression = f"{{organisations}} : ({_words(term, beginning=True)})"
    return (
        f"SELECT event_id AS id FROM event_organisations WHERE organisation_id IN {_BODIES} "
        f"UNION SELECT event_id FROM appearances WHERE organisation_id IN {_BODIES} "
        f"UNION SELECT {EVENT_OF_ROW} FROM events_fts WHERE events_fts MATCH ?",
        [like, like, expression],
    )


def _speaker(term: Term) -> Question:
    """By the very name under which a person is shown or was billed; other words of a name the full-text index knows."""
    return (
        "SELECT event_id AS id FROM appearances WHERE person_id IN (SELECT id FROM people WHERE coalesce(shown_as, id) "
        "IN (SELECT coalesce(p.shown_as, p.id) FROM person_names n JOIN people p ON p.id = n.person_id "
        "WHERE n.folded = ? AND n.billed))",
        [fold(term.value)],
    )


def _note(term: Term) -> Question:
    return f"SELECT {EVENT_OF_ROW} AS id FROM notes_fts WHERE notes_fts MATCH ?", [_words(term, beginning=True)]


def _starred(term: Term) -> Question:
    return "SELECT id FROM events WHERE starred = ?", [int(term.value == "yes")]


_QUESTIONS: dict[Sign, Callable[[Term], Question]] = {
    Sign.AFTER: _after,
    Sign.BEFORE: _before,
    Sign.YEAR: _year,
    Sign.CITY: _city,
    Sign.COUNTRY: _country,
    Sign.KIND: _kind,
    Sign.PART: _part,
    Sign.TOPIC: _topic,
    Sign.COLLECTION: _collection,
    Sign.NOTE: _note,
    Sign.HOST: _host,
    Sign.SPEAKER: _speaker,
    Sign.ORGANISATION: _organisation,
    Sign.STARRED: _starred,
}
