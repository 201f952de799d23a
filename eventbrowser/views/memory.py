"""What the window remembers from one start to the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from eventbrowser.model.query import Query, SortKey
from eventbrowser.settings import (
    CENTRE_PANES,
    EVENT_COLUMNS,
    EVENT_FILTERS,
    EVENT_SORT,
    EVENT_SORT_DESCENDING,
    FILTERED_LIBRARY,
    WINDOW_GEOMETRY,
    WINDOW_PANES,
)
from eventbrowser.views.event_list import EventList
from eventbrowser.views.filters import from_text, to_text

_FIRST_SIZE = QSize(1280, 800)
_FIRST_PANES = [250, 710, 320]
_FIRST_CENTRE = [360, 360]


class Memory:
    """Where things stood, kept in the person's settings."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def restore_layout(self, window: QMainWindow, panes: QSplitter, centre: QSplitter, events: EventList) -> None:
        if not window.restoreGeometry(WINDOW_GEOMETRY.read(self._store)):
            window.resize(_FIRST_SIZE.boundedTo(window.screen().availableSize()))
        if not panes.restoreState(WINDOW_PANES.read(self._store)):
            panes.setSizes(_FIRST_PANES)
        if not centre.restoreState(CENTRE_PANES.read(self._store)):
            centre.setSizes(_FIRST_CENTRE)
        events.restore_columns(EVENT_COLUMNS.read(self._store))

    def keep_layout(self, window: QMainWindow, panes: QSplitter, centre: QSplitter, events: EventList) -> None:
        WINDOW_GEOMETRY.write(self._store, window.saveGeometry())
        WINDOW_PANES.write(self._store, panes.saveState())
        CENTRE_PANES.write(self._store, centre.saveState())
        EVENT_COLUMNS.write(self._store, events.columns())

    def query(self, library: Path) -> Query:
        """The order of last time, and the filters where they were this library's."""
        same = FILTERED_LIBRARY.read(self._store) == str(library)
        query = from_text(EVENT_FILTERS.read(self._store)) if same else Query()
        sort = EVENT_SORT.read(self._store)
        if sort in set(SortKey):
            query = replace(query, sort=SortKey(sort), descending=EVENT_SORT_DESCENDING.read(self._store))
        return query

    def keep_query(self, library: Path, query: Query) -> None:
        FILTERED_LIBRARY.write(self._store, str(library))
        EVENT_FILTERS.write(self._store, to_text(query))
        EVENT_SORT.write(self._store, query.sort.value)
        EVENT_SORT_DESCENDING.write(self._store, query.descending)
