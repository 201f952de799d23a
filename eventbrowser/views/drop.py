"""What may be dropped on the window, and what the window shows meanwhile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from eventbrowser.views.theme import dress, enlarge, scaled

_WIDTH, _PICTURE = 420, 56
_WEB = frozenset({"http", "https"})
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Load:
    """Files and folders of this machine, or else a web address, or else a text, with its markup where it has some."""

    paths: tuple[Path, ...] = ()
    link: str = ""
    text: str = ""
    markup: str = ""


def load_of(data: QMimeData | None) -> Load | None:
    """What can be imported of something dragged or copied; None where nothing can."""
    if data is None:
        return None
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return Load(paths)
    links = [url.toString() for url in data.urls() if url.scheme() in _WEB]
    if links:
        return Load(link=links[0])
    text = data.text() if data.hasText() and not data.hasUrls() else ""
    if _ADDRESS.fullmatch(text.strip()):
        return Load(link=text.strip())
    markup = data.html() if data.hasHtml() else ""
    return Load(text=text, markup=markup) if text.strip() else None


class DropOverlay(QWidget):
    """Lies over the whole window while something is dragged over it, and says what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop-overlay-shade")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card = self._card = QFrame(self)
        card.setObjectName("drop-overlay")
        picture = QLabel(card)
        picture.setFixedHeight(_PICTURE)
        dress(picture, "drop")
        self._line = QLabel(card)
        self._line.setObjectName("drop-line")
        self._line.setWordWrap(True)
        enlarge(self._line, 1.3)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(12)
        for label in (picture, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_over(self, place: QRect, load: Load) -> None:
        self._line.setText(self._promise(load))
        self._card.setFixedWidth(min(scaled(_WIDTH), place.width()))
        self.setGeometry(place)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(self.palette().color(QPalette.ColorRole.Window))
        shade.setAlpha(215)
        QPainter(self).fillRect(event.rect(), shade)

    def _promise(self, load: Load) -> str:
        if load.link:
            return self.tr("Drop to be asked about this link")
        if load.text:
            return self.tr("Drop to import this text")
        if len(load.paths) > 1:
            return self.tr("Drop to import these {} files").format(len(load.paths))
        return self.tr("Drop to import “{}”").format(load.paths[0].name)
