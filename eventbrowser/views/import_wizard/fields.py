"""Editors of single values: each shows what a draft holds at a place and tells what the person makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from eventbrowser.model.draft import Draft
from eventbrowser.model.text import Found
from eventbrowser.views.days import typed_day
from eventbrowser.views.import_wizard.doubt import DoubtButton
from eventbrowser.views.import_wizard.editing import give
from eventbrowser.views.import_wizard.faults import Fault, ends_early, no_day
from eventbrowser.views.import_wizard.names import field_name, shortened, value_text
from eventbrowser.views.import_wizard.others import Others
from eventbrowser.views.import_wizard.places import Field, Place, Value, put, value_at
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import dress, icon


class ValueField(QWidget):
    """One value with the sign of doubt behind it."""

    def __init__(self, place: Place, editor: QWidget, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.editor = editor
        self.doubt = DoubtButton(place, wishes, self)
        self._wishes = wishes
        self._before: Found[Value] | None = None
        self._others = Others(editor, wishes) if isinstance(editor, QLineEdit) else None
        editor.setParent(self)
        editor.setObjectName(f"field-{place.field}")
        editor.setAccessibleName(field_name(place.field))
        editor.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(editor, 1)
        self._row.addWidget(self.doubt)

    def stops(self) -> list[QWidget]:
        """Where Tab goes, in order."""
        return [self.editor, self.doubt]

    def show_draft(self, draft: Draft, *, fresh: bool) -> None:
        """Show a draft's value; `fresh` for another draft than before, so that nothing half typed stays."""
        found = value_at(draft, self.place)
        if fresh or not self.editor.hasFocus():
            self._before = found
        if fresh:
            self._forget_typing()
        self.doubt.show_draft(draft)
        if self._others is not None:
            self._others.show_draft(draft, self.place)
        self.editor.setAccessibleDescription(self.doubt.toolTip() if self.doubt.is_shown() else "")
        self._show(found.value if found else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor and event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._wishes.entered.emit(self.place)
        if watched is self.editor and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_Down and plain and self._others is not None and self._others.open():
                return True
        return super().eventFilter(watched, event)

    def _show(self, value: Value | None) -> None:
        raise NotImplementedError

    def _forget_typing(self) -> None:
        """Drop what the editor holds beyond the draft's value."""

    def _tell(self, value: Value | None) -> None:
        before = self._before
        if before is not None and value == before.value:
            self._wishes.ask(lambda draft: put(draft, self.place, before), self.place)
        else:
            self._wishes.ask(lambda draft: give(draft, self.place, value), self.place)


class TextField(ValueField):
    """Words in one line."""

    def __init__(self, place: Place, wishes: Wishes, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(place, self.line, wishes, parent)
        self.line.textEdited.connect(lambda text: self._tell(" ".join(text.split()) or None))

    def _show(self, value: Value | None) -> None:
        text = value_text(value)
        if " ".join(self.line.text().split()) != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self.line.setToolTip(text if len(text) > 30 else "")


class DayField(ValueField):
    """A day, typed in the person's own way or as ISO 8601, or picked from a calendar."""

    def __init__(self, place: Place, wishes: Wishes, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(place, self.line, wishes, parent)
        self.line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.line.textEdited.connect(self._on_edited)
        self._value: date | None = None
        self._found: Found[Value] | None = None
        self._nonsense = False
        self._early = False
        self._pick = QToolButton(self)
        self._pick.setProperty("flat", True)
        self._pick.setAccessibleName(self.tr("Calendar for {field}").format(field=field_name(place.field)))
        self._pick.setToolTip(self.tr("Pick a day"))
        dress(self._pick, "calendar")
        self._pick.clicked.connect(self._on_pick)
        self._row.insertWidget(1, self._pick)

    def stops(self) -> list[QWidget]:
        return [self.line, self._pick, self.doubt]

    def show_draft(self, draft: Draft, *, fresh: bool) -> None:
        found = value_at(draft, self.place)
        if found != self._found:
            self._nonsense = False
        self._found = found
        super().show_draft(draft, fresh=fresh)
        self._early = self.place.field is Field.END and ends_early(draft, self.place.event)
        self._mark()

    def fault(self) -> Fault | None:
        """What was typed and is no day, so that the draft knows nothing of it."""
        return no_day(self.place, shortened(self.line.text().strip())) if self._nonsense else None

    def _show(self, value: Value | None) -> None:
        self._value = value if isinstance(value, date) else None
        if not self._nonsense and (typed_day(self.line.text()) != self._value or not self.line.hasFocus()):
            self.line.setText(value_text(value))

    def _on_edited(self, text: str) -> None:
        day = typed_day(text)
        self._nonsense = bool(text.strip()) and day is None
        self._mark()
        if day is not None or not text.strip():
            self._tell(day)

    def _forget_typing(self) -> None:
        self.line.clear()
        self._nonsense = False

    def _mark(self) -> None:
        wrong, advice = "", ""
        if self._nonsense:
            wrong, advice = self.tr("Not a day"), self.tr("This is no day. Write it like 2025-04-29.")
        elif self._early:
            wrong, advice = self.tr("Before the start"), self.tr("The event would end before it starts.")
        self.line.setToolTip(advice)
        self.doubt.show_wrong(wrong)
        if bool(wrong) != bool(self.line.property("wrong")):
            self.line.setProperty("wrong", bool(wrong))
            self.line.style().polish(self.line)

    def _on_pick(self) -> None:
        calendar = QCalendarWidget()
        calendar.setGridVisible(False)
        if self._value is not None:
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        menu.popup(self._pick.mapToGlobal(QPoint(0, self._pick.height())))
        calendar.setFocus()

    def _on_picked(self, day: QDate) -> None:
        picked = date(day.year(), day.month(), day.day())
        self._nonsense = False
        self.line.setText(value_text(picked))
        self._mark()
        self._tell(picked)


class _Combo(QComboBox):
    """Does not change under a wheel that was meant to scroll the page; its arrow is one of our icons."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self.fontMetrics().height() - 2
        place = QRect(self.width() - size - 6, (self.height() - size) // 2, size, size)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        icon("collapse").paint(
            QPainter(self), self.style().visualRect(self.layoutDirection(), self.rect(), place), mode=mode
        )


class ChoiceField(ValueField):
    """One of a few values, or none."""

    def __init__(self, place: Place, choices: Sequence[Value], wishes: Wishes, parent: QWidget | None = None) -> None:
        self.combo = _Combo()
        super().__init__(place, self.combo, wishes, parent)
        self.combo.setMinimumContentsLength(8)
        self.combo.addItem(self.tr("Not known"), None)
        for choice in choices:
            self.combo.addItem(value_text(choice), choice)
        self._choices = (None, *choices)
        self.combo.activated.connect(lambda index: self._tell(self._choices[index]))

    def _show(self, value: Value | None) -> None:
        self.combo.setCurrentIndex(self._choices.index(value))
