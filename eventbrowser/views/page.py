"""A page of text whose words are ways in."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from eventbrowser.views.links import Link
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints

MARGIN = 14
"""Pixels between a pane's border and its text."""

_WIDEST = 860
_LINE_HEIGHT = 122.0


class Page(QTextBrowser):
    """Shows HTML of our own making, never an article's; its links are `Link`s. Follows the theme by making it anew."""

    followed = Signal(Link)
    menu_asked = Signal(Link, str, QPoint)
    """A context menu is wanted for a link of these words, at a place on the screen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[Tints], str] | None = None
        self.setAccessibleName(name)
        self.setProperty("page", True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._on_clicked)

    def show_html(self, make: Callable[[Tints], str]) -> None:
        """Show what `make` writes with the theme's colours, from the top."""
        self._make = make
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Lines longer than this are hard to read; the rest of the pane stays empty at the right.
        spare = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - _WIDEST)
        self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        address = self.anchorAt(event.pos())
        if address:
            words = _anchor_text(self.cursorForPosition(event.pos()), address)
            self.menu_asked.emit(Link.of(QUrl(address)), words, event.globalPos())
        else:
            super().contextMenuEvent(event)

    def _write(self) -> None:
        if self._make is None:
            return
        now = tints(self.palette())
        self.document().setDefaultStyleSheet(_style(now))
        self.setHtml(self._make(now))
        self.document().setDocumentMargin(MARGIN)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spacing)

    def _on_clicked(self, url: QUrl) -> None:
        self.followed.emit(Link.of(url))


def _anchor_text(cursor: QTextCursor, address: str) -> str:
    words = ""
    piece = cursor.block().begin()
    while not piece.atEnd():
        if piece.fragment().charFormat().anchorHref() == address:
            words += piece.fragment().text()
        piece += 1
    return words


def anchor(link: Link, text: str, kind: str = "", hint: str = "") -> str:
    """A word that leads somewhere; `kind` is a class of the page's style, `hint` its tool tip."""
    return f'<a href="{link.address}" class="{kind}" title="{escape(hint)}">{escape(text)}</a>'


def _style(now: Tints) -> str:
    return f"""
    a {{ color: {now.accent}; text-decoration: none; }}
    a.plain {{ color: {now.text}; }}
    a.label, .label, .muted {{ color: {now.muted}; }}
    a.tag {{ color: {now.badge_text}; background-color: {now.badge}; }}
    .badge {{ color: {now.badge_text}; background-color: {now.badge}; }}
    h2 {{ font-size: large; font-weight: 600; margin-top: 0; margin-bottom: 0; }}
    h3 {{ font-size: medium; font-weight: 600; margin-top: 20px; margin-bottom: 0; }}
    p {{ margin-top: 8px; margin-bottom: 4px; }}
    .light {{ font-weight: normal; }}
    td {{ padding-bottom: 6px; }}
    table {{ margin-top: 8px; }}
    table.first {{ margin-top: 0; }}
    td.label {{ padding-right: 18px; }}
    """
