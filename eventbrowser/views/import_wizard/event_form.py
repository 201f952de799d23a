"""The fields of one event of a draft, in two columns where they are short."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from eventbrowser.model.draft import Draft, EventKind, Mode
from eventbrowser.model.records import Topic
from eventbrowser.views.import_wizard.faults import Fault
from eventbrowser.views.import_wizard.fields import ChoiceField, DayField, TextField, ValueField
from eventbrowser.views.import_wizard.names import field_name
from eventbrowser.views.import_wizard.places import Field, Place
from eventbrowser.views.import_wizard.several import LinesField, TopicsField
from eventbrowser.views.import_wizard.wishes import Wishes

_PAIRS = (
    (Field.TITLE,),
    (Field.KIND, Field.MODE),
    (Field.START, Field.END),
    (Field.VENUE,),
    (Field.CITY, Field.COUNTRY),
)
_BELOW = (Field.OUTLET, Field.PUBLISHED)


class EventForm(QScrollArea):
    """Shows an event; what the person does in it is heard as wishes."""

    reshaped = Signal()
    """It may need another height than before."""

    def __init__(self, topics: Sequence[Topic], wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("event-form")
        self.setAccessibleName(self.tr("Event"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget(self.viewport())
        self._page.setProperty("surface", "base")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(14, 2, 14, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self.fields: dict[Field, ValueField] = {}
        self._stops: list[QWidget] = []
        for row, pair in enumerate(_PAIRS):
            self._add_pair(row, pair, wishes)
        self.hosts = LinesField(Field.HOST, wishes, self._page)
        self.partners = LinesField(Field.PARTNER, wishes, self._page)
        self.topics = TopicsField(topics, wishes, self._page)
        self._add(len(_PAIRS), 0, self.tr("Hosts"), self.hosts, 3)
        self._add(len(_PAIRS) + 1, 0, self.tr("Partners"), self.partners, 3)
        self._add(len(_PAIRS) + 2, 0, self.tr("Topics"), self.topics, 3)
        self._add_pair(len(_PAIRS) + 3, _BELOW, wishes)
        self._grid.setRowStretch(len(_PAIRS) + 4, 1)
        self.setWidget(self._page)

    def show_draft(self, draft: Draft, event: int, *, fresh: bool) -> None:
        for field in self.fields.values():
            field.place = field.doubt.place = Place(field.place.field, event)
            field.show_draft(draft, fresh=fresh)
        self.hosts.show_draft(draft, event, fresh=fresh)
        self.partners.show_draft(draft, event, fresh=fresh)
        self.topics.show_draft(draft, event)
        self._order()

    def fault(self) -> Fault | None:
        """What was typed and cannot be read."""
        days = (field for field in self.fields.values() if isinstance(field, DayField))
        return next((fault for day in days if (fault := day.fault())), None)

    def _order(self) -> None:
        """Let Tab follow the eye; what was made late would else come last."""
        upper = [stop for pair in _PAIRS for field in pair for stop in self.fields[field].stops()]
        lower = [stop for field in _BELOW for stop in self.fields[field].stops()]
        stops = [*upper, *self.hosts.stops(), *self.partners.stops(), *self.topics.stops(), *lower]
        if stops != self._stops:
            self._stops = stops
            for one, other in pairwise(stops):
                self.setTabOrder(one, other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.reshaped.emit()
        return handled

    def needed_height(self) -> int:
        """How high it must be to show all fields without scrolling."""
        return self._grid.totalHeightForWidth(self.viewport().width())

    def widget_at(self, place: Place) -> QWidget | None:
        """What to focus for a value: the sign of doubt where there is one, but the editor where the typing is wrong."""
        if place.field is Field.TOPIC:
            chips = self.topics.chips
            return chips[place.index].name if place.index is not None and place.index < len(chips) else self.topics.add
        if place.field in (Field.HOST, Field.PARTNER):
            lines = self.hosts if place.field is Field.HOST else self.partners
            field: ValueField | None = lines.line_of(place)
        else:
            field = self.fields.get(place.field)
        if field is None:
            return None
        return field.doubt if field.doubt.is_shown() and not field.doubt.is_wrong() else field.editor

    def _add_pair(self, row: int, pair: tuple[Field, ...], wishes: Wishes) -> None:
        for number, field in enumerate(pair):
            editor = self._field(field, wishes)
            self.fields[field] = editor
            self._add(row, number * 2, field_name(field), editor, 1 if len(pair) > 1 else 3)

    def _field(self, field: Field, wishes: Wishes) -> ValueField:
        place = Place(field)
        if field is Field.KIND:
            return ChoiceField(place, list(EventKind), wishes, self._page)
        if field is Field.MODE:
            return ChoiceField(place, list(Mode), wishes, self._page)
        if field in (Field.START, Field.END, Field.PUBLISHED):
            return DayField(place, wishes, self._page)
        return TextField(place, wishes, self._page)

    def _add(self, row: int, column: int, name: str, editor: QWidget, columns: int) -> None:
        label = QLabel(name, self._page)
        label.setProperty("tone", "muted")
        label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        label.setMinimumHeight(self.fields[Field.TITLE].sizeHint().height())
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, column + 1, 1, columns, Qt.AlignmentFlag.AlignTop)
