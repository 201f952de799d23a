"""The library is backed up by itself: at the end, and once a day while the window is open."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library, backups
from eventbrowser.model.query import Query
from eventbrowser.views.backups import Backups
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.safekeeping import Safekeeping
from tests.views.looking import press, titles


def test_closing_the_window_backs_up_what_changed(open_window, library):
    open_window(library).close()
    (backup,) = backups.all_of(library)
    assert backup.events
    open_window(library).close()
    assert backups.all_of(library) == [backup]
    with Library.open(library) as other:
        other.change_event(1, starred=True)
    open_window(library).close()
    assert backups.all_of(library) != [backup]


def test_an_open_window_backs_up_once_a_day(open_window, library, qtbot):
    window = open_window(library)
    safekeeping = window.findChild(Safekeeping)
    safekeeping.clock.setInterval(1)
    qtbot.waitUntil(lambda: len(backups.all_of(library)) == 1)
    safekeeping.clock.stop()


def sentences(window: MainWindow) -> list[str]:
    return [bar.sentence for bar in window.notice_area.bars()]


def test_a_library_in_a_synchronised_folder_is_warned_of_until_told_not_to(open_window, library, qtbot, tmp_path):
    place = library.rename(tmp_path / "Dropbox")
    window = open_window(place)
    qtbot.waitUntil(lambda: any("folder of Dropbox" in sentence for sentence in sentences(window)))
    (button,) = [each for each in window.notice_area.findChildren(QPushButton) if each.text() == "Do not warn again"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.close()
    again = open_window(place)
    again.close()
    assert not any("Dropbox" in sentence for sentence in sentences(again))


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_library_that_cannot_be_written_is_shown_and_says_so(open_window, library, tmp_path):
    place = tmp_path / "disc"
    place.mkdir()
    if subprocess.run(["mount", "--bind", str(library), str(place)], check=False).returncode:
        pytest.skip("a folder can be mounted by root only")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        window = open_window(place)
        assert any("can only be read" in sentence for sentence in sentences(window))
        assert window.panes.events.has_selection() or window.panes.events.isVisible()
        window.close()
        assert backups.all_of(place) == []
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def changed(library):
    """A library whose events were all deleted after its backup."""
    with Library.open(library) as other:
        other.back_up()
        before = sorted(other.event(number).title for number in other.event_ids(Query()))
        (kept, *gone) = other.event_ids(Query())
        other.delete_events(gone)
        left = other.event(kept).title
    return before, left


def dialog_of(window: MainWindow, qtbot: QtBot, rows: int) -> Backups:
    window.commands.backups.trigger()
    dialog = window.findChild(Backups)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == rows)
    return dialog


def test_a_backup_is_looked_into_in_a_window_that_changes_nothing(open_window, library, changed, qtbot):
    before, left = changed
    window = open_window(library)
    dialog = dialog_of(window, qtbot, 1)
    assert dialog.table.item(0, 1).text() == str(len(before))
    press(dialog, "look-into-backup")
    (past,) = window._past
    qtbot.waitUntil(lambda: sorted(titles(past)) == before)
    assert "as it was on" in past.windowTitle()
    assert not any(
        action.isEnabled() for action in (past.commands.import_files, past.commands.star, past.commands.undo)
    )
    assert any("This is a backup" in sentence for sentence in sentences(past))
    assert titles(window) == [left]
    window.close()
    assert not past.isVisible()


def test_a_backup_is_restored_and_what_was_there_is_kept(open_window, library, changed, qtbot):
    before, left = changed
    window = open_window(library)
    dialog = dialog_of(window, qtbot, 1)
    press(dialog, "restore-backup")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    qtbot.waitUntil(lambda: sorted(titles(window)) == before)
    assert dialog.table.item(0, 3).text() == "what a restore replaced"
    dialog.table.selectRow(0)
    qtbot.waitUntil(dialog.restore.isEnabled)
    press(dialog, "restore-backup")
    qtbot.waitUntil(lambda: titles(window) == [left])


def test_a_backup_is_made_at_once(open_window, library, qtbot):
    dialog = dialog_of(open_window(library), qtbot, 0)
    qtbot.waitUntil(dialog.make.isEnabled)
    press(dialog, "make-backup")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    qtbot.waitUntil(dialog.make.isEnabled)
    press(dialog, "make-backup")
    qtbot.waitUntil(lambda: any("Nothing has changed" in bar.sentence for bar in dialog.notice_area.bars()))
