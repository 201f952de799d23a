"""The door: endings, refusals, and files that are whole or not there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from eventbrowser.errors import UserError
from eventbrowser.export import FORMATS, export_events
from tests.export.gatherings import TOPICS, gathering


def refusal(to: Path, events=None) -> str:
    with pytest.raises(UserError) as refused:
        export_events([gathering()] if events is None else events, TOPICS, to)
    return str(refused.value)


def test_the_formats_are_known_by_ending_and_name():
    assert {ending: form.label for ending, form in FORMATS.items()} == {
        ".pdf": "PDF document",
        ".md": "Markdown briefing",
        ".csv": "CSV table",
        ".json": "JSON data",
    }


def test_the_ending_may_be_in_capitals(tmp_path):
    export_events([gathering()], TOPICS, tmp_path / "EVENTS.JSON")
    assert (tmp_path / "EVENTS.JSON").read_text("utf-8").startswith("[")


def test_an_unknown_ending_is_refused_with_the_known_ones(tmp_path):
    assert refusal(tmp_path / "a.docx") == (
        "a.docx was not written: files of kind “.docx” are not known. Use one of .pdf, .md, .csv, .json."
    )
    assert "has no ending" in refusal(tmp_path / "report")
    assert list(tmp_path.iterdir()) == []


def test_no_events_are_no_file(tmp_path):
    assert "no events to export" in refusal(tmp_path / "a.csv", [])


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "folder.json").mkdir()
    assert refusal(tmp_path / "folder.json") == (
        "folder.json was not written: a folder has that name. Choose another file name."
    )
    assert f"the folder {tmp_path / 'none'} does not exist" in refusal(tmp_path / "none" / "a.json")
    assert "is not a folder" in refusal(tmp_path / "file" / "a.json")
    assert "its name is too long" in refusal(tmp_path / f"{'a' * 300}.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.json"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    export_events([gathering()], TOPICS, tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text("utf-8").startswith("[")


_ON_A_FULL_DISK = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tests.export.gatherings import TOPICS, conference
from eventbrowser.errors import UserError
from eventbrowser.export import export_events
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    export_events([conference()], TOPICS, Path(sys.argv[2]))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_file_that_does_not_fit_leaves_the_old_one(tmp_path):
    target = tmp_path / "events.json"
    target.write_text("old")
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", _ON_A_FULL_DISK, root, str(target)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("events.json was not written: ")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
