"""Every view and dialog of the program: how each comes to be on the screen, and what its picture is called."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSplitter

from camera import SAMPLES, Camera, Look, camera, come_to_rest
from eventbrowser import topics
from eventbrowser.model.query import Group
from eventbrowser.model.records import Appearance, Event
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.links import Link, Way
from eventbrowser.views.notices import Notice, Offer
from eventbrowser.views.overview.network_page import NetworkPage

DIALOGS = ("history", "trash", "backups", "learned", "shortcuts", "safety", "about", "change_several")
"""Commands that open a dialog; the picture has the command's name."""


def all_scenes(library: Path, look: Look, to: Path, wanted: frozenset[str] | None) -> None:
    """Take all pictures, or those that are wanted, of a filled library in one look."""
    with camera(library, look, to, wanted) as taking:
        for scene in (
            event_pages,
            speaker_pages,
            menus,
            dialogs,
            asking,
            values,
            palette,
            views,
            tour,
            notices,
            dropping,
        ):
            scene(taking)
    with camera(Path("/nowhere"), look, to, wanted) as taking:
        taking.take("welcome")
        if not taking.wanted or any(name.startswith("wizard") for name in taking.wanted):
            with _articles() as articles:
                wizard_pages(taking, articles)
    with camera(Path("/nowhere"), look, to, wanted) as taking:
        taking.program.window.show_unopened()
        taking.take("unopened")


def choose(taking: Camera) -> tuple[Event, Appearance]:
    """The event at which most was said, on its page, and who said most of it in the speaker pane."""
    panes = taking.program.window.panes
    panes.events.choose_one()
    for _ in range(30):
        come_to_rest()
        event = panes.page.event_shown
        if event is not None and sum(len(billed.statements) for billed in event.people) > 20:
            break
        QTest.keyClick(panes.events.table, Qt.Key.Key_Down)
    assert event is not None
    speaker = max(event.people, key=lambda billed: len(billed.statements))
    panes.page.followed.emit(Link(Way.PERSON, str(speaker.person_id)))
    come_to_rest()
    return event, speaker


def event_pages(taking: Camera) -> None:
    page = taking.program.window.panes.page
    taking.take("first")
    choose(taking)
    taking.take("window")
    parts = page.parentWidget()
    assert isinstance(parts, QSplitter)
    parts.setSizes([1, 10_000])
    taking.take("page-overview")
    for tab, name in ((1, "page-statements"), (2, "page-sources")):
        page.tabs.setCurrentIndex(tab)
        taking.take(name)
    page.tabs.setCurrentIndex(0)
    for field in ("title", "start", "city", "host", "topic", "notes"):
        page.edit_asked.emit(Link(Way.EDIT, field))
        taking.take(f"edit-{field}")
        QTest.keyClick(taking.program.window.focusWidget(), Qt.Key.Key_Escape)
    parts.setSizes([400, 400])


def speaker_pages(taking: Camera) -> None:
    panes = taking.program.window.panes
    taking.program.window.commands.find_person.trigger()
    taking.take("speakers")
    panes.search.setFocus()
    QTest.keyClicks(panes.search, "water")
    taking.take("found")
    QTest.keyClick(panes.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(panes.search, "nobody said this")
    taking.take("found-nothing")
    taking.program.window.commands.clear.trigger()
    taking.program.window.commands.clear.trigger()
    come_to_rest()


def menus(taking: Camera) -> None:
    window = taking.program.window
    for number, action in enumerate(window.menuBar().actions()):
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(QPoint(0, 0))
        taking.take(f"menu-{number + 1}", menu)
        menu.hide()
    event, speaker = choose(taking)
    window.panes.events.menu_asked.emit(event.id, QPoint(20, 20))
    _menu(taking, "menu-event").hide()
    window.panes.page.menu_asked.emit(Link(Way.PERSON, str(speaker.person_id)), speaker.name, QPoint(20, 20))
    _menu(taking, "menu-person").hide()


def _menu(taking: Camera, name: str) -> QMenu:
    come_to_rest()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    taking.take(name, menu)
    return menu


def dialogs(taking: Camera) -> None:
    choose(taking)
    for name in DIALOGS:
        getattr(taking.program.window.commands, name).trigger()
        dialog = taking.dialog()
        taking.take(name, dialog)
        dialog.reject()


def asking(taking: Camera) -> None:
    """What asks for a name: of a search, a person, a body; and who is the same."""
    window = taking.program.window
    window.panes.search.setFocus()
    QTest.keyClicks(window.panes.search, "trade")
    come_to_rest()
    window.commands.save_search.trigger()
    _ask(taking, "save-search")
    window.commands.clear.trigger()
    window.commands.clear.trigger()
    _event, speaker = choose(taking)
    for place, name in ((-3, "name"), (-2, "organisation"), (-1, "person")):
        window.panes.page.menu_asked.emit(Link(Way.PERSON, str(speaker.person_id)), speaker.name, QPoint(20, 20))
        come_to_rest()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        deeds = [each for each in menu.actions() if each.text().endswith("…")]
        menu.hide()
        deeds[place].trigger()
        _ask(taking, name)


def _ask(taking: Camera, name: str) -> None:
    dialog = taking.dialog()
    taking.take(name, dialog)
    dialog.reject()


def values(taking: Camera) -> None:
    panes = taking.program.window.panes
    panes.filters.more_asked.emit(Group.SPEAKERS)
    _ask(taking, "all-values")
    for word in ("2025", "2024"):
        model = panes.filters.tree.model()
        [index] = model.match(model.index(0, 0), 0, word, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
        keys = Qt.KeyboardModifier.ShiftModifier
        QTest.mouseClick(
            panes.filters.tree.viewport(),
            Qt.MouseButton.LeftButton,
            keys,
            panes.filters.tree.visualRect(index).center(),
        )
        come_to_rest()
    taking.take("filtered")
    taking.program.window.commands.clear.trigger()
    taking.program.window.commands.clear.trigger()
    come_to_rest()


def palette(taking: Camera) -> None:
    window = taking.program.window
    window.commands.palette.trigger()
    taking.take("palette")
    line = window.findChild(QLineEdit, "palette-line")
    QTest.keyClicks(line, "wat")
    taking.take("palette-found")
    line.clear()
    QTest.keyClicks(line, "qqqq")
    taking.take("palette-nothing")
    QTest.keyClick(line, Qt.Key.Key_Escape)


def views(taking: Camera) -> None:
    """The network with its first person chosen, and the charts."""
    commands, middle = taking.program.window.commands, taking.program.window.panes.middle
    commands.view_network.trigger()
    network = middle.findChild(NetworkPage)
    assert network is not None
    while network.is_laying_out():
        QTest.qWait(50)
    taking.take("network")
    network.canvas.setFocus()
    QTest.keyClick(network.canvas, Qt.Key.Key_Home)
    taking.take("network-person")
    commands.view_charts.trigger()
    taking.take("charts")
    commands.view_list.trigger()
    for toggle in (commands.show_filters, commands.show_speaker, commands.compact):
        toggle.toggle()
    taking.take("list-alone")
    for toggle in (commands.show_filters, commands.show_speaker, commands.compact):
        toggle.toggle()


def tour(taking: Camera) -> None:
    taking.program.window.commands.tour.trigger()
    taking.take("tour")
    QTest.keyClick(taking.program.window.focusWidget(), Qt.Key.Key_Escape)


def notices(taking: Camera) -> None:
    window, tidings = taking.program.window, taking.program.notices
    choose(taking)
    window.commands.delete.trigger()
    taking.take("undo-bar")
    tidings.say(
        Notice("3 articles wait to be reviewed.", Offer("Review", lambda: None), other=Offer("Not now", lambda: None))
    )
    window.commands.last_import.trigger()
    tidings.tell(ValueError("an example of what a fault looks like"))
    taking.take("notices")
    window.commands.undo.trigger()
    come_to_rest()


def dropping(taking: Camera) -> None:
    window = taking.program.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in sorted(SAMPLES.iterdir())[:3]])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), *keys))
    taking.take("drop")


@contextmanager
def _articles() -> Iterator[Path]:
    """The samples, one of them told by another paper, and a download that broke off."""
    with tempfile.TemporaryDirectory() as place:
        articles = shutil.copytree(SAMPLES, Path(place) / "Articles")
        (articles / "water-policy-dialogue.pdf").write_bytes(
            (SAMPLES / "blue-economy-roundtable.pdf").read_bytes()[:2000]
        )
        yield articles


def wizard_pages(taking: Camera, articles: Path) -> None:
    """Each of its pages: as the samples come into an empty library, then one of them as another paper tells it."""
    wizard = _wizard(taking)
    taking.take("wizard-empty", wizard)
    wizard.choosing.paths_given.emit([articles])
    taking.take("wizard-1-choose", wizard)
    wizard.choosing.read.click()
    while len(wizard.reading.readings) < 5 and wizard.reading.is_reading():
        QTest.qWait(20)
    taking.snap("wizard-2-reading", wizard)
    while wizard.reading.is_reading():
        QTest.qWait(50)
    taking.take("wizard-2-read", wizard)
    wizard.reading.review.click()
    taking.take("wizard-3-review", wizard)
    for _ in range(8):
        wizard.review.keep()
    taking.take("wizard-3-kept", wizard)
    wizard.review.finished.emit()
    taking.take("wizard-4-done", wizard)
    wizard.close()
    come_to_rest()
    taking.program.window.commands.last_import.trigger()
    _ask(taking, "last-import")
    text = (SAMPLES / "small-ports-lecture.txt").read_text("utf-8")
    again = articles / "Morning Herald.txt"
    again.write_text("From our correspondent\n\n" + text.rsplit("\n\n", 2)[0], "utf-8")
    wizard = _wizard(taking)
    wizard.start_files([again])
    while wizard.reading.is_reading() or not wizard.desk.ids():
        QTest.qWait(50)
    taking.take("wizard-beside", wizard)
    wizard.close()
    come_to_rest()


def _wizard(taking: Camera) -> ImportWizard:
    program = taking.program
    wizard = ImportWizard(taking.library, topics.load(), program.notices, program.window)
    wizard.open()
    come_to_rest()
    return wizard


SCENES = (event_pages, speaker_pages, menus, dialogs, asking, values, palette, views, tour, notices, dropping)
"""In one window, one after the other."""
