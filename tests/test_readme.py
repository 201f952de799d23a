"""README promises what there is, and all of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from eventbrowser import documents, export
from eventbrowser.cli import parse
from eventbrowser.views.commands import Commands

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_every_command_is_there_and_no_other(capsys):
    with pytest.raises(SystemExit):
        parse(["--help"])
    commands = re.findall(r"^ {4}([a-z]\S*)", capsys.readouterr().out, re.MULTILINE)
    assert len(commands) > 5
    assert re.findall(r"^eventbrowser ([a-z-]+)", README, re.MULTILINE) == commands


def test_every_kind_of_file_is_there_and_no_other():
    table = README.partition("## What is read")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(\.\w+)`", table)) == documents.KINDS


def test_every_export_format_is_there():
    assert [ending for ending in export.FORMATS if ending not in README] == []


def test_every_key_is_there_and_no_other(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    Commands(window).fill_menus()
    table = README.partition("## Keys")[2].partition("\n## ")[0]
    keys = {action.shortcut().toString() for action in window.findChildren(QAction)} - {""}
    assert set(re.findall(r"`([^`]+)`", table)) == keys


def test_what_readme_points_to_exists():
    targets = re.findall(r"\]\(([^)]+)\)|src=\"([^\"]+)\"", README)
    assert [name for pair in targets if not (ROOT / (name := "".join(pair))).exists()] == []
