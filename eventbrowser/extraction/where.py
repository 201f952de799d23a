"""Where the event is held: city and country, the building, in a room or online."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.organisations import BodyWords, pieces
from eventbrowser.extraction.places import City, Places
from eventbrowser.model.draft import EventKind, Mode
from eventbrowser.model.text import Found, Span

_IN = re.compile(
    r"\b(?:in|at|from)\s+(?:the\s+)?(?:(?:capital|city|town|port city|southern|northern|eastern|western|central|downtown|nearby|federal capital|provincial capital)\s+(?:city\s+|of\s+)?)*$",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"\b(?:from|based in|back in|visits? to|returned from|joined from|born in|embassy in|living in|exercise in|war in|conflict in|held in \d{4} in)\s+$",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:next (?:edition|forum|meeting|session|year|conference)|seventh|eighth|will be held in|to be held in|announced that|previous|earlier|last year|last month)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(
    r"\bin the (?:federal |national |country’s |country's )?capital\b|\bin the city\b|\bin the twin cities\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\bhere\b(?=\s+(?:on|at|in|today|yesterday|the|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|[.,])"
)
_ONLINE = re.compile(
    r"\b(?:webinars?|virtual(?:ly)?|online|zoom|microsoft teams|webex|livestream(?:ed)?|live stream(?:ed)?|video ?conferenc(?:e|ing)|video[- ]link|teleconference|youtube|google meet|streamed)\b",
    re.IGNORECASE,
)
_ON_SITE_TOO = re.compile(
    r"\b(?:hybrid|in[- ]person and (?:online|virtual)|online and in[- ]person|both (?:physically|in person|online)|in person or online|physical and virtual|virtually and physically|online and offline|in-person participation|either in person|(?:in|hybrid) (?:mode|format|form)|via (?:video|zoom)|through (?:video|zoom)|by video|are streamed|also (?:live)?streamed|will be (?:live)?streamed)\b",
    re.IGNORECASE,
)
_NO_HYBRID = re.compile(r"\bno (?:hybrid|online|virtual) (?:option|access|participation)\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b\d{4,6}\s$")
_ADDRESS_OF_BODY = re.compile(r"[\w)]\s\($")
_VENUE_HEAD = r"(?:Hotel|Hall|Auditorium|Club|Complex|Convention|Library|Campus|Room|House|Theatre|Theater|Palace|Museum|Secretariat|Headquarters|Building|Tower|Resort|Inn|Chamber|Pavilion|Plaza|Suites|Serena|Marriott|Hilton|Sheraton|Hyatt|InterContinental|Lounge|Studio|Chancery|Embassy|Centre|Center|University|Institute|Academy|College|School|Orangery|Castle|Villa|Gallery|Foundation|Society|Parliament|Senate|Barracks|Mess|Residence|Saal|Zimmer|Salón|Auditorio|Sala|Aula|Haus)"
_VENUE = re.compile(
    rf"\b(?:at|in|venue was)\s+(?:the\s+|its\s+|a\s+|their\s+)?(?P<at>(?:[A-ZÀ-Þ][\w’'.&-]*(?:\s(?:of|the|and|for|de|del|&)(?=\s))*\s){{0,7}}?{_VENUE_HEAD}\b(?:\s[A-Z][\w’'-]+){{0,2}}(?:\s(?:of|for|de)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s(?:and\s)?[A-ZÀ-Þ][\w’'-]*){{0,5}})?)"
)
_LOWER_VENUE = re.compile(
    r"\b(?:at|in)\s+(?:the\s+)?(?P<at>(?:[A-ZÀ-Þ][\w’'.&-]*\s){1,4}(?:auditorium|hall|library|campus|hotel|headquarters|office|conference hall|seminar hall|committee room|complex|club)(?:\s(?:of|at)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,4})?)"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A city that may be the event's, and how strongly it looks it."""

    span: Span
    city: City
    score: float
    rule: str
    reason: str = ""


def read_place(clues: Clues, kind: EventKind | None) -> tuple[Found[str] | None, Found[str] | None]:
    """City and country."""
    best: dict[City, Spot] = {}
    for spot in _spots(clues):
        if spot.city not in best or best[spot.city].score < spot.score:
            best[spot.city] = spot
    ranked = sorted(best.values(), key=lambda spot: -spot.score)
    least = 7.0 if is_online_only(clues, kind) else 2.0
    ranked = [spot for spot in ranked if spot.score >= least]
    if not ranked:
        return None, _country_alone(clues) if least < 7 else None
    first = ranked[0]
    confidence = 0.95 if first.score >= 7 else 0.88 if first.score >= 4.5 else 0.65
    others = ranked[1:4]
    city = Found(
        first.city.name, first.span, first.rule, first.reason, confidence, tuple(spot.city.name for spot in others)
    )
    reason = first.reason or f"{first.city.name} is in {first.city.country}"
    country = Found(first.city.country, first.span, "place/country-of-city", reason, confidence)
    return city, country


def _country_alone(clues: Clues) -> Found[str] | None:
    for label in clues.labelled("venue"):
        for span, country in clues.atlas.countries:
            if label.value.holds(span):
                return Found(country, span, "place/label", confidence=0.8)
    return None


def _spots(clues: Clues) -> Iterator[Spot]:
    yield from _labelled(clues)
    yield from _of_dateline(clues)
    here = any(_HERE.search(clues.text, s.span.start, s.span.end) for s in clues.sentences[:8])
    for span, cities in clues.atlas.cities:
        spot = _in_text(clues, span, clues.atlas.settle(cities), here=here)
        if spot is not None:
            yield spot
    yield from _capital(clues)


def _labelled(clues: Clues) -> Iterator[Spot]:
    for label in clues.labelled("venue", "host"):
        found = list(clues.atlas.within(label.value))
        worth = 10.0 if label.means == "venue" else 3.0
        for number, (span, city) in enumerate(reversed(found)):
            inside = clues.in_body(span)
            yield Spot(span, city, worth - number - (1 if inside else 0), "place/label")


def _of_dateline(clues: Clues) -> Iterator[Spot]:
    dateline = clues.layout.dateline
    if dateline is None or dateline.place is None or dateline.place.span is None:
        return
    here = any(_HERE.search(clues.text, s.span.start, s.span.end) for s in clues.sentences[:8])
    for span, city in clues.atlas.within(dateline.span):
        if span.start == dateline.place.span.start:
            yield Spot(span, city, 8.5 if here else 5.2, "place/dateline", "The article is dated from here")


def _in_text(clues: Clues, span: Span, city: City, *, here: bool) -> Spot | None:
    text = clues.text
    if clues.layout.dateline is not None and clues.layout.dateline.span.holds(span):
        return None
    if clues.headline is not None and clues.headline.holds(span):
        return _in_headline(clues, span, city)
    if any(area.holds(span) for area in clues.layout.head):
        outlet = clues.layout.outlet
        if clues.in_body(span) or (outlet is not None and outlet.span is not None and outlet.span.holds(span)):
            return Spot(span, city, 1.0, "place/heading")
        return Spot(span, city, 6.0 if clues.announces else 4.0, "place/heading")
    number = clues.sentence_number(span.start)
    if number is None:
        return None
    sentence = clues.sentences[number].span
    before = text[max(sentence.start, span.start - 60) : span.start]
    score = _sentence_score(clues, number, sentence, span, before)
    if _LATER.search(text, max(sentence.start, span.start - 90), span.start):
        score -= 4
    if text[span.end : span.end + 6].startswith("-based"):
        score = min(score, 0.5)
    return Spot(span, city, score, "place/in-text") if score > 0 else None


def _in_headline(clues: Clues, span: Span, city: City) -> Spot:
    after = clues.text[span.end : span.end + 40]
    before = clues.text[max(0, span.start - 12) : span.start]
    if re.search(r"\b(?:in|at)\s$", before, re.IGNORECASE):
        return Spot(span, city, 4.8, "place/headline")
    noun = next((m for m in clues.mentions if 0 < m.span.start - span.end < 3), None)
    if noun is not None or re.match(
        r"\s(?:\w+\s)?(?:moot|seminar|conference|forum|round ?table|dialogue|workshop|event|meeting|summit)",
        after,
        re.IGNORECASE,
    ):
        return Spot(span, city, 5.0, "place/headline")
    return Spot(span, city, 1.2, "place/headline")


def _sentence_score(clues: Clues, number: int, sentence: Span, span: Span, before: str) -> float:
    if _BIRTH.search(before):
        return 0.3
    inside = clues.in_body(span) or _ADDRESS_OF_BODY.search(before) is not None
    if _POSTCODE.search(before):
        return 6.5
    stands = bool(_IN.search(before)) or before.rstrip().endswith((",", "(")) and not inside
    telling = number in clues.telling
    early = max(0.0, 1.5 - 0.15 * number)
    if telling and stands and not inside:
        return 5.0 + early + (0.8 if _IN.search(before) else 0)
    if telling:
        return 2.6 + early
    if any(True for _ in clues.mentions_in(sentence)):
        return (3.0 if stands and not inside else 1.4) + early
    if number < 3 and stands and not inside:
        return 2.2 + early
    return 1.0 if clues.announces and stands and not inside else 0.4


def _capital(clues: Clues) -> Iterator[Spot]:
    """“in the capital”, “here”, with no city named: the capital of the country the article is about."""
    if not clues.atlas.weight:
        return
    (country, count), *rest = clues.atlas.weight.most_common(2)
    clear = count >= 2 and (not rest or count > rest[0][1])
    if not clear:
        return
    for number, sentence in enumerate(clues.sentences[:10]):
        match = _CAPITAL.search(clues.text, sentence.span.start, sentence.span.end)
        if match is not None and (number < 3 or number in clues.telling):
            capital = clues.lexicon.of(Places).capitals[country]
            yield Spot(
                Span(*match.span()),
                capital,
                4.6,
                "place/capital",
                f"The capital of {country}, which the article is about",
            )
            return


def is_online_only(clues: Clues, kind: EventKind | None) -> bool:
    """Whether nobody met in a room."""
    mode = _mode(clues, kind)
    return mode is not None and mode[0] is Mode.ONLINE


def read_mode(clues: Clues, kind: EventKind | None, *, placed: bool) -> Found[Mode] | None:
    """In a room, online, or both."""
    mode = _mode(clues, kind)
    if mode is not None:
        return Found(mode[0], mode[1], "mode/words", confidence=0.85)
    return (
        Found(
            Mode.IN_PERSON,
            _first_telling(clues),
            "mode/place",
            "It is held at a place and nothing speaks of a link",
            0.8,
        )
        if placed
        else None
    )


def _first_telling(clues: Clues) -> Span | None:
    numbers = sorted(clues.telling)
    if numbers:
        return clues.sentences[numbers[0]].span
    return clues.headline or (clues.sentences[0].span if clues.sentences else None)


def _mode(clues: Clues, kind: EventKind | None) -> tuple[Mode, Span] | None:
    text = clues.text
    none = _NO_HYBRID.search(text, 0, 20_000)
    labelled = " ".join(label.value.of(text) for label in clues.labelled("mode", "venue"))
    for number, sentence in enumerate(clues.sentences[:60]):
        both = _ON_SITE_TOO.search(text, sentence.span.start, sentence.span.end)
        if both is not None and none is None and kind is not EventKind.WEBINAR:
            return Mode.HYBRID, Span(*both.span())
    for number, sentence in enumerate(clues.sentences[:40]):
        online = _ONLINE.search(text, sentence.span.start, sentence.span.end)
        near = (
            number in clues.telling
            or number < 4
            or any(label.value.meets(sentence.span) for label in clues.labelled("mode", "venue"))
        )
        if online is not None and near:
            venue = any(label.value for label in clues.labelled("venue") if not _ONLINE.search(label.value.of(text)))
            online_event = kind is EventKind.WEBINAR or re.search(
                r"virtual|online|zoom|webinar|video ?conf|teleconf", online.group(), re.IGNORECASE
            )
            if venue or (labelled and not _ONLINE.search(labelled)):
                return Mode.HYBRID, Span(*online.span())
            if online_event and (kind is EventKind.WEBINAR or number in clues.telling):
                return Mode.ONLINE, Span(*online.span())
    if kind is EventKind.WEBINAR:
        word = next((m for m in clues.mentions if m.kind is EventKind.WEBINAR), None)
        return (Mode.ONLINE, word.span) if word is not None else None
    return None


def read_venue(clues: Clues) -> Found[str] | None:
    """The building or hall."""
    for label in clues.labelled("venue"):
        words = label.value.of(clues.text)
        if len(words) < 200 and not _ONLINE.match(words):
            name = re.split(r",\s(?=\d|Av|St|[A-Z][a-z]+\s(?:Street|Road|Avenue))|\s[|]\s|;", words)[0].strip(" .,")
            if len(name) > 3 and not clues.lexicon.of(Places).capitals.get(name):
                return Found(
                    name, Span(label.value.start, label.value.start + len(name)), "venue/label", confidence=0.85
                )
    best: tuple[float, Span] | None = None
    for number, sentence in enumerate(clues.sentences[:30]):
        if number not in clues.telling and not any(True for _ in clues.mentions_in(sentence.span)) and number > 4:
            continue
        for pattern in (_VENUE, _LOWER_VENUE):
            for match in pattern.finditer(clues.text, sentence.span.start, sentence.span.end):
                score = (2.0 if number in clues.telling else 1.0) - 0.05 * number
                before = clues.text[max(sentence.span.start, match.start() - 30) : match.start()]
                if re.search(
                    r"\b(?:professor|lecturer|director|fellow|researcher|student|teaches|dean|studied|scholar|head|expert)\b[^.]*$",
                    before,
                    re.IGNORECASE,
                ):
                    continue
                if best is None or score > best[0]:
                    best = (score, Span(*match.span("at")))
    return None if best is None else Found(best[1].of(clues.text), best[1], "venue/at", confidence=0.75)
