"""Bytes to text: byte order mark, UTF-8, what the file declares, other scripts by their letters, Windows-1252."""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

COMMON_LETTERS = {
    "cp1251": "оеаинтсрвлкмдпу",
    "koi8_r": "оеаинтсрвлкмдпу",
    "iso8859_5": "оеаинтсрвлкмдпу",
    "cp1256": "اليمنرتبوهدعسفك",
    "cp1253": "αοιετσνηυρπκμλς",
    "cp1255": "יוהלאמרתבשנכדעח",
}
"""The letters that make up most of a text in the script of each one-byte encoding."""

OTHER_SCRIPT = 0.35
"""Share of a text's bytes outside ASCII from which it is not a Western text with accents."""

COMMON_ENOUGH = 0.6
"""Share of the common letters from which a text is believed to be in their encoding."""

WESTERN = ("cp1252", "cp1250")
"""Windows-1250 fills most of the gaps that Windows-1252 has."""

ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
"""What these labels mean on the web and in mails."""


def decode(data: bytes, declared: str = "") -> str | None:
    """The text that `data` holds, or None where its encoding cannot be told.

    `declared` is the encoding that a header or tag names, believed only where the bytes are not valid UTF-8.
    """
    if (marked := marked_encoding(data)) is not None:
        mark, encoding = marked
        return _if_real(data[len(mark) :].decode(encoding, "replace"))
    if (wide := _wide(data)) is not None:
        return _if_real(data.decode(wide, "replace"))
    label = declared.strip().lower()
    seven_bit = (label,) if label.startswith("iso-2022-") else ()
    for encoding in (*seven_bit, "utf-8", ALIASES.get(label, label)):
        if (text := _tried(data, encoding)) is not None:
            return text
    return _mostly_utf8(data) or _by_letters(data)


def marked_encoding(data: bytes) -> tuple[bytes, str] | None:
    """The byte order mark that the data begins with, and its encoding."""
    return next((pair for pair in BYTE_ORDER_MARKS if data.startswith(pair[0])), None)


def is_wide(data: bytes) -> bool:
    """Whether zero bytes are part of this text."""
    marked = marked_encoding(data)
    return marked[1] != "utf-8" if marked is not None else _wide(data) is not None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, by the zeros beside its ASCII letters."""
    pairs = len(data) // 2
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if pairs >= 2 and odd > 0.4 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    if pairs >= 2 and even > 0.4 * pairs and odd < 0.05 * pairs:
        return "utf-16-be"
    return None


def _if_real(text: str) -> str | None:
    """The text, unless much of it is characters that nobody writes."""
    odd = sum(unicodedata.category(char) in {"Cn", "Co", "Cs"} or char == "�" for char in text[:4000])
    return text if odd <= 1 + 0.02 * min(len(text), 4000) else None


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        text = codecs.decode(data, encoding)
    except (LookupError, ValueError):  # a name nobody knows, or bytes that are not of it
        return None
    return text if isinstance(text, str) else None


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken places, such as a text cut off within a character."""
    text = data.decode("utf-8", "replace")
    broken = text.count("�")
    whole = sum(char > "\x7f" for char in text) - broken
    return text if whole >= 3 * broken else None


def _by_letters(data: bytes) -> str | None:
    high = bytes(byte for byte in data if byte > 0x7F)
    if len(high) <= OTHER_SCRIPT * len(data):
        return next((text for encoding in WESTERN if (text := _tried(data, encoding)) is not None), None)
    shares = {encoding: _share(high.decode(encoding, "replace"), common) for encoding, common in COMMON_LETTERS.items()}
    likeliest = max(shares, key=lambda encoding: shares[encoding])
    return data.decode(likeliest, "replace") if shares[likeliest] >= COMMON_ENOUGH else None


def _share(text: str, letters: str) -> float:
    counts = Counter(text.lower())
    return sum(counts[letter] for letter in letters) / len(text)
