"""What an empty list says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea

_MARGIN = 24


def say_nothing_here(view: QAbstractScrollArea, advice: str) -> None:
    """Paint what to do next in the middle of a view; for its `paintEvent`."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
    room = view.viewport().rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), advice)
