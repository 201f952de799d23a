"""The waiting drafts by state, with their number in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from eventbrowser.model.draft import Draft
from eventbrowser.model.records import StoredDraft
from eventbrowser.views.import_wizard.desk import Desk
from eventbrowser.views.import_wizard.editing import State, title_of
from eventbrowser.views.import_wizard.names import STATE_ICONS, state_name
from eventbrowser.views.theme import icon, tints
from eventbrowser.views.wording import apart, day_text, number, translate

_ID = Qt.ItemDataRole.UserRole
_DETAIL = Qt.ItemDataRole.UserRole + 1
_PAD = 8


class DraftList(QTreeWidget):
    """Tells which draft the person goes to; Del asks to discard it."""

    chosen = Signal(int)
    discard_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafts")
        self.setAccessibleName(self.tr("Articles to review"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Lines(self))
        self._items: dict[int, QTreeWidgetItem] = {}
        self._groups = {state: self._add_group(state) for state in State}
        self.currentItemChanged.connect(self._on_current_changed)

    def show_desk(self, desk: Desk, current: int | None) -> None:
        """List what waits on the desk."""
        self.blockSignals(True)
        self.setUpdatesEnabled(False)
        self._items = {}
        for state in State:
            self._show_group(self._groups[state], state, [desk.stored(each) for each in desk.ids(state)])
        self.setUpdatesEnabled(True)
        self.blockSignals(False)
        if current is not None:
            self.go_to(current)

    def show_draft(self, stored: StoredDraft) -> None:
        """Show a draft's new title."""
        item = self._items.get(stored.id)
        if item is not None:
            _write(item, stored)

    def go_to(self, draft: int) -> None:
        if draft in self._items:
            self.blockSignals(True)
            self.setCurrentItem(self._items[draft])
            self.blockSignals(False)

    def ids(self) -> list[int]:
        """The drafts from top to bottom."""
        return list(self._items)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.discard_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _add_group(self, state: State) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setData(0, _DETAIL, STATE_ICONS[state])
        group.setExpanded(True)
        group.setHidden(True)
        return group

    def _show_group(self, group: QTreeWidgetItem, state: State, waiting: Sequence[StoredDraft]) -> None:
        """Take off what is gone and put in what is new; with many drafts a fresh list would be felt."""
        group.setText(0, f"{state_name(state)} ({number(len(waiting))})")
        group.setHidden(not waiting)
        wanted = {stored.id for stored in waiting}
        shown = [group.child(row) for row in range(group.childCount())]
        for item in shown:
            if item is not None and item.data(0, _ID) not in wanted:
                group.removeChild(item)
        for row, stored in enumerate(waiting):
            item = group.child(row)
            if item is None or item.data(0, _ID) != stored.id:
                item = QTreeWidgetItem()
                item.setData(0, _ID, stored.id)
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, state_name(state))
                _write(item, stored)
                group.insertChild(row, item)
            self._items[stored.id] = item

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ID) is not None:
            self.chosen.emit(item.data(0, _ID))


def _write(item: QTreeWidgetItem, stored: StoredDraft) -> None:
    item.setText(0, title_of(stored.draft))
    item.setData(0, _DETAIL, _detail(stored.draft))
    item.setToolTip(0, f"{item.text(0)}\n{stored.draft.document.file_name}")
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {item.data(0, _DETAIL)}")


def _detail(draft: Draft) -> str:
    parts = []
    if draft.events:
        event = draft.events[0]
        parts.append(day_text(event.start.value) if event.start else translate("Draft", "no date"))
    if len(draft.events) > 1:
        parts.append(translate("Draft", "{n} events").format(n=number(len(draft.events))))
    return " · ".join([*parts, draft.document.file_name])


class _Lines(QStyledItemDelegate):
    """A heading for a state; two lines for a draft."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(120, 2 * line + 2 * _PAD if index.parent().isValid() else line + 2 * _PAD + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.parent().isValid():
            self._paint_heading(painter, option, index)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        style = option.widget.style() if option.widget else QApplication.style()
        option.text = ""
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        now = tints(option.palette)
        room = option.rect.adjusted(14, _PAD - 1, -10, -_PAD + 1)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        _line(painter, room, index.data(Qt.ItemDataRole.DisplayRole), Qt.AlignmentFlag.AlignTop)
        painter.setPen(now.selected if chosen else now.muted)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        _line(painter, room, index.data(_DETAIL), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        room = option.rect.adjusted(12, 0, -10, 0)
        size = option.fontMetrics.height() + 2
        picture = icon(index.data(_DETAIL))
        picture.paint(painter, QRect(room.left(), room.center().y() - size // 2 + 1, size, size))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tints(option.palette).muted)
        heading = index.data(Qt.ItemDataRole.DisplayRole)
        _line(painter, room.adjusted(size + 7, 0, 0, 0), heading, Qt.AlignmentFlag.AlignVCenter)
        painter.restore()


def _line(painter: QPainter, room: QRect, text: str, where: Qt.AlignmentFlag) -> None:
    elided = painter.fontMetrics().elidedText(apart(text), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(where | Qt.AlignmentFlag.AlignLeading), elided)
