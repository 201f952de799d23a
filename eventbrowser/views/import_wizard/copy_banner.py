"""What stands over a draft that is like another: which one, both side by side, and whether they are one event."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from eventbrowser.model.draft import DraftEvent
from eventbrowser.model.records import Event, Likeness
from eventbrowser.views.buttons import push_button
from eventbrowser.views.import_wizard.beside import Beside
from eventbrowser.views.import_wizard.desk import Desk
from eventbrowser.views.import_wizard.editing import State
from eventbrowser.views.import_wizard.names import likeness_text


class CopyBanner(QWidget):
    """Shows what is most like the draft, and takes the person's word that the event is another one."""

    event_wanted = Signal(int)
    draft_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copy")
        self.setProperty("banner", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._number: int | None = None
        self._like: Likeness | None = None
        self._other: Event | DraftEvent | None = None
        self._asked: list[tuple[object, object]] = []
        self.sentence = QLabel(self)
        self.sentence.setObjectName("copy-sentence")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_other = push_button("show-copy", self.tr("Show in library"), self)
        self.join = QRadioButton(self.tr("Another source of it"), self)
        self.join.setObjectName("join")
        self.apart = QRadioButton(self.tr("A different event"), self)
        self.apart.setObjectName("apart")
        self.beside = Beside(self)
        self.show_other.clicked.connect(self._on_show)
        self.join.clicked.connect(lambda: self._on_apart(False))
        self.apart.clicked.connect(lambda: self._on_apart(True))
        ways = QHBoxLayout()
        ways.setSpacing(14)
        ways.addWidget(self.join)
        ways.addWidget(self.apart)
        ways.addStretch(1)
        ways.addWidget(self.show_other)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.beside)
        column.addLayout(ways)
        self.hide()

    def show_draft(self, number: int | None) -> None:
        """Look for what is like a draft; nothing is shown for one whose very file is in the library."""
        self._number = number
        waits = number is not None and self._desk.state(number) is not State.KNOWN
        alike = self._desk.alike(number) if number is not None and waits else []
        self._like = next(iter(alike), None)
        self._other = self._desk.counterpart(self._like) if self._like is not None else None
        self._asked = self._titles_and_days()
        self.setVisible(self._like is not None)
        if self._like is None or number is None:
            return
        in_library = self._like.draft_id is None
        self.show_other.setText(self.tr("Show in library") if in_library else self.tr("Go to that one"))
        self.show_other.setVisible(bool(self._like.events) or not in_library)
        self.show_consequence()

    def show_consequence(self) -> None:
        """Say anew what comes of keeping the draft, whose day may have changed."""
        by_title = self._like is None or (self._like.article_id is None and self._like.draft_id is None)
        if by_title and self._asked != self._titles_and_days():
            self.show_draft(self._number)
            return
        like, number = self._like, self._number
        if like is None or number is None:
            return
        if like.draft_id is not None and like.draft_id not in self._desk.ids():
            self.show_draft(number)
            return
        may_join = self._desk.may_join(number, like)
        for choice, chosen in ((self.join, False), (self.apart, True)):
            choice.setChecked(self._desk.stored(number).apart is chosen)
            choice.setVisible(may_join)
        mine = next(iter(self._desk.draft(number).events), None)
        self.beside.show_events(mine, self._other, in_library=like.draft_id is None)
        self.sentence.setText(f"{likeness_text(like)} {self._consequence(number, like)}".rstrip())

    def _consequence(self, number: int, like: Likeness) -> str:
        if not self._desk.draft(number).events:
            return ""
        if self.apart.isHidden() and (like.events or like.draft_id is not None):
            return self.tr("Its day is another one: kept, it becomes an event of its own.")
        if self.apart.isHidden() or self.apart.isChecked():
            return self.tr("Kept, it becomes an event of its own.")
        if like.draft_id is not None:
            return self.tr("Kept, both become sources of one event.")
        return self.tr("Kept, it becomes a further source of that event.")

    def _on_show(self) -> None:
        if self._like is None:
            return
        if self._like.draft_id is not None:
            self.draft_wanted.emit(self._like.draft_id)
        else:
            self.event_wanted.emit(self._like.events[0])

    def _on_apart(self, apart: bool) -> None:
        if self._number is not None:
            self._desk.set_apart(self._number, apart)

    def _titles_and_days(self) -> list[tuple[object, object]]:
        if self._number is None or self._number not in self._desk.ids():
            return []
        events = self._desk.draft(self._number).events
        return [(event.title and event.title.value, event.start and event.start.value) for event in events]
