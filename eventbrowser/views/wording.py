"""How values read to a person: dates in their locale, kinds and parts in words, counts with their noun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from unicodedata import bidirectional

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication

from eventbrowser.model.draft import EventKind, Mode, Part
from eventbrowser.model.excerpt import FoundIn, Passage
from eventbrowser.model.records import OWN_HEADING, Appearance, Related, Topic

translate = QCoreApplication.translate

_ENGLISH = QT_TRANSLATE_NOOP("Language", "en")
"""Its translation into a language is that language's code."""
_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"
_APART, _END_APART = "\u2068", "\u2069"
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = {"L"}, {"R", "AL"}
_MAYBE_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of all signs that run from right to left; found sooner than each sign is looked up."""

_KINDS: dict[EventKind, object] = {
    EventKind.SEMINAR: QT_TRANSLATE_NOOP("Kind", "Seminar"),
    EventKind.WEBINAR: QT_TRANSLATE_NOOP("Kind", "Webinar"),
    EventKind.CONFERENCE: QT_TRANSLATE_NOOP("Kind", "Conference"),
    EventKind.ROUNDTABLE: QT_TRANSLATE_NOOP("Kind", "Roundtable"),
    EventKind.WORKSHOP: QT_TRANSLATE_NOOP("Kind", "Workshop"),
    EventKind.LECTURE: QT_TRANSLATE_NOOP("Kind", "Lecture"),
    EventKind.BOOK_LAUNCH: QT_TRANSLATE_NOOP("Kind", "Book launch"),
    EventKind.DIALOGUE: QT_TRANSLATE_NOOP("Kind", "Dialogue"),
    EventKind.FORUM: QT_TRANSLATE_NOOP("Kind", "Forum"),
    EventKind.PANEL_DISCUSSION: QT_TRANSLATE_NOOP("Kind", "Panel discussion"),
    EventKind.SYMPOSIUM: QT_TRANSLATE_NOOP("Kind", "Symposium"),
    EventKind.MEETING: QT_TRANSLATE_NOOP("Kind", "Meeting"),
    EventKind.BRIEFING: QT_TRANSLATE_NOOP("Kind", "Briefing"),
    EventKind.CEREMONY: QT_TRANSLATE_NOOP("Kind", "Ceremony"),
    EventKind.TRAINING: QT_TRANSLATE_NOOP("Kind", "Training"),
    EventKind.OTHER: QT_TRANSLATE_NOOP("Kind", "Other"),
}
_PARTS: dict[Part, object] = {
    Part.CHAIR: QT_TRANSLATE_NOOP("Part", "Chair"),
    Part.MODERATOR: QT_TRANSLATE_NOOP("Part", "Moderator"),
    Part.KEYNOTE: QT_TRANSLATE_NOOP("Part", "Keynote"),
    Part.CHIEF_GUEST: QT_TRANSLATE_NOOP("Part", "Chief guest"),
    Part.OPENING: QT_TRANSLATE_NOOP("Part", "Opening remarks"),
    Part.CLOSING: QT_TRANSLATE_NOOP("Part", "Closing remarks"),
    Part.SPEAKER: QT_TRANSLATE_NOOP("Part", "Speaker"),
    Part.AUTHOR: QT_TRANSLATE_NOOP("Part", "Author"),
    Part.ATTENDEE: QT_TRANSLATE_NOOP("Part", "Attended"),
}
_MODES: dict[Mode, object] = {
    Mode.IN_PERSON: QT_TRANSLATE_NOOP("Mode", "in person"),
    Mode.ONLINE: QT_TRANSLATE_NOOP("Mode", "online"),
    Mode.HYBRID: QT_TRANSLATE_NOOP("Mode", "in person and online"),
}
_FOUND_IN: dict[FoundIn, object] = {
    FoundIn.SPEAKER: QT_TRANSLATE_NOOP("Passage", "Speaker"),
    FoundIn.STATEMENT: QT_TRANSLATE_NOOP("Passage", "Statement"),
    FoundIn.ORGANISATION: QT_TRANSLATE_NOOP("Passage", "Organisation"),
    FoundIn.PLACE: QT_TRANSLATE_NOOP("Passage", "Place"),
    FoundIn.NOTES: QT_TRANSLATE_NOOP("Passage", "Notes"),
}


def spoken() -> str:
    """The code of the language that the program speaks."""
    return translate("Language", str(_ENGLISH))


def english() -> bool:
    """Whether it speaks the language that it is written in."""
    return spoken() == _ENGLISH


def named(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """The topics with their labels and groups in the person's language; those of the person's own keep their labels."""
    every, language = tuple(topics), spoken()
    told = [topic.named_in(language) for topic in every]
    groups = {topic.group: shown.group for topic, shown in zip(every, told, strict=True) if topic.others}
    groups[OWN_HEADING] = translate("Group", "Own topics")
    return tuple(
        shown if shown.others else replace(shown, group=groups.get(shown.group, shown.group)) for shown in told
    )


def passage_label(passage: Passage) -> str:
    """What is said before a passage: who made the statement, or what it is."""
    return f"{passage.who or translate('Passage', str(_FOUND_IN[passage.where]))}:"


def kind_text(kind: EventKind) -> str:
    return translate("Kind", str(_KINDS[kind]))


def mode_text(mode: Mode) -> str:
    return translate("Mode", str(_MODES[mode]))


def parts_text(parts: Iterable[Part]) -> str:
    return listed(translate("Part", str(_PARTS[part])) for part in parts)


def day_text(day: date | None) -> str:
    """A day in few letters whose month cannot be mistaken: "29 Apr 2025", "Apr 29, 2025"."""
    if day is None:
        return ""
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), _short_form(locale))


def _short_form(locale: QLocale) -> str:
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if order.startswith("M"):
        return "MMM d, yyyy"
    return "yyyy-MM-dd" if order.startswith("y") else "d MMM yyyy"


def moment_text(moment: datetime) -> str:
    """A moment in the person's own time: "29 Apr 2025, 14:05"."""
    local = moment.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return translate("When", "{day}, {time}").format(day=day_text(local.date()), time=time)


def days_text(start: date | None, end: date | None) -> str:
    """When an event took place, with the day of the week."""
    if start is None:
        return ""
    if end is None or end == start:
        return _long(start)
    return translate("When", "{first} to {last}").format(first=_long(start), last=_long(end))


def _long(day: date) -> str:
    locale = QLocale()
    written = QDate(day.year, day.month, day.day)
    return translate("When", "{weekday}, {day}").format(
        weekday=locale.toString(written, "dddd"),
        day=locale.toString(written, _short_form(locale).replace("MMM", "MMMM")),
    )


def span_text(first: date, last: date) -> str:
    """Days from the first to the last in as few words as tell them: "2025", "March 2025", "3 Mar 2025 – 5 Apr 2025"."""
    after = last + timedelta(days=1) if last < date.max else last
    if first.day == 1 and after.day == 1:
        if first.month == 1 and after.month == 1:
            years = str(first.year), str(last.year)
            return years[0] if years[0] == years[1] else f"{years[0]} – {years[1]}"
        months = month_text(first), month_text(last)
        return months[0] if months[0] == months[1] else f"{months[0]} – {months[1]}"
    return day_text(first) if first == last else f"{day_text(first)} – {day_text(last)}"


def month_text(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")


def events_text(count: int) -> str:
    return translate("Count", "1 event") if count == 1 else translate("Count", "{n} events").format(n=number(count))


def statements_text(count: int) -> str:
    if count == 1:
        return translate("Count", "1 statement")
    return translate("Count", "{n} statements").format(n=number(count))


def related_text(related: Related) -> str:
    """What an event has in common with another: "2 speakers in common, same host"."""
    told = (
        (related.speakers, translate("Related", "1 speaker in common"), translate("Related", "{n} speakers in common")),
        (related.hosts, translate("Related", "same host"), translate("Related", "{n} hosts in common")),
        (related.topics, translate("Related", "1 topic in common"), translate("Related", "{n} topics in common")),
    )
    return listed(one if count == 1 else many.format(n=number(count)) for count, one, many in told if count)


def waiting_text(count: int) -> str:
    if count == 1:
        return translate("Count", "1 article waits for your review.")
    return translate("Count", "{n} articles wait for your review.").format(n=number(count))


def arrived_text(count: int) -> str:
    if count == 1:
        return translate("Count", "1 article from the watched folder waits for review.")
    return translate("Count", "{n} articles from the watched folder wait for review.").format(n=number(count))


def files_text(count: int) -> str:
    return translate("Count", "1 file") if count == 1 else translate("Count", "{n} files").format(n=number(count))


def listed(words: Iterable[str]) -> str:
    """Words of ours one after the other, parted as the language does."""
    return translate("List", ", ").join(words)


def number(count: int) -> str:
    return QLocale().toString(count)


def apart(text: str) -> str:
    """A text that runs against the program's direction, set apart so that it leaves the order around it alone."""
    if not QGuiApplication.isRightToLeft() and not _MAYBE_RIGHT_TO_LEFT.search(text):
        return text
    against = _LEFT_TO_RIGHT if QGuiApplication.isRightToLeft() else _RIGHT_TO_LEFT
    return f"{_APART}{text}{_END_APART}" if any(bidirectional(sign) in against for sign in text) else text


def running_here(text: str) -> str:
    """A label's text at the side where all others begin: a label takes its first strong letter's direction."""
    mark = _FROM_RIGHT if QGuiApplication.isRightToLeft() else _FROM_LEFT
    return mark + text


def plain(text: str) -> str:
    """The text without the signs that `apart` puts around it."""
    return text.replace(_APART, "").replace(_END_APART, "")


def post_text(appearance: Appearance) -> str:
    """Position and organisation as billed: "President, CAPS"."""
    return ", ".join(part for part in (appearance.position, appearance.organisation) if part)


def billed_name(appearance: Appearance) -> str:
    return f"{appearance.honorific} {appearance.name}" if appearance.honorific else appearance.name
