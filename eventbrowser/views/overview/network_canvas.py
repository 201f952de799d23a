"""The network to look around in: moved, made larger, clicked on, and walked along its edges by keys."""

from __future__ import annotations

import cmath
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eventbrowser.views.overview.graph import Graph
from eventbrowser.views.overview.network_drawing import Camera, Chosen, NetworkDrawing
from eventbrowser.views.roles import play
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints

_CLOSEST, _FARTHEST = 400.0, 2.0
_STEP = 1.25
_REACH = 6.0
"""So near in dots the mouse takes hold of a line."""
_WAYS = {Qt.Key.Key_Left: -1 + 0j, Qt.Key.Key_Right: 1 + 0j, Qt.Key.Key_Up: -1j, Qt.Key.Key_Down: 1j}


class NetworkCanvas(QWidget):
    """Shows all of the network until the person looks closer."""

    chosen_changed = Signal(Chosen)
    opened = Signal(Chosen)
    drawn = Signal()
    """The events of a node or an edge are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network-canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        play(self, QAccessible.Role.Chart)
        self.setAccessibleDescription(
            self.tr(
                "The arrow keys go along the lines to the neighbour on that side; Enter shows the events. Plus and "
                "minus make it larger and smaller, 0 shows all of it. The list beside holds the same."
            )
        )
        self._drawing = NetworkDrawing(Graph((), (), ()), ())
        self._camera = Camera(0j, 60.0)
        self._fits = True
        self._pressed: QPointF | None = None
        self._moved = False
        self.chosen = Chosen()
        self._name()

    @property
    def graph(self) -> Graph:
        return self._drawing.graph

    def show_graph(self, graph: Graph, places: Sequence[complex], *, moving: bool = False) -> None:
        """Show a graph; the same one may be shown again at other places, until it is no longer `moving`."""
        if graph is not self.graph:
            self.chosen = Chosen()
            self._fits = True
            self._drawing = NetworkDrawing(graph, places)
        else:
            self._drawing.place(places)
        self._drawing.moving = moving
        if self._fits:
            self._camera = Camera.fitting(places, QSizeF(self.size()))
        self._name()
        self.update()

    def choose(self, chosen: Chosen, *, coming: bool = True) -> None:
        """Look at a node or an edge, brought into view where `coming`."""
        if chosen == self.chosen:
            return
        self.chosen = chosen
        node = chosen.node if chosen.edge is None else self.graph.edges[chosen.edge].one
        if (
            coming
            and node is not None
            and not self.rect().adjusted(30, 30, -30, -30).contains(self.spot(node).toPoint())
        ):
            self._fits = False
            self._camera = Camera(self._drawing.places[node], self._camera.scale)
        self._name()
        self.update()
        self.chosen_changed.emit(chosen)

    def spot(self, node: int) -> QPointF:
        """Where a node is on the screen."""
        return self._camera.on_screen(self._drawing.places[node], QSizeF(self.size()))

    def told(self, chosen: Chosen) -> str:
        if chosen.edge is not None:
            return self.graph.told_edge(chosen.edge)
        return "" if chosen.node is None else self.graph.told(chosen.node)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        size = QSizeF(self.size())
        point = QPointF(size.width() / 2, size.height() / 2) if about is None else about
        held = self._camera.place(point, size)
        scale = max(_FARTHEST, min(_CLOSEST, self._camera.scale * factor))
        nearer = Camera(self._camera.middle, scale)
        self._camera = Camera(self._camera.middle + held - nearer.place(point, size), scale)
        self._fits = False
        self.update()

    def zoom_in(self) -> None:
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / _STEP)

    def show_all(self) -> None:
        self._fits = True
        self._camera = Camera.fitting(self._drawing.places, QSizeF(self.size()))
        self.update()

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """All of the network, with nothing chosen."""
        self._drawing.draw(painter, size, look, Camera.fitting(self._drawing.places, size), Chosen())

    def _name(self) -> None:
        people = len(self.graph.nodes)
        told = self.told(self.chosen) or (self.tr("nothing chosen") if people else self.tr("nobody"))
        self.setAccessibleName(self.tr("Network of speakers, {}").format(told))

    # ---- drawing and size --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), tints(self.palette())
        painter.fillRect(self.rect(), look.base)
        self._drawing.draw(painter, QSizeF(self.size()), look, self._camera, self.chosen)
        if self.hasFocus():
            painter.setPen(look.accent)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.show_all()

    # ---- mouse -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._at(event.position()) != Chosen()
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)
            return
        step = event.position() - self._pressed
        if self._moved or step.manhattanLength() > 4:
            self._moved, self._fits, self._pressed = True, False, event.position()
            moved = self._camera.middle - complex(step.x(), step.y()) / self._camera.scale
            self._camera = Camera(moved, self._camera.scale)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._moved:
            self.choose(self._at(event.position()), coming=False)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under != Chosen():
            self.opened.emit(under)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom(_STEP ** (turned / 120), event.position())
        event.accept()

    def _at(self, point: QPointF) -> Chosen:
        size = QSizeF(self.size())
        here = self._camera.place(point, size)
        scale = self._camera.scale
        for node, place in enumerate(self._drawing.places):
            if abs(place - here) * scale <= self._drawing.dots(node, self._camera) + 2:
                return Chosen(node=node)
        found, nearest = Chosen(), _REACH / scale
        for number, edge in enumerate(self.graph.edges):
            one, other = self._drawing.places[edge.one], self._drawing.places[edge.other]
            distance = _distance(here, one, other)
            if distance < nearest:
                found, nearest = Chosen(edge=number), distance
        return found

    # ---- keys --------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Escape is the window's key for clearing all filters; here it lets go of what is chosen first.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.chosen != Chosen():
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told(self._at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _WAYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fits = False
            self._camera = Camera(
                self._camera.middle + _WAYS[Qt.Key(key)] * 60 / self._camera.scale, self._camera.scale
            )
            self.update()
        elif key in _WAYS:
            self._walk(_WAYS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home and self.graph.nodes:
            self.choose(Chosen(node=0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen != Chosen():
            self.opened.emit(self.chosen)
        elif key == Qt.Key.Key_Escape and self.chosen != Chosen():
            self.choose(Chosen())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def _walk(self, way: complex) -> None:
        """To the neighbour that lies most nearly that way."""
        if not self.graph.nodes:
            return
        if self.chosen.node is None:
            edge = self.chosen.edge
            self.choose(Chosen(node=0 if edge is None else self.graph.edges[edge].one))
            return
        here = self._drawing.places[self.chosen.node]
        neighbours = [self.graph.edges[edge].beyond(self.chosen.node) for edge in self.graph.around[self.chosen.node]]
        ahead = [node for node in neighbours if _turn(self._drawing.places[node] - here, way) < 1.1]
        if ahead:
            best = min(
                ahead,
                key=lambda node: (
                    abs(self._drawing.places[node] - here) * (1 + _turn(self._drawing.places[node] - here, way))
                ),
            )
            self.choose(Chosen(node=best))


def _turn(step: complex, way: complex) -> float:
    """The angle between two directions, 0 to pi."""
    return abs(cmath.phase(step / way)) if step else cmath.pi


def _distance(point: complex, one: complex, other: complex) -> float:
    """From a point to the line between two others."""
    along = other - one
    length = along.real * along.real + along.imag * along.imag
    if not length:
        return abs(point - one)
    part = ((point - one) * along.conjugate()).real / length
    return abs(point - one - along * max(0.0, min(1.0, part)))
