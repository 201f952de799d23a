"""Collections in the window: by menu, by dragging, by the palette and by keys, and asked for as the other filters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.views.counted_rows import COUNT
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.naming import NameDialog
from tests.views.looking import chips, choose, click_link, click_value, notices, press_notice, titles, value
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER
from tests.views.test_window_dragging import drop_at
from tests.views.test_window_palette import ask
from tests.views.test_window_palette import offered as palette_offers

ALT = Qt.KeyboardModifier.AltModifier


def collections(window: MainWindow) -> dict[str, int | None]:
    top = value(window, "Collections")
    rows = [top.model().index(row, 0, top) for row in range(top.model().rowCount(top))]
    return {row.data(): row.data(COUNT) for row in rows}


def give_name(window: MainWindow, name: str) -> None:
    [dialog] = window.findChildren(NameDialog)
    dialog.line.setText(name)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def offered(window: MainWindow) -> dict[str, bool]:
    """What the menu offers, and what is ticked there."""
    menu = window.commands.collections
    menu.aboutToShow.emit()
    return {action.text(): action.isChecked() for action in menu.actions() if action.text()}


def turn(window: MainWindow, name: str) -> None:
    window.commands.collections.aboutToShow.emit()
    [action] = [action for action in window.commands.collections.actions() if action.text() == name]
    action.trigger()


def carried(window: MainWindow, *wanted: str) -> QMimeData:
    """What is dragged of these events out of the list."""
    model = window.panes.events.table.model()
    return model.mimeData([model.index(titles(window).index(title), 1) for title in wanted])


def drop_on(window: MainWindow, label: str, data: QMimeData) -> bool:
    tree = window.panes.filters.tree
    return drop_at(tree.viewport(), tree.visualRect(value(window, label)).center(), data)


def test_a_collection_is_made_filled_by_dragging_and_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    assert collections(window) == {"New collection…": None}
    assert drop_on(window, "New collection…", carried(window, WATER))
    give_name(window, "Indus basin")
    qtbot.waitUntil(lambda: collections(window) == {"Indus basin": 1, "New collection…": None})
    assert drop_on(window, "Indus basin", carried(window, TRADE, WATER))
    qtbot.waitUntil(lambda: collections(window)["Indus basin"] == 2)
    assert window.commands.undo.text() == "Undo adding to collection “Indus basin”"
    assert not drop_on(window, "Water", carried(window, SEAS))
    words = QMimeData()
    words.setText(SEAS)
    assert not drop_on(window, "Indus basin", words)
    click_value(window, "Indus basin")
    qtbot.waitUntil(lambda: titles(window) == [WATER, TRADE])
    assert chips(window) == ["Collection: Indus basin"]
    click_value(window, "Water")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    click_value(window, "Indus basin", ALT)
    qtbot.waitUntil(lambda: titles(window) == [CLIMATE, URDU])
    assert "Without Collection: Indus basin" in chips(window)


def test_the_menu_puts_in_and_takes_out_and_the_page_shows_it(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    with Library.open(library) as other:
        other.collections.make("Seas")
    window.commands.refresh.trigger()
    qtbot.waitUntil(lambda: collections(window).get("Seas") == 0)
    choose(window, WATER)
    assert offered(window) == {"Seas": False, "New collection…": False}
    turn(window, "Seas")
    page = window.panes.page.overview
    qtbot.waitUntil(lambda: "Collections" in page.toPlainText() and "Seas" in page.toPlainText())
    assert offered(window)["Seas"]
    click_link(page, "Seas")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    assert chips(window) == ["Collection: Seas"]
    turn(window, "Seas")
    qtbot.waitUntil(lambda: titles(window) == [])
    assert window.commands.undo.text() == "Undo removal from collection “Seas”"
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: titles(window) == [WATER])


def test_keys_rename_and_delete_a_collection_and_no_event(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    turn(window, "New collection…")
    give_name(window, "Indus")
    qtbot.waitUntil(lambda: "Indus" in collections(window))
    click_value(window, "Indus")
    qtbot.waitUntil(lambda: titles(window) == [WATER])
    tree = window.panes.filters.tree
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Indus"))
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    give_name(window, "Indus basin")
    qtbot.waitUntil(lambda: chips(window) == ["Collection: Indus basin"] and titles(window) == [WATER])
    qtbot.waitUntil(lambda: "Indus basin" in collections(window))
    tree.setCurrentIndex(value(window, "Indus basin"))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: notices(window) == ["Deleted the collection “Indus basin”; its events stay."])
    qtbot.waitUntil(lambda: titles(window) == [])
    press_notice(window, "Undo")
    qtbot.waitUntil(lambda: titles(window) == [WATER])


def test_the_palette_puts_into_a_collection_and_goes_there(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    with Library.open(library) as other:
        other.collections.make("Indus basin")
    choose(window, SEAS)
    line = ask(qtbot, window, "basin put")
    qtbot.waitUntil(lambda: palette_offers(window) == ["Put into collection: Indus basin, Command"])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.commands.undo.text() == "Undo adding to collection “Indus basin”")
    line = ask(qtbot, window, "indus")
    qtbot.waitUntil(lambda: "Indus basin, Collection, 1 event" in palette_offers(window))
    qtbot.keyClicks(line, " basin")
    qtbot.waitUntil(lambda: palette_offers(window)[0] == "Indus basin, Collection, 1 event")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [SEAS])


def test_the_event_page_opens_the_menu_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.overview
    page.setFocus()
    while page.textCursor().charFormat().anchorHref() != "edit:collection":
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["New collection…"]
    menu.close()
