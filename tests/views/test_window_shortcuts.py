"""The keys of commands: looked up, changed by pressing others, in force at once and at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from eventbrowser import topics
from eventbrowser.library import Library
from eventbrowser.views.import_wizard import ImportWizard
from eventbrowser.views.import_wizard.steps import Step
from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.shortcuts import Shortcuts
from tests.views import shelf
from tests.views.conftest import Opener
from tests.views.looking import choose, press_notice
from tests.views.shelf import WATER
from tests.views.walking import faults, unreached

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Presser = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot) -> Presser:
    """Presses a key wherever the focus is."""

    def press_(key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key, held)

    return press_


def look_up(qtbot: QtBot, window: MainWindow, words: str) -> Shortcuts:
    """Press F1 and type."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(Shortcuts)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClicks(dialog.focusWidget(), words)
    return dialog


def shown(dialog: QWidget) -> list[tuple[str, ...]]:
    """The rows of the list without the headings over groups."""
    tree = dialog.findChild(QTreeWidget, "shortcut-tree")
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    items = [group.child(row) for group in groups for row in range(group.childCount())]
    return [tuple(filter(None, (item.text(at) for at in range(3)))) for item in items]


def sentence(dialog: QWidget) -> str:
    return dialog.findChild(QLabel, "keys-sentence").text()


def test_every_command_is_listed_by_group_and_found_by_words_or_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = look_up(qtbot, window, "")
    rows = shown(dialog)
    assert {("Star", "Ctrl+D"), ("Trash",), ("Copy as: Citation", "Ctrl+Shift+C"), ("Colours: Dark",)} <= set(rows)
    assert ("Accept the doubtful value", "A, Alt+A") in rows
    assert len(rows) > len(window.commands.all())
    qtbot.keyClicks(dialog.focusWidget(), "draft")
    assert [words for words, *_ in shown(dialog)] == ["Review waiting drafts"]
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "ctrl+h")
    assert shown(dialog) == [("History", "Ctrl+H")]
    dialog.reject()


def test_new_keys_hold_at_once_everywhere_and_at_the_next_start(
    qtbot: QtBot, window: MainWindow, open_window: Opener, library: Path, press: Presser
) -> None:
    dialog = look_up(qtbot, window, "go to any")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_J, CONTROL)
    assert shown(dialog) == [("Go to anything", "Ctrl+J", "changed")]
    dialog.line.setFocus()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "back")
    press(Qt.Key.Key_Down)
    assert dialog.tree.currentItem().text(0) == "Backups"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert dialog.tree.currentItem().text(0) == "Back"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F6)
    dialog.reject()
    assert window.commands.back.toolTip() == "Back (F6)"
    window.close()

    again = open_window(library)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    assert again.findChild(QListView, "palette-list") is None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "keyboard")
    model = again.findChild(QListView, "palette-list").model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Keyboard shortcuts, Command  ·  F1"
    press(Qt.Key.Key_Escape)
    assert again.commands.back.toolTip() == "Back (F6)"


def test_keys_in_use_are_taken_over_only_when_that_is_said(qtbot: QtBot, window: MainWindow, press: Presser) -> None:
    choose(window, WATER)
    dialog = look_up(qtbot, window, "history")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_D, CONTROL)
    assert sentence(dialog) == "Ctrl+D is in use: “Star”."
    press(Qt.Key.Key_Escape)
    assert shown(dialog) == [("History", "Ctrl+H")]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_D, CONTROL)
    assert faults(dialog) == []
    assert unreached(dialog.focusWidget()) == []
    press(Qt.Key.Key_Space)
    assert shown(dialog) == [("History", "Ctrl+D", "changed")]
    assert window.commands.star.shortcuts() == []
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "star")
    dialog.take_own()
    assert ("Star", "Ctrl+D") in shown(dialog)
    assert [keys.toString() for keys in window.commands.history.shortcuts()] == []
    press(Qt.Key.Key_Z, CONTROL)
    assert ("Star", "changed") in shown(dialog)
    dialog.reset_all.click()
    assert ("Star", "Ctrl+D") in shown(dialog)
    assert window.commands.history.shortcut().toString() == "Ctrl+H"
    dialog.reject()


def test_keys_that_do_something_else_everywhere_are_refused_in_words(
    qtbot: QtBot, window: MainWindow, press: Presser
) -> None:
    dialog = look_up(qtbot, window, "star")
    for key, held, told in (
        (Qt.Key.Key_Return, PLAIN, "Return does the same everywhere"),
        (Qt.Key.Key_Tab, PLAIN, "Tab does the same everywhere"),
        (Qt.Key.Key_Escape, PLAIN, "Esc does the same everywhere"),
        (Qt.Key.Key_V, CONTROL, "Ctrl+V does the same everywhere"),
        (Qt.Key.Key_F, ALT, "Alt+F opens the menu “File”."),
    ):
        dialog.tree.setFocus()
        press(Qt.Key.Key_Return)
        press(key, held)
        assert sentence(dialog).startswith(told)
    dialog.line.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    assert dialog.field.hasFocus()
    press(Qt.Key.Key_Tab)
    assert dialog.besides.hasFocus()
    assert sentence(dialog).startswith("Alt+F"), "Tab that only passes says nothing"
    assert ("Star", "Ctrl+D") in shown(dialog)
    dialog.reject()


def test_a_change_is_taken_back_and_a_second_set_of_keys_kept(qtbot: QtBot, window: MainWindow, press: Presser) -> None:
    dialog = look_up(qtbot, window, "trash")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    dialog.tree.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F8)
    assert shown(dialog) == [("Trash", "F7, F8", "changed")]
    press(Qt.Key.Key_Delete)
    assert shown(dialog) == [("Trash",)]
    press_notice(dialog, "Undo")
    assert shown(dialog) == [("Trash", "F7, F8", "changed")]
    dialog.reject()


def test_the_review_answers_to_its_new_keys(qtbot: QtBot, open_window: Opener, press: Presser, tmp_path: Path) -> None:
    told = shelf.ARTICLES[0]
    with Library.open(tmp_path / "New", topics.load()) as library:
        library.save_draft(shelf.draft_of(told), told.text.encode())
    window = open_window(tmp_path / "New")
    dialog = look_up(qtbot, window, "keep this")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_J, CONTROL)
    dialog.reject()
    qtbot.waitUntil(window.commands.review.isEnabled)
    window.commands.review.trigger()
    wizard = window.findChild(ImportWizard)
    qtbot.waitUntil(lambda: wizard.step is Step.REVIEW)
    assert wizard.review.foot.keep.toolTip().endswith("(Ctrl+J)")
    with qtbot.waitSignal(wizard.imported):
        qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_J, CONTROL)
    wizard.reject()
