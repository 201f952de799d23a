#!/usr/bin/env python3
"""Sets everything up and starts or checks Event Browser; needs Python 3.11 or newer and nothing else.

    python3 packaging/dev.py run [--library DIR]    the program; with no display, the main job shown in files
    python3 packaging/dev.py test [pytest's own]    ruff, mypy and all tests
    python3 packaging/dev.py lock [--upgrade]       make requirements.lock anew from pyproject.toml

Each may be repeated at any time: what is there already is left alone, what is broken is mended.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import environment
import system
from system import BIN, ON_LINUX, PYTHON, ROOT, Stop, call, provide, say

PROGRAM: list[str | Path] = [PYTHON, "-m", "eventbrowser"]
PICTURES = ROOT / "packaging" / "pictures.py"
NOTHING_COLLECTED = 5  # pytest's exit status where no test was chosen


def run(library: Path | None) -> int:
    environment.prepare()
    provide(system.QT)
    if not ON_LINUX or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        if os.environ.get("DISPLAY"):
            provide(system.X11)
        trouble = system.display_trouble()
        if not trouble:
            return call([*PROGRAM, *([library] if library else [])])
        say(f"No window can be opened on this display ({trouble}).")
    else:
        say("There is no display here, so no window.")
    show_main_job(library)
    return 0


def show_main_job(library: Path | None) -> None:
    """Articles in, events out, in files: with the samples in a new library, or with the person's own left as it is."""
    build = Path.cwd() / "build"
    build.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="first-look-", dir=build))
    place: list[str | Path] = ["--library", library or folder / "library"]
    if library is None:
        say("The sample articles are read into a new library instead.\n")
        expect([*PROGRAM, "import", ROOT / "resources" / "samples", *place])
    expect([*PROGRAM, "list", *place])
    listed = subprocess.run([*PROGRAM, "list", "--json", *place], stdout=subprocess.PIPE, encoding="utf-8", check=True)
    events = json.loads(listed.stdout)
    if not events:
        say("This library has no events yet.")
        return
    most_said = max(events, key=lambda event: sum(len(billed["statements"]) for billed in event["people"]))
    chosen = str(most_said["id"])
    page, picture = folder / "event.pdf", folder / "window.png"
    expect([*PROGRAM, "export", chosen, "--to", page, *place])
    expect([PYTHON, PICTURES, "window", *place, "--event", chosen, "--to", picture])
    say(f"\nThe library:             {place[1]}")
    say(f"One event as PDF:        {page}")
    say(f"The window showing it:   {picture}")


def expect(command: Sequence[str | Path]) -> None:
    if status := call(command):
        raise Stop(f"This step ended with status {status}: {shlex.join(map(str, command))}")


def test(pytest_arguments: Sequence[str]) -> int:
    environment.prepare()
    provide(system.QT, system.X11, system.SCREEN, system.DESKTOP_VALIDATOR, system.METAINFO_VALIDATOR)
    started = time.monotonic()
    os.chdir(ROOT)
    mypy: list[str | Path] = [PYTHON, "-m", "mypy", "--strict"]
    pytest: list[str | Path] = [PYTHON, "-m", "pytest", *pytest_arguments]
    parallel: list[str | Path] = [PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal"]
    results = {
        "ruff check": check([BIN / "ruff", "check", "."]),
        "ruff format": check([BIN / "ruff", "format", "--check", "."]),
        "mypy": check(mypy) or check([*mypy, "packaging/dev.py", "packaging/pictures.py"]),
        "tests": check([*parallel, *pytest_arguments], QT_QPA_PLATFORM="offscreen"),
    }
    with screen() as display:
        results["tests in a real window"] = check([*pytest, "-m", "xvfb"], **display)
    failed = [name for name, status in results.items() if status not in (0, NOTHING_COLLECTED)]
    if results["tests"] == results["tests in a real window"] == NOTHING_COLLECTED:
        failed.append("no test was chosen")
    verdict = f"Failed: {', '.join(failed)}." if failed else "All is well."
    say(f"\n{verdict} ({time.monotonic() - started:.0f} seconds)")
    return 1 if failed else 0


def check(command: Sequence[str | Path], **variables: str) -> int:
    say("\n$ " + " ".join([*(f"{name}={value}" for name, value in variables.items()), *map(str, command)]))
    return call(command, **variables)


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A screen of the tests' own, so that they neither need nor disturb the person's: the variables that lead to it."""
    if not ON_LINUX:
        yield {}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()  # empty where the server ended before it had a display
        if not number:
            raise Stop("Xvfb, the screen for the tests of the real window, did not start.")
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def lock(*options: str) -> int:
    """For every system and every Python from 3.11, with nothing in it that says where the packages came from."""
    if not environment.works():
        environment.make()
    tools = ROOT / "build" / "uv"
    environment.pip("--target", str(tools), "--upgrade", "uv")
    os.chdir(ROOT)
    universal = ["--universal", "--python-version=3.11", "--generate-hashes", "--extra=dev", "--quiet", *options]
    header = ["--custom-compile-command", "python3 packaging/dev.py lock"]
    uv = tools / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    expect([uv, "pip", "compile", *universal, *header, "--output-file", environment.LOCK.name, "pyproject.toml"])
    return 0


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    starting = commands.add_parser("run", help="start the program")
    starting.add_argument("--library", type=Path, metavar="DIR", help="the library to open")
    commands.add_parser("test", help="check everything; further arguments go to pytest")
    locking = commands.add_parser("lock", help="make requirements.lock anew")
    locking.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    if words[:1] == ["test"] and words[1:2] not in (["-h"], ["--help"]):
        return test(words[1:])
    arguments = parser.parse_args(words)
    if arguments.command == "run":
        return run(arguments.library)
    return lock(*(["--upgrade"] if arguments.upgrade else []))


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that any Python may be asked to run
        sys.exit(f"Event Browser needs Python 3.11 or newer; this is {platform.python_version()} ({sys.executable}).")
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(f"\n{stop}")
    except KeyboardInterrupt:
        sys.exit(130)
