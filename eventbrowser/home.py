"""Where a person's library is when they name none."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_library() -> Path:
    """The library folder in the platform's place for a program's data."""
    return platformdirs.user_data_path("Event Browser", appauthor=False) / "Library"
