"""Which keys the commands answer to: those they come with, and what the person has made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Flag, auto

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence

from eventbrowser.settings import CHANGED_KEYS

Keys = tuple[str, ...]
"""As Qt writes them in every language: "Ctrl+Shift+Z"."""


class Where(Flag):
    """The windows in which keys work; the same keys can do one thing in each."""

    WINDOW = auto()
    REVIEW = auto()


class Keymap(QObject):
    """Puts keys on commands, each known by the object name of its action."""

    changed = Signal()

    def __init__(self, store: QSettings, actions: Iterable[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._actions = tuple(actions)
        self._own = {action.objectName(): keys_of(action) for action in self._actions}
        self._given: dict[str, Keys] = {}
        self.reload()

    @property
    def given(self) -> Mapping[str, Keys]:
        """The keys of the commands whose keys the person has changed."""
        return dict(self._given)

    def give(self, given: Mapping[str, Keys]) -> None:
        """Let these commands have these keys and all others their own, now and from the next start on."""
        lines = ("\t".join((name, *keys)) for name, keys in sorted(given.items()))
        CHANGED_KEYS.write(self._store, "\n".join(lines))
        self.reload()

    def reload(self) -> None:
        """Put on the commands what is kept, where it is not what they have."""
        lines = [line.split("\t") for line in CHANGED_KEYS.read(self._store).splitlines()]
        given = {name: tuple(keys) for name, *keys in lines if name}
        if given == self._given:
            return
        self._given = given
        for action in self._actions:
            _put(action, given.get(action.objectName(), self._own[action.objectName()]))
        self.changed.emit()

    def put_on(self, actions: Iterable[QAction]) -> None:
        """Give commands of another window, which have their own keys, those of the person."""
        for action in actions:
            if (keys := self._given.get(action.objectName())) is not None:
                _put(action, keys)

    def knows(self, action: QAction) -> bool:
        """Whether it is a command; a menu may also hold things of the person's own, which come and go."""
        return action in self._actions

    def own(self, action: QAction) -> Keys:
        """The keys that a command of the window comes with."""
        return self._own[action.objectName()]


def keys_of(action: QAction) -> Keys:
    return tuple(keys.toString() for keys in action.shortcuts())


def keys_text(keys: Keys) -> str:
    """As they are written on the keyboard: "Ctrl+Shift+Z, Ctrl+Y"."""
    return ", ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def with_keys(text: str, action: QAction) -> str:
    """What a button does, with the first of the keys that do it: "Undo (Ctrl+Z)"."""
    keys = keys_text(keys_of(action)[:1])
    return f"{text} ({keys})" if keys else text


def _put(action: QAction, keys: Keys) -> None:
    action.setShortcuts([QKeySequence(each) for each in keys])
