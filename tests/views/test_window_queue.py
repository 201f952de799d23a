"""An import that broke off, as the window tells of it, and the log of the last one."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from eventbrowser import queueing, topics
from eventbrowser.errors import UserError
from eventbrowser.library import Library
from eventbrowser.model.records import FileState, ImportRun, QueuedFile
from eventbrowser.views.main_window import MainWindow
from tests.views import shelf
from tests.views.looking import drop, files, notices, press, press_notice
from tests.views.test_window_intake import wizard

Opener = Callable[[Path], MainWindow]

FILES = 120
"""So many that they do not all come in one portion."""

KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from eventbrowser.app import Program, application
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.drop import Load
from eventbrowser.views.import_wizard import ImportWizard
library, inbox = map(Path, sys.argv[1:])
app = application()
store = QSettings(str(library.with_suffix(".killed.ini")), QSettings.Format.IniFormat)
program = Program(app, library, store, Desktop())
def begin():
    program.window._session.take(Load(tuple(sorted(inbox.iterdir()))))
    wizard = program.window.findChild(ImportWizard)
    wizard.reading._stood.connect(lambda behind, _all: behind >= 70 and os.kill(os.getpid(), 9))
program.window.ready.connect(begin)
program.window.show()
app.exec()
"""


def last_import(library: Path) -> ImportRun:
    with Library.open(library, topics.load()) as opened:
        run = opened.imports.last()
        assert run is not None
        return run


def waiting(library: Path) -> int:
    with Library.open(library, topics.load()) as opened:
        return opened.drafts_waiting()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number:03}.txt").write_text(f"Seminar on tides {number}\nLISBON: {number} came.", "utf-8")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_after_a_crash_the_window_goes_on_at_the_file_reached(
    qtbot: QtBot, open_window: Opener, library: Path, inbox: Path
) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(library), str(inbox)], check=False)
    assert killed.returncode == -signal.SIGKILL
    left = last_import(library)
    behind = len(left.of(FileState.DONE))
    assert 1 <= behind < FILES, "the last portion may have been told of and not yet noted"
    window = open_window(library)
    qtbot.waitUntil(lambda: f"An import of {FILES} files stopped at file {behind + 1}." in notices(window))
    press_notice(window, "Go on")
    qtbot.waitUntil(lambda: wizard(window) is not None and wizard(window).review.isVisible(), timeout=60_000)
    assert len(wizard(window).reading.readings) == FILES - behind, "only what was left is read"
    assert last_import(library).of(FileState.WAITING) == []
    assert waiting(library) == FILES
    wizard(window).reject()
    qtbot.waitUntil(lambda: not any("stopped at file" in line for line in notices(window)))


def test_an_import_closed_half_way_can_be_forgotten(
    qtbot: QtBot, open_window: Opener, library: Path, inbox: Path
) -> None:
    window = open_window(library)
    drop(window, files(*sorted(inbox.iterdir())))
    qtbot.waitUntil(lambda: wizard(window) is not None and bool(wizard(window).reading.readings), timeout=60_000)
    wizard(window).reject()
    behind = len(last_import(library).of(FileState.DONE))
    qtbot.waitUntil(lambda: f"An import of {FILES} files stopped at file {behind + 1}." in notices(window))
    press_notice(window, "Forget it")
    assert not any("stopped at file" in line for line in notices(window))
    assert len(last_import(library).of(FileState.LEFT)) == FILES - behind
    with Library.open(library, topics.load()) as opened, pytest.raises(UserError):
        queueing.go_on(opened)


def log_of(window: MainWindow) -> QDialog:
    window.commands.last_import.trigger()
    (dialog,) = [each for each in window.findChildren(QDialog, "last-import") if each.isVisible()]
    return dialog


def test_the_last_import_is_shown_file_by_file_and_its_failures_tried_again(
    qtbot: QtBot, window: MainWindow, library: Path, inbox: Path
) -> None:
    window.commands.last_import.trigger()
    assert notices(window) == ["Nothing has been imported into this library from files yet."]
    with Library.open(library, topics.load()) as opened:
        paths = sorted(inbox.iterdir())[:3]
        number = opened.imports.start(paths)
        done = [QueuedFile(path, FileState.DONE, "Ready: Tides") for path in paths[:2]]
        opened.imports.note(number, [*done, QueuedFile(paths[2], FileState.FAILED, "002.txt could not be read: no.")])
    dialog = log_of(window)
    assert dialog.findChild(QLabel, "import-summary").text() == "Failed: 1   ·   Read: 2"
    tree = dialog.findChild(QTreeWidget, "import-files")
    shown = [[tree.topLevelItem(row).text(column) for column in range(3)] for row in range(3)]
    assert shown == [
        ["002.txt", "Failed", "002.txt could not be read: no."],
        ["000.txt", "Read", "Ready: Tides"],
        ["001.txt", "Read", "Ready: Tides"],
    ]
    assert all(re.search(r"\d", tree.topLevelItem(row).text(3)) for row in range(3))
    assert not dialog.findChild(QPushButton, "go-on").isVisible()
    press(dialog, "try-again")
    qtbot.waitUntil(lambda: wizard(window) is not None and wizard(window).review.isVisible(), timeout=60_000)
    assert len(last_import(library).of(FileState.DONE)) == 3
    wizard(window).reject()


def test_the_notice_of_waiting_drafts_goes_with_the_drafts(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    shelf.add_draft(library)
    window = open_window(library)
    qtbot.waitUntil(lambda: notices(window) == ["1 article waits for your review."])
    with Library.open(library, topics.load()) as other:
        other.discard_drafts([stored.id for stored in other.drafts()])
    window.commands.refresh.trigger()
    qtbot.waitUntil(lambda: notices(window) == [])
    assert not window.commands.review.isEnabled()
