"""Any text is read to its end, every value is proved by words, and long texts take no longer than they are long."""

from __future__ import annotations

import pickle
import random
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from eventbrowser.extraction import Lexicon, extract
from eventbrowser.importing import lexicon
from eventbrowser.model.draft import Draft, DraftEvent
from eventbrowser.model.text import Found, SelfDescription, Stated
from tests.extraction.events import document, draft_of

ARTICLES = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "corpus" / "articles").glob("*.txt"))]
PIECES = [
    "seminar",
    "“",
    "”",
    "'",
    "(ISX)",
    "organised by",
    "the Salt Institute",
    "and",
    ",",
    ".",
    "\n",
    "\n\n",
    "Date:",
    "Venue:",
    "12–14 March",
    "2024",
    "here on Tuesday",
    "LAHORE:",
    "Dr",
    "titled",
    "03/04/2025",
    "—",
    "Meanwhile,",
    "hosted a workshop",
    "\u200f",
    "عالمی",
    "🙂",
    "Speakers:",
    "|",
    "said",
    "book launch",
    "in collaboration with",
    "online",
    "the centre",
    "99/99/9999",
    "May 99",
    "A" * 300,
    "( ( (",
    "’s",
    "Centre for",
    "Inst. of",
]


def values(draft: Draft) -> Iterator[Found[object]]:
    article = draft.article
    yield from filter(
        None, (article.headline, article.outlet, article.author, article.published, article.url, article.language)
    )
    for event in draft.events:
        yield from event_values(event)


def event_values(event: DraftEvent) -> Iterator[Found[object]]:
    single = (event.title, event.kind, event.start, event.end, event.venue, event.city, event.country, event.mode)
    yield from filter(None, single)
    yield from (*event.hosts, *event.partners, *event.topics)


def check(draft: Draft) -> None:
    text = draft.document.text
    for found in values(draft):
        assert 0.0 <= found.confidence <= 1.0
        assert len(found.others) <= 3
        assert found.rule
        if found.span is None:
            assert found.rule.startswith("file/")
            continue
        assert 0 <= found.span.start < found.span.end <= len(text)
    for event in draft.events:
        for found in (event.title, event.venue, *event.hosts, *event.partners):
            if found is not None and found.span is not None:
                assert found.span.of(text) == found.value
        if event.start is not None:
            assert event.start.value <= event.end.value


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=600))
def test_any_text_is_read(text):
    check(draft_of(text))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
@example("| \n (ISX)")
@example("The Salt Institute held a seminar in Lahore. Prizes went, among others, to Dr Bilal Mohmand, Zarghuna from")
def test_any_mixture_of_the_genre_s_words_is_read(text):
    check(draft_of(text))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(ARTICLES), st.randoms(use_true_random=False))
def test_damaged_articles_are_read(article, chance: random.Random):
    text = article
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(text) + 1)
        cut = chance.choice(["", "\n", "“", "(", " and ", text[: chance.randrange(200)]])
        text = text[:at] + cut + text[at + chance.choice([0, 1, 5, 80]) :]
    check(draft_of(text))


@pytest.mark.parametrize("article", ARTICLES)
def test_whole_articles_are_proved_by_their_words(article):
    check(draft_of(article))


@pytest.mark.parametrize("said", ["", "   ", "0000-00-00", "\n", "2024-13-45", "ﷺ" * 500])
def test_whatever_a_file_states_is_survived(said):
    says = SelfDescription(*(Stated(said, "meta") for _ in range(6)))
    check(extract(document(ARTICLES[0], says), lexicon()))


def test_the_vocabulary_travels_to_other_processes():
    copy: Lexicon = pickle.loads(pickle.dumps(lexicon()))
    assert extract(document(ARTICLES[0]), copy) == draft_of(ARTICLES[0])


LONG = {
    "prose": "The Salt Institute held a seminar on water in Lahore on 3 May 2024, Dr Lina Farah said. ",
    "capitals": "Institute Of Salt And Water And ",
    "quotes": "“Rivers ‘without",
    "brackets": "Centre (CC ",
    "short lines": "Date: 3 May 2024\nVenue: Salt House, Lahore\n",
    "days": "3 May 2024 and 4 May 2024 ",
    "spaces": "seminar          ",
    "one word": "seminar",
    "one word in capitals": "A",
    "hosts": "hosted by the Salt Institute and ",
    "titles": "a seminar on ",
}


@pytest.mark.parametrize("sort", LONG)
def test_time_grows_with_the_text_only(sort):
    """Ten times the text takes far less than the hundred times of a rule that goes over it for each place."""
    short, long = (document("Rivers\n\n" + LONG[sort] * (size // len(LONG[sort]))) for size in (6_000, 60_000))
    extract(short, lexicon())
    assert _seconds(long) < 40 * max(_seconds(short), 0.02)


def _seconds(read) -> float:
    begun = process_time()
    extract(read, lexicon())
    return process_time() - begun
