"""What an event is called."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import EventKind
from tests.extraction.events import event_of, value, words

SAID = (
    " Dr Lina Farah, the keynote speaker, said that rivers belong to nobody. The seminar was chaired by "
    "Jon Vik of the Coast Centre."
)

QUOTED = [
    "The Salt Institute organised a seminar titled “{}” in Lahore on Tuesday.",
    'The Salt Institute organised a seminar titled, "{}" in Lahore on Tuesday.',
    "The Salt Institute held a seminar on ‘{}’ in Lahore on Tuesday.",
    "The seminar, '{}', was organised by the Salt Institute.",
    "Titled ‘{}’, the seminar was organised by the Salt Institute.",
    "The Salt Institute held a seminar on Tuesday. The theme of the seminar was “{}”.",
    "The Salt Institute hosted a seminar under the theme “{}” on Tuesday.",
    'Experts met at a round table "{}" held in Almaty yesterday.',
    "His lecture, “{}”, was the third in the series of the Salt Institute.",
    "The Salt Institute invited experts to a seminar on the topic: “{}” held on Tuesday.",
    "The institute's roundtable with the theme, ‘{}’, was organised on Wednesday.",
]


@pytest.mark.parametrize("sentence", QUOTED)
@pytest.mark.parametrize("title", ["Rivers without Borders: Law and Data", "Farmers’ Rights and Water", "Who Pays?"])
def test_a_quoted_title_is_read_without_its_marks(sentence, title):
    text = "Rivers belong to nobody, experts say\n\n" + sentence.format(title) + SAID
    event = event_of(text)
    assert value(event.title) == title
    assert words(event.title, text) == title


PLAIN = [
    ("The Salt Institute held a seminar on transboundary rivers in Lahore on Tuesday.", "transboundary rivers"),
    (
        "The Salt Institute held a seminar on rivers, dams and the law of data on Tuesday.",
        "rivers, dams and the law of data",
    ),
    ("The ASEAN Rivers Forum 2024 was held here on Tuesday.", "ASEAN Rivers Forum 2024"),
    (
        "The 6th Mekong Think Tank Forum on Water and Livelihoods was held here.",
        "6th Mekong Think Tank Forum on Water and Livelihoods",
    ),
    (
        "He gave the keynote address at Small States, Hard Choices, held here by the Salt Institute.",
        "Small States, Hard Choices",
    ),
]


@pytest.mark.parametrize(("lead", "title"), PLAIN)
def test_a_title_that_is_not_quoted_ends_where_the_sentence_goes_on(lead, title):
    assert value(event_of(f"Experts say rivers matter\n\n{lead}{SAID}").title) == title


def test_an_announcement_is_titled_by_its_headline():
    text = (
        "Webinar: Rivers without Borders\n\nDate: 3 May 2024\nTime: 10:00\nSpeakers:\nLina Farah, Fellow, "
        "Coast Centre\n"
    )
    assert value(event_of(text).title) == "Rivers without Borders"


def test_an_invitation_s_title_may_stand_on_the_next_line():
    text = (
        "The Salt Institute\n\nCordially invites you to a roundtable titled\n\nRivers without "
        "Borders\n\nDate: 3 May 2024\nVenue: Salt House, Lahore\n"
    )
    assert value(event_of(text).title) == "Rivers without Borders"


def test_a_launched_book_s_title_is_the_event_s():
    text = (
        "Book on rivers launched\n\nA book is a witness, Prof. Nazir Khan said on Saturday at the launch of "
        "‘Mountains of Salt: A History’ "
        "written by Dr. Shahid Kurd. The author thanked his publisher. The book has six chapters."
    )
    assert value(event_of(text).title) == "Mountains of Salt: A History"


@pytest.mark.parametrize(
    "other",
    [
        "Dr Lina Farah presented a paper titled “Sediment and Trust”.",
        "“We Are Natural Partners In This,” he said.",
        "Her report “Counting the Drops” was praised.",
    ],
)
def test_titles_of_papers_and_people_s_words_are_not_the_event_s(other):
    text = f"Experts say rivers matter\n\nA roundtable was held here by the Salt Institute. {other}{SAID}"
    assert value(event_of(text).title) is None


def test_up_to_three_others_are_offered():
    text = (
        "CAPX hosts seminar 'Rivers And Data'\n\nThe Salt Institute held a seminar titled “Rivers and Data "
        "in Law” here. "
        "Its ASEAN Rivers Forum 2024 comes next." + SAID
    )
    event = event_of(text)
    assert value(event.title) == "Rivers and Data in Law"
    assert 1 <= len(event.title.others) <= 3


MASTHEADS = [
    "Salt Institute\nKnowledge for calmer rivers\n\nHome / Events / {}\n\nPolicy briefing\n\n{}\n\n",
    "Salt Institute\nKnowledge for calmer rivers\n\nWEBINAR RECAP\n\n{}\n\n",
]


@pytest.mark.parametrize("masthead", MASTHEADS)
def test_the_headline_stands_below_the_masthead(masthead):
    title = "Who counts what melts"
    lead = f"The Salt Institute held a webinar entitled {title} on 4 May 2025."
    text = masthead.replace("{}", title) + lead + SAID
    assert value(event_of(text).title) == title


BESIDE = [
    ("The seminar Total trust, total water? took place on 4 May 2025 in Oslo.", "Total trust, total water?"),
    ("The conference The Future of Salt was held on 4 May 2025 in Oslo.", "The Future of Salt"),
]


@pytest.mark.parametrize(("sentence", "title"), BESIDE)
def test_a_title_may_stand_unmarked_beside_the_noun(sentence, title):
    text = "Experts say rivers matter\n\n" + sentence + SAID
    event = event_of(text)
    assert (value(event.title), words(event.title, text)) == (title, title)


@pytest.mark.parametrize("opening", ["Seminar summary", "Webinar recap", "Policy dialogue report"])
def test_a_summary_is_headed_by_the_title(opening):
    text = f"{opening}: Rivers, law and trust\n\nThe event was held by the Salt Institute on 4 May 2025 in Oslo.{SAID}"
    assert value(event_of(text).title) == "Rivers, law and trust"


def test_a_bare_number_is_no_title():
    text = f"A seminar on water was held by the Salt Institute.{SAID} Next seminar: 5.12.2025."
    assert value(event_of(text).title) != "5.12"


UNMARKED = [
    ("The theme of the seminar was Rivers and the Law of Data.", "Rivers and the Law of Data"),
    ("The seminar, sponsored by Oxfam, was titled: Rivers in Asia: What’s our advantage?", None),
    ("The seminar titled Rivers in a Warming World took place at the Senate.", "Rivers in a Warming World"),
    ("The seminar was held by the Salt Institute, titled 2030: The rivers we need.", "2030: The rivers we need"),
    ("The 15th Salt Lecture on Friday was given by Jon Vik.", "15th Salt Lecture"),
    ("Experts met in Oslo on Monday for the 2018 Symposium on Salt Studies.", "2018 Symposium on Salt Studies"),
    ("The theme was aptly chosen to be – ‘Rivers at 70: Law and Data’.", "Rivers at 70: Law and Data"),
    (
        "The 6th Annual Rivers Forum was held in Doha. Jon Vik gave a public lecture on “The Role of Banks in Rivers”.",
        "6th Annual Rivers Forum",
    ),
    (
        "SIRA held a seminar on Rivers of Liberation: Aspirations, Achievements and an Outlook on 23 December 2009.",
        "Rivers of Liberation: Aspirations, Achievements and an Outlook",
    ),
    (
        "The minister praised the seminar's theme of “Navigating Narratives, Nurturing Norms”.",
        "Navigating Narratives, Nurturing Norms",
    ),
    ("Vik said that this year’s Oslo Dialogue Forum will bring guests.", "Oslo Dialogue Forum"),
    ("Opening a seminar called The Dynamics of Rivers and Trust, Vik spoke.", "The Dynamics of Rivers and Trust"),
    ("Delegates met for the Fourth Salt Caucus on Rivers and Borders.", "Fourth Salt Caucus on Rivers and Borders"),
]


@pytest.mark.parametrize(("sentence", "title"), UNMARKED)
def test_a_theme_without_marks_is_read(sentence, title):
    text = f"Experts say rivers matter\n\nThe Salt Institute held a seminar here. {sentence}{SAID}"
    wanted = title or "Rivers in Asia: What’s our advantage"
    assert str(value(event_of(text).title)).rstrip("?") == wanted


def test_a_closing_mark_may_open_a_title():
    text = f"Rivers matter\n\nThe public lecture themed:’Two Rivers, One Law’ was held by the Salt Institute.{SAID}"
    assert value(event_of(text).title) == "Two Rivers, One Law"


def test_the_speaker_behind_a_title_is_cut_off():
    text = f"Rivers matter\n\nThe lecture “Rivers and Law by H.E. Jon Vik, Ambassador” was held here.{SAID}"
    assert value(event_of(text).title) == "Rivers and Law"


@pytest.mark.parametrize(
    "headline",
    ["SIX, GFD Convene Stakeholder Forum on Rivers", "Salt Lecture: UNI VC, Farah, Vik, others for award"],
)
def test_a_headline_s_verbs_and_names_are_no_title(headline):
    text = f"{headline}\n\nThe Salt Institute is convening a forum on Ensuring Fair Rivers in Ghana.{SAID}"
    assert value(event_of(text).title) == "Ensuring Fair Rivers in Ghana"


def test_a_long_headline_below_the_house_s_name_is_the_headline():
    title = "Convergence or Divergence? Reading the River Strategies of Canada, Japan, Peru and the Delta Union"
    text = (
        f"Salt School of Rivers\n\nEvent Report: {title}\n\nOn March 21st, 2022, experts took part in an event.{SAID}"
    )
    assert value(event_of(text).title) == title


def test_the_institute_before_the_word_event_is_cut_off_the_title():
    text = (
        "Salt Institute Event: The future of rivers\nMonday 17 March, 2025\n6:00pm – 7:15pm\n31 Bligh Street, Sydney\n"
        "Join the Salt Institute to discuss the future of rivers in an event moderated by Susannah Patt, Director."
    )
    assert value(event_of(text).title) == "The future of rivers"


def test_a_forum_the_event_is_only_a_part_of_is_not_its_title():
    text = (
        "Forum on water exchanges held\n\nA thematic forum on water exchanges was held in Oslo as a part of the third "
        f"Rivers Union Forum for International Cooperation.{SAID}"
    )
    assert value(event_of(text).title) == "water exchanges"


@pytest.mark.parametrize(
    "lead",
    [
        "A conference of experts was held in Oslo on the sidelines of the forum themed “Green Rivers Now”.",
        "The Salt Institute held a conference. Jon Vik of the Centre for Policy Dialogue spoke.",
        "The Salt Institute with Altania National Forum (ANF) held a conference.",
        "The Salt Institute held a conference. It runs a Focal Point Exchange Programme.",
    ],
)
def test_an_event_may_have_no_title(lead):
    assert value(event_of(f"Experts say rivers matter\n\n{lead} Dr Farah said rivers matter.{SAID}").title) is None


def test_a_headline_that_tells_news_is_no_title():
    text = (
        "SIRA to host distinguished lecture by Foreign Secretary Vik\n\nSIRA will be hosting the distinguished lecture "
        "on Friday by 10:30 A.M. - 11:30 A.M. in Oslo. Please join us." + SAID
    )
    assert value(event_of(text).title) is None


def test_a_lecture_that_a_speaker_once_gave_is_not_the_event() -> None:
    event = event_of(
        "Pensions debated\n\nThe Vistula Institute held a debate on late pensions in Krakow on 7 May 2024."
        " Dr Marek Zych, director of the institute, who last month gave a lecture titled “The Ageing City”, said "
        "reforms had come late. Prof Ewa Sroka agreed that the burden was uneven."
    )
    assert (value(event.title), value(event.kind)) == ("late pensions", EventKind.PANEL_DISCUSSION)
