"""How articles report what somebody said: short passages, each sentence behind the surname of whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.extraction.reader import people_in

SAYINGS = Path(__file__).parent / "sayings.txt"


def passages() -> Iterator[tuple[str, list[str]]]:
    """The name and the lines of each passage; an empty line ends a paragraph."""
    for part in SAYINGS.read_text(encoding="utf-8").split("## ")[1:]:
        name, _, lines = part.partition("\n")
        yield name, lines.strip().split("\n")


def taken_apart(lines: list[str]) -> tuple[str, list[tuple[str, int]]]:
    """The text, and for each sentence whose it is and where it ends."""
    text = ""
    sentences: list[tuple[str, int]] = []
    for line in lines:
        speaker, _, sentence = line.partition("| ")
        if line:
            text += sentence
            sentences.append((speaker, len(text)))
            text += " "
        else:
            text = text.rstrip() + "\n\n"
    return text, sentences


@pytest.mark.parametrize("lines", [pytest.param(lines, id=name) for name, lines in passages()])
def test_each_sentence_is_given_to_who_says_it(lines):
    text, sentences = taken_apart(lines)
    found = {one.span.end: person.name.value.split()[-1] for person in people_in(text) for one in person.statements}
    assert [found.get(end, "-") for _, end in sentences] == [speaker for speaker, _ in sentences]
