"""The ways in for articles: drops, dialogs, the clipboard, waiting drafts, samples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser import fetching, workers
from eventbrowser.views.main_window import MainWindow
from tests.views import shelf
from tests.views.conftest import Answers
from tests.views.looking import click_value, drag, drop, files, notices, page_title, press, press_notice, titles

Opener = Callable[[Path], MainWindow]


def wizard(window: MainWindow) -> QDialog | None:
    found = [dialog for dialog in window.findChildren(QDialog, "import-wizard") if dialog.isVisible()]
    return found[0] if found else None


def overlay(window: MainWindow) -> str:
    """What the window promises while something is dragged over it."""
    shade = window.findChild(QWidget, "drop-overlay-shade")
    return window.findChild(QLabel, "drop-line").text() if shade.isVisible() else ""


def text_data(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "seminar.txt"
    file.write_text(shelf.ARTICLES[0].text, "utf-8")
    return file


def test_the_whole_window_takes_files_and_says_what_a_drop_would_do(
    qtbot: QtBot, window: MainWindow, article: Path
) -> None:
    assert drag(window, files(article)).isAccepted()
    assert overlay(window) == "Drop to import “seminar.txt”"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert overlay(window) == ""
    drag(window, files(article, article.with_name("two.pdf")))
    assert overlay(window) == "Drop to import these 2 files"
    drop(window, files(article))
    assert overlay(window) == ""
    qtbot.waitUntil(lambda: wizard(window) is not None)
    wizard(window).reject()


def test_a_worker_waits_for_what_is_being_dragged(qtbot: QtBot, window: MainWindow, article: Path) -> None:
    workers.dismiss()
    drag(window, files(article))
    qtbot.waitUntil(workers.is_anybody_resting, timeout=30_000)


def test_no_part_of_the_window_keeps_dropped_files_for_itself(window: MainWindow, tmp_path: Path) -> None:
    takers = [widget for widget in window.findChildren(QWidget) if widget.acceptDrops()]
    assert window.panes.events.table.viewport() in takers, "topics are dropped there"
    for taker in takers:
        drag(taker, files(tmp_path / "seas.txt"))
        assert overlay(window), "the window takes what its parts leave"
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not overlay(window)


def test_dropped_words_are_taken_too(qtbot: QtBot, window: MainWindow) -> None:
    drag(window, text_data("A seminar was held in Lisbon."))
    assert overlay(window) == "Drop to import this text"
    drop(window, text_data("A seminar was held in Lisbon."))
    qtbot.waitUntil(lambda: wizard(window) is not None)
    wizard(window).reject()


def test_a_link_that_leads_to_no_page_or_nothing_is_refused(window: MainWindow) -> None:
    link = QMimeData()
    link.setUrls([QUrl("ftp://example.org/article")])
    assert not drag(window, link).isAccepted()
    assert not drag(window, text_data("  \n")).isAccepted()
    assert overlay(window) == ""


def test_files_are_chosen_in_a_dialog(qtbot: QtBot, window: MainWindow, desktop: Answers, article: Path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert wizard(window) is None, "a dialog left without a choice imports nothing"
    desktop.files = [article]
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard(window) is not None)
    wizard(window).reject()


def test_an_article_is_pasted_or_the_clipboard_said_to_be_empty(qtbot: QtBot, window: MainWindow) -> None:
    paste = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(window, *paste)
    assert notices(window) == ["The clipboard holds no text. Copy an article's text first, then paste it here."]
    QGuiApplication.clipboard().setText("A seminar was held in Lisbon.")
    qtbot.keyClick(window, *paste)
    qtbot.waitUntil(lambda: wizard(window) is not None)
    wizard(window).reject()


def test_waiting_drafts_are_offered_at_the_start(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    shelf.add_draft(library)
    window = open_window(library)
    qtbot.waitUntil(lambda: notices(window) == ["1 article waits for your review."])
    assert window.commands.review.isEnabled()
    press_notice(window, "Review")
    qtbot.waitUntil(lambda: wizard(window) is not None)
    assert notices(window) == []
    wizard(window).reject()


def test_without_drafts_there_is_nothing_to_review(window: MainWindow) -> None:
    assert notices(window) == []
    assert not window.commands.review.isEnabled()


def test_an_empty_library_shows_where_to_begin(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, desktop: Answers, article: Path
) -> None:
    window = open_window(tmp_path / "New")
    assert window.welcome.isVisible()
    assert not window.panes.events.isVisible()
    desktop.files = [article]
    press(window, "choose-files")
    qtbot.waitUntil(lambda: wizard(window) is not None)
    wizard(window).reject()


def test_an_import_is_revealed_even_where_filters_hide_it(qtbot: QtBot, window: MainWindow) -> None:
    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [shelf.TRADE])
    window._session._on_imported((1,))
    qtbot.waitUntil(lambda: len(titles(window)) == 5)
    assert page_title(window) == shelf.WATER


def link_data(link: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(link)])
    return data


@pytest.mark.parametrize("data", [link_data, text_data], ids=["a link", "an address as text"])
def test_a_dropped_link_is_asked_about_and_fetched_only_then(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, data: Callable[[str], QMimeData]
) -> None:
    asked: list[str] = []

    def fetch(address: str, _progress: object) -> fetching.Fetched:
        asked.append(address)
        return fetching.Fetched("tides.txt", shelf.ARTICLES[0].text.encode())

    monkeypatch.setattr(fetching, "fetch", fetch)
    drop(window, data("https://tide.example/news"))
    qtbot.waitUntil(lambda: any("a link to https://tide.example/news" in line for line in notices(window)))
    assert asked == []
    press_notice(window, "Fetch this page")
    qtbot.waitUntil(lambda: wizard(window) is not None)
    assert asked == ["https://tide.example/news"]
    wizard(window).reject()


def test_a_piece_of_a_page_keeps_its_paragraphs(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText("Seminar on tides Dr Ana Reis Jan Novák")
    data.setHtml("<h1>Seminar on tides</h1><ul><li>Dr Ana Reis</li><li>Jan Novák</li></ul>")
    drop(window, data)
    qtbot.waitUntil(lambda: wizard(window) is not None and wizard(window).review.isVisible(), timeout=20_000)
    (number,) = wizard(window).desk.ids()
    assert wizard(window).desk.draft(number).document.text == "Seminar on tides\n\n- Dr Ana Reis\n- Jan Novák"
    wizard(window).reject()
