"""Work on the pool: results, failures, progress and cancel, heard on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.work import Job, stop_all


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:  # noqa: ARG001 - an application must exist
    owner = QObject()
    yield owner
    stop_all(owner)


def test_the_result_arrives_on_the_windows_thread(qtbot: QtBot, owner: QObject) -> None:
    heard: list[tuple[object, threading.Thread]] = []
    job = Job(lambda _progress: threading.current_thread(), owner)
    job.succeeded.connect(lambda result: heard.append((result, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        job.start()
    [(worked_on, heard_on)] = heard
    assert heard_on is threading.main_thread()
    assert worked_on is not threading.main_thread()


def test_a_failure_arrives_whole(qtbot: QtBot, owner: QObject) -> None:
    failures: list[Exception] = []

    def work(_progress: Progress) -> None:
        raise UserError("The disk is full.")

    job = Job(work, owner)
    job.failed.connect(failures.append)
    with qtbot.waitSignal(job.ended):
        job.start()
    assert [str(failure) for failure in failures] == ["The disk is full."]


def test_progress_is_told_and_cancel_stops_the_work(qtbot: QtBot, owner: QObject) -> None:
    going = threading.Event()
    done: list[int] = []

    def work(progress: Progress) -> str:
        progress(1, 3)
        going.wait(10)
        progress(2, 3)
        return "never"

    job = Job(work, owner)
    job.progressed.connect(lambda step, _total: done.append(step))
    job.succeeded.connect(lambda _result: done.append(99))
    with qtbot.waitSignal(job.ended):
        with qtbot.waitSignal(job.progressed):
            job.start()
        job.cancel()
        going.set()
    assert done == [1]


def test_progress_in_more_bytes_than_a_signal_counts_is_told_in_proportion(qtbot: QtBot, owner: QObject) -> None:
    told: list[tuple[int, int]] = []
    job = Job(lambda progress: progress(6_000_000_000, 12_000_000_000), owner)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(job.ended):
        job.start()
    [(done, total)] = told
    assert 0.49 < done / total < 0.51


def test_a_finished_job_is_gone(qtbot: QtBot, owner: QObject) -> None:
    Job(lambda _progress: None, owner).start()
    qtbot.waitUntil(lambda: owner.findChildren(Job) == [])


def test_stop_all_waits_for_the_work(owner: QObject) -> None:
    started, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0, 1)
        finally:
            ended.set()

    Job(work, owner).start()
    assert started.wait(10)
    stop_all(owner)
    assert ended.is_set()


def test_what_was_found_is_heard_and_what_follows_from_it_is_stopped_before_stop_all_returns(owner: QObject) -> None:
    heard: list[str] = []

    def follow_up(result: object) -> None:
        heard.append(str(result))
        second = Job(endless, owner)
        second.ended.connect(lambda: heard.append("second stopped"))
        second.start()

    def endless(progress: Progress) -> None:
        while True:
            progress(0, 1)

    first = Job(lambda _progress: "first done", owner)
    first.succeeded.connect(follow_up)
    first.start()
    stop_all(owner)
    assert heard == ["first done", "second stopped"]


def test_nothing_is_begun_by_a_timer_after_stop_all(qtbot: QtBot, owner: QObject) -> None:
    begun: list[str] = []
    timer = QTimer(owner, singleShot=True, interval=20)
    timer.timeout.connect(lambda: begun.append("late"))
    Job(lambda _progress: None, owner).start()
    owner.findChildren(Job)[0].succeeded.connect(timer.start)
    stop_all(owner)
    qtbot.wait(60)
    assert begun == []
