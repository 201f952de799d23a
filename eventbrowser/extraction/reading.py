"""The room's door: a document in, a draft out."""

from __future__ import annotations

from eventbrowser.extraction.clues import Clues, read_clues
from eventbrowser.extraction.deciding import passages
from eventbrowser.extraction.happening import read_days
from eventbrowser.extraction.heading import stated
from eventbrowser.extraction.hosts import read_hosts
from eventbrowser.extraction.kinds import read_kind
from eventbrowser.extraction.language import SmallWords, read_language
from eventbrowser.extraction.layout import read_layout
from eventbrowser.extraction.learned import with_facts
from eventbrowser.extraction.lexicon import Lexicon
from eventbrowser.extraction.people import find_people
from eventbrowser.extraction.sentences import split
from eventbrowser.extraction.stated import event_stated, with_cards, with_stated
from eventbrowser.extraction.sureness import weighed
from eventbrowser.extraction.title import read_title
from eventbrowser.extraction.topics import read_topics
from eventbrowser.extraction.venue import read_mode, read_venue, told_mode
from eventbrowser.extraction.where import read_place
from eventbrowser.model.draft import Draft, DraftArticle, DraftEvent, DraftPerson, Mode
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.text import Document


def extract(document: Document, lexicon: Lexicon, known: Knowledge = NOTHING) -> Draft:
    """What the document says of an event, read with what was learned before, each value with how sure it is.

    Never raises, whatever the text.
    """
    draft = weighed(propose(document, lexicon, known), lexicon)
    return with_facts(draft, known, lexicon) if known else draft


def propose(document: Document, lexicon: Lexicon, known: Knowledge = NOTHING) -> Draft:
    """What the rules find, each as sure as its rule is of it."""
    text = document.text
    layout = read_layout(document, lexicon)
    article = DraftArticle(
        headline=layout.headline,
        outlet=layout.outlet,
        author=layout.byline,
        published=layout.published,
        url=stated(document.says.url, text, "url"),
        language=stated(document.says.language, text, "language")
        or read_language(text, layout.body, lexicon.of(SmallWords)),
    )
    sentences = split(text, layout.body)
    clues = read_clues(text, layout, sentences, lexicon)
    events = []
    said = event_stated(document, layout.headline)
    for part in passages(clues) or ([clues] if said is not None else []):
        own = sentences if part is clues else split(text, part.layout.body)
        events.append(_event(part, find_people(text, part.layout, own, lexicon, known), known))
    if said is not None and len(events) == 1:
        events = [with_stated(events[0], said, text, lexicon)]
    carded = (with_cards(event, document.says.people, text) for event in events)
    return Draft(document, article, tuple(carded))


def _event(clues: Clues, people: tuple[DraftPerson, ...], known: Knowledge) -> DraftEvent:
    kind = read_kind(clues)
    sort = kind.value if kind is not None else None
    title = read_title(clues, sort)
    start, end = read_days(clues)
    mode = told_mode(clues, sort)
    venue = read_venue(clues)
    city, country = read_place(clues, online=mode is not None and mode.value is Mode.ONLINE)
    hosts, partners = read_hosts(clues, title, known)
    return DraftEvent(
        title=title,
        kind=kind,
        start=start,
        end=end,
        venue=venue,
        city=city,
        country=country,
        mode=mode or read_mode(clues, sort, placed=city is not None or venue is not None),
        hosts=hosts,
        partners=partners,
        topics=read_topics(clues, title, people, known.topics),
        people=people,
    )
