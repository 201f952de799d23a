"""Colours that can be read, and text in the size that the person needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from eventbrowser.views.main_window import MainWindow
from eventbrowser.views.theme import Scheme, palette_of, tints
from eventbrowser.views.tints import CONTRAST, DARK, LIGHT, Tints
from tests.views.looking import choose
from tests.views.shelf import WATER

Opener = Callable[[Path], MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier

PAIRS = (
    *(("text", ground) for ground in ("window", "base", "alternate", "hover", "line", "button", "badge")),
    *(("muted", ground) for ground in ("window", "base", "alternate", "badge")),
    *(("accent", ground) for ground in ("window", "base")),
    *(("problem", ground) for ground in ("window", "base", "problem_back")),
    *(("text", ground) for ground in ("evidence", "problem_back")),
    *(("selected", ground) for ground in ("selection", "evidence_focus")),
    ("muted", "problem_back"),
    ("badge_text", "badge"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("tip_text", "tip"),
)
"""What is written in which colour on which."""


def light(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    read = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (read.redF(), read.greenF(), read.blueF())
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("look", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST, 7.0)], ids=["light", "dark", "high"])
def test_text_stands_out_from_what_it_is_written_on(look: Tints, least: float) -> None:
    found = {(ink, ground): round(contrast(getattr(look, ink), getattr(look, ground)), 2) for ink, ground in PAIRS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


def test_high_contrast_is_put_on_and_remembered(window: MainWindow, store: QSettings) -> None:
    window.commands.schemes[Scheme.CONTRAST].trigger()
    assert window.palette().color(QPalette.ColorRole.Window) == QColor("black")
    assert window.palette().color(QPalette.ColorRole.WindowText) == QColor("white")
    assert store.value("look/colours") == "contrast"
    window.commands.schemes[Scheme.LIGHT].trigger()


@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST])
def test_a_palette_is_known_by_its_colours(look: Tints) -> None:
    assert tints(palette_of(look)) is look


def test_text_grows_and_shrinks_by_keys_and_stays_so(qtbot: QtBot, open_window: Opener, library: Path) -> None:
    first = open_window(library)
    choose(first, WATER)
    usual = QApplication.font().pointSizeF()
    title = first.findChild(QLabel, "event-title")
    row = first.panes.events.table.rowHeight(0)
    for _ in range(9):
        qtbot.keyClick(first.panes.events.table, Qt.Key.Key_Plus, CONTROL)
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    assert first.panes.page.overview.fontInfo().pointSizeF() == pytest.approx(2 * usual, abs=0.5)
    assert title.font().pointSizeF() == pytest.approx(2 * 1.35 * usual)
    assert first.panes.events.table.rowHeight(0) > row
    first.close()
    second = open_window(library)
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    for _ in range(9):
        qtbot.keyClick(second, Qt.Key.Key_Minus, CONTROL)
    assert QApplication.font().pointSizeF() == pytest.approx(0.8 * usual)
    qtbot.keyClick(second, Qt.Key.Key_0, CONTROL)
    assert QApplication.font().pointSizeF() == pytest.approx(usual)
