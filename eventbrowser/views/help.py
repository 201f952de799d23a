"""What the program is, and how it keeps what the person gives it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from eventbrowser import __version__
from eventbrowser.views.dialog_frame import take_room
from eventbrowser.views.roles import play
from eventbrowser.views.theme import enlarge, scaled


class About(QDialog):
    """Name, version, and what becomes of the person's articles."""

    def __init__(self, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Event Browser"))
        heading = QLabel(f"Event Browser {__version__}", self)
        enlarge(heading, 1.5)
        words = QLabel(
            self.tr(
                "Turns articles about think-tank events into a library you can trust: which event, when, where and by "
                "whom; who spoke as what; and who said what, each tied to the words that prove it.\n\n"
                "It works offline. Your articles and your library stay on this computer, in\n{}"
            ).format(folder),
            self,
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _fill(self, [heading, words])
        words.setFixedWidth(scaled(440))


class Safety(QDialog):
    """How undo, the trash and backups keep the library, and what to do when something is wrong."""

    def __init__(self, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How your library is kept safe"))
        parts = (
            (
                self.tr("Every step can be undone"),
                self.tr(
                    "Edit ▸ Undo takes back what was done last, also after a restart. Edit ▸ History… lists the last "
                    "300 steps with what each changed, and goes back or on to any of them."
                ),
            ),
            (
                self.tr("What you delete goes to the trash"),
                self.tr("Edit ▸ Trash… restores deleted events for a year, whatever was done since."),
            ),
            (
                self.tr("Backups are made by themselves"),
                self.tr(
                    "When you close the window, or once a day while it stays open, the library is copied if anything "
                    "has changed, and the copy is checked. Of the last 12 days, 10 weeks and 9 months with "
                    "backups, one each is kept. File ▸ Backups… lists them; you can look into one before you restore "
                    "it, and restoring keeps what it replaces."
                ),
            ),
            (
                self.tr("Where all this is"),
                self.tr(
                    "The library, its backups and the files you imported are in {}. Copy that folder to another disk "
                    "now and then: no backup beside the library survives the loss of the disk."
                ).format(folder),
            ),
            (
                self.tr("If something is wrong"),
                self.tr(
                    "In a terminal, “eventbrowser check” looks the library over, “eventbrowser check --repair” saves "
                    "what can be read of a damaged one, and “eventbrowser restore” puts back a backup."
                ),
            ),
        )
        words = QLabel("".join(f"<h3>{escape(heading)}</h3><p>{escape(text)}</p>" for heading, text in parts), self)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setContentsMargins(0, 0, 8, 0)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea(self)
        scroll.setWidget(words)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        play(scroll, QAccessible.Role.Document)
        scroll.setAccessibleName(self.windowTitle())
        _fill(self, [scroll])
        width = scaled(520)
        take_room(self, 570, round(words.heightForWidth(width) / width * 520) + 120)


def _fill(dialog: QDialog, widgets: list[QWidget]) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(14)
    for widget in (*widgets, buttons):
        column.addWidget(widget)
