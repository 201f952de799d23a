"""Which texts are nearly the same: wire stories under another name, headline or boilerplate.

Of each file's text a sketch is kept: the lowest hashes of its runs of words, so that texts with many runs in common
share hashes. A few texts found by them are then compared run by run. Sketches hang on a file's content, which a draft
and the article that comes of it have in common: neither keeping, undoing nor redoing touches them, and one of which no
article or draft speaks is passed over.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from hashlib import blake2b

from eventbrowser.model.records import Likeness

ALIKE = 0.6
"""Texts are nearly the same when they share at least this part of the shorter one's runs of words."""

_RUN = 4
_MARKS = 16
_BYTES = 8
_IN_COMMON = 2
_LEAST_RUNS = 40
_COMMON = 200
"""A hash in more texts than these is of a site's boilerplate and tells nothing."""

_COMPARED = 6
_LONGER = 3
"""A text so many times as long is a collection, not a copy."""

_REMEMBERED = 128
"""So many texts are at hand while files come in one after the other: each is met several times over."""

_LARGE = 20_000
"""Longer texts, in characters, are read anew each time."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")

_OWNERS = """
    SELECT a.id, NULL, t.text, a.headline, a.file_name, a.outlet, a.published
    FROM articles a JOIN article_texts t ON t.id = a.id WHERE a.sha256 = ?1
    UNION ALL
    SELECT NULL, d.id, draft ->> '$.document.text', draft ->> '$.article.headline.value',
        draft ->> '$.document.file_name', draft ->> '$.article.outlet.value', draft ->> '$.article.published.value'
    FROM drafts d WHERE d.sha256 = ?1
"""


def remember(db: sqlite3.Connection, sha256: str, text: str) -> None:
    """Keep the sketch of a file's text; a file known before keeps the one it has."""
    if len(_runs(text)) < _LEAST_RUNS:
        return
    row = db.execute("INSERT OR IGNORE INTO sketches (sha256) VALUES (?) RETURNING id", [sha256]).fetchone()
    if row is not None:
        db.executemany("INSERT INTO sketch_marks (mark, sketch_id) VALUES (?, ?)", [(m, row[0]) for m in _marks(text)])


def forget(db: sqlite3.Connection, sha256: str) -> None:
    db.execute("DELETE FROM sketches WHERE sha256 = ?", [sha256])


def alike(db: sqlite3.Connection, text: str, besides: str) -> tuple[Likeness, ...]:
    """Articles, then drafts, with nearly this text, those with most in common first; none of the file `besides`."""
    runs = _runs(text)
    if len(runs) < _LEAST_RUNS:
        return ()
    found: Counter[int] = Counter()
    query = "SELECT sketch_id FROM sketch_marks WHERE mark = ? LIMIT ?"
    for mark in _marks(text):
        having = [row[0] for row in db.execute(query, [mark, _COMMON])]
        if len(having) < _COMMON:
            found.update(having)
    likely = [sketch for sketch, marks in found.most_common(_COMPARED) if marks >= _IN_COMMON]
    likenesses = [each for sketch in likely for each in _compared(db, sketch, runs, besides)]
    return tuple(sorted(likenesses, key=lambda each: (each.article_id is None, -each.share)))


def _compared(db: sqlite3.Connection, sketch: int, runs: frozenset[int], besides: str) -> list[Likeness]:
    row = db.execute("SELECT sha256 FROM sketches WHERE id = ?", [sketch]).fetchone()
    if row is None or row[0] == besides:
        return []
    alike = []
    for article, draft, text, headline, file_name, outlet, published in db.execute(_OWNERS, row):
        share = _share(runs, _runs(text))
        if share >= ALIKE:
            day = None if published is None else date.fromisoformat(published)
            events = () if article is None else _events(db, article)
            alike.append(Likeness(share, headline or file_name, outlet, day, article, draft, events))
    return alike


def _events(db: sqlite3.Connection, article: int) -> tuple[int, ...]:
    query = "SELECT event_id FROM event_sources WHERE article_id = ? ORDER BY event_id"
    return tuple(row[0] for row in db.execute(query, [article]))


def _share(some: frozenset[int], others: frozenset[int]) -> float:
    shorter, longer = sorted((len(some), len(others)))
    return 0.0 if not shorter or longer > _LONGER * shorter else len(some & others) / shorter


def _runs(text: str) -> frozenset[int]:
    """A text's runs of words, each as a number that means the same until the program ends."""
    return _hashed(text) if len(text) < _LARGE else _hashed.__wrapped__(text)


def _marks(text: str) -> Sequence[int]:
    """The lowest of the hashes of a text's runs, which are the same for ever."""
    return _lowest(text) if len(text) < _LARGE else _lowest.__wrapped__(text)


@lru_cache(_REMEMBERED)
def _hashed(text: str) -> frozenset[int]:
    return frozenset(map(hash, _each_run(text)))


@lru_cache(_REMEMBERED)
def _lowest(text: str) -> tuple[int, ...]:
    hashes = [blake2b(run.encode(), digest_size=_BYTES).digest() for run in set(map(" ".join, _each_run(text)))]
    return tuple(int.from_bytes(each, signed=True) for each in sorted(hashes)[:_MARKS])


def _each_run(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return zip(*(words[at:] for at in range(_RUN)), strict=False)
