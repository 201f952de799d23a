"""The rows of the filter pane under mouse and keys: which value is chosen, and how it joins the others."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from eventbrowser.model.conditions import Choice
from eventbrowser.model.query import Group
from eventbrowser.model.records import SavedSearch
from eventbrowser.views.counted_rows import CountedRows
from eventbrowser.views.event_drag import events_in, has_events
from eventbrowser.views.filter_entries import Entry, FilterEntries, Index, Kind, entry_of
from eventbrowser.views.topic_drag import carried_topics

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterTree(QTreeView):
    """Click or Enter chooses; with Ctrl besides, with Shift or on the box as an alternative, with Alt to leave out."""

    chosen = Signal(frozenset, Choice)
    more_asked = Signal(Group)
    run_asked = Signal(SavedSearch)
    rename_asked = Signal(SavedSearch)
    delete_asked = Signal(SavedSearch)
    save_asked = Signal()
    new_collection_asked = Signal(list)
    """A collection is to be made of events with these ids, or without any."""
    collection_rename_asked = Signal(str)
    collection_delete_asked = Signal(str)
    events_dropped = Signal(str, list)
    """Events with these ids were dropped on the collection of that name."""
    new_topic_asked = Signal()
    topic_change_asked = Signal(str)
    topic_delete_asked = Signal(str)
    topic_menu_made = Signal(QMenu, str)
    """The context menu of a topic of the person's own is about to open; more may be added to it."""

    def __init__(self, entries: FilterEntries, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened: set[str] = set()
        self._pressed_at: QPoint | None = None
        self._under_drag = QPersistentModelIndex()
        self.may_make = False
        self.setObjectName("filter-values")
        self.setAccessibleName(self.tr("Filters"))
        self.setAccessibleDescription(self._advice())
        self.setToolTip(self._advice())
        self.setModel(entries)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = _Rows(self)
        rows.asked.connect(self._on_asked)
        self.setItemDelegate(rows)
        self.expanded.connect(lambda index: self._opened.add(entry_of(index).key))
        self.collapsed.connect(lambda index: self._opened.discard(entry_of(index).key))

    def opened(self) -> frozenset[str]:
        """The keys of the rows that are open."""
        return frozenset(self._opened)

    def open_rows(self, keys: frozenset[str]) -> None:
        """Open these rows now, or when they come."""
        self._opened |= keys
        self._reopen()

    def keep_place(self, key: str) -> None:
        """After a change of the rows: open those that were open, and go on from where one was."""
        self._reopen()
        if not key or self.current_key() == key:
            return
        for item in self._entries().items():
            if entry_of(item.index()).key == key and self.isExpanded(item.index().parent()):
                self.setCurrentIndex(item.index())

    def current_key(self) -> str:
        index = self.currentIndex()
        return entry_of(index).key if index.isValid() else ""

    def event(self, event: QEvent) -> bool:
        # Del and F2 on what the person has made here are not the window's, which would delete events.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
            and (self._current_kind() is Kind.SEARCH or self._current_collection() or self._current_topic())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        search, collection, topic = entry_of(index).search, self._current_collection(), self._current_topic()
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Space:
            choice = Choice.OR if event.key() == Qt.Key.Key_Space else choice_of(event.modifiers())
            self._on_asked(index, choice)
        elif search is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(search)
        elif search is not None and event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit(search)
        elif collection and event.key() == Qt.Key.Key_Delete:
            self.collection_delete_asked.emit(collection)
        elif collection and event.key() == Qt.Key.Key_F2:
            self.collection_rename_asked.emit(collection)
        elif topic and event.key() == Qt.Key.Key_Delete:
            self.topic_delete_asked.emit(topic)
        elif topic and event.key() == Qt.Key.Key_F2:
            self.topic_change_asked.emit(topic)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt's own dragging takes what is selected, and here nothing ever is.
        start = self._pressed_at if event.buttons() & Qt.MouseButton.LeftButton else None
        if start is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag_topic(self.indexAt(start))

    def _drag_topic(self, index: QModelIndex) -> None:
        entry = entry_of(index) if index.isValid() else None
        if entry is not None and entry.kind is Kind.VALUE and entry.group is Group.TOPICS:
            drag = QDrag(self)
            drag.setMimeData(carried_topics(value.name for value in entry.values))
            drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.may_make and has_events(event.mimeData()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and entry_of(index).key == Group.COLLECTIONS:
            self.setExpanded(index, True)
        takes = index.isValid() and self._takes_events(index) and has_events(event.mimeData())
        self._mark_under_drag(index if takes else QModelIndex())
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_under_drag(QModelIndex())
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_under_drag(QModelIndex())
        index, ids = self.indexAt(event.position().toPoint()), events_in(event.mimeData())
        if not ids or not index.isValid() or not self._takes_events(index):
            return
        event.acceptProposedAction()
        if entry_of(index).kind is Kind.NEW:
            self.new_collection_asked.emit(ids)
        else:
            self.events_dropped.emit(collection_of(index), ids)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        if self._under_drag == index:
            painter.save()
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(1, 0, -2, -1))
            painter.restore()

    def _takes_events(self, index: Index) -> bool:
        entry = entry_of(index)
        is_new = entry.kind is Kind.NEW and entry.group is Group.COLLECTIONS
        return self.may_make and (is_new or bool(collection_of(index)))

    def _mark_under_drag(self, index: QModelIndex) -> None:
        self._under_drag = QPersistentModelIndex(index)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = self._menu(index)
        if menu.isEmpty():
            menu.deleteLater()
            return
        place = self.visualRect(index).bottomLeft() + QPoint(24, 0) if by_key else event.pos()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    def _menu(self, index: Index) -> QMenu:
        menu, entry = QMenu(self), entry_of(index)
        if entry.kind is Kind.VALUE:
            for text, choice in (
                (self.tr("Only this\tEnter"), Choice.ONLY),
                (self.tr("This as well\tCtrl+Enter"), Choice.ALSO),
                (self.tr("This or those chosen\tShift+Enter"), Choice.OR),
                (self.tr("Not this\tAlt+Enter"), Choice.NOT),
            ):
                menu.addAction(text).triggered.connect(
                    lambda _on=False, choice=choice: self.chosen.emit(entry.values, choice)
                )
            if self.may_make and (name := collection_of(index)):
                menu.addSeparator()
                rename, delete = self.tr("Rename…\tF2"), self.tr("Delete\tDel")
                menu.addAction(rename).triggered.connect(lambda: self.collection_rename_asked.emit(name))
                menu.addAction(delete).triggered.connect(lambda: self.collection_delete_asked.emit(name))
            if self.may_make and entry.own:
                menu.addSeparator()
                self.topic_menu_made.emit(menu, own_topic_of(index))
        elif entry.search is not None:
            search = entry.search
            menu.addAction(self.tr("Show its events\tEnter")).triggered.connect(lambda: self.run_asked.emit(search))
            menu.addAction(self.tr("Rename…\tF2")).triggered.connect(lambda: self.rename_asked.emit(search))
            menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self.delete_asked.emit(search))
        return menu

    def _on_asked(self, index: Index, choice: Choice) -> None:
        entry: Entry = entry_of(index)
        match entry.kind:
            case Kind.SECTION:
                self.setExpanded(index, not self.isExpanded(index))
            case Kind.VALUE:
                self.chosen.emit(entry.values, choice)
            case Kind.MORE if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.more_asked.emit(entry.group)
            case Kind.SEARCH:
                self.run_asked.emit(entry.search)
            case Kind.SAVE if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.save_asked.emit()
            case Kind.NEW if entry.group is Group.TOPICS:
                self.new_topic_asked.emit()
            case Kind.NEW:
                self.new_collection_asked.emit([])

    def _advice(self) -> str:
        return self.tr(
            "Click for one; Ctrl+click for one more that must hold, too; Shift+click or the box for an alternative; "
            "Alt+click to leave out. Enter does the same."
        )

    def _reopen(self) -> None:
        for item in self._entries().items():
            if item.hasChildren() and entry_of(item.index()).key in self._opened:
                self.setExpanded(item.index(), True)

    def _entries(self) -> FilterEntries:
        entries = self.model()
        assert isinstance(entries, FilterEntries)
        return entries

    def _current_kind(self) -> Kind | None:
        index = self.currentIndex()
        return entry_of(index).kind if index.isValid() else None

    def _current_collection(self) -> str:
        """The name of the collection that may be renamed or deleted; "" for none."""
        index = self.currentIndex()
        return collection_of(index) if self.may_make and index.isValid() else ""

    def _current_topic(self) -> str:
        """The slug of the person's own topic that may be changed or deleted; "" for none."""
        index = self.currentIndex()
        return own_topic_of(index) if self.may_make and index.isValid() else ""


def collection_of(index: Index) -> str:
    """The name of a row's collection; "" where it is of something else."""
    entry = entry_of(index)
    named = entry.kind is Kind.VALUE and entry.group is Group.COLLECTIONS
    return next(iter(entry.values)).name if named else ""


def own_topic_of(index: Index) -> str:
    """The slug of a row's topic that the person made; "" where it is of something else."""
    entry = entry_of(index)
    return next(iter(entry.values)).name if entry.own else ""


def choice_of(modifiers: Qt.KeyboardModifier) -> Choice:
    """What is held down while one chooses says how the choice joins the others."""
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return Choice.NOT
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Choice.OR
    return Choice.ALSO if modifiers & Qt.KeyboardModifier.ControlModifier else Choice.ONLY


class _Rows(CountedRows):
    """Tells a click on the box from one on the value."""

    asked = Signal(object, Choice)

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
            on_box = self._box(option, index).contains(event.position().toPoint())
            self.asked.emit(index, Choice.OR if on_box else choice_of(event.modifiers()))
        return True

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        if not drawn.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            return QRect()
        style = drawn.widget.style()
        return style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, drawn.widget)
