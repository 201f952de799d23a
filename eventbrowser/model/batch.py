"""What a person wants of several events at once, and what each would then be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from eventbrowser.model.draft import EventKind


@dataclass(frozen=True, slots=True)
class Line:
    """What of an event can be changed together with others; topics are slugs."""

    id: int
    title: str
    kind: EventKind
    city: str | None
    hosts: tuple[str, ...]
    topics: tuple[str, ...]
    starred: bool


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be the same in all of the events; None and empty leave everything as it is.

    `host` is to be called `host_as` wherever it is a host.
    """

    kind: EventKind | None = None
    city: str = ""
    host: str = ""
    host_as: str = ""
    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()
    starred: bool | None = None

    def applied(self, line: Line) -> Line:
        """The event as it would be."""
        hosts = line.hosts
        if self.host and self.host_as:
            hosts = tuple(dict.fromkeys(self.host_as if host == self.host else host for host in hosts))
        topics = tuple(slug for slug in line.topics if slug not in self.remove)
        return replace(
            line,
            kind=self.kind or line.kind,
            city=self.city or line.city,
            hosts=hosts,
            topics=(*topics, *sorted(self.add.difference(topics))),
            starred=line.starred if self.starred is None else self.starred,
        )
