"""Whatever a file holds: it is read, or refused in a sentence."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventbrowser.documents import KINDS, from_text, parts, read, read_part
from eventbrowser.errors import Unreadable

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").iterdir())
ENDINGS = st.sampled_from([*sorted(KINDS), ".xyz", ""])
HEADS = st.sampled_from(
    [
        b"",
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"<html>",
        b"From: a\nMIME-Version: 1.0\n",
        b"\xff\xfe",
        b"---\n",
        b"{\\rtf1 ",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b'{"@type": ',
        b"From a 2025\nSubject: x\n",
        b"<rss><item>",
        b"bplist00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ]
)


def text_or_refusal(data: bytes, ending: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"file{ending}"
        path.write_bytes(data)
        try:
            held = parts(path)
            document = read(path) if held is None else read_part(next(held))
        except Unreadable as error:
            return str(error)
        except StopIteration:
            return "nothing in it"
    assert document.text == document.text.rstrip().lstrip("\n") != ""
    return document.text


@given(head=HEADS, rest=st.binary(max_size=400), ending=ENDINGS)
@settings(max_examples=150, deadline=None)
def test_random_bytes(head: bytes, rest: bytes, ending: str) -> None:
    assert "\r" not in text_or_refusal(head + rest, ending)


@given(text=st.text(max_size=300), ending=ENDINGS)
@settings(max_examples=100, deadline=None)
def test_random_text(text: str, ending: str) -> None:
    text_or_refusal(text.encode("utf-8", "surrogatepass"), ending)


@pytest.mark.parametrize("path", [path for path in SAMPLES if path.suffix != ".txt"], ids=lambda path: path.name)
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_damaged_samples(path: Path, data: st.DataObject) -> None:
    whole = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    text_or_refusal(bytes(whole[: data.draw(st.integers(1, len(whole)))]), path.suffix)


@given(text=st.text(alphabet=st.characters(), max_size=200))
@settings(max_examples=100, deadline=None)
def test_whatever_is_pasted(text: str) -> None:
    try:
        document = from_text(text, "Pasted text")
    except Unreadable:
        return
    assert from_text(document.text, "Pasted text") == document


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("ending", "text"),
    [
        (".md", "[" * 100_000),
        (".md", "<!--" * 100_000),
        (".txt", " " * 100_000 + "x"),
        (".eml", "From: a\n\n" + "<https://" * 50_000),
        (".eml", "From: a\n\n" + "From: b\n\n" * 20_000),
        (".eml", "Subject: " + "=?utf-8?q?a?= " * 50_000 + "\n\nx"),
        (".html", "<!-- -->" * 50_000),
        (".xml", "<!-- --><?a?>" * 50_000),
        (".mbox", "From 2025" + "1" * 500_000),
        (".ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 20_000),
        (".json", "[" * 200_000),
        (".rtf", "{\\rtf1" + "{\\a " * 50_000),
    ],
    ids=[
        "brackets",
        "comments",
        "blanks",
        "links",
        "headers",
        "subject",
        "page comments",
        "declarations",
        "mailbox",
        "calendar",
        "data",
        "rich text",
    ],
)
def test_no_text_takes_for_ever(ending: str, text: str) -> None:
    text_or_refusal(text.encode(), ending)
