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
from eventbrowser.views.import_wizard.reading import Order, Outcome, Reading, read
from eventbrowser.views.wording import number
from eventbrowser.work import Job

_INSET = 14


class ReadingPage(QWidget):
    """Reads in a job; what was read stays in the library whatever comes after."""

    review_asked = Signal(object)
    """Id of the draft to begin with, None for the first."""
    choose_asked = Signal()
    failed = Signal(Exception)
    _told = Signal(Reading)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.readings: list[Reading] = []
        self._job: Job | None = None
        self._cancelled = self._complete = False
        self._total = 0
        self.heading = QLabel(self)
        self.heading.setObjectName("reading-heading")
        self.heading.setProperty("tone", "page")
        self.summary = QLabel(self)
        self.summary.setObjectName("reading-summary")
        self.summary.setProperty("tone", "muted")
        self.summary.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.results = _Results(self)
        self.foot = Foot(self)
        self.stop = self.foot.add_button("stop", self.tr("Stop reading"), left=True)
        self.others = self.foot.add_button("choose-others", self.tr("Choose other files"), left=True)
        self.review = self.foot.add_button("review", self.tr("Review"), primary=True)
        self._lay_out()
        self._told.connect(self._on_told)
        self.stop.clicked.connect(self.cancel)
        self.others.clicked.connect(self.choose_asked)
        self.review.clicked.connect(lambda: self.review_asked.emit(self._first_id()))
        self.results.cellActivated.connect(self._on_activated)

    def read(self, order: Order) -> None:
        """Begin to read what was ordered, below what was read before."""
        self._cancelled = self._complete = False
        self.readings = []
        self.results.setRowCount(0)
        self._total = len(order)
        self.progress.setRange(0, self._total)
        self.progress.setValue(0)
        self._job = Job(lambda progress: read(order, self._told.emit, progress), self)
        self._job.progressed.connect(self._on_progressed)
        self._job.succeeded.connect(self._on_complete)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._on_ended)
        self._show_state()
        self._job.start()

    def is_reading(self) -> bool:
        return self._job is not None

    def cancel(self) -> None:
        if self._job is not None:
            self._cancelled = True
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
        inset.setContentsMargins(_INSET, 0, 0, 0)
        inset.addWidget(self.results)
        whole.addWidget(lower, 1)
        whole.addWidget(self.foot)

    def _on_progressed(self, done: int, _total: int) -> None:
        self.progress.setValue(done)

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
            (self.review if self.review.isEnabled() else self.others).setFocus()

    def _show_state(self) -> None:
        reading = self.is_reading()
        count = len(self.readings)
        self.progress.setVisible(reading)
        self.stop.setVisible(reading)
        self.stop.setEnabled(reading)
        self.others.setVisible(not reading)
        self.review.setEnabled(not reading and self._first_id() is not None)
        if reading:
            self.heading.setText(self.tr("Reading {articles}").format(articles=articles_text(self._total)))
        elif self._cancelled:
            self.heading.setText(
                self.tr("Stopped after {n} of {all}").format(n=number(count), all=articles_text(self._total))
            )
        else:
            self.heading.setText(self.tr("{articles} read").format(articles=articles_text(count)))
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        counts = Counter(reading.outcome for reading in self.readings)
        parts = [f"{outcome_name(each)}: {number(counts[each])}" for each in Outcome if counts[each]]
        if self._cancelled and not self.is_reading():
            kept = self.tr("What was read before is kept and can be reviewed.") if self.readings else ""
            parts = [kept or self.tr("Nothing was read."), *parts]
        return "   ·   ".join(parts) or self.tr("The first article is being read…")

    def _first_id(self) -> int | None:
        return next((reading.stored.id for reading in self.readings if reading.stored), None)

    def _on_activated(self, row: int) -> None:
        stored = self.readings[row].stored
        if stored is not None and not self.is_reading():
            self.review_asked.emit(stored.id)


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
        self.setColumnWidth(0, 260)
        self.setColumnWidth(1, 190)

    def add(self, reading: Reading) -> None:
        row = self.rowCount()
        found = reading.sentence or (title_of(reading.stored.draft) if reading.stored else "")
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
