"""What a person sees in the wizard, and how they get at its parts."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QTableWidget, QWidget

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft
from eventbrowser.model.query import Query
from eventbrowser.model.records import Event
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.places import Field

W = TypeVar("W", bound=QWidget)


def part(owner: QWidget, kind: type[W], name: str) -> W:
    """The visible part of that name."""
    [found] = [each for each in owner.findChildren(kind, name) if each.isVisible()]
    return found


def press(owner: QWidget, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(owner.focusWidget() or owner, key, how)


def click(button: QWidget) -> None:
    assert button.isEnabled(), f"{button.objectName()} cannot be clicked"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def line(wizard: ImportWizard, field: Field) -> QLineEdit:
    return part(wizard.review.form, QLineEdit, f"field-{field}")


def listed(wizard: ImportWizard) -> list[str]:
    """The drafts of the review with the headings over them, from top to bottom."""
    tree = wizard.review.list
    lines = []
    for row in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(row)
        assert group is not None
        if group.isHidden():
            continue
        lines.append(group.text(0))
        drafts = [group.child(number) for number in range(group.childCount())]
        lines += [each.text(0) for each in drafts if each is not None]
    return lines


def people(wizard: ImportWizard) -> list[list[str]]:
    """The table of people, cell by cell."""
    model = wizard.review.people.table.people
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(wizard: ImportWizard) -> list[str]:
    """The statements that are shown."""
    return lines_of(wizard.review.people.statements)


def lines_of(view: QListWidget) -> list[str]:
    return [view.item(row).text() for row in range(view.count())]


def lit(wizard: ImportWizard) -> str:
    """The words of the article that are lit up."""
    view = wizard.review.article.view
    return view.focused.of(view.toPlainText()) if view.focused else ""


def results(wizard: ImportWizard) -> dict[str, tuple[str, str]]:
    """What the reading page says of each file."""
    table = part(wizard, QTableWidget, "results")
    rows = [[_text(table, row, column) for column in range(3)] for row in range(table.rowCount())]
    return {name: (outcome, found) for name, outcome, found in rows}


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


def notices(wizard: ImportWizard) -> list[str]:
    return [bar.sentence for bar in wizard.notice_area.bars()]


def choose(menu: QMenu, *names: str) -> None:
    """Pick an entry of a menu, through its menus below."""
    menu.aboutToShow.emit()
    for name in names[:-1]:
        [below] = [action for action in menu.actions() if action.text() == name]
        inner = below.menu()
        assert isinstance(inner, QMenu)
        menu = inner
        menu.aboutToShow.emit()
    [action] = [action for action in menu.actions() if action.text() == names[-1]]
    action.trigger()


def popped_up() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    return menu


def cell_point(wizard: ImportWizard, row: int, column: int) -> QPoint:
    table = wizard.review.people.table
    return table.visualRect(table.people.index(row, column)).center()


def waiting(folder: Path) -> list[Draft]:
    """The drafts in the library, as another program would find them."""
    with Library.open(folder, topics.load()) as library:
        return [stored.draft for stored in library.drafts()]


def kept(folder: Path) -> list[Event]:
    with Library.open(folder, topics.load()) as library:
        return [library.event(number) for number in library.event_ids(Query())]
