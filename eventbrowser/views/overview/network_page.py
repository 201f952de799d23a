"""The page of the network: the picture, the same as a list, and what the chosen one is and leads to."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.overview import Network
from eventbrowser.progress import Progress
from eventbrowser.views.buttons import flat_button
from eventbrowser.views.counted_rows import CountedRows
from eventbrowser.views.links import Link, Way
from eventbrowser.views.overview.graph import Graph, Kind, Node, graph_of
from eventbrowser.views.overview.layout import laid_out
from eventbrowser.views.overview.neighbours import Neighbours
from eventbrowser.views.overview.network_canvas import NetworkCanvas
from eventbrowser.views.overview.network_drawing import Chosen
from eventbrowser.views.theme import pad
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import number
from eventbrowser.work import Latest

_SECONDS_BETWEEN_FRAMES = 0.15
_SECONDS_FOR_A_FRAME = 0.5
_PICTURE = QSize(1600, 1160)
_LEGEND = 40
_Places = list[complex]


class NetworkPage(QWidget):
    """Lays a network out beside the window and shows how it comes to rest."""

    opened = Signal(Node, object)
    """The events of a node are asked for, or with a second node those of both together."""
    followed = Signal(Link)
    _framed = Signal(object, object)
    """From the thread that lays out: a graph, and where its nodes are by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network")
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._network = Network((), (), (), 0, 0)
        self._graph = Graph((), (), ())
        self._places: _Places = []
        self._laying = Latest(self)
        self._laying.answered.connect(self._on_laid_out)
        self._framed.connect(self._on_framed)
        self._drawn = threading.Event()
        self.canvas = NetworkCanvas(self)
        self.canvas.drawn.connect(self._drawn.set)
        self.canvas.chosen_changed.connect(self._on_chosen)
        self.canvas.opened.connect(self._open)
        self._model = Neighbours(self)
        self.list = self._make_list()
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setHandleWidth(5)
        both.setChildrenCollapsible(False)
        both.addWidget(self.canvas)
        both.addWidget(self.list)
        self.canvas.lower()  # a splitter has its widgets the other way round, and so would Tab
        both.setStretchFactor(0, 1)
        both.setSizes([560, 220])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(both, 1)
        column.addLayout(self._make_foot())
        self._show_chosen(Chosen())

    def show_network(self, network: Network) -> None:
        if network != self._network:
            self._network = network
            self._show()

    def _show(self) -> None:
        before = dict(zip(self._graph.nodes, self._places, strict=True))
        self._graph = graph = graph_of(self._network, with_bodies=self.with_bodies.isChecked())
        self._model.show_graph(graph)
        self._note.setText(self._told())
        self._places = [before.get(node, 0j) for node in graph.nodes]
        self._show_chosen(Chosen())
        self._laying.ask(self._layout(graph, before))

    def _layout(self, graph: Graph, before: dict[Node, complex]) -> Callable[[Progress], tuple[Graph, _Places]]:
        def work(progress: Progress) -> tuple[Graph, _Places]:
            places: _Places = []
            shown = 0.0
            for turn, places in enumerate(laid_out(graph, before)):
                progress(turn, turn + 1)
                if time.monotonic() - shown > _SECONDS_BETWEEN_FRAMES:
                    self._drawn.clear()
                    self._framed.emit(graph, list(places))
                    # Drawing lends Python a thousand times, and each time would have to wait for this thread.
                    self._drawn.wait(_SECONDS_FOR_A_FRAME)
                    shown = time.monotonic()
            return graph, places

        return work

    def _on_framed(self, graph: Graph, places: _Places, *, moving: bool = True) -> None:
        if graph is self._graph:
            self._places = places
            self.canvas.show_graph(graph, places, moving=moving)
        if graph is not self._graph or not self.canvas.isVisible():
            self._drawn.set()  # nothing is going to be drawn

    def _on_laid_out(self, found: tuple[Graph, _Places]) -> None:
        self._on_framed(*found, moving=False)

    def is_laying_out(self) -> bool:
        """Whether the nodes still move."""
        return self.canvas.graph is not self._graph or self._laying.busy

    def title(self) -> str:
        return self.tr("Speakers who shared events")

    def picture_size(self) -> QSize:
        return QSize(_PICTURE.width(), _PICTURE.height() + _LEGEND)

    def draw(self, painter: QPainter, size: QSizeF, look: Tints) -> None:
        """All of the network over what its signs mean."""
        self.canvas.draw(painter, QSizeF(size.width(), size.height() - _LEGEND), look)
        painter.setPen(QColor(look.muted))
        under = QRectF(0, size.height() - _LEGEND, size.width(), _LEGEND)
        painter.drawText(under, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self._note.text())

    # ---- what is chosen ----------------------------------------------------------------------------------------------

    def _on_chosen(self, chosen: Chosen) -> None:
        self._show_chosen(chosen)
        if self._model.chosen(self.list.currentIndex()) != chosen:
            index = self._model.index_of(chosen)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        if chosen.node is not None and self._graph.nodes[chosen.node].kind is Kind.PERSON:
            self.followed.emit(Link(Way.PERSON, str(self._graph.nodes[chosen.node].id)))

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid() and self.canvas.graph is self._graph:
            self.canvas.choose(self._model.chosen(index))

    def _show_chosen(self, chosen: Chosen) -> None:
        self.telling.setText(self.canvas.told(chosen) or self.tr("Click on somebody, or on a line between two."))
        self.show_events.setEnabled(chosen != Chosen())

    def _open(self, chosen: Chosen) -> None:
        if chosen.node is not None:
            self.opened.emit(self._graph.nodes[chosen.node], None)
        elif chosen.edge is not None:
            edge = self._graph.edges[chosen.edge]
            one, other = self._graph.nodes[edge.one], self._graph.nodes[edge.other]
            self.opened.emit(one, other)

    # ---- parts -------------------------------------------------------------------------------------------------------

    def _make_list(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setObjectName("network-list")
        tree.setAccessibleName(self.tr("People and organisations of the network"))
        tree.setModel(self._model)
        tree.setItemDelegate(CountedRows(tree))
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setExpandsOnDoubleClick(False)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.selectionModel().currentChanged.connect(self._on_row)
        tree.activated.connect(lambda index: self._open(self._model.chosen(index)))
        return tree

    def _make_foot(self) -> QVBoxLayout:
        self.telling = QLabel(self)
        self.telling.setObjectName("network-told")
        self.telling.setMinimumWidth(80)
        self.telling.setWordWrap(True)
        self.show_events = QPushButton(self.tr("Show events"), self)
        self.show_events.setObjectName("network-events")
        self.show_events.clicked.connect(lambda: self._open(self.canvas.chosen))
        self.with_bodies = QCheckBox(self.tr("Organisations"), self)
        self.with_bodies.setObjectName("network-bodies")
        self.with_bodies.setChecked(True)
        self.with_bodies.toggled.connect(self._show)
        self._note = QLabel(self)
        self._note.setProperty("tone", "muted")
        self._note.setWordWrap(True)
        line = QHBoxLayout()
        pad(line, 14, 6, 10, 0)
        line.setSpacing(6)
        line.addWidget(self.telling, 1)
        line.addWidget(self.show_events)
        line.addSpacing(6)
        line.addWidget(self.with_bodies)
        for icon, name, deed in (
            ("zoom-out", self.tr("Smaller (−)"), self.canvas.zoom_out),
            ("zoom-in", self.tr("Larger (+)"), self.canvas.zoom_in),
            ("whole", self.tr("Show all of it (0)"), self.canvas.show_all),
        ):
            button = flat_button(icon, name, self)
            button.clicked.connect(deed)
            line.addWidget(button)
        self._note.setContentsMargins(14, 2, 14, 8)
        foot = QVBoxLayout()
        foot.addLayout(line)
        foot.addWidget(self._note)
        return foot

    def _told(self) -> str:
        found = self._network
        sentences = [
            self.tr("Circles are people, larger with more events; squares are organisations."),
            self.tr("The thicker a line, the more events two shared."),
        ]
        if found.all_people > len(found.people):
            sentences.append(
                self.tr("The {n} people with most events are shown, of {all}.").format(
                    n=number(len(found.people)), all=number(found.all_people)
                )
            )
        if found.all_meetings > len(found.meetings):
            sentences.append(
                self.tr("Of {all} lines between them the {n} with most shared events are drawn.").format(
                    n=number(len(found.meetings)), all=number(found.all_meetings)
                )
            )
        return " ".join(sentences)
