"""Damage is told; what can be read is saved, nothing is made worse, and the damaged file stays as it was."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from eventbrowser.errors import LibraryError
from eventbrowser.library import Library, repairing
from eventbrowser.model.query import Query
from tests.library.damaging import damaged_once, make_full
from tests.library.drafts import TOPICS, dump, keep
from tests.library.test_backups import spoil


def records(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows but those of sketches, which are made again under other ids."""
    return {name: rows for name, rows in dump(folder).items() if "sketch" not in name}


def spoiled(folder, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db, db:
        for statement in statements:
            db.execute(statement)


def test_a_sound_library_is_the_same_afterwards(library, folder):
    make_full(library, 12)
    library._db.execute("INSERT INTO imports (started) VALUES ('2026-01-01T00:00:00+00:00')")
    library._db.execute("INSERT INTO import_files (import_id, path, state) VALUES (1, x'2fff', 'waiting')")
    library._db.execute("INSERT INTO watched_files VALUES (x'2fff', 1, 1)")
    library.close()
    before = records(folder)
    repaired = repairing.repair(folder, TOPICS)
    assert repaired.losses == ()
    assert records(folder) == before
    assert records(repaired.kept) == before
    with Library.open(folder) as again:
        assert again.check() == []
        assert keep(again) == ()


@pytest.mark.parametrize("table", ["event_texts", "event_keys", "events_fts_data", "changes", "sketch_marks"])
def test_what_can_be_made_again_costs_nothing(library, folder, table):
    make_full(library, 12)
    library.close()
    before = records(folder)
    spoil(folder / "library.db", table)
    assert repairing.repair(folder, TOPICS).losses == ()
    assert records(folder) == before
    with Library.open(folder) as again:
        assert again.check() == []


@pytest.mark.parametrize("table", ["people", "organisations", "event_organisations", "drafts", "evidence", "facts"])
def test_a_lost_table_costs_only_what_was_in_it(library, folder, table):
    numbers = make_full(library, 12)
    names = {person.name for number in numbers for person in library.event(number).people}
    library.close()
    spoil(folder / "library.db", table)
    damaged = (folder / "library.db").read_bytes()
    repaired = repairing.repair(folder, TOPICS)
    assert all(f"Of {table}," in loss for loss in repaired.losses)
    assert (repaired.kept / "library.db").read_bytes() == damaged
    with Library.open(folder) as again:
        assert again.check() == []
        assert set(again.event_ids(Query())) == set(numbers)
        assert {person.name for number in numbers for person in again.event(number).people} == names


def test_values_that_no_program_can_read_are_told_and_mended(library, folder):
    (number, *_) = make_full(library, 2)
    library.close()
    spoiled(
        folder,
        "UPDATE events SET kind = 'party', start_date = '2025-13-01', mode = 'x'",
        "UPDATE appearance_parts SET part = 'x'",
        "UPDATE statements SET text = 'never said'",
        "UPDATE drafts SET draft = '{'",
    )
    with Library.open(folder) as broken:
        assert any("has no kind that can be read" in fault for fault in broken.check())
        assert any("Draft" in fault for fault in broken.check())
    repairing.repair(folder, TOPICS)
    with Library.open(folder) as again:
        assert again.check() == []
        event = again.event(number)
        assert (event.start, event.mode, event.kind) == (None, None, "other")
        assert "gauge" in event.people[1].statements[0].text


@pytest.mark.parametrize("content", [b"", b"\xff" * 20_000])
def test_nothing_is_done_where_nothing_can_be_read(library, folder, content):
    library.close()
    (folder / "library.db").write_bytes(content)
    with pytest.raises(LibraryError):
        repairing.repair(folder, TOPICS)
    assert (folder / "library.db").read_bytes() == content
    assert {path.name for path in folder.iterdir()} <= {"library.db", "originals"}


def test_a_library_open_elsewhere_is_not_repaired_under_it(library, folder):
    make_full(library, 2)
    with pytest.raises(LibraryError, match="open in another"):
        repairing.repair(folder, TOPICS)
    assert library.check() == []


@pytest.mark.parametrize("seed", range(15))
def test_random_damage_is_told_and_saved_from(tmp_path, seed):
    outcome = damaged_once(tmp_path, seed)
    assert outcome.faults_after == []
    assert outcome.kept_as_it_was
