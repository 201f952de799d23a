"""What answers to keys: the commands of the window and of the review by group, and what keys do everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from eventbrowser.views.import_wizard.review_keys import OWN_KEYS, key_text
from eventbrowser.views.keymap import Keymap, Keys, Where, keys_text

translate = QCoreApplication.translate

_STAYING = {
    *("Esc", "Tab", "Backtab", "Return", "Enter", "Space", "Menu", "Backspace", "F2"),
    *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
}
"""With no other key than Shift held down, these do the same in every list and every text."""
_OF_TEXT = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"}
_CHOOSING = {"Return", "Enter", "Space"}


@dataclass(frozen=True, slots=True)
class Keyed:
    """A command with the name under which its keys are kept, and the keys it comes with."""

    name: str
    group: str
    words: str
    where: Where
    own: Keys

    def keys(self, given: Mapping[str, Keys]) -> Keys:
        """The keys in force, where these were changed."""
        return given.get(self.name, self.own)


def keyed_commands(keymap: Keymap, menus: QMenuBar) -> list[Keyed]:
    """All commands in the order of the menus, then those of the review."""
    sizing = {"larger", "smaller", "usual-size"}
    of_window = [
        Keyed(
            name := action.objectName(),
            _plain(top.text()),
            words,
            Where.WINDOW | Where.REVIEW if name in sizing else Where.WINDOW,
            keymap.own(action),
        )
        for top in menus.actions()
        for action, words in _actions(_menu_of(top), "")
        if keymap.knows(action)
    ]
    review = translate("Shortcuts", "Review")
    of_review = [Keyed(key.command, review, key_text(key), Where.REVIEW, own) for key, own in OWN_KEYS.items()]
    return [*of_window, *of_review]


def unchangeable() -> list[tuple[str, str]]:
    """What keys do that stay as they are, and which they are."""
    return [
        (translate("Shortcuts", "In the filters: only this value"), translate("Shortcuts", "Enter")),
        (translate("Shortcuts", "In the filters: this one besides the others"), translate("Shortcuts", "Space")),
        (translate("Shortcuts", "On a page: go from link to link, follow it"), translate("Shortcuts", "Tab, Enter")),
        (translate("Shortcuts", "On a page: correct what a link says"), translate("Shortcuts", "Menu key")),
        (translate("Shortcuts", "Change a value where it stands, rename"), "F2"),
        (
            translate("Shortcuts", "Give events to another program: PDF for a folder, text for a mail"),
            translate("Shortcuts", "Drag"),
        ),
    ]


def refusal(keys: QKeySequence, where: Where, menus: QMenuBar) -> str:
    """Why no command can have these keys, in a sentence; empty where one can."""
    pressed = keys_text((keys.toString(),))
    if _stays(keys.toString(), where):
        return translate("Shortcuts", "{keys} does the same everywhere and cannot be given to a command.").format(
            keys=pressed
        )
    if Where.WINDOW in where:
        for top in menus.actions():
            if QKeySequence.mnemonic(top.text()) == keys:
                return translate("Shortcuts", "{keys} opens the menu “{menu}”.").format(
                    keys=pressed, menu=_plain(top.text())
                )
    return ""


def _stays(keys: str, where: Where) -> bool:
    held, _, key = keys.rpartition("+")
    if held in ("", "Shift"):
        return key in _STAYING
    return keys in _OF_TEXT or (Where.WINDOW in where and key in _CHOOSING)


def _actions(menu: QMenu | None, within: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions() if menu is not None else ():
        words = f"{within}{_plain(action.iconText())}"
        if (below := _menu_of(action)) is not None:
            yield from _actions(below, f"{words}: ")
        elif not action.isSeparator():
            yield action, words


def _menu_of(action: QAction) -> QMenu | None:
    below = action.menu()
    return below if isinstance(below, QMenu) else None


def _plain(text: str) -> str:
    return text.replace("&", "")
