"""Start to first paint of the program beside a bare window with a table, in turns; run by hand."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.first_paint import BARE, PROGRAM, FirstPaint, first_paint

ROUNDS = 15
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        empty, filled = f"{place}/empty", f"{place}/filled"
        importing = [sys.executable, "-m", "eventbrowser", "import", str(SAMPLES), "--library", filled]
        subprocess.run(importing, check=False, stdout=subprocess.DEVNULL)
        ways: dict[str, Callable[[], FirstPaint]] = {
            "bare QMainWindow with a table": lambda: first_paint(BARE),
            "empty library, painted": lambda: first_paint(PROGRAM, empty),
            "sample library, painted": lambda: first_paint(PROGRAM, filled),
            "sample library, events listed": lambda: first_paint(PROGRAM, filled, moment="ready"),
        }
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for round_ in range(ROUNDS + 1):
            for name, way in ways.items():
                taken = way().seconds
                if round_:  # the first fills the disk's cache
                    seconds[name].append(taken)
    bare = statistics.median(next(iter(seconds.values())))
    for name, taken in seconds.items():
        middle = statistics.median(taken)
        print(f"{name:32} {middle * 1000:5.0f} ms  (fastest {min(taken) * 1000:.0f})  {middle / bare:.2f} × bare")


if __name__ == "__main__":
    main()
