"""The tour through the window: offered once, led by keys, out of nobody's way, and left where one likes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from eventbrowser.settings import TEXT_SIZE
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.tour_card import Side, TourCard, beside
from tests.views.conftest import Opener
from tests.views.looking import chips, choose, click_value, notices, page_title, press, titles
from tests.views.shelf import WATER
from tests.views.walking import faults, unreached

TITLES = [
    *("Articles come in here", "Your events", "Filters", "Each value has its proof"),
    *("Speakers", "Search", "What is doubtful waits for you", "Pass it on"),
]
ROOM = QRect(0, 0, 1000, 700)


def card(window: MainWindow) -> TourCard:
    return window.findChild(TourCard)


def press_keys(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def read_on(qtbot: QtBot, window: MainWindow) -> list[str]:
    """The titles of the cards from the one shown to the last, turned over by Right."""
    read = [card(window).title.text()]
    while card(window).next.text() == "Next":
        press_keys(qtbot, Qt.Key.Key_Right)
        read.append(card(window).title.text())
        # In a narrow window the search line waits behind the tool bar's last button.
        assert card(window).ring.isVisible() or window.width() < 1000, f"{read[-1]} points at nothing"
    return read


def test_a_first_start_offers_the_tour_and_the_samples_go_without_a_trace(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "New")
    assert window.welcome.tour.isVisible()
    press(window, "take-tour")
    assert notices(window) == ["Reading the sample articles…"]
    qtbot.waitUntil(lambda: card(window) is not None, timeout=100_000)
    assert len(titles(window)) > 3
    assert read_on(qtbot, window) == TITLES
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    assert card(window).samples.isVisible()
    press_keys(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    qtbot.waitUntil(window.welcome.isVisible)
    qtbot.waitUntil(lambda: not window.commands.review.isEnabled())
    assert notices(window) == []
    assert not card(window).isVisible()
    assert not window.welcome.tour.isVisible(), "offered once only"
    press(window, "try-samples")
    assert notices(window) == ["Reading the sample articles…"]


def test_the_tour_is_gone_on_with_where_it_was_left_and_after_a_restart(
    qtbot: QtBot, window: MainWindow, open_window: Opener, library: Path
) -> None:
    window.commands.tour.trigger()
    press_keys(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert card(window).title.text() == "Your events"
    press_keys(qtbot, Qt.Key.Key_Escape)
    assert not card(window).isVisible()
    assert not card(window).ring.isVisible()
    assert window.panes.events.table.hasFocus()
    window.close()
    again = open_window(library)
    assert card(again) is None
    again.commands.tour.trigger()
    assert read_on(qtbot, again) == TITLES[1:]
    assert not card(again).samples.isVisible(), "these are the person's own"
    press_keys(qtbot, Qt.Key.Key_Return)
    assert not card(again).isVisible()
    again.commands.tour.trigger()
    assert card(again).title.text() == TITLES[0]


def test_the_window_works_on_while_the_tour_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.tour.trigger()
    press_keys(qtbot, *[Qt.Key.Key_Right] * 4)
    choose(window, WATER)
    assert page_title(window) == WATER
    click_value(window, "Water")
    qtbot.waitUntil(lambda: len(chips(window)) == 1)
    window.panes.events.focus()
    press_keys(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: chips(window) == [])
    assert card(window).isVisible(), "Esc beside the card is not the card's"
    window.commands.show_speaker.trigger()
    assert not window.panes.speaker.isVisible()
    assert not card(window).ring.isVisible()
    assert window.rect().contains(card(window).geometry())
    window.commands.show_speaker.trigger()
    assert card(window).ring.isVisible()


def test_a_card_stays_in_the_window_where_text_is_large(
    qtbot: QtBot, open_window: Opener, library: Path, store: QSettings
) -> None:
    TEXT_SIZE.write(store, 200)
    window = open_window(library)
    window.commands.tour.trigger()
    shown = card(window)
    for _ in TITLES:
        qtbot.waitUntil(lambda: shown.height() >= shown.heightForWidth(shown.width()))
        assert window.rect().contains(shown.geometry())
        press_keys(qtbot, Qt.Key.Key_Right)


def test_a_card_tells_all_and_tab_reaches_all_of_it(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.tour.trigger()
    press_keys(qtbot, Qt.Key.Key_Right)
    assert faults(window) == []
    assert unreached(window.panes.search) == []
    assert card(window).accessibleName() == "Your events"
    [back] = card(window).findChildren(QPushButton, "tour-back")
    back.setFocus()
    press_keys(qtbot, Qt.Key.Key_Return)
    assert card(window).accessibleName() == TITLES[0]


def test_a_card_lies_beside_what_it_is_about() -> None:
    card, pane = QSize(300, 200), QRect(0, 0, 250, 700)
    assert beside(QRect(400, 10, 100, 30), card, ROOM, False) == (QPoint(299, 40), Side.BELOW)
    assert beside(pane, card, ROOM, False) == (QPoint(250, 249), Side.RIGHT)
    assert beside(pane.translated(750, 0), card, ROOM, True) == (QPoint(450, 249), Side.LEFT)
    assert beside(QRect(200, 300, 600, 399), card, ROOM, False)[1] is Side.ABOVE
    assert beside(ROOM, card, ROOM, False) == (QPoint(349, 500), Side.WITHIN)
