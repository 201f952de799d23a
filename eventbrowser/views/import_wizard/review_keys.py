"""The keys of the review; a letter alone works where no text is typed, with Alt everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from eventbrowser.views.wording import translate


class Key(StrEnum):
    KEEP = QT_TRANSLATE_NOOP("Key", "In the review: keep this article and go on")
    NEXT_DOUBT = QT_TRANSLATE_NOOP("Key", "In the review: next doubtful value")
    PREVIOUS_DOUBT = QT_TRANSLATE_NOOP("Key", "In the review: previous doubtful value")
    ACCEPT = QT_TRANSLATE_NOOP("Key", "In the review: accept the doubtful value")
    REJECT = QT_TRANSLATE_NOOP("Key", "In the review: remove the doubtful value")
    NEXT_DRAFT = QT_TRANSLATE_NOOP("Key", "In the review: next article")
    PREVIOUS_DRAFT = QT_TRANSLATE_NOOP("Key", "In the review: previous article")
    UNDO = QT_TRANSLATE_NOOP("Key", "In the review: undo")
    REDO = QT_TRANSLATE_NOOP("Key", "In the review: redo")


_KEYS = {
    Key.KEEP: ("Ctrl+Return", "Ctrl+Enter"),
    Key.NEXT_DOUBT: ("N", "Alt+N", "F8"),
    Key.PREVIOUS_DOUBT: ("P", "Alt+P", "Shift+F8"),
    Key.ACCEPT: ("A", "Alt+A"),
    Key.REJECT: ("R", "Alt+R"),
    Key.NEXT_DRAFT: ("Alt+Down", "Alt+Right"),
    Key.PREVIOUS_DRAFT: ("Alt+Up", "Alt+Left"),
    Key.UNDO: ("Ctrl+Z",),
    Key.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
}


def add_keys(page: QWidget, deeds: Mapping[Key, Callable[[], object]]) -> None:
    """Let the keys do these deeds wherever the focus is on the page."""
    for key, deed in deeds.items():
        action = QAction(page)
        action.setShortcuts([QKeySequence(each) for each in _KEYS[key]])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, deed=deed: deed())
        page.addAction(action)


def review_keys() -> list[tuple[str, str]]:
    """What the keys do, and which they are, for the help."""
    native = QKeySequence.SequenceFormat.NativeText
    listed = [
        (translate("Key", str(key)), ", ".join(QKeySequence(each).toString(native) for each in keys))
        for key, keys in _KEYS.items()
    ]
    use = (translate("Key", "In the review: use the selected words as…"), QKeySequence("Ctrl+U").toString(native))
    return [*listed, use]
