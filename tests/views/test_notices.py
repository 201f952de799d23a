"""Failures and tidings as the person sees them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eventbrowser.errors import UserError
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notice, Notices, Offer


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def area(qtbot: QtBot, notices: Notices) -> NoticeArea:
    area = NoticeArea(notices)
    qtbot.addWidget(area)
    area.show()
    return area


def sentences(area: NoticeArea) -> list[str]:
    return [label.text() for bar in area.bars() for label in bar.findChildren(QLabel) if label.text()]


def verbs(area: NoticeArea) -> list[str]:
    return [button.text() for bar in area.bars() for button in bar.findChildren(QPushButton)]


def test_a_failure_shows_its_sentence_until_dismissed(qtbot: QtBot, area: NoticeArea, notices: Notices) -> None:
    notices.tell(UserError("The disk is full. Free some space and try again."))
    assert sentences(area) == ["The disk is full. Free some space and try again."]
    assert verbs(area) == []
    [close] = area.bars()[0].findChildren(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert sentences(area) == []


def test_a_bug_shows_its_traceback_on_demand(qtbot: QtBot, area: NoticeArea, notices: Notices) -> None:
    error = ZeroDivisionError("by nought")
    notices.excepthook(type(error), error, error.__traceback__)
    assert "by nought" not in sentences(area)[0]
    [details] = area.bars()[0].findChildren(QPushButton)
    qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    shown = area.window().findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert "ZeroDivisionError: by nought" in shown.toPlainText()


def test_an_offer_is_done_and_its_bar_goes(qtbot: QtBot, area: NoticeArea, notices: Notices) -> None:
    done: list[str] = []
    notices.say(Notice("Deleted 1 event.", Offer("Undo", lambda: done.append("undone"))))
    [undo] = area.bars()[0].findChildren(QPushButton)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert sentences(area) == []


def test_a_passing_notice_leaves_by_itself(qtbot: QtBot, area: NoticeArea, notices: Notices) -> None:
    area.move(QCursor.pos() + QPoint(200, 200))
    notices.say(Notice("Saved.", seconds=1))
    assert sentences(area) == ["Saved."]
    with qtbot.waitActive(area):
        area.activateWindow()
    area.bars()[0].findChild(QToolButton).clearFocus()
    qtbot.waitUntil(lambda: sentences(area) == [], timeout=3000)


def test_the_same_sentence_is_not_stacked_and_three_bars_are_enough(area: NoticeArea, notices: Notices) -> None:
    for word in ("one", "two", "two", "three", "four"):
        notices.tell(UserError(word))
    assert sentences(area) == ["two", "three", "four"]
