"""What was said at an event, speaker by speaker; a statement is dragged by its sign to another speaker."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import Page, links_of

_MIME = "application/x-eventbrowser-said"


def carried_statement(statement_id: int) -> QMimeData:
    """A dragged statement; nothing that another program could take."""
    data = QMimeData()
    data.setData(_MIME, QByteArray(str(statement_id).encode()))
    return data


class StatementsPage(Page):
    """Takes a statement that is dropped anywhere between the name of a speaker and the next."""

    given = Signal(int, int)
    """A statement is to be another person's: their ids."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._pressed: tuple[QPoint, Link] | None = None
        self.viewport().setAcceptDrops(True)

    def person_at(self, place: QPoint) -> int | None:
        """Whose statements stand at a place of the page."""
        heading = self._heading(place)
        return None if heading is None else next(link.ids[0] for link in links_of(heading) if link.way is Way.PERSON)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        address = self.anchorAt(place)
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and address.startswith(f"{Way.GRIP}:"):
            self._pressed = place, Link.of(QUrl(address))
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        _place, link = self._pressed
        self._pressed = None
        self.edit_asked.emit(link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        start, link = self._pressed
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carried_statement(link.ids[1]))
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(_MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        heading = self._heading(event.position().toPoint()) if event.mimeData().hasFormat(_MIME) else None
        self._show_target(heading)
        event.setAccepted(heading is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(None)
        person = self.person_at(event.position().toPoint()) if event.mimeData().hasFormat(_MIME) else None
        if person is not None:
            event.acceptProposedAction()
            self.given.emit(int(event.mimeData().data(_MIME).toStdString()), person)

    def _heading(self, place: QPoint) -> QTextBlock | None:
        block = self.cursorForPosition(place).block()
        while block.isValid():
            if any(link.way is Way.PERSON for link in links_of(block)):
                return block
            block = block.previous()
        return None

    def _show_target(self, heading: QTextBlock | None) -> None:
        target = QTextEdit.ExtraSelection()
        if heading is not None:
            target.cursor = QTextCursor(heading)
            target.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            target.format.setBackground(self.palette().highlight())
            target.format.setForeground(self.palette().highlightedText())
        self.setExtraSelections([] if heading is None else [target])
