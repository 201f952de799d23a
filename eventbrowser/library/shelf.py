"""What answers have in common, kept between questions: orders of the list, sets of events, values with their events.

All connections of the program to one library share it; it is good for one state of the library, which the journal
tells. Of another state, what follows the changes (`Follows`) is taken along, the rest made anew piece by piece.
"""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path
from threading import Lock, RLock
from typing import Protocol, TypeVar, cast
from weakref import WeakValueDictionary

from eventbrowser.library.changed import Changed, since
from eventbrowser.library.events import Events
from eventbrowser.library.room import give_back

_PIECE = 64_000
"""Letters of JSON that are read at once."""

_LARGE = 100_000
"""In libraries of so many events what was read to make a value takes much room."""

T = TypeVar("T")

Value = str | int
_MOST_KEPT = {"set": 48, "order": 2, "facet": 11, "counts": 10, "overview": 3}
_FOLLOWING = ("order", "facet")
_STATE = """
SELECT
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'events'),
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'steps'),
    (SELECT coalesce(max(id), 0) FROM steps WHERE NOT undone), (SELECT count(*) FROM steps WHERE undone),
    (SELECT count(*) FROM topics)
"""


class Follows(Protocol):
    """What is kept and can be brought to another state."""

    def after(self, db: sqlite3.Connection, changed: Changed, size: int) -> object | None:
        """The same for the state that `db` reads; None where it must be made anew."""


class _Making:
    """Whoever makes a value, or waits for it; others are made meanwhile."""

    def __init__(self) -> None:
        self.lock = RLock()


class Stand:
    """What was kept at one state of the library; for any thread, as long as it reads that state."""

    def __init__(self, state: tuple[int, ...]) -> None:
        self.state = state
        self.size = state[0] + 1
        self._lock = Lock()
        self._making: WeakValueDictionary[Hashable, _Making] = WeakValueDictionary()
        self._kept: dict[str, OrderedDict[Hashable, object]] = {kind: OrderedDict() for kind in _MOST_KEPT}

    def once(self, kind: str, key: Hashable, make: Callable[[], T], as_type: type[T]) -> T:
        """The value under a key, made where it is not kept; of each kind the latest used ones stay."""
        with self._lock:
            making = self._making.setdefault((kind, key), _Making())
        with making.lock:
            found = self._kept[kind].get(key)
            if not isinstance(found, as_type):
                found = make()
                if self.size > _LARGE:
                    give_back()
            self._keep(kind, key, found)
            return found

    def _keep(self, kind: str, key: Hashable, value: object) -> None:
        with self._lock:
            kept = self._kept[kind]
            kept[key] = value
            kept.move_to_end(key)
            if len(kept) > _MOST_KEPT[kind]:
                kept.popitem(last=False)

    def moved(self, db: sqlite3.Connection, state: tuple[int, ...]) -> Stand:
        """What is kept, for the state that `db` reads."""
        made = Stand(state)
        changed = since(db, self.state[2], state[2]) if state[-1] == self.state[-1] else None
        if changed is None:
            return made
        with self._lock:
            known = [(kind, key, value) for kind, kept in self._kept.items() for key, value in kept.items()]
        for kind, key, value in known:
            if kind in _FOLLOWING:
                after = cast(Follows, value).after(db, changed, made.size)
            else:
                holds = not changed.found and not (changed.starred and "starred" in str(key))
                after = value if holds and made.size == self.size else None
            if after is not None:
                made._keep(kind, key, after)
        return made

    def events(self, db: sqlite3.Connection, query: str, values: Sequence[Value]) -> Events:
        """The set of the column `id` of a query."""
        key = (query, tuple(values))
        return self.once("set", key, lambda: Events.of_pieces(_ids_of(db, query, values), self.size), Events)


class Shelf:
    """The latest state's `Stand`."""

    def __init__(self) -> None:
        self._stand: Stand | None = None
        self._lock = Lock()

    def stand(self, db: sqlite3.Connection) -> Stand:
        """What is kept of the state that `db` reads."""
        state = db.execute(_STATE).fetchone()
        with self._lock:
            stand = self._stand
            if stand is None:
                stand = self._stand = Stand(state)
            elif state[1] < stand.state[1]:
                # Whoever still reads what was before does not take from the others what is kept of now.
                return Stand(state)
            elif stand.state != state:
                stand = self._stand = stand.moved(db, state)
            return stand


_shelves: WeakValueDictionary[tuple[int, int], Shelf] = WeakValueDictionary()
_shelves_lock = RLock()


def shelf_of(path: Path) -> Shelf:
    """The one shelf of a library's file, which lives as long as somebody holds it; to be let go with the file."""
    about = path.stat()
    with _shelves_lock:
        return _shelves.setdefault((about.st_dev, about.st_ino), Shelf())


def _ids_of(db: sqlite3.Connection, query: str, values: Sequence[Value]) -> Iterator[list[int]]:
    """The column `id` of a query; as one JSON text, which takes half the time of as many rows."""
    yield from pieces_of(db.execute(f"SELECT json_group_array(id) FROM ({query})", values).fetchone()[0])


def pieces_of(text: str) -> Iterator[list[int]]:
    """The numbers of a JSON array, read a piece at a time: while one is read, no other thread of the program runs."""
    start, last = 1, len(text) - 1
    while start < last:
        end = text.find(",", start + _PIECE)
        end = last if end < 0 else end
        yield json.loads(f"[{text[start:end]}]")
        start = end + 1
