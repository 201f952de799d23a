"""A field that takes keys as they are pressed, and can be left by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget

from eventbrowser.views.roles import play

_REASONS_TO_PASS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyField(QKeySequenceEdit):
    """Tab leads on and Esc away, as from any other field; every other press is told and forgotten."""

    pressed = Signal(QKeySequence)
    left = Signal()
    """Esc was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setFinishingKeyCombinations([])
        self.keySequenceChanged.connect(self._on_changed)
        self._is_passed = False
        play(self, QAccessible.Role.HotkeyField)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers() & _OTHERS:
            match event.key():
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                    if not self._is_passed:
                        self.pressed.emit(QKeySequence(event.key()))
                    self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
                    return True
                case Qt.Key.Key_Escape:
                    self.pressed.emit(QKeySequence(event.key()))
                    self.left.emit()
                    return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_passed = event.reason() in _REASONS_TO_PASS
        super().focusInEvent(event)

    def _on_changed(self, keys: QKeySequence) -> None:
        if not keys.isEmpty():
            self.clear()
            self.pressed.emit(keys)
