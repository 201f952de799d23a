"""A check finds what is wrong and says it; a sound library gets no sentence."""

from __future__ import annotations

import pytest

from eventbrowser.library import Library
from tests.library.drafts import draft_of, keep, seminar


@pytest.fixture(autouse=True)
def filled(library) -> None:
    keep(library, draft_of(seminar()))


def test_a_sound_library_has_no_faults(library):
    assert library.check() == []


def test_a_missing_and_an_altered_original_are_named(library):
    original = library.original(1)
    original.write_bytes(b"else")
    assert [fault.split(":")[0] for fault in library.check()] == ["The original of rivers.txt was altered"]
    original.unlink()
    assert [fault.split(":")[0] for fault in library.check()] == ["The original of rivers.txt is missing"]


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        ("UPDATE statements SET text = 'else' WHERE id = 1", "Statement 1 differs from the words of its article 1."),
        ("UPDATE article_texts SET text = ''", "Statement 1 differs"),
        (
            "INSERT INTO event_sources (event_id, article_id) VALUES (1, 99)",
            "event_sources points to a row",
        ),
        ("UPDATE events SET title = 'else'", "1 events are not in the search index as they are now."),
        ("DELETE FROM event_texts", "1 events are not in the search index as they are now."),
        ("INSERT INTO events_fts (rowid, title) VALUES (77, 'else')", "The search index does not agree"),
    ],
)
def test_what_does_not_fit_together_is_named(library, spoil, fault):
    library._db.execute("PRAGMA foreign_keys = OFF")
    library._db.execute(spoil)
    assert any(fault in found for found in library.check())


def test_damaged_pages_are_found(library, folder):
    library._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    page = library._db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'statements'").fetchone()[0]
    library.close()
    with (folder / "library.db").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with Library.open(folder) as damaged:
        faults = damaged.check()
    assert faults
    assert all("damaged" in fault for fault in faults)
