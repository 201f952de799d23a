"""How far the confidence of values holds: `python -m tests.extraction.calibration [--held-out DIR | --counts DIR…]`.

Prints per field and band of confidence how many values are right of how many, over the annotated articles beside this
file. `--held-out` prints the totals of a folder whose articles nobody is to read. `--counts` prints the counts of each
rule and sign over folders of annotated articles, for `resources/lexicon/sureness.toml`.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from eventbrowser.extraction.reading import propose
from eventbrowser.extraction.sureness import weighed
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import SURE
from eventbrowser.model.text import Document, FileKind
from tests.extraction.floors import CORPORA, FLOORS, found
from tests.extraction.judging import Judged, judge
from tests.extraction.score import Json

BANDS = (0.0, 0.5, 0.7, 0.8, SURE)
"""Where the bands of confidence begin."""

Read = tuple[Json, Document]


def articles(folder: Path) -> Iterator[Read]:
    """The annotated articles of a folder, each with its gold."""
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        text = (folder / "articles" / f"{gold['id']}.txt").read_text("utf-8")
        yield gold, Document(f"{gold['id']}.txt", "", FileKind.TEXT, text)


def found_in(folder: Path) -> Iterator[Judged]:
    """The values found in the articles of a folder."""
    for gold, draft in found(folder):
        yield from judge(draft, gold)


def measured() -> list[Judged]:
    """The values found in all sets of articles."""
    return [value for corpus in CORPORA for value in found_in(FLOORS.parent / corpus)]


def right_of_sure(values: Iterable[Judged]) -> float:
    """The share of the sure values that is right."""
    sure = [value.right for value in values if value.confidence >= SURE]
    return sum(sure) / len(sure)


def sure_of_right(values: Iterable[Judged]) -> float:
    """The share of the right values that is sure."""
    right = [value.confidence >= SURE for value in values if value.right]
    return sum(right) / len(right)


def table(values: Iterable[Judged]) -> Iterator[str]:
    """Lines: field, then for each band how many values are right of how many, then both shares of the field."""
    fields: dict[str, list[Judged]] = defaultdict(list)
    for value in values:
        fields[value.field].append(value)
        fields["all"].append(value)
    head = [f"{low:.2f}–{high:.2f}" for low, high in zip(BANDS, (*BANDS[1:], 1.0), strict=True)]
    yield f"{'':13}" + "".join(f"{band:>13}" for band in head) + f"{'right if sure':>15}{'sure if right':>15}"
    for field, ours in fields.items():
        cells = []
        for low, high in zip(BANDS, (*BANDS[1:], 1.01), strict=True):
            band = [value.right for value in ours if low <= value.confidence < high]
            cells.append(f"{sum(band)}/{len(band)}" if band else "–")
        any_sure = any(value.confidence >= SURE for value in ours)
        any_right = any(value.right for value in ours)
        shares = [f"{right_of_sure(ours):.3f}" if any_sure else "–", f"{sure_of_right(ours):.3f}" if any_right else "–"]
        yield f"{field:13}" + "".join(f"{cell:>13}" for cell in cells) + "".join(f"{share:>15}" for share in shares)


def counts(folders: Iterable[Path]) -> Iterator[str]:
    """Lines of TOML: right and all values per field and rule where nothing speaks against them, and per sign."""
    tally: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    for folder in folders:
        for gold, document in articles(folder):
            seen: list[tuple[str, ...]] = []

            def note(_field: str, _rule: str, share: float, signs: tuple[str, ...], seen=seen) -> float:
                seen.append(signs)
                return share

            draft = weighed(propose(document, lexicon()), lexicon(), note)
            for value, signs in zip(judge(draft, gold), seen, strict=True):
                for kind, name in [("signs", sign) for sign in signs] or [("rules", value.rule)]:
                    tally[kind, value.field, name][0] += value.right
                    tally[kind, value.field, name][1] += 1
    for (kind, field, name), (right, every) in sorted(tally.items()):
        yield f'{kind}.{field}."{name}" = [{right}, {every}]'


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--counts"]:
        sys.stdout.writelines(f"{line}\n" for line in counts(map(Path, arguments[1:])))
        return 0
    if arguments[:1] == ["--held-out"]:
        held = [*found_in(Path(arguments[1]))]
        totals = f"{right_of_sure(held):.3f} of the sure are right, {sure_of_right(held):.3f} of the right are sure"
        sys.stdout.write(f"{len(held)} values: {totals}\n")
        return 0
    sys.stdout.writelines(f"{line}\n" for line in table(measured()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
