"""Rules as data: a name, a pattern and a function; one engine runs them, one function settles overlap."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from eventbrowser.model.text import Found, Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """A pattern and what its match means; `read` returns None where the words look alike but mean something else.

    The value's proof is the pattern's group "at" where it has one, else the whole match.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], T | None]
    confidence: float = 1.0


def find_all(rules: Iterable[Rule[T]], text: str, within: Span | None = None) -> list[Found[T]]:
    """All that the rules see in `text` (or in a part of it), in the order of the text, overlaps settled."""
    part = within or Span(0, len(text))
    found = [
        Found(
            value,
            Span(*match.span("at" if "at" in rule.pattern.groupindex else 0)),
            rule.name,
            confidence=rule.confidence,
        )
        for rule in rules
        for match in rule.pattern.finditer(text, part.start, part.end)
        if (value := rule.read(match)) is not None
    ]
    return keep_longest(found)


def keep_longest(found: Iterable[Found[T]]) -> list[Found[T]]:
    """Of values whose spans overlap the longest, of equally long ones the first given; in the order of the text."""
    kept: list[tuple[Span, Found[T]]] = []
    placed = [(value.span, value) for value in found if value.span is not None]
    for span, value in sorted(placed, key=lambda pair: pair[0].start - pair[0].end):
        if not any(span.meets(other) for other, _ in kept):
            kept.append((span, value))
    return [value for _, value in sorted(kept, key=lambda pair: pair[0])]
