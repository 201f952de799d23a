"""Small dialogs that ask for the right value, or for the right person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.records import Companion
from eventbrowser.views.dialog_frame import take_room
from eventbrowser.views.theme import scaled
from eventbrowser.views.wording import apart, events_text

_ID = Qt.ItemDataRole.UserRole


class NameDialog(QDialog):
    """Asks for one value in words; an unchanged or empty one is none."""

    given = Signal(str)

    def __init__(self, question: str, value: str, parent: QWidget, verb: str = "") -> None:
        """`verb` is what the button does; else it corrects."""
        super().__init__(parent)
        verb = verb or self.tr("Correct")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("name-dialog")
        self.setWindowTitle(verb)
        self._value = value
        self.line = QLineEdit(value, self)
        self.line.setObjectName("right-value")
        self.line.setAccessibleName(question)
        self.line.selectAll()
        self._buttons = _fill(self, question, [self.line])
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(verb)
        self.line.textChanged.connect(self._enable)
        self._enable()
        self.setMinimumWidth(scaled(460))

    def accept(self) -> None:
        right = self._right()
        if right:
            self.given.emit(right)
        super().accept()

    def _right(self) -> str:
        words = " ".join(self.line.text().split())
        return "" if words == self._value else words

    def _enable(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._right()))


class PersonDialog(QDialog):
    """Asks for one of the library's people, found by words of their name."""

    chosen = Signal(int)

    def __init__(self, question: str, people: Callable[[str], Sequence[Companion]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("person-dialog")
        self.setWindowTitle(self.tr("The same person"))
        self._people = people
        self.line = QLineEdit(self)
        self.line.setObjectName("person-words")
        self.line.setPlaceholderText(self.tr("Find by name"))
        self.line.setAccessibleName(self.tr("Find by name"))
        self.list = QListWidget(self)
        self.list.setObjectName("people-to-choose")
        self.list.setAccessibleName(question)
        self._buttons = _fill(self, question, [self.line, self.list])
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Join"))
        self.line.textChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._show("")
        take_room(self, 460, 420)

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_ID))
            super().accept()

    def _show(self, text: str) -> None:
        self.list.clear()
        for person in self._people(text):
            item = QListWidgetItem(f"{apart(person.name)}   ·   {events_text(person.events)}", self.list)
            item.setData(_ID, person.person_id)
        self.list.setCurrentRow(0)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.list.count() > 0)


def _fill(dialog: QDialog, question: str, widgets: Sequence[QWidget]) -> QDialogButtonBox:
    label = QLabel(question, dialog)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(widgets[0])
    kinds = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    buttons = QDialogButtonBox(kinds, dialog)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 18, 20, 14)
    column.setSpacing(12)
    for widget in (label, *widgets, buttons):
        column.addWidget(widget)
    widgets[0].setFocus()
    return buttons
