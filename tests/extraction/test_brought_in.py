"""People as reports, agendas and lists bring them in, without a word that says that they spoke."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extraction.reader import people_in, person_in

BLOCKS = (Path(__file__).parent / "brought_in.txt").read_text("utf-8").strip().split("\n\n")
PASSAGES = [(block.partition("\n")[2], block.partition("\n")[0].removeprefix("# ").split("; ")) for block in BLOCKS]


@pytest.mark.parametrize(("text", "names"), PASSAGES, ids=[names[0] for _, names in PASSAGES])
def test_everybody_who_is_brought_in_is_found_and_nobody_else(text: str, names: list[str]) -> None:
    assert [person.name.value for person in people_in(text)] == names


@pytest.mark.parametrize(
    ("billing", "position", "body"),
    [
        ("Head of Harbour Underwriting at Vega Marine", "Head of Harbour Underwriting", "Vega Marine"),
        ("Director for Outreach, Nordic Energy Forum", "Director for Outreach", "Nordic Energy Forum"),
        ("Chairman Board of Governors, RIFA", "Chairman Board of Governors", "RIFA"),
        ("Chairperson of the Board of the Steppe Centre", "Chairperson of the Board", "Steppe Centre"),
    ],
)
def test_the_field_of_a_job_is_no_body(billing: str, position: str, body: str) -> None:
    person = person_in(f"Dr Lena Horn, {billing}, said that the sea was rising.", "Lena Horn")
    assert person.position is not None
    assert person.organisation is not None
    assert (person.position.value, person.organisation.value) == (position, body)
