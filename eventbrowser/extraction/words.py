"""The words of a sentence and what each may be part of: a title, a name, a job, a body, a place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from eventbrowser.extraction.lexicon import Table, Tables, subtable, words
from eventbrowser.model.text import Span

TITLE = 1 << 0
POST = 1 << 1
POST_WORD = 1 << 2
FIELD = 1 << 3
BODY = 1 << 4
WEAK_BODY = 1 << 5
BODY_WORD = 1 << 6
PLACE = 1 << 7
PEOPLE = 1 << 8
NEVER = 1 << 9
GIVEN = 1 << 10
PARTICLE = 1 << 11
SUFFIX = 1 << 12
TITLE_AND_POST = 1 << 13
WEAK_POST = 1 << 14
VERB = 1 << 15
SAYING = 1 << 16
STRONG = 1 << 17
QUIET = 1 << 18
AFTER_NAME = 1 << 19
ACRONYM = 1 << 20
CAPITAL = 1 << 21
WORD = 1 << 22
COMMON = 1 << 23
INITIAL = 1 << 24
POSTS = 1 << 25

NOT_IN_NAMES = TITLE | POST | POST_WORD | FIELD | BODY | BODY_WORD | PLACE | PEOPLE | NEVER | ACRONYM | COMMON


@dataclass(slots=True)
class Token:
    """A word, a number or a mark; `key` is its form for looking up, `kinds` a sum of this module's constants.

    Not frozen: an article makes thousands of them, and a frozen one takes three times as long to make.
    """

    text: str
    start: int
    end: int
    key: str
    kinds: int

    def is_any(self, kinds: int) -> bool:
        return self.kinds & kinds != 0


_TOKEN = re.compile(
    r"((?:(?:[A-ZÀ-Þ]|[SCZKT]h|Y[aueo]|Ts|Dj)\.){2,}(?:[A-Z](?![\w.]))?"
    r"|[^\W\d_]+(?:(?:[.’'‘-]|–(?=[A-ZÀ-Þ]))[^\W_]+)*"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"
    r"|[^\w\s]|_)"
)
_MEMO_SIZE = 50_000
_INITIALS = re.compile(r"(?:(?:[A-ZÀ-Þ]|[SCZKT]h|Y[aueo]|Ts|Dj)\.){2,4}[A-Z]?")
_POSSESSIVE = re.compile(r"(.+?)([’']s)$")
_LOWER_PREFIX = re.compile(r"(?:al|el|ul|ur|ud|uz|us|un|bin|as|ash|at|an|ad|ar|az|d|l|de|t)[-’'][A-ZÀ-Þ]")
_COMMON_END = re.compile(
    r".{3,}(?:tions?|sions?|ments?|ness|olog(?:y|ies|ical)|ships?|isms?|ical|ional|ities|i[sz]ation|graphy|ating|ively"
    r"|ously|ability|ibility|ering|uring)$"
)
_MIXED_ACRONYM = re.compile(
    r"(?!Mc|Mac|De[A-Z]|Di[A-Z]|La[A-Z]|Le[A-Z]|Fitz|O[A-Z])[A-Z][a-z]?[A-Za-z]?[A-Z]{1,3}[a-z]?"
)
_TRADE_END = re.compile(r"[a-z]{3,}(?:ologist|ographer|nomist|ician|wright|ivist|grapher|onomist)$")


@dataclass(frozen=True, slots=True)
class _Known:
    """A word as such; `cut` is where it falls into two tokens, 0 where it is one."""

    key: str
    kinds: int
    cut: int
    keeps_stop: bool
    opens_place: bool
    plain: bool
    """One token, whatever stands around it."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is known of single words and of the phrases that begin with them."""

    kinds: Mapping[str, int]
    titles: Mapping[str, tuple[tuple[str, ...], ...]]
    posts: Mapping[str, tuple[tuple[str, ...], ...]]
    places: Mapping[str, tuple[tuple[str, ...], ...]]
    whole: Mapping[str, tuple[tuple[str, ...], ...]]
    qualifiers: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    abbreviations: frozenset[str]
    over_places: frozenset[str]
    doubtful: frozenset[str]
    roles: frozenset[str]
    _memo: dict[str, _Known] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_tables(cls, tables: Tables) -> Words:
        kinds: dict[str, int] = {}

        def mark(entries: Iterable[str], kind: int) -> None:
            for entry in entries:
                kinds[key_of(entry)] = kinds.get(key_of(entry), 0) | kind

        titles, posts, bodies, names, speech = (
            tables.get(stem, {}) for stem in ("honorifics", "posts", "bodies", "names", "speech")
        )
        mark(words(titles, "single"), TITLE)
        mark(words(titles, "also_posts"), TITLE_AND_POST)
        mark(words(titles, "postnominals"), AFTER_NAME)
        mark(words(titles, "suffixes"), SUFFIX)
        mark(words(posts, "heads"), POST)
        mark((post for post in words(posts, "several") if " " not in post), POST)
        mark(words(posts, "indefinite_only"), WEAK_POST)
        mark(words(posts, "modifiers"), POST_WORD)
        mark(words(posts, "fields"), FIELD)
        mark(words(bodies, "heads"), BODY)
        mark(words(bodies, "weak_heads"), WEAK_BODY)
        mark((word for word in words(posts, "whole_with") if " " not in word and not kinds.get(word, 0)), BODY)
        mark(words(bodies, "modifiers"), BODY_WORD)
        mark(words(names, "particles"), PARTICLE)
        mark(words(names, "given"), GIVEN)
        mark((unaccented(name) for name in words(names, "given")), GIVEN)
        mark(words(names, "never"), NEVER)
        mark(words(names, "peoples_and_faiths"), PEOPLE)
        mark(words(names, "places"), PLACE)
        _mark_verbs(kinds, speech)
        places = _mark_places(kinds, tables.get("places", {}))
        singles = words(titles, "single")
        return cls(
            kinds,
            _by_first(words(titles, "several")),
            _by_first(words(posts, "several")),
            _by_first(places),
            _by_first(words(posts, "whole_with")),
            frozenset(key_of(word) for word in words(titles, "qualifiers")),
            frozenset(key_of(word) for word in words(titles, "female")),
            frozenset(key_of(word) for word in words(titles, "male")),
            frozenset(key_of(word) for word in (*singles, *words(titles, "suffixes"), *_NAMES_CUT_SHORT)),
            frozenset(words(posts, "over_places")),
            frozenset(words(titles, "doubtful")),
            frozenset(words(posts, "roles")),
        )

    def read(self, text: str, span: Span, common: frozenset[str] = frozenset()) -> list[Token]:
        """The tokens of a part of the text; `common` are words that the document also writes small."""
        tokens: list[Token] = []
        places: list[int] = []
        reached, memo = 0, self._memo
        pieces = _TOKEN.split(span.of(text))
        edges = list(accumulate(map(len, pieces), initial=span.start))
        for word, start, end in zip(pieces[1::2], edges[1::2], edges[2::2], strict=False):
            if start < reached:
                continue
            known = memo.get(word) or self._known(word)
            if not known.plain:
                if known.keeps_stop and not known.cut and end < span.end and text[end] == ".":
                    reached = end + 1
                    word += "."
                    known = self._known(word)
                if known.opens_place:
                    places.append(len(tokens))
                if known.cut:
                    tokens += self._parts(word, known.cut, start, common)
                    continue
            kinds = known.kinds
            if kinds & CAPITAL and not kinds & GIVEN and known.key in common:
                kinds |= COMMON
            tokens.append(Token(word, start, max(end, reached), known.key, kinds))
        for at in places:
            self._mark_place(tokens, at)
        return tokens

    def _parts(self, word: str, cut: int, start: int, common: frozenset[str]) -> Iterator[Token]:
        """The tokens of “Lagos’s”, of “Lecturer-Department” and of “Cllr.Tobin”."""
        yield _token(word[:cut], self._known(word[:cut]), start, common)
        behind = start + cut
        if word[cut - 1] == ".":
            known = self._known(word[cut:])
            if known.cut:
                yield from self._parts(word[cut:], known.cut, behind, common)
            else:
                yield _token(word[cut:], known, behind, common)
        elif word[cut] == "-":
            yield Token("-", behind, behind + 1, ",", 0)
            yield _token(word[cut + 1 :], self._known(word[cut + 1 :]), behind + 1, common)
        else:
            yield Token("'s", behind, start + len(word), "'s", 0)

    def _mark_place(self, tokens: list[Token], at: int) -> None:
        if tokens[at].text == "Ts." and not any(token.kinds & CAPITAL for token in tokens[at + 2 : at + 3]):
            tokens[at].kinds = INITIAL | CAPITAL | WORD  # of a Mongolian name, and no Malaysian title
        for token in tokens[at : at + phrase_at(self.places, tokens, at)]:
            token.kinds = token.kinds & ~TITLE | PLACE

    def _post_and_body(self, word: str) -> int:
        """Where “Lecturer-Department of …” joins a job and a body by a hyphen; 0 elsewhere."""
        head, hyphen, tail = word.partition("-")
        if not hyphen or "-" in tail or not tail[:1].isupper():
            return 0
        if self.kinds.get(key_of(head), 0) & POST and self.kinds.get(key_of(tail), 0) & BODY:
            return len(head)
        return 0

    def _glued(self, word: str) -> int:
        """Where a name begins that stands right behind a title's or an initial's stop: “Cllr.Tobin”, “B.Alikhanov”."""
        head, stop, tail = word.partition(".")
        if not stop or not (tail[:1].isupper() and tail[1:2].islower()):
            return 0
        titled = head[:1].isupper() and self.kinds.get(key_of(head), 0) & TITLE
        initial = len(head) == 1 and head.isupper() and len(tail) > 4 and "." not in tail
        return len(head) + 1 if titled or initial else 0

    def _keeps_stop(self, word: str) -> bool:
        return (len(word) == 1 and word.isupper()) or key_of(word) in self.abbreviations

    def _known(self, word: str) -> _Known:
        """What is known of a word, looked up once."""
        known = self._memo.get(word)
        if known is None:
            if len(self._memo) > _MEMO_SIZE:
                self._memo.clear()
            possessive = _POSSESSIVE.match(word)
            cut = possessive.start(2) if possessive is not None else self._glued(word) or self._post_and_body(word)
            key, kinds = self._read_word(word)
            head, head_kinds = self._read_word(word[:cut]) if cut else (key, kinds)
            opens_place = (head in self.places and head_kinds & CAPITAL != 0) or word == "Ts."
            keeps_stop = self._keeps_stop(word)
            plain = not (cut or keeps_stop or opens_place)
            known = self._memo[word] = _Known(key, kinds, cut, keeps_stop, opens_place, plain)
        return known

    def _read_word(self, word: str) -> tuple[str, int]:
        first = word[0]
        if not first.isalpha():
            return word, 0
        key = key_of(word)
        if len(key) == 1 and first.isupper():
            return key, INITIAL | CAPITAL | WORD | (TITLE if word == "U" else NEVER if word in "AI" else 0)
        kinds = self.kinds.get(key, 0) | WORD
        if kinds == WORD and _INITIALS.fullmatch(word):
            return key, INITIAL | CAPITAL | WORD
        if first.isupper() or _LOWER_PREFIX.match(word) is not None or not (first.islower() or first.isupper()):
            kinds |= CAPITAL
            letters = word.replace(".", "").replace("-", "").replace("’", "").replace("'", "")
            shouted = (len(letters) > 1 and letters.isupper()) or _MIXED_ACRONYM.fullmatch(letters) is not None
            if shouted and not (kinds & (TITLE | AFTER_NAME | SUFFIX)):
                kinds |= ACRONYM
            if not kinds & GIVEN and _COMMON_END.match(key):
                kinds |= COMMON
        if not kinds & POST and key.endswith("s") and self.kinds.get(key[:-1], 0) & POST:
            kinds |= POSTS
        if _TRADE_END.match(key):
            kinds |= POST
        if "-" in key and not kinds & (POST | GIVEN):
            kinds |= self._hyphened(key)
            if any(len(part) > 2 and part.isupper() for part in word.split("-")) and first.isupper():
                kinds |= ACRONYM
        return key, kinds

    def _hyphened(self, key: str) -> int:
        head, _, tail = key.rpartition("-")
        if tail in ("based", "born", "elect", "designate", "led"):
            return POST_WORD
        parts = [self.kinds.get(part, 0) for part in key.split("-")]
        if all(part & (PLACE | PEOPLE) for part in parts):
            return PEOPLE
        if head in ("ex", "former"):
            return self.kinds.get(tail, 0) & POST or POST_WORD
        if head in ("ex", "vice", "co", "deputy", "under", "sub", "pro-vice"):
            kinds = self.kinds.get(tail, 0)
            return kinds & POST or (POST_WORD if kinds & (POST_WORD | FIELD) else 0)
        return 0


def _token(word: str, known: _Known, start: int, common: frozenset[str]) -> Token:
    kinds = known.kinds
    if kinds & CAPITAL and not kinds & GIVEN and known.key in common:
        kinds |= COMMON
    return Token(word, start, start + len(word), known.key, kinds)


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_NAMES_CUT_SHORT = word_set("md st mohd abd ma mst sk kh moh muh ts sh zh yu ya ye dz dj dh")


def key_of(word: str) -> str:
    """How a word is looked up: without case, without a closing full stop, straight apostrophes."""
    return word.casefold().replace("’", "'").replace("‘", "'").replace("–", "-").rstrip(".")


@lru_cache(maxsize=4096)
def unaccented(key: str) -> str:
    """A word without accents, so that two spellings of a name meet."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", key) if not unicodedata.combining(letter))


def _by_first(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        parts = tuple(key_of(part) for part in phrase.split())
        table.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in table.items()}


def phrase_at(table: Mapping[str, tuple[tuple[str, ...], ...]], tokens: list[Token], at: int) -> int:
    """How many tokens the longest phrase of the table takes at that place; 0 where none stands."""
    for phrase in table.get(tokens[at].key, ()):
        end = at + len(phrase)
        if end <= len(tokens) and all(tokens[at + i].key == part for i, part in enumerate(phrase)):
            return len(phrase)
    return 0


def _mark_places(kinds: dict[str, int], table: Table) -> list[str]:
    several: list[str] = []
    entries = table.get("country", ())
    if not isinstance(entries, Iterable):
        return several
    for entry in entries:
        if not isinstance(entry, Mapping):
            continue
        names = [str(entry.get("name", "")), *words(entry, "also")]
        for city in words(entry, "cities"):
            names += city.split("|")
        for name in names:
            if " " in name:
                several.append(name)
            elif name:
                kinds[key_of(name)] = kinds.get(key_of(name), 0) | PLACE
        for people in words(entry, "people"):
            parts = people.split()
            if len(parts) == 1:
                kinds[key_of(people)] = kinds.get(key_of(people), 0) | PEOPLE
            else:
                several.append(people)
    return several


_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdgklmnprt]")
"""A verb of one short syllable doubles its last letter: stop, stopped."""


def forms_of(verb: str) -> tuple[str, ...]:
    """A regular verb's forms: says, saying, said."""
    if verb.endswith("e"):
        return f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return f"{verb}es", f"{verb}ed", f"{verb}ing"
    if _DOUBLED.fullmatch(verb):
        return f"{verb}s", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"
    return f"{verb}s", f"{verb}ed", f"{verb}ing"


def _mark_verbs(kinds: dict[str, int], speech: Table) -> None:
    irregular = subtable(speech, "irregular")
    for key, kind in (("say", SAYING), ("strong", STRONG | SAYING), ("quiet", QUIET)):
        for verb in words(speech, key):
            forms = words(irregular, verb) if verb in irregular else forms_of(verb)
            for form in forms:
                kinds[form] = kinds.get(form, 0) | kind | VERB
    for verb in (
        "is",
        "was",
        "are",
        "were",
        "has",
        "had",
        "have",
        "will",
        "would",
        "did",
        "does",
        "who",
        "whom",
        "which",
    ):
        kinds[verb] = kinds.get(verb, 0) | VERB
