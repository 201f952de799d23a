"""Parts of office files that are zip archives, taken out with their size bounded and their entities unresolved."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from lxml import etree

from eventbrowser.documents.sniffing import damaged
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell

MOST_UNPACKED = 32 * 1024 * 1024
"""Bytes of one part; what a person writes is some thousand times smaller."""

LOCKED = (tell("it is protected by a password"), tell("Save a copy without the password and import that."))

BROKEN = (zipfile.BadZipFile, zlib.error, etree.LxmlError, EOFError, ValueError, KeyError, NotImplementedError)
"""All that reading a damaged archive brings about."""

DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
DUBLIN_TERMS = "{http://purl.org/dc/terms/}"


SAFE = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "remove_comments": True,
    "remove_pis": True,
}


@contextmanager
def opened(path: Path, data: bytes) -> Iterator[zipfile.ZipFile]:
    """The archive that `data` is; what is broken in it, or in the trees within, is Unreadable."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield archive
    except (
        zipfile.BadZipFile,
        zlib.error,
        etree.LxmlError,
        EOFError,
        ValueError,
        KeyError,
        NotImplementedError,
    ) as error:
        raise damaged(path) from error


def part(path: Path, archive: zipfile.ZipFile, name: str) -> bytes:
    """A part's bytes; Unreadable where it is locked or its size is past reason."""
    about = archive.getinfo(name)
    if about.flag_bits & 1:
        raise Unreadable(path, *LOCKED)
    if about.file_size > MOST_UNPACKED:
        raise Unreadable(
            path, tell("it would unpack to an unreasonable size"), tell("Save its text as .txt and import that.")
        )
    return bounded(archive, about)


def bounded(archive: zipfile.ZipFile, about: zipfile.ZipInfo) -> bytes:
    """A file's bytes, no more of them unpacked than the archive says that it has."""
    with archive.open(about) as file:
        return file.read(about.file_size)


def tree(path: Path, archive: zipfile.ZipFile, name: str) -> etree._Element:
    """A part as a tree."""
    return xml(part(path, archive, name))


def tree_if_there(path: Path, archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    return tree(path, archive, name) if name in archive.namelist() else None


def xml(data: bytes) -> etree._Element:
    """A tree in which no entity is resolved and nothing is loaded; etree.LxmlError where it is none."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(data, parser)
