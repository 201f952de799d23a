"""What a file holds, by its first bytes and its structure; its ending only tells texts apart."""

from __future__ import annotations

import re
import zipfile
from enum import Enum, auto
from io import BytesIO
from pathlib import Path

from eventbrowser.documents.decoding import decode, is_wide
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind

ENDINGS: dict[str, FileKind | None] = {
    ".txt": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
    ".mhtml": FileKind.MAIL,
    ".mht": FileKind.MAIL,
    ".pdf": FileKind.PDF,
    ".docx": FileKind.DOCX,
    ".odt": FileKind.ODT,
    ".rtf": FileKind.RTF,
    ".epub": FileKind.EPUB,
    ".eml": FileKind.MAIL,
    ".msg": FileKind.MAIL,
    ".ics": FileKind.CALENDAR,
    ".json": FileKind.DATA,
    ".jsonld": FileKind.DATA,
    ".mbox": None,
    ".rss": None,
    ".atom": None,
    ".zip": None,
    ".url": None,
    ".webloc": None,
    ".desktop": None,
}
"""The endings of files that are looked for, and the kind each announces; None for those that hold several or a link."""


class Several(Enum):
    """What kind of file holds more than one article."""

    ARCHIVE = auto()
    MAILBOX = auto()
    FEED = auto()
    CALENDAR = auto()
    DATA = auto()


class Reader(Enum):
    """By what a file is read, where its kind alone does not tell."""

    OUTLOOK = auto()
    LINK = auto()


KNOWN_KINDS = tell("text, web pages, PDF, Word, OpenDocument, RTF, EPUB, mails, calendars, feeds and archives of these")
SAVE_AS_KNOWN = tell("Save it as .docx, .pdf or .txt and import that.")
NEEDS_TEXT = tell("Text within pictures needs text recognition (OCR) first: save its result as .txt or .pdf.")
SEND_WITH_IT = tell("Cards sent with a mail or standing on a page are used when that is imported.")
UNPACK = tell("Unpack it and import the articles in it.")

PDF_MARK = re.compile(rb"%PDF-\d")
PDF_MARK_WITHIN = 1024
"""How far from its beginning a PDF's mark may stand."""

FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", tell("it is a picture"), NEEDS_TEXT),
    (b"\xff\xd8\xff", tell("it is a picture"), NEEDS_TEXT),
    (b"GIF8", tell("it is a picture"), NEEDS_TEXT),
    (b"II*\0", tell("it is a picture"), NEEDS_TEXT),
    (b"MM\0*", tell("it is a picture"), NEEDS_TEXT),
    (b"RIFF", tell("it is a picture or a recording"), NEEDS_TEXT),
    (b"\x1f\x8b", tell("it is a compressed archive"), UNPACK),
    (b"Rar!", tell("it is a compressed archive"), UNPACK),
    (b"7z\xbc\xaf", tell("it is a compressed archive"), UNPACK),
    (b"BZh", tell("it is a compressed archive"), UNPACK),
    (b"\xfd7zXZ", tell("it is a compressed archive"), UNPACK),
)
"""First bytes of binary files that hold no readable article, why, and what to do."""

RICH_TEXT = b"{\\rtf"

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_OFFICE_PARTS = (
    (
        "EncryptedPackage",
        tell("it is protected by a password"),
        tell("Save a copy without the password and import that."),
    ),
    ("WordDocument", tell("it is a Word file of the old kind (.doc)"), SAVE_AS_KNOWN),
)

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
ZIP_PARTS = (
    ("xl/workbook.xml", tell("it is a spreadsheet"), SAVE_AS_KNOWN),
    ("ppt/presentation.xml", tell("it is a set of slides"), tell("Save it as .pdf and import that.")),
)
OUTLOOK_PART = "__substg1.0"
BOOK_PART, OPEN_PART = "META-INF/container.xml", "content.xml"
OFFICE_PARTS = frozenset({*(part for part, _, _ in ZIP_PARTS), BOOK_PART, OPEN_PART})
WORD_PART = re.compile(r"word/document\d*\.xml")

HEAD = 65536
"""Bytes at the beginning of a file by which it is judged."""

PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
PART_OF_PAGE = re.compile(r"\s*<(?:article|div|h1|main|meta|p|section|table|title)[\s>]", re.IGNORECASE)
TAG = re.compile(r"</?[a-z][a-z0-9]*[\s>/]", re.IGNORECASE)

CARD = re.compile(r"\s*BEGIN:VCARD\b", re.IGNORECASE)
CALENDAR = re.compile(r"\s*BEGIN:VCALENDAR\b", re.IGNORECASE)
DECLARATIONS = r"\s*(?:(?><!--.*?-->|<\?.*?\?>|<!DOCTYPE [^\[>]*(?:\[.*?\]\s*)?>)\s*+)*+"
FEED = re.compile(rf"{DECLARATIONS}<(?:rss|(?:\w+:)?RDF|feed)[\s>]", re.DOTALL)
DATA = re.compile(r"\s*[\[{]")
SCHEMA = re.compile(r"schema\.org|\"@type\"", re.IGNORECASE)
MAILBOX = re.compile(r"From \S{1,200} [^\n]{0,200}\d{4}[^\n]{0,80}\n(?:[A-Za-z][A-Za-z0-9-]*:|>?From )")
LINK = re.compile(r"\s*(?:\[InternetShortcut\]|\[Desktop Entry\].*?^Type=Link\b)", re.DOTALL | re.MULTILINE)
PROPERTY_LIST = re.compile(rb"bplist00|\s*(?:<\?xml[^>]*>\s*)?<(?:!DOCTYPE )?plist\b")
URL_KEY = b"URL"

HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*:|[ \t]|From ")
MAIL_HEADER = re.compile(r"^(?:from|date|subject|received|return-path|message-id):", re.IGNORECASE | re.MULTILINE)
MIME_HEADER = re.compile(r"^mime-version:", re.IGNORECASE | re.MULTILINE)

CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
CONTROLS_IN_TEXT = 0.01


def kind_of(path: Path, data: bytes) -> FileKind | Reader:
    """The kind as which the file is to be read; Unreadable for a kind that is none of ours."""
    named = ENDINGS.get(path.suffix.lower())
    if PDF_MARK.search(data, 0, PDF_MARK_WITHIN):
        return FileKind.PDF
    if data.startswith(ZIP_MARKS):
        return _kind_of_zip(path, data)
    if data.startswith(OLD_OFFICE):
        return _kind_of_old_office(path, data)
    if data.startswith(RICH_TEXT):
        return FileKind.RTF
    if PROPERTY_LIST.match(data) and URL_KEY in data[:HEAD]:
        return Reader.LINK
    if _is_binary(data):
        raise _binary(path, data, named)
    return _kind_of_text(path, data, named)


def several_in(path: Path, data: bytes) -> Several | None:
    """How several articles are held in the file; None for one that is an article itself, or nothing known."""
    if PDF_MARK.search(data, 0, PDF_MARK_WITHIN):
        return None
    if data.startswith(ZIP_MARKS):
        return None if _is_office(_zip_names(path, data)) else Several.ARCHIVE
    if _is_binary(data):
        return None
    head = _head(data)
    if FEED.match(head):
        return Several.FEED
    if MAILBOX.match(head.lstrip("\n")):
        return Several.MAILBOX
    if CALENDAR.match(head):
        return Several.CALENDAR
    return Several.DATA if _is_data(head, ENDINGS.get(path.suffix.lower())) else None


def _head(data: bytes) -> str:
    return (decode(data[:HEAD]) or data[:HEAD].decode("latin-1")).lstrip()


def _is_data(head: str, named: FileKind | None) -> bool:
    return DATA.match(head) is not None and (named is FileKind.DATA or SCHEMA.search(head) is not None)


def _zip_names(path: Path, data: bytes) -> set[str]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged(path) from error


def _is_office(names: set[str]) -> bool:
    return not names.isdisjoint(OFFICE_PARTS) or any(WORD_PART.fullmatch(name) for name in names)


def _kind_of_zip(path: Path, data: bytes) -> FileKind:
    names = _zip_names(path, data)
    if any(WORD_PART.fullmatch(name) for name in names):
        return FileKind.DOCX
    for part, why, remedy in ZIP_PARTS:
        if part in names:
            raise Unreadable(path, why, remedy)
    if BOOK_PART in names:
        return FileKind.EPUB
    if OPEN_PART in names:
        return FileKind.ODT
    raise Unreadable(path, tell("it is a zip archive"), UNPACK)


def damaged(path: Path) -> Unreadable:
    """The failure of a file that breaks off or makes no sense."""
    return Unreadable(path, tell("it is damaged or incomplete"), tell("Download or save it again."))


def _kind_of_old_office(path: Path, data: bytes) -> Reader:
    for part, why, remedy in OLD_OFFICE_PARTS:
        if part.encode("utf-16-le") in data:
            raise Unreadable(path, why, remedy)
    if OUTLOOK_PART.encode("utf-16-le") in data:
        return Reader.OUTLOOK
    raise Unreadable(path, tell("it is an Office file of the old kind"), SAVE_AS_KNOWN)


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
    if named in {FileKind.PDF, FileKind.DOCX, FileKind.ODT, FileKind.EPUB} or path.suffix.lower() in {".zip", ".msg"}:
        return damaged(path)
    return Unreadable(
        path, tell("it holds binary data, not text"), tell("Event Browser reads {kinds}.", kinds=KNOWN_KINDS)
    )


def _kind_of_text(path: Path, data: bytes, named: FileKind | None) -> FileKind | Reader:
    head = _head(data)
    if PAGE.match(head):
        return FileKind.HTML
    if CALENDAR.match(head):
        return FileKind.CALENDAR
    if CARD.match(head):
        raise Unreadable(path, tell("it is a contact card, which tells of no event"), SEND_WITH_IT)
    if LINK.match(head):
        return Reader.LINK
    if _is_data(head, named):
        return FileKind.DATA
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
