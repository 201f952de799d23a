"""The PDF, read back with another program's eyes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, QThreadPool

from eventbrowser.export import export_events
from eventbrowser.model.records import Event
from eventbrowser.progress import Cancelled
from tests.export.gatherings import TOPICS, article, conference, dialogue, gathering, person, said

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def on_a4() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def printed(tmp_path: Path, *events: Event) -> Path:
    target = tmp_path / "report.pdf"
    export_events(events, TOPICS, target)
    return target


def pages(pdf: Path) -> list[str]:
    """The text of each page, line ends as spaces."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [" ".join(unicodedata.normalize("NFC", text).split()) for text in texts]


def bookmarks(pdf: Path) -> list[tuple[int, str, int]]:
    """Level, title and page number of each bookmark."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [(mark.level, mark.get_title(), mark.get_dest().get_index() + 1) for mark in document.get_toc()]


def test_one_event_is_told_in_full(tmp_path):
    text = " ".join(pages(printed(tmp_path, dialogue())))
    for words in (
        "Dialogue · 14–15 May 2025",
        "Sharing the Source: Data, Trust and the Rivers of South and Central Asia",
        "Where Quaid-i-Azam Library, Lahore, Pakistan",
        "Format In person and online",
        "Hosts Centre for Water Diplomacy",
        "Institute of Strategic Studies, Islamabad",
        "Partner Mekong River Commission",
        "Topics Water · Trade and tariffs · own-topic",
        "A dialogue of six countries.",
        "Name Part Position Organisation",
        "Dr. Khuram Iqbal",
        "Chair, opening",
        "Pacific Studies",
        "former Permanent Representative",
        "She said that rivers do not read treaties.",
        "“Scholars call for shared water data”. Umer Jamshaid, The Daily Meridian, 16 May 2025",
        "https://example.org/water?page=1&part=2",
    ):
        assert words in text, words


def test_what_the_person_noted_for_herself_stays_at_home(tmp_path):
    assert "slides" not in " ".join(pages(printed(tmp_path, dialogue())))


def test_statements_stand_under_their_speakers_and_those_of_nobody_are_absent(tmp_path):
    text = " ".join(pages(printed(tmp_path, dialogue())))
    statements = text[text.index("Statements") : text.index("Sources")]
    assert "Khuram Iqbal" not in statements
    speaker = statements.index("Prof. Сергей Лавренёв Институт востоковедения")
    assert speaker < statements.index("He outlined three fields of work. Offices should file first.")


def test_letters_that_like_to_join_come_out_apart(tmp_path):
    text = " ".join(pages(printed(tmp_path, conference(3))))
    assert "offices, flows and first efforts" in text


def test_names_in_other_scripts_can_be_copied_out(tmp_path):
    text = " ".join(pages(printed(tmp_path, dialogue())))
    for name in ("ڈاکٹر فائزہ علی خان", "لاہور یونیورسٹی", "سائنسز", "Сергей Лавренёв", "ʿAbd al-Raḥmān Ṣūfī"):
        assert name in text, name


@pytest.mark.parametrize(
    "name", ["ہادی رحمانے۔", "اسلام آباد", "عبداللہ ملک", "ښکلی ځدراڻ", "ولاديمير ﻻشين"], ids=lambda name: name[:4]
)
def test_letters_of_urdu_pashto_and_sindhi_are_not_lost(tmp_path, name):
    text = " ".join(pages(printed(tmp_path, gathering(people=(person(name),)))))
    assert set(unicodedata.normalize("NFKC", name).split()) <= set(text.split())


def test_an_urdu_name_in_a_latin_line_runs_from_right_to_left_and_the_line_does_not(tmp_path):
    source = article("Water", author="فائزہ علی", outlet="روزنامہ")
    with pypdfium2.PdfDocument(printed(tmp_path, gathering(sources=(source,)))) as document:
        words = document[0].get_textpage()
        text = words.get_text_range()
        left = [words.get_charbox(text.index(letter))[0] for letter in "یئفمر6"]
    assert left == sorted(left)


def test_each_value_names_its_sources_where_there_are_several(tmp_path):
    event = dialogue()
    text = " ".join(pages(printed(tmp_path, event)))
    assert re.search(r"14–15 May 2025 ?1 Where", text)
    assert "Where Quaid-i-Azam Library, Lahore, Pakistan Format" in text
    assert re.search(r"Centre for Water Diplomacy ?2 Institute of Strategic Studies, Islamabad ?1 Partner", text)
    assert re.search(r"Khuram Iqbal ?1", text)
    assert re.search(r"сказал он\. ?2", text)
    assert "raised figures" in text
    assert "raised figures" not in " ".join(pages(printed(tmp_path, replace(event, sources=event.sources[:1]))))


def test_the_document_says_what_it_is(tmp_path):
    pdf = printed(tmp_path, dialogue())
    with pypdfium2.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
        assert document.get_page_size(0) == pytest.approx((595, 842), abs=1)
    assert told["Title"] == "Sharing the Source: Data, Trust and the Rivers of South and Central Asia"
    assert told["Author"] == told["Creator"] == "Event Browser"
    assert b"/Lang (en)" in pdf.read_bytes()


def test_where_people_print_on_letter_the_page_is_letter(tmp_path):
    QLocale.setDefault(QLocale("en_US"))
    with pypdfium2.PdfDocument(printed(tmp_path, dialogue())) as document:
        assert document.get_page_size(0) == pytest.approx((612, 792), abs=1)


def test_bookmarks_lead_to_sections_and_speakers(tmp_path):
    event = dialogue()
    assert [(level, title) for level, title, _ in bookmarks(printed(tmp_path, event))] == [
        (0, event.title),
        (1, "Participants"),
        (1, "Statements"),
        (2, "ڈاکٹر فائزہ علی خان"),
        (2, "Prof. Сергей Лавренёв"),
        (1, "Sources"),
    ]


def test_the_foot_of_each_page_names_the_event_and_counts(tmp_path):
    texts = pages(printed(tmp_path, conference()))
    assert len(texts) > 3
    for number, text in enumerate(texts, 1):
        assert text.endswith(f"Annual Conference Page {number} of {len(texts)}")


def test_the_head_of_the_table_is_there_on_each_page_it_runs_over(tmp_path):
    texts = pages(printed(tmp_path, conference()))
    heads = [text.count("Name Part Position Organisation") for text in texts]
    last = max(number for number, text in enumerate(texts) if "Fellow Centre for" in text.split("Statements")[0])
    assert last > 0
    assert heads == [1] * (last + 1) + [0] * (len(texts) - last - 1)


def test_nothing_is_lost_or_told_twice_where_a_page_ends(tmp_path):
    text = " ".join(pages(printed(tmp_path, conference())))
    for number in range(40):
        assert text.count(f"Sentence {number} is about offices, flows and first efforts, and is here once.") == 1
        assert text.count(f"Speaker Number{number} ") == 2


def test_no_page_ends_with_a_heading(tmp_path):
    for text in pages(printed(tmp_path, conference())):
        body = text[: text.rindex("Annual Conference Page")].rstrip()
        if "Statements" in body or "Sentence" in body:
            assert body.endswith(("and is here once.1", "and is here once. 1", "page=1&part=2"))


def test_a_sentence_longer_than_a_page_runs_on(tmp_path):
    source = article()
    words = " ".join(f"word{number}" for number in range(1500))
    event = gathering(people=(person("Ayesha", [said(source, words, 0)], position=words),), sources=(source,))
    texts = pages(printed(tmp_path, event))
    assert len(texts) > 3
    text = " ".join(texts)
    assert all(len(re.findall(rf"\bword{number}\b", text)) == 3 for number in range(1, 1499))


def test_several_events_follow_a_list_with_the_right_pages(tmp_path):
    events = [dialogue(), conference(), gathering("Untitled meeting")]
    pdf = printed(tmp_path, *events)
    texts, marks = pages(pdf), bookmarks(pdf)
    assert texts[0].startswith("Event report 3 events 30 December 2024 – 15 May 2025")
    starts = [(title, page) for level, title, page in marks if level == 0]
    assert [title for title, _ in starts] == ["Contents", *(event.title for event in events)]
    for event, (_, page) in zip(events, starts[1:], strict=True):
        assert re.search(rf"{re.escape(event.title)} .{{0,60}}?\b{page}\b", texts[0])
        assert event.title in texts[page - 1]
        assert "When" in texts[page - 1]
    assert texts[-1].endswith(f"Page {len(texts)} of {len(texts)}")


def test_an_event_of_which_little_is_known_makes_a_page_all_the_same(tmp_path):
    assert pages(printed(tmp_path, gathering("Meeting"))) == [
        "Seminar Meeting When Date not stated Meeting Page 1 of 1"
    ]
    assert "Untitled event" in pages(printed(tmp_path, gathering(" ")))[0]


def test_columns_that_nobody_fills_are_left_out(tmp_path):
    text = pages(printed(tmp_path, gathering(people=(person("Ayesha Khan", parts=()), person("Bilal", parts=())))))[0]
    assert "Participants Name Ayesha Khan Bilal" in text


def test_words_that_look_like_markup_are_words(tmp_path):
    wild = "<b>Tea & “toast”</b> <img src='file:///etc/passwd'> &lt;"
    source = article(wild, url="javascript:alert(1)")
    event = gathering(
        wild, venue=wild, hosts=(wild,), people=(person(wild, [said(source, wild, 0)]),), sources=(source,)
    )
    pdf = printed(tmp_path, event)
    assert " ".join(pages(pdf)).replace(" ", "").count(wild.replace(" ", "")) >= 6
    assert b"javascript" not in pdf.read_bytes()


def test_a_long_title_is_set_smaller_and_shortened_in_the_foot(tmp_path):
    title = (
        "Second International Conference on the Implications of Emerging and Disruptive Technologies for Stability " * 2
    )
    text = pages(printed(tmp_path, gathering(title)))[0]
    assert title.strip() in text
    assert "… Page 1 of 1" in text


def test_a_worker_thread_prints_while_the_window_lives(tmp_path, qtbot):
    written, failed = [], []

    def work(number: int) -> None:
        try:
            target = tmp_path / f"{number}.pdf"
            export_events([dialogue()], TOPICS, target)
            written.append(target)
        except Exception as error:  # noqa: BLE001 - shown by the test itself
            failed.append(error)

    for number in range(4):
        QThreadPool.globalInstance().start(lambda number=number: work(number))
    qtbot.waitUntil(lambda: len(written) + len(failed) == 4, timeout=30_000)
    QThreadPool.globalInstance().waitForDone()
    assert not failed
    assert {" ".join(pages(target)) for target in written} == {" ".join(pages(printed(tmp_path, dialogue())))}


def test_a_person_who_stops_it_keeps_the_old_file(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    steps = []

    def stop_at_the_end(done: int, total: int) -> None:
        steps.append((done, total))
        if done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_events([dialogue(), conference(2)], TOPICS, target, stop_at_the_end)
    assert steps[0] == (0, 4)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


_ALONE = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from tests.export.gatherings import TOPICS, dialogue
from eventbrowser.export import export_events
for name in ("first.pdf", "second.pdf"):
    export_events([dialogue()], TOPICS, Path(sys.argv[2], name))
    assert QGuiApplication.instance() is None
"""


def test_it_prints_with_no_window_and_no_display(tmp_path):
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _ALONE, root, str(tmp_path)],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "فائزہ علی خان" in " ".join(pages(tmp_path / "second.pdf"))


def test_a_single_day_tells_its_weekday(tmp_path):
    assert "When Tuesday, 29 April 2025" in pages(printed(tmp_path, gathering(start=date(2025, 4, 29))))[0]
