"""The vocabulary of titles, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.extraction.quotes import OPENING
from eventbrowser.extraction.sieve import Sought
from eventbrowser.model.draft import EventKind
from eventbrowser.model.text import Span

_MARK = rf"(?=[{re.escape(OPENING)}][^\s]|(?<!\w)’[A-Z0-9])"
_UNQUOTED = rf"(?:[^.\n{re.escape(OPENING)}]|(?<=\w)'(?=\w))"
_CAP = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'–&./-]*|20\d\d|\d{1,3}(?:st|nd|rd|th))"
_SMALL = r"(?:of|on|for|and|the|in|to|&|a|de|–|with|from|between|at)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NO_NAME_BEHIND = (
    r"(?!\s(?:Programme|Program|Centre|Center|Hall|Institute|Secretariat|Committee|Group"
    r"|Council|Foundation|Club|House))"
)
_WORD = re.compile(r"[^\W_][\w’'-]*")
_LEADS = re.compile(r"(?:(?:The|This|At|In|A|An|Addressing|Speaking|During|Titled|Its|His|Her|On)\s+)+")

_EDITION = re.compile(r"\sthe\s(?=\d+(?:st|nd|rd|th)\s)")
_DAY_LEAD = re.compile(rf".*\b(?:{_WEEKDAY}|{_MONTH}(?:\s\d{{1,2}})?)\s(?:(?:at|for|in|of|during|by)\s)?(?:the\s)?")


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The patterns of titles. Those that end before a quotation mark stop at the mark."""

    next: re.Pattern[str]
    named: Sought
    opening: re.Pattern[str]
    theme: Sought
    plain: re.Pattern[str]
    colon: re.Pattern[str]
    theme_plain: Sought
    told_plain: re.Pattern[str]
    bare: re.Pattern[str]
    on: re.Pattern[str]
    not_title: re.Pattern[str]
    article: Sought
    ends: re.Pattern[str]
    book_plain: re.Pattern[str]
    book_near: Sought
    event_name: re.Pattern[str]
    edition: re.Pattern[str]
    title_run: re.Pattern[str]
    other_things: Sought
    other_events: Sought
    beside_event: Sought
    sidelines: Sought
    news_verb: re.Pattern[str]
    spoken: re.Pattern[str]
    announcing: Sought
    house: re.Pattern[str]
    line_end: re.Pattern[str]
    name_before: re.Pattern[str]
    list_goes_on: re.Pattern[str]
    never_in_name: frozenset[str]
    small: frozenset[str]
    house_first: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> TitleWords:
        table = tables["titles"]

        def any_of(key: str) -> str:
            return alternation(words(table, key))

        colon = r"\s*[,:–—-]?\s*(?:the\s+)?"
        person = r"(?:(?:he|she|they|who|[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,3})\s+)?"
        book = r"\b(?:book|memoir|novel|volume|publication|monograph|launch(?:ing)? of|release of|unveiling of)\b"
        noun = any_of("name_nouns")
        names = rf"{_CAP}(?:\s{_CAP}|\s{_SMALL}(?=\s)){{0,9}}?\s{noun}(?:\s{noun}){{0,2}}\b{_NO_NAME_BEHIND}"
        tail = rf"(?:\s(?:on|of|for)(?!\s(?:{_WEEKDAY}|{_MONTH}|\d))(?:\s{_SMALL}|\s{_CAP}){{1,14}})?"
        tail += r"(?:\s?[-–]?\s?(?:20\d\d|[IVX]{1,5}\b))?"
        kinds = {phrase for kind in EventKind for phrase in words(tables["kinds"], kind.value)}
        told = rf"{alternation(tuple(kinds))}\s{alternation(words(tables['layout'], 'told_as'))}"
        return cls(
            next=re.compile(rf"\s?[,:–—-]?\s?(?:the\s)?{_MARK}"),
            named=Sought.of(rf"{_UNQUOTED}{{0,110}}?\b{any_of('naming')}{colon}{_MARK}", re.IGNORECASE),
            opening=re.compile(rf"(?<!\w){any_of('opening')}{colon}{_MARK}"),
            theme=Sought.of(
                rf"\b(?:theme|topic|title|subject)s?\b(?: of| for)?{_UNQUOTED}{{0,80}}?"
                rf"(?:\b(?:was|is|being|were|as|reads?)(?:\s[a-z]+){{0,4}}|:){colon}{_MARK}",
                re.IGNORECASE,
            ),
            plain=re.compile(rf"{_UNQUOTED}{{0,80}}?\b{any_of('plain')}\s*[,:–-]?\s+(?:the\s+)?(?=[A-Z0-9])"),
            colon=re.compile(
                rf"(?!\s(?:includ|featur|was|were|are|is)){_UNQUOTED}{{0,12}}?:\s+(?:the\s+)?(?=[A-Z0-9])"
            ),
            theme_plain=Sought.of(
                rf"\b(?:theme|topic|title|subject)s?\b{_UNQUOTED}{{0,60}}?\b(?:was|is|being|reads?):?\s+(?=[A-Z0-9])",
                re.IGNORECASE,
            ),
            told_plain=re.compile(rf",?\s{any_of('told_plain')}\s*[,:]?\s+(?=[A-Z0-9])"),
            bare=re.compile(
                rf"\s(?P<at>{_CAP}[^\n.;“”\"]{{6,140}}?)\s(?:took place"
                r"|(?:was|were) (?:recently )?(?:held|hosted|organi[sz]ed|convened|arranged)"
                r"|will (?:be held|take place)|takes place)\b"
            ),
            on=re.compile(r"\s(?:on|about|titled|entitled)\s+(?=[^\W\d_])"),
            not_title=re.compile(
                rf"{_WEEKDAY}|[A-Z][a-z]+\.? \d|the (?:occasion|sidelines|eve|margins)|behalf|display"
            ),
            article=Sought.of(r"the (?:theme|topic|subject|issue)s? (?:of )?", re.IGNORECASE),
            ends=re.compile(
                rf",?\s+(?:{any_of('ends')}|on \d+|from \d+|in [A-Z]\w+(?=[,.]|\s(?:on|today|yesterday|has|was)|$))\b"
                r"|[.;:!?\n“”]|,\s|\s[–—-]\s|$"
            ),
            book_plain=re.compile(
                r"\b(?:book|memoir|novel|volume)\b,?\s+(?:titled\s+|entitled\s+)?(?=[A-Z0-9])(?P<at>[^\n]{4,160}?)"
                r"(?=,?\s+(?:authored|written|edited|penned|co-authored|by\s+[A-Z]|in its|at the|was|is|has"
                r"|published)\b)"
            ),
            book_near=Sought.of(rf"{book}{_UNQUOTED}{{0,50}}?{_MARK}", re.IGNORECASE),
            event_name=re.compile(rf"(?<![\w’'-]){names}{tail}"),
            edition=re.compile(r"20\d\d|\d(?:st|nd|rd|th)\b|Annual|Inaugural|First|Second|Third|Fourth|Fifth"),
            title_run=re.compile(
                rf"\b(?:at|discuss|discussed|discussing|for|attend|attended)\s+(?:the\s+)?"
                rf"(?P<at>{_CAP}(?:[,:?!]?\s(?:{_SMALL}\s){{0,2}}{_CAP}){{1,14}}[?!]?(?:\s20\d\d)?)"
                r"(?=,\s+(?:held|organi[sz]ed|hosted|convened|an?\s|the\s))"
            ),
            other_things=Sought.of(rf"\b{any_of('other_things')}\b", re.IGNORECASE),
            other_events=Sought.of(rf"\b(?:{any_of('other_events')}|in \d{{4}})\b[^.]{{0,30}}$", re.IGNORECASE),
            beside_event=Sought.of(
                r"\b(?:sidelines|margins|framework|part|eve) of (?:the|a|an|this|its|their)\b[^.;,]{0,30}$",
                re.IGNORECASE,
            ),
            sidelines=Sought.of(r"\bon the (?:sidelines|margins) of\b"),
            news_verb=re.compile(
                r"\s(?:to|will) (?:host|hold|organi[sz]e|address|deliver|convene|launch|attend|speak|grace|chair|open"
                r"|begin|discuss)\b"
            ),
            spoken=re.compile(rf"[”\"’']?,?\s*{person}{any_of('speech')}\b"),
            announcing=Sought.of(rf"(?:{told}|{any_of('announcing')})\s*[:|–—-]\s*[“\"‘']?", re.IGNORECASE),
            house=re.compile(
                rf"(?P<house>{_CAP}(?:\s{_CAP}){{0,5}})\s(?=(?i:{told}|{any_of('announcing')})\s*[:|–—-])"
            ),
            line_end=re.compile(
                r"(?:\s\w+){0,2}\s(?:titled|entitled|on|themed|on the (?:theme|topic)(?: of)?)\s*:?[ \t]*\n\s*(?=\w)"
            ),
            name_before=re.compile(rf"(?:(?<=\s)|(?<=^))(?:{_CAP}\s(?:{_SMALL}\s)?){{1,6}}{_CAP}$"),
            list_goes_on=re.compile(r",\s(?:[\w’'-]+\s){0,3}?(?:[\w’'-]+,\s){0,2}(?:[\w’'-]+\s){0,2}and\s[\w’'-]"),
            never_in_name=frozenset(words(table, "never_in_name")),
            small=frozenset(words(table, "small")),
            house_first=frozenset(words(table, "house_first")),
        )

    def capital_share(self, phrase: str) -> float:
        """The share of a phrase's words, joints left out, that begin with a capital or a digit."""
        counted = [word for word in _WORD.findall(phrase) if word.casefold() not in self.small]
        return sum(word[0].isupper() or word[0].isdigit() for word in counted) / len(counted) if counted else 0.0

    def is_told(self, phrase: str) -> bool:
        """Whether words without marks may be a title where the text says that they are: their part before a colon is
        mostly in capitals, or all of them more than a third."""
        opening = phrase.split(":")[0]
        return phrase[:1].isalnum() and max(self.capital_share(opening) - 0.25, self.capital_share(phrase)) > 0.34

    def is_title(self, text: str, inner: Span) -> bool:
        """Whether a quotation can be a title: not too long, and nobody's words."""
        phrase = inner.of(text)
        return 1 <= len(phrase.split()) <= 40 and len(phrase) >= 4 and not self.spoken.match(text, inner.end)

    def event_name_in(self, text: str, span: Span) -> Span | None:
        """An event's own name without the sentence's opening words; None where it is a headline's verb phrase."""
        day = _DAY_LEAD.match(text, span.start, span.end)
        lead = _LEADS.match(text, day.end() if day else span.start, span.end)
        start, end = lead.end() if lead else day.end() if day else span.start, span.end
        edition = _EDITION.search(text, start, end)
        start = edition.end() if edition else start
        parts = text[start:end].split()
        while parts and parts[-1] in self.small:
            end -= len(parts[-1]) + 1
            parts.pop()
        capitals = [part for part in parts if part[0].isupper() or part[0].isdigit()]
        houses = any(part in self.house_first and after in ("of", "for", "on") for part, after in pairwise(parts))
        if len(capitals) < 3 or houses or not self.never_in_name.isdisjoint(map(str.capitalize, parts)):
            return None
        return Span(start, end)
