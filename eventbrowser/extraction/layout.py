"""Which part of an article is what: headline, byline, dateline, body, and the page's tail that yields nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.model.text import Document, Found, Span


@dataclass(frozen=True, slots=True)
class Dateline:
    """The words at the head of a wire story: place, agency and day, each where it stands."""

    span: Span
    place: Found[str] | None = None
    agency: Found[str] | None = None
    day: Found[date] | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of an article. `body` are the spans of running text in order, dateline and boilerplate left out."""

    body: tuple[Span, ...]
    headline: Found[str] | None = None
    byline: Found[str] | None = None
    outlet: Found[str] | None = None
    published: Found[date] | None = None
    dateline: Dateline | None = None


def read_layout(document: Document, lexicon: Lexicon) -> Layout:
    """The parts of a document's text; what the file states of itself counts as evidence too."""
    return Layout((Span(0, len(document.text)),))
