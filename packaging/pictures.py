"""Pictures of the program at work, made without a display; run by `.venv`'s Python.

window: the main window with one event of a library. all: without --to those of packaging/pictures/; else, into a folder
that is kept by nobody, every view and dialog in every look, or in those that are named.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtGui import QImage

from camera import LIGHT, LOOKS, Camera, Look, fill, load_camera, window_on
from eventbrowser import topics
from eventbrowser.export import export_events
from eventbrowser.library import Library
from scenes import all_scenes

GALLERY = Path(__file__).resolve().parent / "pictures"
PDF_DOTS_PER_POINT = 1.5
MAIN = ("window", "network-person", "charts", "wizard-3-review")
SHOWN = {
    "light": (*MAIN, "welcome", "wizard-1-choose", "wizard-2-read", "wizard-4-done", "wizard-beside", "palette-found"),
    "dark": MAIN,
    "ur": MAIN,
    "fr": ("window",),
}
"""What the gallery shows, by look."""


def main(words: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    window = commands.add_parser("window")
    window.add_argument("--library", type=Path, required=True)
    window.add_argument("--event", type=int, required=True)
    window.add_argument("--to", type=Path, required=True)
    everything = commands.add_parser("all")
    everything.add_argument("--to", type=Path)
    everything.add_argument("--look", choices=[look.name for look in LOOKS], nargs="+")
    everything.add_argument("--only", nargs="+", help="names of pictures")
    series = commands.add_parser("series")
    series.add_argument("library", type=Path)
    series.add_argument("look")
    series.add_argument("to", type=Path)
    series.add_argument("names", nargs="*")
    chosen = parser.parse_args(words)
    match chosen.command:
        case "window":
            load_camera(LIGHT)
            picture_of_window(chosen.library, chosen.event, chosen.to)
        case "all":
            all_pictures(chosen.to, chosen.look, chosen.only or ())
        case "series":
            look = _look(chosen.look)
            load_camera(look)
            all_scenes(chosen.library, look, chosen.to, frozenset(chosen.names) or None)


def all_pictures(to: Path | None, looks: Sequence[str] | None, names: Sequence[str]) -> None:
    """A process for each look, since an application has one screen and one language."""
    folder = to or GALLERY
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="eventbrowser-") as place:
        library = Path(place) / "library"
        load_camera(LIGHT)
        event = fill(library)
        with Library.open(library, topics.load()) as opened:
            export_events([event], opened.topics(), Path(place) / "event.pdf")
        picture_of_page(Path(place) / "event.pdf", folder / "pdf-page.png")
        for look in looks or (SHOWN if to is None else [each.name for each in LOOKS]):
            wanted = SHOWN[look] if to is None else names
            subprocess.run([sys.executable, __file__, "series", library, look, folder, *wanted], check=True)


def _look(name: str) -> Look:
    return next(look for look in LOOKS if look.name == name)


def picture_of_window(library: Path, event_id: int, to: Path) -> None:
    with window_on(library, LIGHT) as program:
        program.window.panes.events.choose(event_id)
        Camera(program, library, LIGHT, to.parent, form=to.name).take("window")


def picture_of_page(pdf: Path, to: Path) -> None:
    """The first page."""
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=PDF_DOTS_PER_POINT, rev_byteorder=True)
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB888)
    image.save(str(to))
    document.close()


if __name__ == "__main__":
    main(sys.argv[1:])
