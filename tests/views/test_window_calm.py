"""What is done to all events is done beside the window, whatever their number: counted, not timed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from tests.views.looking import notices, titles


def asked_at_once(window: MainWindow, action: QAction) -> int:
    """How many steps SQLite took in the window's thread before an act was under way."""
    steps: list[None] = []
    db = window._session._library._db
    db.set_progress_handler(lambda: steps.append(None), 1)
    action.trigger()
    db.set_progress_handler(None, 0)
    return len(steps)


def test_all_events_are_starred_deleted_and_brought_back_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    table, commands = window.findChild(QTableView, "events"), window.commands
    for action, told in (
        (commands.star, "Starred 5 events."),
        (commands.star, "Took the star of 5 events."),
        (commands.delete, "Deleted 5 events."),
    ):
        qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert len(window.panes.events.selected_ids()) == 5
        assert asked_at_once(window, action) == 0
        qtbot.waitUntil(lambda told=told: notices(window) == [told])
    qtbot.waitUntil(window.welcome.isVisible)
    assert asked_at_once(window, commands.undo) == 0
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
