"""A page's last line: what leads away at the left, what leads on at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from eventbrowser.views.buttons import push_button


class Foot(QWidget):
    """Buttons and, between them, how things stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.status = QLabel(self)
        self.status.setObjectName("status")
        self.status.setProperty("tone", "muted")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 9, 14, 9)
        self.row.setSpacing(8)
        self.row.addWidget(self.status, 1)

    def add_button(self, name: str, verb: str, *, left: bool = False, primary: bool = False) -> QPushButton:
        button = push_button(name, verb, self)
        button.setProperty("primary", primary)
        self.row.insertWidget(self.row.indexOf(self.status) if left else self.row.count(), button)
        return button
