"""A file comes in, a `Document` goes out: its text as it will stay, and what the file says of itself outside it.

One reader per kind of file, one table of them, one door. It never reaches for the network, never loads what a page
refers to, and never decides what a text means; a file that holds no article is `Unreadable`, with a sentence why.
"""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from eventbrowser.documents import data as data_file
from eventbrowser.documents import docx, eml, epub, html, ics, link_file, markdown, msg, odt, pdf, plain, rtf
from eventbrowser.documents.blocks import shown_text
from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import tidy
from eventbrowser.documents.several import Part, may_hold_several, parts_of
from eventbrowser.documents.sniffing import ENDINGS, Reader, kind_of
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Document, FileKind

__all__ = ["KINDS", "Part", "from_text", "may_hold_several", "parts", "read", "read_part", "shown_text"]

KINDS: frozenset[str] = frozenset(ENDINGS)

READERS: dict[FileKind | Reader, Callable[[Path, bytes], Content]] = {
    FileKind.TEXT: plain.read,
    FileKind.MARKDOWN: markdown.read,
    FileKind.HTML: html.read,
    FileKind.PDF: pdf.read,
    FileKind.DOCX: docx.read,
    FileKind.ODT: odt.read,
    FileKind.RTF: rtf.read,
    FileKind.EPUB: epub.read,
    FileKind.MAIL: eml.read,
    FileKind.CALENDAR: ics.read,
    FileKind.DATA: data_file.read,
    Reader.OUTLOOK: msg.read,
    Reader.LINK: link_file.read,
}

MOST_BYTES = 64 * 1024 * 1024
MOST_CHARACTERS = 2_000_000
"""Some 700 pages: longer than anything that reports an event."""


def read(path: Path) -> Document:
    """The article in a file, by what the file holds rather than by its ending; Unreadable says why there is none."""
    return _read(path, _bytes_of(path))


def parts(path: Path) -> Iterator[Part] | None:
    """The articles in a file that holds several, in its order; None for one that is an article itself.

    Unreadable, also while going through them, for a file that is damaged, locked or past reason in number or size.
    """
    return parts_of(path, _bytes_of(path))


def read_part(part: Part) -> Document:
    """The article in one of several parts; Unreadable says why there is none."""
    return _read(Path(part.name), part.data)


def _read(path: Path, data: bytes) -> Document:
    if not data.strip(b"\0 \t\r\n"):
        raise Unreadable(path, tell("it is empty"), tell("Save the article again and import the new file."))
    content = READERS[kind_of(path, data)](path, data)
    return _document(path, hashlib.sha256(data).hexdigest(), content)


def from_text(text: str, name: str) -> Document:
    """A text that was pasted, under a name to show for it."""
    tidied = tidy(text)
    return _document(Path(name), hashlib.sha256(tidied.encode()).hexdigest(), Content(FileKind.PASTED, tidied))


def _document(path: Path, sha256: str, content: Content) -> Document:
    text = tidy(content.text)
    if not text.strip():
        raise Unreadable(path, tell("there is no text in it"), tell("Copy the article's text and paste it instead."))
    if len(text) > MOST_CHARACTERS:
        why = tell(
            "its text has {n} characters, more than the {most} an article may have",
            n=f"{len(text):,}",
            most=f"{MOST_CHARACTERS:,}",
        )
        raise Unreadable(path, why, tell("Split it and import the parts about events."))
    return Document(path.name, sha256, content.kind, text, content.says)


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Unreadable(path, tell("it is a folder"), tell("Choose the files in it, or import the whole folder."))
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(path, tell("it is a device, not a file"), tell("Choose a file that holds an article."))
        if status.st_size > MOST_BYTES:
            why = tell("it is larger than {size} MB", size=MOST_BYTES // 1024 // 1024)
            raise Unreadable(path, why, tell("Save the article alone, without pictures, and import that."))
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(
            path, tell("there is no such file"), tell("It may have been moved: choose it again.")
        ) from error
    except PermissionError as error:
        raise Unreadable(path, tell("you may not read it"), tell("Change its permissions, or copy it.")) from error
    except (OSError, ValueError) as error:  # ValueError: a name no system knows
        why = tell("the system reports “{reason}”", reason=getattr(error, "strerror", None) or error)
        raise Unreadable(path, why, tell("Copy it to this computer and try again.")) from error
    return data
