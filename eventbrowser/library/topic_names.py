"""Topics by their names in other languages: the file keeps the English ones, a connection knows the others as well."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from eventbrowser.model.names import fold
from eventbrowser.model.records import Topic


def prepare(db: sqlite3.Connection, topics: Sequence[Topic]) -> sqlite3.Connection:
    """Give a connection `also_called(slug, name)` and `also_begins(slug, words)`, which take folded words."""
    names = {topic.slug: [f" {fold(name.label)}" for name in topic.others] for topic in topics}
    db.create_function("also_called", 2, lambda slug, name: f" {name}" in names.get(slug, ()), deterministic=True)

    def begins(slug: str, words: str) -> bool:
        return any(f" {words}" in name for name in names.get(slug, ()))

    db.create_function("also_begins", 2, begins, deterministic=True)
    return db
