"""An event as a reference that can stand in a footnote, in one line."""

from __future__ import annotations

from eventbrowser.export.report import one_line, source_title, web_address, where
from eventbrowser.export.voice import ENGLISH, Voice
from eventbrowser.model.draft import Part
from eventbrowser.model.records import ArticleRef, Event

_AUTHORS = frozenset({Part.KEYNOTE, Part.SPEAKER})
_MOST_AUTHORS = 3


def citation(event: Event, voice: Voice = ENGLISH) -> str:
    """Hosts (or else who spoke), title, kind, place, days, and the sources with their addresses."""
    by = "; ".join(one_line(host) for host in event.hosts) or _speakers(event, voice)
    days = voice.period(event.start, event.end) if event.start else voice.say("date not stated")
    title = one_line(event.title) or voice.say("Untitled event")
    line = ", ".join(filter(None, (by, f"“{title}”", voice.kind(event.kind), where(event), days)))
    sources = "; ".join(_source(source, voice) for source in event.sources)
    return voice.say("{line}. Source: {sources}.", line=line, sources=sources) if sources else f"{line}."


def _speakers(event: Event, voice: Voice) -> str:
    names = [person.name for person in event.people if _AUTHORS & set(person.parts)]
    some = ", ".join(names[:_MOST_AUTHORS])
    return voice.say("{some} and others", some=some) if len(names) > _MOST_AUTHORS else some


def _source(source: ArticleRef, voice: Voice) -> str:
    address = web_address(source)
    given = (source.author, f"“{source_title(source)}”", source.outlet)
    day = voice.day(source.published) if source.published else None
    return ", ".join(filter(None, (*given, day, address and f"<{address}>")))
