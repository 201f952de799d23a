"""What a file holds, by its first bytes and its structure; its ending only tells texts apart."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

from eventbrowser.documents.decoding import decode, is_wide
from eventbrowser.errors import Unreadable
from eventbrowser.model.text import FileKind

ENDINGS = {
    ".txt": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".pdf": FileKind.PDF,
    ".docx": FileKind.DOCX,
    ".eml": FileKind.MAIL,
}

KNOWN_KINDS = "text, Markdown, web pages, PDF, Word (.docx) and mails (.eml)"
SAVE_AS_KNOWN = "Save it as .docx, .pdf or .txt and import that."
NEEDS_TEXT = "Text within pictures needs text recognition (OCR) first: save its result as .txt or .pdf."
UNPACK = "Unpack it and import the articles in it."

PDF_MARK = re.compile(rb"%PDF-\d")
PDF_MARK_WITHIN = 1024
"""How far from its beginning a PDF's mark may stand."""

FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "it is a picture", NEEDS_TEXT),
    (b"\xff\xd8\xff", "it is a picture", NEEDS_TEXT),
    (b"GIF8", "it is a picture", NEEDS_TEXT),
    (b"II*\0", "it is a picture", NEEDS_TEXT),
    (b"MM\0*", "it is a picture", NEEDS_TEXT),
    (b"RIFF", "it is a picture or a recording", NEEDS_TEXT),
    (b"\x1f\x8b", "it is a compressed archive", UNPACK),
    (b"Rar!", "it is a compressed archive", UNPACK),
    (b"7z\xbc\xaf", "it is a compressed archive", UNPACK),
    (b"BZh", "it is a compressed archive", UNPACK),
    (b"\xfd7zXZ", "it is a compressed archive", UNPACK),
)
"""First bytes of binary files that hold no readable article, why, and what to do."""

RICH_TEXT = b"{\\rtf"

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_OFFICE_PARTS = (
    ("EncryptedPackage", "it is protected by a password", "Save a copy without the password and import that."),
    ("WordDocument", "it is a Word file of the old kind (.doc)", SAVE_AS_KNOWN),
    ("__substg1.0", "it is an Outlook message (.msg)", "Save it as .eml, or save its text as .txt, and import that."),
)

ZIP_MARK = b"PK\x03\x04"
ZIP_PARTS = (
    ("xl/workbook.xml", "it is a spreadsheet", SAVE_AS_KNOWN),
    ("ppt/presentation.xml", "it is a set of slides", "Save it as .pdf and import that."),
    ("META-INF/container.xml", "it is an e-book (EPUB)", SAVE_AS_KNOWN),
    ("META-INF/manifest.xml", "it is an OpenDocument file", SAVE_AS_KNOWN),
)
WORD_PART = re.compile(r"word/document\d*\.xml")

HEAD = 65536
"""Bytes at the beginning of a file by which it is judged."""

PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL
)
PART_OF_PAGE = re.compile(r"\s*<(?:article|div|h1|main|meta|p|section|table|title)[\s>]", re.IGNORECASE)
TAG = re.compile(r"</?[a-z][a-z0-9]*[\s>/]", re.IGNORECASE)

HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*:|[ \t]|From ")
MAIL_HEADER = re.compile(r"^(?:from|date|subject|received|return-path|message-id):", re.IGNORECASE | re.MULTILINE)
MIME_HEADER = re.compile(r"^mime-version:", re.IGNORECASE | re.MULTILINE)

CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
CONTROLS_IN_TEXT = 0.01


def kind_of(path: Path, data: bytes) -> FileKind:
    """The kind as which the file is to be read; Unreadable for a kind that is none of ours."""
    named = ENDINGS.get(path.suffix.lower())
    if PDF_MARK.search(data, 0, PDF_MARK_WITHIN):
        return FileKind.PDF
    if data.startswith(ZIP_MARK):
        return _kind_of_zip(path, data)
    if data.startswith(OLD_OFFICE):
        raise _old_office(path, data)
    if data.startswith(RICH_TEXT):
        raise Unreadable(path, "it is a rich text (RTF) file", SAVE_AS_KNOWN)
    if _is_binary(data):
        raise _binary(path, data, named)
    return _kind_of_text(data, named)


def _kind_of_zip(path: Path, data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if any(WORD_PART.fullmatch(name) for name in names):
        return FileKind.DOCX
    for part, why, remedy in ZIP_PARTS:
        if part in names:
            raise Unreadable(path, why, remedy)
    raise Unreadable(path, "it is a zip archive", UNPACK)


def damaged(path: Path) -> Unreadable:
    """The failure of a file that breaks off or makes no sense."""
    return Unreadable(path, "it is damaged or incomplete", "Download or save it again.")


def _old_office(path: Path, data: bytes) -> Unreadable:
    for part, why, remedy in OLD_OFFICE_PARTS:
        if part.encode("utf-16-le") in data:
            return Unreadable(path, why, remedy)
    return Unreadable(path, "it is an Office file of the old kind", SAVE_AS_KNOWN)


def _is_binary(data: bytes) -> bool:
    if is_wide(data):
        return False
    head = data[:HEAD]
    controls = len(head) - len(head.translate(None, CONTROLS))
    return controls > 2 and controls > CONTROLS_IN_TEXT * len(head)


def _binary(path: Path, data: bytes, named: FileKind | None) -> Unreadable:
    for mark, why, remedy in FOREIGN:
        if data.startswith(mark):
            return Unreadable(path, why, remedy)
    if named in {FileKind.PDF, FileKind.DOCX}:
        return damaged(path)
    return Unreadable(path, "it holds binary data, not text", f"Event Browser reads {KNOWN_KINDS}.")


def _kind_of_text(data: bytes, named: FileKind | None) -> FileKind:
    head = (decode(data[:HEAD]) or data[:HEAD].decode("latin-1")).lstrip()
    if PAGE.match(head):
        return FileKind.HTML
    if _is_mail(head, named):
        return FileKind.MAIL
    if named is FileKind.MARKDOWN:
        return FileKind.MARKDOWN
    tags = len(TAG.findall(head))
    if (named is FileKind.HTML and tags) or (PART_OF_PAGE.match(head) and tags > 2):
        return FileKind.HTML
    return FileKind.TEXT


def _is_mail(head: str, named: FileKind | None) -> bool:
    """Whether the file begins with headers as mail programs write them, or merely some where its ending says mail."""
    headers = re.split(r"\n\s*\n|\r\n\s*\r\n|\r\r", head, maxsplit=1)[0]
    if not all(HEADER.match(line) for line in headers.splitlines()) or MAIL_HEADER.search(headers) is None:
        return False
    return named is FileKind.MAIL or MIME_HEADER.search(headers) is not None
