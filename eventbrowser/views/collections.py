"""Collections of events: made, filled, renamed and deleted from the menus, the filter pane and the event page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from eventbrowser.model.conditions import renamed
from eventbrowser.model.query import Group, Value
from eventbrowser.views.edits import Edits
from eventbrowser.views.links import Link, Way
from eventbrowser.views.naming import NameDialog
from eventbrowser.views.reading import Panes, Reading
from eventbrowser.views.wording import events_text

if TYPE_CHECKING:
    from eventbrowser.library import Library

_MOST_TICKED = 2000
"""Of more chosen events it is not looked up which collections they are in."""


class Collections(QObject):
    """Each change is a step that can be undone. `chosen` tells the ids of the events that the menu is for."""

    def __init__(
        self,
        library: Library,
        reading: Reading,
        panes: Panes,
        edits: Edits,
        chosen: Callable[[], list[int]],
        menu: QMenu,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._library, self._reading, self._edits, self._window = library, reading, edits, window
        self._page, self._chosen, self.menu = panes.page, chosen, menu
        menu.aboutToShow.connect(self.fill)
        if library.why_only_read() is not None:
            return
        panes.filters.let_make()
        tree = panes.filters.tree
        tree.new_collection_asked.connect(self._ask_name)
        tree.events_dropped.connect(self._put)
        tree.collection_rename_asked.connect(self._rename)
        tree.collection_delete_asked.connect(self._delete)
        panes.page.edit_asked.connect(self._on_edit_asked)

    def fill(self) -> None:
        """Offer the collections as the library has them; a tick stands for those that all chosen events are in."""
        ids = self._chosen()
        holding = self._library.collections.holding(ids) if len(ids) <= _MOST_TICKED else {}
        may = bool(ids) and self._library.why_only_read() is None
        self.menu.clear()
        for name, number in self._library.collections.names().items():
            action = self.menu.addAction(name.replace("&", "&&"))
            action.setIconText(name)
            action.setCheckable(True)
            action.setChecked(may and holding.get(number) == len(ids))
            action.setEnabled(may)
            action.triggered.connect(lambda on, number=number: self._turn(number, ids, on))
        if self.menu.actions():
            self.menu.addSeparator()
        new = self.menu.addAction(self.tr("New collection…"))
        new.setEnabled(may)
        new.triggered.connect(lambda: self._ask_name(ids))

    def _turn(self, number: int, ids: Sequence[int], on: bool) -> None:
        if on:
            self._edits.correct(lambda library: library.collections.put(number, ids))
        else:
            self._edits.correct(lambda library: library.collections.take_out(number, ids))

    def _ask_name(self, ids: Sequence[int]) -> None:
        question = self.tr("Name of the new collection:")
        if ids:
            question = self.tr("Name of the new collection of {}:").format(events_text(len(ids)))
        dialog = NameDialog(question, "", self._window, self.tr("Make"))
        dialog.setWindowTitle(self.tr("New collection"))
        dialog.given.connect(lambda name: self._edits.correct(lambda library: library.collections.make(name, ids)))
        dialog.open()

    def _put(self, name: str, ids: Sequence[int]) -> None:
        number = self._number(name)
        if number is not None:
            self._edits.correct(lambda library: library.collections.put(number, ids))

    def _rename(self, name: str) -> None:
        number = self._number(name)
        if number is None:
            return

        def rename(new: str) -> None:
            filters, values = self._reading.filters, [Value(Group.COLLECTIONS, each) for each in (name, new)]
            self._edits.make(
                lambda library: library.collections.rename(number, new),
                then=lambda: filters.ask(renamed(filters.query, *values)),
            )

        dialog = NameDialog(self.tr("New name of this collection:"), name, self._window, self.tr("Rename"))
        dialog.setWindowTitle(self.tr("Rename collection"))
        dialog.given.connect(rename)
        dialog.open()

    def _delete(self, name: str) -> None:
        number = self._number(name)
        if number is not None:
            sentence = self.tr("Deleted the collection “{}”; its events stay.").format(name)
            self._edits.make(lambda library: library.collections.delete(number), sentence)

    def _number(self, name: str) -> int | None:
        return self._library.collections.names().get(name)

    def _on_edit_asked(self, link: Link) -> None:
        if link == Link(Way.EDIT, "collection") and self._page.event_shown is not None:
            self.menu.popup(self._page.place_of(link).bottomLeft())
            self.menu.setActiveAction(self.menu.actions()[0])
