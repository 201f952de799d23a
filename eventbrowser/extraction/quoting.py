"""What stands in quotation marks, sentence by sentence, also where a quotation runs over several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.sentences import Sentence
from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quoted part of one sentence, marks included. `speech` tells it from a title or a single term.

    `runs_on` and `carries_on` tell that the quotation goes on in the next sentence, or began in the one before.
    """

    span: Span
    speech: bool
    carries_on: bool = False
    runs_on: bool = False


_MARKS = re.compile("``|''|‘’|’’|‘‘|[\"“”„«»‹›‘’']")
"""Two single marks in a row are a double one that was typed so."""
_CLOSING = {"“": '”“"', "„": "“”", "«": "»", '"': '"”', "‘": "’'", "'": "'’", "”": "”", "»": "«", "‹": "›"}
_BEFORE_SPEECH = re.compile(r"(?:[,:;–—-]|\b\w+(?:ed|id|ys|ds|ks))\s*$")


def quotations(text: str, sentences: Sequence[Sentence]) -> list[list[Quoted]]:
    """For each sentence its quoted parts."""
    found: list[list[Quoted]] = []
    opened: str | None = None
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            opened, paragraph = None, sentence.paragraph
        parts, opened = _of_sentence(text, sentence.span, opened)
        found.append(parts)
    return found


def _of_sentence(text: str, span: Span, opened: str | None) -> tuple[list[Quoted], str | None]:
    parts: list[Quoted] = []
    start = span.start
    carried = opened is not None
    for at, mark in _marks(text, span):
        if opened is None:
            if _opens(text, span, at, mark):
                opened, start, carried = mark, at, False
        elif mark in _CLOSING[opened] and _closes(text, span, at, mark):
            part = Span(start, at + (2 if mark == '"' != text[at] else 1))
            parts.append(Quoted(part, carried or _is_speech(text, span, part), carries_on=carried))
            opened, carried = None, False
    if opened is not None:
        part = Span(start, span.end)
        speech = carried or _is_speech(text, span, part) or opened in '“"„«'
        parts.append(Quoted(part, speech, carries_on=carried, runs_on=True))
    return parts, opened


def _marks(text: str, span: Span) -> Iterator[tuple[int, str]]:
    for match in _MARKS.finditer(text, span.start, span.end):
        yield match.start(), match.group() if len(match.group()) == 1 else '"'


def _opens(text: str, span: Span, at: int, mark: str) -> bool:
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    if mark in "“„«‹":
        return True
    if mark in "”»":
        return not before.isalnum() and before not in ".,!?…" and after.isalnum()
    if mark == '"':
        return not after.isspace()
    if mark in "‘'":
        return not before.isalnum() and before not in ".,)" and after.isalnum() and _has_close(text, span, at)
    return False


_REACH = 600
"""How far the end of a quotation in single marks is looked for."""
_SINGLE_CLOSE = re.compile(r"(?<=[\w,.?!…])['’](?=[\s,.;:?!)\]—–-]|$)")


def _has_close(text: str, span: Span, at: int) -> bool:
    return _SINGLE_CLOSE.search(text, at + 1, min(len(text), span.end + 1, at + _REACH)) is not None or text[at] == "‘"


def _closes(text: str, span: Span, at: int, mark: str) -> bool:
    if mark not in "'’":
        return True
    after = text[at + 1] if at + 1 < span.end else " "
    if after.isalnum():
        return False
    before = text[at - 1]
    if before in ",.?!…" or after in ",.;:?!)":
        return True
    later = _SINGLE_CLOSE.search(text, at + 1, min(span.end, at + _REACH))
    return not (before == "s" and later is not None and after.isspace())


def _is_speech(text: str, span: Span, part: Span) -> bool:
    inner = text[part.start + 1 : part.end].rstrip("\"”’'»“")
    words = inner.split()
    if part.start == span.start and part.end >= span.end - 1:
        return True
    if inner.rstrip().endswith((",", ".", "?", "!", "…")):
        return len(words) > 1 or text[part.end : part.end + 1] in (" ", "")
    if len(words) < 3:
        return False
    if _looks_like_title(words):
        return False
    return (
        _BEFORE_SPEECH.search(text, max(span.start, part.start - 20), part.start) is not None
        or part.start == span.start
    )


def _looks_like_title(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3]
    return bool(long) and sum(word[0].isupper() for word in long) >= 0.6 * len(long)
