"""What can be read of a damaged library becomes a sound one; the damaged file is only copied, and kept.

Rows are read in ranges of ids, halved where they cannot be read until single rows are left out. What then points to
something lost is mended where other words tell what was lost (a billed person's name, a host's, a statement's words in
its article), else taken away. What can be made again from the tables is.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from eventbrowser.errors import LibraryError
from eventbrowser.library import aside, derived, likeness, opening, readable
from eventbrowser.library.failures import told
from eventbrowser.model.records import Topic
from eventbrowser.model.sentences import tell

_AT_ONCE = 500
_MOST_FAILURES = 200_000
"""Reads that may fail in one table before the rest of it is given up."""

_MOST_IDS = 1 << 24

Value = str | int | float | bytes | None
Row = Sequence[Value]

_LOST_NAMES = (
    """
    INSERT INTO people (id, name) SELECT person_id, min(name) FROM appearances
    WHERE person_id NOT IN (SELECT id FROM people) GROUP BY person_id
    """,
    """
    INSERT INTO organisations (id, name) SELECT organisation_id, min(name) FROM event_organisations
    WHERE organisation_id NOT IN (SELECT id FROM organisations) GROUP BY organisation_id
    """,
)

_WORDS_AGAIN = """
    UPDATE statements SET text = (
        SELECT substr(t.text, span_start + 1, span_end - span_start) FROM article_texts t WHERE t.id = article_id)
    WHERE EXISTS (
        SELECT 1 FROM article_texts t WHERE t.id = article_id AND length(t.text) >= span_end
        AND substr(t.text, span_start + 1, span_end - span_start) IS NOT statements.text)
"""


@dataclass(frozen=True, slots=True)
class Repaired:
    """Where the damaged file is kept, and a sentence about each kind of record that is not whole any more."""

    kept: Path
    losses: tuple[str, ...]


def repair(folder: Path, topics: Iterable[Topic]) -> Repaired:
    """Put what can be saved of the library in its place; LibraryError, and nothing done, where nothing can be read."""
    with told(folder), TemporaryDirectory(prefix=".", dir=folder) as scratch:
        path = folder / opening.FILE_NAME
        damaged, sound = Path(scratch) / opening.FILE_NAME, Path(scratch) / f"{secrets.token_hex(8)}.db"
        for suffix in ("", "-wal"):
            if path.with_name(path.name + suffix).exists():
                shutil.copyfile(path.with_name(path.name + suffix), damaged.with_name(damaged.name + suffix))
        with closing(opening.make_bare(sound, opening.VERSION)) as new:
            with closing(sqlite3.connect(damaged, isolation_level=None)) as old:
                losses = [*_save(old, new)]
            _mend(new)
            opening.complete(new)
            new.execute("PRAGMA journal_mode = DELETE")
        kept = aside.replace(folder, sound)
        opening.open_database(folder, topics).close()
    return Repaired(kept, tuple(losses))


def _save(old: sqlite3.Connection, new: sqlite3.Connection) -> Iterator[str]:
    left_out = {*derived.MADE_AGAIN, *derived.JOURNAL, "sketches", "sketch_marks"}
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    saved = 0
    for table in sorted(name for (name,) in new.execute(query) if name not in left_out):
        there = _columns(old, table)
        names = [name for name in derived.columns(new, table) if name in there]
        before = new.total_changes
        failures = _Failures()
        if names:
            rows = _rows if "id" in names else _rows_until_damage
            _take_over(new, table, names, rows(old, table, names, failures), failures)
        saved += new.total_changes - before
        if failures.count or not names:
            yield tell("Of {table}, up to {n} records could not be read.", table=table, n=failures.count or "all")
    if not saved:
        raise LibraryError(
            tell("Nothing could be read of the damaged library. Put back a backup; nothing was changed.")
        )
    with suppress(sqlite3.DatabaseError):
        new.executemany(
            "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1",
            old.execute("SELECT name, seq FROM sqlite_sequence WHERE typeof(seq) = 'integer'").fetchall(),
        )


class _Failures:
    """How many reads of single rows failed."""

    count = 0


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    try:
        return derived.columns(db, table)
    except sqlite3.DatabaseError:
        return []


def _rows(db: sqlite3.Connection, table: str, names: Sequence[str], failures: _Failures) -> Iterator[Row]:
    """All rows of a table that can be read, each once; `id` is among the names."""
    query = f"SELECT {', '.join(names)} FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id LIMIT {_AT_ONCE}"
    place = names.index("id")
    ranges = [(1, _last_id(db, table))]
    while ranges and failures.count < _MOST_FAILURES:
        first, until = ranges.pop()
        got: list[Row] = []
        try:
            for row in db.execute(query, [first, until]):
                got.append(row)  # noqa: PERF402 - what came before a failure counts
        except sqlite3.DatabaseError:
            if not got and first == until:
                failures.count += 1
            elif not got:
                middle = (first + until) // 2
                ranges += [(middle + 1, until), (first, middle)]
        else:
            if len(got) < _AT_ONCE:
                until = first - 1
        yield from got
        following = max([first - 1, *(int(row[place] or 0) for row in got)]) + 1
        if got and following <= until:
            ranges.append((following, until))


def _rows_until_damage(db: sqlite3.Connection, table: str, names: Sequence[str], failures: _Failures) -> Iterator[Row]:
    """Rows of a table without ids, as far as it can be read from its beginning."""
    try:
        yield from db.execute(f"SELECT {', '.join(names)} FROM {table}")
    except sqlite3.DatabaseError:
        failures.count += 1


def _last_id(db: sqlite3.Connection, table: str) -> int:
    highest = 0
    for query in ("SELECT max(id) FROM {}", "SELECT max(seq) FROM sqlite_sequence WHERE name = '{}'"):
        with suppress(sqlite3.DatabaseError):
            found = db.execute(query.format(table)).fetchone()[0]
            highest = max(highest, found if isinstance(found, int) else 0)
    return min(highest or _MOST_IDS, _MOST_IDS)


def _take_over(
    db: sqlite3.Connection, table: str, names: Sequence[str], rows: Iterable[Row], failures: _Failures
) -> None:
    insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    db.execute("BEGIN")
    for row in rows:
        try:
            db.execute(insert, row)
        except (sqlite3.IntegrityError, sqlite3.DataError):
            failures.count += 1
    db.execute("COMMIT")


def _mend(db: sqlite3.Connection) -> None:
    db.execute("BEGIN")
    for column in readable.COLUMNS:
        wrong = f"WHERE NOT ({column.condition})"
        if column.instead is None:
            db.execute(f"DELETE FROM {column.table} {wrong}")
        else:
            db.execute(f"UPDATE {column.table} SET {column.name} = {column.instead} {wrong}")
    db.executemany("DELETE FROM drafts WHERE id = ?", [[number] for number in readable.broken_drafts(db)])
    for statement in _LOST_NAMES:
        db.execute(statement)
    while _unlink(db):
        pass
    db.execute(_WORDS_AGAIN)
    db.execute(
        "DELETE FROM statements WHERE text IS NOT (SELECT substr(t.text, span_start + 1, span_end - span_start) "
        "FROM article_texts t WHERE t.id = article_id)"
    )
    texts = (
        "SELECT a.sha256, t.text FROM articles a JOIN article_texts t ON t.id = a.id "
        "UNION ALL SELECT sha256, draft ->> '$.document.text' FROM drafts"
    )
    for sha256, text in db.execute(texts).fetchall():
        likeness.remember(db, sha256, text)
    db.execute("COMMIT")


def _unlink(db: sqlite3.Connection) -> bool:
    """Take away links to what is lost: the value where there need not be one, else the row; whether there was any."""
    wrong = db.execute("PRAGMA foreign_key_check").fetchall()
    for table, row, _parent, key in wrong:
        links = db.execute(f"SELECT \"from\" FROM pragma_foreign_key_list('{table}') WHERE id = ?", [key]).fetchone()
        needed = db.execute(
            'SELECT "notnull" OR pk FROM pragma_table_info(?) WHERE name = ?', [table, links[0]]
        ).fetchone()[0]
        change = f"DELETE FROM {table}" if needed else f"UPDATE {table} SET {links[0]} = NULL"
        db.execute(f"{change} WHERE rowid = ?", [row])
    return bool(wrong)
