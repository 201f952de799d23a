"""The events that answer a query as a Qt table: an array of ids, and rows fetched by the page as the view asks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from eventbrowser.model.query import SortKey
from eventbrowser.model.records import EventRow
from eventbrowser.views.wording import day_text, kind_text, translate

Index = QModelIndex | QPersistentModelIndex
Rows = Callable[[Sequence[int]], Sequence[EventRow]]

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DecorationRole,
)
_PAGE = 200
_PAGES = 32


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list: what it is ordered by, its heading, and what it shows of an event."""

    sort: SortKey
    heading: object
    text: Callable[[EventRow], str]


COLUMNS = (
    Column(SortKey.DATE, QT_TRANSLATE_NOOP("EventList", "Date"), lambda row: day_text(row.start)),
    Column(SortKey.TITLE, QT_TRANSLATE_NOOP("EventList", "Title"), lambda row: row.title),
    Column(SortKey.KIND, QT_TRANSLATE_NOOP("EventList", "Kind"), lambda row: kind_text(row.kind)),
    Column(SortKey.CITY, QT_TRANSLATE_NOOP("EventList", "City"), lambda row: row.city or ""),
    Column(SortKey.HOST, QT_TRANSLATE_NOOP("EventList", "Hosts"), lambda row: ", ".join(row.hosts)),
    Column(SortKey.SPEAKERS, QT_TRANSLATE_NOOP("EventList", "Speakers"), lambda row: ", ".join(row.speakers)),
)
TITLE = 1


class EventModel(QAbstractTableModel):
    """A thin adapter: no SQL, and no rows that the view did not ask for."""

    sort_asked = Signal(SortKey, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._fetch: Rows = lambda _ids: ()
        self._pages: OrderedDict[int, dict[int, EventRow]] = OrderedDict()
        self._star = QIcon()

    def show(self, ids: Sequence[int], fetch: Rows) -> None:
        self.beginResetModel()
        self._ids, self._fetch = ids, fetch
        self._pages.clear()
        self.endResetModel()

    def go_on(self, ids: Sequence[int], fetch: Rows) -> None:
        """Show events of which those shown already are the first; the view stays where it is if they are."""
        begun = len(self._ids)
        if not 0 < begun < len(ids) or list(ids[:begun]) != list(self._ids):
            self.show(ids, fetch)
            return
        self.beginInsertRows(QModelIndex(), begun, len(ids) - 1)
        self._ids, self._fetch = ids, fetch
        self._pages.clear()
        self.endInsertRows()

    def set_star(self, star: QIcon) -> None:
        """The picture that marks starred events."""
        self._star = star

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def row_of(self, event_id: int) -> int | None:
        return self._ids.index(event_id) if event_id in self._ids else None

    def event_row(self, row: int) -> EventRow | None:
        """The event on a line; None where it has gone from the library since it was found."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = {event.id: event for event in self._fetch(wanted)}
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        return page.get(self._ids[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES:
            return None
        event = self.event_row(index.row())
        if event is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._star if event.starred and index.column() == TITLE else None
        text = COLUMNS[index.column()].text(event)
        if role == Qt.ItemDataRole.AccessibleTextRole and event.starred and index.column() == TITLE:
            return translate("EventList", "{}, starred").format(text)
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return translate("EventList", str(COLUMNS[section].heading))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_asked.emit(COLUMNS[column].sort, order is Qt.SortOrder.DescendingOrder)
