"""The table of the event list; while words are searched for, each line has a second one with where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from eventbrowser.model.excerpt import Excerpt, Passage
from eventbrowser.model.text import Span
from eventbrowser.views.event_model import EXCERPT, TITLE
from eventbrowser.views.marked_text import draw_marked
from eventbrowser.views.row_cells import RowCells
from eventbrowser.views.topic_drag import topics_in
from eventbrowser.views.wording import passage_label, plain

_TEXT = 3
"""Pixels that Qt leaves before and after the text of a cell."""
_MARGIN = 6 + _TEXT
_BELOW = 5
"""Pixels under the second line, which the first has less."""


class EventTable(QTableView):
    """Draws the passages across all columns, from under the title on."""

    topics_dropped = Signal(int, frozenset)
    """Topics with these slugs were dropped on the line of that number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.may_take_topics = False
        self._height = self._density = self.verticalHeader().defaultSectionSize()
        self._passages = False
        self._cells = _EventCells(frozenset({TITLE}), self)
        self.setItemDelegate(self._cells)

    def set_density(self, height: int) -> None:
        """The height of a line without a passage, where its text is not larger."""
        self._height = height
        self._arrange()

    def show_passages(self, shown: bool) -> None:
        """Whether there is to be room for a passage under each line."""
        if shown != self._passages:
            self._passages = shown
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.may_take_topics and bool(topics_in(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(bool(topics_in(event.mimeData())) and self.rowAt(event.position().toPoint().y()) >= 0)

    def dropEvent(self, event: QDropEvent) -> None:
        row, slugs = self.rowAt(event.position().toPoint().y()), topics_in(event.mimeData())
        if slugs and row >= 0:
            event.acceptProposedAction()
            self.topics_dropped.emit(row, slugs)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._passages or self.model().rowCount() == 0:
            return
        painter = QPainter(self.viewport())
        first = self.rowAt(event.rect().top())
        last = self.rowAt(event.rect().bottom())
        for row in range(max(first, 0), (last if last >= 0 else self.model().rowCount() - 1) + 1):
            excerpt = self.model().index(row, TITLE).data(EXCERPT)
            if isinstance(excerpt, Excerpt) and excerpt.passage is not None:
                self._draw_passage(painter, row, excerpt.passage)
        painter.end()

    def _arrange(self) -> None:
        self._density = max(self._height, self.fontMetrics().height() + _BELOW)
        second = self.fontMetrics().height() if self._passages else 0
        self._cells.first_line = self._density - _BELOW if second else 0
        self.verticalHeader().setDefaultSectionSize(self._density + second)

    def _draw_passage(self, painter: QPainter, row: int, passage: Passage) -> None:
        width = self.viewport().width()
        left = max(0, self.columnViewportPosition(TITLE))
        if left > width // 2:
            left = 0
        top = self.rowViewportPosition(row) + self._density - _BELOW
        rect = QRect(left + _MARGIN, top, width - left - 2 * _MARGIN, self.fontMetrics().height())
        label, text, marks = f"{passage_label(passage)} ", passage.text, passage.marks
        if self.fontMetrics().horizontalAdvance(label + text[: marks[0].end]) > rect.width():
            cut = marks[0].start - 2
            text, marks = f"… {text[cut + 2 :]}", tuple(Span(mark.start - cut, mark.end - cut) for mark in marks)
        chosen = self.selectionModel().isRowSelected(row, QModelIndex())
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        shifted = [Span(mark.start + len(label), mark.end + len(label)) for mark in marks]
        draw_marked(painter, rect, label + text, shifted, self.font(), self.palette().color(role))


class _EventCells(RowCells):
    """Draws cells on the first line, and marks what was searched for in the title."""

    first_line = 0
    """Its height where a passage stands below; 0 where none is to be shown."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        excerpt = index.sibling(index.row(), TITLE).data(EXCERPT) if self.first_line else None
        if not isinstance(excerpt, Excerpt):
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, cell, painter, cell.widget)
        if excerpt.passage is not None:
            cell.rect.setHeight(self.first_line)
        marks = excerpt.title if index.column() == TITLE else ()
        if not marks:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        else:
            text, room = (
                plain(cell.text),
                style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget),
            )
            cell.text = ""
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
            chosen = cell.state & QStyle.StateFlag.State_Selected
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
            draw_marked(painter, room.adjusted(_TEXT, 0, -_TEXT, 0), text, marks, cell.font, cell.palette.color(role))
