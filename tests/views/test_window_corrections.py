"""What is corrected on the event page: names, bodies and who is the same, and what the program learns from that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views.links import Link, Way
from eventbrowser.views.main_window import MainWindow
from tests.views.looking import choose, notices, press_notice
from tests.views.shelf import CHOHAN, IQBAL, WATER

BROADER = "Indus Institute of Pakistan"


def pick(qtbot: QtBot, window: MainWindow, link: Link, entry: str) -> None:
    """Choose an entry of a word's context menu on the event page."""
    window.panes.page.overview.menu_asked.emit(link, "word", QPoint(10, 10))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    [action] = [each for each in menu.actions() if each.text() == entry]
    menu.close()
    action.trigger()


def answer(qtbot: QtBot, window: MainWindow, words: str) -> None:
    line = window.findChild(QLineEdit, "right-value")
    qtbot.waitExposed(line.window())
    line.clear()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def facts(folder: Path) -> list[str]:
    with Library.open(folder) as library:
        return [str(each.fact) for each in library.facts()]


def person_link(window: MainWindow, name: str) -> Link:
    event = window.panes.page.event_shown
    assert event is not None
    return Link(Way.PERSON, str(next(each.person_id for each in event.people if each.name == name)))


def test_a_host_is_corrected_and_learned_until_it_is_refused(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    choose(window, WATER)
    pick(qtbot, window, Link(Way.HOST, "Indus Institute"), "Correct this name…")
    answer(qtbot, window, BROADER)
    qtbot.waitUntil(lambda: notices(window) == [f"Learned: “Indus Institute” is {BROADER}."])
    assert window.panes.page.event_shown.hosts == (BROADER,)
    assert window.commands.undo.text() == f"Undo change of “{WATER}”"
    press_notice(window, "Don’t learn this")
    qtbot.waitUntil(lambda: facts(library) == [])
    assert window.panes.page.event_shown.hosts == (BROADER,)


def test_undo_takes_the_correction_and_its_lesson_back(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    choose(window, WATER)
    pick(qtbot, window, person_link(window, IQBAL), "Correct this name…")
    answer(qtbot, window, f"{IQBAL} Mirza")
    qtbot.waitUntil(lambda: notices(window) == [f"Learned: “{IQBAL}” is {IQBAL} Mirza."])
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: window.panes.page.event_shown.people[0].name == IQBAL)
    assert facts(library) == []
    assert notices(window) == []


def test_an_organisation_is_corrected(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    choose(window, WATER)
    pick(qtbot, window, person_link(window, IQBAL), "Correct the organisation…")
    answer(qtbot, window, "Centre for Aerospace and Policy Studies")
    qtbot.waitUntil(lambda: facts(library) == ["“CAPS” is Centre for Aerospace and Policy Studies"])


def test_a_link_reached_by_key_has_its_menu_too(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.overview
    page.setFocus()
    asked: list[tuple[Link, str]] = []
    page.menu_asked.connect(lambda link, words, _place: asked.append((link, words)))
    while not asked or asked[-1][0].way is not Way.HOST:
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        QApplication.sendEvent(
            page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        )
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        assert len(asked) < 20
    assert asked[-1] == (Link(Way.HOST, "Indus Institute"), "Indus Institute")


def test_two_people_who_are_one_are_joined(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    choose(window, WATER)
    pick(qtbot, window, person_link(window, IQBAL), "The same person as…")
    line = window.findChild(QLineEdit, "person-words")
    qtbot.waitExposed(line.window())
    qtbot.keyClicks(line, "naela")
    people = window.findChild(QListWidget, "people-to-choose")
    assert [people.item(row).text().split("   ")[0] for row in range(people.count())] == [CHOHAN]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: facts(library) == [f"“{IQBAL}” is {CHOHAN}"])
    with Library.open(library) as kept:
        assert IQBAL not in [each.name for each in kept.people()]
        assert len(kept.event_ids(Query())) == 5
