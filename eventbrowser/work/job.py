"""One piece of work on Qt's pool of threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from eventbrowser.progress import Cancelled, Progress

_SECONDS_BETWEEN_REPORTS = 0.05
_MOST_COUNTED = 2**31 - 1
"""What a signal's whole number holds; a large library has more bytes."""


class Job(QObject):
    """A function run off the window's thread, told about by signals on it; it deletes itself after `ended`.

    The function gets the progress call, whose raising `Cancelled` is how it is stopped. It must open its own `Library`.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    ended = Signal()

    _moved = Signal(int, int)
    _finished = Signal(bool, object)
    """Emitted on the pool's thread and heard here, on the window's: whether it succeeded; the result or the error."""

    def __init__(self, work: Callable[[Progress], object], parent: QObject) -> None:
        # The parent lives on the window's thread and owns the job, so that it cannot be destroyed on the pool's.
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._on_pool = threading.Lock()
        self._reported = float("-inf")
        self._running = False
        self._moved.connect(self.progressed)
        self._finished.connect(self._on_finished)

    @property
    def running(self) -> bool:
        """Started, and its outcome not yet told."""
        return self._running

    def start(self) -> None:
        self._running = True
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask the work to stop at its next progress call; `ended` comes when it has."""
        self._stop.set()

    def _run(self) -> None:
        with self._on_pool:
            try:
                result = self._work(self._progress)
            except Cancelled as stopped:
                self._finished.emit(False, stopped)
            except Exception as error:  # noqa: BLE001 - carried whole to the window's thread
                self._finished.emit(False, error)
            else:
                self._finished.emit(True, result)

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        # Work that counts quickly would else fill the window's event queue and freeze it.
        if done == total or now - self._reported >= _SECONDS_BETWEEN_REPORTS:
            self._reported = now
            parts = total // _MOST_COUNTED + 1
            self._moved.emit(done // parts, total // parts)

    def _on_finished(self, success: bool, outcome: object) -> None:
        # Before the outcome is told: who hears it may close the window, which waits for all jobs that run.
        self._running = False
        if success:
            self.succeeded.emit(outcome)
        elif not isinstance(outcome, Cancelled):
            self.failed.emit(outcome)
        self.ended.emit()
        # This is heard while the pool's thread may still be inside its emit; only after that may the object go.
        with self._on_pool:
            self.deleteLater()


def stop_all(owner: QObject) -> None:
    """Cancel every job below `owner`, wait for them and let what they found be heard, until none is left.

    Jobs that are begun in answer to another's end are stopped, too, and timers, which could begin one later; what
    cannot be cancelled is brought to its end.
    """
    while True:
        for timer in owner.findChildren(QTimer):
            timer.stop()
        running = [job for job in owner.findChildren(Job) if job.running]
        if not running:
            return
        for job in running:
            job.cancel()
        QThreadPool.globalInstance().waitForDone()
        for job in running:
            QCoreApplication.sendPostedEvents(job)
