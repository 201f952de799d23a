"""Search, list and counts of a made library beside what bare SQLite needs; run by hand: `bench_library.py [EVENTS…]`.

Without arguments at 2,000 events; 1000000 takes ten minutes to make. A folder in place of a number is a library made
before. Milliseconds of processor time with the file in memory, middle / 95th percentile. Beside them, on the same file:
"bare", the least statement that gives ids or rows of the kind (for a search the newest 50 ids straight from the
full-text index, for passages with its own snippets); "ranked", the 50 best by rank, which a window without an order of
its own waits for; "joins", counting topics alone by plain joins. "Anew" is without what is kept between questions.
"""

from __future__ import annotations

import random
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from eventbrowser.library import Library
from eventbrowser.library.shelf import Shelf
from eventbrowser.model.query import Condition, Group, Query, SortKey
from tests.benchmarks.made_library import Words, make
from tests.library.drafts import draft_of, event_of, keep

ROUNDS = 15
_FILES = 1000
_MOST = 12
_MATCH = "FROM events_fts WHERE events_fts MATCH ? ORDER BY"
_NAIVE = (
    "SELECT t.slug, count(*) FROM event_topics l JOIN topics t ON t.id = l.topic_id JOIN events e ON e.id = l.event_id "
)


def main() -> None:
    for argument in sys.argv[1:] or ["2000"]:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "library" if argument.isdecimal() else Path(argument)
            if argument.isdecimal():
                make(folder, int(argument))
            size = (folder / "library.db").stat().st_size
            with Library.open(folder) as library, closing(sqlite3.connect(folder / "library.db")) as bare:
                print(f"\n{len(library.event_ids(Query())):,} events, {size / 1e6:,.0f} MB")
                _opening(folder)
                _search(library, bare)
                _counts(library, bare)
                _list(library, bare)
                print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")
            _importing(folder)


def _importing(folder: Path) -> None:
    """Keep one file after another, each a step of its own, in a copy of the library."""
    taken = []
    sentence = Words(random.Random(1)).sentence
    with tempfile.TemporaryDirectory() as place, Library.open(shutil.copytree(folder, Path(place) / "copy")) as library:
        for number in range(_FILES):
            title, speaker, body = sentence(5).capitalize(), sentence(2).title(), f"Institute of {sentence(2).title()}"
            text = f"{title}\n{speaker} of {body} spoke. {sentence(300)}\n"
            event = event_of(text, title, (speaker, body), day=date(2012, 1, 1) + timedelta(days=5 * number))
            start = time.thread_time()
            keep(library, draft_of(event, text=text, name=f"{number}.txt"))
            taken.append((time.thread_time() - start) * 1000)
    tenth = len(taken) // 10
    first, last = statistics.median(taken[:tenth]), statistics.median(taken[-tenth:])
    print(
        f"keeping a file, the first {tenth}, the last of {len(taken)}   {first:.2f}   {last:.2f} = {last / first:.2f} ×"
    )


def _opening(folder: Path) -> None:
    def open_ours() -> None:
        Library.open(folder).close()

    def open_bare() -> None:
        with closing(sqlite3.connect(folder / "library.db")) as db:
            db.execute("SELECT slug FROM topics").fetchall()

    _tell("open", open_ours, bare=open_bare)


def _list(library: Library, bare: sqlite3.Connection) -> None:
    for key in SortKey:
        for descending in (True, False):
            query = Query(sort=key, descending=descending)
            _tell(
                f"ids by {key} {'down' if descending else 'up'}",
                lambda query=query: library.event_ids(query),
                bare=lambda: bare.execute("SELECT id FROM events ORDER BY start_date DESC").fetchall(),
            )
    ids = library.event_ids(Query())
    page = ids[len(ids) // 2 :][:200]
    marks = ", ".join("?" * len(page))
    _tell(
        "200 rows of the list",
        lambda: library.event_rows(page),
        bare=lambda: bare.execute(f"SELECT * FROM events WHERE id IN ({marks})", page).fetchall(),
    )
    _tell(
        "an event",
        lambda: library.event(page[0]),
        bare=lambda: bare.execute("SELECT * FROM events WHERE id = 1").fetchall(),
    )
    person = library.event(page[0]).people[-1].person_id
    _tell(
        "a person",
        lambda: library.person(person),
        bare=lambda: bare.execute("SELECT * FROM appearances WHERE person_id = ?", [person]).fetchall(),
    )


def _search(library: Library, bare: sqlite3.Connection) -> None:
    rare = bare.execute("SELECT name FROM organisations ORDER BY id DESC").fetchone()[0].split()[-2]
    for name, text, expression in (
        ("rare word", rare, f'"{rare}" *'),
        ("common word", "water ", '"water" *'),
        ("two common words", "water policy", '"water" "policy" *'),
        ("3 letters", "wat", '"wat" *'),
        ("2 letters", "wa", '"wa" *'),
        ("1 letter", "w", '"w" *'),
    ):

        def ours(text: str = text) -> None:
            library.event_rows(library.first_ids(Query(text=text)))

        def shown(text: str = text) -> None:
            ids = library.first_ids(Query(text=text))
            library.event_rows(ids)
            library.finding.excerpts(text, ids)

        def whole(text: str = text) -> None:
            library._shelf = Shelf()
            library.event_ids(Query(text=text))

        def newest(expression: str = expression) -> None:
            bare.execute(f"SELECT rowid {_MATCH} rowid DESC LIMIT 50", [expression]).fetchall()

        def snippets(expression: str = expression) -> None:
            bare.execute(
                f"SELECT rowid, snippet(events_fts, -1, '', '', '…', 12) {_MATCH} rowid DESC LIMIT 50", [expression]
            ).fetchall()

        def ranked(expression: str = expression) -> None:
            bare.execute(f"SELECT rowid {_MATCH} rank LIMIT 50", [expression]).fetchall()

        matches = len(library.event_ids(Query(text=text)))
        _tell(f"{name}: first 50 rows", ours, bare=newest, ranked=ranked)
        _tell(f"{name}: with passages", shown, bare=snippets)
        _tell(f"{name}: all {matches:,} ids, anew", whole)


def _counts(library: Library, bare: sqlite3.Connection) -> None:
    slug = library.topics()[0].slug
    for name, query, where, value in (
        ("", Query(), "", []),
        (", a city", Query(conditions=(Condition.of(Group.CITIES, "Islamabad"),)), "WHERE e.city = ? ", ["Islamabad"]),
        (
            ", common word",
            Query(text="water"),
            "JOIN event_texts x ON x.event_id = e.id "
            "WHERE x.date_order IN (SELECT rowid FROM events_fts WHERE events_fts MATCH ?) ",
            ['"water" *'],
        ),
    ):
        _tell(
            f"all counts{name}",
            lambda query=query: library.counts(query, most=_MOST),
            joins=lambda where=where, value=value: bare.execute(f"{_NAIVE}{where}GROUP BY t.slug", value).fetchall(),
        )

    def anew() -> None:
        library._shelf = Shelf()
        library.counts(Query(), most=_MOST)

    _tell("all counts, anew", anew)
    _tell(
        "ids of a topic and a word",
        lambda: library.event_ids(Query(text="water", conditions=(Condition.of(Group.TOPICS, slug),))),
        bare=lambda: bare.execute("SELECT event_id FROM event_topics WHERE topic_id = 1").fetchall(),
    )


def _tell(name: str, ours: Callable[[], object], **others: Callable[[], object]) -> None:
    middle, worst = _measured(ours)
    line = f"{name:42} {middle:8.2f} / {worst:8.2f}"
    for label, other in others.items():
        floor, floor_worst = _measured(other)
        line += f"   {label} {floor:8.2f} / {floor_worst:8.2f} = {middle / floor:6.1f} ×"
    print(line)


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    """The middle and the 95th percentile of some runs, in milliseconds, after one that fills the caches."""
    work()
    taken = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        work()
        taken.append((time.thread_time() - start) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


if __name__ == "__main__":
    main()
