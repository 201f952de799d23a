"""The line under the article: where the value in focus comes from, and what can be made of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.views.buttons import push_button
from eventbrowser.views.flow import FlowLayout
from eventbrowser.views.import_wizard.editing import choose, clear, confirm
from eventbrowser.views.import_wizard.names import field_name, proof_text, shortened, sureness, value_text
from eventbrowser.views.import_wizard.places import Field, Place, is_doubtful, value_at
from eventbrowser.views.import_wizard.wishes import Deed, Wishes


class ProofBar(QWidget):
    """Shows one value of a draft."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.setObjectName("proof")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel(self)
        self.reason = QLabel(self)
        self.reason.setObjectName("reason")
        for label in (self.heading, self.reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.heading.setProperty("tone", "heading")
        self._ways = QWidget(self)
        self._flow = FlowLayout(self._ways, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._ways.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(4)
        for widget in (self.heading, self.reason, self._ways):
            column.addWidget(widget)
        self.show_value(None, None)

    def show_value(self, draft: Draft | None, place: Place | None) -> None:
        """Show the value at a place; None for no value."""
        self._clear_ways()
        if draft is None or place is None:
            self.heading.setVisible(False)
            self.reason.setText(self.tr("Go to a field to see where its value comes from."))
            return
        self.heading.setVisible(True)
        found = value_at(draft, place)
        value = "" if found is None or place.field is Field.STATEMENT else f": {shortened(value_text(found.value), 90)}"
        self.heading.setText(field_name(place.field) + value)
        reason = proof_text(draft, place)
        doubtful = found is not None and is_doubtful(draft, place)
        self.reason.setText(f"{reason} {sureness(found)}" if found is not None and doubtful else reason)
        if found is None:
            return
        if doubtful:
            self._add(self.tr("It is right (A)"), lambda draft: confirm(draft, place))
        for other in found.others:
            verb = self.tr("Use “{value}”").format(value=shortened(value_text(other), 40))
            self._add(verb, partial(choose, place=place, other=other))
        if doubtful:
            self._add(self.tr("Clear (R)"), lambda draft: clear(draft, place))

    def buttons(self) -> list[QPushButton]:
        return [button for button in self._ways.findChildren(QPushButton) if not button.isHidden()]

    def _clear_ways(self) -> None:
        for button in self.buttons():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ways.setVisible(False)

    def _add(self, verb: str, deed: Deed) -> None:
        button = push_button("way-out", verb, self._ways)
        button.clicked.connect(lambda: self._wishes.ask(deed))
        self._flow.addWidget(button)
        button.show()
        self._ways.setVisible(True)
