"""Which mentions are the same person: short forms, initials, ranks, and what pronouns tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from eventbrowser.extraction.mentions import Mention
from eventbrowser.extraction.phrases import spanned
from eventbrowser.extraction.words import CAPITAL, NEVER, POST, TITLE, Token, Words, unaccented
from eventbrowser.model.text import Span


@dataclass(slots=True)
class Person:
    """Somebody the article names; collects all mentions."""

    id: int
    mentions: list[Mention] = field(default_factory=list)
    fullest: Mention | None = None
    keys: tuple[str, ...] = ()
    title_keys: frozenset[str] = frozenset()
    post_keys: set[str] = field(default_factory=set)
    body_keys: set[str] = field(default_factory=set)
    female: bool | None = None

    def add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self.title_keys |= mention.title_keys
        self.post_keys |= mention.position_keys
        self.body_keys |= mention.body_keys
        if self.fullest is None or _fuller(mention.keys, self.keys):
            self.fullest = mention
            self.keys = mention.keys


def _fuller(new: tuple[str, ...], old: tuple[str, ...]) -> bool:
    return len(new) > len(old) and not any(len(key) == 1 for key in new if key not in old)


class Roster:
    """The people met so far, found by the words of their names."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._by_word: dict[str, dict[int, Person]] = {}

    def add(self, mention: Mention, words: Words) -> Person:
        """The person meant by a mention, a new one where nobody fits."""
        person = same_person(mention, self.like(mention.keys), words)
        if person is None:
            person = Person(len(self.people))
            self.people.append(person)
        person.add(mention)
        for word in _search_words(mention.keys):
            self._by_word.setdefault(word, {})[id(person)] = person
        return person

    def like(self, keys: Sequence[str]) -> list[Person]:
        """People with a word of their name in common with these, as far as spelling goes."""
        found: dict[int, Person] = {}
        for word in _search_words(keys):
            found.update(self._by_word.get(word, {}))
        return list(found.values())

    def knows(self, key: str) -> bool:
        return len(key) > 1 and key in self._by_word


def _search_words(keys: Sequence[str]) -> set[str]:
    parts = {part for key in keys for part in (key, *key.split("-"))}
    return parts | {_bare(part) for part in parts} | {f"{part[:5]}…" for part in parts if len(part) > 4}


def link(mentions: Sequence[Mention], words: Words) -> Roster:
    """The people behind the mentions, in the order of the text; short forms go to the full name they belong to."""
    roster = Roster()
    for mention in sorted(mentions, key=lambda one: (len(one.keys) < 2, one.sentence, one.name)):
        roster.add(mention, words)
    for person in roster.people:
        person.mentions.sort(key=lambda mention: mention.name)
    roster.people.sort(key=lambda one: one.mentions[0].name)
    for number, person in enumerate(roster.people):
        person.id = number
        person.female = gender(person, words)
    return roster


def short_forms(tokens: list[Token], number: int, taken: Sequence[Span], roster: Roster) -> list[Mention]:
    """Where a sentence names people only by words of names the text gives elsewhere: “Talukder said”."""
    found = []
    end = 0
    known = {
        at: None for at, token in enumerate(tokens) if token.kinds & CAPITAL and roster.knows(unaccented(token.key))
    }
    for at in known:
        if at < end:
            continue
        end = at + 1
        while end in known:
            end += 1
        if end == at + 1 and tokens[at].is_any(NEVER):
            continue
        span = spanned(tokens, (at, end))
        if not any(span.meets(other) for other in taken) and not _in_longer_name(tokens, at, end):
            keys = tuple(unaccented(token.key) for token in tokens[at:end])
            found.append(Mention(number, span, span, keys))
    return found


def _in_longer_name(tokens: list[Token], at: int, end: int) -> bool:
    """A capitalised word right beside it makes it another name: “Lodhi Road”."""
    if end < len(tokens) and tokens[end].is_any(CAPITAL):
        return True
    return at > 0 and tokens[at - 1].is_any(CAPITAL) and not tokens[at - 1].is_any(NEVER | POST | TITLE)


_PRONOUNS = {
    "he": False,
    "his": False,
    "him": False,
    "himself": False,
    "she": True,
    "her": True,
    "hers": True,
    "herself": True,
}


_TOWARDS_OTHERS = frozenset(
    ("to", "with", "by", "than", "beside", "from", "behind", "against", "like", "thanked", "told")
)


def sex_behind(tokens: Sequence[Token], name: Span) -> bool | None:
    """What the pronouns behind a name in its sentence tell: “Chowdhury, in her reply, …”."""
    told = {
        _PRONOUNS[token.key]
        for before, token in pairwise(tokens)
        if token.start > name.end and token.key in _PRONOUNS and before.key not in _TOWARDS_OTHERS
    }
    return told.pop() if len(told) == 1 else None


def gender(person: Person, words: Words) -> bool | None:
    """True for a woman, False for a man, None where neither title nor name tells."""
    keys = person.title_keys
    if keys & words.female or keys & {"bint", "binti"}:
        return True
    if person.title_keys & words.male:
        return False
    return None


def same_person(mention: Mention, people: Sequence[Person], words: Words, female: bool | None = None) -> Person | None:
    """The person already met who is meant by a name, or None; `female` is what the sentence tells of the sex."""
    best: tuple[float, Person] | None = None
    for person in people:
        if None not in (female, person.female) and female != person.female:
            continue
        likeness = _likeness(mention, person, words)
        if likeness and female is not None and female == person.female:
            likeness += 0.5
        if likeness > 0 and (best is None or likeness >= best[0]):
            best = (likeness, person)
    return best[1] if best else None


def _likeness(mention: Mention, person: Person, words: Words) -> float:
    score = name_likeness(mention.keys, person.keys)
    if not score:
        return 0
    ranks, known = _ranks(mention.title_keys, words), _ranks(person.title_keys, words)
    if ranks and known:
        score += 2 if ranks & known else -1.5
    if {True, False} == {_sex(mention.title_keys, words), _sex(person.title_keys, words)}:
        return 0
    nearest = min(abs(mention.sentence - other.sentence) for other in (person.mentions[0], person.mentions[-1]))
    return max(score - min(nearest, 50) / 100, 0)


_SAME_RANKS = {
    "lieut": "gen",
    "lt": "gen",
    "lieutenant": "gen",
    "maj": "gen",
    "general": "gen",
    "doctor": "dr",
    "professor": "prof",
    "ambassador": "amb",
    "captain": "capt",
    "honourable": "hon",
    "cdre": "commodore",
    "brigadier": "brig",
    "colonel": "col",
}


_NO_RANKS = frozenset(("retd", "r", "ret", "rtd", "retired", "in", "vice", "rear", "air", "h.e", "he", "hon", "md"))


def _ranks(keys: frozenset[str], words: Words) -> set[str]:
    return {
        _SAME_RANKS.get(key, key) for key in keys if key not in _NO_RANKS and key not in words.female - {"professor"}
    }


def _sex(keys: frozenset[str], words: Words) -> bool | None:
    if keys & words.female:
        return True
    return False if keys & words.male else None


def name_likeness(short: tuple[str, ...], full: tuple[str, ...]) -> float:
    """How well a name may be a form of a fuller one: 0 not at all, 4 the same words."""
    if short == full:
        return 4
    if len(short) > len(full):
        short, full = full, short
    if len(short) == 1:
        if short[0] == full[-1]:
            return 2
        if short[0] == full[0]:
            return 1.9
        if len(short[0]) > 4 and any(key.startswith(short[0]) for key in full):
            return 1.2
        return 1.5 if short[0] in full or any(short[0] == part for key in full for part in key.split("-")) else 0
    if _in_order(short, full):
        return 3.5
    if _alike(short[-1], full[-1]) and _same_initial(short[0], full[0]):
        return 3
    return 0


def _in_order(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    rest = iter(full)
    return all(any(_alike(key, other) for other in rest) for key in short)


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) > 4 and _bare(one) == _bare(other))


def _bare(key: str) -> str:
    return re.sub(r"[^\w]|(.)(?=\1)", "", key)


def _same_initial(one: str, other: str) -> bool:
    return one == other or ((len(one) == 1 or len(other) == 1) and one[0] == other[0])
