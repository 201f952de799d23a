"""The sample library: what a person sees first must be read well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from eventbrowser.documents import read
from eventbrowser.model.text import FileKind

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "resources" / "samples").iterdir())
SOURCES = ROOT / "packaging" / "samples"


def sample(name: str) -> str:
    return read(ROOT / "resources" / "samples" / name).text


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_there_are_enough_of_enough_kinds() -> None:
    kinds = {read(path).kind for path in SAMPLES}
    assert len(SAMPLES) >= 16
    assert kinds == {FileKind.TEXT, FileKind.HTML, FileKind.MARKDOWN, FileKind.MAIL, FileKind.DOCX, FileKind.PDF}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_each_is_small_and_holds_an_article(path: Path) -> None:
    assert path.stat().st_size < 100_000
    text = read(path).text
    assert len(text) > 1_000
    assert not re.search(r"<\w+|&\w+;|=\d\d=|\u00ad|�|[ \t]\n|\n{3}", text)


@pytest.mark.parametrize("name", ["blue-economy-roundtable", "small-states-conference", "mountains-of-salt-launch"])
def test_a_pdf_gives_back_each_paragraph_of_the_text_it_was_made_from(name: str) -> None:
    paragraphs = sample(f"{name}.pdf").split("\n\n")
    source = [line for line in (SOURCES / f"{name}.txt").read_text("utf-8").split("\n") if line.strip()]
    assert sorted(map(words, paragraphs)) == sorted(map(words, source))


def test_a_word_file_gives_back_each_paragraph_of_the_text_it_was_made_from() -> None:
    source = (SOURCES / "silk-road-of-words.txt").read_text("utf-8")
    lines = [line for line in source.split("\n") if line.strip()]
    assert [line for line in sample("silk-road-of-words.docx").split("\n") if line] == lines
    assert "Айгуль Токтогулова" in source
    assert "ڈاکٹر نوشین رفیق" in source


def test_the_pages_come_without_their_frame() -> None:
    pages = "\n".join(sample(path.name) for path in SAMPLES if path.suffix in {".html", ".htm"})
    for frame in (
        "Skip to", "Facebook", "Copy Link", "Advertisement", "Read more", "Most read", "More stories", "Photo by",
        "Tree plantation", "All rights reserved", "Related", "Also read", "Police freeze", "Bullion rates", "Sign up",
        "Print this page", "Top stories", "Compartir", "Próximos", "Nothing will change",
    ):  # fmt: skip
        assert frame not in pages


def test_the_pages_keep_their_lists_and_labels() -> None:
    assert "- Mahnoor Asif, Punjab Public Health Network" in sample("breathing-lahore-seminar.html")
    assert "- Daryl Whitcombe Jr., Distinguished Fellow, Nuclear Futures Program" in sample("three-nuclear-peers.html")
    assert "Lugar / Venue: Salón Andrés Bello" in sample("lithium-triangle.html")


def test_two_articles_report_one_seminar() -> None:
    theme = "Afghan Transit Trade: From Suspicion to System"
    assert theme in sample("transit-trade-seminar.txt")
    assert theme in sample("torkham-scanners.htm")


def test_a_programme_keeps_its_sessions() -> None:
    programme = sample("lights-on-programme.docx")
    assert "12:00–13:15 | Panel 2: Who pays for resilience? Regulators, insurers, consumers" in programme
    assert "- Sir Malcolm Treadwell OBE, Non-Executive Chairman, Humber Reinsurance" in programme
