"""Values edited where they stand on the event page: with clicks and keys, held back where wrong, one step each."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.draft import EventKind, Part
from eventbrowser.model.query import Query
from eventbrowser.model.records import Event
from eventbrowser.views.in_place import Editor
from eventbrowser.views.main_window import MainWindow
from tests.views.looking import choose, click_link, page_title
from tests.views.shelf import IQBAL, SEAS, WATER

F2, ENTER, ESC = Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Escape


def editor(window: MainWindow) -> Editor:
    [found] = [each for each in window.findChildren(Editor) if each.isVisible()]
    return found


def at_keys(kind: type) -> QLineEdit | QComboBox | QListWidget | QPlainTextEdit:
    """The editor that has the keyboard."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, kind), widget
    return widget


def shown(window: MainWindow) -> Event:
    event = window.panes.page.event_shown
    assert event is not None
    return event


def undo(qtbot: QtBot, window: MainWindow, before: Event) -> None:
    """One step takes all of the editor's changes back."""
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: shown(window).title == before.title and shown(window).people == before.people)
    assert shown(window) == before


def test_a_double_click_on_the_title_edits_it_and_one_undo_takes_it_back(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    before = shown(window)
    QTest.mouseDClick(window.findChild(QLabel, "event-title"), Qt.MouseButton.LeftButton)
    line = at_keys(QLineEdit)
    assert (line.objectName(), line.selectedText()) == ("edit-title", WATER)
    qtbot.keyClicks(line, "Sharing  the rivers")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    kind = at_keys(QComboBox)
    qtbot.keyClicks(kind, "Webi")
    qtbot.keyClick(kind, ENTER)
    qtbot.waitUntil(lambda: page_title(window) == "Sharing the rivers")
    assert shown(window).kind is EventKind.WEBINAR
    undo(qtbot, window, before)


def test_escape_leaves_the_value_and_the_filters_alone(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    before = shown(window)
    window.panes.page.focus()
    qtbot.keyClick(QApplication.focusWidget(), F2)
    qtbot.keyClicks(at_keys(QLineEdit), "Nonsense")
    qtbot.keyClick(at_keys(QLineEdit), ESC)
    assert not window.findChildren(Editor, options=Qt.FindChildOption.FindDirectChildrenOnly)[0].isVisible()
    assert window.panes.page.overview.hasFocus()
    assert (shown(window), page_title(window)) == (before, WATER)
    assert not window.commands.undo.isEnabled() or "import" in window.commands.undo.text()


def test_what_is_no_day_and_an_end_before_the_start_are_held_back(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.overview
    page.setFocus()
    while page.textCursor().charFormat().anchorHref() != "edit:start":
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, ENTER)
    start = at_keys(QLineEdit)
    qtbot.keyClicks(start, "some day")
    qtbot.keyClick(start, ENTER)
    fault = editor(window).findChild(QLabel, "editor-fault")
    assert fault.isVisible()
    assert "“some day” is no day" in fault.text()
    start.selectAll()
    qtbot.keyClicks(start, "2025-05-03")
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    end = at_keys(QLineEdit)
    qtbot.keyClicks(end, "2025-05-01")
    qtbot.keyClick(end, ENTER)
    assert fault.text() == "The event would end before it starts."
    end.selectAll()
    qtbot.keyClicks(end, "4 May 2025")
    qtbot.keyClick(end, ENTER)
    qtbot.waitUntil(lambda: (shown(window).start, shown(window).end) == (date(2025, 5, 3), date(2025, 5, 4)))


def test_place_partners_and_topics_are_edited(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    click_link(window.panes.page.overview, "Pakistan")
    country = at_keys(QLineEdit)
    assert (country.objectName(), country.text()) == ("edit-country", "Pakistan")
    venue = editor(window).findChild(QLineEdit, "edit-venue")
    QTest.mouseClick(venue, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(venue, "Hall 2")
    qtbot.keyClick(venue, ENTER)
    qtbot.waitUntil(lambda: shown(window).venue == "Hall 2")
    click_link(window.panes.page.overview, "Add")
    names = at_keys(QPlainTextEdit)
    qtbot.keyClicks(names, "River Trust")
    qtbot.keyClick(names, ENTER)
    qtbot.keyClicks(names, "Delta Fund")
    qtbot.keyClick(names, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window).partners == ("River Trust", "Delta Fund"))
    before = shown(window).topics
    page = window.panes.page.overview
    page.setFocus()
    while page.textCursor().charFormat().anchorHref() != "topic:water":
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, F2)
    ticks = at_keys(QListWidget)
    assert isinstance(ticks, QListWidget)
    labels = [ticks.item(row).text() for row in range(ticks.count())]
    ticks.setCurrentRow(labels.index("Trade"))
    qtbot.keyClick(ticks, Qt.Key.Key_Space)
    qtbot.keyClick(ticks, ENTER)
    qtbot.waitUntil(lambda: shown(window).topics == (*before, "trade"))


def test_notes_of_several_lines_are_written_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    page = window.panes.page.overview
    page.setFocus()
    while page.textCursor().charFormat().anchorHref() != "edit:notes":
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, ENTER)
    notes = at_keys(QPlainTextEdit)
    qtbot.keyClicks(notes, "Ask for the map")
    qtbot.keyClick(notes, ENTER)
    qtbot.keyClicks(notes, "Bring <tea>")
    qtbot.keyClick(notes, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window).notes == "Ask for the map\nBring <tea>")
    qtbot.waitUntil(lambda: "Bring <tea>" in page.toPlainText())


def test_a_person_is_edited_whole_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, WATER)
    before = shown(window)
    click_link(window.panes.page.overview, "President, CAPS")
    position = at_keys(QLineEdit)
    assert position.objectName() == "edit-position"
    qtbot.keyClicks(position, "Rector")
    name = editor(window).findChild(QLineEdit, "edit-name")
    name.selectAll()
    qtbot.keyClicks(name, f"{IQBAL} Mirza")
    parts = editor(window).findChild(QListWidget, "edit-part")
    parts.setCurrentRow(list(Part).index(Part.MODERATOR))
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    qtbot.keyClick(parts, ENTER)
    qtbot.waitUntil(lambda: shown(window).people[0].position == "Rector")
    person = shown(window).people[0]
    assert (person.name, person.organisation) == (f"{IQBAL} Mirza", "CAPS")
    assert person.parts == (Part.CHAIR, Part.MODERATOR)
    undo(qtbot, window, before)


def test_going_on_to_another_event_saves_what_was_typed_to_the_first(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    choose(window, WATER)
    QTest.mouseClick(window.findChild(QToolButton, "edit-title-button"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(at_keys(QLineEdit), "Rivers")
    choose(window, SEAS)
    qtbot.waitUntil(lambda: window.commands.undo.text() == f"Undo change of “{WATER}”")
    assert shown(window).title == SEAS
    with Library.open(library) as kept:
        titles = {row.title for row in kept.event_rows(kept.event_ids(Query()))}
    assert "Rivers" in titles
    assert {WATER, SEAS} & titles == {SEAS}
