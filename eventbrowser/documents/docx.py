"""Word files: paragraphs, list items and table rows in their order, text boxes and accepted changes included.

Read part by part from the archive: a picture or a font that is missing or broken costs no text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from eventbrowser.documents.content import Content
from eventbrowser.documents.office import Line, day_of, item, row_lines, text_of
from eventbrowser.documents.packed import DUBLIN_CORE, DUBLIN_TERMS, opened, tree, tree_if_there
from eventbrowser.documents.properties import described
from eventbrowser.documents.sniffing import WORD_PART
from eventbrowser.model.text import FileKind, SelfDescription

STYLES, PROPERTIES = "word/styles.xml", "docProps/core.xml"

FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
UNSHOWN = ("del", "moveFrom", "pPr", "rPr", "txbxContent")
WRAPPERS = ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml")
CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read(path: Path, data: bytes) -> Content:
    with opened(path, data) as archive:
        main = next(name for name in archive.namelist() if WORD_PART.fullmatch(name))
        root = tree(path, archive, main)
        styles = tree_if_there(path, archive, STYLES)
        properties = tree_if_there(path, archive, PROPERTIES)
    word = _Word(root, styles)
    return Content(FileKind.DOCX, word.text(), _says(properties))


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
        return text_of(self._lines(body)) if body is not None else ""

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
            yield item(text) if self._is_listed(paragraph) else Line(text)

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
            yield from row_lines([list(self._lines(cell)) for cell in self._children(table_row)])


def _says(properties: etree._Element | None) -> SelfDescription:
    if properties is None:
        return SelfDescription()
    title = properties.findtext(f"{DUBLIN_CORE}title") or ""
    author = properties.findtext(f"{DUBLIN_CORE}creator") or ""
    return described(title, author, day_of(properties.findtext(f"{DUBLIN_TERMS}created")))
