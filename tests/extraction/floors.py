"""The F1 floors per field over the corpora beside this file:
`python -m tests.extraction.floors [--update] [--wrong]`.

`--update` raises floors to what is reached now and never lowers one; `--wrong` prints every disagreement.
"""

from __future__ import annotations

import json
import sys
import tomllib
from functools import cache
from pathlib import Path

from eventbrowser.export import draft_record
from eventbrowser.extraction import extract
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import Draft
from eventbrowser.model.text import Document, FileKind
from tests.extraction.score import FIELDS, Json, Tally, score

CORPORA = ("corpus", "apart", "fresh", "wide", "blind", "unseen")
"""Each has a table of floors. `corpus` was written before the rules; `apart` was held out while they were written and
looked at once, late; `fresh` and `wide` were annotated before the program was run on them and then used;
`blind` was annotated before the program saw it, and its first run's counts calibrate; its second half is for measuring;
`unseen` is for measuring alone: whoever reads its articles, or what is found in them, spoils it."""
UNSEEN = "unseen"
FLOORS = Path(__file__).parent / "floors.toml"
_ROOM = 0.005
"""How far a figure may lie under its floor before it counts, so that rounding decides nothing."""


def measure(corpus: str) -> dict[str, Tally]:
    """What extraction reaches on one of the corpora now."""
    return score(
        (gold, dict(draft_record(f"{gold['id']}.txt", draft))) for gold, draft in found(FLOORS.parent / corpus)
    )


@cache
def found(folder: Path) -> tuple[tuple[Json, Draft], ...]:
    """The gold of each annotated article of a folder, and what extraction finds in it: read once for all who ask."""
    golds = [json.loads(path.read_text("utf-8")) for path in sorted((folder / "gold").glob("*.json"))]
    return tuple((gold, _draft(folder / "articles" / f"{gold['id']}.txt")) for gold in golds)


def _draft(path: Path) -> Draft:
    return extract(Document(path.name, "", FileKind.TEXT, path.read_text("utf-8")), lexicon())


def floors() -> dict[str, dict[str, float]]:
    """The floors as written down, per corpus and field."""
    tables = tomllib.loads(FLOORS.read_text("utf-8"))
    return {corpus: {name: float(floor) for name, floor in table.items()} for corpus, table in tables.items()}


def below(reached: dict[str, Tally], wanted: dict[str, float]) -> list[str]:
    """The fields that lie under their floor, each as a line to read."""
    return [
        f"{name}: {reached[name].f1:.3f}, floor {floor:.3f}"
        for name, floor in wanted.items()
        if reached[name].f1 < floor - _ROOM
    ]


def raised(reached: dict[str, Tally], wanted: dict[str, float]) -> dict[str, float]:
    """The floors lifted to what is reached, none lowered."""
    return {name: max(wanted.get(name, 0.0), round(reached[name].f1, 3)) for name in FIELDS}


def main(arguments: list[str]) -> int:
    wanted = floors()
    under: list[str] = []
    for corpus in CORPORA:
        reached, least = measure(corpus), wanted.get(corpus, {})
        if "--wrong" in arguments:
            lines = (f"{corpus} {name:13} {line}\n" for name in FIELDS for line in reached[name].wrong)
            sys.stdout.writelines(lines if corpus != UNSEEN else ())
        sys.stdout.writelines(
            f"{corpus} {name:13} {reached[name].f1:.3f} floor {least.get(name, 0.0):.3f}\n" for name in FIELDS
        )
        under += [f"{corpus} {line}" for line in below(reached, least)]
        wanted[corpus] = raised(reached, least)
    if "--update" in arguments:
        FLOORS.write_text("\n".join(_table(corpus, wanted[corpus]) for corpus in CORPORA), "utf-8")
    sys.stdout.writelines(f"below its floor: {line}\n" for line in under)
    return 1 if under else 0


def _table(corpus: str, least: dict[str, float]) -> str:
    return f"[{corpus}]\n" + "".join(f"{name} = {floor}\n" for name, floor in least.items())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
