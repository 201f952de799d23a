"""The filter pane: topics in their groups, each with the number of events one would see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.records import Topic
from eventbrowser.views.counted_rows import COUNT, CountedRows
from eventbrowser.views.pane_header import PaneHeader

Index = QModelIndex | QPersistentModelIndex

_SLUGS = Qt.ItemDataRole.UserRole


class TopicPane(QWidget):
    """A click asks for one topic, the box or Ctrl+click for one more; a group stands for all its topics."""

    chosen = Signal(frozenset)
    """Only events of one of these topics are wanted; of any topic where it is empty."""
    toggled = Signal(frozenset)
    """These topics are wanted besides those chosen, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.tree = _Tree(self._model, self)
        self.tree.asked.connect(self._on_asked)
        header = PaneHeader(self.tr("Topics"), self)
        self._clear = header.add_button("close", self.tr("Show all topics"))
        self._clear.clicked.connect(lambda: self.chosen.emit(frozenset()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.tree)

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show these topics, which stand together by group, all open."""
        self._model.clear()
        self._model.appendRow(_item(self.tr("All topics"), frozenset()))
        for group, members in groupby(topics, key=lambda topic: topic.group):
            of_group = list(members)
            heading = _item(group, frozenset(topic.slug for topic in of_group))
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for topic in of_group:
                heading.appendRow(_item(topic.label, frozenset({topic.slug})))
            self._model.appendRow(heading)
        self.tree.expandAll()

    def show_counts(self, counts: Mapping[str, int], total: int) -> None:
        """Show how many events each topic has, and how many there are without regard to topics."""
        for item in self._items():
            slugs: frozenset[str] = item.data(_SLUGS)
            if not slugs:
                item.setData(total, COUNT)
            elif not item.hasChildren():
                item.setData(counts.get(next(iter(slugs)), 0), COUNT)

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Tick the topics in force."""
        for item in self._items():
            slugs: frozenset[str] = item.data(_SLUGS)
            if slugs:
                item.setCheckState(_tick(slugs, chosen))
        self._clear.setEnabled(bool(chosen))

    def _on_asked(self, slugs: frozenset[str], adding: bool) -> None:
        if adding and slugs:
            self.toggled.emit(slugs)
        else:
            self.chosen.emit(slugs)

    def _items(self) -> Iterable[QStandardItem]:
        for row in range(self._model.rowCount()):
            top = self._model.item(row)
            yield top
            for below in range(top.rowCount()):
                yield top.child(below)


def _item(text: str, slugs: frozenset[str]) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(slugs, _SLUGS)
    return item


def _tick(slugs: frozenset[str], chosen: frozenset[str]) -> Qt.CheckState:
    if slugs <= chosen:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if slugs & chosen else Qt.CheckState.Unchecked


class _Tree(QTreeView):
    """Mouse and keys say which topics are asked for, and whether besides the others."""

    asked = Signal(frozenset, bool)

    def __init__(self, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topics")
        self.setAccessibleName(self.tr("Topics"))
        self.setToolTip(self.tr("Click for one topic, tick or Ctrl+click for more than one"))
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = _Rows(self)
        rows.asked.connect(self.asked)
        self.setItemDelegate(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            adding = event.key() == Qt.Key.Key_Space or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.asked.emit(index.data(_SLUGS), bool(adding))
            return
        super().keyPressEvent(event)


class _Rows(CountedRows):
    """Tells a click on the box from one on the topic."""

    asked = Signal(frozenset, bool)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,  # noqa: ARG002 - Qt's signature
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            adding = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            on_box = self._box(option, index).contains(event.position().toPoint())
            self.asked.emit(index.data(_SLUGS), bool(adding) or on_box)
        return True

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = drawn.widget.style()
        return style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, drawn.widget)
