"""In which city and country the event is held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.hostwords import HostWords
from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.extraction.organisations import Body
from eventbrowser.extraction.places import City, Places
from eventbrowser.extraction.sieve import Sought
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

LIKELY, ONLINE = 2.0, 7.0
"""How strongly a city must look the event's; one that is held online needs the plainer words."""

_HERE = re.compile(r"\bhere\b(?=\s+(?:on|at|in|today|yesterday|the|\w+day)\b|[.,;])")
_POSTCODE = re.compile(r"\b(?:\d{4,6}|\d{3}\s\d{2}|[A-Z]{1,2}-\d{4,5})\s$")
_POSTCODE_BEHIND = re.compile(r"\s[A-Z]{1,2}\d")
_CLOCK_OF = re.compile(r"\s(?:local |standard )?time\b", re.IGNORECASE)
_ALONE_BEHIND = re.compile(r"\s*(?:,\s[A-ZÀ-Þ][\w ]{2,20}?\s*)?(?:[|/–—•·]|$)")
_CELL_BEFORE = re.compile(r"[|/•·]\s$")
_LINE = 100
"""A line on which an announcement gives the place is no longer than this."""
_OF_BODY = re.compile(r"[\w)],?\s\($")
_LONGER_NAME = re.compile(r" (?!And\b|Or\b|City\b)[A-ZÀ-Þ][a-zà-ž]")
_EVENT_BEHIND = Sought.of(
    r"\s(?:\w+\s)?(?:moot|seminar|conference|forum|round ?table|dialogue|workshop|event|meeting|summit|talks|symposium"
    r"|webinar)",
    re.IGNORECASE,
)
_HELD_AT = re.compile(
    r"\b(?:held|place|organi[sz]ed|hosted|convened|conducted|met|seminar|conference|meeting)\b[^.;]{0,60}\bat\s(?:the\s)?$"
)
_HELD = Sought.of(r"\b(?:held|place|met|organi[sz]ed|hosted|convened|at)\b", re.IGNORECASE)
_HELP = 120
"""So far behind “in partnership with” a body still helps."""
_WHICH_WILL = re.compile(r",\swhich\s(?:will|would|is to|took place|was held|were held|had been held)\b")
_SEAT = re.compile(r"-(?:\d|[A-ZÀ-Þ])")
_HELD_BY = re.compile(r"\b(?:by|with)\s(?:the\s)?$")
_OF_COUNTRY = re.compile(r"\scapital\b")
_SEATED = Sought.of(
    r"\b(?:embassy|consulate|consulate general|consulate-general|high commission|mission|office|organi[sz]ation"
    r"|institution|company|firm|envoy|consul|ambassador|think tank|university|headquarters|court|branch|chapter)"
    r"(?:\s(?:of|to)\s(?:the\s)?[A-Z]\w+"
    r"(?:\s[A-Z]\w+)?)?\sin\s(?:the\s)?$",
    re.IGNORECASE,
)
_CITY_OF = Sought.of(
    r"\bin (?:the )?(?:[\w-]+ ){1,3}(?:city|town|capital|port|resort|metropolis)(?: city)? of $", re.IGNORECASE
)
_HOTEL_BEHIND = re.compile(r"\s(?:[Hh]otel|campus|conference cent(?:re|er)|venue|auditorium|hall|office|club)\b")
_AT_SHORT = re.compile(r"\bat (?:the )?[A-Z]{2,6}[,’'s]* $")
_AT_A = re.compile(r"\b(?:at|in) (?:an?|the|its|their) $")
_OWNS = re.compile(r"[’']s\s")
_IN_THE = re.compile(r"\bin the $")
_IN_SHORT = Sought.of(r"\b(?:in|at)\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WhereWords:
    """The words around a city's name, compiled."""

    before: Sought
    from_there: Sought
    other_event: Sought
    capital: Sought
    working: Sought

    @classmethod
    def from_tables(cls, tables: Tables) -> WhereWords:
        table = tables["where"]
        return cls(
            Sought.of(rf"\b{alternation(words(table, 'before_city'))}\s(?:the\s)?$", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'from_city'))}\s(?:the\s)?$", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'other_event'))}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'capital'))}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'working'))}\b[^.;]{{0,60}}$", re.IGNORECASE),
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A city that may be the event's, and how strongly it looks it."""

    span: Span
    city: City
    score: float
    rule: str
    reason: str = ""


def read_place(clues: Clues, *, online: bool) -> tuple[Found[str] | None, Found[str] | None]:
    """City and country; `online`: nobody met in a room."""
    best: dict[City, Spot] = {}
    for spot in _spots(clues):
        if spot.city not in best or best[spot.city].score < spot.score:
            best[spot.city] = spot
    least = ONLINE if online else LIKELY
    ranked = sorted((spot for spot in best.values() if spot.score >= least), key=lambda spot: -spot.score)
    if not ranked:
        return None, None if online else _country_alone(clues)
    first = ranked[0]
    confidence = 0.95 if first.score >= 7 else 0.88 if first.score >= 4.5 else 0.65 if first.score >= 3 else 0.5
    others = tuple(spot.city.name for spot in ranked[1:4])
    whole = f"{first.city.name} City"
    shown = whole if first.span.of(clues.text).casefold() == whole.casefold() else first.city.name
    city = Found(shown, first.span, first.rule, first.reason, confidence, others)
    reason = first.reason or tell("{city} is in {country}", city=first.city.name, country=first.city.country)
    return city, Found(first.city.country, first.span, "place/country-of-city", reason, confidence)


def _country_alone(clues: Clues) -> Found[str] | None:
    for label in clues.labelled("venue"):
        for span, country in clues.atlas.countries:
            if label.value.holds(span):
                return Found(country, span, "place/label", confidence=0.8)
    return None


def _spots(clues: Clues) -> Iterator[Spot]:
    yield from _labelled(clues)
    yield from _of_dateline(clues)
    known = clues.lexicon.of(WhereWords)
    for span, cities in clues.atlas.cities:
        spot = _in_text(clues, known, span, clues.atlas.settle(cities))
        if spot is not None:
            yield spot
    yield from _capital(clues, known)


def _labelled(clues: Clues) -> Iterator[Spot]:
    for label in clues.labelled("venue", "host"):
        found = list(clues.atlas.within(label.value))
        worth = 10.0 if label.means == "venue" else 3.0
        for number, (span, city) in enumerate(reversed(found)):
            yield Spot(span, city, worth - number - (1 if clues.in_body(span) else 0), "place/label")


def _of_dateline(clues: Clues) -> Iterator[Spot]:
    dateline = clues.layout.dateline
    if dateline is None or dateline.place is None or dateline.place.span is None:
        return
    here = any(_HERE.search(clues.text, one.span.start, one.span.end) for one in clues.sentences[:8])
    for span, city in clues.atlas.within(dateline.span):
        if span.start == dateline.place.span.start:
            yield Spot(span, city, 8.5 if here else 5.2, "place/dateline", tell("The article is dated from here"))


def _in_text(clues: Clues, known: WhereWords, span: Span, city: City) -> Spot | None:
    text = clues.text
    if clues.layout.dateline is not None and clues.layout.dateline.span.holds(span):
        return None
    if _SEAT.match(text, span.end) or _CLOCK_OF.match(text, span.end):
        return None
    headed = clues.headline is not None and clues.headline.holds(span)
    longer = _LONGER_NAME.match(text, span.end) and not clues.in_body(span)
    if longer and not (_EVENT_BEHIND if headed else _HOTEL_BEHIND).match(text, span.end):
        return None
    if headed:
        return _in_headline(clues, span, city)
    if any(area.holds(span) for area in clues.layout.head):
        return Spot(span, city, _head_score(clues, span), "place/heading")
    number = clues.sentence_number(span.start)
    if number is None:
        return None
    sentence = clues.sentences[number].span
    before = text[max(sentence.start, span.start - 60) : span.start]
    score = _sentence_score(clues, known, number, sentence, span, before)
    if known.other_event.search(text, max(sentence.start, span.start - 90), span.start):
        score -= 5.5 if _WHICH_WILL.search(before) else 4
    if text.startswith("-based", span.end) or clues.in_quotation(span.start):
        score = min(score, 0.5)
    return Spot(span, city, score, "place/in-text") if score > 0 else None


def _head_score(clues: Clues, span: Span) -> float:
    outlet = clues.layout.outlet
    area = next(area for area in clues.layout.head if area.holds(span))
    if _IN_SHORT.search(clues.text, area.start, span.start) and any(True for _ in clues.mentions_in(area)):
        return 4.5
    if clues.in_body(span) or (outlet is not None and outlet.span is not None and outlet.span.holds(span)):
        return 1.0
    if clues.announces:
        return 6.0
    ends = not clues.text[span.end : area.end].strip(" .")
    return 6.6 if ends and any(_HERE.search(clues.text, s.span.start, s.span.end) for s in clues.sentences[:8]) else 4.0


def _in_headline(clues: Clues, span: Span, city: City) -> Spot:
    before = clues.text[max(0, span.start - 12) : span.start]
    if _IN_SHORT.search(before):
        return Spot(span, city, 4.8, "place/headline")
    if _EVENT_BEHIND.match(clues.text, span.end):
        return Spot(span, city, 5.0, "place/headline")
    alone = len({cities[0] for _, cities in clues.atlas.cities}) == 1
    return Spot(span, city, 2.1 if alone and _OWNS.match(clues.text, span.end) else 1.2, "place/headline")


def _sentence_score(clues: Clues, known: WhereWords, number: int, sentence: Span, span: Span, before: str) -> float:
    if _POSTCODE.search(before):
        return 6.5
    if _POSTCODE_BEHIND.match(clues.text, span.end) and clues.announces:
        return 2.6
    hotel = _AT_A.search(before) and _HOTEL_BEHIND.match(clues.text, span.end)
    plainly = bool(hotel or _CITY_OF.search(before) or _AT_SHORT.search(before))
    placed = plainly or bool(known.before.search(before))
    if (known.from_there.search(before) and not plainly and not clues.in_body(span)) or _SEATED.search(before):
        return 0.3
    if span == sentence or clues.text[sentence.start : sentence.end].strip(" .") == clues.text[span.start : span.end]:
        return 4.5
    inside = clues.in_body(span) or bool(_OF_BODY.search(before)) or _behind_speaker(clues, span, sentence)
    stands = not inside and (placed or (before.rstrip().endswith((",", "(")) and not _listed(clues, span, before)))
    if (
        sentence.end - sentence.start < _LINE
        and not inside
        and not known.working.search(clues.text, sentence.start, sentence.end)
    ):
        dated = any(sentence.holds(day.span) for day in clues.days)
        opens = span.start == sentence.start or (dated and _CELL_BEFORE.search(before))
        if opens and _ALONE_BEHIND.match(clues.text, span.end, sentence.end):
            return 3.2
        if clues.announces and stands and number < 12:
            return 3.1
    early = max(0.0, 1.5 - 0.15 * number)
    if number in clues.telling:
        told = 5.0 + (0.8 if placed else 0) if stands else _inside_score(clues, known, span, sentence)
        return told + early if told > _WORKPLACE else told
    if any(True for _ in clues.mentions_in(sentence)):
        return (3.0 if stands else 0.5) + early
    if number < 3 and stands:
        return 2.2 + early
    return 1.0 if clues.announces and stands else 0.4


_WORKPLACE = 0.4
"""What the city in the name of somebody's institute tells of the event's."""


def _inside_score(clues: Clues, known: WhereWords, span: Span, sentence: Span) -> float:
    """What a city tells that stands in a body's name: little where somebody works there."""
    body = clues.body_around(span)
    if body is not None and _is_partner(clues, sentence, body):
        return 0.4
    if body is None:
        body = clues.body_before(span.start)
        behind = body is not None and body.acronym and body.end + 1 == span.start
        if body is None or not behind:
            return 0.2
        return (
            0.4 if known.working.search(clues.text, max(sentence.start, body.span.start - 80), body.span.start) else 2.7
        )
    working = known.working.search(clues.text, max(sentence.start, body.span.start - 80), body.span.start)
    return _WORKPLACE if working else 1.6


def _is_partner(clues: Clues, sentence: Span, body: Body) -> bool:
    """Whether a body only helps: “in partnership with the Institute of Baku”."""
    start = max(sentence.start, body.span.start - _HELP)
    helped = clues.lexicon.of(HostWords).partner.search(clues.text, start, body.span.start)
    return helped is not None and not _HELD.search(clues.text, helped.end(), body.span.start)


def _listed(clues: Clues, span: Span, before: str) -> bool:
    """“Egypt, Hong Kong, Malaysia”: one of a row of places."""
    end = span.start - (len(before) - len(before.rstrip(" ,")))
    return any(place.end == end for place, _ in (*clues.atlas.countries, *clues.atlas.cities))


def _behind_speaker(clues: Clues, span: Span, sentence: Span) -> bool:
    """“Prof. X, Fellow at Institute Y, City”: the city is that of a speaker's institute, not the event's."""
    body = clues.body_before(span.start)
    if body is None or body.span.start < sentence.start or clues.text[body.end : span.start].strip(" ,("):
        return False
    lead = clues.text[max(sentence.start, body.span.start - 60) : body.span.start]
    opens = clues.text[sentence.start : body.span.start].strip() in ("", "The")
    return not (opens or _HELD_AT.search(lead) or _HELD_BY.search(lead))


def _capital(clues: Clues, known: WhereWords) -> Iterator[Spot]:
    """“in the capital”, “in the Colombian capital”: the capital of the country named or the article is about."""
    places = clues.lexicon.of(Places)
    for span, country in clues.atlas.countries:
        number = clues.sentence_number(span.start)
        behind = _OF_COUNTRY.match(clues.text, span.end)
        if number is None or number > 10 or behind is None:
            continue
        if _IN_THE.search(clues.text, max(0, span.start - 12), span.start) and (number < 3 or number in clues.telling):
            whole = Span(span.start, behind.end())
            yield Spot(
                whole, places.capitals[country], 4.6, "place/capital", tell("The capital of {country}", country=country)
            )
    if not clues.atlas.weight:
        return
    (country, count), *rest = clues.atlas.weight.most_common(2)
    if count < 2 or (rest and count <= rest[0][1]):
        return
    for number, sentence in enumerate(clues.sentences[:10]):
        match = known.capital.search(clues.text, sentence.span.start, sentence.span.end)
        if match is not None and (number < 3 or number in clues.telling):
            capital = places.capitals[country]
            reason = tell("The capital of {country}, which the article is about", country=country)
            worth = 3.0 if match.group().casefold().endswith("the city") else 4.6
            yield Spot(Span(*match.span()), capital, worth, "place/capital", reason)
            return
