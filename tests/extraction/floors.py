"""The F1 floors per field over the corpus beside this file: `python -m tests.extraction.floors [--update] [--wrong]`.

`--update` raises floors to what is reached now and never lowers one; `--wrong` prints every disagreement.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

from eventbrowser.export import draft_record
from eventbrowser.extraction import extract
from eventbrowser.importing import lexicon
from eventbrowser.model.text import Document, FileKind
from tests.extraction.score import FIELDS, Tally, score

CORPUS = Path(__file__).parent / "corpus"
FLOORS = Path(__file__).parent / "floors.toml"
_ROOM = 0.005
"""How far a figure may lie under its floor before it counts, so that rounding decides nothing."""


def measure() -> dict[str, Tally]:
    """What extraction reaches on the corpus now."""
    golds = [json.loads(path.read_text("utf-8")) for path in sorted((CORPUS / "gold").glob("*.json"))]
    return score((gold, _record(CORPUS / "articles" / f"{gold['id']}.txt")) for gold in golds)


def _record(path: Path) -> dict[str, object]:
    document = Document(path.name, "", FileKind.TEXT, path.read_text("utf-8"))
    record: dict[str, object] = dict(draft_record(path.name, extract(document, lexicon())))
    return record


def floors() -> dict[str, float]:
    """The floors as written down."""
    return {name: float(floor) for name, floor in tomllib.loads(FLOORS.read_text("utf-8")).items()}


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
    reached, wanted = measure(), floors()
    if "--wrong" in arguments:
        sys.stdout.writelines(f"{name:13} {line}\n" for name in FIELDS for line in reached[name].wrong)
    sys.stdout.writelines(f"{name:13} {reached[name].f1:.3f} floor {wanted.get(name, 0.0):.3f}\n" for name in FIELDS)
    if "--update" in arguments:
        lifted = raised(reached, wanted)
        FLOORS.write_text("".join(f"{name} = {floor}\n" for name, floor in lifted.items()), "utf-8")
    under = below(reached, wanted)
    sys.stdout.writelines(f"below its floor: {line}\n" for line in under)
    return 1 if under else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
