"""Where sentences begin and end."""

from __future__ import annotations

import time

import pytest

from eventbrowser.extraction.sentences import split
from eventbrowser.model.text import Span


def cut(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in split(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Amina Qadir and Prof. J. R. Okello spoke.",
        "Lt. Gen. (Retd) Nasir Baig chaired it.",
        "The last to speak was Amb. (ret.) Lindiwe Dube of the U.N. office.",
        "H.E. Sheikh Salim bin Rashid opened it at 10 a.m. on Monday.",
        "It was held on Wed., Oct. 9, 2024, at No. 7, St. George St. in town.",
        "The paper was read by A. K. M. Rahman Jr. of Rahman & Sons Ltd. in Dhaka.",
        "“Who Pays for Water? Three Answers from the Delta” was the title.",
        "He spoke on “Is the sea rising? Some answers” and left.",
        "“Will it rain?” Amina Qadir asked.",
        "It was opened by the minister,Mr. Amir Qadir, and by Prof.Dr. Lale Kaya.",
        "Maj.Gen. A.K.M. Rahman met Shri. Okello and Msgr. Baig.",
        "Qadir et al. (2019) say so.",
        "See press@centre.example or www.centre.example for the 2.5 million figure.",
    ],
)
def test_one_sentence_stays_one(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained.He left early.", ["It rained.", "He left early."]),
        ("“It rained. We left,” she said.", ["“It rained.", "We left,” she said."]),
        ("He called it “a ledger.” The house laughed.", ["He called it “a ledger.”", "The house laughed."]),
        ("It ended at 7 p.m. The guests left.", ["It ended at 7 p.m.", "The guests left."]),
        ("He works for the U.N. She does not.", ["He works for the U.N.", "She does not."]),
        ("Is it true? Nobody knows! Well…", ["Is it true?", "Nobody knows!", "Well…"]),
        ("One\n\nTwo three.\nFour", ["One", "Two three.", "Four"]),
        ("- first point\n• second point; and more\n3) third", ["first point", "second point; and more", "third"]),
        ("“Who pays?” Nobody answered.", ["“Who pays?”", "Nobody answered."]),
        ("He meant it.“We go,” he added.", ["He meant it.", "“We go,” he added."]),
        ("It rained.[3] He left.", ["It rained.[3]", "He left."]),
        ("She has a Ph.D. He has none.", ["She has a Ph.D.", "He has none."]),
        ("‘We wait,’ he said. ‘We hope.’", ["‘We wait,’ he said.", "‘We hope.’"]),
    ],
)
def test_sentences_are_parted(text, sentences):
    assert cut(text) == sentences


def test_paragraphs_are_counted_as_the_lines_of_the_text():
    text = "Head\n\nOne. Two.\nThree."
    parts = [Span(0, 4), Span(6, len(text))]
    assert [sentence.paragraph for sentence in split(text, parts)] == [0, 2, 2, 3]


def test_what_stands_outside_the_parts_is_not_read():
    text = "Skip this. Read this. Skip that."
    assert [one.span.of(text) for one in split(text, [Span(11, 21)])] == ["Read this."]


@pytest.mark.parametrize("text", ["", " \n\n ", "…", "- \n• ", "“", ". . .", "\x00\uffff"])
def test_odd_texts_are_cut_without_complaint(text):
    for sentence in split(text, [Span(0, len(text))]):
        assert sentence.span.of(text).strip()


def test_a_megabyte_in_one_line_is_cut_in_linear_time():
    short, long = "He said it was “so” in 1999. " * 2_000, "He said it was “so” in 1999. " * 36_000

    def seconds(text: str) -> float:
        begun = time.process_time()
        split(text, [Span(0, len(text))])
        return time.process_time() - begun

    assert seconds(long) < 18 * seconds(short) * 4


BROKEN = """Speakers at a seminar on water security, which was organised by the
Indus Policy Centre (IPC) here on Monday, called for a new treaty. The
old one, they said, was overtaken by events.

Dr Hina Qureshi, Director of the Centre, said the river had lost
a third of its flow. She added that farmers
were the first to suffer.
"""


def test_lines_broken_to_fit_a_width_are_read_as_one():
    assert [" ".join(one.split())[:30] for one in cut(BROKEN)] == [
        "Speakers at a seminar on water",
        "The old one, they said, was ov",
        "Dr Hina Qureshi, Director of t",
        "She added that farmers were th",
    ]


def test_short_lines_of_a_list_stay_apart():
    lines = ["Dr Hina Qureshi, Director, Indus Policy Centre, Lahore", "Omar Bashir, Fellow", "Jo Vane, farmer"]
    assert cut("\n".join(lines)) == lines
