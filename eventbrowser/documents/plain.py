"""Plain text: taken as it stands."""

from __future__ import annotations

from pathlib import Path

from eventbrowser.documents.content import Content
from eventbrowser.documents.decoding import decode
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind


def read(path: Path, data: bytes) -> Content:
    return Content(FileKind.TEXT, text_of(path, data))


def text_of(path: Path, data: bytes, declared: str = "") -> str:
    """The decoded bytes of a text file."""
    text = decode(data, declared)
    if text is None:
        raise Unreadable(
            path,
            tell("its characters are in an encoding that could not be told"),
            tell("Open it in a text editor and save it again as UTF-8."),
        )
    return text
