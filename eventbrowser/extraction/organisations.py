"""Bodies a text names: institutes, universities, ministries, with the short forms it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.model.text import Span

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž0-9][\w.&’'–/-]*?"
_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z&/-]*[A-Z][A-Za-z]{0,2}\d?$|[A-Z]{2,}[a-z]?$")
_BRANCHED = re.compile(r"[A-Z]{2,6}-[A-Z][a-z]{2,}$")
"""“UPF-Japan”."""
_OF_MEETING = re.compile(
    r"\d+(?:st|nd|rd|th)\b|\b(?:Annual|Meeting|Conference|Seminar|Webinar|Workshop|Symposium|Roundtable|Lecture)s?\b"
)
"""What a line has that is an event's name, whatever body it names."""
_YEAR_BEHIND = re.compile(r"\s20\d\d$")
_TWO_CAPITALS = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}")
_BRACKET = re.compile(r",?\s?[(\[]([^()\[\]\n]{1,60})[)\]]")
_CAPITALS_IN_BRACKET = re.compile(r"[(\[][‘’'\"“”]?([A-Z][A-Z&-]{2,9})[‘’'\"“”]?[)\],]")
_SHORT = re.compile(r"[A-Z][\w&/’'.-]{1,14}$")
_WORD = re.compile(r"[^\W_][\w’'.&–-]*")
_PARTS = re.compile(r"[^\W_]+")
_PARTICLES = frozenset(("von", "van", "der", "de", "al", "el"))
_WHOLE = frozenset(
    ("university", "institute", "foundation", "council", "academy", "college", "institution", "association")
)
"""Heads that end a name."""
_JOINT = re.compile(r"\s(?:and|&|y|e|ve|und|et)\s(?:the\s)?")
_PLACE_JOINT = re.compile(r"\s(?:at|in)\s(?:the\s)?(?=[A-ZÀ-Þ])")
_GOES_ON = re.compile(r",?\s(?:for|of|on|and|für|de|du|des|pour|per|di|&)\s", re.IGNORECASE)
_ENDING = re.compile(
    r"(?<!under the)\s(?:(?:on|in|at|from|by)\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b|\d)|(?:(?:Senior|Research|Executive|Deputy|Board|Vice|Managing|Acting|Associate)\s)*"
    r"(?:Fellow|Director|Chairman|Chairperson|Chair|President|Dr|Prof|Professor|Mr|Ms|Mrs|Ambassador|CEO|Chief|Dean|Minister"
    r"|Chancellor|Vice-Chancellor|Researcher|Analyst)\b(?!\s(?:of|for)\s(?:Directors|Ministers)))"
)
_GAP = re.compile(r"[\s.&]*")
BRANCH = re.compile(
    r"(?:the\s+)?(?:[A-ZÀ-Þ][\w’'-]+\s+){0,2}(?:(?:chapter|branch|office|wing|bureau|section|regional office"
    r"|country office|country programme)\s+of|(?:department|faculty|school|centre|center)\s+(?:of|for))"
    r"\s+(?:the\s+)?(?=[A-ZÀ-Þ])"
)
"""“the Quetta chapter of”: what stands before the name of a body of which a part is meant."""
_ANY_HOUSE = frozenset(("institute", "think tank", "think-tank", "organisation", "organization", "institution"))
"""What a house of any name may be called."""
_ASKS = frozenset(
    ("Why", "How", "What", "Who", "Whose", "When", "Where", "Which", "Is", "Are", "Can", "Should", "Does")
)
"""How a line begins that asks something, whatever bodies it names."""
LONGEST = 180
_LONGEST_WORD = 80
_MEMO_SIZE = 20_000


@dataclass(frozen=True, slots=True)
class Body:
    """A body where the text names it.

    `span` is of the name alone, `acronym` the short form in brackets behind it, `end` the place behind both.
    """

    span: Span
    name: str
    acronym: str = ""
    end: int = 0


@dataclass(frozen=True, slots=True)
class BodyWords:
    """The vocabulary of bodies' names, compiled."""

    heads: frozenset[str]
    faint: frozenset[str]
    joints: frozenset[str]
    never_first: frozenset[str]
    suffixes: re.Pattern[str]
    run: re.Pattern[str]
    _memo: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)
    _names: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_tables(cls, tables: Tables) -> BodyWords:
        table = tables["organisations"]
        joint = alternation(words(table, "joints"))
        capital = rf"{_CAPITAL}(?=[\s,;:()\[\]“”\"]|[.!?’'](?:\s|$)|[’'][,;:)]|$)[’']?"
        gap = "[ \u00a0]{1,2}"
        return cls(
            frozenset(word.casefold() for word in words(table, "heads")),
            frozenset(word.casefold() for word in words(table, "faint")),
            frozenset(words(table, "joints")),
            frozenset(words(table, "never_first")),
            re.compile(rf"\w{{3,}}{alternation(words(table, 'suffixes'))}$"),
            re.compile(rf"(?<![\w’'])(?:{capital})(?:{gap}(?:{joint}{gap}){{0,2}}{capital}){{0,14}}"),
        )

    def is_head(self, word: str) -> bool:
        known = self._memo.get(word)
        if known is None:
            if len(self._memo) > _MEMO_SIZE:
                self._memo.clear()
            known = self._memo[word] = self._reads_as_head(bare(word))
        return known

    def _reads_as_head(self, plain: str) -> bool:
        if plain in self.heads or (len(plain) < _LONGEST_WORD and self.suffixes.search(plain)):
            return True
        return "–" in plain and any(part in self.heads and part not in self.faint for part in plain.split("–"))

    def names_body(self, name: str) -> bool:
        """Whether a run of words names a body: it has a head word, alone not enough where that is a common one."""
        names = self._names.get(name)
        if names is None:
            if len(self._names) > _MEMO_SIZE:
                self._names.clear()
            names = self._names[name] = self._reads_as_name(name)
        return names

    def _reads_as_name(self, name: str) -> bool:
        parts = _WORD.findall(name)
        hits = [part for part in parts if self.is_head(part)]
        if not hits or len(parts) < 2:
            return False
        if all(bare(part) in self.faint for part in hits):
            return len(parts) >= 3 or not self.is_head(parts[0])
        return True

    def is_body_line(self, line: str) -> bool:
        """A line that is a body's name and nothing else."""
        parts = _DASH.split(_BRACKET.sub("", line))
        name = parts[len(parts) > 1 and is_acronym(parts[0])].strip(" ,.*_")
        if name.split(" ")[0] in _ASKS or _OF_MEETING.search(name):
            return False
        match = self.run.fullmatch(name) or self.run.fullmatch(name.split(",")[0].strip())
        dated = _YEAR_BEHIND.search(name) is not None
        return match is not None and not dated and len(_WORD.findall(name)) <= 12 and self.names_body(name)


_DASH = re.compile(r"\s[—–|-]\s")


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """A word for comparison, without possessive and punctuation."""
    return _ENDING_MARK.sub("", word).casefold()


_ENDING_MARK = re.compile(r"[’'](?:s)?$|[.,]+$")


def bodies_in(text: str, within: Span, known: BodyWords) -> Iterator[Body]:
    """The bodies named in a part of the text, in order."""
    for run in known.run.finditer(text, within.start, within.end):
        for part in pieces(text, Span(*run.span()), known):
            if known.names_body(part.of(text)):
                yield with_bracket(text, part, within.end)


def pieces(text: str, run: Span, known: BodyWords) -> Iterator[Span]:
    """The single names in a run of capitalised words: openings cut off, parted at an "and" between two bodies."""
    start = run.start
    while start < run.end and not text[start].isalnum():
        start += 1
    for place in _PLACE_JOINT.finditer(text, start, run.end):
        if not _is_body_before(text, Span(start, place.start()), known):
            start = place.end()
    while (first := _WORD.match(text, start, run.end)) is not None and (
        first.group() in known.never_first or first.group() in known.joints or not any(map(str.isalpha, first.group()))
    ):
        gap = _GAP.match(text, first.end(), run.end)
        start = gap.end() if gap else first.end()
    for joint in _JOINT.finditer(text, start, run.end):
        left, right = Span(start, joint.start()), Span(joint.end(), run.end)
        opens = _opens_body(text, right, known) or BRANCH.match(text, right.start)
        two = "the" in joint.group() and _two_names(text, left, right)
        two = two or _ends_with_head(text, left)
        if two or (opens and _is_body_before(text, left, known)):
            yield _trimmed(text, left)
            start = joint.end()
        elif opens and " " not in left.of(text) and "&" not in joint.group():
            start = joint.end()
    if start < run.end:
        yield _trimmed(text, _without_ending(text, Span(start, run.end)))


def _two_names(text: str, left: Span, right: Span) -> bool:
    """Whether “A B and the C D” is of two: no "of" or "for" opens a list of subjects before."""
    first, second = left.of(text).split(), right.of(text).split()
    return len(first) > 1 and len(second) > 1 and not {"of", "for", "on"} & {*first, *second[:2]}


def _ends_with_head(text: str, left: Span) -> bool:
    """Whether what stands before an "and" is a whole name: "Nanjing University and …"."""
    parts = left.of(text).split()
    last = bare(parts[-1]) if parts else ""
    return len(parts) > 1 and last in _WHOLE and {"of", "for", "on"}.isdisjoint(parts)


def _without_ending(text: str, span: Span) -> Span:
    """A name without a day, a post or a person that follows it: "Lowy Institute Research Fellow Dr X"."""
    ending = _ENDING.search(text, span.start + 1, span.end)
    return Span(span.start, ending.start()) if ending else span


def _trimmed(text: str, span: Span) -> Span:
    end = span.end
    if text[span.start : end].endswith(("’s", "'s")):
        end -= 2
    while end > span.start and text[end - 1] in " .,;:–-":
        end -= 1
    return Span(span.start, end)


def _is_body_before(text: str, span: Span, known: BodyWords) -> bool:
    name = span.of(text)
    return known.names_body(name) or bool(_ACRONYM.match(name) or _TWO_CAPITALS.fullmatch(name))


def _opens_body(text: str, span: Span, known: BodyWords) -> bool:
    """Whether a name that begins here is a body by itself: its head word comes before any joint."""
    name = span.of(text)
    for word in _WORD.findall(name)[:6]:
        if word in known.joints and word not in _PARTICLES:
            return False
        if known.is_head(word):
            return True
    return bool(_ACRONYM.match(name.split(" ")[0]))


def with_bracket(text: str, name: Span, stop: int) -> Body:
    """The body with what stands in brackets behind its name, where that is a short form of it."""
    bracket = _BRACKET.match(text, name.end + (2 if text.startswith(("’s (", "'s ("), name.end) else 0), stop)
    if bracket is None:
        return Body(name, name.of(text), "", name.end)
    inside = re.split(r"[,;]", bracket[1].strip())[0].strip(" ‘’'\"“”")
    acronym = inside if is_acronym_of(inside, name.of(text)) else ""
    return Body(name, name.of(text), acronym, bracket.end())


def is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 18 and bool(_BRANCHED.match(word) or (len(word) <= 14 and _ACRONYM.match(word)))


def is_short(name: str) -> bool:
    """A short form, alone or with a word behind it: "SETA", "SETA DC", "ORF Mumbai"."""
    first, *rest = name.split(" ")
    return (is_acronym(first) and len(rest) < 2) or (not rest and bool(_TWO_CAPITALS.fullmatch(first)))


def is_acronym_of(short: str, name: str) -> bool:
    """Whether a bracket may be a short form of the name: capitals that the name has, mostly in order."""
    if not (2 <= len(short) <= 15 and _SHORT.match(short)):
        return False
    letters = [sign.casefold() for sign in short if sign.isupper()]
    initials = [word[0].casefold() for word in _PARTS.findall(name)]
    hits, at = 0, 0
    for letter in letters:
        if letter in initials[at:]:
            at += initials[at:].index(letter) + 1
            hits += 1
    return len(letters) >= 2 and hits * 2 >= len(letters)


def spelled_out(text: str, within: Span) -> Iterator[Body]:
    """Names that the capitals in the bracket behind them spell out exactly: they may hold commas, as "Centre for Peace,
    Security and Developmental Studies (CPSD)" does."""
    for bracket in _CAPITALS_IN_BRACKET.finditer(text, within.start, within.end):
        line = text.rfind("\n", within.start, bracket.start()) + 1
        begin = max(within.start, line, bracket.start() - LONGEST)
        start = _spelling_start(text, begin, bracket.start(), [sign for sign in bracket[1] if sign.isalpha()])
        end = bracket.start()
        while end > begin and text[end - 1] in " ,":
            end -= 1
        if start is not None:
            yield Body(Span(start, end), text[start:end], bracket[1], bracket.end())


def _spelling_start(text: str, begin: int, end: int, letters: list[str]) -> int | None:
    left, unmatched = list(letters), 0
    for word in reversed(list(_PARTS.finditer(text, begin, end))):
        first = word.group()[0]
        if first.isupper():
            if first == left[-1]:
                left.pop()
            elif len(left) < len(letters) or unmatched == 1 or len(letters) < 4:
                return None
            else:
                unmatched += 1
            if not left:
                return word.start()
        elif word.end() - word.start() > 3 and word.group() not in ("with", "against"):
            return None
        between = text[word.end() : end]
        if any(sign in between[:2] for sign in ".;:()"):
            return None
        end = word.start()
    return None


@dataclass(frozen=True, slots=True)
class Registry:
    """The bodies of one text in its order, each short form with the body it stands for."""

    bodies: tuple[Body, ...]
    acronyms: dict[str, Body]
    names: dict[str, Body]
    """Each name in small letters, and where it stands first."""
    at: dict[int, Body]

    @classmethod
    def of(cls, text: str, spans: Sequence[Span], known: BodyWords) -> Registry:
        spelled = [body for span in spans for body in spelled_out(text, span)]
        found = [body for span in spans for body in bodies_in(text, span, known)]
        bodies = sorted([*spelled, *found], key=lambda body: (body.span.start, -body.span.end))
        kept: list[Body] = []
        for body in bodies:
            if not kept or kept[-1].span.end <= body.span.start:
                kept.append(body)
        acronyms: dict[str, Body] = {}
        for body in kept:
            if body.acronym:
                acronyms.setdefault(body.acronym.casefold(), body)
        names = {body.name.casefold(): body for body in reversed(kept)}
        return cls(tuple(kept), acronyms, names, {body.span.start: body for body in spelled})

    def full(self, body: Body) -> Body:
        """The fullest form the text gives of a body: the name behind a short form, the long name of a shortened one."""
        known = self.acronyms.get(body.name.casefold())
        if known is not None:
            return known
        opening = body.name.casefold()
        if " " not in opening:
            return body
        branch = self.acronyms.get(opening.split(" ")[0]) if is_short(body.name) else None
        if branch is not None:
            return branch
        longer = [
            other
            for name, other in self.names.items()
            if name.startswith(opening) and _GOES_ON.match(other.name[len(opening) :])
        ]
        return max(longer, key=lambda other: (len(other.name), -other.span.start), default=body)

    def spoken_of(self, head: str, before: int) -> Body | None:
        """The body last named before a place that "the centre", "the foundation" can mean."""
        fitting = [
            body
            for body in self.bodies
            if body.span.start < before and any(bare(word) == head.casefold() for word in _WORD.findall(body.name))
        ]
        if fitting:
            return fitting[-1]
        named = [body for body in self.bodies if body.span.start < before] if head.casefold() in _ANY_HOUSE else []
        return named[0] if len({body.name for body in named}) == 1 else None
