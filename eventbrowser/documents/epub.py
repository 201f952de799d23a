"""E-books: their chapters in reading order, each read as the page it is."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from eventbrowser.documents.blocks import shown_text
from eventbrowser.documents.content import Content
from eventbrowser.documents.decoding import decode
from eventbrowser.documents.html import declared_encoding
from eventbrowser.documents.lines import headed
from eventbrowser.documents.packed import DUBLIN_CORE, LOCKED, opened, part, tree
from eventbrowser.documents.sniffing import damaged
from eventbrowser.documents.stamps import iso_day
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
OPF = "{http://www.idpf.org/2007/opf}"
PAGES = frozenset({"application/xhtml+xml", "text/html"})
MOST_LETTERS = 4_000_000
"""Letters after which no further chapter is read; the door refuses half as many."""


def read(path: Path, data: bytes) -> Content:
    with opened(path, data) as archive:
        package = _package(path, archive)
        root = tree(path, archive, package)
        texts = list(_chapters(path, archive, root, posixpath.dirname(package)))
        locked = ENCRYPTION in archive.namelist()
    if not any(text.strip() for text in texts):
        if locked:
            raise Unreadable(path, *LOCKED)
        raise Unreadable(
            path, tell("the book holds no text of its own"), tell("Copy the article's text and paste it instead.")
        )
    about = _says(root)
    return Content(FileKind.EPUB, headed("\n\n".join(texts), about), about)


def _package(path: Path, archive: zipfile.ZipFile) -> str:
    """The name of the part that lists the chapters."""
    for element in tree(path, archive, CONTAINER).iter("{*}rootfile"):
        return element.get("full-path") or ""
    raise damaged(path)


def _chapters(path: Path, archive: zipfile.ZipFile, root: etree._Element, folder: str) -> Iterator[str]:
    items = {item.get("id"): item for item in root.iter(f"{OPF}item")}
    names = set(archive.namelist())
    letters = 0
    for reference in root.iter(f"{OPF}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type") not in PAGES or "nav" in (item.get("properties") or "").split():
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        if name in names and letters <= MOST_LETTERS:
            text = _page(part(path, archive, name))
            letters += len(text)
            yield text


def _page(data: bytes) -> str:
    page = decode(data, declared_encoding(data))
    return shown_text(page) if page is not None else ""


def _says(root: etree._Element) -> SelfDescription:
    def first(name: str) -> Stated | None:
        value = " ".join((root.findtext(f".//{DUBLIN_CORE}{name}") or "").split())
        return (
            Stated(value, tell("e-book {name}", name=name))
            if value and value.casefold() not in {"unknown", "untitled"}
            else None
        )

    day = iso_day(root.findtext(f".//{DUBLIN_CORE}date") or "")
    return SelfDescription(
        headline=first("title"),
        author=first("creator"),
        outlet=first("publisher"),
        published=Stated(day, tell("e-book date")) if day is not None else None,
        language=first("language"),
    )
