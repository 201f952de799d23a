"""The articles an event was taken from, with the words that prove each value marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eventbrowser.model.records import ArticleRef, Event
from eventbrowser.model.text import Span
from eventbrowser.views.article_view import ArticleView, Mark
from eventbrowser.views.page import MARGIN, text
from eventbrowser.views.theme import pad
from eventbrowser.views.wording import day_text, translate

_FIELDS: dict[str, object] = {
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "start": QT_TRANSLATE_NOOP("Field", "First day"),
    "end": QT_TRANSLATE_NOOP("Field", "Last day"),
    "venue": QT_TRANSLATE_NOOP("Field", "Venue"),
    "city": QT_TRANSLATE_NOOP("Field", "City"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "mode": QT_TRANSLATE_NOOP("Field", "Mode"),
    "host": QT_TRANSLATE_NOOP("Field", "Host"),
    "partner": QT_TRANSLATE_NOOP("Field", "Partner"),
    "topic": QT_TRANSLATE_NOOP("Field", "Topic"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "honorific": QT_TRANSLATE_NOOP("Field", "Form of address"),
    "position": QT_TRANSLATE_NOOP("Field", "Position"),
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "part": QT_TRANSLATE_NOOP("Field", "Part"),
}


class SourcesView(QWidget):
    """One article at a time; fetched when it is looked at."""

    original_asked = Signal(ArticleRef)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._text_of: Callable[[int], str] = lambda _article_id: ""
        self._stale = False
        self._place: Span | None = None
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(self.tr("Source"))
        self._choice.setMinimumContentsLength(12)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._about = QLabel(self)
        self._about.setObjectName("source")
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.RichText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.original = QPushButton(self.tr("Open original"), self)
        self.original.setToolTip(self.tr("Open the file as it was imported"))
        self.original.clicked.connect(self._on_original_asked)
        self.article = ArticleView(self)
        # What is dropped here is for the window.
        self.article.setAcceptDrops(False)
        line = QHBoxLayout()
        pad(line, MARGIN, 10, 12, 8)
        line.setSpacing(10)
        line.addWidget(self._choice)
        line.addWidget(self._about, 1)
        line.addWidget(self.original)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(_Hairline(self))
        column.addWidget(self.article)

    def show_event(self, event: Event, text_of: Callable[[int], str]) -> None:
        """Show the event's first source, the next time it can be seen."""
        self._event, self._text_of = event, text_of
        self._choice.blockSignals(True)
        self._choice.clear()
        for source in event.sources:
            self._choice.addItem(source.outlet or source.file_name)
        self._choice.blockSignals(False)
        self._choice.setVisible(len(event.sources) > 1)
        self._turn()

    def show_place(self, article_id: int, span: Span) -> None:
        """Show an article at a place of it, strongly marked."""
        if self._event is None:
            return
        row = [source.id for source in self._event.sources].index(article_id)
        self._choice.blockSignals(True)
        self._choice.setCurrentIndex(row)
        self._choice.blockSignals(False)
        self._turn(span)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._fetch()

    def _turn(self, place: Span | None = None) -> None:
        self._place, self._stale = place, True
        if self.isVisible():
            self._fetch()

    def _fetch(self) -> None:
        self._stale = False
        source = self._source()
        if self._event is None or source is None:
            return
        self._about.setText(_about(source))
        self.article.show_text(self._text_of(source.id))
        self.article.mark(marks(self._event, source.id))
        self.article.focus(self._place)

    def _source(self) -> ArticleRef | None:
        row = self._choice.currentIndex()
        return self._event.sources[row] if self._event is not None and row >= 0 else None

    def _on_chosen(self) -> None:
        self._turn()

    def _on_original_asked(self) -> None:
        source = self._source()
        if source is not None:
            self.original_asked.emit(source)


class _Hairline(QWidget):
    """Parts what stays from what scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(1)


def marks(event: Event, article_id: int) -> list[Mark]:
    """The places in one article that prove something of the event."""
    proofs = [
        Mark(proof.span, translate("Field", str(_FIELDS.get(proof.field, proof.field))), proof.rule, proof.reason)
        for proof in event.evidence
        if proof.article_id == article_id and proof.span is not None and not proof.corrected
    ]
    said = [
        Mark(statement.span, translate("Field", "Statement of {}").format(person.name), str(statement.kind))
        for person in event.people
        for statement in person.statements
        if statement.article_id == article_id
    ]
    return [*proofs, *said]


def _about(source: ArticleRef) -> str:
    parts = (source.outlet or "", source.author or "", day_text(source.published), source.file_name)
    line = " · ".join(text(part) for part in parts if part)
    return f"<b>{text(source.headline or source.file_name)}</b><br>{line}"
