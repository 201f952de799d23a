"""Word files: paragraphs, list items and table rows in their order, text boxes and accepted changes included.

Read part by part from the archive: a picture or a font that is missing or broken costs no text.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from lxml import etree

from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import row, stacked, with_previous
from eventbrowser.documents.properties import described
from eventbrowser.documents.sniffing import WORD_PART, damaged
from eventbrowser.errors import Unreadable
from eventbrowser.model.text import FileKind, SelfDescription

MOST_UNPACKED = 32 * 1024 * 1024
"""Bytes of one part; what a person writes is some thousand times smaller."""

STYLES, PROPERTIES = "word/styles.xml", "docProps/core.xml"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
DUBLIN_TERMS = "{http://purl.org/dc/terms/}"

FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
UNSHOWN = ("del", "moveFrom", "pPr", "rPr", "txbxContent")
WRAPPERS = ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml")
CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

LONGEST_CELL = 200


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; neighbours of the same group, the items of a list or the rows of a table, stand close together."""

    text: str
    group: str = ""


def read(path: Path, data: bytes) -> Content:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            main = next(name for name in archive.namelist() if WORD_PART.fullmatch(name))
            root = _part(path, archive, main)
            styles = _part(path, archive, STYLES) if STYLES in archive.namelist() else None
            properties = _part(path, archive, PROPERTIES) if PROPERTIES in archive.namelist() else None
    except (zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    word = _Word(root, styles)
    return Content(FileKind.DOCX, word.text(), _says(properties))


def _part(path: Path, archive: zipfile.ZipFile, name: str) -> etree._Element:
    """A part as a tree, by the size that the archive gives for it; entities in it stay unresolved."""
    part = archive.getinfo(name)
    if part.flag_bits & 1:
        raise Unreadable(path, "it is protected by a password", "Save a copy without the password and import that.")
    if part.file_size > MOST_UNPACKED:
        raise Unreadable(path, "it would unpack to an unreasonable size", "Save its text as .txt and import that.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    return etree.fromstring(archive.read(part), parser)


class _Word:
    """The lines of one Word file; its elements are of the namespace that its root is of."""

    def __init__(self, root: etree._Element, styles: etree._Element | None) -> None:
        self._root = root
        self._space = str(root.tag).removesuffix("document")
        self._wrappers = {self._space + name for name in WRAPPERS}
        self._unshown = {FALLBACK, *(self._space + name for name in UNSHOWN)}
        self._characters = {self._space + name: text for name, text in CHARACTERS.items()}
        self._list_styles = frozenset(self._styles_of_lists(styles)) if styles is not None else frozenset()

    def text(self) -> str:
        body = self._root.find(f"{self._space}body")
        lines = list(self._lines(body)) if body is not None else []
        return stacked(
            (line.text, before is not None and before.group == line.group != "")
            for before, line in with_previous(lines)
        )

    def _styles_of_lists(self, styles: etree._Element) -> Iterator[str]:
        for style in styles.iterchildren(f"{self._space}style"):
            name = style.find(f"{self._space}name")
            numbered = style.find(f"{self._space}pPr/{self._space}numPr") is not None
            if numbered or (name is not None and self._value(name).startswith("List")):
                yield style.get(f"{self._space}styleId") or ""

    def _value(self, element: etree._Element) -> str:
        return element.get(f"{self._space}val") or ""

    def _lines(self, parent: etree._Element) -> Iterator[Line]:
        for child in self._children(parent):
            if child.tag == f"{self._space}p":
                yield from self._paragraph(child)
            elif child.tag == f"{self._space}tbl":
                yield from self._table(child)

    def _children(self, parent: etree._Element) -> Iterator[etree._Element]:
        """What stands in a place, whether or not a control or an accepted change is put around it."""
        for child in parent:
            if child.tag in self._wrappers:
                yield from self._children(child)
            else:
                yield child

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Line]:
        for box in paragraph.iter(f"{self._space}txbxContent"):
            if not any(ancestor.tag == FALLBACK for ancestor in box.iterancestors()):
                yield from self._lines(box)
        text = self._shown(paragraph).strip()
        if text:
            yield Line(f"- {text}", "list") if self._is_listed(paragraph) else Line(text)

    def _is_listed(self, paragraph: etree._Element) -> bool:
        number = paragraph.find(f"{self._space}pPr/{self._space}numPr/{self._space}numId")
        if number is not None:
            return self._value(number) != "0"
        style = paragraph.find(f"{self._space}pPr/{self._space}pStyle")
        return style is not None and self._value(style) in self._list_styles

    def _shown(self, paragraph: etree._Element) -> str:
        parts = []
        walk = etree.iterwalk(paragraph, events=("start",))
        for _, element in walk:
            if element.tag in self._unshown:
                walk.skip_subtree()
            elif element.tag == f"{self._space}t":
                parts.append(element.text or "")
            else:
                parts.append(self._characters.get(str(element.tag), ""))
        return "".join(parts)

    def _table(self, table: etree._Element) -> Iterator[Line]:
        for table_row in self._children(table):
            cells = [list(self._lines(cell)) for cell in self._children(table_row)]
            yield from _row([cell for cell in cells if cell])


def _row(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """A row as one line, followed by what its cells hold beyond their first lines; cells of running text one by one."""
    if len(cells) == 1 or any(len(cell[0].text) > LONGEST_CELL for cell in cells):
        yield from (line for cell in cells for line in cell)
    elif cells:
        yield Line(row([cell[0].text.removeprefix("- ") for cell in cells]), "table")
        yield from (line for cell in cells for line in cell[1:])


def _says(properties: etree._Element | None) -> SelfDescription:
    if properties is None:
        return SelfDescription()
    title = properties.findtext(f"{DUBLIN_CORE}title") or ""
    author = properties.findtext(f"{DUBLIN_CORE}creator") or ""
    made = re.match(r"\d{4}-\d{2}-\d{2}", properties.findtext(f"{DUBLIN_TERMS}created") or "")
    try:
        created = datetime.fromisoformat(made[0]) if made is not None else None
    except ValueError:
        created = None
    return described(title, author, created, "document property")
