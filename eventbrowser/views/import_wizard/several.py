"""Editors of values of which there may be several: hosts and partners as lines, topics as chips."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.model.records import Topic
from eventbrowser.model.text import TYPED, Found, typed
from eventbrowser.views.buttons import flat_button
from eventbrowser.views.flow import FlowLayout
from eventbrowser.views.import_wizard.editing import clear, insert_value
from eventbrowser.views.import_wizard.fields import TextField
from eventbrowser.views.import_wizard.names import field_name, proof_text
from eventbrowser.views.import_wizard.places import Field, Place, Value, is_doubtful, put
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import dress, pad
from eventbrowser.views.wording import named


class _Line(TextField):
    """One of several values; emptied, it goes only when the person leaves it, so that the next does not slip under."""

    def __init__(self, place: Place, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(place, wishes, parent)
        self._shown: Found[str] | None = None
        name = field_name(place.field)
        self.remove = flat_button("close", self.tr("Remove this {field}").format(field=name.lower()), self)
        self.more = flat_button("add", self.tr("Add another {field}").format(field=name.lower()), self)
        self.remove.clicked.connect(self._remove)
        self.line.editingFinished.connect(self._on_finished)
        self._row.addWidget(self.remove)
        self._row.addWidget(self.more)

    def show_draft(self, draft: Draft, *, fresh: bool) -> None:
        event, index = draft.events[self.place.event], self.place.index or 0
        values = event.hosts if self.place.field is Field.HOST else event.partners
        self._shown = values[index] if index < len(values) else None
        super().show_draft(draft, fresh=fresh)

    def move_to(self, place: Place) -> None:
        self.place = self.doubt.place = place

    def _tell(self, value: Value | None) -> None:
        if value is not None:
            super()._tell(value)

    def _on_finished(self) -> None:
        if not self.line.text().strip():
            self._remove()

    def _remove(self) -> None:
        place, removed, name = self.place, self._shown, self.line.text().strip()
        self._wishes.ask(lambda draft: clear(draft, place))
        if removed is not None and name:
            fact = None if removed.rule == TYPED else Fact(FactKind.NO_HOST, name)
            self._wishes.removed.emit(name, lambda draft: insert_value(draft, place, removed), fact)


class LinesField(QWidget):
    """One line per value, and at least one."""

    def __init__(self, field: Field, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._wishes = wishes
        self._event = 0
        self._values = 0
        self.lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_draft(self, draft: Draft, event: int, *, fresh: bool) -> None:
        shown = draft.events[event]
        self._values = len(shown.hosts if self.field is Field.HOST else shown.partners)
        self._event = event
        number = max(1, self._values)
        begun = len(self.lines) == number + 1 and self.lines[-1].line.hasFocus()
        if fresh or not (len(self.lines) == number or begun):
            self._set_number(number)
        for line in self.lines:
            line.show_draft(draft, fresh=fresh)
        self._show_buttons()

    def line_of(self, place: Place) -> _Line:
        """The line of a value, or one for a value to come."""
        return self.lines[min(place.index or 0, len(self.lines) - 1)]

    def stops(self) -> list[QWidget]:
        """Where Tab goes, in order."""
        return [stop for line in self.lines for stop in (*line.stops(), line.remove, line.more)]

    def _set_number(self, number: int) -> None:
        while len(self.lines) > number:
            line = self.lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.lines) < number:
            line = _Line(Place(self.field), self._wishes, self)
            line.more.clicked.connect(self._on_more)
            self._column.addWidget(line)
            line.show()
            self.lines.append(line)
        for index, line in enumerate(self.lines):
            line.move_to(Place(self.field, self._event, index=index))

    def _show_buttons(self) -> None:
        for index, line in enumerate(self.lines):
            line.remove.setVisible(index < self._values)
            line.more.setVisible(index == len(self.lines) - 1 < self._values)
            numbered = self.tr("{field} {n}").format(field=field_name(self.field), n=index + 1)
            line.line.setAccessibleName(numbered if len(self.lines) > 1 else field_name(self.field))

    def _on_more(self) -> None:
        self._set_number(self._values + 1)
        self._show_buttons()
        self.lines[-1].line.clear()
        self.lines[-1].line.setFocus()


class _Chip(QFrame):
    """A topic of an event: its name to look at its proof, and a cross to take it off."""

    def __init__(self, place: Place, label: str, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._wishes = wishes
        self.setProperty("topic", True)
        self.name = QToolButton(self)
        self.name.setProperty("topic", True)
        self.name.setText(label)
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name.installEventFilter(self)
        self.close_button = flat_button("close", self.tr("Remove topic {name}").format(name=label), self)
        self.close_button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        pad(row, 0, 0, 3, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(self.close_button)

    def show_draft(self, draft: Draft) -> None:
        doubtful = is_doubtful(draft, self.place)
        self.setProperty("doubtful", doubtful)
        self.name.setToolTip(proof_text(draft, self.place))
        self.name.setAccessibleName(self.tr("Topic: {name}").format(name=self.name.text()))
        if doubtful:
            dress(self.name, "doubt")
            self.name.setAccessibleName(self.tr("Topic, doubtful: {name}").format(name=self.name.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("current", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
        if event.type() == QEvent.Type.FocusIn:
            self._wishes.entered.emit(self.place)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _remove(self) -> None:
        self._wishes.ask(lambda draft: clear(draft, self.place))


class TopicsField(QWidget):
    """The topics as chips, and a menu of all others by group."""

    def __init__(self, topics: Sequence[Topic], wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.know(topics)
        self._wishes = wishes
        self._slugs: tuple[str, ...] = ()
        self._event = 0
        self.chips: list[_Chip] = []
        self.add = QToolButton(self)
        self.add.setObjectName("add-topic")
        self.add.setText(self.tr("Add topic"))
        self.add.setProperty("flat", True)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self.add, "add")
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(self._fill)
        self._flow = FlowLayout(self, spacing=6)
        self._flow.addWidget(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def know(self, topics: Sequence[Topic]) -> None:
        """Offer these topics, and call them so; those of a group together."""
        self._topics = named(topics)
        self._labels = {topic.slug: topic.label for topic in self._topics}

    def show_draft(self, draft: Draft, event: int) -> None:
        slugs = tuple(found.value for found in draft.events[event].topics)
        if slugs != self._slugs or event != self._event:
            self._slugs, self._event = slugs, event
            self._make_chips()
        for chip in self.chips:
            chip.show_draft(draft)

    def stops(self) -> list[QWidget]:
        """Where Tab goes, in order."""
        return [*(stop for chip in self.chips for stop in (chip.name, chip.close_button)), self.add]

    def _make_chips(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self.chips = []
        for index, slug in enumerate(self._slugs):
            place = Place(Field.TOPIC, self._event, index=index)
            self.chips.append(_Chip(place, self._labels.get(slug, slug), self._wishes, self))
        for widget in (*self.chips, self.add):
            self._flow.addWidget(widget)
            widget.show()
        self.updateGeometry()

    def _fill(self) -> None:
        menu = self.add.menu()
        menu.clear()
        for group, topics in groupby(self._topics, lambda topic: topic.group):
            below = menu.addMenu(group)
            for topic in topics:
                if topic.slug not in self._slugs:
                    self._offer(below, topic)

    def _offer(self, menu: QMenu, topic: Topic) -> None:
        place = Place(Field.TOPIC, self._event)
        menu.addAction(topic.label).triggered.connect(
            lambda: self._wishes.ask(lambda draft: put(draft, place, typed(topic.slug)))
        )
