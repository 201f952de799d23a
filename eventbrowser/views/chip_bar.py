"""The line over the event list: how many events, and the filters in force as chips that can be removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from eventbrowser.model.query import Query
from eventbrowser.views.filters import Chip
from eventbrowser.views.flow import FlowLayout
from eventbrowser.views.keymap import with_keys
from eventbrowser.views.tab_order import precede
from eventbrowser.views.theme import dress, pad
from eventbrowser.views.wording import events_text, number

_SPACING = 6
_LINES = 2


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
        self._chips = _Shelf(self)
        self._flow = self._chips.flow
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setObjectName("clear-filters")
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        pad(row, 12, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._chips, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_clear(False)

    def tell_keys(self, clear: QAction) -> None:
        """Let the button say the keys of the command that does the same."""
        self._clear.setToolTip(with_keys(self.tr("Show all events again"), clear))

    def show_count(self, found: int, total: int) -> None:
        if found == total:
            self.count.setText(events_text(total))
        else:
            self.count.setText(self.tr("{found} of {all}").format(found=number(found), all=events_text(total)))

    def show_begun(self, found: int) -> None:
        """Tell how many events were found so far, before it is known how many there are."""
        self.count.setText(self.tr("{found}+ events").format(found=number(found)))

    def show_chips(self, chips: Sequence[Chip]) -> None:
        for old in self.buttons():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for chip in chips:
            self._flow.addWidget(self._button(chip))
        precede(self._clear, self.buttons())
        self._chips.fit()
        self._show_clear(bool(chips))

    def texts(self) -> list[str]:
        return [button.text() for button in self.buttons()]

    def buttons(self) -> list[QToolButton]:
        """The chips in their order."""
        return [button for button in self._chips.inside.findChildren(QToolButton) if not button.isHidden()]

    def _button(self, chip: Chip) -> QToolButton:
        button = QToolButton(self._chips.inside)
        button.setProperty("chip", True)
        button.setText(chip.text)
        button.setToolTip(self.tr("Remove this filter"))
        button.setAccessibleName(self.tr("Remove filter: {}").format(chip.text))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # Against the window's direction, so that the cross stands after the words.
        ends = Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        button.setLayoutDirection(ends)
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


class _Shelf(QScrollArea):
    """As high as its chips need, up to two lines; further ones are scrolled to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.inside = QWidget(self)
        self.flow = FlowLayout(self.inside, spacing=_SPACING)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.inside)
        self.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)
        self.fit()

    def fit(self) -> None:
        line = self.flow.itemAt(0)
        height = line.sizeHint().height() if line is not None else 0
        wanted = self.flow.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(wanted, _LINES * height + (_LINES - 1) * _SPACING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
