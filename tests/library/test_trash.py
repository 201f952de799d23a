"""Deleted events stay in the trash and come back whole, whatever was done since."""

from __future__ import annotations

from datetime import timedelta

import pytest

from eventbrowser.library import Library, Missing, journal, trash
from eventbrowser.model.query import Query
from tests.library.drafts import DAY, TOPICS, draft_of, dump, event_of, keep, seminar

OTHER = "Forum on trade\nAnn Lee of Unity House met Ben Roe.\n"


@pytest.fixture
def two(library) -> tuple[int, int]:
    events = event_of(OTHER, "Forum on trade", ("Ann Lee", "Unity House"))
    (first,), (second,) = (keep(library, draft_of(seminar())), keep(library, draft_of(events, text=OTHER)))
    return first, second


def without_trash(folder):
    return {table: rows for table, rows in dump(folder).items() if table != "trash"}


def test_a_deleted_event_is_found_nowhere_but_in_the_trash(library, two, folder):
    first, second = two
    library.delete_events([first])
    (gone,) = library.past.deleted()
    assert (gone.title, gone.start, gone.event_id) == ("Rivers Without Borders", DAY, first)
    assert library.event_ids(Query()).tolist() == [second]
    assert library.event_ids(Query(text="rivers")).tolist() == []
    assert library.counts(Query()).total == 1
    assert library.archive(folder.parent / "whole.zip") == []
    assert library.check() == []


def test_an_event_is_restored_whole_after_a_restart_and_other_steps(library, two, folder):
    first, second = two
    library.change_event(first, hosts=["IRS of Łódź"], notes="seen", starred=True)
    library.change_event(second, title="Trade")
    before, event = without_trash(folder), library.event(first)
    library.delete_events([first, second])
    with Library.open(folder, TOPICS) as other:
        numbers = [gone.id for gone in other.past.deleted()]
        assert other.past.restore(reversed(numbers)) == (first, second)
        assert without_trash(folder) == before
        assert other.event(first) == event
        assert other.event_ids(Query(text="treaty")).tolist() == [first]
        assert (other.undo_label(), other.past.number_deleted()) == ("Restoring of 2 events", 0)
        assert other.check() == []


def test_restoring_is_a_step_among_others(library, two, folder):
    first, second = two
    library.delete_events([first])
    library.change_event(second, title="Meanwhile")
    before = dump(folder)
    library.past.restore([gone.id for gone in library.past.deleted()])
    after = dump(folder)
    library.undo()
    assert dump(folder) == before
    library.redo()
    assert dump(folder) == after
    for _ in range(3):
        library.undo()
    assert library.event(first).title == "Rivers Without Borders"
    assert library.past.deleted() == []


def test_what_taught_a_lesson_is_known_again(library, two):
    first, _ = two
    library.merge_people(*(billed.person_id for billed in library.event(first).people))
    (lesson,) = library.facts()
    assert lesson.event_id == first
    library.delete_events([first])
    assert library.facts()[0].event_id is None
    library.past.restore([library.past.deleted()[0].id])
    assert library.facts() == (lesson,)


def test_the_trash_holds_what_the_journal_has_forgotten(library, two, monkeypatch):
    first, second = two
    library.delete_events([first])
    monkeypatch.setattr(journal, "MOST_STEPS", 2)
    for place in range(4):
        library.change_event(second, title=f"Title {place}")
    (number,) = library.past.restore([library.past.deleted()[0].id])
    assert library.event(number).title == "Rivers Without Borders"
    library.undo()
    assert library.past.number_deleted() == 1


def test_to_empty_the_trash_is_a_step_too(library, two):
    library.delete_events([two[0]])
    (gone,) = library.past.deleted()
    library.past.empty_trash()
    with pytest.raises(Missing, match="no longer in the trash"):
        library.past.restore([gone.id])
    library.undo()
    assert library.past.deleted() == [gone]


def test_the_oldest_leave_after_a_year_or_where_room_is_short(library, monkeypatch):
    texts = [f"Forum {place}\nAnn Lee was there.\n" for place in range(4)]
    events = [keep(library, draft_of(event_of(text, text[:7], "Ann Lee"), text=text))[0] for text in texts]
    library.delete_events(events[:1])
    monkeypatch.setattr(trash, "MOST_BYTES", 1)
    library.delete_events(events[1:2])
    assert [gone.title for gone in library.past.deleted()] == ["Forum 1"]
    monkeypatch.setattr(trash, "KEPT", timedelta(days=-1))
    library.delete_events(events[2:3])
    assert library.past.deleted() == []
    library.undo()
    library.redo()
    assert library.check() == []


def test_a_long_trash_is_read_in_pieces(library, two):
    library.delete_events(two)
    first, second = library.past.deleted()
    assert library.past.deleted(limit=1) == [first]
    assert library.past.deleted(before=first.id, limit=1) == [second]
