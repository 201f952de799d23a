"""Markdown: its marks taken off, its lines kept, its front matter read as what the file says of itself."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

from eventbrowser.documents.content import Content
from eventbrowser.documents.lines import headed, row, unwrap
from eventbrowser.documents.plain import text_of
from eventbrowser.documents.stamps import iso_day
from eventbrowser.documents.web import is_address
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import FileKind, SelfDescription, Stated

FRONT_MATTER = re.compile(r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<lines>.*?)\n(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL)
FRONT_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]*?)\s*[:=]\s*(?P<value>.*)")
FRONT_ITEM = re.compile(r"\s+-\s+(?P<value>.+)|-\s+(?P<other>.+)")

FENCE = re.compile(r"\s*(?:```|~~~).*")
RULE = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})")
REFERENCE = re.compile(r"\s{0,3}\[[^\]]+\]:\s*\S+.*")
TABLE_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*")
TABLE_ROW = re.compile(r"\s*\|(?P<cells>.*)\|\s*")
HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<text>.*?)\s*#*\s*")
ITEM = re.compile(r"(?P<indent>\s*)(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?")
QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")

INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!\[[^\[\]]{0,300}\](?:\([^()]{0,900}\)|\[[^\[\]]{0,99}\])"), ""),  # pictures
    (re.compile(r"!\[\[[^\[\]]{0,300}\]\]"), ""),
    (re.compile(r"\[\^[^\[\]]{1,99}\]"), ""),  # notes
    (re.compile(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]|]{1,300})\]\]"), r"\1"),
    (re.compile(r"\[([^\[\]]{0,500})\]\([^()]{0,900}(?:\([^()]{0,300}\)[^()]{0,300})?\)"), r"\1"),
    (re.compile(r"\[([^\[\]]{1,500})\]\[[^\[\]]{0,99}\]"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,900})>"), r"\1"),
    (re.compile(r"<br\s?/?>", re.IGNORECASE), "\n"),
    (re.compile(r"</?[A-Za-z][^<>]{0,900}>"), ""),
    (re.compile(r"(?<![\\*\w])\*{1,3}(?=\S)([^*\n]{1,900}?)(?<=\S)\*{1,3}(?![*\w])"), r"\1"),
    (re.compile(r"(?<![\\_\w])_{1,3}(?=\S)([^_\n]{1,900}?)(?<=\S)_{1,3}(?![_\w])"), r"\1"),
    (re.compile(r"\*\*(?=\S)([^\n]{1,900}?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"~~([^~\n]{1,900})~~"), r"\1"),
    (re.compile(r"`{1,3}([^`]{1,900})`{1,3}"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])"), r"\1"),
)
"""Marks within a line, and what stays of them; bounded, so that no line of brackets takes for ever."""

TITLE_KEYS, AUTHOR_KEYS = ("title", "headline"), ("author", "authors", "byline")
OUTLET_KEYS = ("outlet", "site", "publication", "publisher", "source")
DATE_KEYS = ("published", "date", "publish-date", "datepublished")
URL_KEYS, LANGUAGE_KEYS = ("url", "link", "source", "canonical"), ("lang", "language")


def read(path: Path, data: bytes) -> Content:
    text = text_of(path, data).replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT_MATTER.match(text)
    about = _says(front["lines"]) if front is not None else SelfDescription()
    lines = list(unwrap(_lines(text[front.end() :] if front is not None else text)))
    return Content(FileKind.MARKDOWN, headed(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)), about), about)


def _lines(text: str) -> Iterator[str]:
    for line in _without_comments(text).split("\n"):
        if FENCE.fullmatch(line) or REFERENCE.fullmatch(line) or ("|" in line and TABLE_RULE.fullmatch(line)):
            continue
        if RULE.fullmatch(line):
            yield ""
            continue
        yield from _line(line).split("\n")


def _without_comments(text: str) -> str:
    shown, *rest = text.split("<!--")
    return shown + "".join(part.partition("-->")[2] for part in rest)


def _line(line: str) -> str:
    quoted = QUOTE.match(line)
    line = line[quoted.end() :] if quoted is not None else line
    if (heading := HEADING.fullmatch(line)) is not None:
        return _inline(heading["text"])
    if (cells := TABLE_ROW.fullmatch(line)) is not None:
        return row([_inline(cell).strip() for cell in re.split(r"(?<!\\)\|", cells["cells"])])
    if (item := ITEM.match(line)) is not None:
        return f"- {_inline(line[item.end() :])}"
    return _inline(line.strip(" \t") if line.startswith(" ") else line.rstrip())


def _inline(text: str) -> str:
    for pattern, stays in INLINE:
        text = pattern.sub(stays, text)
    return html.unescape(text)


def _says(front: str) -> SelfDescription:
    values = _front_values(front)
    day = next((day for found in _first(values, DATE_KEYS) if (day := iso_day(found.value)) is not None), None)
    return SelfDescription(
        headline=next(_first(values, TITLE_KEYS), None),
        author=next(_first(values, AUTHOR_KEYS), None),
        outlet=next((found for found in _first(values, OUTLET_KEYS) if not is_address(found.value)), None),
        published=Stated(day, next(_first(values, DATE_KEYS)).where) if day is not None else None,
        url=next((found for found in _first(values, URL_KEYS) if is_address(found.value)), None),
        language=next((Stated(f.value[:2].lower(), f.where) for f in _first(values, LANGUAGE_KEYS)), None),
    )


def _first(values: dict[str, str], keys: tuple[str, ...]) -> Iterator[Stated]:
    return (Stated(values[key], tell("front matter {key}", key=key)) for key in keys if values.get(key))


def _front_values(front: str) -> dict[str, str]:
    """The simple keys of YAML or TOML front matter; lists become one line."""
    values: dict[str, str] = {}
    key = ""
    for line in front.split("\n"):
        if (item := FRONT_ITEM.fullmatch(line)) is not None and key:
            more = _unquoted(item["value"] or item["other"])
            values[key] = f"{values[key]}, {more}" if values[key] else more
        elif (pair := FRONT_LINE.fullmatch(line)) is not None:
            key = pair["key"].lower()
            values[key] = ", ".join(_unquoted(part) for part in _parts(pair["value"]))
    return values


def _parts(value: str) -> list[str]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        return value[1:-1].split(",")
    return [value]


def _unquoted(value: str) -> str:
    return _inline(value.strip().strip("\"'")).strip()
