"""The keys of all commands: looked through, changed by pressing others, and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.names import fold
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.dialog_frame import frame
from eventbrowser.views.key_field import KeyField
from eventbrowser.views.keymap import Keymap, Keys, keys_text
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.shortcut_list import Keyed, keyed_commands, refusal, unchangeable

_SECONDS = 10
_KEYED = Qt.ItemDataRole.UserRole
_WORDS, _KEYS, _STATE = range(3)


class Shortcuts(QDialog):
    """Enter on a command takes its new keys, Del takes its keys away, Ctrl+Z takes back what was changed last."""

    def __init__(self, keymap: Keymap, menus: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap, self._menus = keymap, menus
        self._known = keyed_commands(keymap, menus)
        self._notices = Notices(self)
        self._offered: Notice | None = None
        self._befores: list[Mapping[str, Keys]] = []
        self._asked: tuple[Keyed, str] | None = None
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._middle = QWidget(self)
        self.line = _Line(self._middle)
        self.line.setObjectName("find-command")
        self.line.setPlaceholderText(self.tr("Find by a command’s name or by its keys"))
        self.line.setAccessibleName(self.tr("Find by a command’s name or by its keys"))
        self.tree = self._make_tree()
        self.label = QLabel(self._middle)
        self.field = KeyField(self._middle)
        self.field.setObjectName("new-keys")
        self.besides = QCheckBox(self.tr("Keep its other keys"), self._middle)
        self.besides.setObjectName("keep-other-keys")
        self.remove = dialog_button(self._middle, "no-keys", self.tr("No keys"), self.take_away)
        self.reset = dialog_button(self._middle, "own-keys", self.tr("Back to default"), self.take_own)
        self.sentence = QLabel(self._middle)
        self.sentence.setObjectName("keys-sentence")
        self.take_over = dialog_button(self._middle, "take-over", self.tr("Take them over"), self._on_taken_over)
        self.reset_all = dialog_button(self, "all-own-keys", self.tr("Back to default for all"), self.take_all_own)
        self.leave = dialog_button(self, "close-shortcuts", self.tr("Close"), self.reject)
        self.notice_area = NoticeArea(self._notices, self)
        self._lay_out()
        self._connect()
        self._find("")
        self.line.setFocus()

    def take_away(self) -> None:
        """Leave the command without keys."""
        if (keyed := self._current()) is not None:
            self._change({keyed.name: ()}, self.tr("“{command}” has no keys now.").format(command=keyed.words))

    def take_own(self) -> None:
        """Give the command back the keys it came with, wherever they are now."""
        if (keyed := self._current()) is None:
            return
        changes, losers = self._without(keyed, keyed.own)
        sentence = self.tr("“{command}” has its default keys again.").format(command=keyed.words)
        if losers:
            lost = self.tr("Its keys were taken from: {commands}.").format(commands=", ".join(losers))
            sentence = f"{sentence} {lost}"
        self._change({**changes, keyed.name: keyed.own}, sentence)

    def take_all_own(self) -> None:
        self._change({each.name: each.own for each in self._known}, self.tr("All commands have their default keys."))

    def undo(self) -> None:
        """Take back what was changed last in this dialog."""
        if self._befores:
            self._drop_question()
            self._keymap.give(self._befores.pop())
            self._refresh()
            self._withdraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asked is not None:
            self._drop_question()
            self._advise()
            self.tree.setFocus()
            return
        super().keyPressEvent(event)

    def _make_tree(self) -> _Tree:
        tree = _Tree(self._middle)
        tree.setObjectName("shortcut-tree")
        tree.setAccessibleName(self.tr("Commands and their keys"))
        tree.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("State")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        return tree

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.field, self.besides, self.remove, self.reset):
            row.addWidget(widget, int(widget is self.field))
        told = QHBoxLayout()
        told.setSpacing(8)
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())
        told.addWidget(self.sentence, 1)
        told.addWidget(self.take_over)
        self.take_over.hide()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.tree, 1)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addLayout(told)
        words = QLabel(self.tr("Choose a command, press Enter, then the new keys. They hold at once."), self)
        frame(self, words, self._middle, (self.reset_all,), self.leave, self.notice_area)
        size = self.fontMetrics().averageCharWidth()
        self.resize(min(95 * size, 1100), 640)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._find)
        self.line.went_down.connect(self.tree.setFocus)
        self.line.taken.connect(self._ask_for_keys)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.itemActivated.connect(self._ask_for_keys)
        self.tree.emptied.connect(self.take_away)
        self.field.pressed.connect(self._on_pressed)
        self.field.left.connect(self.tree.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)

    def _current(self) -> Keyed | None:
        item = self.tree.currentItem()
        keyed = item.data(_WORDS, _KEYED) if item is not None else None
        return keyed if isinstance(keyed, Keyed) else None

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [item for group in groups if group is not None for item in _below(group)]

    def _find(self, typed: str) -> None:
        """List anew what is called so or answers to such keys; to hide the rest would leave it to be read by ear."""
        words, part = fold(typed).split(), typed.strip().casefold()
        given, current = self._keymap.given, self._current()
        always = self.tr("Always so")
        rows = [(each.group, each.words, keys_text(each.keys(given)), each) for each in self._known]
        found = [
            row
            for row in (*rows, *((always, told, keys, None) for told, keys in unchangeable()))
            if all(word in fold(row[1]) for word in words) or part in row[2].casefold()
        ]
        groups: list[QTreeWidgetItem] = []
        for name, those in groupby(found, key=lambda row: row[0]):
            groups.append(_group(name))
            for _, told, keys, keyed in those:
                item = QTreeWidgetItem(groups[-1], [told, keys])
                if keyed is not None:
                    item.setData(_WORDS, _KEYED, keyed)
                    self._write(item, keyed, given)
        items = [item for group in groups for item in _below(group)]
        again = [item for item in items if current is not None and item.data(_WORDS, _KEYED) == current]
        with QSignalBlocker(self.tree):
            self.tree.clear()
            self.tree.addTopLevelItems(groups)
            for group in groups:
                group.setFirstColumnSpanned(True)
            self.tree.expandAll()
            if items:
                self.tree.setCurrentItem(next(iter(again), items[0]))
        self._on_current_changed()

    def _on_current_changed(self) -> None:
        keyed = self._current()
        self._drop_question()
        text = self.tr("New keys for “{command}”").format(command=keyed.words) if keyed else self.tr("New keys")
        self.label.setText(text)
        self.field.setAccessibleName(text)
        for widget in (self.field, self.besides):
            widget.setEnabled(keyed is not None)
        keys = keyed.keys(self._keymap.given) if keyed else ()
        self.remove.setEnabled(bool(keys))
        self.reset.setEnabled(keyed is not None and keys != keyed.own)
        self.reset_all.setEnabled(any(each.keys(self._keymap.given) != each.own for each in self._known))
        self._advise()

    def _advise(self) -> None:
        item = self.tree.currentItem()
        fixed = item is not None and item.parent() is not None and self._current() is None
        self._say(self.tr("These keys stay as they are.") if fixed else "")

    def _ask_for_keys(self) -> None:
        if self._current() is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(self.tr("Press the new keys now, or Esc to leave things as they are."))

    def _on_pressed(self, keys: QKeySequence) -> None:
        keyed = self._current()
        if keyed is None:
            return
        self._drop_question()
        pressed = keys.toString()
        if sentence := refusal(keys, keyed.where, self._menus):
            self._tell(sentence)
            return
        if pressed in keyed.keys(self._keymap.given):
            self._tell(self.tr("“{command}” has these keys already.").format(command=keyed.words))
            return
        _, holders = self._without(keyed, (pressed,))
        if not holders:
            self._give(keyed, pressed)
            return
        self._asked = (keyed, pressed)
        self._tell(
            self.tr("{keys} is in use: “{commands}”.").format(keys=keys_text((pressed,)), commands=", ".join(holders))
        )
        self.take_over.setAccessibleDescription(self.sentence.text())
        self.take_over.show()
        self.take_over.setFocus()

    def _on_taken_over(self) -> None:
        if self._asked is not None:
            self._give(*self._asked)

    def _give(self, keyed: Keyed, pressed: str) -> None:
        """Give a command these keys, and take them from whatever has them."""
        changes, losers = self._without(keyed, (pressed,))
        others = keyed.keys(self._keymap.given) if self.besides.isChecked() else ()
        text = keys_text((pressed,))
        sentence = self.tr("{keys} now does “{command}”.").format(keys=text, command=keyed.words)
        if losers:
            sentence = self.tr("{keys} now does “{command}”, no longer “{others}”.").format(
                keys=text, command=keyed.words, others=", ".join(losers)
            )
        self._change({**changes, keyed.name: (*others, pressed)}, sentence)

    def _without(self, keyed: Keyed, wanted: Keys) -> tuple[dict[str, Keys], list[str]]:
        """What other commands keep if one gets these keys, and the words of those that lose some."""
        given = self._keymap.given
        changes, losers = {}, []
        for other in self._known:
            held = other.keys(given)
            if other is not keyed and other.where & keyed.where and set(held) & set(wanted):
                changes[other.name] = tuple(each for each in held if each not in wanted)
                losers.append(other.words)
        return changes, losers

    def _change(self, changes: Mapping[str, Keys], sentence: str) -> None:
        before = self._keymap.given
        own = {each.name: each.own for each in self._known}
        # What another version of the program knows as a command is kept.
        after = {name: keys for name, keys in {**before, **changes}.items() if keys != own.get(name)}
        self._drop_question()
        self._befores.append(before)
        self._keymap.give(after)
        self._refresh()
        self._withdraw()
        self._offered = Notice(sentence, Offer(self.tr("Undo"), self.undo), _SECONDS)
        self._notices.say(self._offered)
        self.tree.setFocus()

    def _withdraw(self) -> None:
        if self._offered is not None:
            self._notices.withdraw(self._offered)
            self._offered = None

    def _refresh(self) -> None:
        given = self._keymap.given
        for item in self._items():
            keyed = item.data(_WORDS, _KEYED)
            if isinstance(keyed, Keyed):
                self._write(item, keyed, given)
        self._on_current_changed()

    def _write(self, item: QTreeWidgetItem, keyed: Keyed, given: Mapping[str, Keys]) -> None:
        keys = keyed.keys(given)
        told = (keyed.words, keys_text(keys), self.tr("changed") if keys != keyed.own else "")
        for column in (_KEYS, _STATE):
            item.setText(column, told[column])
        item.setData(_WORDS, Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in told if part))

    def _drop_question(self) -> None:
        self._asked = None
        if self.take_over.hasFocus():
            self.tree.setFocus()
        self.take_over.hide()

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)

    def _tell(self, sentence: str) -> None:
        """Say it to those, too, who do not see it beside the field they are in."""
        self._say(sentence)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, sentence))


class _Tree(QTreeWidget):
    """Del takes the keys of a command away; the command at hand stays in sight."""

    emptied = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class _Line(QLineEdit):
    """Down goes to what was found, Enter changes the first of it."""

    went_down = Signal()
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.went_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case _:
                super().keyPressEvent(event)


def _below(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item for row in range(group.childCount()) if (item := group.child(row)) is not None]


def _group(words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    return item
