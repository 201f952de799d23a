"""An article's text, with the words that prove a value marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from eventbrowser.model.text import Span
from eventbrowser.views.sentences import in_words
from eventbrowser.views.theme import tints

_WIDEST = 860
_LONG = 60
_LINE_HEIGHT = 135.0
_AFTER_PARAGRAPH = 6.0
_EMPTY_LINE = 4.0
_MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that proves something: `field` as the person reads it ("Venue"), the rule that saw it, and its reason."""

    span: Span
    field: str
    rule: str
    reason: str = ""


class Positions:
    """Turns offsets into a Python string into Qt's positions, which count UTF-16 units, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, position: int) -> int:
        return position - bisect_left(self._wide_units, position)


class ArticleView(QTextEdit):
    """Shows a text as it is, never as HTML, each paragraph in its own direction. Spans are offsets into that text."""

    selected = Signal(Span)
    """The person selected words; the span is without white space at its ends."""
    followed = Signal(Mark)
    """The person clicked a mark, or pressed Enter in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._positions = Positions("")
        self._marks: tuple[Mark, ...] = ()
        self._focused: Span | None = None
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(_MARGIN)
        self.selectionChanged.connect(self._on_selection_changed)

    def show_text(self, text: str) -> None:
        """Show another text from its beginning, without marks."""
        self._text = text
        self._positions = Positions(text)
        self._marks, self._focused = (), None
        # Qt makes one paragraph end of "\r\n", which would shift every offset behind it.
        self.setPlainText(text.replace("\r", " "))
        self._space_paragraphs()
        self._paint_marks()

    def mark(self, marks: Iterable[Mark]) -> None:
        """Mark these places softly instead of those before."""
        self._marks = tuple(marks)
        self._paint_marks()

    def focus(self, span: Span | None) -> None:
        """Mark one place strongly and bring it into view; None takes that mark away."""
        self._focused = span
        self._paint_marks()
        if span is not None:
            if not self.textCursor().hasSelection():
                self.setTextCursor(self._cursor(Span(span.start, span.start)))
            self._reveal(span)

    @property
    def focused(self) -> Span | None:
        return self._focused

    @property
    def marks(self) -> Sequence[Mark]:
        return self._marks

    def selection(self) -> Span | None:
        """The selected words, without white space at their ends."""
        cursor = self.textCursor()
        span = Span(
            self._positions.from_qt(cursor.selectionStart()),
            self._positions.from_qt(cursor.selectionEnd()),
        )
        words = span.of(self._text)
        start = span.start + len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def select(self, span: Span) -> None:
        self.setTextCursor(self._cursor(span))

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks around a character, the shortest first."""
        around = [mark for mark in self._marks if mark.span.start <= offset < mark.span.end]
        return sorted(around, key=lambda mark: mark.span.end - mark.span.start)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selection()
        data.setText(span.of(self._text) if span else "")
        return data

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = event.buttons() == Qt.MouseButton.NoButton and self._marks_under(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._follow(self._marks_under(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._follow(self.marks_at(self._positions.from_qt(self.textCursor().position())))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Longer lines are hard to read; the rest of a wide pane stays empty.
        spare = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - _WIDEST)
        self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)
        if self._focused is not None:
            self._reveal(self._focused)

    def _on_selection_changed(self) -> None:
        span = self.selection()
        if span is not None:
            self.selected.emit(span)

    def _follow(self, marks: list[Mark]) -> None:
        if marks:
            self.followed.emit(marks[0])

    def _marks_under(self, point: QPointF) -> list[Mark]:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point + scrolled, Qt.HitTestAccuracy.ExactHit)
        return [] if position < 0 else self.marks_at(self._positions.from_qt(position))

    def _explain(self, event: QHelpEvent) -> None:
        marks = self._marks_under(QPointF(event.pos()))
        lines = dict.fromkeys(line for mark in marks for line in self._explanation(mark))
        QToolTip.showText(event.globalPos(), "<br>".join(lines), self.viewport())

    def _explanation(self, mark: Mark) -> list[str]:
        named = self.tr("<b>{field}</b>, by rule {rule}").format(field=escape(mark.field), rule=escape(mark.rule))
        return [named, escape(in_words(mark.reason))] if mark.reason else [named]

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._positions.to_qt(span.start), last))
        cursor.setPosition(min(self._positions.to_qt(span.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _space_paragraphs(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(_AFTER_PARAGRAPH)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        gap = QTextBlockFormat()
        gap.setLineHeight(_EMPTY_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).mergeBlockFormat(gap)
            block = block.next()

    def _paint_marks(self) -> None:
        now = tints(self.palette())
        soft, faint = QTextCharFormat(), QTextCharFormat()
        soft.setBackground(QColor(now.evidence))
        faint.setBackground(_between(now.evidence, now.base))
        strong = QTextCharFormat()
        strong.setBackground(QColor(now.evidence_focus))
        strong.setForeground(QColor(now.selected))
        strong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        strong.setUnderlineColor(QColor(now.selected))
        # The longest first, so that what lies within a marked sentence stands out from it.
        spans = sorted({mark.span for mark in self._marks}, key=lambda span: span.start - span.end)
        painted = [self._painted(span, faint if span.end - span.start > _LONG else soft) for span in spans]
        if self._focused is not None:
            painted.append(self._painted(self._focused, strong))
        self.setExtraSelections(painted)

    def _painted(self, span: Span, how: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = self._cursor(span), how
        return selection

    def _reveal(self, span: Span) -> None:
        """Scroll so that the place stands in the upper half, unless all of it is in view already."""
        first = self.cursorRect(self._cursor(Span(span.start, span.start)))
        last = self.cursorRect(self._cursor(Span(span.end, span.end)))
        view = self.viewport().rect()
        if not (view.contains(first.center()) and view.contains(last.center())):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + first.top() - view.height() // 3)


def _between(one: str, other: str) -> QColor:
    first, second = QColor(one), QColor(other)
    return QColor(
        (first.red() + second.red()) // 2,
        (first.green() + second.green()) // 2,
        (first.blue() + second.blue()) // 2,
    )
