"""Where the nodes of a graph stand: joined ones near each other, the others apart (Fruchterman and Reingold, 1991).

Places are complex numbers, whose arithmetic is the quickest that Python has for two coordinates. What is far away
pushes as a whole cell of a grid at once, so that 500 nodes take seconds, not a minute. The same graph always gives the
same places.
"""

from __future__ import annotations

import cmath
import math
from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from eventbrowser.views.overview.graph import Graph, Node

_TURNS = 140
_UNTANGLING = 25
"""Turns at the end in which nodes only make room for each other."""
_CELLS_ACROSS = 8
_GRAVITY = 0.8
_GOLDEN = math.pi * (3 - math.sqrt(5))

Cell = tuple[int, int]
_NEAR: tuple[Cell, ...] = ((0, 1), (1, -1), (1, 0), (1, 1))
"""Half of a cell's neighbours: the other half has the cell for its own."""


def radius(node: Node) -> float:
    """Of a node, in the unit of places, which is the distance at which two joined nodes rest."""
    return min(0.42, 0.09 + 0.045 * math.sqrt(node.size))


def laid_out(graph: Graph, before: Mapping[Node, complex]) -> Iterator[list[complex]]:
    """The places after each turn, in one list that goes on changing; nodes begin where they were `before`."""
    places = _beginning(graph, before)
    pulls = _pulls(graph)
    warmth = math.sqrt(len(places)) / (12 if before else 5)
    for turn in range(_TURNS):
        forces = [-_GRAVITY * place for place in places]
        cells = _cells(places)
        _push_far(cells, places, forces)
        _push_near(cells, places, forces)
        for one, other, strength in pulls:
            apart = places[one] - places[other]
            force = apart * (abs(apart) * strength)
            forces[one] -= force
            forces[other] += force
        limit = warmth * (1 - turn / _TURNS) ** 1.5 + 0.01
        for node, force in enumerate(forces):
            size = abs(force)
            places[node] += force if size <= limit else force * (limit / size)
        yield places
    radii = [radius(node) for node in graph.nodes]
    for _turn in range(_UNTANGLING):
        _make_room(places, radii)
    yield places


def _beginning(graph: Graph, before: Mapping[Node, complex]) -> list[complex]:
    """Nodes that are joined begin near each other, on a spiral that fills the plane evenly."""
    places = [0j] * len(graph.nodes)
    known = {(node.kind, node.id): place for node, place in before.items()}
    for at, node in enumerate(_along_edges(graph)):
        kept = known.get((graph.nodes[node].kind, graph.nodes[node].id))
        places[node] = cmath.rect(1.1 * math.sqrt(at + 0.5), at * _GOLDEN) if kept is None else kept
    return places


def _along_edges(graph: Graph) -> Iterator[int]:
    seen = [False] * len(graph.nodes)
    for first in range(len(graph.nodes)):
        waiting = deque() if seen[first] else deque([first])
        seen[first] = True
        while waiting:
            node = waiting.popleft()
            yield node
            for edge in graph.around[node]:
                other = graph.edges[edge].beyond(node)
                if not seen[other]:
                    seen[other] = True
                    waiting.append(other)


def _pulls(graph: Graph) -> list[tuple[int, int, float]]:
    degrees = [max(1, len(edges)) for edges in graph.around]
    pulls = []
    for edge in graph.edges:
        fewer = min(degrees[edge.one], degrees[edge.other])
        pulls.append((edge.one, edge.other, min(1.6, 0.5 + 0.25 * edge.events) / math.sqrt(fewer)))
    return pulls


def _cells(places: Sequence[complex]) -> dict[Cell, list[int]]:
    cells: dict[Cell, list[int]] = {}
    width = max(1.0, 2 * max(map(abs, places), default=0.0) / _CELLS_ACROSS)
    for node, place in enumerate(places):
        cells.setdefault((int(place.real // width), int(place.imag // width)), []).append(node)
    return cells


def _push_far(cells: Mapping[Cell, list[int]], places: Sequence[complex], forces: list[complex]) -> None:
    middles = [(cell, sum(places[node] for node in nodes) / len(nodes), len(nodes)) for cell, nodes in cells.items()]
    for (column, row), middle, _number in middles:
        force = 0j
        for (other_column, other_row), other, number in middles:
            if abs(other_column - column) > 1 or abs(other_row - row) > 1:
                apart = middle - other
                force += apart * (number / (apart.real * apart.real + apart.imag * apart.imag))
        for node in cells[column, row]:
            forces[node] += force


def _push_near(cells: Mapping[Cell, list[int]], places: Sequence[complex], forces: list[complex]) -> None:
    for (column, row), nodes in cells.items():
        others = [node for right, down in _NEAR for node in cells.get((column + right, row + down), ())]
        for at, one in enumerate(nodes):
            here, total = places[one], 0j
            for other in (*nodes[at + 1 :], *others):
                apart = here - places[other]
                force = apart / (apart.real * apart.real + apart.imag * apart.imag + 1e-6)
                total += force
                forces[other] -= force
            forces[one] += total


def _make_room(places: list[complex], radii: Sequence[float]) -> None:
    cells = _cells(places)
    for (column, row), nodes in cells.items():
        others = [node for right, down in _NEAR for node in cells.get((column + right, row + down), ())]
        for at, one in enumerate(nodes):
            for other in (*nodes[at + 1 :], *others):
                apart = places[one] - places[other]
                missing = radii[one] + radii[other] + 0.12 - abs(apart)
                if missing > 0:
                    step = (apart / abs(apart) if apart else 1) * (missing / 2)
                    places[one] += step
                    places[other] -= step
