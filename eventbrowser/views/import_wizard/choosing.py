"""What would be read if the person went on. No Qt."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from eventbrowser.progress import Progress


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that was named, or one of a known kind within a folder that was named."""

    path: Path
    exists: bool
    kind_known: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """The files meant; `left_out` are those of unknown kinds within the folders."""

    candidates: tuple[Candidate, ...]
    left_out: tuple[Path, ...]


def survey(paths: Iterable[Path], progress: Progress) -> Survey:
    """Look into the folders among `paths`, read nothing."""
    from eventbrowser import importing

    candidates: dict[Path, Candidate] = {}
    left_out: dict[Path, None] = {}
    for path in paths:
        progress(0, 0)
        files = importing.files_in([path])
        for file in files:
            candidates[file] = Candidate(file, file.exists(), file.suffix.lower() in importing.KINDS)
        if path.is_dir():
            left_out.update(dict.fromkeys(_others(path, set(files), progress)))
    return Survey(tuple(candidates.values()), tuple(path for path in left_out if path not in candidates))


def _others(folder: Path, known: set[Path], progress: Progress) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        progress(0, 0)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here, name)
            if path not in known and not name.startswith("."):
                yield path
