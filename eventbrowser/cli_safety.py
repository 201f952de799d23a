"""Commands of the terminal that keep a library safe: back up, restore, check, repair."""

from __future__ import annotations

import argparse

from eventbrowser import topics
from eventbrowser.cli_opening import DONE, SOME_FAILED, opened, see_that_there_is_one


def back_up(options: argparse.Namespace) -> int:
    """Make a backup, or list those there are."""
    if options.list:
        return _list_backups(options)
    from eventbrowser.library import backups

    with opened(options) as library:
        name = library.back_up()
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
    """Tell what is wrong with the library."""
    with opened(options) as library:
        faults = library.check()
        for fault in faults:
            print(fault)
        if not faults:
            print(f"The library in {library.folder} is sound.")
    return SOME_FAILED if faults else DONE
