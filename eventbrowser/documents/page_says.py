"""What a web page says of itself in its head: JSON-LD, OpenGraph and other meta tags, its links and its language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml.html import HtmlElement

from eventbrowser.documents.contact_cards import cards_on
from eventbrowser.documents.lines import plain
from eventbrowser.documents.schema_org import (
    ARTICLE_TYPES,
    NOBODY,
    PAGE_TYPES,
    Json,
    clean,
    described_people,
    is_event,
    loaded,
    names_in,
    people_in,
    stated_event,
    text_in,
    typed,
)
from eventbrowser.documents.stamps import iso_day
from eventbrowser.documents.web import is_address
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import SelfDescription, Stated, StatedEvent, StatedPerson

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
SITE_SUFFIX = re.compile(r"\s+[|–—»·-]\s+")
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
        events=page.events(),
        people=page.people(),
    )


class _Page:
    def __init__(self, tree: HtmlElement, source: str) -> None:
        self._tree = tree
        self._source = source
        described = list(_described(tree))
        self._nodes = list(_of_the_page(described))
        self._people = [node for kind, node in described if kind == "Person"]
        self._meta = _meta_tags(tree)

    def events(self) -> tuple[StatedEvent, ...]:
        """The events that the page describes to search engines."""
        found = (stated_event(node, "json-ld") for kind, node in self._nodes if is_event(kind))
        return tuple(dict.fromkeys(event for event in found if event is not None))

    def people(self) -> tuple[StatedPerson, ...]:
        """Those whose position or organisation the page gives in a form made for programs."""
        given = [*(node.get("performer") for _, node in self._nodes), *self._people]
        described = (person for value in given for person in described_people(value, "json-ld"))
        return tuple(dict.fromkeys([*described, *cards_on(self._tree)]))

    def headline(self, outlet: Stated | None) -> Stated | None:
        """The title as the page shows it, where one of those in its head is shown; else the first in its head."""
        titles = [title for found in self._titles() if (title := _without_site(found, outlet)) is not None]
        shown = {plain(str(heading.text_content())) for heading in self._tree.iter("h1")}
        return next((title for title in titles if plain(title.value) in shown), titles[0] if titles else None)

    def _titles(self) -> Iterator[Stated]:
        for kind, node in self._nodes:
            for key in ("headline", "name") if kind != "WebPage" else ("headline",):
                yield from _stated(text_in(node.get(key)), f"json-ld {key}")
        yield from self._tagged(HEADLINE_TAGS)
        headings = [clean(str(heading.text_content())) for heading in self._tree.iter("h1")]
        if len(headings) == 1:
            yield from _stated(headings[0], tell("heading of the page"))
        for title in self._tree.iter("title"):
            yield from _stated(clean(str(title.text_content())), tell("title of the page"))

    def author(self, outlet: Stated | None) -> Stated | None:
        for kind, node in self._nodes:
            if kind in ARTICLE_TYPES and (names := people_in(node.get("author"))):
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
            for name in names_in(node.get("publisher")):
                return Stated(name, "json-ld publisher")
        return next(self._tagged(OUTLET_TAGS[1:]), self._named_in_title())

    def _named_in_title(self) -> Stated | None:
        """The site's name behind the headline in the page's title."""
        for title in self._tree.iter("title"):
            parts = SITE_SUFFIX.split(clean(str(title.text_content())))
            is_name = len(parts) > 1 and len(parts[-1].split()) <= LONGEST_NAME < len(parts[0].split())
            if is_name and not any(char.isdigit() for char in parts[-1]):
                return Stated(parts[-1], tell("title of the page"))
        return None

    def published(self) -> Stated | None:
        for kind, node in self._nodes:
            day = iso_day(text_in(node.get("datePublished")))
            if day is not None and (kind in ARTICLE_TYPES or kind in PAGE_TYPES):
                return Stated(day, "json-ld datePublished")
        for found in self._tagged(DATE_TAGS):
            if (day := iso_day(found.value)) is not None:
                return Stated(day, found.where)
        for element in self._tree.iter("time"):
            marked = element.get("pubdate") is not None or element.get("itemprop") == "datePublished"
            published = "published" in (element.get("class") or "")
            if (marked or published) and (day := iso_day(element.get("datetime") or "")) is not None:
                return Stated(day, tell("time of publication on the page"))
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
            return Stated(saved[1], tell("address noted by the browser"))
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
            yield from _stated(clean(self._meta.get(name, "")), f"meta {name}")


def _meta_tags(tree: HtmlElement) -> dict[str, str]:
    tags: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = meta.get("content")
        if name and content and content.strip():
            tags.setdefault(name.strip().lower(), content)
    return tags


def _described(tree: HtmlElement) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """The JSON-LD objects of a page, each with its type."""
    for script in tree.iter("script"):
        if _is_json_ld(script):
            yield from typed(loaded(script.text or ""))


def _of_the_page(described: list[tuple[str, Mapping[str, Json]]]) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Those that speak of the page's article or event, articles first."""
    order: tuple[Callable[[str], bool], ...] = (ARTICLE_TYPES.__contains__, is_event, PAGE_TYPES.__contains__)
    for belongs in order:
        yield from ((kind, node) for kind, node in described if belongs(kind))


def _is_json_ld(script: HtmlElement) -> bool:
    return (script.get("type") or "").strip().lower().startswith("application/ld+json")


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
