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
