"""What can be edited in place on the event page: for each group of values a form that reads out what was changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.records import Appearance, Event, Topic
from eventbrowser.views.changes import Change
from eventbrowser.views.value_editors import Choice, Day, NameLines, Paragraphs, Ticks, Words
from eventbrowser.views.wording import billed_name, kind_text, mode_text, parts_text, translate

if TYPE_CHECKING:
    from eventbrowser.library.correcting import AppearanceChanges, EventChanges


@dataclass(frozen=True, slots=True)
class Form:
    """Labelled editors; `fault` is a sentence where they cannot be saved as they stand, `change` None for no change."""

    name: str
    rows: Sequence[tuple[str, QWidget]]
    fault: Callable[[], str]
    change: Callable[[], Change | None]

    def editor(self, field: str) -> QWidget:
        """The editor of a field, the first where it is not of this form."""
        name = f"edit-{field}"
        return next((editor for _label, editor in self.rows if editor.objectName() == name), self.rows[0][1])


def form_of(event: Event, field: str, topics: Sequence[Topic]) -> Form | None:
    """The form that holds a field, one of an appearance as "12/position"; None where there is no such form."""
    number, _slash, _of_person = field.partition("/")
    if number.isdigit():
        billed = next((person for person in event.people if person.id == int(number)), None)
        return None if billed is None else _person(billed)
    match field:
        case "start" | "end":
            return _days(event)
        case "venue" | "city" | "country" | "mode":
            return _place(event)
        case "host":
            return _hosts(event)
        case "partner":
            return _partners(event)
        case "topic":
            return _topics(event, topics)
        case "notes":
            return _notes(event)
        case "collection":
            return None
    return _name(event)


def _of_event(event: Event, changes: EventChanges) -> Change | None:
    return (lambda library: library.change_event(event.id, **changes)) if changes else None


def _sound() -> str:
    return ""


def _name(event: Event) -> Form:
    title = Words("title", event.title)
    title.setMinimumWidth(420)
    kind = Choice("kind", [(each, kind_text(each)) for each in EventKind], event.kind)

    def fault() -> str:
        return "" if title.value() else translate("Editor", "An event needs a title.")

    def change() -> Change | None:
        changes: EventChanges = {}
        if title.value() != event.title:
            changes["title"] = title.value()
        chosen = kind.value()
        if chosen is not None and chosen is not event.kind:
            changes["kind"] = chosen
        return _of_event(event, changes)

    rows = [(translate("Editor", "Title"), title), (translate("Editor", "Kind"), kind)]
    return Form(translate("Editor", "Title and kind"), rows, fault, change)


def _days(event: Event) -> Form:
    start, end = Day("start", event.start), Day("end", None if event.end == event.start else event.end)

    def fault() -> str:
        for day in (start, end):
            if wrong := day.fault():
                return wrong
        first, last = start.value(), end.value()
        if first is not None and last is not None and last < first:
            return translate("Editor", "The event would end before it starts.")
        return ""

    def change() -> Change | None:
        first, last = start.value(), end.value()
        if last is None and event.end is not None and event.end == event.start:
            last = first
        changes: EventChanges = {}
        if first != event.start:
            changes["start"] = first
        if last != event.end:
            changes["end"] = last
        return _of_event(event, changes)

    rows = [(translate("Editor", "First day"), start), (translate("Editor", "Last day"), end)]
    return Form(translate("Editor", "Days"), rows, fault, change)


def _place(event: Event) -> Form:
    venue, city, country = Words("venue", event.venue), Words("city", event.city), Words("country", event.country)
    modes: list[tuple[Mode | None, str]] = [(None, translate("Editor", "Not known"))]
    modes += [(each, mode_text(each)) for each in Mode]
    mode = Choice("mode", modes, event.mode)

    def change() -> Change | None:
        changes: EventChanges = {}
        if venue.value() != (event.venue or ""):
            changes["venue"] = venue.value()
        if city.value() != (event.city or ""):
            changes["city"] = city.value()
        if country.value() != (event.country or ""):
            changes["country"] = country.value()
        if mode.value() is not event.mode:
            changes["mode"] = mode.value()
        return _of_event(event, changes)

    rows = [
        (translate("Editor", "Venue"), venue),
        (translate("Editor", "City"), city),
        (translate("Editor", "Country"), country),
        (translate("Editor", "How"), mode),
    ]
    return Form(translate("Editor", "Place"), rows, _sound, change)


def _hosts(event: Event) -> Form:
    lines = NameLines("host", event.hosts)

    def change() -> Change | None:
        return _of_event(event, {"hosts": lines.value()} if lines.value() != list(event.hosts) else {})

    return Form(translate("Editor", "Hosts"), [(translate("Editor", "Hosts, one in a line"), lines)], _sound, change)


def _partners(event: Event) -> Form:
    lines = NameLines("partner", event.partners)

    def change() -> Change | None:
        return _of_event(event, {"partners": lines.value()} if lines.value() != list(event.partners) else {})

    rows = [(translate("Editor", "Partners, one in a line"), lines)]
    return Form(translate("Editor", "Partners"), rows, _sound, change)


def _topics(event: Event, topics: Sequence[Topic]) -> Form:
    ticks = Ticks("topic", [(topic.slug, topic.label) for topic in topics], event.topics)

    def change() -> Change | None:
        return _of_event(event, {"topics": ticks.value()} if ticks.value() != list(event.topics) else {})

    return Form(translate("Editor", "Topics"), [(translate("Editor", "Topics"), ticks)], _sound, change)


def _notes(event: Event) -> Form:
    notes = Paragraphs("notes", event.notes)

    def change() -> Change | None:
        return _of_event(event, {"notes": notes.value()} if notes.value() != event.notes else {})

    return Form(translate("Editor", "Notes"), [(translate("Editor", "Notes of your own"), notes)], _sound, change)


def _person(billed: Appearance) -> Form:
    name, honorific = Words("name", billed.name), Words("honorific", billed.honorific)
    position, organisation = Words("position", billed.position), Words("organisation", billed.organisation)
    parts = Ticks("part", [(part, parts_text([part])) for part in Part], billed.parts)

    def fault() -> str:
        return "" if name.value() else translate("Editor", "A person needs a name.")

    def change() -> Change | None:
        changes: AppearanceChanges = {}
        if name.value() != billed.name:
            changes["name"] = name.value()
        if honorific.value() != (billed.honorific or ""):
            changes["honorific"] = honorific.value()
        if position.value() != (billed.position or ""):
            changes["position"] = position.value()
        if organisation.value() != (billed.organisation or ""):
            changes["organisation"] = organisation.value()
        if parts.value() != list(billed.parts):
            changes["parts"] = [Part(part) for part in parts.value()]
        return (lambda library: library.change_appearance(billed.id, **changes)) if changes else None

    rows = [
        (translate("Editor", "Name"), name),
        (translate("Editor", "Honorific"), honorific),
        (translate("Editor", "Position"), position),
        (translate("Editor", "Organisation"), organisation),
        (translate("Editor", "Parts"), parts),
    ]
    return Form(billed_name(billed), rows, fault, change)
