"""schema.org objects as pages and data files write them in JSON: articles, and events with all that is said of them."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from eventbrowser.documents.contact_cards import described
from eventbrowser.documents.stamps import iso_day
from eventbrowser.model.text import Stated, StatedEvent, StatedPerson

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float | bool | None"

ARTICLE_TYPES = frozenset(
    {
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "ScholarlyArticle", "Report", "PressRelease",
        "SocialMediaPosting",
    }
)  # fmt: skip
PAGE_TYPES = frozenset({"WebPage", "ItemPage"})
NOBODY = frozenset({"admin", "administrator", "webmaster", "root", "user", "author", "unknown", "none", "null"})
JSON_WRAPPING = re.compile(r"^\s*(?:<!--|(?://)?<!\[CDATA\[)|(?:-->|(?://)?\]\]>|;)\s*$")
SPARE_COMMA = re.compile(r",\s*([}\]])")

HELD_ONLINE = re.compile(r"\bVirtualLocation\b|\bOnlineEventAttendanceMode\b")
MOST_PEOPLE = 60


def is_event(kind: str) -> bool:
    return kind.endswith("Event")


def loaded(text: str) -> Json:
    bare = JSON_WRAPPING.sub("", text)
    for written in (bare, SPARE_COMMA.sub(r"\1", bare)):
        try:
            loaded: Json = json.loads(written, strict=False)
        except (ValueError, RecursionError):  # pages hold all sorts of broken JSON
            continue
        return loaded
    return None


def typed(value: Json) -> Iterator[tuple[str, Mapping[str, Json]]]:
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


def text_in(value: Json) -> str:
    if isinstance(value, list):
        return next((text for item in value if (text := text_in(item))), "")
    if isinstance(value, Mapping):
        return text_in(value.get("@value"))
    return clean(value) if isinstance(value, str) else ""


def names_in(value: Json) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = text_in(item.get("name")) if isinstance(item, Mapping) else text_in(item)
        if name and "://" not in name:
            yield name


def people_in(value: Json) -> str:
    """The authors who are persons, as one line."""
    people = [
        item
        for item in (value if isinstance(value, list) else [value])
        if not (isinstance(item, Mapping) and item.get("@type") in ("Organization", "NewsMediaOrganization"))
    ]
    names = [name for item in people for name in names_in(item) if name.casefold() not in NOBODY]
    return ", ".join(dict.fromkeys(names))


def clean(value: str) -> str:
    return " ".join(html.unescape(value).split())


def stated_event(node: Mapping[str, Json], where: str) -> StatedEvent | None:
    """What an Event object says; None where it gives neither a name nor a day."""

    def stated(value: str, key: str) -> Stated | None:
        return Stated(value, f"{where} {key}") if value else None

    def all_stated(key: str) -> tuple[Stated, ...]:
        return tuple(Stated(name, f"{where} {key}") for name in list(names_in(node.get(key)))[:MOST_PEOPLE])

    name, start = text_in(node.get("name")), iso_day(text_in(node.get("startDate")))
    if not name and start is None:
        return None
    place = _place(node.get("location"))
    return StatedEvent(
        name=stated(name, "name"),
        start=stated(start or "", "startDate"),
        end=stated(iso_day(text_in(node.get("endDate"))) or "", "endDate"),
        venue=stated(place.get("venue", ""), "location"),
        city=stated(place.get("city", ""), "addressLocality"),
        country=stated(place.get("country", ""), "addressCountry"),
        organisers=all_stated("organizer"),
        performers=all_stated("performer"),
    )


def described_people(value: Json, where: str) -> Iterator[StatedPerson]:
    """The persons of an author, performer or the like of whom more than the name is given."""
    for item in (value if isinstance(value, list) else [value])[:MOST_PEOPLE]:
        if isinstance(item, Mapping) and item.get("@type") == "Person":
            key = next((key for key in ("worksFor", "affiliation") if item.get(key)), "affiliation")
            yield from described(
                f"{where} {{key}}",
                ("name", text_in(item.get("name"))),
                ("jobTitle", text_in(item.get("jobTitle"))),
                (key, next(names_in(item.get(key)), "")),
            )


def _place(value: Json) -> dict[str, str]:
    """The venue, city and country of a location, each where it is given."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Mapping) and not str(item.get("@type")).endswith("VirtualLocation"):
            address = item.get("address")
            parts: Mapping[str, Json] = address if isinstance(address, Mapping) else {}
            country = parts.get("addressCountry")
            return {
                "venue": text_in(item.get("name")),
                "city": text_in(parts.get("addressLocality")),
                "country": next(names_in(country), ""),
            }
    return {}
