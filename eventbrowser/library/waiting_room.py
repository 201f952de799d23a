"""Drafts under review: kept in the library as JSON, so that a crash loses no review work.

msgspec is imported where a draft is written or read: its 30 ms would otherwise come before the window's first paint.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from eventbrowser.errors import Unreadable
from eventbrowser.library import backups, different, likeness, originals, sameness
from eventbrowser.library.failures import Missing
from eventbrowser.library.journal import forget_undone, transaction
from eventbrowser.model.draft import Draft
from eventbrowser.model.records import Arrival, ReadAnew, StoredDraft
from eventbrowser.model.sentences import tell

_ENDING = re.compile(r"\.\w{1,12}")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft with the ending under which its original is kept; `read` is the draft before a person changed it.

    `apart` tells that its events are to join none of the library.
    """

    id: int
    draft: Draft
    ending: str
    read: Draft
    apart: bool


def save(
    db: sqlite3.Connection, folder: Path, drafts: Sequence[tuple[Draft, bytes | Path]]
) -> list[Arrival | Unreadable]:
    """Put drafts with their originals into the library, in this order and all at once.

    Unreadable stands for one whose file went away or changed since it was read.
    """
    arriving = [(_with_plain_name(draft), original) for draft, original in drafts]
    files = [(original, draft.document.sha256, _ending(draft)) for draft, original in arriving]
    with transaction(db):
        failures = originals.put(folder, files)
        return [failure or _arrive(db, draft) for (draft, _), failure in zip(arriving, failures, strict=True)]


def _with_plain_name(draft: Draft) -> Draft:
    """A file name that is not UTF-8 reaches Python with halves of characters, which neither JSON nor SQLite takes."""
    file_name = draft.document.file_name.encode(errors="replace").decode()
    if file_name == draft.document.file_name:
        return draft
    return replace(draft, document=replace(draft.document, file_name=file_name))


def _ending(draft: Draft) -> str:
    ending = Path(draft.document.file_name).suffix.lower()
    return ending if _ENDING.fullmatch(ending) else ""


def _arrive(db: sqlite3.Connection, draft: Draft) -> Arrival:
    sha256, text = draft.document.sha256, draft.document.text
    number = db.execute(
        "INSERT INTO drafts (sha256, ending, draft) VALUES (?, ?, ?)", [sha256, _ending(draft), _written(draft)]
    ).lastrowid
    assert number is not None
    likeness.remember(db, sha256, text)
    return Arrival(StoredDraft(number, draft, _known_events(db, draft)), sameness.alike(db, text, sha256))


def change(db: sqlite3.Connection, draft_id: int, draft: Draft) -> None:
    with transaction(db):
        forget_undone(db)
        done = db.execute(
            "UPDATE drafts SET as_read = coalesce(as_read, draft), draft = ? WHERE id = ?", [_written(draft), draft_id]
        )
        if not done.rowcount:
            raise _gone(draft_id)


def read_anew(db: sqlite3.Connection, read: Callable[[Draft], Draft]) -> tuple[ReadAnew, ...]:
    """Let drafts that nobody has changed be read once more; those that read otherwise now."""
    changed = []
    with transaction(db):
        for number, text in db.execute("SELECT id, draft FROM drafts WHERE as_read IS NULL ORDER BY id").fetchall():
            before = _read(text)
            draft = read(before)
            if draft != before:
                db.execute("UPDATE drafts SET draft = ? WHERE id = ?", [_written(draft), number])
                changed.append(ReadAnew(number, before, draft))
        if changed:
            forget_undone(db)
    return tuple(changed)


def replace_topic(db: sqlite3.Connection, slug: str, into: str | None) -> None:
    """Let no draft propose a topic any more, but another in its place where one is given; inside a step."""
    like = f'%"{slug}"%'
    rows = db.execute("SELECT id, draft, as_read FROM drafts WHERE draft LIKE ?1 OR as_read LIKE ?1", [like]).fetchall()
    for number, *texts in rows:
        changed = [None if text is None else _written(_with_topic(_read(text), slug, into)) for text in texts]
        if changed != texts:
            db.execute("UPDATE drafts SET draft = ?, as_read = ? WHERE id = ?", [*changed, number])


def _with_topic(draft: Draft, slug: str, into: str | None) -> Draft:
    events = []
    for event in draft.events:
        there = {topic.value for topic in event.topics} - {slug}
        topics = (replace(topic, value=into) if topic.value == slug and into else topic for topic in event.topics)
        kept = tuple(topic for topic in topics if topic.value != slug)
        if into in there:
            kept = tuple(topic for topic in event.topics if topic.value != slug)
        events.append(replace(event, topics=kept))
    return replace(draft, events=tuple(events))


def set_apart(db: sqlite3.Connection, draft_id: int, apart: bool) -> None:
    with transaction(db):
        forget_undone(db)
        draft = stored(db, draft_id).draft
        db.execute("UPDATE drafts SET apart = ? WHERE id = ?", [apart, draft_id])
        if apart:
            alike = sameness.likely_same(db, draft, also_different=True)
            different.remember(db, draft.document.sha256, (event for like in alike for event in like.events))
        else:
            different.forget(db, draft.document.sha256)


def discard(db: sqlite3.Connection, folder: Path, draft_ids: Iterable[int]) -> None:
    """Forget drafts, and then their originals where neither the library nor a backup speaks of them."""
    files: list[tuple[str, str]] = []
    with transaction(db):
        forget_undone(db)
        for draft_id in draft_ids:
            for sha256, ending in db.execute(
                "DELETE FROM drafts WHERE id = ? RETURNING sha256, ending", [draft_id]
            ).fetchall():
                files.append((sha256, ending))
                if not originals.spoken_of(db, sha256):
                    likeness.forget(db, sha256)
    # Not before it is sure that the drafts are gone: one that comes back after a crash needs its original.
    backups.let_go(db, folder, files)


def all_stored(db: sqlite3.Connection) -> list[StoredDraft]:
    """All that wait, in the order they came."""
    rows = db.execute("SELECT id, draft, apart FROM drafts ORDER BY id").fetchall()
    return [_stored(db, *row) for row in rows]


def count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM drafts").fetchone()[0])


def stored(db: sqlite3.Connection, draft_id: int) -> StoredDraft:
    row = db.execute("SELECT id, draft, apart FROM drafts WHERE id = ?", [draft_id]).fetchone()
    if row is None:
        raise _gone(draft_id)
    return _stored(db, *row)


def take(db: sqlite3.Connection, draft_ids: Sequence[int]) -> Iterator[Waiting]:
    """Take drafts out of the waiting room one by one, in the order given."""
    for draft_id in draft_ids:
        row = db.execute(
            "DELETE FROM drafts WHERE id = ? RETURNING id, draft, ending, as_read, apart", [draft_id]
        ).fetchone()
        if row is None:
            raise _gone(draft_id)
        number, text, ending, as_read, apart = row
        draft = _read(text)
        yield Waiting(number, draft, ending, draft if as_read is None else _read(as_read), bool(apart))


def _stored(db: sqlite3.Connection, number: int, text: str, apart: int) -> StoredDraft:
    draft = _read(text)
    return StoredDraft(number, draft, _known_events(db, draft), bool(apart))


def _known_events(db: sqlite3.Connection, draft: Draft) -> tuple[int, ...]:
    query = (
        "SELECT DISTINCT s.event_id FROM articles a JOIN event_sources s ON s.article_id = a.id "
        "WHERE a.sha256 = ? ORDER BY s.event_id"
    )
    return tuple(row[0] for row in db.execute(query, [draft.document.sha256]))


def _written(draft: Draft) -> str:
    import msgspec

    return msgspec.json.encode(draft).decode()


def _read(text: str) -> Draft:
    import msgspec

    return msgspec.json.decode(text, type=Draft)


def _gone(draft_id: int) -> Missing:
    return Missing(tell("Draft {id} is no longer waiting: it was kept or discarded meanwhile.", id=draft_id))
