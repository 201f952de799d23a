"""What the palette leads to: commands, speakers, topics, collections and events, by the beginnings of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from eventbrowser.model.names import fold
from eventbrowser.views.asking import Named
from eventbrowser.views.links import Link, Way
from eventbrowser.views.names import Names
from eventbrowser.views.wording import apart, day_text, events_text

translate = QCoreApplication.translate

MOST = 8
"""So many finds of a sort are shown."""


class Sort(Enum):
    """What a find is, in the order in which finds are shown that match equally well."""

    COMMAND = auto()
    SPEAKER = auto()
    TOPIC = auto()
    COLLECTION = auto()
    EVENT = auto()


_SORTS: dict[Sort, object] = {
    Sort.COMMAND: QT_TRANSLATE_NOOP("Palette", "Command"),
    Sort.SPEAKER: QT_TRANSLATE_NOOP("Palette", "Speaker"),
    Sort.TOPIC: QT_TRANSLATE_NOOP("Palette", "Topic"),
    Sort.COLLECTION: QT_TRANSLATE_NOOP("Palette", "Collection"),
    Sort.EVENT: QT_TRANSLATE_NOOP("Palette", "Event"),
}
PICTURES = {
    Sort.COMMAND: "palette",
    Sort.SPEAKER: "person",
    Sort.TOPIC: "topic",
    Sort.COLLECTION: "collection",
    Sort.EVENT: "event",
}


@dataclass(frozen=True, slots=True)
class Find:
    """Something to go to; `detail` tells it from others of its name."""

    sort: Sort
    name: str
    detail: str
    goal: QAction | Link

    @property
    def about(self) -> str:
        """What it is, and its detail."""
        sort = translate("Palette", str(_SORTS[self.sort]))
        return f"{sort}  ·  {apart(self.detail)}" if self.detail else sort


def commands(menus: QMenuBar) -> list[Find]:
    """All that can be done now, as the menus offer it."""
    return [find for top in menus.actions() for find in _commands(_menu_of(top), "")]


def _commands(menu: QMenu | None, within: str) -> Iterator[Find]:
    for action in menu.actions() if menu is not None else ():
        name = f"{within}{action.iconText()}"
        if (below := _menu_of(action)) is not None:
            yield from _commands(below, f"{name}: ")
        elif action.isEnabled() and not action.isSeparator():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Find(Sort.COMMAND, name, _with_state(action, keys), action)


def _menu_of(action: QAction) -> QMenu | None:
    below = action.menu()
    return below if isinstance(below, QMenu) else None


def _with_state(action: QAction, keys: str) -> str:
    state = translate("Palette", "on") if action.isCheckable() and action.isChecked() else ""
    return "  ·  ".join(part for part in (state, keys) if part)


def topics(names: Names) -> list[Find]:
    return [
        Find(Sort.TOPIC, names.topics[value.name], heading.text, Link(Way.TOPIC, value.name))
        for heading in names.headings
        for value in heading.values
    ]


def finds(named: Named) -> list[Find]:
    """The people, collections and events of an answer."""
    people = [
        Find(Sort.SPEAKER, one.name, events_text(one.events), Link(Way.PERSON, str(one.person_id)))
        for one in named.people
    ]
    events = [Find(Sort.EVENT, row.title, day_text(row.start), Link(Way.EVENT, str(row.id))) for row in named.events]
    collections = [
        Find(Sort.COLLECTION, one.name, events_text(one.events), Link(Way.COLLECTION, one.name))
        for one in named.collections
    ]
    return [*people, *matching(collections, named.text), *events]


def matching(among: Iterable[Find], typed: str) -> list[Find]:
    """The finds with words that begin as the words typed, in whatever order they stand."""
    wanted = [f" {word}" for word in fold(typed).split()]
    return [find for find in among if all(word in f" {fold(find.name)}" for word in wanted)]


def ranked(among: Sequence[Find], typed: str) -> list[Find]:
    """The best of each sort; those that begin with what was typed stand before all others."""
    beginning = fold(typed)
    best = [
        find
        for sort in Sort
        for find in sorted(
            (find for find in among if find.sort is sort), key=lambda find: not fold(find.name).startswith(beginning)
        )[:MOST]
    ]
    return sorted(best, key=lambda find: not fold(find.name).startswith(beginning))
