"""The wizard's own part of the style sheet, in the theme's colours."""

from __future__ import annotations

from string import Template

from eventbrowser.views.tints import Tints

_SHEET = Template("""
QLineEdit, QComboBox, QPlainTextEdit {
    border: 1px solid $line; border-radius: 5px; padding: 3px 7px; background: $base; color: $text;
    placeholder-text-color: $muted; selection-background-color: $selection; selection-color: $selected; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit[wrong="true"] { border: 1px solid $problem; }
QLineEdit:disabled, QComboBox:disabled { background: $window; color: $faint; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { border: 1px solid $line; background: $base; padding: 3px; }

QWidget#steps { background: $window; border-bottom: 1px solid $line; }
QLabel[step="now"] { color: $accent; font-weight: 600; }
QLabel[step="past"] { color: $text; }
QLabel[step="next"] { color: $muted; }
QWidget#foot { background: $window; border-top: 1px solid $line; }
QWidget[banner="true"] { background: $badge; border-bottom: 1px solid $line; }
QWidget#proof { background: $alternate; border-top: 1px solid $line; }

QToolButton[flat="true"]:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[doubt="true"] {
    background: $evidence; color: $text; border: 1px solid $star; border-radius: 5px; padding: 3px 6px; }
QToolButton[doubt="true"]:hover { background: $evidence_focus; color: $selected; }
QToolButton[doubt="true"]:focus { border: 2px solid $accent; }
QToolButton[topic="true"] { border: none; background: transparent; color: $badge_text; padding: 2px 3px 2px 9px; }
QFrame[topic="true"] { background: $badge; border: 1px solid $line; border-radius: 12px; }
QFrame[topic="true"][doubtful="true"] { background: $evidence; border-color: $star; }
QFrame[topic="true"][current="true"] { border-color: $accent; }

QTreeWidget, QListWidget, QTableView { border: none; background: $base; outline: 0; }
QTableView QHeaderView::section { padding: 6px 4px; }
QTreeWidget#drafts { background: $window; }
QTreeWidget#files { border: 1px solid $line; border-radius: 6px; }
QTreeWidget#files::item { padding: 4px 2px; }
QListWidget#kept-events, QListWidget#failures { border: 1px solid $line; border-radius: 6px; }
QListWidget#kept-events::item, QListWidget#failures::item { padding: 6px 6px; }
QTabBar#events-of-draft::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; padding: 6px 4px;
    margin: 0 8px; max-width: 220px; }
QTabBar#events-of-draft::tab:selected { color: $text; border-bottom-color: $accent; }
QProgressBar { border: none; border-radius: 4px; background: $badge; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: $accent; }
""")


def stylesheet(now: Tints) -> str:
    return _SHEET.substitute({name: getattr(now, name) for name in now.__slots__})
