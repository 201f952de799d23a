"""Statements given to another speaker and topics given to events, with the mouse and with keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.statements_page import carried_statement
from eventbrowser.views.topic_drag import carried_topics
from tests.views.looking import choose, titles
from tests.views.shelf import CHOHAN, CLIMATE, IQBAL, SEAS, WATER

LEFT, PLAIN, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


def drop_at(target: QWidget, place: QPoint, data: QMimeData) -> bool:
    """Move something dragged over a place and let it go there, if it may; whether it was taken."""
    for event in (QDragEnterEvent(place, COPY, data, LEFT, PLAIN), QDragMoveEvent(place, COPY, data, LEFT, PLAIN)):
        QApplication.sendEvent(target, event)
        if not event.isAccepted():
            return False
    QApplication.sendEvent(target, QDropEvent(QPointF(place), COPY, data, LEFT, PLAIN))
    return True


def said(window: MainWindow) -> dict[str, int]:
    event = window.panes.page.event_shown
    assert event is not None
    return {person.name: len(person.statements) for person in event.people}


def test_a_statement_is_dropped_on_another_speaker(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.statements
    window.panes.page.tabs.setCurrentWidget(page)
    statement = window.panes.page.event_shown.people[0].statements[0].id
    place = page.cursorRect(page.document().find("not a weapon")).center()
    assert drop_at(page.viewport(), place, carried_statement(statement))
    qtbot.waitUntil(lambda: said(window) == {IQBAL: 0, CHOHAN: 3})
    assert window.commands.undo.text() == f"Undo statement to {CHOHAN}"
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: said(window) == {IQBAL: 1, CHOHAN: 2})


def test_a_statement_is_given_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.statements
    window.panes.page.tabs.setCurrentWidget(page)
    page.setFocus()
    while not page.textCursor().charFormat().anchorHref().startswith("grip:"):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [(each.text(), each.isChecked()) for each in menu.actions()] == [
        (f"Dr. {IQBAL}", True),
        (f"Ambassador {CHOHAN}", False),
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(window) == {IQBAL: 0, CHOHAN: 3})


def test_a_topic_dropped_on_the_selection_is_added_to_all_of_it(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    choose(window, SEAS)
    table = window.panes.events.table

    def place(title: str) -> QPoint:
        return table.visualRect(table.model().index(titles(window).index(title), 1)).center()

    qtbot.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, place(CLIMATE))
    assert drop_at(table.viewport(), place(CLIMATE), carried_topics(["trade"]))
    qtbot.waitUntil(lambda: window.commands.undo.text() == "Undo change of 2 events")
    assert drop_at(table.viewport(), place(WATER), carried_topics(["trade"]))
    qtbot.waitUntil(lambda: window.commands.undo.text() == f"Undo change of “{WATER}”")
    with Library.open(library) as kept:
        having = {line.title for line in kept.many.lines(kept.event_ids(Query())) if "trade" in line.topics}
    assert {SEAS, CLIMATE, WATER} <= having
    nothing = QMimeData()
    nothing.setText("trade")
    assert not drop_at(table.viewport(), place(WATER), nothing)
