"""A picture out of the window: drawn anew at its own size, under a line that says what it shows, as PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QDir, QIODevice, QObject, QRect, QRectF, QSettings, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

from eventbrowser.errors import UserError
from eventbrowser.progress import Progress
from eventbrowser.settings import LAST_EXPORT_FOLDER
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import translate
from eventbrowser.work import Job

PNG, SVG = ".png", ".svg"
_EDGE, _HEAD = 20, 56
_DOTS = 2
"""A PNG has so many dots for each of the screen's, so that it can be printed."""
_SECONDS = 30


class Drawing(Protocol):
    """What can be drawn at any size."""

    def title(self) -> str: ...

    def picture_size(self) -> QSize: ...

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None: ...


class Saver(QObject):
    """Asks where to, draws, and writes beside the window."""

    def __init__(self, window: QWidget, notices: Notices, desktop: Desktop, store: QSettings) -> None:
        super().__init__(window)
        self._window, self._notices, self._desktop, self._store = window, notices, desktop, store

    def save(self, drawing: Drawing, title: str, about: str) -> None:
        """Save a picture of that title; `about` says of which events it is."""
        folder = LAST_EXPORT_FOLDER.read(self._store) or QDir.homePath()
        kinds = [self.tr("PNG picture (*{})").format(PNG), self.tr("SVG drawing (*{})").format(SVG)]
        target = self._desktop.choose_target(self._window, Path(folder) / f"{title}{PNG}", kinds)
        if target is None:
            return
        LAST_EXPORT_FOLDER.write(self._store, str(target.parent))
        sheet = _Sheet(drawing, title, about, self._window.font(), tints(self._window.palette()))
        content = _svg(sheet) if target.suffix.lower() == SVG else _png(sheet)
        job = Job(lambda progress: _write(target, content, progress), self)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._notices.tell)
        job.start()

    def _on_written(self, target: Path) -> None:
        sentence = self.tr("Saved “{}”.").format(target.name)
        self._notices.say(Notice(sentence, Offer(self.tr("Open"), lambda: self._desktop.open(target)), _SECONDS))


class _Sheet:
    """The drawing with its two lines above and an edge around, on the theme's ground."""

    def __init__(self, drawing: Drawing, title: str, about: str, font: QFont, look: Tints) -> None:
        self._drawing, self.title, self.about, self._font, self.look = drawing, title, about, font, look
        self._inside = drawing.picture_size()

    @property
    def size(self) -> QSize:
        return QSize(self._inside.width() + 2 * _EDGE, self._inside.height() + _HEAD + _EDGE)

    def draw(self, painter: QPainter) -> None:
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), QColor(self.look.base))
        bold = QFont(self._font)
        bold.setBold(True)
        bold.setPointSizeF(bold.pointSizeF() * 1.2)
        width = self._inside.width()
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        painter.setFont(bold)
        painter.setPen(QColor(self.look.text))
        painter.drawText(QRectF(_EDGE, 8, width, 24), centre, self.title)
        painter.setFont(self._font)
        painter.setPen(QColor(self.look.muted))
        painter.drawText(QRectF(_EDGE, 31, width, 20), centre, self.about)
        painter.translate(_EDGE, _HEAD)
        painter.setClipRect(QRectF(0, 0, width, self._inside.height()))
        self._drawing.draw(painter, QSizeF(self._inside), self.look)


def _png(sheet: _Sheet) -> Callable[[], bytes]:
    image = QImage(sheet.size * _DOTS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DOTS)
    painter = QPainter(image)
    sheet.draw(painter)
    painter.end()

    def content() -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    return content


def _svg(sheet: _Sheet) -> Callable[[], bytes]:
    from PySide6.QtSvg import QSvgGenerator

    written = QByteArray()
    buffer = QBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(sheet.size)
    generator.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.about)
    painter = QPainter(generator)
    sheet.draw(painter)
    painter.end()
    return lambda: bytes(written.data())


def _write(target: Path, content: Callable[[], bytes], _progress: Progress) -> Path:
    try:
        target.write_bytes(content())
    except OSError as error:
        why = error.strerror or str(error)
        sentence = translate("Picture", "“{name}” could not be saved in {folder}: {why}. Choose another place.")
        raise UserError(sentence.format(name=target.name, folder=target.parent, why=why)) from error
    return target
