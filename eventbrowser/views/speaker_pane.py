"""The speaker pane: one person in full, or everybody to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from eventbrowser.model.records import Companion, Person
from eventbrowser.views.counted_rows import COUNT, CountedRows
from eventbrowser.views.hint import Hint
from eventbrowser.views.links import Link, Way
from eventbrowser.views.page import Page
from eventbrowser.views.pane_header import PaneHeader
from eventbrowser.views.person_html import person_page
from eventbrowser.views.search_line import SearchLine

_ID = COUNT + 1


class SpeakerPane(QWidget):
    """Shows a person; without one, people by their number of events, to be found by name."""

    followed = Signal(Link)
    menu_asked = Signal(Link, str, QPoint)
    people_asked = Signal(str)
    """The person looks for somebody of that name; for anybody where it is empty."""
    left = Signal()
    """The person goes back to everybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speaker")
        self.setAccessibleName(self.tr("Speaker"))
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.person: Person | None = None
        self._header = PaneHeader(self.tr("Speakers"), self)
        self._back = self._header.add_button("back", self.tr("All speakers"))
        self._back.setText(self.tr("All speakers"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.clicked.connect(self.show_nobody)
        self._everybody = _Everybody(self)
        self._everybody.asked.connect(self.people_asked)
        self._everybody.chosen.connect(self.followed)
        self.page = Page(self.tr("Speaker"), self)
        self.page.followed.connect(self.followed)
        self.page.menu_asked.connect(self.menu_asked)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._everybody)
        self._stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack)
        self.setFocusProxy(self._stack)
        self._turn_to(self._everybody)

    def show_person(self, person: Person, topics: Mapping[str, str]) -> None:
        if person != self.person:
            self.person = person
            self.page.show_html(lambda _tints: person_page(person, topics))
        self._turn_to(self.page)

    def show_nobody(self) -> None:
        self.person = None
        self._turn_to(self._everybody)
        self.left.emit()

    def show_people(self, people: Sequence[Companion]) -> None:
        """Show who was found; an empty list says that nobody was."""
        self._everybody.show_people(people)

    def searched(self) -> str:
        """What is looked for among everybody."""
        return self._everybody.line.text().strip()

    def focus(self) -> None:
        (self._everybody if self.person is None else self.page).setFocus()

    def _turn_to(self, side: QWidget) -> None:
        self._stack.setCurrentWidget(side)
        self._back.setVisible(side is self.page)
        self._header.set_heading(self.tr("Speaker") if side is self.page else self.tr("Speakers"))


class _Everybody(QWidget):
    """Everybody by number of events, with a line to find somebody."""

    asked = Signal(str)
    chosen = Signal(Link)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = SearchLine(self.tr("Find a speaker"), self)
        self.line.setObjectName("find-person")
        self.line.searched.connect(self.asked)
        self._model = QStandardItemModel(self)
        self._shown: Sequence[Companion] = ()
        self._list = QListView(self)
        self._list.setObjectName("people")
        self._list.setAccessibleName(self.tr("Speakers"))
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self.line.left.connect(self._list.setFocus)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setItemDelegate(CountedRows(self._list))
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)
        self._nobody = Hint("people", self.tr("Nobody of that name"), self.tr("Try another spelling."), self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QVBoxLayout()
        line.setContentsMargins(12, 0, 12, 0)
        line.addWidget(self.line)
        column.addLayout(line)
        column.addWidget(self._stack)
        self.setFocusProxy(self.line)

    def show_people(self, people: Sequence[Companion]) -> None:
        if people == self._shown and self._model.rowCount():
            return
        self._shown = people
        self._model.clear()
        for person in people:
            item = QStandardItem(person.name)
            item.setData(person.events, COUNT)
            item.setData(person.person_id, _ID)
            self._model.appendRow(item)
        self._stack.setCurrentWidget(self._list if people or not self.line.text() else self._nobody)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(Link(Way.PERSON, str(index.data(_ID))))
