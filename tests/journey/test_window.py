"""The main job in the real window: drop articles, review, correct, keep, browse, search, print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser.app import Program
from eventbrowser.assets import resource
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from eventbrowser.views.main_window import MainWindow
from tests.views.looking import chips, choose, click_link, click_value, drop, files, notices, titles, type_search

pytestmark = pytest.mark.xvfb

SAMPLES = ("breathing-lahore-seminar.html", "silk-road-of-words.docx", "transit-trade-seminar.txt")
SMOG = "Breathing Lahore: Smog, Health and the Law"
TRADE = "Afghan Transit Trade: From Suspicion to System"
HALL = "Hall of the Two Rivers"
PATIENCE = 30_000


@dataclass
class Saving(Desktop):
    """A desktop whose person saves to one place."""

    target: Path

    def choose_target(self, _parent: QWidget, _suggestion: Path, _kinds: object) -> Path:
        return self.target


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(qapp, tmp_path / "library", store, Saving(tmp_path / "event.pdf"))
    program.window.resize(1500, 950)
    with qtbot.waitSignal(program.window.ready, timeout=PATIENCE):
        program.window.show()
    yield program.window
    program.window.close()


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Three articles in three kinds of file, outside the program's own folder."""
    paths = [tmp_path / "in" / name for name in SAMPLES]
    paths[0].parent.mkdir()
    for path in paths:
        path.write_bytes(resource(f"samples/{path.name}").read_bytes())
    return paths


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=PATIENCE)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def review_until(qtbot: QtBot, wizard: ImportWizard, title: str) -> None:
    """Step through the drafts by keyboard until the one of that title is shown."""
    field = wizard.review.form.findChild(QLineEdit, "field-title")
    for _ in range(len(SAMPLES)):
        if field.text() == title:
            return
        qtbot.keyClick(wizard.review, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    raise AssertionError(f"no draft is called {title!r}")


def test_from_a_drop_to_a_printed_page(qtbot: QtBot, window: MainWindow, articles: list[Path], tmp_path: Path) -> None:
    assert window.welcome.isVisible()
    drop(window, files(*articles))
    wizard = window.findChild(ImportWizard)
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW, timeout=PATIENCE)
    assert titles(window) == [], "nothing is an event before the person agrees"

    review_until(qtbot, wizard, SMOG)
    venue = wizard.review.form.findChild(QLineEdit, "field-venue")
    venue.setFocus()
    venue.selectAll()
    qtbot.keyClicks(venue, HALL)
    for _ in SAMPLES:
        qtbot.keyClick(wizard.review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: wizard.step is Step.DONE, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(titles(window)) == len(SAMPLES), timeout=PATIENCE)
    press(qtbot, wizard.done_page.leave)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)

    click_value(window, "Trade")
    qtbot.waitUntil(lambda: titles(window) == [TRADE], timeout=PATIENCE)
    assert chips(window) == ["Topic: Trade"]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == len(SAMPLES), timeout=PATIENCE)

    type_search(qtbot, window, "pulmonologist smog")
    qtbot.waitUntil(lambda: titles(window) == [SMOG], timeout=PATIENCE)
    choose(window, SMOG)
    assert HALL in window.panes.page.overview.toPlainText()

    click_link(window.panes.page.overview, "Saima Turab")
    qtbot.waitUntil(lambda: "Mayo Hospital" in window.panes.speaker.page.toPlainText(), timeout=PATIENCE)

    window.commands.export.trigger()
    qtbot.waitUntil(lambda: (tmp_path / "event.pdf").exists(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: any("event.pdf" in sentence for sentence in notices(window)), timeout=PATIENCE)
    with pypdfium2.PdfDocument(tmp_path / "event.pdf") as pdf:
        text = " ".join("".join(page.get_textpage().get_text_range() for page in pdf).split())
    for words in (SMOG, HALL, "Saima Turab", "Mayo Hospital", "Lahore"):
        assert words in text


def test_drafts_survive_and_are_offered_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, articles: list[Path], tmp_path: Path
) -> None:
    drop(window, files(articles[0]))
    wizard = window.findChild(ImportWizard)
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW, timeout=PATIENCE)
    wizard.close()
    window.close()
    again = Program(
        qapp, tmp_path / "library", QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat), Desktop()
    ).window
    again.show()
    qtbot.waitUntil(lambda: any("review" in sentence for sentence in notices(again)), timeout=PATIENCE)
    again.close()
