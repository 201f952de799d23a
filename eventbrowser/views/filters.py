"""What the person has asked to see, in one place; every pane reads it and asks to change it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from eventbrowser.model.conditions import Choice, choose, condition_of, line_of, query_of
from eventbrowser.model.language import Sign, Understood, understood
from eventbrowser.model.query import Group, Query, SortKey, Value
from eventbrowser.views.names import Names
from eventbrowser.views.wording import span_text

translate = QCoreApplication.translate


class Filters(QObject):
    """The query in force."""

    changed = Signal(Query)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = Query()

    @property
    def query(self) -> Query:
        return self._query

    def ask(self, query: Query) -> None:
        if query != self._query:
            self._query = query
            self.changed.emit(query)

    def search(self, text: str) -> None:
        self.ask(replace(self._query, text=text.strip()))

    def choose(self, values: frozenset[Value], choice: Choice) -> None:
        """Let values of a group join the conditions as the choice says."""
        query = replace(self._query, conditions=choose(self._query.conditions, values, choice))
        group = next(iter(values)).group
        if choice is Choice.ONLY and group is Group.SPEAKERS:
            query = replace(query, person=None, companion=None)
        if choice is Choice.ONLY and group is Group.YEARS:
            query = replace(query, days=None)
        self.ask(query)

    def show_only(self, wanted: Query) -> None:
        """Put `wanted` in place of every filter; the order stays."""
        self.ask(replace(wanted, sort=self._query.sort, descending=self._query.descending))

    def sort_by(self, sort: SortKey, descending: bool) -> None:
        self.ask(replace(self._query, sort=sort, descending=descending))

    def clear(self) -> None:
        self.show_only(Query())


def is_narrow(query: Query) -> bool:
    """Whether it asks for fewer than all events."""
    return replace(query, sort=SortKey.DATE, descending=True) != Query()


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter in force: what it says, and the query without it."""

    text: str
    without: Query


def chips_of(query: Query, names: Names, people: Mapping[int, str]) -> list[Chip]:
    """The filters in force one by one; `people` are the names of those that are known."""
    chips = [Chip(_told(part, names), replace(query, text=part.without)) for part in understood(query.text)]
    for person in query.people:
        without = replace(query, person=next((each for each in query.people if each != person), None), companion=None)
        chips.append(Chip(translate("Chip", "Speaker: {}").format(people.get(person, "…")), without))
    if query.days is not None:
        chips.append(Chip(span_text(*query.days), replace(query, days=None)))
    for place, condition in enumerate(query.conditions):
        rest = (*query.conditions[:place], *query.conditions[place + 1 :])
        chips.append(Chip(names.of_condition(condition), replace(query, conditions=rest)))
    return chips


_TOLD = {
    Sign.TITLE: QT_TRANSLATE_NOOP("Chip", "Title: {}"),
    Sign.SPEAKER: QT_TRANSLATE_NOOP("Chip", "Speaker: {}"),
    Sign.SAID: QT_TRANSLATE_NOOP("Chip", "Said: “{}”"),
    Sign.PART: QT_TRANSLATE_NOOP("Chip", "Part: {}"),
    Sign.TOPIC: QT_TRANSLATE_NOOP("Chip", "Topic: {}"),
    Sign.AFTER: QT_TRANSLATE_NOOP("Chip", "From {} on"),
    Sign.BEFORE: QT_TRANSLATE_NOOP("Chip", "Before {}"),
    Sign.YEAR: QT_TRANSLATE_NOOP("Chip", "In {}"),
    Sign.CITY: QT_TRANSLATE_NOOP("Chip", "City: {}"),
    Sign.COUNTRY: QT_TRANSLATE_NOOP("Chip", "Country: {}"),
    Sign.KIND: QT_TRANSLATE_NOOP("Chip", "Kind: {}"),
    Sign.HOST: QT_TRANSLATE_NOOP("Chip", "Host: {}"),
    Sign.ORGANISATION: QT_TRANSLATE_NOOP("Chip", "Organisation: {}"),
    Sign.COLLECTION: QT_TRANSLATE_NOOP("Chip", "Collection: {}"),
    Sign.NOTE: QT_TRANSLATE_NOOP("Chip", "Notes: “{}”"),
}


def _told(part: Understood, names: Names) -> str:
    """What a part of the search line asks for, in words."""
    if part.sign is Sign.STARRED:
        starred = (part.value == "yes") is not part.negated
        return translate("Chip", "Starred") if starred else translate("Chip", "Not starred")
    condition = condition_of(part.typed)
    if condition is not None:
        return names.of_condition(condition)
    told = _TOLD.get(part.sign) if part.sign is not None else None
    words = translate("Chip", str(told)).format(part.value) if told is not None else f"“{part.value}”"
    return translate("Chip", "Without {}").format(words) if part.negated else words


def to_text(query: Query) -> str:
    """The filters as a line of the settings file; the order is kept elsewhere."""
    filters = line_of(Query(conditions=query.conditions, days=query.days))
    people = {"person": query.person, "companion": query.companion}
    return json.dumps({"text": query.text, "filters": filters, **people})


def from_text(line: str) -> Query:
    """The filters of such a line; the empty query where it cannot be read."""
    try:
        parts = json.loads(line)
        person, companion = (None if (each := parts.get(key)) is None else int(each) for key in ("person", "companion"))
        filters = query_of(str(parts["filters"]))
        return replace(filters, text=str(parts["text"]), person=person, companion=companion)
    except (ValueError, TypeError, KeyError):
        return Query()
