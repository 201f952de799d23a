"""The rows of the filter pane, kept from one answer to the next so that place and choice stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from eventbrowser.model.conditions import Conditions
from eventbrowser.model.query import Group, Value
from eventbrowser.model.records import SavedSearch
from eventbrowser.views.counted_rows import COUNT, MARK
from eventbrowser.views.names import group_text
from eventbrowser.views.tally import SECTIONS, Row, Section
from eventbrowser.views.wording import events_text, number

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

_ENTRY = Qt.ItemDataRole.UserRole
SAVED = "saved"
_NEW: dict[Group, object] = {
    Group.COLLECTIONS: QT_TRANSLATE_NOOP("Filters", "New collection…"),
    Group.TOPICS: QT_TRANSLATE_NOOP("Filters", "New topic…"),
}


class Kind(Enum):
    """What a row is for."""

    SECTION = auto()
    VALUE = auto()
    MORE = auto()
    SEARCH = auto()
    SAVE = auto()
    NEW = auto()
    """A new collection, or a new topic."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands behind a row; `key` tells it from all others, also after a restart."""

    kind: Kind
    key: str
    group: Group | None = None
    values: frozenset[Value] = frozenset()
    search: SavedSearch | None = None
    own: bool = False
    """Whether it is a topic that the person made."""


class FilterEntries(QStandardItemModel):
    """Sections with their values, the saved searches on top."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.may_make = False
        self._conditions: Conditions = ()
        self._saved = _item(Entry(Kind.SECTION, SAVED), translate("Filters", "Saved searches"))
        self._save = Entry(Kind.SAVE, f"{SAVED}/")
        self._sections = {
            group: _item(Entry(Kind.SECTION, group.value, group), group_text(group)) for group in SECTIONS
        }
        for section in (self._saved, *self._sections.values()):
            font = section.font()
            font.setBold(True)
            section.setFont(font)
            self.appendRow(section)
        self.show_searches((), "", may_save=False)
        # A row below is what makes a section one that can be opened, and so counted.
        for group, section in self._sections.items():
            section.appendRow(_item(Entry(Kind.MORE, f"{group}/more", group), translate("Filters", "Counting…")))
            section.child(0).setEnabled(False)

    def show_sections(self, sections: Iterable[Section], conditions: Conditions) -> None:
        self._conditions = conditions
        for section in sections:
            item = self._sections[section.group]
            entries = [*_entries(item, section.rows)]
            rows: list[tuple[Entry, Row | None]] = [*entries]
            if section.all != 0:
                rows.append((Entry(Kind.MORE, f"{section.group}/more", section.group), None))
            if self.may_make and section.group in _NEW:
                rows.append((Entry(Kind.NEW, f"{section.group}/", section.group), None))
            _keep(item, [entry for entry, _ in rows])
            for place, (entry, row) in enumerate(rows):
                if row is not None:
                    self._fill(item.child(place), row)
                elif entry.kind is Kind.NEW:
                    item.child(place).setText(translate("Filters", str(_NEW[section.group])))
                elif section.all is None:
                    item.child(place).setText(translate("Filters", "Show all…"))
                else:
                    item.child(place).setText(translate("Filters", "Show all {n}…").format(n=number(section.all)))

    def show_conditions(self, conditions: Conditions) -> None:
        """Tick what is asked for, strike out what is left out."""
        named = {value for condition in (*self._conditions, *conditions) for value in condition.any_of}
        self._conditions = conditions
        for item in self.items():
            if not named.isdisjoint(entry_of(item.index()).values):
                self._mark(item)

    def show_searches(self, searches: Sequence[SavedSearch], line: str, *, may_save: bool) -> None:
        """Show the saved searches; that of the line in force stands out."""
        entries = [Entry(Kind.SEARCH, f"{SAVED}/{search.id}", search=search) for search in searches]
        _keep(self._saved, [*entries, self._save])
        for place, entry in enumerate(entries):
            item, search = self._saved.child(place), entry.search
            assert search is not None
            item.setData(entry, _ENTRY)
            item.setText(search.name)
            item.setData(search.events, COUNT)
            font = item.font()
            font.setBold(search.line == line)
            item.setFont(font)
            told = f"{search.name}, {events_text(search.events)}"
            if search.line == line:
                told = translate("Filters", "{} (in force)").format(told)
            item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
        save = self._saved.child(len(entries))
        save.setText(translate("Filters", "Save this search…"))
        save.setEnabled(may_save)

    def items(self) -> Iterator[QStandardItem]:
        """All rows from the top."""
        waiting = [self.item(row) for row in reversed(range(self.rowCount()))]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += [item.child(row) for row in reversed(range(item.rowCount()))]

    def _fill(self, item: QStandardItem, row: Row) -> None:
        item.setText(row.text)
        item.setData(row.count, COUNT)
        item.setData(translate("Filters", "own") if row.own else None, MARK)
        self._mark(item)
        below = [*_entries(item, row.below)]
        _keep(item, [entry for entry, _ in below])
        for place, (_, lower) in enumerate(below):
            self._fill(item.child(place), lower)

    def _mark(self, item: QStandardItem) -> None:
        values = entry_of(item.index()).values
        left_out = is_left_out(values, self._conditions)
        item.setCheckState(tick(values, self._conditions))
        font = item.font()
        font.setStrikeOut(left_out)
        item.setFont(font)
        told = [item.text()]
        if item.data(COUNT) is not None:
            told.append(events_text(item.data(COUNT)))
        if entry_of(item.index()).own:
            told.append(translate("Filters", "a topic of your own"))
        if left_out:
            told.append(translate("Filters", "left out"))
        item.setData(", ".join(told), Qt.ItemDataRole.AccessibleTextRole)


def entry_of(index: Index) -> Entry:
    entry = index.data(_ENTRY)
    assert isinstance(entry, Entry)
    return entry


def tick(values: frozenset[Value], conditions: Conditions) -> Qt.CheckState:
    """Whether these values are asked for: all, some or none."""
    asked = {value for condition in conditions if not condition.negated for value in condition.any_of}
    if values <= asked:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if values & asked else Qt.CheckState.Unchecked


def is_left_out(values: frozenset[Value], conditions: Conditions) -> bool:
    return any(condition.negated and values <= condition.any_of for condition in conditions)


def _entries(parent: QStandardItem, rows: Iterable[Row]) -> Iterator[tuple[Entry, Row]]:
    above = entry_of(parent.index()).key
    for row in rows:
        group = next(iter(row.values)).group
        yield Entry(Kind.VALUE, f"{above}/{row.text}", group, row.values, own=row.own), row


def _item(entry: Entry, text: str = "") -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(entry, _ENTRY)
    return item


def _keep(parent: QStandardItem, entries: Sequence[Entry]) -> None:
    """Let the rows below be these, and stay where they are these already."""
    keys = [(entry.key, entry.values) for entry in entries]
    shown = [entry_of(parent.child(row).index()) for row in range(parent.rowCount())]
    if keys != [(entry.key, entry.values) for entry in shown]:
        parent.removeRows(0, parent.rowCount())
        parent.appendRows([_item(entry) for entry in entries])
