"""A page that the person asked for, loaded into a folder of its own. No Qt."""

from __future__ import annotations

import shutil
from pathlib import Path

from eventbrowser.progress import Progress

_LONGEST = 70


def fetched_into(folder: Path, link: str, progress: Progress) -> Path:
    """The page's file in `folder`, which is removed where nothing comes of it; raises UserError."""
    from eventbrowser import fetching

    try:
        page = fetching.fetch(link, progress)
        file = folder / page.name
        file.write_bytes(page.data)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return file


def elided(link: str) -> str:
    """An address short enough for a line."""
    return link if len(link) <= _LONGEST else f"{link[:_LONGEST]}…"
