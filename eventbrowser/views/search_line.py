"""The line that filters the list as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from eventbrowser.views.theme import dress

TYPING_PAUSE = 150
"""Milliseconds without a key before a search starts."""


class SearchLine(QLineEdit):
    """Tells what is looked for after a pause in typing, at once on Enter; Down leaves for the list."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        # A file dropped here belongs to the window, not into the text.
        self.setAcceptDrops(False)
        glass = QAction(self.tr("Search"), self)
        dress(glass, "search")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show what is in force, unless the person types just that."""
        if text != self.text().strip():
            self.setText(text)  # not with its signals blocked, by which the button that clears it shows and hides
            self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
