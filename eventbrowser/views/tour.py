"""The tour: eight cards that go through the window, from dropping articles to a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton, QWidget

from eventbrowser.settings import TOUR_STEP
from eventbrowser.views.commands import Commands
from eventbrowser.views.keymap import keys_of, keys_text
from eventbrowser.views.links import Link, Way
from eventbrowser.views.reading import Panes
from eventbrowser.views.tour_card import TourCard


@dataclass(frozen=True, slots=True)
class _Stop:
    """What a card is about, the command that leads there, and what is to be done for it to be seen."""

    title: str
    words: str
    target: QWidget
    command: QAction
    before: Callable[[], object] = lambda: None


class Tour(QObject):
    """Begins where it was left the last time; the person goes on working meanwhile as they like."""

    followed = Signal(Link)
    """The tour leads to a speaker."""
    samples_unwanted = Signal()
    """The person asks for the sample articles to be taken out again."""
    ended = Signal()

    def __init__(self, panes: Panes, commands: Commands, store: QSettings, window: QMainWindow) -> None:
        super().__init__(window)
        self._panes, self._commands, self._store = panes, commands, store
        self._samples = ""
        self._step = 0
        self.card = TourCard(window)
        self.card.turned.connect(self._on_turned)
        self.card.left.connect(self.end)
        self.card.samples.clicked.connect(self._on_samples_unwanted)
        self._stops = self._make_stops(window)
        commands.undo.changed.connect(self._offer_to_take_out)

    def start(self, *, samples: bool) -> None:
        """Show the card at which it was left; `samples` says that the last step was their import."""
        if samples:
            self._samples = self._commands.undo.text()
        kept = TOUR_STEP.read(self._store)
        self._go_to(kept if 0 <= kept < len(self._stops) else 0)
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Put the card away; the step is kept, so that one can go on later."""
        if self.card.isVisible():
            had_focus = self.card.isAncestorOf(self.card.window().focusWidget())
            self.card.put_away()
            if had_focus:
                self._panes.events.focus()
            self.ended.emit()

    def _on_turned(self, by: int) -> None:
        if self._step + by >= len(self._stops):
            TOUR_STEP.write(self._store, 0)
            self.end()
        elif self._step + by >= 0:
            self._go_to(self._step + by)

    def _go_to(self, step: int) -> None:
        self._step = step
        TOUR_STEP.write(self._store, step)
        stop = self._stops[step]
        stop.before()
        keys = keys_text(keys_of(stop.command)[:1])
        self.card.show_words(step, len(self._stops), stop.title, stop.words, keys)
        self._offer_to_take_out()
        self.card.point_at(stop.target)

    def _offer_to_take_out(self) -> None:
        last = self._step + 1 == len(self._stops)
        self.card.samples.setVisible(last and bool(self._samples) and self._commands.undo.text() == self._samples)

    def _on_samples_unwanted(self) -> None:
        TOUR_STEP.write(self._store, 0)
        self.samples_unwanted.emit()
        self.end()

    def _make_stops(self, window: QMainWindow) -> Sequence[_Stop]:
        panes, commands = self._panes, self._commands
        importing, exporting = (_button_of(action, window) for action in (commands.import_files, commands.export))
        return (
            _Stop(
                self.tr("Articles come in here"),
                self.tr(
                    "Drop files, folders or a link anywhere on the window, or choose them here. You look over what was "
                    "found in them before it is kept."
                ),
                importing,
                commands.import_files,
            ),
            _Stop(
                self.tr("Your events"),
                self.tr(
                    "Each line is an event that articles told of. A click shows it; a click on a heading puts the list "
                    "in that order."
                ),
                panes.events.table,
                commands.go_events,
                self._show_list,
            ),
            _Stop(
                self.tr("Filters"),
                self.tr(
                    "Topics, years, places, hosts and speakers, each with its number of events. A click filters, with "
                    "Ctrl it adds one more, and what is in force stands over the list."
                ),
                panes.filters,
                commands.go_filters,
                lambda: commands.show_filters.setChecked(True),
            ),
            _Stop(
                self.tr("Each value has its proof"),
                self.tr(
                    "When, where, by whom, and who said what. A click on a label such as “Where” shows the words of "
                    "the article that prove the value."
                ),
                panes.page,
                commands.go_page,
                self._show_event,
            ),
            _Stop(
                self.tr("Speakers"),
                self.tr(
                    "A click on a name shows that person: every event, every statement, and with whom they appeared."
                ),
                panes.speaker,
                commands.go_speaker,
                self._show_speaker,
            ),
            _Stop(
                self.tr("Search"),
                self.tr(
                    "Finds words in titles, names, places and statements. Try “speaker:” or “topic:” before a word, or "
                    "“after:2024”."
                ),
                panes.search,
                commands.find,
            ),
            _Stop(
                self.tr("What is doubtful waits for you"),
                self.tr(
                    "Articles in which something is not sure are kept back for review, under the arrow here. The "
                    "review goes from doubt to doubt and shows the sentence each value comes from."
                ),
                importing,
                commands.review,
            ),
            _Stop(
                self.tr("Pass it on"),
                self.tr(
                    "Writes the chosen events as a PDF; the arrow has other kinds of files. That is all: the menu Help "
                    "lists every key and shows this tour again."
                ),
                exporting,
                commands.export,
            ),
        )

    def _show_list(self) -> None:
        self._commands.view_list.trigger()

    def _show_event(self) -> None:
        self._show_list()
        if self._panes.page.event_shown is None:
            self._panes.events.choose_first()

    def _show_speaker(self) -> None:
        self._commands.show_speaker.setChecked(True)
        self._show_event()
        event = self._panes.page.event_shown
        if self._panes.speaker.person is None and event is not None and event.people:
            self.followed.emit(Link(Way.PERSON, str(event.people[0].person_id)))


def _button_of(action: QAction, window: QMainWindow) -> QWidget:
    """The tool bar's button for a command."""
    buttons = [button for bar in window.findChildren(QToolBar) for button in bar.findChildren(QToolButton)]
    return next(button for button in buttons if button.defaultAction() is action)
