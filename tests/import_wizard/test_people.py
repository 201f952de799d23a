"""Who took part and what they said: looked at, corrected, added, removed and moved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.model.draft import DraftPerson, Part, Speech
from eventbrowser.model.text import TYPED, Found, typed
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.cells import PICTURE
from eventbrowser.views.import_wizard.people_model import COLUMNS
from eventbrowser.views.import_wizard.places import Field, Place
from tests.import_wizard.conftest import Reviewer
from tests.import_wizard.drafts import EVENT, TEXT, draft, place_of
from tests.import_wizard.looking import (
    cell_point,
    choose,
    click,
    line,
    lit,
    notices,
    part,
    people,
    popped_up,
    press,
    said,
    type_into,
)

CTRL = Qt.KeyboardModifier.ControlModifier
READY = draft(EVENT, name="ready.txt")


def person(wizard: ImportWizard, number: int) -> DraftPerson:
    return wizard.desk.draft(wizard.desk.ids()[0]).events[0].people[number]


def go_to(wizard: ImportWizard, row: int, field: Field) -> None:
    table = wizard.review.people.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell_point(wizard, row, COLUMNS.index(field)))


def write(wizard: ImportWizard, words: str) -> None:
    """Write into the cell that is being edited, and finish with Enter."""
    editor = wizard.review.people.table.viewport().findChild(QLineEdit)
    assert editor is not None, "no cell is being edited"
    editor.selectAll()
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_people_are_shown_as_billed(review: Reviewer) -> None:
    assert people(review(READY)) == [
        ["Dr.", "Marta Quintela", "Director", "IOP", "Chair", "1"],
        ["Ambassador", "Tomas Brandt", "", "Northern Law Centre", "Speaker", "2"],
    ]


def test_a_cell_lights_up_its_proof_and_the_persons_statements_are_shown(review: Reviewer) -> None:
    wizard = review(READY)
    assert said(wizard) == ["She said that the sea belongs to nobody."]
    go_to(wizard, 1, Field.ORGANISATION)
    assert lit(wizard) == "Northern Law Centre"
    assert len(said(wizard)) == 2
    press(wizard, Qt.Key.Key_Up)
    assert lit(wizard).startswith("IOP")
    assert len(said(wizard)) == 1


def test_a_cell_is_edited_with_the_keys(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY)
    go_to(wizard, 1, Field.POSITION)
    press(wizard, Qt.Key.Key_Return)
    write(wizard, "Judge")
    qtbot.waitUntil(lambda: person(wizard, 1).position == typed("Judge"))
    assert people(wizard)[1][2] == "Judge"


def test_a_cell_edited_and_kept_at_once_is_not_lost(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY)
    go_to(wizard, 0, Field.POSITION)
    press(wizard, Qt.Key.Key_F2)
    editor = wizard.review.people.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Chairwoman")
    wizard.desk.changed.connect(lambda number: seen.append(wizard.desk.draft(number).events[0].people[0].position))
    seen: list[object] = []
    with qtbot.waitSignal(wizard.imported):
        QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert seen == [typed("Chairwoman")]


def test_doubtful_cells_carry_a_sign_and_say_so_aloud(review: Reviewer) -> None:
    wizard = review(READY)
    model = wizard.review.people.table.people
    index = model.index(1, COLUMNS.index(Field.ORGANISATION))
    assert index.data(PICTURE) == "doubt"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Northern Law Centre, doubtful"
    assert model.index(0, index.column()).data(PICTURE) is None


def test_a_doubtful_cell_offers_its_alternatives(review: Reviewer) -> None:
    wizard = review(READY)
    table = wizard.review.people.table
    table.customContextMenuRequested.emit(cell_point(wizard, 1, COLUMNS.index(Field.ORGANISATION)))
    choose(popped_up(), "Use “Northern Law” instead")
    popped_up().close()
    assert people(wizard)[1][3] == "Northern Law"


def test_parts_are_ticked(review: Reviewer) -> None:
    wizard = review(READY)
    go_to(wizard, 0, Field.PART)
    press(wizard, Qt.Key.Key_Return)
    choose(popped_up(), "Keynote")
    popped_up().close()
    assert [found.value for found in person(wizard, 0).parts] == [Part.CHAIR, Part.KEYNOTE]
    assert people(wizard)[0][4] == "Chair, Keynote"


def test_a_person_is_added_by_hand(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY)
    click(part(wizard, QToolButton, "add-person"))
    write(wizard, "Ana Reis")
    qtbot.waitUntil(lambda: people(wizard)[2][1] == "Ana Reis")
    assert said(wizard) == []


def test_a_removed_person_comes_back_with_undo(review: Reviewer) -> None:
    wizard = review(READY)
    go_to(wizard, 0, Field.NAME)
    click(part(wizard, QToolButton, "remove-person"))
    assert [row[1] for row in people(wizard)] == ["Tomas Brandt"]
    assert notices(wizard) == ["Removed “Dr. Marta Quintela”."]
    wizard.review.people.table.setFocus()
    press(wizard, Qt.Key.Key_Z, CTRL)
    assert [row[1] for row in people(wizard)] == ["Marta Quintela", "Tomas Brandt"]


def test_a_removed_person_comes_back_from_the_notice_after_other_edits(review: Reviewer) -> None:
    wizard = review(READY)
    go_to(wizard, 0, Field.NAME)
    press(wizard, Qt.Key.Key_Delete)
    type_into(line(wizard, Field.CITY), "Porto")
    [bar] = wizard.notice_area.bars()
    [undo] = [button for button in bar.findChildren(QPushButton) if button.text() == "Undo"]
    click(undo)
    assert [row[1] for row in people(wizard)] == ["Marta Quintela", "Tomas Brandt"]
    assert line(wizard, Field.CITY).text() == "Porto"


def test_an_event_without_people_says_what_to_do(review: Reviewer) -> None:
    wizard = review(READY)
    for _person in range(2):
        click(part(wizard, QToolButton, "remove-person"))
    press(wizard, Qt.Key.Key_N)
    assert wizard.review.place == Place(Field.NAME)
    assert wizard.focusWidget() is part(wizard, QToolButton, "add-person")


def test_selected_words_become_a_person_with_position_and_statement(review: Reviewer) -> None:
    wizard = review(READY)
    pane = wizard.review.article
    pane.view.select(place_of("Ana Reis"))
    choose(pane.use.menu(), "A person who took part")
    assert person(wizard, 2).name == Found("Ana Reis", place_of("Ana Reis"), TYPED)
    go_to(wizard, 2, Field.NAME)
    pane.view.select(place_of("historian"))
    choose(pane.use.menu(), "Of Ana Reis", "Position")
    assert people(wizard)[2][2] == "historian"
    pane.view.select(place_of("Prof. Ana Reis, a historian, spoke about charts."))
    choose(pane.use.menu(), "A statement of", "Ana Reis")
    assert said(wizard) == ["Prof. Ana Reis, a historian, spoke about charts."]


def test_a_statement_in_focus_lights_up_and_is_removed_with_del(review: Reviewer) -> None:
    wizard = review(READY)
    go_to(wizard, 1, Field.NAME)
    wizard.review.people.statements.setFocus()
    press(wizard, Qt.Key.Key_Down)
    assert lit(wizard).startswith("“Without courts")
    press(wizard, Qt.Key.Key_Delete)
    assert [statement.kind for statement in person(wizard, 1).statements] == [Speech.REPORTED]
    assert wizard.review.number in wizard.desk.ids(), "Del in the statements must not discard the draft"


def test_a_statement_moves_to_another_person_with_the_keys(review: Reviewer) -> None:
    wizard = review(READY)
    wizard.review.people.statements.setFocus()
    press(wizard, Qt.Key.Key_M, CTRL)
    choose(popped_up(), "Ambassador Tomas Brandt")
    popped_up().close()
    assert [row[5] for row in people(wizard)] == ["", "3"]


def test_a_statement_is_dragged_to_another_person(review: Reviewer) -> None:
    wizard = review(READY)
    table, statements = wizard.review.people.table, wizard.review.people.statements
    data = statements.mimeData([statements.currentItem()])
    drop(table.viewport(), data, cell_point(wizard, 1, 1))
    assert [row[5] for row in people(wizard)] == ["", "3"]
    assert TEXT[slice(*span(wizard))] == "She said that the sea belongs to nobody."


def span(wizard: ImportWizard) -> tuple[int, int]:
    first = person(wizard, 1).statements[0].span
    return first.start, first.end


def drop(target: QWidget, data: object, where: QPoint) -> None:
    """Hand something over as the window system does: enter, then drop."""
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(where, *how)  # type: ignore[call-overload]
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted(), "the drag is refused"
    QApplication.sendEvent(target, QDropEvent(QPointF(where), *how))  # type: ignore[call-overload]


def test_keep_is_one_click_away(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(READY)
    with qtbot.waitSignal(wizard.imported):
        click(part(wizard, QPushButton, "keep"))
