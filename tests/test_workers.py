"""A worker process may be lost; the others' work may not."""

from __future__ import annotations

import multiprocessing
import os
from itertools import islice
from pathlib import Path

import pytest

from eventbrowser.progress import Cancelled
from eventbrowser.workers import Done, Loss, Lost, run_each


def double(number: int) -> int:
    return 2 * number


def misbehave(wish: str) -> str:
    if wish == "crash":
        os.abort()
    if wish == "hang":
        while True:
            pass
    if wish == "fill the memory":
        return str(len(bytearray(64 * 1024**3)))
    if wish == "fault":
        raise KeyError(wish)
    return wish


def living_workers() -> list[str]:
    return [child.name for child in multiprocessing.active_children() if child.name == "eventbrowser-worker"]


def test_results_come_in_the_order_of_the_inputs():
    assert list(run_each(double, range(30))) == [Done(2 * number) for number in range(30)]


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
    assert living_workers() == []


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
