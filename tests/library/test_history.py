"""The history tells each step and what it changed, from either side of it, and goes back or on to any of them."""

from __future__ import annotations

import pytest

from eventbrowser.library import Library, Missing, telling
from eventbrowser.model.draft import Part
from eventbrowser.model.history import Deed, Thing, ValueChange
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, dump, keep, seminar

TITLE = "Rivers Without Borders"


def told(library, place=0):
    """What the step at that place from the top changed, of things that are no mere names."""
    changes = library.past.changes_of(library.past.steps()[place].id).changes
    return [(each.thing, each.deed, each.name, each.values) for each in changes if each.thing is not Thing.ORGANISATION]


@pytest.fixture
def event(library) -> int:
    return keep(library, draft_of(seminar()))[0]


def test_steps_are_listed_newest_first_with_those_undone(library, event):
    library.change_event(event, title="New")
    library.undo()
    assert [(step.label, step.undone) for step in library.past.steps()] == [
        (f"Change of “{TITLE}”", True),
        ("Import of 1 article", False),
    ]


def test_an_import_tells_what_it_added(library, event):
    change, *rest = library.past.changes_of(library.past.steps()[0].id).changes
    assert (change.thing, change.deed, change.name, change.id) == (Thing.EVENT, Deed.ADDED, TITLE, event)
    assert {(each.thing, each.name) for each in rest if each.thing is not Thing.ORGANISATION} == {
        (Thing.PERSON, "Naela Chohan"),
        (Thing.PERSON, "Zoë Bello"),
        (Thing.ARTICLE, "rivers.txt"),
    }


CHANGES = (
    ValueChange("title", TITLE, "New"),
    ValueChange("city", "Łódź", ""),
    ValueChange("starred", "", "1"),
    ValueChange("hosts", "Institute for River Studies", "A; B"),
    ValueChange("topics", "", "Trade"),
)


def test_a_change_tells_old_and_new_values_whatever_came_after(library, event):
    library.change_event(event, title="New", city=None, hosts=["A", "B"], topics=["water", "trade"], starred=True)
    expected = [(Thing.EVENT, Deed.CHANGED, "New", CHANGES)]
    assert told(library) == expected
    library.change_event(event, title="Newer", hosts=["C"], topics=[], city="Lagos")
    assert told(library, 1) == expected
    library.delete_events([event])
    assert told(library, 2) == expected
    library.undo()
    library.undo()
    assert told(library, 2) == expected
    library.undo()
    assert told(library, 2) == expected
    library.redo()
    library.redo()
    assert told(library, 2) == expected


def test_what_was_changed_about_a_person_at_an_event_is_told(library, event):
    chair, _ = library.event(event).people
    library.change_appearance(chair.id, name="Naela Chohan Khan", position=None, parts=[Part.KEYNOTE, Part.SPEAKER])
    of_chair = "Naela Chohan"
    assert told(library)[0] == (
        Thing.EVENT,
        Deed.CHANGED,
        TITLE,
        (
            ValueChange("name", "Naela Chohan", "Naela Chohan Khan", of_chair),
            ValueChange("position", "President", "", of_chair),
            ValueChange("parts", "chair", "keynote; speaker", "Naela Chohan Khan"),
        ),
    )
    library.undo()
    assert told(library)[0][3][0] == ValueChange("name", "Naela Chohan", "Naela Chohan Khan", of_chair)


def test_a_merge_tells_under_which_name_a_person_is_shown(library, event):
    chair, speaker = library.event(event).people
    library.merge_people(chair.person_id, speaker.person_id)
    person, lesson = told(library)
    assert person == (Thing.PERSON, Deed.CHANGED, "Zoë Bello", (ValueChange("shown_as", "", "Naela Chohan"),))
    assert lesson[:3] == (Thing.LESSON, Deed.ADDED, "“Zoë Bello” is Naela Chohan")


def test_a_deletion_and_its_restoring_tell_the_event(library, event):
    library.delete_events([event])
    assert told(library) == [(Thing.EVENT, Deed.REMOVED, TITLE, ())]
    (change,) = library.past.changes_of(library.past.steps()[0].id).changes
    assert change.id is None
    library.past.restore([library.past.deleted()[0].id])
    assert told(library) == [(Thing.EVENT, Deed.ADDED, TITLE, ())]
    library.undo()
    assert told(library) == [(Thing.EVENT, Deed.ADDED, TITLE, ())]
    library.redo()
    assert told(library, 1) == [(Thing.EVENT, Deed.REMOVED, TITLE, ())]


def test_one_goes_back_and_on_to_any_step_after_a_restart(library, event, folder):
    states = [dump(folder)]
    for title in ("One", "Two", "Three"):
        library.change_event(event, title=title)
        states.append(dump(folder))
    with Library.open(folder, TOPICS) as other:
        three, two, one, _ = (step.id for step in other.past.steps())
        other.past.undo_to(one)
        assert dump(folder) == states[0]
        with pytest.raises(Missing, match="undone meanwhile"):
            other.past.undo_to(two)
        other.past.redo_to(two)
        assert dump(folder) == states[2]
        with pytest.raises(Missing, match="no longer be redone"):
            other.past.redo_to(one)
        other.past.redo_to(three)
        assert dump(folder) == states[3]


def test_a_forgotten_step_is_said_to_be(library):
    with pytest.raises(Missing, match="forgotten"):
        library.past.changes_of(99)


def test_of_a_deletion_of_many_some_are_told_and_the_rest_counted(library, event, monkeypatch):
    monkeypatch.setattr(telling, "_MOST", 1)
    found = library.past.changes_of(library.past.steps()[0].id)
    assert (len(found.changes), found.more > 2) == (1, True)
    assert library.event_ids(Query()).tolist() == [event]
