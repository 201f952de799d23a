"""Several events changed together: previewed, made as one step, taken back as one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QTableWidget
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.batch import Line
from eventbrowser.model.query import Query
from eventbrowser.views.batch import Batch
from eventbrowser.views.main_window import MainWindow
from tests.views.looking import choose, press
from tests.views.shelf import CLIMATE, SEAS, TRADE, WATER


def lines(folder: Path) -> dict[str, Line]:
    with Library.open(folder) as library:
        return {line.title: line for line in library.many.lines(library.event_ids(Query()))}


def open_batch(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> Batch:
    """Select all events and press a key with Ctrl, or with Ctrl and Shift for D."""
    choose(window, WATER)
    window.panes.events.table.selectAll()
    keys = Qt.KeyboardModifier.ControlModifier
    if key == Qt.Key.Key_D:
        keys |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.panes.events.table, key, keys)
    dialog = window.findChild(Batch)
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "batch-summary").text() == "Nothing would change yet.")
    return dialog


def preview(dialog: Batch) -> list[tuple[str, ...]]:
    table = dialog.findChild(QTableWidget, "batch-preview")
    return [tuple(table.item(row, column).text() for column in range(3)) for row in range(table.rowCount())]


def test_a_city_and_a_host_are_changed_in_all_and_one_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    before = lines(library)
    dialog = open_batch(qtbot, window, Qt.Key.Key_D)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "batch-city"), "Islamabad")
    qtbot.waitUntil(lambda: len(preview(dialog)) == 3)
    host = dialog.findChild(QComboBox, "batch-host")
    qtbot.keyClicks(host, "Indus")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "batch-host-as"), "Indus Forum")
    qtbot.waitUntil(lambda: (WATER, "Indus Institute", "Indus Forum") in preview(dialog))
    assert (CLIMATE, "Lahore", "Islamabad") in preview(dialog)
    assert dialog.apply.text() == "Change 4 events"
    assert lines(library) == before
    press(dialog, "apply-batch")
    qtbot.waitUntil(lambda: window.commands.undo.text() == "Undo change of 4 events")
    after = lines(library)
    assert {line.city for line in after.values()} == {"Islamabad"}
    assert after[CLIMATE].hosts == after[WATER].hosts == ("Indus Forum",)
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: lines(library) == before)


def test_topics_are_ticked_for_all_and_taken_from_all_by_keys(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    dialog = open_batch(qtbot, window, Qt.Key.Key_T)
    topics = dialog.findChild(QListWidget, "batch-topics")
    assert topics.hasFocus()
    labels = [topics.item(row).text() for row in range(topics.count())]
    assert topics.item(labels.index("Water")).checkState() is Qt.CheckState.PartiallyChecked
    topics.setCurrentRow(labels.index("Water"))
    qtbot.keyClick(topics, Qt.Key.Key_Space)
    assert topics.currentItem().checkState() is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: dialog.apply.text() == "Change 2 events")
    topics.setCurrentRow(labels.index("Trade"))
    qtbot.keyClick(topics, Qt.Key.Key_Space)
    qtbot.keyClick(topics, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (TRADE, "Trade, Connectivity", "Connectivity, Water") in preview(dialog))
    press(dialog, "apply-batch")
    qtbot.waitUntil(lambda: lines(library)[SEAS].topics == ("maritime", "water"))
    assert lines(library)[TRADE].topics == ("connectivity", "water")
