"""A library of its own for each test, on the disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventbrowser.library import Library
from tests.library.drafts import TOPICS


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library as just made; to make it takes longer than most tests."""
    folder = tmp_path_factory.mktemp("empty") / "library"
    Library.open(folder, TOPICS).close()
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path, empty: Path) -> Iterator[Library]:
    shutil.copytree(empty, folder)
    with Library.open(folder, TOPICS) as library:
        yield library
