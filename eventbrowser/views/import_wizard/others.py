"""The arrow in a field whose value the program weighed against others, and the list that it opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from eventbrowser.model.draft import Draft
from eventbrowser.views.import_wizard.doubt import offer
from eventbrowser.views.import_wizard.names import proof_text
from eventbrowser.views.import_wizard.places import Place, is_doubtful, value_at
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.theme import dress


class Others(QAction):
    """Offers the other readings of a field's value; the Down key opens the list too."""

    def __init__(self, line: QLineEdit, wishes: Wishes) -> None:
        super().__init__(line)
        self._line = line
        self._wishes = wishes
        self._draft: Draft | None = None
        self._place: Place | None = None
        self.setText(self.tr("Other readings"))
        self.setToolTip(self.tr("Other readings (Down)"))
        dress(self, "collapse")
        line.addAction(self, QLineEdit.ActionPosition.TrailingPosition)
        self.triggered.connect(self.open)
        self.setVisible(False)

    def show_draft(self, draft: Draft, place: Place) -> None:
        self._draft, self._place = draft, place
        found = value_at(draft, place)
        # The sign of doubt offers them itself.
        self.setVisible(found is not None and bool(found.others) and not is_doubtful(draft, place))

    def open(self) -> bool:
        """Open the list; False where there is nothing to choose."""
        found = value_at(self._draft, self._place) if self._draft is not None and self._place is not None else None
        if self._draft is None or self._place is None or found is None or not found.others:
            return False
        menu = QMenu(self._line)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(proof_text(self._draft, self._place)).setEnabled(False)
        for other in found.others:
            offer(menu, self._place, other, self._wishes)
        menu.setActiveAction(menu.actions()[1])
        menu.popup(self._line.mapToGlobal(QPoint(0, self._line.height())))
        return True
