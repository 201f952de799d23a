"""How sure a found value is: the share of such values that were right in articles read and checked by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import prod
from typing import TypeVar

from eventbrowser.extraction.clues import LEAD, HoldingWords
from eventbrowser.extraction.lexicon import Lexicon, Table, Tables, subtable
from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.extraction.signs import Signs, SpeechWords
from eventbrowser.extraction.topics import OWN_WORDS
from eventbrowser.model.draft import SURE, Draft, DraftEvent, DraftPerson, DraftStatement
from eventbrowser.model.text import Found

T = TypeVar("T")

KNOWN = 0.25
"""How much a right value counts in an article that rules were written or mended with; a wrong one counts whole."""
FEW, CAUTION = 4.0, 0.025
"""A rule starts as if seen so often, with the share of its field less this: one seen a few times is not sure."""
SIGN_FEW, SIGN_SHARE = 2.0, 0.7
WEAK = 0.75
"""Below this a rule itself doubts what it found."""
DAYS = frozenset(("start", "end"))
"""Of days the rule says best how doubtful they are: it knows whether a weekday fits and which year is meant."""
TOPIC = "topic"
"""What a topic's words weigh is made a share already."""
AGREED = 0.95
"""So often readers give the same topic where its words leave no doubt."""
UNHEARD = frozenset(("name", "statement"))
"""What rules say of these is a weight for choosing among them, or borrowed from another value."""
_OWN_MEASURE = UNHEARD | DAYS | {TOPIC}
MIDDLING = frozenset(("middling", "nothing else known"))
FAINT = MIDDLING | {"post before"}
"""Signs of a name that say little of what the person said."""

Counts = tuple[float, float]
Share = Callable[[str, str, float, tuple[str, ...]], float]
"""Of a field, a rule, the rule's own confidence and the signs of doubt: how sure the value is."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Right and all values per field and rule, and per field and sign, weighted."""

    rules: dict[tuple[str, str], Counts]
    fields: dict[str, Counts]
    signs: dict[tuple[str, str], Counts]
    words: dict[str, str]
    """What each sign of doubt is called before a person."""

    @classmethod
    def from_tables(cls, tables: Tables) -> Measured:
        table = tables["sureness"]
        rules = dict(_counts(subtable(table, "rules")))
        fields: dict[str, Counts] = {}
        for (field, _), (right, seen) in rules.items():
            so_far = fields.get(field, (0.0, 0.0))
            fields[field] = so_far[0] + right, so_far[1] + seen
        return cls(rules, fields, dict(_counts(subtable(table, "signs"))), _sentences(table))

    def share(self, field: str, rule: str, found: float, signs: tuple[str, ...]) -> float:
        """What share of such values is right; signs of doubt speak before the rule, each on its own."""
        if found < WEAK and field in DAYS:
            return found
        if field == TOPIC:
            return AGREED * found * prod(self._of_sign(field, sign) for sign in signs)
        if signs:
            return prod(self._of_sign(field, sign) for sign in signs)
        return self._of_rule(field, rule)

    def _of_rule(self, field: str, rule: str) -> float:
        right, seen = self.fields.get(field, (0.0, 0.0))
        likely = (right + 0.9) / (seen + 1.0) - CAUTION
        right, seen = self.rules.get((field, rule), (0.0, 0.0))
        return (right + FEW * likely) / (seen + FEW)

    def _of_sign(self, field: str, sign: str) -> float:
        right, seen = self.signs.get((field, sign), (0.0, 0.0))
        return (right + SIGN_FEW * SIGN_SHARE) / (seen + SIGN_FEW)


def _sentences(table: Table) -> dict[str, str]:
    return {sign: str(sentence) for sign, sentence in subtable(table, "words").items()}


def _counts(table: Table) -> Iterator[tuple[tuple[str, str], Counts]]:
    for field in table:
        for name, counts in subtable(table, field).items():
            if not isinstance(counts, list) or len(counts) != 4:
                raise TypeError(f"“{name}” must hold four counts")
            right, seen, known_right, known = (float(count) for count in counts)
            wrong = seen - right + known - known_right
            rightly = right + KNOWN * known_right
            yield (field, name), (rightly, rightly + wrong)


def weighed(draft: Draft, lexicon: Lexicon, share: Share | None = None) -> Draft:
    """The draft with each value as sure as such values have been; another `share` may tell how sure that is."""
    text, published = draft.document.text, draft.article.published
    holding = lexicon.of(HoldingWords)
    coming = bool(holding.coming.search(text, 0, LEAD)) and not holding.past.search(text, 0, LEAD)
    events = []
    for number, event in enumerate(draft.events):
        later = event.start is not None and published is not None and event.start.value > published.value
        signs = Signs(text, lexicon.of(BodyWords), lexicon.of(SpeechWords), coming or later, later and not coming)
        further = ("further event",) if number else ()
        measured = lexicon.of(Measured)
        events.append(_Scale(share or measured.share, measured.words, signs, further).event(event))
    return replace(draft, events=tuple(events))


@dataclass(frozen=True, slots=True)
class _Scale:
    share: Share
    words: dict[str, str]
    signs: Signs
    always: tuple[str, ...]
    """Signs of doubt that lie on every value."""

    def event(self, event: DraftEvent) -> DraftEvent:
        signs = self.signs
        title, kind = self.found("title", event.title, signs.of_title), self.found("kind", event.kind)
        length = tuple(signs.of_length(event.start, event.end))
        start = self.found("start", event.start, lambda found: (*signs.of_start(found), *length))
        end = self.found("end", event.end, lambda _: length)
        if start is not None and end is not None and start.value == end.value:
            end = replace(end, confidence=start.confidence)
        return replace(
            event,
            title=title,
            kind=kind,
            start=start,
            end=end,
            venue=self.found("venue", event.venue, signs.of_venue),
            city=self.found("city", event.city, signs.of_city),
            country=self.found("country", event.country),
            mode=self.found("mode", event.mode),
            hosts=tuple(self.value("host", host, signs.of_body(host)) for host in event.hosts),
            partners=tuple(self.value("partner", partner, signs.of_body(partner)) for partner in event.partners),
            topics=tuple(self.value(TOPIC, topic, ()) for topic in event.topics),
            people=tuple(self.person(person) for person in event.people),
        )

    def person(self, person: DraftPerson) -> DraftPerson:
        signs = self.signs
        of_name = tuple(signs.of_name(person))
        grave = ("doubtful name",) if set(of_name) - FAINT else ()
        name = grave or (("middling name",) if MIDDLING.intersection(of_name) else ())
        led = ("post before the name",) if "post before" in of_name else ()
        return replace(
            person,
            name=self.value("name", person.name, of_name),
            honorific=self.found("honorific", person.honorific, lambda _: (*signs.of_honorific(person), *name)),
            position=self.found("position", person.position, lambda _: (*signs.of_position(person), *name)),
            organisation=self.found("organisation", person.organisation, lambda found: (*signs.of_body(found), *name)),
            parts=tuple(self.value("part", part, (*signs.of_part(person, part), *name, *led)) for part in person.parts),
            statements=tuple(
                DraftStatement(
                    said.span,
                    said.kind,
                    said.rule,
                    self.share(
                        "statement",
                        said.rule,
                        said.confidence,
                        (*signs.of_statement(said), *grave, *led, *self.always),
                    ),
                )
                for said in person.statements
            ),
        )

    def found(
        self, field: str, found: Found[T] | None, signs: Callable[[Found[T]], Iterable[str]] | None = None
    ) -> Found[T] | None:
        return None if found is None else self.value(field, found, signs(found) if signs else ())

    def value(self, field: str, found: Found[T], signs: Iterable[str]) -> Found[T]:
        if found.rule.startswith(("file/", OWN_WORDS)):
            return found
        weak = ("weak",) if found.confidence < WEAK and field not in _OWN_MEASURE else ()
        doubts = (*signs, *weak, *self.always)
        sure = self.share(field, found.rule, found.confidence, doubts)
        reason = found.reason if sure >= SURE else self._why(found.reason, doubts)
        return Found(found.value, found.span, found.rule, reason, sure, found.others)

    def _why(self, reason: str, doubts: Iterable[str]) -> str:
        """The reason of a value, and what makes it doubtful."""
        return ". ".join(dict.fromkeys([*([reason] if reason else []), *(self.words[sign] for sign in doubts)]))
