"""The sign behind a doubtful or missing value, with the ways out of the doubt."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from eventbrowser.model.draft import EITHER_WAY, Draft
from eventbrowser.views.import_wizard.editing import choose, clear, confirm
from eventbrowser.views.import_wizard.names import field_name, proof_text, shortened, sureness, value_text
from eventbrowser.views.import_wizard.places import Place, Value, is_doubtful, value_at
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import dress
from eventbrowser.views.wording import translate


class DoubtButton(QToolButton):
    """Says in a word what is the matter; its menu offers to confirm, to pick another reading or to clear."""

    def __init__(self, place: Place, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._wishes = wishes
        self._wrong = ""
        self._draft: Draft | None = None
        self.setObjectName(f"doubt-{place.field}")
        self.setProperty("doubt", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(field_name(place.field))
        dress(self, "doubt")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        self._draft = draft
        self._refresh()

    def show_wrong(self, what: str) -> None:
        """What is wrong with the words typed; "" when nothing is."""
        self._wrong = what
        self._refresh()

    def is_wrong(self) -> bool:
        return bool(self._wrong)

    def is_shown(self) -> bool:
        return not self.isHidden()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._wishes.entered.emit(self.place)

    def _refresh(self) -> None:
        if self._draft is None:
            return
        doubtful = is_doubtful(self._draft, self.place)
        missing = value_at(self._draft, self.place) is None
        self.setText(self._wrong or (self.tr("Missing") if missing else self._doubt_text(self._draft)))
        reason = proof_text(self._draft, self.place)
        self.setToolTip(reason)
        self.setAccessibleName(f"{field_name(self.place.field)}: {self.text()}")
        self.setAccessibleDescription(reason)
        self.setVisible(doubtful or bool(self._wrong))

    def _doubt_text(self, draft: Draft) -> str:
        """That the value is doubtful; of a day that can be read two ways, what the other reading is."""
        found = value_at(draft, self.place)
        if found is not None and found.rule == EITHER_WAY and found.others:
            other = found.others[0]
            year = f" {other.year}" if isinstance(other, date) else ""
            return self.tr("Or {day}?").format(day=value_text(other).removesuffix(year))
        return self.tr("Doubtful")

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        if self._draft is not None:
            fill_menu(menu, self._draft, self.place, self._wishes)


def fill_menu(menu: QMenu, draft: Draft, place: Place, wishes: Wishes) -> None:
    """Where a value comes from, and what can be made of it without typing."""
    found = value_at(draft, place)
    if found is None:
        menu.addAction(proof_text(draft, place)).setEnabled(False)
        return
    menu.addAction(f"{proof_text(draft, place)} {sureness(found)}").setEnabled(False)
    right = menu.addAction(translate("Doubt", "“{value}” is right").format(value=shortened(value_text(found.value))))
    right.triggered.connect(lambda: wishes.ask(lambda draft: confirm(draft, place)))
    for other in found.others:
        offer(menu, place, other, wishes)
    menu.addAction(translate("Doubt", "Clear the field")).triggered.connect(
        lambda: wishes.ask(lambda draft: clear(draft, place))
    )


def offer(menu: QMenu, place: Place, other: Value, wishes: Wishes) -> None:
    """An entry that takes another reading."""
    action = menu.addAction(translate("Doubt", "Use “{value}” instead").format(value=shortened(value_text(other))))
    action.triggered.connect(lambda: wishes.ask(lambda draft: choose(draft, place, other)))
