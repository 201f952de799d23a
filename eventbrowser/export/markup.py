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
    day_in_words,
    how,
    kind,
    one_line,
    parts,
    passages,
    period,
    post,
    source_numbers,
    source_title,
    title,
    web_address,
    when,
    where,
    witnesses,
)
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
            _participants(event, f"{anchor}-participants"),
            _statements(event, f"{anchor}-statements"),
            _sources(event, f"{anchor}-sources"),
        )
        if section
    ]
    html = "".join((_head(event, anchor), _facts(report, event), _summary(event), *(s.html for s in sections)))
    return Chapter(title(event), html, Bookmark(title(event), anchor, tuple(s.bookmark for s in sections)))


def contents_chapter(report: Report, pages: Sequence[int]) -> Chapter:
    """The list of the report's events with the page each begins on."""
    rows = (
        f'<tr><td>{_contents_entry(event)}</td><td width="8%">{_line("page-number", str(page))}</td></tr>'
        for event, page in zip(report.events, pages, strict=True)
    )
    count, _, days = report.name().partition(", ")
    html = "".join(
        (
            _line("kicker", "Event report"),
            _line("title", f'<a name="contents">{escape(count)}</a>'),
            _line("days", escape(days)) if days else "",
            _table("contents", rows),
        )
    )
    return Chapter(report.name(), html, Bookmark("Contents", "contents"))


def _contents_entry(event: Event) -> str:
    days = period(event.start, event.end) if event.start else None
    details = " · ".join(_isolated(value) for value in (days, kind(event), event.city) if value)
    return _line("", f'<a href="#event-{event.id}">{_isolated(title(event))}</a>') + _line("details", details)


def _head(event: Event, anchor: str) -> str:
    days = period(event.start, event.end) if event.start else None
    kicker = " · ".join(filter(None, (kind(event), days)))
    size = "title" if len(title(event)) <= _LONG_TITLE else "title-long"
    size = size if len(title(event)) <= _VERY_LONG_TITLE else "title-very-long"
    return _line("kicker", escape(kicker)) + f'<p class="{size}"><a name="{anchor}">{escape(title(event))}</a></p>'


def _facts(report: Report, event: Event) -> str:
    def given(value: str | None, field: str) -> str:
        return _isolated(value) + _marks(event, witnesses(event, field))

    def listed(values: Sequence[str], field: str) -> str:
        return "<br>".join(_isolated(value) + _marks(event, witnesses(event, field, value)) for value in values)

    rows = (
        ("When", given(when(event) or "Date not stated", "start")),
        ("Where", given(where(event), "city")),
        ("Format", given(how(event), "mode")),
        (_plural("Host", event.hosts), listed(event.hosts, "host")),
        (_plural("Partner", event.partners), listed(event.partners, "partner")),
        ("Topics", " · ".join(map(_isolated, report.topic_labels(event)))),
    )
    return _table(
        "facts",
        (
            f'<tr><td class="label" width="17%">{_line("", label)}</td><td>{_line("", value)}</td></tr>'
            for label, value in rows
            if value
        ),
    )


def _plural(label: str, values: Sequence[str]) -> str:
    return label if len(values) == 1 else f"{label}s"


def _summary(event: Event) -> str:
    return "".join(f'<p class="summary">{_text(line)}</p>' for line in event.summary.splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class _Section:
    html: str
    bookmark: Bookmark


def _section(label: str, anchor: str, html: str, inside: Iterable[Bookmark] = ()) -> _Section:
    heading = _line("section", f'<a name="{anchor}">{label}</a>')
    return _Section(heading + html, Bookmark(label, anchor, tuple(inside)))


def _participants(event: Event, anchor: str) -> _Section | None:
    if not event.people:
        return None
    columns = [
        column
        for column in (
            ("Part", 15, [escape(parts(person)) for person in event.people]),
            ("Position", 26, [_isolated(person.position) for person in event.people]),
            ("Organisation", 31, [_isolated(person.organisation) for person in event.people]),
        )
        if any(column[2])
    ]
    names = [_participant(event, person) for person in event.people]
    columns.insert(0, ("Name", 100 - sum(width for _, width, _ in columns), names))
    head = "".join(f'<th width="{width}%">{_line("", label)}</th>' for label, width, _ in columns)
    rows = map(_participant_row, zip(*(cells for _, _, cells in columns), strict=True))
    return _section("Participants", anchor, _table("people", (f"<thead><tr>{head}</tr></thead>", *rows)))


def _participant_row(cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<td>{_line('', cell or _NOTHING)}</td>" for cell in cells) + "</tr>"


def _participant(event: Event, person: Appearance) -> str:
    return f"<b>{_isolated(billed_name(person))}</b>{_marks(event, witnesses(event, 'name', None, person.id))}"


def _statements(event: Event, anchor: str) -> _Section | None:
    speakers = [person for person in event.people if person.statements]
    if not speakers:
        return None
    html = "".join(paragraph for person in speakers for paragraph in _speaker(event, person))
    return _section("Statements", anchor, html, [Bookmark(billed_name(p), _speaker_anchor(event, p)) for p in speakers])


def _speaker_anchor(event: Event, person: Appearance) -> str:
    return f"event-{event.id}-speaker-{person.id}"


def _speaker(event: Event, person: Appearance) -> Iterator[str]:
    name = f'<a name="{_speaker_anchor(event, person)}">{_isolated(billed_name(person))}</a>'
    yield _line("speaker", name)
    if post(person):
        yield _line("post", _isolated(post(person)))
    numbers = source_numbers(event)
    for passage in passages(person.statements):
        looks = "quote" if passage.kind is Speech.DIRECT else "reported"
        source = [numbers[passage.article_id]] if passage.article_id in numbers else []
        yield f'<p class="{looks}">{_text(passage.text)}{_marks(event, source)}</p>'


def _sources(event: Event, anchor: str) -> _Section | None:
    if not event.sources:
        return None
    rows = (
        f'<tr><td width="4%">{_line("number", _numbered(event, number))}</td><td>{_line("", _source(source))}</td></tr>'
        for number, source in enumerate(event.sources, 1)
    )
    note = _line("note", "The raised figures tell which source gives what.") if len(event.sources) > 1 else ""
    return _section("Sources", anchor, _table("sources", rows) + note)


def _numbered(event: Event, number: int) -> str:
    return f'<a name="{_source_anchor(event, number)}">{number}</a>'


def _source_anchor(event: Event, number: int) -> str:
    return f"event-{event.id}-source-{number}"


def _source(source: ArticleRef) -> str:
    published = day_in_words(source.published) if source.published else None
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


def _line(looks: str, html: str) -> str:
    """A paragraph of our own making, which runs from left to right whatever value it begins with."""
    return f'<p class="{looks}" dir="ltr">{html}</p>'


def _table(looks: str, rows: Iterable[str]) -> str:
    return f'<table class="{looks}" width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _text(value: str) -> str:
    return escape(one_line(value))


def _isolated(value: str | None) -> str:
    """A value inside a line of ours: its direction of writing stays its own and does not reorder what follows."""
    return f"\N{FIRST STRONG ISOLATE}{_text(value)}\N{POP DIRECTIONAL ISOLATE}" if value else ""
