"""What a person's corrections of earlier articles say of this one.

Facts come in as data (`Knowledge`); where none is given nothing changes. A value that a fact names anew keeps the words
of the article as its proof and as its first alternative; its rule begins with "learned/", its reason tells the fact and
where it was learned. What the article itself says comes first: an acronym that it spells out is not looked up, a city
that it gives surely stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from eventbrowser.extraction.lexicon import Lexicon, words_in
from eventbrowser.extraction.places import Places
from eventbrowser.model.draft import SURE, Draft, DraftEvent, DraftPerson, Mode, Part
from eventbrowser.model.facts import FactKind, Knowledge, Learned
from eventbrowser.model.names import fold, fold_organisation
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found

_MARK = "learned/"
_MOST_OTHERS = 3
_SURENESS = 0.9


def with_facts(draft: Draft, known: Knowledge, lexicon: Lexicon) -> Draft:
    """The draft as it reads with what was learned."""
    return replace(draft, events=tuple(_event(event, known, lexicon) for event in draft.events))


def may_be_person(name: str, known: Knowledge) -> bool:
    return known.about(FactKind.NO_PERSON, name) is None


def may_host(name: str, known: Knowledge) -> bool:
    return known.about(FactKind.NO_HOST, name) is None


def _event(event: DraftEvent, known: Knowledge, lexicon: Lexicon) -> DraftEvent:
    hosts = _bodies(event.hosts, known)
    taken = {fold_organisation(host.value) for host in hosts if _is_learned(host)}
    partners = tuple(each for each in _bodies(event.partners, known) if fold_organisation(each.value) not in taken)
    event = replace(event, hosts=hosts, partners=partners, people=_people(event.people, known))
    return _placed(event, known, lexicon)


def _bodies(found: Sequence[Found[str]], known: Knowledge) -> tuple[Found[str], ...]:
    """Hosts or partners under the names to use; one that is there under its full name already is not given twice."""
    named = [_named(each, FactKind.ORGANISATION, known) for each in found if may_host(each.value, known)]
    named = [each for each in named if may_host(each.value, known)]
    own = {fold_organisation(each.value) for each in named if not _is_learned(each)}
    kept: list[Found[str]] = []
    for each in named:
        key = fold_organisation(each.value)
        if not _is_learned(each) or key not in own:
            kept.append(each)
            own.add(key)
    return tuple(kept)


def _named(found: Found[str], kind: FactKind, known: Knowledge) -> Found[str]:
    name = known.name(kind, found.value)
    if name is None:
        return found
    value, learned = name
    return _learned(found, kind, value, learned, tell("“{words}” is {meaning}", words=found.value, meaning=value))


def _learned(found: Found[str], kind: FactKind, value: str, learned: Learned, why: str) -> Found[str]:
    others = tuple(dict.fromkeys((found.value, *found.others)))[:_MOST_OTHERS]
    return Found(value, found.span, f"{_MARK}{kind}", learned.as_reason(why), found.confidence, others)


def _is_learned(found: Found[str]) -> bool:
    return found.rule.startswith(_MARK)


def _people(people: Iterable[DraftPerson], known: Knowledge) -> tuple[DraftPerson, ...]:
    kept: list[DraftPerson] = []
    for person in people:
        if not may_be_person(person.name.value, known):
            continue
        person = _billed(person, known)
        same = next((number for number, other in enumerate(kept) if _is_same(other, person)), None)
        if same is None:
            kept.append(person)
        else:
            kept[same] = _joined(kept[same], person)
    return tuple(kept)


def _billed(person: DraftPerson, known: Knowledge) -> DraftPerson:
    """The person under the name to use, at the body under its own; the form in the article becomes a mention."""
    name = _named(person.name, FactKind.PERSON, known)
    body = person.organisation and _named(person.organisation, FactKind.ORGANISATION, known)
    if name is person.name and body is person.organisation:
        return person
    mentions = person.mentions
    if name is not person.name:
        mentions = (replace(person.name, rule="person/mention"), *mentions)
    return replace(person, name=name, organisation=body, mentions=mentions)


def _is_same(one: DraftPerson, other: DraftPerson) -> bool:
    """Whether a fact gave both one name; two that the article calls alike are its own affair."""
    learned = _is_learned(one.name) or _is_learned(other.name)
    return learned and fold(one.name.value) == fold(other.name.value)


def _joined(one: DraftPerson, other: DraftPerson) -> DraftPerson:
    parts = {found.value: found for found in (*other.parts, *one.parts)}
    if len(parts) > 1:
        parts.pop(Part.SPEAKER, None)
    mentions = {found.value: found for found in (*one.mentions, *other.mentions)}
    name = other.name if _is_learned(one.name) else one.name
    mentions.pop(name.value, None)
    return DraftPerson(
        name=name,
        honorific=one.honorific or other.honorific,
        position=one.position or other.position,
        organisation=one.organisation or other.organisation,
        parts=tuple(parts.values()),
        statements=tuple(sorted({*one.statements, *other.statements}, key=lambda said: said.span)),
        mentions=tuple(mentions.values()),
    )


def _placed(event: DraftEvent, known: Knowledge, lexicon: Lexicon) -> DraftEvent:
    """An event whose venue is known to lie in a city is held there, unless the article surely says otherwise."""
    venue, city = event.venue, event.city
    learned = known.about(FactKind.CITY, venue.value) if venue is not None else None
    online = event.mode is not None and event.mode.value is Mode.ONLINE
    if venue is None or learned is None or online or (city is not None and city.confidence >= SURE):
        return event
    name = learned.fact.meaning
    if city is not None and fold(city.value) == fold(name):
        return replace(event, city=replace(city, confidence=_SURENESS))
    others = (city.value, *city.others)[:_MOST_OTHERS] if city is not None else ()

    def found(value: str, others: tuple[str, ...] = ()) -> Found[str]:
        reason = learned.as_reason(str(learned.fact))
        return Found(value, venue.span, f"{_MARK}{FactKind.CITY}", reason, _SURENESS, others)

    country = _country_of(name, lexicon)
    return replace(event, city=found(name, others), country=found(country) if country else event.country)


def _country_of(city: str, lexicon: Lexicon) -> str | None:
    cities = [meanings for _, meanings in lexicon.of(Places).cities.find(words_in(city))]
    return cities[0][0].country if len(cities) == 1 else None
