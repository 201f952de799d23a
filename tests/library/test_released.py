"""Each released form of the library's file is kept in `released/` and upgraded here: all that was in it is there."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.model.records import FileState
from tests.library.drafts import TOPICS

RELEASED = Path(__file__).parent / "released"


def unpack(form: str, folder: Path) -> Path:
    """A library as a program of that time left it, without its originals."""
    folder.mkdir()
    (folder / "library.db").write_bytes(gzip.decompress((RELEASED / form).read_bytes()))
    return folder


@pytest.mark.parametrize("form", sorted(path.name for path in RELEASED.iterdir()))
def test_a_released_form_is_upgraded_and_loses_nothing(folder, form):
    with Library.open(unpack(form, folder), TOPICS) as library:
        assert [fault for fault in library.check() if "original" not in fault] == []
        assert sorted(library.event_ids(Query())) == [1, 2]
        first, second = library.event(1), library.event(2)
        assert (first.title, first.hosts, first.topics) == (
            "Rivers Without Borders",
            ("Institute for River Studies",),
            ("water",),
        )
        assert len(first.evidence) > 10
        assert [statement.kind for person in first.people for statement in person.statements] == ["reported", "direct"]
        assert (second.notes, second.topics, second.starred) == ("seen", ("trade", "falconry"), True)
        assert library.event_ids(Query(text="gauge")).tolist() == [1]
        assert library.event_ids(Query(text="note:seen")).tolist() == library.event_ids(Query(text="seen")).tolist()
        assert library.event_ids(Query(text="note:seen")).tolist() == [2]
        assert [topic.slug for topic in library.topics()] == ["water", "trade", "falconry"]
        assert library.person(2).id == 1
        (draft,) = library.drafts()
        assert draft.draft.document.file_name == "waits.md"
        assert library.undo_label() == "Merge of Zoë Bello"
        library.undo()
        assert library.person(2).id == 2
        library.keep_drafts([draft.id])
        library.undo()
        library.delete_events([1])
        assert [gone.event_id for gone in library.past.deleted()] == [1]
    assert len([*folder.glob("library-*.db")]) == 1


@pytest.mark.parametrize("form", ["m004.db.gz", "m005.db.gz", "m006.db.gz"])
def test_an_import_that_was_left_is_gone_on_with_after_an_upgrade(folder, form):
    with Library.open(unpack(form, folder), TOPICS) as library:
        run = library.imports.unfinished()
        assert run is not None
        assert [file.path.name for file in run.of(FileState.WAITING)] == ["rivers.txt", "waits.md", "left.txt"]
        seen = [path.name for path in library.imports.watched_files()]
        assert seen == ([] if form.startswith("m004") else ["rivers.txt"])
