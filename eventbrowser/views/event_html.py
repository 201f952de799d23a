"""An event as HTML of our own: what it was and who took part; who said what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from eventbrowser.model.draft import Speech
from eventbrowser.model.records import Appearance, Event, Related, Statement
from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import anchor, text
from eventbrowser.views.wording import (
    billed_name,
    day_text,
    days_text,
    mode_text,
    parts_text,
    post_text,
    related_text,
    statements_text,
    translate,
)


def overview(
    event: Event, topics: Mapping[str, str], related: Sequence[Related] = (), *, may_edit: bool = False
) -> str:
    """When, where, by whom, on what; who took part as what; which events are like it. `topics` gives labels by slug."""
    days = days_text(event.start, event.end)
    rows = [
        _row(event, "start", translate("EventPage", "When"), _own("start", days, may_edit), may_edit),
        _row(event, "city", translate("EventPage", "Where"), _place(event, may_edit), may_edit),
        _row(event, "host", translate("EventPage", "Hosts"), _filters(Way.HOST, event.hosts), may_edit),
        _row(event, "partner", translate("EventPage", "Partners"), _partners(event, may_edit), may_edit),
        _row(event, "topic", translate("EventPage", "Topics"), _topics(event.topics, topics), may_edit),
        _row(event, "collection", translate("EventPage", "Collections"), _collections(event.collections), may_edit),
        _row(event, "", translate("EventPage", "Summary"), text(event.summary)),
        _row(event, "notes", translate("EventPage", "Notes"), _notes(event.notes), may_edit),
    ]
    return f'<table cellspacing=0 class="first">{"".join(rows)}</table>{_people(event, may_edit)}{_related(related)}'


def _own(field: str, words: str, may_edit: bool) -> str:
    """A value that leads nowhere but to its editor."""
    if not words or not may_edit:
        return text(words)
    return anchor(Link(Way.EDIT, field), words, "plain", translate("EventPage", "Click to edit"))


def _notes(words: str) -> str:
    return "<br>".join(text(line) for line in words.splitlines())


def _row(event: Event, field: str, label: str, value: str, may_edit: bool = False) -> str:
    if may_edit:
        verb = translate("EventPage", "Edit") if value else translate("EventPage", "Add")
        hint = translate("EventPage", "Edit: {}").format(label)
        edit = anchor(Link(Way.EDIT, field), verb, "edit", hint)
        value = f"{value} &nbsp; {edit}" if value else edit
    if not value:
        return ""
    proven = field and any(proof.field == field and proof.span is not None for proof in event.evidence)
    heading = text(label)
    if proven:
        hint = translate("EventPage", "Show the words that prove it")
        heading = anchor(Link(Way.PROOF, field), label, "label", hint)
    whole = f'<div style="white-space: nowrap">{heading}</div>'
    return f'<tr><td class="label" width="86">{whole}</td><td>{value}</td></tr>'


def _place(event: Event, may_edit: bool) -> str:
    parts = [
        _own("venue", event.venue or "", may_edit),
        anchor(Link(Way.CITY, event.city), event.city, hint=_only(event.city)) if event.city else "",
        _own("country", event.country or "", may_edit),
    ]
    place = ", ".join(part for part in parts if part)
    mode = f'<span class="muted">{text(mode_text(event.mode))}</span>' if event.mode else ""
    return " · ".join(part for part in (place, mode) if part)


def _filters(way: Way, values: Iterable[str]) -> str:
    return "<br>".join(anchor(Link(way, value), value, hint=_only(value)) for value in values)


def _partners(event: Event, may_edit: bool) -> str:
    return "<br>".join(_own("partner", value, may_edit) for value in event.partners)


def _topics(slugs: Iterable[str], topics: Mapping[str, str]) -> str:
    labels = [(slug, topics.get(slug, slug)) for slug in slugs]
    return " · ".join(anchor(Link(Way.TOPIC, slug), label, hint=_only(label)) for slug, label in labels)


def _collections(names: Iterable[str]) -> str:
    return " · ".join(anchor(Link(Way.COLLECTION, name), name, hint=_only(name)) for name in names)


def _only(value: str) -> str:
    return translate("EventPage", "Show only events with “{}”").format(value)


def _people(event: Event, may_edit: bool) -> str:
    if not event.people:
        nobody = translate("EventPage", "Nobody is named as taking part.")
        return f'<p class="muted">{text(nobody)}</p>'
    heading = text(translate("EventPage", "Who took part"))
    rows = "".join(_person(person, may_edit) for person in event.people)
    return f'<h3>{heading}</h3><table cellspacing=0 width="100%">{rows}</table>'


def _person(person: Appearance, may_edit: bool) -> str:
    said = text(statements_text(len(person.statements))) if person.statements else ""
    return (
        f'<tr><td width="34%">{name_link(person)}</td>'
        f'<td class="muted" width="18%">{_own(f"{person.id}/part", parts_text(person.parts), may_edit)}</td>'
        f'<td width="34%">{_own(f"{person.id}/position", post_text(person), may_edit)}</td>'
        f'<td class="muted last" align="right">{said}</td></tr>'
    )


def name_link(person: Appearance) -> str:
    """The name as billed, leading to the speaker."""
    hint = translate("EventPage", "Show everything about {}").format(person.name)
    return anchor(Link(Way.PERSON, str(person.person_id)), billed_name(person), hint=hint)


def _related(found: Sequence[Related]) -> str:
    if not found:
        return ""
    hint = translate("EventPage", "Show this event")
    rows = "".join(
        f'<tr><td width="44%">{anchor(Link(Way.EVENT, str(one.id)), one.title, hint=hint)}</td>'
        f'<td class="muted" width="15%">{text(day_text(one.start))}</td>'
        f'<td class="muted last">{text(related_text(one))}</td></tr>'
        for one in found
    )
    heading = text(translate("EventPage", "Related events"))
    return f'<h3>{heading}</h3><table cellspacing=0 width="100%">{rows}</table>'


def statements(event: Event, *, may_edit: bool = False) -> str:
    """What each person said, under their name."""
    spoke = [person for person in event.people if person.statements]
    if not spoke:
        nothing = translate("EventPage", "The sources report no statement.")
        return f'<p class="muted">{text(nothing)}</p>'
    return "".join(_said(event, person, may_edit) for person in spoke)


def _said(event: Event, person: Appearance, may_edit: bool) -> str:
    post = post_text(person)
    billing = f'&nbsp; <span class="muted light">{text(post)}</span>' if post else ""
    return f"<h3>{name_link(person)}{billing}</h3>{statement_lines(event.id, person.statements, may_edit)}"


def statement_lines(event_id: int, said: Iterable[Statement], may_edit: bool = False) -> str:
    """Statements as lines that lead to their sentence in the source; quoted words are marked as such."""
    return f"<table cellspacing=0>{''.join(_statement(event_id, statement, may_edit) for statement in said)}</table>"


def _statement(event_id: int, statement: Statement, may_edit: bool) -> str:
    sign = "“" if statement.kind is Speech.DIRECT else "–"
    if may_edit:
        grip = translate("EventPage", "Drag it to another speaker, or click to choose one")
        sign = anchor(Link(Way.GRIP, f"{event_id}/{statement.id}"), sign, "label", grip)
    hint = translate("EventPage", "Show it in the source")
    words = anchor(Link.statement(event_id, statement.id), statement.text, "plain", hint)
    return f'<tr><td class="muted" width="18">{sign}</td><td>{words}</td></tr>'
