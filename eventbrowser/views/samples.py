"""The articles that come with the program, brought into a library and taken out again."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from importlib.resources import as_file
from typing import TYPE_CHECKING

from eventbrowser.assets import resource
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place

if TYPE_CHECKING:
    from eventbrowser.library import Library
    from eventbrowser.queueing import Brought


def bring_in(place: Place) -> Callable[[Progress], Brought]:
    """Work that imports the samples: what is ready becomes events in one step, the rest waits as drafts."""

    def work(progress: Progress) -> Brought:
        from eventbrowser import queueing

        with as_file(resource("samples")) as folder, place.open() as library:
            return queueing.bring_in(library, queueing.start(library, [folder]), progress)

    return work


def take_out(library: Library) -> None:
    """Undo the import of the samples, which has to be the library's last step, and let go those that wait."""
    with as_file(resource("samples")) as folder:
        samples = {sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
    library.undo()
    library.discard_drafts([each.id for each in library.drafts() if each.draft.document.sha256 in samples])
