"""A watched folder: a look at it comes in, new and changed articles go to the library's waiting room, never to events.

A file is read when two looks in a row found it the same, so that one that is still being written is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from eventbrowser import folders, importing
from eventbrowser.errors import UserError
from eventbrowser.importing import Proposal
from eventbrowser.library import Library
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Progress

Stamp = tuple[int, int]
"""A file's size in bytes and when it was changed, in nanoseconds."""


class Gone(UserError):
    """The watched folder is not there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tell("The watched folder {folder} is gone. Articles are read from it again once it is back.", folder=folder)
        )


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the folder brought.

    `changing` are the files to be looked at once more, `inside` all folders that are watched with it; `arrived` counts
    the articles that now wait for review; `failures` say what could not be read.
    """

    changing: Mapping[Path, Stamp]
    inside: tuple[Path, ...]
    arrived: int
    failures: tuple[UserError, ...]


def begin(library: Library, folder: Path) -> int:
    """Watch a folder from now on: what is in it counts as known; how many files that are."""
    library.imports.forget_watched()
    there = _stamps(folder)
    library.imports.note_watched(there)
    return len(there)


def look(library: Library, folder: Path, changing: Mapping[Path, Stamp], progress: Progress) -> Look:
    """See what is new and read what was the same in the last look, which found `changing`. Gone without the folder."""
    if not folder.is_dir():
        raise Gone(folder)
    known = library.imports.watched_files()
    fresh = {path: stamp for path, stamp in _stamps(folder, progress).items() if known.get(path) != stamp}
    settled = {path: stamp for path, stamp in fresh.items() if changing.get(path) == stamp}
    failures: list[UserError] = []
    arrived = sum(_read(library, list(settled), failures, progress)) if settled else 0
    if settled:
        library.imports.note_watched(settled)
    still = {path: stamp for path, stamp in fresh.items() if path not in settled}
    return Look(still, (folder, *folders.below(folder, progress)), arrived, tuple(failures))


def _stamps(folder: Path, progress: Progress | None = None) -> dict[Path, Stamp]:
    found = folders.walk(folder, progress) if progress else folders.walk(folder)
    return {each.path: (each.size, each.changed) for each in found if each.why is None}


def _read(library: Library, files: list[Path], failures: list[UserError], progress: Progress) -> Iterator[bool]:
    """Whether each article is new here; it then waits for review."""
    waiting = {stored.draft.document.sha256 for stored in library.drafts()}
    for portion in importing.propose_portions(files, progress, library.knowledge()):
        new: list[Proposal] = []
        for proposal in portion:
            if proposal.draft is None:
                failures.append(proposal.failure())
            elif (sha256 := proposal.draft.document.sha256) not in waiting and not library.article_with(sha256):
                waiting.add(sha256)
                new.append(proposal)
        for arrival in importing.store_all(library, new):
            if isinstance(arrival, UserError):
                failures.append(arrival)
            else:
                yield True
