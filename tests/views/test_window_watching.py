"""A watched folder: what comes into it waits for review, and nothing more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views import watcher
from eventbrowser.views.main_window import MainWindow
from tests.views import shelf
from tests.views.conftest import Answers
from tests.views.looking import notices, press_notice
from tests.views.test_window_intake import wizard

Opener = Callable[[Path], MainWindow]

ARRIVED = "{n} articles from the watched folder wait for review."
ONE = "1 article from the watched folder waits for review."


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher, "SETTLING_MS", 100)
    monkeypatch.setattr(watcher, "POLLING_MS", 400)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "Inbox"
    folder.mkdir()
    (folder / "old.txt").write_text(article("Old charts"), "utf-8")
    return folder


def article(title: str) -> str:
    return f"{title}\nLISBON, 3 June 2025: The Tide Institute held a seminar on “{title}” here on Tuesday.\n"


def waiting(library: Path) -> list[str]:
    with Library.open(library, topics.load()) as opened:
        return [stored.draft.document.file_name for stored in opened.drafts()]


def watch(qtbot: QtBot, window: MainWindow, desktop: Answers, folder: Path) -> None:
    desktop.folder = folder
    window.commands.watch.trigger()
    qtbot.waitUntil(lambda: window.commands.watch.text() == f"Stop watching “{folder.name}”")


def test_what_comes_into_the_folder_waits_for_review_and_becomes_no_event(
    qtbot: QtBot, window: MainWindow, desktop: Answers, library: Path, inbox: Path
) -> None:
    before = len(shelf.ARTICLES)
    watch(qtbot, window, desktop, inbox)
    assert notices(window) == [
        "What comes into “Inbox” from now on waits for your review. What is there now (1 file) is left alone."
    ]
    (inbox / "new.txt").write_text(article("New charts"), "utf-8")
    (inbox / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: ONE in notices(window), timeout=30_000)
    (inbox / "deeper").mkdir()
    (inbox / "deeper" / "newer.txt").write_text(article("Newer charts"), "utf-8")
    qtbot.waitUntil(lambda: ARRIVED.format(n=2) in notices(window), timeout=30_000)
    assert ONE not in notices(window)
    assert waiting(library) == ["new.txt", "newer.txt"]
    with Library.open(library, topics.load()) as opened:
        assert len(opened.event_ids(Query())) == before
    press_notice(window, "Review")
    qtbot.waitUntil(lambda: wizard(window) is not None and wizard(window).review.isVisible(), timeout=30_000)
    wizard(window).reject()
    qtbot.waitUntil(lambda: not any("watched folder" in line for line in notices(window)))


def test_the_watch_outlives_a_restart_and_finds_what_came_meanwhile(
    qtbot: QtBot, open_window: Opener, desktop: Answers, library: Path, inbox: Path
) -> None:
    window = open_window(library)
    watch(qtbot, window, desktop, inbox)
    window.close()
    (inbox / "meanwhile.txt").write_text(article("Charts of the night"), "utf-8")
    again = open_window(library)
    assert again.commands.watch.text() == "Stop watching “Inbox”"
    qtbot.waitUntil(lambda: ONE in notices(again), timeout=30_000)
    assert waiting(library) == ["meanwhile.txt"]
    again.commands.watch.trigger()
    assert again.commands.watch.text() == "Watch a folder…"
    assert "“Inbox” is no longer watched." in notices(again)
    again.close()
    third = open_window(library)
    assert third.commands.watch.text() == "Watch a folder…"


def test_a_folder_that_is_gone_is_said_to_be_so_until_it_is_back(
    qtbot: QtBot, window: MainWindow, desktop: Answers, library: Path, inbox: Path
) -> None:
    watch(qtbot, window, desktop, inbox)
    away = inbox.rename(inbox.with_name("Elsewhere"))
    gone = f"The watched folder {inbox} is gone. Articles are read from it again once it is back."
    qtbot.waitUntil(lambda: gone in notices(window), timeout=30_000)
    away.rename(inbox)
    qtbot.waitUntil(lambda: gone not in notices(window), timeout=30_000)
    assert waiting(library) == [], "what was there before is still known"


def test_a_file_that_cannot_be_read_is_named_once(
    qtbot: QtBot, window: MainWindow, desktop: Answers, inbox: Path
) -> None:
    watch(qtbot, window, desktop, inbox)
    (inbox / "empty.txt").touch()
    sentence = "empty.txt could not be read: it is empty."
    qtbot.waitUntil(lambda: any(line.startswith(sentence) for line in notices(window)), timeout=30_000)
    for bar in window.notice_area.bars():
        bar.leave()
    (inbox / "good.txt").write_text(article("Good charts"), "utf-8")
    qtbot.waitUntil(lambda: notices(window) == [ONE], timeout=30_000)
