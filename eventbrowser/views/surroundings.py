"""What a session stands in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

from eventbrowser.views.commands import Commands
from eventbrowser.views.desktop import Desktop
from eventbrowser.views.keymap import Keymap
from eventbrowser.views.notices import Notices
from eventbrowser.views.reading import Panes


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a session works with that is there before any library is."""

    window: QMainWindow
    panes: Panes
    commands: Commands
    notices: Notices
    desktop: Desktop
    store: QSettings
    keymap: Keymap
