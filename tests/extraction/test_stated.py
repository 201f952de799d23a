"""What a file states of its event in a form made for programs."""

from __future__ import annotations

from datetime import date

from eventbrowser.extraction import extract
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import DraftEvent
from eventbrowser.model.text import Document, FileKind, SelfDescription, Stated, StatedEvent, StatedPerson

SAID = StatedEvent(
    name=Stated("Rivers without borders", "json-ld name"),
    start=Stated("2025-05-06", "json-ld startDate"),
    city=Stated("Suva", "json-ld addressLocality"),
    organisers=(Stated("Pacific Policy Centre", "json-ld organizer"),),
)


def events(text: str, *said: StatedEvent, kind: FileKind = FileKind.HTML) -> tuple[DraftEvent, ...]:
    return extract(Document("a.html", "0" * 64, kind, text, SelfDescription(events=said)), lexicon()).events


def test_what_the_page_states_fills_what_its_text_leaves_open():
    (event,) = events("Rivers without borders\n\nJoin us for a seminar on how rivers are shared.\n", SAID)
    assert event.start is not None
    assert (event.start.value, event.start.span, event.start.rule) == (date(2025, 5, 6), None, "file/day")
    assert event.start.reason == "The file states it: json-ld startDate"
    assert event.city is not None
    assert event.country is not None
    assert (event.city.value, event.country.value) == ("Suva", "Fiji")
    assert [host.value for host in event.hosts] == ["Pacific Policy Centre"]


def test_the_stated_day_stands_and_the_texts_day_is_the_alternative():
    text = "Rivers without borders\n\nSUVA, 9 May 2025: The Pacific Policy Centre held a seminar here on 8 May 2025.\n"
    (event,) = events(text, SAID)
    assert event.start is not None
    assert (event.start.value, event.start.others) == (date(2025, 5, 6), (date(2025, 5, 8),))


def test_an_event_of_another_name_or_one_of_several_is_not_the_pages():
    text = "Harbours of the south\n\nSUVA, 9 May 2025: The Harbour Centre held a seminar here on 8 May 2025.\n"
    other = StatedEvent(name=Stated("Coral futures", "json-ld name"))
    for said in ((SAID,), (SAID, other)):
        (event,) = events(text, *said)
        assert event.start is not None
        assert event.start.value == date(2025, 5, 8)


def test_an_appointment_is_an_event_whatever_it_is_called():
    text = "Rivers without borders\n\nDate: 6 May 2025\n"
    assert events(text) == ()
    (event,) = events(text, SAID, kind=FileKind.CALENDAR)
    assert event.title is not None
    assert event.title.value == "Rivers without borders"


def test_a_contact_card_fills_what_the_text_leaves_open_of_its_person():
    text = (
        "Rivers without borders\n\nSUVA, 9 May 2025: The Harbour Centre held a seminar here on 8 May 2025. "
        "Sana Malik said that rivers need a register. "
        "Omar Diallo, Envoy of the River Council, said that they have one.\n"
    )
    says = SelfDescription(
        people=tuple(
            StatedPerson(Stated(name, "contact card FN"), Stated("Director", "contact card TITLE"))
            for name in ("Dr Sana Malik", "Omar Diallo", "Somebody Else")
        )
    )
    (event,) = extract(Document("a.eml", "0" * 64, FileKind.MAIL, text, says), lexicon()).events
    told = {person.name.value: person.position for person in event.people}
    assert set(told) == {"Sana Malik", "Omar Diallo"}
    assert told["Sana Malik"] is not None
    assert (told["Sana Malik"].value, told["Sana Malik"].reason) == (
        "Director",
        "The file states it: contact card TITLE",
    )
    assert told["Omar Diallo"] is not None
    assert told["Omar Diallo"].value == "Envoy"
