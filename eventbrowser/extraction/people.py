"""Who took part, as what, for whom, and what each said: the door to the people half of extraction."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventbrowser.extraction.attribution import Speech
from eventbrowser.extraction.bodies import full_name
from eventbrowser.extraction.discourse import Reading
from eventbrowser.extraction.identity import Person, Roster, link, same_person, sex_behind, short_forms
from eventbrowser.extraction.inverted import family_first, in_order, turned
from eventbrowser.extraction.layout import Layout
from eventbrowser.extraction.learned import may_be_person
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.listings import read_lists
from eventbrowser.extraction.masking import LatePattern
from eventbrowser.extraction.mentions import Evidence, Mention, candidates, supported
from eventbrowser.extraction.page import Page, Role
from eventbrowser.extraction.parts import Cue, Cues, Labels
from eventbrowser.extraction.quoting import quotations
from eventbrowser.extraction.sentences import Sentence
from eventbrowser.extraction.trades import with_trades
from eventbrowser.extraction.words import Token, Words
from eventbrowser.model.draft import DraftPerson, Part
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_LONGEST_SENTENCE = 4_000
"""What is longer is no sentence, and rules that look across one would take long over it."""
_SMALL_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ][\w’'-]{2,}")


def find_people(
    text: str, layout: Layout, sentences: Sequence[Sentence], lexicon: Lexicon, known: Knowledge = NOTHING
) -> tuple[DraftPerson, ...]:
    """The people who took part, in the order of the text; nobody whose name is known to be no person's."""
    words, evidence = lexicon.of(Words), lexicon.of(Evidence)
    common = frozenset(word for span in layout.body for word in _SMALL_WORD.findall(text, span.start, span.end))
    sentences = [sentence for sentence in sentences if sentence.span.end - sentence.span.start < _LONGEST_SENTENCE]
    tokens = [with_trades(words.read(text, sentence.span, common)) for sentence in sentences]
    begins = [sentence.span.start for sentence in sentences]
    listed, lines = read_lists(text, layout.body, begins, words, lexicon.of(Labels), common)
    skipped = frozenset(_within(begins, lines))
    headlined = _names_in_headline(text, layout, words, evidence)
    if known:
        listed = [one for one in listed if may_be_person(one.mention.name.of(text), known)]
    mentions = [one.mention for one in listed]
    doubtful: list[Mention] = []
    for number, found in enumerate(tokens):
        if number not in skipped:
            seen = candidates(found, number, words, evidence, headlined)
            mentions += seen.sure
            doubtful += seen.doubtful
    mentions += supported(doubtful, mentions)
    families = family_first(text)
    if families:
        mentions = turned(mentions, doubtful, text, families)
    if known:
        mentions = [mention for mention in mentions if may_be_person(mention.name.of(text), known)]
    roster = link(mentions, words)
    people = roster.people
    by_sentence = _by_sentence(people)
    _learn_sexes(tokens, people, by_sentence)
    _add_short_forms(tokens, roster, by_sentence, words)
    page = Page(text, sentences, tokens, quotations(text, sentences), by_sentence, people, skipped)
    roles = Reading(page, words, lexicon.of(Speech), lexicon.of(Cues)).read()
    named = {mention.name.end: person.id for person in people for mention in person.mentions}
    for one in listed:
        cue = Cue(f"label/{one.part.value.replace(' ', '-')}", one.part, _NO_PATTERN)
        roles[named[one.mention.name.end]].cues.append((cue, one.label))
    drafted = [_drafted(text, person, roles[person.id]) for person in people]
    return tuple(person for person in drafted if person is not None)


_NO_PATTERN = LatePattern("$^")


def _within(begins: Sequence[int], lines: Sequence[Span]) -> Iterator[int]:
    """The numbers of the sentences that begin on one of the lines."""
    for line in lines:
        number = bisect_left(begins, line.start)
        while number < len(begins) and begins[number] < line.end:
            yield number
            number += 1


def _names_in_headline(text: str, layout: Layout, words: Words, evidence: Evidence) -> frozenset[str]:
    if layout.headline is None or layout.headline.span is None:
        return frozenset()
    found = candidates(words.read(text, layout.headline.span), 0, words, evidence)
    return frozenset(key for mention in found.sure for key in mention.keys)


def _by_sentence(people: Sequence[Person]) -> dict[int, list[tuple[Mention, int]]]:
    found: dict[int, list[tuple[Mention, int]]] = {}
    for person in people:
        for mention in person.mentions:
            found.setdefault(mention.sentence, []).append((mention, person.id))
    for entries in found.values():
        entries.sort(key=lambda entry: entry[0].name)
    return found


def _learn_sexes(
    tokens: Sequence[list[Token]], people: Sequence[Person], by_sentence: dict[int, list[tuple[Mention, int]]]
) -> None:
    """A sentence that names one person and speaks of “her” tells that person's sex."""
    for number, named in by_sentence.items():
        if len(named) == 1 and people[named[0][1]].female is None:
            people[named[0][1]].female = sex_behind(tokens[number], named[0][0].name)


def _add_short_forms(
    tokens: Sequence[list[Token]], roster: Roster, by_sentence: dict[int, list[tuple[Mention, int]]], words: Words
) -> None:
    for number, found in enumerate(tokens):
        named = by_sentence.get(number, [])
        for mention in short_forms(found, number, [one.whole for one, _ in named], roster):
            person = same_person(mention, roster.like(mention.keys), words, sex_behind(found, mention.name))
            if person is not None:
                person.mentions.append(mention)
                named.append((mention, person.id))
        if named:
            by_sentence[number] = sorted(named, key=lambda entry: entry[0].name)


def _drafted(text: str, person: Person, role: Role) -> DraftPerson | None:
    if person.fullest is None or not _took_part(role, _is_billed(person)):
        return None
    best = person.fullest
    billed = _billed(person)
    return DraftPerson(
        name=_named(text, best),
        honorific=_honorific(text, person),
        position=_with_others(text, _position(text, person, billed, role), [one.position for one in person.mentions]),
        organisation=_with_others(
            text, _organisation(text, person, billed, role), [one.organisation for one in person.mentions]
        ),
        parts=_parts(role),
        statements=tuple(sorted(role.statements, key=lambda one: one.span)),
        mentions=_mentions(text, person),
    )


def _named(text: str, best: Mention) -> Found[str]:
    found = _found(text, best.name, "person/named", _sureness(best.evidence))
    return replace(found, value=in_order(found.value)) if ", " in found.value else found


def _took_part(role: Role, known: bool) -> bool:
    """`known`: the article bills the person, so that a deed of theirs counts."""
    present = any(cue.part is not None for cue, _ in role.cues)
    absent = any(cue.part is None for cue, _ in role.cues)
    sure = any(statement.confidence > 0.6 for statement in role.statements)
    return (present or sure or (role.acts and known)) and not absent


def _is_billed(person: Person) -> bool:
    return any(one.titles or one.position or one.organisation for one in person.mentions)


def _sureness(evidence: float) -> float:
    return min(0.98, 0.6 + evidence / 25)


def _billed(person: Person) -> Mention | None:
    with_post = [mention for mention in person.mentions if mention.position is not None]
    complete = [mention for mention in with_post if mention.organisation is not None]
    return next(iter(complete or with_post), None)


def _position(text: str, person: Person, billed: Mention | None, role: Role) -> Found[str] | None:
    if billed is not None and billed.position is not None:
        return _found(text, _in_full(text, billed, person), "person/position", 0.9)
    if role.position is not None:
        return _found(text, role.position, "person/unnamed-before", 0.7)
    return None


def _in_full(text: str, billed: Mention, person: Person) -> Span:
    """“High Commissioner X” in a programme, “X is the High Commissioner of Benin to Togo” elsewhere: the whole post."""
    assert billed.position is not None
    if billed.organisation is not None:
        return billed.position
    words = billed.position.of(text).casefold()
    spans = (mention.position for mention in person.mentions if mention.position is not None)
    return next(
        (span for span in spans if span.of(text).casefold().startswith((f"{words} of", f"{words} to"))), billed.position
    )


def _organisation(text: str, person: Person, billed: Mention | None, role: Role) -> Found[str] | None:
    if billed is None and role.organisation is not None:
        return _found(text, role.organisation, "person/unnamed-before", 0.7)
    if billed is not None and billed.organisation is not None:
        span: Span | None = billed.organisation
    else:
        span = next((mention.organisation for mention in person.mentions if mention.organisation is not None), None)
    if span is None:
        return None
    full = full_name(text, span)
    if full is None:
        return _found(text, span, "person/organisation", 0.85)
    short = _squeezed(span.of(text))
    return replace(
        _found(text, full, "person/organisation", 0.75), reason=tell("The article spells out “{short}” so", short=short)
    )


def _with_others(text: str, found: Found[str] | None, seen: Iterable[Span | None]) -> Found[str] | None:
    """The value with what the article says of the person elsewhere."""
    if found is None:
        return None
    said = dict.fromkeys(_squeezed(span.of(text)) for span in seen if span is not None)
    others = tuple(one for one in said if one != found.value)
    return replace(found, others=others[:3]) if others else found


def _honorific(text: str, person: Person) -> Found[str] | None:
    titled = [mention for mention in person.mentions if mention.titles]
    if person.fullest is not None and person.fullest.titles:
        titled.insert(0, person.fullest)
    if not titled:
        return None
    titles = titled[0].titles
    value = " ".join(_squeezed(span.of(text)) for span in titles)
    return Found(value, titles[0], "person/title", confidence=0.95)


_SPEAKS = tell("The article tells what this person said, and no other part")


def _parts(role: Role) -> tuple[Found[Part], ...]:
    found: dict[Part, Found[Part]] = {}
    for cue, span in role.cues:
        if cue.part is not None and cue.part not in found:
            found[cue.part] = Found(cue.part, span, cue.name, confidence=0.9)
    if not found and role.statements:
        found[Part.SPEAKER] = Found(Part.SPEAKER, role.statements[0].span, "part/speaks", _SPEAKS, 0.85)
    if Part.ATTENDEE in found and (len(found) > 1 or role.statements):
        del found[Part.ATTENDEE]
        if not found:
            found[Part.SPEAKER] = Found(Part.SPEAKER, role.statements[0].span, "part/speaks", _SPEAKS, 0.85)
    if Part.SPEAKER in found and len(found) > 1:
        del found[Part.SPEAKER]
    return tuple(found.values())


def _mentions(text: str, person: Person) -> tuple[Found[str], ...]:
    full = in_order(_squeezed(person.fullest.name.of(text))) if person.fullest else ""
    found: dict[str, Found[str]] = {}
    for mention in person.mentions:
        start = (
            mention.titles[0].start
            if mention.titles and mention.titles[0].start < mention.name.start
            else mention.name.start
        )
        span = Span(start, mention.name.end)
        value = in_order(_squeezed(span.of(text)))
        if value != full and value not in found:
            found[value] = Found(value, span, "person/mention", confidence=0.9)
    return tuple(found.values())


def _found(text: str, span: Span, rule: str, confidence: float) -> Found[str]:
    return Found(_squeezed(span.of(text)), span, rule, confidence=confidence)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
