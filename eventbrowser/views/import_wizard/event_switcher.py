"""Which of a draft's events is shown; events are added and removed here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabBar, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.views.buttons import flat_button
from eventbrowser.views.import_wizard.editing import add_event, insert_event, remove_event
from eventbrowser.views.import_wizard.names import shortened
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import pad

_HEIGHT = 36


class EventSwitcher(QWidget):
    """Tabs for several events, a heading for one."""

    switched = Signal(int)

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel(self.tr("Event"), self)
        self._heading.setProperty("tone", "heading")
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("events-of-draft")
        self.tabs.setAccessibleName(self.tr("Events of this article"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.currentChanged.connect(self._on_current_changed)
        self.add = flat_button("add", self.tr("Add another event of this article"), self)
        self.add.setObjectName("add-event")
        self.remove = flat_button("delete", self.tr("Remove this event"), self)
        self.remove.setObjectName("remove-event")
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        pad(row, 14, 0, 6, 0)
        row.setSpacing(2)
        row.addWidget(self._heading)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.add)
        row.addWidget(self.remove)

    def show_draft(self, draft: Draft, event: int) -> None:
        names = [shortened(each.title.value, 32) if each.title else self.tr("Untitled event") for each in draft.events]
        self._draft = draft
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(names):
            self.tabs.removeTab(self.tabs.count() - 1)
        for number, name in enumerate(names):
            if number >= self.tabs.count():
                self.tabs.addTab(name)
            self.tabs.setTabText(number, name.replace("&", "&&"))
            self.tabs.setTabToolTip(number, name)
        self.tabs.setCurrentIndex(event)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(names) > 1)
        self._heading.setVisible(len(names) <= 1)

    def _on_current_changed(self, event: int) -> None:
        if event >= 0:
            self.switched.emit(event)

    def _on_add(self) -> None:
        self._wishes.ask(add_event)
        self.switched.emit(self.tabs.count() - 1)

    def _on_remove(self) -> None:
        number = max(0, self.tabs.currentIndex())
        if self._draft is None or number >= len(self._draft.events):
            return
        event = self._draft.events[number]
        self._wishes.ask(lambda draft: remove_event(draft, number))
        name = event.title.value if event.title else self.tr("Untitled event")
        self._wishes.removed.emit(name, lambda draft: insert_event(draft, number, event), None)
