"""The one place that builds the window's objects and joins them; everything heavy waits for the first paint."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSettings, QThreadPool, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from eventbrowser.assets import resource
from eventbrowser.progress import Progress
from eventbrowser.views import roles
from eventbrowser.views.asking import Place
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.language import chosen, speak
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.notices import Notices
from eventbrowser.views.theme import Theme, dress_all
from eventbrowser.work import Job

_SECONDS_TO_SHOW = 30
_SECONDS_LENT = 0.0001
_JOBS_AT_ONCE = 8


def run(library_folder: Path) -> int:
    """Open the window on a library and stay until it is closed; the exit code."""
    app = application()
    program = Program(app, library_folder, QSettings(), Desktop())
    sys.excepthook = program.notices.excepthook
    program.window.show()
    return app.exec()


def shows_a_window(library_folder: Path) -> bool:
    """Open the window, wait until it shows the library, and close it again; whether that came to pass.

    The person's own settings are neither read nor written.
    """
    app = application()
    store = QSettings(str(library_folder.with_suffix(".ini")), QSettings.Format.IniFormat)
    program = Program(app, library_folder, store, Desktop())
    # Not the application's own loop: quitting that would, if events are handled later on, end every loop at its start.
    waiting = QEventLoop()
    program.window.ready.connect(waiting.quit)
    QTimer.singleShot(_SECONDS_TO_SHOW * 1000, waiting, lambda: waiting.exit(1))
    program.window.show()
    shown = waiting.exec() == 0
    program.window.close()
    return shown


def application() -> QApplication:
    """The process's one application, named as its settings file is."""
    # A view asks its model a hundred times for one picture, and each time Python is lent to it anew: while a job
    # computes in Python, that takes up to this long, 5 ms as Python comes.
    sys.setswitchinterval(_SECONDS_LENT)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    # Jobs wait more than they compute: for worker processes, for the disk. One per core would let a long import and an
    # export keep a search waiting.
    QThreadPool.globalInstance().setMaxThreadCount(_JOBS_AT_ONCE)
    app.setApplicationName("Event Browser")
    app.setOrganizationName("Event Browser")
    app.setDesktopFileName("eventbrowser")
    return app


class Program(QObject):
    """The window and what it stands on; the library is opened when the window has been drawn."""

    def __init__(self, app: QApplication, library_folder: Path, store: QSettings, desktop: Desktop) -> None:
        super().__init__(app)
        roles.install()
        self._folder = library_folder
        speak(app, chosen(store))
        self.notices = Notices(self)
        self.theme = Theme(app, store)
        self.window = MainWindow(self.notices, self.theme, store, desktop)
        self.theme.apply()
        self.window.painted.connect(self._prepare)

    def _prepare(self) -> None:
        QApplication.setWindowIcon(QIcon(str(resource("icons/eventbrowser.svg"))))
        job = Job(self._open_once, self.window)
        job.succeeded.connect(self._on_prepared)
        job.failed.connect(self._on_unopened)
        job.start()

    def _open_once(self, _progress: Progress) -> Place:
        """Import what is heavy, and bring the library's file up to date, beside the window."""
        import qtawesome  # type: ignore[import-untyped]  # noqa: F401 - so that the window need not wait for it

        from eventbrowser import topics
        from eventbrowser.views import session  # noqa: F401 - nor for this
        from eventbrowser.views.overview import overviews  # noqa: F401

        place = Place(self._folder, topics.load())
        place.open().close()
        return place

    def _on_unopened(self, error: Exception) -> None:
        self.window.show_unopened()
        self.notices.tell(error)
        dress_all()

    def _on_prepared(self, place: Place) -> None:
        self.window.open_library(place, place.open())
        QTimer.singleShot(0, self.window, dress_all)
