"""The one family of failure that a person can act on; everything else is our own bug."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """A failure the person can act on; `str(error)` is a whole sentence for them: what, why, and what to do."""


class Unreadable(UserError):
    """A file that cannot be read as an article."""

    def __init__(self, path: Path, why: str, remedy: str) -> None:
        super().__init__(f"{path.name} could not be read: {why}. {remedy}")
        self.path = path
        self.why = why
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[Unreadable], tuple[Path, str, str]]:
        return Unreadable, (self.path, self.why, self.remedy)


class LibraryError(UserError):
    """The library cannot be opened or written."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer version of the program."""
