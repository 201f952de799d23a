"""Cities and countries that a text names."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Phrases, Tables, WordRow, keys_of, rows, word, words, words_in
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class City:
    """A city of the gazetteer under the name it is shown by."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Places:
    """The gazetteer. A name that several countries have a city by has all of them, the likeliest first."""

    cities: Phrases[tuple[City, ...]]
    countries: Phrases[str]
    capitals: dict[str, City]

    @classmethod
    def from_tables(cls, tables: Tables) -> Places:
        cities: dict[tuple[str, ...], list[City]] = {}
        countries: list[tuple[tuple[str, ...], str]] = []
        capitals: dict[str, City] = {}
        for row in rows(tables["places"], "country"):
            country = word(row, "shown") or word(row, "name")
            names = [word(row, "name"), *words(row, "also"), *words(row, "people"), *words(row, "money")]
            countries += [(keys_of(name), country) for name in names]
            countries += [(keys_of(name.upper()), country) for name in names if len(name) > 3]
            for entry in words(row, "cities"):
                shown, *spellings = entry.split("|")
                city = City(shown, country)
                capitals.setdefault(country, city)
                for spelling in {shown, *spellings, *(name.upper() for name in (shown, *spellings))}:
                    cities.setdefault(keys_of(spelling), []).append(city)
        return cls(
            Phrases.of((keys, tuple(found)) for keys, found in cities.items()),
            Phrases.of(dict(countries).items()),
            capitals,
        )


@dataclass(frozen=True, slots=True)
class Atlas:
    """The places one text names: each city where it stands, and how often each country is spoken of."""

    cities: tuple[tuple[Span, tuple[City, ...]], ...]
    countries: tuple[tuple[Span, str], ...]
    weight: Counter[str]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, words: WordRow, known: Places) -> Atlas:
        cities = tuple(known.cities.find(words))
        countries = tuple(known.countries.find(words))
        weight = Counter(country for _, country in countries)
        for _, found in cities:
            if len(found) == 1:
                weight[found[0].country] += 1
        return cls(cities, countries, weight, tuple(span.start for span, _ in cities))

    def settle(self, cities: Sequence[City]) -> City:
        """Of cities of one name the one whose country the text speaks of most."""
        return max(cities, key=lambda city: self.weight[city.country])

    def within(self, span: Span) -> Iterator[tuple[Span, City]]:
        """The cities named in a part of the text, the wordings that lie in longer ones left out."""
        first = bisect_left(self.starts, span.start)
        for place, cities in self.cities[first : bisect_left(self.starts, span.end)]:
            if place.end <= span.end:
                yield place, self.settle(cities)


def city_named(name: str, known: Places) -> str | None:
    """The country of the city of this name; None for a name that no city or several countries' cities have."""
    countries = {city.country for _, cities in known.cities.find(words_in(name)) for city in cities}
    return countries.pop() if len(countries) == 1 else None
