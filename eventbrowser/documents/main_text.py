"""Which blocks of a web page are its article.

trafilatura points at the article; the page's own blocks between and around what it found are kept too, unless they are
furniture or rows of links: lists of speakers, agendas and label lines ("Venue: …") are what it tends to leave out.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement

from eventbrowser.documents.blocks import Block, Shape
from eventbrowser.documents.furniture import Furniture, is_noise, opens_tail, promises_people
from eventbrowser.documents.lines import plain

MOSTLY_LINKS = 0.6
TRUSTED_SHARE = 0.4
"""Share of the page's running text that trafilatura must find to be followed."""

MOST_BLOCKS = 10_000
"""Blocks up to which trafilatura, which takes a second for some thousands, is asked."""

NEARLY_ALL = 0.9
SHORTEST_SURE = 25
"""Letters from which a block that occurs within the article's text is surely of it."""

RUNNING_TEXT = 80
LABEL_LEVEL = 7
"""Below all headings: a line that ends with a colon."""

HOMES = frozenset({"article", "main"})
HIGHEST_CLIMB = 4


def main_blocks(tree: HtmlElement, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of the page's article, in its order."""
    chosen = _chosen(tree, blocks)
    weights = _weights(chosen)
    half = _length(chosen) / 2
    furniture = Furniture(frozenset(element for element, letters in weights.items() if letters > half))
    home = _home(chosen, weights)
    at_home = [block for block in blocks if _is_within(block.element, home)]
    kept = list(_kept(at_home, {id(block) for block in chosen}, furniture)) or chosen
    while len(kept) > 1 and kept[-1].shape is Shape.HEADING:  # what it headed was furniture
        kept.pop()
    return kept


def _chosen(tree: HtmlElement, blocks: Sequence[Block]) -> list[Block]:
    """What trafilatura found, or all running text where it found too little of that."""
    found = _found(tree) if len(blocks) <= MOST_BLOCKS else ""
    whole, lines = plain(found), {plain(line) for line in found.splitlines()}
    chosen = [block for block in blocks if _occurs(plain(block.text), whole, lines)]
    furniture = Furniture()
    running = [block for block in blocks if _is_running(block) and not furniture.holds(block.around)]
    if chosen and _length(chosen) >= TRUSTED_SHARE * _length(running):
        return chosen
    return running or [block for block in blocks if block.linked < MOSTLY_LINKS] or list(blocks)


def _found(tree: HtmlElement) -> str:
    """The article as trafilatura sees it; empty where it sees none."""
    import trafilatura  # takes 150 ms to load, for web pages only

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its warnings are for people who tune it
    try:
        found = trafilatura.bare_extraction(copy.deepcopy(tree), favor_precision=True, include_comments=False)
    except (RecursionError, ValueError, TypeError, AttributeError, etree.LxmlError):  # markup it was not made for
        return ""
    return found.text or "" if isinstance(found, trafilatura.settings.Document) else ""


def _occurs(letters: str, whole: str, lines: set[str]) -> bool:
    if len(letters) < SHORTEST_SURE:
        return letters in lines
    return letters[:RUNNING_TEXT] in whole


def _is_running(block: Block) -> bool:
    return len(block.text) >= RUNNING_TEXT and block.linked < MOSTLY_LINKS


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _weights(chosen: Sequence[Block]) -> dict[HtmlElement, int]:
    """How many of the article's characters stand within each element."""
    weights: dict[HtmlElement, int] = {}
    for block in chosen:
        element: HtmlElement | None = block.element
        while element is not None:
            weights[element] = weights.get(element, 0) + len(block.text)
            element = element.getparent()
    return weights


def _home(chosen: Sequence[Block], weights: dict[HtmlElement, int]) -> HtmlElement:
    """The element around the article with its heading: the page's own mark of it, or the nearest that has a heading."""
    enough = NEARLY_ALL * _length(chosen)
    inner = next(element for element, letters in _from_deepest(weights) if letters >= enough)
    around = [inner, *inner.iterancestors()]
    for element in around:
        if element.tag in HOMES or element.get("role") == "main" or _is_article(element.get("itemtype") or ""):
            return element
    with_heading = (element for element in around[:HIGHEST_CLIMB] if next(element.iter("h1"), None) is not None)
    return next(with_heading, inner)


def _from_deepest(weights: dict[HtmlElement, int]) -> list[tuple[HtmlElement, int]]:
    return sorted(weights.items(), key=lambda pair: -sum(1 for _ in pair[0].iterancestors()))


def _is_article(itemtype: str) -> bool:
    return itemtype.endswith(("Article", "Event", "BlogPosting"))


def _is_within(element: HtmlElement, home: HtmlElement) -> bool:
    return element is home or any(ancestor is home for ancestor in element.iterancestors())


def _kept(blocks: Sequence[Block], chosen: set[int], furniture: Furniture) -> Iterator[Block]:
    last = max((number for number, block in enumerate(blocks) if id(block) in chosen), default=-1)
    in_tail, people = False, _People()
    for number, block in enumerate(blocks):
        is_chosen = id(block) in chosen
        ahead = people.ahead_of(block)
        leads_away = number > last and block.shape is Shape.HEADING and block.linked >= MOSTLY_LINKS and not ahead
        if leads_away or opens_tail(block.text):
            in_tail = True
        elif is_chosen and _is_running(block):
            in_tail = False
        if in_tail or is_noise(block.text):
            continue
        surely = is_chosen and _is_running(block)
        likely = ahead or block.linked < MOSTLY_LINKS
        if surely or (likely and not furniture.holds(block.around)):
            yield block


class _People:
    """Whether the heading above a block promises speakers, an agenda or hosts."""

    def __init__(self) -> None:
        self._level: int | None = None

    def ahead_of(self, block: Block) -> bool:
        if block.shape is Shape.HEADING:
            level = int(str(block.element.tag)[1])
            if self._level is None or level <= self._level:
                self._level = level if promises_people(block.text) else None
        elif block.shape is Shape.PARAGRAPH and block.text.endswith(":") and promises_people(block.text):
            self._level = LABEL_LEVEL
        elif self._level == LABEL_LEVEL and _is_running(block) and block.shape is Shape.PARAGRAPH:
            self._level = None
        return self._level is not None
