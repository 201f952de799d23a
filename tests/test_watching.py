"""Looks at a watched folder, one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from eventbrowser import topics, watching
from eventbrowser.library import Library
from eventbrowser.progress import silent

ARTICLE = "Seminar on Tides\nLISBON, 3 June 2025: The Tide Institute held a seminar on “Tides” here on Tuesday.\n"


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path / "library", topics.load()) as library:
        yield library


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def waiting(library: Library) -> list[str]:
    return [stored.draft.document.text.splitlines()[-1] for stored in library.drafts()]


def test_a_file_that_is_still_being_written_is_left_alone(library, inbox):
    watching.begin(library, inbox)
    file = inbox / "slow.txt"
    changing: dict[Path, watching.Stamp] = {}
    for part in ARTICLE.splitlines(keepends=True):
        with file.open("a", encoding="utf-8") as writing:
            writing.write(part)
        look = watching.look(library, inbox, changing, silent)
        assert (look.arrived, list(look.changing)) == (0, [file])
        changing = look.changing
    look = watching.look(library, inbox, changing, silent)
    assert (look.arrived, look.changing) == (1, {})
    assert watching.look(library, inbox, {}, silent).changing == {}, "what was read is known"
    file.write_text(ARTICLE + "A line was added.\n", "utf-8")
    changing = watching.look(library, inbox, {}, silent).changing
    assert watching.look(library, inbox, changing, silent).arrived == 1
    assert waiting(library)[1] == "A line was added."


def test_what_was_there_and_what_the_library_has_are_not_read(library, inbox):
    (inbox / "old.txt").write_text(ARTICLE.replace("Tides", "Charts"), "utf-8")
    assert watching.begin(library, inbox) == 1
    (inbox / "copy of old.txt").write_text(ARTICLE, "utf-8")
    changing = watching.look(library, inbox, {}, silent).changing
    assert watching.look(library, inbox, changing, silent).arrived == 1
    (inbox / "sub").mkdir()
    (inbox / "sub" / "again.txt").write_text(ARTICLE, "utf-8")
    look = watching.look(library, inbox, {}, silent)
    assert look.inside == (inbox, inbox / "sub")
    assert watching.look(library, inbox, look.changing, silent).arrived == 0
    assert len(waiting(library)) == 1


def test_a_folder_that_is_gone_keeps_what_is_known_of_it(library, inbox):
    (inbox / "old.txt").write_text(ARTICLE, "utf-8")
    watching.begin(library, inbox)
    away = inbox.rename(inbox.with_name("away"))
    with pytest.raises(watching.Gone, match="is gone"):
        watching.look(library, inbox, {}, silent)
    away.rename(inbox)
    assert watching.look(library, inbox, {}, silent).changing == {}
