"""What was learned from corrections changes how the next article reads, and nothing else does."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventbrowser.extraction import extract
from eventbrowser.extraction.learned import with_facts
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import Draft, DraftEvent
from eventbrowser.model.facts import Fact, FactKind, Knowledge, Learned
from tests.extraction.events import document

ARTICLES = sorted((Path(__file__).parent / "fresh" / "articles").iterdir())
LONG = "Indus Society for Shared Irrigation"
TEXT = """ISLAMABAD, 4 June 2025: The ISSI organised a seminar on “Shared Canals” here on Wednesday, jointly with NUST.
Dr. Khuram Iqbal, Director ISSI, chaired the seminar. He said that canals join what maps divide.
Ms. Willow Marsh said that the mills had closed. She added that no mill would open again.
Prof. Anwar Chaudhry of the Canal Board said that locks need keepers.
"""
PLACED = """The Canal Board organised a seminar on “Shared Canals”.
Date: 4 June 2025
Venue: Orchard Hall
Speakers: Dr. Selma Krantz, Prof. Anwar Chaudhry
"""


def known(*facts: Fact) -> Knowledge:
    made = datetime(2025, 6, 4, 12, tzinfo=UTC)
    return Knowledge.of(Learned(number, fact, "Rivers", made) for number, fact in enumerate(facts))


def read(text: str, *facts: Fact) -> Draft:
    return extract(document(text), lexicon(), known(*facts))


def event(text: str, *facts: Fact) -> DraftEvent:
    (found,) = read(text, *facts).events
    return found


def names(event: DraftEvent) -> list[str]:
    return [person.name.value for person in event.people]


def bodies(event: DraftEvent) -> list[str]:
    return [found.value for found in (*event.hosts, *event.partners)]


def test_an_acronym_becomes_the_body_it_stands_for_and_its_words_still_prove_it():
    before, after = event(TEXT), event(TEXT, Fact(FactKind.ORGANISATION, "ISSI", LONG))
    assert "ISSI" in bodies(before)
    (host,) = (found for found in after.hosts if found.value == LONG)
    assert (host.others, host.rule) == (("ISSI",), "learned/organisation")
    assert host.span.of(TEXT) == "ISSI"
    assert host.reason == f"“ISSI” is {LONG}, learned from your correction of “Rivers” on 4 June 2025"
    assert after.people[0].organisation.value == LONG
    assert [name for name in bodies(after) if name != LONG] == [name for name in bodies(before) if name != "ISSI"]


def test_what_the_article_spells_out_itself_comes_first():
    text = TEXT.replace("The ISSI organised", "The Institute for Silt Studies and Irrigation (ISSI) organised")
    assert bodies(event(text, Fact(FactKind.ORGANISATION, "ISSI", LONG)))[0].startswith("Institute for Silt")


def test_a_body_that_stands_there_under_both_names_is_one():
    fact = Fact(FactKind.ORGANISATION, "ISSI", LONG)
    for text in (TEXT.replace("NUST.", f"the {LONG}."), TEXT.replace("The ISSI", f"The ISSI and the {LONG}")):
        before = bodies(event(text))
        assert {"ISSI", LONG} <= set(before)
        assert bodies(event(text, fact)).count(LONG) == 1
        assert len(bodies(event(text, fact))) == len(before) - 1


def test_two_names_of_one_person_are_one_with_all_that_either_said():
    before, after = event(TEXT), event(TEXT, Fact(FactKind.PERSON, "Anwar Chaudhry", "Khuram Iqbal"))
    assert names(before) == ["Khuram Iqbal", "Willow Marsh", "Anwar Chaudhry"]
    assert names(after) == ["Khuram Iqbal", "Willow Marsh"]
    chair, was = after.people[0], before.people[0]
    assert (chair.name, chair.position, chair.parts) == (was.name, was.position, was.parts)
    assert "Anwar Chaudhry" in [mention.value for mention in chair.mentions]
    assert chair.statements == (*was.statements, *before.people[2].statements)


def test_another_spelling_is_read_as_the_name_to_use():
    person = event(TEXT, Fact(FactKind.PERSON, "Khuram Iqbal", "Khurram Iqbal")).people[0]
    assert (person.name.value, person.name.span.of(TEXT)) == ("Khurram Iqbal", "Khuram Iqbal")
    assert person.name.rule == "learned/person"


def test_what_is_no_person_takes_no_part():
    fact = Fact(FactKind.NO_PERSON, "Willow Marsh")
    assert "Willow Marsh" in names(event(TEXT))
    assert names(event(TEXT, fact)) == ["Khuram Iqbal", "Anwar Chaudhry"]


def test_what_no_person_says_is_left_to_whoever_spoke():
    text = TEXT.replace("Ms. Willow Marsh said that", "Dr. Selma Krantz told Ms. Willow Marsh that")
    fact = Fact(FactKind.NO_PERSON, "Willow Marsh")

    def said(*facts: Fact) -> dict[str, list[str]]:
        people = event(text, *facts).people
        return {each.name.value: [one.span.of(text)[:9] for one in each.statements] for each in people}

    assert said()["Willow Marsh"] == ["She added"]
    assert said(fact)["Selma Krantz"] == ["Dr. Selma", "She added"]


def test_what_is_no_host_hosts_nothing():
    assert bodies(event(TEXT)) == ["ISSI", "NUST"]
    assert bodies(event(TEXT, Fact(FactKind.NO_HOST, "the issi"))) == ["NUST"]


def test_a_venue_tells_the_city_where_the_article_does_not():
    before = event(PLACED)
    assert (before.city, before.venue.value) == (None, "Orchard Hall")
    fact = Fact(FactKind.CITY, "Orchard Hall", "Lahore")
    after = event(PLACED, fact)
    assert (after.city.value, after.country.value) == ("Lahore", "Pakistan")
    assert after.city.span == before.venue.span
    assert event(PLACED.replace("Hall", "Hall, Multan"), fact).city.value == "Multan"
    dated = "MULTAN, 4 June 2025: " + PLACED.replace("Canals”.", "Canals” here on Wednesday.")
    assert event(dated, fact).city == event(dated).city
    assert event(dated, fact).venue.value == "Orchard Hall"


@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_facts_about_other_words_change_nothing(file):
    facts = [Fact(kind, f"Words {n}", f"Meaning {n}") for n in range(20) for kind in FactKind]
    text = file.read_text("utf-8")
    assert read(text, *facts) == extract(document(text), lexicon())


def test_a_thousand_facts_take_less_than_a_millisecond():
    facts = known(*(Fact(kind, f"Words {n}", f"Meaning {n}") for n in range(200) for kind in FactKind))
    drafts = [extract(document(file.read_text("utf-8")), lexicon()) for file in ARTICLES]
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        for draft in drafts:
            with_facts(draft, facts, lexicon())
        taken.append(time.perf_counter() - start)
    assert min(taken) / len(drafts) < 0.001
