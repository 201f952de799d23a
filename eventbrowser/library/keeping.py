"""Drafts a person agreed to become articles, events, people and statements, each value with its evidence.

An event that the library already has (the same title on the same day) gains the article as a further source: what is
there stays, what is absent is filled in, unless a person has decided it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from eventbrowser.library import identity, waiting_room
from eventbrowser.library.proofs import Proofs
from eventbrowser.model.draft import DraftEvent, DraftPerson, DraftStatement, EventKind
from eventbrowser.model.text import Found


def keep(db: sqlite3.Connection, draft_ids: Sequence[int]) -> tuple[int, ...]:
    """The ids of the events that came of the drafts, each once, in order; inside a step."""
    events: dict[int, None] = {}
    for waiting in waiting_room.take(db, draft_ids):
        keeper = _Keeper(db, waiting)
        events.update(dict.fromkeys(keeper.event(event) for event in waiting.draft.events))
    return tuple(events)


class _Keeper:
    """One draft on its way into the tables."""

    def __init__(self, db: sqlite3.Connection, waiting: waiting_room.Waiting) -> None:
        self._db = db
        self._draft = waiting.draft
        self._article = self._store_article(waiting)
        self._acronyms = identity.introduced_acronyms(_organisations(self._draft.events), self._draft.document.text)

    def _store_article(self, waiting: waiting_room.Waiting) -> int:
        """The article's row; the one already there where the same file gave the same text before."""
        document, about = waiting.draft.document, waiting.draft.article
        known = self._db.execute(
            "SELECT a.id FROM articles a JOIN article_texts t ON t.id = a.id WHERE a.sha256 = ? AND t.text = ?",
            [document.sha256, document.text],
        ).fetchone()
        if known is not None:
            return int(known[0])
        values = (about.headline, about.outlet, about.author, about.published, about.url, about.language)
        number = self._db.execute(
            "INSERT INTO articles (sha256, ending, file_name, kind, headline, outlet, author, published, url, "
            "language, imported) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                document.sha256,
                waiting.ending,
                document.file_name,
                document.kind,
                *map(_plain, values),
                datetime.now(UTC).isoformat(timespec="seconds"),
            ],
        ).lastrowid
        assert number is not None
        self._db.execute("INSERT INTO article_texts (id, text) VALUES (?, ?)", [number, document.text])
        proofs = Proofs(self._db, number)
        for name, found in zip(("headline", "outlet", "author", "published", "url", "language"), values, strict=True):
            proofs.add(name, found)
        return number

    def event(self, draft: DraftEvent) -> int:
        title = draft.title.value if draft.title else self._stand_in_title()
        number = self._same_event(title, draft.start.value if draft.start else None)
        if number is None:
            number = self._new_event(title)
        proofs = Proofs(self._db, self._article, number)
        self._fill(number, draft, proofs)
        self._link_organisations(number, "host", draft.hosts, proofs)
        self._link_organisations(number, "partner", draft.partners, proofs)
        self._link_topics(number, draft.topics, proofs)
        self._db.execute(
            "INSERT OR IGNORE INTO event_sources (event_id, article_id) VALUES (?, ?)", [number, self._article]
        )
        for person in draft.people:
            self._person(number, person)
        return number

    def _stand_in_title(self) -> str:
        headline = self._draft.article.headline
        return headline.value if headline else Path(self._draft.document.file_name).stem

    def _same_event(self, title: str, start: date | None) -> int | None:
        if start is None:
            return None
        folded = identity.fold(title)
        rows = self._db.execute("SELECT id, title FROM events WHERE start_date = ? ORDER BY id", [start.isoformat()])
        return next((number for number, other in rows if identity.fold(other) == folded), None)

    def _new_event(self, title: str) -> int:
        number = self._db.execute("INSERT INTO events (title, kind) VALUES (?, ?)", [title, EventKind.OTHER]).lastrowid
        assert number is not None
        return number

    def _fill(self, event: int, draft: DraftEvent, proofs: Proofs) -> None:
        """Give the event what it lacks; what a person decided stays, an absence too."""
        proofs.add("title", draft.title)
        found: dict[str, Found[object] | None] = {
            "kind": draft.kind,
            "start": draft.start,
            "end": draft.end,
            "venue": draft.venue,
            "city": draft.city,
            "country": draft.country,
            "mode": draft.mode,
        }
        for name, value in found.items():
            if value is None:
                continue
            column = {"start": "start_date", "end": "end_date"}.get(name, name)
            absent = "kind = 'other'" if name == "kind" else f"{column} IS NULL"
            if not proofs.decided(name):
                self._db.execute(f"UPDATE events SET {column} = ? WHERE id = ? AND {absent}", [_plain(value), event])
            proofs.add(name, value)

    def _link_organisations(self, event: int, role: str, names: Sequence[Found[str]], proofs: Proofs) -> None:
        decided = proofs.decided(role)
        known = {
            row[0]
            for row in self._db.execute(
                "SELECT organisation_id FROM event_organisations WHERE event_id = ? AND role = ?", [event, role]
            )
        }
        for found in names:
            organisation = identity.organisation(self._db, found.value, self._acronyms)
            if organisation not in known and not decided:
                known.add(organisation)
                self._db.execute(
                    "INSERT INTO event_organisations (event_id, organisation_id, role, place, name) "
                    "VALUES (?, ?, ?, ?, ?)",
                    [event, organisation, role, len(known), found.value],
                )
            proofs.add(role, found)

    def _link_topics(self, event: int, topics: Sequence[Found[str]], proofs: Proofs) -> None:
        decided = proofs.decided("topic")
        for found in topics:
            if not decided:
                link_topic(self._db, event, found.value)
            proofs.add("topic", found)

    def _person(self, event: int, draft: DraftPerson) -> None:
        employer = draft.organisation.value if draft.organisation else None
        organisation = identity.organisation(self._db, employer, self._acronyms) if employer else None
        person = identity.person(self._db, draft.name.value, organisation)
        for mention in draft.mentions:
            identity.remember_name(self._db, person, mention.value, billed=False)
        number = self._appearance(event, person, draft)
        proofs = Proofs(self._db, self._article, event, number)
        proofs.add("name", draft.name)
        for mention in draft.mentions:
            proofs.add("name", mention)
        for name, found in (("honorific", draft.honorific), ("position", draft.position)):
            if found is not None and not proofs.decided(name):
                self._db.execute(
                    f"UPDATE appearances SET {name} = ? WHERE id = ? AND {name} IS NULL", [found.value, number]
                )
            proofs.add(name, found)
        if organisation is not None and not proofs.decided("organisation"):
            self._db.execute(
                "UPDATE appearances SET organisation = ?, organisation_id = ? WHERE id = ? AND organisation IS NULL",
                [employer, organisation, number],
            )
        proofs.add("organisation", draft.organisation)
        decided = proofs.decided("part")
        for part in draft.parts:
            if not decided:
                add_part(self._db, number, part.value)
            proofs.add("part", part)
        for statement in draft.statements:
            self._statement(number, statement)

    def _appearance(self, event: int, person: int, draft: DraftPerson) -> int:
        """The person's appearance at the event: the one already there, or a new one without anything but the name."""
        known = self._db.execute(
            "SELECT a.id FROM appearances a JOIN people p ON p.id = a.person_id JOIN people q ON q.id = ? "
            "WHERE a.event_id = ? AND coalesce(p.shown_as, p.id) = coalesce(q.shown_as, q.id) ORDER BY a.id",
            [person, event],
        ).fetchone()
        if known is not None:
            return int(known[0])
        number = self._db.execute(
            "INSERT INTO appearances (event_id, person_id, name, place) "
            "SELECT ?1, ?2, ?3, count(*) FROM appearances WHERE event_id = ?1",
            [event, person, draft.name.value],
        ).lastrowid
        assert number is not None
        return number

    def _statement(self, appearance: int, statement: DraftStatement) -> None:
        span = statement.span
        key = [appearance, self._article, span.start, span.end]
        if self._db.execute(
            "SELECT 1 FROM statements WHERE appearance_id = ? AND article_id = ? AND span_start = ? AND span_end = ?",
            key,
        ).fetchone():
            return
        self._db.execute(
            "INSERT INTO statements (appearance_id, article_id, span_start, span_end, text, kind, rule, confidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [*key, span.of(self._draft.document.text), statement.kind, statement.rule, round(statement.confidence, 6)],
        )


def link_topic(db: sqlite3.Connection, event: int, slug: str) -> None:
    """Give an event a topic; one the library does not know yet becomes the person's own."""
    db.execute(
        "INSERT INTO topics (slug, label, heading, place) "
        "SELECT ?1, ?1, 'Own topics', 1 + coalesce(max(place), 0) FROM topics WHERE true ON CONFLICT DO NOTHING",
        [slug],
    )
    db.execute(
        "INSERT OR IGNORE INTO event_topics (event_id, topic_id) SELECT ?, id FROM topics WHERE slug = ?", [event, slug]
    )


def add_part(db: sqlite3.Connection, appearance: int, part: str) -> None:
    db.execute("INSERT OR IGNORE INTO appearance_parts (appearance_id, part) VALUES (?, ?)", [appearance, part])


def _organisations(events: Iterable[DraftEvent]) -> Iterable[str]:
    for event in events:
        yield from (found.value for found in (*event.hosts, *event.partners))
        yield from (person.organisation.value for person in event.people if person.organisation)


def _plain(found: Found[object] | None) -> str | None:
    if found is None:
        return None
    return found.value.isoformat() if isinstance(found.value, date) else str(found.value)
