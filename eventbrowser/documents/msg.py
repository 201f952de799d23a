"""Outlook messages: the compound file's properties put back into a mail, which is then read as any mail."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser.documents import eml
from eventbrowser.documents.content import Content
from eventbrowser.documents.decoding import decode
from eventbrowser.documents.sniffing import damaged

if TYPE_CHECKING:
    from olefile import OleFileIO

# [MS-OXPROPS]: a property's tag, and the type behind it: 001F is UTF-16, 001E the sender's code page, 0102 bytes.
SUBJECT, PLAIN, MARKUP, HEADERS = "0037", "1000", "1013", "007D"
SENDER, SENDER_ADDRESS, FOR_WHOM, FOR_WHOM_ADDRESS = "0C1A", "5D01", "0042", "5D02"
SENT, DELIVERED = 0x00390040, 0x0E060040
PROPERTIES = "__properties_version1.0"
ROOT_HEADER, ENTRY = 32, 16
BROKEN = (OSError, ValueError, IndexError, struct.error, OverflowError, KeyError)
"""All that reading a damaged compound file brings about; olefile's own error is an OSError."""

EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
MOST = 16 * 1024 * 1024


def read(path: Path, data: bytes) -> Content:
    import olefile  # for this kind of file only

    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            if not file.exists(PROPERTIES):
                raise damaged(path)
            mail = _Message(file).mail()
    except BROKEN as error:
        raise damaged(path) from error
    return eml.read(path, mail)


class _Message:
    """The properties of the message itself, not those of its attachments."""

    def __init__(self, file: OleFileIO[str]) -> None:
        self._file = file

    def mail(self) -> bytes:
        mail = EmailMessage()
        for name, value in (("Subject", self._text(SUBJECT)), ("From", self._sender()), ("Date", self._date())):
            if value:
                mail[name] = " ".join(value.split())
        for line in self._text(HEADERS).splitlines():
            name, _, value = line.partition(":")
            if name.lower() in {"list-id", "list-unsubscribe", "precedence"} and name not in mail:
                mail[name] = value.strip() or "yes"
        plain, markup = self._text(PLAIN), self._markup()
        if plain or not markup:
            mail.set_content(plain)
        if markup:
            add = mail.add_alternative if plain else mail.set_content
            add(markup, subtype="html")
        return mail.as_bytes()

    def _sender(self) -> str:
        for name, address in ((FOR_WHOM, FOR_WHOM_ADDRESS), (SENDER, SENDER_ADDRESS)):
            shown = self._text(name)
            if shown:
                at = self._text(address)
                return formataddr((shown, at if at.isascii() and "@" in at else "unknown@invalid"))
        return ""

    def _date(self) -> str:
        moment = self._times().get(SENT) or self._times().get(DELIVERED)
        return format_datetime(moment) if moment is not None else ""

    def _times(self) -> dict[int, datetime]:
        """The moments among the properties of fixed length, by tag and type."""
        stream = self._bytes(PROPERTIES)[ROOT_HEADER:]
        times = {}
        for at in range(0, len(stream) - ENTRY + 1, ENTRY):
            tag, _, ticks = struct.unpack_from("<IIQ", stream, at)
            if tag in {SENT, DELIVERED}:
                times[tag] = EPOCH + timedelta(microseconds=ticks // 10)
        return times

    def _text(self, tag: str) -> str:
        wide = self._bytes(f"__substg1.0_{tag}001F")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._bytes(f"__substg1.0_{tag}001E").rstrip(b"\0")
        return decode(narrow) or narrow.decode("latin-1")

    def _markup(self) -> str:
        data = self._bytes(f"__substg1.0_{MARKUP}0102")
        return (decode(data) or data.decode("latin-1")) if data else self._text(MARKUP)

    def _bytes(self, name: str) -> bytes:
        if not self._file.exists(name):
            return b""
        if self._file.get_size(name) > MOST:
            raise ValueError(f"{name} is too large")
        return self._file.openstream(name).read()
