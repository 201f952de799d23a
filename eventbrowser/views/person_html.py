"""A speaker as HTML of our own: posts by date, events, statements, what about and with whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from eventbrowser.model.records import Person, PersonAppearance
from eventbrowser.views.event_html import statement_lines
from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import anchor, text
from eventbrowser.views.wording import day_text, events_text, number, parts_text, post_text, statements_text, translate

_MOST = 40
"""So many events are told in full; the list shows them all."""


def person_page(person: Person, topics: Mapping[str, str]) -> str:
    """Everything the library knows of a person; `topics` gives labels by slug."""
    return "".join(
        (
            f"<h2>{text(person.name)}</h2>",
            _other_names(person),
            _figures(person),
            _section(translate("Speaker", "Posts"), _posts(person.appearances)),
            _section(translate("Speaker", "Speaks on"), _topics(person, topics)),
            _section(translate("Speaker", "Often with"), _companions(person)),
            _section(translate("Speaker", "Events and statements"), _events(person)),
        )
    )


def _other_names(person: Person) -> str:
    others = [name for name in person.names if name != person.name]
    if not others:
        return ""
    also = translate("Speaker", "also: {}")
    return f'<p class="muted">{text(also).format(", ".join(text(name) for name in others))}</p>'


def _figures(person: Person) -> str:
    events = len(person.appearances)
    said = sum(len(appearance.appearance.statements) for appearance in person.appearances)
    hint = translate("Speaker", "Show only the events of {}").format(person.name)
    show = anchor(Link(Way.EVENTS_OF, str(person.id)), events_text(events), hint=hint)
    if not said:
        return f"<p>{show}</p>"
    why = translate("Speaker", "Copy everything {} said, by date, as Markdown").format(person.name)
    copy = anchor(Link(Way.SAID_BY, str(person.id)), translate("Speaker", "Copy statements"), hint=why)
    return f"<p>{show} · {text(statements_text(said))} · {copy}</p>"


def _section(heading: str, body: str) -> str:
    return f"<h3>{text(heading)}</h3>{body}" if body else ""


@dataclass(frozen=True, slots=True)
class _Post:
    """A post as billed, and the days of the first and the last event that bill it so in a row."""

    text: str
    first: date | None
    last: date | None


def posts(appearances: Iterable[PersonAppearance]) -> Iterator[_Post]:
    """The posts of appearances in their order, neighbours that say the same joined; read only as far as asked for."""
    billed = ((post_text(one.appearance), one.event.start) for one in appearances)
    for post, run in groupby(((post, day) for post, day in billed if post), key=lambda pair: pair[0]):
        days = sorted(day for _post, day in run if day is not None)
        yield _Post(post, days[0] if days else None, days[-1] if days else None)


def _posts(appearances: Iterable[PersonAppearance]) -> str:
    rows = "".join(
        f'<tr><td>{text(post.text)}<br><span class="muted">{text(_period(post.first, post.last))}</span></td></tr>'
        for post in islice(posts(appearances), _MOST)
    )
    return f"<table cellspacing=0>{rows}</table>" if rows else ""


def _period(first: date | None, last: date | None) -> str:
    return day_text(first) if first == last else f"{day_text(first)} – {day_text(last)}"


def _topics(person: Person, topics: Mapping[str, str]) -> str:
    return (
        "<p>"
        + " · ".join(
            f'{anchor(Link(Way.TOPIC, slug), topics.get(slug, slug))}&nbsp;<span class="muted">{number(count)}</span>'
            for slug, count in person.topics
        )
        + "</p>"
        if person.topics
        else ""
    )


def _companions(person: Person) -> str:
    rows = "".join(
        f"<tr><td>{anchor(Link(Way.PERSON, str(other.person_id)), other.name)}</td>"
        f'<td class="muted last" align="right">{text(events_text(other.events))}</td></tr>'
        for other in person.companions
    )
    return f'<table cellspacing=0 width="100%">{rows}</table>' if rows else ""


def _events(person: Person) -> str:
    shown = "".join(_event(one) for one in person.appearances[:_MOST])
    if len(person.appearances) <= _MOST:
        return shown
    words = translate("Speaker", "Show all {}").format(events_text(len(person.appearances)))
    return f"{shown}<p>{anchor(Link(Way.EVENTS_OF, str(person.id)), words)}</p>"


def _event(one: PersonAppearance) -> str:
    about = " · ".join(part for part in (day_text(one.event.start), parts_text(one.appearance.parts)) if part)
    said = one.appearance.statements
    return (
        f"<p>{anchor(Link(Way.EVENT, str(one.event.id)), one.event.title)}<br>"
        f'<span class="muted">{text(about)}</span></p>'
        f"{statement_lines(one.event.id, said) if said else ''}"
    )
