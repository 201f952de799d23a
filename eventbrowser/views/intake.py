"""The window's ways in: files, folders, pasted text, waiting drafts and the samples."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from eventbrowser.errors import UserError
from eventbrowser.settings import LAST_IMPORT_FOLDER
from eventbrowser.views.asking import Place
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.drop import Load, load_of
from eventbrowser.views.fetched import elided, fetched_into
from eventbrowser.views.keymap import Keymap
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.samples import bring_in
from eventbrowser.views.wording import events_text, waiting_text
from eventbrowser.work import Job

if TYPE_CHECKING:
    from eventbrowser.progress import Progress
    from eventbrowser.queueing import Brought
    from eventbrowser.views.import_wizard import ImportWizard

_SECONDS = 10


def _start_reader(progress: Progress) -> None:
    from eventbrowser import importing  # a second of loading, which is not to be spent on the window's thread

    importing.get_ready(progress)


class Intake(QObject):
    """Opens the import wizard with what the person hands over."""

    imported = Signal(tuple)
    """Ids of events that have just joined the library."""
    wanted = Signal(int)
    """The id of an event that the person asks for in the wizard."""
    left = Signal()
    """The wizard was closed; drafts may wait."""
    waiting_told = Signal(Notice)
    """This notice said that drafts wait."""
    started = Signal(Job, str)
    """A job the person may watch and stop, and what it does."""

    def __init__(
        self,
        place: Place,
        window: QMainWindow,
        notices: Notices,
        desktop: Desktop,
        store: QSettings,
        keys: Sequence[QAction],
        keymap: Keymap,
    ) -> None:
        """`keys` are the window's commands that are to work in the wizard too."""
        super().__init__(window)
        self._place = place
        self._window = window
        self._keys, self._keymap = list(keys), keymap
        self._notices = notices
        self._desktop = desktop
        self._store = store
        self._readying: Job | None = None

    def get_ready(self) -> None:
        """Start what reads articles, so that it is there once something is handed over."""
        if self._readying is None:
            self._readying = Job(_start_reader, self)
            self._readying.ended.connect(self._on_ready)
            self._readying.start()

    def _on_ready(self) -> None:
        self._readying = None

    def take(self, load: Load) -> None:
        """Import what was dropped or pasted."""
        if load.link:
            self.ask_about(load.link)
        elif load.text:
            self._wizard().start_text(load.text, load.markup)
        else:
            self.take_paths(load.paths)

    def take_paths(self, paths: Sequence[Path]) -> None:
        self._wizard().start_files(paths)

    def ask_about(self, link: str) -> None:
        """Tell that a link was handed over, and offer to fetch its page; nothing is before the person says so."""
        sentence = self.tr("This is a link to {}. Event Browser loads nothing from the web by itself.")
        offer = Offer(self.tr("Fetch this page"), lambda: self._fetch(link))
        self._notices.say(Notice(sentence.format(elided(link)), offer))

    def _fetch(self, link: str) -> None:
        job = Job(lambda progress: fetched_into(Path(tempfile.mkdtemp(prefix="eventbrowser-")), link, progress), self)
        job.succeeded.connect(self._on_fetched)
        job.failed.connect(self._notices.tell)
        self.started.emit(job, self.tr("Fetching {}…").format(elided(link)))
        job.start()

    def _on_fetched(self, page: Path) -> None:
        wizard = self._wizard()
        wizard.finished.connect(lambda: shutil.rmtree(page.parent, ignore_errors=True))
        wizard.start_files([page])

    def choose_files(self) -> None:
        self.get_ready()
        paths = self._desktop.choose_files(self._window, LAST_IMPORT_FOLDER.read(self._store))
        if paths:
            LAST_IMPORT_FOLDER.write(self._store, str(paths[0].parent))
            self.take_paths(paths)

    def choose_folder(self) -> None:
        self.get_ready()
        folder = self._desktop.choose_folder(self._window, LAST_IMPORT_FOLDER.read(self._store))
        if folder is not None:
            LAST_IMPORT_FOLDER.write(self._store, str(folder))
            self.take_paths([folder])

    def paste(self) -> None:
        load = load_of(QGuiApplication.clipboard().mimeData())
        if load is None:
            sentence = self.tr("The clipboard holds no text. Copy an article's text first, then paste it here.")
            self._notices.tell(UserError(sentence))
        else:
            self.take(load)

    def review(self) -> None:
        self._wizard().start_review()

    def go_on(self) -> None:
        """Read on where the last import was left."""
        self._wizard().start_left()

    def try_failed(self) -> None:
        """Read once more what the last import failed at."""
        self._wizard().start_failed()

    def bring_samples(self) -> Job:
        """Import the articles that come with the program; the work, which has begun."""
        job = Job(bring_in(self._place), self)
        job.succeeded.connect(self._on_samples)
        job.failed.connect(self._notices.tell)
        self.started.emit(job, self.tr("Reading the sample articles…"))
        job.start()
        return job

    def _on_samples(self, brought: Brought) -> None:
        added = self.tr("Added {}.").format(events_text(len(brought.events) - len(brought.joined)))
        if brought.waiting:
            waiting = waiting_text(brought.waiting)
            notice = Notice(f"{added} {waiting}", Offer(self.tr("Review"), self.review))
            self._notices.say(notice)
            self.waiting_told.emit(notice)
        else:
            self._notices.say(Notice(added, seconds=_SECONDS))
        self.imported.emit(brought.events)
        self.left.emit()

    def _wizard(self) -> ImportWizard:
        from eventbrowser.views.import_wizard import ImportWizard

        wizard = ImportWizard(self._place.folder, self._place.topics, self._notices, self._window)
        wizard.imported.connect(self.imported)
        wizard.event_wanted.connect(self.wanted)
        wizard.finished.connect(self.left)
        wizard.link_dropped.connect(self.ask_about)
        wizard.addActions(self._keys)
        self._keymap.put_on(wizard.review.actions_of_keys.values())
        wizard.review.tell_keys()
        wizard.open()
        return wizard
