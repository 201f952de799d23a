"""The page of charts: topics over time, hosts and places of the events that answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from eventbrowser.model.query import Query
from eventbrowser.views.names import Names
from eventbrowser.views.overview import wishes
from eventbrowser.views.overview.asking import Charted
from eventbrowser.views.overview.bar_chart import BarChart, Value
from eventbrowser.views.overview.chart import Chart
from eventbrowser.views.overview.topic_chart import TopicChart
from eventbrowser.views.overview.turning import turned
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import number

_MOST = 12
_PICTURE_WIDTH = 900


class Charts(QScrollArea):
    """Every bar asks for its events; the charts then show those."""

    wanted = Signal(Query)

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("charts")
        self.setAccessibleName(self.tr("Charts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names = names
        inside = QWidget(self)
        inside.setProperty("surface", "base")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.topics = TopicChart(self.tr("Topics over the years"), inside)
        self.hosts = BarChart(self.tr("Hosts"), inside)
        self.cities = BarChart(self.tr("Places"), inside)
        self._note = QLabel(inside)
        self._note.setProperty("tone", "muted")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(14, 8, 14, 8)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 4, 0, 8)
        grid.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.topics, 0, 0, 1, 2)
        grid.addWidget(self.hosts, 1, 0, top)
        grid.addWidget(self.cities, 1, 1, top)
        grid.addWidget(self._note, 2, 0, 1, 2)
        grid.setRowStretch(3, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for chart in self.charts():
            chart.wanted.connect(self.wanted)
            chart.walked.connect(lambda place, chart=chart: self._show_place(chart, place))
        self._inside = inside
        self.setWidget(inside)

    def charts(self) -> tuple[TopicChart, BarChart, BarChart]:
        return self.topics, self.hosts, self.cities

    def _show_place(self, chart: Chart, place: QRectF) -> None:
        middle = chart.mapTo(self._inside, place.center().toPoint())
        self.ensureVisible(middle.x(), middle.y(), 0, round(place.height()))

    def title(self) -> str:
        return self.tr("Topics, hosts and places")

    def picture_size(self) -> QSize:
        below = max(self.hosts.sizeHint().height(), self.cities.sizeHint().height())
        return QSize(_PICTURE_WIDTH, self.topics.sizeHint().height() + below)

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """All charts, as they stand on the page."""
        top = self.topics.sizeHint().height()
        half = size.width() / 2
        self.topics.draw(painter, QSizeF(size.width(), top), look)
        for left, chart in ((0.0, self.hosts), (half, self.cities)):
            painter.save()
            painter.translate(turned(QRectF(left, top, half, 0), size.width()).topLeft())
            chart.draw(painter, QSizeF(half, size.height() - top), look)
            painter.restore()

    def show_charts(self, found: Charted) -> None:
        query = found.query
        self.topics.show_topics(found.topics, self._names.topics, query)
        _fill(self.hosts, found.counts.hosts, query, wishes.of_host, wishes.has_host)
        _fill(self.cities, found.counts.cities, query, wishes.of_city, wishes.has_city)
        self._note.setText(self._told(found))

    def _told(self, found: Charted) -> str:
        sentences = [self.tr("A click on a bar shows only its events, a second click all again.")]
        if found.topics.cut:
            sentences.append(self.tr("Years before {} are left out.").format(found.topics.years[0]))
        left_out = len(found.topics.totals) - len(found.topics.topics)
        if left_out:
            sentences.append(
                self.tr("The {n} topics with most events are shown, {more} are left out.").format(
                    n=number(len(found.topics.topics)), more=number(left_out)
                )
            )
        return " ".join(sentences)


def _fill(
    chart: BarChart,
    counts: Mapping[str, int],
    query: Query,
    wish: Callable[[Query, str], Query],
    chosen: Callable[[Query, str], bool],
) -> None:
    names = sorted(counts, key=lambda name: (-counts[name], name))
    values = [Value(name, counts[name], wish(query, name), chosen(query, name)) for name in names[:_MOST]]
    chart.show_values(values, len(names) - len(values))
