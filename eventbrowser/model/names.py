"""Names as they are compared: what two of them have in common that are written differently."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans("łøđħıŁØĐĦßæœÆŒ", "lodhiLODHsaoAO")
_SILENT = re.compile(r"['’ʼ`ʻ.]")
_APART = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """A text in which letters of one alphabet only, which are no accented others, stand as those they are taken for."""
    return text if text.isascii() else text.translate(_LETTERS)


def fold(name: str) -> str:
    """A name as compared: no accents, case or punctuation, words parted by single spaces."""
    letters = name.casefold()
    if not letters.isascii():
        plain = unicodedata.normalize("NFKD", letters).translate(_LETTERS)
        letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _APART.sub(" ", _SILENT.sub("", letters)).strip()


def fold_organisation(name: str) -> str:
    """An organisation's name as compared: a "The" before it does not matter."""
    return fold(name).removeprefix("the ")
