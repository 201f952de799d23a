"""Small articles and what extraction would propose about them; every span is where the words stand."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from eventbrowser.library import Library
from eventbrowser.model.draft import (
    Draft,
    DraftArticle,
    DraftEvent,
    DraftPerson,
    DraftStatement,
    EventKind,
    Part,
    Speech,
)
from eventbrowser.model.records import Topic
from eventbrowser.model.text import Document, FileKind, Found, Span

T = TypeVar("T")

TOPICS = (Topic("water", "Water", "Environment"), Topic("trade", "Trade", "Economy"))
DAY = date(2025, 6, 4)
TEXT = """Water Treaty Needs New Rules
The seminar, titled “Rivers Without Borders”, was held by the Institute for River Studies (IRS) in Łódź on Wednesday.
Dr. Naela Chohan, President of IRS, chaired the session. She said that the treaty had outlived four wars.
“No court can replace a gauge,” said Zoë Bello of the Lagos Water Forum.
"""


def found(value: T, words: str, text: str = TEXT) -> Found[T]:
    return Found(value, Span(text.index(words), text.index(words) + len(words)), "test/rule", confidence=0.9)


def said(words: str, text: str = TEXT, kind: Speech = Speech.REPORTED) -> DraftStatement:
    start = text.index(words)
    return DraftStatement(Span(start, start + len(words)), kind, "test/said")


def seminar() -> DraftEvent:
    """The event of `TEXT`, all of it."""
    return DraftEvent(
        title=found("Rivers Without Borders", "Rivers Without Borders"),
        kind=found(EventKind.SEMINAR, "seminar"),
        start=found(DAY, "Wednesday"),
        city=found("Łódź", "Łódź"),
        hosts=(found("Institute for River Studies", "Institute for River Studies"),),
        topics=(found("water", "Water"),),
        people=(
            DraftPerson(
                found("Naela Chohan", "Naela Chohan"),
                honorific=found("Dr.", "Dr."),
                position=found("President", "President"),
                organisation=found("IRS", "IRS, chaired"),
                parts=(found(Part.CHAIR, "chaired"),),
                statements=(said("She said that the treaty had outlived four wars."),),
            ),
            DraftPerson(
                found("Zoë Bello", "Zoë Bello"),
                organisation=found("Lagos Water Forum", "Lagos Water Forum"),
                statements=(said("“No court can replace a gauge,” said Zoë Bello", kind=Speech.DIRECT),),
            ),
        ),
    )


def draft_of(*events: DraftEvent, text: str = TEXT, name: str = "rivers.txt") -> Draft:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    headline = text.splitlines()[0]
    article = DraftArticle(headline=found(headline, headline, text))
    return Draft(Document(name, sha256, FileKind.TEXT, text), article, events)


def event_of(
    text: str, title: str, *people: str | tuple[str, str], day: date | None = DAY, hosts: Sequence[str] = ()
) -> DraftEvent:
    """An event with people, each a name or a name with an organisation, all words of the text."""
    return DraftEvent(
        title=found(title, title, text),
        start=found(day, text[:5], text) if day else None,
        hosts=tuple(found(host, host, text) for host in hosts),
        people=tuple(
            DraftPerson(found(person, person, text))
            if isinstance(person, str)
            else DraftPerson(found(person[0], person[0], text), organisation=found(person[1], person[1], text))
            for person in people
        ),
    )


def waiting(library: Library, *drafts: Draft) -> list[int]:
    return [library.save_draft(draft, draft.document.text.encode()) for draft in drafts]


def keep(library: Library, *drafts: Draft) -> tuple[int, ...]:
    return library.keep_drafts(waiting(library, *drafts))


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, those of the journal itself and of the migrations left out."""
    db = sqlite3.connect(folder / "library.db")
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    left_out = {"steps", "changes", "sqlite_sequence", "_sqlite_migrations"}
    rows = {
        name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr)
        for name in names
        if name not in left_out and not name.startswith(("events_fts", "notes_fts"))
    }
    db.close()
    return rows


def assert_step(library: Library, folder: Path, change: Callable[[], object], label: str) -> None:
    """What is changed is one step of that name, which tells what it changed, and is undone and redone exactly."""
    before = dump(folder)
    change()
    after = dump(folder)
    assert library.undo_label() == label
    assert library.past.changes_of(library.past.steps()[0].id).changes
    library.undo()
    assert dump(folder) == before
    library.redo()
    assert dump(folder) == after
