"""Events that the person said an article does not report, however like it is: remembered by the article's file.

What was said of a file holds for near copies of it, too, unless they are more like what reports that event.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventbrowser.model.records import Likeness


def remember(db: sqlite3.Connection, sha256: str, events: Iterable[int]) -> None:
    """A file reports none of these events."""
    db.executemany(
        "INSERT INTO different_events (sha256, event_id) SELECT ?1, ?2 WHERE NOT EXISTS ("
        "SELECT 1 FROM different_events WHERE sha256 = ?1 AND event_id = ?2)",
        [(sha256, number) for number in events],
    )


def forget(db: sqlite3.Connection, sha256: str) -> None:
    db.execute("DELETE FROM different_events WHERE sha256 = ?", [sha256])


def told(db: sqlite3.Connection, sha256: str, alike: Sequence[Likeness]) -> frozenset[int]:
    """The events that a file does not report; `alike` are the texts that are like its own."""
    different = set(_of_file(db, sha256))
    nearest: dict[int, float] = {}
    for like in alike:
        for event in like.events:
            nearest[event] = max(like.share, nearest.get(event, 0.0))
    for like in alike:
        for file in _files(db, like):
            different.update(event for event in _of_file(db, file) if like.share > nearest.get(event, 0.0))
    return frozenset(different)


def without(alike: Iterable[Likeness], different: frozenset[int]) -> Iterator[Likeness]:
    """Likenesses without events that were told apart; one that has only such events is none."""
    for like in alike:
        events = tuple(event for event in like.events if event not in different)
        if events or not like.events:
            yield replace(like, events=events)


def _of_file(db: sqlite3.Connection, sha256: str) -> Iterator[int]:
    for (event,) in db.execute("SELECT event_id FROM different_events WHERE sha256 = ?", [sha256]):
        yield event


def _files(db: sqlite3.Connection, like: Likeness) -> list[str]:
    query = "SELECT sha256 FROM articles WHERE id = ? UNION SELECT sha256 FROM drafts WHERE id = ?"
    return [sha256 for (sha256,) in db.execute(query, [like.article_id, like.draft_id])]
