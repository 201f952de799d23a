"""Lists of bodies behind or before a verb: "A (AA), B and the C", "the centre"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.organisations import (
    BRANCH,
    Body,
    BodyWords,
    Registry,
    bare,
    is_acronym,
    pieces,
    with_bracket,
)
from eventbrowser.extraction.places import Atlas
from eventbrowser.model.text import Span

_LEAD = re.compile(
    r"(?:(?:the|a|an|its|their|our|both|jointly|by|host|organi[sz]ers?|non-profit|local|well-known|leading|prominent|independent|publisher|publishers|city-based|"
    r"think[- ]tank|think[- ]tanks|ngo|organi[sz]ation|platform|group|university’s|institute’s|[\w-]+-based|private|state-run|government’s|newly established|nonprofit|"
    r"research|policy|civil society|regional|international|global|student|students’|women’s|migrant women's)\s*,?\s+){1,5}",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"\s*(?:,\s*(?:and|&|as well as|along with)?|;\s*(?:and)?|\band\b|&|\bas well as\b|\balong with\b|\bplus\b|\by\b|\bund\b|\bet\b)\s*(?:the\s+|its\s+)?",
    re.IGNORECASE,
)
_ANAPHOR = re.compile(
    r"(?:the|this|our|its)\s+(?P<head>institute|institution|centre|center|university|academy|foundation|council|society|association|think[- ]tank|organi[sz]ation|ministry|department|forum|school|college|observatory|commission|chamber|network|trust|company|club|group|embassy)\b(?!\s+(?:of|for)\b)",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Amb|Ambassador|H\.?E|Hon|Sir|Dame|Lord|Lady|Gen|General|Lt|Maj|Brig|Col|Adm|Admiral|Justice|Senator|Sheikh|Sheikha|King|Queen|Prince|Princess|His|Her|Engr|Barrister|Prime Minister|President|Minister|Federal Minister|Chief Minister|Governor|Datuk|Dato|Tan Sri|Shri|Smt|Chief|Alhaji|Deputy|Secretary|Vice)\b\.?"
)
_CUT = re.compile(r"\s(?:in|at|on|to|with|under|from)\s(?:the\s)?(?=[A-Z0-9])")
_ON_HEADS = frozenset(
    "council commission committee centre center forum institute programme program conference foundation group working think dialogue project task".split()
)
_BACK = re.compile(r"(?:\s*\([^()\n]{1,60}\)|\s*,?\s*[“”\"’']|\s*,)*\s*$")
MOST = 8


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
    registry: Registry
    atlas: Atlas

    @classmethod
    def of(cls, clues: Clues) -> BodyLists:
        return cls(clues.text, clues.lexicon.of(BodyWords), clues.registry, clues.atlas)

    def read(self, at: int, stop: int) -> Iterator[Named]:
        """The bodies of a list that begins here; nothing where a person or something else is named first."""
        found = 0
        while at < stop and found < MOST:
            anaphor = _ANAPHOR.match(self.text, at, stop)
            if anaphor is not None:
                body = self.registry.spoken_of(anaphor["head"], at)
                if body is None:
                    return
                yield Named(body, f"“{anaphor.group()}” is {body.name}")
                at = anaphor.end()
            else:
                body = self._body_at(at, stop, first=found == 0)
                if body is None:
                    return
                yield Named(body)
                at = body.end
            found += 1
            join = _JOIN.match(self.text, at, stop)
            if join is None:
                return
            at = join.end()

    def _body_at(self, at: int, stop: int, *, first: bool) -> Body | None:
        lead = _LEAD.match(self.text, at, stop)
        start = lead.end() if lead else at
        branch = BRANCH.match(self.text, at, stop)
        run = self.known.run.match(self.text, branch.end() if branch else start, stop)
        if run is None or _PERSON.match(self.text, start, stop):
            return None
        for piece in pieces(self.text, Span(*run.span()), self.known):
            whole = self._cut(Span(start if branch is None else self._without_the(branch.start()), piece.end))
            name = whole.of(self.text)
            sure = self.known.names_body(name) or is_acronym(name.split(" ")[0]) or branch is not None
            if not sure and (not first or self._is_place(whole)) and not self._looks_like_body(whole, stop):
                return None
            if self._is_place(whole) or len(name) < 2:
                return None
            return self._with_parent(with_bracket(self.text, whole, stop), stop)
        return None

    def _without_the(self, start: int) -> int:
        return start + 4 if self.text[start : start + 4].casefold() == "the " else start

    def _looks_like_body(self, span: Span, stop: int) -> bool:
        """A name without a head word in a list of bodies: two or more capitalised words or a short form behind it."""
        body = with_bracket(self.text, span, stop)
        return bool(body.acronym) or len(span.of(self.text).split()) >= 2

    def _is_place(self, span: Span) -> bool:
        return any(
            place.start == span.start and place.end >= span.end
            for place, _ in (*self.atlas.cities, *self.atlas.countries)
        )

    def _cut(self, span: Span) -> Span:
        """The name without where and when: "X in Islamabad", "X at Hotel Y", "X on Tuesday"."""
        for cut in _CUT.finditer(self.text, span.start, span.end):
            word = cut.group().split()[0]
            before = bare(self.text[span.start : cut.start()].split()[-1])
            rest = self.text[cut.end() : span.end]
            if (
                word == "on"
                and before in _ON_HEADS
                and not re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d", rest)
            ):
                continue
            if (
                word == "at"
                and self.known.is_head(rest.split()[0] if rest.split() else "")
                or (word == "at" and "University" in rest)
            ):
                continue
            if word == "in" and before in ("women", "leadership", "studies", "education", "research"):
                continue
            if (
                word == "to"
                and before not in ("friday",)
                and self.text[span.start : cut.start()].startswith(
                    ("Embassy", "High Commission", "Delegation", "Mission")
                )
            ):
                continue
            return Span(span.start, cut.start())
        return span

    def _with_parent(self, body: Body, stop: int) -> Body:
        """“Centre for X, Y University Lahore (YUL)”: the body over it belongs to the name where no further one follows."""
        comma = re.compile(r",\s(?:the\s)?").match(self.text, body.end, stop)
        if comma is None or body.acronym:
            return body
        run = self.known.run.match(self.text, comma.end(), stop)
        if run is None:
            return body
        piece = self._cut(next(pieces(self.text, Span(*run.span()), self.known), Span(comma.end(), comma.end())))
        name = piece.of(self.text)
        parent = with_bracket(self.text, piece, stop)
        goes_on = re.compile(r"\s*(?:,\s*[A-Z]|,?\s*(?:and|&)\s)").match(self.text, parent.end, stop)
        city = self._is_place(piece) and len(name.split()) <= 2
        if goes_on or not (city or ("University" in name or "Academy" in name or "College" in name)):
            return body
        whole = Span(body.span.start, piece.end)
        return Body(whole, whole.of(self.text), parent.acronym, parent.end)

    def read_back(self, start: int, end: int) -> Iterator[Named]:
        """The bodies that end right before a verb, in the order of the text."""
        anaphor = None
        for found in _ANAPHOR.finditer(self.text, start, end):
            anaphor = found if self.text[found.end() : end].strip(" ,") == "" else anaphor
        if anaphor is not None:
            body = self.registry.spoken_of(anaphor["head"], anaphor.start())
            if body is not None:
                yield Named(body, f"“{anaphor.group()}” is {body.name}")
            return
        tail = _BACK.search(self.text, max(start, end - 120), end)
        edge = tail.start() if tail else end
        runs = [
            run
            for run in self.known.run.finditer(self.text, start, end)
            if run.end() <= edge + 1 and self.text[run.start() - 1 : run.start()] not in ("(", "[")
        ]
        if not runs or edge - runs[-1].end() > 1:
            return
        yield from self._subjects(start, runs, end)

    def _subjects(self, start: int, runs: list[re.Match[str]], end: int) -> Iterator[Named]:
        """The last run and those before it that a list joins to it."""
        first = len(runs) - 1
        while first > 0 and _JOIN.fullmatch(self.text, self._after(runs[first - 1], end), runs[first].start()):
            first -= 1
        found = []
        for run in runs[first:]:
            for piece in pieces(self.text, Span(*run.span()), self.known):
                whole = self._cut(self._with_branch(start, piece))
                name = whole.of(self.text)
                if (
                    (self.known.names_body(name) or is_acronym(name))
                    and not _PERSON.match(name)
                    and not self._is_place(whole)
                ):
                    found.append(Named(with_bracket(self.text, whole, end)))
        yield from found

    def _after(self, run: re.Match[str], end: int) -> int:
        return with_bracket(self.text, Span(*run.span()), end).end

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
            if 3 < len(name) < 120 and name[0].isupper() and not _PERSON.match(name):
                yield Named(with_bracket(self.text, Span(start, start + len(name)), value.end))
