"""The way in, beyond what the window and the terminal show of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventbrowser import importing, topics
from eventbrowser.errors import Unreadable
from eventbrowser.library import Library

ARTICLE = "Seminar on Tides\nLISBON, 3 June 2025: The Tide Institute held a seminar on “Tides” here on Tuesday.\n"


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path / "library", topics.load()) as library:
        yield library


def test_folders_are_walked_and_named_files_taken_as_they_are(tmp_path):
    for name in ("b.txt", "a.html", "photo.jpg", ".hidden.txt", "sub/c.md", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    odd = tmp_path / "photo.jpg"
    found = importing.files_in([odd, tmp_path, odd])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["photo.jpg", "a.html", "b.txt", "sub/c.md"]


def test_pasted_text_is_its_own_original(library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Tides").write_text("another file of that name", "utf-8")
    stored = importing.store(library, importing.propose_text(ARTICLE, "Tides"))
    kept = importing.keep(library, [stored.id])
    source = library.event(kept.events[0]).sources[0]
    assert library.original(source.id).read_text("utf-8").startswith("Seminar on Tides")


@pytest.mark.parametrize(
    ("meanwhile", "why"), [(Path.unlink, "went away"), (lambda path: path.write_text("other", "utf-8"), "changed")]
)
def test_a_file_that_is_not_what_was_read_is_refused(library, tmp_path, meanwhile, why):
    file = tmp_path / "tides.txt"
    file.write_text(ARTICLE, "utf-8")
    (proposal,) = importing.propose([file])
    meanwhile(file)
    with pytest.raises(Unreadable, match=why):
        importing.store(library, proposal)
    assert library.drafts() == []
