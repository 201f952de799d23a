"""A page of text whose words are ways in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from eventbrowser.views.links import Link, Way
from eventbrowser.views.theme import tints
from eventbrowser.views.tints import Tints
from eventbrowser.views.wording import apart, plain

MARGIN = 14
"""Pixels between a pane's border and its text."""

_WIDEST = 860
_LINE_HEIGHT = 118.0
_ROW = re.compile(r"<tr>(.*?)</tr>", re.S)
_NARROW = re.compile("<table cellspacing=0(?! width)")
_CELL = re.compile(r"<td.*?</td>", re.S)


class Page(QTextBrowser):
    """Shows HTML of our own making, never an article's; its links are `Link`s. Follows the theme by making it anew."""

    followed = Signal(Link)
    menu_asked = Signal(Link, str, QPoint)
    """A context menu is wanted for a link of these words, at a place on the screen."""
    edit_asked = Signal(Link)
    """A value is wanted to be edited; the title where the keys are at none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[Tints], str] | None = None
        self.setAccessibleName(name)
        self.setProperty("page", True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._on_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_html(self, make: Callable[[Tints], str], *, again: bool = False) -> None:
        """Show what `make` writes with the theme's colours, from the top, or `again` from where one was."""
        self._make = make
        address, place = self.textCursor().charFormat().anchorHref(), self.verticalScrollBar().value()
        self._write()
        if again:
            if address:
                self.setTextCursor(self._link_at(address))
            self.verticalScrollBar().setValue(place)

    def place_of(self, link: Link) -> QRect:
        """Where the first link of that address is seen on the screen; the page's top where there is none."""
        found = self._link_at(link.address)
        rect = self.cursorRect(found)
        if found.hasSelection():
            start = QTextCursor(found)
            start.setPosition(found.selectionStart())
            rect = rect.united(self.cursorRect(start))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _link_at(self, address: str) -> QTextCursor:
        block = self.document().begin()
        while block.isValid():
            if any(href == address for href, _piece in _anchors(block)):
                return _anchor(QTextCursor(block), address)
            block = block.next()
        return QTextCursor(self.document())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Lines longer than this are hard to read; the rest of the pane stays empty at the lines' end.
        spare = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - _WIDEST)
        left, right = (spare, 0) if self.isRightToLeft() else (0, spare)
        self.setViewportMargins(left, 0, right, 0)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            address = self.textCursor().charFormat().anchorHref()
            self.edit_asked.emit(Link.of(QUrl(address)) if address else Link(Way.EDIT, "title"))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        link = Link.of(QUrl(address)) if (address := self.anchorAt(event.position().toPoint())) else None
        if link is not None and link.way in (Way.EDIT, Way.PERSON):
            self.edit_asked.emit(link)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        address = at.charFormat().anchorHref() if by_key else self.anchorAt(event.pos())
        if address:
            words = _anchor(at, address).selectedText()
            self.menu_asked.emit(Link.of(QUrl(address)), plain(words), event.globalPos())
        else:
            super().contextMenuEvent(event)

    def _write(self) -> None:
        if self._make is None:
            return
        now = tints(self.palette())
        style, html = _style(now), self._make(now)
        if self.isRightToLeft():
            style, html = style.replace("padding-right", "padding-left"), _turned_round(html)
        self.document().setDefaultStyleSheet(style)
        self.setHtml(html)
        self.document().setDocumentMargin(MARGIN)
        _space(self.document(), self.layoutDirection())

    def _on_clicked(self, url: QUrl) -> None:
        link = Link.of(url)
        (self.edit_asked if link.way in (Way.EDIT, Way.GRIP) else self.followed).emit(link)

    def _on_highlighted(self, url: QUrl) -> None:
        """Underline the link under the mouse; none any more where `url` is empty."""
        underlined = QTextEdit.ExtraSelection()
        underlined.format.setFontUnderline(True)
        place = self.viewport().mapFromGlobal(QCursor.pos())
        underlined.cursor = _anchor(
            self.cursorForPosition(place), url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        )
        self.setExtraSelections([] if url.isEmpty() else [underlined])


def _turned_round(html: str) -> str:
    """Tables that begin at the right; Qt begins each at the left, whatever the direction of its words."""
    html = _NARROW.sub(r'\g<0> width="100%"', html.replace('align="right"', 'align="left"'))
    return _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)


def _space(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Air between the lines; all run as the program's language does, but for statements, which run as they do."""
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setLayoutDirection(direction)
    whole = QTextCursor(document)
    whole.beginEditBlock()
    whole.select(QTextCursor.SelectionType.Document)
    whole.mergeBlockFormat(form)
    own = QTextBlockFormat()
    own.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    block = document.begin()
    while block.isValid():
        words = block.text()
        if apart(words) != words and any(href.startswith(f"{Way.STATEMENT}:") for href, _piece in _anchors(block)):
            QTextCursor(block).mergeBlockFormat(own)
        block = block.next()
    whole.endEditBlock()


def _anchors(block: QTextBlock) -> Iterator[tuple[str, QTextFragment]]:
    piece = block.begin()
    while not piece.atEnd():
        if piece.fragment().charFormat().isAnchor():
            yield piece.fragment().charFormat().anchorHref(), piece.fragment()
        piece += 1


def links_of(block: QTextBlock) -> list[Link]:
    """The links in a paragraph."""
    return [Link.of(QUrl(href)) for href, _piece in _anchors(block)]


def _anchor(cursor: QTextCursor, address: str) -> QTextCursor:
    """The link of that address in the cursor's paragraph."""
    pieces = [piece for href, piece in _anchors(cursor.block()) if href == address]
    link = QTextCursor(cursor.block())
    if pieces:
        link.setPosition(pieces[0].position())
        link.setPosition(pieces[-1].position() + pieces[-1].length(), QTextCursor.MoveMode.KeepAnchor)
    return link


def text(words: str) -> str:
    """Words as HTML, whatever signs and whichever direction they have."""
    return escape(apart(words))


def anchor(link: Link, words: str, kind: str = "", hint: str = "") -> str:
    """Words that lead somewhere; `kind` is a class of the page's style, `hint` their tool tip."""
    return f'<a href="{link.address}" class="{kind}" title="{escape(hint)}">{text(words)}</a>'


def _style(now: Tints) -> str:
    return f"""
    a {{ color: {now.accent}; text-decoration: none; }}
    a.plain {{ color: {now.text}; }}
    a.label, a.edit, .label, .muted {{ color: {now.muted}; }}
    h2 {{ font-size: large; font-weight: 600; margin-top: 0; margin-bottom: 0; }}
    h3 {{ font-size: medium; font-weight: 600; margin-top: 20px; margin-bottom: 0; }}
    p {{ margin-top: 8px; margin-bottom: 4px; }}
    .light {{ font-weight: normal; }}
    td {{ padding-bottom: 4px; padding-right: 8px; }}
    table {{ margin-top: 8px; }}
    table.first {{ margin-top: 0; }}
    td.label {{ padding-right: 18px; }}
    td.last {{ padding-right: 0; }}
    """
