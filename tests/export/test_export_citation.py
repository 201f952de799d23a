"""An event as one line for a footnote."""

from __future__ import annotations

from dataclasses import replace

from eventbrowser.export import citation
from tests.export.gatherings import dialogue, gathering


def test_a_citation_names_hosts_title_kind_place_days_and_sources():
    event = dialogue()
    line = citation(event)
    assert line.startswith(f"{'; '.join(event.hosts)}, “{event.title}”, Dialogue, Quaid-i-Azam Library, Lahore, ")
    assert "14–15 May 2025. Source: Umer Jamshaid, “Scholars call for shared water data”, The Daily Meridian, " in line
    assert "<https://example.org/water?page=1&part=2>; “Диалог по воде в Лахоре”" in line
    assert "slides" not in line


def test_who_spoke_stands_for_hosts_that_are_not_known():
    assert citation(replace(dialogue(), hosts=())).startswith("فائزہ علی خان, Сергей Лавренёв, “")


def test_what_is_not_known_is_left_out():
    assert citation(gathering("Meeting")) == "“Meeting”, Seminar, date not stated."
