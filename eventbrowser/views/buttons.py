"""Small buttons that show an icon only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from eventbrowser.views.theme import dress


def flat_button(icon: str, name: str, parent: QWidget) -> QToolButton:
    """A button whose name is told by pointing and by assistive technology."""
    button = QToolButton(parent)
    button.setProperty("flat", True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    dress(button, icon)
    return button
