"""Buttons that several views have: small ones that show an icon only, and those at the foot of dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

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


def push_button(name: str, verb: str, parent: QWidget) -> QPushButton:
    """A button of a dialog, which Enter in a field does not press."""
    button = QPushButton(verb, parent)
    button.setObjectName(name)
    # A dialog would else give Enter in any field to the first of its buttons.
    button.setAutoDefault(False)
    return button


def dialog_button(parent: QWidget, name: str, verb: str, deed: Callable[[], object]) -> QPushButton:
    """A button at the foot of a dialog, and what it does."""
    button = push_button(name, verb, parent)
    button.clicked.connect(lambda: deed())
    return button
