"""Reads people out of a text of a test's own."""

from __future__ import annotations

from eventbrowser.extraction.layout import Layout
from eventbrowser.extraction.people import find_people
from eventbrowser.extraction.sentences import split
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import DraftPerson
from eventbrowser.model.text import Span


def people_in(text: str) -> tuple[DraftPerson, ...]:
    layout = Layout((Span(0, len(text)),))
    return find_people(text, layout, split(text, layout.body), lexicon())


def person_in(text: str, name: str) -> DraftPerson:
    """The person of that name; fails with who was found instead."""
    people = people_in(text)
    found = [person for person in people if person.name.value == name]
    assert found, f"{name} is not among {[person.name.value for person in people]}"
    return found[0]


def said_by(text: str) -> dict[str, list[str]]:
    """The first three words of each statement, under each person."""
    return {
        person.name.value: [" ".join(one.span.of(text).split()[:3]) for one in person.statements]
        for person in people_in(text)
    }
