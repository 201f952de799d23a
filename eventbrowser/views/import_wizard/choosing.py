"""What would be read if the person went on. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from eventbrowser.folders import InFolder
from eventbrowser.progress import Progress


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that was named, or one of a known kind within a folder that was named; `size` is in bytes."""

    path: Path
    exists: bool
    kind_known: bool
    size: int


@dataclass(frozen=True, slots=True)
class Survey:
    """The files meant; `left_out` is what else is in the folders; `walked` tells that a folder was among the paths."""

    candidates: tuple[Candidate, ...]
    left_out: tuple[InFolder, ...]
    walked: bool


def survey(paths: Iterable[Path], progress: Progress) -> Survey:
    """Look into the folders among `paths`, read nothing."""
    from eventbrowser import folders

    candidates: dict[Path, Candidate] = {}
    left_out: dict[Path, InFolder] = {}
    walked = False
    for path in paths:
        progress(0, 0)
        if not path.is_dir():
            candidates[path] = _named(path, path.suffix.lower() in folders.KINDS)
            continue
        walked = True
        for found in folders.walk(path, progress):
            if found.why is None:
                candidates[found.path] = Candidate(found.path, exists=True, kind_known=True, size=found.size)
            else:
                left_out[found.path] = found
    rest = tuple(found for path, found in left_out.items() if path not in candidates)
    return Survey(tuple(candidates.values()), rest, walked)


def _named(path: Path, kind_known: bool) -> Candidate:
    try:
        return Candidate(path, exists=True, kind_known=kind_known, size=path.stat().st_size)
    except OSError:
        return Candidate(path, exists=False, kind_known=kind_known, size=0)
