"""A library is made, opened, brought up to date or refused with a sentence; a refusal touches nothing."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventbrowser.errors import LibraryError, LibraryTooNew
from eventbrowser.library import Library, opening
from eventbrowser.library.failures import told
from eventbrowser.library.schema import migrations
from eventbrowser.model.query import Query
from eventbrowser.model.records import Topic
from tests.library.drafts import TOPICS, draft_of, dump, keep, seminar, waiting
from tests.library.test_released import unpack


def pragma(folder: Path, name: str, value: str = "") -> object:
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        return db.execute(f"PRAGMA {name}{value}").fetchone()


@pytest.mark.parametrize("name", ["plain", "with spaces", "مكتبة", "two\nlines", "a'b\"c?d#e%20"])
def test_a_library_is_made_in_any_folder_and_opened_again(tmp_path, name):
    folder = tmp_path / "deep" / name
    with Library.open(folder, TOPICS) as library:
        (number,) = keep(library, draft_of(seminar()))
        assert library.folder == folder
    with Library.open(folder) as library:
        assert library.event(number).title == "Rivers Without Borders"
        assert library.topics() == TOPICS
        assert library.check() == []


@pytest.mark.usefixtures("library")
def test_the_file_tells_what_it_is(folder):
    assert pragma(folder, "application_id") == (opening.APPLICATION_ID,)
    assert pragma(folder, "user_version") == (opening.VERSION,)
    assert pragma(folder, "journal_mode") == ("wal",)


def test_the_version_counts_the_migrations():
    from sqlite_utils import Database

    assert len(migrations.pending(Database(memory=True))) == opening.VERSION


def test_opening_an_up_to_date_library_needs_no_heavy_import(folder):
    Library.open(folder, TOPICS).close()
    code = (
        "import sys; from pathlib import Path; from eventbrowser.library import Library\n"
        "from eventbrowser.model.query import Query\n"
        "with Library.open(Path(sys.argv[1])) as library: library.event_rows(library.event_ids(Query()))\n"
        "print([name for name in ('sqlite_utils', 'msgspec', 'rapidfuzz') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_the_topic_list_follows_the_program_and_keeps_the_persons_own(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, topics=["water", "falconry"])
    renamed = (Topic("trade", "Commerce", "Economy"), Topic("water", "Water", "Environment"))
    with Library.open(folder, renamed) as again:
        assert [topic.label for topic in again.topics()] == ["Commerce", "Water", "falconry"]
        assert again.event(number).topics == ("water", "falconry")


def test_a_library_of_a_newer_version_is_refused_untouched(library, folder):
    library.close()
    pragma(folder, "user_version", f" = {opening.VERSION + 1}")
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryTooNew, match="newer version of Event Browser"):
        Library.open(folder, TOPICS)
    assert (folder / "library.db").read_bytes() == before


def test_an_older_library_is_copied_before_it_is_brought_up_to_date(library, folder, monkeypatch):
    (number,) = keep(library, draft_of(seminar()))
    library.close()
    monkeypatch.setattr(opening, "VERSION", opening.VERSION + 1)
    with Library.open(folder, TOPICS) as library:
        assert library.event(number).title == "Rivers Without Borders"
        assert library.check() == []
    assert pragma(folder, "user_version") == (opening.VERSION,)
    (copy,) = folder.glob("library-*.db")
    with contextlib.closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (opening.VERSION - 1,)
        assert db.execute("SELECT title FROM v_events").fetchall() == [("Rivers Without Borders",)]


def test_triggers_and_views_lost_in_a_migration_are_made_again(library, folder, monkeypatch):
    """`transform()` rebuilds a table and loses its triggers."""
    from sqlite_utils import Database

    library.close()
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        made = db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for view in ("v_events", "v_appearances", "v_statements"):
            db.execute(f"DROP VIEW {view}")
        Database(db)["event_topics"].transform(rename={"topic_id": "subject_id"})
        Database(db)["event_topics"].transform(rename={"subject_id": "topic_id"})
        assert len(db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()) < len(made)
    monkeypatch.setattr(opening, "VERSION", opening.VERSION + 1)
    with Library.open(folder, TOPICS) as library:
        (number,) = keep(library, draft_of(seminar()))
        library.change_event(number, topics=["trade"])
        library.undo()
        assert library.event(number).topics == ("water",)
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        assert db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall() == made


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    file = tmp_path / "library"
    file.write_text("in the way")
    for folder in (file, file / "below"):
        with pytest.raises(LibraryError, match="there is a file of that name"):
            Library.open(folder)
    assert file.read_text() == "in the way"


@pytest.mark.parametrize("content", [b"Dear diary, " * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_library_is_refused_untouched(folder, content):
    folder.mkdir()
    (folder / "library.db").write_bytes(content)
    with pytest.raises(LibraryError, match=r"library\.db"):
        Library.open(folder)
    assert (folder / "library.db").read_bytes() == content


def test_a_database_of_another_program_is_refused_untouched(folder):
    folder.mkdir()
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        db.execute("CREATE TABLE recipes (name TEXT)")
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        Library.open(folder)
    assert (folder / "library.db").read_bytes() == before


def test_a_folder_in_place_of_the_file_is_refused(folder):
    (folder / "library.db").mkdir(parents=True)
    with pytest.raises(LibraryError, match=r"library\.db"):
        Library.open(folder)


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for 2 MB; only root can have one."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], check=False).returncode:
        pytest.skip("a disk can be mounted by root only")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_folder_without_the_right_to_write_is_refused(mounted):
    folder = mounted / "library"
    with Library.open(folder, TOPICS) as library:
        keep(library, draft_of(seminar()))
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with pytest.raises(LibraryError, match=r"right to write|Read-only file system"):
        Library.open(mounted / "new", TOPICS)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_library_on_a_medium_that_cannot_be_written_is_read(mounted):
    folder = mounted / "library"
    with Library.open(folder, TOPICS) as library:
        assert library.why_only_read() is None
        (number,) = keep(library, draft_of(seminar()))
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with Library.open(folder, [Topic("new", "New", "Other"), *TOPICS]) as library:
        assert "can only be read" in library.why_only_read()
        assert library.event(number).title == "Rivers Without Borders"
        assert library.event_ids(Query(text="gauge")).tolist() == [number]
        assert library.original(1).read_text() == draft_of().document.text
        assert library.check() == []
        assert library.back_up() is None
        assert library.undo_label() == "Import of 1 article"
        for change in (library.undo, lambda: library.delete_events([number]), lambda: waiting(library, draft_of())):
            with pytest.raises(LibraryError, match="right to write"):
                change()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_what_was_written_last_is_not_passed_over_on_a_medium_that_cannot_be_written(mounted):
    folder = mounted / "library"
    code = (
        "import os, sys; from pathlib import Path; from eventbrowser.library import Library\n"
        "library = Library.open(Path(sys.argv[1])); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True)
    assert (folder / "library.db-wal").stat().st_size
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with Library.open(folder) as library:
        assert library.event_ids(Query()).tolist() == []
    subprocess.run(["mount", "-o", "remount,rw", str(mounted)], check=True)
    (folder / "library.db-shm").unlink()
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with pytest.raises(LibraryError, match="not closed properly"):
        Library.open(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_an_old_library_that_cannot_be_written_says_so(mounted):
    folder = unpack("m001.db.gz", mounted / "library")
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    with pytest.raises(LibraryError, match="older version"):
        Library.open(folder)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_IOERR_WRITE, "the disk reports an error"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "no right to write"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "being written by another program"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "is damaged"),
    ],
)
def test_the_finer_kinds_of_a_failure_are_told_as_it(folder, code, sentence):
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code
    with pytest.raises(LibraryError, match=sentence), told(folder):
        raise error


def test_a_schema_that_is_no_text_any_more_is_told_as_damage(library, folder):
    library.close()
    file = folder / "library.db"
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE events (", b"CREATE T\xebBLE events ("))
    with pytest.raises(LibraryError, match="is damaged"):
        Library.open(folder)


def test_when_the_right_to_write_goes_away_the_open_library_says_so(library):
    (number,) = keep(library, draft_of(seminar()))
    library._db.execute("PRAGMA query_only = ON")  # fails as SQLite does on a file that may only be read
    with pytest.raises(LibraryError, match="no right to write"):
        library.change_event(number, title="New")
    assert library.event(number).title == "Rivers Without Borders"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_somebody_else_is_refused(folder):
    folder.mkdir()
    folder.chmod(0o500)
    with pytest.raises(LibraryError, match="right to write"):
        Library.open(folder, TOPICS)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_full_disk_loses_nothing_and_says_so(mounted):
    with Library.open(mounted / "library", TOPICS) as library:
        events = keep(library, draft_of(seminar()))
        before = dump(mounted / "library")
        (mounted / "ballast").write_bytes(b"x" * (os.statvfs(mounted).f_bavail * os.statvfs(mounted).f_frsize - 40_000))
        text = "Long\n" + "word " * 100_000
        with pytest.raises(LibraryError, match=r"disk is full|No space left"):
            waiting(library, draft_of(text=text))
        assert dump(mounted / "library") == before
        (mounted / "ballast").unlink()
        assert waiting(library, draft_of(text="Short\n"))
        assert library.event_ids(Query()).tolist() == list(events)
        assert library.check() == []


def test_a_file_that_may_not_grow_loses_nothing_and_says_so(library, folder):
    numbers = waiting(library, *(draft_of(seminar(), name=f"{place}.txt") for place in range(3)))
    before = dump(folder)
    pages = library._db.execute("PRAGMA page_count").fetchone()[0]
    library._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="disk is full"):
        waiting(library, *(draft_of(text=f"{place}\n" + "word " * 2000) for place in range(100)))
    library.discard_drafts([stored.id for stored in library.drafts() if stored.id not in numbers])
    assert dump(folder)["drafts"] == before["drafts"]
    library._db.execute("PRAGMA max_page_count = 1000000")
    assert len(library.keep_drafts(numbers)) == 1


def test_a_step_that_breaks_off_half_way_leaves_nothing(library, folder, monkeypatch):
    numbers = waiting(library, draft_of(seminar()), draft_of(seminar(), text=draft_of().document.text + "More.\n"))
    before = dump(folder)

    def pull_the_plug(_db: sqlite3.Connection) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("eventbrowser.library.search_index.renew", pull_the_plug)
    with pytest.raises(KeyboardInterrupt):
        library.keep_drafts(numbers)
    monkeypatch.undo()
    assert dump(folder) == before
    assert library.undo_label() is None
    assert len(library.keep_drafts(numbers)) == 1


KILLED = """
import os, sys
from pathlib import Path
from eventbrowser.library import Library, search_index
search_index.renew = lambda db: os.kill(os.getpid(), 9)
Library.open(Path(sys.argv[1])).keep_drafts([int(sys.argv[2])])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_a_process_killed_in_the_middle_of_an_import_leaves_the_drafts(library, folder):
    (number,) = waiting(library, draft_of(seminar()))
    before = dump(folder)
    killed = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(number)], check=False)
    assert killed.returncode == -9
    assert dump(folder) == before
    assert library.check() == []
    assert len(library.keep_drafts([number])) == 1
