"""The middle of the window: the filters in force, the timeline, and under them the list or a picture of the events."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from eventbrowser.views.chip_bar import ChipBar
from eventbrowser.views.commands import Commands
from eventbrowser.views.event_list import EventList
from eventbrowser.views.tab_order import controls, follow
from eventbrowser.views.theme import pad

_TIMELINE_HEIGHT = 76
"""Room kept for the timeline until it is there, so that the list does not move."""


class View(StrEnum):
    """How the events that answer the filters are shown."""

    LIST = "list"
    NETWORK = "network"
    CHARTS = "charts"


class Middle(QWidget):
    """Begins with the list; what else can be shown is added once it is asked for."""

    turned = Signal(View)

    def __init__(self, chips: ChipBar, events: EventList, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = {
            View.LIST: commands.view_list,
            View.NETWORK: commands.view_network,
            View.CHARTS: commands.view_charts,
        }
        self._pages: dict[View, QWidget] = {View.LIST: events}
        self._stack = QStackedWidget(self)
        self._stack.addWidget(events)
        self.strip = QWidget(self)
        self.strip.setMinimumHeight(_TIMELINE_HEIGHT)
        self.strip.setProperty("surface", "base")
        self.strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        in_strip = QVBoxLayout(self.strip)
        in_strip.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._head(chips, [*self._actions.values(), commands.show_timeline])
        self._before_pages = controls(head)[-1]
        column.addWidget(head)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        for view, action in self._actions.items():
            action.triggered.connect(lambda _on=False, view=view: self.turn_to(view))
        for action in (commands.go_events, commands.go_page):
            action.triggered.connect(lambda: self.turn_to(View.LIST))
        self._actions[View.LIST].setChecked(True)

    @property
    def view(self) -> View:
        shown = self._stack.currentWidget()
        return next(view for view, page in self._pages.items() if page is shown)

    def turn_to(self, view: View) -> None:
        """Show the events so; `turned` comes before, that the page may be made."""
        self._actions[view].setChecked(True)
        if view is not self.view:
            self.turned.emit(view)
            self._stack.setCurrentWidget(self._pages[view])

    def add(self, view: View, page: QWidget) -> None:
        self._pages[view] = page
        follow(self._before_pages, controls(page))
        self._stack.addWidget(page)

    def has(self, view: View) -> bool:
        return view in self._pages

    def set_timeline(self, timeline: QWidget) -> None:
        layout = self.strip.layout()
        assert layout is not None
        layout.addWidget(timeline)
        follow(self._before_pages, controls(timeline))
        self._before_pages = controls(timeline)[-1]
        self.strip.setMinimumHeight(0)

    def _head(self, chips: ChipBar, actions: list[QAction]) -> QWidget:
        head = QWidget(self)
        head.setProperty("surface", "base")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        pad(row, 0, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(chips, 1)
        for action in actions:
            row.addWidget(_button(action, head), 0, Qt.AlignmentFlag.AlignVCenter)
        row.insertSpacing(row.count() - 1, 8)
        return head


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setProperty("flat", True)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
