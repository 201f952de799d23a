"""Events as the library hands them out, made by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from itertools import count

from eventbrowser.model.draft import EventKind, Mode, Part, Speech
from eventbrowser.model.records import Appearance, ArticleRef, Event, Evidence, Statement, Topic
from eventbrowser.model.text import FileKind, Span

TOPICS = (Topic("water", "Water", "Resources"), Topic("trade", "Trade and tariffs", "Economy"))

_ids = count(1)


def article(headline: str | None = "Scholars call for shared water data", **given: object) -> ArticleRef:
    values = {
        "id": next(_ids),
        "sha256": "ab" * 32,
        "file_name": "water.html",
        "kind": FileKind.HTML,
        "headline": headline,
        "outlet": "The Daily Meridian",
        "author": "Umer Jamshaid",
        "published": date(2025, 5, 16),
        "url": "https://example.org/water?page=1&part=2",
        "language": "en",
        "imported": datetime(2025, 5, 20, 12, 30, tzinfo=UTC),
    }
    return ArticleRef(**(values | given))


def said(source: ArticleRef, text: str, at: int, kind: Speech = Speech.REPORTED) -> Statement:
    return Statement(next(_ids), source.id, Span(at, at + len(text)), text, kind)


def person(name: str, statements: Iterable[Statement] = (), **given: object) -> Appearance:
    values = {
        "id": next(_ids),
        "person_id": next(_ids),
        "name": name,
        "honorific": None,
        "position": None,
        "organisation": None,
        "parts": (Part.SPEAKER,),
        "statements": tuple(statements),
    }
    return Appearance(**(values | given))


def gathering(title: str = "Sharing the Source", **given: object) -> Event:
    values = {
        "id": next(_ids),
        "title": title,
        "kind": EventKind.SEMINAR,
        "start": None,
        "end": None,
        "venue": None,
        "city": None,
        "country": None,
        "mode": None,
        "hosts": (),
        "partners": (),
        "topics": (),
        "summary": "",
        "notes": "",
        "starred": False,
        "people": (),
        "sources": (),
        "evidence": (),
    }
    return Event(**(values | given))


def proof(
    field: str, value: str, source: ArticleRef, appearance: Appearance | None = None, **given: object
) -> Evidence:
    values = {
        "field": field,
        "value": value,
        "article_id": source.id,
        "span": Span(0, 5),
        "rule": "test/rule",
        "reason": "",
        "confidence": 0.9,
        "appearance_id": appearance.id if appearance else None,
    }
    return Evidence(**(values | given))


def dialogue() -> Event:
    """Two days, two sources, four scripts' worth of names, reported and direct speech, a chair who says nothing."""
    meridian = article()
    nezavisimaya = article("Диалог по воде в Лахоре", outlet="Независимая газета", author=None, url=None)
    chair = person(
        "Khuram Iqbal",
        honorific="Dr.",
        position="President",
        organisation="Consortium for Asia-Pacific Studies",
        parts=(Part.CHAIR, Part.OPENING),
    )
    urdu = person(
        "فائزہ علی خان",
        [said(meridian, "She said that rivers do not read treaties.", 100)],
        honorific="ڈاکٹر",
        position="ڈائریکٹر",
        organisation="لاہور یونیورسٹی آف مینجمنٹ سائنسز",
    )
    cyrillic = person(
        "Сергей Лавренёв",
        [
            said(meridian, "He outlined three fields of work.", 300),
            said(meridian, "Offices should file first.", 334),
            said(nezavisimaya, "“Данные должны быть общими”, сказал он.", 40, Speech.DIRECT),
        ],
        honorific="Prof.",
        organisation="Институт востоковедения",
        parts=(Part.KEYNOTE,),
    )
    romanised = person("ʿAbd al-Raḥmān Ṣūfī", position="former Permanent Representative", parts=(Part.CHIEF_GUEST,))
    return gathering(
        "Sharing the Source: Data, Trust and the Rivers of South and Central Asia",
        kind=EventKind.DIALOGUE,
        start=date(2025, 5, 14),
        end=date(2025, 5, 15),
        venue="Quaid-i-Azam Library",
        city="Lahore",
        country="Pakistan",
        mode=Mode.HYBRID,
        hosts=("Centre for Water Diplomacy", "Institute of Strategic Studies, Islamabad"),
        partners=("Mekong River Commission",),
        topics=("water", "trade", "own-topic"),
        summary="A dialogue of six countries.",
        notes="Ask for the slides.",
        starred=True,
        people=(chair, urdu, cyrillic, romanised),
        sources=(meridian, nezavisimaya),
        evidence=(
            proof("start", "2025-05-14", meridian),
            proof("host", "Centre for Water Diplomacy", nezavisimaya),
            proof("host", "Center for Water Diplomacy", meridian, corrected=True),
            proof("host", "Institute of Strategic Studies, Islamabad", meridian),
            proof("city", "Multan", nezavisimaya, corrected=True),
            proof("name", "Khuram Iqbal", meridian, chair),
            proof("organisation", "Институт востоковедения", nezavisimaya, cyrillic),
        ),
    )


def conference(speakers: int = 40) -> Event:
    """Many speakers, each with one sentence of their own."""
    source = article("Forty speakers")
    return gathering(
        "Annual Conference",
        kind=EventKind.CONFERENCE,
        start=date(2024, 12, 30),
        end=date(2025, 1, 2),
        people=tuple(
            person(
                f"Speaker Number{number}",
                [
                    said(
                        source,
                        f"Sentence {number} is about offices, flows and first efforts, and is here once.",
                        number * 500,
                    )
                ],
                position="Fellow" if number % 2 else None,
                organisation="Centre for International Peace and Stability",
            )
            for number in range(speakers)
        ),
        sources=(source,),
    )
