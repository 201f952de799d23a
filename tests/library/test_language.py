"""What a person types into the search line, how it is understood and what it finds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventbrowser.library import Library
from eventbrowser.model.draft import EventKind, Part
from eventbrowser.model.language import Sign, parse, span_of_days, understood, years_of
from eventbrowser.model.query import Query
from eventbrowser.model.spellings import alike
from tests.library.drafts import TOPICS, draft_of, event_of, keep, seminar

RIVERS, TALKS, EVENING = "Rivers Without Borders", "Trade Talks", "An evening"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Library:
    with Library.open(tmp_path_factory.mktemp("language") / "library", TOPICS) as library:
        (number,) = keep(library, draft_of(seminar()))
        library.change_event(number, venue="Harbour Hall", country="Polska")
        text = "Trade Talks\nMuhammad Kim of Delta Fund and Ann Lee. Unity House held it.\n"
        (number,) = keep(
            library,
            draft_of(
                event_of(
                    text,
                    "Trade Talks",
                    ("Muhammad Kim", "Delta Fund"),
                    "Ann Lee",
                    day=date(2024, 1, 9),
                    hosts=["Unity House"],
                ),
                text=text,
            ),
        )
        library.change_event(number, topics=["trade", "water"], city="New York", kind=EventKind.PANEL_DISCUSSION)
        library.change_appearance(library.event(number).people[0].id, parts=[Part.MODERATOR])
        text = "An evening\nZoë Bello. Unity House held it.\n"
        (number,) = keep(
            library, draft_of(event_of(text, "An evening", "Zoë Bello", day=None, hosts=["Unity House"]), text=text)
        )
        library.change_event(number, topics=["trade"], starred=True)
        yield library


def titles(library: Library, text: str) -> list[str]:
    return [row.title for row in library.event_rows(library.event_ids(Query(text=text)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rivers OR talks", [RIVERS, TALKS]),
        ("rivers | talks", [RIVERS, TALKS]),
        ("bello (rivers OR evening)", [RIVERS, EVENING]),
        ("bello AND rivers", [RIVERS]),
        ("rivers OR talks unity", [RIVERS, TALKS]),
        ("(rivers OR talks) unity", [TALKS]),
        ("-rivers", [TALKS, EVENING]),
        ("NOT rivers", [TALKS, EVENING]),
        ("bello -rivers", [EVENING]),
        ("-(rivers OR talks)", [EVENING]),
        ("-starred: OR rivers", [RIVERS, TALKS]),
        ('"without borders"', [RIVERS]),
        ('"borders without"', []),
        ("“rivers without”", [RIVERS]),
        ("speaker:bello", [RIVERS, EVENING]),
        ('speaker:"zoe bello"', [RIVERS, EVENING]),
        ("speaker:unity", []),
        ("-speaker:bello", [TALKS]),
        ("SPEAKER:Kim", [TALKS]),
        ("by:mohammed", [TALKS]),
        ("mohamed kim", [TALKS]),
        ("said:outlived", [RIVERS]),
        ("said:unity", []),
        ("title:evening", [EVENING]),
        ("topic:water", [RIVERS, TALKS]),
        ("topic:wat topic:trade", [TALKS]),
        ("topic:nothing", []),
        ("host:unity", [TALKS, EVENING]),
        ("host:irs", [RIVERS]),
        ('host:"unity house"', [TALKS, EVENING]),
        ("host:delta", []),
        ("org:delta", [TALKS]),
        ("org:unity", [TALKS, EVENING]),
        ("city:new", [TALKS]),
        ('city:"new york"', [TALKS]),
        ('city:"new"', []),
        ("city:lodz", [RIVERS]),
        ("lodz", [RIVERS]),
        ("country:pol", [RIVERS]),
        ("kind:panel", [TALKS]),
        ("kind:seminars", [RIVERS]),
        ("kind:tea", []),
        ("part:mod", [TALKS]),
        ("starred:", [EVENING]),
        ("is:starred", [EVENING]),
        ("starred:no", [RIVERS, TALKS]),
        ("year:2024", [TALKS]),
        ("year:2020-2024", [TALKS]),
        ("before:2025 after:2024-01-09", [TALKS]),
        ("after:2024-01-10", [RIVERS]),
        ("before:2024-01-09", []),
        ("after:soon", []),
        ("speaker:", [RIVERS, TALKS, EVENING]),
        ("rivers OR", [RIVERS]),
        ("OR rivers", [RIVERS]),
        ("((rivers", [RIVERS]),
        ("rivers))", [RIVERS]),
        ("()", [RIVERS, TALKS, EVENING]),
        ("river border", [RIVERS]),
        ("talk trading", [TALKS]),
    ],
)
def test_a_query_finds_what_one_would_guess(shelf, text, found):
    assert titles(shelf, text) == found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("indus waters", [(Sign.TEXT, "indus waters", False, "")]),
        (
            'speaker:chohan "indus waters" -trade dam',
            [
                (Sign.SPEAKER, "chohan", False, '"indus waters" -trade dam'),
                (Sign.TEXT, "indus waters", False, "speaker:chohan -trade dam"),
                (Sign.TEXT, "trade", True, 'speaker:chohan "indus waters" dam'),
                (Sign.TEXT, "dam", False, 'speaker:chohan "indus waters" -trade'),
            ],
        ),
        (
            "a b OR c d",
            [(Sign.TEXT, "a", False, "b OR c d"), (None, "b OR c", False, "a d"), (Sign.TEXT, "d", False, "a b OR c")],
        ),
        (
            "x (a OR year:2024) -kind:tea",
            [
                (Sign.TEXT, "x", False, "(a OR year:2024) -kind:tea"),
                (None, "(a OR year:2024)", False, "x -kind:tea"),
                (Sign.TEXT, "kind:tea", True, "x (a OR year:2024)"),
            ],
        ),
        ("-starred:", [(Sign.STARRED, "yes", True, "")]),
        ("", []),
        ("-", []),
    ],
)
def test_the_query_is_told_as_understood_part_by_part(text, parts):
    assert [(part.sign, part.value, part.negated, part.without) for part in understood(text)] == parts


def test_days_and_years_are_read_in_the_forms_people_type():
    assert span_of_days("2024") == (date(2024, 1, 1), date(2025, 1, 1))
    assert span_of_days("2024-12") == (date(2024, 12, 1), date(2025, 1, 1))
    assert span_of_days("2024/02/29") == (date(2024, 2, 29), date(2024, 3, 1))
    assert [span_of_days(text) for text in ("2023-02-29", "9999", "0000", "24", "May 2024")] == [None] * 5
    assert years_of("2020–2024") == (2020, 2024)
    assert [years_of(text) for text in ("2024-2020", "0000", "9999", "x")] == [None] * 4


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("rivers", "river"),
        ("river", "rivers"),
        ("policy", "policies"),
        ("policies", "policy"),
        ("dialogues", "dialogue"),
        ("speeches", "speech"),
        ("negotiate", "negotiation"),
        ("negotiations", "negotiate"),
        ("negotiating", "negotiated"),
        ("securing", "secure"),
        ("organisation", "organizations"),
        ("center", "centres"),
        ("Syed", "sayyid"),
        ("Hussein", "hussain"),
        ("Zoë", "zoe"),
    ],
)
def test_endings_and_ways_to_write_a_name_do_not_hide_a_hit(typed, written):
    assert written in alike(typed)


def test_short_words_and_other_scripts_stay_as_they_are():
    assert alike("is") == ("is",)
    assert alike("پانی") == ("پانی",)
    assert alike("f-16") == ("f-16",)


SIGNS = st.sampled_from(
    [
        *(f"{sign}:" for sign in Sign),
        "(",
        ")",
        " ",
        " OR ",
        " NOT ",
        "-",
        '"',
        "“",
        "|",
        "rivers",
        "2024",
        "yes",
        "*",
        ":",
        "^",
        "\0",
        "{",
    ]
)


@settings(max_examples=400, deadline=None)
@given(text=st.lists(SIGNS | st.text(max_size=3), max_size=30).map("".join))
def test_any_mix_of_signs_gets_an_answer_and_each_part_can_be_taken_away(shelf, text):
    found = shelf.event_ids(Query(text=text))
    assert list(shelf.first_ids(Query(text=text))) == list(found)
    assert shelf.counts(Query(text=text)).total == 3
    for part in understood(text):
        assert len(part.without) <= len(text)


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "rivers", "rivers " * 3000, "a OR " * 3000, "-" * 5000, "NOT " * 5000 + "x"]
)
def test_however_long_it_is_it_gets_an_answer(shelf, text):
    shelf.event_ids(Query(text=text))
    parse(text)
    understood(text)
