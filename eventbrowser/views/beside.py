"""What goes beyond one event or page: the events related to the one shown, and all that a person said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from eventbrowser.model.records import Person, Related
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place, person
from eventbrowser.views.event_page import EventPage
from eventbrowser.views.notices import Notice, Notices
from eventbrowser.views.reading import Reading
from eventbrowser.views.wording import statements_text
from eventbrowser.work import Latest

if TYPE_CHECKING:
    from eventbrowser.library import Library

_SETTLED = 150
"""Milliseconds after which an event is read and not only passed by."""
_MOST = 5


class Beside(QObject):
    """Asks the library beside the window, once an event has been on the page for a moment."""

    def __init__(self, place: Place, reading: Reading, page: EventPage, notices: Notices) -> None:
        super().__init__(reading)
        self._place, self._page, self._notices = place, page, notices
        self._related, self._said = Latest(self), Latest(self)
        self._related.answered.connect(lambda found: page.show_related(*found))
        self._said.answered.connect(self._on_said)
        for latest in (self._related, self._said):
            latest.failed.connect(notices.tell)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self._ask)
        reading.turned.connect(self._timer.start)
        reading.statements_wanted.connect(lambda number: self._said.ask(place.asked(person(number))))

    def _ask(self) -> None:
        if (shown := self._page.event_shown) is not None:
            self._related.ask(self._place.asked(_related(shown.id)))

    def _on_said(self, found: Person | None) -> None:
        if found is None:
            return
        from eventbrowser.export import statements_of
        from eventbrowser.views.report_voice import voice

        said = sum(len(one.appearance.statements) for one in found.appearances)
        markdown = statements_of(found, voice())
        data = QMimeData()
        data.setData("text/markdown", QByteArray(markdown.encode()))
        data.setText(markdown)
        QGuiApplication.clipboard().setMimeData(data)
        told = self.tr("{statements} by {name} copied, by date.")
        self._notices.say(Notice(told.format(statements=statements_text(said), name=found.name)))


def _related(event_id: int) -> Callable[[Library, Progress], tuple[int, list[Related]]]:
    return lambda library, _progress: (event_id, library.finding.related(event_id, _MOST))
