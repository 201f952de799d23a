"""From files and pasted text to drafts: real files, real workers, real library."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.text import FileKind
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Opener
from tests.import_wizard.drafts import TEXT
from tests.import_wizard.looking import click, kept, lines_of, listed, notices, part, press, results, waiting

LECTURE = """Harbour School hosts lecture on tides
PORTO, 12 May 2025: The Harbour School (HS) held a lecture on “Tides and Trade” here on Monday.
Dr. Rui Salgado, Dean of the HS, said that tides move more goods than trucks do.
"""
RECIPE = "Bread pudding\nTake six slices of bread and butter them well. Bake for an hour.\n"


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
    shown = results(wizard)
    assert shown["empty.txt"][0] == "Could not be read"
    assert shown["empty.txt"][1].startswith("empty.txt could not be read: it is empty.")
    assert shown["scan.txt"][1].startswith("scan.txt could not be read: it is a picture.")
    assert shown["seas.txt"][0] in ("Ready", "Doubtful")
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
    remarks = {item.text(0): item.text(2) for item in items(files)}
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
    assert part(wizard, QPushButton, "read").text() == "Read 4 articles"
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


def test_a_stopped_import_keeps_what_was_read(qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path) -> None:
    many = []
    for number in range(60):
        many.append(inbox / f"copy{number}.txt")
        many[-1].write_text(f"{LECTURE}\nCopy {number}.", "utf-8")
    wizard = open_wizard()
    wizard.start_files(many)
    qtbot.waitUntil(lambda: len(wizard.reading.readings) > 0, timeout=30_000)
    click(part(wizard, QPushButton, "stop"))
    qtbot.waitUntil(lambda: not wizard.reading.is_reading(), timeout=10_000)
    read = len(wizard.reading.readings)
    assert 0 < read < 60
    assert part(wizard, QLabel, "reading-heading").text() == f"Stopped after {read} of 60 articles"
    assert "What was read before is kept" in part(wizard, QLabel, "reading-summary").text()
    assert len(waiting(folder)) == read


def test_closing_while_reading_keeps_what_was_read(
    qtbot: QtBot, open_wizard: Opener, inbox: Path, folder: Path
) -> None:
    many = []
    for number in range(40):
        many.append(inbox / f"copy{number}.txt")
        many[-1].write_text(f"{LECTURE}\nCopy {number}.", "utf-8")
    wizard = open_wizard()
    wizard.start_files(many)
    qtbot.waitUntil(lambda: len(wizard.reading.readings) > 0, timeout=30_000)
    wizard.close()
    assert 0 < len(waiting(folder)) < 40
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
