"""What the program has learned from the person's corrections: looked through, followed to its event, forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QWidget,
)

from eventbrowser.errors import UserError
from eventbrowser.model.facts import Learned
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.changes import OwnChanges
from eventbrowser.views.dialog_frame import frame, on_keys, take_room
from eventbrowser.views.hint import Hint
from eventbrowser.views.lesson_model import DAY, MEANING, WORDS, LessonModel, lesson_text
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notices
from eventbrowser.views.row_cells import RowCells
from eventbrowser.views.row_table import as_rows
from eventbrowser.views.theme import scaled
from eventbrowser.views.wording import number
from eventbrowser.work import stop_all

if TYPE_CHECKING:
    from eventbrowser.library import Library

_WIDTHS = {WORDS: 220, MEANING: 330, DAY: 110}


class Lessons(QDialog):
    """Lists the facts of a library. Del forgets, Ctrl+Z takes that back, Enter shows the event that taught one."""

    changed = Signal()
    """Facts were forgotten or brought back."""
    event_wanted = Signal(int)
    """The person asks for an event; the dialog then closes."""

    def __init__(self, place: Place, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = Notices(self)
        self._changes = OwnChanges(place, self._notices, self)
        self._changes.changed.connect(self._on_changed)
        self.setObjectName("lessons")
        self.setWindowTitle(self.tr("What the program has learned"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.facts = LessonModel(self)
        self.heading = QLabel(self)
        self.heading.setObjectName("lessons-heading")
        self._stack = QStackedWidget(self)
        self.table = self._make_table()
        self.nothing = Hint(
            "learned",
            self.tr("Nothing learned yet"),
            self.tr("Correct a host or a name while you review an article, and the next one is read so."),
            self._stack,
        )
        self.forget = dialog_button(self, "forget", self.tr("Forget"), self.forget_chosen)
        self.show_event = dialog_button(self, "show-lesson-event", self.tr("Show event"), self._on_show)
        self.leave = dialog_button(self, "close-lessons", self.tr("Close"), self.reject)
        self.notice_area = NoticeArea(self._notices, self)
        self._lay_out()
        self._add_keys()
        self._reload()
        take_room(self, 920, 520)

    def chosen(self) -> list[Learned]:
        """The facts that are selected, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.facts.fact(row) for row in rows]

    def forget_chosen(self) -> None:
        """Forget at once; a bar offers for a while to take it back."""
        facts = self.chosen()
        if not facts:
            return
        sentence = self.tr("Forgotten: {}.").format(lesson_text(facts[0].fact))
        if len(facts) > 1:
            sentence = self.tr("Forgotten: {n} lessons.").format(n=number(len(facts)))
        ids = [each.id for each in facts]
        self._changes.make_told(lambda library: library.forget(ids), sentence)

    def done(self, result: int) -> None:
        stop_all(self)
        super().done(result)

    def _make_table(self) -> QTableView:
        table = QTableView(self._stack)
        table.setObjectName("lesson-table")
        table.setAccessibleName(self.tr("What was learned"))
        table.setModel(self.facts)
        table.setItemDelegate(RowCells(frozenset({WORDS, MEANING}), table))
        as_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.facts, header))
        with QSignalBlocker(header):
            header.setSortIndicator(DAY, Qt.SortOrder.DescendingOrder)
        with QSignalBlocker(self.facts):
            table.setSortingEnabled(True)
        for column in range(self.facts.columnCount()):
            if column in _WIDTHS:
                table.setColumnWidth(column, scaled(_WIDTHS[column]))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().selectionChanged.connect(self._enable)
        table.doubleClicked.connect(lambda _index: self._on_show())
        return table

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        frame(self, self.heading, self._stack, (self.forget, self.show_event), self.leave, self.notice_area)
        stops = (self.table, self.forget, self.show_event, self.leave)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def _add_keys(self) -> None:
        self.forget.setToolTip(self.tr("Use this no more; what is in the library stays as it is (Del)"))
        self.show_event.setToolTip(self.tr("Show the event in which this was learned (Enter)"))
        on_keys(self.table, self.forget_chosen, "Del")
        on_keys(self.table, self._on_show)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._changes.undo)

    def _reload(self) -> None:
        try:
            facts: Sequence[Learned] = self._library.facts()
        except UserError as error:
            self._notices.tell(error)
            return
        row = max(0, self.table.currentIndex().row())
        self.facts.show(facts)
        self._stack.setCurrentWidget(self.table if facts else self.nothing)
        self.heading.setVisible(bool(facts))
        self.heading.setText(
            self.tr("From your corrections, and used at the next import. Forgetting changes nothing in the library.")
        )
        if facts:
            self.table.selectRow(min(row, len(facts) - 1))
            self.table.setFocus()
        else:
            self.leave.setFocus()
        self._enable()

    def _enable(self) -> None:
        facts = self.chosen()
        self.forget.setEnabled(bool(facts))
        self.show_event.setEnabled(len(facts) == 1 and facts[0].event_id is not None)

    def _on_changed(self) -> None:
        self._reload()
        self.changed.emit()

    def _on_show(self) -> None:
        facts = self.chosen()
        if len(facts) == 1 and facts[0].event_id is not None:
            self.event_wanted.emit(facts[0].event_id)
            self.accept()
