"""The terminal's contract: what is printed, what is kept, and the exit codes; no display anywhere."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eventbrowser import queueing, topics
from eventbrowser.__main__ import main
from eventbrowser.library import Library

WIRE = """Water Treaty Needs New Rules: Ambassador
Lina Farooq Published June 04, 2025 | 06:10 PM
ISLAMABAD, (Capital News Agency - 4th Jun, 2025) Speakers at a seminar urged the two states to return to the table.
The seminar, titled “Rivers Without Borders,” was organized by the Institute for River Studies (IRS) here on Wednesday.
Dr. Hamza Tirmizi, President of IRS, chaired the session.
Ambassador Selma Krantz said that the treaty had outlived four wars. She added that no court could replace a gauge.
Prof. Idris Bello, Senior Fellow at the Lagos Water Forum, stated that data must be shared every hour.
"""
OPINION = """The trouble with deadlines
By Oona Marsh
I have never met a deadline I liked. My kettle, on the other hand, has never once been late, and I admire it for that.
"""
RECORD = {
    "title",
    "type",
    "start",
    "end",
    "city",
    "country",
    "venue",
    "mode",
    "hosts",
    "partners",
    "topics",
    "people",
}


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    file = tmp_path / "in" / "wire.txt"
    file.parent.mkdir()
    file.write_text(WIRE, "utf-8")
    return file


@pytest.fixture
def shelf(tmp_path: Path) -> list[str]:
    return ["--library", str(tmp_path / "library")]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the event of the wire, to be copied."""
    place = tmp_path_factory.mktemp("imported")
    (place / "wire.txt").write_text(WIRE, "utf-8")
    with Library.open(place / "library", topics.load()) as library:
        queueing.bring_in(library, queueing.start(library, [place / "wire.txt"]))
    return place / "library"


@pytest.fixture
def filled(imported: Path, shelf: list[str]) -> list[str]:
    shutil.copytree(imported, shelf[1])
    return shelf


def printed_json(capsys: pytest.CaptureFixture[str]) -> list[dict]:
    return json.loads(capsys.readouterr().out)


def test_extract_prints_the_contract(wire, capsys):
    assert main(["extract", "--jsonl", str(wire)]) == 0
    record = json.loads(capsys.readouterr().out)
    assert list(record) == ["file", "error", "article", "events"]
    assert record["error"] is None
    assert record["article"]["published"] == "2025-06-04"
    (event,) = record["events"]
    assert set(event) == RECORD
    assert (event["title"], event["type"], event["start"], event["city"], event["country"]) == (
        "Rivers Without Borders",
        "seminar",
        "2025-06-04",
        "Islamabad",
        "Pakistan",
    )
    assert event["hosts"] == ["Institute for River Studies"]
    krantz = next(person for person in event["people"] if person["name"] == "Selma Krantz")
    assert krantz["honorific"] == "Ambassador"
    assert set(krantz) == {"name", "honorific", "position", "organization", "parts", "statements"}
    for statement in krantz["statements"]:
        assert statement["text"] == record["article"]["text"][statement["start"] : statement["end"]]
    assert [statement["text"].split()[0] for statement in krantz["statements"]] == ["Ambassador", "She"]


def test_extract_gives_a_line_per_file_in_order_and_names_what_failed(wire, tmp_path, capsys):
    gone = tmp_path / "gone.txt"
    essay = tmp_path / "essay.txt"
    essay.write_text(OPINION, "utf-8")
    assert main(["extract", "--jsonl", str(essay), str(gone), str(wire)]) == 1
    out, err = capsys.readouterr()
    first, second, third = map(json.loads, out.splitlines())
    assert [line["file"] for line in (first, second, third)] == [str(essay), str(gone), str(wire)]
    assert first["events"] == []
    assert "gone.txt" in second["error"]
    assert second["events"] == []
    assert len(third["events"]) == 1
    assert "gone.txt" in err


def test_import_list_search_show_and_export(wire, shelf, tmp_path, capsys):
    assert main(["import", str(wire.parent), *shelf]) == 0
    assert "1 events added" in capsys.readouterr().out

    assert main(["list", "--json", *shelf]) == 0
    (event,) = printed_json(capsys)
    assert event["title"] == "Rivers Without Borders"

    assert main(["search", "krantz", "treaty", "--json", *shelf]) == 0
    assert [found["id"] for found in printed_json(capsys)] == [event["id"]]
    assert main(["search", "zeppelin", "--json", *shelf]) == 0
    assert printed_json(capsys) == []

    assert main(["show", str(event["id"]), "--json", *shelf]) == 0
    shown = printed_json(capsys)
    assert shown["sources"][0]["file"] == "wire.txt"
    assert any(proof["field"] == "title" and proof["value"] == "Rivers Without Borders" for proof in shown["evidence"])

    for ending in (".pdf", ".json", ".csv", ".md"):
        target = tmp_path / f"out{ending}"
        assert main(["export", str(event["id"]), "--to", str(target), *shelf]) == 0
        assert target.stat().st_size > 100
    assert "Selma Krantz" in (tmp_path / "out.md").read_text("utf-8")


def test_list_as_csv_opens_as_a_table(filled, capsys):
    assert main(["list", "--csv", *filled]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.lstrip("\ufeff"))))
    assert len(rows) == 1
    assert "Rivers Without Borders" in rows[0].values()


def test_a_file_imported_twice_is_kept_once(wire, filled, capsys):
    assert main(["import", str(wire), *filled]) == 0
    assert "1 were already there" in capsys.readouterr().out
    main(["list", "--json", *filled])
    assert len(printed_json(capsys)) == 1


def test_import_leaves_what_needs_a_decision_for_review(shelf, tmp_path, capsys):
    essay = tmp_path / "essay.txt"
    essay.write_text(OPINION, "utf-8")
    assert main(["import", str(essay), *shelf]) == 0
    assert "0 events added, 1 articles wait" in capsys.readouterr().out


def test_a_file_that_waits_for_review_waits_once(shelf, tmp_path, capsys):
    for name in ("essay.txt", "copy.txt"):
        (tmp_path / name).write_text(OPINION, "utf-8")
        main(["import", str(tmp_path / name), *shelf])
    assert "copy.txt waits for your review already" in capsys.readouterr().out


def test_one_bad_file_does_not_stop_the_others(wire, shelf, tmp_path, capsys):
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert main(["import", str(empty), str(wire), *shelf]) == 1
    out, err = capsys.readouterr()
    assert "1 events added" in out
    assert "empty.txt" in err


def test_a_library_that_cannot_be_opened_is_code_3(wire, tmp_path, capsys):
    file = tmp_path / "file"
    file.write_text("in the way")
    assert main(["import", str(wire), "--library", str(file)]) == 3
    assert "eventbrowser:" in capsys.readouterr().err


def test_an_event_that_is_not_there_is_a_sentence(filled, capsys):
    assert main(["show", "7", *filled]) == 1
    assert "7" in capsys.readouterr().err


def test_looking_into_a_library_that_is_not_there_makes_none(tmp_path, capsys):
    assert main(["list", "--library", str(tmp_path / "typo")]) == 3
    assert "There is no library in" in capsys.readouterr().err
    assert not (tmp_path / "typo").exists()


def test_a_mistyped_command_opens_no_window(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["lsit"])
    assert stop.value.code == 2
    assert "did you mean “list”" in capsys.readouterr().err


def test_an_event_named_twice_is_exported_once(filled, tmp_path):
    main(["export", "1", "1", "--to", str(tmp_path / "out.json"), *filled])
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))) == 1


@pytest.mark.parametrize(
    "words", [["extract"], ["export", "1"], ["list", "--json", "--csv"], ["show", "one"], ["show", "9" * 30]]
)
def test_wrong_usage_is_code_2(words, capsys):
    with pytest.raises(SystemExit) as stop:
        main(words)
    assert stop.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_check_says_that_a_library_is_sound(filled, capsys):
    assert main(["check", *filled]) == 0
    assert "is sound" in capsys.readouterr().out


def test_the_installed_program_works_without_a_display(wire, tmp_path):
    """In a process of its own, as a shell starts it: PDF export must make its own Qt application."""
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    library = str(tmp_path / "library")

    def eventbrowser(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "eventbrowser", *words],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    assert eventbrowser("import", str(wire), "--library", library).returncode == 0
    target = tmp_path / "event.pdf"
    export = eventbrowser("export", "1", "--to", str(target), "--library", library)
    assert (export.returncode, export.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF")


def test_self_test_starts_every_part(capsys):
    assert main(["self-test"]) == 0
    assert "FAILED" not in capsys.readouterr().out


def test_import_tells_of_copies_and_joins_them(wire, filled, capsys):
    copy = wire.with_name("copy.txt")
    copy.write_text(WIRE.replace("Water Treaty Needs New Rules: Ambassador", "River Law Is Old, Says Envoy"), "utf-8")
    assert main(["import", str(copy), *filled]) == 0
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("copy.txt is nearly the same as “Water Treaty Needs New Rules: Ambassador")
    assert first.endswith("which is in the library.")
    assert second.endswith("Rivers Without Borders\t(joined: a further source)")
    assert last.startswith("0 events added, 1 joined, ")


def test_a_backup_is_made_listed_looked_into_and_restored(filled, capsys):
    assert main(["backup", *filled]) == 0
    name = capsys.readouterr().out.strip()
    assert main(["backup", *filled]) == 0
    assert f"Nothing has changed since the last backup, {name}." in capsys.readouterr().out
    with Library.open(Path(filled[1])) as library:
        library.delete_events([1])
    assert main(["list", "--json", "--backup", name, *filled]) == 0
    assert [event["title"] for event in printed_json(capsys)] == ["Rivers Without Borders"]
    assert main(["search", "borders", "--backup", name, *filled]) == 0
    assert main(["show", "1", "--backup", name, *filled]) == 0
    assert "Rivers Without Borders" in capsys.readouterr().out
    assert main(["restore", name, *filled]) == 0
    assert "is kept:" in capsys.readouterr().out
    assert main(["list", "--json", *filled]) == 0
    assert [event["title"] for event in printed_json(capsys)] == ["Rivers Without Borders"]
    assert main(["backup", "--list", *filled]) == 0
    newer, older = capsys.readouterr().out.splitlines()
    assert "0 events" in newer
    assert "replaced by a restore" in newer
    assert older.startswith(name)
    assert "1 events" in older
    assert main(["restore", "20000101T000000Z", *filled]) == 1
    assert "no backup" in capsys.readouterr().err


def test_a_library_goes_into_an_archive_and_comes_back(filled, tmp_path, capsys):
    assert main(["archive", str(tmp_path / "all.tar"), *filled]) == 1
    assert ".zip" in capsys.readouterr().err
    assert main(["archive", str(tmp_path / "all.zip"), *filled]) == 0
    assert main(["unarchive", str(tmp_path / "all.zip"), "--library", str(tmp_path / "again")]) == 0
    capsys.readouterr()
    assert main(["list", "--json", "--library", str(tmp_path / "again")]) == 0
    assert [event["title"] for event in printed_json(capsys)] == ["Rivers Without Borders"]
    assert main(["unarchive", str(tmp_path / "all.zip"), *filled]) == 3
    assert "already" in capsys.readouterr().err


def test_check_tells_of_damage_and_repairs_it(filled, capsys):
    file = Path(filled[1]) / "library.db"
    with closing(sqlite3.connect(file)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'people'").fetchone()
    with file.open("r+b") as pages:
        pages.seek((page - 1) * 4096)
        pages.write(bytes(4096))
    capsys.readouterr()
    assert main(["check", *filled]) == 1
    assert "damaged" in capsys.readouterr().out
    assert main(["check", "--repair", *filled]) == 0
    assert "is kept in" in capsys.readouterr().out
    assert main(["show", "1", *filled]) == 0
    assert "Hamza Tirmizi" in capsys.readouterr().out
