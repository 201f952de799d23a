"""What was learned as a Qt table: the words, what they mean, where that was learned, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eventbrowser.model.facts import Fact, FactKind, Learned
from eventbrowser.model.names import fold
from eventbrowser.views.notices import Notice, Offer
from eventbrowser.views.wording import day_text, number, translate

Index = QModelIndex | QPersistentModelIndex

_TOLD = 2
_SECONDS = 15

_MEANINGS = {
    FactKind.ORGANISATION: QT_TRANSLATE_NOOP("Lesson", "is {}"),
    FactKind.PERSON: QT_TRANSLATE_NOOP("Lesson", "is {}"),
    FactKind.CITY: QT_TRANSLATE_NOOP("Lesson", "is in {}"),
    FactKind.NO_PERSON: QT_TRANSLATE_NOOP("Lesson", "is no person"),
    FactKind.NO_HOST: QT_TRANSLATE_NOOP("Lesson", "is never a host"),
}


def meaning_text(fact: Fact) -> str:
    """What a fact says of its words."""
    return translate("Lesson", str(_MEANINGS[fact.kind])).format(fact.meaning)


def lesson_text(fact: Fact) -> str:
    """A fact in one sentence without a full stop."""
    return f"“{fact.words}” {meaning_text(fact)}"


def learned_notice(facts: Sequence[Learned], forget: Callable[[], None]) -> Notice:
    """Tells what was learned just now, with a way to refuse it."""
    told = "; ".join(lesson_text(each.fact) for each in facts[:_TOLD])
    sentence = translate("Lesson", "Learned: {}.").format(told)
    if len(facts) > _TOLD:
        sentence = translate("Lesson", "Learned: {}, and {n} more.").format(told, n=number(len(facts) - _TOLD))
    verb = translate("Lesson", "Don’t learn this") if len(facts) == 1 else translate("Lesson", "Don’t learn these")
    return Notice(sentence, Offer(verb, forget), _SECONDS)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what it shows of a fact, and by what it is sorted."""

    heading: object
    text: Callable[[Learned], str]
    key: Callable[[Learned], str]


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Lesson", "Words"), lambda each: each.fact.words, lambda each: fold(each.fact.words)),
    Column(
        QT_TRANSLATE_NOOP("Lesson", "Learned"),
        lambda each: meaning_text(each.fact),
        lambda each: fold(meaning_text(each.fact)),
    ),
    Column(QT_TRANSLATE_NOOP("Lesson", "From"), lambda each: each.source, lambda each: fold(each.source)),
    Column(
        QT_TRANSLATE_NOOP("Lesson", "On"),
        lambda each: day_text(each.made.astimezone().date()),
        lambda each: each.made.isoformat(),
    ),
)
WORDS, MEANING, SOURCE, DAY = range(len(COLUMNS))


class LessonModel(QAbstractTableModel):
    """A thin adapter over what the library has learned, in the order the person asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: list[Learned] = []
        self._order = (DAY, True)

    def show(self, facts: Sequence[Learned]) -> None:
        self.beginResetModel()
        self._facts = list(facts)
        self._sort()
        self.endResetModel()

    def fact(self, row: int) -> Learned:
        return self._facts[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._facts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        learned = self._facts[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == WORDS:
            return lesson_text(learned.fact)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return COLUMNS[index.column()].text(learned)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return translate("Lesson", str(COLUMNS[section].heading))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = [self._facts[index.row()] for index in self.persistentIndexList()]
        self._sort()
        places = self.persistentIndexList()
        rows = {fact.id: row for row, fact in enumerate(self._facts)}
        moved = [self.index(rows[fact.id], place.column()) for fact, place in zip(before, places, strict=True)]
        self.changePersistentIndexList(places, moved)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        column, descending = self._order
        self._facts.sort(key=lambda each: (COLUMNS[column].key(each), each.id), reverse=descending)
