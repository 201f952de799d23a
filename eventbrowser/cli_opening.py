"""Which library a command of the terminal works on: the one named, or a backup of it. And the exit codes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser import topics
from eventbrowser.errors import LibraryError, UserError

if TYPE_CHECKING:
    from eventbrowser.library import Library

DONE, SOME_FAILED, NO_LIBRARY = 0, 1, 3


def opened(options: argparse.Namespace, *, make: bool = False) -> Library:
    """The library that the options name, or of it the backup they name; made where there is none only if that is so."""
    from eventbrowser.library import Library

    folder: Path = options.library
    if not make:
        see_that_there_is_one(folder)
    if getattr(options, "backup", None) is not None:
        return Library.open_backup(folder, options.backup)
    library = Library.open(folder, topics.load())
    if (why := library.why_only_read()) is not None:
        complain(UserError(why))
    return library


def see_that_there_is_one(folder: Path) -> None:
    """LibraryError where no folder is there."""
    if not folder.exists():
        raise LibraryError(
            f"There is no library in {folder}. Name its folder with --library, or make one with “eventbrowser import”."
        )


def complain(error: UserError) -> None:
    """Tell of a failure on stderr."""
    print(f"eventbrowser: {error}", file=sys.stderr)
