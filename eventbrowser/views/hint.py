"""What a pane says when it has nothing to show: an icon, a line, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eventbrowser.views.theme import dress, enlarge

_PICTURE = 40


class Hint(QWidget):
    """An empty state, in the middle of its pane."""

    def __init__(self, picture: str, line: str, advice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self)
        self._icon.setFixedHeight(_PICTURE)
        dress(self._icon, picture)
        self._line = QLabel(line, self)
        enlarge(self._line, 1.15)
        self._advice = QLabel(advice, self)
        self._advice.setProperty("tone", "muted")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._icon, self._line, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
            column.addWidget(label)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._buttons.addStretch()
        self._buttons.addStretch()

    def add_button(self, verb: str) -> QPushButton:
        button = QPushButton(verb, self)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def say(self, line: str, advice: str) -> None:
        self._line.setText(line)
        self._advice.setText(advice)
