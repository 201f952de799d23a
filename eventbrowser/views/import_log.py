"""The last import in the window: that it was left before its end, and what became of each of its files."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMainWindow,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.errors import UserError
from eventbrowser.model.records import FileState, ImportRun, QueuedFile
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.dialog_frame import take_room
from eventbrowser.views.intake import Intake
from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.row_cells import RowCells
from eventbrowser.views.sentences import in_words
from eventbrowser.views.theme import enlarge, scaled
from eventbrowser.views.wording import files_text, moment_text, number, translate
from eventbrowser.work import Latest

_STATES = {
    FileState.FAILED: QT_TRANSLATE_NOOP("FileState", "Failed"),
    FileState.WAITING: QT_TRANSLATE_NOOP("FileState", "In line"),
    FileState.DONE: QT_TRANSLATE_NOOP("FileState", "Read"),
    FileState.LEFT: QT_TRANSLATE_NOOP("FileState", "Not read"),
}


class ImportLog(QObject):
    """Offers to go on with an import that was left, and shows the last one."""

    def __init__(self, place: Place, window: QMainWindow, notices: Notices, intake: Intake) -> None:
        super().__init__(intake)
        self._place, self._window, self._notices, self._intake = place, window, notices, intake
        self._notice: Notice | None = None
        self._asking = Latest(self)
        self._asking.answered.connect(self._on_found)
        self._asking.failed.connect(notices.tell)

    def look(self) -> None:
        """See whether an import was left."""
        self._asking.ask(self._place.asked(lambda library, _progress: library.imports.unfinished()))

    def show_last(self) -> None:
        try:
            with self._place.open() as library:
                run = library.imports.last()
        except UserError as error:
            self._notices.tell(error)
            return
        if run is None:
            self._notices.tell(UserError(self.tr("Nothing has been imported into this library from files yet.")))
            return
        dialog = LastImport(run, self._window)
        dialog.left_asked.connect(self._go_on)
        dialog.failed_asked.connect(self._intake.try_failed)
        dialog.open()

    def _on_found(self, run: ImportRun | None) -> None:
        if self._notice is not None:
            self._notices.withdraw(self._notice)
            self._notice = None
        if run is None:
            return
        form = self.tr("An import of {files} stopped at file {n}.")
        at = len(run.files) - len(run.of(FileState.WAITING)) + 1
        self._notice = Notice(
            form.format(files=files_text(len(run.files)), n=number(at)),
            Offer(self.tr("Go on"), self._go_on),
            other=Offer(self.tr("Forget it"), lambda: self._forget(run)),
        )
        self._notices.say(self._notice)

    def _go_on(self) -> None:
        if self._notice is not None:
            self._notices.withdraw(self._notice)
            self._notice = None
        self._intake.go_on()

    def _forget(self, run: ImportRun) -> None:
        try:
            with self._place.open() as library:
                library.imports.change(run.id, FileState.WAITING, FileState.LEFT)
        except UserError as error:
            self._notices.tell(error)
        self._notice = None


class LastImport(QDialog):
    """A line per file, those that failed first."""

    left_asked = Signal()
    failed_asked = Signal()

    def __init__(self, run: ImportRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("last-import")
        self.setWindowTitle(self.tr("Last import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(self._heading(run), self)
        enlarge(heading, 1.15)
        summary = QLabel(self._summary(run), self)
        summary.setObjectName("import-summary")
        summary.setProperty("tone", "muted")
        self.files = _Files(run, self)
        self.again = dialog_button(self, "try-again", self.tr("Try the failed again"), self.accept)
        self.again.clicked.connect(self.failed_asked)
        self.again.setVisible(bool(run.of(FileState.FAILED)))
        self.go_on = dialog_button(self, "go-on", self.tr("Go on"), self.accept)
        self.go_on.clicked.connect(self.left_asked)
        self.go_on.setVisible(bool(run.of(FileState.WAITING)))
        close = dialog_button(self, "close", self.tr("Close"), self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.go_on)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        for widget in (heading, summary):
            column.addWidget(widget)
        column.addWidget(self.files, 1)
        column.addLayout(buttons)
        take_room(self, 860, 520)

    def _heading(self, run: ImportRun) -> str:
        when = moment_text(run.started)
        return self.tr("Import of {files}, {when}").format(files=files_text(len(run.files)), when=when)

    def _summary(self, run: ImportRun) -> str:
        counts = ((state, len(run.of(state))) for state in _STATES)
        return "   ·   ".join(f"{_state_name(state)}: {number(count)}" for state, count in counts if count)


class _Files(QTreeWidget):
    def __init__(self, run: ImportRun, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import-files")
        self.setAccessibleName(self.tr("Files of the import"))
        self.setHeaderLabels([self.tr("File"), self.tr("State"), self.tr("What came of it"), self.tr("When")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        order = list(_STATES)
        in_order = sorted(run.files, key=lambda file: order.index(file.state))
        self.addTopLevelItems([self._item(file) for file in in_order])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.header().resizeSection(0, scaled(220))
        for column in (1, 3):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(RowCells(frozenset({0}), self))
        self.setCurrentIndex(self.model().index(0, 0))

    def _item(self, file: QueuedFile) -> QTreeWidgetItem:
        when = moment_text(file.told) if file.told else ""
        sentence = in_words(file.sentence)
        item = QTreeWidgetItem([file.path.name, _state_name(file.state), sentence, when])
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + scaled(10)))
        item.setToolTip(0, str(file.path))
        item.setToolTip(2, sentence)
        return item


def _state_name(state: FileState) -> str:
    return translate("FileState", str(_STATES[state]))
