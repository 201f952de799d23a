"""Damage at random: `python -m tests.library.damaging --rounds 200` spoils pages and tells what could be saved."""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from eventbrowser.errors import LibraryError
from eventbrowser.library import Library, repairing
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.query import Query
from tests.library.drafts import TOPICS, draft_of, keep, seminar, waiting

_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a library of which some pages were spoiled; faults are those of the check before and after.

    `repaired` is False where nothing could be read; the file is then to be as it was.
    """

    faults_before: list[str]
    faults_after: list[str]
    repaired: bool
    kept_as_it_was: bool
    events: int
    events_saved: int


def make_full(library: Library, articles: int) -> list[int]:
    """Events of articles of their own, with a person and text that differ, one draft that waits and one lesson."""
    texts = [f"{draft_of().document.text}Number {number}.\n" for number in range(articles)]
    numbers = [
        keep(library, draft_of(seminar(), text=text, name=f"{place}.txt"))[0] for place, text in enumerate(texts)
    ]
    events = list(dict.fromkeys(numbers))
    (draft,) = waiting(library, draft_of(text="It waits. " * 100, name="waits.txt"))
    library.learn(Fact(FactKind.ORGANISATION, "IRS", "Institute for River Studies"), draft)
    return events


def damaged_once(place: Path, seed: int) -> Outcome:
    """Make a library, spoil some of its pages as the seed says, check and repair it."""
    chance = random.Random(seed)
    folder = place / str(seed)
    with Library.open(folder, TOPICS) as library:
        events = make_full(library, 6)
    file = folder / "library.db"
    _spoil(file, chance)
    damaged = file.read_bytes()
    before = _check(folder)
    damaged = file.read_bytes()
    try:
        kept = repairing.repair(folder, TOPICS).kept
    except LibraryError:
        return Outcome(before, [], False, file.read_bytes() == damaged, len(events), 0)
    with Library.open(folder, TOPICS) as library:
        saved = library.event_ids(Query())
        for number in saved:
            library.event(number)
        library.drafts()
        after = library.check()
    return Outcome(before, after, True, (kept / "library.db").read_bytes() == damaged, len(events), len(saved))


def _check(folder: Path) -> list[str]:
    try:
        with Library.open(folder) as library:
            return library.check()
    except LibraryError as error:
        return [str(error)]


def _spoil(file: Path, chance: random.Random) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 4)):
        page = chance.randrange(1, len(data) // _PAGE)
        start = page * _PAGE + chance.choice((0, chance.randrange(_PAGE)))
        length = chance.choice((1, 16, 512, _PAGE))
        end = min(start + length, (page + 1) * _PAGE)
        data[start:end] = chance.choice((bytes(end - start), chance.randbytes(end - start)))
    file.write_bytes(data)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--first", type=int, default=1000, help="the first seed")
    options = parser.parse_args(arguments)
    counts: Counter[str] = Counter()
    for seed in range(options.first, options.first + options.rounds):
        with TemporaryDirectory() as place:
            outcome = damaged_once(Path(place), seed)
        counts["rounds"] += 1
        counts["told by check"] += bool(outcome.faults_before)
        counts["repaired"] += outcome.repaired
        counts["events"] += outcome.events
        counts["events saved"] += outcome.events_saved
        if outcome.faults_after or not outcome.kept_as_it_was:
            counts["WRONG"] += 1
            print(seed, outcome)  # noqa: T201
    print(dict(counts))  # noqa: T201


if __name__ == "__main__":
    main()
