"""PDFs: the lines of their pages in reading order, joined to paragraphs; pictures of pages are refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import plain
from eventbrowser.documents.pdf_layout import Box, Piece, laid_out
from eventbrowser.documents.properties import described
from eventbrowser.documents.sniffing import NEEDS_TEXT, damaged
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage  # type: ignore[import-untyped]

MOST_PAGES = 400
END_MARK, OBJECT_END = b"%%EOF", b"endobj"
PASSWORD_NEEDED = 4
"""FPDF_ERR_PASSWORD."""

FEWEST_LETTERS = 25
"""Letters a page must have on average, where pages also hold pictures, not to count as scanned."""

MOST_UNREADABLE = 0.3
CLOSE = 1.2
"""Gap between two characters, in heights of their line, from which they belong to different pieces."""

SAME_LINE = 0.5
"""Share of the lower one's height that two characters on one line have in common."""

WORD_GAP = 0.1
"""Gap in heights of a line that stands for a blank which the page does not draw."""

SOFT_HYPHEN = "\u00ad"
HYPHENS = {0x02: SOFT_HYPHEN, 0xFFFE: SOFT_HYPHEN, 0xAD: SOFT_HYPHEN}
"""How the library gives a hyphen at the end of a line."""

DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
PRINTED_BY_BROWSER = re.compile(r"skia|quartz|chrom|mozilla|firefox|safari|wkhtml|print to pdf", re.IGNORECASE)
TITLE_SHOWN_WITHIN = 3000


def read(path: Path, data: bytes) -> Content:
    import pypdfium2

    _check_whole(path, data)
    try:
        with closing(pypdfium2.PdfDocument(data)) as document:
            return _content(path, document)
    except pypdfium2.PdfiumError as error:
        if error.err_code == PASSWORD_NEEDED:
            remedy = tell("Open it with the password, save or print it without one, and import that.")
            raise Unreadable(path, tell("it is protected by a password"), remedy) from error
        raise damaged(path) from error


def _check_whole(path: Path, data: bytes) -> None:
    """Refuse a file that breaks off: its reader would show the pages that came through as if they were all."""
    end = data.rfind(END_MARK)
    if end < 0 or OBJECT_END in data[end:]:
        raise damaged(path)


def _content(path: Path, document: PdfDocument) -> Content:
    if len(document) > MOST_PAGES:
        why = tell("it has {n} pages, more than the {most} an article may have", n=len(document), most=MOST_PAGES)
        raise Unreadable(path, why, tell("Save the pages about the event alone and import those."))
    pages, with_pictures = [], 0
    for number in range(len(document)):
        with closing(document[number]) as page:
            pages.append(list(_pieces(page)))
            with_pictures += _has_picture(page)
    _check_letters(path, "".join(piece.text for page in pages for piece in page), len(pages), with_pictures)
    layout = laid_out(pages)
    says = _says(document, layout.text)
    return Content(
        FileKind.PDF, layout.text, replace(says, url=Stated(layout.url, tell("page foot")) if layout.url else None)
    )


def _check_letters(path: Path, text: str, pages: int, with_pictures: int) -> None:
    letters = sum(char.isalnum() for char in text)
    if letters == 0 or (with_pictures and letters < FEWEST_LETTERS * pages):
        raise Unreadable(path, tell("its pages are pictures without text"), NEEDS_TEXT)
    strange = sum(unicodedata.category(char) in {"Co", "Cn", "Cc"} or char == "�" for char in text)
    if strange > MOST_UNREADABLE * len(text):
        why = tell("its letters are stored without their meaning")
        raise Unreadable(path, why, tell("Print it to a new PDF or recognise its text (OCR), and import that."))


def _has_picture(page: PdfPage) -> bool:
    from pypdfium2 import raw

    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None


def _pieces(page: PdfPage) -> Iterator[Piece]:
    """Runs of characters that stand close together on one line, in the order in which the page draws them."""
    from pypdfium2 import raw

    rectangle = raw.FS_RECTF()
    with closing(page.get_textpage()) as text_page:
        height = page.get_height()
        held = _Run()
        blank = False
        for index in range(text_page.count_chars()):
            code = raw.FPDFText_GetUnicode(text_page, index)
            if code == 0 or raw.FPDFText_IsGenerated(text_page, index) == 1:
                continue
            char = HYPHENS.get(code) or (chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "�")
            if char.isspace():
                blank = True
                continue
            raw.FPDFText_GetLooseCharBox(text_page, index, rectangle)
            place = (rectangle.left, rectangle.right, height - rectangle.top, height - rectangle.bottom)
            if place[3] <= place[2]:  # some fonts do not tell their height
                left, bottom, right, top = text_page.get_charbox(index)
                place = (left, right, height - top, height - bottom)
            if place[3] <= place[2]:
                continue
            if not held.takes(*place):
                if held.text:
                    yield held.piece()
                held = _Run()
            held.add(char, blank, *place)
            blank = False
        if held.text:
            yield held.piece()


@dataclass(slots=True)
class _Run:
    """A piece in the making: characters as long as they stand close together on one line."""

    text: list[str] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    left: float = inf
    right: float = -inf
    top: float = inf
    bottom: float = -inf

    def takes(self, left: float, right: float, top: float, bottom: float) -> bool:
        """Whether a character belongs here; both directions of writing are asked."""
        height = self.bottom - self.top
        overlap = min(self.bottom, bottom) - max(self.top, top)
        gap = max(left - self.right, self.left - right)
        return not self.text or (overlap > SAME_LINE * min(height, bottom - top) and gap < CLOSE * height)

    def add(self, char: str, blank: bool, left: float, right: float, top: float, bottom: float) -> None:
        gap = max(left - self.right, self.left - right)
        if self.text and (blank or gap > WORD_GAP * (self.bottom - self.top)):
            self.text.append(" ")
        self.text.append(char)
        self.heights.append(bottom - top)
        self.left, self.right = min(self.left, left), max(self.right, right)
        self.top, self.bottom = min(self.top, top), max(self.bottom, bottom)

    def piece(self) -> Piece:
        return Piece("".join(self.text), Box(self.left, self.right, self.top, self.bottom), median(self.heights))


def _says(document: PdfDocument, text: str) -> SelfDescription:
    try:
        values = document.get_metadata_dict()
    except UnicodeDecodeError:
        values = {}
    maker = f"{values.get('Producer', '')} {values.get('Creator', '')}"
    made = DATE.match(values.get("CreationDate", ""))
    day = _day(made) if made is not None and not PRINTED_BY_BROWSER.search(maker) else None
    title = values.get("Title", "")
    shown = plain(text[:TITLE_SHOWN_WITHIN])
    is_shown = all(plain(word) in shown for word in title.split())
    return described(title if is_shown else "", values.get("Author", ""), day)


def _day(made: re.Match[str]) -> datetime | None:
    try:
        return datetime(int(made[1]), int(made[2]), int(made[3]), tzinfo=UTC)
    except ValueError:
        return None
