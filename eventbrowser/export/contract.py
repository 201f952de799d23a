"""The JSON objects that other programs rely on; every key is spelled here and nowhere else."""

from __future__ import annotations

import json
from datetime import date
from typing import TypedDict

from eventbrowser.errors import UserError
from eventbrowser.export.report import Report
from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson, DraftStatement
from eventbrowser.model.facts import Learned
from eventbrowser.model.records import Appearance, ArticleRef, Event, Evidence, Statement
from eventbrowser.model.text import Found


class StatementRecord(TypedDict):
    """`start` and `end` are character offsets into the article's text; `text` is that slice."""

    text: str
    start: int
    end: int
    kind: str


class PersonRecord(TypedDict):
    name: str
    honorific: str | None
    position: str | None
    organization: str | None
    parts: list[str]
    statements: list[StatementRecord]


class _EventFields(TypedDict):
    title: str | None
    type: str | None
    start: str | None
    end: str | None
    city: str | None
    country: str | None
    venue: str | None
    mode: str | None
    hosts: list[str]
    partners: list[str]
    topics: list[str]


class DraftEventRecord(_EventFields):
    """Days are ISO 8601; an event of one day ends on the day it starts. Topics are slugs."""

    people: list[PersonRecord]


class EventRecord(DraftEventRecord):
    id: int


class ArticleRecord(TypedDict):
    headline: str | None
    outlet: str | None
    author: str | None
    published: str | None
    language: str | None
    text: str


class DraftRecord(TypedDict):
    """One line of `extract --jsonl`; `error` is a sentence where the file could not be read."""

    file: str
    error: str | None
    article: ArticleRecord | None
    events: list[DraftEventRecord]


class FullStatementRecord(StatementRecord):
    """`source` is the id of the source that `start` and `end` count in."""

    id: int
    source: int


class FullPersonRecord(TypedDict):
    """`id` names the appearance, `person` the person across all events."""

    id: int
    person: int
    name: str
    honorific: str | None
    position: str | None
    organization: str | None
    parts: list[str]
    statements: list[FullStatementRecord]


class SourceRecord(TypedDict):
    id: int
    file: str
    sha256: str
    kind: str
    headline: str | None
    outlet: str | None
    author: str | None
    published: str | None
    url: str | None
    language: str | None
    imported: str


class EvidenceRecord(TypedDict):
    """`field` is the key of the value it proves; `appearance` is an id among `people`, or null for the event's."""

    field: str
    value: str
    appearance: int | None
    source: int
    start: int | None
    end: int | None
    rule: str
    reason: str
    confidence: float
    corrected: bool


class FullRecord(_EventFields):
    id: int
    people: list[FullPersonRecord]
    summary: str
    notes: str
    starred: bool
    sources: list[SourceRecord]
    evidence: list[EvidenceRecord]


class FactRecord(TypedDict):
    """What was learned from a correction: `words` have this `meaning`, null for kinds that have none.

    `kind` is "organization", "person", "no person", "no host" or "city"; `source` names the event or article in which
    it was learned, `event` is the id of that event, null where it is not in the library.
    """

    id: int
    kind: str
    words: str
    meaning: str | None
    source: str
    event: int | None
    learned: str


_KEY_OF_FIELD = {
    "kind": "type",
    "host": "hosts",
    "partner": "partners",
    "topic": "topics",
    "part": "parts",
    "organisation": "organization",
}


def draft_record(file: str, draft: Draft) -> DraftRecord:
    """What one file gave; `file` is its name as the person wrote it."""
    text, article = draft.document.text, draft.article
    return {
        "file": file,
        "error": None,
        "article": {
            "headline": _value(article.headline),
            "outlet": _value(article.outlet),
            "author": _value(article.author),
            "published": _day(article.published.value) if article.published else None,
            "language": _value(article.language),
            "text": text,
        },
        "events": [_draft_event(event, text) for event in draft.events],
    }


def error_record(file: str, error: UserError) -> DraftRecord:
    """The line for a file that could not be read."""
    return {"file": file, "error": str(error), "article": None, "events": []}


def event_record(event: Event) -> EventRecord:
    """An event of the library with the fields of an extracted one and its `id`."""
    return {"id": event.id, **_fields(event), "people": [_person(person) for person in event.people]}


def full_record(event: Event) -> FullRecord:
    """All that is known of an event: also what the person wrote, the sources and the evidence of each value."""
    return {
        "id": event.id,
        **_fields(event),
        "people": [_full_person(person) for person in event.people],
        "summary": event.summary,
        "notes": event.notes,
        "starred": event.starred,
        "sources": [_source(source) for source in event.sources],
        "evidence": [_evidence(evidence) for evidence in event.evidence],
    }


def fact_record(learned: Learned) -> FactRecord:
    """A fact with where it came from."""
    return {
        "id": learned.id,
        "kind": _KEY_OF_FIELD.get(learned.fact.kind, learned.fact.kind.value),
        "words": learned.fact.words,
        "meaning": learned.fact.meaning or None,
        "source": learned.source,
        "event": learned.event_id,
        "learned": learned.made.isoformat(),
    }


def render(report: Report) -> bytes:
    """An array of full records, in the report's order, as UTF-8."""
    records = [full_record(event) for event in report.events]
    return (json.dumps(records, ensure_ascii=False, indent=2) + "\n").encode()


def _fields(event: Event) -> _EventFields:
    return {
        "title": event.title,
        "type": event.kind.value,
        "start": _day(event.start),
        "end": _day(event.end or event.start),
        "city": event.city,
        "country": event.country,
        "venue": event.venue,
        "mode": event.mode.value if event.mode else None,
        "hosts": list(event.hosts),
        "partners": list(event.partners),
        "topics": list(event.topics),
    }


def _person(person: Appearance) -> PersonRecord:
    return {
        "name": person.name,
        "honorific": person.honorific,
        "position": person.position,
        "organization": person.organisation,
        "parts": [part.value for part in person.parts],
        "statements": [_statement(statement) for statement in person.statements],
    }


def _statement(statement: Statement) -> StatementRecord:
    return {
        "text": statement.text,
        "start": statement.span.start,
        "end": statement.span.end,
        "kind": statement.kind.value,
    }


def _full_person(person: Appearance) -> FullPersonRecord:
    return {
        "id": person.id,
        "person": person.person_id,
        "name": person.name,
        "honorific": person.honorific,
        "position": person.position,
        "organization": person.organisation,
        "parts": [part.value for part in person.parts],
        "statements": [
            {"id": statement.id, **_statement(statement), "source": statement.article_id}
            for statement in person.statements
        ],
    }


def _source(source: ArticleRef) -> SourceRecord:
    return {
        "id": source.id,
        "file": source.file_name,
        "sha256": source.sha256,
        "kind": source.kind.value,
        "headline": source.headline,
        "outlet": source.outlet,
        "author": source.author,
        "published": _day(source.published),
        "url": source.url,
        "language": source.language,
        "imported": source.imported.isoformat(),
    }


def _evidence(evidence: Evidence) -> EvidenceRecord:
    return {
        "field": _KEY_OF_FIELD.get(evidence.field, evidence.field),
        "value": evidence.value,
        "appearance": evidence.appearance_id,
        "source": evidence.article_id,
        "start": evidence.span.start if evidence.span else None,
        "end": evidence.span.end if evidence.span else None,
        "rule": evidence.rule,
        "reason": evidence.reason,
        "confidence": evidence.confidence,
        "corrected": evidence.corrected,
    }


def _draft_event(event: DraftEvent, text: str) -> DraftEventRecord:
    end = event.end or event.start
    return {
        "title": _value(event.title),
        "type": event.kind.value.value if event.kind else None,
        "start": _day(event.start.value) if event.start else None,
        "end": _day(end.value) if end else None,
        "city": _value(event.city),
        "country": _value(event.country),
        "venue": _value(event.venue),
        "mode": event.mode.value.value if event.mode else None,
        "hosts": [host.value for host in event.hosts],
        "partners": [partner.value for partner in event.partners],
        "topics": [topic.value for topic in event.topics],
        "people": [_draft_person(person, text) for person in event.people],
    }


def _draft_person(person: DraftPerson, text: str) -> PersonRecord:
    return {
        "name": person.name.value,
        "honorific": _value(person.honorific),
        "position": _value(person.position),
        "organization": _value(person.organisation),
        "parts": [part.value.value for part in person.parts],
        "statements": [_draft_statement(statement, text) for statement in person.statements],
    }


def _draft_statement(statement: DraftStatement, text: str) -> StatementRecord:
    return {
        "text": statement.span.of(text),
        "start": statement.span.start,
        "end": statement.span.end,
        "kind": statement.kind.value,
    }


def _value(found: Found[str] | None) -> str | None:
    return found.value if found else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
