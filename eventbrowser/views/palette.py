"""The palette: one line over the window that finds commands, speakers, topics, collections and events."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.views.asking import Named, Place, called
from eventbrowser.views.keymap import keys_of, keys_text
from eventbrowser.views.links import Link
from eventbrowser.views.names import Names
from eventbrowser.views.palette_finds import MOST, PICTURES, Find, commands, finds, matching, ranked, topics
from eventbrowser.views.theme import dress, icon, scaled
from eventbrowser.views.wording import apart
from eventbrowser.work import Latest

_WIDTH, _BORDER = 640, 40
_ROWS = 11
_RECENT = 5
_FIND, _ABOUT = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class Palette(QWidget):
    """Lies over its window while something is looked for; a click beside it, Esc or another focus puts it away."""

    link_wanted = Signal(Link)
    failed = Signal(Exception)

    def __init__(self, place: Place, names: Names, opener: QAction, search: QAction, window: QMainWindow) -> None:
        """`opener` is the command that opens it, `search` the one that goes where words are searched for."""
        super().__init__(window)
        self.setObjectName("palette-shade")
        self._place, self._opener, self._search, self._window = place, opener, search, window
        self._names = names
        self._topics: list[Find] = []
        self._commands: list[Find] = []
        self._found: list[Find] = []
        self._recent: list[Find] = []
        self._before: QWidget | None = None
        self._unanswered = self._hurried = False
        self._asking = Latest(self)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(self.failed)
        self._lay_out()
        self.hide()
        window.installEventFilter(self)

    def _lay_out(self) -> None:
        self._card = QFrame(self)
        self._card.setObjectName("palette")
        self._card.setAccessibleName(self.tr("Go to anything"))
        self.line = _Line(self._card)
        self.line.setObjectName("palette-line")
        self.line.setPlaceholderText(self.tr("Go to a command, speaker, topic or event"))
        self.line.setAccessibleName(self.tr("Go to a command, speaker, topic or event"))
        self.line.textChanged.connect(self._on_typed)
        self.line.stepped.connect(self._on_stepped)
        self.line.taken.connect(self._on_taken)
        self.line.left.connect(self.put_away)
        self._model = QStandardItemModel(self)
        self.list = QListView(self._card)
        self.list.setObjectName("palette-list")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._nothing = QLabel(self._card)
        self._nothing.setProperty("tone", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(8)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for widget in (self.line, self.list, self._nothing):
            column.addWidget(widget)

    def open(self) -> None:
        """Show it empty, with what was chosen last."""
        if self.isVisible():
            self.put_away()
            return
        self._before = self._window.focusWidget()
        self._commands = [find for find in commands(self._window.menuBar()) if find.goal is not self._opener]
        self._topics = topics(self._names)
        self._found = []
        self._nothing.setText(self._advice())
        self.line.clear()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._on_typed("")
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _advice(self) -> str:
        keys = keys_text(keys_of(self._search)[:1])
        if not keys:
            return self.tr("Nothing here is called that.")
        return self.tr("Nothing here is called that. {keys} searches what was said, too.").format(keys=keys)

    def put_away(self) -> None:
        """Give the focus back to whoever had it."""
        self._asking.stop()
        if not self.isVisible():
            return
        self._hurried = False
        self.hide()
        if self._before in self._window.findChildren(QWidget) and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._settle()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(self.palette().color(QPalette.ColorRole.Window))
        shade.setAlpha(150)
        QPainter(self).fillRect(event.rect(), shade)

    def _on_typed(self, text: str) -> None:
        typed = text.strip()
        self._unanswered, self._hurried = bool(typed), False
        if typed:
            self._found = matching(self._found, typed)
            self._asking.ask(self._place.asked(called(typed, MOST)))
        else:
            self._found = []
            self._asking.stop()
        self._show()

    def _on_answered(self, answer: Named) -> None:
        self._unanswered = False
        self._found = finds(answer)
        moved = self.list.currentIndex().row() > 0
        self._show(self._current() if moved else None)
        if self._hurried:
            self._go(self.list.currentIndex())

    def _show(self, chosen: Find | None = None) -> None:
        typed = self.line.text().strip()
        if typed:
            self._fill(ranked([*matching([*self._commands, *self._topics], typed), *self._found], typed), chosen)
            return
        now = set(self._commands)
        recent = [find for find in self._recent if isinstance(find.goal, Link) or find in now]
        self._fill([*recent, *(find for find in self._commands if find not in recent)], chosen)

    def _fill(self, shown: Sequence[Find], chosen: Find | None) -> None:
        self._model.clear()
        pictures = {sort: icon(name) for sort, name in PICTURES.items()}
        for find in shown:
            item = QStandardItem(pictures[find.sort], apart(find.name))
            item.setData(find, _FIND)
            item.setData(find.about, _ABOUT)
            item.setAccessibleText(f"{find.name}, {find.about}")
            self._model.appendRow(item)
        self._settle()
        self.list.setCurrentIndex(self._model.index(shown.index(chosen) if chosen in shown else 0, 0))

    def _settle(self) -> None:
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(rows == 0 and not self._unanswered)
        self.list.setFixedHeight(min(rows, _ROWS) * max(self.list.sizeHintForRow(0), 0) + 2)
        width = min(scaled(_WIDTH), self.width() - 2 * _BORDER)
        self._card.setFixedWidth(width)
        self._card.adjustSize()
        self._card.move((self.width() - width) // 2, self.height() // 9)

    def _current(self) -> Find | None:
        found = self.list.currentIndex().data(_FIND)
        return found if isinstance(found, Find) else None

    def _on_current_changed(self, index: QModelIndex) -> None:
        # The focus stays in the line, so that who cannot see the list has to be told.
        told = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        self.line.setAccessibleDescription(told)
        if QAccessible.isActive() and told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, told))

    def _on_stepped(self, by: int) -> None:
        if rows := self._model.rowCount():
            self.list.setCurrentIndex(self._model.index((self.list.currentIndex().row() + by) % rows, 0))

    def _on_taken(self) -> None:
        # Who types a name and Enter in one go means the answer that is still on its way.
        if self._unanswered and self.list.currentIndex().row() <= 0:
            self._hurried = True
        else:
            self._go(self.list.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        find = index.data(_FIND)
        if not isinstance(find, Find):
            return
        self._recent = [find, *(other for other in self._recent if other.goal != find.goal)][:_RECENT]
        self.put_away()
        if isinstance(find.goal, Link):
            self.link_wanted.emit(find.goal)
        else:
            find.goal.trigger()


class _Line(QLineEdit):
    """Up and Down move in the list, Enter goes, Esc leaves; none of them is meant for the window."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        glass = QAction(self.tr("Search"), self)
        dress(glass, "search")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_PageDown:
                self.stepped.emit(MOST)
            case Qt.Key.Key_PageUp:
                self.stepped.emit(-MOST)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(1 if forward else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down)


class _Rows(QStyledItemDelegate):
    """The name, and quietly at the far end what it is."""

    _HEIGHT, _MARGIN = 32, 10

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        start = (
            option.widget.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget).x()
            - option.rect.x()
        )
        about = option.fontMetrics.horizontalAdvance(str(index.data(_ABOUT)))
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, option.rect.width() - start - about - 3 * self._MARGIN
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        size.setHeight(max(self._HEIGHT, size.height()))
        return size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        place = option.rect.adjusted(self._MARGIN, 0, -self._MARGIN, 0)
        painter.drawText(place, aligned | Qt.AlignmentFlag.AlignVCenter, str(index.data(_ABOUT)))
        painter.restore()
