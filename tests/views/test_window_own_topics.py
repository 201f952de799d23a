"""Topics of the person's own in the filter pane: made, marked, given, changed, merged and deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from eventbrowser.views.counted_rows import COUNT, MARK
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.own_topics import TopicDialog
from eventbrowser.views.topic_drag import carried_topics
from tests.views.looking import chips, choose, click_value, notices, press_notice, titles, value
from tests.views.shelf import TRADE, WATER
from tests.views.test_window_dragging import drop_at
from tests.views.walking import faults, unreached

SAID = Qt.ItemDataRole.AccessibleTextRole


def fill(window: MainWindow, name: str, heading: str = "", words: str = "") -> None:
    [dialog] = window.findChildren(TopicDialog)
    dialog.findChild(QLineEdit, "topic-name").setText(name)
    if heading:
        dialog.findChild(QComboBox, "topic-group").setCurrentText(heading)
    dialog.findChild(QPlainTextEdit, "topic-words").setPlainText(words)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def there(window: MainWindow, label: str) -> bool:
    model = window.panes.filters.tree.model()
    exactly = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return bool(model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, label, 1, exactly))


def make(qtbot: QtBot, window: MainWindow, name: str, words: str = "") -> None:
    click_value(window, "New topic…")
    fill(window, name, "Environment", words)
    qtbot.waitUntil(lambda: there(window, name))
    window.panes.filters.tree.expand(value(window, "Environment"))


def test_a_topic_is_made_marked_as_own_and_given_by_dragging(qtbot: QtBot, window: MainWindow) -> None:
    make(qtbot, window, "Canal lining")
    row = value(window, "Canal lining")
    assert (row.parent().data(), row.data(COUNT), row.data(MARK)) == ("Environment", 0, "own")
    assert row.data(SAID) == "Canal lining, 0 events, a topic of your own"
    assert value(window, "Water").data(MARK) is None
    table = window.panes.events.table
    place = table.visualRect(table.model().index(titles(window).index(TRADE), 1)).center()
    assert drop_at(table.viewport(), place, carried_topics(["canal-lining"]))
    qtbot.waitUntil(lambda: value(window, "Canal lining").data(COUNT) == 1)
    choose(window, TRADE)
    assert "Canal lining" in window.panes.page.overview.toPlainText()


def test_keys_change_and_delete_it(qtbot: QtBot, window: MainWindow) -> None:
    make(qtbot, window, "Canal lining", "lined canal")
    tree = window.panes.filters.tree
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Canal lining"))
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    [dialog] = window.findChildren(TopicDialog)
    assert dialog.findChild(QPlainTextEdit, "topic-words").toPlainText() == "lined canal"
    assert faults(dialog) == []
    assert unreached(dialog.focusWidget()) == []
    fill(window, "Canals", "Works of water")
    qtbot.waitUntil(lambda: there(window, "Works of water"))
    assert window.commands.undo.text() == "Undo change of topic “Canal lining”"
    tree.expand(value(window, "Works of water"))
    tree.setCurrentIndex(value(window, "Canals"))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: notices(window) == ["Deleted the topic “Canals”."])
    qtbot.waitUntil(lambda: not there(window, "Canals"))
    assert len(titles(window)) == 5, "no event was deleted"
    press_notice(window, "Undo")
    qtbot.waitUntil(lambda: there(window, "Canals"))


def test_it_is_merged_into_another_with_its_filter(qtbot: QtBot, window: MainWindow) -> None:
    make(qtbot, window, "Canal lining")
    choose(window, WATER)
    tree = window.panes.filters.tree
    click_value(window, "Canal lining")
    qtbot.waitUntil(lambda: titles(window) == [])
    tree.setFocus()
    tree.setCurrentIndex(value(window, "Canal lining"))
    press = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, tree.rect().center(), tree.rect().center())
    QApplication.sendEvent(tree.viewport(), press)
    [menu] = [menu for menu in tree.findChildren(QMenu) if menu.isVisible()]
    [into] = [action.menu() for action in menu.actions() if action.text() == "Merge into"]
    [below] = [action.menu() for action in into.actions() if action.text() == "Economy"]
    [trade] = [action for action in below.actions() if action.text() == "Trade"]
    trade.trigger()
    menu.close()
    qtbot.waitUntil(lambda: chips(window) == ["Topic: Trade"])
    qtbot.waitUntil(lambda: titles(window) == [TRADE])
    assert not there(window, "Canal lining")
