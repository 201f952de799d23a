"""What a person does to a draft, as functions from draft to draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from eventbrowser.model.draft import Doubt, EventKind, Part, Speech
from eventbrowser.model.records import StoredDraft
from eventbrowser.model.text import TYPED, Found, typed
from eventbrowser.views.days import read_day
from eventbrowser.views.import_wizard import editing
from eventbrowser.views.import_wizard.editing import State, state_of
from eventbrowser.views.import_wizard.places import Field, Place, doubtful, is_doubtful, places, value_at
from tests.import_wizard.drafts import DOUBTED_DATE, EVENT, HEADLINE, SURE_EVENT, TEXT, draft, found, place_of

SEAS = draft(EVENT)


def value(changed: object, place: Place) -> object:
    assert isinstance(changed, type(SEAS))
    held = value_at(changed, place)
    return held.value if held else None


@pytest.mark.parametrize(
    ("place", "given"),
    [
        (Place(Field.TITLE), "A better title"),
        (Place(Field.KIND), EventKind.LECTURE),
        (Place(Field.START), date(2025, 6, 4)),
        (Place(Field.HOST, index=0), "Another host"),
        (Place(Field.HOST, index=1), "A second host"),
        (Place(Field.TOPIC, index=1), "law"),
        (Place(Field.NAME, person=1), "Thomas Brandt"),
        (Place(Field.POSITION, person=1), "Judge"),
        (Place(Field.OUTLET), "The Seaman"),
    ],
)
def test_a_typed_value_replaces_the_found_one_and_nothing_else(place: Place, given: str | date) -> None:
    changed = editing.give(SEAS, place, given)
    assert value_at(changed, place) == typed(given)
    untouched = [other for other in places(SEAS, 0) if other != place]
    assert [value_at(changed, other) for other in untouched] == [value_at(SEAS, other) for other in untouched]


@pytest.mark.parametrize("place", [Place(Field.VENUE), Place(Field.CITY), Place(Field.ORGANISATION, person=1)])
def test_an_emptied_value_is_gone(place: Place) -> None:
    assert value_at(editing.give(SEAS, place, "  "), place) is None


def test_an_emptied_host_leaves_no_hole() -> None:
    two = editing.give(SEAS, Place(Field.HOST, index=1), "Second")
    changed = editing.give(two, Place(Field.HOST, index=0), "")
    assert [host.value for host in changed.events[0].hosts] == ["Second"]


def test_a_person_cannot_lose_the_name() -> None:
    assert editing.give(SEAS, Place(Field.NAME, person=0), "") == SEAS


def test_typed_white_space_is_one_space() -> None:
    assert value(editing.give(SEAS, Place(Field.TITLE), " Two \n lines "), Place(Field.TITLE)) == "Two lines"


def test_confirming_keeps_the_proof_and_ends_the_doubt() -> None:
    doubted = draft(replace(EVENT, start=DOUBTED_DATE))
    assert doubtful(doubted)[0] == Place(Field.START)
    changed = editing.confirm(doubted, Place(Field.START))
    assert value_at(changed, Place(Field.START)) == replace(DOUBTED_DATE, confidence=1.0)
    assert Place(Field.START) not in doubtful(changed)
    assert changed.doubts() == ()


def test_confirming_a_statement() -> None:
    person = EVENT.people[0]
    unsure = replace(person, statements=(replace(person.statements[0], confidence=0.3),))
    doubted = draft(replace(EVENT, people=(unsure,)))
    place = Place(Field.STATEMENT, person=0, index=0)
    assert doubtful(doubted) == [place]
    assert doubtful(editing.confirm(doubted, place)) == []


def test_choosing_an_alternative_can_be_taken_back() -> None:
    doubted = draft(replace(EVENT, start=DOUBTED_DATE))
    other = date(2025, 5, 27)
    changed = editing.choose(doubted, Place(Field.START), other)
    start = value_at(changed, Place(Field.START))
    assert start is not None
    assert (start.value, start.span, start.rule, start.others) == (other, DOUBTED_DATE.span, TYPED, (date(2025, 6, 3),))
    assert not is_doubtful(changed, Place(Field.START))
    assert value(editing.choose(changed, Place(Field.START), date(2025, 6, 3)), Place(Field.START)) == date(2025, 6, 3)


def test_doubtful_places_follow_the_form() -> None:
    event = replace(EVENT, title=None, start=None, end=DOUBTED_DATE)
    assert doubtful(draft(event)) == [
        Place(Field.TITLE),
        Place(Field.START),
        Place(Field.END),
        Place(Field.ORGANISATION, person=1),
    ]
    nobody = replace(EVENT, people=())
    assert doubtful(draft(EVENT, nobody)) == [Place(Field.ORGANISATION, person=1), Place(Field.NAME, event=1)]


@pytest.mark.parametrize(
    ("words", "place", "expected"),
    [
        ("“Open Seas, Shared Rules”", Place(Field.TITLE), "Open Seas, Shared Rules"),
        ("Harbour Hall", Place(Field.VENUE), "Harbour Hall"),
        ("Atlantic Forum", Place(Field.HOST), "Atlantic Forum"),
        ("3 June 2025", Place(Field.END), date(2025, 6, 3)),
        ("a historian,", Place(Field.POSITION, person=0), "a historian"),
    ],
)
def test_selected_words_become_a_value_with_their_place_as_proof(words: str, place: Place, expected: object) -> None:
    changed = editing.use_words(SEAS, place, place_of(words))
    wanted = place if place.field is not Field.HOST else Place(Field.HOST, index=1)
    assert value_at(changed, wanted) == Found(expected, place_of(words), TYPED)


def test_words_that_name_no_day_change_no_date() -> None:
    assert editing.use_words(SEAS, Place(Field.START), place_of("Harbour Hall")) == SEAS


def test_people_come_and_go() -> None:
    name = Found("Ana Reis", place_of("Ana Reis"), TYPED)
    more = editing.add_person(SEAS, 0, name)
    assert [person.name.value for person in more.events[0].people] == ["Marta Quintela", "Tomas Brandt", "Ana Reis"]
    fewer = editing.remove_person(more, 0, 1)
    assert [person.name.value for person in fewer.events[0].people] == ["Marta Quintela", "Ana Reis"]


def test_parts_that_were_found_keep_their_proof() -> None:
    changed = editing.set_parts(SEAS, Place(Field.PART, person=0), [Part.CHAIR, Part.SPEAKER])
    assert changed.events[0].people[0].parts == (found(Part.CHAIR, "chaired"), typed(Part.SPEAKER))


def test_a_statement_moves_to_its_place_in_the_article() -> None:
    changed = editing.move_statement(SEAS, 0, 0, 0, to=1)
    ours, theirs = changed.events[0].people
    assert ours.statements == ()
    assert [statement.span.of(TEXT)[:9] for statement in theirs.statements] == ["She said ", "Ambassado", "“Without "]


@pytest.mark.parametrize(
    ("words", "kind"), [("spoke about charts", Speech.REPORTED), ("“Without courts there is no law,”", Speech.DIRECT)]
)
def test_selected_words_become_a_statement(words: str, kind: Speech) -> None:
    changed = editing.add_statement(SEAS, 0, 0, place_of(words))
    added = changed.events[0].people[0].statements[-1]
    assert (added.span, added.kind, added.rule) == (place_of(words), kind, TYPED)
    assert editing.add_statement(changed, 0, 0, place_of(words)) == changed


def test_a_removed_statement_is_gone() -> None:
    changed = editing.remove_statement(SEAS, 0, 1, 0)
    assert [statement.kind for statement in changed.events[0].people[1].statements] == [Speech.DIRECT]


def test_events_come_and_go() -> None:
    two = editing.add_event(SEAS)
    assert two.doubts() == (Doubt.NO_TITLE, Doubt.NO_DATE, Doubt.NO_PEOPLE)
    assert editing.remove_event(two, 1) == SEAS


def test_an_article_without_event_is_filed_under_its_headline() -> None:
    filed = editing.file_as_event(draft())
    title = value_at(filed, Place(Field.TITLE))
    assert title is not None
    assert title.value == HEADLINE
    assert title.span is not None
    assert title.span.of(TEXT) == HEADLINE
    assert is_doubtful(filed, Place(Field.TITLE))


def test_an_article_without_headline_is_filed_under_its_first_line() -> None:
    plain = replace(draft(), article=replace(draft().article, headline=None))
    assert value(editing.file_as_event(plain), Place(Field.TITLE)) == TEXT.splitlines()[0]


@pytest.mark.parametrize(
    ("stored", "state"),
    [
        (StoredDraft(1, draft(SURE_EVENT)), State.READY),
        (StoredDraft(1, SEAS), State.MINOR),
        (StoredDraft(1, draft(replace(EVENT, start=None))), State.DOUBTFUL),
        (StoredDraft(1, draft()), State.NO_EVENT),
        (StoredDraft(1, SEAS, known_events=(7,)), State.KNOWN),
    ],
)
def test_the_state_of_a_draft(stored: StoredDraft, state: State) -> None:
    assert state_of(stored) is state


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-04-29", date(2025, 4, 29)),
        ("29th Apr, 2025", date(2025, 4, 29)),
        ("April 29, 2025", date(2025, 4, 29)),
        ("Tuesday, the 3rd of June 2025 at noon", date(2025, 6, 3)),
        ("31 February 2025", None),
        ("12 Foo 2025", None),
        ("Tuesday", None),
        ("", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert read_day(text) == day
