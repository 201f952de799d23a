"""Back and forward through what was looked at, by keys and by a mouse's side buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from tests.views.looking import chips, choose, click_value, open_speaker, page_title, titles, type_search
from tests.views.shelf import CLIMATE, SEAS, TRADE, WATER

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def begun(qtbot: QtBot, window: MainWindow) -> None:
    """The event that the window opens with counts as looked at."""
    qtbot.waitUntil(lambda: window._session._back._trail.looks[0].event is not None)


def settle(qtbot: QtBot, window: MainWindow, steps: int) -> None:
    """Look until the window has noted that many steps from where it began."""
    qtbot.waitUntil(lambda: window._session._back._trail.now == steps)


def test_back_and_forward_return_to_events_speakers_and_filters(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.commands.back.isEnabled()
    choose(window, WATER)
    settle(qtbot, window, 1)
    open_speaker(qtbot, window, "Naela Chohan")
    settle(qtbot, window, 2)
    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    choose(window, TRADE)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert chips(window) == []
    assert page_title(window) == WATER
    assert window.panes.events.current_id() == window.panes.page.event_shown.id, "it is chosen in the list, too"
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.panes.speaker.person is None
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    assert page_title(window) == TRADE
    assert not window.commands.forward.isEnabled()


def test_lines_walked_past_and_letters_typed_are_no_steps(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    settle(qtbot, window, 1)
    for _ in range(3):
        qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Down)
    last = page_title(window)
    type_search(qtbot, window, "heat")
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])
    settle(qtbot, window, 2)
    assert last != WATER
    QTest.mouseClick(window.panes.page.overview.viewport(), Qt.MouseButton.BackButton)
    assert page_title(window) == WATER
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert window.panes.search.text() == ""
    QTest.mouseClick(window.panes.events.table.viewport(), Qt.MouseButton.ForwardButton)
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])


def test_a_new_look_forgets_what_lay_ahead(qtbot: QtBot, window: MainWindow) -> None:
    for step, title in enumerate((WATER, SEAS), 1):
        choose(window, title)
        settle(qtbot, window, step)
    window.commands.back.trigger()
    assert page_title(window) == WATER
    assert window.commands.forward.isEnabled()
    choose(window, TRADE)
    assert not window.commands.forward.isEnabled()
    window.commands.back.trigger()
    assert page_title(window) == WATER


def test_what_was_deleted_meanwhile_is_passed_over(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    settle(qtbot, window, 1)
    window.commands.delete.trigger()
    qtbot.waitUntil(lambda: WATER not in titles(window))
    choose(window, SEAS)
    settle(qtbot, window, window._session._back._trail.now + (page_title(window) != SEAS))
    window.commands.back.trigger()
    assert page_title(window) != WATER
