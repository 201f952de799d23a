"""What Qt's PDF lacks, added to its end as an incremental update: bookmarks, language, letters for Arabic glyphs.

Qt writes one plain cross-reference table and leaves dictionaries and character maps uncompressed, which this relies on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_TRAILER = re.compile(
    rb"trailer\n<<\n/Size (?P<size>\d+)\s+/Info (?P<info>\d+) 0 R\n/Root (?P<root>\d+) 0 R\n(?P<rest>.*?)>>\n"
    rb"startxref\n(?P<xref>\d+)",
    re.DOTALL,
)
_ARABIC_FONT = re.compile(rb"/BaseFont /NotoNaskhArabic[^>]*?/ToUnicode (\d+) 0 R", re.DOTALL)
_RANGE = re.compile(rb"^<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^\]]*)\])", re.MULTILINE)


_TABLE_ENTRY = 20
"""Bytes of a line in a PDF's table of places."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the reader's table of contents; `anchor` is a named place in the document."""

    title: str
    anchor: str
    inside: tuple[Bookmark, ...] = ()


def finish(pdf: bytes, bookmarks: Sequence[Bookmark]) -> bytes:
    """The PDF as Qt wrote it, with an update appended."""
    trailer = _TRAILER.search(pdf, pdf.rindex(b"trailer"))
    if trailer is None:
        raise RuntimeError("Qt's PDF does not end as expected")
    size, root = int(trailer["size"]), int(trailer["root"])
    written = _Written(pdf, trailer)
    changed = {font: _plain_map(written.content(font)) for font in map(int, _ARABIC_FONT.findall(pdf))}
    outline = _Outline(first_free=size)
    outline.add(bookmarks, opened=len(bookmarks) == 1)
    changed.update(outline.objects)
    changed[root] = written.content(root).replace(
        b"<<",
        b"<<\n/Lang (en)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
        b"/PageMode /UseOutlines\n/Outlines %d 0 R" % size,
        1,
    )
    return pdf + _update(len(pdf), changed, trailer)


def _update(start: int, objects: dict[int, bytes], trailer: re.Match[bytes]) -> bytes:
    body, table = bytearray(), bytearray(b"xref\n")
    for number, content in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, start + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    size = max(int(trailer["size"]), *(number + 1 for number in objects))
    end = b"trailer\n<<\n/Size %d\n/Info %s 0 R\n/Root %s 0 R\n/Prev %s\n%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer["info"],
        trailer["root"],
        trailer["xref"],
        trailer["rest"],
        start + len(body),
    )
    return bytes(body + table + end)


class _Written:
    """The objects that Qt wrote, found by its table of their places."""

    def __init__(self, pdf: bytes, trailer: re.Match[bytes]) -> None:
        self._pdf = pdf
        self._table = pdf.index(b"\n", pdf.index(b"\n", int(trailer["xref"])) + 1) + 1

    def content(self, number: int) -> bytes:
        entry = self._table + number * _TABLE_ENTRY
        start = self._pdf.index(b" obj\n", int(self._pdf[entry : entry + 10])) + len(b" obj\n")
        return self._pdf[start : self._pdf.index(b"\nendobj", start)]


class _Outline:
    """The objects of a bookmark tree, numbered from the first free number, which is the root's."""

    def __init__(self, first_free: int) -> None:
        self._next = first_free
        self.objects: dict[int, bytes] = {}

    def add(self, bookmarks: Sequence[Bookmark], opened: bool) -> None:
        root = self._number()
        numbers = self._branch(bookmarks, root, opened)
        shown = len(numbers) + sum(len(bookmark.inside) for bookmark in bookmarks if opened)
        self.objects[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            numbers[0],
            numbers[-1],
            shown,
        )

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def _branch(self, bookmarks: Sequence[Bookmark], parent: int, opened: bool) -> list[int]:
        numbers = [self._number() for _ in bookmarks]
        for place, (number, bookmark) in enumerate(zip(numbers, bookmarks, strict=True)):
            entry = b"<< /Title %s /Dest %s /Parent %d 0 R" % (
                _string(bookmark.title),
                _string(bookmark.anchor),
                parent,
            )
            if place > 0:
                entry += b" /Prev %d 0 R" % numbers[place - 1]
            if place + 1 < len(numbers):
                entry += b" /Next %d 0 R" % numbers[place + 1]
            if bookmark.inside:
                inside = self._branch(bookmark.inside, number, opened=False)
                count = len(inside) if opened else -len(inside)
                entry += b" /First %d 0 R /Last %d 0 R /Count %d" % (inside[0], inside[-1], count)
            self.objects[number] = entry + b" >>"
        return numbers


def _string(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _plain_map(stream: bytes) -> bytes:
    """An Arabic font's character map, with letters for glyph forms."""
    content = stream[stream.index(b"stream\n") + len(b"stream\n") : stream.rindex(b"endstream")]
    plain = _RANGE.sub(_plain_range, content)
    return b"<< /Length %d >>\nstream\n%sendstream" % (len(plain), plain)


def _plain_range(found: re.Match[bytes]) -> bytes:
    first, last = int(found[1], 16), int(found[2], 16)
    if found[3]:
        codes = [int(found[3], 16) + step for step in range(last - first + 1)]
    else:
        codes = [int(code.strip(b"<>"), 16) for code in found[4].split()]
    texts = b" ".join(b"<%s>" % plain_letter(code).encode("utf-16-be").hex().upper().encode() for code in codes)
    return b"<%s> <%s> [%s]" % (found[1], found[2], texts)


def plain_letter(code: int) -> str:
    """The letter that a glyph's code point stands for; resources/fonts/README.md tells of those from U+E000 on.

    Lam-alef and other joined letters stay one code point: readers know it, but disagree on the order of two.
    """
    if 0xE000 <= code < 0xF800:
        return chr(0x600 + (code - 0xE000) % 0x300)
    letters = unicodedata.normalize("NFKC", chr(code)) if 0xFB50 <= code <= 0xFEFC else ""
    return letters if len(letters) == 1 else chr(code)
