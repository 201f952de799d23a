"""Changes the person makes from the window, each one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eventbrowser.model.facts import Learned
from eventbrowser.views.asking import Place
from eventbrowser.views.changes import Change, Changes
from eventbrowser.views.commands import Commands
from eventbrowser.views.lesson_model import learned_notice
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.step_text import step_text
from eventbrowser.views.wording import events_text

if TYPE_CHECKING:
    from eventbrowser.library import Library

_SECONDS = 10


class Edits(QObject):
    """Deletes, stars, corrects, undoes and redoes, and tells the commands what can be undone."""

    changed = Signal()

    def __init__(self, place: Place, library: Library, notices: Notices, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._commands = commands
        self._offered: Notice | None = None
        self._changes = Changes(place, notices, self)
        self._changes.changed.connect(self.refresh)
        self._changes.changed.connect(self.changed)
        commands.undo.triggered.connect(self.undo)
        commands.redo.triggered.connect(self.redo)
        self.refresh()

    def delete(self, ids: Sequence[int]) -> None:
        """Delete at once; a bar offers for a while to take it back."""
        sentence = self.tr("Deleted {}.").format(events_text(len(ids)))
        self.make(lambda library: library.delete_events(ids), sentence)

    def make(self, change: Change, sentence: str = "", then: Callable[[], None] | None = None) -> None:
        """Make a change; where there is a sentence, a bar tells it and offers for a while to take the change back.

        Else `then` follows where it did not fail.
        """
        self._changes.make(change, (lambda: self._offer_undo(sentence)) if sentence else then)

    def star(self, ids: Sequence[int]) -> None:
        """Star events, or take the stars where all have one; a bar offers to take back what was done to several."""
        starred: list[bool] = []

        def offer() -> None:
            sentence = self.tr("Starred {}.") if starred[0] else self.tr("Took the star of {}.")
            self._offer_undo(sentence.format(events_text(len(ids))))

        self._changes.make(lambda library: starred.append(library.turn_stars(ids)), offer if len(ids) > 1 else None)

    def correct(self, change: Change) -> None:
        """Make a correction; a bar tells for a while what it taught, takes a refusal and offers to take all back."""
        learned: list[Learned] = []
        labels: list[str] = []

        def corrected(library: Library) -> None:
            last = max((known.id for known in library.facts()), default=0)
            change(library)
            learned.extend(library.facts(after=last))
            labels.append(library.undo_label() or "")

        self._changes.make(corrected, lambda: self._tell(learned, labels[0]))

    def undo(self) -> None:
        self._changes.make(lambda library: library.undo())

    def redo(self) -> None:
        self._changes.make(lambda library: library.redo())

    def refresh(self) -> None:
        """Show what could be undone and redone now; an offer to undo something older no longer holds."""
        if self._offered is not None:
            self._notices.withdraw(self._offered)
            self._offered = None
        commands, library = self._commands, self._library
        for action, word, whole, label in (
            (commands.undo, self.tr("Undo"), self.tr("Undo {}"), library.undo_label()),
            (commands.redo, self.tr("Redo"), self.tr("Redo {}"), library.redo_label()),
        ):
            action.setEnabled(label is not None and library.why_only_read() is None)
            step = step_text(label or "")
            text = word if label is None else whole.format(step[:1].lower() + step[1:])
            action.setText(text.replace("&", "&&"))
            action.setIconText(word)
        commands.tell_keys()

    def _offer_undo(self, sentence: str) -> None:
        self._say(Notice(sentence, Offer(self.tr("Undo"), self.undo), _SECONDS))

    def _tell(self, learned: Sequence[Learned], label: str) -> None:
        ids = [each.id for each in learned]
        if ids:
            notice = learned_notice(learned, lambda: self._changes.make(lambda library: library.forget(ids)))
            self._say(replace(notice, other=Offer(self.tr("Undo"), self.undo)))
        elif label:
            self._offer_undo(f"{step_text(label)}.")

    def _say(self, notice: Notice) -> None:
        self._offered = notice
        self._notices.say(notice)
