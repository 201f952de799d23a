"""The words at the head of a wire story: "ISLAMABAD, April 29 (APP):"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from eventbrowser.extraction.dates import DateWords, Said, find_days
from eventbrowser.extraction.labels import Line
from eventbrowser.extraction.lexicon import words_in
from eventbrowser.extraction.partial import make
from eventbrowser.extraction.places import Places
from eventbrowser.model.text import Found, Span

REACH = 150

_CAPITALS = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý’'.-]{2,}(?: [A-ZÀ-Ý][A-ZÀ-Ý’'.-]+){0,3}(?=\s*[,:(/–—.-])")
_TITLE = re.compile(
    r"[A-ZÀ-Ý](?:[^\W\d]|[’'-])+(?: [A-ZÀ-Ý](?:[^\W\d]|[’'-])+){0,2}(?=,? (?:\d|[A-Z][a-z]{2,8}\.? \d))"
)
_PARTED = re.compile(r"\s*[,:(/–—.\[|-]|\s*$")
_SKIP = re.compile(r"[\s,./|*_]*")
_BRACKET = re.compile(r"[(\[]([^()\[\]\n]{1,100})[)\]]")
_END = re.compile(r"\s*(?:\.-\s*|:\s*|[–—]{1,2}\s*|-{2,}\s*|\s-\s+|-\s+)")
_STOP = re.compile(r"(?:(?<=\.)|\.)\s+(?=[“\"]?[A-ZÀ-Þ][\w’'.-]*\s[\w“‘])")
_AGENCY = re.compile(r"[A-ZÀ-Ý][\w&.’'-]*(?:[ /]{1,3}[A-ZÀ-Ý][\w&.’'-]*){0,5}(?=\s*(?:[–—:]|-{1,2}\s))")
_REGION = re.compile(r"[A-ZÀ-Ý][\w’'.-]*(?: [A-ZÀ-Ý][\w’'.-]*){0,3}(?=\s*[,(–—:-])")
_INSIDE = re.compile(r"[A-Za-zÀ-ž][\w .&/’'+-]{1,60}?(?=\s*(?:$|[-–—,;|]\s|\s\d|[,]))")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The words at the head of a wire story: place, agency and day, each where it stands."""

    span: Span
    place: Found[str] | None = None
    agency: Found[str] | None = None
    day: Found[date] | None = None


def find_dateline(text: str, line: Line, dates: DateWords, places: Places, year: int | None) -> Dateline | None:
    """The dateline that a line begins with; `year` is the article's, for a day given without one."""
    start, stop = line.span.start, min(line.span.end, line.span.start + REACH)
    place = _place(text, start, stop, places)
    if place is None:
        return None
    days = {said.span.start: said for said in find_days(text, dates, Span(place.span_end, stop))}
    return _Reader(text, stop, places, days, year).read(place, line)


@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    start: int
    span_end: int
    known: bool


def _place(text: str, start: int, stop: int, places: Places) -> _Place | None:
    words = words_in(text, Span(start, min(stop, start + 60)))
    for span, cities in places.cities.find(words):
        if span.start == start:
            return _Place(cities[0].name, start, span.end, known=True)
        break
    capitals = _CAPITALS.match(text, start, stop) or _TITLE.match(text, start, stop)
    if capitals is None:
        return None
    return _Place(
        capitals.group().title() if capitals.group().isupper() else capitals.group(), start, capitals.end(), False
    )


@dataclass(slots=True)
class _Reader:
    """Goes over what may follow the place, piece by piece, until the sign that ends a dateline."""

    text: str
    stop: int
    places: Places
    days: dict[int, Said]
    year: int | None
    agency: Found[str] | None = None
    said: Said | None = None

    def read(self, place: _Place, line: Line) -> Dateline | None:
        if not _PARTED.match(self.text, place.span_end):
            return None
        at, bracketed = place.span_end, False
        for _ in range(8):
            ended = _END.match(self.text, at, self.stop) or self._stopped(place, at)
            if ended and (place.known or self.said or self.agency or self._opens_story(place, line)):
                return self._made(place, ended.end())
            skipped = _SKIP.match(self.text, at, self.stop)
            at = skipped.end() if skipped else at
            moved = self._piece(at)
            if moved is None:
                break
            bracketed = self.text[moved - 1] in ")]"
            at = moved
        whole = at >= line.span.end and self.said is not None
        return self._made(place, at) if place.known and (bracketed or whole) and (self.agency or self.said) else None

    def _stopped(self, place: _Place, at: int) -> re.Match[str] | None:
        """“ULAANBAATAR, 12 June 2024. The …”: a full stop ends a dateline that has its day."""
        return _STOP.match(self.text, at, self.stop) if place.known and self.said is not None else None

    def _opens_story(self, place: _Place, line: Line) -> bool:
        """Whether an unknown word in capitals may be a place: a long paragraph begins with it."""
        capitals = self.text[place.start : place.span_end]
        return capitals.isupper() and len(capitals.split()) < 3 and line.span.end - line.span.start > 180

    def _piece(self, at: int) -> int | None:
        said = self.days.get(at)
        if said is not None:
            self.said = self.said or said
            return said.span.end
        bracket = _BRACKET.match(self.text, at, self.stop)
        if bracket is not None:
            self._bracket(bracket)
            return bracket.end()
        agency = _AGENCY.match(self.text, at, self.stop)
        if agency is not None and not self._is_place(agency):
            self._found_agency(agency.start(), agency.end())
            return agency.end()
        region = _REGION.match(self.text, at, self.stop)
        return region.end() if region is not None and self._is_place(region) else None

    def _is_place(self, match: re.Match[str]) -> bool:
        words = words_in(self.text, Span(*match.span()))
        found = [*self.places.countries.find(words), *self.places.cities.find(words)]
        return any(span.start == match.start() for span, _ in found)

    def _bracket(self, bracket: re.Match[str]) -> None:
        for start, said in self.days.items():
            if bracket.start() < start < bracket.end():
                self.said = self.said or said
        inside = _INSIDE.match(self.text, bracket.start(1), bracket.end(1))
        if inside is not None and not any(bracket.start() < day <= inside.start() for day in self.days):
            self._found_agency(*inside.span())

    def _found_agency(self, start: int, end: int) -> None:
        name = self.text[start:end].strip(" -–—/,.")
        if self.agency is None and len(name) > 1:
            self.agency = Found(name, Span(start, start + len(name)), "layout/dateline", confidence=0.85)

    def _made(self, place: _Place, end: int) -> Dateline:
        day = None
        if self.said is not None and self.said.first is not None:
            first = self.said.first
            known = make(first.year or self.year, first.month, first.day)
            if known is not None:
                day = Found(known, self.said.span, "layout/dateline", confidence=0.95 if first.year else 0.85)
        found = Found(
            place.name, Span(place.start, place.span_end), "layout/dateline", confidence=0.95 if place.known else 0.7
        )
        return Dateline(Span(place.start, end), found, self.agency, day)
