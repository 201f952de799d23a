"""The trash: deleted events, looked through, restored, emptied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QStackedWidget,
    QWidget,
)

from eventbrowser.errors import UserError
from eventbrowser.model.history import DeletedEvent
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.changes import OwnChanges
from eventbrowser.views.dialog_frame import frame, on_keys, take_room
from eventbrowser.views.hint import Hint
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notices, Offer
from eventbrowser.views.row_table import PAGE, Column, Records, RowTable
from eventbrowser.views.wording import day_text, events_text, moment_text
from eventbrowser.work import stop_all

if TYPE_CHECKING:
    from eventbrowser.library import Library


class Trash(QDialog):
    """Lists deleted events, last deleted first. Enter restores those that are selected, Ctrl+Z takes that back."""

    changed = Signal()
    """Events were restored, or are gone for good."""
    event_wanted = Signal(int)
    """The person asks for a restored event; the dialog then closes."""

    def __init__(self, place: Place, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = Notices(self)
        self._changes = OwnChanges(place, self._notices, self)
        self._changes.changed.connect(self._on_changed)
        self.setObjectName("trash")
        self.setWindowTitle(self.tr("Trash"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._stack = QStackedWidget(self)
        self.table = self._make_table()
        self.restore = dialog_button(self, "restore-deleted", self.tr("Restore"), self.restore_chosen)
        self.empty = dialog_button(self, "empty-trash", self.tr("Empty trash"), self._on_empty)
        self.leave = dialog_button(self, "close-trash", self.tr("Close"), self.reject)
        self.notice_area = NoticeArea(self._notices, self)
        self._lay_out()
        self._add_keys()
        self._reload()
        take_room(self, 820, 500)

    def restore_chosen(self) -> None:
        """Put the selected events back; a bar offers to show them or to take that back."""
        gone = self.table.chosen()
        if not gone:
            return
        sentence = self.tr("Restored “{}”.").format(gone[0].title)
        if len(gone) > 1:
            sentence = self.tr("Restored {}.").format(events_text(len(gone)))
        numbers, first = [each.id for each in gone], gone[0].event_id
        show = Offer(self.tr("Show"), lambda: self._on_show(first))
        self._changes.make_told(lambda library: library.past.restore(numbers), sentence, show)

    def done(self, result: int) -> None:
        stop_all(self)
        super().done(result)

    def _make_table(self) -> RowTable[DeletedEvent]:
        columns: Sequence[Column[DeletedEvent]] = (
            Column(self.tr("Event"), lambda gone: gone.title, 0),
            Column(self.tr("Day"), lambda gone: day_text(gone.start), 120),
            Column(self.tr("Deleted"), lambda gone: moment_text(gone.deleted), 160),
        )
        table = RowTable(Records(columns, self), self.tr("Deleted events, last deleted first"), self._stack)
        table.setObjectName("trash-table")
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._enable)
        table.doubleClicked.connect(lambda _index: self.restore_chosen())
        return table

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "Deleted events are kept here for a year, with all that was said there, and appear in no list, search "
                "or export. Should they need more than 256 MB, the oldest leave sooner."
            ),
            self,
        )
        nothing = Hint(
            "trash",
            self.tr("The trash is empty"),
            self.tr("Events that you delete are kept here, so that you can restore them."),
            self._stack,
        )
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        frame(self, words, self._stack, (self.restore, self.empty), self.leave, self.notice_area)

    def _add_keys(self) -> None:
        self.restore.setToolTip(self.tr("Put the selected events back as they were (Enter)"))
        self.empty.setToolTip(self.tr("Let all deleted events go; can be undone as long as the history remembers it"))
        on_keys(self.table, self.restore_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._changes.undo)

    def _reload(self) -> None:
        row = max(0, self.table.currentIndex().row())
        try:
            self.table.records.show(self._after)
        except UserError as error:
            self._notices.tell(error)
            return
        there = self.table.records.rowCount()
        self._stack.setCurrentIndex(0 if there else 1)
        if there:
            self.table.selectRow(min(row, there - 1))
            self.table.setFocus()
        else:
            self.leave.setFocus()
        self._enable()

    def _after(self, last: DeletedEvent | None) -> Sequence[DeletedEvent]:
        return self._library.past.deleted(before=None if last is None else last.id, limit=PAGE)

    def _enable(self) -> None:
        may = self._library.why_only_read() is None
        self.restore.setEnabled(may and bool(self.table.chosen()))
        self.empty.setEnabled(may and self.table.records.rowCount() > 0)

    def _on_empty(self) -> None:
        sentence = self.tr("Emptied the trash of {}.").format(events_text(self._library.past.number_deleted()))
        self._changes.make_told(lambda library: library.past.empty_trash(), sentence)

    def _on_changed(self) -> None:
        self._reload()
        self.changed.emit()

    def _on_show(self, event_id: int) -> None:
        self.event_wanted.emit(event_id)
        self.accept()
