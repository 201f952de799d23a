"""OpenDocument, rich text, e-books and Outlook messages, as the programs that write them leave them."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eventbrowser.documents import read
from eventbrowser.errors import Unreadable
from eventbrowser.model.text import FileKind
from tests.documents.making import book, compound, open_document


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def test_an_open_document_keeps_its_paragraphs_lists_and_tables(tmp_path: Path) -> None:
    items = "".join(f"<text:list-item>{p(name)}</text:list-item>" for name in ("Dr Ama Owusu", "Jan Novák"))
    cells = "".join(f"<table:table-cell>{p(text)}</table:table-cell>" for text in ("Time", "Speaker"))
    body = (
        "<text:h>Seminar on rivers</text:h>"
        + p("Held<text:s text:c='2'/>here<text:line-break/>on <text:span>Monday</text:span>, she said.")
        + f"<text:list>{items}</text:list><table:table><table:table-row>{cells}</table:table-row></table:table>"
        + p("Done.<office:annotation><text:p>a comment</text:p></office:annotation>")
    )
    document = read(open_document(tmp_path / "a.odt", body))
    assert document.kind is FileKind.ODT
    assert document.text == (
        "Seminar on rivers\n\nHeld  here\non Monday, she said.\n\n"
        "- Dr Ama Owusu\n- Jan Novák\n\nTime | Speaker\n\nDone."
    )


def test_an_open_document_leaves_deleted_text_out_and_says_who_wrote_it(tmp_path: Path) -> None:
    body = f"<text:tracked-changes><text:deletion>{p('gone')}</text:deletion></text:tracked-changes>{p('kept')}"
    meta = "<dc:title>A seminar on rivers</dc:title><meta:initial-creator>Ama Owusu</meta:initial-creator>"
    document = read(open_document(tmp_path / "a.odt", body, meta))
    assert document.text == "kept"
    assert document.says.headline is not None
    assert document.says.headline.value == "A seminar on rivers"
    assert document.says.author is not None
    assert document.says.author.value == "Ama Owusu"


def test_an_open_document_with_a_password_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="protected by a password"):
        read(open_document(tmp_path / "a.odt", p("x"), manifest="<encryption-data/>"))


def test_rich_text_under_the_ending_of_word(tmp_path: Path) -> None:
    path = tmp_path / "report.doc"
    path.write_bytes(
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title A seminar on rivers and rain}{\author Ama Owusu}"
        rb"{\creatim\yr2025\mo3\dy4\hr1\min2}}{\pict\pngblip " + b"89504e47" * 200 + rb"}\pard Caf\'e9 \u1575?\par "
        rb"\trowd\cell Time\cell Speaker\cell\row She said \ldblquote no\rdblquote .\par}"
    )
    document = read(path)
    assert document.kind is FileKind.RTF
    assert document.text.splitlines() == ["Café ا", "Time | Speaker", "She said “no”."]
    assert document.says.published is not None
    assert document.says.published.value == "2025-03-04"


def test_a_book_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    metadata = "<dc:title>Proceedings</dc:title><dc:creator>Ama Owusu</dc:creator><dc:date>2025-03-04</dc:date>"
    document = read(book(tmp_path / "a.epub", ["<h1>One</h1><p>first</p>", "<p>second</p>"], metadata))
    assert document.kind is FileKind.EPUB
    assert document.text == "Proceedings\n\nOne\n\nfirst\n\nsecond"
    assert document.says.published is not None
    assert document.says.published.value == "2025-03-04"


def test_a_book_without_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="the book holds no text of its own"):
        read(book(tmp_path / "a.epub", ["<img src='x'/>"]))


def outlook(path: Path, **texts: str) -> Path:
    sent = datetime(2025, 3, 4, 9, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    properties = bytes(32) + struct.pack("<IIQ", 0x00390040, 6, round(sent.total_seconds()) * 10_000_000)
    streams = {f"__substg1.0_{tag.removeprefix('t')}": text.encode("utf-16-le") for tag, text in texts.items()}
    return compound(path, {"__properties_version1.0": properties, **streams})


def test_an_outlook_message_is_read_as_the_mail_it_was(tmp_path: Path) -> None:
    text = "Dear all,\n\nthe Institute of Rivers held a seminar on floods in Accra on Monday.\n"
    path = outlook(tmp_path / "a.msg", t0037001F="Seminar on floods", t1000001F=text, t0C1A001F="Ama Owusu")
    document = read(path)
    assert document.kind is FileKind.MAIL
    assert "held a seminar on floods in Accra" in document.text
    says = document.says
    told = [stated.value for stated in (says.headline, says.author, says.published) if stated is not None]
    assert told == ["Seminar on floods", "Ama Owusu", "2025-03-04"]


def test_a_broken_outlook_message_is_refused(tmp_path: Path) -> None:
    path = outlook(tmp_path / "a.msg", t0037001F="Seminar", t1000001F="text")
    path.write_bytes(path.read_bytes()[:1300])
    with pytest.raises(Unreadable, match="damaged or incomplete"):
        read(path)
