"""What Fusion's own palette cannot say: flat tool bar and headers, thin lines, room to breathe."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from eventbrowser.assets import resource
from eventbrowser.views.tints import Tints

_SHEET = Template("""
QToolBar { background: $window; border: none; border-bottom: 1px solid $line; padding: 6px 10px; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 8px; }
QToolBar QToolButton, QToolButton[flat="true"] {
    border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; color: $text; background: transparent; }
QToolButton[flat="true"] { padding: 4px; }
QToolBar QToolButton:hover, QToolButton[flat="true"]:hover { background: $hover; }
QToolBar QToolButton:pressed, QToolButton[flat="true"]:pressed { background: $line; }
QToolButton[flat="true"]:checked { background: $selection; }
QToolBar QToolButton:focus, QToolButton[flat="true"]:focus { border-color: $accent; }
QToolBar QToolButton:disabled { color: $faint; }
QToolBar QToolButton[popupMode="1"] { padding-right: 22px; }
QToolBar QToolButton::menu-button { border: none; width: 18px; border-radius: 6px; }
QToolBar QToolButton::menu-button:hover { background: $line; }

QToolBar, QToolBar QToolButton { icon-size: ${bar_icon}px; }
QToolButton, QPushButton, QMenu { icon-size: ${icon_size}px; }
QToolButton[small="true"] { icon-size: ${small_icon}px; }

QLineEdit#search { min-width: ${search_width}px; max-width: ${search_width}px; }
QLineEdit#search, QLineEdit#find-person, QLineEdit#palette-line, QDialog#name-dialog QLineEdit,
QDialog#person-dialog QLineEdit, QDialog#values-dialog QLineEdit, QDialog#shortcuts QLineEdit {
    border: 1px solid $line; border-radius: 6px; padding: 5px 8px; background: $base; color: $text;
    placeholder-text-color: $muted; selection-background-color: $selection; selection-color: $selected; }
QLineEdit#search:focus, QLineEdit#find-person:focus, QLineEdit#palette-line:focus, QDialog#name-dialog QLineEdit:focus,
QDialog#person-dialog QLineEdit:focus, QDialog#values-dialog QLineEdit:focus,
QDialog#shortcuts QLineEdit:focus { border-color: $accent; }

QPushButton {
    border: 1px solid $line; border-radius: 6px; padding: 6px 14px; background: $button; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; background: $window; }
QPushButton[primary="true"], QPushButton:default {
    background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    background: $badge; border-color: $line; color: $faint; }

QCheckBox::indicator, QAbstractItemView::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $faint; border-radius: 3px; background: $base; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/tick-$ink.svg"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$icons/dash-$ink.svg"); }
QCheckBox::indicator:disabled { border-color: $line; background: $window; }

QSplitter::handle { background: $window; }
QSplitter::handle:horizontal { border-left: 1px solid $line; }
QSplitter::handle:vertical { border-top: 1px solid $line; }
QSplitter::handle:hover { background: $hover; }

QHeaderView { background: $base; border: none; }
QHeaderView::section {
    background: $base; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 8px; }
QHeaderView::section:hover { color: $text; background: $alternate; }

QTableView#events, QTreeView#filter-values, QListView#people { border: 1px solid $base; outline: 0; }
QTreeWidget#shortcut-tree { border: 1px solid $line; border-radius: 6px; outline: 0; background: $base; }
QTreeWidget#shortcut-tree:focus { border-color: $accent; }
QTreeWidget#shortcut-tree::item { padding: 4px 6px; }
QListView#all-values { border: 1px solid $line; border-radius: 6px; outline: 0; background: $base; padding: 4px; }
QListWidget#people-to-choose { border: 1px solid $line; border-radius: 6px; outline: 0; background: $base; }
QListWidget#people-to-choose::item { padding: 5px 8px; }
QTableView[rows="true"], QTreeView#import-files { border: 1px solid $line; outline: 0; background: $base; }
QTableView#events::item, QTableView[rows="true"]::item { padding: 0 6px; }
QTreeView#import-files::item { padding: 0 6px; }
QListView#people::item { padding: 0 14px; }
QTableView#events { background: $base; alternate-background-color: $alternate; }
QTreeView#filter-values { background: $window; border-color: $window; }
QListView#people { background: $base; }
QTextBrowser[page="true"] { border: 1px solid $base; background: $base; }
QTableView[rows="true"]:focus, QTableView#events:focus, QTreeView#filter-values:focus, QTreeView#import-files:focus,
QListView#people:focus, QTextBrowser[page="true"]:focus { border-color: $accent; }

QTabWidget#event-tabs::pane { border: none; border-top: 1px solid $line; }
QTabWidget#event-tabs > QTabBar { background: $base; }
QTabWidget#event-tabs > QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 7px 4px; margin: 0 10px; }
QTabWidget#event-tabs > QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabWidget#event-tabs > QTabBar::tab:hover { color: $text; }
QTabWidget#event-tabs > QTabBar::tab:focus { color: $accent; }

QWidget[surface="base"] { background: $base; }
QWidget[surface="line"] { background: $line; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="problem"] { color: $problem; }
QLabel[tone="heading"] { color: $muted; font-weight: 600; }

QToolButton[chip="true"] {
    background: $badge; color: $badge_text; border: 1px solid $line; border-radius: 12px; padding: 3px 10px; }
QToolButton[chip="true"]:hover { background: $hover; border-color: $faint; color: $text; }
QToolButton[chip="true"]:focus { border-color: $accent; }

QFrame#value-editor { background: $base; border: 1px solid $accent; border-radius: 8px; }
QFrame#value-editor QLineEdit, QFrame#value-editor QPlainTextEdit, QFrame#value-editor QListWidget,
QDialog#batch QLineEdit, QDialog#batch QListWidget {
    border: 1px solid $line; border-radius: 6px; padding: 4px 6px; background: $base; color: $text; }
QFrame#value-editor QLineEdit:focus, QFrame#value-editor QPlainTextEdit:focus,
QFrame#value-editor QListWidget:focus, QDialog#batch QLineEdit:focus { border-color: $accent; }

QComboBox {
    border: 1px solid $line; border-radius: 6px; padding: 4px 8px; background: $button; color: $text; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border-color: $accent; }
QComboBox:disabled { color: $faint; background: $window; }
QComboBox::drop-down { border: none; width: ${drop_down}px; }
QComboBox::down-arrow { image: url("$icons/caret.svg"); width: ${small_icon}px; height: ${small_icon}px; }
QComboBox QAbstractItemView { border: 1px solid $line; background: $base; padding: 3px; outline: 0; }

QFrame#drop-target { border: 2px dashed $faint; border-radius: 14px; background: $base; }
QFrame#drop-overlay { border: 3px dashed $accent; border-radius: 14px; background: $base; }
QFrame#palette { border: 1px solid $faint; border-radius: 10px; background: $base; }
QListView#palette-list { border: none; outline: 0; background: $base; }
QListView#palette-list::item { padding: 0 8px; }
QListView#palette-list::item:selected { background: $selection; color: $selected; }
QFrame[notice="told"] { background: $badge; border-top: 1px solid $line; }
QFrame[notice="problem"] { background: $problem_back; border-top: 1px solid $line; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 13px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 13px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $base; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selected; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenuBar { background: $window; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QToolTip { background: $tip; color: $tip_text; border: none; padding: 5px 8px; }
""")


_SIZES = {"bar_icon": 20, "icon_size": 16, "small_icon": 14, "drop_down": 22}
_HALF_AS_MUCH = {"tick": 14, "search_width": 340}
"""What grows with text, but not as much: its room is short."""


def stylesheet(now: Tints, scale: float) -> str:
    """The program's style sheet in the given colours; `scale` is how many times its usual size text has."""
    icons = str(resource("icons")).replace("\\", "/")
    sizes = {name: round(size * scale) for name, size in _SIZES.items()}
    sizes |= {name: round(size * (1 + scale) / 2) for name, size in _HALF_AS_MUCH.items()}
    return _SHEET.substitute(asdict(now), icons=icons, **sizes)
