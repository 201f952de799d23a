"""Joins the pictures of the events to the filters: they follow these, and ask for others where one clicks on them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QWidget

from eventbrowser.model.overview import DayCounts, Network
from eventbrowser.model.query import Query
from eventbrowser.views.asking import Answer, Place
from eventbrowser.views.commands import Commands
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.middle import View
from eventbrowser.views.notices import Notices
from eventbrowser.views.overview import wishes
from eventbrowser.views.overview.asking import Charted, charted, day_counts, network
from eventbrowser.views.overview.graph import Kind, Node
from eventbrowser.views.overview.picture import Drawing, Saver
from eventbrowser.views.overview.timeline import Timeline
from eventbrowser.views.reading import Panes, Reading
from eventbrowser.work import Latest

if TYPE_CHECKING:
    from eventbrowser.views.overview.charts import Charts
    from eventbrowser.views.overview.network_page import NetworkPage


class Overviews(QObject):
    """Asks the library only for what is on the screen."""

    def __init__(
        self,
        place: Place,
        reading: Reading,
        panes: Panes,
        commands: Commands,
        store: QSettings,
        notices: Notices,
        desktop: Desktop,
    ) -> None:
        super().__init__(reading)
        self._place, self._reading, self._panes, self._commands = place, reading, panes, commands
        self.timeline = Timeline(store, panes.middle)
        self.timeline.brushed.connect(self._on_brushed)
        self.timeline.hide_asked.connect(commands.show_timeline.toggle)
        panes.middle.set_timeline(self.timeline)
        self.charts: Charts | None = None
        self._saver = Saver(panes.middle.window(), notices, desktop, store)
        commands.save_picture.triggered.connect(self._on_save_asked)
        self._offer(self.timeline, self.timeline)
        self._days = Latest(self)
        self._days.answered.connect(self._on_days)
        self._days.failed.connect(notices.tell)
        self._charted = Latest(self)
        self._charted.answered.connect(self._on_charted)
        self._charted.failed.connect(notices.tell)
        self.network: NetworkPage | None = None
        self._network = Latest(self)
        self._network.answered.connect(self._on_network)
        self._network.failed.connect(notices.tell)
        panes.middle.turned.connect(self._on_turned)
        commands.show_timeline.toggled.connect(self._look)
        reading.answered.connect(self._on_answered)

    def _on_answered(self, _answer: Answer) -> None:
        self._look()

    def _look(self) -> None:
        query = self._reading.filters.query
        if self._commands.show_timeline.isChecked():
            self._days.ask(self._place.asked(day_counts(query)))
        self._look_at(self._panes.middle.view)

    def _look_at(self, view: View) -> None:
        query = self._reading.filters.query
        if view is View.CHARTS:
            self._charted.ask(self._place.asked(charted(query)))
        elif view is View.NETWORK:
            self._network.ask(self._place.asked(network(query)))

    def _on_turned(self, view: View) -> None:
        if view is View.CHARTS and self.charts is None:
            self.charts = self._make_charts()
        elif view is View.NETWORK and self.network is None:
            self.network = self._make_network()
        self._look_at(view)

    def _make_network(self) -> NetworkPage:
        from eventbrowser.views.overview.network_page import NetworkPage

        page = NetworkPage(self._panes.middle)
        self._offer(page.canvas, page)
        page.followed.connect(self._reading.follow)
        page.opened.connect(self._on_opened)
        self._panes.middle.add(View.NETWORK, page)
        return page

    def _on_network(self, found: Network) -> None:
        if self.network is not None:
            self.network.show_network(found)

    def _on_opened(self, node: Node, other: Node | None) -> None:
        query = self._reading.filters.query
        if other is not None and other.kind is Kind.PERSON:
            wish = wishes.of_meeting(query, node.id, other.id)
        elif other is not None:
            wish = wishes.of_body(wishes.of_person(query, node.id), other.name)
        elif node.kind is Kind.PERSON:
            wish = wishes.of_person(query, node.id)
        else:
            wish = wishes.of_body(query, node.name)
        self._reading.filters.ask(wish)
        self._panes.middle.turn_to(View.LIST)
        self._panes.events.focus()

    def _make_charts(self) -> Charts:
        from eventbrowser.views.overview.charts import Charts

        charts = Charts(self._reading.names, self._panes.middle)
        for chart in charts.charts():
            self._offer(chart, chart)
        charts.wanted.connect(self._reading.filters.ask)
        self._panes.middle.add(View.CHARTS, charts)
        return charts

    def _offer(self, widget: QWidget, drawing: Drawing) -> None:
        """Let a widget's context menu save its picture."""
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda place: self._show_menu(widget.mapToGlobal(place), drawing))

    def _show_menu(self, place: QPoint, drawing: Drawing) -> None:
        menu = QMenu(self._panes.middle)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._commands.save_picture.text()).triggered.connect(lambda: self._save(drawing))
        menu.popup(place)

    def _on_save_asked(self) -> None:
        page = {View.CHARTS: self.charts, View.NETWORK: self.network}.get(self._panes.middle.view)
        self._save(page or self.timeline)

    def _save(self, drawing: Drawing) -> None:
        chips = self._panes.chips
        self._saver.save(drawing, drawing.title(), " · ".join([chips.count.text(), *chips.texts()]))

    def _on_charted(self, found: Charted) -> None:
        if self.charts is not None:
            self.charts.show_charts(found)

    def _on_days(self, told: tuple[Query, DayCounts]) -> None:
        query, days = told
        self.timeline.show_days(days, query.days)

    def _on_brushed(self, days: tuple[date, date] | None) -> None:
        filters = self._reading.filters
        filters.ask(wishes.of_days(filters.query, days))
