"""The articles that come with the program, brought into a library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import as_file

from eventbrowser.assets import resource
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of the samples: the events' ids, and how many articles wait for review."""

    events: tuple[int, ...]
    waiting: int


def bring_in(place: Place) -> Callable[[Progress], Brought]:
    """Work that imports the samples: what is ready becomes events in one step, the rest waits as drafts."""

    def work(progress: Progress) -> Brought:
        from eventbrowser import importing

        with as_file(resource("samples")) as folder, place.open() as library:
            files = importing.files_in([folder])
            stored = [
                importing.store(library, proposal)
                for proposal in importing.propose(files, progress)
                if proposal.draft is not None
            ]
            ready = [draft.id for draft in stored if not draft.draft.doubts() and not draft.known_events]
            kept = importing.keep(library, ready)
            return Brought(kept.events, kept.drafts_left)

    return work
