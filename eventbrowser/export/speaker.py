"""All that one person said, by date, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from eventbrowser.export.briefing import passage_line, text
from eventbrowser.export.report import passages, post
from eventbrowser.export.voice import ENGLISH, Voice
from eventbrowser.model.records import Person, PersonAppearance


def statements_of(person: Person, voice: Voice = ENGLISH) -> str:
    """The person's statements, earliest first, under the event and the post that they were made in."""
    spoke = [one for one in person.appearances if one.appearance.statements]
    spoke.sort(key=lambda one: (one.event.start is None, one.event.start, one.event.id))
    return "".join((f"# {text(person.name)}\n", *(part for one in spoke for part in _event(one, voice))))


def _event(one: PersonAppearance, voice: Voice) -> Iterator[str]:
    days = voice.period(one.event.start, one.event.end) if one.event.start else voice.say("date not stated")
    yield f"\n## {text(', '.join(filter(None, (days, one.event.title, one.event.city))))}\n"
    if post(one.appearance):
        yield f"\n*{text(post(one.appearance))}*\n"
    for passage in passages(one.appearance.statements):
        yield f"\n{passage_line(passage)}\n"
