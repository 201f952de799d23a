"""The whole journey in a large library: for how long each act keeps the window from reacting; run by hand.

`bench_calm.py [EVENTS or FOLDER] [PART…]`, offscreen. A library that is given is copied. Of the
longest hold: milliseconds by the clock, but for the waits while other programs had the processors, and of its own
computing, which with the longest such is what to judge by on a busy machine; with the lines where that was.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTableView, QTreeView, QWidget

from eventbrowser.app import Program, application
from eventbrowser.assets import resource
from eventbrowser.model.query import SortKey
from eventbrowser.views.batch import Batch
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.history import History
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.overview.overviews import Overviews
from eventbrowser.views.reading import Reading
from eventbrowser.views.trash import Trash
from tests.benchmarks.calm import Act, Hold, Watch
from tests.benchmarks.made_library import make
from tests.views.looking import drop, files

LIMIT = 50.0
_ARTICLES = 20


@dataclass
class _Saving(Desktop):
    """A desktop whose person saves to one place."""

    target: Path

    def choose_target(self, _parent: QWidget, _suggestion: Path, _kinds: object) -> Path:
        return self.target


@dataclass(frozen=True, slots=True)
class _Journey:
    """The window, the watch over it, and how to tell of an act."""

    window: MainWindow
    watch: Watch
    place: Path

    def __call__(
        self, name: str, act: Callable[[], object], ended: Callable[[], bool] = lambda: True, seconds: float = 300
    ) -> None:
        _tell(name, self.watch.of(act, ended, seconds))

    def key(self, widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, keys)


def _listing(go: _Journey) -> None:
    events, table = go.window.panes.events, go.window.panes.events.table
    bar = table.verticalScrollBar()
    go("scroll to the end", lambda: bar.setValue(bar.maximum()))
    go("scroll to the middle", lambda: bar.setValue(bar.maximum() // 2))
    go("key End", lambda: go.key(table, Qt.Key.Key_End))
    go("key Home", lambda: go.key(table, Qt.Key.Key_Home))
    for key in SortKey:
        go(f"order by {key}", lambda key=key: events.sort_asked.emit(key, False))
    go("order by date, newest first", lambda: events.sort_asked.emit(SortKey.DATE, True))
    go("compact rows", go.window.commands.compact.toggle)
    go("rows as before", go.window.commands.compact.toggle)


def _searching(go: _Journey) -> None:
    search, clear = go.window.panes.search, go.window.panes.chips.cleared
    for words in ("w", "water", '"water policy"', "the of", "speaker:fatima", "zoë"):
        search.setFocus()
        for typed in words:
            go(f"search {words!r}: {typed!r}", lambda typed=typed: search.insert(typed))
        go("all events again", clear.emit)


def _filtering(go: _Journey) -> None:
    tree: QTreeView = go.window.findChild(QTreeView, "filter-values")
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        name = str(index.data())
        go(f"open {name}", lambda index=index: tree.expand(index))
        below = model.index(0, 0, model.index(row, 0))
        if not below.isValid():
            continue

        def click(index=below) -> None:
            tree.scrollTo(index)
            QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())

        go(f"click on {below.data()!r}", click)
        go("all events again", go.window.panes.chips.cleared.emit)


def _reading(go: _Journey) -> None:
    table = go.window.panes.events.table
    table.setFocus()
    for _ in range(3):
        go("next event", lambda: go.key(table, Qt.Key.Key_Down))
    page = go.window.panes.page
    for number in range(1, page.tabs.count()):
        go(f"tab {number}", lambda number=number: page.tabs.setCurrentIndex(number))
    [reading] = go.window.findChildren(Reading)
    go("the first of the people", lambda: reading.show_person(1))
    go("find a speaker", lambda: go.window.panes.speaker.people_asked.emit("fat"))


def _pictures(go: _Journey) -> None:
    commands = go.window.commands
    [overviews] = go.window.findChildren(Overviews)
    bars = overviews.timeline.bars
    bars.setFocus()
    for sign in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        go(f"timeline {sign.name}", lambda sign=sign: go.key(bars, sign))

    def brush() -> None:
        width, left, none = bars.width(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(bars, left, none, QPointF(width * 0.3, 20).toPoint())
        QTest.mouseMove(bars, QPointF(width * 0.6, 20).toPoint())
        QTest.mouseRelease(bars, left, none, QPointF(width * 0.6, 20).toPoint())

    go("brush", brush)
    go("all events again", go.window.panes.chips.cleared.emit)
    go(
        "network",
        commands.view_network.trigger,
        lambda: overviews.network is not None and not overviews.network.is_laying_out(),
    )
    network = overviews.network
    assert network is not None
    for _ in range(4):
        go("zoom in", network.canvas.zoom_in)
    go("whole", network.canvas.show_all)
    go("choose one", lambda: network.list.setCurrentIndex(network.list.model().index(5, 0)))
    go("without organisations", network.with_bodies.toggle, lambda: not network.is_laying_out())
    go("charts", commands.view_charts.trigger)
    go("list", commands.view_list.trigger)


def _changing(go: _Journey) -> None:
    panes, commands = go.window.panes, go.window.commands
    table = panes.events.table
    table.setFocus()
    everything = panes.events.number()
    go("select all", lambda: go.key(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    go("scroll with all selected", lambda: table.verticalScrollBar().setValue(5000))
    go("star all", commands.star.trigger)
    go("undo the stars", commands.undo.trigger)
    go("redo the stars", commands.redo.trigger)
    go("select all", lambda: go.key(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    go("delete all", commands.delete.trigger, lambda: panes.events.number() < everything)
    go("undo the deletion", commands.undo.trigger, lambda: panes.events.number() == everything)
    go("redo the deletion", commands.redo.trigger, lambda: panes.events.number() < everything)
    for name, action, kind in (("history", commands.history, History), ("trash", commands.trash, Trash)):
        go(name, action.trigger)
        dialog: QDialog = go.window.findChild(kind)
        rows = dialog.findChild(QTableView)
        go(f"to the end of {name}", lambda rows=rows: go.key(rows, Qt.Key.Key_End))
        if name == "trash":
            go("select the trash", lambda rows=rows: rows.selectAll())
        go(f"leave {name}", dialog.reject)
    go("undo the deletion", commands.undo.trigger, lambda: panes.events.number() == everything)


def _some(go: _Journey) -> None:
    """The same with a thousand, and one."""
    panes, commands = go.window.panes, go.window.commands
    table, flag = panes.events.table, QItemSelectionModel.SelectionFlag
    table.setFocus()
    for number in (1, 1000):
        for name, action in (("star", commands.star), ("delete", commands.delete)):
            table.clearSelection()
            table.selectRow(0)
            selected = table.selectionModel().selection()
            selected.select(table.model().index(0, 0), table.model().index(number - 1, 5))
            go(f"select {number}", lambda s=selected: table.selectionModel().select(s, flag.ClearAndSelect))
            go(f"{name} {number}", action.trigger)
            go(f"undo {name} {number}", commands.undo.trigger)
    go("trash", commands.trash.trigger)
    go("leave trash", go.window.findChild(Trash).reject)


def _further(go: _Journey) -> None:
    """What one does less often: five hundred at once, several changed, ways back, and what is found by name."""
    panes, commands, flag = go.window.panes, go.window.commands, QItemSelectionModel.SelectionFlag
    table = panes.events.table
    everything = panes.events.number()

    def select(number: int) -> None:
        part = QItemSelection(table.model().index(0, 0), table.model().index(number - 1, 5))
        table.selectionModel().select(part, flag.ClearAndSelect)

    table.setFocus()
    for action, name in ((commands.change_several, "batch"), (commands.topics, "topics")):
        select(500)
        go(f"{name} of 500 asked for", action.trigger)
        batch: Batch = go.window.findChild(Batch)
        if action is commands.change_several:
            go("a kind chosen", lambda batch=batch: batch.kind.setCurrentIndex(2))
            go("500 changed", batch.accept)
            go("undo of that", commands.undo.trigger)
        else:
            go("topics left", batch.reject)
    select(500)
    go("delete 500", commands.delete.trigger, lambda: panes.events.number() < everything)
    go("history of that", commands.history.trigger)
    go("leave history", go.window.findChild(History).reject)
    go("trash with 500", commands.trash.trigger)
    go("leave trash", go.window.findChild(Trash).reject)
    go("undo delete 500", commands.undo.trigger, lambda: panes.events.number() == everything)
    go("palette", commands.palette.trigger)
    line = go.window.findChild(QLineEdit, "palette-line")
    for typed in "water":
        go(f"palette: {typed!r}", lambda typed=typed: line.insert(typed))
    go("first that was found", lambda: go.key(line, Qt.Key.Key_Return))
    for _ in range(3):
        go("back", commands.back.trigger)
    go("forward", commands.forward.trigger)
    panes.events.choose_first()
    go("an event with its like", lambda: go.key(table, Qt.Key.Key_Down))
    go.window.panes.search.insert("water")
    go("a search", lambda: None)
    go("save it?", commands.save_search.trigger)
    go("no", lambda: [each.reject() for each in go.window.findChildren(QDialog) if each.isVisible()])
    go("all events again", panes.chips.cleared.emit)


def _export(go: _Journey) -> None:
    go.window.panes.events.choose_first()
    go("export one", go.window.commands.export.trigger, (go.place / "event.pdf").exists)


def _importing(go: _Journey) -> None:
    inbox = go.place / "in"
    inbox.mkdir()
    samples = sorted(path for path in resource("samples").iterdir() if path.suffix)[:_ARTICLES]
    paths = [Path(shutil.copy(str(path), inbox)) for path in samples]
    wizards: list[ImportWizard] = []

    def begin() -> None:
        drop(go.window, files(*paths))
        wizards.extend(go.window.findChildren(ImportWizard))

    go("drop of 20 articles", begin, lambda: bool(wizards) and wizards[0].step is Step.REVIEW)
    [wizard] = wizards
    for _ in range(5):
        go("keep and go on", lambda: go.key(wizard.review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    for _ in range(3):
        go("next draft", lambda: go.key(wizard.review, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier))
    go("leave the import", wizard.close)


PARTS: Mapping[str, Callable[[_Journey], None]] = {
    "list": _listing,
    "search": _searching,
    "filter": _filtering,
    "read": _reading,
    "pictures": _pictures,
    "export": _export,
    "some": _some,
    "further": _further,
    "import": _importing,
    "all": _changing,
}


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    source, *parts = sys.argv[1:] or ["3000"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        if source.isdecimal():
            make(folder, int(source))
        else:
            shutil.copytree(source, folder)
        for walked in _walk(Path(place), folder):
            for part in parts or PARTS:
                PARTS[part](walked)


def _walk(place: Path, folder: Path) -> Iterator[_Journey]:
    """The journey from the start to the end; what is between is up to the caller."""
    app = application()
    store = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    watch = Watch(LIMIT)
    ready: list[float] = []

    began = time.thread_time()
    window = Program(app, folder, store, _Saving(place / "event.pdf")).window
    print(f"the window is made in {(time.thread_time() - began) * 1000:.0f} ms of computing, before anything is shown")
    window.resize(1360, 850)
    window.ready.connect(lambda: ready.append(time.perf_counter()))
    _tell("start", watch.of(window.show, lambda: bool(ready)))
    yield _Journey(window, watch, place)
    _tell("close, with a backup", watch.of(window.close, lambda: not window.isVisible()))
    watch.close()
    QApplication.processEvents()


def _tell(name: str, act: Act) -> None:
    over = act.longest if act.longest.own > LIMIT else Hold()
    lines = over.lines or act.busiest.lines
    where = "; ".join(f"{times}× {line or 'Qt'}" for line, times in lines.most_common(2))
    print(
        f"{name:34} {act.seconds:7.2f} s   clock {act.longest.wall:6.0f}   own {act.longest.own:6.0f}   "
        f"computing {act.longest.cpu:6.0f}, at most {act.busiest.cpu:6.0f}   over {act.holds:3}   {where}",
        flush=True,
    )


if __name__ == "__main__":
    main()
