"""The last page: what was added and the way to it, what still waits, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from eventbrowser.views.buttons import push_button
from eventbrowser.views.hint import Hint
from eventbrowser.views.import_wizard.cells import PICTURE, Pictured, wrap
from eventbrowser.views.import_wizard.foot import Foot
from eventbrowser.views.import_wizard.keeping import KeptEvent
from eventbrowser.views.import_wizard.names import articles_text
from eventbrowser.views.import_wizard.reading import Reading
from eventbrowser.views.sentences import in_words
from eventbrowser.views.theme import enlarge
from eventbrowser.views.wording import events_text, number, translate

_WIDEST = 980
_ID = Qt.ItemDataRole.UserRole


class DonePage(QWidget):
    """Sums up."""

    event_wanted = Signal(int)
    review_asked = Signal()
    choose_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setObjectName("done-heading")
        enlarge(self.heading, 1.3)
        self.events = QListWidget(self)
        self.events.setObjectName("kept-events")
        self.events.setItemDelegate(Pictured(self.events))
        self.events.setAccessibleName(self.tr("Events added"))
        self.nothing = Hint(
            "check",
            self.tr("No event was added"),
            self.tr("Nothing is stored as an event before you agree to it."),
            self,
        )
        self.waiting = QLabel(self)
        self.waiting.setObjectName("still-waiting")
        self.waiting.setWordWrap(True)
        self.go_on = push_button("go-on-reviewing", self.tr("Go on reviewing"), self)
        self.failed = QLabel(self)
        self.failed.setObjectName("failed")
        self.failed.setProperty("tone", "heading")
        self.failures = QListWidget(self)
        self.failures.setObjectName("failures")
        wrap(self.failures)
        self.failures.setAccessibleName(self.tr("Could not be read"))
        self.foot = Foot(self)
        self.more = self.foot.add_button("import-more", self.tr("Import more"), left=True)
        self.leave = self.foot.add_button("close", self.tr("Close"))
        self.show_event = self.foot.add_button("show-in-library", self.tr("Show in library"), primary=True)
        self._lay_out()
        self.events.itemActivated.connect(lambda _item: self._on_show())
        self.show_event.clicked.connect(self._on_show)
        self.go_on.clicked.connect(self.review_asked)
        self.more.clicked.connect(self.choose_asked)
        self.leave.clicked.connect(self.left)

    def show_result(self, kept: Sequence[KeptEvent], waiting: int, failures: Sequence[Reading]) -> None:
        self.heading.setText(_heading(kept))
        self.heading.setVisible(bool(kept))
        self.events.clear()
        for event in kept:
            parts = [event.title, self._people(event.people), *([self.tr("further source")] if event.joined else [])]
            item = QListWidgetItem("   ·   ".join(parts), self.events)
            item.setData(PICTURE, "event")
            item.setData(_ID, event.id)
            item.setToolTip(event.title)
        _fit(self.events)
        self.events.setVisible(bool(kept))
        self._rest.setVisible(bool(kept))
        self.nothing.setVisible(not kept)
        self.show_event.setVisible(bool(kept))
        self._show_waiting(waiting)
        self._show_failures(failures)
        if kept:
            self.events.setCurrentRow(0)
            self.show_event.setFocus()
        else:
            self.leave.setFocus()

    def _people(self, count: int) -> str:
        return self.tr("1 person") if count == 1 else self.tr("{n} people").format(n=number(count))

    def _show_waiting(self, waiting: int) -> None:
        self.waiting.setText(
            self.tr("{articles} waiting for review. You find them again under Import.").format(
                articles=articles_text(waiting)
            )
        )
        self.waiting.setVisible(waiting > 0)
        self.go_on.setVisible(waiting > 0)

    def _show_failures(self, failures: Sequence[Reading]) -> None:
        self.failed.setText(self.tr("Could not be read ({n})").format(n=number(len(failures))))
        self.failures.clear()
        for failure in failures:
            QListWidgetItem(in_words(failure.sentence), self.failures).setData(PICTURE, "problem")
        _fit(self.failures)
        self.failed.setVisible(bool(failures))
        self.failures.setVisible(bool(failures))

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDEST)
        body = QVBoxLayout(middle)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(12)
        for widget, stretch in (
            (self.heading, 0),
            (self.events, 3),
            (self.nothing, 1),
            (self.waiting, 0),
            (self.failed, 0),
            (self.failures, 2),
        ):
            body.addWidget(widget, stretch)
        body.insertWidget(4, self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest = QWidget(self)
        body.addWidget(self._rest, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(middle, 1)
        whole.addWidget(self.foot)

    def _on_show(self) -> None:
        item = self.events.currentItem()
        if item is not None:
            self.event_wanted.emit(item.data(_ID))


def _heading(kept: Sequence[KeptEvent]) -> str:
    joined = sum(event.joined for event in kept)
    added = translate("Done", "Added {events}").format(events=events_text(len(kept) - joined))
    if not joined:
        return added
    if joined == len(kept):
        return translate("Done", "Added a source to {events}").format(events=events_text(joined))
    return translate("Done", "{added}, and a source to {events}").format(added=added, events=events_text(joined))


def _fit(view: QListWidget) -> None:
    """As high as its lines at most."""
    lines = sum(view.sizeHintForRow(row) for row in range(view.count()))
    view.setMaximumHeight(lines + 2 * view.frameWidth() + 4)
