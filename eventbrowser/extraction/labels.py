"""Label lines of event pages: "Date: 3 May 2024", "Venue" alone on the line above its value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eventbrowser.extraction.lexicon import Tables, words
from eventbrowser.model.text import Span

_LINE = re.compile(r"[^\n]+")
_LEAD = re.compile(r"[\s•*▪◦·>»➤–—|-]*")
_LABEL = re.compile(r"[^\W\d_][^:：|\n]{0,40}?(?=\s*[:：])")
_CELL_EDGE = re.compile(r"(\s[|‖•]\s|(?<=[.)])\s+(?=(?:Venue|Date|Time|Location|Place|Speakers?|Moderator)\s?:))")
_CELL_EDGE_SIGN = re.compile(r"[|‖•:]")
_SEPARATOR = re.compile(r"\s*[:：]\s*[-–—]?\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its outer space cut off; `number` counts all lines of the text, empty ones too."""

    span: Span
    text: str
    number: int


def lines_of(text: str) -> list[Line]:
    """The lines that hold anything."""
    found = []
    number, counted = 0, 0
    for match in _LINE.finditer(text):
        number += text.count("\n", counted, match.start())
        counted = match.start()
        content = match.group().strip()
        if content:
            start = match.start() + match.group().index(content[0])
            found.append(Line(Span(start, start + len(content)), content, number))
    return found


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled value; `means` is a key of labels.toml."""

    means: str
    span: Span
    value: Span


@dataclass(frozen=True, slots=True)
class LabelWords:
    """Which label means what."""

    meanings: dict[str, tuple[str, ...]]

    @classmethod
    def from_tables(cls, tables: Tables) -> LabelWords:
        meanings: dict[str, tuple[str, ...]] = {}
        for means in tables["labels"]:
            for label in words(tables["labels"], means):
                meanings[label.casefold()] = (*meanings.get(label.casefold(), ()), means)
        return cls(meanings)

    def means(self, label: str) -> tuple[str, ...]:
        """What a label means; of "Fecha / Date" what either half means."""
        whole = label.strip(" *_.•-–—").casefold()
        if whole in self.meanings:
            return self.meanings[whole]
        halves = [half.strip() for half in re.split(r"\s*[/|&]\s*|\s+(?:and|y|und|et)\s+", whole)]
        known = [self.meanings.get(half, ()) for half in halves]
        return known[0] if all(known) else ()


def find_labels(text: str, lines: Sequence[Line], known: LabelWords) -> list[Label]:
    """All labels with a value on their line or, where the label stands alone, on the next one."""
    found: list[Label] = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        found += _labels_in(text, line, following, known)
    return found


def _labels_in(text: str, line: Line, following: Line | None, known: LabelWords) -> Iterator[Label]:
    if len(line.text) > 600:
        return
    for start, end in _cells(line):
        lead = _LEAD.match(text, start, end)
        begin = lead.end() if lead else start
        label = _LABEL.match(text, begin, end)
        if label is None:
            continue
        separator = _SEPARATOR.match(text, label.end(), end)
        if separator is None:
            continue
        for means in known.means(label.group()):
            if separator.end() < end:
                yield Label(means, Span(begin, label.end()), Span(separator.end(), end))
            elif following is not None:
                yield Label(means, Span(begin, label.end()), following.span)
    if following is not None and len(line.text) < 30 and ":" not in line.text:
        for means in known.means(line.text):
            yield Label(means, line.span, following.span)


def _cells(line: Line) -> Iterable[tuple[int, int]]:
    """The parts of a line between bars: "Grade: R3 | Contract: 24 months"."""
    start = line.span.start
    if _CELL_EDGE_SIGN.search(line.text) is None:
        yield start, start + len(line.text)
        return
    for part in _CELL_EDGE.split(line.text):
        end = start + len(part)
        if part.strip() and not _CELL_EDGE.fullmatch(part):
            yield start, end
        start = end
