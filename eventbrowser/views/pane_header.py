"""The line over a pane: its name, and small buttons at the far end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from eventbrowser.views.buttons import flat_button
from eventbrowser.views.theme import pad

HEIGHT = 40


class PaneHeader(QWidget):
    """All panes' headings stand on one line."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._heading = QLabel(heading, self)
        self._heading.setProperty("tone", "heading")
        self._row = QHBoxLayout(self)
        pad(self._row, 14, 0, 6, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._heading, 1)

    def set_heading(self, heading: str) -> None:
        self._heading.setText(heading)

    def add_button(self, icon: str, name: str) -> QToolButton:
        button = flat_button(icon, name, self)
        self._row.addWidget(button)
        return button
