"""Reads events out of a text of a test's own."""

from __future__ import annotations

from eventbrowser.extraction import extract
from eventbrowser.extraction.clues import Clues, read_clues
from eventbrowser.extraction.layout import Layout, read_layout
from eventbrowser.extraction.sentences import split
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import Draft, DraftEvent
from eventbrowser.model.text import Document, FileKind, Found, SelfDescription

NOTHING = SelfDescription()


def document(text: str, says: SelfDescription = NOTHING) -> Document:
    return Document("a.txt", "0", FileKind.TEXT, text, says)


def layout_of(text: str, says: SelfDescription = NOTHING) -> Layout:
    return read_layout(document(text, says), lexicon())


def clues_of(text: str) -> Clues:
    layout = layout_of(text)
    return read_clues(text, layout, split(text, layout.body), lexicon())


def draft_of(text: str, says: SelfDescription = NOTHING) -> Draft:
    return extract(document(text, says), lexicon())


def event_of(text: str, says: SelfDescription = NOTHING) -> DraftEvent:
    """The one event of a text; fails where there is none or several."""
    events = draft_of(text, says).events
    assert len(events) == 1, f"{len(events)} events"
    return events[0]


def value(found: Found[object] | None) -> object:
    return None if found is None else found.value


def words(found: Found[object] | None, text: str) -> str:
    """The words that prove a value."""
    assert found is not None
    assert found.span is not None
    return found.span.of(text)
