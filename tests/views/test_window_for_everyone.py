"""Every window walked as assistive technology and as the Tab key walk it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.query import Group
from eventbrowser.model.records import FileState, QueuedFile
from eventbrowser.views.links import Link, Way
from eventbrowser.views.main_window import MainWindow
from tests.views.looking import chips, choose, click_value, open_speaker
from tests.views.shelf import IQBAL, WATER
from tests.views.test_window_corrections import person_link, pick
from tests.views.walking import faults, reached_by_tab, twice_underlined, unreached


def test_the_window_tells_all_and_tab_reaches_all_of_each_view(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Water")
    click_value(window, "2025", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(chips(window)) == 2)
    choose(window, WATER)
    open_speaker(qtbot, window, "Naela Chohan")
    for view in (window.commands.view_list, window.commands.view_network, window.commands.view_charts):
        view.trigger()
        assert faults(window) == []
        assert unreached(window.panes.search) == []
    window.commands.view_list.trigger()
    for tab in range(window.panes.page.tabs.count()):
        window.panes.page.tabs.setCurrentIndex(tab)
        assert faults(window) == []
        assert unreached(window.panes.search) == []
    window.panes.speaker.show_nobody()
    assert faults(window) == []
    assert unreached(window.panes.search) == []


def test_tab_follows_the_eye(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Water")
    qtbot.waitUntil(lambda: len(chips(window)) == 1)
    choose(window, WATER)
    panes = window.panes
    wanted = [panes.search, panes.filters.tree, *panes.chips.buttons(), panes.events.table, panes.page.overview]
    reached = reached_by_tab(panes.search)
    assert [each for each in reached if each in wanted] == wanted
    names = [each.objectName() for each in reached]
    assert names.index("timeline-bars") < names.index("events")


def opened(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_every_dialog_tells_all_and_tab_reaches_all_of_it(qtbot: QtBot, window: MainWindow) -> None:
    commands = window.commands
    choose(window, WATER)
    for command in (
        *(commands.history, commands.trash, commands.learned, commands.backups),
        *(commands.shortcuts, commands.safety, commands.about),
    ):
        command.trigger()
        qtbot.waitUntil(lambda: len(opened(window)) == 1)
        [dialog] = opened(window)
        assert faults(dialog) == []
        start = dialog.focusWidget()
        assert start is not None, f"{dialog!r} has nothing for keys"
        assert unreached(start) == []
        dialog.reject()


def looked_over(qtbot: QtBot, window: MainWindow) -> None:
    """The dialog that is open tells all, Tab reaches all of it, and Esc closes it."""
    qtbot.waitUntil(lambda: len(opened(window)) == 1)
    [dialog] = opened(window)
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert faults(dialog) == []
    start = dialog.focusWidget()
    assert unreached(start) == []
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened(window) == [])


def test_every_dialog_that_asks_tells_all_and_tab_reaches_all_of_it(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    choose(window, WATER)
    for entry in ("Correct this name…", "Correct the organisation…", "The same person as…"):
        pick(qtbot, window, person_link(window, IQBAL), entry)
        looked_over(qtbot, window)
    window.commands.change_several.trigger()
    looked_over(qtbot, window)
    window.panes.filters.more_asked.emit(Group.SPEAKERS)
    looked_over(qtbot, window)
    with Library.open(library, topics.load()) as behind:
        number = behind.imports.start([library / "one.txt", library / "other.txt"])
        behind.imports.note(number, [QueuedFile(library / "one.txt", FileState.FAILED, "It is damaged.")])
    window.commands.last_import.trigger()
    looked_over(qtbot, window)
    click_value(window, "Water")
    qtbot.waitUntil(lambda: len(chips(window)) == 1)
    window.commands.save_search.trigger()
    looked_over(qtbot, window)


def test_what_lies_over_the_window_tells_all(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    window.commands.palette.trigger()
    line = window.findChild(QLineEdit, "palette-line")
    QTest.keyClicks(line, "water")
    found = window.findChild(QListView, "palette-list").model()
    qtbot.waitUntil(lambda: found.index(0, 0).data() == "Water")
    assert faults(window.findChild(QFrame, "palette")) == []
    QTest.keyClick(line, Qt.Key.Key_Escape)
    window.panes.page.edit_asked.emit(Link(Way.EDIT, "topic"))
    editor = window.findChild(QFrame, "value-editor")
    assert faults(editor) == []


def test_no_letter_is_underlined_twice_in_a_menu(window: MainWindow) -> None:
    menus = [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    assert len(menus) == 4
    assert [letter for menu in menus for letter in twice_underlined(menu)] == []
