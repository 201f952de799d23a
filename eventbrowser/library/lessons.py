"""What a person's corrections teach: the difference between what was read and what they agreed to, as facts.

Not every correction teaches something. A name given in place of another is a fact where both can be of the same body or
person: an acronym and what it stands for, a name and a fuller form of it, two spellings. A name in place of an
unrelated one only says that the wrong one was read. Words that many have ("the Institute", "Khan"), and a place put in
place of a body, teach nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from eventbrowser.model.draft import Draft, DraftEvent, DraftPerson
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.names import fold, fold_organisation
from eventbrowser.model.text import TYPED, Found

P = TypeVar("P", DraftEvent, DraftPerson)

_WORD = re.compile(r"[^\W_]+")
_SHORT_FORM = re.compile(r"(?=(?:\W*\w){2,12}\W*$)[^\W\d_](?:[\w&./-]*[A-ZÀ-Þ][\w&./-]*)$")
_COMMON_BODIES = """academy agency association authority bank board bureau centre center chamber club college
    commission committee company council department embassy faculty federation forum foundation fund government group
    high house institute institution league ministry mission movement network office organisation organization
    parliament party platform policy programme project research school secretariat society studies tank team think
    trust union university"""
_COMMON_VENUES = """auditorium ballroom building campus centre center city college committee complex conference
    convention exhibition floor gallery grand hall hotel house institute library local lecture main meeting museum
    online palace premises press club room secretariat seminar session theater theatre university venue virtual webinar
    zoom"""
_JOINTS = "a an and at by de du for in la le of on the to und y"
_ALIKE = 0.86
"""From this share of common letters on, two names are two spellings."""
_HITS = 2 / 3
"""So many of an acronym's letters must begin a word of the name, in order."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A fact to know from now on, or one that has proved wrong where it `holds` no more."""

    fact: Fact
    holds: bool = True


def of_review(read: Draft, kept: Draft) -> Iterator[tuple[int, Lesson]]:
    """What the review of a draft teaches, each with the number of the event in which it was taught."""
    if read == kept:
        return
    befores = _partners(read.events, kept.events, _proofs_of_event)
    for number, after in enumerate(kept.events):
        before = befores[number]
        if before is not None:
            for lesson in _of_event(before, after):
                yield number, lesson


def _of_event(before: DraftEvent, after: DraftEvent) -> Iterator[Lesson]:
    hosts, kept = (*before.hosts, *before.partners), (*after.hosts, *after.partners)
    yield from _of_learned(FactKind.ORGANISATION, hosts, kept)
    places = {fold(place.value) for place in (after.city, after.country) if place is not None}
    written = [host for host in map(_as_written, hosts) if fold(host) not in places]
    yield from bodies(written, [host.value for host in kept])
    yield from _of_city(before, after)
    befores = _partners(before.people, after.people, _proofs_of_person)
    for person, was in zip(after.people, befores, strict=True):
        if was is None:
            yield Lesson(Fact(FactKind.NO_PERSON, person.name.value), holds=False)
        else:
            yield from _of_person(was, person)
    things = _things(after)
    for person in before.people:
        if person not in befores and fold(person.name.value) in things:
            yield Lesson(Fact(FactKind.NO_PERSON, person.name.value))


def _of_person(before: DraftPerson, after: DraftPerson) -> Iterator[Lesson]:
    yield from _of_learned(FactKind.PERSON, [before.name], [after.name])
    yield from person(_as_written(before.name), after.name.value)
    if before.organisation is not None and after.organisation is not None:
        yield from _of_learned(FactKind.ORGANISATION, [before.organisation], [after.organisation])
        yield from bodies([_as_written(before.organisation)], [after.organisation.value])


def _of_learned(kind: FactKind, before: Sequence[Found[str]], after: Sequence[Found[str]]) -> Iterator[Lesson]:
    """A learned name that the person put back to what the article says is wrong."""
    given = {found.value for found in after if found.rule == TYPED}
    for found in before:
        written = _as_written(found)
        if written != found.value and written in given:
            yield Lesson(Fact(kind, written, found.value), holds=False)


def _of_city(before: DraftEvent, after: DraftEvent) -> Iterator[Lesson]:
    if after.venue is None:
        return
    if after.city is None:
        if before.city is not None:
            yield Lesson(Fact(FactKind.CITY, after.venue.value, before.city.value), holds=False)
    elif after.city.rule == TYPED:
        yield from city(after.venue.value, before.city.value if before.city else None, after.city.value)


def _as_written(found: Found[str]) -> str:
    """A value before a fact gave it another name."""
    return found.others[0] if found.rule.startswith("learned/") and found.others else found.value


def bodies(before: Sequence[str], after: Sequence[str]) -> Iterator[Lesson]:
    """What new names of hosts, partners or an organisation teach: which name stands for which, who is a host."""
    old = [name for name in before if fold_organisation(name) not in set(map(fold_organisation, after))]
    new = [name for name in after if fold_organisation(name) not in set(map(fold_organisation, before))]
    for name in new:
        yield Lesson(Fact(FactKind.NO_HOST, name), holds=False)
        other = next((other for other in old if is_same_body(other, name)), None)
        if other is not None:
            old.remove(other)
            yield Lesson(Fact(FactKind.ORGANISATION, other, name))


def person(before: str, after: str) -> Iterator[Lesson]:
    """What another name of the same person teaches."""
    if fold(before) != fold(after) and is_telling_name(before) and _is_like(before, after):
        yield Lesson(Fact(FactKind.PERSON, before, after))


def city(venue: str, before: str | None, after: str) -> Iterator[Lesson]:
    """What a city given by the person teaches of the venue."""
    words = [word for word in fold_organisation(venue).split() if not word.isdigit()]
    if not _are_common(words, _COMMON_VENUES) and fold(before or "") != fold(after) and fold(after) not in fold(venue):
        yield Lesson(Fact(FactKind.CITY, venue, after))


def is_same_body(one: str, other: str) -> bool:
    """Whether two names can be of one body: short and long form, or a form that tells more than the other."""
    if _abbreviates(one, other) or _abbreviates(other, one):
        return True
    first, second = fold_organisation(one).split(), fold_organisation(other).split()
    rest = iter(second)
    return len(first) < len(second) and not _are_common(first, _COMMON_BODIES) and all(word in rest for word in first)


def _are_common(words: Sequence[str], common: str) -> bool:
    """Whether many bodies or venues could be called by these words."""
    return set(words) <= {*common.split(), *_JOINTS.split()}


def _abbreviates(short: str, name: str) -> bool:
    """“ISSI” for “Institute of Strategic Studies Islamabad”; words in capitals give all their letters."""
    if not _SHORT_FORM.match(short.strip()) or " " in short.strip() or " " not in name.strip():
        return False
    letters = [sign.casefold() for sign in short if sign.isupper()]
    parts = _WORD.findall(name)
    initials = "".join(part if part.isupper() and len(part) > 1 else part[0] for part in parts).casefold()
    hits, at = 0, 0
    for letter in letters:
        place = initials.find(letter, at)
        if place >= 0:
            hits, at = hits + 1, place + 1
    return len(letters) > 1 and letters[0] in initials[:2] and hits >= _HITS * len(letters)


def is_telling_name(name: str) -> bool:
    """Whether a person's name is full enough to mean one person: two words that are no initials."""
    return sum(len(word) > 1 for word in fold(name).split()) > 1


def _is_like(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    words, others = set(first.split()), set(second.split())
    if words < others or others < words:
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def _things(event: DraftEvent) -> set[str]:
    """What the person left standing as a place or a body, as compared."""
    values = [event.venue, event.city, event.country, *event.hosts, *event.partners]
    values += [person.organisation for person in event.people]
    return {fold(found.value) for found in values if found is not None}


def _proofs_of_event(event: DraftEvent) -> set[object]:
    single = (event.title, event.start, event.end, event.venue, event.city)
    several = (*event.hosts, *event.partners, *event.topics)
    return {found for found in (*single, *several) if found is not None and found.rule != TYPED} | {
        found for person in event.people for found in _proofs_of_person(person)
    }


def _proofs_of_person(person: DraftPerson) -> set[object]:
    values = (person.name, person.honorific, person.position, person.organisation, *person.parts, *person.mentions)
    return {found for found in values if found is not None and found.rule != TYPED} | set(person.statements)


def _partners(before: Sequence[P], after: Sequence[P], proofs_of: Callable[[P], set[object]]) -> list[P | None]:
    """For each that is kept the one it was read as: that with which it has most proofs in common, then the nearest."""
    found: list[P | None] = [None] * len(after)
    free = dict(enumerate(before))
    open_: list[int] = []
    for number, one in enumerate(after):
        same = number if free.get(number) == one else next((at for at, each in free.items() if each == one), None)
        if same is None:
            open_.append(number)
        else:
            found[number] = free.pop(same)
    shared = {at: proofs_of(each) for at, each in free.items()}
    own = {number: proofs_of(after[number]) for number in open_}
    pairs = [(len(own[number] & shared[at]), -abs(number - at), number, at) for number in open_ for at in free]
    for score, _, number, at in sorted(pairs, reverse=True):
        if score and found[number] is None and at in free:
            found[number] = free.pop(at)
    return found
