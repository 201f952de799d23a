"""The events that answer a query as a Qt table: an array of ids, and rows fetched by the page as the view asks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from eventbrowser.model.excerpt import Excerpt
from eventbrowser.model.query import SortKey
from eventbrowser.model.records import EventRow
from eventbrowser.views.event_drag import add_events
from eventbrowser.views.wording import day_text, kind_text, passage_label, translate

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")

Carrier = Callable[[Sequence[int]], QMimeData | None]
"""Makes what is dragged of the events with these ids."""

EXCERPT = Qt.ItemDataRole.UserRole + 1
"""The role under which an event's excerpt is kept."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.DecorationRole,
)
_PAGES = 64
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)


@dataclass(frozen=True, slots=True)
class Lines:
    """Where the list gets what it shows of some events: their rows, and where the words searched for stand, if any."""

    rows: Callable[[Sequence[int]], Sequence[EventRow]]
    excerpts: Callable[[Sequence[int]], Mapping[int, Excerpt]] | None = None


class _Pages(Generic[T]):
    """Something about each event, fetched by the page; the pages used last are kept."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[int, Mapping[int, T]] = OrderedDict()

    def get(self, ids: Sequence[int], row: int, fetch: Callable[[Sequence[int]], Mapping[int, T]]) -> T | None:
        number = row // self._size
        page = self._kept.get(number)
        if page is None:
            page = self._kept[number] = fetch(ids[number * self._size : (number + 1) * self._size])
            if len(self._kept) > _PAGES:
                self._kept.popitem(last=False)
        return page.get(ids[row])

    def forget(self, after: int = 0) -> None:
        """Forget pages that hold more than the first `after` rows."""
        for number in [number for number in self._kept if (number + 1) * self._size > after]:
            del self._kept[number]


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
        self._lines = Lines(lambda _ids: ())
        self._rows: _Pages[EventRow] = _Pages(50)
        self._excerpts: _Pages[Excerpt] = _Pages(12)
        self._star = QIcon()
        self._carrier: Carrier = lambda _ids: None

    def show(self, ids: Sequence[int], lines: Lines) -> None:
        self.beginResetModel()
        self._ids, self._lines = ids, lines
        self._rows.forget()
        self._excerpts.forget()
        self.endResetModel()

    def go_on(self, ids: Sequence[int], lines: Lines) -> None:
        """Show events of which those shown already are the first; the view stays where it is if they are."""
        begun = len(self._ids)
        if not 0 < begun < len(ids) or list(ids[:begun]) != list(self._ids):
            self.show(ids, lines)
            return
        self.beginInsertRows(QModelIndex(), begun, len(ids) - 1)
        self._ids, self._lines = ids, lines
        self._rows.forget(begun)
        self._excerpts.forget(begun)
        self.endInsertRows()

    def set_star(self, star: QIcon) -> None:
        """The picture that marks starred events."""
        self._star = star

    def set_carrier(self, carrier: Carrier) -> None:
        self._carrier = carrier

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [self._ids[row] for row in sorted({index.row() for index in indexes})]
        data = self._carrier(ids) or QMimeData()
        add_events(data, ids)
        return data

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def ids_of(self, first: int, after: int) -> Sequence[int]:
        """The events from one row to before another."""
        return self._ids[first:after]

    def row_of(self, event_id: int) -> int | None:
        try:
            return self._ids.index(event_id)
        except ValueError:
            return None

    def event_row(self, row: int) -> EventRow | None:
        """The event on a line; None where it has gone from the library since it was found."""
        return self._rows.get(self._ids, row, lambda ids: {event.id: event for event in self._lines.rows(ids)})

    def excerpt(self, row: int) -> Excerpt | None:
        """Where the words searched for stand in the event on a line."""
        fetch = self._lines.excerpts
        return None if fetch is None else self._excerpts.get(self._ids, row, fetch)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == EXCERPT:
            return self.excerpt(index.row())
        if role not in _ROLES:
            return None
        event = self.event_row(index.row())
        if event is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._star if event.starred and index.column() == TITLE else None
        text = COLUMNS[index.column()].text(event)
        if index.column() != TITLE or role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole and event.starred:
            text = translate("EventList", "{}, starred").format(text)
        excerpt = self.excerpt(index.row())
        if excerpt is None or excerpt.passage is None:
            return text
        return f"{text}\n{passage_label(excerpt.passage)} {excerpt.passage.text}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return translate("EventList", str(COLUMNS[section].heading))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_asked.emit(COLUMNS[column].sort, order is Qt.SortOrder.DescendingOrder)
