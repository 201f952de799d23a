"""Who is taken for whom."""

from __future__ import annotations

import dataclasses

import pytest

from eventbrowser.model.names import fold
from eventbrowser.model.query import Condition, Group, Query
from tests.library.drafts import draft_of, event_of, found, keep


def people_of(library, number: int) -> dict[str, int]:
    return {person.name: person.person_id for person in library.event(number).people}


def kept(library, text: str, *people: str | tuple[str, str], hosts=()) -> dict[str, int]:
    title = text.splitlines()[0]
    (number,) = keep(library, draft_of(event_of(text, title, *people, hosts=hosts), text=text))
    return people_of(library, number)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoë Bello", "ZOE  BELLO"),
        ("Łukasz Świątek", "Lukasz Swiatek"),
        ("Siobhán O’Brien", "Siobhan O'Brien"),
        ("Al-Hassan Diouf", "Al Hassan Diouf"),
        ("J. R. Smith", "J R Smith"),
        ("Strauß", "STRAUSS"),
        ("ﬁne", "fine"),
    ],
)
def test_names_are_compared_without_accents_case_and_punctuation(one, other):
    assert fold(one) == fold(other)


def test_different_names_stay_different():
    assert fold("Naela Chohan") != fold("Naila Chohan")
    assert fold("محمد علی") == "محمد علی"


def test_the_same_name_at_another_event_is_the_same_person(library):
    first = kept(library, "Water Day\nZoë Bello spoke.\n", "Zoë Bello")
    second = kept(library, "Trade Day\nZOE BELLO spoke.\n", "ZOE BELLO")
    assert list(first.values()) == list(second.values())
    assert library.person(first["Zoë Bello"]).names == ("Zoë Bello", "ZOE BELLO")
    assert len(library.person(first["Zoë Bello"]).appearances) == 2


def test_two_drafts_of_one_import_that_name_a_person_join(library):
    texts = "Water Day\nAnn Lee spoke.\n", "Trade Day\nAnn Lee spoke.\n"
    events = keep(library, *(draft_of(event_of(text, text.splitlines()[0], "Ann Lee"), text=text) for text in texts))
    assert people_of(library, events[0]) == people_of(library, events[1])


def test_a_single_word_is_a_known_person_only_at_the_same_organisation(library):
    first = kept(library, "Water Day\nSukarno of Unity House.\n", ("Sukarno", "Unity House"))
    same = kept(library, "Trade Day\nSukarno of Unity House.\n", ("Sukarno", "Unity House"))
    elsewhere = kept(library, "Peace Day\nSukarno of Other House.\n", ("Sukarno", "Other House"))
    nowhere = kept(library, "Youth Day\nSukarno.\n", "Sukarno")
    assert same == first
    assert len({first["Sukarno"], elsewhere["Sukarno"], nowhere["Sukarno"]}) == 3


def test_a_form_that_was_only_mentioned_is_shown_but_identifies_nobody(library):
    text = "Water Day\nNaela Chohan spoke; Ambassador Chohan was clear.\n"
    event = event_of(text, "Water Day", "Naela Chohan")
    mentioned = dataclasses.replace(event.people[0], mentions=(found("Ambassador Chohan", "Ambassador Chohan", text),))
    (number,) = keep(library, draft_of(dataclasses.replace(event, people=(mentioned,)), text=text))
    person = library.person(library.event(number).people[0].person_id)
    assert person.names == ("Naela Chohan", "Ambassador Chohan")
    other = kept(library, "Trade Day\nAmbassador Chohan.\n", "Ambassador Chohan")
    assert other["Ambassador Chohan"] != person.id


def test_a_name_that_several_people_have_is_told_apart_by_the_organisation(library):
    """Two of one name at one event are two people; a later one is whoever was at that organisation."""
    text = "Water Day\nAli Khan of Unity House and Ali Khan of Delta Fund.\n"
    (number,) = keep(
        library,
        draft_of(event_of(text, "Water Day", ("Ali Khan", "Unity House"), ("Ali Khan", "Delta Fund")), text=text),
    )
    first, second = (person.person_id for person in library.event(number).people)
    assert first != second
    again = kept(library, "Trade Day\nAli Khan of Delta Fund.\n", ("Ali Khan", "Delta Fund"))
    assert again == {"Ali Khan": second}
    assert kept(library, "Peace Day\nAli Khan.\n", "Ali Khan")["Ali Khan"] not in (first, second)


def test_a_short_form_introduced_in_the_article_is_the_same_organisation(library):
    text = "Water Day\nThe Centre for River Studies (CRS) hosted. Ann Lee of CRS spoke.\n"
    (number,) = keep(
        library,
        draft_of(event_of(text, "Water Day", ("Ann Lee", "CRS"), hosts=["Centre for River Studies", "CRS"]), text=text),
    )
    event = library.event(number)
    assert event.hosts == ("Centre for River Studies",)
    assert event.people[0].organisation == "CRS"
    assert library._db.execute("SELECT name, acronym FROM organisations").fetchall() == [
        ("Centre for River Studies", "CRS")
    ]


@pytest.mark.parametrize("host", ["CRS", "Centre for River Studies", "the centre for river studies (CRS)", "crs"])
def test_events_are_found_by_any_form_of_their_hosts_name(library, host):
    for text, hosts in (
        ("Water Day\nThe Centre for River Studies (CRS) hosted, said CRS.\n", ["CRS", "Centre for River Studies"]),
        ("Trade Day\nThe Centre for River Studies (CRS) hosted.\n", ["The Centre for River Studies (CRS)"]),
    ):
        title = text.splitlines()[0]
        keep(library, draft_of(event_of(text, title, hosts=hosts), text=text))
    assert len(library.event_ids(Query(conditions=(Condition.of(Group.HOSTS, host),)))) == 2


def test_a_short_form_nobody_introduced_stays_by_itself(library):
    kept(library, "Water Day\nThe Centre for River Studies (CRS) hosted.\n", hosts=["Centre for River Studies"])
    kept(library, "Trade Day\nCRS hosted.\n", hosts=["CRS"])
    names = [row[0] for row in library._db.execute("SELECT name FROM organisations ORDER BY id")]
    assert names == ["Centre for River Studies", "CRS"]


def test_a_merge_shows_one_person_and_can_be_taken_back(library):
    first = kept(library, "Water Day\nNaela Chohan and Bo Kim.\n", "Naela Chohan", "Bo Kim")
    second = kept(library, "Trade Day\nAmb N Chohan.\n", "Amb N Chohan")
    keep_, other = first["Naela Chohan"], second["Amb N Chohan"]
    library.merge_people(keep_, other)
    person = library.person(other)
    assert (person.id, person.name) == (keep_, "Naela Chohan")
    assert person.names == ("Naela Chohan", "Amb N Chohan")
    assert [found.event.title for found in person.appearances] == ["Trade Day", "Water Day"]
    assert [found.name for found in library.people("chohan")] == ["Naela Chohan"]
    assert [found.appearance.person_id for found in person.appearances] == [keep_, keep_]
    library.split_person(other)
    assert library.person(other).name == "Amb N Chohan"
    assert len(library.person(keep_).appearances) == 1


def test_a_merge_of_merges_keeps_each_link(library):
    names = ["Ann Lee", "Anne Lee", "Anna Lee"]
    a, b, c = (kept(library, f"Day {place}\n{name}.\n", name)[name] for place, name in enumerate(names))
    library.merge_people(b, c)
    library.merge_people(a, b)
    assert library.person(c).id == a
    assert len(library.person(a).appearances) == 3
    library.split_person(b)
    assert library.person(c).id == b
    assert len(library.person(a).appearances) == 1


def test_a_speaker_is_told_across_events(library):
    kept(library, "Water Day\nAnn Lee and Bo Kim and Cy Roe.\n", "Ann Lee", "Bo Kim", "Cy Roe")
    ids = kept(library, "Trade Day\nAnn Lee and Cy Roe.\n", "Ann Lee", "Cy Roe")
    person = library.person(ids["Ann Lee"])
    assert [(other.name, other.events) for other in person.companions] == [("Cy Roe", 2), ("Bo Kim", 1)]
    assert [(found.name, found.events) for found in library.people()] == [("Ann Lee", 2), ("Cy Roe", 2), ("Bo Kim", 1)]
    assert [found.name for found in library.people("ki b")] == ["Bo Kim"]
    assert library.people("%") == library.people("_") == library.people("")
    assert library.people("im") == []
