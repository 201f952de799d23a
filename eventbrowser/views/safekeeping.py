"""Backups by themselves: when the window closes, and once a day while it is open."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place
from eventbrowser.views.notices import Notices
from eventbrowser.work import Job

if TYPE_CHECKING:
    from eventbrowser.library import Library

log = logging.getLogger(__name__)

_BETWEEN_LOOKS = 3600_000


class Safekeeping(QObject):
    """Looks every hour whether a backup is due, and makes it beside the window."""

    def __init__(self, place: Place, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._notices = place, notices
        self.clock = QTimer(self)
        self.clock.timeout.connect(self._on_hour)
        self.clock.start(_BETWEEN_LOOKS)

    def leave(self, library: Library) -> None:
        """Make a backup of what has changed; a failure is logged, since nobody looks any more."""
        try:
            library.back_up()
        except UserError as error:
            log.warning("no backup at the end: %s", error)

    def _on_hour(self) -> None:
        job = Job(self._place.asked(_back_up_if_due), self)
        job.failed.connect(self._notices.tell)
        job.start()


def _back_up_if_due(library: Library, _progress: Progress) -> None:
    from eventbrowser.library import backups

    if backups.is_due(library.folder):
        library.back_up()
