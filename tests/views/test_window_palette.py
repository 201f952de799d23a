"""Ctrl+K: one line that goes to commands, speakers, topics and events."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from tests.views.looking import chips, choose, click_value, page_title, titles, type_search
from tests.views.shelf import CLIMATE, SEAS, TRADE, WATER

CONTROL = Qt.KeyboardModifier.ControlModifier


def ask(qtbot: QtBot, window: MainWindow, words: str) -> QLineEdit:
    """Press Ctrl+K wherever the focus is, and type."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    line = window.findChild(QLineEdit, "palette-line")
    assert line.hasFocus()
    qtbot.keyClicks(line, words)
    return line


def offered(window: MainWindow) -> list[str]:
    model = window.findChild(QListView, "palette-list").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role).replace("  ·  ", ", ") for row in range(model.rowCount())]


def test_words_in_any_order_find_each_sort_and_say_which_it_is(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "cho nae")
    qtbot.waitUntil(lambda: offered(window) == ["Naela Chohan, Speaker, 3 events"])
    line = window.findChild(QLineEdit, "palette-line")
    line.clear()
    qtbot.keyClicks(line, "heat")
    qtbot.waitUntil(lambda: any(told.startswith(f"{CLIMATE}, Event") for told in offered(window)))
    line.clear()
    qtbot.keyClicks(line, "trad")
    qtbot.waitUntil(lambda: any(told.startswith(f"{TRADE}, Event") for told in offered(window)))
    assert any(told.startswith("Trade, Topic") for told in offered(window))
    line.clear()
    qtbot.keyClicks(line, "refr")
    assert offered(window)[0] == "Refresh, Command, F5"


def test_what_begins_as_typed_stands_before_what_only_holds_it(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, "s")
    qtbot.waitUntil(lambda: any(told.startswith(f"{SEAS}, Event") for told in offered(window)))
    names = [told.partition(",")[0] for told in offered(window)]
    assert names.index(WATER) < names.index(SEAS)
    begins = [name.casefold().startswith("s") for name in names]
    assert begins == sorted(begins, reverse=True)


def test_enter_typed_in_one_go_opens_the_event_that_filters_hide(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    line = ask(qtbot, window, "cities heat")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page_title(window) == CLIMATE)
    assert chips(window) == []
    assert not line.isVisible()
    assert window.panes.events.table.hasFocus()


def test_a_speaker_and_a_topic_are_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(ask(qtbot, window, "naela"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    assert window.panes.speaker.page.hasFocus()
    line = ask(qtbot, window, "trade")
    qtbot.waitUntil(lambda: len(offered(window)) > 1)
    while window.findChild(QListView, "palette-list").currentIndex().data() != "Trade":
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.accessibleDescription().startswith("Trade, Topic"), "it is told to who cannot see the list"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(window) == ["Topic: Trade"])


def test_commands_that_can_be_done_now_the_last_chosen_first(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    line = ask(qtbot, window, "markdown")
    assert offered(window) == ["Copy as: Markdown, Command"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: WATER in QGuiApplication.clipboard().text())
    ask(qtbot, window, "")
    assert offered(window)[0] == "Copy as: Markdown, Command"
    assert not any(told.startswith(("Redo", "Go to anything")) for told in offered(window))


def test_escape_leaves_filters_and_focus_as_they_were(qtbot: QtBot, window: MainWindow) -> None:
    type_search(qtbot, window, "heat")
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])
    line = ask(qtbot, window, "zzz")
    qtbot.waitUntil(lambda: offered(window) == [])
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert window.panes.search.hasFocus()
    assert titles(window) == [CLIMATE]
