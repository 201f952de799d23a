"""One library, open: everything that can be asked of it and done to it."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, Unpack

from eventbrowser.errors import Unreadable
from eventbrowser.library import (
    archive,
    backups,
    collections,
    correcting,
    facts,
    finding,
    health,
    imports,
    journal,
    keeping,
    many,
    opening,
    originals,
    own_topics,
    past,
    people,
    reading,
    sameness,
    searches,
    searching,
    waiting_room,
)
from eventbrowser.library.correcting import AppearanceChanges, EventChanges
from eventbrowser.library.failures import told
from eventbrowser.library.labels import counted, short, titled
from eventbrowser.library.shelf import Shelf, Stand, shelf_of
from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import Fact, Knowledge, Learned
from eventbrowser.model.query import Group, Query
from eventbrowser.model.records import (
    Arrival,
    ArticleRef,
    Companion,
    Event,
    EventRow,
    FacetCounts,
    Likeness,
    Person,
    ReadAnew,
    StoredDraft,
    Topic,
)
from eventbrowser.model.sentences import tell
from eventbrowser.progress import Cancelled, Progress

T = TypeVar("T")

_STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine, about a millisecond of them, after which a watched question may be stopped."""


class Library:
    """A library folder, open for one thread; a context manager.

    Every method raises LibraryError where the file cannot be read or written, Missing where what is asked for is gone.
    """

    def __init__(self, folder: Path, db: sqlite3.Connection, file: Path) -> None:
        self.folder = folder
        self._db = db
        self._shelf = shelf_of(file)
        self._of_backup = file.name != opening.FILE_NAME
        self.imports = imports.Imports(folder, db, self._reading)
        self.many = many.Many(folder, db, self._reading)
        self.past = past.Past(folder, db, self._reading)
        self.searches = searches.Searches(folder, db, self._reading, self._stand)
        self.finding = finding.Finding(self._reading)
        self.collections = collections.Collections(folder, db, self._reading)
        self.own_topics = own_topics.OwnTopics(folder, db)

    @classmethod
    def open(cls, folder: Path, topics: Iterable[Topic] = ()) -> Library:
        """The library in a folder, made where there is none; LibraryTooNew or LibraryError where it cannot be used."""
        return cls(folder, opening.open_database(folder, topics), folder / opening.FILE_NAME)

    @classmethod
    def open_backup(cls, folder: Path, name: str, topics: Iterable[Topic] = ()) -> Library:
        """The library in a folder as it was, to be read only; Missing where there is no backup of that name."""
        with told(folder):
            file = backups.path_of(folder, name)
            return cls(folder, opening.open_backup(file, topics), file)

    def why_only_read(self) -> str | None:
        """Why nothing can be changed here, and what to do about it; None where it can."""
        if self._of_backup:
            return tell("This is a backup, and can only be read. Restore it to go on from there.")
        if opening.may_write(self.folder):
            return None
        return tell(
            "The library in {folder} can only be read, since nothing can be written there. You can look, search "
            "and export; to change something, give yourself the right to write, or copy the folder and open the copy.",
            folder=self.folder,
        )

    def close(self) -> None:
        # A file that nobody has open any more may leave its number, by which shelves are known, to another.
        self._shelf = Shelf()
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the library for all that is read inside, whatever others write meanwhile."""
        with told(self.folder):
            self._db.execute("BEGIN")
            try:
                yield self._db
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def _stand(self, db: sqlite3.Connection) -> Stand:
        return self._shelf.stand(db)

    @contextmanager
    def stoppable(self, progress: Progress) -> Iterator[None]:
        """Call `progress` also in the middle of long questions; where it raises `Cancelled`, the question does."""

        def stopped() -> bool:
            try:
                progress(0, 1)
            except Cancelled:
                return True
            return False

        self._db.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
        try:
            yield
        finally:
            self._db.set_progress_handler(None, 0)

    def event_ids(self, query: Query) -> array[int]:
        """All events that answer a query, in its order."""
        with self._reading() as db:
            return searching.event_ids(db, self._stand(db), query)

    def first_ids(self, query: Query, limit: int = 50) -> array[int]:
        """The first events of `event_ids`; by date they are there at once, whatever the size of the library."""
        with self._reading() as db:
            return searching.first_ids(db, self._stand(db), query, limit)

    def newest_event(self) -> int:
        """The highest id that an event has ever had here; 0 for none."""
        with self._reading() as db:
            return reading.newest_event(db)

    def event_rows(self, ids: Sequence[int]) -> list[EventRow]:
        """Lines of the list in the order given; events that are no longer there are left out."""
        with self._reading() as db:
            return reading.event_rows(db, ids)

    def counts(self, query: Query, groups: Container[Group] = tuple(Group), most: int | None = None) -> FacetCounts:
        """How many of the events that answer a query have each value of each group.

        Groups that are not asked for stay empty; the first question for one reads it from all events. Of groups with
        very many values only so many as `most` need be told, those with most events.
        """
        with self._reading() as db:
            return searching.counts(db, self._stand(db), query, groups, most)

    def overview(self, read: Callable[[sqlite3.Connection, Stand, Query], T], query: Query) -> T:
        """What one of the functions of `overview` tells of the events that answer a query."""
        with self._reading() as db:
            return read(db, self._stand(db), query)

    def topics(self) -> tuple[Topic, ...]:
        """The program's topics in their order, then the person's own."""
        with self._reading() as db:
            return reading.topics(db)

    def event(self, event_id: int) -> Event:
        with self._reading() as db:
            return reading.event(db, event_id)

    def person(self, person_id: int) -> Person:
        """A person across all events; the id of a record merged into another gives that other."""
        with self._reading() as db:
            return people.person(db, person_id)

    def people(self, text: str = "", limit: int = 50) -> list[Companion]:
        """People who have a name with words beginning as those of `text`, with their number of events, most first."""
        with self._reading() as db:
            return people.people(db, text, limit)

    def article_text(self, article_id: int) -> str:
        with self._reading() as db:
            return reading.article_text(db, article_id)

    def original(self, article_id: int) -> Path:
        """The dropped file as it was kept."""
        with self._reading() as db:
            return originals.path_of(self.folder, *reading.article_file(db, article_id))

    def article_with(self, sha256: str) -> tuple[ArticleRef, tuple[int, ...]] | None:
        """The article kept from the same file, and its events."""
        with self._reading() as db:
            return reading.article_with(db, sha256)

    def alike(self, text: str, besides: str = "") -> tuple[Likeness, ...]:
        """The articles, then the drafts, with nearly this text, but none from the file of the SHA-256 `besides`."""
        with self._reading() as db:
            return sameness.alike(db, text, besides)

    def likely_same(self, draft: Draft, *, also_different: bool) -> tuple[Likeness, ...]:
        """What is `alike`, else the events of the titles and days; also what the person said is a different event."""
        with self._reading() as db:
            return sameness.likely_same(db, draft, also_different=also_different)

    def facts(self, after: int = 0) -> tuple[Learned, ...]:
        """What was learned from the person's corrections, in that order; of it what has an id above `after`."""
        with self._reading() as db:
            return facts.all_learned(db, after)

    def knowledge(self) -> Knowledge:
        """All facts and the words of the person's own topics, as an import uses them."""
        return Knowledge.of(self.facts(), {topic.slug: topic.words for topic in self.topics() if topic.words})

    # ---- drafts under review -----------------------------------------------------------------------------------------

    def save_draft(self, draft: Draft, original: bytes | Path) -> int:
        """Put a draft into the waiting room and its file among the originals."""
        (arrival,) = self.save_drafts([(draft, original)])
        if isinstance(arrival, Unreadable):
            raise arrival
        return arrival.stored.id

    def save_drafts(self, drafts: Sequence[tuple[Draft, bytes | Path]]) -> list[Arrival | Unreadable]:
        """Put drafts into the waiting room and their files among the originals, all or none.

        Unreadable stands for a draft whose file went away or changed since it was read.
        """
        with told(self.folder):
            return waiting_room.save(self._db, self.folder, drafts)

    def drafts(self) -> list[StoredDraft]:
        """All drafts that wait, in the order they came."""
        with self._reading() as db:
            return waiting_room.all_stored(db)

    def drafts_waiting(self) -> int:
        """How many drafts wait."""
        with self._reading() as db:
            return waiting_room.count(db)

    def draft(self, draft_id: int) -> StoredDraft:
        with self._reading() as db:
            return waiting_room.stored(db, draft_id)

    def change_draft(self, draft_id: int, draft: Draft) -> None:
        with told(self.folder):
            waiting_room.change(self._db, draft_id, draft)

    def read_drafts_anew(self, read: Callable[[Draft], Draft]) -> tuple[ReadAnew, ...]:
        """Let drafts that the person has not changed be read once more; those that read otherwise now."""
        with told(self.folder):
            return waiting_room.read_anew(self._db, read)

    def set_draft_apart(self, draft_id: int, apart: bool) -> None:
        """Whether a draft's events are to join none of the library, however like they are."""
        with told(self.folder):
            waiting_room.set_apart(self._db, draft_id, apart)

    def discard_drafts(self, draft_ids: Iterable[int]) -> None:
        with told(self.folder):
            waiting_room.discard(self._db, self.folder, draft_ids)

    # ---- writing, each call one step that can be undone --------------------------------------------------------------

    @contextmanager
    def _step(self, label: Callable[[], str]) -> Iterator[sqlite3.Connection]:
        with told(self.folder), journal.step(self._db, label):
            yield self._db

    def keep_drafts(self, draft_ids: Iterable[int]) -> tuple[int, ...]:
        """Turn drafts into events; their ids. A draft without events leaves its article only."""
        numbers = tuple(dict.fromkeys(draft_ids))
        with self._step(lambda: f"Import of {counted(len(numbers), 'article')}") as db:
            return keeping.keep(db, numbers)

    def change_event(self, event_id: int, **changes: Unpack[EventChanges]) -> None:
        """Give an event new values; what was found before stays as evidence marked corrected."""
        self.change_events((event_id,), **changes)

    def change_events(self, event_ids: Iterable[int], **changes: Unpack[EventChanges]) -> None:
        """Give several events the same new values."""
        numbers = tuple(dict.fromkeys(event_ids))
        with self._step(lambda: f"Change of {titled(self._db, 'events', numbers)}") as db:
            for number in numbers:
                correcting.change_event(db, number, changes)

    def turn_stars(self, event_ids: Iterable[int]) -> bool:
        """Star events, or take their stars where all have one; whether they are starred now."""
        numbers = tuple(dict.fromkeys(event_ids))
        with self._step(lambda: f"Change of {titled(self._db, 'events', numbers)}") as db:
            return correcting.turn_stars(db, numbers)

    def change_appearance(self, appearance_id: int, **changes: Unpack[AppearanceChanges]) -> None:
        """Give a person's billing at an event new values."""
        with self._step(lambda: f"Change of {short(correcting.billed_name(self._db, appearance_id))}") as db:
            correcting.change_appearance(db, appearance_id, changes)

    def give_statement(self, statement_id: int, appearance_id: int) -> None:
        """Let a statement be that of another person of the same event."""
        with self._step(lambda: f"Statement to {short(correcting.billed_name(self._db, appearance_id))}") as db:
            correcting.give_statement(db, statement_id, appearance_id)

    def delete_events(self, event_ids: Iterable[int]) -> None:
        """Move events into the trash; their articles stay."""
        numbers = tuple(dict.fromkeys(event_ids))
        with self._step(lambda: f"Deletion of {titled(self._db, 'events', numbers)}") as db:
            correcting.delete_events(db, numbers)
        self.past.thin_trash()

    def merge_people(self, keep: int, other: int) -> None:
        """Let two records stand for one person, shown under the first's name."""
        with self._step(lambda: f"Merge of {short(people.name_of(self._db, other))}") as db:
            people.merge(db, keep, other)

    def split_person(self, person_id: int) -> None:
        """Take back the merge of a record into another."""
        with self._step(lambda: f"Separation from {short(people.name_of(self._db, person_id))}") as db:
            people.split(db, person_id)

    def learn(self, fact: Fact, draft_id: int) -> None:
        """Keep a fact that the person stated while they reviewed a draft."""
        with self._step(lambda: f"Lesson: {short(str(fact))}") as db:
            draft = waiting_room.stored(db, draft_id).draft
            titles = [found.value for event in draft.events[:1] if (found := event.title or draft.article.headline)]
            source = next(iter(titles), draft.document.file_name)
            facts.learn(db, fact, facts.Origin(source, sha256=draft.document.sha256))

    def forget(self, fact_ids: Iterable[int]) -> None:
        """Use these facts no more; what was imported with them stays as it is."""
        numbers = tuple(dict.fromkeys(fact_ids))
        with self._step(lambda: f"Forgetting that {short(str(facts.fact_of(self._db, numbers[0])))}") as db:
            facts.forget(db, numbers)

    def undo_label(self) -> str | None:
        """What undo would take back: "Import of 14 articles"."""
        with self._reading() as db:
            return journal.undo_label(db)

    def redo_label(self) -> str | None:
        """What redo would make again."""
        with self._reading() as db:
            return journal.redo_label(db)

    def undo(self) -> None:
        with told(self.folder):
            journal.undo(self._db)

    def redo(self) -> None:
        with told(self.folder):
            journal.redo(self._db)

    # ---- backups and health ------------------------------------------------------------------------------------------

    def back_up(self, progress: Progress | None = None) -> str | None:
        """Make a backup and thin out; its name, or None where nothing has changed since the last, or can be written."""
        with told(self.folder):
            return backups.make(self._db, self.folder, progress) if self.why_only_read() is None else None

    def settle(self) -> None:
        """Bring all that was written into the library's file, so that nothing is left to be done when it is closed."""
        with told(self.folder):
            if self.why_only_read() is None:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def archive(self, target: Path) -> list[str]:
        """Write the whole library, without the steps that can be undone, to a file; a sentence per missing original."""
        with self._reading() as db:
            return archive.write(db, self.folder, target)

    def check(self) -> list[str]:
        """A sentence about each thing that is wrong; none for a sound library."""
        with told(self.folder):
            return health.faults(self._db, self.folder)
