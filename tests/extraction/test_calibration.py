"""Values shown as sure are right, and not everything is called doubtful."""

from __future__ import annotations

from functools import cache

import pytest

from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.extraction.signs import Signs, SpeechWords
from eventbrowser.extraction.sureness import Measured
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import SURE
from tests.extraction.calibration import found_in, measured, right_of_sure, sure_of_right, table
from tests.extraction.events import event_of
from tests.extraction.floors import FLOORS, UNSEEN
from tests.extraction.judging import Judged
from tests.extraction.reader import person_in

values = cache(measured)


def test_of_the_values_shown_as_sure_nearly_all_are_right():
    assert right_of_sure(values()) >= 0.98


def test_of_the_values_shown_as_sure_in_articles_nobody_has_read_nearly_all_are_right():
    assert right_of_sure(found_in(FLOORS.parent / UNSEEN)) >= 0.97


def test_nearly_half_of_the_right_values_are_sure():
    assert sure_of_right(values()) >= 0.48


@pytest.mark.parametrize("field", ["kind", "start", "city", "name", "organisation", "statement"])
def test_no_field_is_sure_of_what_is_wrong(field):
    assert right_of_sure(value for value in values() if value.field == field) >= 0.97


def test_the_table_shows_each_field_by_bands():
    ours = [Judged("title", "title/named", 0.97, True, "A"), Judged("title", "title/on", 0.6, False, "B")]
    head, title, *_ = table(ours)
    assert "0.93–1.00" in head
    assert title.split() == ["title", "–", "0/1", "–", "–", "1/1", "1.000", "1.000"]


def share(field: str, rule: str, *signs: str, found: float = 0.9) -> float:
    return lexicon().of(Measured).share(field, rule, found, signs)


def test_a_rule_never_seen_is_less_sure_than_one_often_right():
    assert share("statement", "statement/unheard-of") < share("statement", "statement/inverted")


def test_a_sign_of_doubt_outweighs_the_rule_and_two_weigh_more():
    one, two = (
        share("position", "person/position", "odd body"),
        share("position", "person/position", "odd body", "alone"),
    )
    assert two < one < SURE < share("position", "person/position")


def test_a_day_stays_as_doubtful_as_its_words():
    assert share("start", "date/either-way", found=0.5) == 0.5


HALL = "The seminar “Rivers and Rights” was organised by the Salt Institute in Lahore on 29 April 2025. "


def test_what_nothing_speaks_against_is_sure():
    event = event_of(
        f"Water seminar\n\n{HALL}Dr Lina Farah, Director of the Salt Institute, said that rivers belong to nobody."
    )
    (person,) = event.people
    assert min(event.title.confidence, event.start.confidence) >= SURE
    assert min(person.name.confidence, person.organisation.confidence, person.statements[0].confidence) >= SURE


def test_who_has_one_name_only_is_doubtful_with_all_that_is_said_of_them():
    event = event_of(
        f"Water seminar\n\n{HALL}Dr Farah, Director of the Salt Institute, said that rivers belong to nobody."
    )
    (person,) = event.people
    assert max(person.name.confidence, person.position.confidence, person.statements[0].confidence) < SURE


def signs_in(text: str, *, ahead: bool = False) -> Signs:
    return Signs(text, lexicon().of(BodyWords), lexicon().of(SpeechWords), ahead)


def test_who_speaks_of_an_event_to_come_need_not_take_part():
    text = "Asma Tariq of the Salt Institute said that the seminar would be open to all and free of charge."
    person = person_in(text, "Asma Tariq")
    assert "before the event" in [*signs_in(text, ahead=True).of_name(person)]
    assert "before the event" not in [*signs_in(text).of_name(person)]


def test_a_doubtful_value_says_why():
    event = event_of(
        f"Water seminar\n\n{HALL}Dr Farah, Director of the Salt Institute, said that rivers belong to nobody."
    )
    assert event.people[0].name.reason.startswith("The article gives one word of the name only")
    assert event.title.reason == ""


def test_every_sign_has_words_and_every_word_a_sign():
    measured_signs = {sign for _, sign in lexicon().of(Measured).signs}
    assert measured_signs <= set(lexicon().of(Measured).words)


def test_a_second_post_of_a_person_is_kept_as_another_reading():
    text = (
        "Dr Lina Farah, Director of the Salt Institute, said that rivers are free. Lina Farah, a senior fellow at "
        "the Coast Centre, said that data should be shared."
    )
    person = person_in(text, "Lina Farah")
    assert person.position.value == "Director"
    assert person.position.others == ("senior fellow",)
    assert person.organisation.others == ("Coast Centre",)
