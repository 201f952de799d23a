"""Topics of the person's own: made, changed, merged into others and deleted; the program's own list is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from itertools import chain, count
from pathlib import Path

from eventbrowser.errors import UserError
from eventbrowser.library import journal, searches, waiting_room
from eventbrowser.library.failures import Missing, told
from eventbrowser.library.labels import short
from eventbrowser.model.names import fold
from eventbrowser.model.query import Group, Value
from eventbrowser.model.records import OWN_HEADING
from eventbrowser.model.sentences import tell


class OwnTopics:
    """`Library.own_topics`; each change is a step. Missing where a topic is not there, or is none of the person's own.

    UserError where a topic would be called like another.
    """

    def __init__(self, folder: Path, db: sqlite3.Connection) -> None:
        self._folder, self._db = folder, db

    def make(self, label: str, group: str = "", words: Iterable[str] = ()) -> None:
        """A new topic under a heading; articles that have one of the words will be given it."""
        with told(self._folder), journal.step(self._db, lambda: f"Making of topic “{short(label)}”"):
            self._refuse_twice(label, "")
            self._db.execute(
                "INSERT INTO topics (slug, label, heading, place, own, words) "
                "SELECT ?, ?, ?, 1 + coalesce(max(place), 0), 1, ? FROM topics",
                [self._free_slug(label), label, group or OWN_HEADING, _lines(words)],
            )

    def change(self, slug: str, label: str, group: str, words: Iterable[str]) -> None:
        """Call a topic otherwise, put it under another heading or give it other words; events keep it."""
        with told(self._folder), journal.step(self._db, lambda: f"Change of topic {self._told(slug)}"):
            self._refuse_twice(label, slug)
            self._db.execute(
                "UPDATE topics SET label = ?1, heading = ?2, words = ?3 "
                "WHERE slug = ?4 AND (label, heading, words) <> (?1, ?2, ?3)",
                [label, group or OWN_HEADING, _lines(words), slug],
            )

    def merge(self, slug: str, into: str) -> None:
        """Give all events of a topic another in its place; one of the person's own takes its words over, too."""
        with told(self._folder), journal.step(self._db, lambda: f"Merge of topic {self._told(slug)}"):
            number, words = self._row(slug)
            other = self._db.execute("SELECT id, own, words FROM topics WHERE slug = ?", [into]).fetchone()
            if other is None or other[0] == number:
                raise Missing(tell("The other topic is not there any more; it may have been deleted or undone."))
            self._db.execute(
                "UPDATE event_topics SET topic_id = ?1 WHERE topic_id = ?2 "
                "AND event_id NOT IN (SELECT event_id FROM event_topics WHERE topic_id = ?1)",
                [other[0], number],
            )
            self._db.execute("UPDATE evidence SET value = ? WHERE field = 'topic' AND value = ?", [into, slug])
            if other[1]:
                self._db.execute(
                    "UPDATE topics SET words = ? WHERE id = ?",
                    [_lines([*str(other[2]).splitlines(), *words.splitlines()]), other[0]],
                )
            searches.say_otherwise(self._db, Value(Group.TOPICS, slug), Value(Group.TOPICS, into))
            self._remove(number, slug, into)

    def delete(self, slug: str) -> None:
        """Take a topic away from all events, and from the library."""
        with told(self._folder), journal.step(self._db, lambda: f"Deletion of topic {self._told(slug)}"):
            self._remove(self._row(slug)[0], slug, None)

    def _remove(self, number: int, slug: str, into: str | None) -> None:
        self._db.execute("DELETE FROM event_topics WHERE topic_id = ?", [number])
        self._db.execute("DELETE FROM topics WHERE id = ?", [number])
        waiting_room.replace_topic(self._db, slug, into)

    def _row(self, slug: str) -> tuple[int, str]:
        row = self._db.execute("SELECT id, words FROM topics WHERE slug = ? AND own", [slug]).fetchone()
        if row is None:
            raise Missing(tell("This topic is not there any more; it may have been deleted or undone."))
        return int(row[0]), str(row[1])

    def _told(self, slug: str) -> str:
        number, _words = self._row(slug)
        return f"“{short(self._db.execute('SELECT label FROM topics WHERE id = ?', [number]).fetchone()[0])}”"

    def _refuse_twice(self, label: str, besides: str) -> None:
        others = self._db.execute("SELECT slug, label FROM topics WHERE slug <> ?", [besides])
        if any(fold(label) in (fold(slug), fold(other)) or label == other for slug, other in others):
            raise UserError(tell("There is a topic “{label}” already; choose another name.", label=label))

    def _free_slug(self, label: str) -> str:
        wanted = fold(label).replace(" ", "-") or label
        taken = {slug for (slug,) in self._db.execute("SELECT slug FROM topics")}
        return next(slug for slug in chain([wanted], (f"{wanted}-{n}" for n in count(2))) if slug not in taken)


def _lines(words: Iterable[str]) -> str:
    """One a line, each once, spaces at the ends and doubled ones left out."""
    trimmed = (" ".join(word.split()) for word in words)
    return "\n".join(dict.fromkeys(word for word in trimmed if word))
