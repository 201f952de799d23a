"""The second page: the articles as they are read, one line each, with what came of them."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.views.import_wizard.cells import PICTURE, wrap
from eventbrowser.views.import_wizard.editing import title_of
from eventbrowser.views.import_wizard.foot import Foot
from eventbrowser.views.import_wizard.names import OUTCOME_ICONS, articles_text, likeness_text, outcome_name
from eventbrowser.views.import_wizard.reading import Hearer, Order, Outcome, Reading, Take, read
from eventbrowser.views.sentences import in_words
from eventbrowser.views.theme import enlarge, pad, scaled
from eventbrowser.views.wording import files_text, number
from eventbrowser.work import Job

_INSET = 14


class ReadingPage(QWidget):
    """Reads in a job; what was read stays in the library whatever comes after."""

    review_asked = Signal(object)
    """Id of the draft to begin with, None for the first."""
    choose_asked = Signal()
    take_asked = Signal(Take)
    """The person wants to go on with what is left, or to try what failed."""
    failed = Signal(Exception)
    _told = Signal(Reading)
    _stood = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings: list[Reading] = []
        self._job: Job | None = None
        self._paused = self._complete = False
        self._behind = self._total = 0
        self.heading = QLabel(self)
        self.heading.setObjectName("reading-heading")
        enlarge(self.heading, 1.3)
        self.summary = QLabel(self)
        self.summary.setObjectName("reading-summary")
        self.summary.setProperty("tone", "muted")
        self.summary.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.results = _Results(self)
        self.foot = Foot(self)
        self.stop = self.foot.add_button("stop", self.tr("Pause"), left=True)
        self.go_on = self.foot.add_button("go-on", self.tr("Go on reading"), left=True)
        self.again = self.foot.add_button("try-again", self.tr("Try the failed again"), left=True)
        self.others = self.foot.add_button("choose-others", self.tr("Choose other files"), left=True)
        self.review = self.foot.add_button("review", self.tr("Review"), primary=True)
        self._lay_out()
        self._told.connect(self._on_told)
        self._stood.connect(self._on_stood)
        self.stop.clicked.connect(self.pause)
        self.go_on.clicked.connect(lambda: self.take_asked.emit(Take.LEFT))
        self.again.clicked.connect(lambda: self.take_asked.emit(Take.FAILED))
        self.others.clicked.connect(self.choose_asked)
        self.review.clicked.connect(lambda: self.review_asked.emit(self._first_id()))
        self.results.cellActivated.connect(self._on_activated)

    def read(self, order: Order) -> None:
        """Begin to read what was ordered; what an import has left is told below what was told of it before."""
        self._paused = self._complete = False
        if order.take is not Take.LEFT:
            self.readings = []
            self.results.setRowCount(0)
        self._behind, self._total = 0, len(order.files) + (order.pasted is not None)
        hear = Hearer(self._told.emit, self._stood.emit, _in_words)
        self._job = Job(lambda progress: read(order, hear, progress), self)
        self._job.progressed.connect(self._on_progressed)
        self._job.succeeded.connect(self._on_complete)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._on_ended)
        self.progress.setRange(0, 0)
        self._show_state()
        self._job.start()

    def is_reading(self) -> bool:
        return self._job is not None

    def pause(self) -> None:
        """Stop at once; the files that were not reached stay in line."""
        if self._job is not None:
            self._paused = True
            self.stop.setEnabled(False)
            self._job.cancel()

    def failures(self) -> list[Reading]:
        return [reading for reading in self.readings if reading.outcome is Outcome.UNREADABLE]

    def _lay_out(self) -> None:
        top = QWidget(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(18, 16, 18, 14)
        above.setSpacing(8)
        for widget in (self.heading, self.summary, self.progress):
            above.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        lower = QWidget(self)
        lower.setProperty("surface", "base")
        lower.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inset = QHBoxLayout(lower)
        pad(inset, _INSET, 0, 0, 0)
        inset.addWidget(self.results)
        whole.addWidget(lower, 1)
        whole.addWidget(self.foot)

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_stood(self, behind: int, total: int) -> None:
        self._behind, self._total = behind, total
        self._show_state()

    def _on_told(self, reading: Reading) -> None:
        self.readings.append(reading)
        self.results.add(reading)
        self._show_state()

    def _on_complete(self) -> None:
        self._complete = True

    def _on_ended(self) -> None:
        self._job = None
        self._show_state()
        if self._complete and not self.failures():
            self.review_asked.emit(self._first_id())
        else:
            ways = (self.go_on, self.review, self.others)
            next(way for way in ways if way.isEnabled() and not way.isHidden()).setFocus()

    def _show_state(self) -> None:
        reading = self.is_reading()
        self.progress.setVisible(reading)
        self.stop.setVisible(reading)
        self.stop.setEnabled(reading and not self._paused)
        self.go_on.setVisible(not reading and self._paused and self._behind < self._total)
        self.again.setVisible(not reading and not self._paused and bool(self.failures()))
        self.others.setVisible(not reading)
        self.review.setEnabled(not reading and self._first_id() is not None)
        self.heading.setText(self._heading())
        self.summary.setText(self._summary())

    def _heading(self) -> str:
        if self.is_reading():
            if self._total == 0:
                return self.tr("Reading on")
            if self._behind == 0:
                return self.tr("Reading {files}").format(files=files_text(self._total))
            form = self.tr("Reading {files}, {n} of them done")
            return form.format(files=files_text(self._total), n=number(self._behind))
        if self._paused:
            form = self.tr("Paused after {n} of {files}")
            return form.format(n=number(self._behind), files=files_text(self._total))
        return self.tr("{articles} read").format(articles=articles_text(len(self.readings)))

    def _summary(self) -> str:
        counts = Counter(reading.outcome for reading in self.readings)
        parts = [f"{outcome_name(each)}: {number(counts[each])}" for each in Outcome if counts[each]]
        if self._paused and not self.is_reading():
            kept = self.tr("What was read is kept and can be reviewed; the rest stays in line.")
            parts = [kept, *parts]
        return "   ·   ".join(parts) or self.tr("The first article is being read…")

    def _first_id(self) -> int | None:
        return next((reading.stored.id for reading in self.readings if reading.stored), None)

    def _on_activated(self, row: int) -> None:
        stored = self.readings[row].stored
        if stored is not None and not self.is_reading():
            self.review_asked.emit(stored.id)


def _in_words(reading: Reading) -> str:
    title = title_of(reading.stored.draft) if reading.stored else ""
    return f"{outcome_name(reading.outcome)}: {title}"


class _Results(QTableWidget):
    """A line per article: its file, what came of it, and its event or the reason why there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Results of reading"))
        self.setHorizontalHeaderLabels([self.tr("File"), self.tr("Result"), self.tr("Found")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        wrap(self)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, scaled(260))
        self.setColumnWidth(1, scaled(190))

    def add(self, reading: Reading) -> None:
        row = self.rowCount()
        found = in_words(reading.sentence) or (title_of(reading.stored.draft) if reading.stored else "")
        found = likeness_text(reading.like) if reading.like else found
        self.insertRow(row)
        for column, text in enumerate((reading.path.name, outcome_name(reading.outcome), found)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == 1:
                item.setData(PICTURE, OUTCOME_ICONS[reading.outcome])
            self.setItem(row, column, item)
        self.resizeRowToContents(row)
        self.scrollToBottom()
