"""Back and forward through what the person has looked at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from eventbrowser.model.query import Query
from eventbrowser.views.commands import Commands
from eventbrowser.views.reading import Look, Reading

_MOST = 100
_SETTLED = 700
"""Milliseconds after which something was looked at and not only passed by, as lines are while one walks down a list."""


@dataclass(slots=True)
class _Trail:
    """Looks in their order, and which of them is the one now."""

    looks: list[Look]
    now: int = 0

    def leads_to(self, look: Look) -> bool:
        """Whether this is another look than the one now; from one at nothing nobody wants to go back."""
        return look != self.looks[self.now] and bool(self.looks[0].event or self.looks[0].person)

    def step(self, look: Look) -> None:
        """Go on from here; what lay ahead is forgotten."""
        if not self.leads_to(look):
            self.looks[self.now] = look
        else:
            self.looks = [*self.looks[: self.now + 1], look][-_MOST:]
            self.now = len(self.looks) - 1


class Back(QObject):
    """Remembers looks once they have settled, and returns to them by command or by a mouse's side buttons."""

    def __init__(self, reading: Reading, commands: Commands, surfaces: list[QWidget]) -> None:
        super().__init__(reading)
        self._reading = reading
        self._commands = commands
        self._trail = _Trail([Look(Query(), None, None)])
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED)
        self._timer.timeout.connect(self._settle)
        reading.turned.connect(self._on_moved)
        reading.filters.changed.connect(self._on_moved)
        commands.back.triggered.connect(lambda: self._go(-1))
        commands.forward.triggered.connect(lambda: self._go(1))
        for surface in surfaces:
            surface.installEventFilter(self)
        self._enable()

    def start(self) -> None:
        """What is shown now is the beginning."""
        self._timer.stop()
        self._trail = _Trail([self._reading.look])
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            commands = self._commands
            sides = {Qt.MouseButton.BackButton: commands.back, Qt.MouseButton.ForwardButton: commands.forward}
            if (command := sides.get(event.button())) is not None:
                command.trigger()
                return True
        return super().eventFilter(watched, event)

    def _on_moved(self) -> None:
        self._timer.start()
        self._enable()

    def _settle(self) -> None:
        self._timer.stop()
        self._trail.step(self._reading.look)
        self._enable()

    def _go(self, by: int) -> None:
        self._settle()
        to = self._trail.now + by
        if not 0 <= to < len(self._trail.looks):
            return
        self._reading.return_to(self._trail.looks[to])
        self._timer.stop()
        # What is gone meanwhile cannot be looked at again.
        self._trail.now, self._trail.looks[to] = to, self._reading.look
        self._enable()

    def _enable(self) -> None:
        trail = self._trail
        moved = trail.leads_to(self._reading.look)
        self._commands.back.setEnabled(trail.now > 0 or moved)
        self._commands.forward.setEnabled(not moved and trail.now + 1 < len(trail.looks))
