"""Names of institutes and what stands around them."""

from __future__ import annotations

import pytest

from eventbrowser.extraction.organisations import BodyWords, Registry, bodies_in, is_acronym_of
from eventbrowser.importing import lexicon
from eventbrowser.model.text import Span

CASES = [
    (
        "the Blue Future Foundation and the Coast Research Network",
        ["Blue Future Foundation", "Coast Research Network"],
    ),
    ("the Hansa Wissenschaftskolleg and the Coast Centre", ["Hansa Wissenschaftskolleg", "Coast Centre"]),
    (
        "by the Padma Institute of Peace and Strategic Affairs (PIPSA) and the Coast Centre",
        ["Padma Institute of Peace and Strategic Affairs", "Coast Centre"],
    ),
    (
        "the Ministry of Digital Affairs of the Republic of Poland and the Hertha von Stahl Foundation",
        ["Ministry of Digital Affairs of the Republic of Poland", "Hertha von Stahl Foundation"],
    ),
    ("Speaking at the Salt Institute on Tuesday", ["Salt Institute"]),
    ("Lowy Institute Research Fellow Dr Jenny Hsu", ["Lowy Institute"]),
    ("the Bill & Melinda Gates Foundation", ["Bill & Melinda Gates Foundation"]),
    ("Fundación Heinrich Lauterbach and Universität Bremen", ["Fundación Heinrich Lauterbach", "Universität Bremen"]),
    ("a quiet evening with Lina Farah", []),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_bodies_are_found_and_parted(text, names):
    assert [body.name for body in bodies_in(text, Span(0, len(text)), lexicon().of(BodyWords))] == names


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [
        ("CAPS", "Consortium for Asia-Pacific Studies", True),
        ("KazISS", "Kazakhstan Institute for Strategic Studies", True),
        ("Retd", "Salt Institute", False),
        ("Quito", "Observatorio del Sur", False),
    ],
)
def test_a_bracket_is_a_short_form_only_where_its_capitals_fit(short, name, fits):
    assert is_acronym_of(short, name) is fits


def test_a_name_with_commas_is_known_by_its_short_form():
    text = "The Centre for Peace, Security and Developmental Studies (CPSD) met. CPSD said so."
    registry = Registry.of(text, [Span(0, len(text))], lexicon().of(BodyWords))
    assert registry.acronyms["cpsd"].name == "Centre for Peace, Security and Developmental Studies"


def test_a_long_name_stands_for_its_beginning():
    text = "The Kaveri Centre for Maritime Thought met. The Kaveri Centre agreed."
    registry = Registry.of(text, [Span(0, len(text))], lexicon().of(BodyWords))
    assert registry.full(registry.bodies[1]).name == "Kaveri Centre for Maritime Thought"
