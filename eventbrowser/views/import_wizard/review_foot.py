"""The line under the review: how much is left, and the ways on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from eventbrowser.views.import_wizard.desk import Desk
from eventbrowser.views.import_wizard.editing import State
from eventbrowser.views.import_wizard.foot import Foot
from eventbrowser.views.import_wizard.review_keys import Key
from eventbrowser.views.keymap import keys_of, keys_text
from eventbrowser.views.theme import dress
from eventbrowser.views.wording import number


class ReviewFoot(Foot):
    """Counts what is ready and what is doubtful."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finish = self.add_button("finish", self.tr("Finish later"), left=True)
        self.finish.setToolTip(self.tr("The rest waits; you find it again under Import"))
        self.discard = self.add_button("discard", self.tr("Discard"), left=True)
        self.discard.setToolTip(self.tr("Take this article off the list (Del in the list)"))
        self.previous = self.add_button("previous-doubtful", self.tr("Previous doubt"))
        self.following = self.add_button("next-doubtful", self.tr("Next doubt"))
        self.keep_ready = self.add_button("keep-ready", self.tr("Keep all ready"))
        self.keep_ready.setToolTip(
            self.tr("Keep the articles listed as ready: those by whose doubts no event is missed or misplaced")
        )
        self.keep = self.add_button("keep", self.tr("Keep and go on"), primary=True)
        dress(self.discard, "delete")
        dress(self.following, "doubt")

    def tell_keys(self, keys: Mapping[Key, QAction]) -> None:
        """Let the buttons say the keys that do the same; a letter alone works only where no text is typed."""
        for button, key, words in (
            (self.previous, Key.PREVIOUS_DOUBT, self.tr("Go to the previous doubtful value")),
            (self.following, Key.NEXT_DOUBT, self.tr("Go to the next doubtful value")),
            (self.keep, Key.KEEP, self.tr("Keep this article and go on to the next")),
        ):
            told = keys_text(keys_of(keys[key])[:2])
            button.setToolTip(f"{words} ({told})" if told else words)

    def show_desk(self, desk: Desk, shown: int | None) -> None:
        ready, waiting = desk.ready(), desk.ids()
        doubts = desk.doubts(shown) if shown in waiting and shown is not None else 0
        state = desk.state(shown) if shown in waiting and shown is not None else None
        self.status.setText(self._count(waiting, shown, doubts))
        self.keep_ready.setText(self.tr("Keep all ready ({n})").format(n=number(len(ready))))
        self.keep_ready.setEnabled(bool(ready))
        self.keep.setText(self.tr("Keep article only") if state is State.NO_EVENT else self.tr("Keep and go on"))
        self.keep.setEnabled(state not in (None, State.KNOWN))
        self.discard.setEnabled(state is not None)
        anywhere = any(desk.doubts(each) for each in waiting)
        self.previous.setEnabled(anywhere)
        self.following.setEnabled(anywhere)

    def _count(self, waiting: list[int], shown: int | None, doubts: int) -> str:
        if shown not in waiting:
            return ""
        where = self.tr("{n} of {all}").format(n=number(waiting.index(shown) + 1), all=number(len(waiting)))
        if not doubts:
            return where
        found = self.tr("1 doubt here") if doubts == 1 else self.tr("{n} doubts here").format(n=number(doubts))
        return f"{where} · {found}"
