"""The strip over the list: how many events there were when, and the days that are asked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eventbrowser.model.overview import DayCounts
from eventbrowser.settings import TIMELINE_UNIT
from eventbrowser.views.buttons import flat_button
from eventbrowser.views.overview.bars import NARROWEST, Bars
from eventbrowser.views.overview.bins import UNITS, Unit, binned, fitting
from eventbrowser.views.theme import pad
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import number

_PICTURE = QSize(1200, 260)


class Timeline(QWidget):
    """Bars by week, month or year; by itself in the shortest of these that fits."""

    brushed = Signal(object)
    """The first and the last day that are wanted; None for all days again."""
    hide_asked = Signal()

    def __init__(self, store: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store = store
        self._days = DayCounts({}, 0)
        self._asked: tuple[date, date] | None = None
        self._heading = QLabel(self)
        self._heading.setProperty("tone", "muted")
        self.telling = QLabel(self)
        self.telling.setObjectName("timeline-told")
        self.bars = Bars(self)
        self.bars.brushed.connect(self.brushed)
        self.bars.told.connect(self.telling.setText)
        self.bars.unit_asked.connect(self._on_unit_asked)
        self._longer = flat_button("zoom-out", self.tr("Longer periods (−)"), self)
        self._shorter = flat_button("zoom-in", self.tr("Shorter periods (+)"), self)
        hide = flat_button("close", self.tr("Hide the timeline"), self)
        self._longer.clicked.connect(lambda: self._on_unit_asked(1))
        self._shorter.clicked.connect(lambda: self._on_unit_asked(-1))
        hide.clicked.connect(self.hide_asked)
        line = QHBoxLayout()
        pad(line, 12, 0, 8, 0)
        line.setSpacing(2)
        line.addWidget(self._heading)
        line.addStretch()
        line.addWidget(self.telling)
        line.addSpacing(6)
        for button in (self._longer, self._shorter, hide):
            button.setProperty("small", True)
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.bars)

    @property
    def unit(self) -> Unit:
        kept = TIMELINE_UNIT.read(self._store)
        if kept in set(Unit):
            return Unit(kept)
        return fitting(self._days.days, int((self.width() - 24) / NARROWEST))

    def show_days(self, days: DayCounts, asked: tuple[date, date] | None) -> None:
        """Show the events of these days, and which days are asked for."""
        self._days, self._asked = days, asked
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.unit is not self.bars.bins.unit:
            self._show()

    def _show(self) -> None:
        unit = self.unit
        self.bars.show_bins(binned(self._days.days, unit), self._asked)
        self._heading.setText(self.title())
        self._longer.setEnabled(unit is not UNITS[-1])
        self._shorter.setEnabled(unit is not UNITS[0])

    def _on_unit_asked(self, step: int) -> None:
        place = UNITS.index(self.unit) + step
        if 0 <= place < len(UNITS):
            TIMELINE_UNIT.write(self._store, UNITS[place].value)
            self._show()

    def title(self) -> str:
        words = {
            Unit.WEEK: self.tr("Events per week"),
            Unit.MONTH: self.tr("Events per month"),
            Unit.YEAR: self.tr("Events per year"),
        }[self.bars.bins.unit]
        if not self._days.undated:
            return words
        return self.tr("{heading} · {n} without a date").format(heading=words, n=number(self._days.undated))

    def picture_size(self) -> QSize:
        return _PICTURE

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        self.bars.draw(painter, size, look)
