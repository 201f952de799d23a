"""Who is a person, and who took part."""

from __future__ import annotations

import pickle
import time

import pytest

from eventbrowser.importing import lexicon
from tests.extraction.reader import people_in, person_in


def names(text: str) -> list[str]:
    return [person.name.value for person in people_in(text)]


@pytest.mark.parametrize(
    ("text", "name", "honorific"),
    [
        ("Dr. Hamid ur-Rehman said the port was silted.", "Hamid ur-Rehman", "Dr."),
        ("Lt. Gen. (Retd) Nasir Baig warned of a new race.", "Nasir Baig", "Lt. Gen. (Retd)"),
        ("Commodore Anwar Shah (R) said so.", "Anwar Shah", "Commodore (R)"),
        ("H.E. Sheikh Salim bin Rashid Al-Busaidi said so.", "Salim bin Rashid Al-Busaidi", "H.E. Sheikh"),
        ("Tan Sri Dr Lim Boon Kheng said so.", "Lim Boon Kheng", "Tan Sri Dr"),
        ("Lyonpo Tshering Wangdi said so.", "Tshering Wangdi", "Lyonpo"),
        ("Chief (Mrs.) Ebele Nwosu said so.", "Ebele Nwosu", "Chief (Mrs.)"),
        ("Ms. Sarita Kumari Jha said so.", "Sarita Kumari Jha", "Ms."),
        ("The seminar was attended by Datuk Rosnah Mat Nor.", "Rosnah Mat Nor", "Datuk"),
        ("Afioga Tavita Leota said so.", "Tavita Leota", "Afioga"),
        ("Daw Hnin Yu Mon said so.", "Hnin Yu Mon", "Daw"),
        ("Wing Commander Rita D'Mello said so.", "Rita D'Mello", "Wing Commander"),
        ("Prof. Dr. Ulrike von der Heide said so.", "Ulrike von der Heide", "Prof. Dr."),
        ("Md. Rafiqul Islam Talukder told the seminar so.", "Md. Rafiqul Islam Talukder", None),
        ("T. K. Arulmozhi told the panel so.", "T. K. Arulmozhi", None),
        ("Ts. Batzorig told the panel so.", "Ts. Batzorig", None),
        ("Ts. Dr. Aminah Yusof told the panel so.", "Aminah Yusof", "Ts. Dr."),
        ("Zh. Serik told the panel so.", "Zh. Serik", None),
        ("Professor Leon Nurse, a farmer, said so.", "Leon Nurse", "Professor"),
        ("Sir Alan Peake OBE, an economist, said so.", "Alan Peake", "Sir"),
        ("Daryl Whitman Jr. said the treaty was dead.", "Daryl Whitman Jr.", None),
        ("João do Amaral told the forum that lithium was no oil.", "João do Amaral", None),
        ("Nguyen Van Minh of the Red River Institute said so.", "Nguyen Van Minh", None),
        ("Fisherman Saleh told the conference that the sea was empty.", "Saleh", None),
        ("Undersecretary Ma. Lourdes Quiambao bared the order.", "Ma. Lourdes Quiambao", None),
        ("Baroness Hartley of Wexcombe said so.", "Hartley of Wexcombe", "Baroness"),
        ("Maj. Gen. Sunday Akpan (rtd) said so.", "Sunday Akpan", "Maj. Gen. (rtd)"),
        ("Ratu Jone Waqanivalu, a farmer, said so.", "Jone Waqanivalu", "Ratu"),
        ("Nana Kwesi Ampofo II, Omanhene of Bodwe, said so.", "Kwesi Ampofo II", "Nana"),
        ("Prof. (Barr.) Chidi Onwuka said so.", "Chidi Onwuka", "Prof. (Barr.)"),
        ("In her remarks, Marcela Undurraga Lagos stressed care.", "Marcela Undurraga Lagos", None),
        ("R. Sivakumar IAS, former Chief Secretary, said so.", "R. Sivakumar", None),
        ("Dewi Hartati, M.Si., a lecturer, said so.", "Dewi Hartati", None),
        ("Institute chairwoman Chuang Mei-yun (莊美雲) chaired the talk.", "Chuang Mei-yun", None),
        ("Jo Vane (pictured), a historian, said so.", "Jo Vane", None),
        ("One of the discussants, Dr Amina Yaro, differed on tariffs.", "Amina Yaro", "Dr"),
        ("Dr Prof Zorqa Blintova emphasised patience.", "Zorqa Blintova", "Dr Prof"),
    ],
)
def test_a_name_is_told_from_its_title(text, name, honorific):
    person = person_in(text, name)
    assert (person.honorific.value if person.honorific else None) == honorific
    assert person.name.span.of(text) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Amira Haddad, a judge, Senator Paul Otieno and activist Li Na also spoke.",
            ["Amira Haddad", "Paul Otieno", "Li Na"],
        ),
        (
            "Speakers included Tomás Rey, director of the Andes Centre; Dr Eva Holt; and Sunil Rao, a farmer.",
            ["Tomás Rey", "Eva Holt", "Sunil Rao"],
        ),
        (
            "Registrar Omar Bashir, Prof Nadia Rauf, Dean of Law, and a number of students were present.",
            ["Omar Bashir", "Nadia Rauf"],
        ),
        (
            "Certificates were received by Karim Jan of Gulshan, Zarmina from Topi and Bilal Dar.",
            ["Karim Jan", "Zarmina", "Bilal Dar"],
        ),
        (
            "Among those who spoke were Ann Bell, Secretary of State for Defence of Freedonia; and Dr Jo Tan.",
            ["Ann Bell", "Jo Tan"],
        ),
    ],
)
def test_everyone_in_a_row_is_found(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dr Asma Rafiq said the late Justice Nazir Malhi had warned of it.",
        "Dr Asma Rafiq recalled that Sirimavo Perera had asked for it at the United Nations.",
        "Dr Asma Rafiq said so. Minister Kamal Sethi had been invited but could not make it.",
        "Dr Asma Rafiq said so. A message from Senator Kamal Sethi, who was ill, was read out.",
        "Dr Asma Rafiq praised the Salim Nawaz Foundation and Jinnah Hall.",
        "Dr Asma Rafiq said the World Bank and Amnesty International were wrong.",
        "Dr Asma Rafiq said so at Quaid Hall in Bandar Lama on Tuesday.",
        "Dr Asma Rafiq said so.\n(The report was prepared by Ms. Tanya Bhagat.)",
        "Dr Asma Rafiq spoke to Sultan Mahmud's memory.",
        "In a video message, Minister Kamal Sethi said dams leak. Dr Asma Rafiq said so too.",
        "Dr Asma Rafiq said so. Minister Kamal Sethi denounced dams in a statement last week.",
        "Dr Asma Rafiq said so. Minister Kamal Sethi had warned of dams.",
    ],
)
def test_people_only_talked_about_are_left_out(text):
    assert names(text) == ["Asma Rafiq"]


def test_a_chairman_who_is_represented_gives_way_to_who_came():
    text = "The Chairman of INEC, Prof. Lawal Bichi, who was represented by Engr. Chidi Nwankpa, disclosed the cost."
    assert names(text) == ["Chidi Nwankpa"]


def test_short_forms_belong_to_the_full_name():
    text = (
        "Dr Luísa Prado of Fiocruz said vaccines were late. Rear Admiral Farid Lodhi disagreed with her.\n"
        "Dr Sabina Lodhi said nothing was late. Prado then asked for figures. Admiral Lodhi offered one figure: twelve."
    )
    people = {person.name.value: person for person in people_in(text)}
    assert set(people) == {"Luísa Prado", "Farid Lodhi", "Sabina Lodhi"}
    assert [one.value for one in people["Luísa Prado"].mentions] == ["Dr Luísa Prado", "Prado"]
    assert "Admiral Lodhi" in [one.value for one in people["Farid Lodhi"].mentions]


def test_every_value_shows_its_proof():
    text = "Dr. Mona Aziz, Director of the Delta Centre, said rivers move. She chaired the session."
    person = person_in(text, "Mona Aziz")
    values = [person.name, person.honorific, person.position, person.organisation, *person.parts, *person.mentions]
    for value in values:
        assert value is not None
        assert value.span is not None
        assert value.span.of(text).strip()
        assert "/" in value.rule
        assert 0 < value.confidence <= 1
    assert [one.span.of(text) for one in person.statements] == [text.split(". She")[0] + "."]


LISTS = [
    (
        "SPEAKERS\n\nRosa M. Okafor-Hale\nFormer Under Secretary of State for Arms Control\n\nXu Jian\n"
        "Professor, School of Law, Renmin University\n\nMODERATOR\n\nBea Salgado\nReporter, The Capital Ledger\n",
        {"Rosa M. Okafor-Hale": "speaker", "Xu Jian": "speaker", "Bea Salgado": "moderator"},
    ),
    (
        "09:15 Opening remarks\n• Anna Kowalska, President, PCCI\n10:00–11:30 Panel 1: What still hurts\n"
        "Chair: Prof. Gerd Eibl, Graz University\n• Oleh Lysenko, Chief Officer, Dnipro Grid Company\n"
        "12:15 Concluding remarks: Anna Kowalska\n",
        {"Anna Kowalska": "opening", "Gerd Eibl": "chair", "Oleh Lysenko": "speaker"},
    ),
    (
        "Bienvenida: Emb. (r) Ignacio Lynch, Presidente, Centro Cordillera\nPanelistas:\n"
        "– María Quispe, Asesora, Ministerio de Energía\nModera: Consuelo Vidal, editora, Polis Andina\n",
        {"Ignacio Lynch": "opening", "María Quispe": "speaker", "Consuelo Vidal": "moderator"},
    ),
    (
        "Dr. Abdul Rasheed, State Minister of Education, Maldives\nAna Zumarraga, Vice Minister of Trade, Ecuador\n"
        "Dr. Erin Watson, Director, Baker Institute (Moderator)\n",
        {"Abdul Rasheed": "speaker", "Ana Zumarraga": "speaker", "Erin Watson": "moderator"},
    ),
    (
        "Keynote: H.E. Amat Alsoswa, former Minister of Human Rights\n"
        "Speakers: Ali Reza (Shiraz University); Jo Lindt\n",
        {"Amat Alsoswa": "keynote", "Ali Reza": "speaker", "Jo Lindt": "speaker"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_an_event_page_give_people_and_parts(text, expected):
    assert {person.name.value: person.parts[0].value.value for person in people_in(text)} == expected


def test_contacts_and_staff_of_a_page_are_left_out():
    text = "Speakers:\n- Jo Lindt, Fellow, Dune Institute\nMedia contact: Deki Yang, Press Officer, Dune Institute\n"
    assert names(text) == ["Jo Lindt"]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "A", "“", "Dr.", "Dr. Dr. (", "Speakers:", "Chair: \n• ", "He said. She said."]
)
def test_odd_texts_give_nobody(text):
    assert people_in(text) == ()


def test_the_lexicon_survives_the_way_into_a_worker():
    assert pickle.loads(pickle.dumps(lexicon())).tables == lexicon().tables


def test_a_long_text_is_read_in_linear_time():
    article = "Dr. Mona Aziz of the Delta Centre said rivers move. “They do,” she added. Lamin Jatta asked why.\n"
    people_in(article)

    def seconds(times: int) -> float:
        begun = time.perf_counter()
        people_in(article * times)
        return time.perf_counter() - begun

    assert seconds(1600) < 8 * seconds(400) + 0.5


def test_a_name_without_signs_counts_where_the_article_bears_it_out():
    text = "Turkana elder Loyapan Ewoi sat down.\nMr Ewoi said the goats were gone."
    assert names(text) == ["Loyapan Ewoi"]


def test_who_is_represented_is_not_there():
    assert names("Governor Seyi Akin, represented by Barrister Folake Ige, said roads were open.") == ["Folake Ige"]


def test_a_contact_line_names_no_participant():
    assert names("Head of communications Jo Tveit, +47 900 00 000, press@shore.example") == []


REPORT = """Raman, Suresh (Director, Institute of Coasts) opened the seminar. He said that beaches were shrinking.

Mukherjee, Anita (Professor, Delta School of Rivers) argued that dams hold back the sand.

Fernandes, Joao (Fellow, Goa Sea Trust) presented a map. He warned that three villages would go.

Mukherjee said that maps were not enough."""


def test_a_report_may_name_everybody_by_the_family_first() -> None:
    assert names(REPORT) == ["Suresh Raman", "Anita Mukherjee", "Joao Fernandes"]
    assert len(person_in(REPORT, "Anita Mukherjee").statements) == 2
    assert names("Lahore, Anita (Professor, Delta School of Rivers) argued so.") == ["Anita"]
