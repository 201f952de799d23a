"""Who took part, as what, and what each said."""

from __future__ import annotations

from collections.abc import Sequence

from eventbrowser.extraction.layout import Layout
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.sentences import Sentence
from eventbrowser.model.draft import DraftPerson


def find_people(
    text: str, layout: Layout, sentences: Sequence[Sentence], lexicon: Lexicon
) -> tuple[DraftPerson, ...]:
    """The people who took part, in the order of the text."""
    return ()
