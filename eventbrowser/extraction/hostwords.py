"""The phrases that point to hosts and partners, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Table, Tables, alternation, words
from eventbrowser.extraction.sieve import Sought


def _active_verbs(table: Table) -> str:
    """What an institute does that holds an event: "hosted", "is organising", "came together to hold"."""
    begin, stem = alternation(words(table, "hold")), alternation(words(table, "holding_now"))
    joined, glad = alternation(words(table, "joined_to")), alternation(words(table, "glad"))
    return (
        rf"(?:{alternation(words(table, 'active'))}|(?:is|are|was|were)\s(?:[a-z]+\s)?{stem}"
        rf"|(?:{joined}|{glad})\sto\s(?:jointly\s)?{begin}"
        rf"|(?:will\s|has\s|have\s)?{alternation(words(table, 'joins'))}\swith"
        rf"|(?:had|has|have|takes?|took)\s(?:the\s)?(?:[a-z]+\s){{0,2}}?"
        rf"{alternation(words(table, 'gladness'))}\s(?:of|in|to)\s"
        rf"(?:jointly\s)?(?:{stem}|{begin}))"
    )


@dataclass(frozen=True, slots=True)
class HostWords:
    """The phrases that point to hosts and partners, compiled."""

    passive: Sought
    active: Sought
    partner: Sought
    auspices: Sought
    paying: Sought
    organiser_is: Sought
    partner_before: Sought
    series_of: Sought
    possessive: re.Pattern[str]
    shared: Sought
    initiative: Sought
    aside: re.Pattern[str]
    join_them: re.Pattern[str]
    welcomes: Sought
    statement: Sought
    sponsored: Sought
    other_doings: Sought
    held_with: Sought
    buildings: re.Pattern[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> HostWords:
        table = tables["hosts"]
        adverbs = alternation(words(table, "adverbs"))
        adverb = rf"(?:,?\s+(?:{adverbs}|on \w+day|on \d{{1,2}} \w+|(?:this|last) \w+))*"
        active = _active_verbs(table)
        help_from = alternation(words(table, "help"))
        together = alternation(words(table, "together"))
        partner = (
            rf"(?:{alternation(words(table, 'with_partner'))}"
            rf"|with\s(?:the\s|a\s)?(?:[a-z]+(?:,?\s(?:and\s)?[a-z]+)?\s){{0,2}}?{help_from}\s(?:of|from|by)"
            rf"|in\s(?:a\s)?(?:[a-z]+\s){{0,2}}?{together}\swith)"
        )
        return cls(
            Sought.of(
                rf"(?<![\w-]){alternation(words(table, 'passive'))}"
                r"(?P<gap>(?:\s+[a-z]+ly)?|\s+(?:at|in|on|here|today|yesterday|for)\b[^.;\n]{0,110}?),?\s+by\s+",
                re.IGNORECASE,
            ),
            Sought.of(rf"(?<=[\w)’'”,]){adverb}(?P<verb>,?\s+{active})\b(?!\s+by\b)", re.IGNORECASE),
            Sought.of(rf"\b{partner}\s+", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'auspices'))}\s+", re.IGNORECASE),
            Sought.of(rf"\s+(?:also\s+)?{alternation(words(table, 'paying'))}\b", re.IGNORECASE),
            Sought.of(
                r"\b(?:main\s+|principal\s+|joint\s+)?"
                r"(?P<who>(?:co-?)?(?:organi[sz]ers?|hosts?|conven(?:e|o)rs?|sponsors?|partners?))"
                r"(?:\s+of\s+(?:the|this)\s+\w+(?:\s\w+)?)?\s*(?:was|were|is|are|included|include|:)\s+",
                re.IGNORECASE,
            ),
            Sought.of(
                rf",?\s*\b(?:{partner}|{alternation(words(table, 'auspices'))}|(?:through|via|under)\s(?:its|their))\b",
                re.IGNORECASE,
            ),
            Sought.of(
                r"\b(?:series|lecture|seminar|conference|webinar|dialogue|forum|workshop|symposium|roundtable|meeting"
                r"|flagship event|event|convention|congress|programme)(?:\s\d{4}|\s\d{1,2}/\d{4})?\s+of\s+"
                r"(?P<the>the\s+)?(?=[A-Z])",
                re.IGNORECASE,
            ),
            re.compile(r"[’'](?:s\s|\s)(?:[\w’'-]+\s){0,5}$"),
            Sought.of(rf"(?<![\w-]){alternation(words(table, 'shared'))}\s+by\s+", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'initiative'))}\s+of\s+", re.IGNORECASE),
            re.compile(
                rf"\s?(?:,\s?|\s[–—(-]\s?|\s(?=an?\s|through\s|the\s))"
                rf"{alternation(words(table, 'aside'))}\b(?![^,;]*\b(?:said|says|told|stated|added)\b)",
            ),
            re.compile(
                r"\b(?i:join)\s+(?:(?:us|experts) (?:at|from)\s+)?(?:the\s+)?(?=[A-Z])"
                rf"(?!(?i:{alternation(words(table, 'spoken_heads'))})[’'])"
            ),
            Sought.of(rf"\b{alternation(words(table, 'welcomes'))}\b", re.IGNORECASE),
            Sought.of(
                rf"\b{alternation(words(table, 'statement'))}\s(?:[a-z]+\s){{0,2}}?(?:by|from|of)\s(?:the\s)?",
                re.IGNORECASE,
            ),
            Sought.of(r"(?<![\w-])sponsored\sby\s", re.IGNORECASE),
            Sought.of(rf"\b{alternation(words(table, 'other_doings'))}\b[^.;]{{0,40}}$", re.IGNORECASE),
            Sought.of(
                r"\b(?:dialogue|round ?table|meeting|consultations?|seminar|webinar|conference|workshop|discussion)"
                r"\s+with\s+the\s+",
                re.IGNORECASE,
            ),
            re.compile(rf"\b{alternation(words(table, 'buildings'))}\b"),
        )
