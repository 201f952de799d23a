"""Days in all the forms articles give them."""

from __future__ import annotations

from datetime import date

import pytest

from eventbrowser.extraction.dates import DateWords, find_days
from eventbrowser.extraction.whichday import resolve
from eventbrowser.importing import lexicon

WRITTEN = date(2025, 4, 29)  # a Tuesday

FORMS = [
    ("It met on 29th Apr, 2025 here.", "29th Apr, 2025", "2025-04-29", "2025-04-29"),
    ("Wed., Oct. 9, 2024 | 10:00", "Wed., Oct. 9, 2024", "2024-10-09", "2024-10-09"),
    ("Warsaw, 12–14 March 2024", "12–14 March 2024", "2024-03-12", "2024-03-14"),
    ("from 30 May – 2 June 2023 in Rome", "30 May – 2 June 2023", "2023-05-30", "2023-06-02"),
    ("on 31 December 2023 - 2 January 2024", "31 December 2023 - 2 January 2024", "2023-12-31", "2024-01-02"),
    ("27 & 28 August 2018", "27 & 28 August 2018", "2018-08-27", "2018-08-28"),
    ("on 17, 18 and 19 December 2019", "17, 18 and 19 December 2019", "2019-12-17", "2019-12-19"),
    ("held on May 10 and 11, 2023", "May 10 and 11, 2023", "2023-05-10", "2023-05-11"),
    ("June 15 - July 2, 2021", "June 15 - July 2, 2021", "2021-06-15", "2021-07-02"),
    ("15th to 17th June 2022", "15th to 17th June 2022", "2022-06-15", "2022-06-17"),
    ("jueves 22 de agosto de 2024", "jueves 22 de agosto de 2024", "2024-08-22", "2024-08-22"),
    ("Donnerstag, 5. Dezember 2024", "Donnerstag, 5. Dezember 2024", "2024-12-05", "2024-12-05"),
    ("03/04/2025 – 05/04/2025, Turku", "03/04/2025 – 05/04/2025", "2025-04-03", "2025-04-05"),
    ("12. 5. 2025 in Maribor", "12. 5. 2025", "2025-05-12", "2025-05-12"),
    ("Gondar, November 20/2024 (ETA)", "November 20/2024", "2024-11-20", "2024-11-20"),
    ("Published: 16-Nov-23", "16-Nov-23", "2023-11-16", "2023-11-16"),
    ("20.09.2024 14:36", "20.09.2024", "2024-09-20", "2024-09-20"),
    ("2025-04-27 09:41", "2025-04-27", "2025-04-27", "2025-04-27"),
    ("2024年11月8日", "2024年11月8日", "2024-11-08", "2024-11-08"),
    ("24 NOVEMBER 2018:", "24 NOVEMBER 2018", "2018-11-24", "2018-11-24"),
    ("on 17–18 November", "17–18 November", "2024-11-17", "2024-11-18"),
    ("(March 17-18)", "March 17-18", "2025-03-17", "2025-03-18"),
    ("here on Tuesday.", "Tuesday", "2025-04-29", "2025-04-29"),
    ("on Monday last", "Monday last", "2025-04-28", "2025-04-28"),
    ("last Thursday", "last Thursday", "2025-04-24", "2025-04-24"),
    ("last Tuesday", "last Tuesday", "2025-04-22", "2025-04-22"),
    ("next Friday", "next Friday", "2025-05-02", "2025-05-02"),
    ("yesterday", "yesterday", "2025-04-28", "2025-04-28"),
    ("the day before yesterday", "day before yesterday", "2025-04-27", "2025-04-27"),
    ("it ends tomorrow", "tomorrow", "2025-04-30", "2025-04-30"),
    ("vom 5. bis 6. Dezember 2024", "5. bis 6. Dezember 2024", "2024-12-05", "2024-12-06"),
    ("from 27 February to 1 March next year", "27 February to 1 March next year", "2026-02-27", "2026-03-01"),
    ("on Wednesday (30th April 2025)", "Wednesday (30th April 2025)", "2025-04-30", "2025-04-30"),
    ("on November 13 (Wednesday) here", "November 13 (Wednesday)", "2024-11-13", "2024-11-13"),
    ("on 29 April, Tuesday, it", "29 April, Tuesday", "2025-04-29", "2025-04-29"),
    ("Published 10.11.14, noon", "10.11.14", "2014-11-10", "2014-11-10"),
    ("due 25/4/25 here", "25/4/25", "2025-04-25", "2025-04-25"),
    ("three days ago", "three days ago", "2025-04-26", "2025-04-26"),
    ("on the 12th of this month", "12th of this month", "2025-04-12", "2025-04-12"),
    ("on 2nd of next month", "2nd of next month", "2025-05-02", "2025-05-02"),
    ("on 29 April B.E. 2568", "29 April", "2025-04-29", "2025-04-29"),
]

NO_DAYS = [
    "It may 5 times fall.",
    "for $5 March went",
    "Rs 300 May Day",
    "20 percent",
    "30 February 2024",
    "They march 10 km",
    "on tuesday",
    "on 2081-01-15 BS",
    "on 2081/12/15",
    "on 15 Chaitra 2081",
    "on 15 January 2082",
    "on 1 Dhul Qadah 1446",
    "on 1446/11/01",
    "on 114/04/29",
    "民國114年4月29日",
    "version 1.2.10",
    "open 24/7/365",
]


def said(text: str):
    return find_days(text, lexicon().of(DateWords))


@pytest.mark.parametrize(("text", "words", "first", "last"), FORMS)
def test_a_form_is_read(text, words, first, last):
    (found,) = said(text)
    read = resolve(found, WRITTEN)
    assert found.span.of(text) == words
    assert (read.first.isoformat(), read.last.isoformat()) == (first, last)


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_only_looks_like_a_day_is_none(text):
    assert said(text) == []


def test_days_and_months_that_could_be_the_other_way_round_are_doubtful_with_both_readings():
    (found,) = said("on 03/04/2025")
    read = resolve(found, WRITTEN)
    assert read.first == date(2025, 4, 3)
    assert read.others == (date(2025, 3, 4),)
    assert read.confidence < 0.75
    assert resolve(found, WRITTEN, month_first=True).first == date(2025, 3, 4)


@pytest.mark.parametrize("text", ["on 03-04-2025", "on 3/4/25"])
def test_hyphens_and_short_years_are_as_doubtful(text):
    (found,) = said(text)
    read = resolve(found, WRITTEN)
    assert read.either_way
    assert read.others == (date(2025, 3, 4),)


@pytest.mark.parametrize(("text", "day"), [("Thursday, 03/04/2025", 3), ("03/04/2025 (Tuesday)", 4)])
def test_a_weekday_decides_between_two_readings(text, day):
    (found,) = said(text)
    read = resolve(found, WRITTEN)
    assert (read.first.day, read.either_way) == (day, False)
    assert read.confidence > 0.9


def test_a_weekday_that_does_not_fit_the_last_day_is_doubtful():
    (found,) = said("Tuesday 29 - Friday 30 April 2025")
    read = resolve(found, WRITTEN)
    assert read.confidence < 0.75
    assert read.reason == "30 April 2025 is not a Friday"


@pytest.mark.parametrize("words", ["the other day", "two weeks ago"])
def test_words_that_mean_about_a_day_are_doubtful(words):
    (found,) = said(f"It met {words} in Lahore.")
    assert resolve(found, WRITTEN).confidence < 0.5


@pytest.mark.parametrize("text", ["25/04/2025", "03.04.2025", "4/4/2025"])
def test_days_that_can_be_read_one_way_only_are_sure(text):
    (found,) = said(text)
    assert resolve(found, WRITTEN).confidence > 0.9


def test_a_weekday_that_does_not_fit_is_doubtful_and_the_fitting_day_offered():
    (found,) = said("Tuesday, 29 April 2026")
    read = resolve(found, WRITTEN)
    assert read.first == date(2026, 4, 29)
    assert read.others == (date(2025, 4, 29), date(2026, 4, 28))
    assert read.confidence < 0.75
    assert "is not a Tuesday" in read.reason


def test_a_weekday_tells_the_year_where_none_is_given():
    (found,) = said("Friday, 31 October")
    assert resolve(found, date(2025, 12, 1)).first == date(2025, 10, 31)


def test_a_weekday_to_come_is_the_next_one():
    (found,) = said("on Friday")
    assert resolve(found, WRITTEN, ahead=True).first == date(2025, 5, 2)
    assert resolve(found, WRITTEN).first == date(2025, 4, 25)


def test_a_day_of_an_undated_text_is_unknown():
    (found,) = said("on Friday")
    assert resolve(found, None) is None
