"""What a step changed as HTML of our own: things that came and went, and values before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.history import Deed, StepChanges, Thing, ThingChange, ValueChange
from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import anchor, text
from eventbrowser.views.wording import day_text, kind_text, mode_text, number, parts_text, translate

_HEADINGS = {
    (Thing.EVENT, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Events added"),
    (Thing.EVENT, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Events deleted"),
    (Thing.EVENT, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Events changed"),
    (Thing.PERSON, Deed.ADDED): QT_TRANSLATE_NOOP("History", "People added"),
    (Thing.PERSON, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "People removed"),
    (Thing.PERSON, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "People changed"),
    (Thing.LESSON, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Learned"),
    (Thing.LESSON, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Forgotten"),
    (Thing.LESSON, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Learned anew"),
    (Thing.TOPIC, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Topics added"),
    (Thing.TOPIC, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Topics removed"),
    (Thing.TOPIC, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Topics changed"),
    (Thing.ARTICLE, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Articles added"),
    (Thing.ARTICLE, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Articles removed"),
    (Thing.ARTICLE, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Articles changed"),
    (Thing.COLLECTION, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Collections made"),
    (Thing.COLLECTION, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Collections deleted"),
    (Thing.COLLECTION, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Collections renamed"),
    (Thing.ORGANISATION, Deed.ADDED): QT_TRANSLATE_NOOP("History", "Organisations added"),
    (Thing.ORGANISATION, Deed.REMOVED): QT_TRANSLATE_NOOP("History", "Organisations removed"),
    (Thing.ORGANISATION, Deed.CHANGED): QT_TRANSLATE_NOOP("History", "Organisations changed"),
}
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("History", "Title"),
    "kind": QT_TRANSLATE_NOOP("History", "Kind"),
    "start": QT_TRANSLATE_NOOP("History", "Begins"),
    "end": QT_TRANSLATE_NOOP("History", "Ends"),
    "venue": QT_TRANSLATE_NOOP("History", "Venue"),
    "city": QT_TRANSLATE_NOOP("History", "City"),
    "country": QT_TRANSLATE_NOOP("History", "Country"),
    "mode": QT_TRANSLATE_NOOP("History", "Held"),
    "summary": QT_TRANSLATE_NOOP("History", "Summary"),
    "notes": QT_TRANSLATE_NOOP("History", "Notes"),
    "starred": QT_TRANSLATE_NOOP("History", "Star"),
    "hosts": QT_TRANSLATE_NOOP("History", "Hosts"),
    "partners": QT_TRANSLATE_NOOP("History", "Partners"),
    "topics": QT_TRANSLATE_NOOP("History", "Topics"),
    "collections": QT_TRANSLATE_NOOP("History", "Collections"),
    "sources": QT_TRANSLATE_NOOP("History", "Sources"),
    "people": QT_TRANSLATE_NOOP("History", "Speakers"),
    "name": QT_TRANSLATE_NOOP("History", "Name"),
    "honorific": QT_TRANSLATE_NOOP("History", "Form of address"),
    "position": QT_TRANSLATE_NOOP("History", "Position"),
    "organisation": QT_TRANSLATE_NOOP("History", "Organisation"),
    "parts": QT_TRANSLATE_NOOP("History", "Took part as"),
    "statements": QT_TRANSLATE_NOOP("History", "Statements"),
    "heading": QT_TRANSLATE_NOOP("History", "Heading"),
    "words": QT_TRANSLATE_NOOP("History", "Words"),
    "shown_as": QT_TRANSLATE_NOOP("History", "Shown as"),
    "lesson": QT_TRANSLATE_NOOP("History", "Lesson"),
}
_WAYS = {Thing.EVENT: Way.EVENT, Thing.PERSON: Way.PERSON}


def link_of(change: ThingChange) -> Link | None:
    """Where a thing is shown; None where it is not there, or has no place of its own."""
    way = _WAYS.get(change.thing)
    return None if way is None or change.id is None else Link(way, str(change.id))


def told(found: StepChanges, topics: Mapping[str, str]) -> str:
    """Headings with the things below; a thing that is there is a way in. `topics`: labels by their English ones."""
    pieces = []
    for (thing, deed), changes in groupby(found.changes, lambda change: (change.thing, change.deed)):
        pieces.append(f"<h3>{text(translate('History', str(_HEADINGS[thing, deed])))}</h3>")
        pieces += [_one(change, topics) for change in changes]
    if found.more:
        more = translate("History", "And {n} more.").format(n=number(found.more))
        pieces.append(f'<p class="muted">{text(more)}</p>')
    if not pieces:
        nothing = translate("History", "Nothing that is shown in the window.")
        pieces.append(f'<p class="muted">{text(nothing)}</p>')
    return "".join(pieces)


def _one(change: ThingChange, topics: Mapping[str, str]) -> str:
    link = link_of(change)
    name = text(change.name) if link is None else anchor(link, change.name)
    rows = "".join(
        f'<tr><td class="label">{text(_label(value))}</td><td>{_turned(value, topics)}</td></tr>'
        for value in change.values
    )
    return f"<p>{name}</p>" + (f"<table cellspacing=0>{rows}</table>" if rows else "")


def _label(value: ValueChange) -> str:
    field = translate("History", str(_FIELDS[value.field]))
    return f"{value.person} · {field}" if value.person else field


def _turned(value: ValueChange, topics: Mapping[str, str]) -> str:
    if value.field == "starred":
        return text(translate("History", "given") if value.after else translate("History", "taken away"))
    before, after = (_words(value.field, words, topics) for words in (value.before, value.after))
    if not value.before:
        return text(translate("History", "new: {}").format(after))
    if not value.after:
        return text(translate("History", "taken away: {}").format(before))
    return f'<span class="muted">{text(before)}</span> → {text(after)}'


def _words(field: str, words: str, topics: Mapping[str, str]) -> str:
    if not words:
        return ""
    match field:
        case "start" | "end":
            return day_text(date.fromisoformat(words))
        case "kind":
            return kind_text(EventKind(words))
        case "mode":
            return mode_text(Mode(words))
        case "parts":
            return parts_text(map(Part, _several(words)))
        case "topics":
            return "; ".join(topics.get(label, label) for label in _several(words))
    return words


def _several(words: str) -> Iterable[str]:
    return words.split("; ")
