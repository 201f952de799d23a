"""The first page: what is to be read, as files, folders or pasted text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.folders import InFolder
from eventbrowser.views.buttons import push_button
from eventbrowser.views.hint import Hint
from eventbrowser.views.import_wizard.cells import PICTURE, Pictured
from eventbrowser.views.import_wizard.choosing import Candidate, Survey
from eventbrowser.views.import_wizard.foot import Foot
from eventbrowser.views.import_wizard.preview import left_out_text, size_text, summary
from eventbrowser.views.import_wizard.reading import Pasted
from eventbrowser.views.theme import dress, enlarge, scaled
from eventbrowser.views.wording import number

_PATH = Qt.ItemDataRole.UserRole
_SIZE = Qt.ItemDataRole.UserRole + 100
_IN_TOOLTIP = 20
_NAME_LENGTH = 60


class ChoosePage(QWidget):
    """Gathers files and a text; tells when the person goes on."""

    paths_given = Signal(list)
    """Files and folders that the person chose here, to be looked into."""
    read_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = _FileList(self)
        self.files.setObjectName("files")
        self._hint = Hint(
            "drop",
            self.tr("Drop articles or folders here"),
            self.tr("Text, Markdown, web pages, PDF, Word and mails"),
            self,
        )
        self.summary = QLabel(self)
        self.summary.setObjectName("files-summary")
        self._left_out: dict[Path, InFolder] = {}
        self.left_out = QLabel(self)
        self.left_out.setObjectName("left-out")
        self.name = QLineEdit(self)
        self.name.setObjectName("pasted-name")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("pasted-text")
        self.foot = Foot(self)
        self.cancel = self.foot.add_button("close", self.tr("Close"), left=True)
        self.read = self.foot.add_button("read", self.tr("Read it"), primary=True)
        self._dialog: QFileDialog | None = None
        self._lay_out()
        self.files.changed.connect(self._refresh)
        self.text.textChanged.connect(self._refresh)
        self.read.clicked.connect(self.read_asked)
        self.cancel.clicked.connect(self.left)
        self._refresh()

    def add(self, survey: Survey) -> None:
        """List more files."""
        self.files.add(survey.candidates)
        self._left_out.update({found.path: found for found in survey.left_out})
        self.left_out.setText(left_out_text(list(self._left_out.values())))
        self.left_out.setToolTip("\n".join(str(path) for path in list(self._left_out)[:_IN_TOOLTIP]))
        self.left_out.setVisible(bool(self._left_out))

    def paths(self) -> list[Path]:
        """The files to be read."""
        return self.files.paths()

    def pasted(self) -> Pasted | None:
        text = self.text.toPlainText()
        return Pasted(self.name.text().strip() or first_words(text), text) if text.strip() else None

    def clear(self) -> None:
        self.files.clear()
        self.name.clear()
        self.text.clear()
        self._left_out.clear()
        self.left_out.hide()
        self._refresh()

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(_framed(self._hint, self))
        self._stack.addWidget(self.files)
        buttons = QHBoxLayout()
        self.choose = push_button("choose-files", self.tr("Choose files…"), self)
        folder = push_button("choose-folder", self.tr("Choose a folder…"), self)
        for button, picture, act in (
            (self.choose, "file", self._on_choose_files),
            (folder, "folder", self._on_choose_folder),
        ):
            dress(button, picture)
            button.clicked.connect(act)
            buttons.addWidget(button)
        self._remove = push_button("remove-files", self.tr("Take off the list"), self)
        self._remove.clicked.connect(self.files.remove_selected)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        for line in (self.summary, self.left_out):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out.setProperty("tone", "muted")
        self.left_out.hide()
        heading = _heading(self.tr("Articles in files"), self)
        _fill(left, (heading, buttons, self.summary, self._stack, self.left_out), self._stack)
        self.name.setPlaceholderText(self.tr("A name to find it by, such as its headline"))
        self.name.setAccessibleName(self.tr("Name of the pasted article"))
        self.text.setPlaceholderText(self.tr("Paste an article’s text here"))
        self.text.setAccessibleName(self.tr("Text of the pasted article"))
        self.text.setTabChangesFocus(True)
        _fill(right, (_heading(self.tr("Or an article’s text"), self), self.name, self.text), self.text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(halves, 1)
        whole.addWidget(self.foot)

    def _refresh(self) -> None:
        count = len(self.paths()) + (self.pasted() is not None)
        self._stack.setCurrentIndex(1 if self.files.topLevelItemCount() else 0)
        self.summary.setVisible(bool(self.files.topLevelItemCount()))
        self.summary.setText(summary(self.paths(), self.files.size_in_bytes()))
        self._remove.setEnabled(self.files.topLevelItemCount() > 0)
        self.read.setEnabled(count > 0)
        self.read.setText(self.tr("Read {n} files").format(n=number(count)) if count > 1 else self.tr("Read it"))
        self.foot.status.setText("" if count else self.tr("Nothing is stored as an event before you agree to it."))

    def _on_choose_files(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFiles, self.tr("Choose articles"))

    def _on_choose_folder(self) -> None:
        self._choose(QFileDialog.FileMode.Directory, self.tr("Choose a folder of articles"))

    def _choose(self, mode: QFileDialog.FileMode, title: str) -> None:
        self._dialog = QFileDialog(self, title)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setFileMode(mode)
        self._dialog.filesSelected.connect(lambda names: self.paths_given.emit([Path(name) for name in names]))
        self._dialog.open()


class _FileList(QTreeWidget):
    """The files to be read, each with what speaks against it."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files to read"))
        self.setHeaderLabels([self.tr("File"), self.tr("Folder"), self.tr("Size"), self.tr("Remark")])
        self.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(Pictured(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, scaled(240))
        self.header().resizeSection(1, scaled(200))
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def add(self, candidates: Iterable[Candidate]) -> None:
        known = set(self.paths())
        self.addTopLevelItems([self._item(each) for each in candidates if each.path not in known])
        self.changed.emit()

    def paths(self) -> list[Path]:
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [item.data(0, _PATH) for item in items if item is not None]

    def size_in_bytes(self) -> int:
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return sum(item.data(0, _SIZE) for item in items if item is not None)

    def remove_selected(self) -> None:
        for item in self.selectedItems():
            self.takeTopLevelItem(self.indexOfTopLevelItem(item))
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def _item(self, candidate: Candidate) -> QTreeWidgetItem:
        path = candidate.path
        remark = self._remark(candidate)
        size = size_text(candidate.size) if candidate.exists else ""
        item = QTreeWidgetItem([path.name, str(path.parent), size, remark])
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _PATH, path)
        item.setData(0, _SIZE, candidate.size)
        item.setData(0, PICTURE, "problem" if remark else "file")
        for column in range(4):
            item.setToolTip(column, remark or str(path))
        return item

    def _remark(self, candidate: Candidate) -> str:
        if not candidate.exists:
            return self.tr("There is no such file any more")
        if not candidate.kind_known:
            ending = candidate.path.suffix
            if not ending:
                return self.tr("Of unknown kind: what it holds will decide")
            return self.tr("“{ending}” is no known kind: what it holds will decide").format(ending=ending)
        return ""


def first_words(text: str) -> str:
    """A name for a text: how it begins."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line[:_NAME_LENGTH].replace("/", " ")


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    enlarge(label, 1.3)
    return label


def _framed(inside: QWidget, parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    frame.setObjectName("drop-target")
    QVBoxLayout(frame).addWidget(inside)
    return frame


def _fill(half: QWidget, parts: Sequence[QWidget | QHBoxLayout], tall: QWidget) -> None:
    column = QVBoxLayout(half)
    column.setContentsMargins(18, 16, 18, 16)
    column.setSpacing(10)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if part is tall else 0)
        else:
            column.addLayout(part)
