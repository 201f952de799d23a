"""Which words of an event a search shows, and which of them it marks."""

from __future__ import annotations

import pytest

from eventbrowser.library import Library
from eventbrowser.model.excerpt import Excerpt, FoundIn
from eventbrowser.model.query import Query
from tests.library.drafts import draft_of, keep, seminar


@pytest.fixture
def event(library: Library) -> int:
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, venue="Harbour Hall", country="Polska", notes="Ask Zoë for\nthe gauging tables.")
    return number


def told(library: Library, event: int, text: str) -> Excerpt:
    assert list(library.event_ids(Query(text=text))) == [event]
    return library.finding.excerpts(text, [event])[event]


@pytest.mark.parametrize(
    ("text", "where", "who", "marked"),
    [
        ("outlived", FoundIn.STATEMENT, "Naela Chohan", ["outlived"]),
        ("OUTLIV", FoundIn.STATEMENT, "Naela Chohan", ["outlived"]),
        ("treaties war", FoundIn.STATEMENT, "Naela Chohan", ["treaty", "wars"]),
        ("“four wars”", FoundIn.STATEMENT, "Naela Chohan", ["four wars"]),
        ("said:gauge", FoundIn.STATEMENT, "Zoë Bello", ["gauge"]),
        ("zoe", FoundIn.SPEAKER, "", ["Zoë"]),
        ("bello court", FoundIn.STATEMENT, "Zoë Bello", ["court", "Bello"]),
        ("lagos forum", FoundIn.ORGANISATION, "", ["Lagos", "Forum"]),
        ("org:irs", FoundIn.ORGANISATION, "", ["IRS"]),
        ("lodz", FoundIn.PLACE, "", ["Łódź"]),
        ("harbour tables", FoundIn.PLACE, "", ["Harbour"]),
        ("gauging tabl", FoundIn.NOTES, "", ["gauging", "tables"]),
        ("note:zoe", FoundIn.NOTES, "", ["Zoë"]),
        ('note:"the gauging"', FoundIn.NOTES, "", ["the gauging"]),
        ("harbour (gauge OR nowhere) -submarine", FoundIn.STATEMENT, "Zoë Bello", ["gauge"]),
    ],
)
def test_the_passage_with_most_of_the_words_is_shown(library, event, text, where, who, marked):
    passage = told(library, event, text).passage
    assert (passage.where, passage.who) == (where, who)
    assert [mark.of(passage.text) for mark in passage.marks] == marked


def test_hits_in_the_title_are_told_apart(library, event):
    excerpt = told(library, event, "rivers bord")
    assert [mark.of("Rivers Without Borders") for mark in excerpt.title] == ["Rivers", "Borders"]
    assert told(library, event, "title:without").passage is None


def test_a_long_statement_is_cut_to_the_words_around_the_hits(library, event):
    long = f"{'It was said before. ' * 40}The gauge at Marala, the gauge of all gauges, {'stood still. ' * 40}"
    library._db.execute("UPDATE statements SET text = ? WHERE text LIKE '%gauge%'", [long])
    passage = told(library, event, "gauge").passage
    assert [mark.of(passage.text) for mark in passage.marks] == ["gauge", "gauge", "gauges"]
    assert passage.text.startswith("… ")
    assert passage.text.endswith("…")
    assert passage.marks[0].start < 60
    assert len(passage.text) < 250


def test_filters_and_what_must_not_be_show_nothing(library, event):
    assert library.finding.excerpts("city:łódź -submarine after:2020", [event]) == {}
    assert library.finding.excerpts("water", [event + 7]) == {}


def test_notes_alone_are_asked_for_and_follow_their_changes(library, event):
    assert library.event_ids(Query(text="note:harbour")).tolist() == []
    assert library.event_ids(Query(text="rivers -note:gauging")).tolist() == []
    library.change_event(event, notes="Nothing.")
    assert library.event_ids(Query(text="tables")).tolist() == []
    assert library.event_ids(Query(text="note:nothing")).tolist() == [event]
    library.undo()
    assert library.event_ids(Query(text="notes:tables")).tolist() == [event]
    assert [fault for fault in library.check() if "original" not in fault] == []
