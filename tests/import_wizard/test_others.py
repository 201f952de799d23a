"""The other readings of a value, offered beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from eventbrowser.model.draft import EITHER_WAY, Doubt
from eventbrowser.model.text import Found
from eventbrowser.views.import_wizard.places import Field
from tests.import_wizard.conftest import Reviewer
from tests.import_wizard.drafts import EVENT, draft, found
from tests.import_wizard.looking import choose, line, part, popped_up, press

TITLED = replace(EVENT, title=found("Open Seas", "Open Seas", others=("Open Seas, Shared Rules",)))
THIRD, FOURTH = date(2025, 4, 3), date(2025, 3, 4)
AMBIGUOUS = replace(
    EVENT,
    start=Found(THIRD, EVENT.start.span, EITHER_WAY, "Day and month could be the other way round", 0.5, (FOURTH,)),
    end=Found(THIRD, EVENT.start.span, EITHER_WAY, "", 0.5),
)


def arrows(field: QLineEdit) -> list[str]:
    return [action.text() for action in field.actions() if action.isVisible()]


def test_a_field_offers_its_other_readings_by_key(review: Reviewer) -> None:
    wizard = review(draft(TITLED))
    title = line(wizard, Field.TITLE)
    assert arrows(title) == ["Other readings"]
    title.setFocus()
    press(wizard, Qt.Key.Key_Down)
    choose(popped_up(), "Use “Open Seas, Shared Rules” instead")
    popped_up().close()
    assert title.text() == "Open Seas, Shared Rules"
    assert arrows(title) == ["Other readings"], "the first one stays on offer"


def test_a_field_without_other_readings_shows_no_arrow(review: Reviewer) -> None:
    wizard = review(draft(EVENT))
    assert arrows(line(wizard, Field.TITLE)) == []


def test_a_day_that_may_be_the_other_way_round_shows_the_choice(review: Reviewer) -> None:
    ambiguous = draft(AMBIGUOUS)
    assert Doubt.EITHER_WAY in ambiguous.doubts()
    wizard = review(ambiguous)
    doubt = part(wizard, QToolButton, "doubt-start")
    assert doubt.text() == "Or 4 Mar?"
    doubt.menu().aboutToShow.emit()
    choose(doubt.menu(), "Use “4 Mar 2025” instead")
    assert line(wizard, Field.START).text() == "4 Mar 2025"
