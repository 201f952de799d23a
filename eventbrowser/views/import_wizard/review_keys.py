"""The keys of the review; a letter alone works where no text is typed, with Alt everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from eventbrowser.views.wording import translate


class Key(StrEnum):
    KEEP = QT_TRANSLATE_NOOP("Key", "Keep this article and go on")
    NEXT_DOUBT = QT_TRANSLATE_NOOP("Key", "Next doubtful value")
    PREVIOUS_DOUBT = QT_TRANSLATE_NOOP("Key", "Previous doubtful value")
    ACCEPT = QT_TRANSLATE_NOOP("Key", "Accept the doubtful value")
    REJECT = QT_TRANSLATE_NOOP("Key", "Remove the doubtful value")
    NEXT_DRAFT = QT_TRANSLATE_NOOP("Key", "Next article")
    PREVIOUS_DRAFT = QT_TRANSLATE_NOOP("Key", "Previous article")
    UNDO = QT_TRANSLATE_NOOP("Key", "Undo")
    REDO = QT_TRANSLATE_NOOP("Key", "Redo")
    USE = QT_TRANSLATE_NOOP("Key", "Use the selected words as…")
    GIVE = QT_TRANSLATE_NOOP("Key", "Give the statement to another person")

    @property
    def command(self) -> str:
        """The name under which a person's keys are kept."""
        return f"review-{self.name.lower().replace('_', '-')}"


OWN_KEYS = {
    Key.KEEP: ("Ctrl+Return", "Ctrl+Enter"),
    Key.NEXT_DOUBT: ("N", "Alt+N", "F8"),
    Key.PREVIOUS_DOUBT: ("P", "Alt+P", "Shift+F8"),
    Key.ACCEPT: ("A", "Alt+A"),
    Key.REJECT: ("R", "Alt+R"),
    Key.NEXT_DRAFT: ("Alt+Down", "Alt+Right"),
    Key.PREVIOUS_DRAFT: ("Alt+Up", "Alt+Left"),
    Key.UNDO: ("Ctrl+Z",),
    Key.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Key.USE: ("Ctrl+U",),
    Key.GIVE: ("Ctrl+M",),
}


def add_keys(page: QWidget, deeds: Mapping[Key, Callable[[], object]]) -> dict[Key, QAction]:
    """Let the keys do these deeds wherever the focus is on the page."""
    actions = {}
    for key, deed in deeds.items():
        action = actions[key] = QAction(page)
        action.setObjectName(key.command)
        action.setShortcuts([QKeySequence(each) for each in OWN_KEYS[key]])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, deed=deed: deed())
        page.addAction(action)
    return actions


def key_text(key: Key) -> str:
    """What the key does."""
    return translate("Key", str(key))
