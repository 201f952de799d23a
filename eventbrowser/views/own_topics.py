"""Topics of the person's own: made, changed, merged and deleted from the filter pane."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.model.conditions import renamed
from eventbrowser.model.query import Group, Value
from eventbrowser.model.records import OWN_HEADING, Topic
from eventbrowser.views.edits import Edits
from eventbrowser.views.filter_tree import FilterTree
from eventbrowser.views.names import Heading
from eventbrowser.views.reading import Reading
from eventbrowser.views.theme import scaled


class OwnTopics(QObject):
    """Each change is a step that can be undone."""

    def __init__(self, reading: Reading, tree: FilterTree, edits: Edits, window: QMainWindow) -> None:
        super().__init__(window)
        self._reading, self._names, self._edits, self._window = reading, reading.names, edits, window
        tree.new_topic_asked.connect(self._make)
        tree.topic_change_asked.connect(self._change)
        tree.topic_delete_asked.connect(self._delete)
        tree.topic_menu_made.connect(self._add_to)

    def _make(self) -> None:
        dialog = TopicDialog(None, self._names.headings, self._window)
        dialog.given.connect(
            lambda label, group, words: self._edits.make(lambda library: library.own_topics.make(label, group, words))
        )
        dialog.open()

    def _change(self, slug: str) -> None:
        topic = self._names.own.get(slug)
        if topic is None:
            return
        dialog = TopicDialog(topic, self._names.headings, self._window)
        dialog.given.connect(
            lambda label, group, words: self._edits.make(
                lambda library: library.own_topics.change(slug, label, group, words)
            )
        )
        dialog.open()

    def _delete(self, slug: str) -> None:
        sentence = self.tr("Deleted the topic “{}”.").format(self._names.topics.get(slug, slug))
        self._edits.make(lambda library: library.own_topics.delete(slug), sentence)

    def _merge(self, slug: str, into: str) -> None:
        filters, values = self._reading.filters, [Value(Group.TOPICS, each) for each in (slug, into)]
        self._edits.make(
            lambda library: library.own_topics.merge(slug, into),
            then=lambda: filters.ask(renamed(filters.query, *values)),
        )

    def _add_to(self, menu: QMenu, slug: str) -> None:
        menu.addAction(self.tr("Change topic…\tF2")).triggered.connect(lambda: self._change(slug))
        into = menu.addMenu(self.tr("Merge into"))
        for heading in self._names.headings:
            others = [value.name for value in heading.values if value.name != slug]
            below = into.addMenu(heading.text.replace("&", "&&")) if others else into
            for other in sorted(others, key=lambda each: self._names.topics[each]):
                action = below.addAction(self._names.topics[other].replace("&", "&&"))
                action.triggered.connect(partial(self._merge, slug, other))
        menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._delete(slug))


class TopicDialog(QDialog):
    """Asks for a topic's name, the heading it stands under, and the words by which it is found."""

    given = Signal(str, str, list)
    """The name, the heading as the library calls it, and the words."""

    def __init__(self, topic: Topic | None, headings: Sequence[Heading], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topic-dialog")
        self.setWindowTitle(self.tr("New topic") if topic is None else self.tr("Change topic"))
        self.label = QLineEdit(topic.label if topic else "", self)
        self.label.setObjectName("topic-name")
        self.group = QComboBox(self)
        self.group.setObjectName("topic-group")
        self._groups = {heading.text: heading.name for heading in headings}
        self._groups.setdefault(self.tr("Own topics"), OWN_HEADING)
        self.group.addItems(list(self._groups))
        line = QLineEdit(self.group)
        line.setAccessibleName(self.tr("Heading"))
        self.group.setLineEdit(line)
        group = topic.group if topic else OWN_HEADING
        self.group.setCurrentText(next((text for text, name in self._groups.items() if name == group), group))
        self.words = QPlainTextEdit("\n".join(topic.words) if topic else "", self)
        self.words.setObjectName("topic-words")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        advice = QLabel(
            self.tr(
                "One word or phrase a line. An article with one of them is given the topic when it is imported; "
                "without words you give it yourself."
            ),
            self,
        )
        advice.setWordWrap(True)
        advice.setProperty("tone", "muted")
        rows = QFormLayout()
        rows.setSpacing(10)
        for name, editor in (
            (self.tr("Name"), self.label),
            (self.tr("Heading"), self.group),
            (self.tr("Words"), self.words),
        ):
            editor.setAccessibleName(name)
            rows.addRow(name, editor)
        rows.addRow("", advice)
        kinds = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self._buttons = QDialogButtonBox(kinds, self)
        verb = self.tr("Make") if topic is None else self.tr("Change")
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(verb)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(14)
        column.addLayout(rows)
        column.addWidget(self._buttons)
        self.label.textChanged.connect(self._enable)
        self.finished.connect(self.deleteLater)
        self._enable()
        self.label.setFocus()
        self.setMinimumWidth(scaled(480))

    def accept(self) -> None:
        label, group = (" ".join(text.split()) for text in (self.label.text(), self.group.currentText()))
        self.given.emit(label, self._groups.get(group, group), self.words.toPlainText().splitlines())
        super().accept()

    def _enable(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.label.text().strip()))
