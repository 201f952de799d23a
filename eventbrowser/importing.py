"""The way in: files → drafts → library. The wizard and the command line call the same functions.

`propose` reads and extracts in worker processes, with the facts that it is given, and stores nothing; `store` puts a
proposal into the library's waiting room with its original file; `keep` turns drafts a person agreed to into events.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from eventbrowser import documents, folders, unpacking, workers
from eventbrowser.assets import resource
from eventbrowser.errors import UserError
from eventbrowser.extraction import Lexicon, extract, with_facts
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import NOTHING, Knowledge
from eventbrowser.model.records import ReadAnew, StoredDraft
from eventbrowser.model.text import FileKind
from eventbrowser.progress import Progress, silent

log = logging.getLogger(__name__)


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
    with TemporaryDirectory(prefix="eventbrowser-") as scratch:
        tasks = list(unpacking.tasks(paths, Path(scratch), progress))
        readable = [task for task in tasks if isinstance(task, unpacking.Task)]
        with closing(workers.run_each(partial(_read, known=known), readable, progress)) as outcomes:
            for task in tasks:
                if isinstance(task, unpacking.Task):
                    outcome = next(outcomes)
                    yield outcome.result if isinstance(outcome, workers.Done) else _lost(task.path, task.name, outcome)
                else:
                    yield Proposal(task.path, error=task)


def _lost(path: Path, name: str, loss: workers.Lost) -> Proposal:
    shown = Path(name) if name else path
    log.warning("%s: %s %s", shown, loss.how, loss.details)
    return Proposal(path, error=unpacking.lost(shown, loss), name=name)


def _read(task: unpacking.Task, known: Knowledge) -> Proposal:
    original = None
    try:
        if task.spooled is None:
            document = documents.read(task.path)
        else:
            original = task.spooled.read_bytes()
            document = documents.read_part(documents.Part(task.name, original))
        return Proposal(task.path, extract(document, lexicon(), known), name=task.name, original=original)
    except UserError as error:
        return Proposal(task.path, error=error, name=task.name)


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


def _read_pasted(pasted: _Pasted, known: Knowledge) -> Proposal:
    path = Path(pasted.name)
    try:
        shown = documents.shown_text(pasted.markup) if pasted.markup else ""
        document = documents.from_text(shown or pasted.text, pasted.name)
    except UserError as error:
        return Proposal(path, error=error)
    return Proposal(path, extract(document, lexicon(), known))


def store(library: Library, proposal: Proposal) -> StoredDraft:
    """Put a proposal that has a draft into the library's waiting room, with its original file.

    Raises the proposal's own error where it has no draft, Unreadable where the file went away or changed since it was
    read, LibraryError where the library cannot be written.
    """
    if proposal.draft is None:
        raise proposal.failure()
    document = proposal.draft.document
    original = document.text.encode() if document.kind is FileKind.PASTED else proposal.original or proposal.path
    return library.draft(library.save_draft(proposal.draft, original))


def read_anew(library: Library) -> tuple[ReadAnew, ...]:
    """Use what was learned on drafts that wait and that nobody has changed; those that read otherwise now."""
    known = library.knowledge()
    return library.read_drafts_anew(lambda draft: with_facts(draft, known, lexicon())) if known else ()


def keep(library: Library, draft_ids: Sequence[int]) -> Kept:
    """Turn drafts a person agreed to into events, as one step that can be undone."""
    newest = library.newest_event()
    events = library.keep_drafts(draft_ids)
    return Kept(events, frozenset(event for event in events if event <= newest), library.drafts_waiting())
