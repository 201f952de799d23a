"""People whom a report introduces as a story does: by a trade, in lists of all sorts, or in passing."""

from __future__ import annotations

import pytest

from tests.extraction.reader import people_in, person_in

HALL = "Dr Asma Rafiq said the hall was full."


@pytest.mark.parametrize(
    ("text", "name", "position"),
    [
        (
            "Retired snowboarder Ilka Brandvold moved the hall. She said slopes had no owners.",
            "Ilka Brandvold",
            "Retired snowboarder",
        ),
        (
            "Inga Vestrum, a second-generation seaweed gatherer from Senja, said so.",
            "Inga Vestrum",
            "second-generation seaweed gatherer",
        ),
        (
            "Silje Morvik is head of permits at Kystlinje. Prices have doubled, Morvik told the hall.",
            "Silje Morvik",
            "head of permits",
        ),
        (
            "Last word was left to Petrus Lamola, chairperson of the Users’ Association. “We waited,” he said.",
            "Petrus Lamola",
            "chairperson",
        ),
        ("MORIKAWA Sayo, President of the Institute, opened the talk.", "MORIKAWA Sayo", "President"),
        ("Akinyi’ Obara, a lecturer in law, said so.", "Akinyi’ Obara", "lecturer in law"),
        ("Dr. Beatrice Atieno Were, the Dean, chaired the sessions.", "Beatrice Atieno Were", "Dean"),
        ("Rear Admiral (R1) Caio Brandão Netto said so.", "Caio Brandão Netto", None),
        (
            "Ms Hanna Orvik, head of the desk, showed the guests a mobile application.",
            "Hanna Orvik",
            "head of the desk",
        ),
        (
            "The Vice-Chancellor, Prof. Elijah Toroitich, said the school could not be built without friends.",
            "Elijah Toroitich",
            "Vice-Chancellor",
        ),
    ],
)
def test_who_is_introduced_in_passing_took_part(text, name, position):
    person = person_in(text, name)
    if position is not None:
        assert person.position is not None
        assert person.position.value == position


@pytest.mark.parametrize(
    "text",
    [
        f"{HALL} Mayor Kobus Dlamini, who promised chairs, was at neither.",
        f"{HALL} Minister Kobus Dlamini had sent apologies.",
        f"{HALL} Prof. Kobus Dlamini had agreed to speak but is unfortunately in hospital.",
        f"{HALL}\nEdited by Kobus Dlamini/Rita Uys",
    ],
)
def test_who_stayed_away_is_left_out(text):
    assert [person.name.value for person in people_in(text)] == ["Asma Rafiq"]


def test_the_lines_of_a_draft_agenda_give_people():
    text = (
        "09h15 | Opening session\n      | Dott.ssa Livia Ferrante, Presidente, Fondazione Marea\n"
        "10h00 | Keynote lecture: “The passport”\n      | Pr Modou Sarr-Ndao, Université de Saly\n"
        "11h15 | Session 1. Leaving\n      | Dr Nabil Oukil (CRASC-Oran): Doctors abroad\n"
        "      | Farid Jendoubi, fisherman, Mahdia\n"
    )
    parts = {person.name.value: [part.value.value for part in person.parts] for person in people_in(text)}
    assert parts == {
        "Livia Ferrante": ["opening"],
        "Modou Sarr-Ndao": ["keynote"],
        "Nabil Oukil": ["speaker"],
        "Farid Jendoubi": ["speaker"],
    }


def test_a_letter_tells_who_will_be_heard():
    text = (
        "Then we hear from three people who know the hills:\n\n"
        "- Ajarn Dr. Kasem Wongsa (Faculty of Forestry) on why farmers burn\n"
        "- Nang Mo Hom from the Hill Network, if the line holds\n"
        "- Mr. Khamla Sisouk, deputy director of the Provincial Office\n\n"
        "Our officer Suda Prasert is going to moderate.\n"
    )
    parts = {person.name.value: [part.value.value for part in person.parts] for person in people_in(text)}
    assert parts == {
        "Kasem Wongsa": ["speaker"],
        "Nang Mo Hom": ["speaker"],
        "Khamla Sisouk": ["speaker"],
        "Suda Prasert": ["moderator"],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senator Ann Bell and Cllr.Joe Tobin attended.", ["Ann Bell", "Joe Tobin"]),
        (
            "Two of the town’s longest serving councillors, Denis Foyle and Tim O’Hara, were opposed.",
            ["Denis Foyle", "Tim O’Hara"],
        ),
        (
            "Mr. Davit spoke of “Land.” Atty. Jerome Galang, OpCom Secretary of the School, spoke too.",
            ["Jerome Galang"],
        ),
        (
            "The panel included law student KS Devi as well as moderator, Kamil Abdul Munir.",
            ["KS Devi", "Kamil Abdul Munir"],
        ),
        ("They included the poet and author of Salt, Dr Helen Moodley, of Paarl.", ["Helen Moodley"]),
    ],
)
def test_small_print_keeps_nobody_out(text, expected):
    assert [name for name in (person.name.value for person in people_in(text)) if name in expected] == expected


def test_a_decision_of_a_minister_is_no_deed_in_the_hall():
    text = "Minister Hogarth’s decision to close it was debated on Monday. Mayor Tom Barlow said it was wrong."
    assert [person.name.value for person in people_in(text)] == ["Tom Barlow"]


def test_a_long_paragraph_announces_the_bullets_below():
    text = (
        "Mirela Rodin-Costa — media studies professor and president of the chapter — will moderate the group of five "
        "panelists scheduled to speak at the event. They come from a wide range of backgrounds, from law to music, and "
        "most of them have taught for years. Here is the full list of panelists:\n\n"
        "  • Michel Bérard, literature professor\n  • Cindy Youngman, professor of music\n"
    )
    parts = {person.name.value: [part.value.value for part in person.parts] for person in people_in(text)}
    assert parts == {"Mirela Rodin-Costa": ["moderator"], "Michel Bérard": ["speaker"], "Cindy Youngman": ["speaker"]}


def test_who_stands_below_a_time_speaks_then():
    text = (
        "8:45am-9:15am Science Policy\nMr. Hiroto OSANAI; Director General, Society for Science\n"
        "11.30 Invited commentary\n\nDoctoral Student Jonas Kaila, University of Turku, Finland\n"
    )
    assert [person.name.value for person in people_in(text)] == ["Hiroto OSANAI", "Jonas Kaila"]


def test_a_row_of_former_presidents_came_together():
    text = (
        "The gathering brought together former Presidents Juan Wassman and Luis Angel Maqui from Paraguay; Vinico "
        "Cerro from Guatemala; and Laura Chinca from Costa Rica."
    )
    expected = ["Juan Wassman", "Luis Angel Maqui", "Vinico Cerro", "Laura Chinca"]
    assert [person.name.value for person in people_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Others include, Rev Dr Moses Etim, Kola Ahmad of Minna FM and Tina Baru of the Federation of Lawyers.",
            ["Moses Etim", "Kola Ahmad", "Tina Baru"],
        ),
        (
            "Other members of the team were the Minister of Federal Capital Territory, Musa Bello, and Prof. Ada Obi.",
            ["Musa Bello", "Ada Obi"],
        ),
        (
            "Some of the rulers at the event are the Sultan of Wakara, Alhaji Sani Abu, and Prof. Ada Obi.",
            ["Sani Abu", "Ada Obi"],
        ),
        (
            "The two-day event presented Professor Liz Jonker of Dane University and Dr Rae Rinald of Bold College.",
            ["Liz Jonker", "Rae Rinald"],
        ),
        ("Fr George Ehusa, who was represented by Majid Dahir, welcomed all participants.", ["Majid Dahir"]),
    ],
)
def test_who_came_is_read_whatever_opens_the_row(text, expected):
    assert [person.name.value for person in people_in(text)] == expected
