"""Topics of the person's own: made, changed, merged and deleted in steps, and found in articles by their words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eventbrowser.errors import UserError
from eventbrowser.library import Library, Missing
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, assert_step, draft_of, keep, seminar, waiting


@pytest.fixture
def event(library: Library) -> int:
    (number,) = keep(library, draft_of(seminar()))
    library.own_topics.make("Canal lining", "Environment", ["lined canals", "", "  lined   canals "])
    library.change_event(number, topics=["water", "canal-lining"])
    return number


def test_each_act_is_a_named_step(library, folder, event):
    topics = library.own_topics
    for change, label in (
        (lambda: topics.make("Falconry"), "Making of topic “Falconry”"),
        (lambda: topics.change("canal-lining", "Canals", "Works", ["canal"]), "Change of topic “Canal lining”"),
        (lambda: topics.change("canal-lining", "Canals", "Works", ["weir"]), "Change of topic “Canals”"),
        (lambda: topics.merge("canal-lining", "water"), "Merge of topic “Canals”"),
        (lambda: topics.delete("falconry"), "Deletion of topic “Falconry”"),
    ):
        assert_step(library, folder, change, label)
    assert library.event(event).topics == ("water",)
    assert library.topics() == TOPICS


def test_own_topics_stand_at_the_end_of_their_heading_and_keep_their_words(library, folder, event):
    assert [(topic.slug, topic.group, topic.own) for topic in library.topics()] == [
        ("water", "Environment", False),
        ("canal-lining", "Environment", True),
        ("trade", "Economy", False),
    ]
    with Library.open(folder, TOPICS) as again:
        assert again.topics()[1].words == ("lined canals",)
        assert again.knowledge().topics == {"canal-lining": ("lined canals",)}
    assert library.counts(Query()).topics == {"water": 1, "canal-lining": 1}
    assert library.counts(Query()).headings == {"Environment": 1}
    library.own_topics.change("canal-lining", "Canals", "Economy", [])
    assert library.counts(Query()).headings == {"Environment": 1, "Economy": 1}
    assert library.event_ids(Query(text="topic:canals")).tolist() == [event]
    assert library.undo_label() == "Change of topic “Canal lining”"
    library.own_topics.change("canal-lining", "Canals", "Economy", [])
    library.undo()
    assert library.topics()[1].label == "Canal lining", "what changes nothing is no step"


def test_a_merge_gives_events_and_waiting_drafts_the_other_topic_and_the_other_its_words(library, event):
    library.own_topics.make("Waterworks", words=["weir"])
    (draft,) = waiting(library, draft_of(seminar(), text="Rivers\n" + draft_of().document.text, name="b.txt"))
    library.change_event(event, topics=["canal-lining", "waterworks"])
    library.own_topics.merge("canal-lining", "waterworks")
    assert library.event(event).topics == ("waterworks",)
    assert library.topics()[-1].words == ("weir", "lined canals")
    library.own_topics.make("River law")
    stored = library.draft(draft).draft
    (own,) = stored.events[0].topics
    changed = replace(stored.events[0], topics=(own, replace(own, value="river-law")))
    library.change_draft(draft, replace(stored, events=(changed,)))
    library.own_topics.merge("river-law", "trade")
    assert [topic.value for topic in library.draft(draft).draft.events[0].topics] == ["water", "trade"]
    library.undo()
    library.own_topics.delete("river-law")
    assert [topic.value for topic in library.draft(draft).draft.events[0].topics] == ["water"]


@pytest.mark.usefixtures("event")
def test_no_two_topics_are_called_alike_and_the_program_s_own_are_not_touched(library):
    with pytest.raises(UserError, match="already"):
        library.own_topics.make("WATER")
    with pytest.raises(UserError, match="already"):
        library.own_topics.change("canal-lining", "Trade", "", [])
    for touch in (
        lambda: library.own_topics.delete("water"),
        lambda: library.own_topics.merge("water", "canal-lining"),
        lambda: library.own_topics.merge("canal-lining", "canal-lining"),
    ):
        with pytest.raises(Missing):
            touch()
