"""Events as HTML that QTextDocument lays out; looks are in resources/report/report.css."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from eventbrowser.export.finish import Bookmark
from eventbrowser.export.report import (
    Report,
    billed_name,
    one_line,
    passages,
    post,
    source_numbers,
    source_title,
    web_address,
    where,
    witnesses,
)
from eventbrowser.export.voice import Voice
from eventbrowser.model.draft import Speech
from eventbrowser.model.records import Appearance, ArticleRef, Event

_LONG_TITLE, _VERY_LONG_TITLE = 70, 150
_NOTHING = "\N{ZERO WIDTH SPACE}"
"""For an empty cell: Qt drops the space below a table whose last cell has no text."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report that begins on a new page. `title` is what its pages' feet say."""

    title: str
    html: str
    bookmark: Bookmark


def event_chapter(report: Report, event: Event) -> Chapter:
    """All that the report says of one event."""
    anchor = f"event-{event.id}"
    sections = [
        section
        for section in (
            _participants(report, event, f"{anchor}-participants"),
            _statements(report, event, f"{anchor}-statements"),
            _sources(report, event, f"{anchor}-sources"),
        )
        if section
    ]
    title = report.title(event)
    html = "".join((_head(report, event, anchor), _facts(report, event), _summary(event), *(s.html for s in sections)))
    return Chapter(title, html, Bookmark(title, anchor, tuple(s.bookmark for s in sections)))


def contents_chapter(report: Report, pages: Sequence[int]) -> Chapter:
    """The list of the report's events with the page each begins on."""
    page = _Page(report.voice)
    rows = (
        page.row((page.cell(_contents_entry(report, event)), page.cell(page.line("page-number", figure), 8)))
        for event, figure in zip(report.events, map(report.voice.number, pages), strict=True)
    )
    days = report.period()
    html = "".join(
        (
            page.line("kicker", report.voice.say("Event report")),
            page.line("title", f'<a name="contents">{escape(report.count())}</a>'),
            page.line("days", escape(days)) if days else "",
            _table("contents", rows),
        )
    )
    return Chapter(report.name(), html, Bookmark(report.voice.say("Contents"), "contents"))


def _contents_entry(report: Report, event: Event) -> str:
    page = _Page(report.voice)
    details = (report.days(event), report.voice.kind(event.kind), event.city)
    title = f'<a href="#event-{event.id}">{_isolated(report.title(event))}</a>'
    return page.line("", title) + page.line("details", " · ".join(_isolated(value) for value in details if value))


def _head(report: Report, event: Event, anchor: str) -> str:
    page, title = _Page(report.voice), report.title(event)
    kicker = " · ".join(filter(None, (report.voice.kind(event.kind), report.days(event))))
    size = "title" if len(title) <= _LONG_TITLE else "title-long"
    size = size if len(title) <= _VERY_LONG_TITLE else "title-very-long"
    return page.line("kicker", escape(kicker)) + page.value(size, f'<a name="{anchor}">{escape(title)}</a>')


def _facts(report: Report, event: Event) -> str:
    def given(value: str | None, field: str) -> str:
        return _isolated(value) + _marks(event, witnesses(event, field))

    def listed(values: Sequence[str], field: str) -> str:
        return "<br>".join(_isolated(value) + _marks(event, witnesses(event, field, value)) for value in values)

    page, voice = _Page(report.voice), report.voice
    host = voice.say("Host") if len(event.hosts) == 1 else voice.say("Hosts")
    partner = voice.say("Partner") if len(event.partners) == 1 else voice.say("Partners")
    rows = (
        (voice.say("When"), given(report.when(event) or voice.say("Date not stated"), "start")),
        (voice.say("Where"), given(where(event), "city")),
        (voice.say("Format"), given(voice.mode(event.mode) if event.mode else None, "mode")),
        (host, listed(event.hosts, "host")),
        (partner, listed(event.partners, "partner")),
        (voice.say("Topics"), " · ".join(map(_isolated, report.topic_labels(event)))),
    )
    return _table(
        "facts",
        (
            page.row((page.cell(page.line("", label), 17, "label"), page.cell(page.line("", value))))
            for label, value in rows
            if value
        ),
    )


def _summary(event: Event) -> str:
    return "".join(_paragraph("summary", line) for line in event.summary.splitlines() if line.strip())


def _paragraph(looks: str, text: str) -> str:
    """A paragraph that runs as its words do; behind a table Qt does not find that out by itself."""
    first = next((way for way in map(unicodedata.bidirectional, text) if way in ("L", "R", "AL")), "L")
    return f'<p class="{looks}" dir="{"ltr" if first == "L" else "rtl"}">{_text(text)}</p>'


@dataclass(frozen=True, slots=True)
class _Section:
    html: str
    bookmark: Bookmark


def _section(page: _Page, label: str, anchor: str, html: str, inside: Iterable[Bookmark] = ()) -> _Section:
    heading = page.line("section", f'<a name="{anchor}">{label}</a>')
    return _Section(heading + html, Bookmark(label, anchor, tuple(inside)))


def _participants(report: Report, event: Event, anchor: str) -> _Section | None:
    if not event.people:
        return None
    page, voice = _Page(report.voice), report.voice
    columns = [
        column
        for column in (
            (voice.say("Part"), 15, [escape(voice.parts(person.parts)) for person in event.people]),
            (voice.say("Position"), 26, [_isolated(person.position) for person in event.people]),
            (voice.say("Organisation"), 31, [_isolated(person.organisation) for person in event.people]),
        )
        if any(column[2])
    ]
    names = [_participant(event, person) for person in event.people]
    columns.insert(0, (voice.say("Name"), 100 - sum(width for _, width, _ in columns), names))
    head = page.row([f'<th width="{width}%">{page.line("", label)}</th>' for label, width, _ in columns])
    rows = (
        page.row([page.cell(page.line("", cell or _NOTHING)) for cell in cells])
        for cells in zip(*(cells for _, _, cells in columns), strict=True)
    )
    table = _table("people", (f"<thead>{head}</thead>", *rows))
    return _section(page, voice.say("Participants"), anchor, table)


def _participant(event: Event, person: Appearance) -> str:
    return f"<b>{_isolated(billed_name(person))}</b>{_marks(event, witnesses(event, 'name', None, person.id))}"


def _statements(report: Report, event: Event, anchor: str) -> _Section | None:
    speakers = [person for person in event.people if person.statements]
    if not speakers:
        return None
    page = _Page(report.voice)
    html = "".join(paragraph for person in speakers for paragraph in _speaker(page, event, person))
    inside = [Bookmark(billed_name(person), _speaker_anchor(event, person)) for person in speakers]
    return _section(page, report.voice.say("Statements"), anchor, html, inside)


def _speaker_anchor(event: Event, person: Appearance) -> str:
    return f"event-{event.id}-speaker-{person.id}"


def _speaker(page: _Page, event: Event, person: Appearance) -> Iterator[str]:
    name = f'<a name="{_speaker_anchor(event, person)}">{_isolated(billed_name(person))}</a>'
    yield page.line("speaker", name)
    if post(person):
        yield page.line("post", _isolated(post(person)))
    numbers = source_numbers(event)
    for passage in passages(person.statements):
        looks = "quote" if passage.kind is Speech.DIRECT else "reported"
        source = [numbers[passage.article_id]] if passage.article_id in numbers else []
        yield f'<p class="{looks}">{_text(passage.text)}{_marks(event, source)}</p>'


def _sources(report: Report, event: Event, anchor: str) -> _Section | None:
    if not event.sources:
        return None
    page, voice = _Page(report.voice), report.voice
    rows = (
        page.row(
            (
                page.cell(page.line("number", f'<a name="{_source_anchor(event, number)}">{number}</a>'), 4),
                page.cell(page.line("", _source(voice, source))),
            )
        )
        for number, source in enumerate(event.sources, 1)
    )
    note = page.line("note", voice.say("The raised figures tell which source gives what."))
    several = note if len(event.sources) > 1 else ""
    return _section(page, voice.say("Sources"), anchor, _table("sources", rows) + several)


def _source_anchor(event: Event, number: int) -> str:
    return f"event-{event.id}-source-{number}"


def _source(voice: Voice, source: ArticleRef) -> str:
    published = voice.day(source.published) if source.published else None
    details = ", ".join(filter(None, (_isolated(source.author), _outlet(source.outlet), published)))
    line = ". ".join(filter(None, (_isolated(f"“{source_title(source)}”"), details)))
    address = web_address(source)
    if address is None:
        return line
    return f'{line}<br><a class="address" href="{escape(address)}">{escape(address)}</a>'


def _outlet(name: str | None) -> str:
    """A newspaper's name in italics, which Arabic and Chinese letters do not have."""
    upright = any(unicodedata.category(letter) == "Lo" for letter in name or "")
    return _isolated(name) if upright else f"<i>{_isolated(name)}</i>" if name else ""


def _marks(event: Event, numbers: Sequence[int]) -> str:
    """Raised figures that lead to the sources they name."""
    links = (f'<a href="#{_source_anchor(event, number)}">{number}</a>' for number in numbers)
    return f'<sup class="mark">{", ".join(links)}</sup>' if numbers else ""


class _Page:
    """Lines and rows that run as the report's language does; Qt does not turn a table's columns round."""

    def __init__(self, voice: Voice) -> None:
        self._reversed = voice.right_to_left
        self._direction = "rtl" if voice.right_to_left else "ltr"

    def line(self, looks: str, html: str) -> str:
        """A paragraph of our own making, which runs as the language does, whatever value it begins with."""
        return f'<p class="{looks}" dir="{self._direction}">{html}</p>'

    def value(self, looks: str, html: str) -> str:
        """A paragraph that runs as its own words do, but begins where all others begin."""
        return f'<p class="{looks}" align="right">{html}</p>' if self._reversed else f'<p class="{looks}">{html}</p>'

    def cell(self, html: str, width: int | None = None, looks: str = "") -> str:
        of_class = f' class="{looks}"' if looks else ""
        wide = f' width="{width}%"' if width else ""
        return f"<td{of_class}{wide}>{html}</td>"

    def row(self, cells: Sequence[str]) -> str:
        return f"<tr>{''.join(reversed(cells) if self._reversed else cells)}</tr>"


def _table(looks: str, rows: Iterable[str]) -> str:
    return f'<table class="{looks}" width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _text(value: str) -> str:
    return escape(one_line(value))


def _isolated(value: str | None) -> str:
    """A value inside a line of ours: its direction of writing stays its own and does not reorder what follows."""
    return f"\N{FIRST STRONG ISOLATE}{_text(value)}\N{POP DIRECTIONAL ISOLATE}" if value else ""
