"""Pictures of the events: the timeline, the network of speakers, the charts, and their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.overview.bars import Bars
from tests.views.looking import chips, titles, type_search
from tests.views.shelf import SEAS, TRADE, URDU, WATER

Opener = Callable[[Path], MainWindow]
LEFT, PLAIN, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
APRIL_2025, JUNE_2025 = 39, 41
"""Bars of a timeline that begins in January 2022."""


def bars(qtbot: QtBot, window: MainWindow) -> Bars:
    """The bars, once they stand for months from the first event on."""
    found = window.findChild(Bars, "timeline-bars")
    qtbot.waitUntil(lambda: len(found.bins.counts) == 42)
    return found


def heard(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_timeline_is_walked_and_brushed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    strip = bars(qtbot, window)
    strip.setFocus()
    assert heard(strip) == "Timeline, June 2025: 1 event"
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert heard(strip) == "Timeline, May 2025: 0 events"
    qtbot.keyClick(strip, Qt.Key.Key_Left, SHIFT)
    assert heard(strip) == "Timeline, April 2025 – May 2025: 1 event"
    assert window.findChild(QLabel, "timeline-told").text() == "April 2025 – May 2025: 1 event"
    assert len(titles(window)) == 5
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["April 2025 – May 2025"]
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(window) == [URDU])


def test_the_timeline_is_brushed_by_mouse_and_a_click_on_the_brush_takes_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    strip = bars(qtbot, window)
    places = [strip.place_of(bar).toPoint() for bar in (APRIL_2025, JUNE_2025)]
    QTest.mousePress(strip, LEFT, PLAIN, places[0])
    QTest.mouseMove(strip, places[1])
    QTest.mouseRelease(strip, LEFT, PLAIN, places[1])
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER])
    QTest.mouseClick(strip, LEFT, PLAIN, places[0])
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    qtbot.waitUntil(lambda: strip.selection() == (APRIL_2025, APRIL_2025))
    QTest.mouseClick(strip, LEFT, PLAIN, places[0])
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert chips(window) == []


def test_the_timeline_follows_the_other_filters_but_not_its_own(qtbot: QtBot, window: MainWindow) -> None:
    strip = bars(qtbot, window)
    QTest.mouseClick(strip, LEFT, PLAIN, strip.place_of(JUNE_2025).toPoint())
    qtbot.waitUntil(lambda: titles(window) == [SEAS])
    assert sum(strip.bins.counts) == 5
    window.panes.chips.buttons()[0].click()
    type_search(qtbot, window, "iqbal")
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])
    qtbot.waitUntil(lambda: [count for count in strip.bins.counts if count] == [1, 1])


def test_bars_stand_for_weeks_months_or_years_as_is_remembered(
    qtbot: QtBot, open_window: Opener, library: Path
) -> None:
    first = open_window(library)
    strip = bars(qtbot, first)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Minus)
    assert strip.bins.counts == (1, 1, 1, 2)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(first) == ["2025"])
    qtbot.keyClick(strip, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: strip.selection() == (36, JUNE_2025))
    qtbot.keyClick(strip, Qt.Key.Key_Plus)
    assert len(strip.bins.counts) == 177
    first.close()
    second = open_window(library)
    qtbot.waitUntil(lambda: len(second.findChild(Bars, "timeline-bars").bins.counts) == 177)


def test_the_timeline_can_be_hidden_and_stays_so(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    strip = bars(qtbot, first)
    qtbot.keyClick(first, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert not strip.isVisible()
    first.close()
    second = open_window(library)
    assert not second.findChild(Bars, "timeline-bars").isVisible()
    second.commands.show_timeline.trigger()
    assert bars(qtbot, second).isVisible()
