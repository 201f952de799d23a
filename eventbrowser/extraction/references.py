"""People spoken of without their names: "the minister", "the latter", "Lyonpo"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.identity import Person
from eventbrowser.extraction.phrases import spanned
from eventbrowser.extraction.posts import parse
from eventbrowser.extraction.words import (
    ACRONYM,
    BODY,
    CAPITAL,
    FIELD,
    PEOPLE,
    POST,
    POST_WORD,
    SAYING,
    STRONG,
    TITLE,
    VERB,
    Token,
    Words,
    phrase_at,
)
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that stand for a person named elsewhere; `tells` is the post they give to somebody who had none."""

    span: Span
    person: int
    tells: Unnamed | None = None


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A post under which somebody speaks: “a former army chief”."""

    position: Span
    organisation: Span | None


@dataclass(frozen=True, slots=True)
class Context:
    """Who may be meant: all people and those nearby, who speaks, who was named last and where, who has spoken most."""

    people: Sequence[Person]
    near: Sequence[Person]
    speaker: int | None
    last_named: Sequence[int]
    last_seen: Mapping[int, int]
    most_heard: int | None


_MEANS = {
    "prof": ("professor", "don", "academic", "scholar"),
    "professor": ("don", "academic", "scholar"),
    "dr": ("doctor", "academic", "scholar", "expert", "researcher"),
    "gen": ("general",),
    "lt": (),
    "amb": ("ambassador", "envoy", "diplomat"),
    "ambassador": ("envoy", "diplomat"),
    "commissioner": ("envoy", "diplomat"),
    "consul": ("diplomat",),
    "sen": ("senator", "lawmaker"),
    "senator": ("lawmaker",),
    "mp": ("lawmaker", "parliamentarian"),
    "engr": ("engineer",),
    "capt": ("captain",),
    "col": ("colonel",),
    "brig": ("brigadier",),
    "barr": ("barrister", "lawyer"),
    "barrister": ("lawyer",),
    "chancellor": ("vc", "vice-chancellor"),
    "vice-chancellor": ("vice", "chancellor", "vc"),
    "director": ("dg", "head"),
    "managing": ("md",),
    "executive": ("ceo",),
    "prime": ("pm", "premier"),
    "chairman": ("chair", "chairperson"),
    "chairperson": ("chair", "chairman"),
    "economist": ("academic",),
    "justice": ("judge",),
    "fellow": ("researcher", "scholar", "analyst"),
    "researcher": ("scholar", "analyst"),
    "writer": ("author",),
    "hydrologist": ("scientist",),
}


def references(tokens: Sequence[Token], taken: Sequence[Span], context: Context, words: Words) -> list[Reference]:
    """Who is meant by posts and titles that stand without a name."""
    found = []
    opening = [at for at, token in enumerate(tokens) if token.key in _OPENERS or token.kinds & TITLE]
    for at in opening:
        token = tokens[at]
        reference = None
        if token.key == "the" and at + 1 < len(tokens):
            reference = _latter(tokens, at, context.last_named) or _post(tokens, at, context, words)
        elif token.key in ("his", "her") and at + 2 < len(tokens):
            reference = _honoured(tokens, at, context)
        elif token.kinds & TITLE and token.kinds & CAPITAL and at + 1 < len(tokens) and tokens[at + 1].is_any(VERB):
            reference = _bare_title(tokens, at, context.near)
        if reference is not None and not any(reference.span.meets(other) for other in taken):
            found.append(reference)
    return found


_OPENERS = ("the", "his", "her")


def unnamed_speaker(tokens: list[Token], words: Words) -> Unnamed | None:
    """The post under which a sentence lets somebody speak without a name."""
    for at, token in enumerate(tokens):
        if token.key not in ("a", "an") or (at and tokens[at - 1].text != ","):
            continue
        end = next((i for i in range(at + 1, min(len(tokens), at + 24)) if tokens[i].is_any(VERB)), None)
        billing = parse(tokens, at + 1, end, words) if end is not None else None
        if end is None or billing is None or billing.position is None:
            continue
        verb = tokens[end + 1] if tokens[end].key in ("has", "have") and end + 1 < len(tokens) else tokens[end]
        if verb.is_any(STRONG):
            body = billing.organisation
            return Unnamed(spanned(tokens, billing.position), spanned(tokens, body) if body else None)
    return None


def _latter(tokens: Sequence[Token], at: int, last_named: Sequence[int]) -> Reference | None:
    key = tokens[at + 1].key
    if key not in ("latter", "former") or len(last_named) < (1 if key == "latter" else 2):
        return None
    if at + 2 < len(tokens) and tokens[at + 2].is_any(POST | POST_WORD | CAPITAL | FIELD):
        return None
    which = last_named[-1] if key == "latter" else last_named[0]
    return Reference(spanned(tokens, (at, at + 2)), which)


_HONOURS = frozenset(
    ("excellency", "highness", "majesty", "lordship", "eminence", "grace", "holiness", "honour", "honor")
)


def _honoured(tokens: Sequence[Token], at: int, context: Context) -> Reference | None:
    """“Her Excellency pointed out …”, “His Royal Highness said …”."""
    end = at + 2 + (tokens[at + 1].key == "royal")
    if end >= len(tokens) or tokens[end - 1].key not in _HONOURS or not tokens[end - 1].is_any(CAPITAL):
        return None
    if tokens[end].is_any(CAPITAL):
        return None
    styled = [person.id for person in context.people if tokens[end - 1].key in person.title_keys]
    seen = [person for person in styled if person in context.last_seen]
    who = max(seen, key=lambda person: context.last_seen[person]) if seen else context.speaker
    if who is None and context.last_named:
        who = context.last_named[0]
    return None if who is None else Reference(spanned(tokens, (at, end)), who)


def _bare_title(tokens: Sequence[Token], at: int, people: Sequence[Person]) -> Reference | None:
    for person in people:
        if tokens[at].key in person.title_keys:
            return Reference(spanned(tokens, (at, at + 1)), person.id)
    return None


def _post(tokens: Sequence[Token], at: int, context: Context, words: Words) -> Reference | None:
    speaker = context.speaker
    if at and tokens[at - 1].key in ("in", "took", "take", "takes", "occupied", "as", "by", "of"):
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].is_any(POST_WORD | FIELD | PEOPLE | POST | TITLE) and end - at < 6:
        several = phrase_at(words.posts, list(tokens), end)
        end += max(1, several)
    while end > at + 1 and not tokens[end - 1].is_any(POST | TITLE):
        end -= 1
    if end == at + 1:
        return None
    following = tokens[end] if end < len(tokens) else None
    body: frozenset[str] = frozenset()
    stop = end
    if following is not None and following.key in ("of", "for", "at"):
        stop = next((i for i in range(end + 1, min(len(tokens), end + 14)) if _ends_body(tokens[i])), end)
        body = frozenset(token.key for token in tokens[end + 1 : stop] if token.is_any(CAPITAL))
    elif following is not None and following.is_any(ACRONYM):
        stop = end + 1
        body = frozenset((following.key,))
    if body and following is not None:
        following = tokens[stop] if stop < len(tokens) else None
    elif following is not None and (following.key in ("of", "for", "at") or following.is_any(CAPITAL | BODY)):
        return None
    if at and tokens[at - 1].text == "," and (following is None or following.text in ",."):
        return None
    keys = [token.key for token in tokens[at + 1 : end]]
    span = spanned(tokens, (at, stop))
    wanted = set(keys) - {"former"}
    if wanted == {"speaker"}:
        acts = following is not None and following.is_any(VERB)
        return Reference(span, context.most_heard) if acts and context.most_heard is not None else None
    matching = [
        person.id for person in context.near if wanted <= _terms(person) and body <= person.body_keys | person.post_keys
    ]
    before = [number for number in matching if number in context.last_seen]
    if speaker in matching and speaker is not None:
        return Reference(span, speaker)
    if before:
        return Reference(span, max(before, key=lambda number: context.last_seen[number]))
    if matching:
        return Reference(span, matching[0])
    if body and speaker is not None and following is not None and following.is_any(SAYING):
        return _described(tokens, at, stop, context.people[speaker], words)
    if (
        speaker is not None
        and not body
        and following is not None
        and following.is_any(SAYING)
        and not wanted & words.over_places
    ):
        return Reference(span, speaker)
    return None


def _ends_body(token: Token) -> bool:
    return token.is_any(VERB) or token.text in (",", ";", ":", ".", "(")


def _described(tokens: Sequence[Token], at: int, stop: int, person: Person, words: Words) -> Reference | None:
    """“The former chair of the Commission reminded …”, right after a person of whom no post was told."""
    billing = parse(list(tokens), at + 1, stop, words)
    if billing is None or billing.position is None or any(mention.position is not None for mention in person.mentions):
        return None
    body = billing.organisation
    tells = Unnamed(spanned(tokens, billing.position), spanned(tokens, body) if body else None)
    return Reference(spanned(tokens, (at, stop)), person.id, tells)


def _terms(person: Person) -> set[str]:
    terms = set(person.title_keys) | person.post_keys
    for key in tuple(terms):
        terms.update(_MEANS.get(key, ()))
    return terms
