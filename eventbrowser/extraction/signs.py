"""Signs that make a found value doubtful, whatever rule found it: words cut short, names of one word, disagreement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from eventbrowser.extraction.lexicon import Tables, words
from eventbrowser.extraction.organisations import BodyWords, is_acronym
from eventbrowser.model.draft import DraftPerson, DraftStatement, Part, Speech
from eventbrowser.model.text import Found

_QUOTED = re.compile(r"[“”\"«»]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_GOES_ON = re.compile(r"[’']s\b|\s+(?:of|for|to|in charge|and|on|at|in)\s+(?:the\s+)?\w|\s*&|-\w", re.IGNORECASE)
_TITLE_GOES_ON = re.compile(r"\s?[-–—:]\s?\w|[’'”\"]?,?\s(?:and|of|for|in|to)\s")
_OPEN_END = re.compile(r"\b(?:of|for|to|and|the|in|at|this|that)$", re.IGNORECASE)
_OF_SOMETHING = re.compile(r"\b(?:of|to) (?:the|this)\b")
_TWO = re.compile(r",\s|\sand\s(?:[A-Z]\w+\s)*(?:Centre|Center|Institute|University|Foundation|Ministry|Chairman)\b|;")
_CUT = re.compile(r"\b\w$|^\d")
_LOOSE = re.compile(r"\b[a-zà-ž][\w’'-]*\b")
_LINKS = frozenset(
    ("of", "for", "and", "the", "in", "on", "de", "du", "des", "del", "la", "für", "und", "y", "et", "at", "e")
)
_LATE_PERFECT = re.compile(r"\b(?:has|have|had)\s(?:\w+ly\s|long\s|also\s|been\s)?\w+(?:ed|en)\b")
_ABOUT_EVENT = re.compile(
    r"(?:The|This|An?)\s(?:\w+\s){0,2}(?:event|seminar|conference|keynote speaker|webinar|workshop|lecture|session)\b"
)
_ALSO_SPOKE = re.compile(r"\balso (?:spoke|addressed|attended|participated)\b")
_GROUP = re.compile(
    r"\b(?:speakers|participants|experts|panellists|panelists|discussants)\s(?:also\s)?(?:held|said|noted|agreed|stressed)\b"
)
_MONTH = re.compile(r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b")
_BESIDE = re.compile(r"\bto (?:the )?(?:former |late )?$")
_OTHER_EVENT = re.compile(
    r"\b(?:last (?:year|month)|previous (?:edition|year)|earlier edition|in (?:19|20)\d\d,)", re.IGNORECASE
)
_COURTESY = re.compile(
    r"\b(?:thanks|thanked|thanking|welcomes|welcomed|welcoming|gratitude|congratulat\w+|appreciat\w+|greeted|commended)\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:recently|last (?:week|month|year)|earlier (?:this|that)|previously|separately|on the sidelines|meanwhile"
    r"|in a related|at a rally|at another|in (?:19|20)\d\d|(?:had|has) (?:already|earlier|previously))\b",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"\s[A-ZÀ-Ž][a-zà-ž]")
_SEVERAL_DAYS = re.compile(
    r"\b(?:two|three|four|five|six|seven|[2-7])[\s-]days?(?:[\s-]long)?\b(?!\s+(?:ago|later|before|after|earlier))",
    re.IGNORECASE,
)
_RISKY = frozenset(("statement/subject", "statement/subject-acts", "statement/carries-on", "statement/bare-quotation"))
"""Rules that take a sentence for somebody's words without a verb of saying."""
_BARE = ("mr", "mrs", "ms", "miss")
LONG_BODY = 8


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The verbs that report, in all forms, and the words of posts."""

    verbs: frozenset[str]
    posts: frozenset[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> SpeechWords:
        speech = tables["speech"]
        irregular = speech.get("irregular")
        forms: set[str] = set()
        for verb in words(speech, "strong"):
            forms.update(_forms(verb))
            if isinstance(irregular, dict):
                forms.update(irregular.get(verb, ()))
        return cls(frozenset(forms), frozenset(words(tables["posts"], "heads")))


def _forms(verb: str) -> Iterator[str]:
    short = verb[:-1] if verb.endswith("e") else verb
    changed = verb[:-1] + "i" if verb.endswith("y") else short
    yield from (verb, verb + "s", changed + "es", changed + "ed", short + "ing", verb + "d", verb + verb[-1] + "ed")


@dataclass(frozen=True, slots=True)
class Signs:
    """Finds the signs in one article."""

    text: str
    bodies: BodyWords
    speech: SpeechWords
    ahead: bool
    """Whether the article speaks of an event that is still to come."""
    late: bool = False
    """Whether the day found lies after the article, which tells of what is over."""

    def of_title(self, found: Found[str]) -> Iterator[str]:
        count = len(found.value.split())
        if count < 3:
            yield "short"
        if count > 16:
            yield "long"
        if self._behind(found, _TITLE_GOES_ON):
            yield "goes on"
        if found.value[:1].islower() and found.rule != "title/on":
            yield "small letters"

    def of_start(self, found: Found[date]) -> Iterator[str]:
        if any(abs((other - found.value).days) != 7 for other in found.others):
            yield "other days"
        if self.late:
            yield "after the article"

    def of_length(self, first: Found[date] | None, last: Found[date] | None) -> Iterator[str]:
        if first is not None and last is not None and first.value == last.value and _SEVERAL_DAYS.search(self.text):
            yield "several days"

    def of_city(self, found: Found[str]) -> Iterator[str]:
        if found.others:
            yield "other cities"

    def of_body(self, found: Found[str]) -> Iterator[str]:
        """Signs of a host, a partner or a person's organisation."""
        parts = _WORD.findall(found.value)
        if not self.bodies.names_body(found.value) and not any(is_acronym(word) for word in found.value.split()):
            yield "no body"
        if len(parts) > LONG_BODY:
            yield "long"
        if _TWO.search(found.value) or _CUT.search(found.value):
            yield "two in one"
        if any(part.casefold() not in _LINKS for part in _LOOSE.findall(found.value)) or not found.value[:1].isupper():
            yield "small letters"
        if not self.speech.posts.isdisjoint(map(str.casefold, parts)):
            yield "holds a post"

    def of_venue(self, found: Found[str]) -> Iterator[str]:
        if _MONTH.search(found.value) or len(found.value.split()) > LONG_BODY:
            yield "long"

    def of_name(self, person: DraftPerson) -> Iterator[str]:
        name = person.name
        parts = name.value.split()
        if len([part for part in parts if len(part.rstrip(".")) > 1]) < 2:
            yield "one word"
        listed = any(part.rule.startswith("label/") for part in person.parts)
        if name.confidence < 0.8 and not listed:
            yield "weak"
        elif name.confidence < 0.87 and not listed:
            yield "middling"
        if person.position is None and person.organisation is None and person.honorific is None and not listed:
            yield "nothing else known"
        if self.ahead and all(part.rule == "part/speaks" for part in person.parts):
            yield "before the event"
        if listed and person.position is None and person.organisation is None and person.honorific is None:
            yield "listed alone"
        if self._behind(name, _NAME_GOES_ON):
            yield "name goes on"
        if person.honorific is None and self._stands_before(person):
            yield "post before"
        starts = [one.span.start for one in (person.name, person.honorific, person.position) if one and one.span]
        sentence = self.text[max(0, min(starts) - 300) : min(starts)]
        if _BESIDE.search(sentence):
            yield "named beside another"
        if _OTHER_EVENT.search(sentence.rpartition("\n")[2].rpartition(". ")[2]):
            yield "another event"

    def of_position(self, person: DraftPerson) -> Iterator[str]:
        found = person.position
        if found is None:
            return
        if _OPEN_END.search(found.value) or _OF_SOMETHING.search(found.value):
            yield "holds a body"
        if self._behind(found, _GOES_ON) and not self._is_right_behind(person):
            yield "goes on"
        if person.organisation is None and len(found.value.split()) == 1:
            yield "alone"
        if person.organisation is not None and any(True for _ in self.of_body(person.organisation)):
            yield "odd body"
        if " and " in found.value:
            yield "two in one"
        if self._stands_before(person) and (person.honorific is None or person.organisation is None):
            yield "before the name"

    def of_honorific(self, person: DraftPerson) -> Iterator[str]:
        found = person.honorific
        if found is None:
            return
        if found.value.casefold().strip(".") in _BARE:
            yield "bare"
        if not self.speech.posts.isdisjoint(map(str.casefold, _WORD.findall(found.value))):
            yield "post"
        if found.span is not None and person.name.span is not None and person.name.span.start - found.span.end > 25:
            yield "far"

    def of_statement(self, statement: DraftStatement) -> Iterator[str]:
        said = statement.span.of(self.text)
        reported = not self.speech.verbs.isdisjoint(_WORD.findall(said.casefold()))
        if statement.rule in _RISKY and not reported and not _QUOTED.search(said):
            yield "no verb of saying"
        if _LATE_PERFECT.search(said) and statement.kind is Speech.REPORTED and not reported:
            yield "perfect"
        if _ALSO_SPOKE.search(said):
            yield "only spoke"
        carried = statement.rule in ("statement/carries-on", "statement/bare-quotation")
        if carried and _GROUP.search(self.text, statement.span.end - 40, statement.span.end + 300):
            yield "a group's"
        if _ABOUT_EVENT.match(said):
            yield "about the event"
        if len(said.split()) < 5:
            yield "short"
        if _COURTESY.search(said):
            yield "courtesy"
        if _OTHER_TIME.search(said):
            yield "another time"

    def of_part(self, person: DraftPerson, part: Found[Part]) -> Iterator[str]:
        if part.rule == "part/speaks" and len(person.statements) < 2:
            yield "one statement"

    def _behind(self, found: Found[Any], pattern: re.Pattern[str]) -> bool:
        return found.span is not None and pattern.match(self.text, found.span.end) is not None

    def _stands_before(self, person: DraftPerson) -> bool:
        """Whether a person's post stands before the name."""
        position, name = person.position, person.name
        return (
            position is not None and position.span is not None and name.span is not None and position.span < name.span
        )

    def _is_right_behind(self, person: DraftPerson) -> bool:
        position, organisation = person.position, person.organisation
        if position is None or organisation is None or position.span is None or organisation.span is None:
            return False
        return 0 <= organisation.span.start - position.span.end < 12
