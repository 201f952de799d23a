"""The network as a list: everybody in it, and under each whom they met, for keys and screen readers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventbrowser.views.counted_rows import COUNT
from eventbrowser.views.overview.graph import Graph, Kind
from eventbrowser.views.overview.network_drawing import Chosen
from eventbrowser.views.wording import translate

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
_TOP = 0
"""The id of an index of a node; that of an edge below a node is the node's place plus one."""


class Neighbours(QAbstractItemModel):
    """Nodes in their order; below each its edges, told by the node at the other end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._graph = Graph((), (), ())

    def show_graph(self, graph: Graph) -> None:
        self.beginResetModel()
        self._graph = graph
        self.endResetModel()

    def chosen(self, index: Index) -> Chosen:
        """What a row stands for."""
        if not index.isValid():
            return Chosen()
        node = index.internalId() - 1
        return Chosen(node=index.row()) if node < _TOP else Chosen(edge=self._graph.around[node][index.row()])

    def index_of(self, chosen: Chosen) -> QModelIndex:
        if chosen.edge is not None:
            node = self._graph.edges[chosen.edge].one
            return self.index(self._graph.around[node].index(chosen.edge), 0, self.index(node, 0))
        return QModelIndex() if chosen.node is None else self.index(chosen.node, 0)

    def index(self, row: int, column: int, parent: Index = _NOTHING) -> QModelIndex:
        # Not by `hasIndex`, which asks back twice; the list asks for the index of each row when it is laid out.
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = _NOTHING) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        if not parent.isValid():
            return len(self._graph.nodes)
        return len(self._graph.around[parent.row()]) if parent.internalId() == _TOP else 0

    def hasChildren(self, parent: Index = _NOTHING) -> bool:
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = _NOTHING) -> int:  # noqa: ARG002 - Qt's signature
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        chosen = self.chosen(index)
        node, edge = chosen.node, chosen.edge
        if role == Qt.ItemDataRole.DisplayRole:
            return self._graph.nodes[self._beyond(index, edge) if node is None else node].name
        if role == COUNT:
            if node is not None:
                return self._graph.nodes[node].size
            return (self._graph.edges[edge].events or None) if edge is not None else None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if node is not None:
                kind = "" if self._graph.nodes[node].kind is Kind.PERSON else translate("Network", "Organisation ")
                return kind + self._graph.told(node)
            return None if edge is None else self._graph.told_edge(edge)
        return None

    def _beyond(self, index: Index, edge: int | None) -> int:
        assert edge is not None
        return self._graph.edges[edge].beyond(index.internalId() - 1)
