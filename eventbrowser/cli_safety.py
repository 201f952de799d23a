"""Commands of the terminal that keep a library safe: back up, restore, check, repair."""

from __future__ import annotations

import argparse

from eventbrowser import topics
from eventbrowser.cli_opening import DONE, SOME_FAILED, complain, opened, see_that_there_is_one
from eventbrowser.errors import UserError


def back_up(options: argparse.Namespace) -> int:
    """Make a backup, or list those there are."""
    if options.list:
        return _list_backups(options)
    from eventbrowser.library import backups

    with opened(options) as library:
        name = library.back_up()
        if name is None and library.why_only_read() is not None:
            return SOME_FAILED
        print(name or f"Nothing has changed since the last backup, {backups.all_of(library.folder)[0].name}.")
    return DONE


def _list_backups(options: argparse.Namespace) -> int:
    from eventbrowser.library import backups

    see_that_there_is_one(options.library)
    for backup in backups.all_of(options.library):
        events = "damaged" if backup.events is None else f"{backup.events} events"
        note = "  (replaced by a restore)" if backup.replaced else ""
        made = f"{backup.made.astimezone():%Y-%m-%d %H:%M}"
        print(f"{backup.name:26}  {made}  {events:>14}  {backup.size / 1e6:9.1f} MB{note}")
    return DONE


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of the library."""
    from eventbrowser.library import backups

    see_that_there_is_one(options.library)
    kept = backups.restore(options.library, options.backup, topics.load())
    print(f"The library in {options.library} is as it was in {options.backup}. What was there before is kept: {kept}.")
    return DONE


def check(options: argparse.Namespace) -> int:
    """Tell what is wrong with the library, and mend it where that is asked."""
    from eventbrowser.library import synchronised

    faults = _faults(options)
    if faults and options.repair:
        from eventbrowser.library import repairing

        repaired = repairing.repair(options.library, topics.load())
        for loss in repaired.losses:
            print(loss)
        print(f"What could be read was saved. The damaged file is kept in {repaired.kept}.")
        faults = _faults(options)
    if not faults:
        print(f"The library in {options.library} is sound.")
    if (warning := synchronised.warning(options.library)) is not None:
        print(warning)
    return SOME_FAILED if faults else DONE


def _faults(options: argparse.Namespace) -> list[str]:
    from eventbrowser.library.failures import Damaged

    try:
        with opened(options) as library:
            faults = library.check()
    except Damaged as error:
        faults = [str(error)]
    for fault in faults:
        print(fault)
    return faults


def archive(options: argparse.Namespace) -> int:
    """Write the whole library to one file."""
    if options.to.suffix.lower() != ".zip":
        raise UserError(f"An archive is a .zip file; name it so, instead of {options.to.name}.")
    with opened(options) as library:
        missing = library.archive(options.to)
    for sentence in missing:
        complain(UserError(sentence))
    print(options.to)
    return SOME_FAILED if missing else DONE


def unarchive(options: argparse.Namespace) -> int:
    """Make a library from an archive."""
    from eventbrowser.library import unarchive as unpacking

    unpacking.read(options.archive, options.library, topics.load())
    print(options.library)
    return DONE
