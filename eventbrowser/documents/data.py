"""JSON files with schema.org articles and events."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from eventbrowser.documents.announcement import Announcement
from eventbrowser.documents.blocks import shown_text
from eventbrowser.documents.content import Content
from eventbrowser.documents.plain import text_of
from eventbrowser.documents.schema_org import (
    ARTICLE_TYPES,
    Json,
    is_event,
    loaded,
    names_in,
    people_in,
    stated_event,
    text_in,
    typed,
)
from eventbrowser.documents.stamps import iso_day
from eventbrowser.documents.web import is_address
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated

MOST_PARTS = 5_000
BODIES = ("articleBody", "text", "description", "abstract")


def read(path: Path, data: bytes) -> Content:
    """The first article or event; `parts_of` gives each of several on its own."""
    for kind, node in _nodes(text_of(path, data)):
        return _event(path, node) if is_event(kind) else _article(path, node)
    raise Unreadable(
        path, tell("no schema.org article or event is described in it"), tell("Import the page it comes from.")
    )


def parts_of(text: str) -> list[bytes]:
    """Each article and event as a file of its own."""
    nodes = list(_nodes(text))
    return [json.dumps(node).encode() for _, node in nodes[:MOST_PARTS]] if len(nodes) > 1 else []


def _nodes(text: str) -> Iterator[tuple[str, Mapping[str, Json]]]:
    for kind, node in typed(loaded(text)):
        if is_event(kind) or kind in ARTICLE_TYPES:
            yield kind, node


def _article(path: Path, node: Mapping[str, Json]) -> Content:
    headline = text_in(node.get("headline")) or text_in(node.get("name"))
    body = next((body for key in BODIES if (body := _body(node.get(key)))), "")
    if not body:
        raise Unreadable(path, tell("the article's text is not in it"), tell("Import the page it comes from."))
    return Content(FileKind.DATA, "\n\n".join(part for part in (headline, body) if part), _says(node, headline))


def _event(path: Path, node: Mapping[str, Json]) -> Content:
    event = stated_event(node, "json-ld")
    if event is None:
        raise Unreadable(
            path, tell("the event in it has neither a name nor a day"), tell("Import the page it comes from.")
        )
    url = text_in(node.get("url"))
    described = Announcement(event, description=_body(node.get("description")), url=url if is_address(url) else "")
    says = SelfDescription(
        headline=event.name, url=Stated(url, "json-ld url") if is_address(url) else None, events=(event,)
    )
    return Content(FileKind.DATA, described.text(), says)


def _body(value: Json) -> str:
    """A text that may be markup, its paragraphs kept."""
    if not isinstance(value, str) or "<" not in value:
        return value.strip() if isinstance(value, str) else ""
    return shown_text(value)


def _says(node: Mapping[str, Json], headline: str) -> SelfDescription:
    def stated(value: str | None, key: str) -> Stated | None:
        return Stated(value, f"json-ld {key}") if value else None

    url = text_in(node.get("url"))
    return SelfDescription(
        headline=stated(headline, "headline"),
        author=stated(people_in(node.get("author")), "author"),
        outlet=stated(next(names_in(node.get("publisher")), ""), "publisher"),
        published=stated(iso_day(text_in(node.get("datePublished"))), "datePublished"),
        url=stated(url if is_address(url) else "", "url"),
        language=stated(text_in(node.get("inLanguage"))[:2].lower(), "inLanguage"),
    )
