"""Mails: newsletters, press releases and what was forwarded; a page saved as one file (MHTML) is such a mail too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TypeAlias

from eventbrowser.documents import html
from eventbrowser.documents.blocks import blocks_of, parse, text_of, without_data
from eventbrowser.documents.contact_cards import cards_in
from eventbrowser.documents.content import Content
from eventbrowser.documents.decoding import decode
from eventbrowser.documents.furniture import Furniture, is_noise
from eventbrowser.documents.lines import headed, plain, tidy, unwrap
from eventbrowser.documents.mail_sender import Sender, sender_of
from eventbrowser.documents.mail_text import bare_subject, forwarded, trimmed
from eventbrowser.documents.stamps import iso_day
from eventbrowser.documents.web import is_address
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated, StatedPerson

Mail: TypeAlias = "Message[str, str]"

RICHER = 2.0
"""How many times the letters of its plain part a mail's web part must have to be read instead."""

LIST_HEADERS = ("List-Id", "List-Unsubscribe", "List-Post", "X-Campaign-Id", "Feedback-ID")
LONGEST_HEADER = 4000
CARD_TYPES = frozenset({"text/vcard", "text/x-vcard", "text/directory"})
SNAPSHOT = "Snapshot-Content-Location"


def read(path: Path, data: bytes) -> Content:
    # The old policy: the new one's header parser raises all sorts of errors on broken headers.
    mail = message_from_bytes(data, policy=policy.compat32)
    if mail.get_content_type() == "multipart/related" and mail.get(SNAPSHOT):
        return _saved_page(path, mail)
    text = tidy(_text(mail))
    about = replace(_says(mail), people=tuple(_people(mail)))
    subject = _header(mail, "Subject")
    inner = forwarded(text, subject)
    if inner is not None:
        about = _overlaid(about, _forwarded_says(inner.sender, inner.subject, inner.date))
        text = inner.text
    article = trimmed(text)
    if not plain(article):
        remedy = tell("If its text is in an attachment, save that and import it.")
        raise Unreadable(path, tell("the mail holds no text of its own"), remedy)
    return Content(FileKind.MAIL, headed(article, about), about)


def _saved_page(path: Path, mail: Mail) -> Content:
    page = next((part for part in mail.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise Unreadable(path, tell("the page holds no text of its own"), html.COPY_IT)
    content = html.read(path, _payload(page), _charset(page))
    address = _header(mail, SNAPSHOT)
    if content.says.url is None and is_address(address):
        return replace(content, says=replace(content.says, url=Stated(address, tell("address noted by the browser"))))
    return content


def _text(mail: Mail) -> str:
    """The mail's own text: its plain part, unless its web part says much more."""
    written = "\n\n".join(_plain_text(part) for part in _parts(mail, "text/plain"))
    shown = "\n\n".join(_page_text(part) for part in _parts(mail, "text/html"))
    if len(plain(shown)) > RICHER * len(plain(trimmed(written))):
        return shown
    if plain(written):
        return written
    attached = next((part for part in mail.walk() if part.get_content_type() == "message/rfc822"), None)
    return "\n\n".join(_as_forwarded(inner) for inner in _held(attached)[:1]) if attached is not None else ""


def _as_forwarded(mail: Mail) -> str:
    """An attached mail as if it had been forwarded within the text."""
    headers = "\n".join(f"{name}: {_header(mail, name)}" for name in ("From", "Date", "Subject"))
    return f"{headers}\n\n{_text(mail)}"


def _parts(mail: Mail, kind: str) -> Iterator[Mail]:
    """The parts of a kind that are shown as the mail's text, neither attachments nor parts of attached mails."""
    waiting = [mail]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_disposition() == "attachment" or part.get_content_type() == "message/rfc822":
            continue
        if part.is_multipart():
            waiting = [*_held(part), *waiting]
        elif part.get_content_type() == kind and not part.get_param("name"):
            yield part


def _held(part: Mail) -> list[Mail]:
    held = part.get_payload()
    return [inner for inner in held if isinstance(inner, Message)] if isinstance(held, list) else []


def _payload(part: Mail) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Mail) -> str:
    return str(part.get_param("charset") or "")


def _plain_text(part: Mail) -> str:
    data = _payload(part)
    text = decode(data, _charset(part))
    lines = _lines(text if text is not None else data.decode("latin-1"))
    if str(part.get_param("format") or "").lower() == "flowed":
        return "\n".join(_reflowed(lines, str(part.get_param("delsp") or "").lower() == "yes"))
    return "\n".join(unwrap(lines))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _reflowed(lines: list[str], delete_space: bool) -> Iterator[str]:
    """The paragraphs of text that was sent as `format=flowed`: a line ending in a blank goes on in the next."""
    held = ""
    for line in lines:
        unstuffed = line[1:] if line.startswith(" ") else line
        if unstuffed.endswith(" ") and unstuffed != "-- ":
            held += unstuffed[:-1] if delete_space else unstuffed
            continue
        yield held + unstuffed
        held = ""
    if held:
        yield held


def _page_text(part: Mail) -> str:
    data = _payload(part)
    page = decode(data, _charset(part) or html.declared_encoding(data))
    tree = parse(without_data(page if page is not None else data.decode("latin-1")))
    body = tree.find("body") if tree is not None else None
    if body is None:
        return ""
    furniture = Furniture()
    blocks = [block for block in blocks_of(body) if not is_noise(block.text)]
    return text_of([block for block in blocks if not furniture.holds(block.around)] or blocks)


def _says(mail: Mail) -> SelfDescription:
    subject = bare_subject(_header(mail, "Subject"))
    bulk = any(mail.get(name) for name in LIST_HEADERS) or (mail.get("Precedence") or "").lower() in {"bulk", "list"}
    sender = sender_of(_header(mail, "From"), bulk)
    body = _header(mail, "Organization")
    outlet = Stated(body, tell("mail header Organization")) if body and not sender.outlet else None
    day = _day(_header(mail, "Date"))
    return SelfDescription(
        headline=Stated(subject, tell("mail header Subject")) if subject else None,
        author=Stated(sender.author, tell("mail header From")) if sender.author else None,
        outlet=Stated(sender.outlet, tell("mail header From")) if sender.outlet else outlet,
        published=Stated(day, tell("mail header Date")) if day else None,
    )


def _people(mail: Mail) -> Iterator[StatedPerson]:
    """Those whose contact cards are sent with the mail."""
    for part in mail.walk():
        if part.get_content_type() in CARD_TYPES or (part.get_filename() or "").lower().endswith(".vcf"):
            yield from cards_in(_payload(part), _charset(part))


def _forwarded_says(sender: str, subject: str, day: str) -> SelfDescription:
    who: Sender = sender_of(sender, bulk=False)
    title, date = bare_subject(subject), _day(day)
    return SelfDescription(
        headline=Stated(title, tell("forwarded mail, Subject")) if title else None,
        author=Stated(who.author, tell("forwarded mail, From")) if who.author else None,
        outlet=Stated(who.outlet, tell("forwarded mail, From")) if who.outlet else None,
        published=Stated(date, tell("forwarded mail, Date")) if date else None,
    )


def _overlaid(outer: SelfDescription, inner: SelfDescription) -> SelfDescription:
    """What a forwarded mail says of itself; who passed it on is neither its author nor its outlet."""
    return replace(
        inner,
        headline=inner.headline or outer.headline,
        published=inner.published or outer.published,
        people=outer.people,
    )


def _header(mail: Mail, name: str) -> str:
    """A header as readable text on one line; empty where the mail has none."""
    value = next((value for given, value in mail.raw_items() if given.lower() == name.lower()), "")
    raw = value[:LONGEST_HEADER].encode("utf-8", "surrogateescape")
    written = decode(raw) or raw.decode("latin-1")
    try:
        pieces = decode_header(written)
    except (HeaderParseError, ValueError):
        pieces = [(written, None)]
    text = "".join(_piece(piece, charset) for piece, charset in pieces)
    return re.sub(r"\s+", " ", text).strip()


def _piece(piece: str | bytes, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    return decode(piece, charset or "") or piece.decode("latin-1")


def _day(date: str) -> str | None:
    """The day on which a mail was sent, in its own zone."""
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):  # all of which malformed dates bring about
        return iso_day(date)
