"""Which part of an article is what: headline, byline, dateline, body, and the page's tail that yields nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eventbrowser.extraction.dateline import Dateline, find_dateline
from eventbrowser.extraction.dates import DateWords, find_days
from eventbrowser.extraction.furniture import PROSE, Furniture, is_prose
from eventbrowser.extraction.heading import read_heading
from eventbrowser.extraction.labels import LabelWords, Line, lines_of
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.extraction.places import Places
from eventbrowser.extraction.publication import HEAD_LINES, day_of_address, made_by_file, year_of_page
from eventbrowser.model.text import Document, Found, Span

__all__ = ["Dateline", "Layout", "read_layout"]

LONGEST_HEADLINE = 180


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of an article. `body` are the spans of running text in order, dateline and boilerplate left out.

    `head` are the lines over the body that are not the headline: subtitle, section, outlet, byline, day.
    """

    body: tuple[Span, ...]
    headline: Found[str] | None = None
    byline: Found[str] | None = None
    outlet: Found[str] | None = None
    published: Found[date] | None = None
    dateline: Dateline | None = None
    head: tuple[Span, ...] = ()
    made: date | None = None
    """When the file was made, where that is all it says of its day."""


def read_layout(document: Document, lexicon: Lexicon) -> Layout:
    """The parts of a document's text; what the file states of itself counts as evidence too."""
    text, lines = document.text, lines_of(document.text)
    if not lines:
        return Layout(())
    furniture, dates, places = lexicon.of(Furniture), lexicon.of(DateWords), lexicon.of(Places)
    start = _body_start(text, lines, furniture, dates, places, lexicon.of(BodyWords))
    words = (furniture, dates, lexicon.of(BodyWords), lexicon.of(LabelWords), places)
    heading = read_heading(document, lines, start, words)
    first = heading.body_from
    end = furniture.body_end(lines, min(first, len(lines) - 1))
    stated = heading.published or day_of_address(document, lines)
    year = stated.value.year if stated else year_of_page(document, lines)
    dateline = _dateline(text, lines[first:end], dates, places, year)
    published = stated or (dateline.day if dateline else None)
    return Layout(
        body=_body(lines[first:end], furniture, dateline),
        headline=heading.headline,
        byline=heading.byline,
        outlet=heading.outlet or (dateline.agency if dateline else None) or heading.fallback_outlet,
        published=published,
        dateline=dateline,
        head=tuple(line.span for line in heading.rest if not furniture.is_menu(line)),
        made=made_by_file(document.says.published),
    )


def _body_start(
    text: str, lines: Sequence[Line], furniture: Furniture, dates: DateWords, places: Places, bodies: BodyWords
) -> int | None:
    """The number of the first line of running text, None where the page is made of short lines only."""
    titled = False
    for at, line in enumerate(lines[:HEAD_LINES]):
        if furniture.is_mail_header(line) or furniture.is_furniture(line) or furniture.is_section(line):
            continue
        if len(line.text) > 40 and find_dateline(text, line, dates, places, None):
            return at
        dated = at + 1 < len(lines) and len(lines[at + 1].text) < 60 and _is_dated(text, lines[at + 1], dates)
        if is_prose(line) and len(line.text) < PROSE and dated:
            continue
        if is_prose(line) and (titled or len(line.text) > LONGEST_HEADLINE or len(lines) == 1):
            return at
        titled = titled or not bodies.is_body_line(line.text)
    return None


def _is_dated(text: str, line: Line, dates: DateWords) -> bool:
    """Whether a line gives a whole day, as those between a subtitle and the story do."""
    return any(said.first is not None and said.first.year for said in find_days(text, dates, line.span))


def _dateline(text: str, lines: Sequence[Line], dates: DateWords, places: Places, year: int | None) -> Dateline | None:
    for line in lines[:3]:
        found = find_dateline(text, line, dates, places, year)
        if found is not None:
            return found
    return None


def _body(lines: Sequence[Line], furniture: Furniture, dateline: Dateline | None) -> tuple[Span, ...]:
    """The spans of the lines that are text, neighbouring lines joined."""
    spans: list[Span] = []
    joined = False
    for line in lines:
        if furniture.is_furniture(line):
            joined = False
            continue
        start = line.span.start
        if dateline is not None and dateline.span.start == start:
            start = min(dateline.span.end, line.span.end)
        if start < line.span.end:
            if joined and spans:
                spans[-1] = Span(spans[-1].start, line.span.end)
            else:
                spans.append(Span(start, line.span.end))
            joined = True
    return tuple(spans)
