"""The bars of the timeline: looked at, walked by keys, and brushed to ask for their days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from eventbrowser.views.overview.bins import Bins, Unit
from eventbrowser.views.overview.turning import onward, turned, turned_point
from eventbrowser.views.roles import play
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import number

NARROWEST = 5.0
"""Bars are no narrower than that, gap included; where they do not fit, the person scrolls."""
_WIDEST = 44.0
_SIDE = 12
_BARS, _AXIS = 36, 17
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}
_Range = tuple[int, int]


class Bars(QWidget):
    """One bar per period; the brush goes from where it began to the bar in focus."""

    brushed = Signal(object)
    """The first and the last day that are wanted; None for all days again."""
    told = Signal(str)
    """What the bar in focus, under the mouse, or the brush says; empty for nothing."""
    unit_asked = Signal(int)
    """Longer periods (1) or shorter ones (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline-bars")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        play(self, QAccessible.Role.Chart)
        self.setAccessibleDescription(
            self.tr(
                "Left and Right go from bar to bar, with Shift they take several. Enter shows their events only, "
                "Escape all again. Plus and minus change what a bar stands for."
            )
        )
        self.bins = Bins(Unit.MONTH, 0, ())
        self._asked: tuple[date, date] | None = None
        self._focus = self._anchor = 0
        self._first_shown = 0.0
        self._dragging = self._picked = False
        self._name()

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def show_bins(self, bins: Bins, asked: tuple[date, date] | None) -> None:
        """Show bars, and the days that are asked for."""
        before = self.bins
        stays = before.unit is bins.unit and before.first == bins.first and len(before.counts) == len(bins.counts)
        self.bins, self._asked = bins, asked
        if not stays:
            self._focus = self._anchor = max(0, len(bins.counts) - 1)
            self._picked = False
        if asked is not None and (span := self._asked_bars()) is not None:
            self._anchor, self._focus = span
        self._keep_in_view(None if stays else self._focus)
        self._name()
        self.update()

    def selection(self) -> _Range | None:
        """The bars taken: those brushed, else those whose days are asked for."""
        return self._brush() if self._picked else self._asked_bars()

    def sizeHint(self) -> QSize:
        return QSize(300, _BARS + self._axis_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _axis_height(self) -> int:
        return max(_AXIS, self.fontMetrics().height())

    def _brush(self) -> _Range:
        return min(self._anchor, self._focus), max(self._anchor, self._focus)

    def _asked_bars(self) -> _Range | None:
        if self._asked is None or not self.bins.counts:
            return None
        last_bar = len(self.bins.counts) - 1
        first, last = (self.bins.bar(day) for day in self._asked)
        return (max(0, first), min(last_bar, last)) if first <= last_bar and last >= 0 else None

    def _name(self) -> None:
        if not self.bins.counts:
            self.setAccessibleName(self.tr("Timeline, no dates"))
            return
        told = self.bins.told_span(*self._brush()) if self._picked else self.bins.told(self._focus)
        self.setAccessibleName(self.tr("Timeline, {}").format(told))

    # ---- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Escape is the window's key for clearing all filters; here it takes back the brush first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.key() == Qt.Key.Key_Escape and plain and (self._picked or self._asked is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self.bins.counts) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in _KEYS or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            step = _KEYS.get(Qt.Key(key))
            if step is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = onward(step)
            target = (0 if key == Qt.Key.Key_Home else last) if step is None else self._focus + step
            self._go(max(0, min(last, target)), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._apply()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.unit_asked.emit(-1)
        elif key == Qt.Key.Key_Minus:
            self.unit_asked.emit(1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.told.emit("")

    def _go(self, bar: int, extending: bool) -> None:
        self._focus = bar
        if not extending:
            self._anchor = bar
        self._picked = True
        self._keep_in_view(bar)
        self._tell()
        self._name()
        self.update()

    def _apply(self) -> None:
        first, last = self._brush()
        self._picked = False
        self.brushed.emit((self.bins.days(first)[0], self.bins.days(last)[1]))

    def _escape(self) -> None:
        if self._picked:
            self._picked = self._dragging = False
            self._anchor = self._focus
            self._name()
            self.update()
        else:
            self.brushed.emit(None)

    def _tell(self) -> None:
        if self.bins.counts:
            self.told.emit(self.bins.told_span(*self._brush()) if self._picked else self.bins.told(self._focus))

    # ---- mouse -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and bar is not None:
            self._dragging = True
            self._go(bar, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if bar is None:
            return
        if self._dragging:
            self._go(bar, True)
        else:
            self.told.emit(self.bins.told(bar))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._dragging:
            return
        self._dragging = False
        if self._brush() == self._asked_bars():
            self._picked = False
            self.brushed.emit(None)
        else:
            self._apply()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.told.emit("")
        if self.hasFocus():
            self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.unit_asked.emit(-1 if turned > 0 else 1)
        else:
            self._first_shown -= turned / 40
            self._keep_in_view(None)
            self.update()
        event.accept()

    def _bar_at(self, place: QPointF) -> int | None:
        if not self.bins.counts:
            return None
        along = turned_point(place, self.width()).x() - _SIDE
        bar = int(along / self._slot(self.width()) + self._first_shown)
        return max(0, min(len(self.bins.counts) - 1, bar))

    # ---- drawing -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_view(len(self.bins.counts) - 1 if self._asked is None else self._focus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, QSizeF(self.size()), tints(self.palette()), self._first_shown)

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """All bars, as a picture of that size."""
        self._draw(painter, size, look, 0.0, whole=True)

    def place_of(self, bar: int) -> QPointF:
        """The middle of a bar's column on the screen."""
        middle = QPointF(_SIDE + (bar - self._first_shown + 0.5) * self._slot(self.width()), _BARS / 2)
        return turned_point(middle, self.width())

    def _slot(self, width: float, *, whole: bool = False) -> float:
        slot = (width - 2 * _SIDE) / max(1, len(self.bins.counts))
        return min(_WIDEST, slot if whole else max(NARROWEST, slot))

    def _keep_in_view(self, bar: int | None) -> None:
        shown = (self.width() - 2 * _SIDE) / self._slot(self.width())
        if bar is not None:
            self._first_shown = max(min(self._first_shown, bar), bar + 1 - shown)
        self._first_shown = max(0.0, min(self._first_shown, len(self.bins.counts) - shown))

    def _draw(self, painter: QPainter, size: QSizeF, look: Tints, first: float, *, whole: bool = False) -> None:
        slot, floor = self._slot(size.width(), whole=whole), size.height() - self._axis_height()
        visible = range(int(first), min(len(self.bins.counts), int(first + size.width() / slot) + 1))
        taken = self.selection()
        most = max(self.bins.counts, default=0)
        metrics = QFontMetricsF(painter.font())
        line = metrics.height() if whole else 4.0
        left = {bar: _SIDE + (bar - first) * slot for bar in visible}
        if taken is not None and not whole:
            first_x = _SIDE + (max(taken[0], first) - first) * slot
            last_x = _SIDE + (taken[1] + 1 - first) * slot
            brush = turned(QRectF(first_x, 0, last_x - first_x, floor), size.width())
            painter.fillRect(brush, QColor(look.selection))
        painter.fillRect(QRectF(_SIDE, floor, size.width() - 2 * _SIDE, 1), QColor(look.line))
        gap = 1.0 if slot < 8 else 2.0
        for bar, x in left.items():
            count = self.bins.counts[bar]
            if count:
                height = max(2.0, (floor - line) * count / most)
                chosen = taken is None or taken[0] <= bar <= taken[1]
                colour = look.accent if chosen else look.faint
                place = turned(QRectF(x, floor - height, max(1.0, slot - gap), height), size.width())
                painter.fillRect(place, QColor(colour))
                if whole and slot >= metrics.horizontalAdvance(number(most)):
                    above = turned(QRectF(x - slot, floor - height - line, 3 * slot - gap, line), size.width())
                    painter.setPen(QColor(look.muted))
                    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number(count))
        self._draw_axis(painter, size, look, left)
        if self.hasFocus() and self._focus in left and not whole:
            painter.setPen(QPen(QColor(look.text), 1.5))
            frame = QRectF(left[self._focus] - 1, 1, max(3.0, slot - gap + 2), floor - 1)
            painter.drawRect(turned(frame, size.width()))

    def _draw_axis(self, painter: QPainter, size: QSizeF, look: Tints, left: dict[int, float]) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(look.muted))
        base = size.height() - metrics.descent() - 1
        # From the end, so that it is the label of a first part of a year that gives way to that of the next year.
        free = size.width()
        for bar, x in reversed(left.items()):
            label = self._axis_label(bar)
            width = metrics.horizontalAdvance(label)
            if label and x + width <= free:
                start = turned(QRectF(x, 0, width, base), size.width()).left()
                painter.drawText(QPointF(start, base), label)
                free = x - 14

    def _axis_label(self, bar: int) -> str:
        """The year where one begins; months or days besides, where there is room for them."""
        day = self.bins.days(bar)[0]
        if self.bins.unit is Unit.YEAR:
            return str(day.year)
        if day.month == 1 and (self.bins.unit is Unit.MONTH or day.day <= 7):
            return str(day.year)
        if self.bins.unit is Unit.WEEK and day.day <= 7:
            return self.locale().monthName(day.month, self.locale().FormatType.ShortFormat)
        if bar == 0:
            short = self.locale().monthName(day.month, self.locale().FormatType.ShortFormat)
            return f"{short} {day.year}"
        return ""
