"""What the values that events are filtered by are called, and how a condition reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventbrowser.model.draft import EventKind
from eventbrowser.model.query import Condition, Group, Value
from eventbrowser.model.records import Topic
from eventbrowser.views.wording import kind_text, listed, named, number

translate = QCoreApplication.translate

_MOST_TOLD = 3

_GROUPS: dict[Group, object] = {
    Group.TOPICS: QT_TRANSLATE_NOOP("Group", "Topics"),
    Group.YEARS: QT_TRANSLATE_NOOP("Group", "Years"),
    Group.COUNTRIES: QT_TRANSLATE_NOOP("Group", "Places"),
    Group.KINDS: QT_TRANSLATE_NOOP("Group", "Kinds"),
    Group.HOSTS: QT_TRANSLATE_NOOP("Group", "Hosts"),
    Group.SPEAKERS: QT_TRANSLATE_NOOP("Group", "Speakers"),
    Group.COLLECTIONS: QT_TRANSLATE_NOOP("Group", "Collections"),
}
_CONDITIONS: dict[Group, object] = {
    Group.TOPICS: QT_TRANSLATE_NOOP("Chip", "Topic: {}"),
    Group.YEARS: QT_TRANSLATE_NOOP("Chip", "Year: {}"),
    Group.COUNTRIES: QT_TRANSLATE_NOOP("Chip", "Country: {}"),
    Group.CITIES: QT_TRANSLATE_NOOP("Chip", "City: {}"),
    Group.KINDS: QT_TRANSLATE_NOOP("Chip", "Kind: {}"),
    Group.HOSTS: QT_TRANSLATE_NOOP("Chip", "Host: {}"),
    Group.SPEAKERS: QT_TRANSLATE_NOOP("Chip", "Speaker: {}"),
    Group.COLLECTIONS: QT_TRANSLATE_NOOP("Chip", "Collection: {}"),
}


def group_text(group: Group) -> str:
    """The heading over a group's values."""
    return translate("Group", str(_GROUPS[group]))


@dataclass(frozen=True, slots=True)
class Heading:
    """A group of topics: what the library calls it, what the person reads, and its members."""

    name: str
    text: str
    values: frozenset[Value]


def _heading(name: str, members: tuple[Topic, ...]) -> Heading:
    return Heading(name, named(members)[0].group, frozenset(Value(Group.TOPICS, topic.slug) for topic in members))


class Names:
    """Knows the topics' labels and headings; every other value is its own name.

    `topics` are labels by slug, `own` the topics that the person made.
    """

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._program = {topic.slug: topic for topic in topics}
        self.know(self._program.values())

    def know(self, topics: Iterable[Topic]) -> None:
        """Go by the topics that the library has now, those of a heading together."""
        every = [topic if topic.own else self._program.get(topic.slug, topic) for topic in topics]
        self.topics = {topic.slug: topic.label for topic in named(every)}
        self.headings = [_heading(name, tuple(members)) for name, members in groupby(every, lambda topic: topic.group)]
        self.own = {topic.slug: topic for topic in every if topic.own}

    def of_value(self, value: Value) -> str:
        if value.group is Group.TOPICS:
            return self.topics.get(value.name, value.name)
        if value.group is Group.KINDS and value.name in set(EventKind):
            return kind_text(EventKind(value.name))
        return value.name

    def of_condition(self, condition: Condition) -> str:
        """The condition as a chip tells it: "Topic: Water or Trade", "Without Kind: Webinar"."""
        groups = {value.group for value in condition.any_of}
        told = _CONDITIONS[groups.pop()] if len(groups) == 1 else QT_TRANSLATE_NOOP("Chip", "Place: {}")
        words = translate("Chip", str(told)).format(self._alternatives(condition.any_of))
        return translate("Chip", "Without {}").format(words) if condition.negated else words

    def _alternatives(self, values: frozenset[Value]) -> str:
        for heading in self.headings:
            if values == heading.values:
                return heading.text
        names = sorted(map(self.of_value, values))
        if len(names) > _MOST_TOLD:
            rest = number(len(names) - _MOST_TOLD + 1)
            shown = listed(names[: _MOST_TOLD - 1])
            return translate("Chip", "{some} or one of {n} others").format(some=shown, n=rest)
        return translate("Chip", " or ").join(names)
