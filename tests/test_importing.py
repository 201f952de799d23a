"""The way in, beyond what the window and the terminal show of it."""

from __future__ import annotations

import tempfile
import zipfile
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
    for name in (
        "b.txt",
        "a.html",
        "a_files/ad.html",
        "photo.jpg",
        ".hidden.txt",
        "package.json",
        "sub/c.md",
        ".git/d.txt",
    ):
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


def packed(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.txt", text)
    return path


def test_the_articles_of_an_archive_come_in_its_place_with_their_own_originals(library, tmp_path):
    first, last = tmp_path / "1.txt", tmp_path / "3.txt"
    for file in (first, last):
        file.write_text(ARTICLE.replace("Tides", f"Tides {file.stem}"), "utf-8")
    both = {name: ARTICLE.replace("Tides", name) for name in ("Waves", "Wind")}
    proposals = importing.propose([first, packed(tmp_path / "2.zip", **both), last])
    stored = [importing.store(library, proposal) for proposal in proposals]
    names = [one.draft.document.file_name for one in stored]
    assert names == ["1.txt", "2.zip › Waves.txt", "2.zip › Wind.txt", "3.txt"]
    kept = importing.keep(library, [stored[1].id])
    (source,) = library.event(kept.events[0]).sources
    assert library.original(source.id).read_text("utf-8") == both["Waves"]


def test_an_archive_that_fails_costs_only_itself_and_leaves_nothing_behind(tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    broken = tmp_path / "a.zip"
    broken.write_bytes(packed(tmp_path / "whole.zip", a=ARTICLE).read_bytes()[:-30])
    empty = packed(tmp_path / "b.zip")
    good = tmp_path / "c.txt"
    good.write_text(ARTICLE, "utf-8")
    proposals = list(importing.propose([broken, empty, good]))
    assert [str(proposal.error) for proposal in proposals[:2]] == [
        "a.zip could not be read: it is damaged or incomplete. Download or save it again.",
        "b.zip could not be read: there is no article in it. Unpack it and look what it holds.",
    ]
    assert proposals[2].draft is not None
    assert list(scratch.iterdir()) == []
