"""Editing on the event page: a small editor over the value, which Enter saves and Esc leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.edits import Edits
from eventbrowser.views.event_forms import Form, form_of
from eventbrowser.views.event_page import EventPage
from eventbrowser.views.links import Link, Way
from eventbrowser.views.wording import billed_name

if TYPE_CHECKING:
    from eventbrowser.library import Library

_FIELDS = {Way.HOST: "host", Way.CITY: "city", Way.TOPIC: "topic"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InPlace(QObject):
    """Opens the editor of a value on the event page, and makes what was changed one step."""

    def __init__(self, place: Place, library: Library, page: EventPage, edits: Edits, window: QMainWindow) -> None:
        super().__init__(window)
        self._place, self._library, self._page, self._edits, self._window = place, library, page, edits, window
        self._editor: Editor | None = None
        page.edit_asked.connect(self.edit)
        page.turned.connect(self._leave)
        page.given.connect(self.give)

    def add_to(self, menu: QMenu, link: Link) -> None:
        """“Edit…” for a value of the event on the page, at the menu's end."""
        if self._page.may_edit and link.way in (Way.STATEMENT, Way.GRIP):
            self._fill_speakers(menu.addMenu(self.tr("Said by…")), link)
        elif self._page.may_edit and self._field(link):
            menu.addAction(self.tr("Edit…\tF2")).triggered.connect(lambda: self.edit(link))

    def edit(self, link: Link) -> None:
        """Open the editor of what a link stands for; of the title where it stands for nothing to be edited."""
        if link.way in (Way.STATEMENT, Way.GRIP):
            self._ask_speaker(link)
            return
        event = self._page.event_shown
        field = self._field(link) or "title"
        if event is None or not self._page.may_edit:
            return
        form = form_of(event, field, self._place.named(self._library.topics()))
        if form is None:
            return  # a collection, which has a menu of its own
        self._leave()
        self._editor = Editor(form, self._window)
        self._editor.saved.connect(lambda: self._save(form))
        self._editor.left.connect(self._on_left)
        self._editor.open_at(self._page.place_of(link), form.editor(field.partition("/")[2] or field))

    def give(self, statement_id: int, person_id: int) -> None:
        """Let a statement of the event on the page be another person's who was there."""
        event = self._page.event_shown
        people = event.people if event is not None and self._page.may_edit else ()
        to = next((each for each in people if each.person_id == person_id), None)
        if to is not None and statement_id not in {said.id for said in to.statements}:
            self._edits.correct(lambda library: library.give_statement(statement_id, to.id))

    def _ask_speaker(self, link: Link) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_speakers(menu, link)
        menu.popup(self._page.place_of(link).bottomLeft())
        menu.setActiveAction(menu.actions()[0])

    def _fill_speakers(self, menu: QMenu, link: Link) -> None:
        event_id, statement_id = link.ids
        event = self._page.event_shown
        for person in event.people if event is not None and event.id == event_id else ():
            action = menu.addAction(billed_name(person).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(statement_id in {said.id for said in person.statements})
            action.triggered.connect(lambda _on=False, to=person.person_id: self.give(statement_id, to))

    def _field(self, link: Link) -> str:
        """What `form_of` calls the value of a link; "" for none of the event's own."""
        event = self._page.event_shown
        if link.way is Way.EDIT:
            return link.target
        if event is None:
            return ""
        if link.way is Way.PERSON:
            return next((f"{each.id}/name" for each in event.people if each.person_id == link.ids[0]), "")
        own = {Way.HOST: event.hosts, Way.CITY: (event.city,), Way.TOPIC: event.topics}.get(link.way, ())
        return _FIELDS[link.way] if link.target in own else ""

    def _save(self, form: Form) -> None:
        self._editor = None
        if (change := form.change()) is not None:
            self._edits.correct(change)

    def _on_left(self) -> None:
        self._editor = None
        self._page.focus()

    def _leave(self) -> None:
        if self._editor is not None:
            self._editor.leave()


class Editor(QFrame):
    """Lies over the window; Enter saves where nothing is at fault, Esc leaves, a click elsewhere saves as well."""

    saved = Signal()
    left = Signal()

    def __init__(self, form: Form, window: QMainWindow) -> None:
        super().__init__(window)
        self._form = form
        self._open = True
        self.setObjectName("value-editor")
        self.setAccessibleName(self.tr("Edit: {}").format(form.name))
        self.setAutoFillBackground(True)
        rows = QFormLayout()
        rows.setSpacing(8)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        for label, editor in form.rows:
            editor.setAccessibleName(label)
            editor.installEventFilter(self)
            words = QLabel(label, self)
            words.setProperty("tone", "muted")
            words.setBuddy(editor)
            if isinstance(editor, QPlainTextEdit):
                rows.addRow(words)
                rows.addRow(editor)
            else:
                rows.addRow(words, editor)
        self._fault = QLabel(self)
        self._fault.setObjectName("editor-fault")
        self._fault.setProperty("tone", "problem")
        self._fault.setWordWrap(True)
        self._fault.hide()
        lines = any(isinstance(editor, QPlainTextEdit) for _label, editor in form.rows)
        advice = QLabel(self.tr("Ctrl+Enter saves, Esc leaves") if lines else self.tr("Enter saves, Esc leaves"), self)
        advice.setProperty("tone", "muted")
        save = dialog_button(self, "save-value", self.tr("Save"), self.save)
        save.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.addWidget(advice, 1)
        foot.addWidget(dialog_button(self, "leave-value", self.tr("Cancel"), self.leave))
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(rows)
        column.addWidget(self._fault)
        column.addLayout(foot)

    def open_at(self, place: QRect, editor: QWidget) -> None:
        """Open over a place on the screen, whole within the window, with the keys going to one editor."""
        self._arrange(place)
        self.show()
        self.raise_()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()
        self._program().focusChanged.connect(self._on_focus_changed)

    def save(self) -> None:
        """Hand the values on, or tell what is wrong with them."""
        if not self._open:
            return
        fault = self._form.fault()
        if fault:
            self._fault.setText(fault)
            self._fault.show()
            self._arrange(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
            return
        self._close(self.saved.emit)

    def leave(self) -> None:
        self._close(lambda: None)

    def event(self, event: QEvent) -> bool:
        # Esc and the like are the editor's while it is open, not the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if with_ctrl or not isinstance(watched, QPlainTextEdit):
                self.save()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def _arrange(self, place: QRect) -> None:
        window = self.window()
        self.adjustSize()
        at = window.mapFromGlobal(place.topLeft()) - QPoint(14, 12)
        room = window.rect().adjusted(8, 8, -8 - self.width(), -8 - self.height())
        self.move(max(room.left(), min(at.x(), room.right())), max(room.top(), min(at.y(), room.bottom())))

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self._open or now is None or self.isAncestorOf(now) or now is self or now.window() is not self.window():
            return
        if self._form.fault():
            self.save()
        else:
            self._close(self.saved.emit, back=False)

    def _program(self) -> QApplication:
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        return program

    def _close(self, then: Callable[[], None], *, back: bool = True) -> None:
        if not self._open:
            return
        self._open = False
        self._program().focusChanged.disconnect(self._on_focus_changed)
        self.hide()
        then()
        if back:
            self.left.emit()
        self.deleteLater()


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, *_ENTER)
