"""The fields and the people of a draft, one over the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from eventbrowser.views.import_wizard.event_form import EventForm


class Halves(QSplitter):
    """Gives the form what it needs, up to a half, until the person moves the handle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._form: EventForm | None = None
        self._needed = 0
        self._moved = False
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def follow(self, form: EventForm) -> None:
        """The form, which is the upper one."""
        self._form = form
        form.reshaped.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._needed = 0
        self.fit()

    def fit(self) -> None:
        """Make room for a form that has grown; it does not shrink again, lest all jump from draft to draft."""
        self._needed = max(self._needed, self._form.needed_height() if self._form else 0)
        if not self._moved:
            upper = min(self._needed, self.height() // 2)
            self.setSizes([upper, self.height() - upper - self.handleWidth()])

    def _on_moved(self) -> None:
        self._moved = True
