"""The line over an article that the library has already: what became of it, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from eventbrowser.views.buttons import push_button
from eventbrowser.views.import_wizard.names import shortened


class KnownBanner(QWidget):
    """Names the events kept from the same file."""

    event_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("known")
        self.setProperty("banner", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._events: list[int] = []
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_event = push_button("show-known-event", self.tr("Show in library"), self)
        self.again = push_button("import-again", self.tr("Import it again"), self)
        self.discard = push_button("discard-known", self.tr("Discard"), self)
        self.show_event.clicked.connect(lambda: self.event_wanted.emit(self._events[0]))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.show_event, self.again, self.discard):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        self.hide()

    def show_known(self, titles: Mapping[int, str]) -> None:
        """Show the titles of the known events by their ids; nothing for none."""
        self._events = list(titles)
        self.setVisible(bool(titles))
        names = ", ".join(f"“{shortened(title)}”" for title in titles.values())
        self.sentence.setText(self.tr("This article is in the library already, as {events}.").format(events=names))
