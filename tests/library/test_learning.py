"""What a person corrects is kept as a fact, listed, forgotten, and taken back with the correction."""

from __future__ import annotations

import contextlib
import pickle
import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from eventbrowser.library import Library, Missing
from eventbrowser.library.opening import FILE_NAME
from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson, Part
from eventbrowser.model.facts import Fact, FactKind, Knowledge, Learned
from eventbrowser.model.text import typed
from tests.library.drafts import TOPICS, draft_of, dump, event_of, found, keep, seminar, waiting

LONG = "Institute for River Studies"
ISSI = "Institute of Strategic Studies Islamabad"
TEXT = """Seminar on Tides
ISSI held it with IRS at NUST in Lahore. Khuram Iqbal spoke. Faisal Mosque said so. Oona Marsh too.
"""


def tides(**changes: object) -> DraftEvent:
    event = event_of(TEXT, "Seminar on Tides", ("Khuram Iqbal", "IRS"), "Faisal Mosque", "Oona Marsh", hosts=["ISSI"])
    people = [replace(each, parts=(found(Part.SPEAKER, "spoke", TEXT),)) for each in event.people]
    return replace(event, people=tuple(people), **changes)


def corrected(library: Library, read: DraftEvent, kept: DraftEvent) -> list[str]:
    """What was learned from a review that made one event of another."""
    (number,) = waiting(library, draft_of(read, text=TEXT))
    library.change_draft(number, draft_of(kept, text=TEXT))
    library.keep_drafts([number])
    return facts(library)


def facts(library: Library) -> list[str]:
    return [str(each.fact) for each in library.facts()]


def renamed(event: DraftEvent, person: int, name: str) -> DraftEvent:
    people = list(event.people)
    people[person] = replace(people[person], name=typed(name))
    return replace(event, people=tuple(people))


def without(event: DraftEvent, person: int) -> DraftEvent:
    return replace(event, people=event.people[:person] + event.people[person + 1 :])


def test_a_host_given_its_long_name_is_learned_with_where_it_came_from(library):
    assert corrected(library, tides(), tides(hosts=(typed(ISSI),))) == [f"“ISSI” is {ISSI}"]
    (learned,) = library.facts()
    assert (learned.source, learned.event_id) == ("Seminar on Tides", 1)
    assert "learned from your correction of “Seminar on Tides” on " in learned.as_reason("So it is")


@pytest.mark.parametrize(
    ("kept", "lessons"),
    [
        (lambda event: event, []),
        (lambda event: replace(event, title=typed("Tides")), []),
        (lambda event: replace(event, hosts=(typed("Anglers"),)), []),
        (lambda event: replace(event, hosts=()), []),
        (lambda event: replace(event, hosts=(typed("The ISSI"),)), []),
        (lambda event: renamed(event, 0, "Khurram Iqbal"), ["“Khuram Iqbal” is Khurram Iqbal"]),
        (lambda event: renamed(without(event, 1), 0, "Khurram Iqbal"), ["“Khuram Iqbal” is Khurram Iqbal"]),
        (lambda event: renamed(event, 0, "Selma Krantz"), []),
        (
            lambda event: replace(event, people=(DraftPerson(typed("Khurram Iqbal")), *event.people[1:])),
            [],
        ),
        (lambda event: without(event, 1), []),
        (
            lambda event: replace(without(event, 1), venue=typed("Faisal Mosque")),
            ["“Faisal Mosque” is no person"],
        ),
        (lambda event: replace(event, venue=typed("NUST"), city=typed("Islamabad")), ["“NUST” is in Islamabad"]),
        (lambda event: replace(event, venue=typed("Main Hall"), city=typed("Islamabad")), []),
        (
            lambda event: replace(
                event,
                people=(
                    replace(event.people[0], organisation=typed(LONG), position=typed("Fellow")),
                    *event.people[1:],
                ),
            ),
            [f"“IRS” is {LONG}"],
        ),
    ],
)
def test_what_a_review_teaches(library, kept, lessons):
    assert corrected(library, tides(), kept(tides())) == lessons


def test_a_place_that_became_a_body_is_no_other_name_of_it(library):
    read = tides(hosts=(found("Lahore", "Lahore", TEXT),), city=found("Lahore", "Lahore", TEXT))
    assert corrected(library, read, replace(read, hosts=(typed("Lahore Tide Institute"),))) == []


def test_a_body_that_is_named_by_the_common_word_is_not_learned(library):
    text = TEXT.replace("ISSI", "Institute")
    read = replace(tides(), hosts=(found("Institute", "Institute", text),))
    assert corrected(library, read, replace(read, hosts=(typed(ISSI),))) == []


def test_undoing_the_import_takes_the_fact_away_and_redoing_brings_it_back(library, folder):
    assert corrected(library, tides(), tides(hosts=(typed(ISSI),)))
    after = dump(folder)
    library.undo()
    assert facts(library) == []
    library.redo()
    assert dump(folder) == after


def test_a_fact_outlives_a_restart_and_its_event(library, folder):
    corrected(library, tides(), tides(hosts=(typed(ISSI),)))
    library.close()
    with Library.open(folder, TOPICS) as library:
        library.delete_events([1])
        (learned,) = library.facts()
        assert learned.event_id is None
        library.undo()
        assert library.facts()[0].event_id == 1


def test_forgetting_is_a_step_of_its_own(library):
    corrected(library, tides(), tides(hosts=(typed(ISSI),)))
    library.forget([library.facts()[0].id])
    assert facts(library) == []
    assert library.undo_label() == "Forgetting that “ISSI” is Institute of Strategic Studie…"
    library.undo()
    assert facts(library) == [f"“ISSI” is {ISSI}"]
    with pytest.raises(Missing, match="Fact 99"):
        library.forget([99])


def test_corrections_afterwards_teach_as_well(library):
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, hosts=[f"{LONG} Lagos"])
    library.change_event(number, venue="IRS House", city="Lagos")
    chair = library.event(number).people[0]
    library.change_appearance(chair.id, name="Naila Chohan", organisation="International Rivers Society")
    library.change_appearance(library.event(number).people[1].id, organisation="Lagos Water Forum for Africa")
    assert facts(library) == [
        f"“{LONG}” is {LONG} Lagos",
        "“IRS House” is in Lagos",
        "“Naela Chohan” is Naila Chohan",
        "“Lagos Water Forum” is Lagos Water Forum for Africa",
    ]
    library.undo()
    assert len(facts(library)) == 3


def test_a_date_a_post_and_own_notes_teach_nothing(library):
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, start=None, title="Rivers", notes="mine", topics=["trade"], starred=True, city="Lagos")
    library.change_appearance(library.event(number).people[0].id, position="Fellow", honorific="Prof.")
    assert facts(library) == []


def test_merged_people_are_one_person_until_they_are_separated(library):
    (number,) = keep(library, draft_of(seminar()))
    chair, speaker = library.event(number).people
    library.merge_people(chair.person_id, speaker.person_id)
    assert facts(library) == ["“Zoë Bello” is Naela Chohan"]
    library.split_person(speaker.person_id)
    assert facts(library) == []


def test_a_name_that_somebody_else_has_here_is_not_given_away(library):
    text = "Old Seminar\nKhuram Iqbal spoke.\n"
    keep(library, draft_of(event_of(text, "Old Seminar", "Khuram Iqbal", day=None), text=text))
    assert corrected(library, tides(), renamed(tides(), 0, "Khuram Iqbal Mirza")) == []


def test_an_acronym_that_another_body_has_here_is_not_given_away(library):
    keep(library, draft_of(seminar()))
    read = tides(hosts=(found("IRS", "IRS", TEXT),))
    assert corrected(library, read, replace(read, hosts=(typed("International Rice Society"),))) == []


def test_the_newest_word_counts_and_a_reversal_takes_back(library):
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, hosts=["ISSI"])
    library.change_event(number, hosts=["Indus Society for Shared Irrigation"])
    library.change_event(number, hosts=["ISSI"])
    assert facts(library) == []
    library.change_event(number, hosts=[ISSI])
    assert facts(library) == [f"“ISSI” is {ISSI}"]


def test_what_is_added_by_hand_again_is_no_longer_kept_out(library):
    (number,) = waiting(library, draft_of(tides(), text=TEXT))
    library.learn(Fact(FactKind.NO_PERSON, "Faisal Mosque"), number)
    library.learn(Fact(FactKind.NO_HOST, "Anglers"), number)
    library.keep_drafts([number])
    assert [each.event_id for each in library.facts()] == [1, 1]
    event = tides(hosts=(typed("Anglers"),))
    by_hand = replace(event.people[1], name=typed("Faisal Mosque"), parts=())
    other = TEXT + "More.\n"
    (number,) = waiting(library, draft_of(without(tides(), 1), text=other))
    library.change_draft(number, draft_of(replace(event, people=(*without(event, 1).people, by_hand)), text=other))
    library.keep_drafts([number])
    assert facts(library) == []


def test_facts_follow_each_other_and_circles_end():
    def known(*pairs: tuple[str, str]) -> Knowledge:
        with_ids = enumerate(pairs)
        return Knowledge.of(_learned(number, Fact(FactKind.ORGANISATION, *pair)) for number, pair in with_ids)

    chain = known(("A", "B"), ("B", "C"))
    assert chain.name(FactKind.ORGANISATION, "the a")[0] == "C"
    assert known(("A", "B"), ("B", "A")).name(FactKind.ORGANISATION, "A")[0] == "B"
    assert chain.name(FactKind.PERSON, "A") is None
    assert pickle.loads(pickle.dumps(chain)) == chain


def _learned(number: int, fact: Fact):
    return Learned(number, fact, "Somewhere", datetime(2025, 6, 4, tzinfo=UTC))


def test_a_library_from_before_there_were_facts_learns_too(folder, empty):
    shutil.copytree(empty, folder)
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.executescript(
            "DROP TABLE facts; ALTER TABLE drafts DROP COLUMN as_read; PRAGMA user_version = 1;"
            "DELETE FROM _sqlite_migrations WHERE name = 'm002_facts';"
            "DELETE FROM sqlite_sequence WHERE name = 'facts';"
        )
    with Library.open(folder, TOPICS) as library:
        assert corrected(library, tides(), tides(hosts=(typed(ISSI),))) == [f"“ISSI” is {ISSI}"]
        library.undo()
        assert facts(library) == []
        assert library.check() == []
    assert len(list(folder.glob("library-*.db"))) == 1


def test_only_what_stands_in_the_end_counts(library):
    (number,) = waiting(library, draft_of(tides(), text=TEXT))
    for name in ("I", "Institute", ISSI):
        library.change_draft(number, _hosted(name))
    library.change_draft(number, draft_of(tides(), text=TEXT))
    library.keep_drafts([number])
    assert facts(library) == []


def _hosted(name: str) -> Draft:
    return draft_of(tides(hosts=(typed(name),)), text=TEXT)
