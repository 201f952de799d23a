"""A real wizard over a real library folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.model.draft import Draft
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from eventbrowser.views.notices import Notices

Opener = Callable[[], ImportWizard]
Reviewer = Callable[..., ImportWizard]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def open_wizard(qtbot: QtBot, folder: Path) -> Iterator[Opener]:
    """Opens a wizard that is closed when the test ends."""
    opened: list[ImportWizard] = []
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_() -> ImportWizard:
        wizard = ImportWizard(folder, topics.load(), Notices(parent), parent)
        opened.append(wizard)
        wizard.open()
        qtbot.waitExposed(wizard)
        return wizard

    yield open_
    for wizard in opened:
        if shiboken6.isValid(wizard):
            wizard.reject()


@pytest.fixture
def review(qtbot: QtBot, folder: Path, open_wizard: Opener) -> Reviewer:
    """Opens the review of drafts that wait in the library."""

    def review_(*drafts: Draft) -> ImportWizard:
        with Library.open(folder, topics.load()) as library:
            for each in drafts:
                library.save_draft(each, each.document.text.encode())
        wizard = open_wizard()
        wizard.start_review()
        qtbot.waitUntil(lambda: wizard.step is Step.REVIEW)
        return wizard

    return review_
