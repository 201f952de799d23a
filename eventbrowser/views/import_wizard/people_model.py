"""The people of an event as a Qt table: one line each, as billed there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventbrowser.model.draft import Draft, DraftPerson
from eventbrowser.model.text import Found
from eventbrowser.views.import_wizard.cells import PICTURE
from eventbrowser.views.import_wizard.editing import give
from eventbrowser.views.import_wizard.names import field_name, proof_text, sureness, value_text
from eventbrowser.views.import_wizard.places import Field, Place, Value, is_doubtful, value_at
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.wording import number, parts_text

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (Field.HONORIFIC, Field.NAME, Field.POSITION, Field.ORGANISATION, Field.PART, Field.STATEMENT)
NAME = COLUMNS.index(Field.NAME)
PART = COLUMNS.index(Field.PART)
SAID = COLUMNS.index(Field.STATEMENT)


class PeopleModel(QAbstractTableModel):
    """A thin adapter over a draft's event; a changed cell becomes a wish."""

    def __init__(self, wishes: Wishes, parent: QObject) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self._event = 0

    def show_draft(self, draft: Draft | None, event: int) -> None:
        """Show another draft, or the same one after a change."""
        shown, people = self.people(), _people(draft, event)
        before = len(shown)
        if people is shown and self._event == event:
            self._draft = draft
            return
        if self._event != event or before != len(people):
            self.beginResetModel()
            self._draft, self._event = draft, event
            self.endResetModel()
            return
        self._draft = draft
        if before:
            self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(COLUMNS) - 1))

    def people(self) -> tuple[DraftPerson, ...]:
        return _people(self._draft, self._event)

    def place(self, index: Index) -> Place:
        """The value of a cell; of parts and statements the first, or the first doubtful one."""
        field = COLUMNS[index.column()]
        if field not in (Field.PART, Field.STATEMENT):
            return Place(field, self._event, index.row())
        several = [Place(field, self._event, index.row(), number) for number in range(self._number(index))]
        return next(filter(self._is_doubtful, several), several[0] if several else self._to_come(index))

    def index_of(self, place: Place) -> QModelIndex:
        return self.index(place.person or 0, COLUMNS.index(place.field))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.people())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Said") if section == SAID else field_name(COLUMNS[section])

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return usual if index.column() in (PART, SAID) else usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._draft is None or not index.isValid() or index.row() >= len(self.people()):
            return None
        doubtful = self._is_doubtful(self.place(index))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index)
        if role == PICTURE:
            return "doubt" if doubtful else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(index) or self.tr("nothing")
            return self.tr("{value}, doubtful").format(value=text) if doubtful else text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._explanation(index)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self._text(index):
            return False
        place = self.place(index)
        self._wishes.ask(lambda draft: give(draft, place, str(value)))
        return True

    def _text(self, index: Index) -> str:
        person = self.people()[index.row()]
        field = COLUMNS[index.column()]
        if field is Field.PART:
            return parts_text(part.value for part in person.parts)
        if field is Field.STATEMENT:
            return number(len(person.statements)) if person.statements else ""
        found = self._found(self.place(index))
        return value_text(found.value) if found else ""

    def _explanation(self, index: Index) -> str:
        place = self.place(index)
        found = self._found(place)
        if found is None or self._draft is None:
            return ""
        proof = proof_text(self._draft, place)
        return f"{proof} {sureness(found)}" if self._is_doubtful(place) else proof

    def _found(self, place: Place) -> Found[Value] | None:
        return value_at(self._draft, place) if self._draft else None

    def _is_doubtful(self, place: Place) -> bool:
        return self._draft is not None and is_doubtful(self._draft, place)

    def _number(self, index: Index) -> int:
        person = self.people()[index.row()]
        return len(person.parts if index.column() == PART else person.statements)

    def _to_come(self, index: Index) -> Place:
        return Place(COLUMNS[index.column()], self._event, index.row(), 0)


def _people(draft: Draft | None, event: int) -> tuple[DraftPerson, ...]:
    return draft.events[event].people if draft is not None and event < len(draft.events) else ()
