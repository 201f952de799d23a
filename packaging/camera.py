"""The program set up for a picture: colours, language, size of text and of screen, and a library somebody has used."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from eventbrowser import importing, topics
from eventbrowser.app import Program, application
from eventbrowser.library import Library
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.query import Query
from eventbrowser.model.records import Event
from eventbrowser.settings import COLOURS, LANGUAGE, TEXT_SIZE
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.language import Language
from eventbrowser.views.theme import Scheme

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
SECONDS = 60
_SCREEN = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Look:
    """How the program looks in a series of pictures; `text` in per cent, `window` in points, `dots` to a point."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    language: Language = Language.ENGLISH
    text: int = 100
    window: tuple[int, int] = (1360, 850)
    screen: tuple[int, int] = _SCREEN
    dots: int = 1


LIGHT = Look("light")
LOOKS = (
    LIGHT,
    Look("dark", Scheme.DARK),
    Look("ur", language=Language.URDU),
    Look("fr", language=Language.FRENCH),
    Look("contrast", Scheme.CONTRAST),
    Look("text-200", text=200),
    Look("text-200-ur", language=Language.URDU, text=200),
    Look("scale-200", window=(1280, 720), screen=(1280, 720), dots=2),
    Look("small", window=(1366, 768), screen=(1366, 768)),
    Look("small-fr", language=Language.FRENCH, window=(1366, 768), screen=(1366, 768)),
    Look("large", window=(2560, 1440), screen=(2560, 1440)),
)


def load_camera(look: Look) -> None:
    """Make the process's application on a screen of that size; once in a process."""
    width, height = look.screen
    screen = {"name": "picture", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": look.dots}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as configuration:
        json.dump({"screens": [screen]}, configuration)
        configuration.flush()
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={configuration.name}"
        os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # "does not support", per window
        application()


def fill(folder: Path) -> Event:
    """A library of the sample articles that somebody has worked in; the event at which most was said."""
    with Library.open(folder, topics.load()) as library:
        files = importing.files_in([SAMPLES])
        stored = [importing.store(library, found) for found in importing.propose(files)]
        library.learn(Fact(FactKind.ORGANISATION, "MCRE", "Margalla Centre for Regional Economy"), stored[0].id)
        library.learn(Fact(FactKind.NO_PERSON, "Khyber Pass"), stored[1].id)
        importing.keep(library, [each.id for each in stored])
        events = sorted(map(library.event, library.event_ids(Query())), key=_statements, reverse=True)
        told = events[0]
        library.turn_stars([told.id, events[3].id])
        library.change_event(told.id, notes="Ask the trade desk for the figures of the scanners.")
        library.change_event(events[1].id, city="Karachi")
        library.searches.save("Water and climate", 'topic:="water" OR topic:="climate"')
        library.searches.save("Seminars of 2025", "kind:seminar year:2025")
        library.collections.make("For the annual report", [told.id, events[2].id])
        library.delete_events([events[-1].id])
        library.back_up()
        return library.event(told.id)


def _statements(event: Event) -> int:
    return sum(len(billed.statements) for billed in event.people)


@dataclass(frozen=True, slots=True)
class Camera:
    """Takes pictures of a program at work in a folder; those that nobody wants are left out."""

    program: Program
    library: Path
    look: Look
    to: Path
    wanted: frozenset[str] | None = None
    form: str = "{name}-{look}.png"

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of a widget, else of the main window, once it has come to rest."""
        come_to_rest()
        self.snap(name, widget)

    def snap(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of a widget as it is now; told are texts it cuts short, and a window larger than the screen."""
        if self.wanted is not None and name not in self.wanted:
            return
        shown = widget or self.program.window
        path = self.to / self.form.format(name=name, look=self.look.name)
        shown.grab().save(str(path))
        for fault in _faults(shown, self.look):
            print(f"{path.name}: {fault}")

    def dialog(self) -> QDialog:
        """The one that was opened last."""
        come_to_rest()
        return [each for each in self.program.window.findChildren(QDialog) if each.isVisible()][-1]


def _faults(shown: QWidget, look: Look) -> Iterator[str]:
    width, height = look.screen
    if shown.isWindow() and (shown.width() > width or shown.height() > height):
        yield f"{shown.width()} × {shown.height()} is larger than the screen"
    for each in shown.findChildren(QWidget):
        if (
            not each.isVisible()
            or not isinstance(each, QLabel | QAbstractButton)
            or each.inherits("QLineEditIconButton")
        ):
            continue
        needed = each.sizeHint().width()
        plain = isinstance(each, QAbstractButton) or not (each.wordWrap() or each.toolTip())
        if each.width() < needed - 1 and plain:
            yield f"{each.text()!r} needs {needed}, has {each.width()} ({each.objectName()})"
        if isinstance(each, QLabel) and each.wordWrap() and each.height() < each.heightForWidth(each.width()) - 1:
            yield f"{each.text()!r} needs a height of {each.heightForWidth(each.width())}, has {each.height()}"


@contextlib.contextmanager
def window_on(library: Path, look: Look) -> Iterator[Program]:
    """The program with its window on a library, in the state of a first start."""
    with tempfile.TemporaryDirectory() as place:
        store = QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat)
        COLOURS.write(store, look.scheme.value)
        LANGUAGE.write(store, look.language.value)
        TEXT_SIZE.write(store, look.text)
        program = Program(application(), library, store, Desktop())
        program.window.resize(*look.window)
        shown = QEventLoop()
        program.window.ready.connect(shown.quit)
        QTimer.singleShot(SECONDS * 1000, lambda: shown.exit(1))
        program.window.show()
        if shown.exec():
            sys.exit(f"The window did not show the library within {SECONDS} seconds.")
        yield program
        for dialog in program.window.findChildren(QDialog):
            dialog.close()
        program.window.close()
        come_to_rest()


@contextlib.contextmanager
def camera(library: Path, look: Look, to: Path, wanted: frozenset[str] | None = None) -> Iterator[Camera]:
    """A camera before the window on a copy of a library, which the pictures may change."""
    with tempfile.TemporaryDirectory(prefix="eventbrowser-") as place:
        own = Path(place) / "Think tanks"
        if library.exists():
            shutil.copytree(library, own)
        with window_on(own, look) as program:
            yield Camera(program, own, look, to, wanted)


def come_to_rest() -> None:
    for _ in range(3):  # an answer may ask the next question
        QThreadPool.globalInstance().waitForDone()
        QTest.qWait(80)
