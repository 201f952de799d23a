"""On which days an event is, told from the words around its days."""

from __future__ import annotations

import pytest

from tests.extraction.events import event_of, value, words

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
]


@pytest.mark.parametrize(("lead", "start", "end", "proof"), CASES)
def test_the_day_is_told_from_its_words(lead, start, end, proof):
    text = HEAD + lead + ("" if "will be held" in lead else BODY)
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
