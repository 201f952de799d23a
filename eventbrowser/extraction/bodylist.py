"""Lists of bodies behind or before a verb: "A (AA), B and the C", "the centre"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.extraction.organisations import (
    BRANCH,
    Body,
    BodyWords,
    Registry,
    bare,
    is_acronym,
    is_short,
    pieces,
    with_bracket,
)
from eventbrowser.extraction.places import Atlas
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Span

_JOIN = re.compile(
    r"\s*(?:,\s*(?:and by|and|&|as well as|along with)?|;\s*(?:and)?"
    r"|\band by\b|\band\b|&|\bas well as\b|\balong with\b|\bplus\b|\by\b|\be\b|\bve\b"
    r"|\bund\b|\bet\b)"
    r"\s*(?:the\s+|its\s+)?",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:and|as well as|along with|y|e|ve|und|et)\b|&|;")
_ASIDE = re.compile(
    r",\s(?:an?|one of|which|who|whose|led|headed|chaired|represented|based|part|known|located"
    r"|the\s(?:[a-z-]+\s){1,4}of)\b"
    r"[^,;.()\n]{0,90}(?:\([^()\n]{1,40}\)[^,;.()\n]{0,40})?(?=[,;])"
)
"""What is told of a body in a list: ", a think tank in Nairobi,", ", led by its editor X,"."""
_OVER = re.compile(r"\s*,?\s*(?:at|of|under|in)\s+(?:the\s+)?(?=[A-ZÀ-Þ])")
_PART_OF = re.compile(r"\s*,?\s*(?:at|of|under)\s+(?:the\s+)?")
_CITY_BETWEEN = re.compile(r",\s*[A-ZÀ-Þ][\w’'-]+(?=\s*(?:,|\band\b|&))")
_LISTED = re.compile(r"\s*,\s*(?:and\s|the\s|[A-Z])")
_PROGRAMME = re.compile(r"\s(?:programme|program|project|initiative)\b")
_PREMISES = re.compile(r"\s(?:Premises|Headquarters|HQ|Campus|Office|Secretariat)$")
_CUT = re.compile(r"\s(?:in|at|on|to|with|under|from)\s(?:the\s)?(?=[A-Z0-9])")
_COMMA = re.compile(r",\s(?:the\s)?")
_GOES_ON = re.compile(r"\s*(?:,\s*[A-Z]|,?\s*(?:and|&)\s)")
_BACK = re.compile(r"(?:\s*,?\s*\([^()\n]{1,60}\)|\s*,?\s*[“”\"’']|\s*,)*\s*$")
_PLACED = re.compile(r"\b(?:at|in) (?:the )?$")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|(?:January|February|March|April|May|June|July|August|Sept|Octo|Nov|Dec)"
)
_ON_HEADS = frozenset(
    ("council", "commission", "committee", "centre", "center", "forum", "institute", "programme", "program")
)
_UNDER = frozenset(("president", "ministry", "government", "prime", "presidency", "cabinet"))
_PARENTS = ("University", "Academy", "College", "Universität", "Université", "Universidad", "Universiti")
MOST = 8
_FAR = 1500
"""So far back in a sentence, however long, a verb's subjects begin."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What stands around bodies in lists, compiled."""

    lead: re.Pattern[str]
    anaphor: re.Pattern[str]
    person: re.Pattern[str]
    small_head: re.Pattern[str]
    post: re.Pattern[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> ListWords:
        table = tables["hosts"]
        heads = alternation(words(table, "spoken_heads"))
        return cls(
            re.compile(
                rf"(?:(?:the|this|our|its)\s{heads}[’']s?\s+(?=[A-Z])"
                r"|(?:(?:the|its)\s)?(?:city|state|country|province|region|county|district|island)[’']s\s(?=[A-Z])"
                rf"|(?:{alternation(words(table, 'before_body'))}|The|[\w-]+-based|[A-Z]\w+\sbased)"
                r"(?=[\s,])\s*,?\s*){1,6}"
                r"|(?:(?:the|an?|its)\s)?(?:[A-Z]{2,6}\s|[a-z-]+\s){0,4}?"
                r"(?:organ|body|agency|think[ -]tank|institute|institution|organi[sz]ation"
                r"|foundation|network|platform|centre|center|university|arm|ngo),\s(?=[A-ZÀ-Þ])"
            ),
            re.compile(
                rf"(?:the|this|our|its)\s+(?:independent\s|said\s|same\s|local\s)?(?P<head>{heads})\b(?!\s+(?:of|for)\b|[’']s?\s+(?-i:[A-Z]))",
                re.IGNORECASE,
            ),
            re.compile(rf"{alternation(words(table, 'persons'))}(?![\w-])\.?(?!\s+(?:of|for)\s+[A-Z])"),
            re.compile(rf"(?:\s[a-z]+){{0,2}}?\s{alternation(words(table, 'small_heads'))}\b(?!\s+of\b)"),
            re.compile(rf"{alternation(words(table, 'posts_of'))}\s(?:of|at|for|to)\b"),
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A body out of a list; `reason` tells what "the centre" was taken for."""

    body: Body
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BodyLists:
    """Reads lists of bodies in one text."""

    text: str
    known: BodyWords
    words: ListWords
    registry: Registry
    atlas: Atlas

    @classmethod
    def of(cls, clues: Clues) -> BodyLists:
        lexicon = clues.lexicon
        return cls(clues.text, lexicon.of(BodyWords), lexicon.of(ListWords), clues.registry, clues.atlas)

    def read(self, at: int, stop: int) -> Iterator[Named]:
        """The bodies of a list that begins here; nothing where a person or something else is named first."""
        loose = False
        for number in range(MOST):
            named = self._anaphor(at, stop) or self._bare(at, stop) or self._body_at(at, stop, first=number == 0)
            if named is None or (loose and not self._goes_on(named.body, stop)):
                return
            yield named
            end = self._behind_parent(named.body.end, stop)
            aside = _ASIDE.match(self.text, end, stop)
            join = _JOIN.match(self.text, aside.end() if aside else end, stop)
            if join is None:
                return
            at, loose = join.end(), not _AND.search(join.group())

    def _goes_on(self, body: Body, stop: int) -> bool:
        """Whether a name behind a bare comma belongs to the list: it is a body's, or the list goes on behind it."""
        return self.is_body(body) or _JOIN.match(self.text, self._behind_parent(body.end, stop), stop) is not None

    def _anaphor(self, at: int, stop: int) -> Named | None:
        anaphor = self.words.anaphor.match(self.text, at, stop)
        body = self.registry.spoken_of(anaphor["head"], at) if anaphor else None
        if anaphor is None or body is None:
            return None
        return Named(
            Body(body.span, body.name, body.acronym, anaphor.end()),
            tell("“{words}” is {meaning}", words=anaphor.group(), meaning=body.name),
        )

    def _bare(self, at: int, stop: int) -> Named | None:
        """“The Embassy” on the embassy's own page, where no name tells which it is: the word stands for the name."""
        anaphor = self.words.anaphor.match(self.text, at, stop)
        if anaphor is None or anaphor["head"] != "Embassy":
            return None
        head = anaphor["head"]
        later = next((body for body in self.registry.bodies if head in body.name.split()), None)
        body = later or Body(Span(*anaphor.span("head")), head)
        return Named(
            Body(body.span, body.name, body.acronym, anaphor.end()),
            tell("“{words}” is the page's own", words=anaphor.group()),
        )

    def anaphors(self, start: int, stop: int) -> Iterator[Named]:
        """The bodies that "the centre" and the like mean in a part of the text."""
        for found in self.words.anaphor.finditer(self.text, start, stop):
            named = self._anaphor(found.start(), stop)
            if named is not None:
                yield named

    def _body_at(self, at: int, stop: int, *, first: bool) -> Named | None:
        branch = BRANCH.match(self.text, at, stop)
        lead = self.words.lead.match(self.text, at, stop) if branch is None else None
        start = lead.end() if lead else at
        spelled = self.registry.at.get(start)
        if spelled is not None and spelled.end <= stop:
            return Named(spelled)
        run = self.known.run.match(self.text, branch.end() if branch else start, stop)
        if run is None or self.words.person.match(self.text, start, stop):
            return None
        piece = next(pieces(self.text, Span(*run.span()), self.known), None)
        if piece is None:
            return None
        piece = self._without_premises(piece)
        whole = self._grown(
            self._cut(Span(piece.start if branch is None else self._without_the(branch.start()), piece.end)), stop
        )
        name = whole.of(self.text)
        sure = self.known.names_body(name) or is_acronym(name.split(" ")[0]) or branch is not None
        if self._is_place(whole) or len(name) < 2 or not (sure or first or self._looks_like_body(whole, stop)):
            return None
        return Named(self._with_parent(with_bracket(self.text, whole, stop), stop))

    def _grown(self, name: Span, stop: int) -> Span:
        """A name that goes on in small letters: "Baku Network analytical center"."""
        if self.known.names_body(name.of(self.text)):
            programme = _PROGRAMME.match(self.text, name.end, stop)
            return Span(name.start, programme.end()) if programme else name
        more = self.words.small_head.match(self.text, name.end, stop)
        return Span(name.start, more.end()) if more else name

    def _without_premises(self, piece: Span) -> Span:
        """“CISS Premises” is CISS."""
        premises = _PREMISES.search(piece.of(self.text))
        short = premises is not None and is_acronym(piece.of(self.text)[: premises.start()])
        return Span(piece.start, piece.start + premises.start()) if premises and short else piece

    def _without_the(self, start: int) -> int:
        return start + 4 if self.text[start : start + 4].casefold() == "the " else start

    def _looks_like_body(self, span: Span, stop: int) -> bool:
        """A name without a head word in a list of bodies: two or more capitalised words or a short form behind it."""
        body = with_bracket(self.text, span, stop)
        if body.acronym or len(span.of(self.text).split()) >= 2:
            return not self.words.person.match(self.text, span.start, stop)
        return bool(_LISTED.match(self.text, span.end, stop))

    def _is_place(self, span: Span) -> bool:
        places = (*self.atlas.cities, *self.atlas.countries)
        return any(place.start == span.start and place.end >= span.end for place, _ in places)

    def _cut(self, span: Span) -> Span:
        """The name without where and when: "X in Islamabad", "X at Hotel Y", "X on Tuesday"."""
        for cut in _CUT.finditer(self.text, span.start, span.end):
            if not self._belongs(cut, span):
                return Span(span.start, cut.start())
        return span

    def _belongs(self, cut: re.Match[str], span: Span) -> bool:
        """Whether what follows "on", "at", "in" is part of the name: "Council on Foreign Relations"."""
        word, left = cut.group().split()[0], self.text[span.start : cut.start()]
        rest = self.text[cut.end() : span.end]
        before, after = bare(left.split()[-1]), rest.split()
        if word == "on":
            return before in _ON_HEADS and not _DAY.match(rest)
        if word == "at":
            return bool(after) and (self.known.is_head(after[0]) or "University" in after)
        if word == "in":
            return before in ("women", "leadership", "studies", "education", "research")
        if word == "under":
            return bool(after) and bare(after[0]) in _UNDER
        return word == "to" and left.startswith(("Embassy", "High Commission", "Delegation", "Mission"))

    def _with_parent(self, body: Body, stop: int) -> Body:
        """“Centre for X, Y University (YUL)”: the body over it belongs to the name where no further one follows."""
        comma = _COMMA.match(self.text, body.end, stop)
        run = self.known.run.match(self.text, comma.end(), stop) if comma and not body.acronym else None
        piece = next(pieces(self.text, Span(*run.span()), self.known), None) if run else None
        if piece is None:
            return body
        piece = self._cut(piece)
        parent = with_bracket(self.text, piece, stop)
        if _GOES_ON.match(self.text, parent.end, stop) or not self._is_parent(piece):
            return body
        whole = Span(body.span.start, piece.end)
        return Body(whole, whole.of(self.text), parent.acronym, parent.end)

    def _is_parent(self, piece: Span) -> bool:
        """Whether a body is of the sort that has institutes under it."""
        return any(part in piece.of(self.text) for part in _PARENTS)

    def _behind_parent(self, at: int, stop: int) -> int:
        """Past the body over the one just read: "… (CPP) at Hamad Bin Khalifa University (HBKU)"."""
        over = _OVER.match(self.text, at, stop)
        run = self.known.run.match(self.text, over.end(), stop) if over else None
        piece = next(pieces(self.text, Span(*run.span()), self.known), None) if run else None
        if piece is None or not self.known.names_body(piece.of(self.text)):
            return at
        return with_bracket(self.text, self._cut(piece), stop).end

    def read_back(self, start: int, end: int, *, told: bool = False) -> list[Named]:
        """The bodies that end right before a verb, in the order of the text; `told`: what stands there is a body, as
        somebody works "in collaboration with" it."""
        tail = _BACK.search(self.text, max(start, end - 120), end)
        edge = tail.start() if tail else end
        start = max(start, end - _FAR)
        for found in self.words.anaphor.finditer(self.text, start, edge):
            if found.end() == edge:
                named = self._anaphor(found.start(), end) or self._bare(found.start(), end)
                return [named] if named else []
        names = self._names_in(start, end)
        last = next((number for number, body in enumerate(names) if self._ends_at(body, edge)), None)
        if last is None:
            return []
        subjects = [Named(body) for body in self._subjects(names, last, told=told)]
        spoken = self._spoken_before(start, subjects[0].body.span.start) if subjects else None
        return [spoken, *subjects] if spoken is not None else subjects

    def _spoken_before(self, start: int, stop: int) -> Named | None:
        """“The Embassy and the X Institute”: what a list of names begins with."""
        for found in self.words.anaphor.finditer(self.text, start, stop):
            if _JOIN.fullmatch(self.text, found.end(), stop):
                return self._anaphor(found.start(), stop) or self._bare(found.start(), stop)
        return None

    def _names_in(self, start: int, end: int) -> list[Body]:
        """All names of a part of the text that may be bodies, brackets read with them."""
        found: list[Body] = []
        for run in self.known.run.finditer(self.text, start, end):
            inside = self.text[max(0, run.start() - 2) : run.start()].rstrip("‘’'\"“”")[-1:] in ("(", "[")
            if inside or (found and run.start() < found[-1].end):
                continue
            for piece in pieces(self.text, Span(*run.span()), self.known):
                spelled = self.registry.at.get(piece.start)
                whole = self._grown(self._cut(self._with_branch(start, piece)), end)
                body = spelled if spelled and spelled.end <= end else with_bracket(self.text, whole, end)
                if body.end < piece.end:
                    body = replace(body, end=piece.end)
                if not found or body.span.start >= found[-1].end:
                    found.append(body)
        return found

    @staticmethod
    def _ends_at(body: Body, edge: int) -> bool:
        """Whether a name, or what was cut off it ("… at Brookings"), ends at this place."""
        return body.span.end in (edge, edge - 1) or body.end in (edge, edge - 1)

    def _subjects(self, names: list[Body], last: int, *, told: bool) -> list[Body]:
        """The name before the verb, with those that a list joins to it; "Centre X, Y University" is one name."""
        first, joined = last, False
        while first > 0:
            between = self.text[names[first - 1].end : names[first].span.start]
            if _PLACED.search(self.text, max(0, names[first - 1].span.start - 8), names[first - 1].span.start):
                break
            if _JOIN.fullmatch(_CITY_BETWEEN.sub(" ", between)):
                joined = joined or bool(_AND.search(between))
                first -= 1
            elif _PART_OF.fullmatch(between):
                del names[first]
                first -= 1
                last -= 1
            else:
                break
        listed = names[first : last + 1]
        if len(listed) == 2 and self._is_place(listed[1].span):
            return listed[:1]
        if len(listed) == 2 and not joined and not self._is_parent(listed[1].span) and listed[0].acronym:
            return listed[:1]
        if len(listed) == 2 and not joined and self._is_parent(listed[1].span):
            whole = Span(listed[0].span.start, listed[1].span.end)
            return [Body(whole, whole.of(self.text), listed[1].acronym, listed[1].end)]
        return [
            body for body in listed if self._may_host(body) or (told and self._looks_like_body(body.span, body.end))
        ]

    def is_person(self, at: int, stop: int) -> bool:
        """Whether somebody with a title of respect is named here."""
        while at < stop and self.text[at] == " ":
            at += 1
        return self.words.person.match(self.text, at, stop) is not None

    def is_body(self, body: Body) -> bool:
        return (self.known.names_body(body.name) or is_short(body.name)) and not body.name[0].isdigit()

    def _may_host(self, body: Body) -> bool:
        named = (
            self.known.names_body(body.name)
            or is_short(body.name)
            or bool(body.acronym)
            or bool(self.words.small_head.search(body.name))
        )
        return (
            named
            and not body.name[0].isdigit()
            and not self.words.person.match(body.name)
            and not self.words.post.match(body.name)
            and not self._is_place(body.span)
        )

    def _with_branch(self, start: int, piece: Span) -> Span:
        """“the Quetta chapter of X”: the name begins with its branch."""
        for branch in BRANCH.finditer(self.text, max(start, piece.start - 60), piece.end):
            if branch.end() == piece.start:
                return Span(self._without_the(branch.start()), piece.end)
        return piece

    def read_loosely(self, value: Span) -> Iterator[Named]:
        """The bodies of a label's value: parted by commas, semicolons, bars, "and" before a body."""
        bodies = list(self.read(value.start, value.end))
        if bodies:
            yield from bodies
            return
        end = value.start
        for part in re.split(r"[;|•\n]|\s/\s", value.of(self.text)):
            start = end + len(part) - len(part.lstrip())
            name = part.strip(" .,–—-")
            end += len(part) + 1
            if 3 < len(name) < 120 and name[0].isupper() and not self.words.person.match(name):
                yield Named(with_bracket(self.text, Span(start, start + len(name)), value.end))
