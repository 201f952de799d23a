"""The way in: files → drafts → library. The wizard and the command line call the same functions.

`propose` reads and extracts in worker processes, with the facts that it is given, and stores nothing; `store` puts a
proposal into the library's waiting room with its original file; `keep` turns drafts a person agreed to into events.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from eventbrowser import documents, folders, unpacking, workers
from eventbrowser.assets import resource
from eventbrowser.errors import Unreadable, UserError
from eventbrowser.extraction import Lexicon, extract, with_facts
from eventbrowser.library import Library, packing
from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.records import Arrival, ReadAnew, StoredDraft
from eventbrowser.model.text import Document, FileKind
from eventbrowser.progress import Progress, silent

log = logging.getLogger(__name__)


PORTION = 50
"""So many articles are put into the library at once."""

WITHIN = 0.3
"""After so many seconds the articles that are there are put into the library, however few."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What came of one article: a draft, or the reason why there is none; exactly one of the two is given.

    `path` is the file it was read from. An article that is one of several in that file has a `name` of its own and
    brings its `original` bytes.
    """

    path: Path
    draft: Draft | None = None
    error: UserError | None = None
    name: str = ""
    original: bytes | None = None

    @property
    def shown(self) -> Path:
        """The file or the part of it, by the name to show."""
        return Path(self.name) if self.name else self.path

    def failure(self) -> UserError:
        """The reason why there is no draft."""
        if self.error is None:
            raise ValueError(f"{self.shown} has a draft")
        return self.error


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of drafts a person agreed to.

    `events` are ids; `joined` are those among them that the library had already, now with a further source;
    `drafts_left` counts the drafts that still wait.
    """

    events: tuple[int, ...]
    joined: frozenset[int]
    drafts_left: int


@cache
def lexicon() -> Lexicon:
    """The vocabulary of `resources/`, read once per process."""
    tables = {
        Path(entry.name).stem: tomllib.loads(entry.read_text("utf-8"))
        for entry in resource("lexicon").iterdir()
        if entry.name.endswith(".toml")
    }
    tables["topics"] = tomllib.loads(resource("topics.toml").read_text("utf-8"))
    return Lexicon.from_tables(tables)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files meant by `paths`, each once: a file as named, a folder's readable kinds with its subfolders, sorted."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(each.path for each in folders.walk(path) if each.why is None))
        else:
            found[path] = None
    return list(found)


def propose(paths: Sequence[Path], progress: Progress = silent, known: Knowledge = NOTHING) -> Iterator[Proposal]:
    """A proposal for each article, in the order of the files, read with what is `known` from earlier corrections.

    One that cannot be read costs no other one its turn.

    A file that holds several articles gives a proposal for each. Closing the iterator, or `progress` raising, ends the
    reading at once.
    """
    with closing(propose_portions(paths, progress, known, most=1, within=0)) as portions:
        for portion in portions:
            yield from portion


def propose_portions(
    paths: Sequence[Path], progress: Progress, known: Knowledge, *, most: int = PORTION, within: float = WITHIN
) -> Generator[list[Proposal], None, None]:
    """The proposals of `propose`, about `most` at once, or those that have come within so many seconds of the first.

    Where it is ended, those that were not given out yet are lost.
    """
    with TemporaryDirectory(prefix="eventbrowser-") as scratch:
        tasks = list(unpacking.tasks(paths, Path(scratch), progress))
        readable = [task for task in tasks if isinstance(task, unpacking.Task)]
        line = iter(tasks)
        reading = workers.run_portions(partial(_read, known=known), readable, progress, most=most, within=within)
        with closing(reading) as portions:
            for outcomes in portions:
                yield [proposal for outcome in outcomes for proposal in _next_in(line, outcome)]
        if rest := [Proposal(task.path, error=task) for task in line if isinstance(task, Unreadable)]:
            yield rest


def _next_in(
    line: Iterator[unpacking.Task | Unreadable], outcome: workers.Done[_Read] | workers.Lost
) -> Iterator[Proposal]:
    """The next task that was read, with the failures in line before it."""
    for task in line:
        if isinstance(task, Unreadable):
            yield Proposal(task.path, error=task)
        elif isinstance(outcome, workers.Lost):
            yield _lost(task.path, task.name, outcome)
            return
        else:
            yield outcome.result.proposal(task)
            return


def _lost(path: Path, name: str, loss: workers.Lost) -> Proposal:
    shown = Path(name) if name else path
    log.warning("%s: %s %s", shown, loss.how, loss.details)
    return Proposal(path, error=unpacking.lost(shown, loss), name=name)


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of a task, as it travels from a worker: a draft in few bytes, or an error."""

    draft: bytes | Draft | None = None
    error: UserError | None = None
    original: bytes | None = None

    def proposal(self, task: unpacking.Task) -> Proposal:
        draft = None if self.draft is None else packing.unpacked(self.draft)
        return Proposal(task.path, draft, self.error, task.name, self.original)


def _read(task: unpacking.Task, known: Knowledge) -> _Read:
    original = None
    try:
        if task.spooled is None:
            document = documents.read(task.path)
        else:
            original = task.spooled.read_bytes()
            document = documents.read_part(documents.Part(task.name, original))
        return _Read(packing.packed(extract(document, lexicon(), known)), original=original)
    except UserError as error:
        return _Read(error=error)


def propose_text(
    text: str, name: str, known: Knowledge = NOTHING, markup: str = "", progress: Progress = silent
) -> Proposal:
    """A proposal for an article's text that was pasted; `name` is what the person calls it.

    `markup` is the same text as a web page's, where it was copied from one: paragraphs and lists are told by it.
    """
    pasted = _Pasted(text, name, markup)
    with closing(workers.run_each(partial(_read_pasted, known=known), [pasted], progress)) as outcomes:
        outcome = next(outcomes)
    return outcome.result if isinstance(outcome, workers.Done) else _lost(Path(name), "", outcome)


@dataclass(frozen=True, slots=True)
class _Pasted:
    text: str
    name: str
    markup: str


_SOME_ARTICLE = """The Port Institute held a seminar on “Harbours and Trade” in Suva on 6 May 2025.

Dr Ana Reyes, Director of the Port Institute, said that harbours need depth. “Trade needs harbours,” she added.
"""


def get_ready(progress: Progress = silent) -> None:
    """Start a worker and let it load what reading needs, where none waits: the next article is then read at once."""
    if not workers.is_anybody_resting():
        some = _Pasted(_SOME_ARTICLE, "some.txt", "")
        list(workers.run_each(partial(_read_pasted, known=NOTHING), [some], progress))


def _read_pasted(pasted: _Pasted, known: Knowledge) -> Proposal:
    path = Path(pasted.name)
    try:
        shown = documents.shown_text(pasted.markup) if pasted.markup else ""
        document = documents.from_text(shown or pasted.text, pasted.name)
    except UserError as error:
        return Proposal(path, error=error)
    return Proposal(path, extract(document, lexicon(), known))


def store(library: Library, proposal: Proposal) -> StoredDraft:
    """Put one proposal into the library's waiting room as `store_all` does, and raise what that gives as an error."""
    (arrival,) = store_all(library, [proposal])
    if isinstance(arrival, UserError):
        raise arrival
    return arrival.stored


def store_all(library: Library, proposals: Sequence[Proposal]) -> list[Arrival | UserError]:
    """Put proposals into the library's waiting room with their original files, all at once.

    An error stands for a proposal that has no draft, or whose file went away or changed since it was read. Raises
    LibraryError where the library cannot be written.
    """
    drafts = [(each.draft, _original(each, each.draft.document)) for each in proposals if each.draft is not None]
    arrivals = iter(library.save_drafts(drafts) if drafts else ())
    return [each.failure() if each.draft is None else next(arrivals) for each in proposals]


def _original(proposal: Proposal, document: Document) -> bytes | Path:
    return document.text.encode() if document.kind is FileKind.PASTED else proposal.original or proposal.path


def read_anew(library: Library) -> tuple[ReadAnew, ...]:
    """Use what was learned on drafts that wait and that nobody has changed; those that read otherwise now."""
    known = library.knowledge()
    return library.read_drafts_anew(lambda draft: with_facts(draft, known, lexicon())) if known else ()


def keep(library: Library, draft_ids: Sequence[int]) -> Kept:
    """Turn drafts a person agreed to into events, as one step that can be undone."""
    newest = library.newest_event()
    events = library.keep_drafts(draft_ids)
    return Kept(events, frozenset(event for event in events if event <= newest), library.drafts_waiting())
