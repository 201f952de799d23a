"""Words that a person gave a topic of their own find it in the next article."""

from __future__ import annotations

from eventbrowser import documents, importing, topics
from eventbrowser.extraction import extract
from eventbrowser.library import Library
from eventbrowser.model.draft import SURE

TEXT = """Seminar on river works held in Lahore
LAHORE, 4 June 2025: The Indus Institute held a seminar on “Works on Rivers” here on Wednesday.
Dr. Sana Mirza, Director of the Indus Institute, chaired the session. She said that lined canals lose less water, and \
that a lined canal pays for itself. Prof. Omar Beg said that the CLI must be asked first.
"""


def test_own_words_give_the_topic_with_its_reason(tmp_path):
    document = documents.from_text(TEXT, "works.txt")
    with Library.open(tmp_path, topics.load()) as library:
        before = extract(document, importing.lexicon(), library.knowledge())
        library.own_topics.make("Canal lining", words=["lined canal", "CLI"])
        library.own_topics.make("Silence", words=["---", "climb"])
        after = extract(document, importing.lexicon(), library.knowledge())
    (event,) = after.events
    own = event.topics[-1]
    assert event.topics[:-1] == before.events[0].topics, "the others are what they were"
    assert (own.value, own.reason) == ("canal-lining", "It speaks of “lined canals”, “CLI”")
    assert own.span is not None
    assert own.span.of(TEXT) == "lined canals"
    assert own.confidence >= SURE
