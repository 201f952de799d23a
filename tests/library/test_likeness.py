"""The same story under another name, headline or boilerplate is known again, and joins its event when it is kept."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest

from eventbrowser.library import Library, opening
from eventbrowser.model.draft import DraftArticle
from eventbrowser.model.text import typed
from tests.library.drafts import DAY, TEXT, TOPICS, draft_of, dump, event_of, keep, seminar, waiting

STORY = TEXT + (
    "Speakers from nine countries compared how their basins share floods, droughts and silt in a warmer century.\n"
    "The institute will publish the proceedings before the monsoon and invite the two commissions to answer them.\n"
)
WIRE = f"CITY HERALD\nScholars ask for better river law\n{STORY.partition(chr(10))[2]}Follow us for more news.\n"
OTHER = """Ports Weigh a Common Tariff
At a roundtable in Gdynia the Baltic Trade Forum heard that pilots, tugs and berths are priced in nine different ways.
Captain Ewa Lis said that a ship pays twice for the same mile. Nobody in the hall could tell her why that had to be so.
The forum will ask harbour masters to lay their books open before winter, and to settle on one list of charges by May.
"""


def of_story(text: str = STORY, title: str = "Rivers Without Borders", day: date | None = DAY, name: str = "a.txt"):
    event = replace(seminar(), title=typed(title), start=typed(day) if day else None)
    return replace(draft_of(event, text=text, name=name), article=DraftArticle(outlet=typed("City Herald")))


def test_a_wire_copy_is_known_among_articles_and_drafts(library):
    (event,) = keep(library, of_story())
    (draft,) = waiting(library, of_story(WIRE, name="wire.txt"))
    keep(library, draft_of(event_of(OTHER, "Ports Weigh a Common Tariff"), text=OTHER, name="ports.txt"))
    asked = of_story(WIRE.replace("HERALD", "MAIL"), name="mail.txt").document
    article, waiting_copy = library.alike(asked.text, asked.sha256)
    assert (article.events, article.draft_id, article.outlet, article.title) == ((event,), None, "City Herald", "a.txt")
    assert (waiting_copy.draft_id, waiting_copy.article_id, waiting_copy.title) == (draft, None, "wire.txt")
    assert waiting_copy.share > article.share > 0.8


def test_the_same_file_is_no_copy_of_itself_and_another_story_none_at_all(library):
    keep(library, of_story())
    assert library.alike(STORY, of_story().document.sha256) == ()
    assert library.alike(OTHER) == ()
    assert library.alike("Rivers Without Borders, held in Łódź.") == ()


def test_a_kept_copy_joins_the_event_though_its_title_was_read_otherwise(library):
    (event,) = keep(library, of_story())
    assert keep(library, of_story(WIRE, title="Better river law")) == (event,)
    kept = library.event(event)
    assert kept.title == "Better river law", "what the person typed wins"
    assert [source.sha256 for source in kept.sources] == [of_story(text).document.sha256 for text in (STORY, WIRE)]
    assert len(kept.people) == 2


def test_a_copy_joins_an_event_whose_day_it_leaves_open(library):
    (event,) = keep(library, of_story())
    assert keep(library, of_story(WIRE, title="Better river law", day=None)) == (event,)


def test_nearly_the_same_words_about_another_day_are_another_event(library):
    (event,) = keep(library, of_story())
    (other,) = keep(library, of_story(WIRE, day=DAY + timedelta(days=364)))
    assert other != event


def test_of_several_events_in_a_story_each_is_joined_by_its_own_title(library):
    first, second = (replace(seminar(), title=typed(title)) for title in ("Rivers Without Borders", "Gauges for All"))
    before = keep(library, draft_of(first, second, text=STORY))
    changed = [replace(each, title=typed(f"{each.title.value} again")) for each in (second, first)]
    strange = replace(first, title=typed("A dinner"))
    after = keep(library, draft_of(*changed, strange, text=WIRE))
    assert after[:2] == before[::-1]
    assert after[2] not in before


def test_a_copy_that_a_person_sets_apart_gets_an_event_of_its_own_also_after_a_restart(library, folder):
    (event,) = keep(library, of_story())
    (number,) = waiting(library, of_story(WIRE))
    library.set_draft_apart(number, True)
    with Library.open(folder, TOPICS) as again:
        assert again.draft(number).apart
        (other,) = again.keep_drafts([number])
        assert other != event
        again.undo()
        assert again.draft(number).apart


def test_copies_are_known_after_undo_and_redo_and_not_once_discarded(library, folder):
    empty = dump(folder)
    (number,) = waiting(library, of_story())
    asked = (WIRE, of_story(WIRE).document.sha256)
    assert [like.draft_id for like in library.alike(*asked)] == [number]
    library.keep_drafts([number])
    library.undo()
    assert [like.draft_id for like in library.alike(*asked)] == [number]
    library.redo()
    assert [like.draft_id for like in library.alike(*asked)] == [None]
    library.undo()
    library.discard_drafts([number])
    assert library.alike(*asked) == ()
    assert dump(folder) == empty


def test_a_site_s_boilerplate_is_no_likeness(library):
    boilerplate = "\n".join(f"Read more about our {word} in the section of that name" for word in "abcdefghijkl")
    for number in range(250):
        waiting(library, draft_of(text=f"{boilerplate}\n{' '.join(f'x{number}y{at}' for at in range(300))}"))
    text = f"{boilerplate}\n{' '.join(f'z{at}' for at in range(300))}"
    assert library.alike(text) == ()


def test_an_older_library_learns_the_sketches_of_its_texts(library, folder):
    (event,) = keep(library, of_story())
    library.close()
    with contextlib.closing(sqlite3.connect(folder / "library.db")) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.executescript(
            "DROP TABLE sketch_marks; DROP TABLE sketches; ALTER TABLE drafts DROP COLUMN apart;"
            "DELETE FROM _sqlite_migrations WHERE name = 'm003_sketches'; PRAGMA user_version = 2;"
        )
    with Library.open(folder, TOPICS) as library:
        (like,) = library.alike(WIRE)
        assert like.events == (event,)
    assert opening.VERSION >= 3


@pytest.mark.parametrize(
    "text", ["東京で開かれた会議では、各国の研究者が河川の水をめぐる新しい規則について話し合った。" * 2, STORY.upper()]
)
def test_scripts_without_spaces_and_capitals_are_compared_too(library, text):
    keep(library, draft_of(text=text, name="first"))
    assert library.alike(f"速報 {text} 終わり"), text


def test_a_different_event_is_not_offered_again_when_the_article_or_a_copy_of_it_comes_back(library, folder):
    (event,) = keep(library, of_story())
    far, near = WIRE, WIRE.replace("Follow us", "Write to us")
    (number,) = waiting(library, of_story(far))
    library.set_draft_apart(number, True)
    assert library.likely_same(library.draft(number).draft, also_different=True)[0].events == (event,)
    library.discard_drafts([number])
    with Library.open(folder, TOPICS) as again:
        (number,) = waiting(again, of_story(far))
        assert again.alike(far, of_story(far).document.sha256) == ()
        assert again.likely_same(of_story(far), also_different=False) == ()
        (other,) = again.keep_drafts([number])
        assert other != event
        (offered,) = again.alike(near, of_story(near).document.sha256)
        assert offered.events == (other,), "a copy of it is of its event"
        assert keep(again, of_story(near)) == (other,)
        closer = STORY.replace("before the monsoon", "before the rains")
        assert keep(again, of_story(closer)) == (event,), "a copy of the first is of the first"


def test_a_different_event_stays_so_when_it_was_deleted_and_restored(library):
    (event,) = keep(library, of_story())
    (number,) = waiting(library, of_story(WIRE))
    library.set_draft_apart(number, True)
    library.discard_drafts([number])
    library.delete_events([event])
    library.past.restore([gone.id for gone in library.past.deleted()])
    assert keep(library, of_story(WIRE)) != (event,)


def test_what_waits_beside_a_different_event_does_not_join_it_either(library):
    one, other = waiting(library, of_story(), of_story(WIRE, title="Better river law"))
    library.set_draft_apart(one, True)
    before = library.keep_drafts([one])
    assert library.alike(WIRE, of_story(WIRE).document.sha256) == ()
    assert library.keep_drafts([other]) != before


def test_that_it_is_the_same_after_all_is_believed(library):
    (event,) = keep(library, of_story())
    (number,) = waiting(library, of_story(WIRE))
    library.set_draft_apart(number, True)
    library.set_draft_apart(number, False)
    assert library.keep_drafts([number]) == (event,)
