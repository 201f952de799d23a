"""From files and pasted text to drafts: real files, real workers, real library."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.records import FileState
from eventbrowser.model.text import FileKind
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Opener
from tests.import_wizard.drafts import TEXT
from tests.import_wizard.looking import click, kept, lines_of, listed, notices, part, press, results, waiting
from tests.views.walking import faults, unreached

LECTURE = """Harbour School hosts lecture on tides
PORTO, 12 May 2025: The Harbour School (HS) held a lecture on “Tides and Trade” here on Monday.
Dr. Rui Salgado, Dean of the HS, said that tides move more goods than trucks do.
"""
RECIPE = "Bread pudding\nTake six slices of bread and butter them well. Bake for an hour.\n"
MANY = 150
"""Files that do not come in one portion."""


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Three articles, one of them without an event."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "seas.txt").write_text(TEXT, "utf-8")
    page = "".join(f"<p>{line}</p>" for line in LECTURE.splitlines()[1:])
    (folder / "tides.html").write_text(
        f"<html><head><title>Tides</title></head><body><article><h1>{LECTURE.splitlines()[0]}</h1>{page}</article></body></html>",
        "utf-8",
    )
    (folder / "pudding.md").write_text(RECIPE, "utf-8")
    return folder


def read_all(qtbot: QtBot, wizard: ImportWizard, until: Step) -> None:
    qtbot.waitUntil(lambda: wizard.step is until and not wizard.reading.is_reading(), timeout=30_000)


def test_known_files_are_read_at_once(qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path) -> None:
    wizard = open_wizard()
    wizard.start_files([inbox / "seas.txt", inbox / "tides.html", inbox / "pudding.md"])
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(waiting(folder)) == 3
    assert kept(folder) == []
    assert any("Open Seas, Shared Rules" in each for each in listed(wizard))
    assert "No event found (1)" in listed(wizard)


def test_files_that_cannot_be_read_are_named_and_cost_the_others_nothing(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    (inbox / "empty.txt").write_text("")
    (inbox / "scan.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    wizard = open_wizard()
    wizard.start_files([inbox / "empty.txt", inbox / "seas.txt", inbox / "scan.txt"])
    read_all(qtbot, wizard, Step.READ)
    assert faults(wizard) == []
    assert unreached(wizard.focusWidget()) == []
    shown = results(wizard)
    assert shown["empty.txt"][0] == "Could not be read"
    assert shown["empty.txt"][1].startswith("empty.txt could not be read: it is empty.")
    assert shown["scan.txt"][1].startswith("scan.txt could not be read: it is a picture.")
    assert shown["seas.txt"][0] in ("Ready", "Ready, small doubts", "Doubtful")
    assert len(waiting(folder)) == 1
    click(part(wizard, QPushButton, "review"))
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW)
    click(part(wizard, QPushButton, "finish"))
    assert lines_of(wizard.done_page.failures) == [shown["empty.txt"][1], shown["scan.txt"][1]]


def test_the_first_page_asks_where_something_speaks_against_a_file(
    qtbot: QtBot, open_wizard: Opener, inbox: Path
) -> None:
    (inbox / "notes.xyz").write_text(LECTURE, "utf-8")
    (inbox / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    wizard = open_wizard()
    wizard.start_files([inbox, inbox / "notes.xyz", inbox / "gone.txt"])
    files = wizard.choosing.files
    qtbot.waitUntil(lambda: files.topLevelItemCount() == 5)
    assert wizard.step is Step.CHOOSE
    remarks = {item.text(0): item.text(3) for item in items(files)}
    assert remarks == {
        "pudding.md": "",
        "seas.txt": "",
        "tides.html": "",
        "notes.xyz": "“.xyz” is no known kind: what it holds will decide",
        "gone.txt": "There is no such file any more",
    }
    assert "1 file of other kinds (.jpg)" in part(wizard, QLabel, "left-out").text()
    files.setCurrentItem(items(files)[-1])
    press(files, Qt.Key.Key_Delete)
    assert part(wizard, QPushButton, "read").text() == "Read 4 files"
    click(part(wizard, QPushButton, "read"))
    read_all(qtbot, wizard, Step.REVIEW)
    assert any("Tides and Trade" in each for each in listed(wizard))


def items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item for item in found if item is not None]


def test_pasted_text_is_read_under_its_name(qtbot: QtBot, open_wizard: Opener, folder: Path) -> None:
    wizard = open_wizard()
    assert not part(wizard, QPushButton, "read").isEnabled()
    part(wizard, QLineEdit, "pasted-name").setText("From a mail")
    part(wizard, QPlainTextEdit, "pasted-text").setPlainText(LECTURE)
    click(part(wizard, QPushButton, "read"))
    read_all(qtbot, wizard, Step.REVIEW)
    [draft] = waiting(folder)
    assert (draft.document.file_name, draft.document.kind) == ("From a mail", FileKind.PASTED)


def test_handed_over_text_is_read_at_once(qtbot: QtBot, open_wizard: Opener, folder: Path) -> None:
    wizard = open_wizard()
    wizard.start_text(LECTURE)
    read_all(qtbot, wizard, Step.REVIEW)
    assert waiting(folder)[0].document.file_name == "Harbour School hosts lecture on tides"


def test_a_paused_import_keeps_what_was_read_and_goes_on(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    many = []
    for number in range(MANY):
        many.append(inbox / f"copy{number}.txt")
        many[-1].write_text(f"{LECTURE}\nCopy {number}.", "utf-8")
    wizard = open_wizard()
    wizard.start_files(many)
    qtbot.waitUntil(lambda: len(wizard.reading.readings) > 0, timeout=30_000)
    click(part(wizard, QPushButton, "stop"))
    qtbot.waitUntil(lambda: not wizard.reading.is_reading(), timeout=10_000)
    read = len(wizard.reading.readings)
    assert 0 < read < MANY
    assert part(wizard, QLabel, "reading-heading").text() == f"Paused after {read} of {MANY} files"
    assert "What was read is kept" in part(wizard, QLabel, "reading-summary").text()
    assert len(waiting(folder)) == read
    assert wizard.focusWidget() is part(wizard, QPushButton, "go-on")
    press(wizard, Qt.Key.Key_Return)
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(wizard.reading.readings) == MANY, "each file was read once"
    assert len(waiting(folder)) == MANY


def test_what_failed_is_tried_again(qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path) -> None:
    late = inbox / "late.txt"
    wizard = open_wizard()
    late.write_text("")
    wizard.start_files([inbox / "seas.txt", late])
    read_all(qtbot, wizard, Step.READ)
    qtbot.waitUntil(part(wizard, QPushButton, "try-again").isEnabled)
    late.write_text(LECTURE, "utf-8")
    click(part(wizard, QPushButton, "try-again"))
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(waiting(folder)) == 2
    with Library.open(folder, topics.load()) as library:
        run = library.imports.last()
        assert run is not None
        assert [(file.path.name, file.state) for file in run.files] == [
            ("seas.txt", FileState.DONE),
            ("late.txt", FileState.DONE),
        ]


def test_closing_while_reading_keeps_what_was_read(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    many = []
    for number in range(MANY):
        many.append(inbox / f"copy{number}.txt")
        many[-1].write_text(f"{LECTURE}\nCopy {number}.", "utf-8")
    wizard = open_wizard()
    wizard.start_files(many)
    qtbot.waitUntil(lambda: len(wizard.reading.readings) > 0, timeout=30_000)
    wizard.close()
    assert 0 < len(waiting(folder)) < MANY
    later = open_wizard()
    later.start_review()
    qtbot.waitUntil(lambda: later.step is Step.REVIEW)
    assert len(later.desk.ids()) == len(waiting(folder))


def test_the_same_file_waits_only_once(qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path) -> None:
    shutil.copy(inbox / "seas.txt", inbox / "seas again.txt")
    wizard = open_wizard()
    wizard.start_files([inbox / "seas.txt", inbox / "seas again.txt"])
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(waiting(folder)) == 1
    assert len(listed(wizard)) == 2


def test_files_dropped_on_the_wizard_are_read_too(qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path) -> None:
    wizard = open_wizard()
    wizard.start_files([inbox / "seas.txt"])
    read_all(qtbot, wizard, Step.REVIEW)
    drop(wizard, inbox / "tides.html")
    qtbot.waitUntil(lambda: len(waiting(folder)) == 2, timeout=30_000)
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(wizard.desk.ids()) == 2


def drop(wizard: ImportWizard, *paths: Path) -> None:
    """Hand files over as the window system does: enter, then drop."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPoint(100, 10)
    how = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(middle, *how)
    QApplication.sendEvent(wizard, enter)
    assert enter.isAccepted(), "the wizard refuses the drag"
    QApplication.sendEvent(wizard, QDropEvent(QPointF(middle), *how))


def test_a_library_that_cannot_be_made_is_said_in_a_sentence(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    folder.write_text("not a folder")
    wizard = open_wizard()
    wizard.start_files([inbox / "seas.txt"])
    qtbot.waitUntil(lambda: bool(notices(wizard)), timeout=30_000)
    assert str(folder) in notices(wizard)[0] or folder.name in notices(wizard)[0]
    assert not wizard.reading.is_reading()
    folder.unlink()


def test_a_file_kept_before_is_known_at_the_next_import(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    wizard = open_wizard()
    wizard.start_files([inbox / "seas.txt"])
    read_all(qtbot, wizard, Step.REVIEW)
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wizard.reject()
    again = open_wizard()
    again.start_files([inbox / "seas.txt"])
    read_all(qtbot, again, Step.REVIEW)
    assert listed(again)[0] == "Already in the library (1)"
    assert len(kept(folder)) == 1
    with Library.open(folder, topics.load()) as library:
        assert len(library.drafts()) == 1


def test_a_dropped_folder_is_shown_before_it_is_read(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inbox / "tides_files").mkdir()
    (inbox / "tides_files" / "advert.html").write_text("<p>Buy boats", "utf-8")
    (inbox / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (inbox / "deeper").mkdir()
    with zipfile.ZipFile(inbox / "deeper" / "both.zip", "w") as archive:
        archive.writestr("one.txt", LECTURE)
        archive.writestr("two.txt", RECIPE)
    (inbox / "deeper" / "loop").symlink_to(inbox, target_is_directory=True)
    (inbox / "deeper" / "dead.txt").symlink_to(inbox / "nowhere.txt")
    os.mkfifo(inbox / "deeper" / "pipe.txt")
    closed = inbox / "closed"
    closed.mkdir()
    opened = os.scandir

    def scandir(path: str | Path) -> object:
        if path == closed:  # root may open any folder
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)
    wizard = open_wizard()
    drop(wizard, inbox)
    qtbot.waitUntil(lambda: wizard.choosing.files.topLevelItemCount() == 4)
    assert part(wizard, QLabel, "files-summary").text().startswith("4 files   ·   ")
    assert part(wizard, QLabel, "files-summary").text().endswith("Text: 2   ·   Web pages: 1   ·   Archives: 1")
    assert part(wizard, QLabel, "left-out").text() == (
        "Left out of the folders: 1 file of other kinds (.jpg); "
        "1 folder with the pictures and scripts of saved pages (tides_files); "
        "1 link to a folder, not followed (loop); "
        "2 entries with no file behind: devices, pipes, dead links (dead.txt, pipe.txt); "
        "1 folder that cannot be opened (closed)."
    )
    assert waiting(folder) == []
    assert wizard.focusWidget() is part(wizard, QPushButton, "read")
    press(wizard, Qt.Key.Key_Return)
    read_all(qtbot, wizard, Step.REVIEW)
    assert len(waiting(folder)) == 4, "an archive's articles come one by one, what is there twice only once"


def test_a_folder_with_nothing_to_read_says_what_it_holds(qtbot: QtBot, open_wizard: Opener, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "photo.jpg").touch()
    wizard = open_wizard()
    wizard.start_files([tmp_path / "pictures"])
    qtbot.waitUntil(lambda: wizard.choosing.left_out.isVisible())
    assert part(wizard, QLabel, "left-out").text() == "Left out of the folders: 1 file of other kinds (.jpg)."
    assert not part(wizard, QPushButton, "read").isEnabled()
