"""The program started in a process of its own and left at the moment its window is first painted."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import Literal

_WATCH = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            if moment == "painted":
                leave()
            watched.ready.connect(leave)
        return False

def leave():
    print(json.dumps([time.monotonic(), sorted(sys.modules)]), flush=True)
    os._exit(0)

def until_painted(_application=None):
    watch = Watch()
    application = QApplication.instance()
    application.installEventFilter(watch)
    return exec_()

moment = sys.argv.pop(1)
exec_, QApplication.exec = QApplication.exec, until_painted
"""

PROGRAM = "import eventbrowser.__main__\neventbrowser.__main__.main(sys.argv[1:])\n"
BARE = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
application = QApplication([])
window, table, model = QMainWindow(), QTableView(), QStandardItemModel(100, 6)
table.setModel(model)
window.setCentralWidget(table)
window.show()
application.exec()
"""


@dataclass(frozen=True)
class FirstPaint:
    """Seconds from the start of the process, and the modules it had imported by then."""

    seconds: float
    modules: frozenset[str]


def first_paint(program: str, *arguments: str, moment: Literal["painted", "ready"] = "painted") -> FirstPaint:
    """Of `PROGRAM` with its arguments, or of `BARE`, the least that a window with a table needs.

    The program is "ready" when the library's events are in its list.
    """
    started = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-c", _WATCH + program, moment, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.stdout, told.stderr
    painted, modules = json.loads(told.stdout)
    return FirstPaint(painted - started, frozenset(modules))
