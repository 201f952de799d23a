"""In which building the event is held, and whether people met there, online, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.lexicon import Tables, alternation, keys_of, words
from eventbrowser.extraction.sieve import Sought
from eventbrowser.model.draft import EventKind, Mode
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_CAP = r"[A-ZÀ-Þ][\w’'.&-]*"
_ADDRESS = re.compile(r",\s(?=\d|Av\b|Ave\b|[A-Z][a-z]+\s(?:Street|Road|Avenue|Square)\b)|\s[|]\s|;")


@dataclass(frozen=True, slots=True)
class VenueWords:
    """The words of buildings and of taking part from afar, compiled."""

    venues: tuple[re.Pattern[str], ...]
    working: Sought
    online: Sought
    hybrid: Sought
    from_afar: Sought
    never_hybrid: Sought
    held_online: Sought
    signs: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> VenueWords:
        table = tables["where"]
        joint = r"\s(?:of|the|and|for|de|del|&)(?=\s)"
        heads = alternation(words(table, "venue_heads"))
        small = alternation(words(table, "small_venue_heads"))
        tail = rf"(?:\s(?:of|for|de)\s(?:the\s)?{_CAP}(?:\s(?:and\s)?{_CAP}){{0,5}})?"
        online = alternation(words(table, "online"))
        return cls(
            (
                re.compile(
                    rf"\b(?:at|in|venue was)\s+(?:the\s+|its\s+|a\s+|their\s+)?"
                    rf"(?P<at>(?:{_CAP}(?:{joint})*\s){{0,7}}?{heads}\b(?:\s(?:and|&)\s{_CAP}\s{heads}\b)?(?:\s{_CAP}){{0,2}}{tail})"
                ),
                re.compile(
                    rf"\b(?:at|in)\s+(?:the\s+)?(?P<at>(?:{_CAP}\s){{1,4}}{small}\b"
                    rf"(?:\s(?:of|at)\s(?:the\s)?{_CAP}(?:\s{_CAP}){{0,4}})?)"
                ),
            ),
            Sought.of(rf"\b{alternation(words(table, 'working'))}\b[^.;]*$", re.IGNORECASE),
            Sought.of(rf"\b{online}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'hybrid'))}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'from_afar'))}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'never_hybrid'))}\b", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'held_through'))}\b[^.;]{{0,90}}?\b{online}\b", re.IGNORECASE),
            frozenset(
                keys_of(word.casefold())[-1] for key in ("online", "hybrid", "from_afar") for word in words(table, key)
            ),
        )


def read_venue(clues: Clues) -> Found[str] | None:
    """The building or hall."""
    known = clues.lexicon.of(VenueWords)
    for label in clues.labelled("venue"):
        value = label.value.of(clues.text)
        if len(value) < 200 and not known.online.match(value):
            name = _ADDRESS.split(value)[0].strip(" .,")
            place = Span(label.value.start, label.value.start + len(name))
            if len(name) > 3 and not _is_city(clues, place):
                return Found(name, place, "venue/label", confidence=0.85)
    ranked = sorted(_venues(clues, known), key=lambda venue: -venue[0])
    if not ranked:
        return None
    worth, span = ranked[0]
    names = dict.fromkeys(place.of(clues.text) for _, place in ranked)
    return Found(span.of(clues.text), span, "venue/at", "", min(0.8, 0.4 * worth), tuple(names)[1:4])


def _is_city(clues: Clues, place: Span) -> bool:
    return any(city.start == place.start and city.end >= place.end - 1 for city, _ in clues.atlas.cities)


def _venues(clues: Clues, known: VenueWords) -> Iterator[tuple[float, Span]]:
    for number, sentence in enumerate(clues.sentences[:30]):
        telling = number in clues.telling
        if not telling and number > 4 and not any(True for _ in clues.mentions_in(sentence.span)):
            continue
        for pattern in known.venues:
            for match in pattern.finditer(clues.text, sentence.span.start, sentence.span.end):
                before = clues.text[max(sentence.span.start, match.start() - 40) : match.start()]
                if not known.working.search(before) and " " in match["at"]:
                    yield (2.0 if telling else 1.0) - 0.03 * number, Span(*match.span("at"))


def read_mode(clues: Clues, kind: EventKind | None, *, placed: bool) -> Found[Mode] | None:
    """In a room, online, or both; `placed`: a city or a building is known."""
    told = told_mode(clues, kind)
    if told is not None:
        return told
    where = _first_telling(clues)
    if not placed or where is None:
        return None
    return Found(Mode.IN_PERSON, where, "mode/place", tell("It is held at a place and nothing speaks of a link"), 0.8)


def _first_telling(clues: Clues) -> Span | None:
    if clues.telling:
        return clues.sentences[min(clues.telling)].span
    return clues.headline or (clues.sentences[0].span if clues.sentences else None)


def told_mode(clues: Clues, kind: EventKind | None) -> Found[Mode] | None:
    """How people met, where the words say it."""
    known, text = clues.lexicon.of(VenueWords), clues.text
    webinar = kind is EventKind.WEBINAR
    never = known.never_hybrid.search(text, 0, 20_000) is not None
    afar: Span | None = None
    row = clues.folded
    said = enumerate(row.keys) if clues.speaks_of(*known.signs) else ()
    signs = {clues.sentence_number(row.starts[at]) for at, key in said if key in known.signs}
    for number in sorted(number for number in signs if number is not None and number < 60):
        span = clues.sentences[number].span
        near = number in clues.telling or number < 3 or clues.announces
        both = known.hybrid.search(text, span.start, span.end) if near or number < 12 else None
        if both is not None and not never:
            return Found(Mode.HYBRID, Span(*both.span()), "mode/words", confidence=0.85)
        online = known.held_online.search(text, span.start, span.end) if number in clues.telling else None
        person = known.from_afar.search(text, span.start, span.end)
        if online is not None and (webinar or person is None or number < 2) and not _labelled_venue(clues, known):
            return Found(Mode.ONLINE, Span(*online.span()), "mode/words", confidence=0.85)
        if person is not None and afar is None and not never:
            afar = Span(*person.span())
    labelled = _labelled_mode(clues, known)
    if labelled is not None:
        return labelled
    if webinar:
        word = next((one for one in clues.mentions if one.kind is EventKind.WEBINAR), None)
        return Found(Mode.ONLINE, word.span, "mode/webinar", confidence=0.9) if word is not None else None
    if afar is not None:
        return Found(Mode.HYBRID, afar, "mode/from-afar", tell("Somebody took part over a link"), 0.6)
    return None


def _labelled_venue(clues: Clues, known: VenueWords) -> bool:
    return any(not known.online.search(label.value.of(clues.text)) for label in clues.labelled("venue"))


def _labelled_mode(clues: Clues, known: VenueWords) -> Found[Mode] | None:
    for label in clues.labelled("mode", "venue"):
        online = known.online.search(clues.text, label.value.start, label.value.end)
        if online is not None:
            mode = Mode.HYBRID if _labelled_venue(clues, known) else Mode.ONLINE
            return Found(mode, Span(*online.span()), "mode/label", confidence=0.85)
    return None
