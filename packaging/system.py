"""What the program and its tests need outside Python: found out by trying, installed or named."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
ON_LINUX = sys.platform == "linux"

INSTALL = {"apt-get": "apt-get install --no-install-recommends", "dnf": "dnf install", "pacman": "pacman -S"}


class Stop(Exception):
    """The sentence that ends the command: what the person has to know or do before it can go on."""


@dataclass(frozen=True)
class Need:
    """Something outside Python; `trouble` tries it and returns what is wrong, or nothing."""

    name: str
    trouble: Callable[[], str]
    packages: dict[str, str]


def say(text: str) -> None:
    print(text, flush=True)


def call(command: Sequence[str | Path], **environment: str) -> int:
    """Runs a command in the person's own terminal, with these variables added; its exit status."""
    return subprocess.call([str(word) for word in command], env={**os.environ, **environment})


def quietly(command: Sequence[str | Path]) -> int:
    return subprocess.run([str(word) for word in command], capture_output=True, check=False).returncode


def trouble_in(code: str, **environment: str) -> str:
    """Why a piece of Python failed in `.venv`, in its own words, or nothing where it worked."""
    try:
        done = subprocess.run(
            [str(PYTHON), "-c", code],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "no answer within a minute"
    if done.returncode == 0:
        return ""
    words = done.stderr.strip().splitlines() or [f"it ended with status {done.returncode}"]
    return words[-1] if words[0].startswith("Traceback") else words[0]


def offscreen_trouble() -> str:
    code = "from PySide6 import QtPrintSupport, QtSvg, QtWidgets; QtWidgets.QApplication([])"
    return trouble_in(code, QT_QPA_PLATFORM="offscreen")


def x11_trouble() -> str:
    """Qt's own message names one missing library of five, and needs a display; loading its plug-in needs none."""
    return trouble_in(
        "import ctypes, PySide6.QtWidgets\n"
        "from PySide6.QtCore import QLibraryInfo\n"
        "plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)\n"
        "ctypes.CDLL(plugins + '/platforms/libqxcb.so')"
    )


def display_trouble() -> str:
    return trouble_in("from PySide6.QtWidgets import QApplication; QApplication([])")


def program(command: str, packages: dict[str, str]) -> Need:
    return Need(command, lambda: "" if shutil.which(command) else "there is no such program", packages)


QT = Need(
    "the libraries Qt draws with",
    offscreen_trouble,
    {
        "apt-get": "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0",
        "dnf": "libglvnd-egl libglvnd-glx libxkbcommon dbus-libs fontconfig glib2",
        "pacman": "libglvnd libxkbcommon dbus fontconfig glib2",
    },
)
X11 = Need(
    "the libraries for Qt's windows",
    x11_trouble,
    {
        "apt-get": "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0",
        "dnf": "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb libxkbcommon-x11",
        "pacman": "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb libxkbcommon-x11",
    },
)
SCREEN = program("Xvfb", {"apt-get": "xvfb", "dnf": "xorg-x11-server-Xvfb", "pacman": "xorg-server-xvfb"})
DESKTOP_VALIDATOR = program("desktop-file-validate", dict.fromkeys(INSTALL, "desktop-file-utils"))
METAINFO_VALIDATOR = program("appstreamcli", dict.fromkeys(INSTALL, "appstream"))


def provide(*needs: Need) -> None:
    """Tries each need and installs what is missing; Stop, with the line to type, where that cannot be done here."""
    missing = [(need, trouble) for need in needs if (trouble := need.trouble())] if ON_LINUX else []
    for need, trouble in missing:
        say(f"Missing on this system: {need.name} ({trouble}).")
    if missing:
        install([need.packages for need, _ in missing])
    for need, _ in missing:
        if trouble := need.trouble():
            raise Stop(f"After the installation there is still trouble with {need.name}: {trouble}")


def install(wanted: Sequence[dict[str, str]]) -> None:
    """Debian's packages by apt-get as root; on any other system, or without the right, Stop with the line to type."""
    manager = next((name for name in INSTALL if shutil.which(name)), "apt-get")
    packages = " ".join(names[manager] for names in wanted)
    as_root = root_prefix()
    if manager != "apt-get" or as_root is None:
        raise Stop(f"Type this line once, then repeat the command:\n\n    sudo {INSTALL[manager]} {packages}\n")
    say(f"Installing with apt-get: {packages}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    fetch = [*apt, "install", "--yes", "--no-install-recommends", *packages.split()]
    if quietly(fetch) == 0:
        return
    # A new machine has no package lists and an old one has stale ones: both show as a failed installation.
    quietly([*apt, "update"])
    done = subprocess.run(fetch, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"apt-get could not install {packages}; it says:\n\n{done.stdout[-1000:]}{done.stderr}")


def root_prefix() -> list[str] | None:
    """What to put before a command so that root runs it without a question; None where there is no such way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and quietly(["sudo", "-n", "true"]) == 0:
        return ["sudo", "-n"]
    return None
