"""What extraction reaches on the annotated corpus never falls unnoticed."""

from __future__ import annotations

import pytest

from tests.extraction.floors import CORPORA, below, floors, measure, raised
from tests.extraction.score import FIELDS, Tally, score


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_field_stays_above_its_floor(corpus):
    assert below(measure(corpus), floors()[corpus]) == []


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_field_has_a_floor(corpus):
    assert set(floors()[corpus]) == set(FIELDS)


def test_an_update_lifts_floors_and_lowers_none():
    reached = {name: Tally(found=10, right=8, gold=10) for name in FIELDS}
    lifted = raised(reached, {name: 0.9 if name == "person" else 0.5 for name in FIELDS})
    assert lifted["person"] == 0.9
    assert lifted["title"] == 0.8


def test_a_figure_under_its_floor_is_named():
    reached = {name: Tally(found=10, right=8, gold=10) for name in FIELDS}
    assert below(reached, {"remark": 0.9}) == ["remark: 0.800, floor 0.900"]


def test_a_remark_counts_only_under_its_own_speaker():
    gold = {
        "id": "a",
        "is_event": True,
        "events": [{"title": None}],
        "people": [
            {"name": "Asma Tariq", "parts": ["speaker"], "remarks": ["Water is not free, she"]},
            {"name": "Jon Vik", "parts": ["speaker"], "remarks": []},
        ],
    }
    said = {"text": "Water is not free, she said."}
    guess = {"events": [{"people": [{"name": "Asma Tariq"}, {"name": "Jon Vik", "statements": [said]}]}]}
    tally = score([(gold, guess)])["remark"]
    assert (tally.gold, tally.found, tally.right) == (1, 1, 0)
