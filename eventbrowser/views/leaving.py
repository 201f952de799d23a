"""Events on their way to other programs: onto the clipboard, or dragged out of the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir
from PySide6.QtGui import QGuiApplication

from eventbrowser.errors import UserError
from eventbrowser.model.records import Event
from eventbrowser.views.asking import Place
from eventbrowser.views.commands import Form
from eventbrowser.views.notices import Notice, Notices

if TYPE_CHECKING:
    from eventbrowser.library import Library


class Leaving(QObject):
    """Takes no more of them than another program can wait for, and says so."""

    def __init__(self, place: Place, library: Library, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._library, self._notices = place, library, notices
        self._dragged: QTemporaryDir | None = None

    def copy(self, ids: Sequence[int], form: Form) -> None:
        from eventbrowser.views.carrying import copied

        if events := self._events(ids):
            topics = self._place.known(self._library.topics())
            QGuiApplication.clipboard().setMimeData(copied(events, topics, form))

    def carried(self, ids: Sequence[int]) -> QMimeData | None:
        """What is dragged of the events with these ids."""
        from eventbrowser.views.carrying import Carried

        events = self._events(ids)
        if not events:
            return None
        if self._dragged is None:
            self._dragged = QTemporaryDir()
        return Carried(events, self._place.known(self._library.topics()), Path(self._dragged.path()))

    def _events(self, ids: Sequence[int]) -> list[Event]:
        from eventbrowser.views.carrying import MOST

        if len(ids) > MOST:
            self._notices.say(Notice(self.tr("Only the first {} events were taken. Use Export for more.").format(MOST)))
        try:
            return [self._library.event(event_id) for event_id in ids[:MOST]]
        except UserError as error:
            self._notices.tell(error)
            return []
