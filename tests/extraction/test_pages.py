"""Event pages of institutes: an hour under the title, a programme, life stories, labels in a row, whose page it is."""

from __future__ import annotations

import pytest

from tests.extraction.events import draft_of, event_of, value
from tests.extraction.reader import person_in, said_by
from tests.extraction.test_rows import billed

Roles = dict[str, tuple[str, str | None]]


def roles(text: str) -> Roles:
    """Each person's first part and post."""
    return {
        person.name.value: (person.parts[0].value.value, person.position.value if person.position else None)
        for person in event_of(text).people
    }


HOUR = (
    "Who Owns the Harbour?\n\nThursday 11th March, 6:30pm GMT\n\nPorts have changed hands faster than treaties could "
    "follow. Our panel looks at what comes next.\n\nSpeakers to include:\n\nLena Sorokate (Moderator) – Shipping "
    "consultant, columnist and host\n\nPaul Abara – Former global logistics strategist at Salt Bank\n\n"
    "Mira Halvo – Customs and freight specialist & Founder of Quay Lab\n\nTom Ashby – Former deputy head of Port "
    "Watch, "
    "current Director of Coastal Risk at the Strait Institute\n\nGet your free ticket here.\n"
)
PROGRAMME = (
    "Forty Years of Ferries between Tamora and Belan\n\nPROGRAMME:\n5.50pm: All to be seated in the College Hall\n"
    "6.00pm: Prof Ruth Tan, Rector of Tamora College, will introduce the topic and speakers\n6.10pm: Professor Li "
    "Wen Hao\n"
    "6.25pm: High Commissioner Asha Menon\n6.40pm: Mr Jonas Adler\n7.00pm: End of forum\n\nBrief Biography of "
    "Speakers:\n\n"
    "HE Ms. Asha Menon is the High Commissioner of Belan to Tamora. Prior to her current appointment, she served as "
    "Joint "
    "Secretary in the Ports Council from 2003 to 2007.\n\nMs. Menon who was born in 1964 is married. Her mother "
    "tongue is "
    "Belanese; she also speaks French.\n\nProfessor Li Wen Hao is a historian and currently Vice President (Academic "
    "Affairs) of Harbour College. Before that he was Provost.\n"
)
PASSED = (
    "- This event has passed.\nRiver Observatory launch reception\n21 October 2024 at 18:30 – 20:30 BST\nThe "
    "Council on "
    "Rivers is launching the River Observatory which will watch the behaviour of dams. With welcoming remarks from "
    "Isobel "
    "Hart OBE, Member, Council on Rivers; and Alina Keys MP, Minister for Water; this invitation-only reception is "
    "for 80 "
    "guests.\nWelcoming remarks\nIsobel Hart OBE\nMember, Council on Rivers\nIsobel Hart OBE was a founder of the "
    "Delta "
    "Trust in 2006 where she now works. Isobel studied Dutch in Leeds before embarking on a career in print "
    "journalism.\n"
    "Alina Keys MP\nMinister for Water\nAlina Keys MP has been the Member of Parliament for Rutby since 2019. Alina "
    "was "
    "the Chair of the Water Committee until May 2024.\n"
)


def test_an_hour_under_the_title_and_a_ticket_make_an_event_s_page():
    event = event_of(HOUR)
    assert value(event.title) == "Who Owns the Harbour?"
    assert roles(HOUR) == {
        "Lena Sorokate": ("moderator", "Shipping consultant"),
        "Paul Abara": ("speaker", "Former global logistics strategist"),
        "Mira Halvo": ("speaker", "Customs and freight specialist & Founder"),
        "Tom Ashby": ("speaker", "Director of Coastal Risk"),
    }


def test_a_story_published_on_a_weekday_at_an_hour_is_no_event_s_page():
    text = (
        "Harbour fees rise again\n\nPublished: Thursday, March 11, 2021 6:30pm GMT\n\nThe port authority raised its "
        "fees "
        "by a tenth on Thursday. Shippers were quick to say what they thought of that. Register here for our "
        "newsletter.\n"
    )
    assert not draft_of(text).events


def test_a_programme_gives_its_people_and_their_life_stories_no_words():
    assert roles(PROGRAMME) == {
        "Ruth Tan": ("opening", "Rector"),
        "Li Wen Hao": ("speaker", "Vice President (Academic Affairs)"),
        "Asha Menon": ("speaker", "High Commissioner of Belan to Tamora"),
        "Jonas Adler": ("speaker", None),
    }
    assert not any(person.statements for person in event_of(PROGRAMME).people)


def test_life_stories_under_the_names_of_a_past_event_are_nobody_s_words():
    event = event_of(PASSED)
    assert value(event.title) == "River Observatory launch reception"
    assert [host.value for host in event.hosts] == ["Council on Rivers"]
    assert not any(person.statements for person in event.people)


def test_labels_that_follow_each_other_on_one_line_are_told_apart():
    text = (
        "Inaugural Session\n\nWelcome Remarks: Ravi Nair, Registrar, Delta College, University of Port Inaugural "
        "Ministerial Address: Hari Singh Bose, Minister of Harbours Moderator: Samira Saleh, President, Strait "
        "Institute\n"
    )
    found = {
        name: person_in(text, name).parts[0].value.value for name in ("Ravi Nair", "Hari Singh Bose", "Samira Saleh")
    }
    assert found == {"Ravi Nair": "opening", "Hari Singh Bose": "opening", "Samira Saleh": "moderator"}


ONE_BELOW = "2:30 pm: Panel Discussion\nModerated by:\nMs. Emma Hardy, Deputy Director, Strait Institute\n\n{}"
OTHERS = "Dr. Mika Green, Fellow, Coast Centre\nMs. Nora Youssou, Correspondent, The Daily Tide\n"


def test_who_stands_after_an_empty_line_is_no_second_moderator():
    text = ONE_BELOW.format(OTHERS)
    assert person_in(text, "Emma Hardy").parts[0].value.value == "moderator"
    assert {person_in(text, name).parts[0].value.value for name in ("Mika Green", "Nora Youssou")} == {"speaker"}


def test_two_moderators_stand_one_below_the_other():
    text = "Moderators:\nMs. Emma Hardy, Deputy Director, Strait Institute\n\nDr. Mika Green, Fellow, Coast Centre\n"
    assert {person_in(text, name).parts[0].value.value for name in ("Emma Hardy", "Mika Green")} == {"moderator"}


HOUSES = [
    (
        "PUBLIC LECTURE 2: MENDING THE NET\n\nPublic lecture 2 is an attempt to raise awareness of what nets cost. "
        "Our guest "
        "speaker is  His Grace, Archbishop Luke Tavita.\n\nThe public lecture series is co-hosted by the\n-Island "
        "Seminary,\n"
        "-Reef Heritage Hub, and the\n-Faculty of Arts of the University of the Reefs.\n",
        ["Island Seminary", "Reef Heritage Hub", "Faculty of Arts of the University of the Reefs"],
    ),
    (
        "Harbour Policy Conclave 2023\n\nDate: Apr 20, 2023\n\nThe Kesten Research Foundation (KRF) Policy Conclave "
        "takes "
        "debate beyond the class room and helps students to grapple with the affairs of the world.\n\nWelcome "
        "Remarks: Ravi "
        "Nair, Registrar, Department of Ports\nModerator: Samira Saleh, Fellow\n",
        ["Kesten Research Foundation"],
    ),
    (
        "Annual Security Workshop: Tides\n\nThursday, March 28, 2024 from 8:45 a.m. – 4:00 p.m.\nThe delta is at a "
        "turning "
        "point. The Delta Asia Program Security Workshop brings experts together.\nChair: Lina Farah, Delta Asia "
        "Program\n"
        "Speaker: Jon Vik, Coast College\n",
        ["Delta Asia Program"],
    ),
]


@pytest.mark.parametrize(("text", "hosts"), HOUSES)
def test_whose_event_it_is_where_no_verb_says_so(text, hosts):
    assert [host.value for host in event_of(text).hosts] == hosts


def test_a_meeting_s_name_over_a_sentence_is_the_title():
    text = (
        "Global Harbour Forum\n\nA forum on the top challenges of the world's ports. Made possible with the support "
        "of "
        "Salt Bank.\n\nEvent Agenda:\n\n2:00 pm: Welcome Remarks\nDr. Seth Jonas, Vice President, Strait Institute\n\n"
        "2:15 pm: Findings\nMr. Erol Yay, Fellow, Strait Institute\n\n3:00 pm: Break\n"
    )
    assert value(event_of(text).title) == "Global Harbour Forum"


def test_a_teaser_of_a_talk_is_no_statement():
    text = (
        "At the Harbour Conference 2019, Robin Nyblom talks with Sir John Marsh about the state of the world’s "
        "ports.\n\n"
        "Opening\n\nDr Robin Nyblom, Director, Salt Institute\n"
    )
    assert said_by(text) == {"Robin Nyblom": []}


BILLED = [
    (
        "Speakers\nThe Rt Hon Sir John Marsh KG CH, President, Salt House\nLord Spilsby, Minister of State for the "
        "Armed Forces\n",
        [("John Marsh", "President", "Salt House"), ("Spilsby", "Minister of State for the Armed Forces", None)],
    ),
    (
        "Speakers:\nLena Sorokate – Management Adviser, Quay Lab\nTom Ashby – Director of Coastal Risk at the "
        "Strait Institute\n",
        [
            ("Lena Sorokate", "Management Adviser", "Quay Lab"),
            ("Tom Ashby", "Director of Coastal Risk", "Strait Institute"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BILLED)
def test_posts_behind_names_of_a_page(text, expected):
    assert billed(text) == expected


def parts_of(text: str) -> dict[str, str]:
    return {person.name.value: person.parts[0].value.value for person in event_of(text).people}


DEBATE = (
    "Tides of Power\n\nDate: Thursday, 17 November 2022, 06:00 pm\nLocation: Salt House, Quay Street 32, 10117 "
    "Berlin\n"
    "Moderated by: Sylvie Hartmann, Editor, The Tide\n  • Piotr Burek, Senior Fellow at Coast Centre\n"
    "  • Ralf Fechner, Managing Director of Harbour Institute\n"
)
UNLABELLED = (
    "Ports and Pacts\nDate: 1 March 2012\nVenue: Delta Hotel, Nairobi\n\nAn international symposium organised by the "
    "Salt Institute.\n\nWith its decision to open the straits, the council has led many to ask what the pact of ports "
    "is for, who pays for its pilots and what becomes of the ferries, the tugs, the dredgers, the lights and the "
    "buoys of a coast on which nobody has agreed where one harbour ends and the next begins.\n\n"
    "  • Professor Bola Adeyinka, Director-General, Nile Institute for Ports\n"
    "  • Lieutenant-General Arne DALHOLM, Commandant, Fjord College\n  • Professor Chris COBEN, Thames School of "
    "Trade\n"
)


def test_bullets_under_a_moderator_s_own_line_are_the_panel():
    assert parts_of(DEBATE) == {"Sylvie Hartmann": "moderator", "Piotr Burek": "speaker", "Ralf Fechner": "speaker"}


def test_bullets_behind_a_long_paragraph_are_people_though_a_venue_came_before():
    assert list(parts_of(UNLABELLED)) == ["Bola Adeyinka", "Arne DALHOLM", "Chris COBEN"]


def test_a_panel_discussion_s_title_names_nobody_and_the_text_s_year_fits_its_weekday():
    text = (
        "Panel Discussion: Delta General Election Results\nJun\n4\n4:30 PM16:30\n\nPanel Discussion: Delta General "
        "Election Results\n\nMillions will have voted in the 2024 Delta general election.\n\nJoin Salt America on the "
        "afternoon of Tuesday, June 4th for a panel discussion between 4:30pm-6:30pm with the following experts:\n\n"
        "  • Rithika Kumari, Fellow at the University of Port.\n\n  • Moderated by Medha Prasad, Fellow at Salt "
        "Institute\n"
    )
    event = event_of(text)
    assert parts_of(text) == {"Rithika Kumari": "speaker", "Medha Prasad": "moderator"}
    assert (value(event.title), value(event.start).isoformat()) == ("Delta General Election Results", "2024-06-04")


def test_a_page_that_repeats_its_headline_is_of_that_event():
    text = (
        "Harbour Talks: Valparaíso\nDec\n10\nto Dec 12\n\nHarbour Talks: Valparaíso\n\nFrom December 10-12, the Salt "
        "Institute hosted talks for alumni of its programme, also known as the Pacific Forum on Port Law (PFPL).\n\n"
        "Speakers:\n\n  • Sara Ahmadi, Founder, AnarLab\n\n  • Peter Aukman, Adviser at Kings Bank\n"
    )
    assert value(event_of(text).title) == "Harbour Talks: Valparaíso"


def test_the_line_below_a_headline_with_a_colon_is_the_title():
    text = (
        "Joint discussion with the Salt Foundation:\n\nThe strait as a global player - blocked between haste and "
        "tide?\n\n"
        "What's it about?\n\nThe strait is wide. Its future will be discussed with the following experts, inter "
        "alia:\n\n"
        "  • Matthias DEMBER, Fellow, Coast Centre\n  • Sven MIKKEL, Member of the European Parliament\n"
        "  • Ursula SCHROTH, Director, Harbour Institute\n\nPlease register here:\n"
    )
    assert value(event_of(text).title) == "The strait as a global player - blocked between haste and tide?"


def test_a_headline_with_a_word_of_papers_is_no_paper():
    text = (
        "event\n\nToday’s Harbours, Tomorrow’s Ports\n\nWed. May 29th, 2024\nWashington, DC\n\nJoin the Salt "
        "Endowment for "
        "a half-day conference hosted for students. Ana Berg, director of the Delta Centre, will provide introductory "
        "remarks.\n\nKeynote\nWed. May 29th, 2024 1:00 PM - 1:30 PM EDT\n"
    )
    event = event_of(text)
    assert value(event.title) == "Today’s Harbours, Tomorrow’s Ports"
    assert parts_of(text) == {"Ana Berg": "opening"}


def test_brackets_in_a_row_behind_led_by_are_where_people_work():
    text = (
        "The sessions were led by shipping scholars Mikael Fors (Salt Endowment), Jon Jude (Harbour Policy) and Tod "
        "Lind "
        "(Coast Institution)."
    )
    bodies = [(name, body) for name, _, body in billed(text)]
    assert bodies == [
        ("Mikael Fors", "Salt Endowment"),
        ("Jon Jude", "Harbour Policy"),
        ("Tod Lind", "Coast Institution"),
    ]


ROWS = [
    "Panelists included: Innes Marlow, Rebecca Holm and Nick Omally.",
    "The programme has panels with local and international experts including Innes Marlow, Rebecca Holm, and Nick "
    "Omally "
    "taking the stage.",
    "The panellists will be Innes Marlow, Rebecca Holm and Nick Omally.",
]


@pytest.mark.parametrize("text", ROWS)
def test_a_row_of_speakers_needs_no_titles(text):
    assert [name for name, _, _ in billed(text)] == ["Innes Marlow", "Rebecca Holm", "Nick Omally"]


def test_a_row_of_countries_and_houses_is_none_of_speakers():
    text = "The participants included South Sudan and Burkina Faso. The speakers were Delta Bank and Coast Party."
    assert not billed(text)


def test_a_life_story_s_second_verb_and_years_of_work_are_no_post_and_no_words():
    text = (
        "In opening remarks, Salt Institute Director Kumar Senn said that ports matter. Panelists included Innes "
        "Marlow.\n\n"
        "Kumar Senn has over three decades of experience in shipping.\n\nInnes Marlow is Chief Executive of the "
        "Harbour "
        "Industry Group and sits on a number of boards.\n"
    )
    assert ("Innes Marlow", "Chief Executive", "Harbour Industry Group") in billed(text)
    assert "Kumar Senn has" not in said_by(text)["Kumar Senn"]
