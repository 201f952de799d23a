"""The blocks of text that a web page shows, in its order: paragraphs, headings, list items, table rows, label lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from eventbrowser.documents.lines import row as row_line
from eventbrowser.documents.lines import stacked, with_previous

UNSEEN = frozenset(
    {
        "audio", "button", "canvas", "embed", "head", "iframe", "map", "math", "noscript", "object", "script", "select",
        "style", "svg", "template", "textarea", "title", "video",
    }
)  # fmt: skip
BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
CARD_HEADINGS = frozenset({"h3", "h4", "h5", "h6"})
HEADINGS = CARD_HEADINGS | frozenset({"h1", "h2"})
WITHIN_CELL = ("p", "ul", "ol", "table", "h1", "h2", "h3", "h4")

BLANKS = re.compile(r"\s+")
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
INLINE_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]+")
NESTING_TAG = re.compile(
    r"<(/?)(?!(?:script|style|h[1-6]|p|br|a|head|body|html|meta|link|title)\b)\w+\b[^>]*>", re.IGNORECASE
)

DEEPEST = 2000
"""libxml2 drops what is nested more than 2,048 deep."""

LONGEST_CELL = 300
LONGEST_TERM = 60
LONGEST_CARD = 300
CARD_BREAKERS = re.compile(r".{40}[.!?]$|:$|\n")
"""What a name or a position does not look like: a sentence, a label, two lines."""


class Shape(Enum):
    """What a block is on the page."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    ROW = auto()
    TERM = auto()
    DEFINITION = auto()


ON_CARD = frozenset({Shape.PARAGRAPH, Shape.HEADING})
CLOSE_TOGETHER = frozenset({Shape.ITEM, Shape.ROW, Shape.DEFINITION})


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the page.

    `linked` is the share of its letters that are links, `element` the block element it stands in, `around` the
    innermost element that holds all its text.
    """

    text: str
    shape: Shape
    linked: float
    element: HtmlElement
    around: HtmlElement


def without_data(page: str) -> str:
    """The markup without the pictures that a browser saved within it."""
    return INLINE_DATA.sub("", page).replace("\0", "")


def parse(page: str) -> HtmlElement | None:
    """The page as a tree, nothing in it run or loaded; None where there is no markup to speak of."""
    tree = _tree(page)
    if tree is not None and _too_deep(tree):
        return _tree(NESTING_TAG.sub(lambda tag: " " if tag[1] else "<p>", page))
    return tree


def _tree(page: str) -> HtmlElement | None:
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", no_network=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, AssertionError):  # the last from lxml itself, on a page without a root
        return None


def _too_deep(tree: HtmlElement) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            return True
    return False


def shown_text(markup: str) -> str:
    """What a page or a piece of one shows, its paragraphs and lists as lines; empty where it shows nothing."""
    tree = parse(without_data(markup))
    body = tree.find("body") if tree is not None else None
    return text_of(blocks_of(body)) if body is not None else ""


def blocks_of(root: HtmlElement) -> list[Block]:
    """All blocks below an element, hidden code left out."""
    walker = _Walker(root)
    walker.walk()
    return list(_terms_joined(walker.blocks))


def text_of(blocks: Sequence[Block]) -> str:
    """Blocks as the lines of a document: items, rows and cards close together, all else parted by an empty line."""
    return stacked(
        (
            f"- {block.text}" if block.shape is Shape.ITEM else block.text,
            before is not None and _are_close(before, block),
        )
        for before, block in with_previous(blocks)
    )


def _are_close(before: Block, block: Block) -> bool:
    if block.shape in CLOSE_TOGETHER:
        return before.shape is block.shape
    on_card = block.shape is Shape.PARAGRAPH and len(block.text) <= LONGEST_CARD // 2
    return on_card and before.element.tag in CARD_HEADINGS and before.element.getparent() is block.element.getparent()


@dataclass(slots=True)
class _Walker:
    """Gathers text between the borders of block elements, without recursion: pages nest thousands deep."""

    root: HtmlElement
    blocks: list[Block] = field(default_factory=list)
    pieces: list[tuple[str, bool, HtmlElement]] = field(default_factory=list)
    open_blocks: list[HtmlElement] = field(default_factory=list)
    links: int = 0
    preformatted: int = 0
    at_item: bool = False
    items: list[int] = field(default_factory=list)

    def walk(self) -> None:
        self.open_blocks.append(self.root)
        walk = etree.iterwalk(self.root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "start" and self._enter(element):
                walk.skip_subtree()
            elif event == "end":
                self._leave(element)
            if event != "start" and element is not self.root:
                self._add(element.tail, element.getparent())
        self._flush()

    def _enter(self, element: HtmlElement) -> bool:
        """Whether the element is done with, its inside to be left out."""
        tag = element.tag
        if tag in UNSEEN or element.get("hidden") is not None:
            return True
        if tag == "br":
            self._break()
            return False
        if tag in BLOCKS:
            self._flush()
            self.open_blocks.append(element)
            self.at_item = tag == "li" or (self.at_item and tag != "ul" and tag != "ol")
            if tag == "li":
                self.items.append(len(self.blocks))
            if tag == "table" and _is_data(element):
                self.blocks += _rows(element)
                return True
        self.links += tag == "a"
        self.preformatted += tag == "pre"
        self._add(element.text, element)
        return False

    def _leave(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in UNSEEN or element.get("hidden") is not None:
            return
        if tag in BLOCKS:
            self._flush()
            self.open_blocks.pop()
            if tag == "li":
                self.at_item = False
                self._join_item(self.items.pop())
        self.links -= tag == "a"
        self.preformatted -= tag == "pre"

    def _add(self, text: str | None, element: HtmlElement | None) -> None:
        if not text or element is None:
            return
        lines = text.split("\n") if self.preformatted else [text]
        for number, line in enumerate(lines):
            if number:
                self._break()
            self.pieces.append((BLANKS.sub(" ", INVISIBLE.sub("", line)), self.links > 0, element))

    def _break(self) -> None:
        """A line break; a second one in a row ends the paragraph."""
        shown = next((text for text, _, _ in reversed(self.pieces) if text.strip(" ")), "")
        if shown == "\n":
            self._flush()
        elif shown:
            self.pieces.append(("\n", False, self.open_blocks[-1]))

    def _flush(self) -> None:
        text = "".join(text for text, _, _ in self.pieces)
        lines = [BLANKS.sub(" ", line).strip() for line in text.split("\n")]
        shown = "\n".join(line for line in lines if line)
        if shown:
            linked = sum(len(text.strip()) for text, linked, _ in self.pieces if linked)
            element = self.open_blocks[-1]
            holders = {holder for text, _, holder in self.pieces if text.strip()}
            around = holders.pop() if len(holders) == 1 else element
            self.blocks.append(Block(shown, self._shape(element), min(1.0, linked / len(shown)), element, around))
            self.at_item = False
        self.pieces.clear()

    def _join_item(self, first: int) -> None:
        """Make one line of a card: a name, its position and its organisation, each in a block of its own."""
        parts = self.blocks[first:]
        if len(parts) < 2 or any(part.shape not in ON_CARD for part in parts[1:]):
            return
        joined = ", ".join(part.text.rstrip(" ,;") for part in parts)
        if len(joined) <= LONGEST_CARD and not any(CARD_BREAKERS.search(part.text) for part in parts):
            linked = sum(part.linked * len(part.text) for part in parts) / len(joined)
            self.blocks[first:] = [replace(parts[0], text=joined, linked=linked)]

    def _shape(self, element: HtmlElement) -> Shape:
        if self.at_item:
            return Shape.ITEM
        if element.tag in HEADINGS:
            return Shape.HEADING
        return {"dt": Shape.TERM, "dd": Shape.DEFINITION}.get(str(element.tag), Shape.PARAGRAPH)


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds rows of values, rather than laying out the page."""
    rows = list(table.iter("tr"))
    cells = [cell for row in rows for cell in row.iterchildren("td", "th")]
    if len(cells) < 2 or len(cells) == len(rows) or next(table.iterdescendants("table"), None) is not None:
        return False
    return all(len(str(cell.text_content())) <= LONGEST_CELL and _is_value(cell) for cell in cells)


def _is_value(cell: HtmlElement) -> bool:
    return sum(1 for _ in cell.iterdescendants(*WITHIN_CELL)) <= 1


def _rows(table: HtmlElement) -> Iterator[Block]:
    for row in table.iter("tr"):
        cells = [(cell, "; ".join(block.text for block in blocks_of(cell))) for cell in row.iterchildren("td", "th")]
        texts = [BLANKS.sub(" ", text) for _, text in cells if text]
        if not texts:
            continue
        linked = sum(len(str(link.text_content()).strip()) for link in row.iterdescendants("a"))
        text = row_line(texts, labelled=cells[0][0].tag == "th")
        yield Block(text, Shape.ROW, min(1.0, linked / len(text)), table, table)


def _terms_joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with each short term put before its definition, as "Venue: Beach Hotel"."""
    held: Block | None = None
    for block in blocks:
        if held is not None and block.shape is Shape.DEFINITION:
            yield replace(block, text=f"{held.text.rstrip(': ')}: {block.text}")
            held = None
            continue
        if held is not None:
            yield held
        held = block if block.shape is Shape.TERM and len(block.text) <= LONGEST_TERM else None
        if held is None:
            yield block
    if held is not None:
        yield held
