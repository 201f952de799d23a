"""Files that hold several articles become a task for each, in worker processes and within bounds.

The parts lie in a scratch folder, under numbers: no name in a file ever becomes a path.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from eventbrowser import documents, workers
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Progress

log = logging.getLogger(__name__)

_LOSSES = {
    workers.Loss.CRASHED: (
        tell("reading it made the reader crash, so the file is probably damaged"),
        tell("Open it in the program that made it and save it again."),
    ),
    workers.Loss.TOO_SLOW: (
        tell("it was not read within {n} seconds", n=round(workers.SECONDS)),
        tell("Copy the article's text and paste it instead."),
    ),
    workers.Loss.NO_MEMORY: (
        tell("it needs more memory than a file may take"),
        tell("Copy the article's text and paste it instead."),
    ),
    workers.Loss.FAULT: (
        tell("Event Browser itself failed on it"),
        tell("Please report it with the file; pasting the article's text may work."),
    ),
}


@dataclass(frozen=True, slots=True)
class Task:
    """An article to read: a file, or one of several parts of it, by its name, which lies at `spooled`."""

    path: Path
    name: str = ""
    spooled: Path | None = None


@dataclass(frozen=True, slots=True)
class _Holder:
    """A file to look into, and the folder for its parts."""

    path: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class _Unpacked:
    """The parts of a file as far as it could be unpacked; `parts` is None for a file that is one article."""

    parts: tuple[Task, ...] | None
    error: Unreadable | None = None


def lost(path: Path, loss: workers.Lost) -> Unreadable:
    """Why a worker gave no result for a file, in a sentence."""
    return Unreadable(path, *_LOSSES[loss.how])


def tasks(paths: Sequence[Path], scratch: Path, progress: Progress) -> Iterator[Task | Unreadable]:
    """The articles in the files, in order, each a task; a failure stands where the parts it cost would be."""
    holders = {
        path: _Holder(path, scratch / str(number))
        for number, path in enumerate(paths)
        if documents.may_hold_several(path)
    }

    def told(_done: int, _total: int) -> None:
        progress(0, len(paths))

    with closing(workers.run_each(_unpack, list(holders.values()), told)) as outcomes:
        for path in paths:
            yield from _found(path, next(outcomes)) if path in holders else (Task(path),)


def _found(path: Path, outcome: workers.Done[_Unpacked] | workers.Lost) -> Iterator[Task | Unreadable]:
    if isinstance(outcome, workers.Lost):
        log.warning("%s: %s %s", path, outcome.how, outcome.details)
        yield lost(path, outcome)
        return
    unpacked = outcome.result
    yield from (Task(path),) if unpacked.parts is None else unpacked.parts
    if unpacked.error is not None:
        yield unpacked.error
    elif unpacked.parts == ():
        yield Unreadable(path, tell("there is no article in it"), tell("Unpack it and look what it holds."))


def _unpack(holder: _Holder) -> _Unpacked:
    tasks: list[Task] = []
    try:
        parts = documents.parts(holder.path)
        if parts is None:
            return _Unpacked(None)
        holder.folder.mkdir()
        for number, part in enumerate(parts):
            spooled = holder.folder / str(number)
            spooled.write_bytes(part.data)
            tasks.append(Task(holder.path, part.name, spooled))
    except Unreadable as error:
        return _Unpacked(tuple(tasks), error)
    return _Unpacked(tuple(tasks))
