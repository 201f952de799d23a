"""Pictures of the program at work, made without a display; run by `.venv`'s Python.

window: the main window with one event of a library. all: those of packaging/pictures/, from the sample articles.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtCore import QEventLoop, QSettings, Qt, QThreadPool, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from eventbrowser import importing, topics
from eventbrowser.app import Program, application
from eventbrowser.export import export_events
from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.model.records import Event
from eventbrowser.settings import COLOURS, LANGUAGE
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.language import Language
from eventbrowser.views.links import Link, Way
from eventbrowser.views.overview.network_page import NetworkPage
from eventbrowser.views.theme import Scheme

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "resources" / "samples"
GALLERY = ROOT / "packaging" / "pictures"
WINDOW_SIZE = (1360, 850)
PDF_DOTS_PER_POINT = 1.5
SECONDS = 60


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    window = commands.add_parser("window")
    window.add_argument("--library", type=Path, required=True)
    window.add_argument("--event", type=int, required=True)
    window.add_argument("--to", type=Path, required=True)
    commands.add_parser("all")
    chosen = parser.parse_args(words)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform's "does not support", per window
    application()
    if chosen.command == "window":
        picture_of_window(chosen.library, chosen.event, chosen.to)
    else:
        all_pictures()


def all_pictures() -> None:
    GALLERY.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="eventbrowser-") as place:
        folder = Path(place) / "library"
        with Library.open(folder, topics.load()) as library:
            files = importing.files_in([SAMPLES])
            importing.keep(library, [importing.store(library, found).id for found in importing.propose(files)])
            event = telling(library)
            export_events([event], library.topics(), Path(place) / "event.pdf")
        picture_of_page(Path(place) / "event.pdf", GALLERY / "pdf-page.png")
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            picture_of_window(folder, event.id, GALLERY / f"window-{scheme}.png", scheme)
            pictures_of_overviews(folder, scheme)
        for language in (Language.FRENCH, Language.URDU):
            picture_of_window(folder, event.id, GALLERY / f"window-{language}.png", language=language)
        pictures_of_wizard(Path(place))
        picture_of_review(Path(place) / "Urdu library", GALLERY / f"wizard-review-{Language.URDU}.png", Language.URDU)


def telling(library: Library) -> Event:
    """The event at which most was said."""
    events = map(library.event, library.event_ids(Query()))
    return max(events, key=lambda event: sum(len(billed.statements) for billed in event.people))


@contextlib.contextmanager
def window_on(library: Path, scheme: Scheme = Scheme.LIGHT, language: Language = Language.ENGLISH) -> Iterator[Program]:
    """The program with its window on a library, in the state of a first start."""
    with tempfile.TemporaryDirectory() as place:
        store = QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat)
        COLOURS.write(store, scheme.value)
        LANGUAGE.write(store, language.value)
        program = Program(application(), library, store, Desktop())
        program.window.resize(*WINDOW_SIZE)
        shown = QEventLoop()
        program.window.ready.connect(shown.quit)
        QTimer.singleShot(SECONDS * 1000, lambda: shown.exit(1))
        program.window.show()
        if shown.exec():
            sys.exit(f"The window did not show the library within {SECONDS} seconds.")
        yield program
        program.window.close()


def picture_of_window(
    library: Path, event_id: int, to: Path, scheme: Scheme = Scheme.LIGHT, language: Language = Language.ENGLISH
) -> None:
    with window_on(library, scheme, language) as program:
        panes = program.window.panes
        panes.events.choose(event_id)
        event = panes.page.event_shown
        if event is not None and event.people:
            speaker = max(event.people, key=lambda billed: len(billed.statements))
            panes.page.followed.emit(Link(Way.PERSON, str(speaker.person_id)))
        take(program.window, to)


def pictures_of_overviews(library: Path, scheme: Scheme) -> None:
    """The network with its first person chosen, and the charts."""
    with window_on(library, scheme) as program:
        commands, middle = program.window.commands, program.window.panes.middle
        commands.view_network.trigger()
        network = middle.findChild(NetworkPage)
        assert network is not None
        while network.is_laying_out():
            QTest.qWait(50)
        network.canvas.setFocus()
        QTest.keyClick(network.canvas, Qt.Key.Key_Home)
        take(program.window, GALLERY / f"network-{scheme}.png")
        commands.view_charts.trigger()
        take(program.window, GALLERY / f"charts-{scheme}.png")


def pictures_of_wizard(place: Path) -> None:
    """Each of its pages, as it is when the sample articles are imported and a download that broke off is among them."""
    articles = shutil.copytree(SAMPLES, place / "Articles")
    (articles / "water-policy-dialogue.pdf").write_bytes((articles / "blue-economy-roundtable.pdf").read_bytes()[:2000])
    library = place / "New library"
    with window_on(library) as program:
        wizard = ImportWizard(library, topics.load(), program.notices, program.window)
        wizard.resize(*WINDOW_SIZE)
        wizard.open()
        wizard.choosing.paths_given.emit([articles])
        take(wizard, GALLERY / "wizard-1-choose.png")
        wizard.choosing.read.click()
        while wizard.reading.is_reading():
            QTest.qWait(50)
        take(wizard, GALLERY / "wizard-2-read.png")
        wizard.reading.review.click()
        take(wizard, GALLERY / "wizard-3-review.png")
        for _ in range(8):
            wizard.review.keep()
        wizard.review.finished.emit()
        take(wizard, GALLERY / "wizard-4-done.png")
        wizard.close()


def picture_of_review(library: Path, to: Path, language: Language) -> None:
    with window_on(library, language=language) as program:
        wizard = ImportWizard(library, topics.load(), program.notices, program.window)
        wizard.resize(*WINDOW_SIZE)
        wizard.open()
        wizard.choosing.paths_given.emit([SAMPLES])
        come_to_rest()
        wizard.choosing.read.click()
        while wizard.reading.is_reading():
            QTest.qWait(50)
        wizard.reading.review.click()
        take(wizard, to)
        wizard.close()


def come_to_rest() -> None:
    for _ in range(3):  # an answer may ask the next question
        QThreadPool.globalInstance().waitForDone()
        QTest.qWait(150)


def take(widget: QWidget, to: Path) -> None:
    """A picture of a window once it has come to rest."""
    come_to_rest()
    widget.grab().save(str(to))


def picture_of_page(pdf: Path, to: Path) -> None:
    """The first page."""
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=PDF_DOTS_PER_POINT, rev_byteorder=True)
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888)
    image.save(str(to))
    document.close()


if __name__ == "__main__":
    main(sys.argv[1:])
