"""What holds a draft back from being kept, and what a field in focus keeps to itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eventbrowser.model.text import typed
from eventbrowser.views.import_wizard.places import Field
from tests.import_wizard.conftest import Reviewer
from tests.import_wizard.drafts import EVENT, SURE_EVENT, draft
from tests.import_wizard.looking import click, kept, line, notices, part, press, type_into

CTRL = Qt.KeyboardModifier.ControlModifier
READY = draft(SURE_EVENT, name="ready.txt")
JULY = typed(date(2025, 7, 1))
BACKWARDS = draft(replace(SURE_EVENT, title=typed("A backward one"), start=JULY), name="backwards.txt")


def test_a_day_that_is_none_holds_the_draft_back(review: Reviewer, folder: Path) -> None:
    wizard = review(READY)
    start = line(wizard, Field.START)
    type_into(start, "31 February 2025")
    type_into(line(wizard, Field.CITY), "Porto")
    assert start.text() == "31 February 2025", "another field's typing takes nothing away"
    wanted = ["“31 February 2025” is no day. Write it like 2025-04-29, or empty the field."]
    for ask in (lambda: press(wizard, Qt.Key.Key_Return, CTRL), lambda: click(part(wizard, QPushButton, "keep-ready"))):
        ask()
        assert notices(wizard) == wanted
        assert wizard.focusWidget() is start
    assert kept(folder) == []


def test_an_end_before_the_start_is_marked_and_holds_the_draft_back(
    review: Reviewer, qtbot: QtBot, folder: Path
) -> None:
    wizard = review(BACKWARDS, READY)
    wizard.review.step(1)
    end = line(wizard, Field.END)
    assert part(wizard, QToolButton, "doubt-end").text() == "Before the start"
    wizard.review.step(-1)
    assert line(wizard, Field.TITLE).text() == "Open Seas, Shared Rules"
    with qtbot.waitSignal(wizard.imported):
        click(part(wizard, QPushButton, "keep-ready"))
    assert notices(wizard) == ["Kept 1 article in one step."]
    assert [event.title for event in kept(folder)] == ["Open Seas, Shared Rules"]
    assert line(wizard, Field.TITLE).text() == "A backward one"
    press(wizard, Qt.Key.Key_Return, CTRL)
    assert notices(wizard)[-1] == "The event ends before it starts. Mend one of the two days first."
    assert wizard.focusWidget() is end
    assert len(kept(folder)) == 1
    type_into(end, "2025-07-02")
    with qtbot.waitSignal(wizard.imported):
        press(wizard, Qt.Key.Key_Return, CTRL)
    assert {event.end for event in kept(folder)} == {EVENT.end.value, date(2025, 7, 2)}


def test_escape_in_a_field_leaves_the_field_and_not_the_wizard(review: Reviewer) -> None:
    wizard = review(READY)
    city = line(wizard, Field.CITY)
    type_into(city, "Porto")
    press(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert not city.hasFocus()
    press(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
