"""The frame: what is remembered, colours, keys, failures, names for assistive technology, closing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from eventbrowser.app import Program
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.theme import Scheme
from tests.views.conftest import Answers
from tests.views.looking import chips, choose, click_link, click_value, column, notices, open_speaker, titles
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER

Opener = Callable[[Path], MainWindow]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_layout_order_and_filters_come_back(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    first.resize(780, 700)  # within the screen of the offscreen platform
    first._columns.setSizes([200, 330, 250])
    first.panes.events.table.setColumnWidth(1, 333)
    first.commands.show_speaker.trigger()
    first.commands.compact.trigger()
    click_value(first, "Water")
    first.panes.events.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: titles(first) == [CLIMATE, WATER, URDU])
    sizes = first._columns.sizes()
    first.close()

    second = open_window(library)
    qtbot.waitUntil(lambda: titles(second) == [CLIMATE, WATER, URDU])
    assert chips(second) == ["Topic: Water"]
    assert second.size() == first.size()
    assert second._columns.sizes() == sizes
    assert second.panes.events.table.columnWidth(1) == 333
    assert not second.panes.speaker.isVisible()
    assert second.commands.compact.isChecked()
    assert second.panes.events.table.rowHeight(0) < first.panes.events.table.fontMetrics().height() * 2


def test_the_filters_of_another_library_are_not_taken_over(
    qtbot: QtBot, open_window: Opener, library: Path, tmp_path: Path
) -> None:
    from tests.views import shelf

    first = open_window(library)
    click_value(first, "Trade")
    qtbot.waitUntil(lambda: titles(first) == [TRADE])
    first.close()
    shelf.fill(tmp_path / "Other")
    assert len(titles(open_window(tmp_path / "Other"))) == 5


def test_broken_settings_do_no_harm(open_window: Opener, library: Path, store: QSettings) -> None:
    for key in ("window/geometry", "window/panes", "events/columns", "events/filters", "events/sort", "look/colours"):
        store.setValue(key, "rubbish")
    store.setValue("events/filtered-library", str(library))
    assert titles(open_window(library)) == [SEAS, WATER, TRADE, CLIMATE, URDU]


def test_colours_change_while_the_window_is_open_and_links_follow(window: MainWindow, store: QSettings) -> None:
    choose(window, WATER)

    def link_colour() -> str:
        cursor = window.panes.page.overview.document().find("Naela Chohan")
        return cursor.charFormat().foreground().color().name()

    window.commands.schemes[Scheme.LIGHT].trigger()
    light, day = link_colour(), window.palette().color(QPalette.ColorRole.Window)
    icon = window.commands.import_files.icon().pixmap(20).toImage()
    window.commands.schemes[Scheme.DARK].trigger()
    assert window.palette().color(QPalette.ColorRole.Window).lightness() < 60 < day.lightness()
    assert link_colour() != light
    assert window.commands.import_files.icon().pixmap(20).toImage() != icon
    assert store.value("look/colours") == "dark"


def test_keys_lead_to_every_pane(qtbot: QtBot, window: MainWindow) -> None:
    panes = window.panes
    for key, where in (
        (Qt.Key.Key_1, panes.filters.tree),
        (Qt.Key.Key_2, panes.events.table),
        (Qt.Key.Key_3, window.findChild(QLineEdit, "find-person")),
        (Qt.Key.Key_4, panes.page.overview),
        (Qt.Key.Key_F, panes.search),
    ):
        qtbot.keyClick(window, key, CONTROL)
        assert QApplication.focusWidget() is where
    window.commands.show_speaker.trigger()
    assert not panes.speaker.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert panes.speaker.isVisible()


def test_links_are_followed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    qtbot.keyClick(window, Qt.Key.Key_4, CONTROL)
    page = window.panes.page.overview
    for _ in range(40):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        if page.textCursor().selectedText() == "Dr. Khuram Iqbal":
            break
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.speaker.page.toPlainText().startswith("Khuram Iqbal"))


def test_every_menu_command_has_words_and_no_key_is_given_twice(window: MainWindow) -> None:
    actions = [
        action for top in window.menuBar().actions() for action in top.menu().actions() if not action.isSeparator()
    ]
    assert all(action.text() for action in actions)
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys)) > 15


def test_about_tells_where_the_library_is(window: MainWindow, library: Path) -> None:
    window.commands.about.trigger()
    [dialog] = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert str(library) in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def unopened(qtbot: QtBot, qapp: QApplication, store: QSettings, folder: Path) -> MainWindow:
    """A window whose library cannot be opened, once it has said so."""
    program = Program(qapp, folder, store, Answers())
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.notices.raised, timeout=20_000):
        program.window.show()
    return program.window


def test_a_library_of_a_newer_version_is_refused_in_words(
    qtbot: QtBot, qapp: QApplication, store: QSettings, library: Path
) -> None:
    with sqlite3.connect(library / "library.db") as db:
        db.execute("pragma user_version = 999")
    db.close()
    window = unopened(qtbot, qapp, store, library)
    [sentence] = notices(window)
    assert "newer" in sentence
    assert not window.commands.import_files.isEnabled()
    assert "The library could not be opened" in [
        label.text() for label in window.findChildren(QLabel) if label.isVisible()
    ]
    window.close()


def test_a_library_that_is_no_library_is_refused_in_words(
    qtbot: QtBot, qapp: QApplication, store: QSettings, tmp_path: Path
) -> None:
    (tmp_path / "Broken").mkdir()
    (tmp_path / "Broken" / "library.db").write_bytes(os.urandom(9000))
    window = unopened(qtbot, qapp, store, tmp_path / "Broken")
    assert len(notices(window)) == 1
    assert "Details…" not in str(window.findChildren(QAction))
    window.close()


def test_a_window_closes_while_it_is_still_asking(window: MainWindow) -> None:
    for word in ("w", "wa", "wat", "iqbal"):
        window._session._reading.filters.search(word)
    window.commands.star.trigger()
    window.close()
    assert not window.isVisible()


def test_a_deletion_just_asked_for_is_made_before_the_window_goes(window: MainWindow, library: Path) -> None:
    from eventbrowser.library import Library
    from eventbrowser.model.query import Query

    choose(window, TRADE)
    window.commands.star.trigger()
    window.commands.delete.trigger()
    window.close()
    with Library.open(library) as kept:
        assert len(kept.event_ids(Query())) == 4


def test_dates_are_those_of_the_persons_locale(window: MainWindow) -> None:
    assert column(window, "Date")[1] == "29 Apr 2025"


def test_a_speaker_filter_comes_back_with_its_name(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    choose(first, WATER)
    open_speaker(qtbot, first, "Naela Chohan")
    click_link(first.panes.speaker.page, "3 events")
    qtbot.waitUntil(lambda: titles(first) == [SEAS, WATER, CLIMATE])
    first.close()
    second = open_window(library)
    qtbot.waitUntil(lambda: chips(second) == ["Speaker: Naela Chohan"])
    assert titles(second) == [SEAS, WATER, CLIMATE]


def test_columns_share_the_width_until_the_person_sets_one(window: MainWindow) -> None:
    table = window.panes.events.table
    window.resize(1000, 700)
    narrow = table.columnWidth(1)
    window.resize(1600, 700)
    assert table.columnWidth(1) > narrow
    table.horizontalHeader().resizeSection(1, 222)
    window.resize(1400, 700)
    assert table.columnWidth(1) == 222
