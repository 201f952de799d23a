"""One piece of work on Qt's pool of threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from eventbrowser.progress import Cancelled, Progress

_SECONDS_BETWEEN_REPORTS = 0.05


class Job(QObject):
    """A function run off the window's thread, told about by signals; it deletes itself after `ended`.

    The function gets the progress call, whose raising `Cancelled` is how it is stopped. It must open its own `Library`.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject) -> None:
        # The parent lives on the window's thread and owns the job, so that it cannot be destroyed on the pool's.
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._on_pool = threading.Lock()
        self._reported = float("-inf")
        self.ended.connect(self._leave)

    def start(self) -> None:
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next progress call; `ended` comes when it has."""
        self._stop.set()

    def _run(self) -> None:
        with self._on_pool:
            try:
                result = self._work(self._progress)
            except Cancelled:
                pass
            except Exception as error:  # noqa: BLE001 - carried whole to the window's thread
                self.failed.emit(error)
            else:
                self.succeeded.emit(result)
            self.ended.emit()

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        # Work that counts quickly would else fill the window's event queue and freeze it.
        if done == total or now - self._reported >= _SECONDS_BETWEEN_REPORTS:
            self._reported = now
            self.progressed.emit(done, total)

    def _leave(self) -> None:
        # `ended` is heard while the pool's thread may still be inside its emit; only after that may the object go.
        with self._on_pool:
            self.deleteLater()


def stop_all(owner: QObject) -> None:
    """Cancel every job below `owner` and wait until the pool is empty."""
    for job in owner.findChildren(Job):
        job.cancel()
    QThreadPool.globalInstance().waitForDone()
