"""A briefing in Markdown (CommonMark with tables), to paste into a mail, a wiki or a note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from eventbrowser.export.report import (
    Passage,
    Report,
    billed_name,
    one_line,
    passages,
    post,
    source_numbers,
    source_title,
    web_address,
    where,
)
from eventbrowser.export.voice import Voice, capitalised
from eventbrowser.model.draft import Speech
from eventbrowser.model.records import Appearance, ArticleRef, Event

_MARKS = re.compile(r"([\\`*_\[\]<>|~&$])")
_LINE_STARTS = re.compile(r"^(\d{1,9}(?=[.)])|(?=[#+=:-]))")


def render(report: Report) -> bytes:
    """All events of the report, parted by rules, after a list of them where there are several."""
    events = "\n---\n\n".join("".join(_event(report, event)) for event in report.events)
    if len(report.events) == 1:
        return events.encode()
    return "".join((*_contents(report), "\n---\n\n", events)).encode()


def _contents(report: Report) -> Iterator[str]:
    yield f"# {text(capitalised(report.name()))}\n\n"
    for number, event in enumerate(report.events, 1):
        day = f" ({report.days(event)})" if event.start else ""
        yield f"{number}. {text(report.title(event))}{day}\n"


def _event(report: Report, event: Event) -> Iterator[str]:
    voice = report.voice
    yield f"# {text(report.title(event))}\n\n"
    yield f"**{' · '.join(filter(None, (voice.kind(event.kind), report.days(event))))}**\n\n"
    for label, values in (
        (voice.say("When"), [report.when(event) or voice.say("date not stated")]),
        (voice.say("Where"), [where(event)]),
        (voice.say("Format"), [voice.mode(event.mode) if event.mode else None]),
        (voice.say("Hosts"), event.hosts),
        (voice.say("Partners"), event.partners),
        (voice.say("Topics"), report.topic_labels(event)),
    ):
        given = "; ".join(text(value) for value in values if value)
        if given:
            yield f"- **{label}:** {given}\n"
    if event.summary:
        yield f"\n{text(event.summary)}\n"
    yield from _participants(voice, event)
    yield from _statements(voice, event)
    yield from _sources(voice, event)


def _participants(voice: Voice, event: Event) -> Iterator[str]:
    if not event.people:
        return
    head = (voice.say("Name"), voice.say("Part"), voice.say("Position"), voice.say("Organisation"))
    yield f"\n## {voice.say('Participants')}\n\n| {' | '.join(head)} |\n|---|---|---|---|\n"
    for person in event.people:
        cells = (billed_name(person), voice.parts(person.parts), person.position or "", person.organisation or "")
        yield f"| {' | '.join(map(text, cells))} |\n"


def _statements(voice: Voice, event: Event) -> Iterator[str]:
    speakers = [person for person in event.people if person.statements]
    if not speakers:
        return
    numbers = source_numbers(event)
    yield f"\n## {voice.say('Statements')}\n"
    for person in speakers:
        yield from _speaker(person, numbers)


def _speaker(person: Appearance, numbers: dict[int, int]) -> Iterator[str]:
    yield f"\n### {text(billed_name(person))}\n"
    if post(person):
        yield f"\n*{text(post(person))}*\n"
    for passage in passages(person.statements):
        yield f"\n{passage_line(passage)}{_mark(numbers.get(passage.article_id))}\n"


def passage_line(passage: Passage) -> str:
    """A passage as a paragraph; quoted words as a quotation."""
    said = text(passage.text)
    return f"> {said}" if passage.kind is Speech.DIRECT else said


def _mark(number: int | None) -> str:
    return rf" \[{number}\]" if number else ""


def _sources(voice: Voice, event: Event) -> Iterator[str]:
    if event.sources:
        yield f"\n## {voice.say('Sources')}\n\n"
    for number, source in enumerate(event.sources, 1):
        yield f"{number}. {_source(voice, source)}\n"


def _source(voice: Voice, source: ArticleRef) -> str:
    outlet = f"*{text(source.outlet)}*" if source.outlet else None
    published = voice.day(source.published) if source.published else None
    author = text(source.author) if source.author else None
    address = web_address(source)
    details = ", ".join(filter(None, (author, outlet, published)))
    return ". ".join(filter(None, (f"“{text(source_title(source))}”", details, address and f"<{address}>")))


def text(value: str) -> str:
    """Words as Markdown that shows just them, also at the start of a line."""
    escaped = _MARKS.sub(r"\\\1", one_line(value))
    return _LINE_STARTS.sub(r"\1\\", escaped)
