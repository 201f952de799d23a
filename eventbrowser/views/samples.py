"""The articles that come with the program, brought into a library."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file
from typing import TYPE_CHECKING

from eventbrowser.assets import resource
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place

if TYPE_CHECKING:
    from eventbrowser.queueing import Brought


def bring_in(place: Place) -> Callable[[Progress], Brought]:
    """Work that imports the samples: what is ready becomes events in one step, the rest waits as drafts."""

    def work(progress: Progress) -> Brought:
        from eventbrowser import queueing

        with as_file(resource("samples")) as folder, place.open() as library:
            return queueing.bring_in(library, queueing.start(library, [folder]), progress)

    return work
