"""A window as it is to those who do not see it, and as it is to those who have no mouse."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from eventbrowser.views.tab_order import controls

_Role = QAccessible.Role
_NO_ROLE = {_Role.NoRole, _Role.Client, _Role.Pane, _Role.Grouping, _Role.Whitespace, _Role.Separator}
_PRESSED = {_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.ComboBox}
_ITEMS = {_Role.Cell, _Role.TreeItem, _Role.ListItem, _Role.RowHeader, _Role.ColumnHeader}
_OF_ROWS = {_Role.Table, _Role.Tree, _Role.List}
_ROWS = 60
"""So many cells of a table are looked at; the others are made by the same code."""


def faults(window: QWidget) -> list[str]:
    """What assistive technology would not tell of a window: names, roles, what can be ticked."""
    top = QAccessible.queryAccessibleInterface(window)
    found = [] if _name(top) else [f"the window {window!r} has no name"]
    return found + [fault for part in parts(top) for fault in _faults(part)]


def parts(whole: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is visible in it."""
    many = whole.childCount()
    for place in range(min(many, _ROWS) if whole.role() in _OF_ROWS else many):
        part = whole.child(place)
        if part is not None and part.isValid() and not part.state().invisible:
            yield part
            yield from parts(part)


def reached_by_tab(start: QWidget) -> list[QWidget]:
    """Where Tab leads, once round the window; a page keeps it for each of its links."""
    window = start.window()
    start.setFocus()
    reached = [start]
    for _ in range(200):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is start:
            return reached
        if now is not reached[-1]:
            assert now not in reached, f"Tab is caught at {now!r}"
            reached.append(now)
    raise AssertionError(f"Tab never comes back, from {reached!r}")


def unreached(start: QWidget) -> list[str]:
    """What can be done with the mouse only."""
    reached = reached_by_tab(start)
    wanted = [each for each in controls(start.window()) if each.isVisible() and each.isEnabled()]
    missed = [each for each in wanted if each not in reached and not each.inherits("QTabWidget")]
    return [f"{each!r} {_name(QAccessible.queryAccessibleInterface(each))!r}" for each in missed]


def twice_underlined(menu: QMenu) -> list[str]:
    """Letters that two entries of a menu, or of one below it, claim for themselves."""
    letters = [text[text.index("&") + 1].lower() for text in map(_plain, menu.actions()) if "&" in text]
    below = [letter for each in menu.actions() if each.menu() is not None for letter in twice_underlined(each.menu())]
    return [letter for letter in set(letters) if letters.count(letter) > 1] + below


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "")


def _faults(part: QAccessibleInterface) -> list[str]:
    role, state = part.role(), part.state()
    thing = part.object()
    if role in _ITEMS or thing is None or thing.objectName().startswith("qt_"):
        return [] if _name(part) or role is not _Role.PageTab else [f"a tab of {part.parent().object()!r} has no name"]
    found = []
    if (state.focusable or role in _PRESSED) and not thing.inherits("QTabWidget"):
        if not _name(part):
            found.append(f"{role.name} {thing!r} has no name")
        if role in _NO_ROLE:
            found.append(f"{role.name} {thing!r} has no role")
    if role in (_Role.CheckBox, _Role.RadioButton) and not state.checkable:
        found.append(f"{role.name} {thing!r} does not tell whether it is ticked")
    return found


def _name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)
