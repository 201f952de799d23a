"""Each file that is no article gets one sentence: which file, why, what to do."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from eventbrowser import documents
from eventbrowser.documents import KINDS, read
from eventbrowser.errors import Unreadable
from tests.documents.making import column, paragraph, pdf, word_file

LOCKED = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ({0}) /U ({0}) >> /ID [<00> <00>]".format("x" * 32)
SEMINAR = pdf([column(50, 500, ["A seminar on water was held here."])])


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read(path)
    assert caught.value.path == path
    return str(caught.value)


def holding(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b"", "a.txt could not be read: it is empty. Save the article again and import the new file."),
        ("a.md", b" \r\n\t", "a.md could not be read: it is empty. Save the article again and import the new file."),
        (
            "a.txt",
            bytes(range(256)) * 8,
            "a.txt could not be read: it holds binary data, not text. Event Browser reads text,",
        ),
        (
            "a.txt",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            "a.txt could not be read: it is a picture. Text within pictures needs",
        ),
        (
            "a.vcf",
            b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sana Malik\r\nEND:VCARD\r\n",
            "a.vcf could not be read: it is a contact card, which tells of no event. Cards sent with a mail",
        ),
        ("a.docx", b"\x1f\x8b\x08\0\0\0\0\0", "a.docx could not be read: it is a compressed archive. Unpack it"),
        ("a.doc", rb"{\rtf1\ansi }", "a.doc could not be read: there is no text in it. Copy the article's text"),
        (
            "a.txt",
            b"\x81\x8d\x83 caf\x81",
            "a.txt could not be read: its characters are in an encoding that could not be told.",
        ),
        ("a.pdf", SEMINAR[:-300], "a.pdf could not be read: it is damaged or incomplete. Download or save it again."),
        (
            "a.pdf",
            b"%PDF-1.4\nnothing that makes sense\n%%EOF\n",
            "a.pdf could not be read: it is damaged or incomplete.",
        ),
        ("a.pdf", SEMINAR + b"9 0 obj\n<< >>\nendobj\n", "a.pdf could not be read: it is damaged or incomplete."),
        ("a.pdf", b"\0\1\2" * 99, "a.pdf could not be read: it is damaged or incomplete. Download or save it again."),
        (
            "a.pdf",
            pdf([[(9, 9, "x")]], more=LOCKED),
            "a.pdf could not be read: it is protected by a password. Open it with",
        ),
        (
            "a.pdf",
            pdf([[]]),
            "a.pdf could not be read: its pages are pictures without text. Text within pictures needs",
        ),
        ("a.pdf", pdf([[(50, 50, "page")]] * 401), "a.pdf could not be read: it has 401 pages, more than the 400"),
        (
            "a.html",
            b"<html><body><script>draw()</script></body></html>",
            "a.html could not be read: the page holds no text of",
        ),
        (
            "a.eml",
            b"From: a@b.example\nSubject: x\n\n",
            "a.eml could not be read: the mail holds no text of its own. If its",
        ),
        (
            "a.docx",
            b"PK\3\4" + b"\0" * 60,
            "a.docx could not be read: it is damaged or incomplete. Download or save it again.",
        ),
    ],
)
def test_what_is_no_article_is_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    assert refusal(holding(tmp_path, name, data)).startswith(sentence)


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ("EncryptedPackage", "it is protected by a password. Save a copy without the password"),
        ("WordDocument", "it is a Word file of the old kind (.doc). Save it as .docx"),
        ("__substg1.0_0037001F", "it is damaged or incomplete. Download or save it again."),
        ("Workbook", "it is an Office file of the old kind. Save it as .docx"),
    ],
)
def test_office_files_of_the_old_kind_are_named(tmp_path: Path, part: str, why: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64 + part.encode("utf-16-le")
    assert why in refusal(holding(tmp_path, "a.docx", data))


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ("xl/workbook.xml", "it is a spreadsheet. Save"),
        ("ppt/presentation.xml", "it is a set of slides. Save it as .pdf"),
        ("META-INF/container.xml", "it is damaged or incomplete. Download"),
        ("article.txt", "it is a zip archive. Unpack it"),
    ],
)
def test_archives_that_hold_no_word_file_are_named(tmp_path: Path, part: str, why: str) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "x")
    assert why in refusal(path)


def test_a_word_file_that_breaks_off_is_incomplete(tmp_path: Path) -> None:
    whole = word_file(tmp_path / "whole.docx", paragraph("Seminar on water")).read_bytes()
    assert "it is damaged or incomplete" in refusal(holding(tmp_path, "half.docx", whole[: len(whole) // 2]))


def test_a_word_file_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    path = word_file(tmp_path / "bomb.docx", paragraph("a" * 50_000_000))
    assert path.stat().st_size < 200_000
    assert refusal(path) == (
        "bomb.docx could not be read: it would unpack to an unreasonable size. Save its text as .txt and import that."
    )


def test_entities_of_a_word_file_are_not_unfolded(tmp_path: Path) -> None:
    path = tmp_path / "laughs.docx"
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<!DOCTYPE x [<!ENTITY l0 "ha">{nested}]><x>&l9;</x>')
    assert "it is damaged or incomplete" in refusal(path)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "seminars.txt"
    folder.mkdir()
    assert refusal(folder) == (
        "seminars.txt could not be read: it is a folder. Choose the files in it, or import the whole folder."
    )


def test_a_file_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.pdf") == (
        "gone.pdf could not be read: there is no such file. It may have been moved: choose it again."
    )


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "it is a device, not a file" in refusal(pipe)


def test_a_name_the_system_cannot_hold_is_no_crash(tmp_path: Path) -> None:
    assert "the system reports" in refusal(tmp_path / ("x" * 300 + ".txt"))


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, which reads everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_of_somebody_else_asks_for_permission(tmp_path: Path) -> None:
    path = holding(tmp_path, "secret.txt", b"Seminar on water")
    path.chmod(0o000)
    with as_nobody():
        sentence = refusal(path)
    assert sentence == "secret.txt could not be read: you may not read it. Change its permissions, or copy it."


def test_a_file_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "film.txt"
    with path.open("wb") as file:
        file.truncate(documents.MOST_BYTES + 1)
    assert refusal(path) == (
        "film.txt could not be read: it is larger than 64 MB. "
        "Save the article alone, without pictures, and import that."
    )


def test_a_whole_book_is_no_article(tmp_path: Path) -> None:
    path = holding(tmp_path, "book.txt", b"All happy families are alike. " * 70_000)
    assert "its text has 2,099,999 characters, more than the 2,000,000 an article may have" in refusal(path)


def test_the_door_names_the_endings_it_knows() -> None:
    texts = {".txt", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".odt", ".rtf", ".epub"}
    others = {".eml", ".msg", ".ics", ".json", ".jsonld", ".mbox", ".rss", ".atom", ".zip"}
    links = {".url", ".webloc", ".desktop"}
    assert frozenset(texts | others | links) == KINDS
