"""The window on made libraries: how soon it shows what is asked for, and what it takes of memory; run by hand.

`bench_window.py [EVENTS or FOLDER…]`, each in a process of its own, offscreen. Milliseconds from the asking, middle /
95th: "begun" when the first lines found are painted, "all" when the list and its count are whole, "held" the longest
time in which the window did not react.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar

from eventbrowser import topics
from eventbrowser.app import Program, application
from eventbrowser.model.conditions import Choice
from eventbrowser.model.query import Group, SortKey, Value
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.reading import Reading
from tests.benchmarks.made_library import make

ROUNDS = 7
_BEAT = 2
_WORDS = (
    "w",
    "wa",
    "wat",
    "water",
    "water ",
    "water pol",
    "the of",
    '"water policy"',
    "speaker:fat",
    "said:cli",
    "zoë",
)


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--here":
        _measure(Path(sys.argv[2]))
        return
    for argument in sys.argv[1:] or ["2000"]:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "library" if argument.isdecimal() else Path(argument)
            if argument.isdecimal():
                make(folder, int(argument))
            quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
            command = [sys.executable, "-m", "tests.benchmarks.bench_window", "--here", str(folder)]
            subprocess.run(command, check=True, env=os.environ | quiet)


class _Watch(QObject):
    """When the list was painted, when an answer was whole, and for how long the window did not react."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.panes = program.window.panes
        self.table = self.panes.events.table
        self.table.viewport().installEventFilter(self)
        self._beats = QTimer(self, interval=_BEAT)
        self._beats.timeout.connect(self._on_beat)
        self._beats.start()
        self._model_changed = False
        self.table.model().modelReset.connect(self._on_changed)
        self.table.model().rowsInserted.connect(self._on_changed)
        self._reset()

    def _reset(self) -> None:
        self.started = self._last_beat = time.perf_counter()
        self.painted = self.whole = 0.0
        self.held = 0.0
        self._changed = False

    def join(self, reading: Reading) -> None:
        reading.answered.connect(self._on_answered)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._changed and not self.painted:
            QTimer.singleShot(0, self._on_painted)
        return False

    def of(self, act: Callable[[], object], *, whole: bool = True) -> tuple[float, float, float]:
        """Milliseconds until the list is painted and until it is whole, and the longest hold."""
        self._reset()
        act()
        self._on_beat()
        while not (self.painted and (self.whole or not whole)) and time.perf_counter() - self.started < 60:
            QApplication.processEvents()
        for _ in range(20):
            QApplication.processEvents()
        return (
            (self.painted - self.started) * 1000,
            ((self.whole or self.painted) - self.started) * 1000,
            self.held * 1000,
        )

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.held = max(self.held, now - self._last_beat)
        self._last_beat = now

    def _on_changed(self) -> None:
        self._changed = True

    def _on_painted(self) -> None:
        self.painted = self.painted or time.perf_counter()

    def _on_answered(self) -> None:
        self.whole = time.perf_counter()
        # An empty answer shows no table.
        if not self.panes.events.number():
            self.painted = self.painted or self.whole


def _measure(folder: Path) -> None:
    app = application()
    with tempfile.TemporaryDirectory() as place:
        store = QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat)
        started = time.perf_counter()
        program = Program(app, folder, store, Desktop())
        program.window.resize(1360, 850)
        watch = _Watch(program)
        ready: list[float] = []
        program.window.ready.connect(lambda: ready.append(time.perf_counter()))
        program.window.show()
        while not (ready and watch.painted):
            QApplication.processEvents()
        first, whole = ((moment - started) * 1000 for moment in (watch.painted, ready[0]))
        QTest.qWait(3000)
        print(f"\n{watch.panes.events.number():,} events; resident after the start {_resident():,.0f} MB")
        print(f"{'start: list painted, whole':34} {first:8.0f}   {whole:8.0f}", flush=True)
        [reading] = program.window.findChildren(Reading)
        watch.join(reading)
        _ask(watch, reading)
        _scroll(watch)
        print(f"resident at the end {_resident():,.0f} MB")
        program.window.close()


def _ask(watch: _Watch, reading: Reading) -> None:
    panes = watch.panes
    _tell("all events again", watch, lambda: panes.chips.cleared.emit(), lambda: panes.search.searched.emit("zoë wat"))
    for text in _WORDS:
        _tell(
            f"search {text!r}",
            watch,
            lambda text=text: panes.search.searched.emit(text),
            lambda: panes.chips.cleared.emit(),
        )
    topic = topics.load()[0].slug
    _tell(
        "a topic",
        watch,
        lambda: reading.filters.choose(frozenset({Value(Group.TOPICS, topic)}), Choice.ONLY),
        reading.filters.clear,
    )
    for key in SortKey:
        _tell(
            f"order by {key}",
            watch,
            lambda key=key: panes.events.sort_asked.emit(key, False),
            lambda: panes.events.sort_asked.emit(SortKey.DATE, True),
        )


def _scroll(watch: _Watch) -> None:
    bar = watch.table.verticalScrollBar()
    places = [bar.maximum() * step // 23 for step in range(24)]

    def go_to(bar: QScrollBar, place: int) -> float:
        start = time.perf_counter()
        bar.setValue(place)
        watch.table.viewport().repaint()
        return (time.perf_counter() - start) * 1000

    go_to(bar, bar.maximum())
    taken = [go_to(bar, place) for place in places]
    print(f"{'jump in the list':34} {_spread(taken)}", flush=True)


def _tell(name: str, watch: _Watch, act: Callable[[], object], back: Callable[[], object]) -> None:
    taken = []
    for _ in range(ROUNDS):
        watch.of(back)
        taken.append(watch.of(act))
    begun, whole, held = ([row[column] for row in taken] for column in range(3))
    print(f"{name:34} begun {_spread(begun)}   all {_spread(whole)}   held {_spread(held)}", flush=True)


def _spread(taken: list[float]) -> str:
    return f"{statistics.median(taken):7.1f} /{statistics.quantiles(taken, n=20)[-1]:7.1f}"


def _resident() -> float:
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
