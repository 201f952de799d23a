"""Two programs on one library: one may read while the other writes, and two that write take turns."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from eventbrowser.errors import LibraryError
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, event_of, keep, seminar

READER = """
import sys
from pathlib import Path
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft
from eventbrowser.model.query import Query
with Library.open(Path(sys.argv[1])) as library:
    for line in sys.stdin:
        print(len(library.event_ids(Query(text="rivers"))), len(library.event_ids(Query())), flush=True)
"""


@pytest.fixture
def reader(folder: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", READER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.stdin.close()
    process.wait(20)
    process.stdout.close()


def asked(process: subprocess.Popen[str]) -> str:
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def test_another_process_reads_while_one_writes_and_sees_what_is_kept(library, reader):
    assert asked(reader) == "0 0"
    (number,) = keep(library, draft_of(seminar()))
    assert asked(reader) == "1 1"
    with library._step(lambda: "Slow"):
        library._db.execute("UPDATE events SET title = 'x'")
        assert asked(reader) == "1 1"
    library.delete_events([number])
    assert asked(reader) == "0 0"


def test_a_writer_waits_for_its_turn_and_says_so_when_it_does_not_come(library, folder):
    with Library.open(folder) as other:
        other._db.execute("PRAGMA busy_timeout = 50")
        with library._step(lambda: "Slow"), pytest.raises(LibraryError, match="another program"):
            keep(other, draft_of(seminar()))
        assert len(keep(other, draft_of(seminar()))) == 1


def import_some(folder: Path, name: str) -> None:
    with Library.open(folder, TOPICS) as library:
        for place in range(5):
            text = f"Forum {name} {place}\nAnn Lee spoke.\n"
            library.keep_drafts([library.save_draft(_draft(text), text.encode())])


def _draft(text: str) -> Draft:
    return draft_of(event_of(text, text.splitlines()[0], "Ann Lee"), text=text)


def test_several_writers_at_once_lose_nothing_and_share_the_people(folder):
    """They also make the library together, as two windows started at once would."""
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(import_some, folder, name) for name in "abcd"]:
            done.result()
    with Library.open(folder, TOPICS) as library:
        assert len(library.event_ids(Query())) == 20
        (person,) = library.people()
        assert person.events == 20
        assert library.undo_label() == "Import of 1 article"
        assert library.check() == []


OTHER = """
import sys
from pathlib import Path
from eventbrowser.library import Library
Library.open(Path(sys.argv[1])).undo()
"""


def test_what_one_process_did_another_undoes(library, folder):
    keep(library, draft_of(seminar()))
    subprocess.run([sys.executable, "-c", OTHER, str(folder)], check=True)
    assert list(library.event_ids(Query())) == []
    assert library.redo_label() == "Import of 1 article"


def test_an_answer_is_of_one_moment(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    with library._reading() as db:
        before = db.execute("SELECT count(*) FROM events").fetchone()
        with Library.open(folder) as other:
            other.delete_events([number])
        assert db.execute("SELECT count(*) FROM events").fetchone() == before == (1,)
    assert list(library.event_ids(Query())) == []


def test_sqlite_tools_may_read_meanwhile(library, folder):
    keep(library, draft_of(seminar()))
    with library._step(lambda: "Slow"):
        library._db.execute("DELETE FROM events")
        db = sqlite3.connect(f"file:{folder / 'library.db'}?mode=ro", uri=True)
        assert db.execute("SELECT title, hosts FROM v_events").fetchall() == [
            ("Rivers Without Borders", "Institute for River Studies")
        ]
        db.close()


def test_what_another_program_changed_is_found_after_the_next_opening(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    db = sqlite3.connect(folder / "library.db")
    db.execute("UPDATE events SET title = 'Brooks'")
    db.commit()
    db.close()
    with Library.open(folder) as again:
        assert again.event_ids(Query(text="brooks")).tolist() == [number]
        assert list(again.event_ids(Query(text="borders"))) == []
