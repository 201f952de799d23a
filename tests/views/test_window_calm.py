"""What is done to all events is done beside the window, whatever their number: counted, and watched over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from eventbrowser.views.history import History
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.overview.overviews import Overviews
from eventbrowser.views.trash import Trash
from tests.benchmarks.calm import Watch
from tests.benchmarks.made_library import make
from tests.views.conftest import Opener
from tests.views.looking import notices, titles

_EVENTS = 300
_MOST_STEPS = 15_000
"""Of SQLite's machine, in the window's thread and for one act: some milliseconds, at any size of a library."""

_LONGEST = 250.0
"""Milliseconds of its own computing for which the window may not react, where the machine is as busy as can be."""


def asked_at_once(window: MainWindow, action: QAction) -> int:
    """How many steps SQLite took in the window's thread before an act was under way."""
    steps: list[None] = []
    db = window._session._library._db
    db.set_progress_handler(lambda: steps.append(None), 1)
    action.trigger()
    db.set_progress_handler(None, 0)
    return len(steps)


def test_all_events_are_starred_deleted_and_brought_back_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    table, commands = window.findChild(QTableView, "events"), window.commands
    for action, told in (
        (commands.star, "Starred 5 events."),
        (commands.star, "Took the star of 5 events."),
        (commands.delete, "Deleted 5 events."),
    ):
        qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert len(window.panes.events.selected_ids()) == 5
        assert asked_at_once(window, action) == 0
        qtbot.waitUntil(lambda told=told: notices(window) == [told])
    qtbot.waitUntil(window.welcome.isVisible)
    assert asked_at_once(window, commands.undo) == 0
    qtbot.waitUntil(lambda: len(titles(window)) == 5)


@contextmanager
def watched(window: MainWindow) -> Iterator[Callable[..., None]]:
    """Does acts of the journey; fails where the window's thread asks the library for much, or does not react for long.

    An act's second argument tells whether it is over.
    """
    steps: list[None] = []
    watch = Watch(_LONGEST)
    window._session._library._db.set_progress_handler(lambda: steps.append(None), 100)

    def act(deed: Callable[[], object], ended: Callable[[], bool] = lambda: True) -> None:
        steps.clear()
        longest = watch.of(deed, ended, seconds=60).busiest
        assert ended()
        assert len(steps) * 100 < _MOST_STEPS
        assert longest.cpu < _LONGEST, longest.lines

    yield act
    window._session._library._db.set_progress_handler(None, 0)
    watch.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of many events, for one journey."""
    folder = tmp_path_factory.mktemp("large") / "library"
    make(folder, _EVENTS)
    return folder


def test_the_window_goes_on_reacting_during_the_whole_journey(qtbot: QtBot, open_window: Opener, large: Path) -> None:
    window = open_window(large)
    panes, commands = window.panes, window.commands
    table, tree = panes.events.table, window.findChild(QTreeView, "filter-values")
    [overviews] = window.findChildren(Overviews)

    def all_shown() -> bool:
        return panes.events.number() == _EVENTS

    def select_all() -> None:
        qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    with watched(window) as act:
        act(lambda: qtbot.keyClick(table, Qt.Key.Key_End))
        act(commands.compact.toggle)
        act(lambda: panes.search.insert("water"), lambda: 0 < panes.events.number() < _EVENTS)
        act(panes.chips.cleared.emit, all_shown)
        for row in range(tree.model().rowCount()):
            act(lambda row=row: tree.expand(tree.model().index(row, 0)))
        act(lambda: qtbot.keyClick(overviews.timeline.bars, Qt.Key.Key_Return), lambda: panes.events.number() < _EVENTS)
        act(panes.chips.cleared.emit, all_shown)
        act(commands.view_network.trigger, lambda: overviews.network is not None)
        act(commands.view_charts.trigger)
        act(commands.view_list.trigger)
        act(commands.palette.trigger)
        line = window.findChild(QLineEdit, "palette-line")
        act(lambda: qtbot.keyClicks(line, "wat"))
        act(lambda: qtbot.keyClick(line, Qt.Key.Key_Escape))
        for action, ended in ((commands.star, all_shown), (commands.delete, lambda: panes.events.number() == 0)):
            act(select_all)
            act(action.trigger, ended)
        for action, kind in ((commands.history, History), (commands.trash, Trash)):
            act(action.trigger)
            act(window.findChild(kind).reject)
        act(commands.undo.trigger, all_shown)
        act(commands.back.trigger)
        act(commands.forward.trigger)
