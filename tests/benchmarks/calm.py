"""A watch over the window's thread: for how long it did not react, and in which lines of ours that was."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer

_BEAT = 2
_LOOK = 0.01
_DEPTH = 3
_IDLE_LOOKS = 6


@dataclass(slots=True)
class Hold:
    """A time without a beat in milliseconds: by the clock, but for waits for a processor, and of own computing."""

    wall: float = 0.0
    own: float = 0.0
    cpu: float = 0.0
    lines: Counter[str] = field(default_factory=Counter)


class Watch(QObject):
    """Beats on the window's thread, and looks from another at what that does where the beat fails."""

    def __init__(self, limit: float) -> None:
        super().__init__()
        self._limit = limit
        self._thread = threading.get_ident()
        self._over = threading.Event()
        self._seen: list[str] = []
        self._timer = QTimer(self, interval=_BEAT)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        self._reset()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()

    def close(self) -> None:
        self._timer.stop()
        self._over.set()
        self._looker.join()

    def of(self, act: Callable[[], object], ended: Callable[[], bool] = lambda: True, seconds: float = 300) -> Act:
        """What an act held up, until `ended` and until no job is under way."""
        self._reset()
        started = time.perf_counter()
        act()
        self._on_beat()
        loop = QEventLoop()
        idle = 0

        def look() -> None:
            nonlocal idle
            idle = idle + 1 if ended() and QThreadPool.globalInstance().activeThreadCount() == 0 else 0
            if idle > _IDLE_LOOKS or time.perf_counter() - started > seconds:
                loop.quit()

        looks = QTimer(interval=25)
        looks.timeout.connect(look)
        looks.start()
        loop.exec()
        looks.stop()
        return Act(time.perf_counter() - started, self._longest, self._busiest, self._holds)

    def _reset(self) -> None:
        self._longest, self._busiest, self._holds = Hold(), Hold(), 0
        self._last, self._last_cpu, self._last_waited = time.perf_counter(), time.thread_time(), _waited()
        self._seen = []

    def _on_beat(self) -> None:
        now, cpu, waited = time.perf_counter(), time.thread_time(), _waited()
        seen, self._seen = self._seen, []
        wall = (now - self._last) * 1000
        hold = Hold(wall, wall - (waited - self._last_waited) * 1000, (cpu - self._last_cpu) * 1000)
        if hold.own > self._longest.own or hold.cpu > self._busiest.cpu:
            hold.lines.update(seen)
        if hold.own > self._longest.own:
            self._longest = hold
        if hold.cpu > self._busiest.cpu:
            self._busiest = hold
        self._holds += hold.own > self._limit
        self._last, self._last_cpu, self._last_waited = now, cpu, waited

    def _look(self) -> None:
        while not self._over.wait(_LOOK):
            if (time.perf_counter() - self._last) * 1000 > self._limit / 3:
                self._seen.append(_lines(sys._current_frames().get(self._thread)))


@dataclass(frozen=True, slots=True)
class Act:
    """Seconds that an act took, its longest hold, the one that computed longest, and how many passed the limit."""

    seconds: float
    longest: Hold
    busiest: Hold
    holds: int


def _waited() -> float:
    """Seconds for which this thread waited while others had the processors; 0 where the system does not tell."""
    told = Path("/proc/thread-self/schedstat")
    return int(told.read_text().split()[1]) / 1e9 if told.exists() else 0.0


def _lines(frame: FrameType | None) -> str:
    """The innermost lines of the program; empty where Qt is by itself."""
    lines: list[str] = []
    while frame is not None and len(lines) < _DEPTH:
        path = frame.f_code.co_filename
        if "/eventbrowser/" in path:
            lines.append(f"{path.rsplit('/eventbrowser/', 1)[1]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(lines)
