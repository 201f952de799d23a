"""Drafts a person agreed to become events. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from eventbrowser.model.facts import Learned
from eventbrowser.model.records import ReadAnew, Topic


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event that has joined the library, or, `joined`, was there and gained an article."""

    id: int
    title: str
    people: int
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of drafts a person agreed to: events, what their corrections taught, and the drafts that changes."""

    events: tuple[KeptEvent, ...]
    learned: tuple[Learned, ...]
    renewed: tuple[ReadAnew, ...]


def keep(folder: Path, topics: Sequence[Topic], drafts: Sequence[int]) -> Result:
    """Keep drafts as one step that can be undone. LibraryError where the library cannot be written."""
    from eventbrowser import importing
    from eventbrowser.library import Library

    with Library.open(folder, topics) as library:
        last = max((known.id for known in library.facts()), default=0)
        kept = importing.keep(library, drafts)
        learned = library.facts(after=last)
        renewed = importing.read_anew(library) if learned else ()
        events = [library.event(number) for number in kept.events]
    shown = (KeptEvent(event.id, event.title, len(event.people), event.id in kept.joined) for event in events)
    return Result(tuple(shown), learned, renewed)


def read_anew(folder: Path, topics: Sequence[Topic]) -> tuple[ReadAnew, ...]:
    """Use what was learned on the drafts that wait; those that read otherwise now."""
    from eventbrowser import importing
    from eventbrowser.library import Library

    with Library.open(folder, topics) as library:
        return importing.read_anew(library)
