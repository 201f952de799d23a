"""What is found, in what order, and that nothing a person types breaks it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from operator import itemgetter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventbrowser.library import Library, events, facets, searching
from eventbrowser.model.draft import EventKind, Part
from eventbrowser.model.query import Condition, Group, Query, SortKey
from eventbrowser.progress import Cancelled
from tests.benchmarks.made_library import make
from tests.library.drafts import TOPICS, draft_of, event_of, keep, seminar

LODZ, ANKARA, ISLAMABAD = (Condition.of(Group.CITIES, name) for name in ("Łódź", "ankara", "Islamabad"))
UNITY = Condition.of(Group.HOSTS, "Unity House")
WATER = Condition.of(Group.TOPICS, "water")


def titles(library: Library, **query) -> list[str]:
    return [row.title for row in library.event_rows(library.event_ids(Query(**query)))]


@pytest.fixture
def shelf(library: Library) -> Library:
    (number,) = keep(library, draft_of(seminar()))
    library.change_event(number, venue="Harbour Hall", country="Polska")
    text = "Trade Talks\nBo Kim of Delta Fund and Ann Lee. Unity House held it.\n"
    (number,) = keep(
        library,
        draft_of(
            event_of(
                text, "Trade Talks", ("Bo Kim", "Delta Fund"), "Ann Lee", day=date(2024, 1, 9), hosts=["Unity House"]
            ),
            text=text,
        ),
    )
    library.change_event(number, topics=["trade", "water"], city="ankara", kind=EventKind.LECTURE)
    text = "An evening\nZoë Bello. Unity House held it.\n"
    (number,) = keep(
        library, draft_of(event_of(text, "An evening", "Zoë Bello", day=None, hosts=["Unity House"]), text=text)
    )
    library.change_event(number, topics=["trade"])
    return library


@pytest.mark.parametrize(
    "text",
    [
        "borders",
        "BORDERS rivers",
        "bord",
        "without bord",
        "zoe gauge",
        "bello gauge",
        "lagos",
        "institute river stud",
        "irs",
        "four wars",
        "harbour",
        "polska",
        "Łódź",
        "“Rivers Without",
        "Zoë-Bello rivers",
        "zoe   rivers\tgauge",
        "rivers - &",
    ],
)
def test_every_word_must_occur_somewhere_in_the_event(shelf, text):
    assert titles(shelf, text=text) == ["Rivers Without Borders"]


def test_days_are_taken_with_the_first_and_the_last(shelf):
    assert titles(shelf, days=(date(2024, 1, 9), date(2024, 1, 9))) == ["Trade Talks"]
    assert titles(shelf, days=(date(2024, 1, 10), date(9999, 12, 31))) == ["Rivers Without Borders"]
    assert titles(shelf, days=(date(1, 1, 1), date(2024, 1, 8))) == []


@pytest.mark.parametrize("text", ["bord rivers", "rivers kim", "orders", "zoë kim", "chairs"])
def test_where_a_word_does_not_occur_nothing_is_found(shelf, text):
    assert titles(shelf, text=text) == []


@pytest.mark.parametrize("text", ["", "  ", "-", "\"'", "* ( )", "🎉", "\0"])
def test_text_without_a_word_asks_for_all(shelf, text):
    assert len(titles(shelf, text=text)) == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rivers AND nothing", 0),
        ("column:rivers", 0),
        ("rivers NEAR borders", 0),
        ("rivers NEAR/2 borders", 0),
        ('riv"ers', 0),
        ("NEAR(rivers borders)", 0),
        ("r*s", 0),
        ("{rivers", 1),
        ("^rivers", 1),
        ("+rivers", 1),
    ],
)
def test_the_signs_of_sqlites_own_query_language_mean_nothing(shelf, text, found):
    assert titles(shelf, text=text) == ["Rivers Without Borders"][:found]


def test_search_follows_corrections_and_deletions(shelf):
    (number,) = shelf.event_ids(Query(text="borders"))
    shelf.change_event(number, title="Brooks", hosts=["Anglers"])
    assert titles(shelf, text="borders") == titles(shelf, text="institute") == []
    assert titles(shelf, text="brooks angl") == ["Brooks"]
    shelf.change_appearance(shelf.event(number).people[0].id, name="Nora Quist", organisation="Guild")
    assert titles(shelf, text="quist guild") == ["Brooks"]
    shelf.delete_events([number])
    assert titles(shelf, text="brooks") == []


@pytest.mark.parametrize(
    ("key", "upwards", "downwards"),
    [
        (SortKey.DATE, "Trade, Rivers, An", "Rivers, Trade, An"),
        (SortKey.TITLE, "An, Rivers, Trade", "Trade, Rivers, An"),
        (SortKey.KIND, "Trade, An, Rivers", "Rivers, An, Trade"),
        (SortKey.CITY, "Trade, Rivers, An", "Rivers, Trade, An"),
        (SortKey.HOST, "Rivers, Trade, An", "Trade, An, Rivers"),
        (SortKey.SPEAKERS, "Trade, Rivers, An", "An, Rivers, Trade"),
    ],
)
@pytest.mark.parametrize("text", ["", "e"])
def test_each_column_sorts_both_ways_and_what_is_absent_comes_last(shelf, key, upwards, downwards, text):
    """Equal values stand newest first. The letter e begins no word of the two others, so the list shrinks alike."""
    wanted = {True: downwards.split(", "), False: upwards.split(", ")}
    for descending, order in wanted.items():
        found = titles(shelf, sort=key, descending=descending, text=text)
        there = [title.split()[0] for title in found]
        assert there == [title for title in order if title in there]
        assert len(there) == (3 if not text else 1)


def test_two_people_are_found_together(shelf):
    kim, lee, bello = (shelf.people(name)[0].person_id for name in ("bo kim", "ann lee", "bello"))
    assert titles(shelf, person=kim, companion=lee) == ["Trade Talks"]
    assert titles(shelf, person=kim, companion=bello) == []


def test_filters_work_together(shelf):
    bello = next(person.person_id for person in shelf.people("bello"))
    trade, either = Condition.of(Group.TOPICS, "trade"), Condition.of(Group.TOPICS, "trade", "water")
    unity = Condition.of(Group.HOSTS, "unity house")
    assert titles(shelf, conditions=(trade,)) == ["Trade Talks", "An evening"]
    assert titles(shelf, conditions=(either,)) == ["Rivers Without Borders", "Trade Talks", "An evening"]
    assert titles(shelf, conditions=(trade, WATER)) == ["Trade Talks"]
    assert titles(shelf, conditions=(Condition.of(Group.TOPICS, "water", negated=True),)) == ["An evening"]
    assert titles(shelf, conditions=(Condition.of(Group.TOPICS, "nothing"),)) == []
    assert titles(shelf, person=bello) == ["Rivers Without Borders", "An evening"]
    assert titles(shelf, person=bello, conditions=(trade,)) == ["An evening"]
    assert titles(shelf, conditions=(Condition.of(Group.SPEAKERS, "Zoe Bello"), trade)) == ["An evening"]
    assert titles(shelf, conditions=(unity,)) == ["Trade Talks", "An evening"]
    assert titles(shelf, conditions=(Condition.of(Group.HOSTS, "unity"),)) == [], "the whole name"
    assert titles(shelf, conditions=(unity,), text="trade", sort=SortKey.TITLE) == ["Trade Talks"]
    assert titles(shelf, conditions=(ANKARA,)) == ["Trade Talks"]
    assert titles(shelf, conditions=(ANKARA,), person=bello) == []
    assert titles(shelf, conditions=(Condition.of(Group.YEARS, "2025"),)) == ["Rivers Without Borders"]
    assert titles(shelf, conditions=(Condition.of(Group.COUNTRIES, "Pol"),)) == []


def test_topics_are_counted_with_all_else_in_force(shelf):
    assert shelf.counts(Query()).topics == {"water": 2, "trade": 2}
    assert shelf.counts(Query(conditions=(WATER,))).topics == {"water": 2, "trade": 2}
    assert shelf.counts(Query(text="unity")).topics == {"water": 1, "trade": 2}
    assert shelf.counts(Query(conditions=(LODZ,))).topics == {"water": 1}
    assert shelf.counts(Query(text="nothing at all")).topics == {}


def test_rows_come_in_the_order_asked_for_and_without_those_that_are_gone(shelf):
    newest, older, undated = shelf.event_ids(Query())
    rows = shelf.event_rows([undated, 999, newest, older])
    assert [row.id for row in rows] == [undated, newest, older]
    assert (rows[1].hosts, rows[1].speakers) == (("Institute for River Studies",), ("Naela Chohan", "Zoë Bello"))
    assert shelf.event_rows([]) == []


def test_many_matches_are_found_as_surely_as_few(tmp_path, monkeypatch):
    """With flags over an index, as where thousands match, the answers are those of the plain view."""
    monkeypatch.setattr(events, "FEW", 5)
    monkeypatch.setattr(searching, "FEW", 5)
    make(tmp_path / "made", 300)
    with Library.open(tmp_path / "made") as made:
        shown = made._db.execute("SELECT id, start_date, city, topics, title FROM v_events").fetchall()
        both = made.event_ids(
            Query(conditions=(Condition.of(Group.CITIES, "Islamabad"), Condition.of(Group.TOPICS, "diplomacy")))
        )
        assert set(both) == {row[0] for row in shown if row[2] == "Islamabad" and "diplomacy" in row[3].split("; ")}
        assert len(both) > 5
        found = made.event_ids(Query(text="the", sort=SortKey.TITLE, descending=False))
        titles_of = {row[0]: row[4].casefold() for row in shown}
        assert 5 < len(found) < 300
        assert [titles_of[number] for number in found] == sorted(titles_of[number] for number in found)
        newest = made.event_ids(Query(text="the"))
        dates_of = {row[0]: row[1] or "" for row in shown}
        assert sorted(newest) == sorted(found)
        dates = [dates_of[number] for number in newest]
        assert dates == sorted(dates, reverse=True)
        counts = made.counts(Query(text="the")).topics
        assert counts["diplomacy"] == len(
            made.event_ids(Query(text="the", conditions=(Condition.of(Group.TOPICS, "diplomacy"),)))
        )


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> Library:
    with Library.open(tmp_path_factory.mktemp("small") / "library", TOPICS) as library:
        keep(library, draft_of(seminar()))
        yield library


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None)) | st.text('"*()^:+-{}\\ aANDORNTE\0%_?', max_size=40))
def test_anything_typed_gets_an_answer(small, text):
    asked = (
        Condition.of(group, text, text[::-1], negated=negated)
        for group in Group
        if group.whole is group
        for negated in (True, False)
    )
    query = Query(text=text, conditions=(*asked,))
    assert len(small.event_ids(query)) <= 1
    assert len(small.event_ids(Query(text=text))) <= 1
    small.counts(query)
    small.people(text)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_any_beginning_of_any_word_finds_the_event(small, data):
    words = ["Rivers", "Without", "Borders", "Naela", "Chohan", "Zoë", "Bello", "treaty", "outlived", "Łódź", "gauge"]
    chosen = data.draw(st.lists(st.sampled_from(words), min_size=1))
    last = chosen[-1][: data.draw(st.integers(1, len(chosen[-1])))]
    assert len(small.event_ids(Query(text=" ".join([*chosen[:-1], last])))) == 1


def test_parts_are_given_once_and_in_their_order(shelf):
    (number,) = shelf.event_ids(Query(text="borders"))
    chair = shelf.event(number).people[0]
    shelf.change_appearance(chair.id, parts=[Part.SPEAKER, Part.CHAIR, Part.SPEAKER])
    assert shelf.event(number).people[0].parts == (Part.SPEAKER, Part.CHAIR)


def test_every_group_is_counted_with_all_else_in_force(shelf):
    counts = shelf.counts(Query())
    assert (counts.total, counts.in_any_topic) == (3, 3)
    assert counts.years == {2025: 1, 2024: 1}
    assert counts.countries == {"Polska": 1}
    assert counts.cities == {"Łódź": 1, "ankara": 1}
    assert counts.kinds == {"seminar": 1, "lecture": 1, "other": 1}
    assert counts.hosts == {"Institute for River Studies": 1, "Unity House": 2}
    assert counts.speakers == {"Naela Chohan": 1, "Zoë Bello": 2, "Bo Kim": 1, "Ann Lee": 1}
    assert sum(counts.headings.values()) >= counts.in_any_topic
    assert counts.country_of == {"Łódź": "Polska"}
    narrow = shelf.counts(Query(text="year:2024 unity", conditions=(ANKARA, WATER)))
    assert (narrow.total, narrow.in_any_topic) == (3, 1)
    assert (narrow.years, narrow.hosts, narrow.kinds) == ({2024: 1}, {"Unity House": 1}, {"lecture": 1})
    assert shelf.counts(Query(conditions=(LODZ, UNITY))).cities == {"ankara": 1}


def test_counts_follow_what_another_connection_writes_and_undoes(shelf):
    with Library.open(shelf.folder) as other:
        assert other.counts(Query()).cities == {"Łódź": 1, "ankara": 1}
        (number,) = shelf.event_ids(Query(text="borders"))
        shelf.change_event(number, city="Ankara")
        assert other.counts(Query()).cities == {"Ankara": 2}
        shelf.undo()
        assert other.counts(Query()).cities == {"Łódź": 1, "ankara": 1}
        shelf.delete_events([number])
        assert other.counts(Query()).total == 2
        assert other.counts(Query(text="borders")).topics == {}


def test_the_counts_of_many_are_those_of_the_plain_view(tmp_path):
    make(tmp_path / "made", 300)
    with Library.open(tmp_path / "made") as made:
        for query in (Query(), Query(text="water"), Query(text="-water", conditions=(ISLAMABAD,))):
            found = made.counts(query)
            among = set(made.event_ids(Query(text=query.text)))
            shown = made._db.execute("SELECT id, hosts, kind, start_date, city FROM v_events").fetchall()
            here = [row for row in shown if row[0] in among and (not query.conditions or row[4] == "Islamabad")]
            assert found.hosts == Counter(row[1] for row in here)
            assert found.kinds == Counter(row[2] for row in here)
            assert found.years == Counter(int(row[3][:4]) for row in here if row[3])
            assert found.cities == Counter(row[4] for row in shown if row[0] in among and row[4])


def test_the_values_with_most_events_are_found_without_counting_all(tmp_path, monkeypatch):
    make(tmp_path / "made", 2000)
    with Library.open(tmp_path / "made") as made:
        rare = min(made.counts(Query()).speakers.items(), key=itemgetter(1))[0]
        queries = (Query(), Query(text="water"), Query(text="trade", conditions=(ISLAMABAD,)), Query(text="-the"))
        every = [made.counts(query) for query in queries]
        monkeypatch.setattr(facets, "FEW", 0)
        cut = 0
        for query, whole in zip(queries, every, strict=True):
            found = made.counts(query, most=3)
            for some, all_there_are in ((found.hosts, whole.hosts), (found.speakers, whole.speakers)):
                least = sorted(all_there_are.values())[-3]
                assert some.items() >= {name: n for name, n in all_there_are.items() if n >= least}.items()
                assert some.items() <= all_there_are.items()
                cut += len(some) < len(all_there_are)
            assert found.cities == whole.cities
        assert cut >= 4
        asked = made.counts(Query(conditions=(Condition.of(Group.SPEAKERS, rare),)), most=3)
        assert asked.speakers[rare] == every[0].speakers[rare]


def test_the_first_events_are_those_of_the_whole_list(tmp_path):
    make(tmp_path / "made", 300)
    with Library.open(tmp_path / "made") as made:
        for text in (
            "",
            "the",
            "t",
            "-water the",
            "topic:diplomacy",
            "speaker:fatima OR -water",
            "the secu",
            "wate poli",
        ):
            for sort in SortKey:
                for descending in (True, False):
                    query = Query(text=text, sort=sort, descending=descending)
                    assert made.first_ids(query, 20) == made.event_ids(query)[:20]


def test_a_question_stops_when_it_is_no_longer_wanted(tmp_path):
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    make(tmp_path / "made", 2000)
    with Library.open(tmp_path / "made") as made:
        with made.stoppable(stop), pytest.raises(Cancelled):
            made.counts(Query(text="the"))
        assert made.counts(Query(text="the")).total == 2000
