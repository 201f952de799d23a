"""Everybody in a row of participants, however the row and each of its people is billed."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import Part
from tests.extraction.reader import people_in, person_in

Expected = list[tuple[str, str | None, str | None]]


def billed(text: str) -> Expected:
    return [
        (
            person.name.value,
            person.position.value if person.position else None,
            person.organisation.value if person.organisation else None,
        )
        for person in people_in(text)
    ]


OPENERS = [
    ("The speakers in the second session included {}.", "speaker"),
    ("The panel was made up of {}.", "speaker"),
    ("Its panellists include {}, among others.", "speaker"),
    ("The discussion featured a panel which consisted of {}.", "speaker"),
    ("Other prominent citizens expected to speak at the event are {}.", "speaker"),
    ("Those who read papers included {}.", "speaker"),
    ("A panel of speakers—{}—talked about fish.", "speaker"),
    ("{} and others made speeches.", "speaker"),
    ("The afternoon will be moderated by Lena Voss, with {}, as discussants.", "speaker"),
    ("In this panel, {} look at the harvest.", "speaker"),
    ("Attending the ceremony were {}.", "attendee"),
    ("Also present were {}.", "attendee"),
    ("Notable guests at the launch were {}.", "attendee"),
    ("On the students' side, there were {}.", "attendee"),
    ("The chair was accompanied by {}.", "attendee"),
]
ROW = "Dr Amara Diallo, Director, Dakar Port Institute, Dakar; Mr Bo Larsen; and Prof. Chidi Eze of Enugu University"


@pytest.mark.parametrize(("sentence", "part"), OPENERS)
def test_a_row_is_found_whatever_opens_or_ends_it(sentence, part):
    people = {person.name.value: person for person in people_in(sentence.format(ROW))}
    assert {"Amara Diallo", "Bo Larsen", "Chidi Eze"} <= set(people)
    assert [one.value.value for one in people["Bo Larsen"].parts] == [part]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rector of Baskent University Aylin Demir, Mayor of Baku Rauf Aliyev, rector of KTU Inga Petraitis, "
            "independent researcher Dilnoza Karimova made speeches.",
            [
                ("Aylin Demir", "Rector", "Baskent University"),
                ("Rauf Aliyev", "Mayor of Baku", None),
                ("Inga Petraitis", "rector", "KTU"),
                ("Dilnoza Karimova", "independent researcher", None),
            ],
        ),
        (
            "Speakers included the former governor of Anlo State, Senator Kofi Ladipo, the minister of works, "
            "Mr Tunde Bako (SAN), and Hajia Ramla Sani.",
            [
                ("Kofi Ladipo", "former governor of Anlo State", None),
                ("Tunde Bako", "minister of works", None),
                ("Ramla Sani", None, None),
            ],
        ),
        (
            "The Tana Institute of Law and Society's Prof Almaz Bekele and Lake University's Dr Omar Said also spoke.",
            [("Almaz Bekele", None, "Tana Institute of Law and Society"), ("Omar Said", None, "Lake University")],
        ),
        (
            "Papers were read by Russian scholar Oleg Panin, Dr Nazir Hamid of Salt Range University "
            "and Chinese scholar Dr Hu Shan.",
            [
                ("Oleg Panin", "Russian scholar", None),
                ("Nazir Hamid", None, "Salt Range University"),
                ("Hu Shan", "Chinese scholar", None),
            ],
        ),
        (
            "The panelists are Ahmed Koro, Managing Director of Delta Bank, DB, Waheed Ola, executive director, "
            "Bank of Trade, and Dr. Maika Baro, head, Oil Board.",
            [
                ("Ahmed Koro", "Managing Director", "Delta Bank, DB"),
                ("Waheed Ola", "executive director", "Bank of Trade"),
                ("Maika Baro", "head", "Oil Board"),
            ],
        ),
    ],
)
def test_each_of_a_row_keeps_the_own_billing(text, expected):
    assert billed(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "position", "organisation"),
    [
        ("KS Bawani, a law student, said so.", "KS Bawani", "law student", None),
        ("Dr ANM Shibly Khan, head of X Bank, said so.", "ANM Shibly Khan", "head", "X Bank"),
        ("The chairman, Monday Ubah, said so.", "Monday Ubah", "chairman", None),
        ("Zhai Jun, special envoy to Lesotho, said so.", "Zhai Jun", "special envoy to Lesotho", None),
        ("Ms Mahjabeen Contractor asked for a register.", "Mahjabeen Contractor", None, None),
        ("Mark D. Clark, a Fellow at Dune Institute, said so.", "Mark D. Clark", "Fellow", "Dune Institute"),
        ("Bo Larsen, Fellow, Nordic Centre, said so.", "Bo Larsen", "Fellow", "Nordic Centre"),
        ("Robert O. Blaine, Jr., former envoy, said so.", "Robert O. Blaine, Jr.", "former envoy", None),
        ("Dr Kwesi Wiafe–Anin, Dean of Law, said so.", "Kwesi Wiafe–Anin", "Dean of Law", None),
        (
            "Major General Md Monir Alam, ndc, psc, Director General, BIRS, said so.",
            "Md Monir Alam",
            "Director General",
            "BIRS",
        ),
        ("Gen. Aung Kyaw (Retd.), SI(M), former chief of staff, said so.", "Aung Kyaw", "former chief of staff", None),
        (
            "Secretary Amena Panga of the Department of Budget said so.",
            "Amena Panga",
            "Secretary",
            "Department of Budget",
        ),
        (
            "Shri Paban Rai, Joint Secretary (East Asia), Ministry of Water, said so.",
            "Paban Rai",
            "Joint Secretary (East Asia)",
            "Ministry of Water",
        ),
        (
            "Samira Gado, Head, Research and Policy, Balqis Institute, said so.",
            "Samira Gado",
            "Head, Research and Policy",
            "Balqis Institute",
        ),
        (
            "The Minister of Finance, Planning and Economic Development, Hon. Mati Kasa, said so.",
            "Mati Kasa",
            "Minister of Finance, Planning and Economic Development",
            None,
        ),
        (
            "Ms Shamima Moro, Deputy Spokesperson for President John Mensah, said so.",
            "Shamima Moro",
            "Deputy Spokesperson for President John Mensah",
            None,
        ),
        (
            "The High Commissioner of the People’s Republic of Bangladesh Tareq Islam said so.",
            "Tareq Islam",
            "High Commissioner of the People’s Republic of Bangladesh",
            None,
        ),
        ("Mr Do Viet - Deputy Minister of Trade - said so.", "Do Viet", "Deputy Minister of Trade", None),
        ("CPDS-Ghana Executive Director Efua Mensah said so.", "Efua Mensah", "Executive Director", "CPDS-Ghana"),
        (
            "Dr Rita Amo, Fellow at Lake University and incoming Professor of Law at Sea College, said so.",
            "Rita Amo",
            "Fellow",
            "Lake University",
        ),
        (
            "Inspector-General of Police Tan Sri Razak Husin said so.",
            "Razak Husin",
            "Inspector-General",
            "Police",
        ),
        (
            "Dr Tofik Elahi, Adviser to the Hon'ble Prime Minister, said so.",
            "Tofik Elahi",
            "Adviser to the Hon'ble Prime Minister",
            None,
        ),
        (
            "The Managing Director, Delta Breweries, Jordi Bel, said so.",
            "Jordi Bel",
            "Managing Director",
            "Delta Breweries",
        ),
        (
            "Deputy Chairman of the Assembly of people of Kazakhstan Leonid Proko said so.",
            "Leonid Proko",
            "Deputy Chairman",
            "Assembly of people of Kazakhstan",
        ),
    ],
)
def test_a_person_is_read_with_post_and_body(text, name, position, organisation):
    assert (name, position, organisation) in billed(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The keynote address, delivered by Dr Ohene Boa, was long.", {"Ohene Boa": "keynote"}),
        ("The second keynote was by Ir. Amran Zain on floods.", {"Amran Zain": "keynote"}),
        ("The seminar was officiated by Datuk Rosli Amin.", {"Rosli Amin": "opening"}),
        ("Chairman of the occasion is Dr Taiwo Bello.", {"Taiwo Bello": "chair"}),
        (
            "Mr Edgar Mwenda, who represented the Director, Mr Nils Holm, welcomed the guests.",
            {"Edgar Mwenda": "opening"},
        ),
        ("The book ‘Rain’ by Dr Shahid Lone was launched.", {"Shahid Lone": "author"}),
        (
            "It was led by Kim Bora, with broadcaster Helen Oda as the host.",
            {"Kim Bora": "speaker", "Helen Oda": "moderator"},
        ),
    ],
)
def test_a_part_is_read_from_more_ways_to_say_it(text, parts):
    found = {person.name.value: person.parts[0].value.value for person in people_in(text)}
    assert {name: found.get(name) for name in parts} == parts


def test_who_is_only_represented_or_spoken_for_stays_out():
    text = "Mr Edgar Mwenda, who represented the Director, Mr Nils Holm, welcomed the guests."
    assert [person.name.value for person in people_in(text)] == ["Edgar Mwenda"]


TABLES = [
    (
        "Name | Designation | Organisation | Role\n"
        "Dr. Amara Diallo | Director | Dakar Port Institute | Moderator\n"
        "Chen Wei-ling | Senior Fellow | Strait Policy Centre | Panelist\n",
        [("Amara Diallo", "moderator"), ("Chen Wei-ling", "speaker")],
    ),
    (
        "S.No\tName\tDesignation\n1\tProf. Emeka Nwosu\tVice Chancellor, Delta University\n"
        "2\tMs Rehana Qureshi\tDeputy Secretary, Ministry of Water\n",
        [("Emeka Nwosu", "speaker"), ("Rehana Qureshi", "speaker")],
    ),
    (
        "Speakers\nAna Ruiz | Director | Andes Institute\nBo Larsen | Fellow | Nordic Centre | Moderator\n",
        [("Ana Ruiz", "speaker"), ("Bo Larsen", "moderator")],
    ),
    (
        "Keynote Lars Klinge, Chairman, Harbour Party\nDiscussion with:\n• Jana Puhl, Head, Council on Rivers\n"
        "Moderation: Nana Brink, journalist\n",
        [("Lars Klinge", "keynote"), ("Jana Puhl", "speaker"), ("Nana Brink", "moderator")],
    ),
    (
        "H.E. Luc Véran\n\nAmbassador, Embassy of Freedonia\n\nDr. Wongi Cho\n\nProfessor and Head, Delta Centre\n",
        [("Luc Véran", "speaker"), ("Wongi Cho", "speaker")],
    ),
    (
        "Opening: Anna Virtanen, Director, Salt Institute\nPanel I – Sirens, Text Messages and Neighbours\n"
        "Bo Larsen (Nordic Centre), Lee Bora (Coast Centre)\n",
        [("Anna Virtanen", "opening"), ("Bo Larsen", "speaker"), ("Lee Bora", "speaker")],
    ),
    (
        "Panel – Anna Berg (Salt Institute), Lee Bora (Coast Centre)\n",
        [("Anna Berg", "speaker"), ("Lee Bora", "speaker")],
    ),
    (
        "Participants from the institute are as follows:\n-President, Hyun Wook Kim\n-Research Fellow, Peter Hale\n",
        [("Hyun Wook Kim", "speaker"), ("Peter Hale", "speaker")],
    ),
    (
        "Panelists include:\n• Rick Roth, dean of the College of Farming. Roth is stewarding a partnership of thirty "
        "years in research, training and extension that has brought two hundred students to and fro, and that has "
        "lately been widened to soils, seeds, storage, and the law of inheritance in the river districts.\n"
        "• Mary Bell, professor of law.\n",
        [("Rick Roth", "speaker"), ("Mary Bell", "speaker")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_tables_and_lists_without_marks_give_people_and_parts(text, expected):
    assert [(person.name.value, person.parts[0].value.value) for person in people_in(text)] == expected


def test_a_ministry_s_department_for_countries_does_not_break_a_row() -> None:
    text = (
        "Anna Overen, Deputy Director of the Third Department of the Nordic countries at the Foreign Ministry;"
        " Rustam Hodarzoda, Director of the Institute of Rivers; Milan Gregor, editor of the Tide Review, participated."
    )
    assert [person.name.value for person in people_in(text)] == ["Anna Overen", "Rustam Hodarzoda", "Milan Gregor"]
    assert not any(person.statements for person in people_in(text))


def test_who_speaks_as_somebody_else_will_takes_part() -> None:
    person = person_in("Minister Riho Tamm will speak, as will Dr Lea Kask of the Sea Academy.", "Lea Kask")
    assert [part.value for part in person.parts] == [Part.SPEAKER]


def test_leaders_of_sessions_are_named_behind_their_label() -> None:
    text = (
        "Workshop: Rivers and Borders\n\nSession 1: Sharing data\nSession leader: Maria Bakker (Delta University)\n"
        "Speakers: Jan de Boer (River Council), Fatma Yildiz (Water Forum)\n\nSession 2: Sharing floods\n"
        "Session leaders: Tom Hardy (Severn Trust) and Li Wen (Pearl Institute)\n"
    )
    found = {person.name.value: [part.value for part in person.parts] for person in people_in(text)}
    assert found["Maria Bakker"] == found["Tom Hardy"] == found["Li Wen"] == [Part.CHAIR]
    assert found["Jan de Boer"] == [Part.SPEAKER]
