"""Topics over time: a row of small bars, one for each year, beside each topic and its number of events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from eventbrowser.model.overview import TopicYears
from eventbrowser.model.query import Query
from eventbrowser.views.overview import wishes
from eventbrowser.views.overview.bar_chart import told
from eventbrowser.views.overview.chart import EDGE, Chart, Mark, elided
from eventbrowser.views.overview.turning import turned
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import number

_LABEL = 0.3
_WIDEST = 96.0


class TopicChart(Chart):
    """The topic itself is the first column, each year one more; a year's bar asks for the topic in that year."""

    _told = TopicYears((), (), {}, False)
    _labels: tuple[str, ...] = ()
    _measured: tuple[tuple[float, str], tuple[float, float]] | None = None

    def show_topics(self, found: TopicYears, labels: Mapping[str, str], query: Query) -> None:
        """Show topics; `labels` by slug, `query` is in force."""
        self._told, self._measured = found, None
        self._labels = tuple(labels.get(slug, slug) for slug, _years in found.topics)
        marks: list[Mark] = []
        for row, (slug, counts) in enumerate(found.topics):
            label = self._labels[row]
            chosen = wishes.has_topic(query, slug)
            total = told(label, found.totals[slug])
            marks.append(Mark(row, 0, total, wishes.of_topic(query, slug), chosen and query.days is None))
            for column, (year, count) in enumerate(zip(found.years, counts, strict=True), 1):
                days = date(year, 1, 1), date(year, 12, 31)
                words = told(self.tr("{topic} in {year}").format(topic=label, year=year), count)
                wish = wishes.of_topic_and_days(query, slug, days)
                marks.append(Mark(row, column, words, wish, chosen and query.days == days))
        self.show_marks(tuple(marks))

    def foot(self) -> float:
        return self.row

    def place(self, mark: Mark, width: float) -> QRectF:
        top = self.head + mark.row * self.row
        left, slot = self._columns(width)
        if mark.column == 0:
            return turned(QRectF(EDGE / 2, top, left - EDGE / 2 - 4, self.row), width)
        return turned(QRectF(left + (mark.column - 1) * slot, top, slot, self.row), width)

    def _columns(self, width: float) -> tuple[float, float]:
        """Where the years begin, and how wide each is."""
        # Asked for with every mark, of which there are hundreds.
        if self._measured is None or self._measured[0] != (width, self.font().key()):
            font = QFont(self.font())
            font.setBold(True)
            metrics = QFontMetricsF(font)
            label = max((metrics.horizontalAdvance(label) for label in self._labels), default=0.0)
            left = EDGE + min(label, width * _LABEL) + self._figures(metrics) + 16
            slot = min(_WIDEST, (width - left - EDGE) / max(1, len(self._told.years)))
            self._measured = (width, self.font().key()), (left, slot)
        return self._measured[1]

    def _figures(self, metrics: QFontMetricsF) -> float:
        return metrics.horizontalAdvance(number(max(self._told.totals.values(), default=0))) + 8

    def draw_marks(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        plain, bold = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        left, slot = self._columns(size.width())
        figures = self._figures(metrics)
        most = max((count for _slug, counts in self._told.topics for count in counts), default=0)
        centre = Qt.AlignmentFlag.AlignVCenter
        for mark in self.marks:
            area = self.place(mark, size.width())
            slug, counts = self._told.topics[mark.row]
            if mark.column == 0:
                painter.setFont(bold if mark.chosen else plain)
                painter.setPen(QColor(look.text))
                room = left - EDGE - figures - 12
                label = elided(metrics, self._labels[mark.row], room)
                before = turned(QRectF(EDGE, area.top(), room + 4, self.row), size.width())
                painter.drawText(before, centre, label)
                painter.setPen(QColor(look.muted))
                beside = turned(QRectF(left - figures - 10, area.top(), figures, self.row), size.width())
                painter.drawText(beside, centre | Qt.AlignmentFlag.AlignRight, number(self._told.totals[slug]))
                ground = turned(QRectF(left, area.bottom() - 1, slot * len(counts), 1), size.width())
                painter.fillRect(ground, QColor(look.line))
            elif count := counts[mark.column - 1]:
                height = max(2.0, (self.row - 6) * count / most)
                bar = QRectF(area.left() + 1, area.bottom() - 1 - height, max(1.0, slot - 2), height)
                painter.fillRect(bar, QColor(look.star if mark.chosen else look.accent))
        painter.setFont(plain)
        self._draw_years(painter, size.width(), look)

    def _draw_years(self, painter: QPainter, whole: float, look: Tints) -> None:
        left, slot = self._columns(whole)
        metrics = QFontMetricsF(painter.font())
        top = self.head + len(self._labels) * self.row
        free = 0.0
        painter.setPen(QColor(look.muted))
        for column, year in enumerate(self._told.years):
            word = str(year)
            width = metrics.horizontalAdvance(word)
            middle = left + (column + 0.5) * slot
            if middle - width / 2 >= free:
                under = turned(QRectF(middle - width, top, 2 * width, self.row), whole)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, word)
                free = middle + width / 2 + 8
