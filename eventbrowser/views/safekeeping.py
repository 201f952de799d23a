"""Backups by themselves, when the window closes and once a day while it is open; a warning of a folder at risk."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.settings import SYNCHRONISED_BORNE
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.sentences import in_words
from eventbrowser.views.theme import scaled
from eventbrowser.work import Job

if TYPE_CHECKING:
    from eventbrowser.library import Library

log = logging.getLogger(__name__)

_BETWEEN_LOOKS = 3600_000
_MOMENT = 200
"""Milliseconds after which it is said that a backup is being made at the end; often nothing has changed."""

AT_ONCE = 8 * 1024**2
"""A library of fewer bytes is backed up at the end in less time than a person sees."""


class Safekeeping(QObject):
    """Looks every hour whether a backup is due, and makes it beside the window."""

    def __init__(self, place: Place, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._notices = place, notices
        self._at_work = False
        self._left = False
        self._leaving: Leaving | None = None
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
                offer = Offer(verb, lambda: SYNCHRONISED_BORNE.write(store, str(folder)))
                self._notices.say(Notice(in_words(warning), offer))

        if SYNCHRONISED_BORNE.read(store) != str(folder):
            job = Job(look, self)
            job.succeeded.connect(tell)
            job.failed.connect(self._notices.tell)
            job.start()

    def leave(self, library: Library, window: QWidget) -> bool:
        """Make a backup of what has changed; whether that is over, or given up, and the window may close.

        Where it takes more than a moment it is made beside the window, which can skip it and is closed at its end.
        A failure is logged, since nobody looks any more.
        """
        if not self._left and _size(self._place.folder) < AT_ONCE:
            self._left = True
            window.hide()
            try:
                library.back_up()
            except UserError as error:
                log.warning("no backup at the end: %s", error)
        if not self._left and self._leaving is None:
            self._leaving = self._back_up_at_the_end(window)
        return self._left

    def _back_up_at_the_end(self, window: QWidget) -> Leaving:
        job = Job(self._place.asked(_back_up_and_settle), self)
        dialog = Leaving(job, window)
        job.failed.connect(lambda error: log.warning("no backup at the end: %s", error))
        job.ended.connect(self._on_left)
        # Not from within the job's last signal, which closing the window waits for.
        job.ended.connect(window.close, Qt.ConnectionType.QueuedConnection)
        job.start()
        return dialog

    def _on_left(self) -> None:
        self._left = True

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


class Leaving(QDialog):
    """Appears after a moment; says why the window is still there and how far the backup is, and lets it be skipped."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leaving")
        self.setWindowTitle(self.tr("Backing up"))
        self._job = job
        heading = QLabel(self.tr("Backing up the library before it is closed"), self)
        heading.setProperty("tone", "heading")
        words = QLabel(self.tr("If you skip it, the next backup is made when you close the window again."), self)
        words.setWordWrap(True)
        words.setProperty("tone", "muted")
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(heading.text())
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setRange(0, 0)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.open)
        self._clock.start(_MOMENT)
        self.skip = dialog_button(self, "skip-backup", self.tr("Skip"), self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        for widget in (heading, self.bar, words):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setFixedWidth(scaled(420))

    def reject(self) -> None:
        """Skip the backup; the window closes as soon as it has stopped."""
        self.skip.setEnabled(False)
        self._job.cancel()

    def _on_ended(self) -> None:
        self._clock.stop()
        self.accept()

    def _on_progressed(self, done: int, total: int) -> None:
        # In thousandths, since a large library has more bytes than the bar can count.
        self.bar.setRange(0, 1000)
        self.bar.setValue(min(1000, 1000 * done // max(1, total)))


def _size(folder: Path) -> int:
    path = folder / "library.db"
    return path.stat().st_size if path.exists() else 0


def _back_up_and_settle(library: Library, progress: Progress) -> None:
    library.back_up(progress)
    library.settle()


def _back_up_if_due(library: Library, _progress: Progress) -> None:
    from eventbrowser.library import backups

    if backups.is_due(library.folder):
        library.back_up()
