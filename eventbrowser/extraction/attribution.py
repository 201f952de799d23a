"""Who speaks in a reduced sentence, by rules that are data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Table, Tables, subtable, words
from eventbrowser.extraction.masking import DONE, MACROS, QUOTE, SAY, STILL, LatePattern, Masked, VerbRules, in_full
from eventbrowser.extraction.parts import is_person
from eventbrowser.extraction.sieve import Sieve
from eventbrowser.extraction.words import forms_of, word_set


@dataclass(frozen=True, slots=True)
class SpeechRule:
    """A way in which a sentence names its speaker.

    `subject`: the person must stand as a subject. `reaches_back`: what was said stands in the sentence before, and
    with `only_back` not in this one. `fallback`: asked only where no other rule names a speaker.
    """

    name: str
    pattern: LatePattern
    confidence: float
    subject: bool = False
    reaches_back: bool = False
    only_back: bool = False
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Speech:
    """The vocabulary of reporting."""

    rules: Sieve[SpeechRule]
    verbs: VerbRules
    collective: re.Pattern[str]
    breaks: re.Pattern[str]
    breaks_anywhere: re.Pattern[str]
    biography: re.Pattern[str]
    lives: re.Pattern[str]
    life: re.Pattern[str]
    elsewhere: re.Pattern[str]
    empty: re.Pattern[str]
    women: frozenset[str]
    men: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> Speech:
        table = tables.get("speech", {})
        entries = table.get("rule", ())
        rules = [
            SpeechRule(
                str(entry["name"]),
                LatePattern(in_full(str(entry["pattern"]))),
                float(entry.get("confidence", 0.9)),
                bool(entry.get("subject")),
                bool(entry.get("reaches_back")),
                bool(entry.get("only_back")),
                bool(entry.get("fallback")),
            )
            for entry in (entries if isinstance(entries, Iterable) else ())
            if isinstance(entry, Mapping)
        ]
        collective = "|".join(words(table, "collective"))
        return cls(
            Sieve.of((rule.pattern.pattern, rule) for rule in rules),
            _verb_rules(table),
            re.compile(rf"^(?:[^,{SAY}\ue000-\uefff]{{0,80}}, )?(?:{collective}){_FINITE_BEHIND}", re.IGNORECASE),
            re.compile(rf"(?:{'|'.join(words(table, 'breaks')) or '$^'})", re.IGNORECASE),
            re.compile(str(table.get("breaks_anywhere", "$^")), re.IGNORECASE),
            re.compile(in_full(str(table.get("biography", "$^")))),
            re.compile(str(table.get("lives", "$^")), re.IGNORECASE),
            re.compile(str(table.get("life", "$^"))),
            re.compile(str(table.get("elsewhere", "$^"))),
            re.compile(in_full(str(table.get("empty", "$^")))),
            word_set(str(table.get("women", ""))),
            word_set(str(table.get("men", ""))),
        )


@dataclass(frozen=True, slots=True)
class Said:
    """A speaker found in a sentence: the sign of a named person or pronoun, or the word of a possessive pronoun."""

    sign: str
    rule: SpeechRule
    at: int
    confidence: float


NOBODY = SpeechRule("statement/together", LatePattern("$^"), 0.9)
"""Several speak as one; what they say is nobody's."""


def _verb_rules(table: Table) -> VerbRules:
    irregular = subtable(table, "irregular")

    def forms(key: str) -> frozenset[str]:
        verbs = str(table.get(key, "")).split()
        return frozenset(
            form for verb in verbs for form in (words(irregular, verb) if verb in irregular else forms_of(verb))
        )

    def behind(key: str) -> re.Pattern[str]:
        return re.compile(str(table.get(key, "$^")), re.IGNORECASE)

    quiet = "|".join(words(table, "quiet_objects")) or "$^"
    return VerbRules(
        forms("object_verbs"),
        re.compile(rf"\s+(?:\w+ ){{0,2}}?(?:{quiet})", re.IGNORECASE),
        forms("bare_speech"),
        behind("bare_behind"),
        forms("only_with_that"),
        behind("also_without_that"),
        forms("subject_verbs"),
        behind("subject_matter"),
    )


def speaker_in(masked: Masked, said: Iterable[str], speech: Speech) -> Said | None:
    """The first speaker that a sentence of the words `said` names; one without a sign where several speak as one."""
    fitting = speech.rules.fitting(said) if SPEAKER.search(masked.text) is not None else []
    best = _first_said(masked.text, (rule for rule in fitting if not rule.fallback))
    together = speech.collective.match(masked.text)
    aside = (_PUT_IN.search(masked.text) or _AGENT.search(masked.text)) if together is not None else None
    if together is not None and aside is None and (best is None or _before_first_person(masked.text, together.end())):
        return Said("", NOBODY, 0, NOBODY.confidence)
    return best or _first_said(masked.text, (rule for rule in fitting if rule.fallback))


SPEAKER = re.compile(f"{MACROS['who']}|\\b(?:[Hh]is|[Hh]er|him)\\b")
"""Whom a rule can name: without one of these no rule is tried."""


def _first_said(text: str, rules: Iterable[SpeechRule]) -> Said | None:
    best: Said | None = None
    for rule in rules:
        for match in rule.pattern.finditer(text):
            groups = match.groupdict()
            group = "who" if groups.get("who") else "pronoun"
            at = match.start(group)
            if rule.subject and not is_subject(text, at):
                continue
            if best is None or at < best.at:
                sign = _first_of_row(text, at) if group == "who" else match.group(group).lower()
                earlier = rule.subject and _BEFORE_THEN.search(match.group()) is not None
                best = Said(sign, rule, at, 0.4 if earlier else rule.confidence)
            break
    return best


_PUT_IN = re.compile(f", ?{MACROS['who']}(?: also)? {SAY}\\w+(?:[,.]|$)")
"""“It is also talking with Tokyo, he said, …”: whoever is put in between commas speaks, whatever the subject is."""
_AGENT = re.compile(f"{MACROS['done']}(?: \\w+)? by {MACROS['who']}")
"""“Delegates were told by X …” has a speaker of its own."""
_FINITE_BEHIND = f"[^\ue000-\uefff{QUOTE}{SAY}]{{0,110}}?[{SAY}{DONE}](?!\\w+ing\\b|conclud)[\\w-]+"
_BEFORE_THEN = re.compile(f"\\bhad (?:\\w+ )?{MACROS['say']}$")
"""“X had warned”: before the event, so no sign that X was there."""


def _before_first_person(text: str, end: int) -> bool:
    return not any(is_person(sign) for sign in text[:end])


_STANDING_IN = re.compile(r"(?:\b(?:represented|behalf) (?:by|of)|^(?:\w+ing )?[Oo]n)\s*$")
"""Before who speaks for somebody else; “behalf of the minister” may be part of how the speaker is billed."""
_NOT_SUBJECT_AFTER = word_set("""
    by to of with for from than on about like at in into against between among through via under over behind as per
    without including thanked thank versus
    """)
_LAST_WORD = re.compile(r"([\w’'-]+)\s*$")


def is_subject(text: str, at: int) -> bool:
    """A person there may be the one who acts: not after a preposition, not the object of a verb."""
    before = text[max(0, at - 60) : at]
    if not before.strip():
        return True
    if before.rstrip()[-1] in ",;:–—-.(":
        return True
    word = _LAST_WORD.search(before)
    if word is None:
        return True
    key = word.group(1).lower()
    if key in _NOT_SUBJECT_AFTER:
        return _STANDING_IN.search(before) is not None and (key == "by" or text.startswith(f" {SAY}", at + 1))
    marked = before[: word.start()].endswith((SAY, STILL))
    return not (marked and not key.endswith("ing"))


_ROW = re.compile("[\ue000-\ue7ff](?:, ?[\ue000-\ue7ff])*,?(?: and | & )[\ue000-\ue7ff]")
_WIDEST_ROW = 40


def _first_of_row(text: str, at: int) -> str:
    """Of people who speak in one breath the first."""
    return row_at(text, at)[0]


def row_at(text: str, at: int) -> str:
    """The signs of all people who stand in one row with the one there."""
    begin, end = max(0, at - _WIDEST_ROW), at + _WIDEST_ROW
    joined = text.find(" and ", begin, end) >= 0 or text.find(" & ", begin, end) >= 0
    for row in _ROW.finditer(text, begin, end) if joined else ():
        if row.start() <= at < row.end():
            return "".join(sign for sign in row.group() if is_person(sign))
    return text[at]
