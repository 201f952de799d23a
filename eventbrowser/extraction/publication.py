"""The day on which an article came out: stated by its file, on a line of its own, behind a label, or signed below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from eventbrowser.extraction.dates import DateWords, find_days
from eventbrowser.extraction.labels import Line
from eventbrowser.extraction.lexicon import words_in
from eventbrowser.extraction.partial import make
from eventbrowser.extraction.places import Places
from eventbrowser.extraction.whichday import resolve
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Document, Found, Span, Stated

HEAD_LINES = 16

CLOCK = r"\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?"
_FILLER = re.compile(
    rf"{CLOCK}|\b(?:published|updated|posted|last|update|on|at|in|and|the|of|release|time|date|am|pm|hrs|hours|gmt|utc|ist|pst|pkt|myt|est|edt"
    r"|cet|cest|bst|news|events?|comments?|views?|no|modified|created|first|by|admin|min|read|minutes?|share|print|[a-z]{3,4}t)\b|\d+|[^\w]",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\bhttps?://[^\s/]+/(?:\S{1,60}?[/-])??(?P<y>(?:19|20)\d\d)[/-](?P<m>0[1-9]|1[0-2])(?:[/-](?P<d>0[1-9]|[12]\d|3[01]))?(?!\d)"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\n\d]{0,40}(?:\d{4}\s?[–-]\s?)?(?P<y>(?:19|20)\d\d)\b", re.IGNORECASE
)
_CELL = re.compile(r"\S(?:(?!\s{3,})[^\n])*")
_STAMPED = re.compile(r"\b(?:updated|created|published|posted|last modified)\s*(?:on|at)?\s*:?\s*\d", re.IGNORECASE)
PUBLISHED = re.compile(
    r"\W*(?:(?:date|first|originally|last) )?"
    r"(?:published|publicado|publié|veröffentlicht|pubblicato|publish date|publication date|date of publication)",
    re.IGNORECASE,
)
STAMPED = re.compile(r"\W*(?:(?:date )?posted|updated|last update)", re.IGNORECASE)


def day_of_address(document: Document, lines: Sequence[Line]) -> Found[date] | None:
    """The day in the page's own address: “https://paper.example/2014/11/17/…”."""
    for match, span in _addresses(document, lines):
        day = make(int(match["y"]), int(match["m"]), int(match["d"])) if match["d"] else None
        if day is not None:
            return Found(day, span, "layout/address", confidence=0.8)
    return None


def year_of_page(document: Document, lines: Sequence[Line]) -> int | None:
    """The year in the page's own address, else in its copyright line."""
    for match, _ in _addresses(document, lines):
        return int(match["y"])
    for line in lines[-8:]:
        owned = _COPYRIGHT.search(line.text) if len(line.text) < 160 else None
        if owned is not None:
            return int(owned["y"])
    return None


def _addresses(document: Document, lines: Sequence[Line]) -> Iterator[tuple[re.Match[str], Span | None]]:
    stated = document.says.url
    match = _ADDRESS.match(stated.value) if stated is not None else None
    if match is not None:
        yield match, None
    for line in [*lines[:4], *lines[-4:]]:
        match = _ADDRESS.search(line.text) if len(line.text) < 240 and "://" in line.text else None
        if match is not None:
            yield match, Span(line.span.start + match.start(), line.span.start + match.end())


def published_by_file(value: Stated | None) -> Found[date] | None:
    if value is None or made_by_file(value) is not None:
        return None
    day = _iso(value)
    return (
        Found(day, None, "file/published", tell("The file states it: {where}", where=value.where), 0.95)
        if day is not None
        else None
    )


def made_by_file(value: Stated | None) -> date | None:
    """The day on which the file was made, which says little of the day on which the article came out."""
    return _iso(value) if value is not None and value.where.endswith("created") else None


def _iso(value: Stated) -> date | None:
    try:
        return date.fromisoformat(value.value.strip()[:10])
    except ValueError:
        return None


def is_day_line(text: str, line: Line, dates: DateWords, places: Places) -> bool:
    """A line that gives a day and nothing else worth reading."""
    if len(line.text) > 120:
        return False
    if _STAMPED.search(line.text):
        return True
    days = find_days(text, dates, line.span)
    if not any(said.first for said in days):
        return False
    cities = [span for span, _ in places.cities.find(words_in(text, line.span))]
    rest, at = "", line.span.start
    for span in sorted([*cities, *(said.span for said in days)]):
        rest += text[at : span.start] + " " if span.start >= at else ""
        at = max(at, span.end)
    rest += text[at : line.span.end]
    opens = bool(cities) and cities[0].start == line.span.start
    return len(_FILLER.sub("", rest)) <= (20 if opens else 8)


def day_in(text: str, line: Line, dates: DateWords, confidence: float) -> Found[date] | None:
    for said in find_days(text, dates, line.span):
        read = resolve(said, None)
        if said.first is not None and said.first == said.last and read is not None:
            sure = min(confidence, read.confidence)
            return Found(read.first, said.span, "layout/day-line", read.reason, sure, read.others)
    return None


def labelled_day(text: str, lines: Sequence[Line], dates: DateWords, label: re.Pattern[str]) -> Found[date] | None:
    """The day behind "Published:" or "Published in …" wherever it stands on the page."""
    for line in [*lines[:HEAD_LINES], *lines[-15:]]:
        for cell in _CELL.finditer(text, line.span.start, line.span.end) if len(line.text) < 140 else ():
            if label.match(cell.group()):
                day = day_in(text, Line(Span(*cell.span()), cell.group(), line.number), dates, 0.9)
                if day is not None:
                    return day
    return None


def signed_day(text: str, lines: Sequence[Line], dates: DateWords, places: Places) -> Found[date] | None:
    """The day alone on one of the last lines, or behind an agency in brackets: "(Salt News Agency July 31, 2002)"."""
    for line in lines[-4:] if len(lines) > 4 else []:
        bracketed = line.text.startswith("(") and line.text.endswith(")") and len(line.text) < 60
        if bracketed or (len(line.text) < 40 and is_day_line(text, line, dates, places)):
            day = day_in(text, line, dates, 0.8)
            if day is not None:
                return day
    return None
