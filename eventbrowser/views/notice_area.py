"""Where notices appear: quiet bars at the window's foot, newest last."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eventbrowser.views.notices import Notice, Notices, Offer
from eventbrowser.views.theme import dress, pad
from eventbrowser.work import Job

_AT_MOST = 3
_SIGN = 20


class _Progress(QProgressBar):
    """How far a job is; moves to and fro until the job knows its length."""

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedSize(220, 8)
        self.setAccessibleName(sentence)

    def show_progress(self, done: int, total: int) -> None:
        self.setRange(0, total)
        self.setValue(done)


class Bar(QFrame):
    """One sentence with what can be done about it."""

    def __init__(self, sentence: str, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self._clock = QTimer(self)
        self.setObjectName("notice")
        self.setProperty("notice", kind)
        self._label = QLabel(sentence, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(sentence)
        self.row = QHBoxLayout(self)
        pad(self.row, 16, 8, 10, 8)
        self.row.setSpacing(10)
        if kind == "problem":
            sign = QLabel(self)
            sign.setFixedHeight(_SIGN)
            sign.setProperty("tone", "problem")
            dress(sign, "problem")
            self.row.addWidget(sign)
        self.row.addWidget(self._label, 1)

    def add_button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.verb, self)
        # Else a dialog would take it for its default button, and show it so.
        button.setAutoDefault(False)
        button.clicked.connect(offer.act)
        self.row.addWidget(button)
        return button

    def add_progress(self) -> _Progress:
        progress = _Progress(self.sentence, self)
        self.row.addWidget(progress)
        return progress

    def add_close(self) -> None:
        close = QToolButton(self)
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Dismiss"))
        close.setToolTip(self.tr("Dismiss"))
        dress(close, "close")
        close.clicked.connect(self.leave)
        self.row.addWidget(close)

    def leave_after(self, seconds: int) -> None:
        """Leave by itself, but not while it is pointed at or a button of it has the keyboard."""
        self._clock.timeout.connect(self._on_time)
        self._clock.start(seconds * 1000)

    def _on_time(self) -> None:
        focused = QApplication.focusWidget()
        pointed_at = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if not pointed_at and (focused is None or not self.isAncestorOf(focused)):
            self._clock.stop()
            self.leave()

    def leave(self) -> None:
        self.hide()
        self.deleteLater()


class NoticeArea(QWidget):
    """Shows what `Notices` tells, and the progress of jobs it is asked to watch."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        notices.raised.connect(self._on_raised)
        notices.said.connect(self.show_notice)
        notices.withdrawn.connect(self.withdraw)

    def show_notice(self, notice: Notice) -> None:
        bar = self._add(notice.sentence, "told")
        for offer in (notice.offer, notice.other):
            if offer is not None:
                bar.add_button(offer).clicked.connect(bar.leave)
        bar.add_close()
        if notice.seconds:
            bar.leave_after(notice.seconds)

    def watch(self, job: Job, sentence: str) -> None:
        """Show a job's progress with a way to stop it, until it has ended."""
        bar = self._add(sentence, "told")
        job.progressed.connect(bar.add_progress().show_progress)
        job.ended.connect(bar.leave)
        bar.add_button(Offer(self.tr("Stop"), job.cancel))

    def withdraw(self, notice: Notice) -> None:
        """Take a notice away whose offer no longer holds."""
        for bar in self.bars():
            if bar.sentence == notice.sentence:
                bar.leave()

    def bars(self) -> list[Bar]:
        return [bar for bar in self.findChildren(Bar) if not bar.isHidden()]

    def _on_raised(self, sentence: str, details: str) -> None:
        bar = self._add(sentence, "problem")
        if details:
            bar.add_button(Offer(self.tr("Details…"), lambda: _Details(details, self.window()).open()))
        bar.add_close()

    def _add(self, sentence: str, kind: str) -> Bar:
        same = [bar for bar in self.bars() if bar.sentence == sentence]
        for old in same or self.bars()[: -_AT_MOST + 1]:
            old.leave()
        bar = Bar(sentence, kind, self)
        self._column.addWidget(bar)
        bar.show()
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Alert))
        return bar


class _Details(QDialog):
    """What the makers of the program need to know about a bug."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What went wrong"))
        text = QPlainTextEdit(details, self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Please send this with a word on what you were doing:"), self))
        column.addWidget(text)
        column.addWidget(buttons)
        self.resize(760, 420)
