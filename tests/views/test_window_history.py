"""History and trash in the window: what each step changed, the way to any step, and deleted events brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library, backups
from eventbrowser.model.query import Query
from eventbrowser.views import safekeeping
from eventbrowser.views.help import Safety
from eventbrowser.views.history import History
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.row_table import RowTable
from eventbrowser.views.safekeeping import Leaving
from eventbrowser.views.trash import Trash
from tests.views.conftest import Opener
from tests.views.looking import choose, click_link, notices, page_title, press, press_notice, titles
from tests.views.shelf import CLIMATE, SEAS, TRADE, URDU, WATER

ALL = [SEAS, WATER, TRADE, CLIMATE, URDU]


@pytest.fixture
def worked(library: Path) -> Path:
    """A library in which a city was corrected and two events deleted, one after the other."""
    with Library.open(library) as kept:
        ids = {kept.event(each).title: each for each in kept.event_ids(Query())}
        kept.change_event(ids[WATER], city="Rawalpindi", starred=True)
        kept.delete_events([ids[TRADE]])
        kept.delete_events([ids[URDU]])
    return library


def history_of(qtbot: QtBot, window: MainWindow) -> History:
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    history = window.findChild(History)
    qtbot.waitUntil(history.isActiveWindow)
    return history


def trash_of(qtbot: QtBot, window: MainWindow) -> Trash:
    window.commands.trash.trigger()
    trash = window.findChild(Trash)
    qtbot.waitUntil(trash.isActiveWindow)
    return trash


def shown(table: RowTable[object], column: int = 0) -> list[str]:
    return [table.model().index(row, column).data() for row in range(table.model().rowCount())]


def test_each_step_tells_what_it_changed_and_shows_it(qtbot: QtBot, open_window: Opener, worked: Path) -> None:
    window = open_window(worked)
    history = history_of(qtbot, window)
    steps = [f"Deletion of “{title}”" for title in (URDU, TRADE)]
    assert shown(history.table) == [*steps, f"Change of “{WATER}”", "Import of 5 articles"]
    qtbot.waitUntil(lambda: "Events deleted" in history.details.toPlainText())
    assert not history.show_first.isEnabled()
    qtbot.keyClick(history.table, Qt.Key.Key_Down)
    qtbot.keyClick(history.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Events changed" in history.details.toPlainText())
    words = history.details.toPlainText()
    assert "Islamabad → Rawalpindi" in words
    assert "Star\ngiven" in words
    qtbot.keyClick(history.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page_title(window) == WATER)
    assert window.findChildren(History) == []


def test_a_person_named_in_the_history_opens_in_the_speaker_pane(qtbot: QtBot, window: MainWindow) -> None:
    history = history_of(qtbot, window)
    qtbot.waitUntil(lambda: "People added" in history.details.toPlainText())
    click_link(history.details, "Marta Quintela")
    qtbot.waitUntil(lambda: window.panes.speaker.person is not None)
    assert window.panes.speaker.person.name == "Marta Quintela"


def test_one_goes_back_to_a_step_and_on_again(qtbot: QtBot, open_window: Opener, worked: Path) -> None:
    window = open_window(worked)
    history = history_of(qtbot, window)
    qtbot.keyClick(history.table, Qt.Key.Key_Down)
    press(history, "undo-to-here")
    qtbot.waitUntil(lambda: titles(window) == ALL)
    assert shown(history.table, 2) == ["undone", "undone", "", ""]
    assert history.chosen().label == f"Deletion of “{TRADE}”"
    assert not history.undo_to.isEnabled()
    assert window.commands.undo.text() == f"Undo change of “{WATER}”"
    assert window.commands.redo.toolTip().startswith(f"Redo deletion of “{TRADE}” (")
    qtbot.keyClick(history.table, Qt.Key.Key_Up)
    press(history, "redo-to-here")
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, CLIMATE])
    qtbot.keyClick(history, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(titles(window)) == 4)
    assert shown(history.table, 2) == ["undone", "", "", ""]
    row = history.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith(f"Deletion of “{URDU}”, ")
    assert row.endswith(", undone")


def test_a_deleted_event_is_restored_though_more_was_done_since(
    qtbot: QtBot, open_window: Opener, worked: Path
) -> None:
    window = open_window(worked)
    trash = trash_of(qtbot, window)
    assert shown(trash.table) == [URDU, TRADE]
    qtbot.keyClick(trash.table, Qt.Key.Key_Down)
    qtbot.keyClick(trash.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == [SEAS, WATER, TRADE, CLIMATE])
    assert shown(trash.table) == [URDU]
    qtbot.keyClick(trash, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(trash.table) == [URDU, TRADE])
    qtbot.keyClick(trash.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(trash, "restore-deleted")
    qtbot.waitUntil(lambda: [bar.sentence for bar in trash.notice_area.bars()] == ["Restored 2 events."])
    press_notice(trash, "Show")
    qtbot.waitUntil(lambda: titles(window) == ALL)
    qtbot.waitUntil(lambda: page_title(window) == URDU)
    assert window.findChildren(Trash) == []


def test_the_trash_is_emptied_and_that_taken_back(qtbot: QtBot, open_window: Opener, worked: Path) -> None:
    trash = trash_of(qtbot, open_window(worked))
    press(trash, "empty-trash")
    qtbot.waitUntil(lambda: [bar.sentence for bar in trash.notice_area.bars()] == ["Emptied the trash of 2 events."])
    assert shown(trash.table) == []
    assert not trash.empty.isEnabled()
    press_notice(trash, "Undo")
    qtbot.waitUntil(lambda: shown(trash.table) == [URDU, TRADE])


def test_a_merge_and_a_star_for_several_offer_to_be_undone(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    choose(window, WATER)
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: notices(window) == ["Starred 2 events."])
    assert window.commands.undo.text() == "Undo change of 2 events"
    press_notice(window, "Undo")
    with Library.open(library) as kept:
        qtbot.waitUntil(lambda: not any(row.starred for row in kept.event_rows(kept.event_ids(Query()))))


def test_an_offer_stays_while_the_keyboard_is_on_it(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, TRADE)
    qtbot.keyClick(window.panes.events.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: notices(window) == ["Deleted 1 event."])
    (bar,) = window.notice_area.bars()
    clock = bar.findChild(QTimer)
    bar.nextInFocusChain().setFocus()
    with qtbot.waitSignal(clock.timeout):
        clock.setInterval(1)
    assert notices(window) == ["Deleted 1 event."]
    window.panes.events.focus()
    qtbot.waitUntil(lambda: notices(window) == [])


def test_closing_says_that_it_backs_up_and_can_be_skipped(
    qtbot: QtBot, open_window: Opener, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "AT_ONCE", 0)
    window = open_window(library)
    assert not window.close()
    leaving = window.findChild(Leaving)
    leaving.open()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert "Backing up" in leaving.findChild(QLabel).text()
    assert not leaving.isVisible()
    assert len(backups.all_of(library)) == 1


def test_a_backup_that_is_skipped_leaves_nothing_behind(
    qtbot: QtBot, open_window: Opener, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safekeeping, "AT_ONCE", 0)
    monkeypatch.setattr(backups, "_STEPS_BETWEEN_LOOKS", 10)
    window = open_window(library)
    assert not window.close()
    leaving = window.findChild(Leaving)
    leaving.open()
    press(leaving, "skip-backup")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert backups.all_of(library) == []
    assert list((library / "backups").glob(".*")) == []


def test_help_tells_how_the_library_is_kept(window: MainWindow, library: Path) -> None:
    window.commands.safety.trigger()
    words = "".join(label.text() for label in window.findChild(Safety).findChildren(QLabel))
    assert all(told in words for told in ("History…", "Trash…", "Backups…", "check --repair", str(library)))
