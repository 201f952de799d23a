"""Questions asked faster than they are answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.work import Latest, stop_all


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:  # noqa: ARG001 - an application must exist
    owner = QObject()
    yield owner
    stop_all(owner)


def test_only_the_newest_question_is_answered(qtbot: QtBot, owner: QObject) -> None:
    latest = Latest(owner)
    asked: list[str] = []
    answers: list[object] = []
    latest.answered.connect(answers.append)
    free = threading.Event()

    def question(word: str) -> None:
        def work(progress: Progress) -> str:
            asked.append(word)
            free.wait(10)
            progress(1, 2)
            return word

        latest.ask(work)

    for word in ("w", "wa", "wat", "water"):
        question(word)
    free.set()
    qtbot.waitUntil(lambda: answers == ["water"])
    assert asked == ["w", "water"]


def test_a_failure_is_told_and_the_next_question_answered(qtbot: QtBot, owner: QObject) -> None:
    latest = Latest(owner)

    def work(_progress: Progress) -> None:
        raise UserError("gone")

    with qtbot.waitSignal(latest.failed) as failed:
        latest.ask(work)
    assert str(failed.args[0]) == "gone"
    with qtbot.waitSignal(latest.answered) as answered:
        latest.ask(lambda _progress: 7)
    assert answered.args == [7]
