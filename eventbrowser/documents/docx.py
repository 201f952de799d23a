"""Word files: paragraphs, list items and table rows in their order, text boxes and accepted changes included."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import row, stacked, with_previous
from eventbrowser.documents.properties import described
from eventbrowser.documents.sniffing import SAVE_AS_KNOWN, damaged
from eventbrowser.errors import Unreadable
from eventbrowser.model.text import FileKind, SelfDescription

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

MOST_PARTS = 5_000
MOST_UNPACKED = 256 * 1024 * 1024
MOST_XML = 48 * 1024 * 1024
"""Of one part; what a person writes is some thousand times smaller."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
TEXT_BOX = f"{W}txbxContent"
UNSHOWN = frozenset({f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", FALLBACK, TEXT_BOX})
WRAPPERS = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}smartTag", f"{W}customXml"})
CHARACTERS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}

LONGEST_CELL = 300
MOST_LINES_IN_CELL = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; neighbours of the same group, the items of a list or the rows of a table, stand close together."""

    text: str
    group: str = ""


def read(path: Path, data: bytes) -> Content:
    _check_archive(path, data)
    document = _opened(path, data)
    if document.element.body is None:
        raise damaged(path)
    lines = list(_lines(document.element.body, _list_styles(document)))
    return Content(FileKind.DOCX, _joined(lines), _says(document))


def _check_archive(path: Path, data: bytes) -> None:
    """Refuse what would fill the memory when unpacked, by the sizes that the archive itself gives for its parts."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(path, "it is protected by a password", "Save a copy without the password and import that.")
    xml = [part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))]
    too_large = sum(part.file_size for part in parts) > MOST_UNPACKED or max(xml, default=0) > MOST_XML
    if too_large or len(parts) > MOST_PARTS:
        raise Unreadable(path, "it would unpack to an unreasonable size", "Save its text as .txt and import that.")


def _opened(path: Path, data: bytes) -> WordDocument:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        return docx.Document(BytesIO(data))
    except ValueError as error:
        if "content type" not in str(error):
            raise damaged(path) from error
        raise Unreadable(path, "it is a Word template or holds macros", SAVE_AS_KNOWN) from error
    except (
        PackageNotFoundError, zipfile.BadZipFile, zlib.error, etree.LxmlError, KeyError, AttributeError, EOFError,
        NotImplementedError,
    ) as error:  # fmt: skip  # each of them is how python-docx meets a part that is missing or broken
        raise damaged(path) from error


def _list_styles(document: WordDocument) -> frozenset[str]:
    """The ids of the styles whose paragraphs are list items."""
    styles = list(document.styles)
    return frozenset(
        style.style_id
        for style in styles
        if (style.name or "").startswith("List") or style.element.find(f"{W}pPr/{W}numPr") is not None
    )


def _lines(parent: etree._Element, list_styles: frozenset[str]) -> Iterator[Line]:
    for child in parent:
        if child.tag == f"{W}p":
            yield from _paragraph(child, list_styles)
        elif child.tag == f"{W}tbl":
            yield from _table(child, list_styles)
        elif child.tag in WRAPPERS:
            yield from _lines(child, list_styles)


def _paragraph(paragraph: etree._Element, list_styles: frozenset[str]) -> Iterator[Line]:
    for box in paragraph.iter(TEXT_BOX):
        if not any(ancestor.tag == FALLBACK for ancestor in box.iterancestors()):
            yield from _lines(box, list_styles)
    text = _shown(paragraph).strip()
    if text:
        listed = _is_listed(paragraph, list_styles)
        yield Line(f"- {text}", "list") if listed else Line(text)


def _is_listed(paragraph: etree._Element, list_styles: frozenset[str]) -> bool:
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    if number is not None:
        return number.get(f"{W}val") != "0"
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val") in list_styles


def _shown(paragraph: etree._Element) -> str:
    parts = []
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in UNSHOWN:
            walk.skip_subtree()
        elif element.tag == f"{W}t":
            parts.append(element.text or "")
        else:
            parts.append(CHARACTERS.get(str(element.tag), ""))
    return "".join(parts)


def _table(table: etree._Element, list_styles: frozenset[str]) -> Iterator[Line]:
    for table_row in _children(table, f"{W}tr"):
        cells = [list(_lines(cell, list_styles)) for cell in _children(table_row, f"{W}tc")]
        shown = [cell for cell in cells if cell]
        if any(_is_running(cell) for cell in shown) or len(shown) == 1:
            yield from (line for cell in shown for line in cell)
        elif shown:
            yield Line(row(["; ".join(line.text.removeprefix("- ") for line in cell) for cell in shown]), "table")


def _children(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in WRAPPERS:
            yield from _children(child, tag)


def _is_running(cell: Sequence[Line]) -> bool:
    return len(cell) > MOST_LINES_IN_CELL or sum(len(line.text) for line in cell) > LONGEST_CELL


def _joined(lines: Sequence[Line]) -> str:
    close = (
        (line.text, before is not None and before.group == line.group != "") for before, line in with_previous(lines)
    )
    return stacked(close)


def _says(document: WordDocument) -> SelfDescription:
    properties = document.core_properties
    return described(properties.title, properties.author, properties.created, "document property")
