"""The line over the event list: how many events, and the filters in force as chips that can be removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from eventbrowser.model.query import Query
from eventbrowser.views.filters import Chip
from eventbrowser.views.flow import FlowLayout
from eventbrowser.views.theme import dress
from eventbrowser.views.wording import events_text, number


class ChipBar(QWidget):
    """Tells what the list shows and why."""

    removed = Signal(Query)
    """A chip was removed; the query without it."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAccessibleName(self.tr("Filters in force"))
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = QLabel(self)
        self.count.setObjectName("event-count")
        self.count.setProperty("tone", "heading")
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setObjectName("clear-filters")
        self._clear.setToolTip(self.tr("Show all events again (Esc)"))
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_clear(False)

    def show_count(self, found: int, total: int) -> None:
        if found == total:
            self.count.setText(events_text(total))
        else:
            self.count.setText(self.tr("{found} of {all}").format(found=number(found), all=events_text(total)))

    def show_chips(self, chips: Sequence[Chip]) -> None:
        for old in self.buttons():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for chip in chips:
            self._flow.addWidget(self._button(chip))
        self._show_clear(bool(chips))

    def texts(self) -> list[str]:
        return [button.text() for button in self.buttons()]

    def buttons(self) -> list[QToolButton]:
        """The chips in their order."""
        return [button for button in self._chips.findChildren(QToolButton) if not button.isHidden()]

    def _button(self, chip: Chip) -> QToolButton:
        button = QToolButton(self._chips)
        button.setProperty("chip", True)
        button.setText(chip.text)
        button.setToolTip(self.tr("Remove this filter"))
        button.setAccessibleName(self.tr("Remove filter: {}").format(chip.text))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(button, "close")
        button.clicked.connect(lambda: self.removed.emit(chip.without))
        button.show()
        return button

    def _show_clear(self, wanted: bool) -> None:
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.setVisible(wanted)
