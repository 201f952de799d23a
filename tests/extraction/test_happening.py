"""On which days an event is, told from the words around its days."""

from __future__ import annotations

from datetime import date

import pytest

from eventbrowser.model.draft import SURE, Doubt
from eventbrowser.model.text import SelfDescription, Stated
from tests.extraction.events import draft_of, event_of, value, words

HEAD = "Water seminar held\nPublished April 29, 2025\n\n"  # a Tuesday
BODY = " Dr Lina Farah, the keynote speaker, said that rivers belong to nobody and that data should be shared by all."

CASES = [
    (
        "A meeting on water, which brings experts together since today, is held by the Salt Institute through Friday.",
        "2025-04-29",
        "2025-05-02",
        "Friday",
    ),
    ("A seminar on water was held here on Tuesday.", "2025-04-29", "2025-04-29", "Tuesday"),
    ("A seminar on water was organised by the Salt Institute here today.", "2025-04-29", "2025-04-29", "today"),
    ("A seminar on water was held in Lahore yesterday.", "2025-04-28", "2025-04-28", "yesterday"),
    ("The Salt Institute held a seminar on water last Thursday.", "2025-04-24", "2025-04-24", "last Thursday"),
    ("A seminar on water was held on 25 April 2025.", "2025-04-25", "2025-04-25", "25 April 2025"),
    ("A two-day seminar on water concluded here on Tuesday.", "2025-04-28", "2025-04-29", "Tuesday"),
    ("A three-day seminar on water opened here on Monday.", "2025-04-28", "2025-04-30", "Monday"),
    ("A seminar on water was held on 24–25 April.", "2025-04-24", "2025-04-25", "24–25 April"),
    ("A seminar on water opened here today. The seminar ends tomorrow.", "2025-04-29", "2025-04-30", "today"),
    ("A seminar on water closed here on Tuesday. It had begun on Sunday.", "2025-04-27", "2025-04-29", "Tuesday"),
    (
        "A seminar on water was held here on Monday. Delegates had met for a reception on Sunday.",
        "2025-04-28",
        "2025-04-28",
        "Monday",
    ),
    (
        "A seminar on water was held here on Monday. The treaty was signed on 19 September 1960 after long talks.",
        "2025-04-28",
        "2025-04-28",
        "Monday",
    ),
    (
        "A seminar on water will be held here on Friday. Please join us and register.",
        "2025-05-02",
        "2025-05-02",
        "Friday",
    ),
    (
        "A seminar on water will be held here on 9 May. Please register by 5 May to attend.",
        "2025-05-09",
        "2025-05-09",
        "9 May",
    ),
    ("A seminar on water began here on Tuesday and will conclude on Thursday.", "2025-04-29", "2025-05-01", "Tuesday"),
    (
        "A forum on water opened here on Monday. The moot is to conclude on Wednesday.",
        "2025-04-28",
        "2025-04-30",
        "Monday",
    ),
    (
        "A seminar on water was held here on Monday. The institute’s next workshop will conclude on Friday.",
        "2025-04-28",
        "2025-04-28",
        "Monday",
    ),
    (
        "A seminar on water will be held here on 9 May. A statement said on Monday that all may come.",
        "2025-05-09",
        "2025-05-09",
        "9 May",
    ),
    (
        "A seminar on water will be held here on 9 May. The seminar, on 9–10 May, is the first of its kind.",
        "2025-05-09",
        "2025-05-10",
        "9–10 May",
    ),
    (
        "The last seminar on water was held here on Monday. The first seminar was held on 20 March 2025 in Lahore.",
        "2025-04-28",
        "2025-04-28",
        "Monday",
    ),
    ("The two-day seminar on water will start tomorrow at the Salt Institute.", "2025-04-30", "2025-05-01", "tomorrow"),
    ("A dialogue on water is billed to take place in Lahore on Friday.", "2025-05-02", "2025-05-02", "Friday"),
    ("The Salt Institute held a seminar on water the other day.", "2025-04-28", "2025-04-28", "the other day"),
]
AHEAD = ("will be held", "will start", "billed")


@pytest.mark.parametrize(("lead", "start", "end", "proof"), CASES)
def test_the_day_is_told_from_its_words(lead, start, end, proof):
    text = HEAD + lead + ("" if any(words in lead for words in AHEAD) else BODY)
    event = event_of(text)
    assert (value(event.start).isoformat(), value(event.end).isoformat()) == (start, end)
    assert words(event.start, text) == proof


def test_a_label_outweighs_all_other_days():
    text = (
        "Rivers without Borders\n\nDate: Thursday, 8 May 2025\nTime: 10:00–11:30\nVenue: Salt Institute, Lahore\n"
        "Speakers:\nLina Farah, Fellow, Coast Centre\n\nThe seminar follows a report published on 1 May 2025."
    )
    event = event_of(text)
    assert value(event.start).isoformat() == "2025-05-08"
    assert event.start.rule == "date/label"


def test_the_reason_names_the_words_and_where_the_rest_comes_from():
    text = "Water seminar\n\nLAHORE, Apr 29, 2025 (APX): A seminar on water was held here on Tuesday." + BODY
    event = event_of(text)
    assert event.start.reason == "29 April 2025, from “Tuesday” and the dateline"


def test_a_report_that_names_no_day_takes_its_own_with_doubt():
    text = "Water seminar\n\nLAHORE, Apr 29, 2025 (APX): The Salt Institute organised a seminar on water." + BODY
    event = event_of(text)
    assert value(event.start).isoformat() == "2025-04-29"
    assert event.start.confidence <= 0.5


def test_an_undated_text_has_no_day():
    assert event_of("A seminar on water was held in Lahore on Tuesday." + BODY).start is None


def test_a_day_that_may_be_the_other_way_round_is_a_doubt_of_its_own():
    text = (
        "Water seminar\n\nDate: 03/04/2025\nVenue: Salt Institute, Lahore\nSpeakers: Lina Farah, Fellow, Coast Centre"
    )
    draft = draft_of(text)
    start = draft.events[0].start
    assert (start.value, start.others) == (date(2025, 4, 3), (date(2025, 3, 4),))
    assert Doubt.EITHER_WAY in draft.doubts()
    told = draft_of(text.replace("Date: ", "Date: Thursday, "))
    assert Doubt.EITHER_WAY not in told.doubts()


def test_the_day_on_which_a_file_was_made_is_not_that_of_publication():
    says = SelfDescription(published=Stated("2025-04-30", "document property created"))
    draft = draft_of("Water seminar held\n\nA seminar on water was held here on Tuesday." + BODY, says)
    start = draft.events[0].start
    assert draft.article.published is None
    assert start.value == date(2025, 4, 29)
    assert start.confidence < SURE
    assert start.reason == "29 April 2025, from “Tuesday” and the day on which the file was made"


def test_the_clock_of_a_page_is_not_the_day_of_publication():
    text = "Saturday, 28 February 2026\n\nWater seminar held\n\nBy Our Correspondent\nApril 29, 2025\n\n"
    draft = draft_of(text + "A seminar on water was held here on Monday." + BODY)
    assert value(draft.article.published).isoformat() == "2025-04-29"
    assert value(draft.events[0].start).isoformat() == "2025-04-28"


def test_an_article_may_be_dated_below():
    text = "Water seminar held\n\nA seminar on water was held here on Monday." + BODY
    more = "\n\nShe spoke for an hour.\n\nGuests came from nine countries.\n\n(Salt News Agency April 29, 2025)"
    assert value(event_of(text + more).start).isoformat() == "2025-04-28"


def test_the_last_day_to_send_papers_is_not_the_day_of_publication():
    text = "Water Conference\n\n14–16 May 2025, Geneva\n\nCall for abstracts: 1 February 2025\n"
    draft = draft_of(text + "Welcome reception: 13 May 2025\n\nKeynote speakers: Lina Farah, Fellow, Coast Centre")
    assert draft.article.published is None
    assert [value(day).isoformat() for day in (draft.events[0].start, draft.events[0].end)] == [
        "2025-05-14",
        "2025-05-16",
    ]


def test_what_was_told_on_a_day_is_past_though_the_words_speak_of_what_is_to_come():
    event = event_of(
        "Share salt data\n\nPublished: 17 July 2025\n\nProvinces should open their wells before the next dry season, "
        "scientists told a workshop in Hanoi on Wednesday. The workshop was organised by the Salt Institute."
    )
    assert event.start.value == date(2025, 7, 16)


def test_a_sentence_that_begins_with_its_days_tells_how_long_an_event_was():
    event = event_of(
        "Farmers want water\n\nPublished: 27 September 2024\n\nFor two days, growers sat across from shippers. The "
        "forum “Fields and Ports”, which ended on Thursday in Lima, was organised by the Salt Institute."
    )
    assert (event.start.value, event.end.value) == (date(2024, 9, 25), date(2024, 9, 26))


UNDATED = (
    "Canal water discussed\n\nISLAMABAD, Nov 17: Speakers at a seminar on canal water on Monday called for fair shares."
    " The seminar was organised by the Salt Institute. Dr Lina Farah said farmers needed better data than they get now."
)


@pytest.mark.parametrize(
    ("behind", "url", "start"),
    [
        ("\n\n© 2014 The Daily Canal", None, date(2014, 11, 17)),
        ("\n\nhttps://canal.example/news/2014/11/18/fair-shares", None, date(2014, 11, 17)),
        ("", "https://canal.example/2014/11/fair-shares", date(2014, 11, 17)),
        ("", None, None),
    ],
)
def test_a_dateline_without_a_year_takes_that_of_the_pages_address_or_copyright_line(
    behind: str, url: str | None, start: date | None
) -> None:
    says = SelfDescription(url=Stated(url, "canonical link")) if url else SelfDescription()
    assert value(event_of(UNDATED + behind, says).start) == start


def test_a_weekday_tells_the_year_where_nothing_else_does() -> None:
    text = (
        "Seminar ‘Rivers and Law’\n\nTuesday 11 April, 12.30\nDelta House, The Hague\n\n"
        "The Salt Institute invites you to a seminar on rivers. Speakers include Dr Lina Farah of the Delta Centre and "
        "Mr Jan Smit of the Polder Institute. The seminar takes up the treaty that was signed in July 2016 in Bonn."
    )
    assert value(event_of(text).start) == date(2017, 4, 11)


def test_today_in_a_name_is_no_day() -> None:
    text = (
        "Students talk of rain\n\n26 April 2018\n\nOn 12 April 2018 the Farmers Today, Owners Tomorrow Corps held a "
        "forum on rain in Kingston. Dr Lina Farah said that the wells were dry and that nobody had counted them."
    )
    assert value(event_of(text).start) == date(2018, 4, 12)
