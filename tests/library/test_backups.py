"""A backup is the library as it was, or none; restoring one loses neither what is restored nor what was there."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from eventbrowser.errors import LibraryError
from eventbrowser.library import Library, Missing, aside, backups
from eventbrowser.library.backups import kept_of
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, dump, event_of, keep, seminar, waiting

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def tables(file: Path) -> dict[str, list[tuple[object, ...]]]:
    folder = file.with_suffix(".looked-into")
    folder.mkdir()
    shutil.copy(file, folder / "library.db")
    return dump(folder)


def file_of(folder: Path, name: str | None) -> Path:
    assert name is not None
    return folder / "backups" / f"{name}.db"


def aged(folder: Path, name: str | None, stamp: str) -> str:
    """Let a backup be from another day, so that it is not thinned out; its name."""
    old = file_of(folder, name)
    old.rename(old.with_stem(stamp))
    return stamp


def spoil(file: Path, table: str) -> None:
    """Overwrite the page on which a table begins."""
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    with file.open("r+b") as pages:
        pages.seek((page - 1) * 4096)
        pages.write(b"\xff" * 4096)


def test_a_backup_is_the_library_as_it_was(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    name = library.back_up()
    before = dump(folder)
    library.delete_events([number])
    assert tables(file_of(folder, name)) == before
    with Library.open_backup(folder, name) as past:
        assert past.event(number).title == "Rivers Without Borders"
        assert past.event_ids(Query(text="gauge")).tolist() == [number]
        assert past.original(1).read_bytes()
    assert library.event_ids(Query()).tolist() == []


def test_a_backup_cannot_be_written(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    name = library.back_up()
    with Library.open_backup(folder, name) as past, pytest.raises(LibraryError, match="no right to write"):
        past.delete_events([number])


def test_an_unchanged_library_is_not_copied_again(library, folder):
    keep(library, draft_of(seminar()))
    assert library.back_up()
    assert library.back_up() is None
    library.close()
    with Library.open(folder, TOPICS) as again:
        again.check()
        assert again.back_up() is None
        again.change_event(1, starred=True)
        assert again.back_up()
        (number,) = waiting(again, draft_of(text="Only a draft\n"))
        assert again.back_up()
        again.set_draft_apart(number, True)
        assert again.back_up()
    assert len(backups.all_of(folder)) == 1


def test_the_list_tells_of_each(library, folder):
    aged(folder, library.back_up(), "20260101T120000Z")
    keep(library, draft_of(seminar()))
    name = library.back_up()
    newest, oldest = backups.all_of(folder)
    assert (newest.name, newest.events, newest.replaced) == (name, 1, False)
    assert newest.size == file_of(folder, name).stat().st_size
    assert abs(newest.made - datetime.now(UTC)) < timedelta(minutes=1)
    assert (oldest.events, oldest.made) == (0, datetime(2026, 1, 1, 12, tzinfo=UTC))


def test_a_damaged_library_is_not_backed_up(library, folder):
    keep(library, draft_of(seminar()))
    name = library.back_up()
    library.close()
    spoil(folder / "library.db", "statements")
    with Library.open(folder) as damaged, pytest.raises(LibraryError, match=r"damaged|not sound"):
        damaged.back_up()
    assert [path.name for path in (folder / "backups").iterdir()] == [f"{name}.db"]


def test_restoring_brings_back_what_was_and_keeps_what_is(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    past, name = dump(folder), library.back_up()
    library.change_event(number, title="Changed")
    present = dump(folder)
    replaced = backups.restore(folder, name, TOPICS)
    assert dump(folder) == past
    assert library.event(number).title == "Rivers Without Borders"  # the connection that was open all along
    assert library.check() == []
    assert [each.replaced for each in backups.all_of(folder)] == [True, False]
    backups.restore(folder, replaced, TOPICS)
    assert dump(folder) == present
    library.undo()
    assert library.event(number).title == "Rivers Without Borders"


def test_what_comes_after_a_restore_is_not_taken_for_what_it_replaced(library, folder):
    (first,) = keep(library, draft_of(seminar()))
    name = library.back_up()
    other = "Lakes\nThe talk on lakes was given by Ada Marsh of IRS.\n"
    (second,) = keep(library, draft_of(event_of(other, "talk on lakes"), text=other))
    assert library.event_ids(Query(text="lakes")).tolist() == [second]
    backups.restore(folder, name, TOPICS)
    (third,) = keep(
        library,
        draft_of(event_of(other.replace("lakes", "ponds"), "talk on ponds"), text=other.replace("lakes", "ponds")),
    )
    assert third > second
    assert library.event_ids(Query(text="lakes")).tolist() == []
    assert sorted(library.event_ids(Query(text="talk"))) == [third]
    assert sorted(library.event_ids(Query())) == [first, third]


def test_a_backup_takes_the_place_of_a_damaged_file_which_is_kept(library, folder):
    (number,) = keep(library, draft_of(seminar()))
    past, name = dump(folder), library.back_up()
    library.close()
    spoil(folder / "library.db", "statements")
    damaged = (folder / "library.db").read_bytes()
    place = Path(backups.restore(folder, name, TOPICS))
    assert (place / "library.db").read_bytes() == damaged
    assert place.parent == folder / aside.FOLDER
    assert dump(folder) == past
    with Library.open(folder) as again:
        assert again.check() == []
        assert again.event(number)


@pytest.mark.parametrize("content", [b"", b"\xff" * 9000])
def test_a_backup_takes_the_place_of_what_is_no_database(library, folder, content):
    keep(library, draft_of(seminar()))
    past, name = dump(folder), library.back_up()
    library.close()
    (folder / "library.db").write_bytes(content)
    backups.restore(folder, name, TOPICS)
    assert dump(folder) == past


def test_a_damaged_file_is_not_replaced_under_another_program(library, folder):
    keep(library, draft_of(seminar()))
    name = library.back_up()
    library.check()
    spoiled = folder / "library.db"
    library._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with spoiled.open("r+b") as pages:
        pages.seek(4096)
        pages.write(b"\xff" * 4096 * 20)
    before = spoiled.read_bytes()
    with pytest.raises(LibraryError, match="open in another"):
        backups.restore(folder, name, TOPICS)
    assert spoiled.read_bytes() == before


def test_a_damaged_backup_is_not_restored(library, folder):
    keep(library, draft_of(seminar()))
    name = library.back_up()
    spoil(file_of(folder, name), "statements")
    before = dump(folder)
    with pytest.raises(LibraryError, match="damaged itself"):
        backups.restore(folder, name, TOPICS)
    assert dump(folder) == before
    file_of(folder, name).write_bytes(b"nothing")
    assert backups.all_of(folder)[0].events is None


@pytest.mark.parametrize("name", ["20200101T000000Z", "../library", "", "a\0b"])
@pytest.mark.usefixtures("library")
def test_a_backup_that_is_not_there_is_a_sentence(folder, name):
    with pytest.raises(Missing, match="no backup"):
        backups.restore(folder, name, TOPICS)
    with pytest.raises(Missing, match="no backup"):
        Library.open_backup(folder, name)


def test_originals_stay_while_a_backup_needs_them(library, folder):
    (number,) = waiting(library, draft_of())
    original = library.folder / "originals"
    name = library.back_up()
    library.discard_drafts([number])
    assert [path for path in original.rglob("*") if path.is_file()]
    backups.restore(folder, name, TOPICS)
    assert library.check() == []


def test_originals_go_with_the_last_backup_that_needs_them(library, folder):
    (number,) = waiting(library, draft_of())
    old = file_of(folder, library.back_up())
    old.rename(old.with_name("20200101T100000Z.db"))
    library.discard_drafts([number])
    library.back_up()
    shutil.copy(*(folder / "backups" / f"{stamp}.db" for stamp in ("20200101T100000Z", "20200101T110000Z")))
    keep(library, draft_of(seminar(), text=draft_of().document.text + "More.\n"))
    library.back_up()
    assert (folder / "backups" / "20200101T110000Z.db").exists()
    assert not (folder / "backups" / "20200101T100000Z.db").exists()
    assert len([path for path in (folder / "originals").rglob("*") if path.is_file()]) == 2


def test_what_a_broken_off_backup_left_is_cleared_away(library, folder):
    library.back_up()
    fresh, old = (folder / "backups" / name for name in (".fresh", ".old"))
    for path in (fresh, old):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    keep(library, draft_of(seminar()))
    library.back_up()
    assert fresh.exists()
    assert not old.exists()


def test_backups_are_thinned_to_days_weeks_and_months():
    kept: frozenset[datetime] = frozenset()
    for day in range(900):
        at = NOON + timedelta(days=day)
        kept = kept_of([*kept, at - timedelta(hours=3), at])
    ages = sorted((at - moment).days for moment in kept)
    assert ages[:12] == list(range(12))
    assert len(ages) == 12 + 10 + 9
    weeks, months = ages[12:22], ages[22:]
    assert all(5 <= late - early <= 9 for early, late in pairwise(weeks))
    assert all(20 <= late - early <= 40 for early, late in pairwise(months))
    assert ages[-1] > 300


def test_few_backups_are_all_kept():
    moments = [NOON - timedelta(days=days) for days in (0, 1, 40, 400, 4000)]
    assert kept_of(moments) == frozenset(moments)
    assert kept_of([]) == frozenset()


def test_of_one_day_the_newest_stays():
    assert kept_of([NOON, NOON - timedelta(hours=1)]) == {NOON}
