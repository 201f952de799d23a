"""What a folder holds for reading: a folder comes in, its files and what is left out, each with the reason, come out.

Nothing is opened but folders. Links to folders are not followed, so that no loop of them is walked twice.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from eventbrowser import documents
from eventbrowser.progress import Progress, silent

KINDS = documents.KINDS - {".desktop", ".json"}
"""The endings of the files that are looked for; the two left out are nearly always something else."""

_PAGE_FOLDERS = ("_files", "_Dateien", "_fichiers", "_archivos", "_file")
"""How browsers name the folder of what a page saved as “complete” shows."""


class Why(StrEnum):
    """Why something in a folder is not read."""

    OTHER_KIND = "other kind"
    PAGE_FOLDER = "folder of a saved page"
    LINKED_FOLDER = "link to a folder"
    NO_FILE = "no file"
    CLOSED = "cannot be opened"


@dataclass(frozen=True, slots=True)
class InFolder:
    """A file of a folder with its size in bytes and when it was changed, in nanoseconds since 1970.

    `why` is given where it, or a whole folder, is left out.
    """

    path: Path
    size: int = 0
    why: Why | None = None
    changed: int = 0


def walk(folder: Path, progress: Progress = silent) -> Iterator[InFolder]:
    """All that is in a folder but what is hidden, sorted, each folder's files before its subfolders."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        progress(0, 0)
        try:
            with os.scandir(here) as found:
                entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda e: e.name)
        except OSError:
            yield InFolder(here, why=Why.CLOSED)
            continue
        shown = {f"{Path(entry.name).stem}{ending}" for entry in entries for ending in _PAGE_FOLDERS}
        folders: list[Path] = []
        for entry in entries:
            path = here / entry.name
            if not entry.is_dir():
                yield _file(path, entry)
            elif entry.is_symlink():
                yield InFolder(path, why=Why.LINKED_FOLDER)
            elif entry.name in shown:
                yield InFolder(path, why=Why.PAGE_FOLDER)
            else:
                folders.append(path)
        waiting += reversed(folders)


def _file(path: Path, entry: os.DirEntry[str]) -> InFolder:
    try:
        about = entry.stat()
    except OSError:  # a link that leads nowhere, or to itself; or it went away meanwhile
        return InFolder(path, why=Why.NO_FILE)
    if not stat.S_ISREG(about.st_mode):
        return InFolder(path, why=Why.NO_FILE)
    why = None if path.suffix.lower() in KINDS else Why.OTHER_KIND
    return InFolder(path, about.st_size, why, about.st_mtime_ns)


def below(folder: Path, progress: Progress = silent) -> Iterator[Path]:
    """The folders within a folder that `walk` looks into."""
    return iter(dict.fromkeys(found.path.parent for found in walk(folder, progress) if found.path.parent != folder))
