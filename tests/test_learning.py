"""From the correction of one article to the reading of the next, in the terminal."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from eventbrowser import queueing, topics
from eventbrowser.__main__ import main
from eventbrowser.library import Library

LONG = "Indus Society for Shared Irrigation"
FIRST = """ISLAMABAD, 4 June 2025: ISSI organised a seminar on “Shared Canals” here on Wednesday.
Dr. Selma Krantz, Director ISSI, said that canals join what maps divide.
"""
SECOND = """LAHORE, 11 June 2025: ISSI organised a seminar on “Silent Locks” here on Wednesday.
Prof. Anwar Chaudhry, Senior Fellow ISSI, said that locks need keepers.
"""


@pytest.fixture
def shelf(tmp_path: Path) -> list[str]:
    return ["--library", str(tmp_path / "library")]


@pytest.fixture
def second(tmp_path: Path) -> str:
    file = tmp_path / "second.txt"
    file.write_text(SECOND, "utf-8")
    return str(file)


@pytest.fixture(scope="module")
def once_corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library in which the host of a first article was corrected, to be copied."""
    place = tmp_path_factory.mktemp("corrected")
    (place / "first.txt").write_text(FIRST, "utf-8")
    with Library.open(place / "library", topics.load()) as library:
        queueing.bring_in(library, queueing.start(library, [place / "first.txt"]))
        library.keep_drafts([stored.id for stored in library.drafts()])
        assert library.event(1).hosts == ("ISSI",)
        library.change_event(1, hosts=[LONG])
    return place / "library"


@pytest.fixture
def corrected(once_corrected: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once_corrected, tmp_path / "library")


def bring_in(file: str, shelf: list[str]) -> None:
    """Import an article and agree to it, whether or not there is doubt about it."""
    assert main(["import", file, *shelf]) == 0
    with Library.open(Path(shelf[1]), topics.load()) as library:
        library.keep_drafts([stored.id for stored in library.drafts()])


def printed(capsys: pytest.CaptureFixture[str]) -> object:
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("corrected")
def test_the_next_import_uses_a_correction_and_says_so(second, shelf, capsys):
    bring_in(second, shelf)
    capsys.readouterr()
    assert main(["show", "2", "--json", *shelf]) == 0
    event = printed(capsys)
    assert event["hosts"] == [LONG]
    assert event["people"][0]["organization"] == LONG
    (proof,) = (each for each in event["evidence"] if each["field"] == "hosts")
    assert (proof["value"], proof["rule"]) == (LONG, "learned/organisation")
    assert "learned from your correction of “Shared Canals”" in proof["reason"]
    assert SECOND[proof["start"] : proof["end"]] == "ISSI"


@pytest.mark.usefixtures("corrected")
def test_facts_are_listed_and_forgotten(second, shelf, capsys):
    assert main(["learned", "--json", *shelf]) == 0
    (fact,) = printed(capsys)
    assert (fact["kind"], fact["words"], fact["meaning"]) == ("organization", "ISSI", LONG)
    assert (fact["source"], fact["event"]) == ("Shared Canals", 1)
    assert main(["learned", *shelf]) == 0
    assert f"“ISSI” is {LONG}  (from “Shared Canals”)" in capsys.readouterr().out

    assert main(["forget", str(fact["id"]), *shelf]) == 0
    assert main(["forget", str(fact["id"]), *shelf]) == 1
    assert "forgotten" in capsys.readouterr().err
    bring_in(second, shelf)
    capsys.readouterr()
    main(["show", "2", "--json", *shelf])
    assert printed(capsys)["hosts"] == ["ISSI"]


def test_undoing_the_correction_takes_its_lesson_back(corrected, second, shelf, capsys):
    with Library.open(corrected, topics.load()) as library:
        library.undo()
    bring_in(second, shelf)
    capsys.readouterr()
    main(["show", "2", "--json", *shelf])
    assert printed(capsys)["hosts"] == ["ISSI"]


@pytest.mark.usefixtures("corrected")
def test_extract_uses_what_a_library_learned_only_when_it_is_named(second, shelf, capsys):
    assert main(["extract", "--jsonl", second]) == 0
    assert printed(capsys)["events"][0]["hosts"] == ["ISSI"]
    assert main(["extract", "--jsonl", second, *shelf]) == 0
    assert printed(capsys)["events"][0]["hosts"] == [LONG]
    assert main(["extract", "--jsonl", second, "--library", f"{shelf[1]}-typo"]) == 3
