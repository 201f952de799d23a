"""Events out of the window: where to, then the writing beside the window, then a word about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDir, QObject, QSettings
from PySide6.QtWidgets import QWidget

from eventbrowser.model.records import EventRow
from eventbrowser.progress import Progress
from eventbrowser.settings import LAST_EXPORT_FOLDER
from eventbrowser.views.asking import Place
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.wording import events_text, translate
from eventbrowser.work import Job

PDF = ".pdf"
_FORMATS: dict[str, object] = {
    PDF: QT_TRANSLATE_NOOP("Format", "PDF document"),
    ".md": QT_TRANSLATE_NOOP("Format", "Markdown briefing"),
    ".csv": QT_TRANSLATE_NOOP("Format", "CSV table"),
    ".json": QT_TRANSLATE_NOOP("Format", "JSON data"),
}
_LONGEST_NAME = 80
_SECONDS = 30


class Exporter(QObject):
    """Asks where to, writes in a job, and offers to open what it wrote."""

    def __init__(self, window: QWidget, notices: Notices, desktop: Desktop, store: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._desktop = desktop
        self._store = store

    def formats(self) -> list[tuple[str, str]]:
        """The endings that can be written, with what a person calls them; PDF first."""
        from eventbrowser.export import FORMATS

        return [(ending, translate("Format", str(_FORMATS[ending]))) for ending in FORMATS]

    def export(self, place: Place, ids: Sequence[int], first: EventRow, ending: str = PDF) -> Job | None:
        """Ask where to and begin; `first` is the first of the events. None where the person thought better of it."""
        kinds = sorted(self.formats(), key=lambda form: form[0] != ending)
        folder = LAST_EXPORT_FOLDER.read(self._store) or QDir.homePath()
        suggestion = Path(folder) / (file_name(len(ids), first) + ending)
        filters = [f"{label} (*{known})" for known, label in kinds]
        target = self._desktop.choose_target(self._window, suggestion, filters)
        if target is None:
            return None
        LAST_EXPORT_FOLDER.write(self._store, str(target.parent))
        job = Job(lambda progress: write(place, ids, target, progress), self)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._notices.tell)
        job.start()
        return job

    def _on_written(self, target: Path) -> None:
        sentence = self.tr("Saved “{}”.").format(target.name)
        self._notices.say(Notice(sentence, Offer(self.tr("Open"), lambda: self._desktop.open(target)), _SECONDS))


def write(place: Place, ids: Sequence[int], target: Path, progress: Progress) -> Path:
    """Write the events into a file whose ending tells the format."""
    from eventbrowser.export import export_events
    from eventbrowser.views.report_voice import voice

    with place.open() as library:
        events = []
        for done, event_id in enumerate(ids):
            progress(done, len(ids))
            events.append(library.event(event_id))
        export_events(events, place.known(library.topics()), target, voice=voice())
    return target


def file_name(number: int, event: EventRow) -> str:
    """A name for the file without its ending: the event's day and title, or how many events there are."""
    if number != 1:
        return events_text(number)
    words = re.sub(r'[\\/:*?"<>|\s]+', " ", event.title).strip(" .")[:_LONGEST_NAME].strip()
    return f"{event.start.isoformat()} {words}" if event.start else words
