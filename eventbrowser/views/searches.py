"""Searches that the person saves, and all values of a section: what the filter pane asks of the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from eventbrowser.model.conditions import query_of
from eventbrowser.model.query import Group
from eventbrowser.model.records import SavedSearch
from eventbrowser.views.all_values import AllValues
from eventbrowser.views.asking import Place, searches, values
from eventbrowser.views.edits import Edits
from eventbrowser.views.filter_pane import FilterPane
from eventbrowser.views.naming import NameDialog
from eventbrowser.views.reading import Reading
from eventbrowser.work import Latest


class Searches(QObject):
    """Saves, runs, renames and deletes; each change is a step that can be undone."""

    failed = Signal(Exception)

    def __init__(self, place: Place, reading: Reading, pane: FilterPane, edits: Edits, window: QMainWindow) -> None:
        super().__init__(window)
        self._place, self._reading, self._edits, self._window = place, reading, edits, window
        self._pane = pane
        self._finding = Latest(self)
        self._finding.answered.connect(pane.show_searches)
        self._finding.failed.connect(self.failed)
        tree = pane.tree
        tree.save_asked.connect(self.save)
        tree.run_asked.connect(self._run)
        tree.rename_asked.connect(self._rename)
        tree.delete_asked.connect(self._delete)
        pane.more_asked.connect(self._show_all)

    def refresh(self) -> None:
        """Show them, and how many events each finds, as the library has them now."""
        self._finding.ask(self._place.asked(searches))

    def save(self) -> None:
        """Ask for a name for the query in force."""
        line = self._reading.line()
        if not line or not self._pane.may_save:
            return
        dialog = NameDialog(self.tr("Name of this search:"), "", self._window, self.tr("Save"))
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.line.setText(self._reading.told())
        dialog.line.selectAll()
        dialog.given.connect(lambda name: self._edits.make(lambda library: library.searches.save(name, line)))
        dialog.open()

    def _run(self, search: SavedSearch) -> None:
        self._reading.filters.show_only(query_of(search.line))

    def _rename(self, search: SavedSearch) -> None:
        dialog = NameDialog(self.tr("New name of this search:"), search.name, self._window, self.tr("Rename"))
        dialog.setWindowTitle(self.tr("Rename search"))
        dialog.given.connect(lambda name: self._edits.make(lambda library: library.searches.rename(search.id, name)))
        dialog.open()

    def _delete(self, search: SavedSearch) -> None:
        sentence = self.tr("Deleted the search “{}”.").format(search.name)
        self._edits.make(lambda library: library.searches.delete(search.id), sentence)

    def _show_all(self, group: Group) -> None:
        dialog = AllValues(group, self._reading.filters, self._window)
        rows = Latest(dialog)
        rows.answered.connect(dialog.show_rows)
        rows.failed.connect(self.failed)
        rows.ask(self._place.asked(values(self._reading.filters.query, self._reading.names, group)))
        dialog.open()
