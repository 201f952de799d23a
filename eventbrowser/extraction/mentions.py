"""Which names in the text are people, and which names are the same person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from eventbrowser.extraction import billing
from eventbrowser.extraction.lexicon import Tables, subtable
from eventbrowser.extraction.names import Name, find_names
from eventbrowser.extraction.posts import Billing, Range, spanned
from eventbrowser.extraction.words import (
    CAPITAL,
    GIVEN,
    INITIAL,
    NEVER,
    PARTICLE,
    POST,
    QUIET,
    SAYING,
    STRONG,
    TITLE,
    VERB,
    WORD,
    Token,
    Words,
    word_set,
)
from eventbrowser.model.text import Span

ENOUGH = 3.0
"""Evidence from which a run of capitalised words is taken for a person."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much each sign says that a name is a person's."""

    weights: Mapping[str, float]

    @classmethod
    def from_tables(cls, tables: Tables) -> Evidence:
        table = subtable(tables.get("names", {}), "evidence")
        return cls({key: float(value) for key, value in table.items() if isinstance(value, (int, float))})

    def sum(self, signs: Iterable[str]) -> float:
        return sum(self.weights[sign] for sign in signs)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a sentence. `whole` are all words that name and bill the person."""

    sentence: int
    whole: Span
    name: Span
    keys: tuple[str, ...]
    titles: tuple[Span, ...] = ()
    title_keys: frozenset[str] = frozenset()
    position: Span | None = None
    organisation: Span | None = None
    position_keys: frozenset[str] = frozenset()
    body_keys: frozenset[str] = frozenset()
    evidence: float = ENOUGH


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


def candidates(
    tokens: list[Token], number: int, words: Words, evidence: Evidence, known: frozenset[str] = frozenset()
) -> list[Mention]:
    """The people named in one sentence by a name with signs of its own; `known` are words of names in the headline."""
    names = find_names(tokens, words)
    where = billing.weights(names)
    found: list[tuple[Name, Billing | None, Billing, float]] = []
    floor = 0
    for name in names:
        if name.start < floor:
            continue
        ahead = billing.before(tokens, name.start, floor, words) or billing.title_as_post(tokens, name, floor, words)
        behind = billing.after(tokens, name.end, where, words)
        signs = _signs(tokens, name, ahead, behind, words)
        if any(unaccented(token.key) in known for token in tokens[name.first : name.last]):
            signs.append("known")
        score = evidence.sum(signs)
        if score < ENOUGH and not _coordinated(tokens, name, found, ahead):
            continue
        found.append((name, ahead, behind, max(score, ENOUGH)))
        floor = behind.end
    return [mention_of(tokens, number, name, ahead, behind, words, score) for name, ahead, behind, score in found]


def _signs(tokens: list[Token], name: Name, ahead: Billing | None, behind: Billing, words: Words) -> list[str]:
    signs = []
    inside = tokens[name.first : name.last]
    parts = [token for token in inside if token.is_any(CAPITAL) and token.text != "."]
    if name.titled:
        signs.append("title")
    signs.append("single" if len(parts) < 2 else "several")
    if ahead is not None:
        signs.append("post before")
    elif name.start and tokens[name.start - 1].key in words.roles:
        signs.append("role before")
    if behind.position is not None:
        signs.append("post behind")
    elif behind.organisation is not None:
        signs.append("body behind")
    if parts and parts[0].is_any(GIVEN):
        signs.append("given name")
    if ahead is None and behind.position is None and any(billing.clause(tokens, max(name.end, behind.end), words)):
        signs.append("clause behind")
    if any(token.is_any(INITIAL) for token in parts) or any(token.is_any(PARTICLE) for token in inside):
        signs.append("initial or particle")
    around = _signs_around(tokens, name, behind)
    signs += [sign for sign in around if not (name.titled and sign in ("article before", "place before"))]
    return signs


def _signs_around(tokens: list[Token], name: Name, behind: Billing) -> list[str]:
    signs = []
    following = _next_word(tokens, behind.end)
    if following is not None and not following.is_any(CAPITAL):
        if following.is_any(STRONG):
            signs.append("speaks")
        elif following.is_any(SAYING | QUIET) or following.key in ("who", "whose"):
            signs.append("acts")
    if name.start:
        previous = tokens[name.start - 1]
        if previous.is_any(STRONG) and not previous.is_any(CAPITAL):
            signs.append("speaks")
        if previous.key == "by" and name.start > 1 and tokens[name.start - 2].is_any(VERB):
            signs.append("agent")
        if previous.key == "by" and not signs:
            signs.append("by")
        if previous.key in ("the", "a", "an", "this"):
            signs.append("article before")
        if previous.key in ("in", "at", "near", "from", "to", "into", "on", "of", "for") and name.start > 1:
            signs.append("place before")
    return signs


_BETWEEN = word_set("also then further however meanwhile earlier later too himself herself recently both")


def _next_word(tokens: list[Token], at: int) -> Token | None:
    while at < len(tokens) and (tokens[at].text == "," or tokens[at].key in _BETWEEN):
        at += 1
    return tokens[at] if at < len(tokens) else None


def _coordinated(
    tokens: list[Token], name: Name, found: Sequence[tuple[Name, Billing | None, Billing, float]], ahead: Billing | None
) -> bool:
    """Only a comma or “and” between this name and a person before it: “…, Zarghuna from Parachinar and Inam Dawar”."""
    if not found:
        return False
    between = tokens[found[-1][2].end : ahead.start if ahead else name.start]
    if not between or len(between) > 3:
        return False
    if any(token.text not in (",", ";") and token.key not in ("and", "&") for token in between):
        return False
    parts = sum(token.is_any(CAPITAL) for token in tokens[name.first : name.last])
    return parts > 1 or (name.last < len(tokens) and tokens[name.last].key in ("of", "from"))


def mention_of(
    tokens: list[Token],
    number: int,
    name: Name,
    ahead: Billing | None,
    behind: Billing,
    words: Words,
    evidence: float = ENOUGH,
) -> Mention:
    """The mention that a name and what is billed around it make."""
    position, body = chosen(ahead, behind)
    body = body or billing.possessor(tokens, ahead.start if ahead else name.start, 0)
    if body is None:
        clause_position, clause_body = billing.clause(tokens, max(name.end, behind.end), words)
        position, body = position or clause_position, clause_body
    titles = tuple(spanned(tokens, title) for title in name.titles)
    start = ahead.start if ahead else name.start
    end = max(name.end, behind.end)
    while start and tokens[start - 1].key in ("the", "a", "an"):
        start -= 1
    return Mention(
        number,
        spanned(tokens, (start, end)),
        spanned(tokens, (name.first, name.last)),
        name_keys(tokens, name),
        titles,
        frozenset(tokens[at].key for title in name.titles for at in range(*title) if tokens[at].is_any(WORD))
        | {token.key for token in tokens[name.first : name.last] if token.key in ("bint", "binti", "begum")},
        spanned(tokens, position) if position else None,
        spanned(tokens, body) if body else None,
        frozenset(tokens[at].key for at in range(*position)) if position else frozenset(),
        frozenset(tokens[at].key for at in range(*body)) if body else frozenset(),
        evidence,
    )


def chosen(ahead: Billing | None, behind: Billing) -> tuple[Range | None, Range | None]:
    """The position and the body to keep where both sides give one: the side that names a body, else the first."""
    if ahead is None or ahead.position is None:
        return behind.position, behind.organisation
    if behind.position is not None and (behind.organisation is not None and ahead.organisation is None):
        return behind.position, behind.organisation
    return ahead.position, ahead.organisation or behind.organisation


def name_keys(tokens: Sequence[Token], name: Name) -> tuple[str, ...]:
    """The words of a name for comparing, small particles left out."""
    keys = [token for token in tokens[name.first : name.last] if token.is_any(WORD)]
    solid = [unaccented(token.key) for token in keys if token.is_any(CAPITAL) or not token.is_any(PARTICLE)]
    solid = _initials_joined([key.replace(".", "") for key in solid])
    if len(solid) > 1 and solid[0] in _LEADING:
        solid = solid[1:]
    return tuple(solid) or (unaccented(keys[0].key),)


def _initials_joined(keys: list[str]) -> list[str]:
    """“N. S. Rao”, “N.S. Rao” and “NS Rao” are one name."""
    first = next((at for at, key in enumerate(keys) if len(key) > 1), len(keys))
    return ["".join(keys[:first]), *keys[first:]] if first > 1 else keys


@lru_cache(maxsize=4096)
def unaccented(key: str) -> str:
    """A word without accents, so that two spellings of a name meet."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", key) if not unicodedata.combining(letter))


_LEADING = frozenset(("de", "van", "von", "du", "del", "della", "di", "da", "la", "le", "el"))


def short_forms(tokens: list[Token], number: int, taken: Sequence[Span], roster: Roster) -> list[Mention]:
    """Where a sentence names people only by words of names the text gives elsewhere: “Talukder said”."""
    found = []
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].is_any(CAPITAL) and roster.knows(unaccented(tokens[end].key)):
            end += 1
        if end == at:
            at += 1
            continue
        span = spanned(tokens, (at, end))
        if not any(span.meets(other) for other in taken) and not _in_longer_name(tokens, at, end):
            keys = tuple(unaccented(token.key) for token in tokens[at:end])
            found.append(Mention(number, span, span, keys))
        at = end
    return found


def _in_longer_name(tokens: list[Token], at: int, end: int) -> bool:
    """A capitalised word right beside it makes it another name: “Lodhi Road”."""
    if end < len(tokens) and tokens[end].is_any(CAPITAL):
        return True
    return at > 0 and tokens[at - 1].is_any(CAPITAL) and not tokens[at - 1].is_any(NEVER | POST | TITLE)


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


def gender(person: Person, words: Words) -> bool | None:
    """True for a woman, False for a man, None where neither title nor name tells."""
    keys = person.title_keys
    if keys & words.female or keys & {"bint", "binti"}:
        return True
    if person.title_keys & words.male:
        return False
    return None


def same_person(mention: Mention, people: Sequence[Person], words: Words) -> Person | None:
    """The person already met who is meant by a name, or None."""
    best: tuple[float, Person] | None = None
    for person in people:
        likeness = _likeness(mention, person, words)
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
