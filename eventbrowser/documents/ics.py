"""Calendar files (iCalendar): each appointment is an announcement of its event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser.documents.announcement import Announcement
from eventbrowser.documents.blocks import shown_text
from eventbrowser.documents.content import Content
from eventbrowser.documents.sniffing import damaged
from eventbrowser.documents.web import is_address
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated, StatedEvent

if TYPE_CHECKING:
    from icalendar import Event

MOST_EVENTS = 2_000
BORDER = re.compile(rb"^(?:BEGIN|END):VEVENT[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
SHELL = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calendar//\r\n%s\r\nEND:VCALENDAR\r\n"
MARKUP = re.compile(r"<(?:p|br|div|a|ul|b|html)\b", re.IGNORECASE)


def read(path: Path, data: bytes) -> Content:
    """The first appointment; `parts_of` gives each of several on its own."""
    events = _events(path, data)
    if not events:
        raise Unreadable(
            path, tell("the calendar holds no appointment"), tell("Export the event again and import that file.")
        )
    announced = _announcement(events[0])
    says = SelfDescription(
        headline=announced.event.name,
        url=Stated(announced.url, tell("calendar {name}", name="URL")) if announced.url else None,
        events=(announced.event,),
    )
    return Content(FileKind.CALENDAR, announced.text(), says)


def parts_of(data: bytes) -> list[bytes]:
    """Each appointment as a calendar of its own, without those that only repeat or move another one."""
    borders = list(BORDER.finditer(data))
    events = [
        data[begin.start() : end.end()]
        for begin, end in pairwise(borders)
        if begin[0][:1] in b"Bb" and end[0][:1] in b"Ee"
    ]
    return [SHELL % event for event in events if b"\nRECURRENCE-ID" not in event][:MOST_EVENTS]


def _events(path: Path, data: bytes) -> Sequence[Event]:
    from icalendar import Calendar, Event  # for this kind of file only

    try:
        calendar = Calendar.from_ical(data)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError) as error:  # on broken lines
        raise damaged(path) from error
    return [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]


def _announcement(event: Event) -> Announcement:
    start, end = _moment(event, "DTSTART"), _moment(event, "DTEND")
    last = _last_day(start, end)
    place = _text(event, "LOCATION")
    url = _text(event, "URL")
    stated = StatedEvent(
        name=_stated(_text(event, "SUMMARY"), "SUMMARY"),
        start=_stated(_iso(start), "DTSTART"),
        end=_stated(last.isoformat() if last is not None else "", "DTEND"),
        venue=_stated(place, "LOCATION"),
        organisers=tuple(Stated(name, tell("calendar {name}", name="ORGANIZER")) for name in _organisers(event)),
    )
    return Announcement(stated, _hours(start, end), place, _description(event), url if is_address(url) else "")


def _moment(event: Event, name: str) -> date | None:
    """A day, or a day with an hour; None where there is none that can be."""
    from icalendar.error import BrokenCalendarProperty

    try:
        moment = getattr(event.get(name), "dt", None)
    except BrokenCalendarProperty:
        return None
    return moment if isinstance(moment, date) and 1900 <= moment.year <= 2100 else None


def _last_day(start: date | None, end: date | None) -> date | None:
    """The last day: a whole-day appointment names the day after it."""
    if start is None or end is None:
        return None
    last = end if isinstance(end, datetime) else end - timedelta(days=1)
    day = last.date() if isinstance(last, datetime) else last
    return max(day, start.date() if isinstance(start, datetime) else start)


def _iso(moment: date | None) -> str:
    if moment is None:
        return ""
    return (moment.date() if isinstance(moment, datetime) else moment).isoformat()


def _hours(start: date | None, end: date | None) -> str:
    if not isinstance(start, datetime):
        return ""
    same_day = isinstance(end, datetime) and end.date() == start.date() and end > start
    hours = f"{start:%H:%M}–{end:%H:%M}" if same_day else f"{start:%H:%M}"
    zone = start.tzname() or ""
    return f"{hours} {zone}".strip()


def _organisers(event: Event) -> Iterator[str]:
    given = event.get("ORGANIZER")
    for one in given if isinstance(given, list) else [given]:
        name = str(getattr(one, "params", {}).get("CN", "")).strip()
        if name and "@" not in name:
            yield name


def _text(event: Event, name: str) -> str:
    value = event.get(name)
    return " ".join(str(value[0] if isinstance(value, list) else value).split()) if value else ""


def _description(event: Event) -> str:
    value = event.get("DESCRIPTION") or event.get("X-ALT-DESC")
    text = str(value[0] if isinstance(value, list) else value) if value else ""
    return shown_text(text) if MARKUP.search(text) else text


def _stated(value: str, name: str) -> Stated | None:
    return Stated(value, tell("calendar {name}", name=name)) if value else None
