"""Files that hold nothing but a web address: .url, .webloc and .desktop links."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Mapping
from pathlib import Path
from xml.parsers.expat import ExpatError

from eventbrowser.documents.content import Content
from eventbrowser.documents.decoding import decode
from eventbrowser.documents.sniffing import damaged
from eventbrowser.documents.web import is_address
from eventbrowser.errors import OnlyALink

BROKEN = (plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError, LookupError)
"""All that reading a damaged property list brings about."""

WRITTEN = re.compile(r"^URL(?:\[\w+\])?\s*=\s*(\S+)", re.IGNORECASE | re.MULTILINE)


def read(path: Path, data: bytes) -> Content:
    """Raises OnlyALink with the address; nothing is fetched here."""
    address = _address(path, data)
    if not is_address(address):
        raise damaged(path)
    raise OnlyALink(path, address)


def _address(path: Path, data: bytes) -> str:
    if data.lstrip().startswith((b"bplist", b"<?xml", b"<plist", b"<!DOCTYPE plist")):
        try:
            held = plistlib.loads(data)
        except BROKEN as error:
            raise damaged(path) from error
        return str(held.get("URL", "")) if isinstance(held, Mapping) else ""
    found = WRITTEN.search(decode(data) or data.decode("latin-1"))
    return found[1] if found is not None else ""
