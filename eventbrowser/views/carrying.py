"""Events on their way out: copied to the clipboard or dragged to another program, as text or as a PDF file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QTextDocument

from eventbrowser.export import Report, briefing_of, citation, export_events
from eventbrowser.model.records import Event, Topic
from eventbrowser.views.commands import Form
from eventbrowser.views.report_voice import voice
from eventbrowser.views.wording import number, translate

MOST = 50
"""So many events are copied or dragged at once."""
_MOST_IN_FILE = 10
"""Up to so many events a dragged PDF file is made while the other program waits."""
_FILES, _MARKDOWN = "text/uri-list", "text/markdown"
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def copied(events: Sequence[Event], topics: Sequence[Topic], form: Form) -> QMimeData:
    """The events for the clipboard; rich text has plain text beside it."""
    data = QMimeData()
    if form is Form.CITATION:
        data.setText("\n".join(citation(event, voice()) for event in events))
        return data
    markdown = _markdown(events, topics)
    data.setData(_MARKDOWN, QByteArray(markdown.encode()))
    if form is Form.MARKDOWN:
        data.setText(markdown)
    else:
        _add_rich(data, markdown)
    return data


class Carried(QMimeData):
    """Dragged events; the PDF file is made in `folder`, and only if it is asked for.

    A file manager may fetch it after the drag has ended, so that it is left to whoever made the folder to clear it.
    """

    def __init__(self, events: Sequence[Event], topics: Sequence[Topic], folder: Path) -> None:
        super().__init__()
        self._events, self._topics = events, topics
        self._folder = folder
        self._made: Path | None = None
        markdown = _markdown(events, topics)
        self.setData(_MARKDOWN, QByteArray(markdown.encode()))
        _add_rich(self, markdown)

    def formats(self) -> list[str]:
        files = [_FILES] if len(self._events) <= _MOST_IN_FILE else []
        return [*files, *super().formats()]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: object) -> object:  # noqa: N803 (Qt's name)
        if mimetype == _FILES and self.hasFormat(_FILES):
            return [QUrl.fromLocalFile(str(self._file()))]
        return super().retrieveData(mimetype, preferredType)  # type: ignore[arg-type]

    def _file(self) -> Path:
        if self._made is None:
            self._made = Path(mkdtemp(dir=self._folder)) / f"{_file_name(self._events)}.pdf"
            export_events(self._events, self._topics, self._made, voice=voice())
        return self._made


def _markdown(events: Sequence[Event], topics: Sequence[Topic]) -> str:
    return briefing_of(Report(events, {topic.slug: topic for topic in topics}, voice())).decode()


def _add_rich(data: QMimeData, markdown: str) -> None:
    document = QTextDocument()
    document.setMarkdown(markdown)
    data.setHtml(document.toHtml())
    data.setText(document.toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", ""))


def _file_name(events: Sequence[Event]) -> str:
    first = _UNFIT.sub(" ", events[0].title)[:80].strip(" .") or translate("Carried", "Event")
    if len(events) == 1:
        return first
    return translate("Carried", "{title} and {n} more").format(title=first, n=number(len(events) - 1))
