"""The library's backups: looked through, looked into, made and put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from eventbrowser.library import Library
from eventbrowser.model.records import Backup
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.dialog_frame import frame, take_room
from eventbrowser.views.notice_area import NoticeArea
from eventbrowser.views.notices import Notice, Notices
from eventbrowser.views.row_cells import RowCells
from eventbrowser.views.row_table import as_rows
from eventbrowser.views.wording import moment_text, number
from eventbrowser.work import Job, stop_all


def when(backup: Backup) -> str:
    """The day and minute of a backup, by the person's clock."""
    return moment_text(backup.made)


class Backups(QDialog):
    """Lists the backups, newest first, with their day, events and size."""

    restored = Signal()
    look_wanted = Signal(Backup)
    """The person wants to look into a backup; the dialog then closes."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._backups: Sequence[Backup] = ()
        self._notices = Notices(self)
        self.setObjectName("backups")
        self.setWindowTitle(self.tr("Backups"))
        self.table = self._make_table()
        self.look = dialog_button(self, "look-into-backup", self.tr("Look into it"), self._on_look)
        self.restore = dialog_button(self, "restore-backup", self.tr("Restore"), self._on_restore)
        self.make = dialog_button(self, "make-backup", self.tr("Back up now"), self._on_make)
        self.leave = dialog_button(self, "close-backups", self.tr("Close"), self.reject)
        self.notice_area = NoticeArea(self._notices, self)
        self._lay_out()
        take_room(self, 680, 460)
        self._reload()

    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        row = self.table.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def done(self, result: int) -> None:
        stop_all(self)
        super().done(result)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setObjectName("backup-table")
        table.setAccessibleName(self.tr("Backups"))
        table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Events"), self.tr("Size"), self.tr("Remark")])
        as_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setItemDelegate(RowCells(frozenset({0}), table))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._enable)
        table.doubleClicked.connect(lambda _index: self._on_look())
        return table

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "The library is backed up when you close the window, or once a day, if anything has changed. "
                "Restoring keeps what is there now as a backup of its own."
            ),
            self,
        )
        frame(self, words, self.table, (self.look, self.restore, self.make), self.leave, self.notice_area)
        self.table.setFocus()

    def _reload(self) -> None:
        from eventbrowser.library import backups

        folder = self._place.folder
        self._do(lambda: backups.all_of(folder), self._show)

    def _show(self, found: Sequence[Backup]) -> None:
        self._backups = found
        self.table.setRowCount(len(found))
        for row, backup in enumerate(found):
            events = self.tr("damaged") if backup.events is None else number(backup.events)
            size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            remark = self.tr("what a restore replaced") if backup.replaced else ""
            for column, text in enumerate((when(backup), events, size, remark)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        if found:
            self.table.selectRow(0)
            self.table.setFocus()
        self._enable()

    def _enable(self) -> None:
        backup = self.chosen()
        for button in (self.look, self.restore):
            button.setEnabled(backup is not None and backup.events is not None)

    def _on_look(self) -> None:
        backup = self.chosen()
        if backup is not None and backup.events is not None:
            self.look_wanted.emit(backup)
            self.accept()

    def _on_restore(self) -> None:
        backup = self.chosen()
        if backup is None:
            return
        place: Path = self._place.folder
        topics, name = self._place.topics, backup.name

        def put_back() -> str:
            from eventbrowser.library import backups

            return backups.restore(place, name, topics)

        def tell(_kept: str) -> None:
            self.restored.emit()
            sentence = self.tr("The library is as it was on {}; what was there before is the newest backup.")
            self._notices.say(Notice(sentence.format(when(backup))))
            self._reload()

        self._do(put_back, tell)

    def _on_make(self) -> None:
        def tell(name: str | None) -> None:
            if name is None:
                self._notices.say(Notice(self.tr("Nothing has changed since the last backup.")))
            self._reload()

        def make(library: Library, _progress: Progress) -> str | None:
            return library.back_up()

        work = self._place.asked(make)
        self._do(lambda: work(lambda _done, _total: None), tell)

    def _do(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        for button in (self.look, self.restore, self.make):
            button.setEnabled(False)
        job = Job(lambda _progress: work(), self)
        job.succeeded.connect(then)
        job.failed.connect(self._notices.tell)
        job.ended.connect(lambda: self.make.setEnabled(True))
        job.ended.connect(self._enable)
        job.start()
