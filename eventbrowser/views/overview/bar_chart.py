"""Values by their number of events, as bars one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from eventbrowser.model.query import Query
from eventbrowser.views.overview.chart import EDGE, Chart, Mark, elided
from eventbrowser.views.overview.turning import turned
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import events_text, number, translate

_LABEL = 0.46
"""The part of the width that labels may take."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a bar stands for, its events, and what a click on it asks for."""

    label: str
    events: int
    wish: Query
    chosen: bool


class BarChart(Chart):
    """The longest bar has most events."""

    _values: tuple[Value, ...] = ()
    _more = ""

    def show_values(self, values: Sequence[Value], left_out: int) -> None:
        """Show these values, most events first; so many more are only told of."""
        self._values = tuple(values)
        self._more = self.tr("and {n} more").format(n=number(left_out)) if left_out else ""
        self.show_marks(
            tuple(
                Mark(row, 0, told(value.label, value.events), value.wish, value.chosen)
                for row, value in enumerate(values)
            )
        )

    def foot(self) -> float:
        return self.row if self._more else EDGE

    def place(self, mark: Mark, width: float) -> QRectF:
        return QRectF(EDGE / 2, self.head + mark.row * self.row, width - EDGE, self.row)

    def draw_marks(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        widest = max(metrics.horizontalAdvance(value.label) for value in self._values)
        label_width = min(widest, size.width() * _LABEL)
        most = max(value.events for value in self._values)
        figures = metrics.horizontalAdvance(number(most)) + 10
        left = EDGE + label_width + 10
        room = max(20.0, size.width() - left - figures - EDGE)
        for row, value in enumerate(self._values):
            top = self.head + row * self.row
            painter.setFont(bold if value.chosen else plain)
            painter.setPen(QColor(look.text))
            label = elided(metrics, value.label, label_width)
            before = turned(QRectF(EDGE, top, label_width + 4, self.row), size.width())
            painter.drawText(before, Qt.AlignmentFlag.AlignVCenter, label)
            length = max(2.0, room * value.events / most)
            bar = turned(QRectF(left, top + 6, length, self.row - 12), size.width())
            painter.fillRect(bar, QColor(look.accent))
            painter.setPen(QColor(look.muted))
            beside = turned(QRectF(left + length + 6, top, figures + EDGE, self.row), size.width())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, number(value.events))
        painter.setFont(plain)
        if self._more:
            painter.setPen(QColor(look.muted))
            under = QRectF(EDGE, self.head + len(self._values) * self.row, size.width() - 2 * EDGE, self.row)
            painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, self._more)


def told(label: str, events: int) -> str:
    """ "Islamabad: 12 events"."""
    return translate("Chart", "{what}: {events}").format(what=label, events=events_text(events))
