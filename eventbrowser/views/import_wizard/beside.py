"""Two events side by side, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from eventbrowser.model.draft import DraftEvent
from eventbrowser.model.names import fold
from eventbrowser.model.records import Event
from eventbrowser.views.import_wizard.names import field_name, value_text
from eventbrowser.views.import_wizard.places import EVENT_FIELDS, Field
from eventbrowser.views.wording import translate

_MOST_ROWS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A field as two events have it, "" where one lacks it."""

    name: str
    mine: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether both say something, and not the same; what one lacks the other fills in."""
        return bool(self.mine and self.other) and fold(self.mine) != fold(self.other)


def compare(mine: DraftEvent, other: Event | DraftEvent) -> list[Row]:
    """The fields that either has, those that differ first."""
    some, others = _texts(mine), _texts(other)
    rows = [
        Row(name, _listed(some[name], others[name]), _listed(others[name], some[name]))
        for name in some
        if some[name] or others[name]
    ]
    return sorted(rows, key=lambda row: not row.differs)


class Beside(QTableWidget):
    """Shows what two events have in common and in what they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("beside")
        self.setAccessibleName(self.tr("Both events, field by field"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_events(self, mine: DraftEvent | None, other: Event | DraftEvent | None, *, in_library: bool) -> None:
        rows = compare(mine, other) if mine is not None and other is not None else []
        self.setVisible(bool(rows))
        theirs = self.tr("In the library") if in_library else self.tr("The other article")
        self.setHorizontalHeaderLabels([self.tr("Field"), self.tr("This article"), theirs])
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            name = self.tr("≠ {field}").format(field=row.name) if row.differs else row.name
            for column, text in enumerate((name, row.mine or "–", row.other or "–")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                font = item.font()
                font.setBold(row.differs)
                item.setFont(font)
                self.setItem(number, column, item)
        height = self.verticalHeader().defaultSectionSize() * min(len(rows), _MOST_ROWS)
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())


def _listed(values: Sequence[str], beside: Sequence[str]) -> str:
    """Values in a line, those first that the other event lacks, since the line may be cut short."""
    there = {fold(value) for value in beside}
    return ", ".join(sorted(values, key=lambda value: fold(value) in there))


def _texts(event: Event | DraftEvent) -> dict[str, Sequence[str]]:
    return _draft_texts(event) if isinstance(event, DraftEvent) else _event_texts(event)


def _draft_texts(event: DraftEvent) -> dict[str, Sequence[str]]:
    singles = (event.title, event.kind, event.start, event.end, event.venue, event.city, event.country, event.mode)
    values = [value_text(found.value) if found else "" for found in singles]
    people = (person.name.value for person in event.people)
    hosts, partners = (found.value for found in event.hosts), (found.value for found in event.partners)
    return _named(values, hosts, partners, people)


def _event_texts(event: Event) -> dict[str, Sequence[str]]:
    singles = (event.title, event.kind, event.start, event.end, event.venue, event.city, event.country, event.mode)
    people = (person.name for person in event.people)
    return _named([value_text(value) for value in singles], event.hosts, event.partners, people)


def _named(
    singles: list[str], hosts: Iterable[str], partners: Iterable[str], people: Iterable[str]
) -> dict[str, Sequence[str]]:
    names = map(field_name, EVENT_FIELDS)
    texts: dict[str, Sequence[str]] = {name: [text] if text else [] for name, text in zip(names, singles, strict=True)}
    texts[field_name(Field.HOST)] = list(hosts)
    texts[field_name(Field.PARTNER)] = list(partners)
    texts[translate("Field", "People")] = list(people)
    return texts
