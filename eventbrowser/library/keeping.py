"""Drafts a person agreed to become articles, events, people and statements, each value with its evidence.

An event that the library already has (the same title on the same day, or else reported in nearly the same text) gains
the article as a further source, unless the person wants it apart: what is there stays, what is absent is filled in,
unless a person has decided it; what the person gave in this very draft wins.
What the person corrected in review is learned in the same step.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from eventbrowser.library import different, facts, identity, lessons, likeness, proofs, waiting_room
from eventbrowser.library.correcting import title_of
from eventbrowser.library.links import add_part, link_organisation, link_topic
from eventbrowser.library.sameness import Sameness
from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson, DraftStatement, EventKind, Part
from eventbrowser.model.text import TYPED, Found

_ABOUT = ("headline", "outlet", "author", "published", "url", "language")


def keep(db: sqlite3.Connection, draft_ids: Sequence[int]) -> tuple[int, ...]:
    """The ids of the events that came of the drafts, each once, in order; inside a step."""
    events: dict[int, None] = {}
    for waiting in waiting_room.take(db, draft_ids):
        kept = _Keeper(db, waiting).keep()
        if waiting.apart:
            _tell_apart(db, waiting.draft, kept)
        events.update(dict.fromkeys(kept))
        _learn(db, waiting, kept)
    return tuple(events)


def _learn(db: sqlite3.Connection, waiting: waiting_room.Waiting, events: Sequence[int]) -> None:
    """Keep what the person's review of a draft teaches."""
    for number, lesson in lessons.of_review(waiting.read, waiting.draft):
        origin = facts.Origin(title_of(db, events[number]), events[number], waiting.draft.document.sha256)
        facts.take_in(db, [lesson], origin)


def _tell_apart(db: sqlite3.Connection, draft: Draft, events: Sequence[int]) -> None:
    """What else waits with nearly this text reports none of these events."""
    for like in likeness.alike(db, draft.document.text, draft.document.sha256):
        for (sha256,) in db.execute("SELECT sha256 FROM drafts WHERE id = ?", [like.draft_id]).fetchall():
            different.remember(db, sha256, events)


class _Keeper:
    """One draft on its way into the tables."""

    def __init__(self, db: sqlite3.Connection, waiting: waiting_room.Waiting) -> None:
        self._db = db
        self._draft = waiting.draft
        known = _known_article(db, waiting.draft)
        self._article = _store_article(db, waiting) if known is None else known
        self._proofs = proofs.Proofs(db, self._article, known=known is not None)
        self._sameness = None if waiting.apart else Sameness(db, waiting.draft)
        self._acronyms = identity.introduced_acronyms(_organisations(waiting.draft), waiting.draft.document.text)

    def keep(self) -> list[int]:
        for field in _ABOUT:
            self._proofs.add(field, getattr(self._draft.article, field))
        events = [self._event(event) for event in self._draft.events]
        self._proofs.write()
        return events

    def _event(self, draft: DraftEvent) -> int:
        title = draft.title.value if draft.title else self._stand_in_title()
        start = draft.start.value if draft.start else None
        number = self._sameness.event(title, start) if self._sameness else None
        decided: set[tuple[int | None, str]] = set()
        if number is None:
            number = self._new_event(title, draft)
        else:
            decided = proofs.decided(self._db, number)
            self._fill_event(number, draft, decided)
        for field, found in _single_values(draft):
            self._proofs.add(field, found, number)
        self._link(number, draft, decided)
        people: dict[int, int | None] = {}
        for person in draft.people:
            self._person(number, person, people, decided)
        return number

    def _stand_in_title(self) -> str:
        headline = self._draft.article.headline
        return headline.value if headline else Path(self._draft.document.file_name).stem

    def _new_event(self, title: str, draft: DraftEvent) -> int:
        kind = draft.kind.value if draft.kind else EventKind.OTHER
        values = [_plain(found) for field, found in _single_values(draft) if field not in ("title", "kind")]
        number = self._db.execute(
            "INSERT INTO events (title, kind, start_date, end_date, venue, city, country, mode) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [title, kind, *values],
        ).lastrowid
        assert number is not None
        return number

    def _fill_event(self, event: int, draft: DraftEvent, decided: set[tuple[int | None, str]]) -> None:
        for field, found in _single_values(draft):
            if found is None:
                continue
            column = {"start": "start_date", "end": "end_date"}.get(field, field)
            if found.rule == TYPED:
                self._db.execute(f"UPDATE events SET {column} = ? WHERE id = ?", [_plain(found), event])
                proofs.outdate(self._db, event, None, field, [str(found.value)])
            elif field != "title" and (None, field) not in decided:
                absent = f"kind = '{EventKind.OTHER}'" if field == "kind" else f"{column} IS NULL"
                self._db.execute(f"UPDATE events SET {column} = ? WHERE id = ? AND {absent}", [_plain(found), event])

    def _link(self, event: int, draft: DraftEvent, decided: set[tuple[int | None, str]]) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO event_sources (event_id, article_id) VALUES (?, ?)", [event, self._article]
        )
        for role, names in (("host", draft.hosts), ("partner", draft.partners)):
            for name in names:
                organisation = identity.organisation(self._db, name.value, self._acronyms)
                if (None, role) not in decided:
                    link_organisation(self._db, event, role, organisation, name.value)
                self._proofs.add(role, name, event)
        for topic in draft.topics:
            if (None, "topic") not in decided:
                link_topic(self._db, event, topic.value)
            self._proofs.add("topic", topic, event)

    def _person(
        self, event: int, draft: DraftPerson, people: dict[int, int | None], decided: set[tuple[int | None, str]]
    ) -> None:
        """`people` are those of this draft already at the event, with their organisations."""
        billed = draft.organisation.value if draft.organisation else None
        organisation = identity.organisation(self._db, billed, self._acronyms) if billed else None
        person = identity.person(self._db, draft.name.value, organisation)
        if person in people and None not in (organisation, people[person]) and organisation != people[person]:
            person = identity.new_person(self._db, draft.name.value)
        people.setdefault(person, organisation)
        for mention in draft.mentions:
            identity.remember_name(self._db, person, mention.value, billed=False)
        number = self._known_appearance(event, person)
        known: set[tuple[int, int]] = set()
        if number is None:
            number = self._new_appearance(event, person, draft, organisation)
        else:
            known = self._statements(number)
            self._fill_appearance(event, number, draft, organisation, decided)
        for part in draft.parts:
            if (number, "part") not in decided and self._says_more(number, part):
                add_part(self._db, number, part.value)
            self._proofs.add("part", part, event, number)
        for field, found in (
            ("name", draft.name),
            *(("name", mention) for mention in draft.mentions),
            ("honorific", draft.honorific),
            ("position", draft.position),
            ("organisation", draft.organisation),
        ):
            self._proofs.add(field, found, event, number)
        self._state(number, draft.statements, known)

    def _known_appearance(self, event: int, person: int) -> int | None:
        row = self._db.execute(
            "SELECT a.id FROM appearances a JOIN people p ON p.id = a.person_id JOIN people q ON q.id = ? "
            "WHERE a.event_id = ? AND coalesce(p.shown_as, p.id) = coalesce(q.shown_as, q.id) ORDER BY a.id",
            [person, event],
        ).fetchone()
        return row[0] if row else None

    def _new_appearance(self, event: int, person: int, draft: DraftPerson, organisation: int | None) -> int:
        number = self._db.execute(
            "INSERT INTO appearances (event_id, person_id, name, honorific, position, organisation, organisation_id, "
            "place) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, count(*) FROM appearances WHERE event_id = ?1",
            [
                event,
                person,
                draft.name.value,
                _plain(draft.honorific),
                _plain(draft.position),
                _plain(draft.organisation),
                organisation,
            ],
        ).lastrowid
        assert number is not None
        return number

    def _fill_appearance(
        self,
        event: int,
        appearance: int,
        draft: DraftPerson,
        organisation: int | None,
        decided: set[tuple[int | None, str]],
    ) -> None:
        for field, found in (("honorific", draft.honorific), ("position", draft.position)):
            if found is not None and self._may_fill(event, appearance, field, found, decided):
                self._db.execute(f"UPDATE appearances SET {field} = ? WHERE id = ?", [found.value, appearance])
        billed = draft.organisation
        if billed is not None and self._may_fill(event, appearance, "organisation", billed, decided):
            self._db.execute(
                "UPDATE appearances SET organisation = ?, organisation_id = ? WHERE id = ?",
                [billed.value, organisation, appearance],
            )

    def _may_fill(
        self, event: int, appearance: int, field: str, found: Found[str], decided: set[tuple[int | None, str]]
    ) -> bool:
        if found.rule == TYPED:
            proofs.outdate(self._db, event, appearance, field, [found.value])
            return True
        if (appearance, field) in decided:
            return False
        row = self._db.execute(f"SELECT {field} IS NULL FROM appearances WHERE id = ?", [appearance]).fetchone()
        return bool(row[0])

    def _says_more(self, appearance: int, part: Found[Part]) -> bool:
        """Whether this part tells more than another article did: who chaired is not called a mere speaker besides."""
        return part.value is not Part.SPEAKER or part.rule == TYPED or not self._has_parts(appearance)

    def _has_parts(self, appearance: int) -> bool:
        query = "SELECT 1 FROM appearance_parts WHERE appearance_id = ? LIMIT 1"
        return self._db.execute(query, [appearance]).fetchone() is not None

    def _statements(self, appearance: int) -> set[tuple[int, int]]:
        """Where those stand that the article has given the person already."""
        query = "SELECT span_start, span_end FROM statements WHERE appearance_id = ? AND article_id = ?"
        return set(self._db.execute(query, [appearance, self._article]))

    def _state(self, appearance: int, statements: Sequence[DraftStatement], known: set[tuple[int, int]]) -> None:
        text = self._draft.document.text
        self._db.executemany(
            "INSERT INTO statements (appearance_id, article_id, span_start, span_end, text, kind, rule, confidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    appearance,
                    self._article,
                    said.span.start,
                    said.span.end,
                    said.span.of(text),
                    said.kind,
                    said.rule,
                    round(said.confidence, proofs.DIGITS),
                )
                for said in statements
                if (said.span.start, said.span.end) not in known
            ],
        )


def _known_article(db: sqlite3.Connection, draft: Draft) -> int | None:
    """The article that the same file gave before with the same text."""
    row = db.execute(
        "SELECT a.id FROM articles a JOIN article_texts t ON t.id = a.id WHERE a.sha256 = ? AND t.text = ?",
        [draft.document.sha256, draft.document.text],
    ).fetchone()
    return row[0] if row else None


def _store_article(db: sqlite3.Connection, waiting: waiting_room.Waiting) -> int:
    document = waiting.draft.document
    about = [_plain(getattr(waiting.draft.article, field)) for field in _ABOUT]
    imported = datetime.now(UTC).isoformat(timespec="seconds")
    number = db.execute(
        f"INSERT INTO articles (sha256, ending, file_name, kind, imported, {', '.join(_ABOUT)}) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [document.sha256, waiting.ending, document.file_name, document.kind, imported, *about],
    ).lastrowid
    assert number is not None
    db.execute("INSERT INTO article_texts (id, text) VALUES (?, ?)", [number, document.text])
    return number


def _single_values(draft: DraftEvent) -> Iterator[tuple[str, Found[object] | None]]:
    """The fields of an event that have one value, in the order of the table."""
    yield "title", draft.title
    yield "kind", draft.kind
    yield "start", draft.start
    yield "end", draft.end
    yield "venue", draft.venue
    yield "city", draft.city
    yield "country", draft.country
    yield "mode", draft.mode


def _organisations(draft: Draft) -> Iterator[str]:
    for event in draft.events:
        yield from (found.value for found in (*event.hosts, *event.partners))
        yield from (person.organisation.value for person in event.people if person.organisation)


def _plain(found: Found[object] | None) -> str | None:
    if found is None:
        return None
    return found.value.isoformat() if isinstance(found.value, date) else str(found.value)
