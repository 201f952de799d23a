"""A near copy in the review: what it is like, where that is, and whether it reports the same event."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QTableWidget
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft, DraftEvent
from eventbrowser.model.text import typed
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.places import Field
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Opener, Reviewer
from tests.import_wizard.drafts import EVENT, HEADLINE, TEXT, draft, found
from tests.import_wizard.looking import click, kept, line, lines_of, part, press, results, type_into

FIRST = draft(EVENT, name="seas.txt")
COPY = draft(
    replace(EVENT, title=found("Institute hosts seminar", "Institute hosts seminar")), name="wire.txt", text=TEXT
)

OTHER_TEXT = "A report on the seminar, in other words.\n"
ANEW = DraftEvent(title=typed("Open Seas, Shared Rules"), start=EVENT.start and typed(EVENT.start.value))


def put_in_library(folder: Path, first: Draft = FIRST) -> int:
    with Library.open(folder, topics.load()) as library:
        [event] = library.keep_drafts([library.save_draft(first, first.document.text.encode())])
        return event


def banner(wizard: ImportWizard) -> str:
    shown = wizard.review.copy
    return shown.sentence.text() if shown.isVisible() else ""


def keep_all(qtbot: QtBot, wizard: ImportWizard) -> None:
    while wizard.step is Step.REVIEW:
        click(part(wizard, QPushButton, "keep"))
    qtbot.waitUntil(lambda: bool(wizard.done_page.heading.text()) and wizard._keeping is None)


def test_a_copy_of_what_is_in_the_library_says_so_and_joins_its_event(
    qtbot: QtBot, review: Reviewer, folder: Path
) -> None:
    event = put_in_library(folder)
    wizard = review(COPY)
    assert banner(wizard) == (
        f"Nearly the same as “{HEADLINE}”, which is in the library. Kept, it becomes a further source of that event."
    )
    keep_all(qtbot, wizard)
    assert wizard.done_page.heading.text() == "Added a source to 1 event"
    assert lines_of(wizard.done_page.events) == ["Open Seas, Shared Rules   ·   2 people   ·   further source"]
    [only] = kept(folder)
    assert (only.id, len(only.sources)) == (event, 2)


def test_the_other_event_is_opened_from_the_banner(qtbot: QtBot, review: Reviewer, folder: Path) -> None:
    event = put_in_library(folder)
    wizard = review(COPY)
    with qtbot.waitSignal(wizard.event_wanted) as asked:
        click(part(wizard, QPushButton, "show-copy"))
    assert asked.args == [event]


def test_a_person_s_word_that_it_is_another_event_holds_after_a_restart(
    qtbot: QtBot, review: Reviewer, open_wizard: Opener, folder: Path
) -> None:
    put_in_library(folder)
    wizard = review(COPY)
    click(part(wizard, QRadioButton, "apart"))
    assert banner(wizard).endswith("which is in the library. Kept, it becomes an event of its own.")
    wizard.reject()
    again = open_wizard()
    again.start_review()
    qtbot.waitUntil(lambda: again.step is Step.REVIEW)
    assert part(again, QRadioButton, "apart").isChecked()
    keep_all(qtbot, again)
    assert again.done_page.heading.text() == "Added 1 event"
    assert len(kept(folder)) == 2


def test_a_copy_about_another_day_is_said_to_become_an_event_of_its_own(review: Reviewer, folder: Path) -> None:
    put_in_library(folder)
    wizard = review(COPY)
    type_into(line(wizard, Field.START), "2025-06-02")
    assert banner(wizard).endswith("Its day is another one: kept, it becomes an event of its own.")
    assert not wizard.review.copy.apart.isVisible()
    type_into(line(wizard, Field.START), "2025-06-03")
    assert banner(wizard).endswith("Kept, it becomes a further source of that event.")


def test_two_copies_that_wait_lead_to_each_other_and_become_one_event(
    qtbot: QtBot, review: Reviewer, folder: Path
) -> None:
    wizard = review(FIRST, COPY)
    first, copy = wizard.desk.ids()
    assert banner(wizard) == (
        f"Nearly the same as “{HEADLINE}”, which waits here as well. Kept, both become sources of one event."
    )
    click(part(wizard, QPushButton, "show-copy"))
    assert wizard.review.number == copy
    click(part(wizard, QPushButton, "show-copy"))
    assert wizard.review.number == first
    click(part(wizard, QPushButton, "keep"))
    assert wizard.review.number == copy
    qtbot.waitUntil(lambda: "is in the library" in banner(wizard))
    keep_all(qtbot, wizard)
    assert wizard.done_page.heading.text() == "Added 1 event"
    [only] = kept(folder)
    assert len(only.sources) == 2


def test_the_reading_page_names_what_a_file_is_like(qtbot: QtBot, open_wizard: Opener, folder: Path) -> None:
    put_in_library(folder, replace(FIRST, article=replace(FIRST.article, outlet=typed("Sea Mail"))))
    copy = folder.with_name("wire.txt")
    copy.write_text("SEA WIRE\n" + TEXT, "utf-8")
    empty = folder.with_name("empty.txt")
    empty.touch()
    wizard = open_wizard()
    wizard.start_files([copy, empty])
    qtbot.waitUntil(lambda: wizard.step is Step.READ and not wizard.reading.is_reading(), timeout=30_000)
    assert results(wizard)["wire.txt"] == (
        "Nearly the same",
        f"Nearly the same as “{HEADLINE}” (Sea Mail), which is in the library.",
    )
    assert "Nearly the same: 1" in part(wizard, QLabel, "reading-summary").text()


def beside(wizard: ImportWizard) -> list[tuple[str, str, str]]:
    table = part(wizard, QTableWidget, "beside")
    rows = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    return [(name.text(), mine.text(), other.text()) for name, mine, other in rows if name and mine and other]


def test_both_events_stand_side_by_side_with_the_differences_first(review: Reviewer, folder: Path) -> None:
    put_in_library(folder)
    wizard = review(COPY)
    assert beside(wizard)[0] == ("≠ Title", "Institute hosts seminar", "Open Seas, Shared Rules")
    assert ("City", "Lisbon", "Lisbon") in beside(wizard)
    type_into(line(wizard, Field.CITY), "Porto")
    assert beside(wizard)[1] == ("≠ City", "Porto", "Lisbon")


def test_an_event_of_the_same_title_and_day_is_shown_though_the_texts_differ(
    qtbot: QtBot, review: Reviewer, folder: Path
) -> None:
    event = put_in_library(folder)
    wizard = review(draft(replace(ANEW, city=typed("Porto")), name="report.txt", text=OTHER_TEXT))
    assert banner(wizard).endswith("Kept, it becomes a further source of that event.")
    assert beside(wizard)[0] == ("≠ City", "Porto", "Lisbon")
    type_into(line(wizard, Field.TITLE), "Another seminar")
    assert banner(wizard) == ""
    type_into(line(wizard, Field.TITLE), "Open Seas, Shared Rules")
    click(part(wizard, QRadioButton, "apart"))
    keep_all(qtbot, wizard)
    assert [each.title for each in kept(folder) if each.id != event] == ["Open Seas, Shared Rules"]


def test_the_word_that_it_is_another_event_is_undone_with_a_key(review: Reviewer, folder: Path) -> None:
    put_in_library(folder)
    wizard = review(COPY)
    click(part(wizard, QRadioButton, "apart"))
    assert banner(wizard).endswith("an event of its own.")
    press(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert part(wizard, QRadioButton, "join").isChecked()
    assert banner(wizard).endswith("Kept, it becomes a further source of that event.")
    press(wizard, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert part(wizard, QRadioButton, "apart").isChecked()
