"""A real window on a real library, with the edges to the desktop answered by the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.app import Program
from eventbrowser.settings import WINDOW_GEOMETRY
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.main_window import MainWindow
from tests.views import shelf


@dataclass
class Answers(Desktop):
    """A desktop whose person answers each dialog as the test says."""

    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    target: Path | None = None
    suggested: Path | None = None
    kinds: Sequence[str] = ()
    opened: list[Path] = field(default_factory=list)

    def choose_files(self, _parent: QWidget, _folder: str) -> list[Path]:
        return self.files

    def choose_folder(self, _parent: QWidget, _folder: str) -> Path | None:
        return self.folder

    def choose_target(self, _parent: QWidget, suggestion: Path, kinds: Sequence[str]) -> Path | None:
        self.suggested, self.kinds = suggestion, kinds
        return self.target

    def open(self, path: Path) -> None:
        self.opened.append(path)


Opener = Callable[[Path], MainWindow]


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desktop() -> Answers:
    return Answers()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, store: QSettings, desktop: Answers) -> Iterator[Opener]:
    """Opens the program on a library folder and waits until it shows what is in it."""
    programs: list[Program] = []

    def open_(folder: Path) -> MainWindow:
        program = Program(qapp, folder, store, desktop)
        programs.append(program)
        qtbot.addWidget(program.window)
        if not WINDOW_GEOMETRY.read(store):
            program.window.resize(1280, 800)  # the offscreen platform's screen is smaller than anybody's
        with qtbot.waitSignal(program.window.ready, timeout=20_000):
            program.window.show()
        with qtbot.waitActive(program.window):
            program.window.activateWindow()
        return program.window

    yield open_
    for program in programs:
        program.window.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with five events, to be copied."""
    folder = tmp_path_factory.mktemp("shelf") / "library"
    shelf.fill(folder)
    return folder


@pytest.fixture
def library(filled: Path, tmp_path: Path) -> Path:
    """The folder of a library with five events."""
    return shutil.copytree(filled, tmp_path / "Think tanks")


@pytest.fixture
def window(open_window: Opener, library: Path) -> MainWindow:
    return open_window(library)
