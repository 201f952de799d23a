"""Whose event it is where nobody is said to hold it: the page, the letter, the statement or the hall it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from eventbrowser.extraction.bodylist import BodyLists, Named
from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.furniture import Furniture
from eventbrowser.extraction.hostwords import HostWords
from eventbrowser.extraction.kinds import EVERYDAY
from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.extraction.where import WhereWords
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_MARK = re.compile(r"[ \t]+[—–|&+/×x][ \t]+")
_CELL = re.compile(r"[^\n—–|&+/×]*[^\n—–|&+/×\s]")
_OFFICE = re.compile(r"\b(?:Ministry|Government|Parliament|Senate|Assembly|Cabinet|Embassy|Commission|Delegation)\b")
"""A house whose people open other houses' events."""
_DOER = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’'&.-]*(?:\s(?:(?:of|for|and|the)\s)?[A-ZÀ-Þ][\w’'&-]*){0,4})$")
_DOES = re.compile(r"organi[sz]|conven|co-?host|\bhost")


READ = 20_000
"""So much of a text is looked through for lists of hosts."""
_FIRST = 8
_SHORTEST = 4
"""“EU”, “UN”: what an announcement begins with and nobody's house."""
_HOSTED_BY = re.compile(
    r"\b(?:co-?)?(?:hosted|organi[sz]ed|convened|presented)\s(?:jointly\s)?by(?:\sthe)?\s?:?[ \t]*(?=\n\s*[-–•*·])",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"\s*\n\s*[-–•*·]+\s*(?:the\s)?(?P<body>[^\n]{4,140}?)(?:,?\s(?:and|&)(?:\sthe)?)?[,;.]?[ \t]*(?=\n|$)"
)
_GAP = re.compile(r"\)?(?:[ ](?!The\b)[A-ZÀ-Þ][\w’'-]*){0,3}[ ](?:\d{4}[ ])?")
_SUBJECT = re.compile(r"(?:The|Our)\s")
_INVITES = re.compile(
    r"(?:\s\([^()\n]{2,20}\))?\s(?:is|are|has|have|will|(?:cordially |warmly |proudly )?(?:invites?|presents?|welcomes?"
    r"|launch(?:es)?|brings?|looks forward))\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A body that a rule saw as host or partner."""

    named: Named
    rule: str
    confidence: float
    partner: bool = False
    reason: str = ""


def fallbacks(clues: Clues) -> Iterator[Claim]:
    """Where nobody is said to hold the event: the institute whose page, mail or hall it is."""
    bodies, known, lists = clues.lexicon.of(BodyWords), clues.lexicon.of(HostWords), BodyLists.of(clues)
    doer = next(_doers(clues, known, lists), None)
    if doer is not None:
        yield doer
        return
    listed = list(_listed_below(clues, lists))
    if listed:
        yield from listed
        return
    outlet = clues.layout.outlet
    if outlet is not None and outlet.span is not None and bodies.names_body(outlet.value):
        yield from (
            Claim(named, "host/page", 0.66, reason=tell("The page is this institute's own"))
            for span in (outlet.span, *_beside(clues.text, outlet.span, bodies))
            for named in lists.read_loosely(span)
        )
        return
    its = next(_its_event(clues, lists, known), None) or next(_opens_page(clues, lists, known), None)
    if its is not None:
        yield its
        return
    told = next(_told(clues, known, lists), None)
    if told is not None:
        yield told
        return
    for span in _places_to_meet(clues):
        for named in lists.read(span.start, span.end):
            if len(named.body.name) < _SHORTEST:
                continue
            if lists.is_body(named.body) and not known.buildings.search(named.body.name):
                yield Claim(named, "host/venue", 0.58, reason=tell("It is held there and nobody else is named as host"))
                return
    for span in _signature(clues):
        for body in clues.registry.bodies:
            if span.holds(body.span) and not known.buildings.search(body.name):
                yield Claim(Named(body), "host/signature", 0.55, reason=tell("It signs the announcement"))
                return
    yield from _named_most(clues, known)


def _doers(clues: Clues, known: HostWords, lists: BodyLists) -> Iterator[Claim]:
    """“Communitas is organising a debate”: a name that does not look a body's, but does what a body does."""
    for number in sorted(clues.telling)[:8]:
        span = clues.sentences[number].span
        for match in known.active.finditer(clues.text, span.start, span.end):
            reach = Span(match.end(), min(span.end, match.end() + 110))
            serious = any(m.kind is not None and m.kind not in EVERYDAY for m in clues.mentions_in(reach))
            name = _DOER.search(clues.text, span.start, match.start()) if serious else None
            before = clues.text[span.start : name.start()].rstrip() if name else ""
            if name is None or (before and before[-1] not in ",;") or not _DOES.search(match["verb"]):
                continue
            named = next(lists.read(name.start(), match.start()), None)
            if named is not None and named.body.span.end == match.start():
                yield Claim(named, "host/doer", 0.5, reason=tell("It is said to hold the event"))


def _listed_below(clues: Clues, lists: BodyLists) -> Iterator[Claim]:
    """“The lecture is co-hosted by the” over lines that begin with dashes or dots, each with a body."""
    for match in _HOSTED_BY.finditer(clues.text, 0, READ):
        at = match.end()
        while (item := _ITEM.match(clues.text, at)) is not None:
            for named in lists.read_loosely(Span(*item.span("body"))):
                yield Claim(named, "host/listed", 0.8)
            at = item.end()


def _its_event(clues: Clues, lists: BodyLists, known: HostWords) -> Iterator[Claim]:
    """“the Kesten Foundation (KF) Policy Conclave”: a body right before the noun of the event that the page is of."""
    names = {body.name: body for body in clues.registry.bodies}
    for mention in clues.mentions[:_FIRST]:
        body = clues.body_before(mention.span.start) or clues.body_around(mention.span)
        if body is None or mention.kind is None or mention.kind in EVERYDAY:
            continue
        if body.span.holds(mention.span):
            whole = body.name
            body = next((names[name] for name in names if whole.startswith(name + " ")), None)
        elif _GAP.fullmatch(clues.text, body.end, mention.span.start) is None:
            continue
        if body is not None and lists.is_body(body) and not known.buildings.search(body.name):
            yield Claim(Named(body), "host/its-event", 0.55, reason=tell("The event is called by its name"))


def _opens_page(clues: Clues, lists: BodyLists, known: HostWords) -> Iterator[Claim]:
    """“The Kesten Council is launching …”: the body that an announcement begins with."""
    for sentence in clues.sentences[:2] if clues.announces else ():
        opens = _SUBJECT.match(clues.text, sentence.span.start, sentence.span.end)
        at = opens.end() if opens is not None else sentence.span.start
        body = next((body for body in clues.registry.bodies if body.span.start == at), None)
        if body is None or not lists.is_body(body) or known.buildings.search(body.name):
            continue
        if _INVITES.match(clues.text, body.end, sentence.span.end):
            yield Claim(Named(body), "host/opens-page", 0.55, reason=tell("The announcement begins with it"))


def _beside(text: str, outlet: Span, bodies: BodyWords) -> Iterator[Span]:
    """The further houses over a page: "Institute A — Foundation B"."""
    at = outlet.end
    while (mark := _MARK.match(text, at)) is not None:
        cell = _CELL.match(text, mark.end())
        if cell is None or not bodies.is_body_line(cell.group().strip()):
            return
        yield Span(*cell.span())
        at = cell.end()


def _told(clues: Clues, known: HostWords, lists: BodyLists) -> Iterator[Claim]:
    """Who sponsors it, whose statement tells of it, whose officer welcomes the guests."""
    text = clues.text
    for sentence in clues.sentences[:20]:
        span = sentence.span
        for match in known.sponsored.finditer(text, span.start, span.end):
            for named in lists.read(match.end(), span.end):
                yield Claim(named, "host/sponsored-by", 0.6, reason=tell("It sponsors the event"))
    for sentence in clues.sentences[:12]:
        span = sentence.span
        for match in known.statement.finditer(text, span.start, span.end):
            body = _officer_of(clues, lists, Span(match.end(), min(span.end, match.end() + 130)))
            if body is not None:
                yield Claim(body, "host/statement", 0.56, reason=tell("Its statement tells of the event"))
    for sentence in clues.sentences[:25]:
        span = sentence.span
        welcome = known.welcomes.search(text, span.start, span.end)
        if welcome is not None:
            body = _officer_of(clues, lists, span)
            guest = "welcom" not in welcome.group().casefold()
            if body is not None and not (guest and _OFFICE.search(body.body.name)):
                yield Claim(body, "host/welcome", 0.55, reason=tell("Its officer welcomes the guests"))


def _officer_of(clues: Clues, lists: BodyLists, span: Span) -> Named | None:
    """The first body that a part of a sentence names, by name or as "the Foundation"."""
    for body in clues.registry.bodies:
        if span.holds(body.span):
            return Named(body)
    return next(lists.anaphors(span.start, span.end), None)


def stated_outlet(clues: Clues) -> tuple[Found[str], ...]:
    """The institute that a page says it belongs to, where the page announces an event."""
    outlet = clues.layout.outlet
    if outlet is None or not outlet.rule.startswith("file/") or not clues.announces:
        return ()
    if clues.lexicon.of(Furniture).is_press(outlet.value):
        return ()
    return (Found(outlet.value, outlet.span, outlet.rule, outlet.reason, 0.6),)


_AT_BODY = re.compile(r"\b(?:at|came to|visited)\s+(?:the\s+)?(?:[A-Z]\w+\s+campus\s+of\s+(?:the\s+)?)?(?=[A-ZÀ-Þ])")


def _places_to_meet(clues: Clues) -> Iterator[Span]:
    """Where the name of a place to meet begins: in a venue's label, in an announcement's first lines, behind "at"."""
    for label in clues.labelled("venue"):
        yield label.value
    if clues.announces:
        for sentence in clues.sentences[:2]:
            yield sentence.span
    for number in sorted(clues.telling)[:6]:
        span = clues.sentences[number].span
        for match in _AT_BODY.finditer(clues.text, span.start, span.end):
            if clues.lexicon.of(WhereWords).working.search(
                clues.text, max(span.start, match.start() - 80), match.start()
            ):
                continue
            yield Span(match.end(), span.end)


def _signature(clues: Clues) -> list[Span]:
    """The last lines of a letter."""
    headline = clues.layout.headline
    told = headline is not None and headline.rule == "layout/subject"
    return [sentence.span for sentence in clues.sentences[-3:]] if told else []


_MEETINGS = ("Forum", "Dialogue", "Conference", "Summit", "Congress", "Convention")


def _named_most(clues: Clues, known: HostWords) -> Iterator[Claim]:
    names = [body.name[:14] for body in clues.registry.bodies]
    for body in clues.registry.bodies:
        if (
            names.count(body.name[:14]) >= 2
            and clues.lexicon.of(BodyWords).names_body(body.name)
            and not known.buildings.search(body.name)
            and not body.name.endswith(_MEETINGS)
            and BodyLists.of(clues).words.person.match(body.name) is None
        ):
            yield Claim(Named(body), "host/named-most", 0.4, reason=tell("The body named most often"))
            return
