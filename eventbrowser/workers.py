"""A task for many inputs, each in a worker process that can be lost without losing anything else.

In comes a picklable function and its inputs; out come the outcomes in the order of the inputs. A crash, a hang or a
memory blow-up costs the one input it happened on; the worker is replaced. Closing the generator ends all workers.
"""

from __future__ import annotations

import contextlib
import logging
import math
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Generic, TypeVar

from eventbrowser.progress import Progress, silent

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

A = TypeVar("A")
B = TypeVar("B")

SECONDS = 60.0
"""How long one input may take, in seconds of wall time and of processor time."""

MEMORY = 3 * 1024**3
"""How much address space a worker may have, in bytes."""

_OUT_OF_TIME = -24
"""Ended by SIGXCPU, which not every system knows by name."""

_GLANCE = 1.0
_TICK = 0.2
_AHEAD = 4

log = logging.getLogger(__name__)


class Loss(StrEnum):
    """What became of a worker that gave no result."""

    CRASHED = "crashed"
    TOO_SLOW = "too slow"
    NO_MEMORY = "no memory"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Done(Generic[B]):
    """A result."""

    result: B


@dataclass(frozen=True, slots=True)
class Lost:
    """No result, and why; `details` are for a report of the fault."""

    how: Loss
    details: str = ""


def run_each(
    task: Callable[[A], B],
    inputs: Sequence[A],
    progress: Progress = silent,
    *,
    seconds: float = SECONDS,
    processor_seconds: float | None = None,
    memory: int = MEMORY,
    workers: int | None = None,
) -> Generator[Done[B] | Lost, None, None]:
    """The outcome of `task` for each input, in order, as soon as it is known.

    `progress` is called at least five times a second; what it raises ends the workers and comes through.
    """
    count = min(workers or os.cpu_count() or 1, len(inputs))
    crew = [_Worker(task, memory) for _ in range(count)]
    outcomes: dict[int, Done[B] | Lost] = {}
    following = given = 0
    try:
        while following < len(inputs):
            progress(following, len(inputs))
            for worker in crew:
                if worker.number is None and given < min(len(inputs), following + _AHEAD * count):
                    worker.give(given, inputs[given], seconds, processor_seconds or seconds)
                    given += 1
            outcomes.update(_collect(crew))
            while following in outcomes:
                following += 1
                yield outcomes.pop(following - 1)
        progress(len(inputs), len(inputs))
    finally:
        for worker in crew:
            worker.end()


class _Worker(Generic[A, B]):
    """One process and the pipe to it; `number` tells which input it works on."""

    def __init__(self, task: Callable[[A], B], memory: int) -> None:
        self._task, self._memory = task, memory
        self.number: int | None = None
        self._deadline = 0.0
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=_serve, args=(far, self._task, self._memory, os.getpid()), name="eventbrowser-worker", daemon=True
        )
        self._process.start()
        far.close()

    def give(self, number: int, value: A, seconds: float, processor_seconds: float) -> None:
        self.number, self._deadline = number, time.monotonic() + seconds
        try:
            self.pipe.send((value, processor_seconds))
        except BrokenPipeError:
            log.warning("a worker was gone before it was given its input")

    def take(self) -> tuple[int, Done[B] | Lost]:
        """What the worker sent, or how it died; afterwards it is free, a dead one replaced."""
        number = self._free()
        try:
            outcome: Done[B] | Lost = self.pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            code = self._process.exitcode
            outcome = Lost(Loss.TOO_SLOW if code == _OUT_OF_TIME else Loss.CRASHED, f"the worker ended with {code}")
            self._replace()
        return number, outcome

    def overdue(self) -> bool:
        return self.number is not None and time.monotonic() > self._deadline

    def give_up(self) -> tuple[int, Lost]:
        number = self._free()
        self._replace()
        return number, Lost(Loss.TOO_SLOW)

    def _free(self) -> int:
        if self.number is None:
            raise ValueError("the worker has nothing to do")
        number, self.number = self.number, None
        return number

    def _replace(self) -> None:
        self.end()
        self._start()

    def end(self) -> None:
        """Kill the worker with whatever it has started."""
        if self._process.pid is not None and sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError):  # it had not begun, or nothing of it is left
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()


def _collect(crew: Sequence[_Worker[A, B]]) -> Iterator[tuple[int, Done[B] | Lost]]:
    busy = {worker.pipe: worker for worker in crew if worker.number is not None}
    for ready in wait(list(busy), timeout=_TICK):
        yield busy[ready].take()  # type: ignore[index]  # wait() is typed for any waitable; ours are Connections
    for worker in crew:
        if worker.overdue():
            yield worker.give_up()


def _serve(pipe: Connection, task: Callable[[A], B], memory: int, parent: int) -> None:
    """The life of a worker process: it ends when the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgid(0, 0)
    _limit_memory(memory)
    threading.Thread(target=_outlive_nobody, args=(parent,), daemon=True).start()
    while True:
        try:
            value, seconds = pipe.recv()
        except EOFError:
            return
        _limit_processor_time(seconds)
        pipe.send(_attempt(task, value))


def _outlive_nobody(parent: int) -> None:
    """End the worker when the program is gone, whatever it is busy with."""
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)


def _attempt(task: Callable[[A], B], value: A) -> Done[B] | Lost:
    try:
        return Done(task(value))
    except MemoryError:
        return Lost(Loss.NO_MEMORY)
    except Exception:  # noqa: BLE001 - the edge of the process: told to the parent whole, which logs it
        return Lost(Loss.FAULT, traceback.format_exc())


def _limit_processor_time(seconds: float) -> None:
    """Bound what one input may use beyond what the worker has used so far; the system ends it past that."""
    if sys.platform == "win32":
        return  # no such limit there; that of wall time still holds
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds), resource.RLIM_INFINITY))


def _limit_memory(most: int) -> None:
    if sys.platform == "win32":
        return  # no such limit there; the time limit still holds
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (most, most))
