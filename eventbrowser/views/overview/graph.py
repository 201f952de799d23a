"""People and organisations as a graph: nodes by their place in a list, edges between them. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from eventbrowser.model.overview import Body, Guest, Network
from eventbrowser.views.wording import apart, events_text, number, translate


class Kind(Enum):
    PERSON = "person"
    BODY = "organisation"


@dataclass(frozen=True, slots=True)
class Node:
    """A person with their events, or an organisation with its people."""

    kind: Kind
    id: int
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes by their places: people with the events they shared, or a person and their organisation (0 events)."""

    one: int
    other: int
    events: int

    def beyond(self, node: int) -> int:
        """The node at the other end."""
        return self.other if node == self.one else self.one


@dataclass(frozen=True, slots=True)
class Graph:
    """`around` has for each node the places of its edges, most shared events first."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    around: tuple[tuple[int, ...], ...]

    def told(self, node: int) -> str:
        """ "Naela Chohan: 12 events, met 5 people"."""
        found = self.nodes[node]
        if found.kind is Kind.BODY:
            words = translate("Network", "{name}: {n} of these people")
            return words.format(name=apart(found.name), n=number(found.size))
        met = sum(self.edges[edge].events > 0 for edge in self.around[node])
        words = translate("Network", "{name}: {events}, met {n} of these people")
        return words.format(name=apart(found.name), events=events_text(found.size), n=number(met))

    def told_edge(self, edge: int) -> str:
        """ "Naela Chohan and Khuram Iqbal: 3 events"."""
        found = self.edges[edge]
        one, other = apart(self.nodes[found.one].name), apart(self.nodes[found.other].name)
        if not found.events:
            return translate("Network", "{person} speaks for {body}").format(person=one, body=other)
        words = translate("Network", "{one} and {other}: {events} together")
        return words.format(one=one, other=other, events=events_text(found.events))


def graph_of(network: Network, *, with_bodies: bool) -> Graph:
    """People first, in the network's order, then their organisations."""
    nodes = [_person(guest) for guest in network.people]
    place = {guest.id: at for at, guest in enumerate(network.people)}
    edges = [Edge(place[meeting.one], place[meeting.other], meeting.events) for meeting in network.meetings]
    if with_bodies:
        at = {body.id: len(nodes) + after for after, body in enumerate(network.bodies)}
        nodes += [_body(body) for body in network.bodies]
        edges += [Edge(place[guest.id], at[guest.body], 0) for guest in network.people if guest.body in at]
    around: list[list[int]] = [[] for _ in nodes]
    for number_of_edge, edge in enumerate(edges):
        around[edge.one].append(number_of_edge)
        around[edge.other].append(number_of_edge)
    return Graph(tuple(nodes), tuple(edges), tuple(map(tuple, around)))


def _person(guest: Guest) -> Node:
    return Node(Kind.PERSON, guest.id, guest.name, guest.events)


def _body(body: Body) -> Node:
    return Node(Kind.BODY, body.id, body.name, body.people)
