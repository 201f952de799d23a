"""An import in the terminal as a queue: kept in portions, stopped by a signal or a crash, and gone on with."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from eventbrowser import queueing, topics
from eventbrowser.__main__ import main
from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.model.records import FileState, QueuedFile
from eventbrowser.progress import Cancelled

ARTICLE = """Seminar on {name}
LISBON, 3 June 2025: The Tide Institute (TI) held a seminar titled “{name} and Trade” here on Tuesday.
Dr. Rui Salgado, President of TI, chaired the session.
Ambassador Selma Krantz said that {name} move more goods than trucks do.
"""
NAMES = ("Tides", "Winds", "Rivers", "Rails", "Roads", "Canals", "Cables", "Bridges", "Tunnels", "Harbours")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        (folder / f"{number}.txt").write_text(ARTICLE.format(name=name), "utf-8")
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "library"


def open_library(shelf: Path) -> Library:
    return Library.open(shelf, topics.load())


def titles(shelf: Path) -> list[str]:
    with open_library(shelf) as library:
        return sorted(row.title for row in library.event_rows(library.event_ids(Query())))


ALL = sorted(f"{name} and Trade" for name in NAMES)


def test_events_are_kept_portion_by_portion_and_when_stopped(inbox, shelf, monkeypatch):
    monkeypatch.setattr(queueing, "PORTION", 3)
    seen: list[tuple[int, int, int]] = []

    def stop(_file: QueuedFile, behind: int, total: int) -> None:
        with open_library(shelf) as other:
            seen.append((behind, total, len(other.event_ids(Query()))))
            assert seen[-1][2] + len(other.drafts()) >= behind, "told of before it was in the library"
        if behind == 8:
            raise Cancelled

    with open_library(shelf) as library:
        with pytest.raises(Cancelled):
            queueing.bring_in(library, queueing.start(library, [inbox]), told=stop)
        assert seen == [(n, 10, n - 1 - (n - 1) % 3) for n in range(1, 9)]
        assert len(library.event_ids(Query())) == 8
        assert [file.path.name for file in library.imports.unfinished().of(FileState.WAITING)] == ["8.txt", "9.txt"]
        queueing.bring_in(library, queueing.go_on(library))
    assert titles(shelf) == ALL


KILLED = """
import os, sys
from pathlib import Path
from eventbrowser import queueing, topics
from eventbrowser.library import Library
def told(file, behind, total):
    if behind == 5: os.kill(os.getpid(), 9)
queueing.PORTION = 3
with Library.open(Path(sys.argv[1]), topics.load()) as library:
    queueing.bring_in(library, queueing.start(library, [Path(sys.argv[2])]), told=told)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_an_import_killed_half_way_is_gone_on_with_in_the_terminal(inbox, shelf, capsys):
    killed = subprocess.run([sys.executable, "-c", KILLED, str(shelf), str(inbox)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(titles(shelf)) == 3
    assert main(["import", "--resume", "--library", str(shelf)]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("7 events added, 0 articles wait")
    assert titles(shelf) == ALL
    with open_library(shelf) as library:
        assert library.drafts() == []
        assert library.imports.unfinished() is None
        assert library.check() == []
    assert main(["import", "--resume", "--library", str(shelf)]) == 1
    assert "There is no import to go on with" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["--resume", "x.txt"]])
def test_an_import_takes_either_paths_or_what_is_left(words, shelf, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["import", *words, "--library", str(shelf)])
    assert "--resume" in capsys.readouterr().err
    assert not shelf.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
def test_a_terminal_sees_how_far_the_import_is(inbox, shelf):
    (inbox / "4.txt").write_text("")
    keeper, terminal = os.openpty()
    command = [sys.executable, "-m", "eventbrowser", "import", str(inbox), "--library", str(shelf)]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=terminal)
    os.close(terminal)
    lines = os.read(keeper, 100_000).decode().splitlines()
    os.close(keeper)
    assert done.returncode == 1
    assert lines[0] == "[1/10] 0.txt: added"
    assert lines[4].startswith("[5/10] 4.txt: 4.txt could not be read: it is empty.")
    assert b"[1/10]" not in done.stdout


def test_a_file_named_twice_and_odd_names_stand_in_line_once(inbox, shelf, monkeypatch):
    monkeypatch.chdir(inbox)
    odd = Path(os.fsdecode(b"caf\xe9\n.txt"))
    odd.write_text(ARTICLE.format(name="Coffee"), "utf-8")
    with open_library(shelf) as library:
        run = queueing.start(library, [Path("0.txt"), inbox / "0.txt", odd])
        assert [file.path for file in run.files] == [inbox / "0.txt", inbox / odd]
        queueing.bring_in(library, run)
        assert library.imports.last().of(FileState.DONE) == list(library.imports.last().files)


def test_an_archive_is_one_file_whose_failed_part_can_be_tried_again(inbox, shelf):
    import zipfile

    archive = inbox / "all.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.txt", ARTICLE.format(name="Ferries"))
        packed.writestr("b.txt", "")
    with open_library(shelf) as library:
        brought = queueing.bring_in(library, queueing.start(library, [archive]))
        (file,) = library.imports.last().files
        assert (file.state, len(brought.events), len(brought.failures)) == (FileState.FAILED, 1, 1)
        assert "all.zip › b.txt" in file.sentence or "b.txt" in file.sentence
        again = queueing.bring_in(library, queueing.retry(library))
        assert (len(again.events), len(again.known), len(again.failures)) == (0, 1, 1)


def test_only_the_last_imports_are_remembered(shelf):
    with open_library(shelf) as library:
        for number in range(14):
            library.imports.start([Path(f"/{number}.txt")])
        assert library._db.execute("SELECT count(*) FROM imports").fetchone() == (10,)
        assert library._db.execute("SELECT count(*) FROM import_files").fetchone() == (10,)
