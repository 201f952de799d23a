from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import pytest

from eventbrowser.documents import from_text, read
from eventbrowser.errors import Unreadable
from eventbrowser.model.text import FileKind

WESTERN = "Łódź aside: the café’s “Dîner-débat” in Málaga – résumé by Gráinne Ní Fhlatharta"
CYRILLIC = "Круглый стол «Вода Сырдарьи: от квот к доверию» прошёл вчера в Алматы, сообщает корреспондент агентства."
ARABIC = "عقد مركز الدراسات الإستراتيجية ندوة عن الأمن المائي في مدينة عمان يوم الثلاثاء الماضي بحضور السفير"


def write(folder: Path, data: bytes, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_whatever_its_form(tmp_path: Path, encoding: str) -> None:
    assert read(write(tmp_path, WESTERN.encode(encoding))).text == WESTERN


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_any_script_is_read(tmp_path: Path, encoding: str) -> None:
    assert read(write(tmp_path, f"{CYRILLIC}\n{ARABIC}".encode(encoding))).text == f"{CYRILLIC}\n{ARABIC}"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Café “Dîner-débat” – Málaga’s résumé, 5 €", "cp1252"),
        (CYRILLIC, "cp1251"),
        (CYRILLIC.translate({ord("«"): '"', ord("»"): '"'}), "koi8_r"),
        (ARABIC, "cp1256"),
    ],
)
def test_one_byte_encodings_are_told_by_their_letters(tmp_path: Path, text: str, encoding: str) -> None:
    assert read(write(tmp_path, text.encode(encoding))).text == text


def test_a_text_cut_off_within_a_character_is_still_utf_8(tmp_path: Path) -> None:
    data = f"{WESTERN} {CYRILLIC}".encode()[:-1] + b"\xd0"
    assert read(write(tmp_path, data)).text.startswith(WESTERN)


def test_a_stray_zero_byte_does_not_make_a_text_binary(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"Seminar on\0 water\n")).text.split("\n")[0] == "Seminar on water"


def test_letters_with_accents_are_composed_and_line_ends_made_one(tmp_path: Path) -> None:
    parted = unicodedata.normalize("NFD", "Leïla\r\nZürich\rMálaga\u2028end  \t\r\n\r\n")
    document = read(write(tmp_path, parted.encode()))
    assert document.text == "Leïla\nZürich\nMálaga\nend"


def test_a_saved_page_keeps_every_line(tmp_path: Path) -> None:
    text = "Headline\n\nBody of the  article.\n- \nRecent Stories\nGold prices drop\n-\nMore Stories From Pakistan"
    document = read(write(tmp_path, text.encode()))
    assert (
        document.text
        == "Headline\n\nBody of the  article.\n-\nRecent Stories\nGold prices drop\n-\nMore Stories From Pakistan"
    )
    assert document.kind is FileKind.TEXT


def test_a_document_knows_its_file(tmp_path: Path) -> None:
    data = b"Seminar on water\r\n"
    document = read(write(tmp_path, data, "seminar.txt"))
    assert (document.file_name, document.sha256) == ("seminar.txt", hashlib.sha256(data).hexdigest())


def test_an_ending_nobody_knows_is_read_by_what_the_file_holds(tmp_path: Path) -> None:
    assert read(write(tmp_path, b"Seminar on water", "note.article")).kind is FileKind.TEXT
    assert read(write(tmp_path, b"Seminar on water", "note")).text == "Seminar on water"


def test_pasted_text_is_the_same_article_whatever_its_line_ends() -> None:
    one, other = from_text("Seminar\r\non water ", "Pasted text"), from_text("Seminar\non water", "Pasted text")
    assert one == other
    assert (one.kind, one.file_name, one.text) == (FileKind.PASTED, "Pasted text", "Seminar\non water")
    assert one.sha256 == hashlib.sha256(b"Seminar\non water").hexdigest()


def test_half_a_character_from_the_clipboard_does_no_harm() -> None:
    assert from_text("water \ud83d talks", "Pasted text").text == "water � talks"


def test_an_empty_clipboard_is_said_to_be_empty() -> None:
    with pytest.raises(Unreadable, match=r"Pasted text could not be read: there is no text in it\. Copy the article's"):
        from_text(" \n", "Pasted text")
