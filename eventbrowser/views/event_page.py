"""The event page: what it was and who took part, what was said, and the sources that prove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from eventbrowser.model.records import ArticleRef, Event, Related
from eventbrowser.model.text import Span
from eventbrowser.views.buttons import flat_button
from eventbrowser.views.event_html import overview, statements
from eventbrowser.views.hint import Hint
from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import MARGIN, Page
from eventbrowser.views.sources_view import SourcesView
from eventbrowser.views.statements_page import StatementsPage
from eventbrowser.views.theme import dress, enlarge, pad
from eventbrowser.views.wording import apart, day_text, kind_text, number, running_here


class EventPage(QWidget):
    """One event in full; its name stands over all three tabs."""

    followed = Signal(Link)
    menu_asked = Signal(Link, str, QPoint)
    edit_asked = Signal(Link)
    given = Signal(int, int)
    """A statement is to be another person's: their ids."""
    turned = Signal()
    """Another event is shown than before, or none."""
    star_asked = Signal()
    export_asked = Signal()
    original_asked = Signal(ArticleRef)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("event-page")
        self.setAccessibleName(self.tr("Event"))
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.event_shown: Event | None = None
        self._topics: Mapping[str, str] = {}
        self._related: tuple[Related, ...] = ()
        self.may_edit = False
        self._heading = _Heading(self)
        self._heading.star.clicked.connect(self.star_asked)
        self._heading.export.clicked.connect(self.export_asked)
        self._heading.edit_asked.connect(lambda field: self.edit_asked.emit(Link(Way.EDIT, field)))
        self.overview = Page(self.tr("Overview"), self)
        self.statements = StatementsPage(self.tr("Statements"), self)
        for page in (self.overview, self.statements):
            page.followed.connect(self.followed)
            page.menu_asked.connect(self.menu_asked)
            page.edit_asked.connect(self.edit_asked)
        self.statements.given.connect(self.given)
        self.sources = SourcesView(self)
        self.sources.original_asked.connect(self.original_asked)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("event-tabs")
        self.tabs.setAccessibleName(self.tr("Event"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.overview, "")
        self.tabs.addTab(self.statements, "")
        self.tabs.addTab(self.sources, "")
        self._nothing = Hint("event", "", "", self)
        self._nothing.setObjectName("no-event")
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.tabs)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(shown)
        self.show_nothing(0)

    def show_event(self, event: Event, topics: Mapping[str, str], text_of: Callable[[int], str]) -> None:
        """Show an event; `topics` gives labels by slug, `text_of` the text of one of its articles."""
        if event == self.event_shown and topics == self._topics:
            return
        again = self.event_shown is not None and self.event_shown.id == event.id
        self.event_shown = event
        self._heading.show_event(event, may_edit=self.may_edit)
        self._topics = topics
        self._related = self._related if again else ()
        self._show_overview(again=again)
        self.statements.show_html(lambda _tints: statements(event, may_edit=self.may_edit), again=again)
        self.sources.show_event(event, text_of)
        self._label_tabs(event)
        if not again:
            self.tabs.setCurrentWidget(self.overview)
            self.turned.emit()
        self._stack.setCurrentIndex(1)

    def show_related(self, event_id: int, related: Sequence[Related]) -> None:
        """Tell which events are like the one shown, if that is still `event_id`."""
        if self.event_shown is not None and self.event_shown.id == event_id and tuple(related) != self._related:
            self._related = tuple(related)
            self._show_overview(again=True)

    def _show_overview(self, *, again: bool) -> None:
        event, topics, related = self.event_shown, self._topics, self._related
        if event is not None:
            self.overview.show_html(
                lambda _tints: overview(event, topics, related, may_edit=self.may_edit), again=again
            )

    def show_nothing(self, choice: int) -> None:
        """Show that no event is chosen, out of so many."""
        if self.event_shown is not None:
            self.event_shown = None
            self.turned.emit()
        advice = self.tr("Choose an event in the list to read who said what.") if choice else ""
        self._nothing.say(self.tr("No event chosen"), advice)
        self._stack.setCurrentIndex(0)

    def show_statement(self, statement_id: int) -> None:
        """Show a statement where it stands in its source."""
        if self.event_shown is None:
            return
        for person in self.event_shown.people:
            for statement in person.statements:
                if statement.id == statement_id:
                    self._show_source(statement.article_id, statement.span)

    def show_proof(self, field: str) -> None:
        """Show the words that prove a value of the event."""
        if self.event_shown is None:
            return
        for proof in self.event_shown.evidence:
            if proof.field == field and proof.span is not None and proof.appearance_id is None:
                self._show_source(proof.article_id, proof.span)
                return

    def place_of(self, link: Link) -> QRect:
        """Where a value is seen on the screen."""
        if link.way is Way.EDIT and link.target in ("title", "kind"):
            return self._heading.place_of(link.target)
        page = self.tabs.currentWidget()
        return (page if isinstance(page, Page) else self.overview).place_of(link)

    def focus(self) -> None:
        shown = self.tabs.currentWidget()
        (self.sources.article if shown is self.sources else shown).setFocus()

    def _show_source(self, article_id: int, span: Span) -> None:
        self.sources.show_place(article_id, span)
        self.tabs.setCurrentWidget(self.sources)

    def _label_tabs(self, event: Event) -> None:
        said = sum(len(person.statements) for person in event.people)
        labels = (
            self.tr("Overview"),
            self.tr("Statements  {}").format(number(said)),
            self.tr("Sources  {}").format(number(len(event.sources))),
        )
        for index, label in enumerate(labels):
            self.tabs.setTabText(index, label)


class _Heading(QWidget):
    """The event's name, with its kind, day and city in one line over it."""

    edit_asked = Signal(str)
    """A double-click on the title or on the line over it asks to edit "title" or "kind"; the button, the title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QLabel(self)
        self._line.setProperty("tone", "muted")
        self._title = QLabel(self)
        self._title.setObjectName("event-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        enlarge(self._title, 1.35)
        self._title.installEventFilter(self)
        self._line.installEventFilter(self)
        self._edit = flat_button("edit", self.tr("Edit title and kind…"), self)
        self._edit.setObjectName("edit-title-button")
        self._edit.clicked.connect(lambda: self.edit_asked.emit("title"))
        self.star = flat_button("star", self.tr("Star"), self)
        self.export = flat_button("pdf", self.tr("Export as PDF…"), self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._line)
        words.addWidget(self._title)
        row = QHBoxLayout(self)
        pad(row, MARGIN, 12, 10, 6)
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.edit_asked.emit("title" if watched is self._title else "kind")
            return True
        return super().eventFilter(watched, event)

    def place_of(self, field: str) -> QRect:
        label = self._title if field == "title" else self._line
        return QRect(label.mapToGlobal(QPoint(0, 0)), label.size())

    def show_event(self, event: Event, *, may_edit: bool) -> None:
        self._edit.setVisible(may_edit)
        parts = (kind_text(event.kind), day_text(event.start), event.city or "")
        self._line.setText(running_here("  ·  ".join(apart(part) for part in parts if part)))
        self._title.setText(running_here(apart(event.title)))
        name = self.tr("Remove the star") if event.starred else self.tr("Star")
        self.star.setToolTip(name)
        self.star.setAccessibleName(name)
        dress(self.star, "starred" if event.starred else "star")
