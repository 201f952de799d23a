"""The article of the draft under review, with the proof of the value in focus, and the use of selected words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from eventbrowser.model.draft import Draft
from eventbrowser.views.article_view import ArticleView, Mark
from eventbrowser.views.import_wizard.elided_label import ElidedLabel
from eventbrowser.views.import_wizard.names import field_name
from eventbrowser.views.import_wizard.places import Place, places, value_at
from eventbrowser.views.import_wizard.proof_bar import ProofBar
from eventbrowser.views.import_wizard.use_menu import fill_use_menu
from eventbrowser.views.import_wizard.wishes import Wishes
from eventbrowser.views.keymap import with_keys
from eventbrowser.views.pane_header import HEIGHT
from eventbrowser.views.theme import dress, pad
from eventbrowser.views.wording import day_text


class ArticlePane(QWidget):
    """Shows one article; marks what proves the values of the event under review."""

    followed = Signal(Place)
    """The person clicked the proof of a value."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._draft: Draft | None = None
        self._event = 0
        self._person = -1
        self._changeable = False
        self._marked: dict[Mark, Place] = {}
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.source = ElidedLabel(self)
        self.source.setProperty("tone", "heading")
        self.view = ArticleView(self)
        self.proof = ProofBar(wishes, self)
        self.use = QToolButton(self)
        self.use.setObjectName("use-as")
        self.use.setText(self.tr("Use words as"))
        self.use.setProperty("flat", True)
        self.use.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.use.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.use.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.use.setEnabled(False)
        dress(self.use, "article")
        self._uses = QMenu(self.use)
        self.use.setMenu(self._uses)
        self._uses.aboutToShow.connect(lambda: self._fill(self._uses))
        self.view.selectionChanged.connect(self._on_selection_changed)
        self.view.followed.connect(lambda mark: self.followed.emit(self._marked[mark]))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_asked)
        self._lay_out()

    def show_draft(self, draft: Draft, event: int, person: int, *, changeable: bool) -> None:
        """Show a draft's article with the marks of one of its events; `person` is the one at hand, -1 for none."""
        if self._draft is None or draft.document is not self._draft.document:
            self.view.show_text(draft.document.text)
        self._draft, self._event, self._person, self._changeable = draft, event, person, changeable
        self.source.show_text(_source(draft))
        self._marked = dict(self._marks())
        self.view.mark(self._marked)
        self._on_selection_changed()

    def tell_keys(self, use: QAction) -> None:
        """Let the button say the keys of the command that does the same."""
        self.use.setToolTip(with_keys(self.tr("Select words in the article first"), use))

    def pop_up_uses(self) -> None:
        """What the selected words can be used as, where any are."""
        if self.use.isEnabled():
            self.use.showMenu()

    def set_person(self, person: int) -> None:
        self._person = person

    def show_proof(self, place: Place | None) -> None:
        """Light up what proves a value, and say how it was seen."""
        found = value_at(self._draft, place) if self._draft and place else None
        self.view.focus(found.span if found else None)
        self.proof.show_value(self._draft, place)

    def _marks(self) -> list[tuple[Mark, Place]]:
        draft = self._draft
        if draft is None or self._event >= len(draft.events):
            return []
        pairs = [(place, value_at(draft, place)) for place in places(draft, self._event)]
        return [
            (Mark(found.span, field_name(place.field), found.rule, found.reason), place)
            for place, found in reversed(pairs)
            if found is not None and found.span is not None
        ]

    def _lay_out(self) -> None:
        header = QWidget(self)
        header.setMinimumHeight(HEIGHT)
        row = QHBoxLayout(header)
        pad(row, 14, 0, 6, 0)
        row.addWidget(self.source, 1)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.view, 1)
        column.addWidget(self.proof)

    def _on_selection_changed(self) -> None:
        usable = self._changeable and self._draft is not None and self._event < len(self._draft.events)
        self.use.setEnabled(usable and self.view.selection() is not None)

    def _on_menu_asked(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.use.isEnabled():
            self._fill(menu.addMenu(self.tr("Use as")))
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.view.selection() is not None)
        copy.triggered.connect(self.view.copy)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _fill(self, menu: QMenu) -> None:
        span = self.view.selection()
        menu.clear()
        if span is not None and self._draft is not None:
            fill_use_menu(menu, self._draft, self._event, self._person, span, self._wishes)


def _source(draft: Draft) -> str:
    known = draft.article
    published = day_text(known.published.value) if known.published else ""
    parts = (draft.document.file_name, known.outlet.value if known.outlet else "", published)
    return " · ".join(part for part in parts if part)
