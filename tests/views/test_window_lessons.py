"""What the program has learned, in the window: listed, sorted, followed to its event, forgotten and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from eventbrowser.library import Library
from eventbrowser.model.query import Query
from eventbrowser.views.lessons import Lessons
from eventbrowser.views.main_window import MainWindow
from tests.views.conftest import Opener
from tests.views.looking import page_title, press
from tests.views.shelf import SEAS, WATER

BROADER = "Indus Institute of Pakistan"


@pytest.fixture
def taught(library: Path) -> Path:
    """A library in which two hosts and the city of a venue were corrected."""
    with Library.open(library) as kept:
        ids = {kept.event(each).title: each for each in kept.event_ids(Query())}
        kept.change_event(ids[WATER], hosts=[BROADER])
        kept.change_event(ids[SEAS], venue="Orchard Pavilion", city="Porto")
    return library


def opened(qtbot: QtBot, window: MainWindow) -> Lessons:
    window.commands.learned.trigger()
    lessons = window.findChild(Lessons)
    qtbot.waitUntil(lessons.isActiveWindow)
    return lessons


def told(lessons: Lessons) -> list[str]:
    return [bar.sentence for bar in lessons.notice_area.bars()]


def shown(lessons: Lessons, column: int = 0) -> list[str]:
    model = lessons.findChild(QTableView, "lesson-table").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_lessons_are_listed_newest_first_and_sorted_by_any_column(
    qtbot: QtBot, open_window: Opener, taught: Path
) -> None:
    lessons = opened(qtbot, open_window(taught))
    assert shown(lessons) == ["Orchard Pavilion", "Indus Institute"]
    assert shown(lessons, 1) == ["is in Porto", f"is {BROADER}"]
    assert shown(lessons, 2) == [SEAS, WATER]
    lessons.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert shown(lessons) == ["Indus Institute", "Orchard Pavilion"]
    assert [each.fact.words for each in lessons.chosen()] == ["Orchard Pavilion"]


def test_enter_shows_the_event_that_taught_a_lesson(qtbot: QtBot, open_window: Opener, taught: Path) -> None:
    window = open_window(taught)
    lessons = opened(qtbot, window)
    qtbot.keyClick(lessons.table, Qt.Key.Key_Down)
    qtbot.keyClick(lessons.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page_title(window) == WATER)
    assert window.findChildren(Lessons) == []


def test_del_forgets_and_undo_brings_back(qtbot: QtBot, open_window: Opener, taught: Path) -> None:
    window = open_window(taught)
    lessons = opened(qtbot, window)
    qtbot.keyClick(lessons.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(lessons) == ["Indus Institute"])
    qtbot.waitUntil(lambda: told(lessons) == ["Forgotten: “Orchard Pavilion” is in Porto."])
    assert window.commands.undo.text() == "Undo forgetting that “Orchard Pavilion” is in Porto"
    qtbot.keyClick(lessons, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(lessons)) == 2)
    qtbot.keyClick(lessons, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with Library.open(taught) as library:
        assert library.undo_label() == f"Change of “{SEAS}”"
    assert told(lessons) == []


def test_all_can_be_forgotten_at_once(qtbot: QtBot, open_window: Opener, taught: Path) -> None:
    lessons = opened(qtbot, open_window(taught))
    qtbot.keyClick(lessons.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not lessons.findChild(QPushButton, "show-lesson-event").isEnabled()
    press(lessons, "forget")
    qtbot.waitUntil(lessons.nothing.isVisible)
    assert not lessons.findChild(QPushButton, "forget").isEnabled()
    assert lessons.focusWidget() is lessons.leave
    assert told(lessons) == ["Forgotten: 2 lessons."]


def test_a_library_that_has_learned_nothing_says_how_it_would(qtbot: QtBot, window: MainWindow) -> None:
    lessons = opened(qtbot, window)
    assert lessons.nothing.isVisible()
    qtbot.keyClick(lessons, Qt.Key.Key_Escape)
    assert not lessons.isVisible()


def test_every_part_has_a_name_for_assistive_technology(qtbot: QtBot, open_window: Opener, taught: Path) -> None:
    lessons = opened(qtbot, open_window(taught))
    assert lessons.table.accessibleName() == "What was learned"
    cell = lessons.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert cell == "“Orchard Pavilion” is in Porto"
