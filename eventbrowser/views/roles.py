"""What widgets of our own painting are for assistive technology, which Qt can only guess for its own."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "eventbrowser-role"


def play(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget be told of as of this role; `install` has to have been called."""
    widget.setProperty(_ROLE, role.value)


@cache
def install() -> None:
    """Let Qt ask for the roles that `play` gives."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = thing.property(_ROLE)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role))
