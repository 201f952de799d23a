"""Backups by themselves, when the window closes and once a day while it is open; a warning of a folder at risk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.settings import SYNCHRONISED_BORNE
from eventbrowser.views.asking import Place
from eventbrowser.views.notices import Notice, Notices, Offer
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
        self._at_work = False
        self.clock = QTimer(self)
        self.clock.timeout.connect(self._on_hour)
        self.clock.start(_BETWEEN_LOOKS)

    def warn(self, store: QSettings) -> None:
        """Say once per start, until the person wants to hear it no more, that the library's folder is synchronised."""
        folder = self._place.folder

        def look(_progress: Progress) -> str | None:
            from eventbrowser.library import synchronised

            return synchronised.warning(folder)

        def tell(warning: str | None) -> None:
            if warning is not None:
                verb = self.tr("Do not warn again")
                self._notices.say(Notice(warning, Offer(verb, lambda: SYNCHRONISED_BORNE.write(store, str(folder)))))

        if SYNCHRONISED_BORNE.read(store) != str(folder):
            job = Job(look, self)
            job.succeeded.connect(tell)
            job.failed.connect(self._notices.tell)
            job.start()

    def leave(self, library: Library) -> None:
        """Make a backup of what has changed; a failure is logged, since nobody looks any more."""
        try:
            library.back_up()
        except UserError as error:
            log.warning("no backup at the end: %s", error)

    def _on_hour(self) -> None:
        if self._at_work:
            return
        self._at_work = True
        job = Job(self._place.asked(_back_up_if_due), self)
        job.failed.connect(self._notices.tell)
        job.ended.connect(self._on_ended)
        job.start()

    def _on_ended(self) -> None:
        self._at_work = False


def _back_up_if_due(library: Library, _progress: Progress) -> None:
    from eventbrowser.library import backups

    if backups.is_due(library.folder):
        library.back_up()
