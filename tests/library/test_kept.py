"""What is kept between questions follows the changes: it tells what one who asks for the first time is told."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from random import Random

import pytest

from eventbrowser.errors import UserError
from eventbrowser.library import Library, facets
from eventbrowser.library.failures import Missing
from eventbrowser.library.shelf import Shelf
from eventbrowser.model.draft import EventKind
from eventbrowser.model.query import Condition, Group, Query, SortKey
from tests.benchmarks.made_library import make
from tests.library.drafts import draft_of, event_of, keep

QUERIES = (
    Query(),
    Query(text="water -trade"),
    Query(text="starred:yes"),
    Query(text="note:gauge -collection:shelf"),
    Query(conditions=(Condition.of(Group.COLLECTIONS, "Shelf 1"),)),
    Query(text="river", conditions=(Condition.of(Group.CITIES, "Islamabad"),)),
)


def _told(library: Library) -> list[object]:
    orders = [library.event_ids(Query(sort=key, descending=down)) for key in SortKey for down in (True, False)]
    return [*orders, *map(library.event_ids, QUERIES), *map(library.counts, QUERIES)]


def _keep_another(library: Library, number: int) -> None:
    name, body = ("Ann Lee", "Bo Kim", "Zoë Bello")[number % 3], f"House {number % 4}"
    text = f"River meeting {number}\n{name} of {body} spoke.\n"
    day = date(2010 + number % 20, 1, 1) if number % 3 else None
    keep(library, draft_of(event_of(text, f"River meeting {number}", (name, body), day=day), text=text))


def _shelving(library: Library, random: Random, number: int, event: int) -> list[Callable[[], None]]:
    shelves = library.collections.all()
    if not shelves:
        return [lambda: library.collections.make("Shelf 1", [event])]
    shelf = random.choice(shelves).id
    return [
        lambda: library.collections.make(f"Shelf {number}"),
        lambda: library.collections.put(shelf, range(event, event + 9)),
        lambda: library.collections.take_out(shelf, [event]),
        lambda: library.collections.rename(shelf, f"Shelf {number % 3}"),
        lambda: library.collections.delete(shelf),
    ]


def _change(library: Library, random: Random, number: int) -> None:
    event = random.choice(library.event_ids(Query()))
    about = library.event(event)
    other = library.event(random.choice(library.event_ids(Query())))
    changes = (
        lambda: library.change_event(event, starred=not about.starred),
        lambda: library.change_event(event, title=f"Aaa {number}", city=random.choice(("Doha", "Lima", None))),
        lambda: library.change_event(event, start=date(2031, 1, 1) if number % 2 else None, kind=EventKind.WORKSHOP),
        lambda: library.change_event(event, topics=[library.topics()[number % 5].slug]),
        lambda: library.change_event(event, hosts=["Unity House", f"House {number % 4}"]),
        lambda: library.change_appearance(about.people[0].id, name=f"Cem Er {number % 2}"),
        lambda: library.delete_events([event]),
        lambda: library.merge_people(about.people[0].person_id, other.people[0].person_id),
        lambda: library.searches.save("water", "water"),
        lambda: library.change_event(event, notes=random.choice(("gauge", "none"))),
        *_shelving(library, random, number, event),
        lambda: library.own_topics.make(f"Topic {number}", "Economy"),
        lambda: _keep_another(library, number),
        library.undo,
        library.undo,
        library.redo,
    )
    with suppress(Missing, UserError):
        random.choice(changes)()


@pytest.mark.parametrize("seed", range(2))
def test_after_any_steps_all_is_told_as_by_one_who_asks_for_the_first_time(tmp_path, monkeypatch, seed):
    monkeypatch.setattr(facets, "FEW", 40)
    make(tmp_path / "made", 300)
    random = Random(seed)
    with Library.open(tmp_path / "made") as library, Library.open(tmp_path / "made") as first:
        followed = 0
        for number in range(20):
            _told(library)
            _change(library, random, number)
            followed += len(library._shelf.stand(library._db)._kept["facet"])
            first._shelf = Shelf()
            assert _told(library) == _told(first), number
        assert followed > 80


def test_what_was_kept_of_a_closed_library_is_not_told_of_another_in_its_file(tmp_path):
    for name, first, second in (("one", "Rivers", "Dams"), ("two", "Dams", "Rivers")):
        with Library.open(tmp_path / name) as library:
            for title, day in ((first, date(2025, 1, 1)), (second, date(2024, 1, 1))):
                keep(library, draft_of(event_of(title, title, day=day), text=title))
    one, two = Library.open(tmp_path / "one"), tmp_path / "two"
    assert [*one.event_ids(Query(sort=SortKey.TITLE, descending=False))] == [2, 1]
    one.close()
    with one.folder.joinpath("library.db").open("r+b") as file:
        file.write(two.joinpath("library.db").read_bytes())
        file.truncate()
    with Library.open(one.folder) as other:
        assert [*other.event_ids(Query(sort=SortKey.TITLE, descending=False))] == [1, 2]
