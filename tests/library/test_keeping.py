"""What a person agreed to is in the library, whole, each value with its proof; nothing is doubled or overwritten."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from eventbrowser.errors import Unreadable
from eventbrowser.library import Missing
from eventbrowser.model.draft import DraftEvent, DraftPerson, EventKind, Part, Speech
from eventbrowser.model.query import Query
from eventbrowser.model.text import TYPED, Span, typed
from tests.library.drafts import DAY, TEXT, draft_of, event_of, found, keep, said, seminar, waiting


def test_a_draft_becomes_an_event_with_all_that_was_found(library):
    (number,) = keep(library, draft_of(seminar()))
    event = library.event(number)
    assert (event.title, event.kind, event.start, event.end) == ("Rivers Without Borders", EventKind.SEMINAR, DAY, None)
    assert (event.city, event.country, event.mode) == ("Łódź", None, None)
    assert (event.hosts, event.partners, event.topics) == (("Institute for River Studies",), (), ("water",))
    assert (event.summary, event.notes, event.starred) == ("", "", False)
    chair, speaker = event.people
    assert (chair.name, chair.honorific, chair.position, chair.organisation) == (
        "Naela Chohan",
        "Dr.",
        "President",
        "IRS",
    )
    assert (chair.parts, speaker.parts) == ((Part.CHAIR,), ())
    (statement,) = speaker.statements
    assert statement.kind is Speech.DIRECT
    assert statement.text == statement.span.of(library.article_text(statement.article_id))
    (source,) = event.sources
    assert (source.file_name, source.headline) == ("rivers.txt", "Water Treaty Needs New Rules")


def test_every_value_has_its_proof(library):
    (number,) = keep(library, draft_of(seminar()))
    event = library.event(number)
    proofs = {(proof.field, proof.value): proof for proof in event.evidence}
    assert set(proofs) == {
        ("title", "Rivers Without Borders"),
        ("kind", "seminar"),
        ("start", "2025-06-04"),
        ("city", "Łódź"),
        ("host", "Institute for River Studies"),
        ("topic", "water"),
        ("name", "Naela Chohan"),
        ("honorific", "Dr."),
        ("position", "President"),
        ("organisation", "IRS"),
        ("part", "chair"),
        ("name", "Zoë Bello"),
        ("organisation", "Lagos Water Forum"),
    }
    title = proofs["title", "Rivers Without Borders"]
    assert title.span.of(TEXT) == "Rivers Without Borders"
    assert (title.rule, title.confidence, title.corrected, title.appearance_id) == ("test/rule", 0.9, False, None)
    assert proofs["part", "chair"].appearance_id == event.people[0].id


def test_what_was_typed_in_the_review_has_no_span(library):
    (number,) = keep(library, draft_of(dataclasses.replace(seminar(), venue=typed("Old Hall"))))
    (proof,) = [proof for proof in library.event(number).evidence if proof.field == "venue"]
    assert (proof.value, proof.span, proof.rule) == ("Old Hall", None, TYPED)


def test_kept_drafts_wait_no_more_and_others_do(library):
    first, second = waiting(library, draft_of(seminar()), draft_of(text="Nothing here.\n", name="no.txt"))
    library.keep_drafts([first])
    assert [stored.id for stored in library.drafts()] == [second]
    with pytest.raises(Missing, match="no longer waiting"):
        library.draft(first)


def test_a_draft_comes_back_as_it_was_saved(library):
    draft = draft_of(dataclasses.replace(seminar(), end=found(date(2025, 6, 5), "four")))
    (number,) = waiting(library, draft)
    assert library.draft(number).draft == draft
    changed = draft_of(DraftEvent(title=typed("Mine")))
    library.change_draft(number, changed)
    assert library.draft(number).draft == changed


def test_a_draft_without_event_leaves_its_article(library):
    draft = draft_of(text="My kettle\nIt is never late.\n", name="kettle.txt")
    assert keep(library, draft) == ()
    article, events = library.article_with(draft.document.sha256)
    assert (article.headline, events) == ("My kettle", ())
    assert library.article_text(article.id) == draft.document.text


def test_a_file_that_is_already_there_is_known_with_its_events(library):
    draft = draft_of(seminar())
    assert library.article_with(draft.document.sha256) is None
    events = keep(library, draft)
    article, known = library.article_with(draft.document.sha256)
    assert known == events
    assert article.file_name == "rivers.txt"
    (again,) = waiting(library, draft)
    assert library.draft(again).known_events == events


def test_keeping_the_same_file_twice_doubles_nothing(library):
    draft = draft_of(seminar())
    first = keep(library, draft)
    before = library.event(first[0])
    assert keep(library, draft) == first
    assert library.event(first[0]) == before
    assert len(library.event_ids(Query())) == 1


def test_the_original_is_kept_byte_by_byte_with_its_ending(library, tmp_path):
    file = tmp_path / "Rivers.TXT"
    file.write_bytes(TEXT.encode())
    draft = draft_of(seminar(), name="Rivers.TXT")
    (number,) = library.keep_drafts([library.save_draft(draft, file)])
    original = library.original(library.event(number).sources[0].id)
    assert original.read_bytes() == file.read_bytes()
    assert original.name == draft.document.sha256 + ".txt"
    assert original.parent.name == draft.document.sha256[:2]


@pytest.mark.parametrize(
    ("spoil", "why"), [(lambda file: file.unlink(), "went away"), (lambda file: file.write_text("x"), "changed")]
)
def test_a_file_that_is_no_longer_what_was_read_is_refused(library, tmp_path, spoil, why):
    file = tmp_path / "rivers.txt"
    file.write_text(TEXT, "utf-8")
    spoil(file)
    with pytest.raises(Unreadable, match=why):
        library.save_draft(draft_of(seminar()), file)
    assert library.drafts() == []


def test_a_discarded_draft_takes_its_original_along_unless_another_needs_it(library, folder):
    draft = draft_of(seminar())
    first, second = waiting(library, draft, draft)
    library.discard_drafts([first])
    assert [path for path in (folder / "originals").rglob("*") if path.is_file()]
    library.discard_drafts([second])
    assert not [path for path in (folder / "originals").rglob("*") if path.is_file()]
    assert library.drafts() == []


def test_a_file_name_that_is_no_text_does_no_harm(library):
    (number,) = keep(library, draft_of(seminar(), name="bad\udcff.txt"))
    assert library.event(number).sources[0].file_name == "bad?.txt"


def test_an_event_without_title_takes_the_headline(library):
    (number,) = keep(library, draft_of(DraftEvent(start=found(DAY, "Wednesday"))))
    assert library.event(number).title == "Water Treaty Needs New Rules"


SECOND = """Borders and rivers
At RIVERS WITHOUT BORDERS on 4 June in the Old Hall, Naela Chohan, Chair of Pugwash, said that water unites.
Ivo Ruiz spoke. The Delta Fund helped.
"""


def second() -> DraftEvent:
    return DraftEvent(
        title=found("RIVERS WITHOUT BORDERS", "RIVERS WITHOUT BORDERS", SECOND),
        kind=found(EventKind.WEBINAR, "At", SECOND),
        start=found(DAY, "4 June", SECOND),
        venue=found("Old Hall", "Old Hall", SECOND),
        hosts=(found("Delta Fund", "Delta Fund", SECOND),),
        people=(
            DraftPerson(
                found("Naela Chohan", "Naela Chohan", SECOND),
                position=found("Chair", "Chair", SECOND),
                parts=(found(Part.SPEAKER, "said", SECOND),),
                statements=(said("Naela Chohan, Chair of Pugwash, said that water unites.", SECOND),),
            ),
            DraftPerson(found("Ivo Ruiz", "Ivo Ruiz", SECOND)),
        ),
    )


def test_a_second_article_on_the_same_event_adds_to_it(library):
    (number,) = keep(library, draft_of(seminar()))
    assert keep(library, draft_of(second(), text=SECOND, name="second.txt")) == (number,)
    event = library.event(number)
    assert [source.file_name for source in event.sources] == ["rivers.txt", "second.txt"]
    assert (event.title, event.kind, event.venue) == ("Rivers Without Borders", EventKind.SEMINAR, "Old Hall")
    assert event.hosts == ("Institute for River Studies", "Delta Fund")
    assert [person.name for person in event.people] == ["Naela Chohan", "Zoë Bello", "Ivo Ruiz"]
    chair = event.people[0]
    assert (chair.position, chair.parts) == ("President", (Part.CHAIR,))
    assert len(chair.statements) == 2
    assert list(library.event_ids(Query(text="water unites"))) == [number]
    kinds = {(proof.value, proof.article_id) for proof in event.evidence if proof.field == "kind"}
    assert kinds == {("seminar", event.sources[0].id), ("webinar", event.sources[1].id)}


def test_two_articles_on_one_event_in_the_same_import_make_one_event(library):
    assert len(keep(library, draft_of(seminar()), draft_of(second(), text=SECOND))) == 1
    assert len(library.event_ids(Query())) == 1


def test_a_second_article_overwrites_nothing_a_person_decided(library):
    (number,) = keep(library, draft_of(seminar()))
    chair = library.event(number).people[0]
    library.change_event(number, title="Rivers, corrected", venue="New Hall", hosts=["IRS"], kind=EventKind.OTHER)
    library.change_event(number, venue=None)
    library.change_appearance(chair.id, position=None, parts=[])
    assert keep(library, draft_of(second(), text=SECOND, name="second.txt")) == (number,)
    event = library.event(number)
    assert (event.title, event.venue, event.hosts, event.kind) == ("Rivers, corrected", None, ("IRS",), EventKind.OTHER)
    assert (event.people[0].position, event.people[0].parts) == (None, ())


def test_the_same_title_on_another_day_is_another_event(library):
    text = "Weekly Forum\nNaela Chohan spoke.\n"
    other = text + "Again.\n"
    (first,) = keep(library, draft_of(event_of(text, "Weekly Forum", day=DAY), text=text))
    (later,) = keep(library, draft_of(event_of(other, "Weekly Forum", day=date(2025, 6, 11)), text=other))
    (undated,) = keep(library, draft_of(event_of(other, "Weekly Forum", day=None), text=other + "."))
    assert len({first, later, undated}) == 3


def test_a_topic_the_list_does_not_have_becomes_the_persons_own(library):
    (number,) = keep(library, draft_of(dataclasses.replace(seminar(), topics=(typed("falconry"),))))
    assert library.event(number).topics == ("falconry",)
    assert [(topic.slug, topic.group) for topic in library.topics()][-1] == ("falconry", "Own topics")


def test_statements_of_an_event_stand_under_who_made_them_in_the_order_of_the_article(library):
    text = "Talks\nOne. Two. Three. said Ann Lee and Bo Kim.\n"
    people = (
        DraftPerson(found("Ann Lee", "Ann Lee", text), statements=(said("Three.", text), said("One.", text))),
        DraftPerson(found("Bo Kim", "Bo Kim", text), statements=(said("Two.", text),)),
    )
    (number,) = keep(library, draft_of(DraftEvent(title=found("Talks", "Talks", text), people=people), text=text))
    ann, bo = library.event(number).people
    assert [statement.text for statement in ann.statements] == ["One.", "Three."]
    assert [statement.span for statement in bo.statements] == [Span(text.index("Two."), text.index("Two.") + 4)]


def test_what_the_person_gave_in_review_wins_over_what_another_article_said(library):
    keep(library, draft_of(seminar()))
    chair, speaker = seminar().people
    corrected = dataclasses.replace(
        seminar(),
        city=typed("Lodz"),
        venue=typed("Old Mill"),
        people=(dataclasses.replace(chair, position=typed("Chairman")), speaker),
    )
    (number,) = keep(library, draft_of(corrected, text=TEXT + "\nMore.", name="other.txt"))
    event = library.event(number)
    assert (event.city, event.venue, event.people[0].position) == ("Lodz", "Old Mill", "Chairman")
    history = {(proof.field, proof.value) for proof in event.evidence if proof.corrected}
    assert history == {("city", "Łódź"), ("position", "President")}


def test_who_chaired_is_not_called_a_speaker_besides(library):
    keep(library, draft_of(seminar()))
    chair, speaker = seminar().people
    other = dataclasses.replace(
        seminar(), people=(dataclasses.replace(chair, parts=(found(Part.SPEAKER, "chaired"),)), speaker)
    )
    (number,) = keep(library, draft_of(other, text=TEXT + "\nMore.", name="other.txt"))
    assert library.event(number).people[0].parts == (Part.CHAIR,)
