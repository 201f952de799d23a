"""An import of many files as a queue that the library keeps: read in order, logged file by file, gone on with later.

`start` lines files up, `go_on` and `retry` take up an import that was left or had failures; `Log` writes what became of
each file; `bring_in` is the whole of it for the terminal and the samples, where what needs no decision becomes events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from eventbrowser import importing
from eventbrowser.errors import UserError
from eventbrowser.importing import Proposal
from eventbrowser.library import Library
from eventbrowser.model.records import Arrival, FileState, ImportRun, Likeness, QueuedFile, StoredDraft
from eventbrowser.model.sentences import tell
from eventbrowser.model.text import Document
from eventbrowser.progress import Cancelled, Progress, silent

PORTION = importing.PORTION
"""So many articles become events at once, as one step that can be undone."""


class NothingLeft(UserError):
    """There is no import that could be gone on with."""

    def __init__(self) -> None:
        super().__init__(tell("There is no import to go on with: the last one came to its end."))


def start(library: Library, paths: Iterable[Path]) -> ImportRun:
    """Line up files and folders to be read."""
    library.imports.start(importing.files_in(paths))
    run = library.imports.last()
    assert run is not None
    return run


def go_on(library: Library) -> ImportRun:
    """The import that was left before its end; NothingLeft where there is none."""
    run = library.imports.unfinished()
    if run is None:
        raise NothingLeft
    return run


def retry(library: Library) -> ImportRun:
    """The last import, with the files that failed in line once more; NothingLeft where none failed."""
    run = library.imports.last()
    if run is None or not run.of(FileState.FAILED):
        raise NothingLeft
    library.imports.change(run.id, FileState.FAILED, FileState.WAITING)
    return go_on(library)


@dataclass(slots=True)
class Log:
    """Writes what became of the files of an import. An article is told of with `note`, a file by all its articles.

    `told` hears of each file, with how many are behind and how many there are.
    """

    library: Library
    run: ImportRun
    told: Callable[[QueuedFile, int, int], None]
    behind: int = field(init=False)
    _open: list[tuple[Proposal, str, bool]] = field(default_factory=list)
    _unwritten: list[QueuedFile] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.behind = len(self.run.files) - len(self.run.of(FileState.WAITING))

    def note(self, proposal: Proposal, sentence: str, *, failed: bool = False) -> None:
        """What became of an article; of a file that holds only one, this is written at `write`."""
        if self._open and self._open[0][0].path != proposal.path:
            self._close()
        self._open.append((proposal, sentence, failed))
        if not proposal.name:
            self._close()

    def write(self) -> None:
        """Put into the library what is known of whole files."""
        if self._unwritten:
            self.library.imports.note(self.run.id, self._unwritten)
            self._unwritten.clear()

    def end(self) -> None:
        """All has been read."""
        self._close()
        self.write()

    def _close(self) -> None:
        if not self._open:
            return
        failed = [sentence for _, sentence, failed in self._open if failed]
        sentences = failed or [sentence for _, sentence, _ in self._open]
        file = QueuedFile(
            self._open[0][0].path, FileState.FAILED if failed else FileState.DONE, "; ".join(dict.fromkeys(sentences))
        )
        self._open.clear()
        self._unwritten.append(file)
        self.behind += 1
        self.told(file, self.behind, len(self.run.files))


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of files whose events are kept where no decision is needed.

    `events` are ids, `joined` those among them that the library had already; `copies` are files that are nearly the
    same as something that was there; `waiting` counts the articles left for review; `known` and `in_review` are files
    that the library had already, as an article or as a draft; `failures` say what could not be read.
    """

    events: tuple[int, ...]
    joined: frozenset[int]
    copies: tuple[tuple[Path, Likeness], ...]
    waiting: int
    known: tuple[Path, ...]
    in_review: tuple[Path, ...]
    failures: tuple[UserError, ...]


def unwatched(_file: QueuedFile, _behind: int, _all: int) -> None:
    """Hears of files and says nothing."""


def bring_in(
    library: Library,
    run: ImportRun,
    progress: Progress = silent,
    told: Callable[[QueuedFile, int, int], None] = unwatched,
) -> Brought:
    """Import what is in line: what needs no decision becomes events, portion by portion, the rest waits as drafts.

    A file that cannot be read costs no other one its turn. When it is stopped, what was read until then is kept. Raises
    LibraryError where the library cannot be written.
    """
    return _Bringer(library, run, told).bring(progress)


class _Bringer:
    """One import on its way."""

    def __init__(self, library: Library, run: ImportRun, told: Callable[[QueuedFile, int, int], None]) -> None:
        self._library = library
        self._log = Log(library, run, told)
        self._resumed = bool(self._log.behind)
        waiting = {stored.draft.document.sha256: stored for stored in library.drafts()}
        self._seen = set(waiting)
        self._left = {sha256: each for sha256, each in waiting.items() if self._resumed and not each.draft.doubts()}
        self._ready: list[int] = []
        self._events: dict[int, None] = {}
        self._joined: set[int] = set()
        self._copies: list[tuple[Path, Likeness]] = []
        self._known: list[Path] = []
        self._in_review: list[Path] = []
        self._failures: list[UserError] = []
        self._waiting = 0

    def bring(self, progress: Progress) -> Brought:
        files = [file.path for file in self._log.run.of(FileState.WAITING)]
        try:
            for portion in importing.propose_portions(files, progress, self._library.knowledge(), most=PORTION):
                self._take(portion)
        except (Cancelled, KeyboardInterrupt):
            self._keep()
            raise
        self._log.end()
        self._keep()
        return Brought(
            tuple(self._events),
            frozenset(self._joined),
            tuple(self._copies),
            self._waiting,
            tuple(self._known),
            tuple(self._in_review),
            tuple(self._failures),
        )

    def _keep(self) -> None:
        if self._ready:
            kept = importing.keep(self._library, self._ready)
            self._joined |= kept.joined - self._events.keys()
            self._events.update(dict.fromkeys(kept.events))
            self._ready.clear()
        self._log.write()

    def _take(self, portion: Sequence[Proposal]) -> None:
        """Nothing is told of an article before it is in the library."""
        new: dict[str, Proposal] = {}
        for proposal in portion:
            if proposal.draft is not None and self._is_new(proposal.draft.document.sha256):
                new.setdefault(proposal.draft.document.sha256, proposal)
        arrivals = dict(zip(new, importing.store_all(self._library, list(new.values())), strict=True))
        for proposal in portion:
            if proposal.draft is None:
                self._fail(proposal, proposal.failure())
            else:
                self._tell(proposal, proposal.draft.document, arrivals)
            if len(self._ready) >= PORTION:
                self._keep()
        if not self._ready:
            self._log.write()

    def _is_new(self, sha256: str) -> bool:
        return sha256 not in self._seen and self._library.article_with(sha256) is None

    def _tell(self, proposal: Proposal, document: Document, arrivals: Mapping[str, Arrival | UserError]) -> None:
        arrival = arrivals.get(document.sha256)
        if isinstance(arrival, UserError):
            self._fail(proposal, arrival)
        elif (left := self._left.pop(document.sha256, None)) is not None:
            self._arrive(proposal, left, self._library.alike(document.text, document.sha256))
        elif document.sha256 in self._seen:
            self._in_review.append(proposal.shown)
            self._log.note(proposal, tell("waits for your review already"))
        elif arrival is None:
            self._known.append(proposal.shown)
            self._log.note(proposal, tell("already in the library"))
        else:
            self._seen.add(document.sha256)
            self._arrive(proposal, arrival.stored, arrival.alike)

    def _arrive(self, proposal: Proposal, stored: StoredDraft, alike: Sequence[Likeness]) -> None:
        self._copies += [(proposal.shown, like) for like in alike[:1]]
        if stored.draft.doubts():
            self._waiting += 1
            self._log.note(proposal, tell("waits for your review"))
        else:
            self._ready.append(stored.id)
            self._log.note(proposal, tell("added"))

    def _fail(self, proposal: Proposal, error: UserError) -> None:
        self._failures.append(error)
        self._log.note(proposal, str(error), failed=True)
