"""Who holds the event and who helps: "organised by X", "X hosted", "in collaboration with Y", label lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.bodylist import BodyLists, Named
from eventbrowser.extraction.clues import Clues
from eventbrowser.extraction.furniture import Furniture
from eventbrowser.extraction.learned import may_host
from eventbrowser.extraction.lexicon import Tables, alternation, words
from eventbrowser.extraction.organisations import BodyWords
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.text import Found, Span


@dataclass(frozen=True, slots=True)
class HostWords:
    """The phrases that point to hosts and partners, compiled."""

    passive: re.Pattern[str]
    active: re.Pattern[str]
    partner: re.Pattern[str]
    auspices: re.Pattern[str]
    paying: re.Pattern[str]
    organiser_is: re.Pattern[str]
    partner_before: re.Pattern[str]
    series_of: re.Pattern[str]
    other_doings: re.Pattern[str]
    held_with: re.Pattern[str]
    buildings: re.Pattern[str]

    @classmethod
    def from_tables(cls, tables: Tables) -> HostWords:
        table = tables["hosts"]
        adverbs = alternation(words(table, "adverbs"))
        adverb = rf"(?:,?\s+(?:{adverbs}|on \w+day|on \d{{1,2}} \w+|(?:this|last) \w+))*"
        active = alternation(words(table, "active"))
        partner = alternation(words(table, "with_partner"))
        return cls(
            re.compile(
                rf"(?<![\w-]){alternation(words(table, 'passive'))}"
                r"(?P<gap>(?:\s+[a-z]+ly)?|\s+(?:at|in|on|here|today|yesterday|for)\b[^.;\n]{0,110}?),?\s+by\s+",
                re.IGNORECASE,
            ),
            re.compile(rf"(?<=[\w)’'”,]){adverb}(?P<verb>,?\s+{active})\b(?!\s+by\b)", re.IGNORECASE),
            re.compile(rf"\b{partner}\s+", re.IGNORECASE),
            re.compile(rf"\b{alternation(words(table, 'auspices'))}\s+", re.IGNORECASE),
            re.compile(rf"\s+(?:also\s+)?{alternation(words(table, 'paying'))}\b", re.IGNORECASE),
            re.compile(
                r"\b(?:main\s+|principal\s+|joint\s+)?"
                r"(?P<who>(?:co-?)?(?:organi[sz]ers?|hosts?|conven(?:e|o)rs?|sponsors?|partners?))"
                r"(?:\s+of\s+(?:the|this)\s+\w+(?:\s\w+)?)?\s*(?:was|were|is|are|included|include|:)\s+",
                re.IGNORECASE,
            ),
            re.compile(rf",?\s*\b{partner}\b", re.IGNORECASE),
            re.compile(
                r"\b(?:series|lecture|seminar|conference|webinar|dialogue|forum|workshop|symposium|roundtable|meeting"
                r"|flagship event|event|convention|congress|programme)\s+of\s+the\s+",
                re.IGNORECASE,
            ),
            re.compile(rf"\b{alternation(words(table, 'other_doings'))}\b[^.;]{{0,40}}$", re.IGNORECASE),
            re.compile(
                r"\b(?:dialogue|round ?table|meeting|consultations?|seminar|webinar|conference|workshop|discussion)"
                r"\s+with\s+the\s+",
                re.IGNORECASE,
            ),
            re.compile(rf"\b{alternation(words(table, 'buildings'))}\b"),
        )


_JOINTLY = re.compile(r"[^.;,]{0,120},?\sjointly with\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """A body that a rule saw as host or partner."""

    named: Named
    rule: str
    confidence: float
    partner: bool = False
    reason: str = ""


def read_hosts(
    clues: Clues, title: Found[str] | None, facts: Knowledge = NOTHING
) -> tuple[tuple[Found[str], ...], tuple[Found[str], ...]]:
    """Hosts and partners, each once, in the order of the text; none that is known to be no host."""

    def allowed(claims: Iterator[Claim]) -> list[Claim]:
        return [claim for claim in claims if may_host(claim.named.body.name, facts)] if facts else list(claims)

    claims = allowed(_claims(clues, clues.lexicon.of(HostWords), BodyLists.of(clues), title))
    hosts = _settled([claim for claim in claims if not claim.partner], clues)
    if not hosts:
        hosts = _settled(allowed(_fallbacks(clues)), clues) or _stated_outlet(clues)
    known = {_key(host.value) for host in hosts}
    partners = _settled([claim for claim in claims if claim.partner], clues)
    return hosts, tuple(partner for partner in partners if _key(partner.value) not in known)


def _key(name: str) -> str:
    return re.sub(r"^the\s+|\W+", "", name.casefold())


def _settled(claims: Sequence[Claim], clues: Clues) -> tuple[Found[str], ...]:
    """Each body once under its fullest name; weak claims only where there is no strong one."""
    best = max((claim.confidence for claim in claims), default=0.0)
    kept: dict[str, Found[str]] = {}
    for claim in claims:
        if claim.confidence < best - 0.17:
            continue
        full = clues.registry.full(claim.named.body)
        reason = claim.reason
        if full.span != claim.named.body.span:
            reason = reason or f"“{claim.named.body.name}” is {full.name}"
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
    for area in clues.layout.head:
        yield from _in_sentence(clues, known, lists, area, 0.85)
    if clues.headline is not None:
        yield from _in_sentence(clues, known, lists, clues.headline, 0.62)


def _in_sentence(clues: Clues, known: HostWords, lists: BodyLists, span: Span, worth: float) -> Iterator[Claim]:
    text = clues.text
    for match in known.passive.finditer(text, span.start, span.end):
        if _is_other_doing(clues, known, span, match.start()):
            continue
        far = 0.9 if len(match["gap"]) > 12 else 1.0
        end = match.end()
        for named in lists.read(match.end(), span.end):
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
            yield Claim(named, "host/auspices", 0.85 * worth, reason=named.reason)
    for match in known.organiser_is.finditer(text, span.start, span.end):
        helper = match["who"].casefold().startswith(("co", "sponsor", "partner"))
        for named in lists.read(match.end(), span.end):
            yield Claim(named, "host/organiser-is", 0.9 * worth, partner=helper, reason=named.reason)
    for match in known.series_of.finditer(text, span.start, span.end):
        for named in lists.read(match.end(), span.end):
            yield Claim(named, "host/series-of", 0.7 * worth, reason=named.reason)
    yield from _partners(clues, known, lists, span, worth)


def _is_other_doing(clues: Clues, known: HostWords, span: Span, at: int) -> bool:
    """Whether the verb here is of a survey or a speech, no event noun standing between."""
    other = known.other_doings.search(clues.text, max(span.start, at - 60), at)
    return other is not None and not any(True for _ in clues.mentions_in(Span(other.start(), at)))


def _active(
    clues: Clues, known: HostWords, lists: BodyLists, span: Span, match: re.Match[str], worth: float
) -> Iterator[Claim]:
    """“X organised a seminar”: an event noun must follow soon, a body must stand before."""
    text = clues.text
    reach = Span(match.end(), min(span.end, match.end() + 140))
    objects = [mention for mention in clues.mentions_in(reach) if mention.span.start - match.end() < 110]
    invites = any(word in match["verb"] for word in ("invite", "pleased")) or text[match.end() : match.end() + 1] == ":"
    if not objects and not invites:
        return
    strong = any(mention.kind is not None for mention in objects) or invites
    subject = Span(span.start, match.start())
    before = _before_partners(text, subject, known)
    for named in lists.read_back(before.start, before.end, told=before != subject):
        yield Claim(named, "host/organised", (0.93 if strong else 0.8) * worth, reason=named.reason)


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


def _fallbacks(clues: Clues) -> Iterator[Claim]:
    """Where nobody is said to hold the event: the institute whose page, mail or hall it is."""
    bodies, known, lists = clues.lexicon.of(BodyWords), clues.lexicon.of(HostWords), BodyLists.of(clues)
    outlet = clues.layout.outlet
    if outlet is not None and outlet.span is not None and bodies.names_body(outlet.value):
        yield from (
            Claim(named, "host/page", 0.66, reason="The page is this institute's own")
            for named in lists.read_loosely(outlet.span)
        )
        return
    for span in _places_to_meet(clues):
        for named in lists.read(span.start, span.end):
            if lists.is_body(named.body) and not known.buildings.search(named.body.name):
                yield Claim(named, "host/venue", 0.58, reason="It is held there and nobody else is named as host")
                return
    for span in _signature(clues):
        for body in clues.registry.bodies:
            if span.holds(body.span) and not known.buildings.search(body.name):
                yield Claim(Named(body), "host/signature", 0.55, reason="It signs the announcement")
                return
    yield from _named_most(clues, known)


def _stated_outlet(clues: Clues) -> tuple[Found[str], ...]:
    """The institute that a page says it belongs to, where the page announces an event."""
    outlet = clues.layout.outlet
    if outlet is None or not outlet.rule.startswith("file/") or not clues.announces:
        return ()
    if clues.lexicon.of(Furniture).is_press(outlet.value):
        return ()
    return (Found(outlet.value, outlet.span, outlet.rule, outlet.reason, 0.6),)


_AT_BODY = re.compile(r"\bat\s+(?:the\s+)?(?=[A-ZÀ-Þ])")


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
            yield Span(match.end(), span.end)


def _signature(clues: Clues) -> list[Span]:
    """The last lines of a letter."""
    headline = clues.layout.headline
    told = headline is not None and headline.rule == "layout/subject"
    return [sentence.span for sentence in clues.sentences[-3:]] if told else []


def _named_most(clues: Clues, known: HostWords) -> Iterator[Claim]:
    names = [body.name[:14] for body in clues.registry.bodies]
    for body in clues.registry.bodies:
        if (
            names.count(body.name[:14]) >= 2
            and clues.lexicon.of(BodyWords).names_body(body.name)
            and not known.buildings.search(body.name)
        ):
            yield Claim(Named(body), "host/named-most", 0.4, reason="The body named most often")
            return
