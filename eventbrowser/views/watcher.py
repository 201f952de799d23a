"""The window's watch over a folder: off until the person chooses one, and on again after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from eventbrowser.progress import Progress
from eventbrowser.settings import LAST_IMPORT_FOLDER, WATCHED_FOLDER, WATCHED_LIBRARY
from eventbrowser.views.asking import Place
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.intake import Intake
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.sentences import in_words
from eventbrowser.views.wording import arrived_text, files_text
from eventbrowser.work import Job

if TYPE_CHECKING:
    from eventbrowser.library import Library
    from eventbrowser.watching import Look, Stamp

SETTLING_MS = 2_000
"""Between two looks at a file that may still be written."""

POLLING_MS = 30_000
"""Between two looks where the system tells of no change: it does not for folders on a network."""

_SECONDS = 10


class Watcher(QObject):
    """Reads what comes into the folder beside the window."""

    arrived = Signal()
    """Articles from the folder have joined those that wait for review."""

    def __init__(
        self,
        place: Place,
        window: QMainWindow,
        notices: Notices,
        desktop: Desktop,
        store: QSettings,
        action: QAction,
        intake: Intake,
    ) -> None:
        super().__init__(intake)
        self._place, self._window, self._notices, self._desktop, self._store = place, window, notices, desktop, store
        self._action, self._intake = action, intake
        self._verb = action.text()
        self._folder: Path | None = None
        self._changing: Mapping[Path, Stamp] = {}
        self._job: Job | None = None
        self._waiting = 0
        self._told: Notice | None = None
        self._missing: Notice | None = None
        self._soon = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._changes = QFileSystemWatcher(self)
        self._changes.directoryChanged.connect(lambda _folder: self._soon.start())
        self._soon.timeout.connect(self._look)
        self._slowly = QTimer(self, interval=POLLING_MS)
        self._slowly.timeout.connect(self._look)
        action.triggered.connect(self._on_asked)
        intake.left.connect(self._on_reviewed)

    def start(self) -> None:
        """Take up the watch that the person began for this library, if any."""
        folder = WATCHED_FOLDER.read(self._store)
        if folder and WATCHED_LIBRARY.read(self._store) == str(self._place.folder):
            self._watch(Path(folder))

    def stop(self) -> None:
        """Look no more; what the person chose stays chosen."""
        self._folder = None
        self._soon.stop()
        self._slowly.stop()
        if self._changes.directories():
            self._changes.removePaths(self._changes.directories())

    def _on_asked(self) -> None:
        if self._folder is not None:
            self._end()
            return
        folder = self._desktop.choose_folder(self._window, LAST_IMPORT_FOLDER.read(self._store))
        if folder is not None:
            self._begin(folder)

    def _begin(self, folder: Path) -> None:
        def begin(library: Library, _progress: Progress) -> int:
            from eventbrowser import watching

            return watching.begin(library, folder)

        job = Job(self._place.asked(begin), self)
        job.succeeded.connect(lambda there: self._on_begun(folder, there))
        job.failed.connect(self._notices.tell)
        job.start()

    def _on_begun(self, folder: Path, there: int) -> None:
        WATCHED_FOLDER.write(self._store, str(folder))
        WATCHED_LIBRARY.write(self._store, str(self._place.folder))
        self._watch(folder)
        sentence = self.tr("What comes into “{folder}” from now on waits for your review.").format(folder=folder.name)
        if there:
            more = self.tr("What is there now ({files}) is left alone.").format(files=files_text(there))
            read = Offer(self.tr("Read them too"), lambda: self._intake.take_paths([folder]))
            self._notices.say(Notice(f"{sentence} {more}", read))
        else:
            self._notices.say(Notice(sentence, seconds=_SECONDS))

    def _watch(self, folder: Path) -> None:
        self._folder, self._changing = folder, {}
        self._action.setText(self.tr("Stop watching “{folder}”").format(folder=folder.name))
        self._slowly.start()
        self._look()

    def _end(self) -> None:
        folder = self._folder
        self.stop()
        if self._job is not None:
            self._job.cancel()
        WATCHED_FOLDER.write(self._store, "")
        self._action.setText(self._verb)
        self._withdraw_missing()
        if folder is not None:
            sentence = self.tr("“{folder}” is no longer watched.").format(folder=folder.name)
            self._notices.say(Notice(sentence, seconds=_SECONDS))

    def _look(self) -> None:
        folder, changing = self._folder, self._changing
        if folder is None or self._job is not None:
            return

        def look(library: Library, progress: Progress) -> Look:
            from eventbrowser import watching

            return watching.look(library, folder, changing, progress)

        self._job = Job(self._place.asked(look), self)
        self._job.succeeded.connect(self._on_looked)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_ended(self) -> None:
        self._job = None
        if self._folder is not None and self._changing:
            self._soon.start()

    def _on_looked(self, look: Look) -> None:
        self._withdraw_missing()
        self._changing = look.changing
        if self._folder is not None:
            new = {str(path) for path in look.inside}.difference(self._changes.directories())
            if new:
                self._changes.addPaths(sorted(new))
        for failure in look.failures:
            self._notices.tell(failure)
        if look.arrived:
            self._tell(look.arrived)
            self.arrived.emit()

    def _tell(self, arrived: int) -> None:
        if self._told is not None:
            self._notices.withdraw(self._told)
        self._waiting += arrived
        self._told = Notice(arrived_text(self._waiting), Offer(self.tr("Review"), self._intake.review))
        self._notices.say(self._told)

    def _on_reviewed(self) -> None:
        if self._told is not None:
            self._notices.withdraw(self._told)
        self._waiting, self._told = 0, None

    def _on_failed(self, error: Exception) -> None:
        from eventbrowser.watching import Gone

        if not isinstance(error, Gone):
            self._notices.tell(error)
        elif self._missing is None:
            self._missing = Notice(in_words(str(error)), Offer(self.tr("Stop watching"), self._end))
            self._notices.say(self._missing)

    def _withdraw_missing(self) -> None:
        if self._missing is not None:
            self._notices.withdraw(self._missing)
            self._missing = None
