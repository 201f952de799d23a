"""What is done from the window: delete, undo, star, export, open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QTableView
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views.main_window import MainWindow
from tests.views.conftest import Answers
from tests.views.looking import choose, notices, page_title, press_notice, titles
from tests.views.shelf import ARTICLES, CLIMATE, SEAS, TRADE, URDU, WATER


def test_delete_takes_the_chosen_events_and_the_bar_brings_them_back(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, URDU])
    assert notices(window) == ["Deleted 2 events."]
    assert window.commands.undo.text() == "Undo deletion of 2 events"
    press_notice(window, "Undo")
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, TRADE, CLIMATE, URDU])
    assert notices(window) == []
    assert window.commands.redo.text() == "Redo deletion of 2 events"


def test_undo_and_redo_by_keys_name_what_they_do(qtbot: QtBot, window: MainWindow) -> None:
    assert window.commands.undo.text() == "Undo import of 5 articles"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.welcome.isVisible)
    assert not window.commands.undo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(titles(window)) == 5)


def test_an_offer_to_undo_goes_when_something_newer_happens(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: notices(window) == ["Deleted 1 event."])
    choose(window, WATER)
    window.commands.star.trigger()
    qtbot.waitUntil(lambda: notices(window) == [])


def test_a_star_is_given_and_taken(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    def starred() -> list[bool]:
        with Library.open(library) as kept:
            return [row.starred for row in kept.event_rows(kept.event_ids(Query()))]

    choose(window, WATER)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: starred() == [False, True, False, False, False])
    table = window.findChild(QTableView, "events")
    star = Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: table.model().index(1, 1).data(star) is not None)
    assert table.model().index(0, 1).data(star) is None
    assert table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == f"{WATER}, starred"
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not any(starred()))


def test_the_chosen_event_is_exported_and_the_file_offered(
    qtbot: QtBot, window: MainWindow, desktop: Answers, tmp_path: Path
) -> None:
    desktop.target = tmp_path / "indus.pdf"
    choose(window, WATER)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: notices(window) == ["Saved “indus.pdf”."], timeout=20_000)
    assert desktop.suggested is not None
    assert desktop.suggested.name == "2025-04-29 Sharing the Indus.pdf"
    assert desktop.kinds[0].endswith("(*.pdf)")
    assert desktop.target.read_bytes().startswith(b"%PDF")
    press_notice(window, "Open")
    assert desktop.opened == [desktop.target]


def test_several_events_are_exported_in_the_format_chosen(
    qtbot: QtBot, window: MainWindow, desktop: Answers, tmp_path: Path
) -> None:
    desktop.target = tmp_path / "events.csv"
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    menu = window.commands.export_menu
    menu.aboutToShow.emit()
    [csv] = [action for action in menu.actions() if "CSV" in action.text()]
    csv.trigger()
    qtbot.waitUntil(lambda: notices(window) == ["Saved “events.csv”."], timeout=20_000)
    assert desktop.kinds[0].endswith("(*.csv)")
    text = desktop.target.read_text("utf-8-sig")
    assert all(told.title in text for told in ARTICLES)


def test_an_export_that_cannot_be_written_says_so(
    qtbot: QtBot, window: MainWindow, desktop: Answers, tmp_path: Path
) -> None:
    desktop.target = tmp_path / "no such folder" / "indus.pdf"
    window.commands.export.trigger()
    qtbot.waitUntil(lambda: len(notices(window)) == 1, timeout=20_000)
    assert "indus.pdf" in notices(window)[0]
    assert not desktop.target.exists()


def test_leaving_the_file_dialog_exports_nothing(window: MainWindow, tmp_path: Path) -> None:
    window.commands.export.trigger()
    assert notices(window) == []
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_original_is_opened_with_what_the_person_uses(qtbot: QtBot, window: MainWindow, desktop: Answers) -> None:
    choose(window, WATER)
    page = window.panes.page
    page.tabs.setCurrentWidget(page.sources)
    qtbot.mouseClick(page.sources.original, Qt.MouseButton.LeftButton)
    [opened] = desktop.opened
    assert opened.read_text("utf-8") == next(told.text for told in ARTICLES if told.title == WATER)


def test_the_event_menu_offers_deeds_and_ways(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    table = window.panes.events.table
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Export…",
        "Star",
        "Change several…",
        "Topics…",
        "Put into collection",
        "Delete",
        "Speakers",
        "Only events with “Indus Institute”",
        "Only events with “Islamabad”",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])


def test_what_needs_an_event_waits_for_one(qtbot: QtBot, window: MainWindow) -> None:
    assert window.commands.export.isEnabled()
    qtbot.keyClicks(window.panes.search, "submarine")
    qtbot.waitUntil(lambda: titles(window) == [])
    assert not window.commands.export.isEnabled()
    assert not window.commands.delete.isEnabled()


def test_what_another_program_added_is_shown_on_refresh(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    with Library.open(library) as other:
        other.delete_events(other.event_ids(Query(text="lisbon")))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE, CLIMATE, URDU])
    assert page_title(window) == ""


def test_an_event_that_is_gone_meanwhile_is_told_in_words(window: MainWindow, library: Path) -> None:
    with Library.open(library) as other:
        other.delete_events(other.event_ids(Query()))
    table = window.panes.events.table
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(2, 1)).center())
    assert len(notices(window)) == 1
    assert not any(menu.isVisible() for menu in window.findChildren(QMenu))


@pytest.mark.parametrize("words", ["Naela", "publish their figures"])
def test_delete_in_the_search_line_deletes_letters_only(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.panes.search.setFocus()
    qtbot.keyClicks(window.panes.search, words)
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Home)
    qtbot.keyClick(window.panes.search, Qt.Key.Key_Delete)
    assert window.panes.search.text() == words[1:]
    window.panes.search.clear()
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert QApplication.activeModalWidget() is None
