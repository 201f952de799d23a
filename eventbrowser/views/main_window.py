"""The main window: puts the panes together, joins commands to deeds, and takes what is dropped."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from eventbrowser.model.records import Backup
from eventbrowser.settings import (
    COMPACT_ROWS,
    FILTERS_OPEN,
    FILTERS_SHOWN,
    LANGUAGE,
    SPEAKER_SHOWN,
    TIMELINE_SHOWN,
    TOUR_TAKEN,
)
from eventbrowser.views.asking import Answer, Place
from eventbrowser.views.chip_bar import ChipBar
from eventbrowser.views.commands import Commands
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.drop import DropOverlay, load_of
from eventbrowser.views.event_list import COMFORTABLE, COMPACT, EventList
from eventbrowser.views.event_page import EventPage
from eventbrowser.views.filter_pane import FilterPane
from eventbrowser.views.hint import Hint
from eventbrowser.views.keymap import Keymap
from eventbrowser.views.language import Language, chosen
from eventbrowser.views.memory import Memory
from eventbrowser.views.middle import Middle, View
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notice, Notices
from eventbrowser.views.reading import Panes
from eventbrowser.views.search_line import SearchLine
from eventbrowser.views.speaker_pane import SpeakerPane
from eventbrowser.views.surroundings import Surroundings
from eventbrowser.views.theme import Theme, dress_all
from eventbrowser.views.welcome import Welcome
from eventbrowser.work import stop_all

if TYPE_CHECKING:
    from eventbrowser.library import Library
    from eventbrowser.views.session import Session
    from eventbrowser.views.tour import Tour


class MainWindow(QMainWindow):
    """Shows its frame at once; everything else comes with `open_library`."""

    painted = Signal()
    """The window has been drawn for the first time; what takes long may begin."""
    ready = Signal()
    """The library's events are shown for the first time."""

    def __init__(self, notices: Notices, theme: Theme, store: QSettings, desktop: Desktop) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle(self.tr("Event Browser"))
        self.setAcceptDrops(True)
        self._notices, self._theme, self._store = notices, theme, store
        self._memory = Memory(store)
        self._desktop = desktop
        self._session: Session | None = None
        self._past: list[MainWindow] = []
        self._folder = Path()
        self._was_painted = self._was_ready = self._tour_waits = False
        self._tour: Tour | None = None
        self.commands = Commands(self)
        self.keymap = Keymap(store, self.commands.all(), self)
        chips, events = ChipBar(self), EventList(self)
        self.panes = Panes(
            filters=FilterPane(self),
            chips=chips,
            events=events,
            page=EventPage(self),
            speaker=SpeakerPane(self),
            search=SearchLine(self.tr("Search titles, people, places, statements"), self),
            middle=Middle(chips, events, self.commands, self),
        )
        self.panes.search.setObjectName("search")
        self._lay_out()
        self._join_commands()
        self._overlay = DropOverlay(self)
        self._memory.restore_layout(self, self._columns, self._centre, self.panes.events)
        self.panes.filters.open_rows(FILTERS_OPEN.read(store))

    def _lay_out(self) -> None:
        panes = self.panes
        self.commands.fill_menus()
        self.addToolBar(self.commands.tool_bar(panes.search))
        panes.middle.turned.connect(lambda view: panes.page.setVisible(view is View.LIST))
        self._centre = _splitter(Qt.Orientation.Vertical, [panes.middle, panes.page], stretching=1)
        self._centre.setStretchFactor(0, 1)  # of a large window both have their share
        self._columns = _splitter(Qt.Orientation.Horizontal, [panes.filters, self._centre, panes.speaker], stretching=1)
        self.welcome = Welcome(self)
        self._stack = QStackedWidget(self)
        self._unopened = Hint(
            "problem",
            self.tr("The library could not be opened"),
            self.tr("Nothing in it has been changed. The line below says why; mend that, then start again."),
            self,
        )
        for page in (self._columns, self.welcome, self._unopened):
            self._stack.addWidget(page)
        self.notice_area = NoticeArea(self._notices, self)
        central = QWidget(self)
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.notice_area)
        self.setCentralWidget(central)

    def open_library(self, place: Place, library: Library) -> None:
        """Show a library; it is closed with the window."""
        from eventbrowser.views.session import Session  # not before the window is painted

        self._folder = place.folder
        self.setWindowTitle(self.tr("Event Browser — {}").format(place.folder.name))
        around = Surroundings(self, self.panes, self.commands, self._notices, self._desktop, self._store, self.keymap)
        session = self._session = Session(place, library, around)
        session.answered.connect(self._on_answered)
        session.look_wanted.connect(lambda backup: self._look_into(place, backup))
        session.started.connect(self.notice_area.watch)
        self.welcome.files_asked.connect(session.choose_files)
        self.welcome.paste_asked.connect(session.paste)
        self.welcome.samples_asked.connect(session.bring_samples)
        self.welcome.tour.setVisible(not TOUR_TAKEN.read(self._store))
        self.welcome.tour_asked.connect(self._on_tour)
        session.start(self._memory.query(place.folder))

    def _look_into(self, place: Place, backup: Backup) -> None:
        """Show a backup in a window of its own, which closes with this one."""
        from eventbrowser.views.backups import when

        past = MainWindow(Notices(self), self._theme, self._store, self._desktop)
        self._past.append(past)
        self.keymap.changed.connect(past.take_keys)
        past.keymap.changed.connect(self.take_keys)
        there = replace(place, backup=backup.name)
        past.open_library(there, there.open())
        past.setWindowTitle(self.tr("Event Browser — {}, as it was on {}").format(place.folder.name, when(backup)))
        past.show()
        dress_all()

    def take_keys(self) -> None:
        """Answer to the keys that were chosen in another window."""
        self.keymap.reload()

    def show_unopened(self) -> None:
        """Show that there is no library to look at; a notice tells why."""
        self._stack.setCurrentWidget(self._unopened)
        self.panes.search.setEnabled(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._overlay.isVisible():
            self._overlay.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        load = load_of(event.mimeData()) if event.source() is None else None
        if load is not None and self._session is not None:
            self._overlay.show_over(self.rect(), load)
            self._session.expect()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        load = load_of(event.mimeData())
        if load is not None and self._session is not None:
            event.acceptProposedAction()
            self._session.take(load)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._tour is not None:
            self._tour.end()
        self.panes.middle.turn_to(View.LIST)
        self._memory.keep_layout(self, self._columns, self._centre, self.panes.events)
        FILTERS_OPEN.write(self._store, self.panes.filters.opened_rows())
        for other in (*self.findChildren(QDialog), *self._past):
            other.close()
        stop_all(self)
        if self._session is not None:
            self._memory.keep_query(self._folder, self._session.query)
            if not self._session.close():
                event.ignore()
                return
            self._session = None
        super().closeEvent(event)

    def _on_answered(self, answer: Answer) -> None:
        self._stack.setCurrentWidget(self._columns if answer.total else self.welcome)
        self.panes.search.setEnabled(answer.total > 0)
        if not answer.total and self._tour is not None:
            self._tour.end()
        elif answer.total and self._tour_waits:
            self._start_tour(samples=True)
        if not self._was_ready:
            self._was_ready = True
            # In a turn of its own, since the page of the first event is new to everything.
            QTimer.singleShot(0, self, self._on_ready)

    def _on_ready(self) -> None:
        if self._session is not None:
            self.panes.events.focus()
            self.ready.emit()

    def _join_commands(self) -> None:
        commands, panes = self.commands, self.panes
        for action in (*commands.needing_library(), *commands.needing_event()):
            action.setEnabled(False)
        for action in (commands.review, commands.undo, commands.redo, commands.palette):
            action.setEnabled(False)
        commands.quit.triggered.connect(self.close)
        commands.find.triggered.connect(self._on_find)
        commands.go_filters.triggered.connect(self._on_go_filters)
        commands.go_events.triggered.connect(panes.events.focus)
        commands.go_page.triggered.connect(panes.page.focus)
        commands.go_speaker.triggered.connect(self._on_go_speaker)
        commands.find_person.triggered.connect(self._on_find_person)
        panes.search.left.connect(panes.events.focus)
        for toggle, pane, setting in (
            (commands.show_filters, panes.filters, FILTERS_SHOWN),
            (commands.show_speaker, panes.speaker, SPEAKER_SHOWN),
            (commands.show_timeline, panes.middle.strip, TIMELINE_SHOWN),
        ):
            toggle.toggled.connect(pane.setVisible)
            toggle.toggled.connect(lambda on, setting=setting: setting.write(self._store, on))
            shown = setting.read(self._store)
            toggle.setChecked(shown)
            pane.setVisible(shown)
        commands.compact.toggled.connect(self._on_compact)
        commands.compact.setChecked(COMPACT_ROWS.read(self._store))
        self._on_compact(commands.compact.isChecked())
        for scheme, action in commands.schemes.items():
            action.setChecked(scheme is self._theme.scheme)
            action.triggered.connect(lambda _on, scheme=scheme: self._theme.choose(scheme))
        for language, action in commands.languages.items():
            action.setChecked(language is chosen(self._store))
            action.triggered.connect(lambda _on, language=language: self._on_language(language))
        for action, steps in zip(commands.sizing(), (1, -1, 0), strict=True):
            action.triggered.connect(lambda _on, steps=steps: self._theme.resize(steps))
        self.keymap.changed.connect(self._tell_keys)
        self._tell_keys()
        commands.tour.triggered.connect(self._on_tour)
        commands.shortcuts.triggered.connect(self._on_shortcuts)
        commands.safety.triggered.connect(self._on_safety)
        commands.about.triggered.connect(self._on_about)

    def _on_compact(self, compact: bool) -> None:
        COMPACT_ROWS.write(self._store, compact)
        self.panes.events.set_density(COMPACT if compact else COMFORTABLE)

    def _on_language(self, language: Language) -> None:
        LANGUAGE.write(self._store, language.value)
        self._notices.say(Notice(self.tr("Event Browser speaks this language when it is started next.")))

    def _on_tour(self) -> None:
        """Take the tour; through an empty library once the samples are there to be shown."""
        if self._session is None:
            return
        if self._stack.currentWidget() is not self.welcome:
            self._start_tour(samples=False)
            return
        offers = (self.commands.tour, self.welcome.tour)
        for offer in offers:
            offer.setEnabled(False)
        job = self._session.bring_samples()
        job.succeeded.connect(self._on_samples_brought)
        for offer in offers:
            job.ended.connect(partial(offer.setEnabled, True))

    def _on_samples_brought(self) -> None:
        self._tour_waits = True

    def _start_tour(self, *, samples: bool) -> None:
        from eventbrowser.views.tour import Tour

        assert self._session is not None
        self._tour_waits = False
        TOUR_TAKEN.write(self._store, True)
        self.welcome.tour.hide()
        if self._tour is None:
            self._tour = Tour(self.panes, self.commands, self._store, self)
            self._tour.followed.connect(self._session.lead_to)
            self._tour.samples_unwanted.connect(self._session.take_samples_out)
        self._tour.start(samples=samples)

    def _tell_keys(self) -> None:
        self.commands.tell_keys()
        self.panes.chips.tell_keys(self.commands.clear)

    def _on_shortcuts(self) -> None:
        from eventbrowser.views.shortcuts import Shortcuts

        Shortcuts(self.keymap, self.menuBar(), self).open()

    def _on_safety(self) -> None:
        from eventbrowser.views.help import Safety

        Safety(str(self._folder), self).open()

    def _on_about(self) -> None:
        from eventbrowser.views.help import About

        About(str(self._folder), self).open()

    def _on_find(self) -> None:
        self.panes.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panes.search.selectAll()

    def _on_go_filters(self) -> None:
        self.commands.show_filters.setChecked(True)
        self.panes.filters.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_go_speaker(self) -> None:
        self.commands.show_speaker.setChecked(True)
        self.panes.speaker.focus()

    def _on_find_person(self) -> None:
        self.commands.show_speaker.setChecked(True)
        self.panes.speaker.show_nobody()
        self.panes.speaker.focus()


def _splitter(direction: Qt.Orientation, widgets: list[QWidget], stretching: int) -> QSplitter:
    """Widgets side by side whose borders can be moved; one of them takes the room that is left."""
    splitter = QSplitter(direction)
    splitter.setHandleWidth(5)
    splitter.setChildrenCollapsible(False)
    for index, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, int(index == stretching))
    return splitter
