"""Several events changed together: what is wished at the left, what that would change at the right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.batch import Line, Wishes
from eventbrowser.model.draft import EventKind
from eventbrowser.model.records import Topic
from eventbrowser.progress import Progress
from eventbrowser.views.asking import Place
from eventbrowser.views.buttons import dialog_button
from eventbrowser.views.dialog_frame import take_room
from eventbrowser.views.row_table import as_rows
from eventbrowser.views.wording import events_text, kind_text, listed, translate
from eventbrowser.work import Latest, stop_all

_SHOWN = 300
_AIR = 7
_SLUG = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Preview:
    """How many events would change, and the first of the changes: event, value now, value then."""

    events: int
    rows: Sequence[tuple[str, str, str]]


class Batch(QDialog):
    """Nothing is changed before the button that says how many events it changes."""

    wished = Signal(Wishes)

    def __init__(self, place: Place, ids: Sequence[int], topics: Sequence[Topic], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("batch")
        self.setWindowTitle(self.tr("Change {}").format(events_text(len(ids))))
        self._labels = {topic.slug: topic.label for topic in topics}
        self._lines: Sequence[Line] = ()
        self._before: dict[str, Qt.CheckState] = {}
        self._preview = Latest(self)
        self._preview.answered.connect(self._show_preview)
        self._reading = Latest(self)
        self._reading.answered.connect(self._show_lines)
        self._make_editors()
        self.summary = QLabel(self.tr("Reading the events…"), self)
        self.summary.setObjectName("batch-summary")
        self.table = self._make_table()
        self.apply = dialog_button(self, "apply-batch", self.tr("Change"), self.accept)
        self.apply.setProperty("primary", True)
        self.apply.setEnabled(False)
        self._lay_out()
        take_room(self, 980, 560)
        self._reading.ask(place.asked(lambda library, _progress: library.many.lines(ids)))

    def wishes(self) -> Wishes:
        ticks = {slug: item.checkState() for slug, item in self._ticks()}
        changed = {slug: state for slug, state in ticks.items() if state is not self._before.get(slug)}
        return Wishes(
            kind=self.kind.currentData() and EventKind(self.kind.currentData()),
            city=" ".join(self.city.text().split()),
            host=self.host.currentData() or "",
            host_as=" ".join(self.host_as.text().split()),
            add=frozenset(slug for slug, state in changed.items() if state is Qt.CheckState.Checked),
            remove=frozenset(slug for slug, state in changed.items() if state is Qt.CheckState.Unchecked),
            starred=self.star.currentData(),
        )

    def accept(self) -> None:
        if self.apply.isEnabled():
            self.wished.emit(self.wishes())
            super().accept()

    def done(self, result: int) -> None:
        stop_all(self)
        super().done(result)

    def _make_editors(self) -> None:
        leave = self.tr("Leave as it is")
        self.kind = self._combo("batch-kind", [(leave, None), *((kind_text(each), each.value) for each in EventKind)])
        self.city, self.host_as = QLineEdit(self), QLineEdit(self)
        self.city.setObjectName("batch-city")
        self.city.setPlaceholderText(leave)
        self.host = self._combo("batch-host", [(leave, None)])
        self.host_as.setObjectName("batch-host-as")
        self.host_as.setPlaceholderText(self.tr("New name of the host"))
        self.host_as.setAccessibleName(self.tr("New name of the host"))
        self.host_as.setEnabled(False)
        self.star = self._combo(
            "batch-star", [(leave, None), (self.tr("Star"), True), (self.tr("Remove the star"), False)]
        )
        self.topics = QListWidget(self)
        self.topics.setObjectName("batch-topics")
        for line in (self.city, self.host_as):
            line.textChanged.connect(self._ask)
        for combo in (self.kind, self.host, self.star):
            combo.currentIndexChanged.connect(self._ask)
        self.host.currentIndexChanged.connect(lambda row: self.host_as.setEnabled(row > 0))

    def _combo(self, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setMinimumContentsLength(18)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, value in choices:
            combo.addItem(text, value)
        return combo

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("batch-preview")
        table.setAccessibleName(self.tr("What would change"))
        table.setHorizontalHeaderLabels([self.tr("Event"), self.tr("Now"), self.tr("Then")])
        as_rows(table)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, editor in (
            (self.tr("Kind"), self.kind),
            (self.tr("City"), self.city),
            (self.tr("Rename host"), self.host),
            ("", self.host_as),
            (self.tr("Star"), self.star),
        ):
            form.addRow(label, editor)
            editor.setAccessibleName(label or editor.accessibleName())
        advice = QLabel(self.tr("Topics: a dash stands for some of the events; tick to add, untick to remove."), self)
        advice.setWordWrap(True)
        advice.setProperty("tone", "muted")
        self.topics.setAccessibleName(self.tr("Topics"))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(form)
        left.addWidget(advice)
        left.addWidget(self.topics, 1)
        right.addWidget(self.summary)
        right.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(left, 2)
        both.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(dialog_button(self, "leave-batch", self.tr("Cancel"), self.reject))
        foot.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(14)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def _show_lines(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        for host, _number in Counter(host for line in lines for host in line.hosts).most_common():
            self.host.addItem(host, host)
        having = Counter(slug for line in lines for slug in line.topics)
        for slug, label in self._labels.items():
            some = Qt.CheckState.PartiallyChecked if having[slug] else Qt.CheckState.Unchecked
            state = Qt.CheckState.Checked if having[slug] == len(lines) else some
            item = QListWidgetItem(label, self.topics)
            item.setData(_SLUG, slug)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _AIR))
            item.setCheckState(state)
            self._before[slug] = state
        self.topics.setCurrentRow(0)
        self.topics.itemChanged.connect(self._ask)
        self._ask()

    def _ticks(self) -> Iterator[tuple[str, QListWidgetItem]]:
        for row in range(self.topics.count()):
            yield self.topics.item(row).data(_SLUG), self.topics.item(row)

    def _ask(self) -> None:
        if self._before:
            self._preview.ask(_previewing(self._lines, self.wishes(), self._labels))

    def _show_preview(self, preview: _Preview) -> None:
        self.table.setRowCount(len(preview.rows))
        for row, texts in enumerate(preview.rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.apply.setEnabled(preview.events > 0)
        if preview.events:
            self.apply.setText(self.tr("Change {}").format(events_text(preview.events)))
            self.summary.setText(self.tr("Would change {}:").format(events_text(preview.events)))
        else:
            self.apply.setText(self.tr("Change"))
            self.summary.setText(self.tr("Nothing would change yet."))


def _previewing(lines: Sequence[Line], wishes: Wishes, labels: dict[str, str]) -> Callable[[Progress], _Preview]:
    def preview(progress: Progress) -> _Preview:
        rows: list[tuple[str, str, str]] = []
        changed = 0
        for done, line in enumerate(lines):
            progress(done, len(lines))
            wished = wishes.applied(line)
            if wished == line:
                continue
            changed += 1
            if len(rows) < _SHOWN:
                rows += [(line.title, now, then) for now, then in _differences(line, wished, labels)]
        return _Preview(changed, rows)

    return preview


def _differences(line: Line, wished: Line, labels: dict[str, str]) -> Iterator[tuple[str, str]]:
    none = translate("Batch", "none")
    for now, then in (
        (kind_text(line.kind), kind_text(wished.kind)),
        (line.city or none, wished.city or none),
        ("; ".join(line.hosts) or none, "; ".join(wished.hosts) or none),
        (_topics(line, labels) or none, _topics(wished, labels) or none),
        (_star(line), _star(wished)),
    ):
        if now != then:
            yield now, then


def _topics(line: Line, labels: dict[str, str]) -> str:
    return listed(labels.get(slug, slug) for slug in line.topics)


def _star(line: Line) -> str:
    return translate("Batch", "starred") if line.starred else translate("Batch", "no star")
