"""Joins the pictures of the events to the filters: they follow these, and ask for others where one clicks on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QSettings

from eventbrowser.model.overview import DayCounts
from eventbrowser.model.query import Query
from eventbrowser.views.asking import Answer, Place
from eventbrowser.views.commands import Commands
from eventbrowser.views.notices import Notices
from eventbrowser.views.overview.asking import day_counts
from eventbrowser.views.overview.timeline import Timeline
from eventbrowser.views.reading import Panes, Reading
from eventbrowser.work import Latest


class Overviews(QObject):
    """Asks the library only for what is on the screen."""

    def __init__(
        self, place: Place, reading: Reading, panes: Panes, commands: Commands, store: QSettings, notices: Notices
    ) -> None:
        super().__init__(reading)
        self._place, self._reading, self._panes, self._commands = place, reading, panes, commands
        self.timeline = Timeline(store, panes.middle)
        self.timeline.brushed.connect(self._on_brushed)
        self.timeline.hide_asked.connect(commands.show_timeline.toggle)
        panes.middle.set_timeline(self.timeline)
        self._days = Latest(self)
        self._days.answered.connect(self._on_days)
        self._days.failed.connect(notices.tell)
        commands.show_timeline.toggled.connect(self._look)
        reading.answered.connect(self._on_answered)

    def _on_answered(self, _answer: Answer) -> None:
        self._look()

    def _look(self) -> None:
        if self._commands.show_timeline.isChecked():
            self._days.ask(self._place.asked(day_counts(self._reading.filters.query)))

    def _on_days(self, told: tuple[Query, DayCounts]) -> None:
        query, days = told
        self.timeline.show_days(days, query.days)

    def _on_brushed(self, days: tuple[date, date] | None) -> None:
        filters = self._reading.filters
        filters.ask(replace(filters.query, days=days))
