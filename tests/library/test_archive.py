"""A library goes into one file and comes back the same; an archive that is not sound leaves nothing behind."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from eventbrowser.errors import LibraryError, LibraryTooNew
from eventbrowser.library import Library, opening, unarchive
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, dump, keep, seminar, waiting

Change = Callable[[dict[str, bytes]], None]


@pytest.fixture
def filled(library: Library) -> Library:
    """All kinds of records: events, a merge, a topic of the person's own, a lesson, a waiting draft, a collection."""
    (number,) = keep(library, draft_of(seminar()))
    (other,) = keep(library, draft_of(seminar(), text=draft_of().document.text + "\u2028“More” \\ \t\n", name="b.md"))
    library.change_event(number, notes="line\nline \x00 ‮", topics=["falconry"], starred=True)
    library.merge_people(1, 2)
    (draft,) = waiting(library, draft_of(text="It waits. " * 100, name="waits.txt"))
    library.learn(Fact(FactKind.ORGANISATION, "IRS", "Institute for River Studies"), draft)
    library.collections.make("Indus basin", [number])
    library.own_topics.make("Canal lining", "Environment", ["lined canal"])
    library.set_draft_apart(draft, True)
    library._db.execute("INSERT INTO different_events (sha256, event_id) VALUES (?, ?)", ["0" * 64, number])
    assert number == other
    return library


@pytest.fixture
def packed(filled: Library, tmp_path: Path) -> Path:
    assert filled.archive(tmp_path / "all.zip") == []
    return tmp_path / "all.zip"


def changed(packed: Path, change: Change, **options: int) -> Path:
    """The archive with some of its files changed."""
    with zipfile.ZipFile(packed) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(packed, "w", **options) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed


def manifest(files: dict[str, bytes], /, **values: object) -> None:
    files["manifest.json"] = json.dumps({**json.loads(files["manifest.json"]), **values}).encode()


def put(files: dict[str, bytes], name: str, data: bytes) -> None:
    """A file with its size and sum in the manifest, as somebody makes it who means harm."""
    files[name] = data
    listed = json.loads(files["manifest.json"])["files"]
    manifest(files, files={**listed, name: [len(data), hashlib.sha256(data).hexdigest()]})


def row(files: dict[str, bytes], table: str, **values: object) -> None:
    """Change the first record of a table."""
    lines = files[f"tables/{table}.jsonl"].splitlines(keepends=True)
    lines[0] = json.dumps({**json.loads(lines[0]), **values}).encode() + b"\n"
    put(files, f"tables/{table}.jsonl", b"".join(lines))


def test_an_archive_becomes_the_same_library(filled, packed, folder, tmp_path):
    unarchive.read(packed, tmp_path / "new place" / "again", TOPICS)
    again = tmp_path / "new place" / "again"
    assert dump(again) == dump(folder)
    files = [{path.name: path.read_bytes() for path in place.rglob("*.*") if "originals" in path.parts}
             for place in (folder, again)]  # fmt: skip
    assert files[0] == files[1]
    with Library.open(again) as library:
        assert library.check() == []
        assert library.event(1) == filled.event(1)
        assert library.drafts() == filled.drafts()
        assert library.facts() == filled.facts()
        assert library.event_ids(Query(text="gauge")).tolist() == [1]
        assert library.undo_label() is None
        (number,) = keep(library, draft_of(seminar(), text="Rivers Without Borders\n" + draft_of().document.text))
        assert number == 1


def test_ids_are_not_given_twice_in_a_library_that_came_back(filled, tmp_path):
    filled.delete_events([1])
    filled.archive(tmp_path / "all.zip")
    unarchive.read(tmp_path / "all.zip", tmp_path / "again", TOPICS)
    with Library.open(tmp_path / "again") as library:
        assert library.newest_event() == 1
        library.discard_drafts([stored.id for stored in library.drafts()])
        assert keep(library, draft_of(seminar(), text=draft_of().document.text + "New.\n")) == (2,)


def test_the_archive_can_be_read_without_the_program(packed):
    with zipfile.ZipFile(packed) as archive:
        (event,) = [json.loads(line) for line in archive.read("tables/events.jsonl").splitlines()]
        said = json.loads(archive.read("manifest.json"))
    assert event["title"] == "Rivers Without Borders"
    assert (said["format"], said["version"], said["schema"]) == ("eventbrowser-archive", 1, opening.VERSION)


def test_what_only_this_machine_knows_is_left_out(filled, tmp_path):
    filled._db.execute("INSERT INTO imports (started) VALUES ('2026-01-01T00:00:00+00:00')")
    filled._db.execute("INSERT INTO import_files (import_id, path, state) VALUES (1, x'2fff', 'waiting')")
    filled._db.execute("INSERT INTO watched_files VALUES (x'2fff', 1, 1)")
    assert filled.archive(tmp_path / "all.zip") == []
    unarchive.read(tmp_path / "all.zip", tmp_path / "again", TOPICS)
    again = dump(tmp_path / "again")
    assert again["events"]
    assert (again["imports"], again["import_files"], again["watched_files"]) == ([], [], [])


def test_a_missing_original_is_told_and_the_rest_comes_back(filled, tmp_path):
    filled.original(1).unlink()
    (sentence,) = filled.archive(tmp_path / "all.zip")
    assert "is missing" in sentence
    unarchive.read(tmp_path / "all.zip", tmp_path / "again", TOPICS)
    with Library.open(tmp_path / "again") as library:
        assert library.event(1) == filled.event(1)


def test_an_archive_does_not_overwrite_a_library(packed, folder, tmp_path):
    before = dump(folder)
    (tmp_path / "file").write_text("mine")
    for place in (folder, tmp_path / "file"):
        with pytest.raises(LibraryError, match="already"):
            unarchive.read(packed, place, TOPICS)
    assert dump(folder) == before


def test_an_archive_of_a_newer_version_is_refused(packed, tmp_path):
    for newer in ({"version": 2}, {"schema": opening.VERSION + 1}):
        with pytest.raises(LibraryTooNew):
            unarchive.read(changed(packed, lambda files, newer=newer: manifest(files, **newer)), tmp_path / "a", TOPICS)


LIES: dict[str, Change] = {
    "no manifest": lambda files: files.pop("manifest.json"),
    "manifest of something else": lambda files: manifest(files, format="other"),
    "manifest no JSON": lambda files: files.update({"manifest.json": b"{"}),
    "manifest a list": lambda files: files.update({"manifest.json": b"[]"}),
    "manifest too deep": lambda files: files.update({"manifest.json": b"[" * 200_000}),
    "no version": lambda files: manifest(files, version="1"),
    "version 0": lambda files: manifest(files, schema=0),
    "no files": lambda files: manifest(files, files=None),
    "odd files": lambda files: manifest(files, files={"a": [1]}),
    "no ids": lambda files: manifest(files, sequences={"events": "1"}),
    "a file too many": lambda files: files.update({"more.txt": b""}),
    "a file too few": lambda files: files.pop("tables/events.jsonl"),
    "a way out": lambda files: put(files, "originals/../../evil.txt", b"evil"),
    "another folder": lambda files: put(files, "evil.txt", b"evil"),
    "a table too many": lambda files: put(files, "tables/steps.jsonl", b""),
    "a table of SQLite": lambda files: put(files, "tables/sqlite_schema.jsonl", b""),
    "an original of another name": lambda files: put(files, f"originals/aa/{'a' * 64}.txt", b"evil"),
    "a table altered": lambda files: files.update(
        {"tables/events.jsonl": files["tables/events.jsonl"].replace(b"seminar", b"webinar")}
    ),
    "a table shorter": lambda files: files.update({"tables/events.jsonl": b""}),
    "lines no JSON": lambda files: put(files, "tables/events.jsonl", b"nonsense\n"),
    "lines too deep": lambda files: put(files, "tables/events.jsonl", b"[" * 200_000),
    "lines no objects": lambda files: put(files, "tables/events.jsonl", b"[1]\n"),
    "lines not UTF-8": lambda files: put(files, "tables/events.jsonl", b'{"id": "\xff"}\n'),
    "other fields": lambda files: row(files, "events", evil=1),
    "a value that is none": lambda files: row(files, "events", title=["list"]),
    "a number too large": lambda files: row(files, "events", id=10**30),
    "no number": lambda files: row(files, "statements", confidence=float("nan")),
    "half a character": lambda files: row(files, "events", title="\ud800"),
    "a text for a number": lambda files: row(files, "events", starred="yes"),
    "a link to nothing": lambda files: row(files, "statements", article_id=99),
    "no kind": lambda files: row(files, "events", kind="party"),
    "no day": lambda files: row(files, "events", start_date="2025-02-31"),
    "no moment": lambda files: row(files, "articles", imported="yesterday"),
    "no draft": lambda files: row(files, "drafts", draft="{}"),
    "other words than the article's": lambda files: row(files, "statements", text="never said"),
}


@pytest.mark.parametrize("lie", LIES)
def test_an_archive_that_lies_leaves_nothing(packed, tmp_path, lie):
    with pytest.raises(LibraryError, match="no sound archive"):
        unarchive.read(changed(packed, LIES[lie]), tmp_path / "again", TOPICS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.zip", "library"]


def test_an_archive_that_would_fill_the_disk_is_refused(packed, tmp_path, monkeypatch):
    bomb = changed(packed, lambda files: put(files, f"originals/00/{'0' * 64}", bytes(4 << 20)), compression=8)
    monkeypatch.setattr(unarchive, "_SMALL", 1 << 20)
    with pytest.raises(LibraryError, match="unreasonable size"):
        unarchive.read(bomb, tmp_path / "again", TOPICS)


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06", b"nothing of the kind" * 99])
def test_a_file_that_is_no_archive_is_refused(tmp_path, content):
    (tmp_path / "all.zip").write_bytes(content)
    with pytest.raises(LibraryError, match="no sound archive"):
        unarchive.read(tmp_path / "all.zip", tmp_path / "again", TOPICS)


def test_a_broken_archive_is_refused(packed, tmp_path):
    whole = packed.read_bytes()
    for at in range(0, len(whole), len(whole) // 40):
        packed.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            unarchive.read(packed, tmp_path / f"again {at}", TOPICS)
        except LibraryError:
            assert not (tmp_path / f"again {at}").exists()
        else:
            with Library.open(tmp_path / f"again {at}") as library:
                assert library.check() == []
