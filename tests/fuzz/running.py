"""Changed files through the program's way in, and what came of them.

`python -m tests.fuzz.running --files 10000` is the long run; it prints its counts as it goes.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import tempfile
import time
from collections import Counter
from pathlib import Path

from eventbrowser import importing, unpacking, workers
from eventbrowser.model.draft import Draft
from eventbrowser.workers import Loss, Lost
from tests.fuzz.mutating import mutated, originals

log = logging.getLogger(__name__)

BATCH = 500
READ, REFUSED, BAD_SPAN = "read", "refused", "bad span"
GOOD = frozenset({READ, REFUSED})
_OF_LOSS = {unpacking.lost(Path("x"), Lost(loss)).why: loss.value for loss in Loss}


def run(count: int, seed: int, folder: Path, first: int = 0) -> Counter[str]:
    """What came of `count` changed files: how many were read, refused in a sentence, or cost a worker."""
    files = originals()
    paths = []
    for number in range(first, first + count):
        name, data = mutated(files, seed, number)
        paths.append(folder / name)
        paths[-1].write_bytes(data)
    outcomes: Counter[str] = Counter()
    for proposal in importing.propose(paths):
        outcome = _outcome(proposal)
        outcomes[outcome] += 1
        if outcome not in GOOD:
            log.warning("%s: %s", proposal.shown, outcome)
    for path in paths:
        path.unlink()
    return outcomes


def _outcome(proposal: importing.Proposal) -> str:
    if proposal.draft is not None:
        return READ if _spans_hold(proposal.draft) else BAD_SPAN
    return _OF_LOSS.get(getattr(proposal.error, "why", ""), REFUSED)


def _spans_hold(draft: Draft) -> bool:
    """Whether every statement and every name is found where it is said to be."""
    size = len(draft.document.text)
    spans = [statement.span for event in draft.events for person in event.people for statement in person.statements]
    spans += [person.name.span for event in draft.events for person in event.people if person.name.span is not None]
    return all(0 <= span.start < span.end <= size for span in spans)


def processes_left() -> list[str]:
    """Workers that still live when those at rest are sent away."""
    workers.dismiss()
    return [child.name for child in multiprocessing.active_children()]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--files", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = asked.parse_args()
    total: Counter[str] = Counter()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        scratch = Path(folder, "scratch")
        scratch.mkdir()
        tempfile.tempdir = str(scratch)
        for first in range(0, options.files, BATCH):
            total += run(min(BATCH, options.files - first), options.seed, Path(folder), first)
            log.info("%d files, %.0f s: %s", first + BATCH, time.monotonic() - began, dict(total))
        left = list(scratch.iterdir())
        log.info("processes left: %d; temporary files left: %d", len(processes_left()), len(left))


if __name__ == "__main__":
    main()
