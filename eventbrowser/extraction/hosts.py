"""Who holds the event and who helps: "organised by X", "X hosted", "in collaboration with Y", label lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from eventbrowser.extraction.bodylist import BodyLists, Named
from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.hostguess import Claim, fallbacks, stated_outlet
from eventbrowser.extraction.hostwords import HostWords
from eventbrowser.extraction.learned import may_host
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Found, Span

_LEAD = re.compile(
    r"(?:(?:On|In|At|Earlier|Today|Last|This|Yesterday|Recently|Meanwhile)\b[^,;.]{0,50}"
    r"|(?:As|Following|During|After|Within|To|Under|Ahead)\b[^,;.]{0,110}),\s"
)
_LIKELY = 0.72
_NAMES_EVENT = re.compile(
    r"(?:Lectures?|Dialogues|Conference|Symposium|Seminar|Summit|Workshop|Roundtable|Webinar|Lecture Series)$"
    r"|\b(?:Annual|Inaugural|\d(?:st|nd|rd|th))\b.*\b(?:Forum|Dialogue|Congress|Convention)$"
)
_JOINTLY = re.compile(r"[^.;,]{0,120},?\sjointly with\s", re.IGNORECASE)


_BY_ANYBODY = ("conducted", "presented", "called", "initiated", "planned", "run", "promoted", "carried")
"""What a person does as well as an institute: what is done by a name that is no body's is nobody's event."""
_BETWEEN = re.compile(
    r"\b(?:held|organi[sz]ed|hosted|convened|took place|conducted|arranged)"
    r"(?:\s[\w,-]+){0,6}?\s(?:jointly\s)?between\s",
    re.IGNORECASE,
)
_OTHER_DEED = re.compile(
    r"\b(?:supported|funded|financed|sponsored|led|chaired|moderated|delivered|written|attended|followed|accompanied|joined"
    r"|made|given|addressed|presented|mediated)$"
)
"""“realised in the framework of a project supported by X”: who stands behind the verb does something else."""
_PRESENTED_AT = re.compile(r"\s(?:at|in|during|on|to|by|with)\b")
_JOINT_WITH = re.compile(r"[^.;]{0,60}?\bwith\s")
_JOINT = re.compile(r"\bjoint\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)

_SHARED = "host/shared"
"""The rule of what is "co-organised by" somebody: hosts where nobody else holds the event, else partners."""

_AUSPICES = "host/auspices"
_WITH = (_SHARED, _AUSPICES)


def read_hosts(
    clues: Clues, title: Found[str] | None, facts: Knowledge = NOTHING
) -> tuple[tuple[Found[str], ...], tuple[Found[str], ...]]:
    """Hosts and partners, each once, in the order of the text; none that is known to be no host."""

    def allowed(claims: Iterator[Claim]) -> list[Claim]:
        return [claim for claim in claims if may_host(claim.named.body.name, facts)] if facts else list(claims)

    claims = _shared_out(allowed(_claims(clues, clues.lexicon.of(HostWords), BodyLists.of(clues), title)))
    hosts = _settled([claim for claim in claims if not claim.partner], clues)
    if not hosts:
        hosts = _settled(allowed(fallbacks(clues)), clues) or stated_outlet(clues)
    known = {_key(host.value) for host in hosts}
    partners = _settled([claim for claim in claims if claim.partner], clues)
    return hosts, tuple(partner for partner in partners if _key(partner.value) not in known)


def _shared_out(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, "co-organised by" made partners where somebody else is said to hold the event."""
    others = any(not claim.partner and claim.rule not in _WITH and claim.confidence > _LIKELY for claim in claims)
    return [replace(claim, partner=True) if others and claim.rule in _WITH else claim for claim in claims]


def _key(name: str) -> str:
    return re.sub(r"^the\s+|\W+", "", name.casefold())


def _settled(claims: Sequence[Claim], clues: Clues) -> tuple[Found[str], ...]:
    """Each body once under its fullest name; weak claims only where there is no strong one."""
    best = max((claim.confidence for claim in claims), default=0.0)
    kept: dict[str, Found[str]] = {}
    for claim in claims:
        if claim.confidence < best - 0.17 or _NAMES_EVENT.search(claim.named.body.name):
            continue
        full = clues.registry.full(claim.named.body)
        reason = claim.reason
        if full.span != claim.named.body.span:
            reason = reason or tell("“{words}” is {meaning}", words=claim.named.body.name, meaning=full.name)
        key = _key(full.name)
        covered = next((other for other in kept if key in other or other in key), None)
        if covered is not None and len(kept[covered].value) >= len(full.name):
            continue
        if covered is not None:
            del kept[covered]
        kept[key] = Found(full.name, full.span, claim.rule, reason, claim.confidence)
    return tuple(kept.values())


def _claims(clues: Clues, known: HostWords, lists: BodyLists, title: Found[str] | None) -> Iterator[Claim]:
    yield from _labelled(clues, lists)
    for number, sentence in enumerate(clues.sentences[:80]):
        near = number in clues.telling or any(True for _ in clues.mentions_in(sentence.span))
        near = near or (title is not None and clues.text.startswith(title.value, sentence.span.start))
        follows = number < 3 or number - 1 in clues.telling
        if near or follows:
            worth = (1.0 if number in clues.telling else 0.9) * (1.0 if number < 14 else 0.9 if number < 30 else 0.8)
            yield from _in_sentence(clues, known, lists, sentence.span, worth)
    for area in (*clues.layout.head, *_posters(clues)):
        yield from _in_sentence(clues, known, lists, area, 0.85)
    if clues.headline is not None:
        yield from _in_sentence(clues, known, lists, clues.headline, 0.62)


def _posters(clues: Clues) -> Iterator[Span]:
    """“Institute A and Institute B / will host a discussion on / Title”: sentences broken into lines, as on a card."""
    lines = sorted([*clues.layout.head, *([clues.headline] if clues.headline is not None else [])])
    for above, line in pairwise(lines):
        if clues.text[line.start].islower():
            yield Span(above.start, line.end)


def _in_sentence(clues: Clues, known: HostWords, lists: BodyLists, span: Span, worth: float) -> Iterator[Claim]:
    text = clues.text
    for match in known.passive.finditer(text, span.start, span.end):
        if _is_other_doing(clues, known, span, match.start()) or _OTHER_DEED.search(match["gap"]):
            continue
        far = 0.9 if len(match["gap"]) > 12 else 1.0
        end = match.end()
        by_anybody = match.group().split()[0].casefold() in _BY_ANYBODY
        for named in lists.read(match.end(), span.end):
            if by_anybody and not lists.is_body(named.body):
                break
            yield Claim(named, "host/organised-by", 0.94 * worth * far, reason=named.reason)
            end = named.body.end
        jointly = _JOINTLY.match(text, end, span.end)
        if jointly is not None:
            for named in lists.read(jointly.end(), span.end):
                yield Claim(named, "host/jointly-with", 0.88 * worth, reason=named.reason)
    for match in known.active.finditer(text, span.start, span.end):
        yield from _active(clues, known, lists, span, match, worth)
    for match in known.auspices.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            yield Claim(named, _AUSPICES, 0.85 * worth, reason=named.reason)
    for match in known.organiser_is.finditer(text, span.start, span.end):
        helper = match["who"].casefold().startswith(("co", "sponsor", "partner"))
        for named in lists.read(match.end(), span.end):
            yield Claim(named, "host/organiser-is", 0.9 * worth, partner=helper, reason=named.reason)
    for match in known.shared.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            yield Claim(named, _SHARED, 0.9 * worth, reason=named.reason)
    for match in _BETWEEN.finditer(text, span.start, span.end) if "between" in text[span.start : span.end] else ():
        both = list(lists.read(match.end(), span.end))
        if len(both) > 1 and all(lists.is_body(named.body) for named in both):
            for named in both:
                yield Claim(named, "host/between", 0.8 * worth, reason=named.reason)
    for match in known.initiative.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            if lists.is_body(named.body):
                yield Claim(named, "host/initiative-of", 0.8 * worth, reason=named.reason)
    for match in known.join_them.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            if lists.is_body(named.body):
                yield Claim(named, "host/join", 0.86 * worth, reason=named.reason)
    yield from _owners(clues, known, lists, span, worth)
    yield from _partners(clues, known, lists, span, worth)


def _owners(clues: Clues, known: HostWords, lists: BodyLists, span: Span, worth: float) -> Iterator[Claim]:
    """“the annual lecture of the X Foundation”, “the X Foundation’s annual lecture”."""
    text = clues.text
    for match in known.series_of.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            if match["the"] or lists.is_body(named.body):
                yield Claim(named, "host/series-of", 0.7 * worth, reason=named.reason)
    for mention in clues.mentions_in(span):
        near = max(span.start, mention.span.start - 60)
        owner = known.possessive.search(text, near, mention.span.start) if mention.kind is not None else None
        for named in lists.read_back(span.start, owner.start()) if owner else ():
            yield Claim(named, "host/owner", 0.66 * worth, reason=named.reason)


def _is_other_doing(clues: Clues, known: HostWords, span: Span, at: int) -> bool:
    """Whether the verb here is of a survey or a speech, no event noun standing between."""
    other = known.other_doings.search(clues.text, max(span.start, at - 60), at)
    return other is not None and not any(True for _ in clues.mentions_in(Span(other.start(), at)))


def _active(
    clues: Clues, known: HostWords, lists: BodyLists, span: Span, match: re.Match[str], worth: float
) -> Iterator[Claim]:
    """“X organised a seminar”: an event noun must follow soon, a body must stand before."""
    text = clues.text
    if "present" in match["verb"] and _PRESENTED_AT.match(text, match.end()):
        return
    reach = Span(match.end(), min(span.end, match.end() + 140))
    objects = [mention for mention in clues.mentions_in(reach) if mention.span.start - match.end() < 110]
    invites = any(word in match["verb"] for word in ("invite", "pleased")) or text[match.end() : match.end() + 1] == ":"
    invites = invites or ("host" in match["verb"] and lists.is_person(match.end(), span.end))
    if not objects and not invites:
        return
    strong = any(mention.kind is not None for mention in objects) or invites
    subject = Span(min(_opening(text, span), match.start()), match.start())
    before = _before_partners(text, subject, known)
    found = lists.read_back(before.start, before.end, told=before != subject)
    held = found or _before_aside(text, known, lists, before)
    for named in held:
        yield Claim(named, "host/organised", (0.93 if strong else 0.8) * worth, reason=named.reason)
    joint = next((m for m in objects if _JOINT.search(text, max(span.start, m.span.start - 40), m.span.start)), None)
    other = _JOINT_WITH.match(text, joint.span.end, span.end) if joint is not None and held else None
    for named in lists.read(other.end(), span.end) if other is not None else ():
        if lists.is_body(named.body):
            yield Claim(named, "host/joint-with", 0.85 * worth, reason=named.reason)


def _before_aside(text: str, known: HostWords, lists: BodyLists, subject: Span) -> list[Named]:
    """“The X Institute, a think tank based in Nairobi, is hosting …”: the body that opens the sentence."""
    found = list(lists.read(_opening(text, subject), subject.end))
    if not found or not lists.is_body(found[0].body):
        return []
    return found if known.aside.match(text, found[-1].body.end, subject.end) else []


def _opening(text: str, subject: Span) -> int:
    """Where the subject begins behind "On Monday," and the like."""
    lead = _LEAD.match(text, subject.start, subject.end)
    return lead.end() if lead else subject.start


def _before_partners(text: str, span: Span, known: HostWords) -> Span:
    """The part of a subject that stands before "in collaboration with"."""
    match = known.partner_before.search(text, span.start, span.end)
    if match is None:
        return span
    return Span(span.start, match.start()) if match.start() > span.start + 3 else Span(match.end(), span.end)


def _partners(clues: Clues, known: HostWords, lists: BodyLists, span: Span, worth: float) -> Iterator[Claim]:
    text = clues.text
    for match in known.partner.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            yield Claim(named, "partner/with", 0.9 * worth, partner=True, reason=named.reason)
    for match in known.held_with.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            yield Claim(named, "partner/held-with", 0.7 * worth, partner=True, reason=named.reason)
    for match in known.paying.finditer(text, span.start, span.end):
        for named in lists.read_back(span.start, match.start(), told=True):
            yield Claim(named, "partner/paying", 0.8 * worth, partner=True, reason=named.reason)


def _labelled(clues: Clues, lists: BodyLists) -> Iterator[Claim]:
    for label in clues.labelled("host", "partner"):
        for named in lists.read_loosely(label.value):
            yield Claim(named, f"{label.means}/label", 0.94, partner=label.means == "partner")
