"""Reports that name everybody with the family name first: “Raman, Suresh (Director, Coast Centre) opened …”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from eventbrowser.extraction.mentions import Mention
from eventbrowser.extraction.words import unaccented
from eventbrowser.model.text import Span

_NAMED_SO = re.compile(
    r"^(?:[-–•*] |\d{1,2}[.)] )?(?P<family>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?),"
    r" (?P<given>[A-ZÀ-Þ][\w’'-]*\.?(?: [A-ZÀ-Þ][\w’'-]*\.?)?)(?= ?[(,;–—-]| [a-z]|$)",
    re.MULTILINE,
)
_LEAST = 3
"""So many people named so make it the report's way."""
_BEHIND_NAMES = frozenset(("jr", "jr.", "sr", "sr."))


def family_first(text: str) -> Mapping[int, Span]:
    """Where given names begin that stand behind the family name, and where that stands; empty where few do."""
    found = {match.start("given"): Span(*match.span("family")) for match in _NAMED_SO.finditer(text)}
    return found if len(found) >= _LEAST else {}


def turned(
    sure: Sequence[Mention], doubtful: Iterable[Mention], text: str, families: Mapping[int, Span]
) -> list[Mention]:
    """The mentions, with the family names before the given ones; some were doubtful for want of them."""
    whole = [_turned(mention, text, families[mention.name.start]) for mention in sure if mention.name.start in families]
    if len(whole) < _LEAST:
        return list(sure)
    whole += [_turned(one, text, families[one.name.start]) for one in doubtful if one.name.start in families]
    begins = {mention.name.start for mention in whole}
    apart = {families[start] for start in families}
    rest = [one for one in sure if one.name.start not in families and one.name not in apart]
    return [*(one for one in rest if one.name.start not in begins), *whole]


def _turned(mention: Mention, text: str, family: Span) -> Mention:
    keys = tuple(unaccented(word.casefold()) for word in family.of(text).split())
    name = Span(family.start, mention.name.end)
    start = min(family.start, mention.whole.start)
    return replace(mention, name=name, keys=(*mention.keys, *keys), whole=Span(start, mention.whole.end))


def in_order(name: str) -> str:
    """“Suresh Raman” for “Raman, Suresh”."""
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and given.casefold() not in _BEHIND_NAMES else name
