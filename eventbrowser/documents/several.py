"""Files that hold several articles: archives, mailboxes, feeds, calendars and data files.

Nothing is unpacked to a path that the file names: a part is bytes and a name to show.
"""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from html import escape
from io import BytesIO
from pathlib import Path, PurePosixPath

from lxml import etree

from eventbrowser.documents import data as data_file
from eventbrowser.documents import ics
from eventbrowser.documents.lines import plain
from eventbrowser.documents.packed import BROKEN, LOCKED, bounded, xml
from eventbrowser.documents.plain import text_of
from eventbrowser.documents.sniffing import ENDINGS, ZIP_MARKS, Several, damaged, several_in
from eventbrowser.errors import Unreadable
from eventbrowser.model.sentences import tell

MOST_PARTS = 5_000
MOST_BYTES = 512 * 1024 * 1024
"""Of all parts of one file together."""
LARGEST_PART = 64 * 1024 * 1024
WORST_RATIO = 300
"""How many times its packed size a part may have; text packs to a tenth."""
SMALL = 1024 * 1024
"""Bytes up to which no ratio is looked at."""
DEEPEST = 3
"""How many archives may lie within one another."""

BOMB = (tell("it would unpack to an unreasonable size"), tell("Unpack it yourself and import the articles in it."))
TOO_MANY = (
    tell("it holds more than {most} files", most=f"{MOST_PARTS:,}"),
    tell("Unpack it and import them in portions."),
)

MAIL_BORDER = re.compile(rb"(?:\A|(?<=\n))From [^\r\n]{0,200}\d{4}[^\r\n]{0,80}\r?\n")
QUOTED_BORDER = re.compile(rb"^>(>*From )", re.MULTILINE)
LONGEST_TITLE = 80
HOLDERS = frozenset({".atom", ".ics", ".json", ".jsonld", ".mbox", ".rss", ".xml", ".zip"})
MAILBOX_MARK = b"From "
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
CREATED = "{http://purl.org/dc/elements/1.1/}date"
ENTRIES = frozenset({"item", "entry"})


@dataclass(frozen=True, slots=True)
class Part:
    """One article of several: the name to show for it, its ending telling its kind, and its bytes."""

    name: str
    data: bytes


def parts_of(path: Path, data: bytes) -> Iterator[Part] | None:
    """The parts in their order; None for a file that is one article.

    Unreadable, also while going through them, for what is locked, damaged or past reason in number or size.
    """
    kind = several_in(path, data)
    if kind is None:
        return None
    parts = SPLITTERS[kind](path, data)
    if kind in ONE_OR_SEVERAL:
        held = list(parts)
        return _bounded(path, iter(held)) if len(held) > 1 else None
    return _bounded(path, parts)


def may_hold_several(path: Path) -> bool:
    """Whether a file must be looked into before it is known to be one article; cheap, and true for some that are."""
    if path.suffix.lower() in HOLDERS:
        return True
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return file.read(len(MAILBOX_MARK)).startswith((*ZIP_MARKS, MAILBOX_MARK))
    except (OSError, ValueError):  # the reader will say why
        return False


def _bounded(path: Path, parts: Iterator[Part]) -> Iterator[Part]:
    total = 0
    for number, part in enumerate(parts):
        total += len(part.data)
        if total > MOST_BYTES:
            raise Unreadable(path, *BOMB)
        if number >= MOST_PARTS:
            raise Unreadable(path, *TOO_MANY)
        yield part


def _archive(path: Path, data: bytes, depth: int = 1) -> Iterator[Part]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            files = [about for about in archive.infolist() if _is_wanted(about.filename)]
            if len(files) > MOST_PARTS:
                raise Unreadable(path, *TOO_MANY)
            for about in files:
                name = f"{path.name} › {_shown(about)}"
                yield from _member(Path(name), _unpacked(path, archive, about), depth)
    except BROKEN as error:
        raise damaged(path) from error


def _member(path: Path, data: bytes, depth: int) -> Iterator[Part]:
    if several_in(path, data) is not Several.ARCHIVE:
        inner = parts_of(path, data)
        yield from (Part(path.name, data),) if inner is None else inner
    elif depth < DEEPEST:
        yield from _archive(path, data, depth + 1)
    else:
        raise Unreadable(
            path, tell("more than {most} archives lie within one another", most=DEEPEST), tell("Unpack it yourself.")
        )


def _is_wanted(name: str) -> bool:
    """Whether a file in an archive may be an article: not one that a page shows, or that a system left."""
    place = PurePosixPath(name.replace("\\", "/"))
    hidden = any(part.startswith((".", "__MACOSX")) and part not in {".", ".."} for part in place.parts)
    shown = any(part.endswith(("_files", "_Dateien", "_fichiers")) for part in place.parts[:-1])
    return not (name.endswith("/") or hidden or shown) and place.suffix.lower() in {*ENDINGS, ".zip"}


def _shown(about: zipfile.ZipInfo) -> str:
    """The file's name without folders and without what no name should hold."""
    name = PurePosixPath(about.filename.replace("\\", "/")).name
    return "".join(char if char.isprintable() else "�" for char in name)[-LONGEST_TITLE * 2 :]


def _unpacked(path: Path, archive: zipfile.ZipFile, about: zipfile.ZipInfo) -> bytes:
    if about.flag_bits & 1:
        raise Unreadable(path, *LOCKED)
    bloated = about.file_size > SMALL and about.file_size > WORST_RATIO * max(1, about.compress_size)
    if about.file_size > LARGEST_PART or bloated:
        raise Unreadable(path, *BOMB)
    return bounded(archive, about)


def _mailbox(path: Path, data: bytes) -> Iterator[Part]:
    borders = list(MAIL_BORDER.finditer(data))
    ends = [border.start() for border in borders[1:]] + [len(data)]
    for border, end in zip(borders, ends, strict=True):
        mail = QUOTED_BORDER.sub(rb"\1", data[border.end() : end].strip(b"\r\n"))
        if mail:
            subject = message_from_bytes(mail[:65536], policy=policy.compat32).get("Subject") or "mail"
            yield Part(f"{path.name} › {_title(str(subject))}.eml", mail)


def _feed(path: Path, data: bytes) -> Iterator[Part]:
    try:
        root = xml(data)
    except etree.LxmlError as error:
        raise damaged(path) from error
    outlet = _first(root, "title") or _first(root, "channel/{*}title")
    for entry in root.iter("{*}item", "{*}entry"):
        page = _page(entry, outlet)
        if page:
            yield Part(f"{path.name} › {_title(_first(entry, 'title') or 'article')}.html", page.encode())


def _page(entry: etree._Element, outlet: str) -> str:
    """An entry as the page it would be; empty where it holds no text."""
    whole = entry.findtext(CONTENT) or _markup(entry, "content")
    body = whole or _first(entry, "description") or _markup(entry, "summary")
    if not plain(body):
        return ""
    link = _first(entry, "link") or next((link.get("href") or "" for link in entry.iterfind("{*}link")), "")
    days = (_first(entry, "pubDate"), _first(entry, "published"), _first(entry, "updated"), entry.findtext(CREATED))
    day = next(filter(None, days), "")
    author = entry.findtext(CREATOR) or _first(entry, "author/{*}name")
    title = escape(_first(entry, "title"))
    tags = {"og:title": _first(entry, "title"), "og:site_name": outlet, "og:url": link, "author": author, "date": day}
    head = "".join(f'<meta name="{name}" content="{escape(value.strip())}">' for name, value in tags.items() if value)
    return f"<!doctype html><html><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>"


def _first(element: etree._Element, name: str) -> str:
    return (element.findtext(f"{{*}}{name}") or "").strip()


def _markup(entry: etree._Element, name: str) -> str:
    """A text element of an Atom entry, whose markup may be escaped or stand in it as elements."""
    found = entry.find(f"{{*}}{name}")
    if found is None:
        return ""
    inner = "".join(etree.tostring(child, encoding="unicode") for child in found)
    return (found.text or "") + inner


def _calendar(path: Path, data: bytes) -> Iterator[Part]:
    for number, event in enumerate(ics.parts_of(data), start=1):
        yield Part(f"{path.name} › {number}.ics", event)


def _data(path: Path, data: bytes) -> Iterator[Part]:
    for number, node in enumerate(data_file.parts_of(text_of(path, data)), start=1):
        yield Part(f"{path.name} › {number}.json", node)


def _title(text: str) -> str:
    shown = "".join(char if char.isprintable() and char not in "/\\" else " " for char in text)
    return " ".join(shown.split())[:LONGEST_TITLE] or "article"


ONE_OR_SEVERAL = frozenset({Several.CALENDAR, Several.DATA})
"""Kinds of file that mostly are one article."""

SPLITTERS: dict[Several, Callable[[Path, bytes], Iterator[Part]]] = {
    Several.ARCHIVE: _archive,
    Several.MAILBOX: _mailbox,
    Several.FEED: _feed,
    Several.CALENDAR: _calendar,
    Several.DATA: _data,
}
