"""Editors of values that are changed where they stand: words, days, one of a few, several names, several ticks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit

from eventbrowser.views.days import typed_day
from eventbrowser.views.wording import day_text, translate

T = TypeVar("T", bound=StrEnum)

_NAMES_SHOWN = 4
_LINES_SHOWN = 7
_TICKS_SHOWN = 9
_TICK_AIR = 7


class Words(QLineEdit):
    """Words in one line."""

    def __init__(self, field: str, value: str | None) -> None:
        super().__init__(value or "")
        self.setObjectName(f"edit-{field}")
        self.setMinimumWidth(300)
        self.setCursorPosition(0)

    def value(self) -> str:
        return " ".join(self.text().split())


class Day(QLineEdit):
    """A day, typed in the person's own way or as ISO 8601; empty where it is not known."""

    def __init__(self, field: str, value: date | None) -> None:
        super().__init__(day_text(value))
        self.setObjectName(f"edit-{field}")
        self.setPlaceholderText(translate("Editor", "YYYY-MM-DD"))
        self._value, self._shown = value, self.text()

    def value(self) -> date | None:
        return self._value if self.text() == self._shown else typed_day(self.text())

    def fault(self) -> str:
        """A sentence about words that are no day."""
        words = self.text().strip()
        if not words or self.value() is not None:
            return ""
        sentence = translate("Editor", "“{words}” is no day. Write it like 2025-04-29, or empty the field.")
        return sentence.format(words=words)


class Choice(QComboBox, Generic[T]):
    """One of a few values, or none where that may be."""

    def __init__(self, field: str, choices: Sequence[tuple[T | None, str]], value: T | None) -> None:
        super().__init__()
        self.setObjectName(f"edit-{field}")
        self._choices = [choice for choice, _text in choices]
        self.addItems([text for _choice, text in choices])
        self.setCurrentIndex(self._choices.index(value))

    def value(self) -> T | None:
        return self._choices[self.currentIndex()]


class NameLines(QPlainTextEdit):
    """Names, each in a line of its own."""

    def __init__(self, field: str, values: Sequence[str]) -> None:
        super().__init__("\n".join(values))
        self.setObjectName(f"edit-{field}")
        self.setTabChangesFocus(True)
        self.setMinimumWidth(340)
        lines = max(_NAMES_SHOWN, len(values) + 1)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(lines, 8) + 16)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def value(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))


class Paragraphs(QPlainTextEdit):
    """Plain text of any length."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(value)
        self.setObjectName(f"edit-{field}")
        self.setTabChangesFocus(True)
        self.setMinimumWidth(440)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_SHOWN + 16)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def value(self) -> str:
        return self.toPlainText().strip()


class Ticks(QListWidget):
    """Some of many values, each ticked by Space or a click."""

    def __init__(self, field: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName(f"edit-{field}")
        self._order = list(chosen)
        for value, text in choices:
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _TICK_AIR))
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
        first = next((row for row, (value, _text) in enumerate(choices) if value in chosen), 0)
        self.setCurrentRow(first)
        self.setMinimumWidth(300)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(min(len(choices), _TICKS_SHOWN) * (self.fontMetrics().height() + _TICK_AIR) + 12)
        self.scrollToItem(self.item(first))

    def value(self) -> list[str]:
        """What is ticked: first what was, in its order, then what has come."""
        items = [self.item(row) for row in range(self.count())]
        ticked = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
        return [value for value in self._order if value in ticked] + [
            value for value in ticked if value not in self._order
        ]
