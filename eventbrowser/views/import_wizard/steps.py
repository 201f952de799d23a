"""The line over the pages: which of the four steps the person is at."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from eventbrowser.views.wording import number, translate


class Step(IntEnum):
    """The pages in their order."""

    CHOOSE = 0
    READ = 1
    REVIEW = 2
    DONE = 3


_NAMES = {
    Step.CHOOSE: QT_TRANSLATE_NOOP("Step", "Choose"),
    Step.READ: QT_TRANSLATE_NOOP("Step", "Read"),
    Step.REVIEW: QT_TRANSLATE_NOOP("Step", "Review"),
    Step.DONE: QT_TRANSLATE_NOOP("Step", "Done"),
}


class StepBar(QWidget):
    """Names the steps; the present one stands out by weight and colour, those behind carry a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        self._labels: dict[Step, QLabel] = {}
        for step in Step:
            if step:
                between = QLabel("›", self)
                between.setProperty("step", "next")
                row.addWidget(between)
            self._labels[step] = QLabel(self)
            row.addWidget(self._labels[step])
        row.addStretch(1)

    def show_step(self, now: Step) -> None:
        for step, label in self._labels.items():
            name = translate("Step", str(_NAMES[step]))
            label.setText(f"✓ {name}" if step < now else f"{number(step + 1)} {name}")
            label.setProperty("step", "now" if step is now else "past" if step < now else "next")
            label.style().polish(label)
        self.setAccessibleName(
            self.tr("Step {n} of {all}: {name}").format(
                n=number(now + 1), all=number(len(Step)), name=translate("Step", str(_NAMES[now]))
            )
        )
