"""How well extraction's records agree with gold annotations: precision, recall and F1 per field over a corpus."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

FIELDS = (
    "is_event",
    "title",
    "type",
    "start",
    "city",
    "host",
    "person",
    "position",
    "organization",
    "record",
    "part",
    "remark",
    "topic",
)
Json = Mapping[str, Any]

_HONORIFICS = frozenset(
    re.findall(
        r"\S+",
        """
        dr prof professor mr mrs ms miss mx sir dame lord lady engr eng ambassador amb senator sen hon honourable
        honorable general gen lt ltgen lieutenant maj major brig brigadier col colonel capt captain air marshal rear
        admiral adm commodore cdre justice retd ret r he h.e excellency
        """,
    )
)


@dataclass
class Tally:
    """What was found, what of it is right, and what there was to find; `wrong` tells each disagreement."""

    found: float = 0
    right: float = 0
    gold: float = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 1.0


def score(pairs: Iterable[tuple[Json, Json]]) -> dict[str, Tally]:
    """The tallies per field of gold annotations and the records made of the same articles."""
    tallies = {name: Tally() for name in FIELDS}
    for gold, guess in pairs:
        _score_event(gold, guess, tallies)
        _score_people(gold, guess, tallies)
    return tallies


def _score_event(gold: Json, guess: Json, tallies: dict[str, Tally]) -> None:
    name = gold["id"]
    events = guess.get("events") or []
    tally = tallies["is_event"]
    tally.gold += bool(gold["is_event"])
    tally.found += bool(events)
    tally.right += bool(gold["is_event"] and events)
    if bool(gold["is_event"]) != bool(events):
        tally.wrong.append(f"{name}: gold {gold['is_event']}, got {bool(events)}")
    ours, theirs = (gold["events"] or [{}])[0], (events or [{}])[0]
    _one(tallies["title"], ours.get("title"), theirs.get("title"), same_text, name)
    _one(tallies["type"], ours.get("type"), theirs.get("type"), same_words, name)
    _one(tallies["start"], ours.get("start"), theirs.get("start"), lambda a, b: a[:10] == b[:10], name)
    _one(tallies["city"], ours.get("city"), theirs.get("city"), same_words, name)
    _many(tallies["host"], ours.get("hosts") or [], theirs.get("hosts") or [], same_organisation, name)
    topics = list(dict.fromkeys(topic for event in events for topic in event.get("topics") or []))
    wanted = gold.get("topics") or [] if gold["is_event"] else []
    _many(tallies["topic"], wanted, topics, lambda a, b: a == b, name)


def _score_people(gold: Json, guess: Json, tallies: dict[str, Tally]) -> None:
    name = gold["id"]
    ours = gold["people"]
    theirs = [person for event in guess.get("events") or [] for person in event.get("people") or []]
    pairs = _many(tallies["person"], ours, theirs, lambda a, b: same_name(a["name"], b["name"]), name)
    tallies["record"].gold += len(ours)
    tallies["record"].found += len(theirs)
    for one, other in pairs:
        label = f"{name} {one['name']}"
        _one(tallies["position"], one.get("position"), other.get("position"), same_position, label)
        _one(tallies["organization"], one.get("organization"), other.get("organization"), same_organisation, label)
        parts = sorted(one.get("parts") or []), sorted(other.get("parts") or [])
        _many(tallies["part"], *parts, lambda a, b: a == b, label)
        tallies["record"].right += _agree(one, other, "position", same_position) and _agree(
            one, other, "organization", same_organisation
        )
    _score_remarks(name, ours, theirs, pairs, tallies["remark"])


def _agree(one: Json, other: Json, key: str, same: Callable[[str, str], bool]) -> bool:
    if not one.get(key) and not other.get(key):
        return True
    return same(one.get(key) or "", other.get(key) or "")


def _score_remarks(
    name: str, ours: Sequence[Json], theirs: Sequence[Json], pairs: Sequence[tuple[Json, Json]], tally: Tally
) -> None:
    matched = {id(one): other for one, other in pairs}
    claimed: set[tuple[int, int]] = set()
    for one in ours:
        other = matched.get(id(one))
        statements = [squeezed(said["text"]) for said in (other or {}).get("statements") or []]
        for start in one.get("remarks") or []:
            tally.gold += 1
            hits = [number for number, said in enumerate(statements) if squeezed(start) in said]
            if not hits:
                tally.wrong.append(f"{name} {one['name']}: missed '{start} …'")
                continue
            tally.right += 1
            # A statement of several sentences counts once for each remark it covers, so both sides count sentences.
            tally.found += 1
            claimed.update((id(other), number) for number in hits)
    for other in theirs:
        for number, said in enumerate(other.get("statements") or []):
            if (id(other), number) not in claimed:
                tally.found += 1
                tally.wrong.append(f"{name} {other['name']}: not theirs '{said['text'][:60]} …'")


def _one(tally: Tally, gold: Any, guess: Any, same: Callable[[Any, Any], bool], label: str) -> None:
    tally.gold += bool(gold)
    tally.found += bool(guess)
    if gold and guess and same(gold, guess):
        tally.right += 1
    elif gold or guess:
        tally.wrong.append(f"{label}: gold {gold!r}, got {guess!r}")


def _many(
    tally: Tally, gold: Sequence[Any], guess: Sequence[Any], same: Callable[[Any, Any], bool], label: str
) -> list[tuple[Any, Any]]:
    left, pairs = list(guess), []
    for wanted in gold:
        hit = next((one for one in left if same(wanted, one)), None)
        if hit is None:
            tally.wrong.append(f"{label}: missed {wanted if isinstance(wanted, str) else wanted['name']!r}")
            continue
        left.remove(hit)
        pairs.append((wanted, hit))
    tally.wrong += [f"{label}: not in gold {one if isinstance(one, str) else one['name']!r}" for one in left]
    tally.gold += len(gold)
    tally.found += len(guess)
    tally.right += len(pairs)
    return pairs


def plain(text: str | None) -> str:
    """Lower-case, without accents and punctuation, white space squeezed."""
    letters = "".join(one for one in unicodedata.normalize("NFKD", text or "") if not unicodedata.combining(one))
    folded = re.sub(r"[^\w\s']", " ", letters.casefold().replace("’", "'")).replace("'s ", " ").replace("'", "")
    return " ".join(folded.split())


def same_name(one: str, other: str) -> bool:
    ours, theirs = ([word for word in plain(name).split() if word not in _HONORIFICS] for name in (one, other))
    if not ours or not theirs:
        return False
    if ours == theirs or SequenceMatcher(None, " ".join(ours), " ".join(theirs)).ratio() >= 0.92:
        return True
    short, long = sorted((ours, theirs), key=len)
    return len(short) >= 2 and short[0] == long[0] and short[-1] == long[-1]


def same_organisation(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return False
    ours, theirs = plain(one), plain(other)
    if _overlap(one, other) >= 0.7 or (ours in theirs and len(ours) > 3) or (theirs in ours and len(theirs) > 3):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 2 and " " not in short.strip() and short.casefold() in {_initials(long), f"{_initials(long)}i"}


def _overlap(one: str, other: str) -> float:
    ours, theirs = Counter(plain(one).split()), Counter(plain(other).split())
    common = sum((ours & theirs).values())
    return 2 * common / (sum(ours.values()) + sum(theirs.values())) if common else 0.0


def _initials(text: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-z]+", text) if word[0].isupper()).casefold()


def same_text(one: str, other: str) -> bool:
    return _overlap(one, other) >= 0.75


def same_position(one: str, other: str) -> bool:
    return _overlap(one, other) >= 0.65


def same_words(one: str, other: str) -> bool:
    return plain(one) == plain(other)


def squeezed(text: str) -> str:
    return " ".join(text.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'").split())
