"""Files and pasted text become drafts in the library's waiting room, each as soon as it is read. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser.errors import UserError
from eventbrowser.model.records import Arrival, FileState, ImportRun, Likeness, StoredDraft, Topic
from eventbrowser.progress import Progress
from eventbrowser.views.import_wizard.editing import State, state_of

if TYPE_CHECKING:
    from eventbrowser.importing import Proposal
    from eventbrowser.library import Library


class Outcome(StrEnum):
    """What came of one file."""

    READY = "ready"
    MINOR = "minor doubts"
    DOUBTFUL = "doubtful"
    NO_EVENT = "no event"
    COPY = "copy"
    KNOWN = "known"
    WAITING = "waiting"
    UNREADABLE = "unreadable"


_OF_STATE = {
    State.READY: Outcome.READY,
    State.MINOR: Outcome.MINOR,
    State.DOUBTFUL: Outcome.DOUBTFUL,
    State.NO_EVENT: Outcome.NO_EVENT,
    State.KNOWN: Outcome.KNOWN,
}


@dataclass(frozen=True, slots=True)
class Pasted:
    """An article's text and what the person calls it; `markup` is the same as on the page it was copied from."""

    name: str
    text: str
    markup: str = ""


class Take(StrEnum):
    """Which files an order means."""

    NAMED = "named"
    LEFT = "left"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read into which library: files, a text, or what an import before has left or failed at."""

    folder: Path
    topics: tuple[Topic, ...]
    files: tuple[Path, ...] = ()
    pasted: Pasted | None = None
    take: Take = Take.NAMED


@dataclass(frozen=True, slots=True)
class Reading:
    """The result for one file: the draft that waits for review, or a sentence why there is none.

    `like` is what the library had that is nearly the same.
    """

    path: Path
    outcome: Outcome
    stored: StoredDraft | None = None
    sentence: str = ""
    like: Likeness | None = None


@dataclass(frozen=True, slots=True)
class Hearer:
    """Who hears, off the window's thread, of each result and of how many files are behind and how many there are.

    `say` puts a result in a few words for the import's log.
    """

    told: Callable[[Reading], None]
    stood: Callable[[int, int], None]
    say: Callable[[Reading], str]


def read(order: Order, hear: Hearer, progress: Progress) -> None:
    """Read all that was ordered.

    A file that cannot be read costs no other one its turn; what was told stays in the library when `progress` raises,
    and files that were not reached stay in line there. LibraryError where the library cannot be written.
    """
    from eventbrowser import importing, queueing
    from eventbrowser.library import Library

    with Library.open(order.folder, order.topics) as library:
        waiting = {stored.draft.document.sha256: stored for stored in library.drafts()}
        known = library.knowledge()
        if order.pasted is not None:
            hear.stood(0, 1)
            pasted = order.pasted
            proposal = importing.propose_text(pasted.text, pasted.name, known, pasted.markup, progress)
            hear.told(*_results(library, [proposal], waiting))
        run = _line_up(library, order)
        if run is None:
            return
        log = queueing.Log(library, run, lambda _file, behind, total: hear.stood(behind, total))
        hear.stood(log.behind, len(run.files))
        files = [file.path for file in run.of(FileState.WAITING)]
        for portion in importing.propose_portions(files, progress, known):
            for proposal, reading in zip(portion, _results(library, portion, waiting), strict=True):
                hear.told(reading)
                failed = reading.outcome is Outcome.UNREADABLE
                log.note(proposal, reading.sentence if failed else hear.say(reading), failed=failed)
            log.write()
        log.end()


def _line_up(library: Library, order: Order) -> ImportRun | None:
    from eventbrowser import queueing

    if order.take is Take.NAMED:
        return queueing.start(library, order.files) if order.files else None
    return queueing.retry(library) if order.take is Take.FAILED else queueing.go_on(library)


def _results(library: Library, proposals: Sequence[Proposal], waiting: dict[str, StoredDraft]) -> Iterator[Reading]:
    """The results for articles that are put into the library at once; `waiting` is what waits there, and goes on so."""
    from eventbrowser import importing

    new: dict[str, Proposal] = {}
    for proposal in proposals:
        if proposal.draft is not None and proposal.draft.document.sha256 not in waiting:
            new.setdefault(proposal.draft.document.sha256, proposal)
    arrivals = dict(zip(new, importing.store_all(library, list(new.values())), strict=True))
    for proposal in proposals:
        if proposal.draft is None:
            yield Reading(proposal.shown, Outcome.UNREADABLE, sentence=str(proposal.error))
            continue
        sha256 = proposal.draft.document.sha256
        arrival = arrivals.get(sha256)
        if isinstance(arrival, UserError):
            yield Reading(proposal.shown, Outcome.UNREADABLE, sentence=str(arrival))
        elif arrival is None or sha256 in waiting:
            yield Reading(proposal.shown, Outcome.WAITING, waiting[sha256])
        else:
            waiting[sha256] = arrival.stored
            yield _arrived(proposal.shown, arrival)


def _arrived(path: Path, arrival: Arrival) -> Reading:
    like = next(iter(arrival.alike), None)
    state = state_of(arrival.stored)
    if like is not None and state is not State.KNOWN:
        return Reading(path, Outcome.COPY, arrival.stored, like=like)
    return Reading(path, _OF_STATE[state], arrival.stored)
