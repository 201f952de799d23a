"""Kill a program at random moments and look at what it left: `python -m tests.library.killing --rounds 200`.

A child works on a library at random: drafts, imports, edits, merges, deletions, undo, redo, backups, restores, and the
upgrade of an old library when it begins. It tells what it begins, and after each deed a digest of every table. The
parent kills it in the middle of a deed. The library must then be as before that deed or as after it: in the latter case
the deed taken back must lead to the digest of before.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from eventbrowser.library import Library, Missing, backups, health, opening, originals
from eventbrowser.model.query import Query
from tests.library.drafts import DAY, TEXT, TOPICS, draft_of, dump, event_of, seminar
from tests.library.test_released import unpack

OLD_ORIGINALS = (
    (TEXT, ".txt"),
    ("A second talk was given by Ada Marsh of IRS.\n", ".txt"),
    ("Still to be read\n", ".md"),
)
_ROUNDS_PER_LIBRARY = 8
_MOST_DEEDS = 14
_SEEN = "opened-before"
_SECONDS = 0.012
"""A deed takes about so long."""

Digest = dict[str, str]


def digest_of(folder: Path) -> Digest:
    return {table: hashlib.sha256(repr(rows).encode()).hexdigest()[:16] for table, rows in dump(folder).items()}


# ---- the child -------------------------------------------------------------------------------------------------------


def work(folder: Path, seed: int) -> None:
    """Do one deed after another until killed."""
    chance = random.Random(seed)
    _tell("open")
    with Library.open(folder, TOPICS) as library:
        _tell(digest_of(folder))
        for number in itertools.count():
            deed = chance.choice([*_DEEDS])
            _tell(deed)
            with suppress(Missing, IndexError):  # nothing there to be undone, edited or restored
                _DEEDS[deed](library, chance, seed * 10_000 + number)
            _tell(digest_of(folder))


def _tell(what: str | Digest) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201


def _save(library: Library, _chance: random.Random, number: int) -> None:
    text = f"{TEXT}Talk {number} was given by Ada{number % 7} Marsh of IRS.\n"
    events = (seminar(), event_of(text, f"Talk {number}", (f"Ada{number % 7} Marsh", "IRS"), day=DAY, hosts=("IRS",)))
    library.save_draft(draft_of(*events, text=text, name=f"{number}.txt"), text.encode())


def _set_apart(library: Library, chance: random.Random, _number: int) -> None:
    draft = chance.choice(library.drafts())
    library.set_draft_apart(draft.id, not draft.apart)


def _discard(library: Library, chance: random.Random, _number: int) -> None:
    library.discard_drafts([chance.choice(library.drafts()).id])


def _keep(library: Library, chance: random.Random, _number: int) -> None:
    waiting = [stored.id for stored in library.drafts()]
    library.keep_drafts(chance.sample(waiting, chance.randint(1, len(waiting))) if waiting else [])


def _edit(library: Library, chance: random.Random, number: int) -> None:
    event = chance.choice(library.event_ids(Query()))
    library.change_event(event, title=f"Title {number}", topics=["trade", f"own {number % 3}"], city="Lagos")


def _merge(library: Library, chance: random.Random, _number: int) -> None:
    people = [person.person_id for person in library.people()]
    if len(people) > 1:
        library.merge_people(*chance.sample(people, 2))


def _delete(library: Library, chance: random.Random, _number: int) -> None:
    library.delete_events(chance.choices(library.event_ids(Query()), k=2))


def _out_of_trash(library: Library, chance: random.Random, _number: int) -> None:
    library.past.restore([chance.choice(library.past.deleted()).id])


def _turn_back(library: Library, chance: random.Random, _number: int) -> None:
    library.past.undo_to(chance.choice(library.past.steps()[:3]).id)


def _restore(library: Library, chance: random.Random, _number: int) -> None:
    backups.restore(library.folder, chance.choice(backups.all_of(library.folder)).name, TOPICS)


_DEEDS: dict[str, Callable[[Library, random.Random, int], object]] = {
    "save": _save,
    "save more": _save,
    "set apart": _set_apart,
    "discard": _discard,
    "keep": _keep,
    "keep more": _keep,
    "edit": _edit,
    "merge": _merge,
    "delete": _delete,
    "out of trash": _out_of_trash,
    "empty trash": lambda library, _chance, _number: library.past.empty_trash(),
    "undo": lambda library, _chance, _number: library.undo(),
    "redo": lambda library, _chance, _number: library.redo(),
    "undo several": _turn_back,
    "backup": lambda library, _chance, _number: library.back_up(),
    "restore": _restore,
}


# ---- the parent ------------------------------------------------------------------------------------------------------


def rounds(place: Path, number: int, seed: int) -> Iterator[str]:
    """So many kills, each told as "edit: before" or "edit: after"; AssertionError where something is lost or half."""
    chance = random.Random(seed)
    folder = place
    for each in range(number):
        if each % _ROUNDS_PER_LIBRARY == 0:
            folder = old_library(place / str(each))
        yield _round(folder, chance, seed * 1000 + each)


def old_library(folder: Path) -> Path:
    """A library of the first form, with two events and a draft, as a program of that time left it."""
    unpack("m001.db.gz", folder)
    data = [(text.encode(), ending) for text, ending in OLD_ORIGINALS]
    originals.put(folder, [(text, hashlib.sha256(text).hexdigest(), ending) for text, ending in data])
    return folder


def _round(folder: Path, chance: random.Random, seed: int) -> str:
    command = [sys.executable, "-m", "tests.library.killing", "--child", str(folder), "--seed", str(seed)]
    fresh = not (folder / _SEEN).exists()
    (folder / _SEEN).touch()
    heard: list[str | Digest] = [] if fresh else [digest_of(folder)]
    upgrading = fresh and chance.random() < 0.7
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        deeds = 1 if upgrading else chance.randint(2, _MOST_DEEDS)
        for line in child.stdout:
            heard.append(json.loads(line))
            deeds -= isinstance(heard[-1], str)
            if not deeds:
                break
        time.sleep(chance.random() * _SECONDS * (4 if upgrading else 1))
        child.kill()
        heard += [json.loads(line) for line in child.stdout if line.endswith("\n")]
    assert child.returncode != 1, "the child failed by itself"
    deed = next(word for word in reversed(heard) if isinstance(word, str))
    known = next((digest for digest in reversed(heard) if not isinstance(digest, str)), None)
    return f"{deed}: {_examine(folder, deed, known, finished=not isinstance(heard[-1], str))}"


def _examine(folder: Path, deed: str, known: Digest | None, *, finished: bool) -> str:
    with Library.open(folder, TOPICS) as library:
        faults = library.check()
        assert faults == [], f"after {deed}: {faults}"
        for event in library.event_ids(Query()):
            library.event(event)
        library.drafts()
        for backup in backups.all_of(folder):
            with closing(opening.reader(backups.path_of(folder, backup.name))) as copy:
                assert health.damage(copy) == []
        if known is None:
            assert (sorted(library.event_ids(Query())), len(library.drafts())) == ([1, 2], 1)
            return "before or after"
        if (found := digest_of(folder)) == known:
            return "before" if not finished else "between"
        assert not finished, "a deed that was told as done is not there"
        left_out = _take_back(library, deed, known)
        found = digest_of(folder)
        differing = {table for table in known if found[table] != known[table]} - left_out
        assert not differing, f"{deed} was half done: {differing}"
        return "after"


def _take_back(library: Library, deed: str, known: Digest) -> set[str]:
    """Undo a deed that was done but not told; tables that cannot be as before."""
    match deed:
        case "undo":
            library.redo()
        case "undo several":
            while library.redo_label() is not None and digest_of(library.folder) != known:
                library.redo()
        case "restore":
            kept = next(backup.name for backup in backups.all_of(library.folder) if backup.replaced)
            backups.restore(library.folder, kept, TOPICS)
        case "save" | "save more":
            library.discard_drafts([max(stored.id for stored in library.drafts())])
        case "set apart" | "discard":
            return {"drafts", "sketches", "sketch_marks"}
        case _:
            library.undo()
    return set()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path)
    options = parser.parse_args(arguments)
    if options.child is not None:
        work(options.child, options.seed)
    with TemporaryDirectory() as place:
        counts = Counter(rounds(Path(place), options.rounds, options.seed))
    for told, number in sorted(counts.items()):
        print(f"{number:5}  {told}")  # noqa: T201
    print(f"{counts.total():5}  kills, nothing lost")  # noqa: T201


if __name__ == "__main__":
    main()
