"""How a network looks, at whatever place and size: lines, then nodes, then as many names as do not cover each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from eventbrowser.views.overview.graph import Graph, Kind
from eventbrowser.views.overview.layout import radius
from eventbrowser.views.tints import Tints

_MOST_NAMES = 150
_LONGEST = 190.0
_MOST_SMOOTH = 1000
_WIDTHS = ((1, 1.0), (2, 1.8), (4, 2.8), (8, 4.0))
"""From so many shared events on a line is that wide."""
_DIM = 70
_TILE = 14
_MEASURED_AT_ONCE = 60
_ALWAYS = 12
"""So many names are written even where they cover a node."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Which place of the network is in the middle of the picture, and how many dots one unit of it is."""

    middle: complex
    scale: float

    def on_screen(self, place: complex, size: QSizeF) -> QPointF:
        apart = (place - self.middle) * self.scale
        return QPointF(size.width() / 2 + apart.real, size.height() / 2 + apart.imag)

    def place(self, point: QPointF, size: QSizeF) -> complex:
        return self.middle + complex(point.x() - size.width() / 2, point.y() - size.height() / 2) / self.scale

    @classmethod
    def fitting(cls, places: Sequence[complex], size: QSizeF) -> Camera:
        """All of it, with room for names around."""
        if not places:
            return cls(0j, 60.0)
        left, right = min(place.real for place in places), max(place.real for place in places)
        top, bottom = min(place.imag for place in places), max(place.imag for place in places)
        across, down = max(1.0, right - left + 1.6), max(1.0, bottom - top + 1.2)
        scale = min(90.0, max(60.0, size.width() - 60) / across, max(60.0, size.height() - 40) / down)
        return cls(complex((left + right) / 2, (top + bottom) / 2), scale)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The node or the edge that the person looks at; neither of them is None where nothing is."""

    node: int | None = None
    edge: int | None = None


class NetworkDrawing:
    """One graph at its places; while it is `moving`, names would only flicker and keep the window waiting."""

    moving = False

    def __init__(self, graph: Graph, places: Sequence[complex]) -> None:
        self.graph = graph
        self._widths = [
            max((width for least, width in _WIDTHS if edge.events >= least), default=0.0) for edge in graph.edges
        ]
        self._by_size = sorted(range(len(graph.nodes)), key=lambda node: -graph.nodes[node].size)
        self._font = ""
        self._labels: dict[int, tuple[str, float]] = {}
        self.place(places)

    def place(self, places: Sequence[complex]) -> None:
        """Put the nodes where they are now."""
        self.places = places
        # The lines once, since the picture is drawn again for every step of the mouse.
        points = [QPointF(place.real, place.imag) for place in places]
        self._lines = [QLineF(points[edge.one], points[edge.other]) for edge in self.graph.edges]
        self._by_width: dict[float, list[QLineF]] = {}
        for width, line in zip(self._widths, self._lines, strict=True):
            self._by_width.setdefault(width, []).append(line)

    def draw(self, painter: QPainter, size: QSizeF, look: Tints, camera: Camera, chosen: Chosen) -> None:
        spots = [camera.on_screen(place, size) for place in self.places]
        near = self._near(chosen)
        self._draw_lines(painter, size, look, camera, chosen, bool(near))
        self._draw_nodes(painter, spots, size, look, camera, chosen, near)
        if self.moving:
            self._measure(painter, _MEASURED_AT_ONCE)
        else:
            self._draw_names(painter, spots, size, look, camera, near, chosen.node)

    def dots(self, node: int, camera: Camera) -> float:
        """A node's radius on the screen."""
        return max(3.0, radius(self.graph.nodes[node]) * camera.scale)

    def _near(self, chosen: Chosen) -> frozenset[int]:
        """The nodes that stay bright: all where it is empty."""
        if chosen.edge is not None:
            edge = self.graph.edges[chosen.edge]
            return frozenset((edge.one, edge.other))
        if chosen.node is None:
            return frozenset()
        around = self.graph.around[chosen.node]
        return frozenset([chosen.node, *(self.graph.edges[edge].beyond(chosen.node) for edge in around)])

    def _draw_lines(
        self, painter: QPainter, size: QSizeF, look: Tints, camera: Camera, chosen: Chosen, dimmed: bool
    ) -> None:
        bright = self.graph.around[chosen.node] if chosen.node is not None else ()
        if chosen.edge is not None:
            bright = (chosen.edge,)
        # Smooth lines take three times as long; of very many nobody sees it.
        smooth = len(self.graph.edges) <= _MOST_SMOOTH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        thin = min(1.0, max(0.35, camera.scale / 45))
        lines = {(False, width): group for width, group in self._by_width.items()}
        for edge in bright:
            lines.setdefault((True, self._widths[edge]), []).append(self._lines[edge])
        painter.save()
        painter.translate(size.width() / 2, size.height() / 2)
        painter.scale(camera.scale, camera.scale)
        painter.translate(-camera.middle.real, -camera.middle.imag)
        for (is_bright, width), group in sorted(lines.items(), key=lambda pair: pair[0]):
            colour = QColor(look.accent if is_bright else look.star if not width else look.faint)
            alpha = 255 if is_bright else _DIM if dimmed else 150
            if smooth:
                colour.setAlpha(alpha)
            else:  # Lines that let others shine through take twice as long.
                colour = _mixed(colour, QColor(look.base), alpha / 255)
            dots = (width or 1.0) * thin + 0.8 * is_bright
            # The width 0 is one dot, too, but drawn far quicker.
            pen = QPen(colour, dots if smooth or dots > 1.2 else 0)
            pen.setCosmetic(True)
            if not width:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLines(group)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_nodes(
        self,
        painter: QPainter,
        spots: list[QPointF],
        size: QSizeF,
        look: Tints,
        camera: Camera,
        chosen: Chosen,
        near: frozenset[int],
    ) -> None:
        width, height = size.width() + 40, size.height() + 40
        groups: dict[tuple[bool, bool], list[tuple[QPointF, float]]] = {}
        for number in reversed(range(len(spots))):
            spot = spots[number]
            if -40 < spot.x() < width and -40 < spot.y() < height:
                key = not near or number in near, self.graph.nodes[number].kind is Kind.PERSON
                groups.setdefault(key, []).append((spot, self.dots(number, camera)))
        painter.setPen(QPen(QColor(look.base), 1.0))
        for (bright, person), nodes in sorted(groups.items(), key=lambda pair: pair[0]):
            colour = QColor(look.accent if person else look.star)
            colour.setAlpha(255 if bright else _DIM)
            painter.setBrush(colour)
            for spot, dots in nodes:
                if person:
                    painter.drawEllipse(spot, dots, dots)
                else:
                    painter.drawRect(QRectF(spot.x() - dots, spot.y() - dots, 2 * dots, 2 * dots))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen.node is not None:
            dots = self.dots(chosen.node, camera)
            painter.setPen(QPen(QColor(look.text), 2.5))
            painter.drawEllipse(spots[chosen.node], dots + 1, dots + 1)

    def _draw_names(
        self,
        painter: QPainter,
        spots: list[QPointF],
        size: QSizeF,
        look: Tints,
        camera: Camera,
        near: frozenset[int],
        first: int | None,
    ) -> None:
        height = QFontMetricsF(painter.font()).height()
        self._measure(painter, len(self._by_size))
        taken = set() if near else {(int(spot.x() // _TILE), int(spot.y() // _TILE)) for spot in spots}
        named: set[tuple[int, int]] = set()
        middle = sum(spots[number].x() for number in near) / max(1, len(near))
        behind = QColor(look.base)
        behind.setAlpha(190)
        written = 0
        for rank, number in enumerate(self._by_size if first is None else [first, *self._by_size]):
            if (near and number not in near) or (number == first and rank):
                continue
            name, width = self._labels[number]
            spot, dots = spots[number], self.dots(number, camera)
            left, top = spot.x() - width / 2, spot.y() + dots + 1
            if near:  # those of a few who stand close: outwards, so that they leave the nodes free
                left = spot.x() + dots + 2 if spot.x() >= middle else spot.x() - dots - 2 - width
                top = spot.y() - height / 2
            if number == first:  # it is never left out
                left = min(max(0.0, spot.x() - width / 2), max(0.0, size.width() - width))
                top = max(0.0, spot.y() - dots - 3 - height)
            if left < 0 or top < 0 or left + width > size.width() or top + height > size.height():
                continue
            tiles = _tiles(left, top, width, height)
            if not named.isdisjoint(tiles) or (rank >= _ALWAYS and not taken.isdisjoint(tiles)):
                continue
            named |= tiles
            area = QRectF(left, top, width, height)
            painter.fillRect(area, behind)
            painter.setPen(QColor(look.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
            written += 1
            if written == _MOST_NAMES:
                break

    def _measure(self, painter: QPainter, most: int) -> None:
        """Shorten the names of so many more nodes and measure them, once for a font."""
        font = painter.font().key()
        if self._font != font:
            self._font = font
            self._labels.clear()
        metrics = QFontMetricsF(painter.font())
        done = len(self._labels)
        for number in self._by_size[done : done + most]:
            name = metrics.elidedText(self.graph.nodes[number].name, Qt.TextElideMode.ElideRight, _LONGEST)
            self._labels[number] = name, metrics.horizontalAdvance(name) + 4


def _tiles(left: float, top: float, width: float, height: float) -> set[tuple[int, int]]:
    """The tiles of the screen that an area covers."""
    columns = range(int(left // _TILE), int((left + width) // _TILE) + 1)
    rows = range(int(top // _TILE), int((top + height) // _TILE) + 1)
    return {(column, row) for column in columns for row in rows}


def _mixed(colour: QColor, under: QColor, share: float) -> QColor:
    """A colour as it looks where it covers another by that share."""
    pairs = zip(
        (colour.redF(), colour.greenF(), colour.blueF()), (under.redF(), under.greenF(), under.blueF()), strict=True
    )
    return QColor.fromRgbF(*(one * share + other * (1 - share) for one, other in pairs))
