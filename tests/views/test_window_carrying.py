"""Events leave the window: copied as citation, Markdown or rich text, or dragged to another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from tests.views.looking import choose, notices
from tests.views.shelf import SEAS, WATER


def carried(window: MainWindow) -> QMimeData:
    table = window.panes.events.table
    return table.model().mimeData(table.selectionModel().selectedIndexes())


def test_a_key_copies_the_citation(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    qtbot.keySequence(window.panes.events.table, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == (
        f"Indus Institute, “{WATER}”, Seminar, Islamabad, Pakistan, 29 April 2025. Source: “{WATER}”, 29 April 2025."
    )


def test_copied_as_markdown_and_as_rich_text(window: MainWindow) -> None:
    choose(window, WATER)
    window.commands.copy_markdown.trigger()
    assert QGuiApplication.clipboard().text().startswith(f"# {WATER}\n")
    window.commands.copy_rich.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert WATER in data.html()
    assert "<table" in data.html()
    assert data.text().startswith(WATER)
    assert "#" not in data.text()


def test_nothing_is_copied_before_an_event_is_chosen(window: MainWindow) -> None:
    window.panes.events.table.clearSelection()
    window.panes.events.choose(0)
    window.panes.page.show_nothing(5)
    QApplication.clipboard().setText("before")
    window.commands.copy_citation.trigger()
    assert QGuiApplication.clipboard().text() == "before"


def test_a_dragged_event_is_a_file_for_a_folder_and_text_for_an_editor(window: MainWindow) -> None:
    choose(window, SEAS)
    data = carried(window)
    assert {"text/uri-list", "text/plain", "text/html", "text/markdown"} <= set(data.formats())
    assert data.text().startswith(SEAS)
    assert bytes(data.data("text/markdown").data()).decode().startswith(f"# {SEAS}")
    [address] = data.urls()
    assert address.fileName() == f"{SEAS}.pdf"
    with Path(address.toLocalFile()).open("rb") as file:
        assert file.read(5) == b"%PDF-"
    assert data.urls() == [address], "one file, however often it is asked for"


def test_several_dragged_events_are_one_file(window: MainWindow) -> None:
    window.panes.events.table.selectAll()
    [address] = carried(window).urls()
    assert address.fileName().endswith(" and 4 more.pdf")
    assert notices(window) == []
