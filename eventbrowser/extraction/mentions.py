"""Which names in a sentence are people, by the signs around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from eventbrowser.extraction import billing
from eventbrowser.extraction.behind import after, weights
from eventbrowser.extraction.clauses import clause
from eventbrowser.extraction.lexicon import Tables, subtable
from eventbrowser.extraction.names import Name, find_names
from eventbrowser.extraction.phrases import Range, spanned
from eventbrowser.extraction.posts import Billing
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    CAPITAL,
    FIELD,
    GIVEN,
    INITIAL,
    PARTICLE,
    PEOPLE,
    PLACE,
    POST,
    POSTS,
    QUIET,
    SAYING,
    STRONG,
    VERB,
    WORD,
    Token,
    Words,
    unaccented,
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


@dataclass(frozen=True, slots=True)
class Candidates:
    """The people named in one sentence: `sure` by signs of their own, `doubtful` where too little tells of a person."""

    sure: tuple[Mention, ...]
    doubtful: tuple[Mention, ...]


def candidates(
    tokens: list[Token], number: int, words: Words, evidence: Evidence, known: frozenset[str] = frozenset()
) -> Candidates:
    """The people named in one sentence; `known` are words of names in the headline."""
    names = find_names(tokens, words)
    where = weights(names)
    found: list[_Seen] = []
    doubtful: list[_Seen] = []
    floor = 0
    for name in names:
        if name.start < floor:
            continue
        ahead = billing.ahead_of(tokens, name, floor, words)
        owner = billing.possessor(tokens, ahead.start if ahead else name.start, floor)
        seen = _Seen(name, ahead, after(tokens, name.end, where, words, ahead=ahead), owner, ENOUGH)
        signs = _signs(tokens, seen, words)
        if any(unaccented(token.key) in known for token in tokens[name.first : name.last]):
            signs.append("known")
        score = evidence.sum(signs) if not _is_group_told_of(tokens, name, seen.behind) else 0.0
        if score < ENOUGH and not (found and _coordinated(tokens, found[-1].behind.end, seen)):
            doubtful.append(replace(seen, score=score))
            continue
        found.append(replace(seen, score=max(score, ENOUGH)))
        floor = seen.behind.end
    opening = _before_others(tokens, doubtful, found)
    opening += [one for one in _in_row_of_speakers(tokens, doubtful, found, words) if one not in opening]

    def mentions(seen: Iterable[_Seen]) -> tuple[Mention, ...]:
        return tuple(
            mention_of(tokens, number, one.name, one.ahead, one.behind, words, one.score)
            for one in sorted(seen, key=lambda one: one.name.start)
        )

    return Candidates(
        mentions(found + opening), mentions(one for one in doubtful if one not in opening and one.score > 0)
    )


def supported(doubtful: Sequence[Mention], sure: Sequence[Mention]) -> Iterator[Mention]:
    """Doubtful mentions that the rest of the article bears out: “Loyapan Ewoi sat down” by “Mr Ewoi” elsewhere."""
    alone = {mention.keys[0] for mention in sure if len(mention.keys) == 1}
    spoken: dict[str, float] = {}
    for mention in doubtful:
        spoken[mention.keys[-1]] = spoken.get(mention.keys[-1], 0.0) + mention.evidence
    for mention in doubtful:
        several = len(mention.keys) > 1
        if several and (not alone.isdisjoint((mention.keys[0], mention.keys[-1])) or spoken[mention.keys[-1]] > ENOUGH):
            yield replace(mention, evidence=ENOUGH)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name with what bills it on either side."""

    name: Name
    ahead: Billing | None
    behind: Billing
    owner: Range | None
    score: float

    @property
    def start(self) -> int:
        if self.owner is not None:
            return self.owner[0]
        return self.ahead.start if self.ahead else self.name.start


def _is_group_told_of(tokens: list[Token], name: Name, behind: Billing) -> bool:
    """“Voters, the minister said, judge by presence”: one word that opens a sentence, and somebody else who says it."""
    if name.titled or name.first or name.last - name.first > 1 or not 3 < behind.end < len(tokens):
        return False
    return tokens[2].key == "the" and tokens[behind.end].is_any(STRONG | SAYING)


def _before_others(tokens: list[Token], doubtful: Sequence[_Seen], found: Sequence[_Seen]) -> list[_Seen]:
    """Names without signs of their own that open a row of people: “Maria Lopes, Dr Wu Hao and …”."""
    kept: list[_Seen] = []
    opens = [one.start for one in found]
    for one in reversed(doubtful):
        end = one.behind.end
        following = next((start for start in opens if end <= start <= end + 2), None)
        if following is None or not _in_row(tokens, end, following) or _words_of(tokens, one.name) < 2:
            continue
        if one.name.start and not _in_row(tokens, one.name.start - 1, one.name.start):
            continue
        kept.append(one)
        opens.append(one.start)
    return kept


def _in_row_of_speakers(
    tokens: list[Token], doubtful: Sequence[_Seen], found: Sequence[_Seen], words: Words
) -> Iterator[_Seen]:
    """“Panellists included: Innes Marlow, Rebecca Holm and Nick O’Dea”: names of a row that nothing else bills."""
    before: _Seen | None = None
    for one in sorted([*doubtful, *found], key=lambda one: one.name.start) if doubtful else ():
        opens = _opened_by_role(tokens, one.start, words)
        if not opens and (before is None or not _in_row(tokens, before.behind.end, one.start)):
            before = None
            continue
        before = one
        inside = tokens[one.name.first : one.name.last]
        if (
            one.score < ENOUGH
            and _words_of(tokens, one.name) > 1
            and not any(token.is_any(_NOBODY) for token in inside)
        ):
            yield one


def _opened_by_role(tokens: list[Token], at: int, words: Words) -> bool:
    """“speakers include”, “experts including”, “panellists will be:” right before a name."""
    end = at - 1 if at and tokens[at - 1].text == ":" else at
    if end > 1 and tokens[end - 1].key in _ARE:
        end -= 2 if tokens[end - 2].key in ("will", "also") else 1
    elif end == at:
        return False
    key = tokens[end - 1].key.removesuffix("s") if end > 0 else ""
    return key in words.roles or key in _KNOW


_ARE = word_set("include includes included including were are be was")
_KNOW = word_set("expert analyst commentator contributor scholar interviewee")
_NOBODY = PLACE | PEOPLE | BODY | ACRONYM | FIELD


def _in_row(tokens: list[Token], start: int, end: int) -> bool:
    return start < end and all(
        token.text in (",", ";", ":") or token.key in ("and", "&") for token in tokens[start:end]
    )


def _words_of(tokens: list[Token], name: Name) -> int:
    return sum(token.is_any(CAPITAL) for token in tokens[name.first : name.last])


def _signs(tokens: list[Token], seen: _Seen, words: Words) -> list[str]:
    name, ahead, behind = seen.name, seen.ahead, seen.behind
    signs = []
    inside = tokens[name.first : name.last]
    parts = [token for token in inside if token.is_any(CAPITAL) and token.text != "."]
    if name.titled:
        signs.append("title")
    signs.append("single" if len(parts) < 2 else "several")
    if ahead is not None:
        signs.append("post before")
    elif _role_before(tokens, name.start, words):
        signs.append("role before")
    if behind.position is not None:
        signs.append("post behind")
    elif behind.organisation is not None:
        signs.append("body behind")
    if any(part.is_any(GIVEN) for part in parts):
        signs.append("given name")
    if ahead is None and behind.position is None and any(clause(tokens, max(name.end, behind.end), words)):
        at = max(name.end, behind.end)
        signs.append("is somebody" if tokens[at].key in ("is", "was") else "clause behind")
    if any(token.is_any(INITIAL) for token in parts) or any(token.is_any(PARTICLE) for token in inside):
        signs.append("initial or particle")
    if ahead is None and seen.owner is not None:
        signs.append("body's")
    around = _signs_around(tokens, name, behind)
    spoken = name.titled or "speaks" in around or "post behind" in signs
    signs += [sign for sign in around if not (spoken and sign in ("article before", "place before"))]
    return signs


def _passive(token: Token) -> bool:
    return token.is_any(VERB) or (token.key.endswith("ed") and not token.is_any(CAPITAL))


def _role_before(tokens: list[Token], at: int, words: Words) -> bool:
    at -= at > 1 and tokens[at - 1].text == "," and tokens[at - 2].is_any(POST) and not tokens[at - 2].is_any(CAPITAL)
    return at > 0 and tokens[at - 1].key.removesuffix("s") in words.roles


def _signs_around(tokens: list[Token], name: Name, behind: Billing) -> list[str]:
    signs = []
    following = _next_word(tokens, behind.end)
    if following is not None and not following.is_any(CAPITAL):
        if following.is_any(STRONG):
            signs.append("speaks")
        elif following.is_any(SAYING | QUIET) or following.key in ("who", "whose"):
            signs.append("acts")
        elif behind.organisation is not None and following.key.endswith("ed"):
            signs.append("does")
    if name.start:
        previous = tokens[name.start - 1]
        if (previous.is_any(STRONG) and not previous.is_any(CAPITAL)) or _after_according(tokens, name.start):
            signs.append("speaks")
        if previous.key in ("were", "included", "include", "including", "are", ":"):
            signs.append("listed")
        if previous.key == "by" and name.start > 1 and _passive(tokens[name.start - 2]):
            signs.append("agent")
        if previous.key == "by" and not signs:
            signs.append("by")
        if previous.key == "from" and name.start > 1 and tokens[name.start - 2].key in _COMES:
            signs += ["agent", "speaks"]
        if previous.key in ("the", "a", "an", "this"):
            signs.append("article before")
        if previous.key in ("in", "at", "near", "from", "to", "into", "on", "of", "for") and name.start > 1:
            signs.append("place before")
    return signs


def _after_according(tokens: list[Token], at: int) -> bool:
    return at > 1 and tokens[at - 1].key == "to" and tokens[at - 2].key == "according"


_COMES = word_set(
    "came come heard comments comment remarks remark questions question intervention interventions messages"
)
_BETWEEN = word_set("also then further however meanwhile earlier later too himself herself recently both")


def _next_word(tokens: list[Token], at: int) -> Token | None:
    while at < len(tokens) and (tokens[at].text == "," or tokens[at].key in _BETWEEN):
        at += 1
    return tokens[at] if at < len(tokens) else None


def _coordinated(tokens: list[Token], end: int, seen: _Seen) -> bool:
    """Only a comma or “and” stands between this name and a person before it: “…, Zarghuna from Parachinar”."""
    if not end < seen.start <= end + 3 or not _in_row(tokens, end, seen.start):
        return False
    last = seen.name.last
    return _words_of(tokens, seen.name) > 1 or (last < len(tokens) and tokens[last].key in ("of", "from"))


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
    owner = billing.possessor(tokens, ahead.start if ahead else name.start, 0)
    body = body or owner
    if body is None:
        clause_position, clause_body = clause(tokens, max(name.end, behind.end), words)
        position, body = position or clause_position, clause_body
    titles = tuple(spanned(tokens, title) for title in name.titles)
    start = owner[0] if owner else ahead.start if ahead else name.start
    end = max(name.end, behind.end)
    while start and tokens[start - 1].key in ("the", "a", "an", "our", "its", "their", "his", "her"):
        start -= 1
    return Mention(
        number,
        spanned(tokens, (start, end)),
        spanned(tokens, (name.first, name.last)),
        name_keys(tokens, name),
        titles,
        frozenset(tokens[at].key for title in name.titles for at in range(*title) if tokens[at].is_any(WORD))
        | {token.key for token in tokens[name.first : name.last] if token.key in ("bint", "binti", "begum")},
        _in_singular(tokens, position) if position else None,
        spanned(tokens, body) if body else None,
        frozenset(tokens[at].key for at in range(*position)) if position else frozenset(),
        frozenset(tokens[at].key for at in range(*body)) if body else frozenset(),
        evidence,
    )


def _in_singular(tokens: list[Token], position: Range) -> Span:
    """“economists X and Y”: each is an economist."""
    span = spanned(tokens, position)
    several = tokens[position[1] - 1].is_any(POSTS) and tokens[position[1] - 2].key != "of"
    return Span(span.start, span.end - 1) if several else span


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


_LEADING = frozenset(("de", "van", "von", "du", "del", "della", "di", "da", "la", "le", "el"))
