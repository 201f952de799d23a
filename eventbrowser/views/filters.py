"""What the person has asked to see, in one place; every pane reads it and asks to change it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from eventbrowser.model.language import Sign, Understood, understood
from eventbrowser.model.query import Query, SortKey
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

    def only_topics(self, slugs: frozenset[str]) -> None:
        self.ask(replace(self._query, topics=slugs))

    def toggle_topics(self, slugs: frozenset[str]) -> None:
        """Add them to the alternatives, or take them away where all are chosen already."""
        chosen = self._query.topics
        self.ask(replace(self._query, topics=chosen - slugs if slugs <= chosen else chosen | slugs))

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


def chips_of(query: Query, topics: Mapping[str, str], person: str) -> list[Chip]:
    """The filters in force one by one; `topics` gives labels by slug, `person` the name of the query's person."""
    chips = [Chip(_told(part), replace(query, text=part.without)) for part in understood(query.text)]
    if query.person is not None:
        chips.append(Chip(translate("Chip", "Speaker: {}").format(person), replace(query, person=None)))
    if query.host is not None:
        chips.append(Chip(translate("Chip", "Host: {}").format(query.host), replace(query, host=None)))
    if query.city is not None:
        chips.append(Chip(translate("Chip", "City: {}").format(query.city), replace(query, city=None)))
    if query.days is not None:
        chips.append(Chip(span_text(*query.days), replace(query, days=None)))
    chips += [
        Chip(translate("Chip", "Topic: {}").format(topics[slug]), replace(query, topics=query.topics - {slug}))
        for slug in sorted(query.topics, key=lambda slug: topics.get(slug, slug))
        if slug in topics
    ]
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
}


def _told(part: Understood) -> str:
    """What a part of the search line asks for, in words."""
    if part.sign is Sign.STARRED:
        starred = (part.value == "yes") is not part.negated
        return translate("Chip", "Starred") if starred else translate("Chip", "Not starred")
    told = _TOLD.get(part.sign) if part.sign is not None else None
    words = translate("Chip", str(told)).format(part.value) if told is not None else f"“{part.value}”"
    return translate("Chip", "Without {}").format(words) if part.negated else words


def to_text(query: Query) -> str:
    """The filters as a line of the settings file; the order is kept elsewhere."""
    parts = {
        "text": query.text,
        "topics": sorted(query.topics),
        "person": query.person,
        "host": query.host,
        "city": query.city,
        "days": None if query.days is None else [day.isoformat() for day in query.days],
    }
    return json.dumps(parts)


def from_text(line: str, topics: Iterable[str]) -> Query:
    """The filters of such a line without topics that are no more; the empty query where it cannot be read."""
    try:
        parts = json.loads(line)
        return Query(
            text=str(parts["text"]),
            topics=frozenset(parts["topics"]) & frozenset(topics),
            person=None if parts["person"] is None else int(parts["person"]),
            host=None if parts["host"] is None else str(parts["host"]),
            city=None if parts["city"] is None else str(parts["city"]),
            days=_days(parts.get("days")),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return Query()


def _days(pair: list[str] | None) -> tuple[date, date] | None:
    if pair is None:
        return None
    first, last = map(date.fromisoformat, pair)
    return first, last
