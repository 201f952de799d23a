"""The import wizard: choose, read, review, done; in one window."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.errors import UserError
from eventbrowser.model.records import StoredDraft, Topic
from eventbrowser.progress import Progress
from eventbrowser.views.drop import Load, load_of
from eventbrowser.views.import_wizard.choose_page import ChoosePage, first_words
from eventbrowser.views.import_wizard.choosing import Survey, survey
from eventbrowser.views.import_wizard.desk import Desk
from eventbrowser.views.import_wizard.done_page import DonePage
from eventbrowser.views.import_wizard.keeping import KeptEvent, Result, keep, read_anew
from eventbrowser.views.import_wizard.look import stylesheet
from eventbrowser.views.import_wizard.reading import Order, Pasted, Reading, Take
from eventbrowser.views.import_wizard.reading_page import ReadingPage
from eventbrowser.views.import_wizard.review_page import ReviewPage
from eventbrowser.views.import_wizard.steps import Step, StepBar
from eventbrowser.views.lesson_model import learned_notice
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notices
from eventbrowser.views.theme import tints
from eventbrowser.work import Job, stop_all

_LARGEST = QSize(1680, 1050)
_SHARE = 0.94


class ImportWizard(QDialog):
    """Brings articles into a library. Whatever happens, what was read waits in the library until it is decided on."""

    imported = Signal(tuple)
    """Ids of events, just after they were kept."""
    link_dropped = Signal(str)
    """A web address was dropped here: whether it is fetched is asked elsewhere."""
    event_wanted = Signal(int)
    """The person asks for an event in the library; the wizard then closes."""

    def __init__(
        self, library_folder: Path, topics: Sequence[Topic], notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.WindowMaximizeButtonHint)
        self._dress()
        self._folder = library_folder
        self._topics = tuple(topics)
        self._kept: dict[int, KeptEvent] = {}
        self._failures: list[Reading] = []
        self._to_keep: deque[list[StoredDraft]] = deque()
        self._keeping: list[StoredDraft] | None = None
        self._tell_failure = notices.tell
        self._notices = Notices(self)
        notices.raised.connect(self._notices.raised)
        self.desk = Desk(library_folder, topics, self)
        self.steps = StepBar(self)
        self.pages = QStackedWidget(self)
        self.choosing = ChoosePage(self.pages)
        self.reading = ReadingPage(self.pages)
        self.notice_area = NoticeArea(self._notices, self)
        self.setObjectName("import-wizard")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._show(Step.CHOOSE)

    def start_files(self, paths: Iterable[Path]) -> None:
        """Read files; the first page asks before where a folder is among them or something speaks against one."""
        self._look_into(paths, read_at_once=True)

    def start_text(self, text: str, markup: str = "") -> None:
        """Read a text that was pasted or dropped, with the markup it had on its page."""
        self._read(Order(self._folder, self._topics, pasted=Pasted(first_words(text), text, markup)))

    def start_left(self) -> None:
        """Go on with an import that was left before its end."""
        self._take_up(Take.LEFT)

    def start_failed(self) -> None:
        """Try the files again that the last import failed at."""
        self._take_up(Take.FAILED)

    def _take_up(self, take: Take) -> None:
        self._read(Order(self._folder, self._topics, take=take))

    def start_review(self) -> None:
        """Go on with the drafts that wait."""
        self._load(None)

    @cached_property
    def review(self) -> ReviewPage:
        """Made a turn after the wizard is shown, since it takes longer than all the rest."""
        page = ReviewPage(self.desk, self._topics, self._notices, self.pages)
        page.keep_asked.connect(self._keep)
        page.finished.connect(self._finish)
        page.event_wanted.connect(self._on_event_wanted)
        self.pages.insertWidget(Step.REVIEW, page)
        return page

    @cached_property
    def done_page(self) -> DonePage:
        """Made when it is wanted."""
        _ = self.review  # its place is after that
        page = DonePage(self.pages)
        page.event_wanted.connect(self._on_event_wanted)
        page.review_asked.connect(self.start_review)
        page.choose_asked.connect(self._on_choose_asked)
        page.left.connect(self.accept)
        self.pages.insertWidget(Step.DONE, page)
        return page

    @property
    def step(self) -> Step:
        return Step(self.pages.currentIndex())

    def done(self, result: int) -> None:
        """Close: reading stops, what was changed is written, what was discarded is forgotten."""
        stop_all(self)
        self._keep_rest()
        self.desk.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A dialog's Enter would press its default button from any field; here it presses the button in focus.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QAbstractButton):
                button.click()
            return
        field = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(field, QLineEdit | QPlainTextEdit):
            # Meant for what is being typed; only a second one closes.
            self.pages.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Words dragged within the wizard are no new article.
        if event.source() is None and load_of(event.mimeData()) is not None and not self.reading.is_reading():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        load = load_of(event.mimeData())
        if load is not None:
            event.acceptProposedAction()
            self._take(load)

    def _take(self, load: Load) -> None:
        if load.link:
            self.link_dropped.emit(load.link)
        elif load.text:
            self.start_text(load.text, load.markup)
        else:
            self._look_into(load.paths, read_at_once=self.step is not Step.CHOOSE)

    def _lay_out(self) -> None:
        for page in (self.choosing, self.reading):
            self.pages.addWidget(page)
        QTimer.singleShot(0, self, lambda: self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps)
        column.addWidget(self.pages, 1)
        column.addWidget(self.notice_area)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize((room * _SHARE).boundedTo(_LARGEST))

    def _dress(self) -> None:
        wanted = stylesheet(tints(QApplication.palette()))
        if wanted != self.styleSheet():
            self.setStyleSheet(wanted)

    def _connect(self) -> None:
        self.desk.failed.connect(self._tell_failure)
        self.desk.taught.connect(self._read_anew)
        self.choosing.paths_given.connect(lambda paths: self._look_into(paths, read_at_once=False))
        self.choosing.read_asked.connect(self._on_read_asked)
        self.choosing.left.connect(self.reject)
        self.reading.failed.connect(self._tell_failure)
        self.reading.review_asked.connect(self._on_review_asked)
        self.reading.take_asked.connect(self._take_up)
        self.reading.choose_asked.connect(self._on_choose_asked)

    def _show(self, step: Step) -> None:
        self.pages.setCurrentIndex(step)
        if step is Step.CHOOSE:
            self.choosing.choose.setFocus()
        self.steps.show_step(step)

    def _look_into(self, paths: Iterable[Path], *, read_at_once: bool) -> None:
        job = Job(partial(survey, tuple(paths)), self)
        job.succeeded.connect(lambda found: self._on_surveyed(found, read_at_once=read_at_once))
        job.failed.connect(self._tell_failure)
        job.start()

    def _on_surveyed(self, found: Survey, *, read_at_once: bool) -> None:
        plain = all(each.exists and each.kind_known for each in found.candidates) and not found.walked
        if read_at_once and plain and found.candidates:
            self._read(Order(self._folder, self._topics, tuple(each.path for each in found.candidates)))
            return
        self._show(Step.CHOOSE)
        self.choosing.add(found)
        (self.choosing.read if self.choosing.read.isEnabled() else self.choosing.choose).setFocus()

    def _on_read_asked(self) -> None:
        self._read(Order(self._folder, self._topics, tuple(self.choosing.paths()), self.choosing.pasted()))
        self.choosing.clear()

    def _read(self, order: Order) -> None:
        self._show(Step.READ)
        self.reading.read(order)

    def _on_choose_asked(self) -> None:
        self._failures += self.reading.failures()
        self._show(Step.CHOOSE)

    def _on_review_asked(self, number: int | None) -> None:
        self._failures += self.reading.failures()
        self._load(number)

    def _load(self, number: int | None) -> None:
        job = Job(self._waiting_drafts, self)
        job.succeeded.connect(lambda drafts: self._on_loaded(drafts, number))
        job.failed.connect(self._tell_failure)
        job.start()

    def _waiting_drafts(self, _progress: Progress) -> list[StoredDraft]:
        from eventbrowser.library import Library

        with Library.open(self._folder, self._topics) as library:
            if library.facts():
                from eventbrowser import importing

                importing.read_anew(library)
            return library.drafts()

    def _read_anew(self) -> None:
        """Use what was just learned on the drafts that wait."""
        job = Job(lambda _progress: read_anew(self._folder, self._topics), self)
        job.succeeded.connect(self.desk.renew)
        job.failed.connect(self._tell_failure)
        job.start()

    def _on_loaded(self, drafts: list[StoredDraft], number: int | None) -> None:
        self.desk.lay(drafts)
        if self.desk.ids():
            review = self.review
            self._show(Step.REVIEW)
            review.open(number)
        else:
            self._finish()

    def _keep(self, numbers: Sequence[int]) -> None:
        if self.desk.flush():
            self._to_keep.append(self.desk.take(numbers))
            self._keep_next()

    def _keep_next(self) -> None:
        if self._keeping is not None or not self._to_keep:
            return
        drafts = self._keeping = self._to_keep.popleft()
        numbers = [stored.id for stored in drafts]
        job = Job(lambda _progress: keep(self._folder, self._topics, numbers), self)
        job.succeeded.connect(self._on_kept)
        job.failed.connect(lambda error: self._on_not_kept(drafts, error))
        job.ended.connect(self._on_keeping_ended)
        job.start()

    def _keep_rest(self) -> None:
        """Keep at once what the person agreed to just before closing."""
        numbers = [stored.id for drafts in self._to_keep for stored in drafts]
        self._to_keep.clear()
        if not numbers:
            return
        try:
            self._on_kept(keep(self._folder, self._topics, numbers))
        except UserError as error:
            self._tell_failure(error)

    def _on_kept(self, result: Result) -> None:
        for event in result.events:
            before = self._kept.get(event.id, event)
            self._kept[event.id] = replace(event, joined=before.joined)
        self.imported.emit(tuple(event.id for event in result.events))
        if self.step is Step.REVIEW:
            self.review.look_for_copies()
        if result.learned:
            self._notices.say(learned_notice(result.learned, partial(self.desk.forget, result.learned)))
            self.desk.renew(result.renewed)

    def _on_not_kept(self, drafts: list[StoredDraft], error: Exception) -> None:
        self.desk.put_back(drafts)
        self._tell_failure(error)
        if self.step is Step.DONE:
            self._load(drafts[0].id)

    def _on_keeping_ended(self) -> None:
        self._keeping = None
        self._keep_next()
        if self.step is Step.DONE:
            self._finish()

    def _finish(self) -> None:
        page = self.done_page
        self._show(Step.DONE)
        page.show_result(list(self._kept.values()), len(self.desk.ids()), self._failures)

    def _on_event_wanted(self, event: int) -> None:
        self.event_wanted.emit(event)
        self.accept()
