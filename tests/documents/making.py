"""Files as other programs write them, made small and by hand."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE_RELATION}" Target="word/document.xml"/></Relationships>'
)
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)


def paragraph(text: str, properties: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_file(path: Path, body: str, core: str = "", **parts: str) -> Path:
    """A Word file whose body is given as WordprocessingML; further parts by name, "styles" for word/styles.xml."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        archive.writestr("docProps/core.xml", CORE.format(core))
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return path


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]], size: int = 10, info: str = "", more: str = "") -> bytes:
    """A PDF in Helvetica: for each page, lines with the place where each begins, from the page's lower left corner.

    `info` stands in the information dictionary, `more` in the trailer; the pages measure 400 by 600 points.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        drawn = "".join(
            f"BT /F1 {size} Tf {left} {bottom} Td ({_escaped(text)}) Tj ET\n" for left, bottom, text in lines
        )
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents {5 + 2 * number} 0 R"
        objects += [
            f"{page} /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}endstream",
        ]
    objects.append(f"<< {info} >>")
    out = b"%PDF-1.4\n"
    offsets = []
    for number, text in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(out)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R {more} >>"
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    return out + f"{head}{table}trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def column(left: float, top: float, lines: Sequence[str], leading: float = 12) -> list[tuple[float, float, str]]:
    """Lines one below the other."""
    return [(left, top - number * leading, line) for number, line in enumerate(lines)]


ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("meta", "meta"),
    )
)


def open_document(path: Path, body: str, meta: str = "", manifest: str = "") -> Path:
    """An OpenDocument text whose body and properties are given as its own XML."""
    dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        content = f"<office:body><office:text>{body}</office:text></office:body>"
        archive.writestr("content.xml", f"<office:document-content {ODF}>{content}</office:document-content>")
        about = f"<office:meta>{meta}</office:meta>"
        archive.writestr("meta.xml", f"<office:document-meta {ODF} {dublin}>{about}</office:document-meta>")
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return path


def book(path: Path, chapters: Sequence[str], metadata: str = "") -> Path:
    """An e-book with these chapters, each the inside of a page's body."""
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/container.xml", '<container><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>'
        )
        archive.writestr(
            "o/b.opf",
            f'<package xmlns="http://www.idpf.org/2007/opf"><metadata {dublin}>{metadata}</metadata>'
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for number, chapter in enumerate(chapters):
            page = (
                f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{chapter}</body></html>'
            )
            archive.writestr(f"o/text/c {number}.xhtml", page)
    return path


SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(path: Path, streams: Mapping[str, bytes]) -> Path:
    """A compound file as [MS-CFB] has it, its streams side by side below the root and none of them mini.

    The red-black tree of names is a chain to the right in the order that the format compares names by.
    """
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    contents = [streams[name].ljust(4096, b"\0") for name in names]
    directory_sectors = -(-(len(names) + 1) * 128 // SECTOR)
    first, place = [], 1 + directory_sectors
    table = [FAT, *range(2, 1 + directory_sectors), END]
    for content in contents:
        count = -(-len(content) // SECTOR)
        first.append(place)
        table += [*range(place + 1, place + count), END]
        place += count
    if len(table) > SECTOR // 4:
        raise ValueError("one sector of the allocation table is all that is written here")
    entries = [_entry("Root Entry", 5, END, 0, child=1 if names else FREE)]
    for number, (name, content) in enumerate(zip(names, contents, strict=True), start=1):
        entries.append(
            _entry(name, 2, first[number - 1], len(content), right=number + 1 if number < len(names) else FREE)
        )
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, 1, 1, 0, 4096, END, 0, END, 0, 0,
    )  # fmt: skip
    difat = struct.pack("<109I", *([FREE] * 109)) if not names else struct.pack("<109I", 0, *([FREE] * 108))
    allocation = struct.pack(f"<{SECTOR // 4}I", *table, *([FREE] * (SECTOR // 4 - len(table))))
    directory = b"".join(entries).ljust(directory_sectors * SECTOR, b"\0")
    padded = b"".join(content.ljust(-(-len(content) // SECTOR) * SECTOR, b"\0") for content in contents)
    path.write_bytes((header[:76] + difat).ljust(SECTOR, b"\0") + allocation + directory + padded)
    return path


def _entry(name: str, kind: int, start: int, size: int, right: int = FREE, child: int = FREE) -> bytes:
    wide = name.encode("utf-16-le") + b"\0\0"
    return struct.pack("<64sHBBIII16sIQQIQ", wide, len(wide), kind, 1, FREE, right, child, b"", 0, 0, 0, start, size)
