"""A table of records that are fetched a page at a time, of which whole rows are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from eventbrowser.views.row_cells import RowCells
from eventbrowser.views.theme import scaled

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

PAGE = 200
_ROW, _AIR = 32, 8


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: its heading, what it shows of a record, and how wide it is; 0 takes the room that is left."""

    heading: str
    text: Callable[[T], str]
    width: int


class Records(QAbstractTableModel, Generic[T]):
    """A thin adapter over a question for the records that come after one, or for the first."""

    def __init__(self, columns: Sequence[Column[T]], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self._after: Callable[[T | None], Sequence[T]] = lambda _last: ()
        self._records: list[T] = []
        self._whole = True

    def show(self, after: Callable[[T | None], Sequence[T]]) -> None:
        """Show records in pages of `PAGE`; a shorter one is the last."""
        self.beginResetModel()
        self._after = after
        self._records = list(after(None))
        self._whole = len(self._records) < PAGE
        self.endResetModel()

    def record(self, row: int) -> T:
        return self._records[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[index.column()].text(self._records[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            texts = [column.text(self._records[index.row()]) for column in self.columns]
            return texts[index.column()] if index.column() else ", ".join(text for text in texts if text)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, _parent: Index) -> None:
        page = self._after(self._records[-1])
        self._whole = len(page) < PAGE
        if page:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._records += page
            self.endInsertRows()


def as_rows(table: QTableView) -> None:
    """Let a table show records of which whole rows are chosen and nothing is typed into."""
    table.setProperty("rows", True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(max(_ROW, table.fontMetrics().height() + scaled(_AIR)))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class RowTable(QTableView, Generic[T]):
    """Shows records; the first column stands out."""

    def __init__(self, records: Records[T], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.records = records
        self.setAccessibleName(name)
        self.setModel(records)
        self.setItemDelegate(RowCells(frozenset({0}), self))
        as_rows(self)
        for place, column in enumerate(records.columns):
            if column.width:
                self.setColumnWidth(place, scaled(column.width))
            else:
                self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def chosen(self) -> list[T]:
        """The records that are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.records.record(row) for row in rows]
