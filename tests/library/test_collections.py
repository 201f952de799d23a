"""Collections: filled, emptied, renamed and deleted in steps that can be undone, and asked for by name."""

from __future__ import annotations

import pytest

from eventbrowser.errors import UserError
from eventbrowser.library import Library
from eventbrowser.model.query import Condition, Group, Query
from tests.library.drafts import assert_step, draft_of, event_of, keep


@pytest.fixture
def events(library: Library) -> list[int]:
    titles = ("Rivers", "Dams", "Canals")
    return [keep(library, draft_of(event_of(title, title), text=title))[0] for title in titles]


def shelf(library: Library, name: str) -> int:
    return next(each.id for each in library.collections.all() if each.name == name)


def test_each_act_is_a_named_step(library, folder, events):
    rivers, dams, canals = events
    library.collections.make("Indus basin", [rivers])
    number = shelf(library, "Indus basin")
    for change, label in (
        (lambda: library.collections.put(number, [rivers, dams, 999]), "Adding to collection “Indus basin”"),
        (lambda: library.collections.take_out(number, [rivers]), "Removal from collection “Indus basin”"),
        (lambda: library.collections.rename(number, "Indus"), "Renaming of collection “Indus basin”"),
        (lambda: library.collections.delete(number), "Deletion of collection “Indus”"),
    ):
        assert_step(library, folder, change, label)
    assert library.collections.all() == ()
    assert sorted(library.event_ids(Query())) == sorted([rivers, dams, canals]), "events stay"


def test_what_is_there_already_makes_no_step(library, events):
    library.collections.make("Indus", events)
    library.collections.put(shelf(library, "Indus"), events)
    library.collections.rename(shelf(library, "Indus"), "Indus")
    assert library.undo_label() == "Making of collection “Indus”"
    with pytest.raises(UserError, match="already"):
        library.collections.make("indus")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('collection:"Indus basin"', 2),
        ("collection:indus", 2),
        ("collection:basin -collection:seas", 1),
        ('collection:="Indus basin"', 2),
        ("collection:=indus", 0),
        ('collection:"us basin"', 0),
        ("collection:Sé", 2),
        ('collection:"% basin"', 2),
    ],
)
def test_collections_are_asked_for_by_name(library, events, text, found):
    library.collections.make("Indus basin", events[:2])
    library.collections.make("Seas", events[1:])
    assert len(library.event_ids(Query(text=text + " "))) == found


def test_counts_follow_the_other_filters_and_tell_of_empty_collections(library, events):
    library.collections.make("Indus basin", events[:2])
    library.collections.make("Empty")
    assert library.counts(Query()).collections == {"Empty": 0, "Indus basin": 2}
    assert library.counts(Query(text="dams")).collections == {"Empty": 0, "Indus basin": 1}
    only = Query(conditions=(Condition.of(Group.COLLECTIONS, "Indus basin"),))
    assert library.counts(only).collections["Indus basin"] == 2
    assert library.event(events[0]).collections == ("Indus basin",)


def test_saved_searches_follow_a_new_name(library, events):
    library.collections.make("Indus basin", events[:2])
    library.searches.save("Mine", 'rivers -collection:="Indus basin"')
    library.collections.rename(shelf(library, "Indus basin"), "Ravi and Beas")
    (saved,) = library.searches.all()
    assert saved.line == '-collection:="Ravi and Beas" rivers'
    library.undo()
    assert library.searches.all()[0].line == 'rivers -collection:="Indus basin"'


def test_a_deleted_event_comes_back_into_the_collections_that_are_left(library, events):
    library.collections.make("Indus", events)
    library.collections.make("Seas", events)
    library.delete_events(events[:1])
    library.collections.delete(shelf(library, "Seas"))
    (gone,) = library.past.deleted()
    library.past.restore([gone.id])
    assert library.event(events[0]).collections == ("Indus",)
