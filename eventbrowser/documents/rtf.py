"""Rich text files: their text as striprtf reads it, table rows as lines with bars."""

from __future__ import annotations

import re
from pathlib import Path

from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import row
from eventbrowser.documents.office import day_of
from eventbrowser.documents.properties import described
from eventbrowser.documents.sniffing import damaged
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription

HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}\s*){200,}")
"""Pictures, which are most of a large file."""

HEAD = 100_000
"""Characters within which a file tells of itself."""

LARGEST = 8_000_000
"""Characters of source, pictures left out."""

DESTINATION = r"\{{\\{}\s([^{{}}]{{0,400}})\}}"
TITLE, AUTHOR = (re.compile(DESTINATION.format(name)) for name in ("title", "author"))
CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
CELLS = re.compile(r"[^|\n]*\|(?:[^|\n]*\|)*")


def read(path: Path, data: bytes) -> Content:
    source = HEXADECIMAL.sub("", data.decode("latin-1"))
    if len(source) > LARGEST:
        raise Unreadable(path, tell("it is too large"), tell("Save its text as .txt and import that."))
    try:
        lines = _text(source).split("\n")
        about = _says(source[:HEAD])
    except (ValueError, LookupError, OverflowError, TypeError) as error:  # all that broken codes bring about
        raise damaged(path) from error
    return Content(FileKind.RTF, "\n".join(_line(line) for line in lines), about)


def _text(source: str) -> str:
    from striprtf.striprtf import rtf_to_text  # for this kind of file only

    return str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]


def _line(line: str) -> str:
    return row([cell.strip() for cell in line.split("|")]) if CELLS.fullmatch(line) else line


def _says(head: str) -> SelfDescription:
    found = (TITLE.search(head), AUTHOR.search(head))
    title, author = (_text(f"{{\\rtf1 {named[1]}}}") if named is not None else "" for named in found)
    made = CREATED.search(head)
    created = day_of(f"{made[1]}-{made[2]:0>2}-{made[3]:0>2}") if made is not None else None
    return described(title, author, created)
