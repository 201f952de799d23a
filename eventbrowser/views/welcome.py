"""What an empty library shows: where to drop the first article, and the way to the samples."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from eventbrowser.views.theme import dress, enlarge, scaled

_WIDTH, _HEIGHT, _PICTURE = 640, 340, 64
_BORDER = 24


class Welcome(QWidget):
    """One large target and three ways to begin, or the tour."""

    files_asked = Signal()
    paste_asked = Signal()
    samples_asked = Signal()
    tour_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Empty library"))
        frame = QFrame(self)
        frame.setObjectName("drop-target")
        frame.setMinimumHeight(_HEIGHT)
        picture = QLabel(frame)
        picture.setFixedHeight(_PICTURE)
        dress(picture, "drop")
        heading = QLabel(self.tr("Drop articles here"), frame)
        enlarge(heading, 1.7)
        kinds = QLabel(self.tr("Web pages, PDF, Word, e-mail and text files, or whole folders of them"), frame)
        promise = QLabel(
            self.tr(
                "Event Browser finds the event in each article: when, where and by whom, who spoke as what, and what "
                "they said. You look it over, and it joins your library. Nothing leaves this computer."
            ),
            frame,
        )
        promise.setProperty("tone", "muted")
        column = QVBoxLayout(frame)
        column.setContentsMargins(56, 40, 56, 36)
        column.setSpacing(10)
        column.addStretch()
        for label in (picture, heading, kinds, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is kinds or label is promise)
            column.addWidget(label)
        column.addSpacing(18)
        column.addLayout(self._buttons(frame))
        self.tour = QPushButton(self.tr("Take the tour"), frame)
        self.tour.setObjectName("take-tour")
        self.tour.setToolTip(self.tr("Imports the sample articles, which you can undo, and goes through the window"))
        self.tour.clicked.connect(self.tour_asked)
        column.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._frame = frame
        middle = QHBoxLayout()  # not an alignment, with which the frame would be too low for its words
        middle.addStretch()
        middle.addWidget(frame)
        middle.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._frame.setFixedWidth(min(scaled(_WIDTH), max(self.width() - 2 * _BORDER, 0)))

    def _buttons(self, parent: QWidget) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose files…"), parent)
        choose.setObjectName("choose-files")
        choose.setProperty("primary", True)
        choose.clicked.connect(self.files_asked)
        paste = QPushButton(self.tr("Paste an article"), parent)
        paste.setObjectName("paste-article")
        paste.clicked.connect(self.paste_asked)
        samples = QPushButton(self.tr("Try the sample library"), parent)
        samples.setObjectName("try-samples")
        samples.setToolTip(self.tr("Imports articles that come with the program; you can undo it"))
        samples.clicked.connect(self.samples_asked)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for button in (choose, paste, samples):
            row.addWidget(button)
        row.addStretch()
        return row
