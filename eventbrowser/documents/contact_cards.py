"""People as contact cards describe them: vCards sent with a mail, and the cards within a page (hCard, h-card)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from eventbrowser.documents.decoding import decode
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Stated, StatedPerson

MOST_CARDS = 60
LONGEST_VALUE = 200
LONGEST_CARD = 100_000
"""Characters; a card with a photograph is longer, and what is asked for stands before it."""

_WHOLE = re.compile(r"^BEGIN:VCARD\s*$.*?(?:^END:VCARD\s*$|\Z)", re.IGNORECASE | re.DOTALL | re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\,;nN])")
_BORDER = re.compile(r"(?<!\\);")
_CLASSES = (
    ("h-card", "p-name", "p-job-title", "p-org"),
    ("vcard", "fn", "title", "org"),
)
"""Microformats (microformats.org), the newer first: the class of a card, and those of name, position, organisation."""


def cards_in(data: bytes, charset: str = "") -> Iterator[StatedPerson]:
    """The people of a vCard (RFC 2426, RFC 6350); a card without a name, or that is broken, is passed over."""
    text = (decode(data, charset) or data.decode("latin-1")).replace("\r\n", "\n")
    for number, card in enumerate(_WHOLE.finditer(text[:LONGEST_CARD])):
        if number == MOST_CARDS:
            return
        values = dict(_values(card[0]))
        position = "TITLE" if values.get("TITLE") else "ROLE"
        given = ((key, values.get(key, "")) for key in ("FN", position, "ORG"))
        yield from described(tell("contact card {key}"), *given)


def _values(card: str) -> Iterator[tuple[str, str]]:
    """Each property's name in capitals with its value on one line; of an organisation without its units."""
    from icalendar.parser import Contentlines  # the same lines as of a calendar; for cards only

    for line in filter(None, reversed(Contentlines.from_ical(card))):  # type: ignore[no-untyped-call]
        try:
            name, _, value = line.parts()
        except ValueError:  # a line that is no property
            continue
        first = _BORDER.split(value)[0] if name.upper() == "ORG" else value
        yield name.rsplit(".", 1)[-1].upper(), " ".join(_ESCAPED.sub(_meant, first).split())


def _meant(escaped: re.Match[str]) -> str:
    return " " if escaped[1] in "nN" else escaped[1]


def cards_on(tree: HtmlElement) -> Iterator[StatedPerson]:
    """The people of the cards that a page marks as such."""
    for card_class, *classes in _CLASSES:
        for card in tree.find_class(card_class)[:MOST_CARDS]:
            name, position, organisation = ((wanted, _text_of(card, wanted)) for wanted in classes)
            if name[1] != organisation[1]:  # else the card of a body
                yield from described(f"{card_class} {{key}}", name, position, organisation)


def _text_of(card: HtmlElement, wanted: str) -> str:
    return next((" ".join(str(one.text_content()).split()) for one in card.find_class(wanted)), "")


def described(
    where: str, name: tuple[str, str], position: tuple[str, str], organisation: tuple[str, str]
) -> Iterator[StatedPerson]:
    """The person of that name, each value with its place (`where` and the key); nobody where the name will not do."""
    named, *others = (
        Stated(value, where.format(key=key)) if 0 < len(value) <= LONGEST_VALUE else None
        for key, value in (name, position, organisation)
    )
    if named is not None:
        yield StatedPerson(named, *others)
