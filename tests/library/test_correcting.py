"""What a person corrects is kept, and what was found before stays to be seen."""

from __future__ import annotations

from datetime import date

import pytest

from eventbrowser.errors import UserError
from eventbrowser.library import Missing
from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.query import Query
from eventbrowser.model.text import TYPED
from tests.library.drafts import draft_of, keep, seminar


@pytest.fixture
def number(library) -> int:
    return keep(library, draft_of(seminar()))[0]


def history(library, number: int, field: str) -> list[tuple[str, bool, str]]:
    return [
        (proof.value, proof.corrected, proof.rule) for proof in library.event(number).evidence if proof.field == field
    ]


def test_every_field_of_an_event_takes_a_new_value_and_the_others_stay(library, number):
    before = library.event(number)
    library.change_event(
        number,
        title=" Rivers\ud800 ",
        kind=EventKind.FORUM,
        start=date(2025, 6, 5),
        end=date(2025, 6, 6),
        venue="Hall",
        city="Lodz",
        country="Poland",
        mode=Mode.HYBRID,
        hosts=["A", " ", "B", "A"],
        partners=["C"],
        topics=["trade", "water"],
        summary="Short.",
        notes="Ask again.",
        starred=True,
    )
    event = library.event(number)
    assert (event.title, event.kind, event.start, event.end) == (
        "Rivers?",
        EventKind.FORUM,
        date(2025, 6, 5),
        date(2025, 6, 6),
    )
    assert (event.venue, event.city, event.country, event.mode) == ("Hall", "Lodz", "Poland", Mode.HYBRID)
    assert (event.hosts, event.partners, event.topics) == (("A", "B"), ("C",), ("trade", "water"))
    assert (event.summary, event.notes, event.starred) == ("Short.", "Ask again.", True)
    assert (event.people, event.sources) == (before.people, before.sources)


def test_evidence_of_the_old_value_becomes_history_and_the_new_is_the_persons(library, number):
    library.change_event(number, title="Rivers", notes="mine")
    assert history(library, number, "title") == [
        ("Rivers Without Borders", True, "test/rule"),
        ("Rivers", False, TYPED),
    ]
    assert history(library, number, "city") == [("Łódź", False, "test/rule")]
    library.change_event(number, city="Łódź")
    assert history(library, number, "city") == [("Łódź", False, "test/rule")]
    library.change_event(number, hosts=["Institute for River Studies", "Anglers"])
    assert history(library, number, "host") == [
        ("Institute for River Studies", False, "test/rule"),
        ("Anglers", False, TYPED),
    ]


def test_a_value_can_be_taken_away(library, number):
    library.change_event(number, city="  ", start=None, topics=[])
    event = library.event(number)
    assert (event.city, event.start, event.topics) == (None, None, ())
    assert history(library, number, "city") == [("Łódź", True, "test/rule")]


def test_a_title_and_a_name_cannot_be_taken_away(library, number):
    chair = library.event(number).people[0]
    with pytest.raises(UserError, match="needs a title"):
        library.change_event(number, city="Nowhere", title=" ")
    with pytest.raises(UserError, match="needs a name"):
        library.change_appearance(chair.id, name="")
    assert library.event(number).city == "Łódź"
    assert library.undo_label() == "Import of 1 article"


def test_a_persons_billing_takes_new_values(library, number):
    chair = library.event(number).people[0]
    library.change_appearance(
        chair.id, honorific=None, position="Chair", organisation="Pugwash", parts=[Part.KEYNOTE, Part.CHAIR]
    )
    changed = library.event(number).people[0]
    assert (changed.honorific, changed.position, changed.organisation) == (None, "Chair", "Pugwash")
    assert changed.parts == (Part.KEYNOTE, Part.CHAIR)
    assert changed.statements == chair.statements
    mine = [proof for proof in library.event(number).evidence if proof.appearance_id == chair.id]
    assert {proof.value for proof in mine if proof.corrected} == {"Dr.", "President", "IRS"}


def test_a_misspelt_name_is_forgotten_once_corrected(library, number):
    chair = library.event(number).people[0]
    library.change_appearance(chair.id, name="Naila Chohan")
    person = library.person(chair.person_id)
    assert (person.name, person.names) == ("Naila Chohan", ("Naila Chohan",))
    assert library.people("naela") == []
    assert [found.name for found in library.people("naila")] == ["Naila Chohan"]


def test_a_deleted_event_leaves_its_article(library, number):
    article = library.event(number).sources[0]
    library.delete_events([number])
    with pytest.raises(Missing, match=f"Event {number} is not in the library"):
        library.event(number)
    assert library.article_with(article.sha256) == (article, ())
    assert library.people() == []
    assert list(library.event_ids(Query())) == []
    assert library.check() == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda library: library.event(99),
        lambda library: library.person(99),
        lambda library: library.article_text(99),
        lambda library: library.original(99),
        lambda library: library.draft(99),
        lambda library: library.change_event(99, title="x"),
        lambda library: library.change_appearance(99, name="x"),
        lambda library: library.change_draft(99, draft_of()),
        lambda library: library.keep_drafts([99]),
        lambda library: library.merge_people(98, 99),
        lambda library: library.split_person(99),
    ],
)
def test_what_is_gone_is_said_in_a_sentence(library, ask):
    with pytest.raises(Missing, match=r"^[A-Z].+\.$"):
        ask(library)
