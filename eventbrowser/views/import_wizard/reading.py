"""Files and pasted text become drafts in the library's waiting room, each as soon as it is read. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from eventbrowser.errors import Unreadable
from eventbrowser.model.facts import Knowledge
from eventbrowser.model.records import Likeness, StoredDraft, Topic
from eventbrowser.progress import Progress
from eventbrowser.views.import_wizard.editing import State, state_of

if TYPE_CHECKING:
    from eventbrowser.importing import Proposal
    from eventbrowser.library import Library


class Outcome(StrEnum):
    """What came of one file."""

    READY = "ready"
    DOUBTFUL = "doubtful"
    NO_EVENT = "no event"
    COPY = "copy"
    KNOWN = "known"
    WAITING = "waiting"
    UNREADABLE = "unreadable"


_OF_STATE = {
    State.READY: Outcome.READY,
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


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read into which library."""

    folder: Path
    topics: tuple[Topic, ...]
    files: tuple[Path, ...] = ()
    pasted: Pasted | None = None

    def __len__(self) -> int:
        return len(self.files) + (self.pasted is not None)


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


def read(order: Order, tell: Callable[[Reading], None], progress: Progress) -> None:
    """Read all that was ordered; `tell` hears each result at once.

    A file that cannot be read costs no other one its turn; what was told stays in the library when `progress` raises.
    LibraryError where the library cannot be written.
    """
    from eventbrowser.library import Library

    with Library.open(order.folder, order.topics) as library:
        waiting = {stored.draft.document.sha256: stored for stored in library.drafts()}
        for proposal in _proposals(order, library.knowledge(), progress):
            reading = _result(library, proposal, waiting)
            if reading.stored is not None:
                waiting[reading.stored.draft.document.sha256] = reading.stored
            tell(reading)


def _proposals(order: Order, known: Knowledge, progress: Progress) -> Iterator[Proposal]:
    from eventbrowser import importing

    total = len(order)
    if order.pasted is not None:
        progress(0, total)
        yield importing.propose_text(order.pasted.text, order.pasted.name, known, order.pasted.markup)
    before = total - len(order.files)
    if order.files:
        yield from importing.propose(order.files, lambda done, _all: progress(before + done, total), known)
    progress(total, total)


def _result(library: Library, proposal: Proposal, waiting: dict[str, StoredDraft]) -> Reading:
    from eventbrowser import importing

    if proposal.draft is None:
        return Reading(proposal.shown, Outcome.UNREADABLE, sentence=str(proposal.error))
    before = waiting.get(proposal.draft.document.sha256)
    if before is not None:
        return Reading(proposal.shown, Outcome.WAITING, before)
    try:
        stored = importing.store(library, proposal)
    except Unreadable as error:
        return Reading(proposal.shown, Outcome.UNREADABLE, sentence=str(error))
    document = stored.draft.document
    like = next(iter(library.alike(document.text, document.sha256)), None)
    state = state_of(stored)
    if like is not None and state is not State.KNOWN:
        return Reading(proposal.shown, Outcome.COPY, stored, like=like)
    return Reading(proposal.shown, _OF_STATE[state], stored)
