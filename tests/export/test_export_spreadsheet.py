"""The CSV, opened as a spreadsheet program opens it."""

from __future__ import annotations

import csv

import pytest

from eventbrowser.export import export_events
from tests.export.gatherings import TOPICS, dialogue, gathering, person


def opened(tmp_path, *events) -> list[dict[str, str]]:
    target = tmp_path / "events.csv"
    export_events(events, TOPICS, target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_excel_is_told_that_it_is_unicode(tmp_path):
    opened(tmp_path, dialogue())
    assert (tmp_path / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfStart,End,Event,")


def test_each_event_is_a_row(tmp_path):
    event = dialogue()
    first, second = opened(tmp_path, event, gathering("Meeting"))
    assert (first["Start"], first["End"], first["Event"]) == ("2025-05-14", "2025-05-15", event.title)
    assert first["Hosts"] == "Centre for Water Diplomacy; Institute of Strategic Studies, Islamabad"
    assert first["People"] == "Khuram Iqbal; فائزہ علی خان; Сергей Лавренёв; ʿAbd al-Raḥmān Ṣūfī"
    assert first["People as billed"].startswith(
        "Dr. Khuram Iqbal, President, Consortium for Asia-Pacific Studies (chair, opening); "
    )
    assert first["Topics"] == "Water; Trade and tariffs; own-topic"
    assert first["Statements"] == "4"
    assert first["Sources"].startswith("Scholars call for shared water data, The Daily Meridian, 2025-05-16; ")
    assert first["Links"] == "https://example.org/water?page=1&part=2"
    assert first["Id"] == str(event.id)
    assert (second["Event"], second["Start"], second["People"]) == ("Meeting", "", "")
    assert "slides" not in (tmp_path / "events.csv").read_text("utf-8")


@pytest.mark.parametrize("evil", ["=1+2", "+1", "-1", "@SUM(A1)", "\t=1+2", "\r=1+2", " =1", "＝1+2"])
def test_nothing_is_run_as_a_formula(tmp_path, evil):
    (row,) = opened(tmp_path, gathering(evil, venue=evil, hosts=(evil,), summary=evil, people=(person(evil),)))
    assert not any(value.lstrip().startswith(("=", "+", "-", "@", "＝")) for value in row.values())
    assert evil.strip() in row["Event"]


def test_a_cell_is_one_line(tmp_path):
    (row,) = opened(tmp_path, gathering(summary='First "line".\nSecond; line.'))
    assert row["Summary"] == 'First "line". Second; line.'
