"""What the program has learned from a person's corrections, and uses at the next import.

A fact is about words, wherever they stand. Only what stays true from article to article is one: how a body or a person
is called, what is never a person or a host, in which city a venue lies. A person's post is none, since posts change;
nor is a corrected date, title, kind or topic, which are of one event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from eventbrowser.model.names import fold, fold_organisation
from eventbrowser.model.sentences import tell


class FactKind(StrEnum):
    """What a fact says of its words."""

    ORGANISATION = "organisation"
    """They are a short or another form of an organisation's name; the meaning is the name to use."""
    PERSON = "person"
    """They are another form of a person's name; the meaning is the name to use."""
    NO_PERSON = "no person"
    """They are a place, a body or a thing, whoever seems to speak."""
    NO_HOST = "no host"
    """They are neither host nor partner of an event: a newspaper, a hall, a subject."""
    CITY = "city"
    """They are a venue; the meaning is the city it lies in."""


_WITH_MEANING = {
    FactKind.ORGANISATION: tell("“{words}” is {meaning}"),
    FactKind.PERSON: tell("“{words}” is {meaning}"),
    FactKind.CITY: tell("“{words}” is in {meaning}"),
}
_WITHOUT = {FactKind.NO_PERSON: tell("“{words}” is no person"), FactKind.NO_HOST: tell("“{words}” is never a host")}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something true of these words; `meaning` is empty for the kinds that have none."""

    kind: FactKind
    words: str
    meaning: str = ""

    def __str__(self) -> str:
        form = _WITH_MEANING.get(self.kind) or _WITHOUT[self.kind]
        return form.format(words=self.words, meaning=self.meaning)

    @property
    def key(self) -> str:
        """The words as compared; empty where nothing of them can be compared."""
        return key_of(self.kind, self.words)


def key_of(kind: FactKind, words: str) -> str:
    """Words as facts of a kind compare them."""
    return fold(words) if kind in (FactKind.PERSON, FactKind.NO_PERSON) else fold_organisation(words)


@dataclass(frozen=True, slots=True)
class Learned:
    """A fact as the library keeps it, with where it came from.

    `source` is the title of the event, or else of the article, in which the person corrected `fact.words`; `event_id`
    is that event where it is in the library.
    """

    id: int
    fact: Fact
    source: str
    made: datetime
    event_id: int | None = None

    def as_reason(self, sentence: str) -> str:
        """What the fact says of a value, and where it is from."""
        made = self.made.astimezone()
        return tell(
            "{fact}, learned from your correction of “{source}” on {day}",
            fact=sentence,
            source=self.source,
            day=f"{made.day} {made:%B %Y}",
        )


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Facts as extraction asks for them: by words, in no time however many there are. Can be pickled.

    `topics` are the person's own, by slug, with the words that they are found by.
    """

    _by_key: dict[tuple[FactKind, str], Learned] = field(default_factory=dict)
    topics: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: Iterable[Learned], topics: Mapping[str, Sequence[str]] | None = None) -> Knowledge:
        return cls({(each.fact.kind, each.fact.key): each for each in facts if each.fact.key}, topics or {})

    def __bool__(self) -> bool:
        return bool(self._by_key)

    def about(self, kind: FactKind, words: str) -> Learned | None:
        """What is known of these words."""
        return self._by_key.get((kind, key_of(kind, words)))

    def name(self, kind: FactKind, words: str) -> tuple[str, Learned] | None:
        """The name to use for these words, and the fact that says so; None where they stay as they are.

        Facts follow each other: where A is B and B is C, A is C; in a circle the first one counts.
        """
        first = self.about(kind, words)
        if first is None:
            return None
        passed, last = {first.fact.key}, first
        while (following := self.about(kind, last.fact.meaning)) and following.fact.key not in passed:
            passed.add(following.fact.key)
            last = following
        closed = self.about(kind, last.fact.meaning) is not None
        return (first if closed else last).fact.meaning, first


NOTHING = Knowledge()
