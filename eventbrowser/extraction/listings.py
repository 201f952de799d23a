"""People in lists: "Speakers:" with names below, agenda lines, "Chair: …", a name with the post on the next line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventbrowser.extraction import billing
from eventbrowser.extraction.behind import after, weights
from eventbrowser.extraction.listlabels import LABEL, labelled, own_role, role_inside, stretches
from eventbrowser.extraction.listlines import (
    Line,
    acts,
    bills_itself,
    for_one,
    has_neighbour,
    is_bracketed_row,
    is_prose,
    is_session_title,
    leading_name,
    lines_of,
    named_last,
    opens_session,
    opens_turn,
    pairs_up,
    shouting_softened,
    stands_first,
)
from eventbrowser.extraction.mentions import Mention, mention_of
from eventbrowser.extraction.names import Name, find_names
from eventbrowser.extraction.parts import Labels, plain_label
from eventbrowser.extraction.phrases import spanned
from eventbrowser.extraction.posts import Billing
from eventbrowser.extraction.tables import Columns, cells, columns
from eventbrowser.extraction.words import Token, Words
from eventbrowser.model.draft import Part
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Listed:
    """A person in a list, with the part the list gives and the words that give it."""

    mention: Mention
    part: Part
    label: Span


@dataclass(slots=True)
class _Heading:
    """The label in force while lines are read."""

    part: Part | None = None
    span: Span | None = None
    closed: bool = False
    filled: bool = False
    tight: bool = True
    timed: bool = False
    columns: Columns | None = None

    def part_from(self, text: str) -> None:
        """After an empty line: where the first stands right below “Moderator:”, who follows here is no second one."""
        one = self.part in _ALONE and _for_one_person(self.span, text)
        if not self.filled:
            self.tight = False
        elif self.tight and one:
            self.part = Part.SPEAKER

    def settle(self, found: bool) -> None:
        """After a line: a label for one person holds no longer than until another line parts it from the next."""
        if found:
            self.filled = True
        elif self.filled and self.part in _FOR_ONE:
            self.part = Part.SPEAKER


def _for_one_person(label: Span | None, text: str) -> bool:
    return label is not None and not label.of(text).rstrip(" :").endswith("s")


_ALONE = (Part.KEYNOTE, Part.MODERATOR, Part.CHAIR)
_FOR_ONE = (Part.KEYNOTE, Part.MODERATOR, Part.CHAIR, Part.OPENING, Part.CLOSING)
_TIME = re.compile(
    r"(?:\d{1,2}[:.h]\d{2}|\d{4})(?:\s?[ap]\.?m\.?)?(?:\s?(?:hrs|h|uhr))?"
    r"(?:\s?(?:[-–—]|to|a)\s?(?:\d{1,2}[:.h]\d{2}|\d{4})(?:\s?[ap]\.?m\.?)?(?:\s?(?:hrs|h|uhr))?)?\s*[:|–—-]?\s*",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)")
_BARE_LABEL = re.compile(
    r"((?:Keynote(?: Speaker| Address)?|Moderat(?:or|ion)|Chair|Discussant|Panell?ist|Speaker|Welcome|Opening|Closing"
    r"|Facilitator|Presenter|Rapporteur|Respondent)) +(?=[A-ZÀ-Þ][\w’'.-]+ [A-ZÀ-Þ])"
)
_PRESENT = re.compile(
    r"^(?:also )?(?:attending|present|in attendance|among (?:those|the guests) (?:present|attending))\b[^.]{0,50}:\s*$"
    r"|\b(?:attended|graced) by[^.]{0,30}:\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_INTRODUCES = re.compile(
    r"\b(?:speakers?|panell?ists?|discussants?|guests?|participants|experts|presenters?)\b[^.]{0,60}"
    r"(?:(?:will be|are|were|include|includes|included|following|namely)(?: as follows)?\s*:?|as follows:?|:)\s*$"
    r"|\b(?:hear|heard|hearing) from\b[^.\n]{0,90}:\s*$|\b(?:joined|addressed|accompanied) by\b[^.\n]{0,60}:\s*$"
    r"|\b(?:with us|taking part|on the panel|who (?:will )?(?:speak|spoke|joins?|took part))\b[^.\n]{0,60}:\s*$",
    re.IGNORECASE,
)


def read_lists(
    text: str, body: Sequence[Span], numbers: Sequence[int], tokens_of: Words, labels: Labels, common: frozenset[str]
) -> tuple[list[Listed], list[Span]]:
    """The people of all lists, and the lines they stand on; `numbers` are where the text's sentences begin."""
    lines = list(lines_of(text, body, tokens_of, common))
    found: list[Listed] = []
    used: list[Span] = []
    heading = _Heading()
    at = 0
    while at < len(lines):
        before = len(found)
        if at and text.count("\n", lines[at - 1].span.end, lines[at].span.start) > 1:
            heading.part_from(text)
        taken = _read_line(text, lines, at, heading, numbers, tokens_of, labels, found)
        heading.settle(len(found) > before)
        timed = _CLOCK.match(text, lines[at].span.start, lines[at].span.end)
        heading.timed = timed is not None and len(found) == before
        used += [line.span for line in lines[at : at + taken]]
        at += max(1, taken)
    return found, used


def _read_line(
    text: str,
    lines: Sequence[Line],
    at: int,
    heading: _Heading,
    numbers: Sequence[int],
    reader: Words,
    labels: Labels,
    found: list[Listed],
) -> int:
    """Read one line (and the post under it); how many lines belonged to a list."""
    line = lines[at]
    headings = columns(text, line.span)
    if headings is not None:
        heading.columns, heading.part, heading.span = headings, heading.part or Part.SPEAKER, line.span
        return 1
    row = cells(text, line.span) if heading.columns is not None else []
    if heading.columns is not None and len(row) > max(1, heading.columns.name):
        return _row(text, lines, at, row, heading.columns, heading, numbers, reader, labels, found)
    heading.columns = None
    if not line.tokens and LABEL.match(text, line.span.start, line.span.end) is None:
        heading.part, heading.closed = _announced(text, lines, at), False
        return 0
    time = _TIME.match(text, line.span.start, line.span.end)
    rest = Span(time.end() if time else line.span.start, line.span.end)
    known, part, label, rest = labelled(text, rest, labels)
    if known:
        rest, *others = stretches(text, rest)
        titled = label is not None and is_session_title(label.of(text), rest.of(text))
        told = rest.end - rest.start > 2 and not titled
        people = _inline(text, rest, part, label or line.span, numbers, reader, labels) if told else []
        if not (people and heading.part):
            pause = label is not None and plain_label(label.of(text)) in labels.pauses
            heading.part, heading.span, heading.closed = part, label, part is None and not pause
            heading.filled, heading.tight = False, True
            if people and part in _ALONE and _for_one_person(label, text):
                heading.part = Part.SPEAKER
        found += people
        for further in others if people else ():
            _, other, other_label, other_rest = labelled(text, further, labels)
            found += _inline(text, other_rest, other, other_label or line.span, numbers, reader, labels)
        return 1 if people or part is None or not told else 0
    if not line.tokens:
        heading.part = _announced(text, lines, at)
        return 0
    bare = _BARE_LABEL.match(text, rest.start, rest.end)
    if bare is not None:
        alone = Line(Span(bare.end(), rest.end), [token for token in line.tokens if token.start >= bare.end()], False)
        name = leading_name(alone.tokens, reader)
        _, part = labels.part_of(bare.group(1))
        if name is not None and (name.end >= len(alone.tokens) or bills_itself(alone, reader)):
            people = _inline(text, alone.span, part, Span(*bare.span(1)), numbers, reader, labels)
            found += people
            return 1 if people else 0
    unknown = LABEL.match(text, rest.start, rest.end)
    if unknown is not None and not heading.closed and len(unknown.group(1).split()) < 4:
        behind = Span(unknown.end(), rest.end)
        tokens = [token for token in line.tokens if token.start >= behind.start]
        dated = time is not None and time.end() > time.start()
        if tokens and bills_itself(Line(behind, tokens, False), reader) and (dated or heading.part):
            people = _inline(text, behind, heading.part or Part.SPEAKER, line.span, numbers, reader, labels)
            found += people
            return 1 if people else 0
    if _PRESENT.search(text, line.span.start, line.span.end) and at + 1 < len(lines):
        heading.part, heading.span = Part.ATTENDEE, line.span
        return 1
    if _announced(text, lines, at) is not None:
        heading.part, heading.span = Part.SPEAKER, line.span
        return 1
    return _item(text, lines, at, rest, heading, numbers, reader, labels, found)


def _announced(text: str, lines: Sequence[Line], at: int) -> Part | None:
    """What a line that ends in “the full list of panelists:” says of the bullets below."""
    if at + 1 == len(lines) or not lines[at + 1].bullet:
        return None
    span = lines[at].span
    return Part.SPEAKER if _INTRODUCES.search(text, max(span.start, span.end - 160), span.end) else None


def _row(
    text: str,
    lines: Sequence[Line],
    at: int,
    row: Sequence[Span],
    headings: Columns,
    heading: _Heading,
    numbers: Sequence[int],
    reader: Words,
    labels: Labels,
    found: list[Listed],
) -> int:
    """The person of a table's row; the part where a column of its own gives it."""
    role = row[headings.role] if headings.role is not None and headings.role < len(row) else None
    last = role.start if role is not None and headings.role == len(row) - 1 else lines[at].span.end
    before = len(found)
    taken = _item(text, lines, at, Span(row[headings.name].start, last), heading, numbers, reader, labels, found)
    part = labels.part_of(role.of(text))[1] if role is not None else None
    if part is not None:
        found[before:] = [replace(one, part=part) for one in found[before:]]
    return max(taken, 1)


def _item(
    text: str,
    lines: Sequence[Line],
    at: int,
    rest: Span,
    heading: _Heading,
    numbers: Sequence[int],
    reader: Words,
    labels: Labels,
    found: list[Listed],
) -> int:
    line = lines[at]
    own, rest = own_role(text, rest, labels)
    inside, hole = role_inside(text, rest, labels) if own is None else (None, None)
    part = own or inside or heading.part
    if part is not None and is_bracketed_row(rest.of(text)):
        people = _inline(text, rest, part, heading.span or line.span, numbers, reader, labels)
        found += people
        return 1 if people else 0
    tokens = [token for token in line.tokens if rest.start <= token.start and token.end <= rest.end]
    if hole is not None:
        tokens = [token for token in tokens if not hole.start <= token.start < hole.end]
    tokens = shouting_softened(tokens)
    name = leading_name(tokens, reader)
    if part is None and not heading.closed:
        ahead_only = named_last(tokens, reader) if name is None else None
        alone = heading.timed and (ahead_only is not None or bills_itself(line, reader))
        alone = alone or (rest.start > line.span.start and own is None and _has_the_floor(text, tokens, name, line))
        if alone or (name is not None and _in_company(lines, at, reader)):
            part = Part.SPEAKER
    if name is None and part is not None:
        named = named_last(tokens, reader)
        if named is not None:
            name, ahead = named
            mention = mention_of(
                tokens, _number(numbers, rest.start), name, ahead, after(tokens, name.end, {}, reader), reader
            )
            found.append(Listed(mention, part, heading.span or line.span))
            return 1
    if name is None or part is None:
        if is_prose(line):
            heading.part, heading.closed = None, False
        return 0
    if opens_turn(tokens, name.end):
        heading.part = None
        return 0
    if name.end < len(tokens) and tokens[name.end].text == ";":
        tokens[name.end] = replace(tokens[name.end], text=",")
    behind = after(tokens, name.end, {}, reader, listed=True)
    life = name.end < len(tokens) and tokens[name.end].key == "is"
    if not life and acts(tokens, max(behind.end, name.end)) and not line.bullet:
        heading.part = None
        return 0
    bare = behind.position is None and behind.organisation is None
    if bare and not life and name.end < len(tokens) - 1 and not line.bullet:
        return 0
    mention = mention_of(tokens, _number(numbers, rest.start), name, None, behind, reader)
    taken = 1
    short = behind.position is None and len(tokens) - name.end < 6 and line.span.end == rest.end
    if name.end >= len(tokens) - 1 or short:
        mention, taken = _with_lines_below(lines, at, mention, reader)
    found.append(Listed(mention, part, heading.span or line.span))
    return taken


def _has_the_floor(text: str, tokens: Sequence[Token], name: Name | None, line: Line) -> bool:
    """“7.45pm: Mr Jonas Adler”: an hour, a person with a title, and nothing else."""
    clock = _CLOCK.match(text, line.span.start, line.span.end) is not None
    return clock and name is not None and name.titled and name.end >= len(tokens)


def _in_company(lines: Sequence[Line], at: int, reader: Words) -> bool:
    """Without a label, two people in a row make a list, each on a line or on two."""
    if has_neighbour(lines, at, reader):
        return True
    return pairs_up(lines, at, reader) and any(pairs_up(lines, at + away, reader) for away in (-3, -2, 2, 3))


def _with_lines_below(lines: Sequence[Line], at: int, mention: Mention, reader: Words) -> tuple[Mention, int]:
    """The post and the body of a person whose name stands alone on a line."""
    taken = 1
    for below in lines[at + 1 : at + 3]:
        tokens = below.tokens
        if not tokens or is_prose(below) or leading_name(tokens, reader) is not None or opens_session(tokens):
            break
        comma = Token(",", tokens[0].start, tokens[0].start, ",", 0)
        read = after([comma, *tokens], 0, {}, reader, listed=mention.position is not None)
        if read.position is None and read.organisation is None:
            break
        read = _shifted(read)
        if mention.position is None and read.position is not None:
            mention = replace(
                mention,
                position=spanned(tokens, read.position),
                position_keys=frozenset(tokens[i].key for i in range(*read.position)),
            )
        if mention.organisation is None and read.organisation is not None:
            mention = replace(mention, organisation=spanned(tokens, read.organisation))
        taken += 1
        if mention.organisation is not None:
            break
    return mention, taken


def _shifted(read: Billing) -> Billing:
    def back(part: tuple[int, int] | None) -> tuple[int, int] | None:
        return None if part is None else (part[0] - 1, part[1] - 1)

    return Billing(read.start, read.end - 1, back(read.position), back(read.organisation))


def _inline(
    text: str, rest: Span, part: Part | None, label: Span, numbers: Sequence[int], reader: Words, labels: Labels
) -> list[Listed]:
    """The people after a label on its own line: one, or several between semicolons or commas."""
    if part is None:
        return []
    found = []
    pieces = list(re.finditer(r"[^;•]+", text[rest.start : rest.end]))
    for piece in pieces:
        span = Span(rest.start + piece.start(), rest.start + piece.end())
        own, span = own_role(text, span, labels) if len(pieces) > 1 else (None, span)
        tokens = shouting_softened(reader.read(text, span))
        names = find_names(tokens, reader)
        where = weights(names)
        floor = 0
        for name in names:
            if name.start < floor or not stands_first(tokens, name, floor):
                continue
            alone = len(names) == 1 or len(pieces) > 1 or for_one(label.of(text), names)
            behind = after(tokens, name.end, {} if alone else where, reader, listed=alone)
            if acts(tokens, behind.end):
                return []
            ahead = billing.before(tokens, name.start, floor, reader)
            found.append(
                Listed(
                    mention_of(tokens, _number(numbers, span.start), name, ahead, behind, reader), own or part, label
                )
            )
            floor = behind.end
    return found


def _number(numbers: Sequence[int], at: int) -> int:
    return max(0, bisect_right(numbers, at) - 1)
