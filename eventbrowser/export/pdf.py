"""Events → PDF, by QTextDocument and QPdfWriter; works with no display and on any thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter, QPen

from eventbrowser.assets import resource
from eventbrowser.export import fonts
from eventbrowser.export.finish import finish
from eventbrowser.export.layout import Column
from eventbrowser.export.markup import Chapter, contents_chapter, event_chapter
from eventbrowser.export.report import Report
from eventbrowser.export.voice import Voice
from eventbrowser.progress import Progress

log = logging.getLogger(__name__)

_DOTS_PER_INCH = 1200
_LEFT, _TOP, _BOTTOM, _FOOT = 28.0, 25.0, 30.0, 18.0
"""Millimetres: side margins, the text's distance from the upper and lower edge, the foot line's from the lower edge."""
_COLUMNS_KEPT = 64
"""Chapters kept laid out between counting their pages and printing them; more would cost 0.7 MB each."""
_FOOT_COLOUR, _FOOT_RULE = QColor("#56616c"), QColor("#c9d0d6")


_Columns = Callable[[Chapter], Column]


def render(report: Report, progress: Progress) -> bytes:
    """The report as one PDF, each event on a new page, after a list of them where there are several."""
    with _application():
        fonts.load()
        return _render(report, progress)


@contextmanager
def _application() -> Iterator[None]:
    """Qt's fonts need a QGuiApplication: the window's own, or one for the time of printing."""
    if QGuiApplication.instance() is not None:
        yield
        return
    application = QGuiApplication(["eventbrowser", "-platform", "offscreen"])
    try:
        yield
    finally:
        application.shutdown()


def _render(report: Report, progress: Progress) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(report.name())
    writer.setAuthor("Event Browser")
    writer.setCreator("Event Browser")
    sheet = _Sheet(writer, report.voice)
    column = lru_cache(_COLUMNS_KEPT)(sheet.column)
    chapters = [event_chapter(report, event) for event in report.events]
    lacking = fonts.lacking("".join(chapter.html for chapter in chapters))
    if lacking:
        log.warning("No typeface on this machine has %s: boxes stand for them in the PDF.", lacking)
    counts, steps = [], 2 * len(chapters)
    for number, chapter in enumerate(chapters):
        progress(number, steps)
        counts.append(len(column(chapter).pages))
    if len(chapters) > 1:
        contents = contents_chapter(report, _first_pages(report, column, counts))
        chapters.insert(0, contents)
        counts.insert(0, len(column(contents).pages))
    sheet.print(chapters, column, sum(counts), lambda printed: progress(steps - len(chapters) + printed, steps))
    buffer.close()
    return finish(bytes(content.data()), [chapter.bookmark for chapter in chapters])


def _first_pages(report: Report, column: _Columns, counts: list[int]) -> list[int]:
    widest = [sum(counts)] * len(counts)
    before = len(column(contents_chapter(report, widest)).pages)
    return [before + 1 + skipped for skipped in accumulate([0, *counts[:-1]])]


class _Sheet:
    """The page: where the text stands on it, and its foot."""

    def __init__(self, writer: QPdfWriter, voice: Voice) -> None:
        self._writer = writer
        self._paper = QRectF(writer.pageLayout().fullRectPixels(_DOTS_PER_INCH))
        self._text = self._paper.adjusted(_dots(_LEFT), _dots(_TOP), -_dots(_LEFT), -_dots(_BOTTOM))
        self._voice = voice
        self._style = resource("report/report.css").read_text("utf-8")
        if voice.right_to_left:
            self._style += resource("report/right-to-left.css").read_text("utf-8")
        self._font = fonts.font(fonts.SANS, 8)

    def column(self, chapter: Chapter) -> Column:
        return Column(f"<body>{chapter.html}</body>", self._style, self._writer, self._text.size())

    def print(self, chapters: list[Chapter], column: _Columns, total: int, printed: Callable[[int], None]) -> None:
        painter = QPainter(self._writer)
        try:
            number = 0
            for before, chapter in enumerate(chapters):
                printed(before)
                laid_out = column(chapter)
                for page in laid_out.pages:
                    number += 1
                    if number > 1:
                        self._writer.newPage()
                    painter.save()
                    painter.translate(self._text.topLeft())
                    laid_out.draw(painter, page)
                    painter.restore()
                    self._foot(painter, chapter.title, self._page_of(number, total))
        finally:
            painter.end()

    def _page_of(self, number: int, total: int) -> str:
        voice = self._voice
        return voice.say("Page {number} of {total}", number=voice.number(number), total=voice.number(total))

    def _foot(self, painter: QPainter, title: str, page: str) -> None:
        left, right, rule = self._text.left(), self._text.right(), self._paper.bottom() - _dots(_FOOT)
        painter.setPen(QPen(_FOOT_RULE, _dots(0.15)))
        painter.drawLine(QPointF(left, rule), QPointF(right, rule))
        painter.setPen(_FOOT_COLOUR)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font, self._writer)
        baseline, width = rule + _dots(5), metrics.horizontalAdvance(page)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, right - left - width - _dots(8))
        if self._voice.right_to_left:
            painter.drawText(QPointF(left, baseline), page)
            painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), baseline), shown)
        else:
            painter.drawText(QPointF(right - width, baseline), page)
            painter.drawText(QPointF(left, baseline), shown)


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _DOTS_PER_INCH
