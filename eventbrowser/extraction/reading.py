"""The room's door: a document in, a draft out."""

from __future__ import annotations

from eventbrowser.extraction.layout import read_layout
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.people import find_people
from eventbrowser.extraction.sentences import split
from eventbrowser.model.draft import Draft, DraftArticle, DraftEvent
from eventbrowser.model.text import Document


def extract(document: Document, lexicon: Lexicon) -> Draft:
    """What the document says of an event; never raises, whatever the text."""
    text = document.text
    layout = read_layout(document, lexicon)
    article = DraftArticle(layout.headline, layout.outlet, layout.byline, layout.published)
    sentences = split(text, layout.body)
    people = find_people(text, layout, sentences, lexicon)
    return Draft(document, article, (DraftEvent(people=people),))
