"""The drafts on the person's desk: what waits, what was changed, what was discarded; the library follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from eventbrowser.errors import UserError
from eventbrowser.model.draft import Draft, DraftEvent
from eventbrowser.model.facts import Fact, Learned
from eventbrowser.model.records import Event, Likeness, ReadAnew, StoredDraft, Topic
from eventbrowser.views.import_wizard.editing import State, state_of
from eventbrowser.views.import_wizard.places import doubtful

if TYPE_CHECKING:
    from eventbrowser.library import Library

SAVE_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What was found out about a draft, remembered because it is asked for at every key."""

    draft: Draft
    state: State
    doubts: int


class Desk(QObject):
    """Holds the drafts under review. A change is in the library a moment after it was made, and at once on `flush`.

    A discarded draft leaves the library only with `forget_discarded`, so that it can come back until then.
    """

    listed = Signal()
    """Other drafts wait than before, or in another state."""
    changed = Signal(int)
    """A draft has another content; its id."""
    taught = Signal()
    """The person taught something over a draft; others may read otherwise now."""
    failed = Signal(Exception)

    def __init__(self, folder: Path, topics: Sequence[Topic], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._topics = tuple(topics)
        self._library: Library | None = None
        self._drafts: dict[int, StoredDraft] = {}
        self._discarded: dict[int, StoredDraft] = {}
        self._again: set[int] = set()
        self._unsaved: set[int] = set()
        self._done: dict[int, list[StoredDraft]] = {}
        self._undone: dict[int, list[StoredDraft]] = {}
        self._renewed: list[ReadAnew] = []
        self._last: tuple[int, object] | None = None
        self._judgements: dict[int, _Judgement] = {}
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._saving.timeout.connect(self.flush)

    def lay(self, drafts: Iterable[StoredDraft]) -> None:
        """Take these drafts on the desk; those already there stay as they are."""
        self._drafts = {stored.id: self._drafts.get(stored.id, stored) for stored in drafts}
        for gone in self._discarded:
            self._drafts.pop(gone, None)
        self.listed.emit()

    def ids(self, state: State | None = None) -> list[int]:
        """The waiting drafts, in the order of the list: by state, then as they were read."""
        by_state: dict[State, list[int]] = {each: [] for each in State}
        for number in self._drafts:
            by_state[self.state(number)].append(number)
        return by_state[state] if state else [number for numbers in by_state.values() for number in numbers]

    def ready(self) -> list[int]:
        """Those of the waiting drafts that may be kept without being looked at."""
        return [*self.ids(State.READY), *self.ids(State.MINOR)]

    def stored(self, number: int) -> StoredDraft:
        return self._drafts[number]

    def draft(self, number: int) -> Draft:
        return self._drafts[number].draft

    def state(self, number: int) -> State:
        return self._judged(number).state

    def doubts(self, number: int) -> int:
        """How many places of a draft a person should look at."""
        return self._judged(number).doubts

    def known_titles(self, number: int) -> dict[int, str]:
        """The events that the library has from the same file, by their ids."""
        try:
            library = self._open()
            return {event: library.event(event).title for event in self._drafts[number].known_events}
        except UserError as error:
            self.failed.emit(error)
            return {}

    def topics(self) -> tuple[Topic, ...]:
        """The program's topics with the person's own among them."""
        program = {topic.slug: topic for topic in self._topics}
        try:
            return tuple(program.get(topic.slug, topic) for topic in self._open().topics())
        except UserError as error:
            self.failed.emit(error)
            return self._topics

    def alike(self, number: int) -> list[Likeness]:
        """What is like a draft: articles of the library, then drafts on this desk, else events of its title and day."""
        stored = self._drafts[number]
        try:
            found = self._open().likely_same(stored.draft, also_different=stored.apart)
        except UserError as error:
            self.failed.emit(error)
            return []
        return [like for like in found if like.draft_id is None or like.draft_id in self._drafts]

    def may_join(self, number: int, like: Likeness) -> bool:
        """Whether an event of a draft can be one of what is like it: their days are the same, or one has none."""
        mine = {event.start.value if event.start else None for event in self.draft(number).events}
        try:
            if like.draft_id is None:
                theirs = {self._open().event(event).start for event in like.events}
            else:
                theirs = {event.start.value if event.start else None for event in self.draft(like.draft_id).events}
        except UserError as error:
            self.failed.emit(error)
            return False
        return bool(mine and theirs) and (None in mine | theirs or bool(mine & theirs))

    def counterpart(self, like: Likeness) -> Event | DraftEvent | None:
        """The first event of what is like a draft."""
        if like.draft_id is not None:
            return next(iter(self.draft(like.draft_id).events), None)
        try:
            return self._open().event(like.events[0]) if like.events else None
        except UserError as error:
            self.failed.emit(error)
            return None

    def set_apart(self, number: int, apart: bool) -> None:
        """The person says whether a draft reports an event other than that of what is like it; undone like a change."""
        before = self._drafts[number]
        if before.apart is not apart and self._write_apart(number, apart):
            self._done.setdefault(number, []).append(before)
            self._undone.pop(number, None)
            self._last = None
            self.changed.emit(number)

    def change(self, number: int, draft: Draft, where: object = None) -> None:
        """A draft with another content. Changes one after the other at the same `where` are undone together."""
        before = self._drafts[number]
        if draft == before.draft:
            return
        if where is None or self._last != (number, where):
            self._done.setdefault(number, []).append(before)
        self._last = (number, where)
        self._undone.pop(number, None)
        self._set(number, draft)

    def undo(self, number: int) -> bool:
        """Take back the last change of a draft; False when there is none."""
        return self._swap(number, self._done, self._undone)

    def redo(self, number: int) -> bool:
        return self._swap(number, self._undone, self._done)

    def learn(self, number: int, fact: Fact) -> Learned | None:
        """Keep a fact that the person stated over a draft; None, and `failed`, when the library cannot be written."""
        try:
            library = self._open()
            library.learn(fact, number)
            learned = library.knowledge().about(fact.kind, fact.words)
        except UserError as error:
            self.failed.emit(error)
            return None
        self.taught.emit()
        return learned

    def forget(self, facts: Sequence[Learned]) -> None:
        """Take back what was learned, in the drafts that were read anew with it too."""
        try:
            self._open().forget([each.id for each in facts])
        except UserError as error:
            self.failed.emit(error)
            return
        renewed, self._renewed = self._renewed, []
        for each in renewed:
            if each.id in self._drafts and self.draft(each.id) == each.draft:
                self.change(each.id, each.before)

    def renew(self, drafts: Sequence[ReadAnew]) -> None:
        """Show drafts as they read now; what the person has changed meanwhile stays."""
        for each in drafts:
            if each.id in self._drafts and self.draft(each.id) == each.before:
                self._drafts[each.id] = replace(self._drafts[each.id], draft=each.draft)
                self._renewed.append(each)
                self.changed.emit(each.id)
        self.listed.emit()

    def import_again(self, number: int) -> None:
        """The person wants an article once more that the library has already."""
        self._again.add(number)
        self._judgements.pop(number, None)
        self.listed.emit()

    def discard(self, number: int) -> None:
        self._discarded[number] = self._drafts.pop(number)
        self.listed.emit()

    def restore(self, number: int) -> None:
        stored = self._discarded.pop(number, None)
        if stored is not None:
            self.put_back([stored])

    def take(self, numbers: Iterable[int]) -> list[StoredDraft]:
        """Hand over drafts that are to become events; `put_back` takes those that could not."""
        taken = [self._drafts.pop(number) for number in numbers]
        self.listed.emit()
        return taken

    def put_back(self, drafts: Iterable[StoredDraft]) -> None:
        back = {stored.id: stored for stored in drafts}
        self._drafts = dict(sorted({**self._drafts, **back}.items()))
        self.listed.emit()

    def flush(self) -> bool:
        """Write what is not yet written; False, and `failed`, when the library cannot be written."""
        self._saving.stop()
        for number in sorted(self._unsaved):
            try:
                if number in self._drafts:
                    self._open().change_draft(number, self.draft(number))
            except UserError as error:
                self.failed.emit(error)
            else:
                self._unsaved.discard(number)
        return not self._unsaved

    def forget_discarded(self) -> None:
        """Take the discarded drafts out of the library for good."""
        if not self._discarded:
            return
        try:
            self._open().discard_drafts(list(self._discarded))
        except UserError as error:
            self.failed.emit(error)
            return
        self._discarded.clear()

    def close(self) -> None:
        self.flush()
        self.forget_discarded()
        if self._library is not None:
            self._library.close()
            self._library = None

    def _judged(self, number: int) -> _Judgement:
        stored = self._drafts[number]
        known = self._judgements.get(number)
        if known is None or known.draft is not stored.draft:
            seen = replace(stored, known_events=()) if number in self._again else stored
            known = _Judgement(stored.draft, state_of(seen), len(doubtful(stored.draft)))
            self._judgements[number] = known
        return known

    def _swap(self, number: int, source: dict[int, list[StoredDraft]], target: dict[int, list[StoredDraft]]) -> bool:
        if not source.get(number):
            return False
        now, then = self._drafts[number], source[number][-1]
        if then.apart is not now.apart and not self._write_apart(number, then.apart):
            return False
        self._last = None
        target.setdefault(number, []).append(now)
        self._set(number, source[number].pop().draft)
        return True

    def _write_apart(self, number: int, apart: bool) -> bool:
        try:
            self._open().set_draft_apart(number, apart)
        except UserError as error:
            self.failed.emit(error)
            return False
        self._drafts[number] = replace(self._drafts[number], apart=apart)
        return True

    def _set(self, number: int, draft: Draft) -> None:
        state = self.state(number)
        self._drafts[number] = replace(self._drafts[number], draft=draft)
        self._unsaved.add(number)
        self._saving.start()
        self.changed.emit(number)
        if self.state(number) is not state:
            self.listed.emit()

    def _open(self) -> Library:
        if self._library is None:
            from eventbrowser.library import Library

            self._library = Library.open(self._folder, self._topics)
        return self._library
