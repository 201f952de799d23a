"""What is corrected in the review of one article is used when the next is read, and said; it can be refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.facts import Fact, FactKind
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.people_model import COLUMNS
from eventbrowser.views.import_wizard.places import Field
from eventbrowser.views.import_wizard.steps import Step
from tests.import_wizard.conftest import Opener, Reviewer
from tests.import_wizard.drafts import EVENT, draft
from tests.import_wizard.looking import cell_point, click, kept, line, notices, part, people, press, type_into, waiting

LONG = "Indus Society for Shared Irrigation"
ARTICLE = """{city}, {day} June 2025: ISSI organised a seminar on “{title}” here on Wednesday.
Dr. Selma Krantz, Director ISSI, said that canals join what maps divide. She added that locks need keepers.
"""


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Three articles of one institute, whose name they give in short."""
    rows = (("ISLAMABAD", 4, "Shared Canals"), ("LAHORE", 11, "Silent Locks"), ("MULTAN", 18, "Open Gates"))
    files = [tmp_path / f"{day}.txt" for _, day, _ in rows]
    for file, (city, day, title) in zip(files, rows, strict=True):
        file.write_text(ARTICLE.format(city=city, day=day, title=title), "utf-8")
    return files


def reviewed(qtbot: QtBot, open_wizard: Opener, article: Path) -> ImportWizard:
    wizard = open_wizard()
    wizard.start_files([article])
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW and not wizard.reading.is_reading(), timeout=30_000)
    return wizard


def keep(qtbot: QtBot, wizard: ImportWizard, folder: Path) -> None:
    before = len(kept(folder))
    click(part(wizard, QPushButton, "keep"))
    qtbot.waitUntil(lambda: len(kept(folder)) == before + 1)
    qtbot.waitUntil(lambda: wizard.step is Step.DONE)


def offer(wizard: ImportWizard, verb: str) -> None:
    buttons = [button for bar in wizard.notice_area.bars() for button in bar.findChildren(QPushButton)]
    [button] = [button for button in buttons if button.text() == verb]
    click(button)


def learned(folder: Path) -> list[str]:
    with Library.open(folder, topics.load()) as library:
        return [str(each.fact) for each in library.facts()]


def test_a_corrected_host_is_right_in_the_next_article_until_it_is_forgotten(
    qtbot: QtBot, open_wizard: Opener, articles: list[Path], folder: Path
) -> None:
    wizard = reviewed(qtbot, open_wizard, articles[0])
    assert line(wizard, Field.HOST).text() == "ISSI"
    type_into(line(wizard, Field.HOST), LONG)
    keep(qtbot, wizard, folder)
    qtbot.waitUntil(lambda: notices(wizard) == [f"Learned: “ISSI” is {LONG}."])
    wizard.accept()

    wizard = reviewed(qtbot, open_wizard, articles[1])
    assert line(wizard, Field.HOST).text() == LONG
    assert people(wizard)[0][COLUMNS.index(Field.ORGANISATION)] == LONG
    line(wizard, Field.HOST).setFocus()
    proof = wizard.review.article.proof.reason.text()
    assert "learned from your correction of “Shared Canals”" in proof
    keep(qtbot, wizard, folder)
    assert notices(wizard) == []
    wizard.accept()

    with Library.open(folder, topics.load()) as library:
        library.forget([each.id for each in library.facts()])
    assert line(reviewed(qtbot, open_wizard, articles[2]), Field.HOST).text() == "ISSI"


def test_what_was_learned_can_be_refused_at_once(
    qtbot: QtBot, open_wizard: Opener, articles: list[Path], folder: Path
) -> None:
    wizard = reviewed(qtbot, open_wizard, articles[0])
    type_into(line(wizard, Field.HOST), LONG)
    keep(qtbot, wizard, folder)
    qtbot.waitUntil(lambda: notices(wizard) != [])
    offer(wizard, "Don’t learn this")
    assert learned(folder) == []
    assert kept(folder)[0].hosts == (LONG,)


def test_other_articles_of_the_same_import_are_read_so_too_unless_it_is_refused(
    qtbot: QtBot, open_wizard: Opener, articles: list[Path], folder: Path
) -> None:
    wizard = open_wizard()
    wizard.start_files(articles)
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW and not wizard.reading.is_reading(), timeout=30_000)
    first, second, third = wizard.desk.ids()
    wizard.review.open(third)
    type_into(line(wizard, Field.VENUE), "Orchard Hall")
    wizard.review.open(first)
    type_into(line(wizard, Field.HOST), LONG)
    click(part(wizard, QPushButton, "keep"))
    qtbot.waitUntil(lambda: notices(wizard) == [f"Learned: “ISSI” is {LONG}."])
    assert wizard.review.number == second
    assert line(wizard, Field.HOST).text() == LONG
    assert wizard.desk.draft(third).events[0].hosts[0].value == "ISSI"
    offer(wizard, "Don’t learn this")
    assert line(wizard, Field.HOST).text() == "ISSI"
    wizard.accept()
    assert [draft.events[0].hosts[0].value for draft in waiting(folder)] == ["ISSI", "ISSI"]


def test_a_draft_that_waited_is_read_with_what_was_learned_meanwhile(
    qtbot: QtBot, open_wizard: Opener, articles: list[Path], folder: Path
) -> None:
    reviewed(qtbot, open_wizard, articles[1]).accept()
    with Library.open(folder, topics.load()) as library:
        library.learn(Fact(FactKind.ORGANISATION, "ISSI", LONG), library.drafts()[0].id)
    wizard = open_wizard()
    wizard.start_review()
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW)
    assert line(wizard, Field.HOST).text() == LONG


def test_somebody_removed_who_is_no_person_is_never_one_again(review: Reviewer, folder: Path) -> None:
    wizard = review(draft(EVENT))
    table = wizard.review.people.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell_point(wizard, 1, COLUMNS.index(Field.NAME)))
    press(wizard, Qt.Key.Key_Delete)
    assert notices(wizard) == ["Removed “Ambassador Tomas Brandt”."]
    assert learned(folder) == []
    offer(wizard, "Never a person")
    assert learned(folder) == ["“Tomas Brandt” is no person"]
    assert notices(wizard) == ["Learned: “Tomas Brandt” is no person."]
    offer(wizard, "Don’t learn this")
    assert learned(folder) == []


def test_a_removed_host_comes_back_or_is_never_one_again(review: Reviewer, folder: Path) -> None:
    wizard = review(draft(EVENT))

    def remove() -> None:
        form = wizard.review.form
        [button] = [
            each for each in form.hosts.findChildren(QToolButton) if each.accessibleName() == "Remove this host"
        ]
        click(button)

    remove()
    assert line(wizard, Field.HOST).text() == ""
    offer(wizard, "Undo")
    assert wizard.desk.draft(wizard.desk.ids()[0]) == draft(EVENT)
    remove()
    offer(wizard, "Never a host")
    assert learned(folder) == ["“Institute for Ocean Policy” is never a host"]


def test_somebody_added_by_hand_and_removed_teaches_nothing(review: Reviewer) -> None:
    wizard = review(draft(EVENT))
    click(wizard.review.people.add)
    press(wizard, Qt.Key.Key_Escape)
    click(wizard.review.people.remove)
    [bar] = wizard.notice_area.bars()
    assert [button.text() for button in bar.findChildren(QPushButton)] == ["Undo"]
