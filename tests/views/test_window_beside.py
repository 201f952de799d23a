"""What leads on from a page: related events, and everything a person said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser.views.links import Link, Way
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.wording import plain
from tests.views.looking import choose, click_link, notices, open_speaker, page_title
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER


def related(window: MainWindow) -> list[str]:
    """The lines under the heading, each with its day and reason."""
    lines = plain(window.panes.page.overview.toPlainText()).partition("Related events\n")[2].splitlines()
    return [" | ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]


def test_an_event_names_the_events_with_most_in_common_and_why(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    qtbot.waitUntil(lambda: len(related(window)) == 3)
    first, second, third = related(window)
    assert first.startswith(CLIMATE)
    assert first.endswith("1 speaker in common, same host, 1 topic in common")
    assert (second.partition(" |")[0], third.partition(" |")[0]) == (SEAS, TRADE), "of equals the newest first"
    click_link(window.panes.page.overview, SEAS)
    assert page_title(window) == SEAS
    qtbot.waitUntil(lambda: any(line.startswith(WATER) for line in related(window)))


def test_one_topic_in_common_is_not_enough(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window._session._beside._related.answered):
        choose(window, URDU)
    assert related(window) == []


def test_all_that_a_speaker_said_is_copied_by_date(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    open_speaker(qtbot, window, "Naela Chohan")
    click_link(window.panes.speaker.page, "Copy statements")
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    assert QGuiApplication.clipboard().text() == (
        "# Naela Chohan\n"
        f"\n## 29 April 2025, {WATER}, Islamabad\n"
        "\n*Director, Indus Institute*\n"
        "\n> “Water is not a weapon,” said Ambassador Chohan.\n"
        "\nShe asked both sides to publish their figures.\n"
        f"\n## 3 June 2025, {SEAS}, Lisbon\n"
        "\nAmbassador Chohan said that rules need judges.\n"
    )
    assert notices(window) == ["3 statements by Naela Chohan copied, by date."]


def test_the_menu_of_a_name_copies_them_too(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    number = next(who.person_id for who in window.panes.page.event_shown.people if who.name == "Khuram Iqbal")
    window.panes.page.menu_asked.emit(Link(Way.PERSON, str(number)), "Dr. Khuram Iqbal", QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(3):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("# Khuram Iqbal\n"))
