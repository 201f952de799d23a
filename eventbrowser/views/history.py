"""The history: every step that is remembered, what it changed, and the way back or on to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from eventbrowser.errors import UserError
from eventbrowser.model.history import Step, StepChanges
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.changes import Change, Changes
from eventbrowser.views.dialog_frame import frame, on_keys, take_room
from eventbrowser.views.hint import Hint
from eventbrowser.views.history_html import link_of, told
from eventbrowser.views.links import Link
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notices
from eventbrowser.views.page import Page
from eventbrowser.views.row_table import PAGE, Column, Records, RowTable
from eventbrowser.views.step_text import step_text
from eventbrowser.views.wording import moment_text, named
from eventbrowser.work import Latest, stop_all

if TYPE_CHECKING:
    from eventbrowser.library import Library


class History(QDialog):
    """Lists the steps, newest first. Enter shows what one is about; Ctrl+Z and Ctrl+Shift+Z work as in the window."""

    changed = Signal()
    """Steps were undone or redone."""
    link_wanted = Signal(Link)
    """The person asks for an event or a person; the dialog then closes."""

    def __init__(self, place: Place, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._library = place, library
        self._notices = Notices(self)
        self._changes = Changes(place, self._notices, self)
        self._changes.changed.connect(self._on_changed)
        self._asking = Latest(self)
        self._asking.answered.connect(self._on_told)
        self._asking.failed.connect(self._notices.tell)
        self._told = StepChanges(())
        self.setObjectName("history")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = self._make_table()
        self.details = Page(self.tr("What the step changed"), self)
        self.details.followed.connect(self._on_followed)
        self.undo_to = dialog_button(self, "undo-to-here", self.tr("Undo to here"), self._on_undo_to)
        self.redo_to = dialog_button(self, "redo-to-here", self.tr("Redo to here"), self._on_redo_to)
        self.show_first = dialog_button(self, "show-step", self.tr("Show"), self._on_show)
        self.leave = dialog_button(self, "close-history", self.tr("Close"), self.reject)
        self.notice_area = NoticeArea(self._notices, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._add_keys()
        self._reload()
        take_room(self, 1020, 600)

    def chosen(self) -> Step | None:
        """The step that is selected."""
        return next(iter(self.table.chosen()), None)

    def done(self, result: int) -> None:
        stop_all(self)
        super().done(result)

    def _make_table(self) -> RowTable[Step]:
        undone = self.tr("undone")
        columns: Sequence[Column[Step]] = (
            Column(self.tr("Step"), lambda step: step_text(step.label), 0),
            Column(self.tr("When"), lambda step: moment_text(step.made), 150),
            Column(self.tr("State"), lambda step: undone if step.undone else "", 80),
        )
        table = RowTable(Records(columns, self), self.tr("Steps, newest first"), self)
        table.setObjectName("history-table")
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.selectionModel().selectionChanged.connect(self._on_chosen)
        table.doubleClicked.connect(lambda _index: self._on_show())
        return table

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr("What was done in this library. Each step can be undone and redone; it loses nothing."), self
        )
        nothing = Hint(
            "history",
            self.tr("Nothing done yet"),
            self.tr("Imports, corrections, merges and deletions are listed here, each with what it changed."),
            self._stack,
        )
        both = QSplitter(Qt.Orientation.Horizontal, self._stack)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(8)
        both.addWidget(self.table)
        both.addWidget(self.details)
        both.setSizes([560, 440])
        self._stack.addWidget(both)
        self._stack.addWidget(nothing)
        deeds = (self.undo_to, self.redo_to, self.show_first)
        frame(self, words, self._stack, deeds, self.leave, self.notice_area)

    def _add_keys(self) -> None:
        self.undo_to.setToolTip(self.tr("Undo this step and all that were made after it"))
        self.redo_to.setToolTip(self.tr("Make this undone step again, and those undone before it"))
        self.show_first.setToolTip(self.tr("Show in the window what this step is about (Enter)"))
        on_keys(self.table, self._on_show)
        for keys, deed in (
            ("Ctrl+Z", lambda library: library.undo()),
            ("Ctrl+Shift+Z", lambda library: library.redo()),
            ("Ctrl+Y", lambda library: library.redo()),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda deed=deed: self._make(deed))

    def _make(self, change: Change) -> None:
        if self._library.why_only_read() is None:
            self._changes.make(change)

    def _reload(self) -> None:
        before = self.chosen()
        try:
            steps = self._library.past.steps()
        except UserError as error:
            self._notices.tell(error)
            return
        places = {step.id: place for place, step in enumerate(steps)}
        self.table.records.show(lambda last: steps[:PAGE] if last is None else _after(steps, places[last.id]))
        self._stack.setCurrentIndex(0 if steps else 1)
        place = places.get(before.id, 0) if before is not None else 0
        while self.table.records.rowCount() <= place < len(steps):
            self.table.records.fetchMore(self.table.rootIndex())
        if steps:
            self.table.selectRow(place)
            self.table.setFocus()
        else:
            self.leave.setFocus()
        self._enable()

    def _enable(self) -> None:
        step = self.chosen()
        may = step is not None and self._library.why_only_read() is None
        self.undo_to.setEnabled(may and step is not None and not step.undone)
        self.redo_to.setEnabled(may and step is not None and step.undone)
        self.show_first.setEnabled(self._first() is not None)

    def _first(self) -> Link | None:
        return next((link for change in self._told.changes if (link := link_of(change)) is not None), None)

    def _on_chosen(self) -> None:
        step = self.chosen()
        self._told = StepChanges(())
        self._enable()
        if step is not None:
            number = step.id
            self._asking.ask(self._place.asked(lambda library, _progress: library.past.changes_of(number)))

    def _on_told(self, found: StepChanges) -> None:
        self._told = found
        topics = self._place.topics
        words = {topic.label: shown.label for topic, shown in zip(topics, named(topics), strict=True)}
        self.details.show_html(lambda _tints: told(found, words))
        self._enable()

    def _on_undo_to(self) -> None:
        step = self.chosen()
        if step is not None:
            self._make(lambda library: library.past.undo_to(step.id))

    def _on_redo_to(self) -> None:
        step = self.chosen()
        if step is not None:
            self._make(lambda library: library.past.redo_to(step.id))

    def _on_changed(self) -> None:
        self._reload()
        self.changed.emit()

    def _on_show(self) -> None:
        link = self._first()
        if link is not None:
            self._on_followed(link)

    def _on_followed(self, link: Link) -> None:
        self.link_wanted.emit(link)
        self.accept()


def _after(steps: Sequence[Step], place: int) -> Sequence[Step]:
    return steps[place + 1 : place + 1 + PAGE]
