"""Reports that are made from a window which speaks another language, read back as another program reads them."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from eventbrowser import topics
from eventbrowser.export import FORMATS, citation, export_events
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.exporting import Exporter
from eventbrowser.views.language import Language, speak
from eventbrowser.views.notices import Notices
from eventbrowser.views.report_voice import voice
from tests.export.gatherings import conference, dialogue

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.SYSTEM)
    QLocale.setDefault(QLocale.system())


def printed(to: Path, language: Language) -> Path:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, language)
    export_events([dialogue(), conference()], topics.load(), to, voice=voice())
    return to


def placed(pdf: Path, page: int, words: str) -> tuple[float, float]:
    """How far from the left some words begin and end on a page, in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[page].get_textpage()
        found = text.search(words).get_next()
        assert found is not None, f"{words!r} is not in {text.get_text_range()!r}"
        boxes = [text.get_charbox(at) for at in range(found[0], found[0] + found[1])]
        return min(box[0] for box in boxes), max(box[2] for box in boxes)


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return unicodedata.normalize("NFKC", " ".join(" ".join(pages).split()))


def test_a_report_in_urdu_runs_from_right_to_left(tmp_path):
    pdf = printed(tmp_path / "report.pdf", Language.URDU)
    text = text_of(pdf)
    for words in ("تقریبات", "مکالمہ", "مئی", "کہاں", "شراکت", "شرکاء", "عہدہ", "ماخذ", "پانی", "بیانات"):
        assert words in text, words
    for english in ("Where", "Participants", "Sources", "Page ", " May ", "In person", "Dialogue", "Water ·"):
        assert english not in text, english
    assert "Sharing the Source: Data, Trust and" in text, "what is not ours stays as it is"
    width, margin = 595, 79
    assert placed(pdf, 1, "Sharing the Source")[1] > width - margin - 40 - 180
    assert placed(pdf, 1, "Dr. Khuram Iqbal")[1] > width - margin - 10, "names come first, so they stand at the right"
    assert placed(pdf, 1, "President")[1] < placed(pdf, 1, "Dr. Khuram Iqbal")[0]
    assert placed(pdf, 1, "Pacific")[1] < placed(pdf, 1, "President")[0]
    assert placed(pdf, 1, "She said that rivers")[0] < margin + 5, "English sentences begin at the left"
    assert placed(pdf, 1, "A dialogue of six countries.")[0] < margin + 5
    with pypdfium2.PdfDocument(pdf) as document:
        assert [mark.get_title() for mark in document.get_toc()][:3] == ["فہرست", dialogue().title, "شرکاء"]


def test_a_report_in_french_has_its_words_and_dates(tmp_path):
    text = text_of(printed(tmp_path / "report.pdf", Language.FRENCH))
    for words in (
        *("2 événements", "30 décembre 2024 – 15 mai 2025", "Dialogue · 14–15 mai 2025", "Où Quaid-i-Azam Library"),
        *("Organisateurs Centre", "Thèmes Eau · Commerce · own-topic", "Nom Rôle Fonction Organisation"),
        *("Présidence, ouverture", "Déclarations", "16 mai 2025", "Page 2 sur"),
    ):
        assert words in text, words


def test_what_is_copied_speaks_french_and_what_is_for_programs_english(tmp_path):
    briefing = printed(tmp_path / "a.md", Language.FRENCH).read_text("utf-8")
    assert "- **Quand:** 14–15 mai 2025" in briefing
    assert "| Nom | Rôle | Fonction | Organisation |" in briefing
    assert ". Source\N{NO-BREAK SPACE}: Umer Jamshaid" in citation(dialogue(), voice())
    with printed(tmp_path / "a.csv", Language.FRENCH).open(encoding="utf-8-sig") as file:
        first = next(csv.DictReader(file))
    assert first["Kind"] == "Dialogue"
    assert first["Topics"].startswith("Water; Trade")
    assert '"start": "2025-05-14"' in printed(tmp_path / "a.json", Language.URDU).read_text("utf-8")


def test_each_format_has_a_name_in_the_persons_language(qapp, store):
    speak(qapp, Language.FRENCH)
    exporter = Exporter(None, Notices(), Desktop(), store)  # type: ignore[arg-type] - asks nothing of its window
    assert [ending for ending, _name in exporter.formats()] == list(FORMATS)
    assert [name for _ending, name in exporter.formats()][:2] == ["Document PDF", "Note en Markdown"]
