"""Texts that tell of an event, of several, and of none."""

from __future__ import annotations

import pytest

from tests.extraction.events import draft_of, value

NONE = {
    "series": (
        "Lecture Series\n\nThe Institute hosts its series in spring. The meetings feature one lecturer. The "
        "lectures are open to the press. The speaker gives a presentation, followed by a discussion period."
    ),
    "profit": (
        "Salt Holdings posts record profit\n\nLAGOS, Aug 14 – Salt Holdings reported a rise in net profit for the half "
        "year. Speaking at an investor conference held in Lagos, its chief told analysts that retail sales rose. "
        "The board declared an interim dividend."
    ),
    "paper": (
        "A river deal is needed, says think tank\n\nPublished: 11 December 2024\nAuthor(s): Jon Vik, Lina Farah\n\n"
        "This report sets out the causes of the gap. It draws on interviews and two roundtable discussions held with "
        "industry in spring.\n\nDownload the report"
    ),
    "op-ed": (
        "OPINION\nThe subsidy that drinks the river\nDr Amna Zub\nPublished June 12, 2024\n\nLAST month, at "
        "a conference in Multan, a former minister "
        "told me that he knew what to do. In my own survey of wells I found the same. I have written so before.\n\n"
        "The writer teaches economics at the Salt Institute."
    ),
    "column": (
        "Why small states matter\nBy Kamal Perera\n\nI was at a seminar in Colombo last month where a "
        "diplomat asked who speaks for islands. "
        "I have thought about it since. My answer is that we do not speak enough. At conferences we hear the "
        "same names. I told my students so.\n\n"
        "The writer is a former ambassador."
    ),
    "report": (
        "Home / Publications / Research Reports\n\nHeat and Harvests: Night Temperatures\n\nResearch Report "
        "No. 64 | September 2025 | ISBN 978-0\n\n"
        "Authors: S. P. Jun\n\nDownload full report (PDF, 4.1 MB)\n\nThis report finds that nights decide "
        "the harvest, as two expert workshops held in "
        "Hyderabad showed.\n\nKey findings\nHow to cite: Jun, S. P. (2025)."
    ),
    "vacancy": (
        "Vacancy: Research Fellow, fixed term\n\nSalt Institute\nLocation: Mombasa, Kenya\nClosing date: "
        "Friday 30 May 2025\n\nWe are now looking for a "
        "Research Fellow who will plan the Institute's monthly seminar and moderate panels.\n\nHow to "
        "apply\nSend a CV. Shortlisted candidates will be "
        "interviewed. What we offer: a salary and leave."
    ),
    "crime": (
        "Two held with hashish\nATTOCK: Police on Tuesday arrested two suspects and recovered hashish from a "
        "truck. A case was registered against the "
        "accused. The police chief, addressing a press conference, announced an award at a ceremony held at his office."
    ),
    "sport": (
        "Warriors thump Falcons\nKarachi, March 3, 2024 (SPX) - Half-centuries helped Warriors beat Falcons "
        "by 45 runs in the match of the league on "
        "Sunday. The captain spoke at the presentation ceremony. The coach told the press conference that "
        "the squad would remain."
    ),
    "product": (
        "Huawing launches thin phone in London\nHuawing on Tuesday launched a smartphone at an event in "
        "London. The phone has a retail price of 449 "
        "euros, a display of 4.7 inches and two cameras, and will be available in 19 countries. It features a battery."
    ),
    "papers": (
        "Call for Papers\n\nSubmission Guidelines\n\nDeadline for abstract submissions: October 1, 2019\nWord limit: "
        "250 words. Notification of acceptance to present at the conference: December 1, 2019. Each paper is presented "
        "in a roundtable held at the conference."
    ),
    "opposition": (
        "Opposition demands immediate resignation\n\nAddressing a press conference after a conference of opposition "
        "parties held in Islamabad, party leaders said that a protest movement would begin. Rallies will be held."
    ),
    "cabinet": (
        "Cabinet approves wheat import\nISLAMABAD: The federal cabinet on Tuesday approved the import of "
        "wheat. The meeting, chaired by the prime "
        "minister, was held at his house and was attended by ministers. He said relief was the priority."
    ),
    "ministers": (
        "Foreign ministers hold talks\n\nBALI, 09 July 2022, (TOX): The two foreign ministers met for talks "
        "after attending a summit. Officials said the "
        "meeting, including a working lunch, was aimed at keeping relations stable."
    ),
    "about": (
        "About the Centre\n\nThe Centre for Gulf Dialogue is an independent institute established in 2008. "
        "It organises seminars, conferences and "
        "training courses. The Centre hosts an annual conference each November and a monthly lecture."
    ),
    "empty": "",
    "blank": " \n\n \n",
}


@pytest.mark.parametrize("sort", NONE)
def test_other_texts_have_no_event(sort):
    assert draft_of(NONE[sort]).events == ()


EVENTS = [
    (
        "Scholar warns of drought\n\nRivers run dry, Dr Lina Farah told a seminar organised by the Salt "
        "Institute here on Tuesday."
    ),
    (
        'Rivers run dry\n\nShe made the call during a recent forum entitled "Fostering Rivers Towards 2030," '
        "where she spoke of drought."
    ),
    (
        "Lecture on rivers\n\nDr Lina Farah will on Thursday deliver the Distinguished Lecture of the Salt "
        "Institute of Rivers."
    ),
    (
        "EVENT: Rivers in Australia\n\nOn 2 May the panel discussed rivers with author Lina Farah. The event "
        "was chaired by Jon Vik."
    ),
    (
        "Rivers and Law\nJuly 20, 2021\n\nAs rivers run dry, cooperation falls short. Drawing on a paper by experts, "
        "this event will probe how rivers can be shared.\n\nThis event is being held with the Coast Centre."
    ),
    (
        "Ferries run late\n\nA ferryman told civil servants that the winds had changed.\n\nThe public meeting, in the "
        "Aula Maxima last Thursday night, was called by the Coast Institute to hear what people made of the plan."
    ),
    (
        "Centre debates sea treaty with fishers\n\nHow does a treaty get to a port? That question guided the seminar "
        "“The Sea Treaty and Us”, promoted on Wednesday by the Coast Centre. The event took place at Salt House."
    ),
    "Rivers run dry\n\nDr Lina Farah of the Coast Centre said this at an adaptation workshop on rivers in Accra.",
    (
        "Rivers run dry\n\nThe president is to take part in the annual session of the Salt Club that will take place "
        "on Thursday under the motto ‘Rivers of Tomorrow’."
    ),
    "Rivers\n\nDate: 3 May 2024\nTime: 10:00\nVenue: Salt House\nSpeakers:\nLina Farah, Fellow\n",
]


@pytest.mark.parametrize("text", EVENTS)
def test_events_are_seen_in_reports_and_announcements(text):
    assert len(draft_of(text).events) == 1


def test_two_events_told_one_after_the_other_are_kept_apart():
    text = (
        "Seminars on rivers and ports\n\nLAHORE, March 3, 2024 (APX): The Salt Institute organised a seminar "
        "titled “Rivers without Borders” here on "
        "Sunday. Dr Lina Farah said that data should be shared.\n\n"
        "Meanwhile, the Coast Centre hosted a workshop titled “Ports of Call” in Karachi on Saturday. Jon "
        "Vik said that cranes are slow."
    )
    first, second = draft_of(text).events
    assert [value(event.title) for event in (first, second)] == ["Rivers without Borders", "Ports of Call"]
    assert [event.hosts[0].value for event in (first, second)] == ["Salt Institute", "Coast Centre"]
    assert [value(event.start).isoformat() for event in (first, second)] == ["2024-03-03", "2024-03-02"]


def test_a_list_of_announcements_is_parted_at_each_title():
    text = (
        "Week in events\n\nRivers without Borders\nDate: 3 May 2024, 10:00\nLocation: Salt Institute, "
        "Lahore\n\nJoin the Salt Institute for a panel on "
        "rivers and the data that cross them with speakers from three countries.\n\nPorts of Call\nDate: 4 "
        "May 2024, 11:00\nLocation: Coast Centre, "
        "Karachi\n\nJoin the Coast Centre for a panel on the ports of the Indian Ocean with speakers from "
        "five countries."
    )
    events = draft_of(text).events
    assert [value(event.city) for event in events] == ["Lahore", "Karachi"]
    assert [value(event.start).isoformat() for event in events] == ["2024-05-03", "2024-05-04"]
