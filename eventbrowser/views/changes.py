"""Changes to the library, made beside the window one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventbrowser.views.asking import Place
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.work import Job

if TYPE_CHECKING:
    from eventbrowser.library import Library

Change = Callable[["Library"], object]

_SECONDS = 10


class Changes(QObject):
    """Makes each change with a library of its own, so that a large one does not stop the window."""

    changed = Signal()

    def __init__(self, place: Place, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._notices = notices
        self._waiting: deque[tuple[Change, Callable[[], None]]] = deque()
        self._then: Callable[[], None] = _nothing
        self._busy = False

    def make(self, change: Change, then: Callable[[], None] | None = None) -> None:
        """Make a change when those before it are made; `then` follows `changed` where it did not fail."""
        self._waiting.append((change, then or _nothing))
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if not self._busy:
            return
        change, self._then = self._waiting.popleft()
        job = Job(self._place.asked(lambda library, _progress: change(library)), self)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._notices.tell)
        job.ended.connect(self._next)
        job.start()

    def _on_succeeded(self) -> None:
        self.changed.emit()
        self._then()


class OwnChanges(Changes):
    """Changes made in a dialog: a bar offers for a while to take the last one back, and `undo` goes no further back."""

    def __init__(self, place: Place, notices: Notices, parent: QObject) -> None:
        super().__init__(place, notices, parent)
        self._made = 0
        self._offered: Notice | None = None
        self.changed.connect(self._withdraw)

    def make_told(self, change: Change, sentence: str, other: Offer | None = None) -> None:
        """Make a change; the bar says the sentence, and there may be another offer in it."""
        self.make(change, lambda: self._say(sentence, other))

    def undo(self) -> None:
        """Take back what was done last in this dialog."""
        if self._made:
            self._made -= 1
            self.make(lambda library: library.undo())

    def _say(self, sentence: str, other: Offer | None) -> None:
        self._made += 1
        self._offered = Notice(sentence, Offer(self.tr("Undo"), self.undo), _SECONDS, other)
        self._notices.say(self._offered)

    def _withdraw(self) -> None:
        if self._offered is not None:
            self._notices.withdraw(self._offered)
            self._offered = None


def _nothing() -> None:
    pass
