"""What a person sees in the window and does to it, in a few words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.page import Page
from eventbrowser.views.wording import plain

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def titles(window: MainWindow) -> list[str]:
    """The titles in the list, from the top."""
    return column(window, "Title")


def column(window: MainWindow, heading: str) -> list[str]:
    table = window.findChild(QTableView, "events")
    if not table.isVisible():
        return []
    model = table.model()
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return [model.index(row, headings.index(heading)).data() for row in range(model.rowCount())]


def choose(window: MainWindow, title: str) -> None:
    """Click an event of the list."""
    table = window.findChild(QTableView, "events")
    index = table.model().index(titles(window).index(title), 1)
    QTest.mouseClick(table.viewport(), _LEFT, _PLAIN, table.visualRect(index).center())


def page_title(window: MainWindow) -> str:
    label = window.findChild(QLabel, "event-title")
    return plain(label.text()).lstrip("\u200e") if label.isVisible() else ""


def chips(window: MainWindow) -> list[str]:
    return window.panes.chips.texts()


def press(window: QWidget, name: str) -> None:
    """Click the button of that object name."""
    QTest.mouseClick(window.findChild(QPushButton, name), _LEFT)


def value(window: MainWindow, label: str) -> QModelIndex:
    """A row of the filter pane; where a section and a value are called alike, the section."""
    model = window.findChild(QTreeView, "filter-values").model()
    exactly = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, label, 1, exactly)
    assert found, f"{label!r} is not in the filter pane"
    return found[0]


def click_value(window: MainWindow, label: str, keys: Qt.KeyboardModifier = _PLAIN, at_box: bool = False) -> None:
    tree = window.findChild(QTreeView, "filter-values")
    index = value(window, label)
    tree.scrollTo(index)
    rect = tree.visualRect(index)
    place = QPoint(rect.left() + 10, rect.center().y()) if at_box else rect.center()
    QTest.mouseClick(tree.viewport(), _LEFT, keys, place)


def click_link(page: Page, words: str, keys: Qt.KeyboardModifier = _PLAIN) -> None:
    """Click the middle of these words on a page."""
    found = page.document().find(words)
    assert not found.isNull(), f"{words!r} is not on the page: {page.toPlainText()!r}"
    middle = QTextCursor(page.document())
    middle.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    page.setTextCursor(middle)
    page.ensureCursorVisible()
    QTest.mouseClick(page.viewport(), _LEFT, keys, page.cursorRect(middle).center())


def open_speaker(qtbot: QtBot, window: MainWindow, words: str) -> str:
    """Click a name on the event page and read what the speaker pane then says."""
    before = window.panes.speaker.person
    click_link(window.panes.page.overview, words)
    qtbot.waitUntil(lambda: window.panes.speaker.person is not before)
    return plain(window.panes.speaker.page.toPlainText())


def notices(window: MainWindow) -> list[str]:
    return [bar.sentence for bar in window.notice_area.bars()]


def press_notice(window: MainWindow, verb: str) -> None:
    """Click the button of that word in a notice."""
    buttons = [button for bar in window.notice_area.bars() for button in bar.findChildren(QPushButton)]
    [button] = [button for button in buttons if button.text() == verb]
    QTest.mouseClick(button, _LEFT)


def type_search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.panes.search.setFocus()
    qtbot.keyClicks(window.panes.search, words)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(target: QWidget, data: QMimeData) -> QDragEnterEvent:
    """Move something dragged over a widget, as the window system does."""
    enter = QDragEnterEvent(target.rect().center(), Qt.DropAction.CopyAction, data, _LEFT, _PLAIN)
    QApplication.sendEvent(target, enter)
    return enter


def drop(target: QWidget, data: QMimeData) -> None:
    """Hand something over as the window system does: enter, then drop."""
    assert drag(target, data).isAccepted(), "the window refuses the drag"
    where = QPointF(target.rect().center())
    QApplication.sendEvent(target, QDropEvent(where, Qt.DropAction.CopyAction, data, _LEFT, _PLAIN))
