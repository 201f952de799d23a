"""Who said what."""

from __future__ import annotations

import pytest

from eventbrowser.model.draft import Speech
from tests.extraction.reader import people_in, person_in, said_by

ONE = [
    "Dr Asma Rafiq said rain was late.",
    "Dr Asma Rafiq, Director of the Rain Centre, who had come from Multan, stressed that rain was late.",
    "According to Dr Asma Rafiq, rain was late.",
    "Rain was late, said Dr Asma Rafiq.",
    "“Rain was late,” Dr Asma Rafiq told the seminar.",
    "“Rain was late,” remarked Dr Asma Rafiq of the Rain Centre.",
    "Dr Asma Rafiq spoke about the lateness of rain.",
    "Dr Asma Rafiq presented a paper on rain.",
    "Dr Asma Rafiq was of the view that rain was late.",
    "Dr Asma Rafiq, for her part, called for more rain.",
    "For Dr Asma Rafiq, the rain was the thing.",
    "Dr Asma Rafiq’s study of clouds found that rain was late.",
    "The lack of rain was highlighted by Dr Asma Rafiq.",
    "In her remarks, Dr Asma Rafiq underlined the need for rain.",
    "Asked whether rain was late, Dr Asma Rafiq replied in the negative.",
    "As Dr Asma Rafiq pointed out, rain was late.",
    "As noted by Dr Asma Rafiq, rain was late.",
    "In Dr Asma Rafiq's view the rain was late.",
    "Rain is late, Dr Asma Rafiq begins.",
    "The ministry is talking with farmers, Dr Asma Rafiq said.",
    "Dr Asma Rafiq did not share this reading.",
    "Dr Asma Rafiq took a different tack on the rain.",
    "Dr Asma Rafiq delivered an address in which she warned of late rain.",
    "Dr Asma Rafiq opened the session with remarks highlighting the rain.",
]


@pytest.mark.parametrize("text", ONE)
def test_a_sentence_that_reports_is_a_statement(text):
    assert [one.span.of(text) for one in person_in(text, "Asma Rafiq").statements] == [text]


SILENT = [
    "Dr Asma Rafiq also spoke.",
    "Dr Asma Rafiq spoke on the occasion.",
    "Dr Asma Rafiq presented the vote of thanks.",
    "Dr Asma Rafiq moderated the session.",
    "Dr Asma Rafiq gave the welcome address.",
    "Dr Asma Rafiq will speak on rain.",
    "Dr Asma Rafiq was present.",
    "The session was chaired by Dr Asma Rafiq, who teaches at Multan.",
    "Dr Asma Rafiq addressed the gathering.",
    "Dr Asma Rafiq presented souvenirs to the guests.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_bare_role_is_none(text):
    assert person_in(text, "Asma Rafiq").statements == ()


FLOWS = [
    (
        "Dr Asma Rafiq said rain was late. She blamed the hills. The hills, she added, are bare.\nOmar Bashir sang.",
        {"Asma Rafiq": ["Dr Asma Rafiq", "She blamed the", "The hills, she"]},
    ),
    (
        "Dr Asma Rafiq said rain was late. The hills are bare because goats graze there.",
        {"Asma Rafiq": ["Dr Asma Rafiq", "The hills are"]},
    ),
    (
        "Minister Omar Bashir said rain was late. The minister promised dams. The seminar was attended by many.",
        {"Omar Bashir": ["Minister Omar Bashir", "The minister promised"]},
    ),
    (
        "Dr Asma Rafiq and Omar Bashir, a farmer, spoke. The latter asked for dams.",
        {"Asma Rafiq": [], "Omar Bashir": ["The latter asked"]},
    ),
    (
        "“Rain is late. It always was,” said Dr Asma Rafiq. “Ask my goats.”",
        {"Asma Rafiq": ["“Rain is late.", "It always was,”", "“Ask my goats.”"]},
    ),
    (
        "Dr Asma Rafiq said rain was late. “We wait.\n“We always did.”",
        {"Asma Rafiq": ["Dr Asma Rafiq", "“We wait.", "“We always did.”"]},
    ),
    (
        "Dr Asma Rafiq said rain was late. Speakers agreed that dams were needed. They were worried.",
        {"Asma Rafiq": ["Dr Asma Rafiq"]},
    ),
    (
        "Dr Asma Rafiq and Omar Bashir, a farmer, said rain was late.",
        {"Asma Rafiq": ["Dr Asma Rafiq"], "Omar Bashir": []},
    ),
    (
        "Mr Omar Bashir said dams leak. Ms Asma Rafiq said they do not. He disagreed.",
        {"Omar Bashir": ["Mr Omar Bashir", "He disagreed."], "Asma Rafiq": ["Ms Asma Rafiq"]},
    ),
    (
        "The last to speak was Dr Asma Rafiq, a lawyer. She recalled a flood.",
        {"Asma Rafiq": ["She recalled a"]},
    ),
    (
        "Asked by Omar Bashir, a student, whether it rained, Dr Asma Rafiq said no. Rain, she said, was late.",
        {"Omar Bashir": [], "Asma Rafiq": ["Asked by Omar", "Rain, she said,"]},
    ),
    (
        "“Rain is a promise.”\n— Asma Rafiq\n\nDr Asma Rafiq also spoke.",
        {"Asma Rafiq": ["“Rain is a"]},
    ),
    (
        "Dr Asma Rafiq said rain was late. It may be mentioned here that the dam broke in 2010.",
        {"Asma Rafiq": ["Dr Asma Rafiq"]},
    ),
    (
        "Rain is a loan, a former river minister told a seminar.\nAsma Rafiq opened the day. She said rain was late.",
        {"Asma Rafiq": ["Rain is a", "She said rain"]},
    ),
    (
        "Dr Asma Rafiq made two proposals:\n- dams should leak;\n- goats should pay.\nThe seminar ended.",
        {"Asma Rafiq": ["Dr Asma Rafiq", "dams should leak;", "goats should pay."]},
    ),
    (
        "Dr Asma Rafiq said dams leak, while farmer Omar Bashir said they do not.",
        {"Asma Rafiq": ["Dr Asma Rafiq"], "Omar Bashir": []},
    ),
    (
        "Dr Asma Rafiq said dams leak. Omar Bashir, a farmer, gave a talk in which he denied it.",
        {"Asma Rafiq": ["Dr Asma Rafiq"], "Omar Bashir": ["Omar Bashir, a"]},
    ),
    (
        "The last word came from Asma Rafiq. The former chair of the Dams Commission warned of leaks.",
        {"Asma Rafiq": ["The former chair"]},
    ),
    (
        "Rain is late by a month. That was the message of Dr Asma Rafiq in Multan. She blamed goats.",
        {"Asma Rafiq": ["Rain is late", "She blamed goats."]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FLOWS)
def test_speech_runs_on_with_its_speaker(text, expected):
    assert said_by(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Rain was late,” Dr Asma Rafiq said.", Speech.DIRECT),
        ("'Rain was very late,' Dr Asma Rafiq said.", Speech.DIRECT),
        ("Dr Asma Rafiq said rain was late.", Speech.REPORTED),
        ("Dr Asma Rafiq spoke about “Rain”.", Speech.REPORTED),
    ],
)
def test_quoted_words_are_direct_speech(text, kind):
    assert [one.kind for one in person_in(text, "Asma Rafiq").statements] == [kind]


def test_a_sentence_belongs_to_one_person_only():
    text = (
        "Dr Asma Rafiq said rain was late. Omar Bashir, a farmer, said it was not. He asked Dr Rafiq for proof.\n"
        "Dr Rafiq replied that goats, as Bashir knew, drink first. “They do,” he admitted."
    )
    spans = [one.span for person in people_in(text) for one in person.statements]
    assert len(spans) == len(set(spans)) == 5


def test_life_stories_under_their_heading_are_no_statements():
    text = "Dr Asma Rafiq said rain was late.\nAbout the Speakers\nAsma Rafiq has advised Freedonia on wells."
    assert said_by(text) == {"Asma Rafiq": ["Dr Asma Rafiq"]}


def test_what_was_said_elsewhere_makes_nobody_a_participant():
    text = "Dr Asma Rafiq said rain was late.\nSeparately yesterday, Senator Omar Bashir said he would resign."
    assert list(said_by(text)) == ["Asma Rafiq"]


def test_a_transcript_gives_each_turn_to_who_speaks():
    listed = "Participants:\nAma Sarpong, Fellow, Volta Forum\nKojo Nsiah, Minister of Ports\n"
    text = f"{listed}KOJO NSIAH: We will not default."
    assert said_by(text)["Kojo Nsiah"] == ["KOJO NSIAH: We"]


@pytest.mark.parametrize(
    "after",
    [
        "A panel on the price of growth followed.",
        "The debate was attended by students.",
        "A dinner rounded off the day.",
    ],
)
def test_what_went_on_at_the_event_ends_a_statement(after: str) -> None:
    assert said_by(f"Dr Asma Rafiq said rain was late. {after}") == {"Asma Rafiq": ["Dr Asma Rafiq"]}
