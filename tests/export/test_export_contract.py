"""The JSON that other programs rely on; a changed key is a broken promise."""

from __future__ import annotations

import json
from datetime import date

from eventbrowser.errors import UserError
from eventbrowser.export import draft_record, error_record, event_record, export_events, full_record
from eventbrowser.model.draft import (
    Draft,
    DraftArticle,
    DraftEvent,
    DraftPerson,
    DraftStatement,
    EventKind,
    Mode,
    Part,
    Speech,
)
from eventbrowser.model.text import Document, FileKind, Found, Span
from tests.export.gatherings import TOPICS, dialogue, gathering

TEXT = "CAPS held a seminar here on Tuesday. Dr. Khuram Iqbal said trade matters."
EVENT_KEYS = [
    "title", "type", "start", "end", "city", "country", "venue", "mode", "hosts", "partners", "topics", "people",
]  # fmt: skip


def found(value):
    return Found(value, Span(0, 4), "test/rule")


def a_draft() -> Draft:
    iqbal = DraftPerson(
        found("Khuram Iqbal"),
        found("Dr."),
        found("President"),
        found("CAPS"),
        (found(Part.CHAIR),),
        (DraftStatement(Span(37, 73), Speech.REPORTED, "test/rule"),),
    )
    event = DraftEvent(
        title=found("Water"),
        kind=found(EventKind.BOOK_LAUNCH),
        start=found(date(2025, 4, 29)),
        city=found("Islamabad"),
        country=found("Pakistan"),
        mode=found(Mode.IN_PERSON),
        hosts=(found("CAPS"),),
        topics=(found("trade"),),
        people=(iqbal,),
    )
    article = DraftArticle(found("CAPS seminar"), found("UrduPoint"), None, found(date(2025, 4, 29)), None, found("en"))
    return Draft(Document("a.txt", "00", FileKind.TEXT, TEXT), article, (event, DraftEvent()))


def test_an_extracted_file_gives_the_contracts_line():
    nothing = dict.fromkeys(EVENT_KEYS[:8]) | {"hosts": [], "partners": [], "topics": [], "people": []}
    statement = {"text": "Dr. Khuram Iqbal said trade matters.", "start": 37, "end": 73, "kind": "reported"}
    iqbal = {
        "name": "Khuram Iqbal",
        "honorific": "Dr.",
        "position": "President",
        "organization": "CAPS",
        "parts": ["chair"],
        "statements": [statement],
    }
    assert json.loads(json.dumps(draft_record("in/a.txt", a_draft()))) == {
        "file": "in/a.txt",
        "error": None,
        "article": {
            "headline": "CAPS seminar",
            "outlet": "UrduPoint",
            "author": None,
            "published": "2025-04-29",
            "language": "en",
            "text": TEXT,
        },
        "events": [
            {
                "title": "Water",
                "type": "book launch",
                "start": "2025-04-29",
                "end": "2025-04-29",
                "city": "Islamabad",
                "country": "Pakistan",
                "venue": None,
                "mode": "in-person",
                "hosts": ["CAPS"],
                "partners": [],
                "topics": ["trade"],
                "people": [iqbal],
            },
            nothing,
        ],
    }


def test_keys_come_in_the_contracts_order():
    record = draft_record("a.txt", a_draft())
    assert list(record) == ["file", "error", "article", "events"]
    assert list(record["events"][0]) == EVENT_KEYS


def test_a_file_that_cannot_be_read_gives_a_sentence():
    record = error_record("a.pdf", UserError("a.pdf could not be read: it is empty. Choose another."))
    assert record == {
        "file": "a.pdf",
        "error": "a.pdf could not be read: it is empty. Choose another.",
        "article": None,
        "events": [],
    }


def test_an_event_of_the_library_has_the_same_fields_and_an_id():
    event = dialogue()
    record = event_record(event)
    assert list(record) == ["id", *EVENT_KEYS]
    assert (record["id"], record["type"], record["start"], record["end"]) == (
        event.id,
        "dialogue",
        "2025-05-14",
        "2025-05-15",
    )
    assert list(record["people"][0]) == ["name", "honorific", "position", "organization", "parts", "statements"]
    assert record["people"][0]["parts"] == ["chair", "opening"]
    statement = event.people[1].statements[0]
    assert record["people"][1]["statements"] == [
        {"text": statement.text, "start": 100, "end": 100 + len(statement.text), "kind": "reported"}
    ]


def test_an_event_of_one_day_ends_the_day_it_starts():
    assert event_record(gathering(start=date(2025, 4, 29)))["end"] == "2025-04-29"
    assert event_record(gathering())["end"] is None


def test_the_full_record_adds_what_was_written_the_sources_and_the_evidence():
    event = dialogue()
    record = full_record(event)
    assert list(record) == ["id", *EVENT_KEYS, "summary", "notes", "starred", "sources", "evidence"]
    assert (record["summary"], record["notes"], record["starred"]) == (event.summary, event.notes, True)
    assert record["sources"][0] == {
        "id": event.sources[0].id,
        "file": "water.html",
        "sha256": "ab" * 32,
        "kind": "html",
        "headline": "Scholars call for shared water data",
        "outlet": "The Daily Meridian",
        "author": "Umer Jamshaid",
        "published": "2025-05-16",
        "url": "https://example.org/water?page=1&part=2",
        "language": "en",
        "imported": "2025-05-20T12:30:00+00:00",
    }
    assert record["evidence"][-1] == {
        "field": "organization",
        "value": "Институт востоковедения",
        "appearance": event.people[2].id,
        "source": event.sources[1].id,
        "start": 0,
        "end": 5,
        "rule": "test/rule",
        "reason": "",
        "confidence": 0.9,
        "corrected": False,
    }


def test_a_full_statement_names_the_source_it_counts_in():
    event = dialogue()
    statement = full_record(event)["people"][2]["statements"][2]
    assert list(statement) == ["id", "text", "start", "end", "kind", "source"]
    assert (statement["source"], statement["kind"]) == (event.sources[1].id, "direct")


def test_evidence_names_the_fields_of_the_record():
    record = full_record(dialogue())
    keys = {*record, *record["people"][0]}
    assert {evidence["field"] for evidence in record["evidence"]} <= keys


def test_a_json_file_holds_the_full_records_in_order(tmp_path):
    events = [dialogue(), gathering("Zweites, später")]
    export_events(events, TOPICS, tmp_path / "events.json")
    text = (tmp_path / "events.json").read_text("utf-8")
    assert json.loads(text) == [full_record(event) for event in events]
    assert "Zweites, später" in text
