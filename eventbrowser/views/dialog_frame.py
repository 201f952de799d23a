"""The frame of a dialog that lists things: words over them, what can be done below, and notices at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.theme import scaled

_SHARE = 0.92


def frame(
    dialog: QDialog,
    words: QLabel,
    middle: QWidget,
    deeds: Sequence[QPushButton],
    leave: QPushButton,
    notice_area: NoticeArea,
) -> None:
    """Lay a dialog out; the button to leave it stands apart from those for deeds."""
    words.setWordWrap(True)
    words.setProperty("tone", "muted")
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for button in deeds:
        foot.addWidget(button)
    foot.addStretch(1)
    foot.addWidget(leave)
    inside = QVBoxLayout()
    inside.setContentsMargins(20, 18, 20, 14)
    inside.setSpacing(12)
    inside.addWidget(words)
    inside.addWidget(middle, 1)
    inside.addLayout(foot)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(inside, 1)
    whole.addWidget(notice_area)


def take_room(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog so large, and larger as text is, as far as the screen has room for it."""
    wanted = QSize(scaled(width), scaled(height))
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize() * _SHARE))


def on_keys(table: QWidget, deed: Callable[[], object], *keys: str) -> None:
    """Let keys do something while the table has them; without further ones Enter, wherever it is on the keyboard."""
    for each in keys or ("Return", "Enter"):
        shortcut = QShortcut(QKeySequence(each), table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)
