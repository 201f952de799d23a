"""What a web page says of itself in its head: JSON-LD, OpenGraph and other meta tags, its links and its language."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from eventbrowser.documents.lines import plain
from eventbrowser.model.text import SelfDescription, Stated

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float | bool | None"

ARTICLE_TYPES = frozenset(
    {
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "ScholarlyArticle", "Report", "PressRelease",
        "SocialMediaPosting",
    }
)  # fmt: skip
PAGE_TYPES = frozenset({"WebPage", "ItemPage"})

HEADLINE_TAGS = ("og:title", "twitter:title", "parsely-title", "dc.title", "citation_title")
AUTHOR_TAGS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "citation_author")
OUTLET_TAGS = ("og:site_name", "application-name", "dc.publisher", "citation_publisher")
DATE_TAGS = (
    "article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publication_date", "citation_publication_date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "dc.date", "date",
)  # fmt: skip
URL_TAGS = ("og:url", "twitter:url")

SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+?)\s*-->")
ISO_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
SPOKEN_DATES = (
    re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"),
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

NOBODY = frozenset({"admin", "administrator", "webmaster", "root", "user", "author", "unknown", "none", "null"})
SITE_SUFFIX = re.compile(r"\s+[|–—»·-]\s+")
JSON_WRAPPING = re.compile(r"^\s*(?:<!--|(?://)?<!\[CDATA\[)|(?:-->|(?://)?\]\]>|;)\s*$")
SPARE_COMMA = re.compile(r",\s*([}\]])")
LONGEST_VALUE = 400
LONGEST_NAME = 4


def says(tree: HtmlElement, source: str) -> SelfDescription:
    """What the page states of itself; `source` is its markup, for the address that browsers leave in a comment."""
    page = _Page(tree, source)
    outlet = page.outlet()
    return SelfDescription(
        headline=page.headline(outlet),
        author=page.author(outlet),
        outlet=outlet,
        published=page.published(),
        url=page.url(),
        language=page.language(),
    )


class _Page:
    def __init__(self, tree: HtmlElement, source: str) -> None:
        self._tree = tree
        self._source = source
        self._nodes = list(_nodes(tree))
        self._meta = _meta_tags(tree)

    def headline(self, outlet: Stated | None) -> Stated | None:
        """The title as the page shows it, where one of those in its head is shown; else the first in its head."""
        titles = [title for found in self._titles() if (title := _without_site(found, outlet)) is not None]
        shown = {plain(str(heading.text_content())) for heading in self._tree.iter("h1")}
        return next((title for title in titles if plain(title.value) in shown), titles[0] if titles else None)

    def _titles(self) -> Iterator[Stated]:
        for kind, node in self._nodes:
            for key in ("headline", "name") if kind != "WebPage" else ("headline",):
                yield from _stated(_text(node.get(key)), f"json-ld {key}")
        yield from self._tagged(HEADLINE_TAGS)
        headings = [_clean(str(heading.text_content())) for heading in self._tree.iter("h1")]
        if len(headings) == 1:
            yield from _stated(headings[0], "heading of the page")
        for title in self._tree.iter("title"):
            yield from _stated(_clean(str(title.text_content())), "title of the page")

    def author(self, outlet: Stated | None) -> Stated | None:
        for kind, node in self._nodes:
            if kind in ARTICLE_TYPES and (names := _people(node.get("author"))):
                return Stated(names, "json-ld author")
        for found in self._tagged(AUTHOR_TAGS):
            name = found.value
            bare = name.casefold()
            same = outlet is not None and bare == outlet.value.casefold()
            if bare not in NOBODY and not same and "://" not in name and "@" not in name:
                return found
        return None

    def outlet(self) -> Stated | None:
        for found in self._tagged(OUTLET_TAGS[:1]):
            return found
        for _, node in self._nodes:
            for name in _names(node.get("publisher")):
                return Stated(name, "json-ld publisher")
        return next(self._tagged(OUTLET_TAGS[1:]), self._named_in_title())

    def _named_in_title(self) -> Stated | None:
        """The site's name behind the headline in the page's title."""
        for title in self._tree.iter("title"):
            parts = SITE_SUFFIX.split(_clean(str(title.text_content())))
            is_name = len(parts) > 1 and len(parts[-1].split()) <= LONGEST_NAME < len(parts[0].split())
            if is_name and not any(char.isdigit() for char in parts[-1]):
                return Stated(parts[-1], "title of the page")
        return None

    def published(self) -> Stated | None:
        for kind, node in self._nodes:
            day = iso_day(_text(node.get("datePublished")))
            if day is not None and (kind in ARTICLE_TYPES or kind in PAGE_TYPES):
                return Stated(day, "json-ld datePublished")
        for found in self._tagged(DATE_TAGS):
            if (day := iso_day(found.value)) is not None:
                return Stated(day, found.where)
        for element in self._tree.iter("time"):
            marked = element.get("pubdate") is not None or element.get("itemprop") == "datePublished"
            published = "published" in (element.get("class") or "")
            if (marked or published) and (day := iso_day(element.get("datetime") or "")) is not None:
                return Stated(day, "time of publication on the page")
        return None

    def url(self) -> Stated | None:
        for link in self._tree.iter("link"):
            if "canonical" in (link.get("rel") or "").lower().split() and is_address(link.get("href")):
                return Stated(str(link.get("href")).strip(), "link canonical")
        for found in self._tagged(URL_TAGS):
            if is_address(found.value):
                return found
        for kind, node in self._nodes:
            whole = node.get("mainEntityOfPage")
            at = whole.get("@id") if isinstance(whole, Mapping) else whole
            for key, value in (("mainEntityOfPage", at), ("url", node.get("url"))):
                if kind not in PAGE_TYPES and isinstance(value, str) and is_address(value):
                    return Stated(value.strip(), f"json-ld {key}")
        if (saved := SAVED_FROM.search(self._source[:4096])) is not None:
            return Stated(saved[1], "address noted by the browser")
        return None

    def language(self) -> Stated | None:
        places = (
            (self._tree.get("lang") or self._tree.get("{http://www.w3.org/XML/1998/namespace}lang"), "html lang"),
            (self._meta.get("og:locale"), "meta og:locale"),
            (self._meta.get("content-language"), "meta content-language"),
        )
        for value, where in places:
            tag = re.match(r"\s*([A-Za-z]{2,3})(?=[-_\s,]|$)", value or "")
            if tag is not None:
                return Stated(tag[1].lower(), where)
        return None

    def _tagged(self, names: tuple[str, ...]) -> Iterator[Stated]:
        for name in names:
            yield from _stated(_clean(self._meta.get(name, "")), f"meta {name}")


def _meta_tags(tree: HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = meta.get("content")
        if name and content and content.strip():
            tags.setdefault(name.strip().lower(), content)
    return tags


def _nodes(tree: HtmlElement) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """The JSON-LD objects that speak of the page's article or event, articles first, each with its type."""
    scripts = [script for script in tree.iter("script") if _is_json_ld(script)]
    found = [pair for script in scripts for pair in _typed(_loaded(script.text or ""))]
    order: tuple[Callable[[str], bool], ...] = (ARTICLE_TYPES.__contains__, _is_event, PAGE_TYPES.__contains__)
    for belongs in order:
        yield from ((kind, node) for kind, node in found if belongs(kind))


def _is_json_ld(script: HtmlElement) -> bool:
    return (script.get("type") or "").strip().lower().startswith("application/ld+json")


def _is_event(kind: str) -> bool:
    return kind.endswith("Event")


def _loaded(text: str) -> Json:
    bare = JSON_WRAPPING.sub("", text)
    for written in (bare, SPARE_COMMA.sub(r"\1", bare)):
        try:
            loaded: Json = json.loads(written, strict=False)
        except (ValueError, RecursionError):  # pages hold all sorts of broken JSON
            continue
        return loaded
    return None


def _typed(value: Json) -> Iterator[tuple[str, Mapping[str, Json]]]:
    waiting = [value]
    while waiting:
        held = waiting.pop(0)
        if isinstance(held, list):
            waiting += held
        elif isinstance(held, Mapping):
            kinds = held.get("@type")
            for kind in kinds if isinstance(kinds, list) else [kinds]:
                if isinstance(kind, str):
                    yield kind.rsplit("/", 1)[-1], held
            waiting += [held.get("@graph"), held.get("mainEntity")]


def _text(value: Json) -> str:
    if isinstance(value, list):
        return next((text for item in value if (text := _text(item))), "")
    if isinstance(value, Mapping):
        return _text(value.get("@value"))
    return _clean(value) if isinstance(value, str) else ""


def _names(value: Json) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = _text(item.get("name")) if isinstance(item, Mapping) else _text(item)
        if name and "://" not in name:
            yield name


def _people(value: Json) -> str:
    """The authors who are persons, as one line."""
    people = [
        item
        for item in (value if isinstance(value, list) else [value])
        if not (isinstance(item, Mapping) and item.get("@type") in ("Organization", "NewsMediaOrganization"))
    ]
    names = [name for item in people for name in _names(item) if name.casefold() not in NOBODY]
    return ", ".join(dict.fromkeys(names))


def _stated(value: str, where: str) -> Iterator[Stated]:
    if 0 < len(value) <= LONGEST_VALUE:
        yield Stated(value, where)


def _without_site(title: Stated, outlet: Stated | None) -> Stated | None:
    """The title without the name of the site behind it; None for a title that is only the site's name."""
    if outlet is not None and title.value.casefold() == outlet.value.casefold():
        return None
    parts = SITE_SUFFIX.split(title.value)
    if len(parts) < 2:
        return title
    named = outlet is not None and plain(parts[-1]) == plain(outlet.value)
    if named:
        cut = list(SITE_SUFFIX.finditer(title.value))[-1].start()
        return Stated(title.value[:cut], title.where)
    return title


def iso_day(value: str) -> str | None:
    """The day in a date as metadata write it, ISO 8601 or in English words; None where there is none that can be."""
    if (numbers := ISO_DATE.match(value.strip())) is not None:
        return _day(int(numbers[1]), int(numbers[2]), int(numbers[3]))
    for pattern in SPOKEN_DATES:
        if (words := pattern.search(value)) is not None and words["month"][:3].lower() in MONTHS:
            return _day(int(words["year"]), MONTHS.index(words["month"][:3].lower()) + 1, int(words["day"]))
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if 1900 <= year <= 2100 else None
    except ValueError:
        return None


def is_address(value: str | None) -> bool:
    """Whether a value is the address of a page on the web."""
    try:
        parts = urlsplit((value or "").strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _clean(value: str) -> str:
    return " ".join(html.unescape(value).split())
