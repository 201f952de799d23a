"""OpenDocument texts: paragraphs, list items and table rows in their order, without deleted text and comments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from eventbrowser.documents.content import Content
from eventbrowser.documents.office import Line, day_of, item, row_lines, text_of
from eventbrowser.documents.packed import DUBLIN_CORE, LOCKED, opened, part, tree, tree_if_there
from eventbrowser.documents.properties import described
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"

PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
WRAPPERS = frozenset(
    {
        f"{TEXT}section", f"{TEXT}list-header", f"{TEXT}index-body", f"{TEXT}table-of-content", f"{DRAW}frame",
        f"{DRAW}text-box", f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group",
    }
)  # fmt: skip
UNSHOWN = frozenset(
    {
        f"{TEXT}note", f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}tracked-changes", f"{DRAW}frame",
        f"{TEXT}ruby-text",
    }
)  # fmt: skip
MOST_BLANKS = 200
DEEPEST = 100
"""Lists within lists, and tables within tables, past which nothing is read."""


def read(path: Path, data: bytes) -> Content:
    with opened(path, data) as archive:
        manifest = "META-INF/manifest.xml"
        if manifest in archive.namelist() and b"encryption-data" in part(path, archive, manifest):
            raise Unreadable(path, *LOCKED)
        body = tree(path, archive, "content.xml").find(f"{OFFICE}body/{OFFICE}text")
        meta = tree_if_there(path, archive, "meta.xml")
    if body is None:
        raise Unreadable(
            path, tell("it is a spreadsheet, a drawing or slides"), tell("Save its text as .pdf and import that.")
        )
    return Content(FileKind.ODT, text_of(_lines(body)), _says(meta))


def _lines(parent: etree._Element, depth: int = 0) -> Iterator[Line]:
    if depth > DEEPEST:
        return
    for child in parent:
        if child.tag in PARAGRAPHS:
            yield from _paragraph(child, depth)
        elif child.tag == f"{TEXT}list":
            for listed in child:
                yield from _item(listed, depth)
        elif child.tag == f"{TABLE}table":
            for table_row in child.iter(f"{TABLE}table-row"):
                yield from row_lines([list(_lines(cell, depth + 1)) for cell in table_row])
        elif child.tag in WRAPPERS:
            yield from _lines(child, depth + 1)


def _item(listed: etree._Element, depth: int) -> Iterator[Line]:
    lines = list(_lines(listed, depth + 1))
    if lines and not lines[0].group:
        yield item(lines[0].text)
        lines.pop(0)
    yield from lines


def _paragraph(paragraph: etree._Element, depth: int) -> Iterator[Line]:
    for box in paragraph.iter(f"{DRAW}text-box"):
        yield from _lines(box, depth + 1)
    text = "".join(_pieces(paragraph)).strip()
    if text:
        yield Line(text)


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    walk = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in walk:
        hidden = element.tag in UNSHOWN
        if event == "start":
            if hidden:
                walk.skip_subtree()
            else:
                yield _own(element)
        elif element is not paragraph:
            yield element.tail or ""


def _own(element: etree._Element) -> str:
    if element.tag == f"{TEXT}s":
        count = element.get(f"{TEXT}c") or "1"
        return " " * (min(int(count), MOST_BLANKS) if count.isdecimal() else 1)
    if element.tag == f"{TEXT}tab":
        return "\t"
    return "\n" if element.tag == f"{TEXT}line-break" else (element.text or "")


def _says(meta: etree._Element | None) -> SelfDescription:
    about = meta.find(f"{OFFICE}meta") if meta is not None else None
    if about is None:
        return SelfDescription()
    author = about.findtext(f"{META}initial-creator") or about.findtext(f"{DUBLIN_CORE}creator") or ""
    created = day_of(about.findtext(f"{META}creation-date"))
    return described(about.findtext(f"{DUBLIN_CORE}title") or "", author, created)
