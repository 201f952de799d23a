"""The dropped files as they were, named by their content and never altered: `originals/ab/abcd….pdf`."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

FOLDER = "originals"
_PREFIX = 2


def path_of(folder: Path, sha256: str, ending: str) -> Path:
    """Where the original with this content is, or would be."""
    return folder / FOLDER / sha256[:_PREFIX] / (sha256 + ending)


def put(folder: Path, original: bytes | Path, sha256: str, ending: str) -> None:
    """Keep a file under its content's name: whole or not at all; one already there is left alone."""
    target = path_of(folder, sha256, ending)
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as copy:
            if isinstance(original, bytes):
                copy.write(original)
            else:
                with original.open("rb") as source:
                    shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def remove(folder: Path, sha256: str, ending: str) -> None:
    """Forget an original that nothing in the library speaks of."""
    path_of(folder, sha256, ending).unlink(missing_ok=True)


def digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
