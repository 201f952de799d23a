"""A worker process may be lost; the others' work may not."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from itertools import islice
from pathlib import Path

import pytest

from eventbrowser import workers
from eventbrowser.progress import Cancelled
from eventbrowser.workers import MEMORY, MOST_RESTING, Done, Loss, Lost, dismiss, run_each, run_portions


@pytest.fixture(autouse=True)
def nobody_rests():
    dismiss()
    yield
    dismiss()


def double(number: int) -> int:
    return 2 * number


def process_number(_: int) -> int:
    return os.getpid()


def misbehave(wish: str) -> str:
    if wish == "crash":
        os.abort()
    if wish == "hang":
        while True:
            pass
    if wish == "fill the memory":
        return str(len(bytearray(64 * 1024**3)))
    if wish.startswith("fork"):
        child = os.fork()
        if child == 0:
            time.sleep(600)
        Path(wish.removeprefix("fork ")).write_text(str(child), "utf-8")
        os.abort()
    if wish == "fault":
        raise KeyError(wish)
    return wish


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def living_workers() -> list[str]:
    return [child.name for child in multiprocessing.active_children() if child.name == "eventbrowser-worker"]


def test_results_come_in_the_order_of_the_inputs():
    assert list(run_each(double, range(30))) == [Done(2 * number) for number in range(30)]


def test_a_worker_at_rest_is_given_the_next_work():
    (first,) = run_each(process_number, [0])
    assert isinstance(first, Done)
    assert first.result != os.getpid()
    assert list(run_each(process_number, [0, 0], workers=1)) == [first, first]
    assert list(run_each(double, [4])) == [Done(8)]
    assert list(run_each(process_number, [0], memory=MEMORY // 2)) != [first]


def test_only_some_workers_rest():
    list(run_each(process_number, range(4), workers=MOST_RESTING + 2))
    assert len(living_workers()) == MOST_RESTING


def test_a_worker_at_rest_ends_of_itself(monkeypatch):
    monkeypatch.setattr(workers, "RESTING", 0.2)
    (first,) = run_each(process_number, [0])
    wait_until(lambda: not living_workers())
    assert list(run_each(process_number, [0])) != [first]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_worker_that_died_at_rest_is_replaced():
    (first,) = run_each(process_number, [0])
    assert isinstance(first, Done)
    os.kill(first.result, signal.SIGKILL)
    wait_until(lambda: not living_workers())
    (second,) = run_each(process_number, [0])
    assert isinstance(second, Done)


def test_nothing_to_do_starts_nothing():
    assert list(run_each(double, [])) == []


@pytest.mark.parametrize(
    ("wish", "how"),
    [("crash", Loss.CRASHED), ("hang", Loss.TOO_SLOW), ("fill the memory", Loss.NO_MEMORY), ("fault", Loss.FAULT)],
)
def test_a_lost_input_costs_only_itself(wish, how):
    outcomes = list(run_each(misbehave, ["a", wish, "b", "c"], seconds=3, workers=1))
    assert [outcome.result if isinstance(outcome, Done) else outcome.how for outcome in outcomes] == [
        "a",
        how,
        "b",
        "c",
    ]
    assert len(living_workers()) <= 1


def test_a_crash_costs_none_of_those_in_line_behind_it():
    wishes = [*"abcdef", "crash", *"ghijkl"]
    outcomes = run_each(misbehave, wishes, workers=1)
    said = [outcome.result if isinstance(outcome, Done) else outcome.how for outcome in outcomes]
    assert said == [*"abcdef", Loss.CRASHED, *"ghijkl"]


def test_results_come_in_portions_and_those_there_at_the_end_at_once():
    portions = list(run_portions(double, range(11), most=4, within=60))
    assert portions == [[Done(2 * number) for number in part] for part in (range(4), range(4, 8), range(8, 11))]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_what_a_crashed_worker_had_started_ends_with_it(tmp_path):
    (outcome,) = run_each(misbehave, [f"fork {tmp_path / 'child'}"], seconds=3)
    assert isinstance(outcome, Lost)
    child = int((tmp_path / "child").read_text("utf-8"))
    wait_until(lambda: not is_running(child))


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_processor_time_is_bounded_too():
    outcomes = list(run_each(misbehave, ["a", "hang", "b"], processor_seconds=1, workers=1))
    assert outcomes == [Done("a"), Lost(Loss.TOO_SLOW, "the worker ended with -24"), Done("b")]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_no_worker_outlives_the_program():
    program = subprocess.Popen(
        [sys.executable, "-c", "from tests.test_workers import *; list(run_each(misbehave, ['hang'], workers=1))"],
        cwd=Path(__file__).parents[1],
    )
    children: list[int] = []

    def found() -> bool:
        listed = Path(f"/proc/{program.pid}/task/{program.pid}/children").read_text("utf-8").split()
        children[:] = [int(pid) for pid in listed]
        return any("multiprocessing-fork" in command_of(pid) for pid in children)

    wait_until(found)
    program.kill()
    program.wait()
    wait_until(lambda: not any(map(is_running, children)))


def command_of(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text("utf-8")


def wait_until(is_so, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        threading.Event().wait(0.05)


def test_a_fault_of_ours_keeps_its_traceback():
    (outcome,) = run_each(misbehave, ["fault"])
    assert isinstance(outcome, Lost)
    assert "KeyError: 'fault'" in outcome.details


def test_cancelling_ends_a_hanging_worker():
    def stop(_done: int, _total: int) -> None:
        if living_workers():
            raise Cancelled

    with pytest.raises(Cancelled):
        list(run_each(misbehave, ["hang"], stop))
    assert living_workers() == []


def test_closing_the_iterator_ends_the_workers():
    outcomes = run_each(misbehave, ["a", "hang", "hang"], workers=2)
    assert list(islice(outcomes, 1)) == [Done("a")]
    outcomes.close()
    assert living_workers() == []


def test_progress_tells_how_many_are_done():
    steps: list[tuple[int, int]] = []
    list(run_each(double, [1, 2, 3], lambda done, total: steps.append((done, total))))
    assert steps[0] == (0, 3)
    assert steps[-1] == (3, 3)


def read_size(path: Path) -> int:
    return path.stat().st_size


def test_paths_travel_to_the_worker(tmp_path):
    file = tmp_path / "مقالہ.txt"
    file.write_text("four", "utf-8")
    assert list(run_each(read_size, [file])) == [Done(4)]
