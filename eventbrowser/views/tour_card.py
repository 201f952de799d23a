"""A card of the tour: a few words beside the part of the window they are about, which is ringed."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from eventbrowser.views.buttons import flat_button
from eventbrowser.views.roles import play
from eventbrowser.views.theme import enlarge
from eventbrowser.views.wording import number

_LETTERS = 46
"""How wide a card is, in letters."""
_TIP, _ROUND, _EDGE, _RING = 12, 10, 8, 4
"""Of the tip that points, of corners, of what is left free at the window's edges and around what is ringed."""


class Side(Enum):
    """Where a card lies as seen from what it is about."""

    BELOW = auto()
    ABOVE = auto()
    RIGHT = auto()
    LEFT = auto()
    WITHIN = auto()


class TourCard(QWidget):
    """Lies over the window and leaves all of it to the person; arrow keys turn it, Esc puts it away."""

    turned = Signal(int)
    """By so many cards on."""
    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour-card")
        self._window = window
        self._target: QWidget | None = None
        self._side, self._at = Side.WITHIN, QPoint()
        self._watched: list[QWidget] = []
        self.ring = _Ring(window)
        self._count = QLabel(self)
        self._count.setProperty("tone", "muted")
        self.close_button = flat_button("close", self.tr("Close the tour"), self)
        self.close_button.clicked.connect(self.left)
        self.title = QLabel(self)
        self.title.setObjectName("tour-title")
        self.title.setWordWrap(True)
        enlarge(self.title, 1.2)
        self.words = QLabel(self)
        self.words.setObjectName("tour-words")
        self.words.setWordWrap(True)
        self.keys = QLabel(self)
        self.keys.setObjectName("tour-keys")
        self.keys.setProperty("tone", "muted")
        self.samples = self._button("take-samples-out", self.tr("Take the samples out again"))
        self.back = self._button("tour-back", self.tr("Back"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next = self._button("tour-next", self.tr("Next"))
        self.next.setProperty("primary", True)
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self._lay_out()
        play(self, QAccessible.Role.HelpBalloon)
        self.hide()

    def show_words(self, step: int, steps: int, title: str, words: str, keys: str) -> None:
        """Say something; `keys` are those that lead to what it is about, and may be empty."""
        self._count.setText(self.tr("{n} of {all}").format(n=number(step + 1), all=number(steps)))
        self.title.setText(title)
        self.words.setText(words)
        self.keys.setText(self.tr("Keys: {keys}").format(keys=keys))
        self.keys.setVisible(bool(keys))
        self.back.setEnabled(step > 0)
        self.next.setText(self.tr("Next") if step + 1 < steps else self.tr("Finish"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {words}"))

    def point_at(self, target: QWidget) -> None:
        """Lie beside a part of the window, and follow it."""
        self._unwatch()
        self._target = target
        each: QWidget | None = target
        while each is not None:
            self._watched.append(each)
            each.installEventFilter(self)
            each = each.parentWidget()
        self.show()
        self._settle()

    def put_away(self) -> None:
        self._unwatch()
        self._target = None
        self.ring.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.back, self.next, self.samples, self.close_button):
            return isinstance(event, QKeyEvent) and self._is_own(event, watched)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._settle()
        return False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._settle()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        body = QPainterPath()
        body.addRoundedRect(QRectF(self._body()), _ROUND, _ROUND)
        if self._side is not Side.WITHIN:
            tip = QPainterPath()
            tip.addPolygon(self._tip())
            body = body.united(tip)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawPath(body)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(_TIP + 18, _TIP + 8, _TIP + 14, _TIP + 14)
        column.setSpacing(8)
        column.addLayout(head)
        for label in (self.title, self.words, self.keys):
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(foot)
        self.close_button.installEventFilter(self)
        for one, other in ((self.next, self.back), (self.back, self.samples), (self.samples, self.close_button)):
            self.setTabOrder(one, other)

    def _button(self, name: str, verb: str) -> QPushButton:
        button = QPushButton(verb, self)
        button.setObjectName(name)
        button.installEventFilter(self)
        return button

    def _is_own(self, event: QKeyEvent, button: QObject) -> bool:
        """Whether a key is the card's; then it is nobody else's."""
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        deeds: dict[Qt.Key, Callable[[], object]] = {
            on: lambda: self.turned.emit(1),
            back: lambda: self.turned.emit(-1),
            Qt.Key.Key_Escape: lambda: self.left.emit(),
            Qt.Key.Key_Return: lambda: _press(button),
            Qt.Key.Key_Enter: lambda: _press(button),
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            deed()
        return True

    def _unwatch(self) -> None:
        for each in self._watched:
            each.removeEventFilter(self)
        self._watched.clear()

    def _settle(self) -> None:
        """Take one's place beside the target, or low in the window where it is not to be seen."""
        if self._target is None:
            return
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(_LETTERS * self.fontMetrics().averageCharWidth() + 2 * _TIP, room.width())
        self.setFixedWidth(width)
        self.resize(width, self.heightForWidth(width))
        seen = self._target.isVisible()
        ringed = QRect(self._target.mapTo(self._window, QPoint()), self._target.size()).intersected(room)
        self.ring.setVisible(seen)
        if seen:
            self.ring.setGeometry(ringed.adjusted(-_RING, -_RING, _RING, _RING).intersected(self._window.rect()))
            self.ring.raise_()
        self.raise_()
        low = QRect(room.left(), room.bottom() - 1, room.width(), 1)
        place, self._side = beside(ringed if seen else low, self.size(), room, self.isRightToLeft())
        self.move(place)
        self._at = ringed.center() - place
        self.update()

    def _body(self) -> QRect:
        return self.rect().adjusted(_TIP, _TIP, -_TIP, -_TIP)

    def _tip(self) -> QPolygonF:
        body = self._body()
        x = min(max(self._at.x(), body.left() + 2 * _TIP), body.right() - 2 * _TIP)
        y = min(max(self._at.y(), body.top() + 2 * _TIP), body.bottom() - 2 * _TIP)
        if self._side in (Side.BELOW, Side.ABOVE):
            base, end = (body.top() + 1, 1) if self._side is Side.BELOW else (body.bottom(), self.height() - 1)
            points = [QPointF(x - _TIP, base), QPointF(x, end), QPointF(x + _TIP, base)]
        else:
            base, end = (body.left() + 1, 1) if self._side is Side.RIGHT else (body.right(), self.width() - 1)
            points = [QPointF(base, y - _TIP), QPointF(end, y), QPointF(base, y + _TIP)]
        return QPolygonF(points)


class _Ring(QWidget):
    """A frame around what a card is about; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.palette().color(QPalette.ColorRole.Accent))
        painter.setPen(QPen(colour, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)


def beside(target: QRect, card: QSize, room: QRect, right_to_left: bool) -> tuple[QPoint, Side]:
    """Where a card of this size goes: beside the target where there is room, else over its lower end."""
    middle = target.center() - QPoint(card.width() // 2, card.height() // 2)
    level = QPoint(
        min(max(middle.x(), room.left()), room.right() + 1 - card.width()),
        min(max(middle.y(), room.top()), room.bottom() + 1 - card.height()),
    )
    places = {
        Side.BELOW: QPoint(level.x(), target.bottom() + 1),
        Side.ABOVE: QPoint(level.x(), target.top() - card.height()),
        Side.RIGHT: QPoint(target.right() + 1, level.y()),
        Side.LEFT: QPoint(target.left() - card.width(), level.y()),
    }
    sides = [Side.LEFT, Side.RIGHT] if right_to_left else [Side.RIGHT, Side.LEFT]
    for side in (Side.BELOW, *sides, Side.ABOVE):
        if room.contains(QRect(places[side], card)):
            return places[side], side
    return QPoint(level.x(), min(target.bottom(), room.bottom()) + 1 - card.height()), Side.WITHIN


def _press(button: QObject) -> None:
    if isinstance(button, QAbstractButton):
        button.click()
