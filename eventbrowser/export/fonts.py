"""The report's typefaces, brought along so that it looks the same on every machine."""

from __future__ import annotations

from threading import Lock

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from eventbrowser.assets import resource

SERIF = "Event Browser Serif"
SANS = "Event Browser Sans"
ARABIC = "Noto Naskh Arabic"

_loading = Lock()


def load() -> None:
    """Make the typefaces known to Qt, once per QGuiApplication; any thread may call it."""
    with _loading:
        if SERIF in QFontDatabase.families():
            return
        for file in resource("fonts").iterdir():
            if (
                file.name.endswith(".ttf")
                and QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes())) < 0
            ):
                raise RuntimeError(f"Qt does not take the font {file.name}")


def lacking(text: str) -> str:
    """The letters of a text that neither the report's typefaces nor the machine's can show."""
    metrics = QFontMetricsF(font(SERIF, 10))
    return "".join(sorted(letter for letter in set(text) if letter.isalpha() and not metrics.inFontUcs4(ord(letter))))


def font(family: str, points: float) -> QFont:
    """A bundled family with the Arabic one behind it, for letters that it lacks."""
    made = QFont()
    made.setFamilies([family, ARABIC])
    made.setPointSizeF(points)
    return made
