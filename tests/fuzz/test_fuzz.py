"""A short run of the fuzzer, the same files each time: no loss, nothing left behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.fuzz.mutating import mutated, originals
from tests.fuzz.running import GOOD, READ, processes_left, run


def test_what_is_whole_is_read_or_told_to_be_a_link(tmp_path: Path) -> None:
    from eventbrowser import importing

    paths = []
    for name, data in originals().items():
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    refused = {proposal.path.suffix for proposal in importing.propose(paths) if proposal.draft is None}
    assert refused == {".url", ".webloc", ".desktop"}


@pytest.mark.timeout(240)
def test_changed_files_cost_no_worker_and_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    outcomes = run(150, 7, tmp_path)
    assert set(outcomes) <= GOOD
    assert outcomes[READ] > 40
    assert processes_left() == []
    assert list(scratch.iterdir()) == []


def test_the_same_number_gives_the_same_file() -> None:
    files = originals()
    assert mutated(files, 7, 3) == mutated(files, 7, 3) != mutated(files, 8, 3)
