"""The wizard without a mouse, by ear, and from right to left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.model.text import Span
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.places import Field
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Opener, Reviewer
from tests.import_wizard.drafts import DOUBTED_DATE, EVENT, TEXT, draft
from tests.import_wizard.looking import kept, line, press
from tests.views.walking import faults, unreached

URDU = "سمندر سب کے ہیں"


def reached_by_tab(wizard: ImportWizard) -> list[QWidget]:
    """Everything that Tab leads to, once round."""
    first = wizard.focusWidget()
    reached = [first]
    while True:
        QTest.keyClick(wizard.focusWidget(), Qt.Key.Key_Tab)
        now = wizard.focusWidget()
        if now is first or len(reached) > 200:
            return reached
        assert now not in reached, f"Tab is caught at {now.objectName()}"
        reached.append(now)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_tab_leads_through_the_review_in_its_order(review: Reviewer) -> None:
    wizard = review(draft(replace(EVENT, start=DOUBTED_DATE)))
    order = [widget.objectName() for widget in reached_by_tab(wizard) if widget.objectName()]
    wanted = [
        "drafts",
        "field-title",
        "field-kind",
        "field-mode",
        "field-start",
        "doubt-start",
        "field-end",
        "field-venue",
        "field-city",
        "field-country",
        "field-host",
        "field-partner",
        "add-topic",
        "people-of-event",
        "statements",
        "article",
        "finish",
        "discard",
        "keep",
    ]
    assert [name for name in order if name in wanted] == wanted


def test_everything_that_tab_leads_to_has_a_name(review: Reviewer, qtbot: QtBot) -> None:
    wizard = review(draft(replace(EVENT, start=DOUBTED_DATE)), draft(EVENT, name="more.txt"))
    nameless = [widget for widget in reached_by_tab(wizard) if not name_of(widget)]
    assert nameless == []
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wizard.review.finished.emit()
    assert [widget for widget in reached_by_tab(wizard) if not name_of(widget)] == []


@pytest.mark.parametrize("kind", [QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea])
def test_every_part_of_every_page_has_a_name(open_wizard: Opener, kind: type[QWidget]) -> None:
    wizard = open_wizard()
    assert wizard.done_page.isHidden()  # it and the page before it are made when they are wanted
    parts = [each for each in wizard.findChildren(kind) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert parts
    unnamed = [each for each in parts if not name_of(each) and not each.objectName().startswith("qt_")]
    assert [f"{type(each).__name__} {each.objectName()}" for each in unnamed if not within_a_view(each)] == []


def within_a_view(widget: QWidget) -> bool:
    """Qt's own corner buttons and the lists of combo boxes."""
    return type(widget).__module__.startswith("PySide6") and not widget.objectName()


def test_a_doubt_is_told_by_ear_with_its_reason(review: Reviewer) -> None:
    wizard = review(draft(replace(EVENT, start=DOUBTED_DATE)))
    assert "from “Tuesday” and the dateline" in line(wizard, Field.START).accessibleDescription()


def test_an_article_is_kept_with_the_keys_alone(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    wizard = review(draft(replace(EVENT, title=None)))
    press(wizard, Qt.Key.Key_N)
    press(wizard, Qt.Key.Key_Backtab)
    QTest.keyClicks(wizard.focusWidget(), "Open seas")
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step is Step.DONE)
    assert [event.title for event in kept(folder)] == ["Open seas"]


def test_enter_in_a_field_presses_no_button(review: Reviewer) -> None:
    wizard = review(draft(EVENT))
    line(wizard, Field.TITLE).setFocus()
    press(wizard, Qt.Key.Key_Return)
    assert wizard.isVisible()
    assert wizard.step is Step.REVIEW
    assert len(wizard.desk.ids()) == 1


def test_urdu_titles_and_names_come_through_unchanged(review: Reviewer, qtbot: QtBot, folder: Path) -> None:
    text = f"{URDU}\n{TEXT}"
    wizard = review(draft(replace(EVENT, people=()), text=text))
    wizard.review.article.view.select(Span(0, len(URDU)))
    wizard.review.article.use.menu().aboutToShow.emit()
    [title] = [action for action in wizard.review.article.use.menu().actions() if action.text() == "Title"]
    title.trigger()
    assert line(wizard, Field.TITLE).text() == URDU
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [event.title for event in kept(folder)] == [URDU]


def test_every_page_tells_all_and_tab_reaches_all_of_it(review: Reviewer, open_wizard: Opener, qtbot: QtBot) -> None:
    choosing = open_wizard()
    assert faults(choosing) == []
    assert unreached(choosing.focusWidget()) == []
    choosing.reject()
    wizard = review(draft(replace(EVENT, start=DOUBTED_DATE)), draft(EVENT, name="more.txt"))
    assert faults(wizard) == []
    assert unreached(wizard.focusWidget()) == []
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wizard.review.finished.emit()
    assert faults(wizard) == []
    assert unreached(wizard.focusWidget()) == []
