"""What stands over an article: headline, byline, outlet and day, from its lines or from what its file states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from eventbrowser.extraction.dates import DateWords, find_days
from eventbrowser.extraction.furniture import Furniture, opens_programme
from eventbrowser.extraction.labels import Label, LabelWords, Line, find_labels
from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.extraction.places import Places
from eventbrowser.extraction.publication import (
    CLOCK,
    HEAD_LINES,
    PUBLISHED,
    STAMPED,
    day_in,
    is_day_line,
    labelled_day,
    published_by_file,
    signed_day,
)
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Document, Found, Span, Stated

_SLOGAN = 60
"""The words that a house puts under its name are no longer than this."""

_SITE_NAME = re.compile(
    r"[A-Z][A-Z.&’' -]{1,30}|[\w-]+\.[a-zA-Z]{2,6}|(?:[\w&.-]+ ){1,3}(?:Events|News|Blog|Portal|Website|Online)"
)
_SHORT_NAME = re.compile(r"^[A-Z]{2,8}\s[–—|-]\s")
"""What stands before a house's name: "VIES – Vestland Institute"."""

_HEADLINE_WORDS = 5
_MEETINGS = ("Forum", "Dialogue", "Conference", "Summit", "Congress", "Convention", "Symposium", "Conclave")
_EXPLAINS = re.compile(r"[a-z)][.!?](?:\s|$)")

_CELL = re.compile(r"(?:(?!\s{2,})[^|•·])+")
_BY = re.compile(r"^\s*(?:by|from|written by|reported by|por|par|von|oleh)\s*:?\s+", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]*\s+)(?:(?:[a-zà-ž]{1,4}\s+)?[A-ZÀ-Þ][\w’'.-]+\s*){1,4}$")
_BEFORE_PUBLISHED = re.compile(r"^(?P<name>[^|\d]{3,50}?)\s+(?:Published|Updated|Posted)\b")
_HOURS = re.compile(
    rf"(?:{CLOCK})\s*(?:[–—-]|to|until|bis)\s*(?:{CLOCK})|\b\d{{3,4}}\s*(?:to|[–-])\s*\d{{3,4}}\s*(?:hrs|h\b)",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"\W*(?P<label>[^\W\d_][^:|\d]{2,40}):\s")
_INVITES = re.compile(
    r"\binvites? you\b|\b(?:titled|entitled)\s*:?$|\bpresents?\s*:?$"
    r"|^(?-i:(?:will|is|are|cordially|jointly|requests?|hosts?|holds?|organi[sz]es?|invites?)\b)",
    re.IGNORECASE,
)
_PUBLISHED_IN = re.compile(
    r"(?:Published in|©\s*(?:\d{4})?|Copyright(?:\s*©)?\s*(?:\d{4})?|Source:)\s*(?P<name>[A-ZÀ-Þ][\w .&’'-]{2,60})"
)


@dataclass(slots=True)
class Heading:
    """What the lines over the body say. `rest` are those that are not the headline; `body_from` numbers the first of
    the body. `fallback_outlet` is a body named alone over the article, good where nothing better is known."""

    headline: Found[str] | None = None
    byline: Found[str] | None = None
    outlet: Found[str] | None = None
    fallback_outlet: Found[str] | None = None
    published: Found[date] | None = None
    rest: list[Line] = field(default_factory=list)
    body_from: int = 0


def stated(value: Stated | None, text: str, field_name: str) -> Found[str] | None:
    """What the file states of itself, with the place in the text where the same words stand, if any."""
    if value is None or not value.value.strip():
        return None
    words = value.value.strip()
    at = text.find(words) if len(words) > 3 else -1
    span = Span(at, at + len(words)) if at >= 0 else None
    return Found(words, span, f"file/{field_name}", tell("The file states it: {where}", where=value.where), 0.95)


@dataclass(frozen=True, slots=True)
class _Words:
    furniture: Furniture
    dates: DateWords
    bodies: BodyWords
    labels: LabelWords
    places: Places


def read_heading(
    document: Document,
    lines: Sequence[Line],
    start: int | None,
    words: tuple[Furniture, DateWords, BodyWords, LabelWords, Places],
) -> Heading:
    """Sort the lines over the body; `start` numbers the first line of running text, None where there is none."""
    known = _Words(*words)
    text, says = document.text, document.says
    head = list(lines[: start if start is not None else HEAD_LINES])
    labels = find_labels(text, lines[:60], known.labels)
    heading = Heading(body_from=start or 0)
    if sum(known.furniture.is_mail_header(line) for line in head[:6]) >= 2:
        _read_mail(text, lines, heading, known)
    else:
        _read_page(text, head, start, labels, heading, known)
    heading.headline = _stated_headline(says.headline, text, lines, heading.headline)
    heading.byline = stated(says.author, text, "author") or heading.byline
    heading.outlet = stated(says.outlet, text, "outlet") or heading.outlet
    if heading.outlet is None and heading.fallback_outlet is None:
        heading.outlet = _outlet_below(text, lines)
    heading.published = (
        published_by_file(says.published)
        or labelled_day(text, lines, known.dates, PUBLISHED)
        or heading.published
        or labelled_day(text, lines, known.dates, STAMPED)
        or signed_day(text, lines, known.dates, known.places)
    )
    return heading


def _stated_headline(
    value: Stated | None, text: str, lines: Sequence[Line], read: Found[str] | None
) -> Found[str] | None:
    said = stated(value, text, "headline")
    if said is None:
        return read
    if said.span is not None:
        return said
    wanted = re.sub(r"\W+", "", said.value.casefold())
    for line in lines[:HEAD_LINES]:
        plain = re.sub(r"\W+", "", line.text.casefold())
        if plain and (plain == wanted or (len(plain) > 20 and plain in wanted)):
            return Found(line.text, line.span, "file/headline", said.reason, 0.95)
    return read if read is not None and read.confidence > 0.8 else said


def _read_mail(text: str, lines: Sequence[Line], heading: Heading, known: _Words) -> None:
    at = 0
    while at < len(lines) and known.furniture.is_mail_header(lines[at]):
        line = lines[at]
        name, _, value = line.text.partition(":")
        start = line.span.end - len(value.strip())
        if name.casefold() == "subject" and value.strip():
            heading.headline = Found(value.strip(), Span(start, line.span.end), "layout/subject", confidence=0.95)
        sender = re.split(r"\s*[<(\[]", value.strip())[0].strip(' "')
        if name.casefold() == "from" and known.bodies.names_body(sender):
            start = text.index(sender, line.span.start)
            heading.outlet = Found(sender, Span(start, start + len(sender)), "layout/sender", confidence=0.85)
        if name.casefold() in ("date", "sent"):
            heading.published = day_in(text, line, known.dates, 0.95)
        heading.rest.append(line)
        at += 1
    heading.body_from = at


def _read_page(
    text: str,
    head: list[Line],
    start: int | None,
    labels: Sequence[Label],
    heading: Heading,
    known: _Words,
) -> None:
    at = _headline_at(head, text, known)
    announced = is_announcement(labels)
    if at is None:
        heading.rest += head
        heading.body_from = start if start is not None else 0
    else:
        line = head[at]
        heading.headline = Found(line.text, line.span, "layout/headline", confidence=0.9)
        heading.rest += head[:at]
        heading.body_from = _after_headline(head, at, start, labels, heading, known)
    below = heading.rest[at or 0 :]
    dated = (line for line in below if is_day_line(text, line, known.dates, known.places))
    if at and any(_HOURS.search(line.text) is None for line in dated):
        # A day over the headline and another one under it: the first is the clock of the page.
        for line in below:
            _read_line(text, line, heading, known, announced=announced)
    for line in heading.rest:
        _read_line(text, line, heading, known, announced=announced)


def is_announcement(labels: Sequence[Label]) -> bool:
    """A page that lists an event's day, place and people under labels, rather than telling a story."""
    kinds = {label.means for label in labels} & {"date", "time", "venue", "people", "host", "mode"}
    return len(kinds) >= 2


def _headline_at(head: Sequence[Line], text: str, known: _Words) -> int | None:
    candidates: list[int] = []
    for at, line in enumerate(head):
        furniture = known.furniture
        if furniture.is_furniture(line) or furniture.is_section(line) or furniture.is_mail_header(line):
            continue
        if is_day_line(text, line, known.dates, known.places) or _is_byline(line, known) or len(line.text) < 4:
            continue
        if _INVITES.search(line.text):
            told = [one for one in candidates if not _is_outlet_line(text, head[one], known)]
            return told[0] if told else at + 1 if at + 1 < len(head) else None
        candidates.append(at)
    if not candidates:
        return None
    candidates = _without_site_names(head, candidates)
    first = next((at for at in candidates[:3] if not _is_outlet_line(text, head[at], known)), candidates[0])
    over = head[candidates[0]].text
    if first > candidates[0] and " " in over and over.endswith(_MEETINGS) and _EXPLAINS.search(head[first].text):
        return candidates[0]
    return _below_masthead(head, text, candidates, first, known)


def _without_site_names(head: Sequence[Line], candidates: list[int]) -> list[int]:
    """The candidates from the first that is more than a site's name, where one of several words follows."""
    for number, at in enumerate(candidates[:4]):
        if not _SITE_NAME.fullmatch(head[at].text):
            longer = len(head[at].text.split()) >= _HEADLINE_WORDS
            return candidates[number:] if number and longer else candidates
    return candidates


def _below_masthead(head: Sequence[Line], text: str, candidates: Sequence[int], first: int, known: _Words) -> int:
    """The headline under a house's name and slogan: the line that the path repeats, or the one below the path or a
    section line that the story repeats."""
    paths = [line.text.casefold() for line in head if known.furniture.is_breadcrumb(line)]
    house = any(_is_outlet_line(text, line, known) for line in head[:2])
    for at in candidates:
        line = head[at]
        if len(line.text) > 14 and any(line.text.casefold() in path for path in paths):
            return at
        if at <= first or not house or len(head[first].text) > _SLOGAN or len(line.text) < 15:
            continue
        above = head[first + 1 : at]
        parted = any(known.furniture.is_section(one) or known.furniture.is_breadcrumb(one) for one in above)
        if parted and text.find(line.text, line.span.end) >= 0:
            return at
    return first


def _is_outlet_line(text: str, line: Line, known: _Words) -> bool:
    if known.bodies.is_body_line(_SHORT_NAME.sub("", line.text)):
        return True
    cells = [cell.strip() for cell in _CELL.findall(line.text)]
    if not cells:
        return False
    if len(cells) > 1 and any(known.bodies.is_body_line(cell) for cell in cells) and ":" not in line.text:
        return True
    days = find_days(text, known.dates, line.span)
    if days and days[0].span.start > line.span.start:
        cells[0] = text[line.span.start : days[0].span.start].strip(" |,–-")
    return _is_press_name(cells[0], known) and (len(cells) > 1 or bool(days) or len(line.text) < 40)


def _is_press_name(name: str, known: _Words) -> bool:
    parts = name.split()
    capitals = sum(part[0].isupper() or part.casefold() in ("of", "the", "&", "and") for part in parts)
    named = 1 <= len(parts) <= 6 and capitals == len(parts) and not name.endswith("?") and "’s " not in name
    return named and known.furniture.is_press(name)


def _is_byline(line: Line, known: _Words) -> bool:
    text = line.text
    if len(text) > 100:
        return False
    by = _BY.match(text)
    if by and by.group().strip().casefold() != "from":
        return True
    if by and _NAME.match(text[by.end() :].split(",")[0].strip()) and len(text) < 60:
        return True
    return bool(known.furniture.roles.match(text) and len(text) < 70) or bool(_BEFORE_PUBLISHED.match(text))


def _after_headline(
    head: Sequence[Line], at: int, start: int | None, labels: Sequence[Label], heading: Heading, known: _Words
) -> int:
    """The number of the first line of the body; what lies between is the heading's."""
    labelled = {label.span.start for label in labels if label.means not in ("published", "source", "author")}
    about = {label.span.start for label in labels} - labelled
    for number in range(at + 1, len(head)):
        line = head[number]
        furniture = known.furniture
        plain = not (
            furniture.is_furniture(line)
            or furniture.is_section(line)
            or _is_byline(line, known)
            or (any(sign.isdigit() for sign in line.text) and len(line.text) < 90)
            or known.bodies.is_body_line(line.text)
            or line.span.start in about
        )
        subtitle = number == at + 1 and start is not None and not line.text.endswith(":")
        told = plain and not subtitle and not _is_name_line(line, number, start)
        if line.span.start in labelled or told or opens_programme(head[number:]):
            return number
        heading.rest.append(line)
    return start if start is not None else len(head)


def _is_name_line(line: Line, number: int, start: int | None) -> bool:
    """An author's name alone on a line above a story."""
    return start is not None and number >= start - 3 and bool(_NAME.fullmatch(line.text)) and len(line.text) < 45


def _read_line(text: str, line: Line, heading: Heading, known: _Words, *, announced: bool) -> None:
    furniture = known.furniture
    if furniture.is_share_row(line) or furniture.is_breadcrumb(line) or furniture.is_section(line):
        return
    if furniture.is_menu(line):
        return
    told = next((cell.strip() for cell in _CELL.findall(line.text) if known.bodies.is_body_line(cell)), None)
    if told is not None and (told == line.text.strip() or " | " in line.text):
        at = line.span.start + line.text.index(told)
        name = _whole_name(told)
        at += told.index(name)
        heading.fallback_outlet = heading.fallback_outlet or Found(
            name, Span(at, at + len(name)), "layout/body-line", confidence=0.7
        )
        return
    if known.bodies.is_body_line(line.text):
        name = _whole_name(line.text)
        at = line.span.start + line.text.index(name)
        heading.fallback_outlet = heading.fallback_outlet or Found(
            name, Span(at, at + len(name)), "layout/body-line", confidence=0.7
        )
        return
    _read_day(text, line, heading, known, announced=announced)
    _read_names(text, line, heading, known)


def _whole_name(told: str) -> str:
    """A house's name without what stands beside it: "VIES – Vestland Institute", "Salt Institute, Oslo"."""
    return re.split(r"\s*[,(|]|\s[—–-]\s", _SHORT_NAME.sub("", told))[0]


def _read_day(text: str, line: Line, heading: Heading, known: _Words, *, announced: bool) -> None:
    if heading.published is not None or _HOURS.search(line.text):
        return
    told = re.search(r"\b(?:published|posted|updated|release|issued)\b", line.text, re.IGNORECASE)
    if not told and (announced or _of_another_thing(line, known)):
        return
    heading.published = day_in(text, line, known.dates, 0.95 if told else 0.85)


def _of_another_thing(line: Line, known: _Words) -> bool:
    """Whether a label says of what the day on this line is: "Welcome reception: 13 May"."""
    labelled = _LABELLED.match(line.text)
    means = known.labels.means(labelled["label"]) if labelled is not None else ("published",)
    return {"published", "date", "time", "source", "author"}.isdisjoint(means)


def _read_names(text: str, line: Line, heading: Heading, known: _Words) -> None:
    """The outlet and the writer out of a byline, a paper's name with a day, or a name alone."""
    before = _BEFORE_PUBLISHED.match(line.text)
    if before is not None:
        _author(heading, line.span.start + before.start("name"), before["name"], 0.9)
        return
    days = find_days(text, known.dates, line.span)
    for cell in _CELL.finditer(line.text):
        start = line.span.start + cell.start()
        stop = min([start + len(cell.group()), *(said.span.start for said in days if said.span.start > start)])
        if any(said.span.start <= start < said.span.end for said in days):
            continue
        name = text[start:stop]
        start += len(name) - len(name.lstrip())
        name = name.strip(" ,–—-:.")
        by = _BY.match(name)
        if by is not None:
            _author(heading, start + by.end(), re.split(r",|\s[|–—-]\s", name[by.end() :])[0], 0.9)
        elif _is_press_name(name, known) and not known.furniture.roles.match(name):
            heading.outlet = heading.outlet or Found(
                name, Span(start, start + len(name)), "layout/outlet", confidence=0.85
            )
        elif known.furniture.roles.match(name):
            _author(heading, start, name.split(",")[0], 0.6)
        elif _NAME.fullmatch(name) and line.text.strip() == name:
            _author(heading, start, name, 0.7)


def _author(heading: Heading, start: int, name: str, confidence: float) -> None:
    name = name.strip()
    if heading.byline is None and 2 < len(name) < 60:
        heading.byline = Found(name, Span(start, start + len(name)), "layout/byline", confidence=confidence)


def _outlet_below(text: str, lines: Sequence[Line]) -> Found[str] | None:
    """The outlet from under or over a story: "Published in The X, June 12th", "© 2025 The X", "Source: X"."""
    for line in [*lines[:HEAD_LINES], *lines[-12:]]:
        match = _PUBLISHED_IN.search(text, line.span.start, min(line.span.end, line.span.start + 200))
        if match is not None:
            name = re.split(r"\s{2,}|,|\.\s", match["name"])[0].strip(" .,-")
            if len(name) > 2:
                return Found(
                    name, Span(match.start("name"), match.start("name") + len(name)), "layout/outlet", confidence=0.8
                )
    return None
