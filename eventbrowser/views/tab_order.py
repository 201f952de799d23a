"""Where Tab goes: what is made late would come last, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def controls(whole: QWidget) -> list[QWidget]:
    """What Tab reaches within a widget, in the order in which it was made."""
    return [each for each in (whole, *whole.findChildren(QWidget)) if _is_reached(each)]


def follow(first: QWidget, others: Sequence[QWidget]) -> None:
    """Let Tab lead from the first to each of the others in their order, and on to what came after the first."""
    for one, other in pairwise((first, *others)):
        QWidget.setTabOrder(one, other)


def precede(last: QWidget, others: Sequence[QWidget]) -> None:
    """Let Tab lead through the others before it comes to the last."""
    before = last.previousInFocusChain()
    while before is not None and before is not last and (before in others or not _is_reached(before)):
        before = before.previousInFocusChain()
    follow(before or last, others)


def _is_reached(widget: QWidget) -> bool:
    return widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
