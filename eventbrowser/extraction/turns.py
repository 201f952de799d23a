"""Paragraphs that are one person's though nobody is said to speak: under a name on a line of its own, or in a turn."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from eventbrowser.extraction.mentions import Mention
from eventbrowser.extraction.sentences import Sentence

Named = Mapping[int, Sequence[tuple[Mention, int]]]
"""The people named in each sentence, by its number."""

_LONGEST_HEAD = 200
_FEWEST_HEADS, _FEWEST_TURNS = 2, 3
"""A single such line may be a caption, two turns a quarrel told in direct speech."""
_CLOSING_MARKS = '”"’»'
_FEWEST_WORDS = 5
_PROSE_END = (".", "?", "!", "…", "”", '"', "’", "»", ")", ":", ";")
_LABEL = re.compile(r"[^\W\d_][\w .'’()-]{0,40}:\s")


def owners(
    text: str, sentences: Sequence[Sentence], mentions: Named, skipped: frozenset[int], life: re.Pattern[str]
) -> dict[int, int]:
    """Whose paragraph each sentence stands in, where a heading or a turn tells; `life` opens a life story."""
    heads = {number: head for number in mentions if (head := _head(text, sentences[number], mentions[number]))}
    turns = {number: turn for number in mentions if (turn := _turn(text, sentences[number], mentions[number]))}
    heads = {number: head for number, head in heads.items() if _alone(text, number, heads, sentences)}
    if len(set(heads.values())) < _FEWEST_HEADS:
        heads = {}
    if len(turns) < _FEWEST_TURNS:
        turns = {}
    if not heads and not turns:
        return {}
    found: dict[int, int] = {}
    owner: int | None = None
    fresh = False
    paragraph = -1
    for number, sentence in enumerate(sentences):
        begins, paragraph = sentence.paragraph != paragraph, sentence.paragraph
        if number in heads or number in turns:
            owner, fresh = heads.get(number, turns.get(number, 1)) - 1, number in heads
        elif number in skipped:
            owner = owner if number - 1 in heads else None
        elif (begins and _ends_block(text, sentence, bool(turns), fresh)) or (
            fresh and life.search(sentence.span.of(text))
        ):
            owner, fresh = None, False
        elif owner is not None:
            found[number], fresh = owner, False
    return found if turns or len(set(found.values())) >= _FEWEST_HEADS else {}


def _head(text: str, sentence: Sentence, named: Sequence[tuple[Mention, int]]) -> int | None:
    """The person, counted from 1, of whom a line tells only name and post."""
    line = sentence.span.of(text)
    people = {person for _, person in named}
    if len(people) != 1 or len(line) > _LONGEST_HEAD or line.endswith(_PROSE_END[:3]):
        return None
    whole = named[0][0].whole
    ahead, behind = text[sentence.span.start : whole.start], text[whole.end : sentence.span.end]
    small = sum(word[0].islower() and len(word) > 3 for word in behind.split())
    return 1 + people.pop() if len(ahead.split()) < 3 and small < 2 and len(behind) < len(line) / 2 else None


def _turn(text: str, sentence: Sentence, named: Sequence[tuple[Mention, int]]) -> int | None:
    """The person, counted from 1, behind whose name and a colon the line goes on."""
    mention, person = named[0]
    opens = mention.whole.start - sentence.span.start < 12 and text[mention.whole.end : mention.whole.end + 1] == ":"
    return 1 + person if opens and sentence.span.end > mention.whole.end + 2 else None


def _alone(text: str, number: int, heads: Mapping[int, int], sentences: Sequence[Sentence]) -> bool:
    """Whether no other such line stands next to this one, as in a list, and no quotation that it signs before it."""
    if number and text[sentences[number - 1].span.end - 1] in _CLOSING_MARKS:
        return False
    if {number - 1, number + 1} & heads.keys() or number + 1 >= len(sentences):
        return False
    return sentences[number + 1].paragraph != sentences[number].paragraph


def _ends_block(text: str, sentence: Sentence, in_turns: bool, first: bool) -> bool:
    """Whether a paragraph begins that is a heading of another kind, or somebody else's turn; at first, no prose."""
    line = sentence.span.of(text)
    if (in_turns and _LABEL.match(line)) or line[0].isdigit():
        return True
    if first and (len(line.split()) < _FEWEST_WORDS or line[-1] == ":"):
        return True
    return not line.endswith(_PROSE_END) and len(line) < _LONGEST_HEAD
