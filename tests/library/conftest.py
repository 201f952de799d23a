"""A library of its own for each test, on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventbrowser.library import Library
from tests.library.drafts import TOPICS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with Library.open(folder, TOPICS) as library:
        yield library
