"""An event as a reference that can stand in a footnote, in one line."""

from __future__ import annotations

from eventbrowser.export.report import day_in_words, kind, one_line, period, source_title, title, web_address, where
from eventbrowser.model.draft import Part
from eventbrowser.model.records import ArticleRef, Event

_AUTHORS = frozenset({Part.KEYNOTE, Part.SPEAKER})
_MOST_AUTHORS = 3


def citation(event: Event) -> str:
    """Hosts (or else who spoke), title, kind, place, days, and the sources with their addresses."""
    by = "; ".join(one_line(host) for host in event.hosts) or _speakers(event)
    details = (kind(event), where(event), period(event.start, event.end) if event.start else "date not stated")
    line = ", ".join(filter(None, (by, f"“{title(event)}”", *details)))
    sources = "; ".join(_source(source) for source in event.sources)
    return f"{line}. Source: {sources}." if sources else f"{line}."


def _speakers(event: Event) -> str:
    names = [person.name for person in event.people if _AUTHORS & set(person.parts)]
    return ", ".join(names[:_MOST_AUTHORS]) + (" and others" if len(names) > _MOST_AUTHORS else "")


def _source(source: ArticleRef) -> str:
    address = web_address(source)
    given = (source.author, f"“{source_title(source)}”", source.outlet)
    day = day_in_words(source.published) if source.published else None
    return ", ".join(filter(None, (*given, day, address and f"<{address}>")))
