"""How fast and in how little memory many files are imported; run by hand, from the project's folder.

`python -m tests.benchmarks.bench_import [--files N] [--html] [--folder DIR] [--rounds N]`

The files are made, or those of a folder. Each round runs the program beside `calibredb add` and `recollindex`, where
they are installed, and beside a fixed loop that tells how busy the machine was: compare the ratios of one run. All are
processes of their own with a new library, and take what lies in the folder as it comes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.made_articles import article

ROOT = Path(__file__).parents[2]
END = 100
"""So many files at either end are timed, of which the last should take no longer than the first."""
STEPS = 1_000_000

_OURS = """
import resource, sys, time
from pathlib import Path
from eventbrowser import queueing, topics, workers
from eventbrowser.library import Library
times = []
def told(_file, _behind, _total):
    times.append(time.perf_counter())
with Library.open(Path(sys.argv[2]), topics.load()) as library:
    queueing.bring_in(library, queueing.start(library, [Path(sys.argv[1])]), told=told)
workers.dismiss()
end = int(sys.argv[3])
both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(times[end] - times[0], times[-1] - times[-1 - end],
      *(usage.ru_utime + usage.ru_stime for usage in both), *(usage.ru_maxrss / 1024 for usage in both))
"""
_READ = """
import sys, time
from pathlib import Path
from eventbrowser import documents, importing
from eventbrowser.extraction import extract
seconds, some = 0.0, [path for path in sorted(Path(sys.argv[1]).rglob("*")) if path.is_file()][:300]
for number, file in enumerate([some[0], *some]):
    document = documents.read(file)
    start = time.process_time()
    extract(document, importing.lexicon())
    seconds += time.process_time() - start if number else 0.0
print(seconds / len(some))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """An import: seconds in all, of the first and last files; processor seconds and megabytes of parent and workers."""

    seconds: float
    first: float
    last: float
    parent: float
    workers: float
    parent_megabytes: float
    worker_megabytes: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--html", action="store_true", help="make web pages instead of plain texts")
    parser.add_argument("--folder", type=Path, help="files to import instead of made ones")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    with TemporaryDirectory() as place:
        folder = options.folder or _make(Path(place, "files"), options.files, html=options.html)
        _measure(folder, Path(place), options.rounds)


def _make(folder: Path, number: int, *, html: bool) -> Path:
    folder.mkdir()
    for each in range(number):
        text = article(each)
        if html:
            folder.joinpath(f"{each:06}.html").write_text(_page(text), "utf-8")
        else:
            folder.joinpath(f"{each:06}.txt").write_text(text, "utf-8")
    return folder


def _page(text: str) -> str:
    headline, *paragraphs = text.splitlines()
    links = "".join(f'<li><a href="/{part}">{part.title()}</a></li>' for part in ("news", "events", "people", "about"))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs if paragraph)
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{headline}</title></head><body><nav><ul>{links}</ul>"
        f"</nav><main><article><h1>{headline}</h1>{body}</article></main><footer>All rights reserved</footer></body>"
    )


def _measure(folder: Path, place: Path, rounds: int) -> None:
    number = sum(path.is_file() for path in folder.rglob("*"))
    peers: dict[str, Callable[[Path], list[str]]] = {
        "calibredb": lambda home: ["calibredb", "add", "-r", str(folder), "--with-library", str(home)],
        "recollindex": lambda home: ["recollindex", "-c", str(_recoll(home, folder)), "-z"],
    }
    there = {name: command for name, command in peers.items() if shutil.which(name)}
    runs: list[Run] = []
    seconds: dict[str, list[float]] = {name: [] for name in there}
    for round_ in range(rounds):
        loop = _loop()
        runs.append(_ours(folder, place / f"ours{round_}"))
        for name, command in there.items():
            seconds[name].append(_timed(command(place / f"{name}{round_}")))
        print(f"round {round_ + 1}: a fixed loop took {loop:.0f} ms before and {_loop():.0f} ms after")
    middle = sorted(runs, key=lambda run: run.seconds)[len(runs) // 2]
    extracting = float(_output([sys.executable, "-c", _READ, str(folder)])) * 1000
    parent, workers = (1000 * each / number for each in (middle.parent, middle.workers))
    print(f"{number:,} files in {middle.seconds:.1f} s: {number / middle.seconds:.0f} a second")
    print(f"processor time a file: {parent:.1f} ms in the parent, {workers:.1f} ms in the workers")
    print(f"of which extraction by itself {extracting:.1f} ms, so all else {parent + workers - extracting:.1f} ms")
    print(f"at most {middle.parent_megabytes:.0f} MB in the parent, {middle.worker_megabytes:.0f} MB in a worker")
    print(f"the first {END} files took {middle.first:.2f} s, the last {middle.last:.2f} s")
    for name, taken in seconds.items():
        theirs = statistics.median(taken)
        print(
            f"{name}: {theirs:.1f} s, {number / theirs:.0f} a second; ours is {theirs / middle.seconds:.2f} × as fast"
        )


def _loop() -> float:
    start = time.perf_counter()
    sum(range(STEPS))
    return (time.perf_counter() - start) * 1000


def _ours(folder: Path, library: Path) -> Run:
    start = time.perf_counter()
    said = _output([sys.executable, "-c", _OURS, str(folder), str(library), str(END)])
    return Run(time.perf_counter() - start, *map(float, said.split()))


def _output(command: list[str]) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def _timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def _recoll(home: Path, folder: Path) -> Path:
    home.mkdir()
    home.joinpath("recoll.conf").write_text(f"topdirs = {folder}\n", "utf-8")
    return home


if __name__ == "__main__":
    main()
