"""The filter pane: saved searches, collections, topics, years, places, kinds, hosts and speakers, with their events."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from eventbrowser.model.conditions import Choice, Conditions
from eventbrowser.model.query import Group
from eventbrowser.model.records import SavedSearch
from eventbrowser.views.filter_entries import FilterEntries
from eventbrowser.views.filter_tree import FilterTree
from eventbrowser.views.pane_header import PaneHeader
from eventbrowser.views.tally import SECTIONS, Section


class FilterPane(QWidget):
    """Shows what it is told and says what is chosen; only sections that are open need counting."""

    chosen = Signal(frozenset, Choice)
    more_asked = Signal(Group)
    """All values of a section are wanted."""
    opened = Signal()
    """A section was opened that was not counted for what is in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = FilterEntries(self)
        self._counted: set[Group] = set()
        self._searches: Sequence[SavedSearch] = ()
        self._line, self.may_save = "", False
        self.tree = FilterTree(self._entries, self)
        self.tree.chosen.connect(self.chosen)
        self.tree.more_asked.connect(self.more_asked)
        self.tree.expanded.connect(self._on_expanded)
        header = PaneHeader(self.tr("Filters"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.tree)

    def wanted(self) -> Collection[Group]:
        """The sections that are open."""
        opened = self.tree.opened()
        return [group for group in SECTIONS if group.value in opened]

    def show_sections(self, sections: Collection[Section], conditions: Conditions) -> None:
        self._counted = {section.group for section in sections}
        key = self.tree.current_key()
        self._entries.show_sections(sections, conditions)
        self.tree.keep_place(key)

    def show_conditions(self, conditions: Conditions, line: str, *, may_save: bool) -> None:
        """Tick what is in force; `line` is the whole query, as a search would be saved."""
        self._entries.show_conditions(conditions)
        self._line, self.may_save = line, may_save
        self.show_searches(self._searches)

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        self._searches = searches
        key = self.tree.current_key()
        self._entries.show_searches(searches, self._line, may_save=self.may_save)
        self.tree.keep_place(key)

    def let_make(self) -> None:
        """The person may make collections and topics here, change and delete them."""
        self._entries.may_make = self.tree.may_make = True
        self.tree.viewport().setAcceptDrops(True)

    def opened_rows(self) -> str:
        """Which rows are open, as a line of the settings file."""
        return "\n".join(sorted(self.tree.opened()))

    def open_rows(self, line: str) -> None:
        self.tree.open_rows(frozenset(line.split("\n")))

    def _on_expanded(self) -> None:
        if not self._counted.issuperset(self.wanted()):
            self.opened.emit()
