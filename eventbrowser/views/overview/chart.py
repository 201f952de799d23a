"""What all charts have in common: marks that are looked at, walked by keys, and filter where one clicks on them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eventbrowser.model.query import Query
from eventbrowser.views.overview.turning import onward
from eventbrowser.views.roles import play
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import apart

_HEAD, _ROW, _AIR = 30.0, 24.0, 6.0
EDGE = 14.0
_PICTURE_WIDTH = 900
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar: its place among the others, what it says, and the query it asks for; `chosen` where that is in force."""

    row: int
    column: int
    told: str
    wish: Query
    chosen: bool


class Chart(QWidget):
    """Rows of marks under a heading; whoever makes a chart says where they stand and draws them."""

    wanted = Signal(Query)
    walked = Signal(QRectF)
    """The keys have gone to the mark at this place, which should be seen."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = heading
        self.marks: tuple[Mark, ...] = ()
        self._focus = 0
        self._under: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        play(self, QAccessible.Role.Chart)
        self.setAccessibleDescription(self.tr("The arrow keys go from bar to bar; Enter shows the events of one."))
        self._name()

    @property
    def head(self) -> float:
        """The height of the heading."""
        return max(_HEAD, self.fontMetrics().height() + _AIR)

    @property
    def row(self) -> float:
        """The height of each row."""
        return max(_ROW, self.fontMetrics().height() + _AIR)

    # ---- for each chart to say ---------------------------------------------------------------------------------------

    def place(self, mark: Mark, width: float) -> QRectF:
        """Where a mark is clicked on."""
        raise NotImplementedError

    def draw_marks(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """The marks with their labels."""
        raise NotImplementedError

    def foot(self) -> float:
        """The room that is needed under the rows."""
        return EDGE

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        told = self.marks[self._focus].told.rpartition(":")[0] if self.marks else ""
        self.marks = marks
        same = [place for place, mark in enumerate(marks) if told and mark.told.rpartition(":")[0] == told]
        self._focus = same[0] if same else 0
        self._under = None
        self._name()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        rows = max((mark.row for mark in self.marks), default=0) + 1
        return QSize(320, round(self.head + rows * self.row + self.foot()))

    def title(self) -> str:
        return self.heading

    def picture_size(self) -> QSize:
        return QSize(_PICTURE_WIDTH, self.sizeHint().height())

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """The chart with its heading, in a rectangle of that size."""
        painter.setLayoutDirection(self.layoutDirection())
        bold = QFont(painter.font())
        bold.setBold(True)
        painter.save()
        painter.setFont(bold)
        painter.setPen(QColor(look.text))
        painter.drawText(
            QRectF(EDGE, 0, size.width() - 2 * EDGE, self.head), Qt.AlignmentFlag.AlignVCenter, self.heading
        )
        painter.restore()
        if self.marks:
            self.draw_marks(painter, size, look)
            return
        painter.setPen(QColor(look.muted))
        nothing = QRectF(EDGE, self.head, size.width() - 2 * EDGE, self.row)
        painter.drawText(nothing, Qt.AlignmentFlag.AlignVCenter, self.tr("Nothing to show for these events."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), tints(self.palette())
        for place, colour in ((self._under, look.hover), (self._focused(), look.selection)):
            if place is not None and place < len(self.marks):
                painter.fillRect(self.place(self.marks[place], self.width()), QColor(colour))
        self.draw(painter, QSizeF(self.size()), look)
        focused = self._focused()
        if focused is not None:
            painter.setPen(QPen(QColor(look.accent), 1.5))
            painter.drawRect(self.place(self.marks[focused], self.width()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _focused(self) -> int | None:
        return self._focus if self.hasFocus() and self.marks else None

    def _name(self) -> None:
        told = self.marks[self._focus].told if self.marks else self.tr("nothing to show")
        self.setAccessibleName(self.tr("{chart}, {bar}").format(chart=self.heading, bar=told))

    # ---- keys and mouse ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.marks:
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            down, along = _STEPS[Qt.Key(event.key())]
            self._go(down, onward(along))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus = 0 if event.key() == Qt.Key.Key_Home else len(self.marks) - 1
            self._turned()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self.marks[self._focus].wish)
        else:
            super().keyPressEvent(event)

    def _go(self, down: int, along: int) -> None:
        now = self.marks[self._focus]
        if along:
            ahead = [place for place, mark in enumerate(self.marks) if mark.row == now.row]
            ahead = [place for place in ahead if (self.marks[place].column - now.column) * along > 0]
        else:
            ahead = [place for place, mark in enumerate(self.marks) if mark.row == now.row + down]
        if ahead:
            self._focus = min(ahead, key=lambda place: abs(self.marks[place].column - now.column))
            self._turned()

    def _turned(self) -> None:
        self._name()
        self.walked.emit(self.place(self.marks[self._focus], self.width()))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focus = place
            self._turned()
            self.wanted.emit(self.marks[place].wish)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.ArrowCursor if under is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.marks[place].told, self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> int | None:
        for place, mark in enumerate(self.marks):
            if self.place(mark, self.width()).contains(point):
                return place
        return None


def elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    return apart(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
