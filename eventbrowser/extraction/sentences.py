"""Where the sentences of a text begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from eventbrowser.model.text import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a label line or a list item; `paragraph` counts the text's paragraphs (lines) from 0."""

    span: Span
    paragraph: int
