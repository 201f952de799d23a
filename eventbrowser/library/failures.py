"""Failures of SQLite and of the file system as sentences a person can act on; our own mistakes stay as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from eventbrowser.errors import LibraryError, UserError
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Cancelled


class Missing(UserError):
    """What was asked for is no longer in the library."""


class Damaged(LibraryError):
    """The library's file is damaged."""


_SENTENCES = {
    sqlite3.SQLITE_FULL: tell(
        "The library in {folder} could not be written: the disk is full. Nothing was lost; make room and try again."
    ),
    sqlite3.SQLITE_READONLY: tell(
        "The library in {folder} could not be written: you have no right to write there. "
        "Give yourself that right, or open a library in another folder."
    ),
    sqlite3.SQLITE_PERM: tell(
        "The library in {folder} could not be opened: you have no right to it. "
        "Give yourself that right, or open a library in another folder."
    ),
    sqlite3.SQLITE_CANTOPEN: tell(
        "The library in {folder} could not be opened: its file library.db cannot be opened. "
        "See that the folder is there and that you may write to it."
    ),
    sqlite3.SQLITE_BUSY: tell(
        "The library in {folder} is being written by another program. Wait until that has ended and try again."
    ),
    sqlite3.SQLITE_LOCKED: tell(
        "The library in {folder} is being written by another program. Wait until that has ended and try again."
    ),
    sqlite3.SQLITE_IOERR: tell(
        "The library in {folder} could not be read or written: the disk reports an error. "
        "See that the disk is there and sound, and try again."
    ),
    sqlite3.SQLITE_CORRUPT: tell(
        "The library in {folder} is damaged. "
        "Put back a backup with “eventbrowser restore”, or save what can be saved with “eventbrowser check --repair”; "
        "both keep the damaged file."
    ),
    sqlite3.SQLITE_NOTADB: tell(
        "The file library.db in {folder} is not a library of Event Browser. "
        "Move it away, or open a library in another folder."
    ),
}


_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise LibraryError with a sentence in place of what SQLite or the file system says."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        kind = Damaged if error.sqlite_errorcode & 0xFF in _DAMAGE else LibraryError
        raise kind(sentence.format(folder=folder)) from error
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema quotes it, and that need not be text any more.
        raise Damaged(_SENTENCES[sqlite3.SQLITE_CORRUPT].format(folder=folder)) from error
    except OSError as error:
        raise LibraryError(
            tell(
                "The library in {folder} could not be used: {reason}. "
                "See that the folder is there, that you may write to it and that the disk has room.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
