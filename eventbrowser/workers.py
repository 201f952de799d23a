"""A task for many inputs, each in a worker process that can be lost without losing anything else.

In comes a picklable function and its inputs; out come the outcomes in the order of the inputs. A crash, a hang or a
memory blow-up costs the one input it happened on; the worker is replaced. Closing the generator ends all workers at
once. Those that came to the end of their work wait a while for more, since a start takes longer than many an input.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import math
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from typing import Generic, TypeVar

from eventbrowser.progress import Progress, silent

A = TypeVar("A")
B = TypeVar("B")

SECONDS = 60.0
"""How long one input may take, in seconds of wall time and of processor time."""

MEMORY = 3 * 1024**3
"""How much address space a worker may have, in bytes."""

RESTING = 300.0
"""For how long a worker waits for more work, in seconds."""

MOST_RESTING = 2

_OUT_OF_TIME = -24
"""Ended by SIGXCPU, which not every system knows by name."""

_GLANCE = 1.0
_TICK = 0.2
_AHEAD = 8
_WINDOW = 2 * _AHEAD
_QUICK = 0.1
_SMALL = 4096
"""Inputs of so many bytes find room in a pipe, `_AHEAD` of them at once."""

log = logging.getLogger(__name__)


class Loss(StrEnum):
    """What became of a worker that gave no result."""

    CRASHED = "crashed"
    TOO_SLOW = "too slow"
    NO_MEMORY = "no memory"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one input may use: seconds of wall time, seconds of processor time, bytes of address space."""

    seconds: float = SECONDS
    processor_seconds: float = SECONDS
    memory: int = MEMORY


LIMITS = Limits()


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
    limits = Limits(seconds, processor_seconds or seconds, memory)
    with closing(run_portions(task, inputs, progress, most=1, limits=limits, workers=workers)) as portions:
        for portion in portions:
            yield from portion


def run_portions(
    task: Callable[[A], B],
    inputs: Sequence[A],
    progress: Progress = silent,
    *,
    most: int,
    within: float = 0.0,
    limits: Limits = LIMITS,
    workers: int | None = None,
) -> Generator[list[Done[B] | Lost], None, None]:
    """The outcomes of `run_each`, `most` at once, or those that have come within so many seconds of the first."""
    count = min(workers or os.cpu_count() or 1, len(inputs))
    job = _Job(task, limits.processor_seconds)
    crew = [_Worker(job, limits) for _ in range(count)]
    line = deque(range(len(inputs)))
    outcomes: dict[int, Done[B] | Lost] = {}
    portion: list[Done[B] | Lost] = []
    following, due = 0, math.inf
    try:
        while following < len(inputs):
            progress(following, len(inputs))
            _hand_out(crew, line, inputs, following + _WINDOW * count)
            outcomes.update(_collect(crew, line, min(_TICK, max(0.0, due - time.monotonic()))))
            while following in outcomes:
                due = due if portion else time.monotonic() + within
                portion.append(outcomes.pop(following))
                following += 1
                if len(portion) >= most or following == len(inputs):
                    yield portion
                    portion, due = [], math.inf
            if time.monotonic() >= due:
                yield portion
                portion, due = [], math.inf
        progress(len(inputs), len(inputs))
    finally:
        for worker in crew:
            if following == len(inputs):
                worker.rest()
            else:
                worker.end()


def is_anybody_resting() -> bool:
    """Whether work that comes now need not wait for a worker's start."""
    return bool(_resting)


def dismiss() -> None:
    """End the workers that wait for more work."""
    with contextlib.suppress(IndexError):  # another thread may have taken the last
        while True:
            _resting.pop().end()


@dataclass(frozen=True, slots=True)
class _Job(Generic[A, B]):
    """What a worker is to do with each input that follows, and the processor time that one may take."""

    task: Callable[[A], B]
    processor_seconds: float


@dataclass(frozen=True, slots=True)
class _Rest:
    """To wait for so many seconds, and then to end."""

    seconds: float


class _Process:
    """A worker's process and the pipe to it."""

    def __init__(self, memory: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.memory = memory
        self.resting_until = 0.0
        self.pipe, far = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(far, memory, os.getpid()), name="eventbrowser-worker", daemon=True
        )
        self._process.start()
        far.close()

    def is_at_hand(self) -> bool:
        """Whether it waits, and will for long enough to be given work."""
        return time.monotonic() < self.resting_until and self._process.is_alive()

    def exit_code(self) -> int | None:
        self._process.join()
        return self._process.exitcode

    def end(self) -> None:
        """Kill the process with whatever it has started."""
        if self._process.pid is not None and sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError):  # it had not begun, or nothing of it is left
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()


_resting: deque[_Process] = deque()


def _process_at_hand(memory: int) -> _Process:
    with contextlib.suppress(IndexError):
        while True:
            process = _resting.pop()
            if process.memory == memory and process.is_at_hand():
                return process
            process.end()
    return _Process(memory)


class _Worker(Generic[A, B]):
    """One who works through inputs; `given` are the numbers of those handed over, the first being worked on."""

    def __init__(self, job: _Job[A, B], limits: Limits) -> None:
        self._job, self._limits = job, limits
        self.given: deque[int] = deque()
        self._begun = 0.0
        self._start(_process_at_hand(limits.memory))

    def _start(self, process: _Process) -> None:
        self._process, self._quick = process, False
        with contextlib.suppress(BrokenPipeError):  # it died while it rested: seen when it is given an input
            process.pipe.send(self._job)

    @property
    def pipe(self) -> Connection:
        return self._process.pipe

    def has_room(self) -> bool:
        """Inputs wait in the pipe of a worker that is quick, so that it need not wait while the results are used."""
        return len(self.given) < (_AHEAD if self._quick else 1)

    def give(self, number: int, value: A) -> bool:
        """Hand over an input; False where it is too large to wait in the pipe until the worker takes it."""
        data = ForkingPickler.dumps((value,))
        if self.given and len(data) > _SMALL:
            return False
        if not self.given:
            self._begun = time.monotonic()
        self.given.append(number)
        try:
            self.pipe.send_bytes(data)
        except BrokenPipeError:
            log.warning("a worker was gone before it was given its input")
        return True

    def take(self, line: deque[int]) -> tuple[int, Done[B] | Lost]:
        """What the worker sent, or how it died; a dead one is replaced, and what it had not begun is in line again."""
        number = self.given.popleft()
        try:
            outcome: Done[B] | Lost = self.pipe.recv()
        except (EOFError, OSError):
            code = self._process.exit_code()
            outcome = Lost(Loss.TOO_SLOW if code == _OUT_OF_TIME else Loss.CRASHED, f"the worker ended with {code}")
            self._replace(line)
            return number, outcome
        now = time.monotonic()
        self._quick, self._begun = now - self._begun < _QUICK, now
        return number, outcome

    def overdue(self) -> bool:
        return bool(self.given) and time.monotonic() > self._begun + self._limits.seconds

    def give_up(self, line: deque[int]) -> tuple[int, Lost]:
        number = self.given.popleft()
        self._replace(line)
        return number, Lost(Loss.TOO_SLOW)

    def _replace(self, line: deque[int]) -> None:
        line.extendleft(reversed(self.given))
        self.given.clear()
        self.end()
        self._start(_Process(self._limits.memory))

    def rest(self) -> None:
        """Wait for more work, unless enough others do."""
        if self.given or len(_resting) >= MOST_RESTING:
            self.end()
            return
        with contextlib.suppress(BrokenPipeError):
            self.pipe.send(_Rest(RESTING))
        self._process.resting_until = time.monotonic() + RESTING / 2
        _resting.append(self._process)

    def end(self) -> None:
        self._process.end()


def _hand_out(crew: Sequence[_Worker[A, B]], line: deque[int], inputs: Sequence[A], until: int) -> None:
    while line and line[0] < until:
        free = [worker for worker in crew if worker.has_room()]
        if not free or not min(free, key=lambda worker: len(worker.given)).give(line[0], inputs[line[0]]):
            return
        line.popleft()


def _collect(crew: Sequence[_Worker[A, B]], line: deque[int], patience: float) -> Iterator[tuple[int, Done[B] | Lost]]:
    busy = {worker.pipe: worker for worker in crew if worker.given}
    for ready in wait(list(busy), timeout=patience):
        yield busy[ready].take(line)  # type: ignore[index]  # wait() is typed for any waitable; ours are Connections
    for worker in crew:
        if worker.overdue():
            yield worker.give_up(line)


def _serve(pipe: Connection, memory: int, parent: int) -> None:
    """The life of a worker process: it ends when the other end of the pipe is closed, or after a long rest."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgid(0, 0)
    _limit_memory(memory)
    threading.Thread(target=_outlive_nobody, args=(parent,), daemon=True).start()
    job: _Job[object, object] = pipe.recv()
    fresh = True
    with contextlib.suppress(EOFError):
        while not isinstance(received := pipe.recv(), _Rest) or pipe.poll(received.seconds):
            if isinstance(received, _Job):
                job = received
            elif isinstance(received, tuple):
                _limit_processor_time(job.processor_seconds)
                pipe.send(_attempt(job.task, *received))
                if fresh:
                    gc.freeze()  # what the first input made it load stays for good and need not be looked at again
                fresh = False


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
