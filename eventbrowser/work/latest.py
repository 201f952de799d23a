"""Questions that follow one another faster than they are answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from eventbrowser.progress import Progress
from eventbrowser.work.job import Job


class Latest(QObject):
    """Asks one question at a time beside the window; a newer one stops and replaces those before it."""

    answered = Signal(object)
    failed = Signal(Exception)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: Callable[[Progress], object] | None = None
        self._job: Job | None = None
        self._wanted = False

    def ask(self, question: Callable[[Progress], object]) -> None:
        self._waiting, self._wanted = question, True
        if self._job is None:
            self._start()
        else:
            self._job.cancel()

    @property
    def busy(self) -> bool:
        """Whether something is being asked."""
        return self._job is not None

    def stop(self) -> None:
        """Ask nothing any more; what is being asked stays unanswered."""
        self._waiting, self._wanted = None, False
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        question, self._waiting = self._waiting, None
        if question is None:
            return
        self._job = Job(question, self)
        self._job.succeeded.connect(self._on_succeeded)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_succeeded(self, answer: object) -> None:
        if self._waiting is None and self._wanted:
            self.answered.emit(answer)

    def _on_ended(self) -> None:
        self._job = None
        self._start()
