from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from eventbrowser.documents import read
from eventbrowser.model.text import Document, FileKind, Stated, StatedPerson

FIRST = (
    "Speakers at a seminar called on Tuesday for a joint register of river gauges, saying that trust between the "
    "three countries has always been measured in cubic metres a second and seldom in anything else."
)
SECOND = (
    "The seminar, “Sharing the Source”, was organised by the Centre for Water Diplomacy at the Quaid-i-Azam Library "
    "and brought together hydrologists and diplomats from six countries of the region for two days of talks."
)
STORY = f"<p>{FIRST}</p>\n<p>{SECOND}</p>"


def page(body: str, head: str = "", lang: str = "") -> str:
    return f"<!DOCTYPE html><html{lang}><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def read_page(folder: Path, body: str, head: str = "", lang: str = "") -> Document:
    path = folder / "page.html"
    path.write_text(page(body, head, lang), "utf-8")
    return read(path)


def json_ld(**node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_the_frame_of_a_page_is_left_out(tmp_path: Path) -> None:
    body = f"""
    <nav><ul><li><a href=/>Home</a></li><li><a href=/world>World</a></li></ul></nav>
    <article><h1>Rivers need a register</h1>
      <div class="byline">By Ayesha Khan</div>
      <div class="share-buttons"><a href=#>Facebook</a> <a href=#>Copy Link</a></div>
      <p>{FIRST}</p>
      <div class="related-inline"><a href=/x>Read: Glacier lake bursts near Hunza</a></div>
      <p>{SECOND}</p>
      <p>Facebook Twitter WhatsApp Copy Link</p>
      <div class="newsletterBox"><p>Join 40,000 readers of the river.</p></div>
      <h4>More from Pakistan</h4><ul><li>Dogs to be counted in Multan</li></ul>
    </article>
    <h3>Recent Stories</h3><ul><li><a href=/1>Gold prices drop by Rs2,100</a></li><li>Fog delays nine flights</li></ul>
    <footer><p>Copyright 2025 The Gazette. All rights reserved, as they have been for many years now.</p></footer>"""
    assert read_page(tmp_path, body).text == f"Rivers need a register\n\nBy Ayesha Khan\n\n{FIRST}\n\n{SECOND}"


def test_speakers_agenda_and_labels_are_kept(tmp_path: Path) -> None:
    body = f"""<main><h1>Sharing the Source</h1>
      <dl><dt>Venue</dt><dd>Quaid-i-Azam Library</dd><dt>Date:</dt><dd>14 May 2025</dd></dl>
      {STORY}
      <h2>Speakers</h2>
      <ul><li><a href=/p/1>Dr Faiza Ali, Director, CWD</a></li>
          <li><h4><a href=/p/2>Lars Holm</a></h4><div>Senior Adviser,</div><div>Nordic Water Fund</div></li></ul>
      <h2>Agenda</h2>
      <table><tr><td>09:00</td><td>Opening</td><td>Dr Faiza Ali</td></tr><tr><td>10:00</td><td>Panel 1</td></tr></table>
      <table><tr><th>Language</th><td>English</td></tr></table></main>"""
    assert read_page(tmp_path, body).text == (
        "Sharing the Source\n\nVenue: Quaid-i-Azam Library\nDate: 14 May 2025\n\n"
        f"{FIRST}\n\n{SECOND}\n\n"
        "Speakers\n\n- Dr Faiza Ali, Director, CWD\n- Lars Holm, Senior Adviser, Nordic Water Fund\n\n"
        "Agenda\n\n09:00 | Opening | Dr Faiza Ali\n10:00 | Panel 1\nLanguage: English"
    )


def test_a_headline_that_only_the_head_has_comes_first(tmp_path: Path) -> None:
    document = read_page(
        tmp_path, f"<article>{STORY}</article>", '<meta property="og:title" content="Rivers &amp; trust">'
    )
    assert document.text.startswith(f"Rivers & trust\n\n{FIRST}")
    assert document.says.headline == Stated("Rivers & trust", "meta og:title")


def test_a_headline_behind_a_rubric_is_moved_to_the_front(tmp_path: Path) -> None:
    body = f"<article><div>EVENT</div><h1>Rivers and trust</h1>{STORY}</article>"
    assert read_page(tmp_path, body).text.startswith("Rivers and trust\n\nEVENT\n\n")


def test_json_ld_says_most(tmp_path: Path) -> None:
    node = {
        "@type": "NewsArticle",
        "headline": "Rivers &amp; trust",
        "datePublished": "2025-05-15T23:50:00+05:00",
        "author": [{"@type": "Person", "name": "Ayesha Khan"}, {"@type": "Person", "name": "Bilal Shah"}],
        "publisher": {"@type": "Organization", "name": "The Gazette"},
        "mainEntityOfPage": {"@id": "https://gazette.example/rivers"},
    }
    says = read_page(tmp_path, STORY, json_ld(**{"@graph": [{"@type": "WebSite"}, node]}), ' lang="en-GB"').says
    assert says.headline == Stated("Rivers & trust", "json-ld headline")
    assert says.published == Stated("2025-05-15", "json-ld datePublished")
    assert says.author == Stated("Ayesha Khan, Bilal Shah", "json-ld author")
    assert says.outlet == Stated("The Gazette", "json-ld publisher")
    assert says.url == Stated("https://gazette.example/rivers", "json-ld mainEntityOfPage")
    assert says.language == Stated("en", "html lang")


def test_an_event_s_json_ld_gives_its_name_but_not_its_day_as_that_of_publication(tmp_path: Path) -> None:
    node = {"@type": "Event", "name": "Sharing the Source", "startDate": "2025-05-14"}
    says = read_page(tmp_path, STORY, json_ld(**node)).says
    assert says.headline == Stated("Sharing the Source", "json-ld name")
    assert says.published is None


@pytest.mark.parametrize(
    ("head", "field", "stated"),
    [
        ('<meta name="date" content="29 April 2025">', "published", Stated("2025-04-29", "meta date")),
        ('<meta name="pubdate" content="April 29, 2025">', "published", Stated("2025-04-29", "meta pubdate")),
        ('<meta name="date" content="31 February 2025">', "published", None),
        ('<meta name="date" content="2025-04-29 21:20">', "published", Stated("2025-04-29", "meta date")),
        ('<link rel="canonical" href="https://a.example/x">', "url", Stated("https://a.example/x", "link canonical")),
        ('<link rel="canonical" href="/x"><meta property="og:url" content="https://a.example/y">', "url",
         Stated("https://a.example/y", "meta og:url")),
        ('<meta name="author" content="admin">', "author", None),
        ('<meta name="author" content="Ayesha Khan">', "author", Stated("Ayesha Khan", "meta author")),
        ('<meta property="article:author" content="https://fb.example/gazette">', "author", None),
        ('<meta property="og:locale" content="ur_PK">', "language", Stated("ur", "meta og:locale")),
        ("<title>Rivers need a common register - The Gazette</title>", "outlet",
         Stated("The Gazette", "title of the page")),
    ],
)  # fmt: skip
def test_each_value_is_told_with_its_place(tmp_path: Path, head: str, field: str, stated: Stated | None) -> None:
    assert getattr(read_page(tmp_path, STORY, head).says, field) == stated


def test_broken_json_ld_does_no_harm(tmp_path: Path) -> None:
    scripts = '<script type="application/ld+json">{"@type": "Article", "headline": </script>'
    mended = '<script type="application/ld+json"><!-- {"@type": "Article", "headline": "Rivers",} --></script>'
    assert read_page(tmp_path, STORY, scripts).says.headline is None
    assert read_page(tmp_path, STORY, mended).says.headline == Stated("Rivers", "json-ld headline")


def test_the_address_that_a_browser_noted_is_found(tmp_path: Path) -> None:
    path = tmp_path / "saved.htm"
    path.write_text(f"<!-- saved from url=(0028)https://gazette.example/rivers/ -->\n{page(STORY)}", "utf-8")
    assert read(path).says.url == Stated("https://gazette.example/rivers/", "address noted by the browser")


@pytest.mark.parametrize(
    "declaration", ['<meta charset="windows-1251">', '<?xml version="1.0" encoding="windows-1251"?>']
)
def test_a_page_s_own_encoding_is_believed(tmp_path: Path, declaration: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(
        f"{declaration}<html><body><p>Семинар in Bishkek, {FIRST}</p></body></html>".encode("cp1251", "replace")
    )
    assert read(path).text.startswith("Семинар in Bishkek")


def test_a_page_named_txt_is_read_as_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(page(STORY), "utf-8")
    assert (read(path).kind, read(path).text) == (FileKind.HTML, f"{FIRST}\n\n{SECOND}")


def test_text_named_html_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "note.html"
    path.write_text("Seminar on water\nVenue: Lahore", "utf-8")
    assert (read(path).kind, read(path).text) == (FileKind.TEXT, "Seminar on water\nVenue: Lahore")


@pytest.mark.parametrize("depth", [300, 1900, 20_000])
def test_a_page_nested_beyond_reason_is_read(tmp_path: Path, depth: int) -> None:
    assert FIRST in read_page(tmp_path, f"{'<div>' * depth}{STORY}{'</div>' * depth}").text


def test_a_page_whose_class_names_lie_keeps_its_article(tmp_path: Path) -> None:
    body = f'<form id="aspnetForm"><div class="sidebar-right social">{STORY}<p>Venue: Hall 3</p></div></form>'
    assert read_page(tmp_path, body).text == f"{FIRST}\n\n{SECOND}\n\nVenue: Hall 3"


def test_short_announcements_without_running_text_are_kept(tmp_path: Path) -> None:
    body = "<div><h1>Lecture</h1><p>Dr Faiza Ali</p><p>Monday, 12 May 2025</p><p>Venue: Hall 3</p></div>"
    assert read_page(tmp_path, body).text == "Lecture\n\nDr Faiza Ali\n\nMonday, 12 May 2025\n\nVenue: Hall 3"


def test_line_breaks_are_lines_and_two_end_a_paragraph(tmp_path: Path) -> None:
    body = f"<article><p>{FIRST}<br>By Ayesha Khan<br><br>{SECOND}&nbsp; Soft&shy;ly.</p></article>"
    assert read_page(tmp_path, body).text == f"{FIRST}\nBy Ayesha Khan\n\n{SECOND} Softly."


def test_pictures_saved_within_a_page_do_not_count(tmp_path: Path) -> None:
    picture = "data:image/png;base64," + "iVBORw0KGgo" * 2_000_000
    assert read_page(tmp_path, f'<article><img src="{picture}">{STORY}</article>').text == f"{FIRST}\n\n{SECOND}"


def test_trafilatura_is_loaded_for_web_pages_only() -> None:
    code = "import sys, eventbrowser.documents; sys.exit('trafilatura' in sys.modules or 'pypdfium2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_nothing_is_printed_while_reading(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    read_page(tmp_path, "<p>x</p>" + "<table><tr><td>" * 40 + "y")
    assert capfd.readouterr() == ("", "")


def test_the_cards_of_a_page_tell_who_people_are(tmp_path: Path) -> None:
    cards = (
        '<p class="vcard"><b class="fn">Lena Okoro</b>, <i class="title">Chair</i>, <i class="org">Delta Forum</i></p>'
        '<p class="h-card"><b class="p-name p-org">Delta Forum</b></p>'
    )
    speaker = {"@type": "Person", "name": "Amadou Ba", "jobTitle": "Envoy", "worksFor": {"name": "River Council"}}
    event = json_ld(**{"@type": "Event", "name": "Rivers", "performer": [speaker, {"@type": "Person", "name": ""}]})
    envoy, chair = read_page(tmp_path, STORY + cards, event).says.people
    assert envoy == StatedPerson(
        Stated("Amadou Ba", "json-ld name"),
        Stated("Envoy", "json-ld jobTitle"),
        Stated("River Council", "json-ld worksFor"),
    )
    assert (chair.name.value, chair.position, chair.organisation) == (
        "Lena Okoro",
        Stated("Chair", "vcard title"),
        Stated("Delta Forum", "vcard org"),
    )


def test_a_person_described_on_a_page_gives_it_neither_a_headline_nor_an_address(tmp_path: Path) -> None:
    author = {"@type": "Person", "name": "Amadou Ba", "jobTitle": "Envoy", "url": "https://gazette.example/ba"}
    head = '<meta property="og:title" content="Rivers and their registers">' + json_ld(**author)
    says = read_page(tmp_path, "<p>" + FIRST + "</p>", head).says
    assert says.headline == Stated("Rivers and their registers", "meta og:title")
    assert says.url is None
    assert [person.name.value for person in says.people] == ["Amadou Ba"]
