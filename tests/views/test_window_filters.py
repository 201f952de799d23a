"""The filter pane: choosing by mouse and keys in each of four ways, sections, all values, saved searches."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views import tally
from eventbrowser.views.all_values import AllValues
from eventbrowser.views.counted_rows import COUNT
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.naming import NameDialog
from tests.views.looking import chips, click_value, notices, press_notice, titles, type_search, value
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER

Opener = Callable[[Path], MainWindow]
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NEWEST_FIRST = [SEAS, WATER, TRADE, CLIMATE, URDU]


def counts(window: MainWindow, section: str) -> dict[str, int | None]:
    """The values of an open section with their numbers, from the top."""
    top = value(window, section)
    rows = [window.panes.filters.tree.model().index(row, 0, top) for row in range(top.model().rowCount(top))]
    return {row.data(): row.data(COUNT) for row in rows}


def open_section(qtbot: QtBot, window: MainWindow, section: str) -> None:
    click_value(window, section)
    qtbot.waitUntil(lambda: "Counting…" not in counts(window, section))


def told(window: MainWindow, label: str) -> str:
    return value(window, label).data(Qt.ItemDataRole.AccessibleTextRole)


def test_sections_are_counted_when_they_are_opened_and_follow_the_other_filters(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert counts(window, "Years") == {"2025": 2, "2024": 1, "2023": 1, "2022": 1}
    assert counts(window, "Kinds") == {"Counting…": None}
    open_section(qtbot, window, "Kinds")
    assert counts(window, "Kinds") == {"Conference": 1, "Lecture": 1, "Roundtable": 1, "Seminar": 1, "Webinar": 1}
    open_section(qtbot, window, "Hosts")
    open_section(qtbot, window, "Places")
    assert counts(window, "Places") == {"Pakistan": 4, "Portugal": 1}
    click_value(window, "Indus Institute")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE])
    assert counts(window, "Places") == {"Pakistan": 2}
    assert value(window, "Lahore").data(COUNT) == 1
    assert len(counts(window, "Hosts")) == 4, "the alternatives stay"
    type_search(qtbot, window, "heat")
    qtbot.waitUntil(lambda: counts(window, "Kinds") == {"Webinar": 1})
    assert told(window, "Webinar") == "Webinar, 1 event"


def test_a_click_replaces_within_its_section_and_again_takes_it_away(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "2025")
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER])
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["Year: 2025", "Topic: Water"]
    click_value(window, "2023")
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])
    click_value(window, "2023")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])


def test_ctrl_asks_for_both_and_alt_leaves_out(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Water")
    click_value(window, "Climate", CONTROL)
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE])
    assert chips(window) == ["Topic: Water", "Topic: Climate"]
    click_value(window, "Climate", ALT)
    qtbot.waitUntil(lambda: titles(window) == [WATER, URDU])
    assert chips(window) == ["Topic: Water", "Without Topic: Climate"]
    assert value(window, "Climate").data(Qt.ItemDataRole.FontRole).strikeOut()
    assert told(window, "Climate") == "Climate, 1 event, left out"
    click_value(window, "2022", ALT)
    click_value(window, "2025", ALT)
    qtbot.waitUntil(lambda: titles(window) == [])
    assert "Without Year: 2022" in chips(window)


def test_keys_choose_in_the_same_four_ways(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.panes.filters.tree
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Water"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE, URDU])
    assert tree.currentIndex().data() == "Water", "one goes on where one was"
    tree.setCurrentIndex(value(window, "Trade"))
    qtbot.keyClick(tree, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE, CLIMATE, URDU])
    tree.setCurrentIndex(value(window, "Climate"))
    qtbot.keyClick(tree, Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE, URDU])
    tree.setCurrentIndex(value(window, "Connectivity"))
    qtbot.keyClick(tree, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    tree.setCurrentIndex(value(window, "Kinds"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(value(window, "Kinds"))


def test_the_menu_key_names_the_four_ways(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.panes.filters.tree
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Water"))
    press = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, tree.rect().center(), tree.rect().center())
    QApplication.sendEvent(tree.viewport(), press)
    [menu] = [menu for menu in tree.findChildren(QMenu) if menu.isVisible()]
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Only this",
        "This as well",
        "This or those chosen",
        "Not this",
    ]
    menu.actions()[3].trigger()
    menu.close()
    qtbot.waitUntil(lambda: titles(window) == [SEAS, TRADE])


def test_what_does_not_fit_is_found_among_all(qtbot: QtBot, window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(tally, "SHOWN", 2)
    open_section(qtbot, window, "Speakers")
    assert list(counts(window, "Speakers"))[:2] == ["Naela Chohan", "Khuram Iqbal"]
    click_value(window, "Show all 5…")
    dialog = window.findChild(AllValues)
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() == 5)
    qtbot.keyClicks(dialog.line, "mak")
    assert dialog.list.model().rowCount() == 1
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    assert dialog.list.model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    model, place = dialog.list.model(), dialog.list
    quintela = next(row for row in range(5) if model.index(row, 0).data() == "Marta Quintela")
    middle = place.visualRect(model.index(quintela, 0)).center()
    QTest.mouseClick(place.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: titles(window) == [SEAS])
    qtbot.waitUntil(lambda: not window.findChildren(AllValues))
    assert "Marta Quintela" in counts(window, "Speakers"), "what is in force is shown"


def give_name(window: MainWindow, name: str) -> None:
    [dialog] = window.findChildren(NameDialog)
    dialog.line.setText(name)
    QTest.mouseClick(
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton
    )


def test_a_search_is_saved_run_renamed_deleted_and_undone(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    tree = window.panes.filters.tree
    assert not value(window, "Save this search…").flags() & Qt.ItemFlag.ItemIsEnabled
    click_value(window, "Water")
    click_value(window, "2022", ALT)
    type_search(qtbot, window, "chohan")
    qtbot.waitUntil(lambda: "“chohan”" in chips(window))
    click_value(window, "Save this search…")
    [dialog] = window.findChildren(NameDialog)
    assert dialog.line.text() == "“chohan”, Topic: Water, Without Year: 2022"
    give_name(window, "Chohan on water")
    qtbot.waitUntil(lambda: counts(window, "Saved searches").get("Chohan on water") == 2)
    assert told(window, "Chohan on water") == "Chohan on water, 2 events (in force)"
    window.commands.clear.trigger()
    window.commands.clear.trigger()
    qtbot.waitUntil(lambda: titles(window) == NEWEST_FIRST)
    click_value(window, "Chohan on water")
    qtbot.waitUntil(lambda: titles(window) == [WATER, CLIMATE])
    assert chips(window) == ["“chohan”", "Topic: Water", "Without Year: 2022"]
    assert window.panes.search.text() == "chohan"
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Chohan on water"))
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    give_name(window, "Rivers")
    qtbot.waitUntil(lambda: "Rivers" in counts(window, "Saved searches"))
    tree.setCurrentIndex(value(window, "Rivers"))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: list(counts(window, "Saved searches")) == ["Save this search…"])
    assert titles(window) == [WATER, CLIMATE], "no event was deleted"
    assert notices(window) == ["Deleted the search “Rivers”."]
    press_notice(window, "Undo")
    qtbot.waitUntil(lambda: "Rivers" in counts(window, "Saved searches"))
    with Library.open(library) as other:
        other.delete_events([other.event_ids(Query(text="lahore"))[0]])
    window.commands.refresh.trigger()
    qtbot.waitUntil(lambda: counts(window, "Saved searches")["Rivers"] == 1)


def test_what_is_open_is_remembered(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    open_section(qtbot, first, "Kinds")
    click_value(first, "Years")
    first.panes.filters.tree.expand(value(first, "Environment"))
    first.close()
    second = open_window(library)
    tree = second.panes.filters.tree
    opened = [name for name in ("Topics", "Environment", "Years", "Kinds") if tree.isExpanded(value(second, name))]
    assert opened == ["Topics", "Environment", "Kinds"]
    assert counts(second, "Kinds")["Webinar"] == 1
