"""Web pages: the article's own blocks, told from the page's furniture with trafilatura's help."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from eventbrowser.documents.blocks import Block, Shape, blocks_of, parse, text_of, without_data
from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import HEADLINE_WITHIN, plain
from eventbrowser.documents.main_text import main_blocks
from eventbrowser.documents.page_says import says
from eventbrowser.documents.plain import text_of as decoded
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription

DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=["']([\w.:-]+)""", re.IGNORECASE
)
DECLARED_WITHIN = 8192
LARGEST_PAGE = 16_000_000
"""Characters of markup, pictures within it left out."""

COPY_IT = tell("Open it in a browser, copy the article's text and paste it here.")


def read(path: Path, data: bytes, declared: str = "") -> Content:
    """The page's article; `declared` is an encoding told outside the page."""
    return read_markup(path, decoded(path, data, declared or declared_encoding(data)))


def declared_encoding(data: bytes) -> str:
    """The encoding that a page's own markup names."""
    found = DECLARED.search(data, 0, DECLARED_WITHIN)
    return (found[1] or found[2]).decode("ascii") if found is not None else ""


def read_markup(path: Path, page: str) -> Content:
    """The article in markup that is text already."""
    lean = without_data(page)
    if len(lean) > LARGEST_PAGE:
        raise Unreadable(path, tell("the page is too large"), COPY_IT)
    tree = parse(lean)
    body = tree.find("body") if tree is not None else None
    blocks = blocks_of(body) if body is not None else []
    if tree is None or not blocks:
        raise Unreadable(path, tell("the page holds no text of its own"), COPY_IT)
    about = says(tree, page)
    return Content(FileKind.HTML, text_of(_with_headline(main_blocks(tree, blocks), about)), about)


def _with_headline(blocks: Sequence[Block], about: SelfDescription) -> list[Block]:
    """The blocks with the headline first, as the page shows it or else as its head gives it."""
    if about.headline is None:
        return list(blocks)
    headline = plain(about.headline.value)
    for number, block in enumerate(blocks[:HEADLINE_WITHIN]):
        first, _, rest = block.text.partition("\n")
        if plain(first) == headline:
            below = [replace(block, text=rest, shape=Shape.PARAGRAPH)] if rest else []
            return [replace(block, text=first), *blocks[:number], *below, *blocks[number + 1 :]]
    return [replace(blocks[0], text=about.headline.value, shape=Shape.HEADING), *blocks]
